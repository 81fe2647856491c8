"""The files of a pack as they are written: one Struct per map, one attribute per key. Pure.

`policies/README.md` explains each key to the person who writes it; `policies/schema.json` is generated
from here.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec
from msgspec import Meta

from appliance.core.decision import Action
from appliance.core.interview import FieldType, JsonValue
from appliance.core.session import SessionStatus

Id = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]*$")]
PackId = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_-]*$")]
Name = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_-]*$")]
"""What `appliance.toml` declares: a queue, a calendar, a destination, a table."""
Tag = Annotated[str, Meta(pattern=r"^[a-z]{2,3}$")]
Hours = Annotated[str, Meta(pattern=r"^([01]?[0-9]|2[0-3])-([01]?[0-9]|2[0-3])$")]
Duration = Annotated[str, Meta(pattern=r"^[0-9]+[smhdy]$")]
Text = Annotated[str, Meta(min_length=1)]
Cel = Annotated[str, Meta(min_length=1)]
Priority = Literal["P1", "P2", "P3"]
ConfirmWhen = Literal["always", "when_unsure", "never"]
Keep = Literal["audio", "transcript", "answers", "record"]

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "y": 365 * 86_400}


def seconds(duration: str) -> int:
    """The seconds of "30s", "2m", "24h", "30d" or "1y" (365 days)."""
    return int(duration[:-1]) * _SECONDS[duration[-1]]


def days(duration: str) -> int:
    """The days of a duration, begun days counted whole: "24h" and "1h" are 1, "1y" is 365."""
    return -(-seconds(duration) // 86_400)


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What every map of a pack is: immutable, and closed."""


class ConsentText(Strict, frozen=True):
    refused: Literal["continue_unrecorded", "hand_off", "continue"]


class AgainText(Strict, frozen=True):
    every: Duration | None = None
    on_ask: bool = False


class DisclosureText(Strict, frozen=True):
    id: Id
    when: Literal["before_first_question", "before_audio_is_kept", "before_summary"]
    consent: ConsentText | None = None
    repeat: AgainText | None = None


class ObjectiveText(Strict, frozen=True):
    id: Id
    needs: list[Id]
    may_add: list[Id] = []
    when: Cel | None = None


class ProbeText(Strict, frozen=True):
    at_most: Annotated[int, Meta(ge=1, le=5)]
    when: Cel | None = None


class RetriesText(Strict, frozen=True):
    at_most: Annotated[int, Meta(ge=1, le=10)] = 3
    then: Literal["offer_widget", "skip", "hand_off"] = "offer_widget"
    finally_: Literal["skip", "hand_off"] = msgspec.field(default="hand_off", name="finally")


class RepeatsText(Strict, frozen=True):
    at_most: Annotated[int, Meta(ge=1, le=100)]


class CheckText(Strict, frozen=True):
    id: Id
    rule: Cel
    severity: Literal["error", "warning"] = "error"


class FieldText(Strict, frozen=True):
    examples: ClassVar[dict[str, str]] = {"type": "story"}

    type: FieldType
    required: bool = False
    enable_when: Cel | None = None
    accept: list[Literal["unknown", "declined"]] = []
    sensitive: Id | None = None
    confirm: ConfirmWhen | dict[str, ConfirmWhen] | None = None
    retries: RetriesText = RetriesText()
    probe: ProbeText | None = None
    check: list[CheckText] = []
    options: list[Id] = []
    hours: dict[Id, Hours] = {}
    several: bool = False
    open: bool = False
    precision: Literal["day", "month", "year"] | None = None
    prefer: Literal["past", "future", "either"] = "either"
    region: Annotated[str, Meta(pattern=r"^[A-Z]{2}$")] = "US"
    kind: Id | None = None
    unit: Text | None = None
    currency: Annotated[str, Meta(pattern=r"^[A-Z]{3}$")] = "USD"
    minimum: float | None = None
    maximum: float | None = None
    keep: Keep | None = None
    masked_as: Literal["person", "organization", "place"] | None = None
    repeats: RepeatsText | None = None
    fields: dict[Id, FieldText] = {}


class LookupText(Strict, frozen=True):
    id: Id
    fields: list[Id]
    table: Name
    queue: Name
    priority: Priority
    before: list[Id]


class EscalationText(Strict, frozen=True):
    id: Id
    when: Cel
    queue: Name
    priority: Priority
    then: Literal["continue", "offer_person", "hand_off", "stop"]
    if_unknown: Literal["fire", "skip"] | None = None


class CompletionText(Strict, frozen=True):
    complete: Cel
    partial: Cel | None = None
    abandoned_after: Duration = "24h"


class TargetText(Strict, frozen=True):
    first_response: Duration
    resolution: Duration | None = None
    around_the_clock: bool = False


class SlaText(Strict, frozen=True):
    calendar: Name
    p1: TargetText = msgspec.field(name="P1")
    p2: TargetText = msgspec.field(name="P2")
    p3: TargetText = msgspec.field(name="P3")


class RetentionText(Strict, frozen=True):
    examples: ClassVar[dict[str, str]] = {
        "audio": "0d",
        "transcript": "30d",
        "answers": "1y",
        "record": "6y",
    }

    audio: Duration
    transcript: Duration
    answers: Duration
    record: Duration


class ReviewText(Strict, frozen=True):
    first_sessions: Annotated[int, Meta(ge=0)] = 50
    then: Annotated[str, Meta(pattern=r"^1 in [1-9][0-9]*$")] = "1 in 20"


class ShownText(Strict, frozen=True):
    examples: ClassVar[dict[str, str]] = {"shows": "none"}

    shows: list[Id] | Literal["all", "none"]
    dates: Literal["keep", "shift"] = "keep"
    ages: Literal["keep", "band"] = "keep"


class MaskingText(Strict, frozen=True):
    model: ShownText | None = None
    case: ShownText | None = None
    review: ShownText | None = None
    delivery: ShownText | None = None


class DestinationText(Strict, frozen=True):
    kind: Literal["files", "fhir", "webhook"]
    name: Name | None = None
    format: Literal["json"] = "json"
    resource: Literal["QuestionnaireResponse"] | None = None
    masking: ShownText | None = None


class PolicyText(Strict, frozen=True):
    """policy.yaml: the logic, without a word that a visitor hears."""

    examples: ClassVar[dict[str, str]] = {
        "apiVersion": "intake.policy/v1",
        "version": "1.0.0",
        "purpose": "Take a name and a number.",
        "owner": "front-desk",
        "languages": "[en, es]",
        "channels": "[kiosk, phone, text]",
        "minutes": "5",
        "disclosures": "[{id: automated, when: before_first_question}]",
        "evaluators": "[answered, grounded, contradiction, off_topic, frustration]",
        "may": "[ask, clarify, escalate, support, complete]",
        "must_not": "[medical_advice, legal_advice, promise_without_receipt]",
        "completion": "{complete: objectives_met && summary_accepted}",
        "sla": "{calendar: office_hours, P1: {first_response: 2m, around_the_clock: true}, "
        "P2: {first_response: 1h}, P3: {first_response: 1d}}",
        "retention": "{audio: 0d, transcript: 30d, answers: 1y, record: 6y}",
        "destinations": "[{kind: files, format: json}]",
    }
    """What to write for a key that was forgotten."""

    api_version: Literal["intake.policy/v1"] = msgspec.field(name="apiVersion")
    id: PackId
    version: Annotated[str, Meta(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+$")]
    purpose: Text
    owner: Name
    languages: list[Tag]
    channels: list[Literal["kiosk", "phone", "text"]]
    minutes: Annotated[int, Meta(ge=1, le=120)]
    disclosures: list[DisclosureText]
    objectives: list[ObjectiveText]
    fields: dict[Id, FieldText]
    evaluators: list[Id]
    may: list[Action]
    must_not: list[Id]
    escalation: list[EscalationText]
    completion: CompletionText
    sla: SlaText
    retention: RetentionText
    destinations: list[DestinationText]
    sources: list[Text] = []
    lookups: list[LookupText] = []
    review: ReviewText = ReviewText()
    masking: MaskingText = MaskingText()
    clarify_below: Annotated[float, Meta(ge=0.0, le=1.0)] = 0.6
    overlays: list[Name] = []
    """Overlays that apply wherever the box stands, besides those of its jurisdiction."""


class FieldOverText(Strict, frozen=True):
    required: bool | None = None
    probe: Literal["off"] | None = None


class RetentionOverText(Strict, frozen=True):
    audio: Duration | None = None
    transcript: Duration | None = None
    answers: Duration | None = None
    record: Duration | None = None


class OverlayText(Strict, frozen=True):
    """overlays/<name>.yaml: what applies in some places, to every pack there or to those that name it."""

    api_version: Literal["intake.overlay/v1"] = msgspec.field(name="apiVersion")
    jurisdictions: list[Annotated[str, Meta(pattern=r"^[A-Z]{2}(-[A-Z0-9]{1,3})?$")]]
    basis: Text
    """What it rests on, and that counsel has to confirm it."""
    applies: Literal["to_all", "when_named"] = "to_all"
    disclosures: list[DisclosureText] = []
    must_not: list[Id] = []
    retention: RetentionOverText = RetentionOverText()
    review: ReviewText | None = None
    languages: list[Tag] = []
    probes: Literal["off"] | None = None
    fields: dict[Id, FieldOverText] = {}
    wording: dict[Tag, dict[Id, Text]] = {}
    """The words of its disclosures, by language."""


class OptionText(Strict, frozen=True):
    label: Text
    also: list[Text] = []


class FieldWordingText(Strict, frozen=True):
    """What is said about one field. A key that is none of these is the id of one of the field's checks,
    and its text is what is said when the check fails."""

    other_keys: ClassVar[str] = "checks"
    examples: ClassVar[dict[str, str]] = {"label": "Phone number"}

    label: Text
    ask: list[Text] = []
    probe: list[Text] = []
    help: Text | None = None
    why: Text | None = None
    confirm: Text | None = None
    add: Text | None = None
    cues: list[Text] = []
    words: list[Text] = []
    yes: list[Text] = []
    no: list[Text] = []
    none: list[Text] = []
    options: dict[Id, OptionText] = {}
    fields: dict[Id, FieldWordingText] = {}
    checks: dict[str, Text] = {}


class WordingText(Strict, frozen=True):
    """wording/<language>.yaml: everything said in one language."""

    title: Text
    disclosures: dict[Id, Text]
    objectives: dict[Id, Text]
    fields: dict[Id, FieldWordingText]
    summary: Text
    receipt: Text
    stops: dict[Id, Text] = {}
    """The last words of each escalation that stops, by id."""
    brief: list[Text] = []
    phrases: dict[Id, list[Text]] = {}


class CommonWordingText(Strict, frozen=True):
    """common/wording/<language>.yaml: the phrases that every pack inherits."""

    phrases: dict[Id, list[Text]]


class FrontMatter(Strict, frozen=True):
    """The head of knowledge/*.md: whose word it is, and since when."""

    title: Text
    approved_by: Text
    effective: Annotated[str, Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    languages: list[Tag]


class TicketText(Strict, frozen=True):
    queue: Name
    priority: Priority | None = None


class TurnText(Strict, frozen=True):
    """What is said or tapped, and what must be so after it."""

    says: str | None = None
    taps: dict[str, JsonValue] | None = None
    stored: dict[str, JsonValue] = {}
    not_stored: list[str] = []
    history: dict[str, list[JsonValue]] = {}
    asks: Text | None = None
    decision: Action | None = None
    cites: Text | None = None
    status: SessionStatus | None = None
    says_any: list[Text] = []
    says_none: list[Text] = []
    notice: Literal["crisis", "emergency", "disclosure", "handoff", "status"] | None = None
    ticket: TicketText | None = None


class EndsText(Strict, frozen=True):
    """What must be so when the dialogue is over."""

    ticket: TicketText | None = None
    never_asked: list[str] = []
    status: SessionStatus | None = None
    stored: dict[str, JsonValue] = {}


class DialogueText(Strict, frozen=True):
    """dialogues/*.yaml: a conversation, and what is expected of it."""

    name: Text
    language: Tag
    channel: Literal["kiosk", "phone", "text"]
    today: Annotated[str, Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    turns: list[TurnText]
    ends: EndsText | None = None
    lists: dict[str, list[str]] = {}
    """What stands on the sealed lists, by list, for this dialogue."""


class VisitorFieldText(Strict, frozen=True):
    """What a synthetic visitor can tell about one field, and how. `{v}` stands for the value; `likely` is
    the share of visitors whose answer to a yes/no question is yes, and `own` says that a name or a number
    is the visitor's own."""

    own: bool = False
    likely: Annotated[float, Meta(ge=0, le=1)] = 0.5
    facts: list[Text] = []
    named: list[Text] = []
    mentions: list[Text] = []
    yes: list[Text] = []
    no: list[Text] = []
    options: dict[Id, list[Text]] = {}
    fields: dict[Id, VisitorFieldText] = {}


class VisitorsText(Strict, frozen=True):
    """visitors/<language>.yaml: what `appliance simulate` lets its visitors say. It governs nothing."""

    stories: list[Text] = []
    fields: dict[Id, VisitorFieldText] = {}
