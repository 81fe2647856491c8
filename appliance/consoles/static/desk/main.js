// The desk: the queue refreshes itself, a case is opened by choice, and every key has a button.

import { attempt, get, say } from "../api.js";
import { byId } from "../dom.js";
import { frame, ready } from "../frame.js";
import { show } from "../words.js";
import { askToClose, giveBack, openCase, openTranscript, take } from "./case.js";
import { accept } from "./evidence.js";
import { keys, showKeys } from "./keys.js";
import { openList } from "./lists.js";
import { playAnswer } from "./sound.js";
import { drawQueue, focusTicket, step } from "./queue.js";
import { state } from "./state.js";

const EVERY_MS = 5000;

async function refresh({ byItself = false } = {}) {
  const asked = new URLSearchParams({ view: state.view, q: state.query });
  try {
    const queue = await get(`/api/tickets?${asked}`, { refresh: byItself });
    if (asked.get("view") !== state.view || asked.get("q") !== state.query) return;
    state.queue = queue;
    state.skew = queue.now_ms - Date.now();
    drawQueue(openCase);
    if (byId("status").dataset.away) {
      say("");
      delete byId("status").dataset.away;
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    say(show("unreachable"));
    byId("status").dataset.away = "true";
  }
}

function choose(view) {
  state.view = view;
  for (const one of document.querySelectorAll("[data-view]")) {
    one.setAttribute("aria-pressed", String(one.dataset.view === view));
  }
  return attempt(refresh);
}

function listen() {
  for (const one of document.querySelectorAll("[data-view]")) {
    one.addEventListener("click", () => choose(one.dataset.view));
  }
  for (const one of document.querySelectorAll("[data-list]")) {
    one.addEventListener("click", () => attempt(() => openList(one.dataset.list)));
  }
  byId("search").addEventListener("input", (event) => {
    state.query = event.target.value.trim();
    attempt(refresh);
  });
  byId("search").addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === "ArrowDown") {
      event.preventDefault(); // or the same key would open the ticket that it moves to
      step(1);
    }
    if (event.key === "Escape") focusTicket();
  });
  byId("help").addEventListener("click", showKeys);
  keys({
    j: () => step(1),
    k: () => step(-1),
    t: take,
    g: giveBack,
    a: accept,
    c: askToClose,
    r: openTranscript,
    p: playAnswer,
    1: () => choose("mine"),
    2: () => choose("unowned"),
    3: () => choose("all"),
    4: () => choose("closed"),
    "/": () => byId("search").focus(),
    "?": showKeys,
    Escape: focusTicket,
  });
}

await frame();
state.refresh = refresh;
listen();
await attempt(refresh);
const failures = sessionStorage.getItem("failures");
if (failures) {
  sessionStorage.removeItem("failures");
  say(show("failures", { count: failures }));
}
setInterval(() => { if (!document.hidden) attempt(() => refresh({ byItself: true })); }, EVERY_MS);
ready();
