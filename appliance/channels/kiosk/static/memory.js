// What this tab remembers of a visitor: the key to their session, and how they like the screen.
// It lives in the tab's own storage so that a reload goes on where it was, and is wiped with it.

const VISIT = "visit";
const LOOKS = "looks";

function read(key) {
  return JSON.parse(sessionStorage.getItem(key) ?? "null");
}

export function remembered() {
  return read(VISIT);
}

/** Keeps `{session, token, notices}`. */
export function remember(visit) {
  sessionStorage.setItem(VISIT, JSON.stringify(visit));
}

/** Larger text and high contrast, as the visitor set them. */
export function looks() {
  return read(LOOKS) ?? {};
}

export function rememberLooks(chosen) {
  sessionStorage.setItem(LOOKS, JSON.stringify(chosen));
}

export function forget() {
  sessionStorage.clear();
}
