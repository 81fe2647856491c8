"""Voices in memory: what they say is a tone, as long as the sentence."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import numpy as np

from appliance.core.audio import RATE_HZ
from appliance.core.errors import EngineError
from appliance.core.interview import Language


class FakeMouth:
    """A Synthesizer whose every sentence is a tone of `hz`, 50 ms a character. `mute` it and it fails;
    `cannot` are sentences that it never says."""

    def __init__(
        self,
        name: str = "fake/1",
        languages: Iterable[Language] = ("en",),
        *,
        hz: float = 300.0,
        cannot: Collection[str] = (),
    ) -> None:
        self.name = name
        self.languages = frozenset(languages)
        self.hz = hz
        self.cannot = cannot
        self.mute = False
        self.asked: list[tuple[str, Language, float]] = []

    async def synthesize(self, sentence: str, language: Language, pace: float = 1.0) -> bytes:
        self.asked.append((sentence, language, pace))
        if self.mute or sentence in self.cannot:
            raise EngineError(self.name, "does not speak")
        at = np.arange(round(0.05 * len(sentence) / pace * RATE_HZ)) / RATE_HZ
        return (6_000 * np.sin(2 * np.pi * self.hz * at)).astype("<i2").tobytes()
