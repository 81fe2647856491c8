// Leaving: the token ends on the server, and nothing of the visit stays on this screen.

import { leave } from "./api.js";
import { forget, remembered } from "./memory.js";

/** Wipes everything that this screen knows, and shows the first one again. */
export function wipe() {
  const visit = remembered();
  if (visit) leave(visit);
  forget();
  document.body.replaceChildren();
  location.replace("/");
}
