// One spoken conversation: the socket of a session, with this page's microphone and loudspeaker.

import { Trouble, openLoudspeaker, openMicrophone } from "./sound.js";

const DONE = 1000;

function openSocket({ session, token }) {
  const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/api/sessions/${session}/voice`);
  socket.binaryType = "arraybuffer";
  return new Promise((resolve, reject) => {
    socket.addEventListener("error", () => reject(new Trouble("trouble")));
    socket.addEventListener("open", () => {
      socket.send(JSON.stringify({ type: "hello", token }));
      resolve(socket);
    });
  });
}

/** `told` gets what the appliance says (the messages of the socket), `ended` why it is over: null, or the
 * name of a trouble. */
export class Talk {
  #told;
  #ended;
  #socket = null;
  #microphone = null;
  #loudspeaker = null;
  #over = false;

  constructor({ told, ended }) {
    this.#told = told;
    this.#ended = ended;
  }

  /** Begins, within a touch of the visitor's: browsers want one. Without `listens` it speaks only. */
  async begin(key, listens) {
    try {
      if (listens) this.#microphone = await openMicrophone((pcm) => this.#hear(pcm), () => this.end("unplugged"));
      this.#loudspeaker = await openLoudspeaker((far) => this.#send({ type: "sounded", ...far }));
      if (this.#over) { this.#close(); return; }
      this.#socket = await openSocket(key);
      this.#socket.addEventListener("message", ({ data }) => this.#take(data));
      this.#socket.addEventListener("close", ({ code }) => this.end(code === DONE ? null : "trouble"));
    } catch (error) {
      this.end(error instanceof Trouble ? error.why : "trouble");
    }
  }

  /** Turns the microphone on or off; what was said until now is then whole. */
  listen(on) {
    this.#microphone?.turn(on);
    if (!on) this.#send({ type: "released" });
  }

  /** Something was done on the screen: the voice gives way. */
  touched() {
    this.#send({ type: "touched" });
  }

  end(why = null) {
    if (this.#over) return;
    this.#over = true;
    this.#send({ type: "bye" });
    this.#close();
    this.#ended(why);
  }

  #close() {
    this.#socket?.close();
    this.#microphone?.close();
    this.#loudspeaker?.close();
  }

  #open() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  #send(message) {
    if (this.#open()) this.#socket.send(JSON.stringify(message));
  }

  #hear(pcm) {
    if (this.#open()) this.#socket.send(pcm);
  }

  #take(data) {
    if (typeof data !== "string") { this.#loudspeaker.play(data); return; }
    const message = JSON.parse(data);
    if (message.type === "flush") this.#loudspeaker.flush(message.number);
    else if (message.type === "pause") this.#loudspeaker.pause(true);
    else if (message.type === "go_on") this.#loudspeaker.pause(false);
    else this.#told(message);
  }
}
