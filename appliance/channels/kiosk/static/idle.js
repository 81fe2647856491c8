// Nobody there: a warning with a countdown, then the screen is wiped. Anything touched, typed or
// said counts as being there.

import { announce, button, h } from "./dom.js";
import { show } from "./words.js";

const SIGNS = ["pointerdown", "keydown", "input", "wheel"];
const SPOKEN_AT = new Set([20, 10, 5]);

/**
 * Calls `wipe` after `idleSeconds` without a sign and `countdownSeconds` of warning. While nobody is
 * being talked to (`occupied()` is false) it calls `tidy` instead, without a word.
 */
export function watchIdle({ idleSeconds, countdownSeconds, occupied, tidy, wipe }) {
  let timer = 0;
  let dialog = null;

  const stay = () => {
    clearTimeout(timer);
    if (dialog) { dialog.close(); dialog.remove(); dialog = null; }
    timer = setTimeout(warn, idleSeconds * 1000);
  };

  const warn = () => {
    if (!occupied()) { tidy(); stay(); return; }
    const text = h("p", { id: "idle-text", class: "about" });
    dialog = h("dialog", { class: "sheet", "aria-labelledby": "idle-title", "aria-describedby": "idle-text" },
      h("h2", { id: "idle-title", class: "question" }, show("still_there")), text,
      h("div", { class: "stack" },
        button(show("idle_stay"), { kind: "main", onclick: stay }),
        button(show("idle_leave"), { onclick: wipe })));
    dialog.addEventListener("cancel", stay);
    document.body.append(dialog);
    dialog.showModal();
    count(text, countdownSeconds);
  };

  const count = (text, seconds) => {
    if (seconds <= 0) { text.textContent = show("idle_last"); wipe(); return; }
    text.textContent = show("idle_text", { seconds });
    if (SPOKEN_AT.has(seconds)) announce(text.textContent);
    timer = setTimeout(() => count(text, seconds - 1), 1000);
  };

  for (const sign of SIGNS) {
    document.addEventListener(sign, () => { if (!dialog) stay(); }, { capture: true, passive: true });
  }
  document.addEventListener("spoken", stay);
  stay();
}
