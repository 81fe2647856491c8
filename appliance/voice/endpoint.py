"""When somebody has finished speaking, told what was just asked. **Pure**: no clock and no sound library;
time is counted in samples of the line, and moves with the windows that are fed.

One voice detector's windows go in, and out come the few moments that matter: somebody began, rests, goes
on, has finished. How long a rest may last depends on the question (a yes is over at once, a telephone
number has gaps, a story is thought about), on whether the words so far are whole, as far as anyone knows
them, and on how this person rests. No rest lasts longer than `LONGEST_REST_MS`, whatever the words.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeAlias

from appliance.core.audio import DETECTOR_SAMPLES, Expected, milliseconds_of, samples_of

LONGEST_REST_MS: Final = 1_500
"""After so long a silence a turn is over, whatever was said."""
LONGEST_SPEECH_MS: Final = 28_000
"""A segment is never longer: recognisers look at half a minute at a time."""
SHORT_PAUSE_MS: Final = 160
"""A rest long enough that it is worth hearing already what was said; where a word or two are expected, the
first hush is."""
FIRST_HUSH_MS: Final = 96

_LONGEST_REST = samples_of(LONGEST_REST_MS) // DETECTOR_SAMPLES * DETECTOR_SAMPLES
_ON, _OFF = 0.5, 0.35
_TO_BEGIN, _OF_WINDOWS = 3, 5
"""Somebody speaks once so many of the last windows held voice (96 of 160 ms): a click does not."""
_TO_GO_ON = 2
"""In a rest, so many windows in a row are speech again: a click is not."""
_TOO_SOON_MS = 600
"""Who speaks again within this time of having been held to be finished was not: nobody answers so fast."""


class Whole(StrEnum):
    """Whether what was said so far is a whole answer."""

    YES = "yes"
    PERHAPS = "perhaps"
    """Nobody can tell, or nobody knows the words yet."""
    NO = "no"
    """A number that lacks digits, a sentence that plainly goes on."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a person may rest, in milliseconds, before they have finished: when what they said is
    whole, when nobody can tell, and when it is not."""

    whole: int
    perhaps: int
    part: int

    def of(self, whole: Whole) -> int:
        """The one that fits."""
        return {Whole.YES: self.whole, Whole.PERHAPS: self.perhaps, Whole.NO: self.part}[whole]


PATIENCE: Final[Mapping[Expected, Patience]] = MappingProxyType(
    {
        Expected.YES_NO: Patience(200, 300, 900),
        Expected.CHOICE: Patience(200, 450, 1_000),
        Expected.NUMBER: Patience(200, 600, 1_200),
        Expected.NAME: Patience(300, 1_250, 1_450),
        Expected.DATE: Patience(250, 1_350, 1_450),
        Expected.PHONE: Patience(250, 1_350, 1_450),
        Expected.IDENTIFIER: Patience(250, 1_450, 1_450),
        Expected.EMAIL: Patience(300, 1_350, 1_450),
        Expected.ADDRESS: Patience(350, 1_450, 1_450),
        Expected.STORY: Patience(400, 1_480, 1_480),
        Expected.ANYTHING: Patience(300, 800, 1_300),
    }
)
"""Tuned on one half of the generated speech of `tests/voice/cutoffs.py` and reported on the other."""

_SHORT, _DICTATED, _TOLD = "short", "dictated", "told"
_MANNERS: Final[Mapping[Expected, str]] = MappingProxyType(
    dict.fromkeys(Expected, _DICTATED)
    | {Expected.YES_NO: _SHORT, Expected.CHOICE: _SHORT, Expected.NUMBER: _SHORT}
    | {Expected.STORY: _TOLD, Expected.ANYTHING: _TOLD}
)
"""Who rests between the groups of a number does not rest before a yes: habits are kept apart."""


@dataclass(frozen=True, slots=True)
class Began:
    """Somebody speaks, since `at`."""

    at: int


@dataclass(frozen=True, slots=True)
class Paused:
    """A first short rest, noticed `at`, after voice until `spoke_until`."""

    at: int
    spoke_until: int


@dataclass(frozen=True, slots=True)
class WentOn:
    """The person speaks on, since `at`, after a rest."""

    at: int


@dataclass(frozen=True, slots=True)
class Cut:
    """What was said is long enough for one segment: it is to be cut `at`, and the person speaks on. Of what
    is cut off, `voiced` samples held voice."""

    at: int
    voiced: int


@dataclass(frozen=True, slots=True)
class Ended:
    """The person has finished: voice until `spoke_until`, of which `voiced` samples since they began (or
    since the last cut); known `at`."""

    at: int
    spoke_until: int
    voiced: int


Moment: TypeAlias = "Began | Paused | WentOn | Cut | Ended"


class Habit:
    """How one person rests while speaking. It only ever makes waiting longer: who once took a second for
    the next group of digits will do so again."""

    def __init__(self) -> None:
        self._rests: deque[int] = deque(maxlen=8)

    def rested(self, milliseconds: int) -> None:
        """They rested so long and went on."""
        self._rests.append(milliseconds)

    def wait_ms(self, ordinary: int) -> int:
        """How long to wait where one ordinarily waits so long."""
        return max(ordinary, round(1.2 * max(self._rests, default=0)))


class Endpointer:
    """Follows one line from window to window, from one turn to the next."""

    def __init__(
        self, kind: Expected = Expected.ANYTHING, *, at: int = 0, patience: float = 1.0
    ) -> None:
        """`patience` stretches every wait that words do not settle, for people who need longer."""
        self._at = at
        self._kind = kind
        self._patience = patience
        self._habits = {manner: Habit() for manner in set(_MANNERS.values())}
        self._recent: deque[bool] = deque(maxlen=_OF_WINDOWS)
        self._speaking = False
        self._run = 0
        self._spoke_until = -1
        self._finished: tuple[Ended, str] | None = None
        self._forget()

    def _forget(self) -> None:
        """What belongs to one segment."""
        self._start = self._at
        self._voiced = 0
        self._noticed = False
        self._judged = (Whole.PERHAPS, -1)
        self._rests: list[tuple[int, int]] = []

    @property
    def at(self) -> int:
        """The line's time of the next window."""
        return self._at

    @property
    def speaking(self) -> bool:
        """Whether a turn is open: somebody began and has not finished."""
        return self._speaking

    @property
    def spoke_until(self) -> int:
        """When the last voice of this turn ended."""
        return self._spoke_until

    @property
    def voiced(self) -> int:
        """How many samples of this segment held voice so far."""
        return self._voiced

    def expect(self, kind: Expected) -> None:
        """Something else was asked. Holds from the next window on, also for what is being said."""
        self._kind = kind

    def told(self, whole: Whole, until: int) -> None:
        """What the words say about speech until `until`. Of no account once the person spoke on."""
        if until >= self._spoke_until:
            self._judged = (whole, until)

    def skip(self, at: int) -> None:
        """The line's time jumps ahead to `at`; between turns only."""
        if self._speaking or at < self._at:
            raise ValueError("time jumps ahead, and not while somebody speaks")
        self._at = at
        self._recent.clear()
        self._run = 0

    def hear(self, probability: float, *, audible: bool = True) -> Moment | None:
        """One further window: how likely it holds speech, and whether it stands out from what the room
        sounds like. At most one moment comes of it."""
        voiced = audible and probability >= (_OFF if self._run else _ON)
        self._at += DETECTOR_SAMPLES
        self._run = self._run + 1 if voiced else 0
        self._recent.append(voiced)
        if not self._speaking:
            return self._begin()
        return self._follow()

    def _begin(self) -> Began | None:
        voiced = sum(self._recent)
        if voiced < _TO_BEGIN or not self._recent[-1]:
            return None
        first = self._recent.index(True)
        began = self._at - (len(self._recent) - first) * DETECTOR_SAMPLES
        self._notice_cut_off(began)
        self._forget()
        self._speaking, self._start, self._spoke_until = True, began, self._at
        self._voiced = voiced * DETECTOR_SAMPLES
        return Began(began)

    def _notice_cut_off(self, began: int) -> None:
        if self._finished:
            ended, manner = self._finished
            if began - ended.at < samples_of(_TOO_SOON_MS):
                self._habits[manner].rested(milliseconds_of(began - ended.spoke_until))

    def _follow(self) -> Moment | None:
        before = self._at - DETECTOR_SAMPLES
        moment: Moment | None = None
        if self._run and (before == self._spoke_until or self._run >= _TO_GO_ON):
            moment = self._speak_on()
        if self._at - self._start >= samples_of(LONGEST_SPEECH_MS):
            return self._cut()
        silent = self._at - self._spoke_until
        if silent == 0 or (self._run and silent < _LONGEST_REST):
            return moment
        if silent >= self._wait():
            return self._end(self._at)
        worth = FIRST_HUSH_MS if _MANNERS[self._kind] == _SHORT else SHORT_PAUSE_MS
        if silent >= samples_of(worth) and not self._noticed:
            self._noticed = True
            return Paused(self._at, self._spoke_until)
        return None

    def _speak_on(self) -> WentOn | None:
        """Voice again, or still. After a rest that was noticed it is worth saying."""
        began = self._at - self._run * DETECTOR_SAMPLES
        since = max(began, self._spoke_until)
        if rest := since - self._spoke_until:
            self._rests.append((rest, self._spoke_until + rest // 2))
            if self._noticed:
                self._habits[_MANNERS[self._kind]].rested(milliseconds_of(rest))
        self._voiced += self._at - since
        self._spoke_until = self._at
        noticed, self._noticed = self._noticed, False
        return WentOn(began) if noticed else None

    def would_end(self, at: int) -> Ended | None:
        """Whether the turn were over if nothing at all came until `at`; nothing changes by asking. For
        lines that fall silent by sending nothing."""
        if self._speaking and at - self._spoke_until >= self._wait():
            return Ended(at, self._spoke_until, self._voiced)
        return None

    def end(self, at: int) -> Ended:
        """Ends the turn because the line says so: the button was let go, or nothing comes any more.
        Raises ValueError between turns."""
        if not self._speaking:
            raise ValueError("nobody speaks")
        return self._end(max(at, self._spoke_until))

    def _end(self, at: int) -> Ended:
        self._speaking = False
        self._recent.clear()
        self._run = 0
        ended = Ended(at, self._spoke_until, self._voiced)
        self._finished = (ended, _MANNERS[self._kind])
        return ended

    def _wait(self) -> int:
        """How long this rest may last, in samples."""
        whole, until = self._judged
        known = whole if until >= self._spoke_until else Whole.PERHAPS
        wait = PATIENCE[self._kind].of(known)
        if known is not Whole.YES:
            wait = self._habits[_MANNERS[self._kind]].wait_ms(round(wait * self._patience))
        return min(samples_of(wait), _LONGEST_REST)

    def _cut(self) -> Cut:
        """In the middle of the longest rest of the second half, or right here."""
        half = self._start + samples_of(LONGEST_SPEECH_MS) // 2
        late = [rest for rest in self._rests if rest[1] >= half]
        at = max(late)[1] if late else self._at
        self._rests = [rest for rest in self._rests if rest[1] > at]
        after = min(self._voiced, max(0, self._spoke_until - at))
        voiced = self._voiced - after
        self._start, self._voiced = at, after
        self._judged = (Whole.PERHAPS, -1)
        return Cut(at, voiced)
