// The three screens of a visit: a question, the review, the receipt. Each is drawn whole from what the
// API says the session is, so that a reload draws the same.

import { HELP, QUESTION, problemLine } from "./asked.js";
import { button, h, icon } from "./dom.js";
import { wipe } from "./leaving.js";
import { aroundNumbers, divide, headline, isLong, without } from "./reply.js";
import { isTapped, widget, wordsWidget } from "./widgets.js";
import { says, show } from "./words.js";

/** A reply's words, with protocol numbers in one piece. */
function spoken(text) {
  return aroundNumbers(text).map((piece, index) => (index % 2 ? h("span", { class: "unbroken" }, piece) : piece));
}

/** The largest thing on the screen. It takes the focus, so a screen reader begins there. */
function heading(text, attributes = {}) {
  return h("h1", { id: QUESTION, class: isLong(text) ? "question long" : "question", tabindex: "-1", ...attributes }, spoken(text));
}

/** What is said beside the question; much of it is set smaller, so that the question stays in sight. */
function leadUp(text) {
  return h("p", { class: isLong(text) ? "lead much" : "lead" }, spoken(text));
}

/** An answer as it stands, in plain words. */
export function plainly(answer) {
  if (answer.status === "unknown") return show("was_unknown");
  if (answer.status === "declined") return show("was_declined");
  if (typeof answer.value === "boolean") return show(answer.value ? "yes" : "no");
  return answer.plain ?? answer.said ?? "";
}

function progress({ met, total }, minutes) {
  if (total === 0) return null;
  const left = Math.max(1, Math.round(minutes * (1 - met / total)));
  const words = met >= total ? show("nearly_done")
    : left === 1 ? show("minute_left") : show("minutes_left", { minutes: left });
  const dots = Array.from({ length: total }, (_, index) => h("span", { class: index < met ? "dot met" : "dot" }));
  return h("div", { class: "progress" },
    h("div", { class: "dots", role: "img", "aria-label": show("progress", { met, total }) }, dots),
    h("p", {}, words));
}

function exchangesSoFar(exchanges) {
  if (exchanges.length === 0) return null;
  return h("details", { class: "exchanges" },
    h("summary", { class: "button plain" }, show("exchanges")),
    h("ol", { tabindex: "0", "aria-label": show("exchanges") }, exchanges.map(({ you, said }) => h("li", {},
      h("p", { class: "theirs" }, h("span", { class: "who" }, show("assistant")), said),
      h("p", { class: "yours" }, h("span", { class: "who" }, show("you")), you)))));
}

function changeButton(answer, onChange) {
  return button(show("change"), {
    kind: "plain small", glyph: "change", "aria-label": show("change_of", { label: answer.label }),
    onclick: () => onChange(answer),
  });
}

const MUCH = 3;

/** What was understood last, with Change. Much of it, told in one breath, is listed tightly, so that it
 * does not push what is always there off the screen. */
function understood(answers, visit) {
  if (answers.length === 0) return null;
  const much = answers.length > MUCH;
  return h("section", { class: "understood", "aria-labelledby": "understood" },
    h("div", { class: "heard" },
      h("h2", { id: "understood" }, show("you_said")),
      much && button(show("change_some"), { kind: "plain small", glyph: "change", onclick: visit.reopen })),
    h("ul", { class: much ? "tight" : "" }, answers.map((answer) => h("li", { class: much ? "" : "row" },
      h("div", {},
        h("p", { class: "said" }, plainly(answer)),
        h("p", { class: "label" }, icon("check"), answer.label)),
      !much && answer.question && changeButton(answer, visit.change)))));
}

const STEERING = [["back", "back"], ["why", "why"], ["happens", "lock"]];

/** What is always there: a person, and what the visitor may say about the question. `main` is the one
 * thing to do on this screen, where there is one, with a word about it. */
function steering(visit, offered, ...main) {
  return h("nav", { class: "rail", "aria-label": show("ways") },
    h("div", { class: "always" },
      main,
      button(show("person"), { kind: "person", glyph: "person", onclick: () => visit.say(says("person")) })),
    h("div", { class: "three" }, STEERING.filter(([name]) => offered.includes(name)).map(([name, glyph]) =>
      button(show(name), { kind: "plain", glyph, onclick: () => visit.say(says(name)) }))));
}

function citations(list) {
  if (list.length === 0) return null;
  return h("p", { class: "source" }, list.map(({ title }) => show("from_document", { title })).join(" "));
}

/** Ways out of a question that its policy accepts. */
function waysOut(question, visit) {
  const ways = ["unknown", "declined"].filter((status) => question.accept.includes(status));
  return ways.map((status) => button(show(status), { onclick: () => visit.say(says(status)) }));
}

/** A tapped widget's other way: the same question in the visitor's own words. */
function inOwnWords(question, give) {
  const place = h("div", {});
  const opener = button(show("own_words"), { kind: "plain", glyph: "keyboard", "aria-expanded": "false", onclick: () => {
    const open = opener.getAttribute("aria-expanded") === "true";
    opener.setAttribute("aria-expanded", String(!open));
    place.replaceChildren(...(open ? [] : [wordsWidget({ ...question, widget: "text" }, give)]));
    if (!open) place.querySelector("textarea").focus();
  } });
  return [opener, place];
}

/** While nothing is asked (help comes first, someone is being waited for), whatever is said is taken. */
const NOTHING_ASKED = { field: "", type: "story", widget: "story", options: [], accept: [] };

/** One question, and nothing else in the way. */
export function questionScreen(visit, view) {
  const { lead, question, after } = divide(view.reply?.text ?? "");
  const ask = view.ask ?? NOTHING_ASKED;
  const give = (said) => visit.answer(ask.field, said);
  const tapped = isTapped(ask);
  const [opener, place] = tapped && ask.widget !== "signature" ? inOwnWords(ask, give) : [null, null];
  return h("section", { class: "talk", "aria-labelledby": QUESTION },
    view.ask && progress(view.progress, view.minutes),
    exchangesSoFar(visit.exchanges),
    h("div", { class: "asked" },
      lead && leadUp(lead),
      citations(view.reply?.citations ?? []),
      heading(question),
      h("p", { id: HELP, class: "help" }, [after, ask.help].filter(Boolean).join(" "))),
    widget(ask, give),
    problemLine(),
    h("div", { class: "ways" }, waysOut(ask, visit), opener,
      !view.ask && visit.helped && button(show("go_on"), { onclick: () => visit.say(says("go_on")) })),
    place,
    understood(visit.lastUnderstood(), visit),
    steering(visit, [view.ask && view.answers.length > 0 && "back", view.ask && "why", "happens"]));
}

/** Everything understood, under what it is for, each with a way to change it. */
export function answersByObjective(view, onChange) {
  const groups = view.objectives.map(({ id, title }) => [title, view.answers.filter(({ objective }) => objective === id)]);
  if (groups.length === 0) return [h("p", { class: "about" }, show("review_empty"))];
  return groups.map(([title, answers]) => h("section", { class: "objective" },
    h("h2", {}, title),
    h("ul", {}, answers.map((answer) => h("li", { class: "row" },
      h("div", {},
        h("p", { class: "label" }, answer.label),
        h("p", { class: "said" }, plainly(answer))),
      answer.question && changeButton(answer, onChange))))));
}

/** The review: read it, change it, say that it is right. */
export function reviewScreen(visit, view) {
  const give = (said) => visit.answer(view.ask.field, said);
  const { lead } = divide(view.reply?.text ?? "");
  const repeats = view.answers.some((answer) => answer.plain && lead.includes(answer.plain));
  const [opener, place] = inOwnWords({ ...view.ask, widget: "text", type: "summary" }, give);
  opener.querySelector("span").textContent = show("review_more");
  return h("section", { class: "talk", "aria-labelledby": QUESTION },
    progress(view.progress, view.minutes),
    lead && !repeats && leadUp(lead),
    citations(view.reply?.citations ?? []),
    heading(show("review_title")),
    h("p", { id: HELP, class: "help" }, show("review_hint")),
    answersByObjective(view, visit.change),
    opener, problemLine(), place,
    steering(visit, ["back", "happens"],
      button(show("review_yes"), { kind: "main wide", glyph: "check", onclick: () => give({ value: true }) })));
}

/** The visitor's own words for a choice that takes them. */
function inOther({ widget: kind }, words) {
  const other = { other: words.trim() };
  return { value: kind === "several" ? [other] : other };
}

/** Something that was understood, asked once more with the widget that fits it. */
export function changeScreen(visit, answer) {
  const { question } = answer;
  const give = (said) => visit.answer(answer.field, { value: said.value ?? said.text });
  const [opener, place] = question.open ? inOwnWords(question, ({ text }) => give(inOther(question, text))) : [null, null];
  return h("section", { class: "talk", "aria-labelledby": QUESTION },
    h("div", { class: "asked" },
      h("p", { class: "lead" }, show("change_of", { label: answer.label })),
      heading(question.ask ?? answer.label),
      h("p", { id: HELP, class: "help" }, show("now_it_says", { value: plainly(answer) }))),
    widget(question, give, answer.plain ?? ""),
    problemLine(),
    opener && h("div", { class: "ways" }, opener), place,
    steering(visit, [], button(show("keep"), { glyph: "back", onclick: visit.draw })));
}

/** The number to keep, and what happens next where the headline has not said it. */
function receipt({ protocol, due, next_step: whole }, said) {
  const nextStep = without(whole, said);
  return h("div", { class: "receipt" },
    h("p", { class: "label" }, show("receipt_number")),
    h("p", { class: "protocol" }, protocol),
    h("p", { class: "help" }, show("receipt_keep")),
    h("h2", {}, show("receipt_next")),
    nextStep !== "" && h("p", { class: "next" }, nextStep),
    due && !whole.includes(due) && h("p", { class: "next" }, show("receipt_when", { due })));
}

/** The end of a visit: what happens now, the number to keep, and a clean screen. */
export function closingScreen(visit, view) {
  const { question, after } = headline(view.reply?.text ?? "");
  return h("section", { class: "talk", "aria-labelledby": QUESTION },
    heading(question),
    after !== "" && !after.includes(view.receipt?.protocol) && leadUp(after),
    view.receipt && receipt(view.receipt, question),
    h("div", { class: "stack" },
      view.receipt && button(show("print"), { glyph: "print", onclick: () => window.print() }),
      button(show("add_more"), { kind: "plain", glyph: "change", onclick: visit.reopen })),
    steering(visit, [],
      button(show("finish"), { kind: "main wide", glyph: "check", onclick: wipe }),
      h("p", { class: "help" }, show("finish_hint"))));
}

/** Everything so far, to be changed or added to. */
export function reopenedScreen(visit, view) {
  const give = (said) => visit.say(said.text);
  return h("section", { class: "talk", "aria-labelledby": QUESTION },
    heading(show("add_more")),
    h("p", { id: HELP, class: "help" }, show("tell_more")),
    answersByObjective(view, visit.change),
    wordsWidget({ widget: "story", type: "story" }, give),
    problemLine(),
    steering(visit, [], button(view.receipt ? show("back_to_receipt") : show("back_to_question"), { glyph: "back", onclick: visit.draw })));
}
