// Talking, at the foot of every screen of a visit: what the appliance does now, what either side said, and
// the microphone. Everything here can be done on the screen as well.

import { button, h, icon } from "./dom.js";
import { Talk } from "./talk.js";
import { language, says, show } from "./words.js";

const GLYPHS = { listening: "microphone", thinking: "thinking", speaking: "speaker", muted: "muted", waiting: "thinking" };
const QUIET_DB = -60;
/** What may be wished of a voice, in the words that a button says for the visitor. */
const ASIDES = ["again", "slower", "spell"];
const { hears, speaks, basic } = document.body.dataset;
const among = (list) => list.split(" ").includes(language());

export class Voice {
  #place = document.getElementById("voice");
  #visit;
  #talk = null;
  #always = true;
  #state = "waiting";
  #trouble = null;
  #parts = {};

  /** `visit` is followed: what is said becomes its turns. */
  constructor(visit) {
    this.#visit = visit;
    const main = document.getElementById("main");
    for (const sign of ["click", "input"]) main.addEventListener(sign, () => this.#talk?.touched());
    new MutationObserver(() => this.#draw()).observe(document.documentElement, { attributeFilter: ["lang"] });
    this.#draw();
  }

  end() {
    this.#talk?.end();
    this.#place.hidden = true;
  }

  #begin() {
    this.#trouble = null;
    this.#parts = {};
    this.#always = true;
    this.#state = "waiting";
    this.#talk = new Talk({ told: (message) => this.#take(message), ended: (why) => this.#ended(why) });
    this.#talk.begin(this.#visit.key, among(hears));
    this.#draw();
    this.#place.querySelector("button").focus();
  }

  #ended(why) {
    this.#talk = null;
    this.#trouble = why;
    this.#draw();
  }

  #take(message) {
    if (message.type === "state") this.#turnTo(message.state);
    else if (message.type === "caption") this.#caption(message);
    else if (message.type === "level") this.#parts.meter.value = message.db;
    else if (message.type === "turn") this.#visit.follow(message.turn);
  }

  #turnTo(state) {
    if (state === "speaking") this.#parts.appliance.replaceChildren();
    if (state !== "listening") document.dispatchEvent(new Event("spoken"));
    this.#state = state;
    this.#showState();
  }

  /** Listening with the microphone off is not listening. */
  #showState() {
    const off = this.#state === "listening" && !(among(hears) && this.#listens());
    const state = off ? "muted" : this.#state;
    this.#parts.state.dataset.state = state;
    this.#parts.state.replaceChildren(icon(GLYPHS[state]), h("span", {}, show(`voice_${state}`)));
  }

  #listens() {
    return this.#always || this.#parts.hold?.getAttribute("aria-pressed") === "true";
  }

  #caption({ who, text, final }) {
    if (who === "visitor") {
      document.dispatchEvent(new Event("spoken"));
      this.#parts.about?.remove();
      this.#parts.visitor.replaceChildren(h("span", { class: "who" }, show("you")), text);
      this.#parts.visitor.classList.toggle("unsure", !final);
    } else if (this.#parts.appliance.childElementCount === 0) {
      this.#parts.appliance.replaceChildren(h("span", { class: "who" }, show("assistant")), text);
    } else this.#parts.appliance.append(` ${text}`);
  }

  #draw() {
    this.#place.hidden = !among(speaks);
    this.#place.setAttribute("aria-label", show("voice"));
    this.#place.replaceChildren(...(this.#talk ? this.#whileOn() : this.#whileOff()));
    if (this.#talk) this.#showState();
  }

  #whileOff() {
    return [
      this.#trouble && h("p", { class: "voice-trouble", role: "alert" }, show(`voice_${this.#trouble}`)),
      h("div", { class: "voice-row" },
        button(show(among(hears) ? "voice_begin" : "voice_aloud"), {
          glyph: among(hears) ? "microphone" : "speaker", onclick: () => this.#begin(),
        }),
        h("p", { class: "help" }, show(among(hears) ? "voice_about" : "voice_not_heard"))),
    ].filter(Boolean);
  }

  #whileOn() {
    const { visitor, appliance } = this.#parts;
    this.#parts = {
      state: h("p", { class: "voice-state", role: "status" }),
      meter: h("meter", { class: "voice-level", min: QUIET_DB, max: 0, value: QUIET_DB, "aria-hidden": "true" }),
      visitor: visitor ?? h("p", { class: "caption yours", "aria-live": "polite" }),
      appliance: appliance ?? h("p", { class: "caption" }),
      hold: this.#always || !among(hears) ? null : this.#holdButton(),
    };
    const { state, meter, hold } = this.#parts;
    const heard = among(hears);
    return [
      h("div", { class: "captions", tabindex: "0", role: "group", "aria-label": show("exchanges") },
        this.#parts.appliance, this.#parts.visitor),
      this.#parts.visitor.childElementCount === 0 && this.#about(),
      h("div", { class: "voice-row" },
        h("div", { class: "voice-now" }, state, heard && meter), hold,
        heard && button(show("voice_always"), {
          "aria-pressed": String(this.#always), onclick: () => this.#listenAlways(!this.#always),
        })),
      h("div", { class: "asides", role: "group", "aria-label": show("voice_asides") },
        ASIDES.map((aside) => button(show(`voice_${aside}`), { kind: "plain", onclick: () => this.#visit.say(says(aside)) })),
        button(show("voice_end"), { kind: "plain", glyph: "close", onclick: () => this.#talk.end() })),
    ].filter(Boolean);
  }

  /** What this voice cannot hear, until it has heard something. */
  #about() {
    if (!among(hears)) return h("p", { class: "help" }, show("voice_not_heard"));
    return basic !== undefined && (this.#parts.about = h("p", { class: "help" }, show("voice_basic")));
  }

  #listenAlways(always) {
    this.#always = always;
    this.#talk.listen(always);
    this.#draw();
    const toggles = this.#place.querySelectorAll("[aria-pressed]");
    toggles[toggles.length - 1].focus();
  }

  /** Held with a finger, or pressed once to begin and once to end by keyboard. */
  #holdButton() {
    const hold = button(show("voice_hold"), { kind: "main", glyph: "microphone", "aria-pressed": "false" });
    const turn = (on) => {
      if (hold.getAttribute("aria-pressed") === String(on)) return;
      hold.setAttribute("aria-pressed", String(on));
      this.#talk?.listen(on);
      if (on) this.#talk?.touched();
      if (this.#talk) this.#showState();
    };
    hold.addEventListener("pointerdown", (event) => { hold.setPointerCapture(event.pointerId); turn(true); });
    for (const sign of ["pointerup", "pointercancel"]) hold.addEventListener(sign, () => turn(false));
    hold.addEventListener("contextmenu", (event) => event.preventDefault());
    hold.addEventListener("click", ({ detail }) => {
      if (detail === 0) turn(hold.getAttribute("aria-pressed") !== "true");
    });
    return hold;
  }
}
