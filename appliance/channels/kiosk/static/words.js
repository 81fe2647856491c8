// What the page says, in the language that is being spoken.

let spoken = {};
let current = "en";

/** Fetches the page's words in all languages. */
export async function loadWords() {
  spoken = await (await fetch("/kiosk/words")).json();
  current = document.documentElement.lang;
}

export function language() {
  return current;
}

/** Turns the page to `tag`, if it has words for it. */
export function speak(tag) {
  if (tag in spoken) current = tag;
  document.documentElement.lang = current;
}

/** A sentence of the page with its {values} filled in. */
export function show(key, values = {}) {
  return spoken[current].shows[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/** What a button says for the visitor, or undefined where there is no such button. */
export function says(key) {
  return spoken[current].says[key];
}
