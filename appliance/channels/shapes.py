"""What the visitors' API takes and gives, as JSON. Pure.

What comes in refuses unknown keys; what goes out is documented by these types at
/schema/openapi.json.
"""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType


class TurnIn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a person brings to a turn: `text`, or a `field` of the open question (or of an answer to
    be changed) with its widget's `value`."""

    text: str | UnsetType = UNSET
    field: str | UnsetType = UNSET
    value: Any = UNSET


class SessionIn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which intake, in which language, through which channel."""

    intake: str
    language: str | None = None
    channel: str = "text"


class OptionOut(msgspec.Struct, frozen=True):
    """One option: what to send, and what to show."""

    id: str
    label: str


class AskOut(msgspec.Struct, frozen=True, omit_defaults=True):
    """The open question, with the widget that fits it."""

    field: str
    type: str
    widget: str
    options: tuple[OptionOut, ...] | UnsetType = UNSET


class QuestionOut(msgspec.Struct, frozen=True):
    """A question with everything a screen needs to put it: also for an answer that is being changed."""

    field: str
    type: str
    widget: str
    label: str
    ask: str | None = None
    help: str | None = None
    options: tuple[OptionOut, ...] = ()
    accept: tuple[str, ...] = ()
    """`unknown` and `declined`, where they will do for an answer."""
    precision: str | None = None
    unit: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    required: bool = False
    open: bool = False
    """Of a choice: own words will do too, as {"other": words}."""


class CitationOut(msgspec.Struct, frozen=True):
    """The approved document that a reply rests on."""

    document: str
    title: str
    quote: str


class ReplyOut(msgspec.Struct, frozen=True):
    """What is said to the person."""

    text: str
    language: str
    citations: tuple[CitationOut, ...]


class ProgressOut(msgspec.Struct, frozen=True):
    """Objectives met, of those that apply."""

    met: int
    total: int


class NoticeOut(msgspec.Struct, frozen=True):
    """What must be on screen at once."""

    kind: str
    text: str


class TurnOut(msgspec.Struct, frozen=True):
    """One turn, as the person may see it."""

    number: int
    reply: ReplyOut
    ask: AskOut | None
    progress: ProgressOut
    status: str
    notices: tuple[NoticeOut, ...]
    latency_ms: int


class OpenedOut(msgspec.Struct, frozen=True):
    """A new session; the token opens it and nothing else does."""

    session: str
    token: str
    turn: TurnOut


class TurnTakenOut(msgspec.Struct, frozen=True):
    """The answer to one turn."""

    turn: TurnOut


class IntakeOut(msgspec.Struct, frozen=True):
    """One intake on offer."""

    id: str
    title: dict[str, str]
    languages: tuple[str, ...]
    channels: tuple[str, ...]
    minutes: int


class EarlierOut(msgspec.Struct, frozen=True):
    """What an answer was before it was corrected."""

    value: Any
    said: str | None
    status: str


class AnswerOut(msgspec.Struct, frozen=True):
    """One answer: the normal form, the words it came from, and how it reads in plain words."""

    field: str
    label: str
    value: Any
    said: str | None
    status: str
    plain: str | None
    """The value in the session's language, as a person reads it."""
    objective: str | None
    turn: int
    history: tuple[EarlierOut, ...]
    question: QuestionOut | None
    """How to ask for it again."""


class ObjectiveOut(msgspec.Struct, frozen=True):
    """What the answers are for."""

    id: str
    title: str


class ReceiptOut(msgspec.Struct, frozen=True):
    """What a visitor takes home. Nothing of what they said is in it."""

    protocol: str
    due: str
    next_step: str


class SessionOut(msgspec.Struct, frozen=True):
    """A session as its visitor sees it: enough to draw any screen anew after a reload."""

    session: str
    intake: str
    title: str
    language: str
    languages: tuple[str, ...]
    status: str
    number: int
    minutes: int
    progress: ProgressOut
    objectives: tuple[ObjectiveOut, ...]
    answers: tuple[AnswerOut, ...]
    reply: ReplyOut | None
    ask: QuestionOut | None
    receipt: ReceiptOut | None
