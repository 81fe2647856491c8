// Compliance: one sentence and its proof; then entries, policies, and taking the record out.

import { attempt, get, post } from "../api.js";
import { button, byId, h, icon } from "../dom.js";
import { frame, ready } from "../frame.js";
import { ago, number, show } from "../words.js";
import { loadEntries } from "./entries.js";
import { loadExport } from "./exports.js";
import { loadPolicies } from "./policies.js";
import { loadReviews } from "./reviews.js";

/** Each fetches what it shows and gives the function that draws it. */
const PANELS = { entries: loadEntries, reviews: loadReviews, policies: loadPolicies, export: loadExport };
const EVERY_MS = 30000;
let summary = null;
let chosen = "";

function sentence() {
  const { entries, verified, now_ms } = summary;
  if (verified === null) return ["", show("sentence_never", { n: number(entries) })];
  const values = { n: number(entries), m: number(verified.entries), when: ago(verified.at_ms, now_ms), name: verified.by };
  if (verified.defects.length > 0) return ["bad", show("sentence_defects", values)];
  // Verifying writes entries of its own; a record with little more than those counts as verified.
  return ["good", show(entries - verified.entries > 3 ? "sentence_more" : "sentence_verified", values)];
}

function drawSummary() {
  const { verified, checkpoint_size: signed } = summary;
  const [kind, words] = sentence();
  const box = byId("sentence");
  box.className = `sentence ${kind}`;
  box.replaceChildren(icon(kind === "bad" ? "late" : "shield"), h("div", { class: "proofline" },
    h("h1", {}, words),
    verified ? h("p", {}, show("verified_detail", {
      entries: number(verified.entries), payloads: number(verified.payloads),
      erased: number(verified.erased), checkpoints: number(verified.checkpoints),
    })) : "",
    h("p", {}, signed === null ? "" : show("proof_line", { n: number(signed) }), " ", h("span", { class: "mono" }, summary.origin)),
    verified && verified.defects.length > 0 ? h("ul", { class: "bullets" }, ...verified.defects.slice(0, 20).map((one) =>
      h("li", {}, one.entry === null ? one.what : show("defect_at", { n: number(one.entry), what: one.what })))) : ""));
}

async function refresh(options) {
  summary = await get("/api/ledger/summary", options);
  drawSummary();
}

function acts() {
  const verify = button(show("verify"), { kind: "main", glyph: "shield", onclick: async () => {
    verify.disabled = true;
    byId("sentence").querySelector("h1").textContent = show("verifying");
    await attempt(async () => { await post("/api/ledger/verify"); });
    await attempt(refresh);
    verify.disabled = false;
  } });
  byId("record-acts").replaceChildren(verify,
    h("a", { class: "button", href: "/api/ledger/checkpoint", download: true }, show("checkpoint")),
    h("span", { class: "hint" }, show("checkpoint_hint")));
}

function open(name) {
  for (const tab of document.querySelectorAll("[data-tab]")) {
    tab.setAttribute("aria-selected", String(tab.dataset.tab === name));
    tab.tabIndex = tab.dataset.tab === name ? 0 : -1;
  }
  chosen = name;
  return attempt(async () => {
    const draw = await PANELS[name](summary, refresh);
    if (chosen !== name) return;
    byId("panel").setAttribute("aria-labelledby", `tab-${name}`);
    draw(byId("panel"));
  });
}

function listen() {
  const tabs = [...document.querySelectorAll("[data-tab]")];
  for (const [at, tab] of tabs.entries()) {
    tab.addEventListener("click", () => open(tab.dataset.tab));
    tab.addEventListener("keydown", (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!by) return;
      const next = tabs[(at + by + tabs.length) % tabs.length];
      next.focus();
      next.click();
    });
  }
}

await frame();
listen();
acts();
await attempt(refresh);
await open("entries");
setInterval(() => { if (!document.hidden) attempt(() => refresh({ refresh: true })); }, EVERY_MS);
ready();
