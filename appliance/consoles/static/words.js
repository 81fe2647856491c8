// What the page says, in its language; and times as people say them.

let spoken = {};

/** Fetches the page's words. */
export async function loadWords() {
  spoken = await (await fetch(document.body.dataset.words)).json();
}

export const knows = (key) => key in spoken;

/** A sentence of the page with its {values} filled in. */
export function show(key, values = {}) {
  return spoken[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

const locale = () => document.documentElement.lang;

/** A number as it is written here: 18,204. */
export const number = (n) => new Intl.NumberFormat(locale()).format(n);

/** A moment: the time today, the day and time otherwise. */
export function moment(ms, now = Date.now()) {
  const same = new Date(ms).toDateString() === new Date(now).toDateString();
  const form = same ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" };
  return new Intl.DateTimeFormat(locale(), form).format(ms);
}

/** A moment to the second, for the record. */
export const exactly = (ms) => new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "medium" }).format(ms);

/** A moment to the second, short enough for a column. */
export const briefly = (ms) => new Intl.DateTimeFormat(locale(), { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }).format(ms);

/** How long ago, in words: "4 minutes ago". */
export function ago(ms, now) {
  const minutes = Math.round((ms - now) / 60000);
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: "auto" });
  if (Math.abs(minutes) < 60) return relative.format(minutes, "minute");
  if (Math.abs(minutes) < 1440) return relative.format(Math.round(minutes / 60), "hour");
  return relative.format(Math.round(minutes / 1440), "day");
}

/** A stretch of time in two words at most: 42 min, 3 h 10 min, 2 d 4 h. */
export function stretch(ms) {
  const minutes = Math.floor(Math.abs(ms) / 60000);
  if (minutes < 1) return show("less_than_minute");
  if (minutes < 60) return show("minutes", { n: minutes });
  if (minutes < 1440) return show("hours", { h: Math.floor(minutes / 60), m: minutes % 60 });
  return show("days", { d: Math.floor(minutes / 1440), h: Math.floor((minutes % 1440) / 60) });
}
