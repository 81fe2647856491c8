"""PocketSphinx itself, loaded for one kind of line: whole voices, or what a telephone lets through.

Two decoders share a model: one knows words (whatever was said, a grammar, or a list of alarms), the other
bare sounds only.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from typing import Any

from appliance.core.errors import EngineUnavailable
from appliance.engines.grammars import LETTER, LETTERS
from appliance.engines.likeness import Sound
from appliance.engines.telephone_band import transform

_ALARM_OFFSET, _ALARM_PER_SOUND = 4, 1.5
"""A spotter's threshold, as a power of ten: it grows with the length of a phrase, as its likelihood does."""


class Decoders:
    """The two decoders. For one caller at a time."""

    def __init__(self, engine: str, alarms: Sequence[str], *, telephone: bool) -> None:
        """Loads them, to hear `alarms` at any time. Raises EngineUnavailable in the name of `engine`."""
        try:
            from pocketsphinx import Decoder, get_model_path

            folder = get_model_path("en-us")
            with tempfile.NamedTemporaryFile("w", suffix=".mllr") as adapted:
                adapted.write(transform())
                adapted.flush()
                common: dict[str, object] = {"samprate": 16_000, "loglevel": "FATAL"}
                if telephone:
                    common["mllr"] = adapted.name
                # One pass: a second one costs as much again, and corrects what only a value would need.
                self._words: Any = Decoder(**common, fwdflat=False, bestpath=False, maxhmmpf=5000)
                self._sounds: Any = Decoder(
                    **common,
                    lm=None,
                    allphone=f"{folder}/en-us-phone.lm.bin",
                    lw=2.0,
                    beam=1e-20,
                    pbeam=1e-20,
                )
        except Exception as problem:  # noqa: BLE001 - a foreign library; translated
            raise EngineUnavailable(
                engine,
                f"cannot be loaded ({type(problem).__name__})",
                advice="Install the package pocketsphinx.",
            ) from None
        self._free = self._words.current_search()
        for letter, phones in LETTERS.items():
            self._words.add_word(f"{LETTER}{letter}", phones, False)
        self._words.add_word(f"{LETTER}end", "AH", True)
        self._add_alarms(alarms)
        self._grammar = ""

    def fitted(self, grammar: str, pcm: bytes) -> list[Sound]:
        """What was said, as a sentence of a grammar (JSGF)."""
        if grammar != self._grammar:
            self._words.add_jsgf_string("asked", grammar)
            self._grammar = grammar
        return _decoded(self._words, "asked", pcm)

    def free(self, pcm: bytes) -> list[Sound]:
        """What was said, whatever it was."""
        return _decoded(self._words, self._free, pcm)

    def alarms(self, pcm: bytes) -> list[Sound]:
        """Which of the alarms were said."""
        return _decoded(self._words, "alarms", pcm)

    def sounds(self, pcm: bytes) -> list[Sound]:
        """Which bare sounds were made."""
        heard = _decoded(self._sounds, self._sounds.current_search(), pcm)
        return [one for one in heard if one.name != "SIL"]

    def phones(self, word: str) -> list[str]:
        """How a word is pronounced; nothing when nobody knows."""
        spoken: str = self._words.lookup_word(word) or ""
        return spoken.split()

    def knows(self, word: str) -> bool:
        """Whether a word can be pronounced."""
        return self._words.lookup_word(word) is not None

    def _add_alarms(self, alarms: Sequence[str]) -> None:
        with tempfile.NamedTemporaryFile("w", suffix=".list") as listed:
            for alarm in alarms:
                sounds = sum(len(self.phones(word)) for word in alarm.split())
                power = round(_ALARM_OFFSET + _ALARM_PER_SOUND * sounds)
                listed.write(f"{alarm} /1e-{power}/\n")
            listed.flush()
            self._words.add_kws("alarms", listed.name)


def _decoded(decoder: Any, search: str, pcm: bytes) -> list[Sound]:
    """The words of one search, without fillers."""
    decoder.activate_search(search)
    decoder.start_utt()
    decoder.process_raw(pcm, no_search=False, full_utt=True)
    decoder.end_utt()
    found = decoder.seg() or ()
    return [
        Sound(one.word.strip(), one.start_frame, one.end_frame)
        for one in found
        if not one.word.startswith(("<", "[", "+", "(", "NULL"))
    ]
