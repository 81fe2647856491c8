// What every page has: its words, high contrast, signing out.

import { attempt, post } from "./api.js";
import { byId } from "./dom.js";
import { loadWords } from "./words.js";

const CONTRAST = "contrast";

function wear() {
  const high = localStorage.getItem(CONTRAST) === "high";
  if (high) document.documentElement.dataset.contrast = "high";
  else delete document.documentElement.dataset.contrast;
  document.querySelector("[data-contrast-toggle]").setAttribute("aria-pressed", String(high));
}

/** Sets the page up; everything else waits for it. */
export async function frame() {
  wear();
  document.querySelector("[data-contrast-toggle]").addEventListener("click", () => {
    if (localStorage.getItem(CONTRAST) === "high") localStorage.removeItem(CONTRAST);
    else localStorage.setItem(CONTRAST, "high");
    wear();
  });
  await loadWords();
  byId("sign-out")?.addEventListener("click", () => attempt(async () => {
    await post(`/${document.body.dataset.console}/sign-out`);
    location.replace(`/${document.body.dataset.console}`);
  }));
}

/** Says that the page is ready for whoever waits for it. */
export function ready() {
  document.documentElement.dataset.live = "true";
}
