"""PocketSphinx, the basic recogniser: English, from its package alone, in a process of its own.

It listens four ways: for the answers to the question just asked (a grammar), for alarms whatever was
asked (a spotter), for bare sounds (to tell whether the grammar bent what it heard), and, where a grammar
is no use or did not fit, for anything at all. A grammar's answer is FITTED, the rest is a GIST. What came
through a telephone is listened to with a model of what a telephone lets through.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import msgspec

from appliance.core.audio import (
    SAMPLE_BYTES,
    Expected,
    Expecting,
    Fidelity,
    SpeechSegment,
    SpokenWord,
    Transcript,
    samples_of,
)
from appliance.core.interview import Language
from appliance.engines.child import ChildState, EngineChild, Limits
from appliance.engines.decoders import Decoders
from appliance.engines.grammars import ALARMS, Grammar, grammar_of, written
from appliance.engines.inside import Call, Engine
from appliance.engines.likeness import Sound, likeness, within
from appliance.engines.telephone_band import is_telephone

NAME = "pocketsphinx"
_LIMITS = Limits(wait_seconds=2.5, drop_seconds=5.0)
"""Listening cannot be broken off between two looks; a long story takes a few seconds. Who would wait longer
than these for their turn is asked again instead."""
LEAST_VOICED_MS = 100
"""Less voice than this is no word."""
_TAIL_MS = 250
_FRAME_SAMPLES = 160
_MOST_FREE_MS = 12_000
"""Of a long story the end alone is listened to freely; the spotter hears all of it."""
_SURE = 0.7
"""A fitted answer as alike as this outweighs an alarm, which may be a slip of the spotter."""
_AGREED = 0.55
"""What a short answer is worth that sounds little like itself, and is yet heard freely word for word."""
_ALARM_FLOOR = 0.5
"""How alike an alarm must be to count."""
_CLEAR_LEAD = 0.15
"""How much more alike other words must be for an alarm to be taken back."""
_FREE_FLOOR = 0.35
"""Freely recognised words less alike than this were never said: noise, music, another language."""
_GIST_DISCOUNT = 0.6
"""What free recognition is worth beside a fitted answer that is as alike."""


class Hear(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Asks what was said; the sound is the blob."""

    kind: Expected
    options: tuple[tuple[str, tuple[str, ...]], ...]
    digits: tuple[int, int] | None
    names: tuple[str, ...]


class HeardWord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    text: str
    start_ms: int
    end_ms: int
    confidence: float


class Heard(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was said; no text for nothing."""

    text: str
    confidence: float
    fidelity: Literal["fitted", "gist"]
    words: tuple[HeardWord, ...] = ()


_NOTHING = Heard("", 0.0, "gist")


class PocketSphinx:
    """The basic recogniser, as a Transcriber."""

    name = f"{NAME}/en-us"
    languages: frozenset[Language] = frozenset({"en"})

    def __init__(self, limits: Limits = _LIMITS) -> None:
        self._child = EngineChild(NAME, f"{__name__}:load", limits=limits)

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

    async def transcribe(self, segment: SpeechSegment, expecting: Expecting) -> Transcript | None:
        """The words, or None when there are none; in a language that it does not hear there never
        are. Raises EngineError."""
        if expecting.language not in self.languages or segment.voiced < samples_of(LEAST_VOICED_MS):
            return None
        asked = Hear(expecting.kind, expecting.options, expecting.digits, expecting.names)
        heard, _ = await self._child.ask(asked, Heard, blob=_spoken_part(segment))
        if not heard.text:
            return None
        return Transcript(
            heard.text,
            expecting.language,
            heard.confidence,
            Fidelity(heard.fidelity),
            self.name,
            tuple(SpokenWord(w.text, w.start_ms, w.end_ms, w.confidence) for w in heard.words),
        )


def _spoken_part(segment: SpeechSegment) -> bytes:
    """The segment up to a little after the last voice: a long silence behind a short word would drown
    it, since levels are taken over the whole."""
    end = segment.spoke_until - segment.start + samples_of(_TAIL_MS)
    return segment.pcm[: max(0, end) * SAMPLE_BYTES]


def load() -> Engine:
    """The inner half. Raises EngineUnavailable."""
    return Ears().hear


class Ears:
    """One for whole voices and one for telephones, in the child."""

    def __init__(self) -> None:
        """Loads both. Raises EngineUnavailable."""
        self._ears = {telephone: Ear(telephone=telephone) for telephone in (False, True)}

    def hear(self, call: Call) -> tuple[Heard, bytes]:
        """Answers one call."""
        return self._ears[is_telephone(call.blob)].hear(call)


@dataclass(frozen=True, slots=True)
class _Fit:
    """Words, and how alike each and all are to the sounds."""

    words: tuple[Sound, ...]
    alike: tuple[float, ...]
    overall: float

    @property
    def text(self) -> str:
        return written(word.name for word in self.words)


class Ear:
    """Listens to one kind of line."""

    def __init__(self, *, telephone: bool = False) -> None:
        """Loads what it needs. Raises EngineUnavailable."""
        self._decoders = Decoders(NAME, ALARMS, telephone=telephone)

    def hear(self, call: Call) -> tuple[Heard, bytes]:
        """Answers one call."""
        asked = call.read(Hear)
        expecting = Expecting(asked.kind, "en", asked.options, asked.digits, asked.names)
        return self._heard(call, expecting), b""

    def _heard(self, call: Call, expecting: Expecting) -> Heard:
        pcm = call.blob
        sounds = self._decoders.sounds(pcm)
        if call.dropped:
            return _NOTHING
        alarms = self._alarms(pcm, sounds)
        if call.dropped:
            return _NOTHING
        grammar = grammar_of(expecting, self._decoders.knows)
        if grammar is None:
            return self._gist(self._freely(call, sounds), alarms, sounds)
        fit = self._fitted(pcm, grammar, sounds)
        unheard = [alarm for alarm in alarms if alarm.name not in fit.text]
        if fit.overall >= (_SURE if unheard else grammar.floor):
            return _told(fit.text, fit.overall, "fitted", fit)
        free = self._freely(call, sounds)
        if fit.text and fit.text == free.text and not unheard:
            return _told(fit.text, max(fit.overall, _AGREED), "fitted", fit)
        return self._gist(free, alarms, sounds)

    def _fitted(self, pcm: bytes, grammar: Grammar, sounds: Sequence[Sound]) -> _Fit:
        return self._fit(self._decoders.fitted(grammar.text, pcm), sounds)

    def _freely(self, call: Call, sounds: Sequence[Sound]) -> _Fit:
        """Whatever was said, without expecting anything; nothing once nobody waits for it."""
        if call.dropped:
            return _Fit((), (), 0.0)
        begin = max(0, len(call.blob) // SAMPLE_BYTES - samples_of(_MOST_FREE_MS))
        heard = self._decoders.free(call.blob[begin * SAMPLE_BYTES :])
        first = begin // _FRAME_SAMPLES
        words = [Sound(one.name, one.start + first, one.end + first) for one in heard]
        return self._fit(words, [one for one in sounds if one.start >= first])

    def _gist(self, free: _Fit, alarms: Sequence[Sound], sounds: Sequence[Sound]) -> Heard:
        """What was said, roughly, and with it every alarm."""
        text = free.text if free.overall >= _FREE_FLOOR else ""
        missed = [
            alarm.name
            for alarm in alarms
            if alarm.name not in text and not self._outdone(alarm, free, sounds)
        ]
        told = ". ".join((*([text] if text else []), *dict.fromkeys(missed)))
        return _told(told, max(_FREE_FLOOR if missed else 0, free.overall * _GIST_DISCOUNT), "gist")

    def _outdone(self, alarm: Sound, free: _Fit, sounds: Sequence[Sound]) -> bool:
        """Whether other words, freely heard in the same place, sound far more like it than the alarm."""
        there = [
            phone
            for word in free.words
            if alarm.start <= (word.start + word.end) / 2 <= alarm.end
            for phone in self._decoders.phones(word.name)
        ]
        other = likeness(there, within(alarm, sounds))
        return other >= self._alike(alarm, sounds) + _CLEAR_LEAD

    def _fit(self, words: Sequence[Sound], sounds: Sequence[Sound]) -> _Fit:
        spoken = [self._decoders.phones(word.name) for word in words]
        alike = [
            likeness(phones, within(word, sounds))
            for word, phones in zip(words, spoken, strict=True)
        ]
        heard = [one.name for one in sounds]
        overall = likeness([phone for word in spoken for phone in word], heard)
        return _Fit(tuple(words), tuple(alike), overall)

    def _alarms(self, pcm: bytes, sounds: Sequence[Sound]) -> list[Sound]:
        """The alarms that were spotted, and sound like it."""
        spotted = self._decoders.alarms(pcm)
        return [one for one in spotted if self._alike(one, sounds) >= _ALARM_FLOOR]

    def _alike(self, phrase: Sound, sounds: Sequence[Sound]) -> float:
        phones = [phone for word in phrase.name.split() for phone in self._decoders.phones(word)]
        return likeness(phones, within(phrase, sounds))


def _told(
    text: str, confidence: float, fidelity: Literal["fitted", "gist"], fit: _Fit | None = None
) -> Heard:
    words = (
        ()
        if fit is None
        else tuple(
            HeardWord(written([word.name]), word.start * 10, (word.end + 1) * 10, round(alike, 3))
            for word, alike in zip(fit.words, fit.alike, strict=True)
        )
    )
    return Heard(text, round(min(1.0, max(0.0, confidence)), 3), fidelity, words)
