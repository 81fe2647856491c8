// The queue: the most pressing first, clocks in words, and the key that moves through it.

import { byId, h, icon } from "../dom.js";
import { number, show, stretch } from "../words.js";
import { now, state } from "./state.js";

const GLYPHS = { "on-time": "clock", pressing: "pressing", late: "late", kept: "check", broken: "late" };

/** A ticket's clock: an icon, and words that say the same. */
export function clock(ticket) {
  const left = ticket.due_ms - now();
  const time = stretch(left);
  const late = left < 0;
  const standing = late && ["on-time", "pressing"].includes(ticket.standing) ? "late" : ticket.standing;
  const key = { "on-time": "due_in", pressing: "due_pressing", late: "due_late", kept: "due_kept", broken: "due_broken" };
  return h("span", { class: `clock ${standing}` }, icon(GLYPHS[standing]), h("span", {}, show(key[standing], { time })));
}

/** Who has it, or who answers for it. */
export function owner(ticket) {
  if (ticket.outcome) return show("closed_as", { outcome: ticket.outcome });
  if (ticket.mine) return show("owner_me");
  if (ticket.owner) return show("owner_other", { name: ticket.owner.display });
  return show("owner_queue", { name: ticket.queue_owner });
}

export const rank = (ticket) => h("span", { class: `rank ${ticket.priority}` }, ticket.priority);

function row(ticket, open) {
  return h("li", {}, h("button", {
    type: "button", class: "ticket", "data-ticket": ticket.id,
    "aria-current": state.open?.ticket.id === ticket.id ? "true" : false,
    onclick: () => open(ticket.id),
  },
  rank(ticket), h("span", { class: "what" }, ticket.reason_words), clock(ticket),
  h("span", { class: "more" }, `${ticket.protocol} · ${ticket.title}${ticket.new_version ? ` · ${show("new_version")}` : ""}`),
  h("span", { class: "more" }, owner(ticket))));
}

let opening = () => {};

/** Draws the queue as it was last seen; the focus stays on the ticket that had it. */
export function drawQueue(open = opening) {
  opening = open;
  const { tickets, counts, under_review: reviews } = state.queue;
  const focused = document.activeElement?.dataset?.ticket;
  const empty = h("li", { class: "empty" }, show(state.query ? "queue_none" : "queue_empty"));
  byId("tickets").replaceChildren(...(tickets.length ? tickets.map((one) => row(one, open)) : [empty]), ...reviews.map((one) => h("li", { class: "empty" }, one)));
  if (focused) button(focused)?.focus();
  for (const place of document.querySelectorAll("[data-count]")) {
    const count = counts[place.dataset.count];
    place.textContent = count === undefined ? "" : number(count);
  }
}

const button = (id) => document.querySelector(`[data-ticket="${id}"]`);

/** Moves the focus: among the answers while one of them has it, among the tickets otherwise. */
export function step(by) {
  const inCase = document.activeElement?.closest("#case") !== null && document.querySelector(".answer") !== null;
  const all = [...document.querySelectorAll(inCase ? ".answer" : ".ticket")];
  if (all.length === 0) return;
  const at = all.indexOf(document.activeElement);
  const next = at === -1 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by));
  all[next].focus();
}

/** Back to the queue: to the open ticket, or to the first. */
export function focusTicket() {
  const target = (state.open && button(state.open.ticket.id)) ?? document.querySelector(".ticket");
  target?.focus();
}
