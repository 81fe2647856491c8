// The console's API. A signed-out answer brings the sign-in page; a refusal is thrown with its reason.

import { byId } from "./dom.js";
import { show } from "./words.js";

const { console: here } = document.body.dataset;
export const ENDED = "ended";

/** What the appliance would not do: its HTTP status, its name, and the sentence that says why. */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail);
    this.status = status;
    this.slug = problem.type.split(":").pop();
  }
}

async function send(path, options) {
  const headers = { "accept-language": document.documentElement.lang, ...options.headers };
  const response = await fetch(path, { ...options, headers });
  if (response.ok) return response.status === 204 ? null : response.json();
  const problem = await response.json();
  if (response.status === 401 && problem.type.endsWith(":sign-in")) {
    sessionStorage.setItem(ENDED, "1");
    location.reload();
    return new Promise(() => {});
  }
  throw new Refusal(response.status, problem);
}

/** Reads. With `refresh`, a page that looks again by itself: it does not keep anyone signed in. */
export function get(path, { refresh = false } = {}) {
  return send(path, { headers: refresh ? { "x-refresh": "1" } : {} });
}

/** Changes something. */
export function post(path, content = null) {
  const headers = { "x-console": here };
  if (content === null) return send(path, { method: "POST", headers });
  headers["content-type"] = "application/json";
  return send(path, { method: "POST", headers, body: JSON.stringify(content) });
}

/** A line at the top of the page; a screen reader says it. */
export function say(text) {
  byId("status").textContent = text;
}

let clearing = null;

/** Says that something is done, for a while. */
export function done(text) {
  say(text);
  clearTimeout(clearing);
  clearing = setTimeout(() => say(""), 6000);
}

/** Runs something that may be refused or not arrive, and says so; true when it went well. */
export async function attempt(work) {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof Refusal) say(error.message);
    else if (error instanceof TypeError) say(show("unreachable"));
    else throw error;
    return false;
  }
}
