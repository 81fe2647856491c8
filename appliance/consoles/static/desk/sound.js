// What was said in a turn, as it sounded: played where it was kept, and said plainly where it is gone.

import { say } from "../api.js";
import { button, byId, h } from "../dom.js";
import { number, show } from "../words.js";
import { state } from "./state.js";

let playing = null;

/** Nothing sounds any more. */
export function hush() {
  playing?.stop();
}

/** Plays the turn of the answer on the screen, or stops it. */
export function playAnswer() {
  byId("evidence-body").querySelector("[data-sound]")?.click();
}

/** "Turn 5" with what there is to hear of it; null where nothing was ever kept. That it is heard is on the
 * record before it sounds. */
export function heard(turn) {
  const sound = state.open?.sounds.find((one) => one.turn === turn);
  if (!sound) return null;
  const name = show("turn", { n: number(turn) });
  if (!sound.kept) return h("span", {}, `${name} · ${show("sound_gone")}`);
  const seconds = number(Math.max(1, Math.round(sound.milliseconds / 1000)));
  const play = button(name, { kind: "small sound", glyph: "play", "data-sound": turn, "aria-pressed": "false",
    "aria-label": show("sound_play", { n: number(turn), seconds }), title: show("sound_noted") });
  play.addEventListener("click", () => turnOver(play, turn));
  return play;
}

function turnOver(play, turn) {
  const mine = playing?.play === play;
  hush();
  if (!mine) begin(play, turn);
}

function begin(play, turn) {
  const audio = new Audio(`/api/tickets/${state.open.ticket.id}/sound/${turn}`);
  const stop = () => {
    audio.pause();
    playing = null;
    look(play, false);
  };
  audio.addEventListener("ended", stop);
  audio.addEventListener("error", () => {
    stop();
    say(show("sound_failed"));
  });
  playing = { play, stop };
  look(play, true);
  audio.play().catch(() => {});
}

function look(play, on) {
  play.setAttribute("aria-pressed", String(on));
  play.querySelector("use").setAttribute("href", on ? "#icon-stop" : "#icon-play");
}
