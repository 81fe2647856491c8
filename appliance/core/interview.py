"""What must be found out, and what was. Pure.

The terms are FHIR's (Questionnaire: group, item, answer; linkId is the field's id). A value that no
verbatim span or tapped option backs cannot be constructed into an Answer: `Evidence` is mandatory.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from appliance.core.audio import Fidelity

if TYPE_CHECKING:
    JsonValue: TypeAlias = (
        "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
    )
else:
    JsonValue = Any  # msgspec decodes any JSON value here; it has no recursive types

Language: TypeAlias = str
"""A BCP 47 primary tag, lower case: "en", "es"."""

Address: TypeAlias = str
"""Where an answer lives: a field's id, or `medicines[2].dose` inside a repeated group (zero-based)."""


class FieldType(StrEnum):
    """The kinds of value. Each has a file of its own in `fields/`."""

    DATE = "date"
    NUMBER = "number"
    PHONE = "phone"
    EMAIL = "email"
    NAME = "name"
    ADDRESS = "address"
    CHOICE = "choice"
    BOOLEAN = "boolean"
    IDENTIFIER = "identifier"
    MONEY = "money"
    QUANTITY = "quantity"
    STORY = "story"
    SIGNATURE = "signature"
    GROUP = "group"


class AnswerStatus(StrEnum):
    """How well an answer stands. UNKNOWN and DECLINED carry no value (FHIR data-absent-reason)."""

    STATED = "stated"
    CONFIRMED = "confirmed"
    UNKNOWN = "unknown"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Offsets in Unicode code points, end exclusive."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def of(self, text: str) -> str:
        """The characters this span covers in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """True when at least one character belongs to both."""
        return self.start < other.end and other.start < self.end

    def shift(self, by: int) -> Span:
        """The same span, `by` characters further right."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class Reading:
    """One value that a reader found in a text.

    `value` is the normal form (a date is ISO 8601, a phone number E.164, ...), `span` the exact
    characters it was read from, `precision` how exact it is ("day", "month", "year", "range", ...),
    `confidence` between 0 and 1, `cued` whether the words around it say what it is ("my number is").
    """

    value: JsonValue = field(repr=False)
    span: Span
    precision: str | None = None
    confidence: float = 1.0
    cued: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a value comes from: the turn's number, the span in what was said, and those words.

    `source` is "said" (a verbatim span of the person's words), "tapped" (an option or a widget's
    value; `said` is then what the screen showed) or "staff" (entered by a named member of staff).
    """

    turn: int
    span: Span
    said: str = field(repr=False)
    source: Literal["said", "tapped", "staff"] = "said"
    spoken: Fidelity | None = None
    """Of words said aloud: how far what was heard may be trusted."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known of one field, with its evidence and everything it was before."""

    address: Address
    status: AnswerStatus
    value: JsonValue = field(repr=False)
    evidence: Evidence
    precision: str | None = None
    confidence: float = 1.0
    history: tuple[Answer, ...] = ()
    """What it was before it was corrected, oldest first."""
    earlier: tuple[Evidence, ...] = ()
    """Of an open answer told in several turns: where its earlier parts come from."""

    def __post_init__(self) -> None:
        absent = self.status in (AnswerStatus.UNKNOWN, AnswerStatus.DECLINED)
        if absent and self.value is not None:
            raise ValueError("an unknown or declined answer has no value")
        if not absent and self.value is None:
            raise ValueError("a stated answer has a value")

    @property
    def known(self) -> bool:
        """True when there is a value."""
        return self.value is not None

    @property
    def told_aloud(self) -> bool:
        """True when it was told aloud and nobody has written it down yet."""
        return not self.known and self.evidence.spoken is Fidelity.GIST


@dataclass(frozen=True, slots=True)
class Check:
    """A constraint on a value: a CEL rule, and what happens when it is false ("error" asks again with
    the check's own wording, "warning" is noted for the staff)."""

    id: str
    rule: str
    severity: Literal["error", "warning"] = "error"


@dataclass(frozen=True, slots=True)
class Probe:
    """How often an open answer is asked about again at most, and when (CEL). Without a condition it ends
    before that only when the person has nothing more to say."""

    at_most: int
    when: str | None = None


@dataclass(frozen=True, slots=True)
class Retries:
    """After `at_most` misunderstood answers do `then`; after that again, `finally_`."""

    at_most: int = 3
    then: Literal["offer_widget", "skip", "hand_off"] = "offer_widget"
    finally_: Literal["skip", "hand_off"] = "hand_off"


ConfirmWhen: TypeAlias = Literal["always", "when_unsure", "never"]


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to be found out (FHIR Questionnaire.item; `id` is the linkId)."""

    id: str
    type: FieldType
    required: bool = False
    enable_when: str | None = None
    accept: frozenset[AnswerStatus] = frozenset()
    sensitive: str | None = None
    confirm: Mapping[str, ConfirmWhen] = field(default_factory=dict)
    retries: Retries = Retries()
    probe: Probe | None = None
    checks: tuple[Check, ...] = ()
    options: tuple[str, ...] = ()
    hours: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Of a choice between parts of the day: from which hour until which each option lasts."""
    several: bool = False
    """A choice that takes more than one option; its value is then a list."""
    open: bool = False
    """A choice whose answer may also be in the person's own words."""
    precision: str | None = None
    """The least precision that will do: day, month or year."""
    prefer: Literal["past", "future", "either"] = "either"
    region: str = "US"
    kind: str | None = None
    """Of an identifier: ssn, npi, vin, plate, member, policy, claim, ..."""
    unit: str | None = None
    currency: str = "USD"
    minimum: float | None = None
    maximum: float | None = None
    keep: str | None = None
    """Which retention class of the policy the answer falls under; by default "answers"."""
    masked_as: str | None = None
    """Of an answer in free words that names somebody or something: what, as "organization"."""
    repeats: int = 0
    """Of a group: at most so many entries; 0 when it does not repeat."""
    fields: tuple[Field, ...] = ()
    """Of a group: its parts."""


@dataclass(frozen=True, slots=True)
class Objective:
    """Something the intake is for. What it needs is asked, nothing else."""

    id: str
    needs: tuple[str, ...]
    may_add: tuple[str, ...] = ()
    when: str | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """Objectives met, of those that apply to this person."""

    met: int
    total: int


Facts: TypeAlias = Mapping[str, JsonValue]
"""The known values, by field id, as conditions see them."""
