// Policies: every version that has governed here, its files, and what changed between two.

import { attempt, done, get, post } from "../api.js";
import { button, byId, dialog, field, h } from "../dom.js";
import { moment, show } from "../words.js";

const named = (one) => `${one.id} ${one.version} · ${one.digest.slice(0, 12)}`;

/** The versions and the comparison. */
export async function loadPolicies() {
  const versions = await get("/api/ledger/policies");
  return (panel) => draw(panel, versions);
}

function draw(panel, versions) {
  const choice = (name, at) => h("select", { name }, ...versions.map((one, index) =>
    h("option", { value: one.digest, selected: index === at }, named(one))));
  const form = h("form", { class: "filters" },
    field(show("compare_older"), choice("older", Math.min(1, versions.length - 1))),
    field(show("compare_newer"), choice("newer", 0)),
    h("button", { class: "button" }, show("compare")));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    compare(Object.fromEntries(new FormData(form)));
  });
  panel.replaceChildren(h("p", { class: "about" }, show("policies_about")), table(versions), form, h("div", { id: "compared", class: "panel", "aria-live": "polite" }));
}

function table(versions) {
  return h("table", {}, h("tbody", {}, ...versions.map((one) => h("tr", {},
    h("th", { scope: "row" }, one.id), h("td", {}, one.version), h("td", {}, show("policy_since", { when: moment(one.activated_ms) })),
    h("td", {}, one.offered ? show("policy_offered") : ""), h("td", { class: "mono" }, one.digest),
    h("td", {}, button(show("policy_files"), { kind: "small", "aria-label": `${show("policy_files")}: ${named(one)}`, onclick: () => files(one) }))))));
}

function files(one) {
  attempt(async () => {
    const kept = await get(`/api/ledger/policies/${one.digest}`);
    byId("compared").replaceChildren(h("h2", { class: "title" }, named(one)),
      h("ul", { class: "bullets" }, ...approvals(one)),
      h("a", { href: `/api/ledger/policy-drawings/${one.digest}`, target: "_blank", rel: "noopener" },
        h("img", { class: "drawing", src: `/api/ledger/policy-drawings/${one.digest}`, alt: show("policy_drawing", { policy: named(one) }) })),
      one.offered ? h("div", { class: "acts" }, button(show("policy_sign"), { glyph: "check", onclick: () => signing(one) })) : "",
      ...kept.files.map((file) => h("details", {}, h("summary", { class: "mono" }, file.path), h("pre", { tabindex: 0 }, file.text))));
  });
}

function approvals(one) {
  if (!one.approved.length) return [h("li", {}, show("policy_unapproved"))];
  return one.approved.map((by) => h("li", {}, show("policy_approved", { name: by.name, role: by.role, when: moment(by.at_ms) })));
}

/** One's own signature under a version, the password typed once more. */
function signing(one) {
  const form = h("form", { class: "form" },
    h("p", {}, show("sign_about")),
    field(show("password"), h("input", { name: "password", type: "password", autocomplete: "current-password", required: true, maxlength: 256 })),
    field(show("sign_note"), h("input", { name: "note", maxlength: 200, autocomplete: "off" })),
    h("div", { class: "acts" }, h("button", { class: "button main" }, show("policy_sign")), button(show("cancel"), { onclick: () => box.close() })));
  const box = dialog(show("sign_title", { policy: named(one) }), [form]);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(async () => {
      const signed = await post("/api/ledger/approvals", { digest: one.digest, ...Object.fromEntries(new FormData(form)) });
      box.close();
      files(signed);
      done(show("sign_done", { policy: named(one) }));
    });
  });
}

function compare({ older, newer }) {
  if (older === newer) {
    byId("compared").replaceChildren(h("p", { class: "empty" }, show("diff_same")));
    return;
  }
  attempt(async () => {
    const diff = await get(`/api/ledger/policies/${older}/${newer}`);
    byId("compared").replaceChildren(h("h2", { class: "title" }, show("diff_title")),
      h("ul", { class: "bullets" }, ...diff.words.map((one) => h("li", {}, one))),
      ...diff.files.map((file) => h("details", { open: diff.files.length < 4 },
        h("summary", {}, h("span", { class: "mono" }, file.path), ` · ${show(`file_${file.change}`)}`),
        h("pre", { class: "diff", tabindex: 0 }, ...file.lines.map(line)))));
  });
}

const KINDS = { "+": "plus", "-": "minus" };

function line(text) {
  return h("span", { class: KINDS[text[0]] ?? "same" }, text);
}
