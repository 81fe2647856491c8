"""Several recognisers as one: the best that hears a language and works. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from appliance.core.audio import Expecting, SpeechSegment, Transcript
from appliance.core.errors import EngineError, EngineTimeout, EngineUnavailable
from appliance.core.interview import Language
from appliance.core.ports import Transcriber


class Recognisers:
    """Asks one after another, best first, as a Transcriber."""

    def __init__(self, best_first: Sequence[Transcriber]) -> None:
        self._best_first = tuple(best_first)
        self.name = " or ".join(one.name for one in self._best_first)

    @property
    def languages(self) -> frozenset[Language]:
        """The languages that any of them hears."""
        return frozenset().union(*(one.languages for one in self._best_first))

    async def transcribe(self, segment: SpeechSegment, expecting: Expecting) -> Transcript | None:
        """What the first that can hears. One that breaks gives its turn to the next; one that takes too
        long does not, since somebody is waiting. Raises EngineError."""
        failed: EngineError | None = None
        for one in self._best_first:
            if expecting.language not in one.languages:
                continue
            try:
                return await one.transcribe(segment, expecting)
            except EngineTimeout:
                raise
            except EngineError as problem:
                failed = problem
        if failed is not None:
            raise failed
        raise EngineUnavailable(
            "recognisers",
            "none hears this language",
            advice="`appliance doctor` says what to bring.",
        )
