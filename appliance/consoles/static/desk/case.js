// A case: three lines first, then every answer with its standing; what can be done about it.

import { attempt, done, get, post } from "../api.js";
import { button, byId, dialog, field, h, icon } from "../dom.js";
import { moment, number, show } from "../words.js";
import { clearEvidence, showEvidence } from "./evidence.js";
import { clock, drawQueue, owner, rank } from "./queue.js";
import { heard, hush } from "./sound.js";
import { now, state } from "./state.js";

const path = (ticket, act = "") => `/api/tickets/${ticket}${act && `/${act}`}`;

/** Opens a case; that it is read is on the record before it is shown. */
export async function openCase(id) {
  await attempt(async () => {
    state.open = await get(path(id));
    hush();
    state.answer = null;
    drawCase();
    byId("case").scrollTop = 0;
    byId("case").focus();
  });
}

/** How an answer stands, in an icon and a word. */
export function mark(answer) {
  if (answer.accepted) return h("span", { class: "mark good" }, icon("check"), show("accepted", { name: answer.accepted.by, when: moment(answer.accepted.at_ms, now()) }));
  if (answer.status === "confirmed") return h("span", { class: "mark good" }, icon("check"), show("confirmed"));
  return h("span", { class: "mark open" }, icon("open"), show("unverified"));
}

function answerRow(answer) {
  const absent = ["unknown", "declined"].includes(answer.status);
  const value = absent ? h("span", { class: "value absent" }, show(`status_${answer.status}`)) : h("span", { class: "value" }, answer.words);
  const row = h("button", { type: "button", class: "answer", "data-address": answer.address },
    h("span", { class: "label" }, answer.label), value, mark(answer));
  row.addEventListener("focus", () => choose(answer, row));
  row.addEventListener("click", () => choose(answer, row));
  return row;
}

function choose(answer, row) {
  if (state.answer !== answer) hush();
  state.answer = answer;
  for (const one of document.querySelectorAll(".answer[aria-current]")) one.removeAttribute("aria-current");
  row.setAttribute("aria-current", "true");
  showEvidence(answer, drawCase);
}

function acts({ ticket }) {
  if (ticket.status === "closed") return [];
  const role = document.body.dataset.role;
  const takes = button(show("take"), { kind: "main", onclick: take });
  const mine = [
    button(show("close"), { kind: "main", onclick: askToClose }),
    button(show("give_back"), { onclick: giveBack }),
  ];
  const may = ticket.mine ? mine : ticket.owner ? [] : [takes];
  return role === "supervisor" ? [...may, button(show("move"), { onclick: askToMove })] : may;
}

function consents(given) {
  const said = Object.entries(given);
  if (said.length === 0) return null;
  const words = said.map(([name, yes]) => `${name.replaceAll("_", " ")}: ${show(yes ? "consent_yes" : "consent_no")}`);
  return h("span", {}, `${show("consents")}: ${words.join(", ")}`);
}

/** Draws the open case; the focus stays on the answer that had it. */
export function drawCase() {
  const opened = state.open;
  if (opened === null) return;
  const { ticket } = opened;
  const focused = document.activeElement?.dataset?.address;
  byId("case").replaceChildren(
    h("header", {},
      h("div", { class: "case-head" }, rank(ticket), h("h2", { id: "case-title" }, ticket.protocol), h("span", {}, ticket.title), clock(ticket)),
      h("p", { class: "meta" },
        h("span", {}, `${ticket.reason_words} · ${show(`session_${opened.status}`)}`),
        h("span", {}, show("started", { when: moment(opened.started_ms, now()) })),
        h("span", {}, show("turns", { n: number(opened.turns) })),
        consents(opened.consents)),
      h("p", { class: "meta" }, owner(ticket))),
    opened.erased ? h("p", { class: "notice" }, show("erased")) : null,
    opened.lines.length > 0 ? h("ul", { class: "three-lines", "aria-label": show("lines") },
      ...opened.lines.filter((line) => line.text).map((line) => h("li", {}, line.text))) : null,
    opened.released ? h("p", { class: "notice" }, show("released")) : null,
    opened.stopped ? h("p", { class: "notice" }, show("stopped_for_safety"), " ", button(show("release"), { kind: "small", onclick: askToRelease })) : null,
    h("div", { class: "acts" }, ...acts(opened),
      opened.erased ? null : button(show("transcript"), { kind: "plain", glyph: "talk", onclick: openTranscript })),
    h("div", {}, ...opened.parts.map((part) => h("section", { class: "part" }, h("h3", {}, part.title), ...part.answers.map(answerRow)))),
    h("p", { class: "noted" }, show("case_noted", { entry: number(opened.entry) })),
  );
  for (const child of [...byId("case").childNodes]) if (child.nodeType === 3) child.remove();
  if (focused) document.querySelector(`[data-address="${CSS.escape(focused)}"]`)?.focus();
  else clearEvidence();
  drawQueue();
}

async function act(name, content, said) {
  const { open } = state;
  if (open === null) return;
  await attempt(async () => {
    const ticket = await post(path(open.ticket.id, name), content);
    if (state.open === open) state.open = { ...open, ticket };
    drawCase();
    if (!document.activeElement?.closest("#case")) byId("case").focus();
    done(show(said));
    await state.refresh();
  });
}

const can = (test) => state.open !== null && state.open.ticket.status !== "closed" && test(state.open.ticket);

export function take() {
  if (can((ticket) => !ticket.owner)) act("take", null, "done_take");
}

export function giveBack() {
  if (can((ticket) => ticket.mine)) act("give-back", null, "done_give");
}

/** Asks how the case ended, then closes it. */
export function askToClose() {
  if (!can((ticket) => ticket.mine)) return;
  const outcome = h("input", { name: "outcome", maxlength: 60, required: true, autocomplete: "off" });
  const quick = ["called", "seen", "unreachable", "passed_on"].map((one) =>
    button(show(`outcome_${one}`), { kind: "small", onclick: () => { outcome.value = show(`outcome_${one}`); outcome.focus(); } }));
  const form = h("form", { class: "form" },
    field(show("outcome"), outcome, show("outcome_hint")),
    h("div", { class: "quick" }, ...quick),
    h("div", { class: "acts" }, h("button", { class: "button main" }, show("close")), button(show("cancel"), { onclick: () => box.close() })));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    box.close();
    act("close", { outcome: outcome.value }, "done_close");
  });
  const box = dialog(show("close_title"), [form]);
}

function askToMove() {
  const queue = h("input", { name: "queue", required: true, autocomplete: "off", value: state.open.ticket.queue });
  const form = h("form", { class: "form" }, field(show("queue"), queue),
    h("div", { class: "acts" }, h("button", { class: "button main" }, show("move")), button(show("cancel"), { onclick: () => box.close() })));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    box.close();
    act("move", { queue: queue.value }, "done_move");
  });
  const box = dialog(show("move_title"), [form]);
}

/** Asks why a conversation that was stopped for safety may go on, then lets it. */
function askToRelease() {
  const { open } = state;
  const note = h("textarea", { name: "note", rows: 3, maxlength: 300, required: true });
  const form = h("form", { class: "form" },
    h("p", {}, show("release_hint")),
    field(show("release_note"), note),
    h("div", { class: "acts" }, h("button", { class: "button main" }, show("release")), button(show("cancel"), { onclick: () => box.close() })));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    box.close();
    attempt(async () => {
      await post(`/api/desk/sessions/${open.session}/release`, { note: note.value });
      if (state.open === open) state.open = { ...open, stopped: false, released: true };
      drawCase();
      byId("case").focus();
      done(show("done_release"));
    });
  });
  const box = dialog(show("release_title"), [form]);
}

/** Opens the conversation; that it is read is on the record before it is shown. */
export function openTranscript() {
  if (state.open === null || state.open.erased) return;
  attempt(async () => {
    const read = await get(path(state.open.ticket.id, "transcript"));
    const box = dialog(`${show("transcript_title")}: ${read.protocol}`, [
      h("ol", { class: "exchanges" }, ...read.exchanges.map(exchange)),
      h("p", { class: "noted" }, show("transcript_noted", { entry: number(read.entry) })),
      button(show("close_dialog"), { onclick: () => box.close() }),
    ], { wide: true, closing: hush });
    box.scrollTop = 0;
  });
}

function exchange(turn) {
  const theirs = turn.said ? [
    h("span", { class: "who-said" }, turn.tapped ? `${show("visitor")}, ${show("tapped")}` : show("visitor")),
    h("p", { class: "theirs" }, turn.said), heard(turn.turn),
  ] : [];
  return h("li", { class: "exchange" },
    h("span", { class: "who-said" }, `${show("turn", { n: turn.turn })} · ${moment(turn.at_ms, now())}`),
    ...theirs, h("span", { class: "who-said" }, show("assistant")), h("p", {}, turn.replied));
}
