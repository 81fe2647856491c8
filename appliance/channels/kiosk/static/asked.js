// The parts around a widget, and how they point to each other for a screen reader.

import { h } from "./dom.js";

export const QUESTION = "question";
export const HELP = "question-help";
export const PROBLEM = "problem";

/** Names a widget by its question, and describes it by the help and by what is still missing. */
export const described = { "aria-labelledby": QUESTION, "aria-describedby": `${HELP} ${PROBLEM}` };

/** The line under a widget that says, calmly, what is still missing. */
export function problemLine() {
  return h("p", { id: PROBLEM, class: "problem", role: "alert" });
}

export function tell(text) {
  document.getElementById(PROBLEM).textContent = text;
}
