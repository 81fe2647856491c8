// Review: which version is under review, how far it is, the sessions to look at, and a verdict on each.

import { attempt, done, get, post } from "../api.js";
import { button, byId, field, h } from "../dom.js";
import { number, show } from "../words.js";

const caseOf = (row) => row.protocol ?? `${row.session.slice(0, 8)}…`;
const ended = (row) => show(`session_${row.status}`);

/** Every version in force and what waits. */
export async function loadReviews() {
  const versions = await get("/api/ledger/reviews");
  return (panel) => draw(panel, versions);
}

function draw(panel, versions) {
  const counting = versions.filter((one) => one.under_review || one.waiting.length > 0);
  panel.replaceChildren(h("p", { class: "about" }, show("reviews_about")),
    counting.length === 0 ? h("p", { class: "empty" }, show("reviews_none")) : h("div", { class: "split" },
      h("div", { class: "panel" }, ...counting.map(version)),
      h("aside", { id: "looked", class: "detail", "aria-live": "polite" }, h("p", { class: "empty" }, show("review_pick")))));
}

function version(one) {
  const title = `review-${one.digest.slice(0, 12)}`;
  const said = one.under_review ? show("review_running", { done: number(one.done), wanted: number(one.wanted) }) : show("review_alone");
  return h("section", { class: "step", "aria-labelledby": title },
    h("h2", { id: title }, `${one.policy} ${one.version}`),
    one.under_review ? h("progress", { max: one.wanted, value: one.done, "aria-label": said }) : "",
    h("p", { class: "meta" }, h("span", {}, said), h("span", {}, show("review_waiting", { n: number(one.waiting.length) })),
      one.objected ? h("span", {}, show("review_objected", { n: number(one.objected) })) : ""),
    one.waiting.length ? table(one) : h("p", { class: "empty" }, show("review_nothing")));
}

function table(one) {
  const counts = ["turns", "corrected", "asked_again", "handed_off"];
  return h("table", { class: "reviews", "aria-label": show("review_sessions", { policy: `${one.policy} ${one.version}` }) },
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, show("col_case")), h("th", { scope: "col" }, show("col_ended")),
      ...counts.map((name) => h("th", { scope: "col", class: "number" }, show(`col_${name}`))), h("td", {}))),
    h("tbody", {}, ...one.waiting.map((row) => {
      const line = h("tr", {}, h("th", { scope: "row" }, caseOf(row)), h("td", {}, ended(row)),
        ...counts.map((name) => h("td", { class: "number" }, number(row[name]))),
        h("td", {}, button(show("review_open"), { kind: "small", "aria-label": `${show("review_open")}: ${caseOf(row)}`, onclick: () => look(row, line) })));
      return line;
    })));
}

function look(row, line) {
  attempt(async () => {
    const seen = await post(`/api/ledger/reviews/${encodeURIComponent(row.session)}/look`);
    for (const one of document.querySelectorAll("tr[aria-current]")) one.removeAttribute("aria-current");
    line.setAttribute("aria-current", "true");
    byId("looked").replaceChildren(
      h("h2", { id: "looked-title", tabindex: -1 }, caseOf(row)),
      h("p", { class: "meta" }, h("span", {}, ended(row)), h("span", {}, row.language)),
      h("ol", { class: "looked" }, ...seen.turns.map(turn)),
      verdict(row),
      h("p", { class: "noted" }, show("masked_noted", { entry: number(seen.entry) })));
    byId("looked-title").focus();
  });
}

function turn(one) {
  return h("li", {},
    one.heard ? h("blockquote", { "aria-label": show("review_heard") }, one.heard) : h("p", { class: "hint" }, show("review_silent")),
    h("p", {}, one.meaning),
    h("details", {}, h("summary", {}, show("explained")), h("pre", { tabindex: 0 }, one.explained)));
}

function verdict(row) {
  const why = h("textarea", { name: "note", rows: 3, maxlength: 2000 });
  const pass = (accept) => attempt(async () => {
    if (!accept && !why.value.trim()) {
      done(show("review_need_why"));
      why.focus();
      return;
    }
    const left = await post(`/api/ledger/reviews/${encodeURIComponent(row.session)}`, { accept, note: why.value });
    draw(byId("panel"), await get("/api/ledger/reviews"));
    done(show(accept ? "review_accepted" : "review_sent_back", { case: caseOf(row), done: number(left.done), wanted: number(left.wanted) }));
    (document.querySelector(".reviews button") ?? byId("tab-reviews")).focus();
  });
  return h("div", { class: "form" },
    field(show("review_why"), why, show("review_why_hint")),
    h("div", { class: "acts" },
      button(show("review_accept"), { kind: "main", glyph: "check", onclick: () => pass(true) }),
      button(show("review_object"), { kind: "danger", onclick: () => pass(false) })));
}
