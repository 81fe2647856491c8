"""A policy: everything that governs one intake, immutable and named by its digest. Pure.

Logic and wording are apart, as in the pack's files. Conditions are kept as their CEL source;
`policy.conditions` compiles and evaluates them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from appliance.core.interview import Field, Language, Objective
from appliance.core.masking import Masking


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Something the person is told. With `consent`, they are asked, and `on_refused` says what then. It is
    said again after every so many minutes (`every_minutes`), and whenever the person asks whom they
    are talking to (`on_ask`)."""

    id: str
    when: Literal["before_first_question", "before_audio_is_kept", "before_summary"]
    consent: bool = False
    on_refused: Literal["continue_unrecorded", "hand_off", "continue"] = "continue"
    every_minutes: int | None = None
    on_ask: bool = False


@dataclass(frozen=True, slots=True)
class EscalationRule:
    """When to involve people (CEL), where, how urgently, and what the conversation does then."""

    id: str
    when: str
    queue: str
    priority: str
    then: Literal["continue", "offer_person", "hand_off", "stop"]
    if_unknown: Literal["fire", "skip"] = "skip"


@dataclass(frozen=True, slots=True)
class Lookup:
    """A sealed list that an answer is held against (a conflict check). A hit is never shown or hinted
    at: collecting stops, and a ticket goes to `queue`. `before` names the objectives that wait for it."""

    id: str
    fields: tuple[str, ...]
    table: str
    queue: str
    priority: str
    before: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Completion:
    """When an intake is complete or partial (CEL), and after how long it counts as abandoned."""

    complete: str
    partial: str | None = None
    abandoned_after_seconds: int = 86_400


@dataclass(frozen=True, slots=True)
class Target:
    """A service target of one priority, in seconds; counted around the clock or in office hours."""

    first_response_seconds: int
    resolution_seconds: int | None = None
    around_the_clock: bool = False


@dataclass(frozen=True, slots=True)
class Sla:
    """Service targets by priority, counted on the named calendar of `appliance.toml`."""

    calendar: str
    targets: Mapping[str, Target]


@dataclass(frozen=True, slots=True)
class Retention:
    """How long each class of data is kept, in days; 0 means never stored."""

    audio_days: int
    transcript_days: int
    answers_days: int
    record_days: int


@dataclass(frozen=True, slots=True)
class Review:
    """The first sessions of a version that a person reviews, then one in so many."""

    first_sessions: int = 50
    then_one_in: int = 20


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a finished record goes. `name` is declared in `appliance.toml`; by default the kind."""

    kind: Literal["files", "fhir", "webhook"]
    name: str
    format: str = "json"
    resource: str | None = None


@dataclass(frozen=True, slots=True)
class OptionWording:
    """How one option is called, and what else people say for it."""

    label: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldWording:
    """What is said about one field in one language.

    `cues` are words that tell that a value is meant for this field ("born", "date of birth"); `words` are
    what an answer in free words is made of, by which it is told from the other parts of a thing; `yes`
    and `no` are what people say for a yes or a no to this very question ("no rush"). `add` asks, in
    a repeated group, whether there is another; `none` is what people say when there is nothing.
    """

    label: str
    ask: tuple[str, ...] = ()
    probe: tuple[str, ...] = ()
    help: str | None = None
    why: str | None = None
    confirm: str | None = None
    add: str | None = None
    cues: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    options: Mapping[str, OptionWording] = field(default_factory=dict)
    checks: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, FieldWording] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wording:
    """Everything said in one language. `phrases` are the common ones that every pack inherits, by name,
    each with its variants; a pack may override them."""

    language: Language
    title: str
    disclosures: Mapping[str, str]
    objectives: Mapping[str, str]
    fields: Mapping[str, FieldWording]
    summary: str
    receipt: str
    brief: tuple[str, ...] = ()
    """The three lines for the staff, as templates over the fields."""
    stops: Mapping[str, str] = field(default_factory=dict)
    """The last words of each escalation that stops, by its id."""
    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """An approved text that questions may be answered from."""

    path: str
    title: str
    approved_by: str
    effective: str
    languages: tuple[Language, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Policy:
    """One version of one intake. `digest` is the SHA-256, in hex, of the canonical form of all of its
    files and of what it inherits; it is in every entry of the record."""

    id: str
    version: str
    digest: str
    purpose: str
    owner: str
    languages: tuple[Language, ...]
    channels: tuple[str, ...]
    minutes: int
    disclosures: tuple[Disclosure, ...]
    objectives: tuple[Objective, ...]
    fields: Mapping[str, Field]
    evaluators: tuple[str, ...]
    may: frozenset[str]
    must_not: frozenset[str]
    escalation: tuple[EscalationRule, ...]
    lookups: tuple[Lookup, ...]
    completion: Completion
    sla: Sla
    retention: Retention
    review: Review
    destinations: tuple[Destination, ...]
    wording: Mapping[Language, Wording]
    documents: tuple[Document, ...]
    overlays: tuple[str, ...] = ()
    """The overlays that were laid over it, in their order."""
    clarify_below: float = 0.6
    """How sure a command must be to be acted upon; below, the person is asked what they meant."""
    masking: Masking = field(default_factory=Masking)
    """What models, staff, reviewers and destinations are shown of what identifies the person."""
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """The pack's own files, by path relative to `policies/`, for the record and for exports."""
