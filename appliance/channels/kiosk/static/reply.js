// A reply is one text; the screen shows its question large and what stands around it in a
// normal size.

const TITLES = /\b(?:Dr|Dra|Mr|Mrs|Ms|Sr|Sra|Srta|St|No|vs|a\.m|p\.m|e\.g|i\.e)\.$/;
const LONG = 90;

/** A text in sentences. */
function sentences(text) {
  const found = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?…]["”’)]*\s+(?=\S)/g)) {
    const end = stop.index + stop[0].length;
    if (TITLES.test(text.slice(0, end).trim())) continue;
    found.push(text.slice(start, end).trim());
    start = end;
  }
  return [...found, text.slice(start).trim()];
}

function around(parts, index) {
  return { lead: parts.slice(0, index).join(" "), question: parts[index], after: parts.slice(index + 1).join(" ") };
}

/**
 * `{lead, question, after}`: the last sentence that asks is the question. A text that asks nothing is
 * all question when it is short; of a long one, the last sentence is.
 */
export function divide(text) {
  const parts = sentences(text.trim());
  const asks = parts.findLastIndex((part) => /\?["”’)]*$/.test(part));
  if (asks >= 0) return around(parts, asks);
  return isLong(text) ? around(parts, parts.length - 1) : { lead: "", question: text.trim(), after: "" };
}

/** What is left of `text` when its sentences that are in `other` are gone. */
export function without(text, other) {
  return sentences(text).filter((part) => !other.includes(part)).join(" ");
}

/** Of a text that ends a visit, the first sentence is the headline. */
export function headline(text) {
  return around(sentences(text.trim()), 0);
}

const NUMBER = /\b[A-Z]{2}-\d{4}-\d\b/;

/** A text cut so that every other piece is a protocol number, which is never broken over two lines. */
export const aroundNumbers = (text) => text.split(new RegExp(`(${NUMBER.source})`));

export const isLong = (question) => question.length > LONG;
