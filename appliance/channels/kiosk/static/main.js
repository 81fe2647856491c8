// The kiosk: begins a visit, keeps its screen as the visitor likes it, and wipes it when they are gone.

import { Refusal, watchConnection } from "./api.js";
import { button, h } from "./dom.js";
import { watchIdle } from "./idle.js";
import { wipe } from "./leaving.js";
import { looks, rememberLooks, remembered } from "./memory.js";
import { Visit } from "./visit.js";
import { Voice } from "./voice.js";
import { loadWords, says, show } from "./words.js";

const { idle, countdown } = document.body.dataset;
let visit = null;

/** A first screen that someone has changed and left goes back to how it was. */
function tidy() {
  if (location.search || Object.keys(looks()).length > 0) wipe();
}

function wearLooks() {
  const { text, contrast } = looks();
  document.documentElement.toggleAttribute("data-larger", Boolean(text));
  if (contrast) document.documentElement.dataset.contrast = "high";
  else delete document.documentElement.dataset.contrast;
  for (const toggle of document.querySelectorAll("[data-look]")) {
    toggle.setAttribute("aria-pressed", String(Boolean(looks()[toggle.dataset.look])));
  }
}

function say(status) {
  document.getElementById("status").textContent = status;
}

async function begin(intake, held) {
  visit = await Visit.begin(intake, held);
  visit.voice = new Voice(visit);
  return visit;
}

async function goOn(saved) {
  visit = new Visit(saved, saved.notices);
  try {
    await visit.refresh();
    visit.voice = new Voice(visit);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    visit.gone();
  }
}

function askToClose() {
  const dialog = h("dialog", { class: "sheet", "aria-labelledby": "close-title" },
    h("h2", { id: "close-title", class: "question" }, show("close_ask")),
    h("p", { class: "about" }, show("close_text")),
    h("div", { class: "stack" },
      button(show("close_yes"), { kind: "main", onclick: wipe }),
      button(show("close_no"), { onclick: () => dialog.close() })));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function listen() {
  for (const card of document.querySelectorAll("[data-intake]")) {
    card.addEventListener("click", () => begin(card.dataset.intake, card.dataset.held));
  }
  const person = document.querySelector("[data-person]");
  person?.addEventListener("click", async () => (await begin(person.dataset.person)).say(says("person")));
  for (const toggle of document.querySelectorAll("[data-look]")) {
    toggle.addEventListener("click", () => {
      const { look } = toggle.dataset;
      rememberLooks({ ...looks(), [look]: !looks()[look] });
      wearLooks();
    });
  }
  for (const link of document.querySelectorAll("[data-language]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const { language } = link.dataset;
      if (visit === null) location.replace(link.href);
      else if (language !== document.documentElement.lang) visit.say(says(`language_${language}`));
    });
  }
  document.getElementById("person").addEventListener("click", () => visit.say(says("person")));
  document.getElementById("close").addEventListener("click", askToClose);
}

/** The language that is spoken is the one marked in the header. */
function markLanguage() {
  for (const link of document.querySelectorAll("[data-language]")) {
    if (link.dataset.language === document.documentElement.lang) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

/** On a page that is taller than the screen, the person at its foot may be out of sight: there is one at the
 * top as well. */
function noteHeight() {
  const page = document.documentElement;
  page.toggleAttribute("data-tall", page.scrollHeight > page.clientHeight);
}

addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
history.replaceState(null, "", location.pathname + location.search);
wearLooks();
await loadWords();
new MutationObserver(markLanguage).observe(document.documentElement, { attributeFilter: ["lang"] });
watchConnection((waiting) => say(waiting ? show("unreachable") : ""));
watchIdle({
  idleSeconds: Number(idle), countdownSeconds: Number(countdown), occupied: () => visit !== null, tidy, wipe,
});
listen();
new ResizeObserver(noteHeight).observe(document.body);
document.documentElement.dataset.live = "true";
const saved = remembered();
if (saved) await goOn(saved);
