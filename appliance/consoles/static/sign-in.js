// Signing in, and making the first administrator.

import { ENDED, Refusal, post, say } from "./api.js";
import { byId } from "./dom.js";
import { frame, ready } from "./frame.js";
import { show } from "./words.js";

const { console: here } = document.body.dataset;

async function submit(form, path) {
  const problem = form.querySelector(".problem");
  const press = form.querySelector("button");
  problem.textContent = "";
  press.disabled = true;
  try {
    const came = await post(path, Object.fromEntries(new FormData(form)));
    if (came.failures > 0) sessionStorage.setItem("failures", String(came.failures));
    location.replace(`/${here}`);
  } catch (error) {
    problem.textContent = error instanceof Refusal ? error.message : show("unreachable");
    press.disabled = false;
    form.querySelector("[type=password]").select();
  }
}

await frame();
if (sessionStorage.getItem(ENDED)) {
  sessionStorage.removeItem(ENDED);
  say(show("ended"));
}
for (const [id, path] of [["sign-in", `/${here}/sign-in`], ["claim", "/admin/claim"]]) {
  byId(id)?.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(event.target, path);
  });
}
document.querySelector("form input")?.focus();
ready();
