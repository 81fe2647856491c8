// A reply is one text; the screen shows its question large and what leads up to it in a normal size.

const TITLES = /\b(?:Dr|Dra|Mr|Mrs|Ms|Sr|Sra|Srta|St|No|vs|a\.m|p\.m|e\.g|i\.e)\.$/;
const LONG = 90;

/** `{lead, question}`: an empty line divides them; without one, the last sentence is the question. */
export function divide(text) {
  const trimmed = text.trim();
  const gap = trimmed.lastIndexOf("\n\n");
  if (gap >= 0) return { lead: trimmed.slice(0, gap).trim(), question: trimmed.slice(gap).trim() };
  if (!trimmed.endsWith("?")) return { lead: "", question: trimmed };
  let start = 0;
  for (const stop of trimmed.matchAll(/[.!?…]["”’)]*\s+(?=\S)/g)) {
    const end = stop.index + stop[0].length;
    if (!TITLES.test(trimmed.slice(0, end).trim())) start = end;
  }
  return { lead: trimmed.slice(0, start).trim(), question: trimmed.slice(start) };
}

export const isLong = (question) => question.length > LONG;
