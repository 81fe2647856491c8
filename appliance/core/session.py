"""One conversation with one person, and each turn of it. Pure; everything is frozen."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from appliance.core.audio import Fidelity
from appliance.core.command import Command
from appliance.core.decision import Decision, Verdict
from appliance.core.interview import Address, Answer, Evidence, JsonValue, Language, Progress, Span
from appliance.core.passage import Citation, Passage

PHONE: Final = "phone"
"""The channel on which everything is said aloud."""


class SessionStatus(StrEnum):
    """Where a conversation stands (FHIR QuestionnaireResponse.status, and what an intake adds)."""

    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    PARTIAL = "partial"
    AMENDED = "amended"
    STOPPED = "stopped"
    HANDED_OFF = "handed-off"
    ABANDONED = "abandoned"


@dataclass(frozen=True, slots=True)
class Replacement:
    """One masked stretch: where it stood in the raw words, where its placeholder stands in the masked
    text, and what kind of thing it is."""

    raw: Span
    masked: Span
    type: str


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """The exact correspondence between raw words and masked text: replacements in order, apart."""

    replacements: tuple[Replacement, ...] = ()

    def to_raw(self, span: Span) -> Span | None:
        """The raw span of a masked span, or None when it cuts through a placeholder."""
        start = self._point_to_raw(span.start, at_end=False)
        end = self._point_to_raw(span.end, at_end=True)
        return None if start is None or end is None or end < start else Span(start, end)

    def to_masked(self, span: Span) -> Span:
        """The masked span of a raw one; a replacement it touches is taken whole."""
        return Span(
            self._point_to_masked(span.start, at_end=False),
            self._point_to_masked(span.end, at_end=True),
        )

    def _point_to_masked(self, point: int, *, at_end: bool) -> int:
        drift = 0
        for item in self.replacements:
            if point < item.raw.start or (at_end and point == item.raw.start):
                break
            if point < item.raw.end or (at_end and point == item.raw.end):
                return item.masked.end if at_end else item.masked.start
            drift = item.masked.end - item.raw.end
        return point + drift

    def _point_to_raw(self, point: int, *, at_end: bool) -> int | None:
        drift = 0
        for item in self.replacements:
            if point < item.masked.start or (at_end and point == item.masked.start):
                break
            if point == item.masked.start and not at_end:
                return item.raw.start
            if point < item.masked.end:
                return None
            drift = item.raw.end - item.masked.end
            if point == item.masked.end and at_end:
                return item.raw.end
        return point + drift


@dataclass(frozen=True, slots=True)
class Utterance:
    """What a person said. `raw` is exact and has named readers only; `text` is masked and safe to log,
    index and prompt with. With the detector dead `withheld` is true and `text` is empty."""

    raw: str = dataclasses.field(repr=False)
    text: str
    map: OffsetMap
    language: Language
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class Tapped:
    """A value given by touch: which question's widget, and the widget's value."""

    field: Address
    value: JsonValue = dataclasses.field(repr=False)


@dataclass(frozen=True, slots=True)
class Spoken:
    """How words reached us by voice: from which engine, how far to trust them, and when they were said,
    in milliseconds of the line's time. `heard_ms` is how much of our last reply had sounded."""

    engine: str
    fidelity: Fidelity
    confidence: float
    start_ms: int
    end_ms: int
    heard_ms: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """What reaches a turn: words, or a tapped value; how they were spoken, if they were; and the
    caller's key to repeat safely."""

    text: str = dataclasses.field(default="", repr=False)
    tapped: Tapped | None = None
    idempotency_key: str | None = None
    spoken: Spoken | None = None
    audio: bytes = dataclasses.field(default=b"", repr=False)
    """What was said as it sounded, 16 kHz mono s16le: kept only where the policy keeps it and the person
    agreed before."""


@dataclass(frozen=True, slots=True)
class Ask:
    """The question that is open: a field's address, or "summary", "consent:<id>", "handoff", with the
    widget that fits and its options (id and label)."""

    field: Address
    type: str
    widget: str
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that must be on screen at once: a crisis or emergency line, or a disclosure."""

    kind: Literal["crisis", "emergency", "disclosure", "handoff", "status"]
    text: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said, in which language, who wrote it (a wording's name or a model's digest), and the
    passages it rests on."""

    text: str
    language: Language
    source: str
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Outside:
    """What a turn took from outside itself, in the order it took it. With the policy and what was said
    it gives the same turn again."""

    today: str = ""
    """The local date, ISO 8601."""
    masks: Mapping[str, str] = dataclasses.field(default_factory=dict, repr=False)
    """The placeholders that redaction added, and the words they stand for."""
    passages: tuple[Passage, ...] = ()
    """What the approved documents gave for a question."""
    hits: tuple[bool, ...] = ()
    """What each look into a sealed list gave."""
    protocol: str | None = None
    """The protocol number that was made."""
    released: bool = False
    """A member of staff had let a conversation go on that was stopped for safety."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Heard, decided, answered. Immutable; sealed into the record as it stands."""

    number: int
    at_ms: int
    heard: Utterance | None
    tapped: Tapped | None
    commands: tuple[Command, ...]
    verdicts: tuple[Verdict, ...]
    decision: Decision
    reply: Reply
    ask: Ask | None
    progress: Progress
    status: SessionStatus
    notices: tuple[Notice, ...] = ()
    outside: Outside = Outside()
    spoken: Spoken | None = None
    """How what was heard had been said aloud, if it was."""


@dataclass(frozen=True, slots=True)
class Begun:
    """The first part of an answer, said in these words, and what it lacks."""

    evidence: tuple[Evidence, ...]
    missing: str


@dataclass(frozen=True, slots=True)
class Signals:
    """What behaviour tells: misunderstandings in a row, frustration between 0 and 1, the worst
    severity so far."""

    clarifications: int = 0
    frustration: float = 0.0
    severity: int = 0
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Doubt:
    """What a person may have meant, while they are asked: in which turn and words they said it, and the
    question that was open then."""

    turn: int
    raw: str = dataclasses.field(repr=False)
    commands: tuple[Command, ...]
    ask: Ask | None


@dataclass(frozen=True, slots=True)
class Session:
    """One conversation under one policy version. No state of it outlives a turn in memory: it is read
    with its row, and the row is only replaced if its `number` is still the one that was read."""

    id: str
    intake: str
    policy_digest: str
    language: Language
    channel: str
    status: SessionStatus
    number: int
    opened_ms: int
    updated_ms: int
    answers: Mapping[Address, Answer] = dataclasses.field(default_factory=dict)
    set_aside: Mapping[Address, Answer] = dataclasses.field(default_factory=dict)
    """Answers to questions that no longer arise: not part of the record, and back if they arise again."""
    removed: tuple[Answer, ...] = ()
    """Answers of entries that the person took out of a list, oldest first."""
    ask: Ask | None = None
    last_reply: Reply | None = None
    tries: Mapping[Address, int] = dataclasses.field(default_factory=dict)
    """How often each question was asked."""
    misses: Mapping[Address, int] = dataclasses.field(default_factory=dict)
    """How often an answer to each question was not understood."""
    probes: Mapping[Address, int] = dataclasses.field(default_factory=dict)
    begun: Mapping[Address, Begun] = dataclasses.field(default_factory=dict, repr=False)
    """Answers that were begun and wait for the rest."""
    skipped: frozenset[Address] = frozenset()
    closed_groups: frozenset[Address] = frozenset()
    """Repeated groups the person has said are complete."""
    unconfirmed: tuple[Address, ...] = ()
    told: frozenset[str] = frozenset()
    """Disclosures given."""
    consents: Mapping[str, bool] = dataclasses.field(default_factory=dict)
    signals: Signals = Signals()
    escalated: frozenset[str] = frozenset()
    """Escalation rules that have fired; each fires once."""
    stopped_by: str | None = None
    """Why no more is collected: "safety", "withdrawn", "deletion", a lookup's rule; or None."""
    held: bool = False
    """A member of staff has taken over."""
    aloud: bool = False
    """The person speaks to us, or did once."""
    pace: int = 100
    """How fast we speak to them, in hundredths of the ordinary pace."""
    summary_accepted: bool = False
    doubt: Doubt | None = None
    protocol: str | None = None
    caller: str = dataclasses.field(default="", repr=False)
    """The number that a call came from: where to call back, and never a proof of who it is."""
    trail: tuple[Address, ...] = ()
    """The questions asked, in order, for "go back"."""
    questions: tuple[str, ...] = dataclasses.field(default=(), repr=False)
    """What was asked and could not be answered; noted for the staff."""
    masks: Mapping[str, str] = dataclasses.field(default_factory=dict, repr=False)
    """Placeholders of this session and the words they stand for."""
