"""What the desk's API takes and gives. Times are UTC milliseconds."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec
from msgspec import Meta

from appliance.conversation.release import LONGEST_NOTE
from appliance.desk.tickets import LONGEST_OUTCOME

View: TypeAlias = Literal["mine", "unowned", "all", "closed"]


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that comes from outside."""


class CloseIn(Strict, frozen=True):
    """How a ticket ended: a label, never a story."""

    outcome: Annotated[str, Meta(min_length=1, max_length=LONGEST_OUTCOME)]


class MoveIn(Strict, frozen=True):
    """Where a ticket goes."""

    queue: Annotated[str, Meta(max_length=64)]


class ReleaseIn(Strict, frozen=True):
    """Why a stopped conversation may go on; it is sealed."""

    note: Annotated[str, Meta(min_length=1, max_length=LONGEST_NOTE)]


class AcceptIn(Strict, frozen=True):
    """Which answer is accepted, in the version that was on the screen: its turn and place in it."""

    address: Annotated[str, Meta(max_length=128)]
    turn: int
    start: int
    end: int


class Out(msgspec.Struct, frozen=True):
    """Something we give."""


class OwnerOut(Out, frozen=True):
    """Who has a ticket."""

    id: str
    display: str


class TicketOut(Out, frozen=True):
    """One ticket, without anyone's words. `standing` is how its promise stands; while nobody has it,
    `queue_owner` answers for it. `new_version`: its policy version is still under review."""

    id: str
    protocol: str
    intake: str
    title: str
    queue: str
    queue_owner: str
    priority: str
    status: str
    reason: str
    reason_words: str
    new_version: bool
    opened_ms: int
    due_ms: int
    standing: str
    mine: bool
    owner: OwnerOut | None
    outcome: str | None
    closed_ms: int | None


class CountsOut(Out, frozen=True):
    """What is waiting."""

    mine: int
    unowned: int
    all: int
    live: int
    questions: int
    refused: int


class QueueOut(Out, frozen=True):
    """The queue as one member of staff sees it, the most pressing first."""

    now_ms: int
    tickets: list[TicketOut]
    counts: CountsOut
    under_review: list[str]
    """For each version on offer whose first sessions are not all signed off, how far that is."""


class LineOut(Out, frozen=True):
    """One of the three lines, and the addresses of the answers it rests on."""

    text: str
    sources: list[str]


class EarlierOut(Out, frozen=True):
    """What an answer was before it was corrected."""

    words: str
    said: str
    turn: int


class AcceptedOut(Out, frozen=True):
    """Who of the staff accepted an answer, and when."""

    by: str
    at_ms: int


class AnswerOut(Out, frozen=True):
    """One answer with its evidence. `said` is verbatim, from characters `start` to `end` of turn `turn`;
    `asked` is what had been asked then, `rule` why; `confidence` is a percentage."""

    address: str
    label: str
    words: str
    status: str
    source: str
    said: str
    turn: int
    start: int
    end: int
    asked: str
    rule: str
    why: str | None
    confidence: int
    precision: str | None
    accepted: AcceptedOut | None
    history: list[EarlierOut]


class PartOut(Out, frozen=True):
    """The answers to one objective."""

    title: str
    answers: list[AnswerOut]


class SoundOut(Out, frozen=True):
    """That what was said in a turn was kept as it sounded, how long it is, and whether it is still there."""

    turn: int
    milliseconds: int
    kept: bool


class CaseOut(Out, frozen=True):
    """A case: the three lines, then everything that is known, each with its evidence. Of an erased
    case only the ticket is left. `stopped`: it waits for safety until the visitor goes on by themselves,
    or staff let it go on; `released`: they did, and the visitor's next words go on."""

    now_ms: int
    session: str
    stopped: bool
    released: bool
    ticket: TicketOut
    erased: bool
    status: str
    language: str
    channel: str
    turns: int
    started_ms: int
    lines: list[LineOut]
    parts: list[PartOut]
    sounds: list[SoundOut]
    consents: dict[str, bool]
    entry: int
    """The entry that records this reading."""


class ExchangeOut(Out, frozen=True):
    """One turn: what was said, verbatim, and what was answered. `tapped` when a button was."""

    turn: int
    at_ms: int
    said: str
    tapped: bool
    replied: str
    rule: str


class TranscriptOut(Out, frozen=True):
    """The conversation, in order."""

    protocol: str
    exchanges: list[ExchangeOut]
    sounds: list[SoundOut]
    entry: int


class LiveOut(Out, frozen=True):
    """A conversation that is going on, without its words."""

    session: str
    title: str
    channel: str
    language: str
    turns: int
    started_ms: int
    updated_ms: int
    protocol: str | None


class QuestionOut(Out, frozen=True):
    """A question that no approved document answers. `words` is empty once they are erased."""

    id: str
    title: str
    language: str
    at_ms: int
    words: str


class DeliveryOut(Out, frozen=True):
    """A delivery that did not arrive, and what the destination said."""

    id: str
    protocol: str
    destination: str
    status: str
    attempts: int
    problem: str
    next_attempt_ms: int
