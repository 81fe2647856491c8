// Building elements. Text only ever becomes a text node: nothing here parses markup.

/** An element with attributes, listeners ("onclick") and children; `false` and `null` leave one out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** One of the page's own icons; always beside a word, so hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** A button with a word and, where given, an icon. */
export function button(label, { kind = "", glyph = null, ...attributes } = {}) {
  return h("button", { type: "button", class: `button ${kind}`.trim(), ...attributes },
    glyph && icon(glyph), h("span", {}, label));
}

/** A labelled form field. */
export function field(label, control, hint = null) {
  return h("label", { class: "field" }, h("span", {}, label), control, hint && h("span", { class: "hint" }, hint));
}

export const byId = (id) => document.getElementById(id);

/** Makes `text` heard by a screen reader without moving the focus. */
export function announce(text) {
  byId("announcer").textContent = text;
}

/** Shows a dialog that goes away when it is closed; gives the dialog. */
export function dialog(title, children, { wide = false, closing = null } = {}) {
  const box = h("dialog", { class: wide ? "wide" : false, "aria-labelledby": "dialog-title" },
    h("h2", { id: "dialog-title" }, title), ...children);
  const back = document.activeElement;
  box.addEventListener("close", () => {
    box.remove();
    if (back?.isConnected) back.focus();
    closing?.();
  });
  document.body.append(box);
  box.showModal();
  return box;
}
