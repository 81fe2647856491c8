// Beside the queue: who is talking now, questions nobody could answer, deliveries that did not arrive.

import { attempt, done, get, post } from "../api.js";
import { button, byId, h } from "../dom.js";
import { moment, number, show } from "../words.js";
import { clearEvidence } from "./evidence.js";
import { drawQueue } from "./queue.js";
import { now, state } from "./state.js";

const LISTS = {
  live: ["/api/desk/sessions", "live_none", live],
  questions: ["/api/desk/questions", "questions_none", question],
  deliveries: ["/api/desk/deliveries", "deliveries_none", delivery],
};

/** Opens one of the lists in place of the case. */
export async function openList(name) {
  const [path, none, row] = LISTS[name];
  const items = await get(path);
  state.open = null;
  drawQueue();
  clearEvidence();
  const list = items.length > 0 ? h("ul", { class: "list" }, ...items.map(row)) : h("p", { class: "empty" }, show(none));
  byId("case").replaceChildren(h("h2", { id: "case-title", class: "title" }, show(name)), list);
  byId("case").focus();
}

function live(one) {
  return h("li", {}, h("span", {}, one.title),
    h("span", { class: "hint" }, `${one.channel} · ${one.language}`),
    h("span", { class: "hint" }, show("live_turns", { n: number(one.turns) })),
    h("span", { class: "hint" }, show("started", { when: moment(one.started_ms, now()) })));
}

function question(one) {
  return h("li", {}, h("span", { lang: one.language }, one.words || show("words_erased")),
    h("span", { class: "hint" }, `${one.title} · ${moment(one.at_ms, now())}`),
    button(show("settle"), { kind: "small", onclick: () => change(`questions/${one.id}/settle`, "questions", null) }));
}

function delivery(one) {
  const what = one.status === "refused" ? show("delivery_refused", one) : show("delivery_pending", { ...one, when: moment(one.next_attempt_ms, now()) });
  const again = document.body.dataset.role === "supervisor"
    ? button(show("resend"), { kind: "small", onclick: () => change(`deliveries/${one.id}/resend`, "deliveries", "resent") }) : null;
  return h("li", {}, h("span", {}, h("strong", {}, one.protocol), ` ${what}`),
    h("span", { class: "hint" }, `${one.problem} · ${show("attempts", { n: number(one.attempts) })}`), again);
}

function change(path, list, said) {
  attempt(async () => {
    await post(`/api/desk/${path}`);
    await openList(list);
    await state.refresh();
    if (said) done(show(said));
  });
}
