// The microphone and the loudspeaker of this page. What sounds goes through a media element, so that the
// browser takes it out of what the microphone hears.

const RATE = 16000;
const here = (name) => new URL(name, import.meta.url).href;

/** Why there is no voice: "refused", "missing", "unplugged" (the microphone), or "trouble". */
export class Trouble extends Error {
  constructor(why) {
    super(why);
    this.why = why;
  }
}

async function stream() {
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
  } catch (error) {
    throw new Trouble(error.name === "NotAllowedError" ? "refused" : "missing");
  }
}

/** Opens the microphone: `hear` gets 16 kHz sound, `lost` is called when it is taken away. */
export async function openMicrophone(hear, lost) {
  const heard = await stream();
  const context = new AudioContext();
  await context.audioWorklet.addModule(here("./microphone.js"));
  const node = new AudioWorkletNode(context, "microphone", { numberOfOutputs: 0, channelCount: 1, channelCountMode: "explicit" });
  node.port.onmessage = ({ data }) => hear(data);
  context.createMediaStreamSource(heard).connect(node);
  for (const track of heard.getAudioTracks()) track.addEventListener("ended", lost);
  return {
    turn: (on) => node.port.postMessage({ on }),
    close: () => {
      for (const track of heard.getTracks()) track.stop();
      context.close();
    },
  };
}

/** Opens the loudspeaker: `sounded` is told `{samples, flushes}` as it goes on. */
export async function openLoudspeaker(sounded) {
  const context = new AudioContext({ sampleRate: RATE });
  await context.audioWorklet.addModule(here("./loudspeaker.js"));
  const node = new AudioWorkletNode(context, "loudspeaker", { numberOfInputs: 0, outputChannelCount: [1] });
  node.port.onmessage = ({ data }) => sounded(data);
  const out = context.createMediaStreamDestination();
  node.connect(out);
  const element = new Audio();
  element.srcObject = out.stream;
  await Promise.all([context.resume(), element.play()]);
  return {
    play: (pcm) => node.port.postMessage({ pcm }, [pcm]),
    pause: (pause) => node.port.postMessage({ pause }),
    flush: (flush) => node.port.postMessage({ flush }),
    close: () => {
      element.pause();
      element.srcObject = null;
      context.close();
    },
  };
}
