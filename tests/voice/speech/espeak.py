"""Says sentences with eSpeak NG, in a process of its own: one JSON object a line in, raw samples out.

    {"text": "Buenos días", "voice": "es", "words_a_minute": 165}

is answered by four bytes (how many bytes follow, little-endian) and as much 16-bit sound, of the rate
that the very first four bytes name.
"""

from __future__ import annotations

import ctypes
import json
import struct
import sys

import espeakng_loader

_SYNCHRONOUS, _DO_NOT_EXIT, _UTF8, _RATE = 2, 0x8000, 1, 1
_BUFFER_MS = 100

_TakeSamples = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p
)


def main() -> None:
    """Answers requests until there are no more."""
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    data = espeakng_loader.get_data_path().encode()
    rate = library.espeak_Initialize(_SYNCHRONOUS, _BUFFER_MS, data, _DO_NOT_EXIT)
    if rate <= 0:
        sys.exit("eSpeak NG does not start")
    heard = bytearray()

    def take(samples: object, count: int, _events: object) -> int:
        if samples and count > 0:
            heard.extend(ctypes.string_at(samples, count * 2))  # type: ignore[arg-type]
        return 0

    kept = _TakeSamples(take)
    library.espeak_SetSynthCallback(kept)
    out = sys.stdout.buffer
    out.write(struct.pack("<I", rate))
    out.flush()
    for line in sys.stdin:
        asked = json.loads(line)
        heard.clear()
        if library.espeak_SetVoiceByName(asked["voice"].encode()):
            sys.exit("eSpeak NG has no such voice")
        library.espeak_SetParameter(_RATE, asked["words_a_minute"], 0)
        text = asked["text"].encode() + b"\0"
        library.espeak_Synth(text, ctypes.c_size_t(len(text)), 0, 1, 0, _UTF8, None, None)
        library.espeak_Synchronize()
        out.write(struct.pack("<I", len(heard)) + bytes(heard))
        out.flush()


if __name__ == "__main__":
    main()
