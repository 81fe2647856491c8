// Keys. Single keys may be switched off: whoever dictates, or presses keys by accident, needs that.

import { button, dialog, h } from "../dom.js";
import { show } from "../words.js";

const OFF = "keys-off";
const LISTED = [
  ["j", "key_down"], ["k", "key_up"], ["Enter", "key_enter"], ["t", "key_take"], ["g", "key_give"],
  ["a", "key_accept"], ["c", "key_close"], ["r", "key_transcript"], ["p", "key_play"], ["/", "key_search"],
  ["1 2 3 4", "key_views"], ["Esc", "key_escape"], ["?", "key_help"],
];

const typing = (target) => target.closest("input, textarea, select, dialog") !== null;

/** Listens for the keys of `acts`. */
export function keys(acts) {
  document.addEventListener("keydown", (event) => {
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
    if (event.key !== "Escape" && localStorage.getItem(OFF)) return;
    event.preventDefault();
    act();
  });
}

/** Shows what the keys do. */
export function showKeys() {
  const tick = h("input", { type: "checkbox", checked: !localStorage.getItem(OFF) });
  tick.addEventListener("change", () => {
    if (tick.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
  });
  const box = dialog(show("help_title"), [
    h("dl", { class: "keys" }, ...LISTED.flatMap(([key, does]) => [
      h("dt", {}, ...key.split(" ").map((one) => h("kbd", {}, one))), h("dd", {}, show(does))])),
    h("label", { class: "switch" }, tick, h("span", {}, show("keys_on"))),
    h("p", { class: "hint" }, show("keys_about")),
    button(show("close_dialog"), { onclick: () => box.close() }),
  ]);
}
