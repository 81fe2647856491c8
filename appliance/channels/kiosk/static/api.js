// The visitors' API. A request that did not arrive is sent again, with the key that makes it the same
// request, until it is answered: what was said is never lost and never taken twice.

const AGAIN_MS = 1500;
const NOT_NOW = new Set([429, 502, 503, 504]);

/** A refusal: its problem type's name and its HTTP status. */
export class Refusal extends Error {
  constructor(status, slug) {
    super(slug);
    this.status = status;
    this.slug = slug;
  }
}

let onWaiting = () => {};

/** `listener(true)` when the appliance cannot be reached, `listener(false)` when it can again. */
export function watchConnection(listener) {
  onWaiting = listener;
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function attempt(path, options) {
  try {
    const response = await fetch(path, options);
    return NOT_NOW.has(response.status) ? null : response;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function send(path, options) {
  let response = await attempt(path, options);
  while (response === null) {
    onWaiting(true);
    await pause(AGAIN_MS);
    response = await attempt(path, options);
  }
  onWaiting(false);
  if (response.ok) return response.json();
  const problem = await response.json();
  throw new Refusal(response.status, problem.type.split(":").pop());
}

function body(method, content, headers = {}) {
  return {
    method,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(content),
  };
}

function key() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const bearer = (token) => ({ authorization: `Bearer ${token}` });

export function openSession(intake, language) {
  return send("/api/sessions", body("POST", { intake, language, channel: "kiosk" }));
}

/** Takes a turn: `{text}` or `{field, value}`. */
export function takeTurn({ session, token }, said) {
  return send(`/api/sessions/${session}/turns`,
    body("POST", said, { ...bearer(token), "idempotency-key": key() }));
}

/** Ends the token, without waiting: the page may be gone before the answer comes. A server that cannot be
 * reached ends it by itself when the session's time has run out. */
export function leave({ session, token }) {
  fetch(`/api/sessions/${session}/leave`, { method: "POST", headers: bearer(token), keepalive: true }).catch(() => {});
}

export function viewSession({ session, token }) {
  return send(`/api/sessions/${session}`, { headers: bearer(token) });
}
