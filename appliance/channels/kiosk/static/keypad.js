// Digits by touch or by keyboard: a telephone number, or a number.

import { described, tell } from "./asked.js";
import { button, h, icon } from "./dom.js";
import { show } from "./words.js";

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

const SCALE_AT_MOST = 10;

/** A number on a short scale is tapped at once: how strong, from 0 to 10. */
function scaleWidget({ minimum, maximum }, give) {
  const steps = Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
  return h("div", { class: "scale", role: "group", ...described },
    steps.map((value) => button(String(value), { kind: "key", onclick: () => give({ value }) })));
}

function isScale({ widget, minimum, maximum }) {
  return widget === "number" && Number.isInteger(minimum) && Number.isInteger(maximum)
    && maximum - minimum <= SCALE_AT_MOST;
}

/** A phone number gives the digits as typed; a number gives a number. */
export function keypadWidget(question, give) {
  if (isScale(question)) return scaleWidget(question, give);
  const isPhone = question.widget === "phone";
  const field = h("input", {
    type: isPhone ? "tel" : "text", inputmode: isPhone ? "tel" : "decimal", class: "line digits",
    autocomplete: "off", ...described,
  });
  const type = (character) => { field.value += character; tell(""); };
  const key = (character) => button(character, { kind: "key", onclick: () => type(character) });
  const erase = h("button", {
    type: "button", class: "button key", "aria-label": show("erase_last"),
    onclick: () => { field.value = field.value.slice(0, -1); },
  }, icon("erase"));
  const pad = h("div", { class: "keypad", role: "group", "aria-label": show("keypad") },
    KEYS.map(key), key(isPhone ? "+" : "."), key("0"), erase);
  const send = button(show("send"), { kind: "main", glyph: "send", type: "submit" });
  return h("form", { class: "answer", novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    const typed = field.value.trim();
    if (typed === "") { tell(show("empty")); field.focus(); return; }
    const number = Number(typed.replace(",", "."));
    give(isPhone || Number.isNaN(number) ? { text: typed } : { value: number });
  } }, h("div", { class: "entry" }, field, send), pad);
}
