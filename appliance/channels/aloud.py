"""What a conversation held aloud and those around it agree on. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from appliance.channels.conversations import SessionView, Taken
from appliance.core.audio import Expected
from appliance.core.session import Ask, Said, Turn
from appliance.voice.listen import Level


@dataclass(frozen=True, slots=True)
class Manner:
    """What differs between a kiosk and a telephone. `silence_ms` is how long a person may take to begin to
    answer before they are asked again (None: as long as they like), `silences` how often in a row before
    the line is given up; `hangs_up` whether the line ends with the conversation; `unheards` how often in a
    row a person is told that no words were understood."""

    silence_ms: int | None = None
    silences: int = 3
    hangs_up: bool = False
    unheards: int = 0


KIOSK = Manner()
TELEPHONE = Manner(silence_ms=7_000, silences=3, hangs_up=True, unheards=2)


class Keypad(Protocol):
    """Turns keys into answers, knowing what was asked."""

    def expect(self, ask: Ask | None, view: SessionView) -> None:
        """Something was asked; keys pressed for an earlier question are forgotten."""
        ...

    def press(self, digit: str, at: int) -> Said | None:
        """The answer that this key completes, or None while more is to come; `at` is the line's time."""
        ...

    def rest(self) -> Said | None:
        """No key came for a while: the answer, if the keys so far are one."""
        ...

    def guide(self, *, missed: bool) -> str:
        """How the open question is answered with keys, in words, as far as it needs saying; `missed` when the
        last answer was not understood."""
        ...


@dataclass(frozen=True, slots=True)
class Entered:
    """A session that is to be held aloud, with the turn to begin with."""

    session: str
    token: str = field(repr=False)
    turn: Turn


@dataclass(frozen=True, slots=True)
class Timing:
    """One spoken turn in milliseconds: from the last voice to the end-point, from there to the words, from
    there to the decision, and from there until our first sound was on its way."""

    rested_ms: int
    decoded_ms: int
    decided_ms: int
    sounded_ms: int


@dataclass(frozen=True, slots=True)
class Interrupted:
    """We were interrupted: milliseconds from the other side's first sound until we were silent."""

    after_ms: int


@dataclass(frozen=True, slots=True)
class State:
    """What we do now: "listening", "thinking", "speaking"."""

    name: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What kind of answer is listened for, and the labels of what there is to choose from."""

    kind: Expected
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Caption:
    """Words of either side as they come; `final` ones stand."""

    who: str
    text: str = field(repr=False)
    final: bool


Shown: TypeAlias = "State | Asked | Caption | Level | Taken | Timing | Interrupted"
"""What somebody who watches the line may show or count."""
