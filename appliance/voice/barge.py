"""Whether somebody who makes a sound while we speak wants to speak. **Pure**; time is that of the line.

In two stages: voice makes us pause, and what it was decides. Words or a key stop us; a cough, a nod or
nothing at all lets us go on where we were. Pausing is cheap to undo: a tenth of a second of voice does it,
and it takes more after each time that it was nothing. What must be heard to its end (a disclosure) is not
even paused, and stops for nothing but 0, a call for a person, and an emergency. Our own voice coming
back interrupts nobody: what is heard must be louder than what we play comes back on this line.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from appliance.core.audio import DETECTOR_SAMPLES, Fidelity, Transcript, samples_of
from appliance.core.interview import Language
from appliance.voice.echo import Echo
from appliance.voice.languages import listened
from appliance.voice.languages.words import words_of

PERSON_KEY: Final = "0"
"""The key that calls a person, whatever is being said."""

_VOICE, _PLAIN_VOICE = 0.6, 0.9
_TO_PAUSE, _TO_PAUSE_OVER_ECHO = 2, 3
"""So many windows of voice (64 ms), of one more, make us pause when it rises out of what was no voice at all;
of plain voice, while our own, coming back, makes everything sound like speech: what is none is less so."""
_WARIER, _WARIEST = 2, 7
"""So many windows more after each pause for nothing, and never more than these (of eight, 224 of 256 ms): a
room full of talk does not make us stutter."""
_BEFORE = 6
"""In so many windows before it (192 ms) voice that rises out of nothing was not heard."""
_NO_VOICE = 0.35
_NO_WORD_MS, _NO_WORD_REST_MS = 128, 128
"""With less voice than this nothing was said, which a short silence settles."""
_TO_STOP_MS = 800
"""So much voice in one go is no cough and no nod."""
_FOR_WORDS_MS = 900
"""After the last voice we go on when no words have come within this time."""
_LONGEST_PAUSE_MS = 4_000
"""Then what still sounds is no cough: we stop."""
_DEAF_MS = 300
"""When we begin to sound, echo cancellers learn, and so do we: nothing is an interruption."""
_ABOVE_ECHO_DB = 6.0
_UNSURE = 0.3
"""A rough idea that is less sure than this is no word."""


class Move(StrEnum):
    """What to do with the speech that is playing."""

    PAUSE = "pause"
    GO_ON = "go_on"
    STOP = "stop"


class Meant(StrEnum):
    """What words that come in between are for."""

    NOTHING = "nothing"
    NOD = "nod"
    """They show that somebody listens."""
    SPEECH = "speech"
    CALL = "call"
    """For a person, or for help."""


def meant(text: str, language: Language) -> Meant:
    """What is meant by words said while we speak."""
    words, known = words_of(text), listened(language)
    said = f" {' '.join(words)} "
    if not words:
        return Meant.NOTHING
    if any(f" {call} " in said for call in known.calls):
        return Meant.CALL
    if said.strip() in known.steers:
        return Meant.SPEECH
    if said.strip() in known.nods or all(word in known.nods for word in words):
        return Meant.NOD
    return Meant.SPEECH


@dataclass(frozen=True, slots=True)
class Passage:
    """What is being said. `firm`: it is to be heard to its end. `asked`: a yes or no was asked and has been
    heard, so that a nod is an answer."""

    firm: bool = False
    asked: bool = False


class BargeIn:
    """Follows one line while we speak. Tell it what we play and what was heard; it says what to do."""

    def __init__(self, language: Language) -> None:
        self.language = language
        """May change in the middle of a conversation."""
        self._passage: Passage | None = None
        self._began = 0
        self._paused_at: int | None = None
        self._since = 0
        self._voices: deque[float] = deque(maxlen=_WARIEST + 1)
        """How likely speech each of the last windows was; 0 for what does not count."""
        self._likely: deque[float] = deque(maxlen=_BEFORE + _WARIEST + 1)
        """The same, whatever counts."""
        self._echo = Echo()
        self._voiced = 0
        self._last_voice = 0
        self._wary = 0

    @property
    def paused(self) -> bool:
        """Whether we paused and do not know yet why."""
        return self._paused_at is not None

    @property
    def since(self) -> int:
        """The line's time of the first voice that made us pause last."""
        return self._since

    def speaking(self, passage: Passage, at: int) -> None:
        """We say this from now on; to be told again when the passage changes."""
        if self._passage is None:
            self._began = at
            self._wary = max(0, self._wary - 1)
            self._begin_anew()
        self._passage = passage

    def silent(self) -> None:
        """Nothing is being played any more."""
        self._passage, self._paused_at = None, None

    def window(
        self, at: int, db: float, probability: float, playing_db: float, *, audible: bool = True
    ) -> Move | None:
        """One further window of the line: how loud it was, how likely speech, and how loud we played."""
        if self._passage is None:
            return None
        now = at + DETECTOR_SAMPLES
        if not self.paused:
            self._echo.played(playing_db)
        deaf = now - self._began <= samples_of(_DEAF_MS)
        loud = audible and db >= self._echo.db + _ABOVE_ECHO_DB
        voice = not deaf and loud and probability >= _VOICE
        self._voices.append(probability if voice else 0.0)
        self._likely.append(probability)
        if voice:
            self._voiced += DETECTOR_SAMPLES
            self._last_voice = now
        if not self.paused:
            self._echo.heard(db, alone=not voice)
        if self._passage.firm:
            return None
        if self._paused_at is None:
            return self._pause(now)
        return self._resolve(now, self._paused_at)

    def words(self, transcript: Transcript) -> Move | None:
        """Words that were heard, also such as may yet be thrown away."""
        if transcript.fidelity is Fidelity.GIST and transcript.confidence < _UNSURE:
            return None
        match meant(transcript.text, self.language):
            case Meant.CALL:
                return self.urgent()
            case Meant.SPEECH:
                return self._stop()
            case Meant.NOD:
                asked = self._passage is not None and self._passage.asked
                return self._stop() if asked else self._go_on()
            case Meant.NOTHING:
                return None

    def no_words(self) -> Move | None:
        """What was heard were no words: a cough, a noise."""
        return self._go_on()

    def urgent(self) -> Move | None:
        """Somebody calls for a person or for help, as screening hears it: nothing is more important."""
        return self._stop(even_firm=True)

    def key(self, digit: str) -> Move | None:
        """A key was pressed."""
        return self._stop(even_firm=digit == PERSON_KEY)

    def typed(self) -> Move | None:
        """Something was done on the screen."""
        return self._stop()

    def _pause(self, now: int) -> Move | None:
        recent = self._enough()
        if not recent:
            return None
        self._paused_at = now
        first = next(number for number, likely in enumerate(recent) if likely)
        self._since = now - (len(recent) - first) * DETECTOR_SAMPLES
        self._voiced = sum(likely > 0 for likely in recent) * DETECTOR_SAMPLES
        self._echo.stopped()
        return Move.PAUSE

    def _enough(self) -> list[float]:
        """The last windows, when they hold voice enough to pause for; none when they do not."""
        for many, likely_from, rising in (
            (_TO_PAUSE, _VOICE, True),
            (_TO_PAUSE_OVER_ECHO, _PLAIN_VOICE, False),
            (_WARIEST, _VOICE, False),
        ):
            needed = min(_WARIEST, many + _WARIER * self._wary)
            recent = list(self._voices)[-needed - 1 :]
            if sum(likely >= likely_from for likely in recent) < needed:
                continue
            if not rising or self._rose_before(needed + 1):
                return recent
        return []

    def _rose_before(self, windows: int) -> bool:
        """Whether nothing sounded like voice for a while before the last so many windows."""
        before = list(self._likely)[:-windows][-_BEFORE:]
        return len(before) == _BEFORE and max(before) < _NO_VOICE

    def _resolve(self, now: int, paused_at: int) -> Move | None:
        if self._voiced >= samples_of(_TO_STOP_MS):
            return self._stop()
        silent = now - self._last_voice
        nothing = self._voiced <= samples_of(_NO_WORD_MS) and silent >= samples_of(_NO_WORD_REST_MS)
        if nothing or silent >= samples_of(_FOR_WORDS_MS):
            return self._go_on()
        if now - paused_at >= samples_of(_LONGEST_PAUSE_MS):
            return self._stop()
        return None

    def _stop(self, *, even_firm: bool = False) -> Move | None:
        if self._passage is None or (self._passage.firm and not even_firm):
            return None
        self.silent()
        self._echo.somebody_spoke()
        self._wary = 0
        return Move.STOP

    def _go_on(self) -> Move | None:
        if self._paused_at is None:
            return None
        self._wary += 1
        self._echo.nobody_spoke()
        self._begin_anew()
        return Move.GO_ON

    def _begin_anew(self) -> None:
        self._paused_at = None
        self._voices.clear()
        self._voiced = 0
