// One visit: a session, what was said in it so far, and which screen that makes.

import { Refusal, openSession, takeTurn, viewSession } from "./api.js";
import { tell } from "./asked.js";
import { announce, button, h } from "./dom.js";
import { wipe } from "./leaving.js";
import { forget, remember } from "./memory.js";
import { changeScreen, closingScreen, questionScreen, reopenedScreen, reviewScreen } from "./screens.js";
import { language, show, speak } from "./words.js";

const STAYING = ["emergency", "crisis", "handoff"];

export class Visit {
  #main = document.getElementById("main");
  #key;
  #view = null;
  #notices;
  #busy = false;
  #behind = false;
  exchanges = [];
  /** Who speaks with the visitor as well, if anybody does. */
  voice = null;

  /** `key` is `{session, token}`; `notices` what must stay on screen. */
  constructor(key, notices = []) {
    this.#key = key;
    this.#notices = notices;
    this.draw = this.draw.bind(this);
    this.change = this.change.bind(this);
    this.reopen = this.reopen.bind(this);
  }

  /** `{session, token}`. */
  get key() {
    return this.#key;
  }

  /** Opens a session, in the page's language unless the intake is not held in it, and draws its first question. */
  static async begin(intake, held = language()) {
    const { session, token, turn } = await openSession(intake, held);
    const visit = new Visit({ session, token });
    visit.#heed(turn);
    await visit.refresh();
    return visit;
  }

  /** Reads the session anew and draws it. */
  async refresh() {
    await this.#read();
    this.draw();
  }

  async #read() {
    this.#view = await viewSession(this.#key);
    remember({ ...this.#key, notices: this.#notices });
    speak(this.#view.language);
  }

  /** Words, the visitor's own or those of a button. */
  say(text) {
    return this.#take({ text }, text);
  }

  /** An answer to the question `field`: {text}, or {value} of its widget. */
  answer(field, said) {
    if (said.text !== undefined) return this.say(said.text);
    return this.#take({ field, value: said.value }, null);
  }

  /** Was there a cry for help? Then the questions wait until the visitor wants them. */
  get helped() {
    return this.#notices.some(({ kind }) => kind === "crisis" || kind === "emergency");
  }

  /** What the last turn understood. */
  lastUnderstood() {
    return this.#view.answers.filter(({ turn }) => turn === this.#view.number);
  }

  draw() {
    const view = this.#view;
    const over = view.ask === null && view.status !== "in-progress";
    const screen = over ? closingScreen : view.ask?.type === "summary" ? reviewScreen : questionScreen;
    this.#put(screen(this, view));
  }

  /** A turn was taken aloud: the screen goes along. */
  async follow(turn) {
    if (turn.number <= this.#view.number) return;
    this.#heed(turn);
    if (this.#busy) { this.#behind = true; return; }
    try {
      await this.refresh();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await this.#refused(error);
    }
  }

  change(answer) {
    this.#put(changeScreen(this, answer));
  }

  reopen() {
    this.#put(reopenedScreen(this, this.#view));
  }

  async #take(said, words) {
    if (this.#busy) return;
    this.#setBusy(true);
    const asked = this.#view.reply?.text ?? "";
    try {
      const { turn } = await takeTurn(this.#key, said);
      this.#heed(turn);
      await this.#read();
      const you = words ?? this.lastUnderstood().map(({ plain, said: own }) => plain ?? own).join(", ");
      if (you) this.exchanges.push({ you, said: asked });
      this.draw();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await this.#refused(error);
    } finally {
      this.#setBusy(false);
    }
    if (this.#behind) { this.#behind = false; await this.refresh(); }
  }

  async #refused(error) {
    if (error.status === 413) tell(show("too_long"));
    else if (error.slug === "conflict") await this.refresh();
    else if ([401, 404, 409, 410].includes(error.status)) this.gone();
    else tell(show("not_taken"));
  }

  /** The session is closed to this screen; nothing of it stays here. */
  gone() {
    forget();
    this.voice?.end();
    this.#put(h("section", { class: "talk" },
      h("h1", { class: "question", tabindex: "-1" }, show("gone")),
      button(show("gone_button"), { kind: "main wide", onclick: wipe })));
    document.getElementById("person").hidden = true;
  }

  /**
   * What must be on screen at once stays there, the most urgent first; the rest is for this turn, unless
   * the reply says it anyway. */
  #heed({ notices, reply }) {
    const kept = this.#notices.filter(({ kind }) => STAYING.includes(kind));
    const told = ({ kind, text }) => kind === "disclosure" && reply.text.includes(text);
    const fresh = notices.filter((one) => !told(one) && !kept.some(({ text }) => text === one.text));
    const urgency = ({ kind }) => (STAYING.includes(kind) ? STAYING.indexOf(kind) : STAYING.length);
    this.#notices = [...kept, ...fresh].sort((one, other) => urgency(one) - urgency(other));
  }

  #put(screen) {
    this.#showNotices();
    this.#main.replaceChildren(screen);
    this.#showHeader();
    window.scrollTo(0, 0);
    this.#focus();
  }

  /** Leaving, and a person, are in reach at the top of every screen of a visit. */
  #showHeader() {
    for (const [id, word] of [["person", "a_person"], ["close", "close"]]) {
      const control = document.getElementById(id);
      control.hidden = false;
      control.querySelector("span").textContent = show(word);
    }
    document.getElementById("person").setAttribute("aria-label", show("person"));
  }

  #showNotices() {
    const region = document.getElementById("notices");
    region.hidden = this.#notices.length === 0;
    region.setAttribute("aria-label", show("notices"));
    const shown = this.#notices.map(({ kind, text }) => h("p", { class: `notice ${kind}` }, text));
    region.replaceChildren(...shown);
  }

  /** A field for words takes the focus where there is a keyboard; otherwise the question does. */
  #focus() {
    const field = this.#main.querySelector(".words, .digits");
    const typed = field && matchMedia("(pointer: fine)").matches;
    const heading = this.#main.querySelector("h1");
    (typed ? field : heading).focus({ preventScroll: true });
    announce(typed ? heading.textContent : "");
  }

  #setBusy(busy) {
    this.#busy = busy;
    this.#main.toggleAttribute("aria-busy", busy);
  }
}
