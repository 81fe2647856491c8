from __future__ import annotations

import asyncio

import pytest

from appliance.core.audio import Expected, Expecting, Fidelity, SpeechSegment, Transcript
from appliance.core.errors import EngineError, EngineTimeout, EngineUnavailable
from appliance.voice.recognisers import Recognisers

SEGMENT = SpeechSegment(bytes(3200), 0, 1600, 1600)


class FakeRecogniser:
    """Hears its own name, or fails as it is told."""

    def __init__(self, name: str, *languages: str, fails: EngineError | None = None) -> None:
        self.name = name
        self.languages = frozenset(languages)
        self.asked = 0
        self._fails = fails

    async def transcribe(self, segment: SpeechSegment, expecting: Expecting) -> Transcript | None:
        self.asked += 1
        if self._fails is not None:
            raise self._fails
        return Transcript(self.name, expecting.language, 0.9, Fidelity.VERBATIM, self.name)


def heard(recognisers: Recognisers, language: str = "en") -> str | None:
    said = asyncio.run(recognisers.transcribe(SEGMENT, Expecting(Expected.STORY, language)))
    return None if said is None else said.text


def test_the_best_that_hears_the_language_is_asked() -> None:
    good, basic = FakeRecogniser("good", "es"), FakeRecogniser("basic", "en")
    both = Recognisers([good, basic])
    assert (heard(both, "es"), heard(both, "en")) == ("good", "basic")
    assert (good.asked, basic.asked) == (1, 1)
    assert both.languages == {"en", "es"}
    assert both.name == "good or basic"


def test_one_that_breaks_gives_its_turn_to_the_next() -> None:
    broken = FakeRecogniser("good", "en", fails=EngineUnavailable("good", "is not here"))
    assert heard(Recognisers([broken, FakeRecogniser("basic", "en")])) == "basic"


def test_one_that_takes_too_long_does_not() -> None:
    slow = FakeRecogniser("good", "en", fails=EngineTimeout("good", "did not answer in time"))
    basic = FakeRecogniser("basic", "en")
    with pytest.raises(EngineTimeout):
        heard(Recognisers([slow, basic]))
    assert basic.asked == 0


def test_when_all_fail_the_last_says_why_and_when_none_hears_it_says_so() -> None:
    broken = FakeRecogniser("good", "en", fails=EngineError("good", "ended"))
    with pytest.raises(EngineError, match="ended"):
        heard(Recognisers([broken]))
    with pytest.raises(EngineUnavailable, match="none hears this language"):
        heard(Recognisers([broken]), "fr")
