// Entries: who did what, to which case, under which policy; each with its proof.

import { attempt, get, post } from "../api.js";
import { button, byId, field, h, icon } from "../dom.js";
import { briefly, exactly, knows, number, show } from "../words.js";

const asked = { class: "", session: "", from: "", to: "" };

/** The start of a day here, in milliseconds; of the next one where `after`. */
export function dayMs(text, after = false) {
  if (!text) return null;
  const [year, month, day] = text.split("-").map(Number);
  return new Date(year, month - 1, day + (after ? 1 : 0)).getTime();
}

function search(before = null) {
  const query = new URLSearchParams();
  if (asked.class) query.set("class", asked.class);
  if (asked.session) query.set("session", asked.session);
  if (asked.from) query.set("from", dayMs(asked.from));
  if (asked.to) query.set("to", dayMs(asked.to, true));
  if (before !== null) query.set("before", before);
  return get(`/api/ledger/entries?${query}`);
}

/** The search and the newest entries. */
export async function loadEntries({ classes }) {
  const first = await search();
  return (panel) => draw(panel, classes, first);
}

function draw(panel, classes, first) {
  const kinds = h("select", { name: "class" }, h("option", { value: "" }, show("class_any")),
    ...classes.map((cls) => h("option", { value: cls, selected: cls === asked.class }, cls)));
  const form = h("form", { class: "filters" },
    field(show("class"), kinds),
    field(show("session"), h("input", { name: "session", value: asked.session, maxlength: 64, autocomplete: "off", placeholder: show("session_hint") })),
    field(show("from"), h("input", { name: "from", type: "date", value: asked.from })),
    field(show("to"), h("input", { name: "to", type: "date", value: asked.to })),
    h("button", { class: "button main" }, show("find")));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    Object.assign(asked, Object.fromEntries(new FormData(form)));
    attempt(async () => fill(await search()));
  });
  panel.replaceChildren(form, h("div", { class: "split" },
    h("div", { id: "found" }),
    h("aside", { id: "detail", class: "detail", "aria-live": "polite" }, h("p", { class: "empty" }, show("entry_pick")))));
  fill(first);
}

function fill(page) {
  if (page.entries.length === 0) {
    byId("found").replaceChildren(h("p", { class: "empty" }, show("entries_none")));
    return;
  }
  const body = h("tbody", {}, ...page.entries.map(row));
  const columns = ["entry", "when", "what", "who", "facts"];
  byId("found").replaceChildren(
    h("table", { class: "entries" }, h("thead", {}, h("tr", {}, ...columns.map((one) => h("th", { scope: "col", class: one === "entry" ? "number" : false }, show(`col_${one}`))))), body),
    h("p", { id: "further" }));
  further(page, body);
}

function further(page, body) {
  byId("further").replaceChildren(...(page.before === null ? [] : [button(show("more"), { onclick: () => attempt(async () => {
    const next = await search(page.before);
    body.append(...next.entries.map(row));
    further(next, body);
  }) })]));
}

const factText = (facts) => Object.entries(facts).map(([name, value]) => `${name} ${[value].flat().join(", ")}`).join(" · ");
const roleText = (role) => (knows(`role_${role}`) ? show(`role_${role}`) : role);

function row(entry) {
  const line = h("tr", {},
    h("td", { class: "number" }, h("button", { type: "button", class: "link", onclick: () => choose(entry.sequence, line) }, number(entry.sequence))),
    h("td", {}, briefly(entry.at_ms)), h("td", {}, entry.cls),
    h("td", {}, entry.name === entry.role ? entry.name : `${entry.name}, ${roleText(entry.role)}`),
    h("td", {}, factText(entry.facts)));
  return line;
}

function choose(sequence, line) {
  attempt(async () => {
    const proved = await get(`/api/ledger/entries/${sequence}`);
    for (const one of document.querySelectorAll("tr[aria-current]")) one.removeAttribute("aria-current");
    line.setAttribute("aria-current", "true");
    drawDetail(proved);
  });
}

function drawDetail(proved) {
  const { entry } = proved;
  const pairs = [
    ["col_when", exactly(entry.at_ms)], ["col_what", entry.cls], ["col_who", `${entry.name}, ${roleText(entry.role)}`],
    entry.session && ["col_session", h("button", { type: "button", class: "link mono", onclick: () => trail(entry.session) }, entry.session)],
    entry.policy && ["policy", h("span", { class: "mono" }, entry.policy)],
    ...Object.entries(entry.facts).map(([name, value]) => [name, [value].flat().join(", ")]),
    ["leaf_hash", h("span", { class: "mono" }, proved.leaf_hash)], ["root", h("span", { class: "mono" }, proved.root)],
  ].filter(Boolean);
  byId("detail").replaceChildren(
    h("h2", {}, show("entry_title", { n: number(entry.sequence) })),
    h("p", { class: `holds ${proved.holds ? "good" : "bad"}` }, icon(proved.holds ? "check" : "late"),
      h("span", {}, proved.holds ? show("proof_holds", { size: number(proved.size), hashes: number(proved.hashes.length) }) : show("proof_fails"))),
    h("dl", {}, ...pairs.flatMap(([name, value]) => [h("dt", {}, knows(name) ? show(name) : name), h("dd", {}, value)])),
    entry.cls === "turn" && entry.sealed ? h("div", { id: "masked" }, button(show("show_masked"), { kind: "small", glyph: "lock", onclick: () => masked(entry.sequence) })) : "",
    h("details", {}, h("summary", {}, show("leaf")), h("pre", { tabindex: 0 }, proved.leaf)),
    h("details", {}, h("summary", {}, show("proof_text")), h("pre", { tabindex: 0 }, proved.proof)));
}

function trail(session) {
  const form = document.querySelector(".filters");
  form.elements.session.value = session;
  form.requestSubmit();
}

function masked(sequence) {
  attempt(async () => {
    const seen = await post(`/api/ledger/entries/${sequence}/words`);
    const said = seen.erased ? show("masked_erased") : seen.withheld ? show("masked_withheld") : seen.said || show("masked_none");
    byId("masked").replaceChildren(h("p", { class: "hint" }, show("masked")), h("blockquote", {}, said),
      seen.explained ? h("details", { open: true }, h("summary", {}, show("explained")), h("pre", { tabindex: 0 }, seen.explained)) : "",
      h("p", { class: "noted" }, show("masked_noted", { entry: number(seen.entry) })));
  });
}
