"""What the engines that speak have in common: how they are asked from the box, and how what they make
reaches the rate of the house, in their own processes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final

import msgspec
import numpy as np
import numpy.typing as npt

from appliance.core.audio import RATE_HZ
from appliance.core.errors import EngineError, EngineUnavailable
from appliance.core.interview import Language
from appliance.engines.child import ChildState, EngineChild, Limits, Standing
from appliance.engines.inside import Call, Engine

MOST_CHARACTERS: Final = 2_000
"""A sentence is never longer; whoever asks for more has not cut it."""
SLOWEST, QUICKEST = 0.5, 2.0
ORDINARY: Final = Limits()
_COMING_BACK: Final = frozenset({Standing.STARTING, Standing.RESTING})

Samples = npt.NDArray[np.int16]
Made = tuple[Samples, int]
"""Sound, and its rate in Hz."""


class Say(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Asks for one sentence as sound."""

    sentence: str
    language: Language
    pace: float


class Sounded(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The sentence was said; its sound is the blob, 16 kHz mono s16le."""


class SpeakingChild:
    """One engine that speaks, in a process of its own, as a Synthesizer.

    While its process is being begun again after a crash it refuses at once, so that whoever is next in
    line speaks instead of nobody.
    """

    def __init__(
        self,
        name: str,
        languages: Iterable[Language],
        factory: str,
        arguments: Mapping[str, object] = MappingProxyType({}),
        limits: Limits = ORDINARY,
    ) -> None:
        self.name = name
        self.languages = frozenset(languages)
        self._child = EngineChild(name.partition("/")[0], factory, arguments, limits)

    @property
    def state(self) -> ChildState:
        """How its process is."""
        return self._child.state

    async def start(self) -> None:
        """Loads it. Raises EngineUnavailable."""
        await self._child.start()

    async def stop(self) -> None:
        """Ends its process."""
        await self._child.stop()

    async def synthesize(self, sentence: str, language: Language, pace: float = 1.0) -> bytes:
        """One sentence as 16 kHz mono s16le; nothing that sounds gives no sound. Raises EngineError."""
        if language not in self.languages:
            raise EngineError(self.name, "does not speak this language")
        if len(sentence) > MOST_CHARACTERS:
            raise EngineError(self.name, "was given more than a sentence")
        state = self._child.state
        if state.restarts and state.standing in _COMING_BACK:
            raise EngineUnavailable(self.name, "is being begun again", retryable=True)
        asked = Say(_printable(sentence), language, min(max(pace, SLOWEST), QUICKEST))
        _, pcm = await self._child.ask(asked, Sounded)
        if len(pcm) % 2:
            raise EngineError(self.name, "made half a sample")
        return pcm


def speaking(
    make: Callable[[Say, Callable[[], bool]], Made], languages: Iterable[Language]
) -> Engine:
    """The inner half of an engine that speaks: `make` gives the sound of a sentence, and looks now and
    then at whether anybody still waits for it. A word in each of the `languages` is said at once, so
    that what is made on first use is made before anybody waits."""
    for language in languages:
        at_house_rate(*make(Say("1.", language, 1.0), lambda: False))

    def say(call: Call) -> tuple[Sounded, bytes]:
        sound, rate = make(call.read(Say), lambda: call.dropped)
        return Sounded(), at_house_rate(sound, rate)

    return say


def _printable(sentence: str) -> str:
    """The sentence without what steers a printer or a screen; engines trip over it."""
    return "".join(letter if letter.isprintable() else " " for letter in sentence)


def at_house_rate(sound: Samples, rate: int) -> bytes:
    """The sound at 16 kHz."""
    if rate != RATE_HZ and sound.size:
        import soxr

        sound = soxr.resample(sound, rate, RATE_HZ, quality="HQ")
    return sound.astype("<i2").tobytes()
