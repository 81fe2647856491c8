// Taking the record out, in three steps: what, a look at it, and the command that verifies it.

import { attempt, post } from "../api.js";
import { button, byId, field, h } from "../dom.js";
import { exactly, number, show } from "../words.js";
import { dayMs } from "./entries.js";

/** The first step. */
export function loadExport(_, refresh) {
  return (panel) => draw(panel, refresh);
}

function draw(panel, refresh) {
  const form = h("form", { class: "step" }, h("h2", {}, show("export_step1")),
    h("p", { class: "about" }, `${show("export_about")} ${show("export_all")}`),
    h("div", { class: "filters" },
      field(show("from"), h("input", { name: "from", type: "date" })),
      field(show("to"), h("input", { name: "to", type: "date" })),
      field(show("session"), h("input", { name: "session", maxlength: 64, autocomplete: "off" }))),
    h("div", {}, h("button", { class: "button main" }, show("export_preview"))));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { from, to, session } = Object.fromEntries(new FormData(form));
    const scope = { from_ms: dayMs(from), to_ms: dayMs(to, true), session: session.trim() || null };
    attempt(async () => look(scope, await post("/api/ledger/export/preview", scope), refresh));
  });
  panel.replaceChildren(h("div", { class: "steps" }, form, h("div", { id: "step2" }), h("div", { id: "step3", "aria-live": "polite" })));
}

function look(scope, found, refresh) {
  const make = button(show("export_make"), { kind: "main", onclick: () => attempt(async () => {
    make.disabled = true;
    try {
      written(await post("/api/ledger/export", scope));
    } finally {
      make.disabled = false;
    }
    await refresh();
  }) });
  const empty = found.entries === 0;
  byId("step3").replaceChildren();
  byId("step2").replaceChildren(h("section", { class: "step", "aria-labelledby": "step2-title" },
    h("h2", { id: "step2-title", tabindex: -1 }, show("export_step2")),
    h("p", {}, empty ? show("export_empty") : show("export_holds", { entries: number(found.entries), sessions: number(found.sessions), policies: number(found.policies) })),
    empty ? "" : h("p", { class: "hint" }, show("export_range", { from: exactly(found.first_ms), to: exactly(found.last_ms) })),
    empty ? "" : h("table", {}, h("tbody", {}, ...found.classes.map((one) => h("tr", {}, h("th", { scope: "row" }, one.cls), h("td", { class: "number" }, number(one.count)))))),
    empty ? "" : h("div", {}, make)));
  byId("step2-title").focus();
}

function written(export_) {
  byId("step3").replaceChildren(h("section", { class: "step", "aria-labelledby": "step3-title" },
    h("h2", { id: "step3-title", tabindex: -1 }, show("export_step3")),
    h("p", {}, show("export_done", { entries: number(export_.entries), size: number(export_.size) })),
    h("div", { class: "acts" }, h("a", { class: "button main", href: export_.zip, download: true }, show("export_download"))),
    h("p", { class: "hint" }, `${show("export_folder")} `, h("code", {}, export_.folder)),
    h("p", {}, show("export_verify")),
    h("pre", { class: "command", tabindex: 0 }, export_.command)));
  byId("step3-title").focus();
}
