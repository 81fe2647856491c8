"""What a visitor says into the microphone of a real browser, made with a voice of the test's own."""

from __future__ import annotations

import wave
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

from appliance.core.audio import RATE_HZ
from tests.browser.chromium import microphone
from tests.voice.speech import Voice, pcm_of, quiet, say

_MOUTH = """
(() => {
  const listen = AudioContext.prototype.createMediaStreamSource;
  let air;
  AudioContext.prototype.createMediaStreamSource = function (stream) {
    for (const track of stream.getTracks()) track.stop();
    return air = new GainNode(this);
  };
  window.speak = async (milliseconds) => {
    const audio = { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true };
    const heard = await navigator.mediaDevices.getUserMedia({ audio });
    const mouth = listen.call(air.context, heard);
    mouth.connect(air);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    mouth.disconnect();
    for (const track of heard.getTracks()) track.stop();
  };
})();
"""
"""A browser's microphone hears its file once, from when it is opened. So that the visitor speaks when it is
their turn, it is opened anew for as long as they speak."""


@dataclass(frozen=True)
class Mouth:
    """A visitor's, with the file that the browser's microphone hears: it is read each time it is opened."""

    file: Path
    voice: Voice

    @property
    def flags(self) -> tuple[str, ...]:
        """What the browser is begun with."""
        return microphone(self.file)

    def enter(self, page: Page) -> None:
        """Comes into the room of a page, before it is loaded."""
        page.add_init_script(_MOUTH)

    def say(self, page: Page, text: str) -> None:
        """Says it, and returns once it is said."""
        spoken = say(text, self.voice, lead_ms=1_500, tail_ms=0)
        with wave.open(str(self.file), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE_HZ)
            out.writeframes(spoken.pcm + pcm_of(quiet(5_000)))
        page.evaluate("(milliseconds) => speak(milliseconds)", spoken.ends * 1000 / RATE_HZ + 300)
