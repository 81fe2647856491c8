// A date in three parts, in the order of the language. Where a month or a year is enough, the rest may
// stay empty, and a rough idea may be tapped instead.

import { HELP, PROBLEM, QUESTION, tell } from "./asked.js";
import { button, h } from "./dom.js";
import { language, says, show } from "./words.js";

const ROUGH = ["today", "yesterday", "week", "month"];
const NEEDED = { year: ["year"], month: ["month", "year"] };
const pad = (number, width) => String(number).padStart(width, "0");

function monthNames() {
  const format = new Intl.DateTimeFormat(language(), { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month, 1))));
}

function partOrder() {
  const format = new Intl.DateTimeFormat(language() === "en" ? "en-US" : language());
  return format.formatToParts(new Date()).map(({ type }) => type).filter((type) => type !== "literal");
}

/** "2026-11-20", or as much of it as was given; null when there is no such day. */
export function isoDate({ day, month, year }) {
  if (!/^\d{4}$/.test(year)) return null;
  if (!month) return day ? null : year;
  if (!day) return `${year}-${pad(month, 2)}`;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = /^\d{1,2}$/.test(day) && moment.getUTCDate() === Number(day)
    && moment.getUTCMonth() === Number(month) - 1;
  return exists ? `${year}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

function part(name, control) {
  control.id = `date-${name}`;
  return h("div", { class: `date-part date-${name}` },
    h("label", { class: "labelled", for: control.id }, show(name)),
    control.localName === "select" ? h("div", { class: "pick" }, control) : control);
}

export function dateWidget(question, give) {
  const digits = (size) => h("input", {
    class: "line", inputmode: "numeric", maxlength: size, autocomplete: "off", "aria-describedby": `${HELP} ${PROBLEM}`,
  });
  const controls = {
    day: digits(2),
    month: h("select", { class: "line" }, h("option", { value: "" }, "–"),
      monthNames().map((name, index) => h("option", { value: index + 1 }, name))),
    year: digits(4),
  };
  const needed = NEEDED[question.precision] ?? ["day", "month", "year"];
  const submit = (event) => {
    event.preventDefault();
    const given = Object.fromEntries(Object.entries(controls).map(([name, { value }]) => [name, value.trim()]));
    const missing = partOrder().filter((name) => needed.includes(name) && given[name] === "");
    if (missing.length > 0) {
      tell(show("date_incomplete", { parts: missing.map((name) => show(name).toLowerCase()).join(", ") }));
      controls[missing[0]].focus();
      return;
    }
    const value = isoDate(given);
    if (value === null) { tell(show("date_impossible")); controls.day.focus(); return; }
    give({ value });
  };
  const form = h("form", { class: "answer", novalidate: true, onsubmit: submit },
    h("div", { class: "date", role: "group", "aria-labelledby": QUESTION },
      partOrder().map((name) => part(name, controls[name]))),
    button(show("send"), { kind: "main", glyph: "send", type: "submit" }));
  const rough = question.precision && question.precision !== "day";
  return h("div", { class: "answer" }, form, rough && h("div", { class: "quick" },
    ROUGH.map((name) => button(says(name), { onclick: () => give({ text: says(name) }) }))));
}
