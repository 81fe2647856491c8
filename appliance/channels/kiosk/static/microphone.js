// In the audio thread: the microphone's sound, brought to 16 kHz, in messages of 32 ms. While it is off,
// nothing leaves this thread.

const RATE = 16000;
const SAMPLES = 512;
const ZEROS = 12;
const STEPS = 128;
const PASSED = 0.92;

/** Half of a windowed sinc that passes what 16 kHz can hold, at STEPS points a sample of the input. */
function lowPass(reach) {
  const cutoff = PASSED * Math.min(1, RATE / sampleRate);
  return Float32Array.from({ length: reach * STEPS + 2 }, (_, index) => {
    const x = index / STEPS;
    if (x >= reach) return 0;
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * cutoff * x) / (Math.PI * cutoff * x);
    return cutoff * sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / reach));
  });
}

class Microphone extends AudioWorkletProcessor {
  #step = sampleRate / RATE;
  #reach = Math.ceil(ZEROS * Math.max(1, this.#step));
  #kernel = lowPass(this.#reach);
  #kept = new Float32Array(0);
  #next = this.#reach;
  #message = new Int16Array(SAMPLES);
  #filled = 0;
  #on = true;

  constructor() {
    super();
    this.port.onmessage = ({ data: { on } }) => {
      this.#on = on;
      if (!on) this.#forget();
    };
  }

  process([[heard]]) {
    if (this.#on && heard) this.#take(heard);
    return true;
  }

  #take(heard) {
    const sound = new Float32Array(this.#kept.length + heard.length);
    sound.set(this.#kept);
    sound.set(heard, this.#kept.length);
    for (; this.#next + this.#reach < sound.length; this.#next += this.#step) this.#give(this.#at(sound));
    const done = Math.floor(this.#next) - this.#reach;
    this.#kept = sound.slice(Math.max(0, done));
    this.#next -= Math.max(0, done);
  }

  /** The sound at the next point of the 16 kHz grid. */
  #at(sound) {
    const from = Math.ceil(this.#next - this.#reach);
    const to = Math.floor(this.#next + this.#reach);
    let sum = 0;
    for (let index = from; index <= to; index += 1) {
      sum += sound[index] * this.#kernel[Math.round(Math.abs(index - this.#next) * STEPS)];
    }
    return sum;
  }

  #give(value) {
    this.#message[this.#filled] = Math.round(Math.max(-1, Math.min(1, value)) * 32767);
    this.#filled += 1;
    if (this.#filled < SAMPLES) return;
    const { buffer } = this.#message;
    this.port.postMessage(buffer, [buffer]);
    this.#message = new Int16Array(SAMPLES);
    this.#filled = 0;
  }

  #forget() {
    this.#kept = new Float32Array(0);
    this.#next = this.#reach;
    this.#filled = 0;
  }
}

registerProcessor("microphone", Microphone);
