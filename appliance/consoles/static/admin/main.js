// Administration: how the box is, and who may come in.

import { Refusal, attempt, done, get, post } from "../api.js";
import { button, byId, dialog, field, h, icon } from "../dom.js";
import { frame, ready } from "../frame.js";
import { moment, number, show } from "../words.js";

const ROLES = ["staff", "supervisor", "compliance", "administrator"];
const GLYPHS = { ok: "check", warning: "late", fault: "cross" };

async function examine() {
  const findings = await get("/api/admin/health");
  const order = ["fault", "warning", "ok"];
  findings.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  byId("findings").replaceChildren(...findings.map((one) =>
    h("article", { class: `finding ${one.state}` },
      h("h3", {}, h("span", {}, one.name),
        h("span", { class: `mark ${one.state === "ok" ? "good" : "open"}` }, icon(GLYPHS[one.state]), show(`state_${one.state}`))),
      h("p", {}, one.text), one.remedy ? h("p", { class: "hint" }, one.remedy) : "")));
}

async function everyone() {
  const accounts = await get("/api/admin/accounts");
  byId("accounts").replaceChildren(h("table", { class: "people" },
    h("thead", {}, h("tr", {}, ...["name", "account_display", "role"].map((key) => h("th", { scope: "col" }, show(key))), h("td", {}))),
    h("tbody", {}, ...accounts.map(row))));
}

function row(one) {
  const gone = one.disabled_ms !== null;
  const notes = [one.me && show("you"), gone && show("disabled", { when: moment(one.disabled_ms) }),
    one.failures > 0 && show("failures_of", { n: number(one.failures) })].filter(Boolean).join(" · ");
  const act = (name) => () => change(`${one.id}/${name}`, null);
  return h("tr", { class: gone ? "gone" : false },
    h("th", { scope: "row" }, one.name), h("td", {}, one.display, notes && h("span", { class: "hint" }, ` · ${notes}`)),
    h("td", {}, show(`role_${one.role}`)),
    h("td", {}, h("div", { class: "quick" },
      gone ? button(show("enable"), { kind: "small", onclick: act("enable") }) : [
        button(show("set_password"), { kind: "small", onclick: () => askPassword(one) }),
        button(show("set_role"), { kind: "small", onclick: () => askRole(one) }),
        one.me ? null : button(show("disable"), { kind: "small danger", onclick: act("disable") }),
      ])));
}

function change(path, content) {
  return attempt(async () => {
    await post(`/api/admin/accounts/${path}`, content);
    await everyone();
    done(show("saved"));
  });
}

/** A form in a dialog that stays until what it asks for has been done. */
function ask(title, fields, label, path) {
  const problem = h("p", { class: "problem", role: "alert" });
  const form = h("form", { class: "form" }, ...fields, problem,
    h("div", { class: "acts" }, h("button", { class: "button main" }, label), button(show("cancel"), { onclick: () => box.close() })));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    problem.textContent = "";
    try {
      await post(path, Object.fromEntries(new FormData(form)));
      box.close();
      await everyone();
      done(show("saved"));
    } catch (error) {
      problem.textContent = error instanceof Refusal ? error.message : show("unreachable");
    }
  });
  const box = dialog(title, [form]);
  form.querySelector("input, select").focus();
}

const password = () => field(show("new_password"),
  h("input", { name: "password", type: "password", required: true, autocomplete: "new-password", maxlength: 200 }), show("password_rule"));

function role(current = "staff") {
  const choice = h("select", { name: "role" }, ...ROLES.map((one) => h("option", { value: one, selected: one === current }, show(`role_${one}`))));
  const about = h("span", { class: "hint" }, show(`role_about_${current}`));
  choice.addEventListener("change", () => { about.textContent = show(`role_about_${choice.value}`); });
  return h("label", { class: "field" }, h("span", {}, show("role")), choice, about);
}

const askPassword = (one) => ask(`${show("set_password")}: ${one.display}`, [password()], show("set_password"), `/api/admin/accounts/${one.id}/password`);
const askRole = (one) => ask(`${show("set_role")}: ${one.display}`, [role(one.role)], show("set_role"), `/api/admin/accounts/${one.id}/role`);

function askAccount() {
  const name = h("input", { name: "name", required: true, autocomplete: "off", autocapitalize: "none", maxlength: 32 });
  const display = h("input", { name: "display", required: true, autocomplete: "off", maxlength: 80 });
  ask(show("add_account"), [field(show("account_display"), display), field(show("account_name"), name), role(), password()], show("add"), "/api/admin/accounts");
}

await frame();
byId("examine").addEventListener("click", () => attempt(examine));
byId("add").addEventListener("click", askAccount);
await attempt(async () => { await Promise.all([examine(), everyone()]); });
ready();
