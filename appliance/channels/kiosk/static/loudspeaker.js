// In the audio thread: what is to sound, without a gap, and how much of it has sounded.

const TELL_EVERY = 1600;

class Loudspeaker extends AudioWorkletProcessor {
  #queue = [];
  #at = 0;
  #samples = 0;
  #flushes = 0;
  #told = 0;
  #paused = false;

  constructor() {
    super();
    this.port.onmessage = ({ data }) => this.#take(data);
  }

  #take({ pcm, pause, flush }) {
    if (pcm) this.#queue.push(new Int16Array(pcm));
    if (pause !== undefined) this.#paused = pause;
    if (flush !== undefined) {
      this.#queue = [];
      this.#at = 0;
      this.#flushes = flush;
      this.#paused = false;
      this.#tell();
    }
  }

  process(_, [[left]]) {
    let filled = 0;
    while (!this.#paused && filled < left.length && this.#queue.length > 0) {
      const [sound] = this.#queue;
      const much = Math.min(left.length - filled, sound.length - this.#at);
      for (let index = 0; index < much; index += 1) left[filled + index] = sound[this.#at + index] / 32768;
      filled += much;
      this.#at += much;
      if (this.#at === sound.length) { this.#queue.shift(); this.#at = 0; }
    }
    this.#samples += filled;
    const due = this.#queue.length === 0 ? 1 : TELL_EVERY;
    if (this.#samples - this.#told >= due) this.#tell();
    return true;
  }

  #tell() {
    this.#told = this.#samples;
    this.port.postMessage({ samples: this.#samples, flushes: this.#flushes });
  }
}

registerProcessor("loudspeaker", Loudspeaker);
