"""What callers say in a measurement: a few answers for each kind of question, recorded when the command runs
with the box's own basic voices.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

import msgspec
import numpy as np
import numpy.typing as npt

from appliance.config import Config
from appliance.core.audio import RATE_HZ, Expected
from appliance.core.errors import ConfigError
from appliance.core.interview import Language
from appliance.core.ports import Synthesizer
from appliance.simulation.calls.caller import Utterance

if TYPE_CHECKING:
    from appliance.app import Mouth

ANSWERS: Mapping[Language, Mapping[str, Sequence[str]]] = {
    "en": {
        Expected.YES_NO: ("yes", "yes please", "yeah", "yes"),
        Expected.CHOICE: ("the first one",),
        Expected.DATE: ("march third nineteen eighty five", "two weeks ago", "june twelfth"),
        Expected.NUMBER: ("seven", "about twenty"),
        Expected.PHONE: ("five oh three | five five five | oh one two seven",),
        Expected.IDENTIFIER: ("k x two | two oh eight | eight four one",),
        Expected.NAME: ("maria lopez", "my name is john carter"),
        Expected.EMAIL: ("maria dot lopez | at example dot com",),
        Expected.ADDRESS: ("fourteen twenty harbor street | portland oregon",),
        Expected.STORY: (
            "i've had a dull pain in my lower back | for about two weeks",
            "my knee hurts when i climb the stairs",
        ),
        Expected.ANYTHING: ("yes",),
    },
    "es": {
        Expected.YES_NO: ("sí", "sí por favor", "claro", "sí"),
        Expected.CHOICE: ("la primera",),
        Expected.DATE: ("el tres de marzo de mil novecientos ochenta y cinco", "hace dos semanas"),
        Expected.NUMBER: ("siete", "unas veinte"),
        Expected.PHONE: ("cinco cero tres | cinco cinco cinco | cero uno dos siete",),
        Expected.IDENTIFIER: ("ka equis dos | dos cero ocho | ocho cuatro uno",),
        Expected.NAME: ("maría lópez", "me llamo juan cortés"),
        Expected.EMAIL: ("maría punto lópez | arroba ejemplo punto com",),
        Expected.ADDRESS: ("calle harbor mil cuatrocientos veinte | portland oregon",),
        Expected.STORY: (
            "me duele la espalda | desde hace dos semanas",
            "me duele la rodilla cuando subo las escaleras",
        ),
        Expected.ANYTHING: ("sí",),
    },
}
"""By language and kind of question. A bar is where somebody rests. A no would end most calls early."""
REST_S = 0.45
_QUIET = 0.01
"""Of the peak: what is quieter at either end of a recording is no speech."""
_PEAK = 0.25


class Lines:
    """Recorded answers, each said in turn. To be recorded before anybody calls."""

    def __init__(self, mouth: Synthesizer, language: Language) -> None:
        self._mouth = mouth
        self.language = language
        self._recorded: dict[str, Utterance] = {}
        self._turn = count()
        self.said: list[tuple[str, tuple[str, ...], str]] = []
        """What was said: the kind of question, its options, the words."""

    async def record(self, options: Sequence[str]) -> None:
        """Records every answer, and those that name an option. Raises EngineError."""
        answers = ANSWERS[self.language]
        for words in (*(one for those in answers.values() for one in those), *options):
            self._recorded[words] = await self._record(words)

    def line(self, kind: str, options: tuple[str, ...]) -> Utterance:
        """An answer to a question of this kind with these options."""
        known = [one for one in options if one in self._recorded]
        answers = known if kind == Expected.CHOICE and known else ANSWERS[self.language][kind]
        words = answers[next(self._turn) % len(answers)]
        if (kind, options, words) not in self.said:
            self.said.append((kind, options, words))
        return self._recorded[words]

    def recorded(self, words: str) -> Utterance:
        """One of them."""
        return self._recorded[words]

    async def _record(self, words: str) -> Utterance:
        parts = [
            _trimmed(await self._mouth.synthesize(part.strip(), self.language))
            for part in words.split("|")
        ]
        rests = []
        sound = parts[0]
        for part in parts[1:]:
            ended = len(sound)
            sound = np.concatenate([sound, np.zeros(round(REST_S * RATE_HZ)), part])
            rests.append((ended, len(sound) - len(part)))
        return Utterance((sound * 32_767).astype("<i2").tobytes(), tuple(rests))


def _trimmed(pcm: bytes) -> npt.NDArray[np.float64]:
    """The recording without the silence around it, at an ordinary level."""
    sound = np.frombuffer(pcm, "<i2").astype(np.float64)
    peak = float(np.abs(sound).max(initial=1.0))
    loud = np.flatnonzero(np.abs(sound) > peak * _QUIET)
    return sound[loud[0] : loud[-1] + 1] * (_PEAK / peak) if len(loud) else sound[:0]


def caller_voice(config: Config, language: Language) -> Mouth:
    """Who speaks the callers' lines: another voice than the box's own, where there is one. Raises ConfigError
    when there is nobody."""
    from appliance.app import mouths_of

    other = "rms" if config.voice.flite != "rms" else "slt"
    settings = msgspec.structs.replace(config.voice, speaker="basic", flite=other)
    mouths = mouths_of(replace(config, voice=settings), (language,))
    found = next((one for one in mouths if language in one.languages), None)
    if found is None or language not in ANSWERS:
        raise ConfigError(
            "there is no recorded speech to play: nothing here speaks this language",
            advice="Install the packages for voice (`make install`), or Debian's flite for English.",
        )
    return found
