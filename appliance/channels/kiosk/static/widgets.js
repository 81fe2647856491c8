// The widget that fits a question. Each is given the question and `give`, which takes what goes to the
// conversation: {text} for words, {value} for what a widget knows exactly.

import { HELP, PROBLEM, described, tell } from "./asked.js";
import { dateWidget } from "./date.js";
import { button, h } from "./dom.js";
import { keypadWidget } from "./keypad.js";
import { show } from "./words.js";

const LINES = { text: 1, story: 3 };
const KEYBOARDS = { email: "email", money: "decimal", quantity: "text" };

/** Words: enter sends, shift and enter begins a new line. */
export function wordsWidget(question, give, initial = "") {
  const lines = LINES[question.widget] ?? 1;
  const field = h("textarea", {
    rows: lines, class: lines > 1 ? "words story" : "words", autocomplete: "off", autocapitalize: "sentences", spellcheck: "false",
    inputmode: KEYBOARDS[question.type], ...described,
  });
  field.value = initial;
  const form = h("form", { class: "answer", novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === "") { tell(show("empty")); field.focus(); return; }
    give({ text: field.value });
  } }, field, button(show("send"), { kind: "main", glyph: "send", type: "submit" }));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  return form;
}

function choiceWidget(question, give) {
  return h("div", { class: "options", role: "group", ...described },
    question.options.map(({ id, label }) => button(label, { kind: "option", onclick: () => give({ value: id }) })));
}

function yesNoWidget(question, give) {
  const label = (id) => question.options.find((option) => option.id === id)?.label ?? show(id);
  const options = [[label("yes"), true], [label("no"), false]];
  return h("div", { class: "options pair", role: "group", ...described },
    options.map(([label, value]) => button(label, { kind: "option", onclick: () => give({ value }) })));
}

function severalWidget(question, give) {
  const chosen = new Set();
  const toggles = question.options.map(({ id, label }) => button(label, {
    kind: "option", "aria-pressed": "false", onclick: (event) => {
      const toggle = event.currentTarget;
      if (!chosen.delete(id)) chosen.add(id);
      toggle.setAttribute("aria-pressed", String(chosen.has(id)));
      tell("");
    },
  }));
  const done = button(show("done"), { kind: "main", glyph: "check", onclick: () => {
    if (chosen.size === 0) { tell(show("choose_one")); return; }
    give({ value: question.options.map(({ id }) => id).filter((id) => chosen.has(id)) });
  } });
  return h("div", { class: "answer" },
    h("div", { class: "options", role: "group", ...described }, toggles), done);
}

function signatureWidget(question, give) {
  const name = h("input", { id: "signature-name", class: "line", autocomplete: "off", spellcheck: "false",
    "aria-describedby": `${HELP} ${PROBLEM}` });
  const tick = h("input", { id: "signature-agree", type: "checkbox", class: "tick" });
  return h("form", { class: "answer", novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    if (name.value.trim() === "" || !tick.checked) { tell(show("sign_missing")); return; }
    give({ value: name.value.trim() });
  } },
  h("label", { class: "labelled", for: "signature-name" }, show("your_name")), name,
  h("label", { class: "agree", for: "signature-agree" }, tick, h("span", {}, show("agree"))),
  button(show("sign"), { kind: "main", glyph: "check", type: "submit" }));
}

const WIDGETS = {
  choice: choiceWidget,
  several: severalWidget,
  yes_no: yesNoWidget,
  date: dateWidget,
  phone: keypadWidget,
  number: keypadWidget,
  signature: signatureWidget,
};

/** Does this question have more than a field for words? */
export function isTapped(question) {
  if (question.widget === "choice" || question.widget === "several") return question.options.length > 0;
  return question.widget in WIDGETS;
}

/** The widget of a question; words for every question that has none of its own, `initial` in them. */
export function widget(question, give, initial = "") {
  return isTapped(question) ? WIDGETS[question.widget](question, give) : wordsWidget(question, give, initial);
}
