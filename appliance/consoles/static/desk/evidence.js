// Where an answer comes from: the words, the turn, what had been asked, and what it was before.

import { attempt, done, post } from "../api.js";
import { button, byId, h } from "../dom.js";
import { number, show } from "../words.js";
import { mark } from "./case.js";
import { heard } from "./sound.js";
import { now, state } from "./state.js";

const SOURCES = { said: "said", tapped: "tapped_words", staff: "staff_words" };
let redraw = () => {};

/** Nothing is chosen. */
export function clearEvidence() {
  state.answer = null;
  byId("evidence-body").replaceChildren(h("p", { class: "empty" }, show("pick_answer")));
}

/** Shows the evidence of one answer; `drawn` draws the case again after it was accepted. */
export function showEvidence(answer, drawn) {
  redraw = drawn;
  const open = !answer.accepted && answer.status !== "confirmed";
  const pairs = [
    [show(SOURCES[answer.source]), h("blockquote", {}, answer.said), heard(answer.turn) ?? show("turn", { n: number(answer.turn) })],
    answer.asked && [show("asked"), answer.asked],
    answer.why && [show("why"), answer.why],
    answer.rule && [show("rule"), h("code", {}, answer.rule)],
    [show("confidence"), show("percent", { n: answer.confidence })],
    answer.history.length > 0 && [show("history"), h("ol", {}, ...answer.history.map(earlier))],
  ].filter(Boolean);
  byId("evidence-body").replaceChildren(
    h("p", {}, h("strong", {}, answer.label), " ", mark(answer)),
    h("dl", {}, ...pairs.map(([term, ...said]) => h("div", {}, h("dt", {}, term), ...said.map((one) => h("dd", {}, one))))),
    ...(open ? [h("p", { class: "hint" }, show("unverified_about")), button(show("accept"), { glyph: "check", onclick: accept })] : []),
  );
}

function earlier(one) {
  return h("li", {}, h("p", {}, one.words), h("p", { class: "hint" }, `“${one.said}” · ${show("turn", { n: number(one.turn) })}`));
}

/** Accepts the chosen answer in the version that is on the screen. */
export function accept() {
  const { open, answer } = state;
  if (open === null || answer === null || answer.accepted || answer.status === "confirmed") return;
  const { address, turn, start, end } = answer;
  attempt(async () => {
    await post(`/api/tickets/${open.ticket.id}/accept`, { address, turn, start, end });
    answer.accepted = { by: document.querySelector(".who span").textContent.split(",")[0], at_ms: now() };
    redraw();
    document.querySelector(`[data-address="${CSS.escape(address)}"]`)?.focus();
    showEvidence(answer, redraw);
    done(show("done_accept"));
  });
}
