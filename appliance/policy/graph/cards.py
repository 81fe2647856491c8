"""What a drawing shows, card by card: what is said first, what is found out in which order, what is
checked in silence, who is called, how it ends. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from appliance.core.interview import AnswerStatus, Field, FieldType, Objective
from appliance.core.policy import Disclosure, EscalationRule, Lookup, Policy, Wording
from appliance.policy.dialect import touched
from appliance.policy.graph.plain import in_words

KINDS = {
    FieldType.BOOLEAN: "yes or no",
    FieldType.STORY: "own words",
    FieldType.GROUP: "several parts",
    FieldType.CHOICE: "a choice",
}
_CONSENT = {
    "continue_unrecorded": "refused: goes on unrecorded",
    "continue": "refused: goes on",
    "hand_off": "refused: a person takes over",
}
SAFETY = "safety"
"""The queue of everyone in danger; every box has it."""
_THEN = {
    "continue": "and goes on",
    "offer_person": "and offers a person",
    "hand_off": "and hands over",
    "stop": "and stops",
}


@dataclass(frozen=True, slots=True)
class Badge:
    """A letter that stands for an escalation, coloured by its priority."""

    letter: str
    priority: str
    about: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a card: a mark (filled: required; open: optional), what it says, what is noted at the
    right, smaller lines beneath it, and badges. `source` is the condition it stands under, as written;
    `calls` the queue it calls and how urgently."""

    text: str
    kind: str = ""
    mark: str = ""
    notes: tuple[str, ...] = ()
    badges: tuple[Badge, ...] = ()
    source: str = ""
    calls: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One step. `colour` names its look, `when` is what must be so for it to be reached, in words, and
    `source` the same as the policy writes it."""

    title: str
    colour: str
    rows: tuple[Row, ...]
    number: int | None = None
    when: str = ""
    source: str = ""


def flow(policy: Policy) -> list[Card]:
    """The steps of a conversation, in order."""
    words = policy.wording[policy.languages[0]]
    cards = [_opening(policy, words)]
    waiting = list(policy.lookups)
    for number, objective in enumerate(policy.objectives, start=1):
        for lookup in [one for one in waiting if objective.id in one.before]:
            waiting.remove(lookup)
            cards.append(_gate(lookup, words))
        cards.append(_objective(policy, objective, words, number))
    cards.append(_summary(policy, words))
    return cards


def calls(policy: Policy) -> Card:
    """Everything that calls people, in the order in which it is looked at."""
    always = ("before all else, in every turn",)
    rows = [
        Row("Crisis, emergency", "at once", "!", always, calls=(SAFETY, "P1")),
        Row("“A person, please”", "at once", "!", always, calls=(policy.owner, "P2")),
    ]
    for lookup in policy.lookups:
        said = f"A hit on the list “{lookup.table.replace('_', ' ')}”"
        note = f"{lookup.queue} {lookup.priority}, in silence, and asks no more"
        badge = Badge("!", lookup.priority, lookup.id)
        called = (lookup.queue, lookup.priority)
        rows.append(Row(said, "", "", (note,), (badge,), calls=called))
    for letter, rule in zip(_letters(), policy.escalation, strict=False):
        words = in_words(rule.when, policy)
        unsure = "; also when not known" if rule.if_unknown == "fire" else ""
        note = f"{rule.queue} {rule.priority}, {_THEN[rule.then]}"
        badge = Badge(letter, rule.priority, rule.id)
        called = (rule.queue, rule.priority)
        rows.append(Row(f"{_capital(words)}{unsure}", "", "", (note,), (badge,), rule.when, called))
    return Card("When people are called", "people", tuple(rows))


def endings(policy: Policy) -> Card:
    """How a conversation may end, and after how long."""
    completion = policy.completion
    rows = [
        Row(
            "Complete",
            "",
            "end",
            (_capital(in_words(completion.complete, policy)),),
            (),
            completion.complete,
        )
    ]
    if completion.partial:
        said = _capital(in_words(completion.partial, policy))
        rows.append(Row("Partly, and worth keeping", "", "end", (said,), (), completion.partial))
    hours = completion.abandoned_after_seconds / 3600
    after = f"{hours:g} hours" if hours >= 1 else f"{hours * 60:g} minutes"
    rows.append(Row("Abandoned", "", "end", (f"After {after} of silence",)))
    return Card("How it ends", "ending", tuple(rows))


def afterwards(policy: Policy) -> Card:
    """Where the record goes, how long it is kept, and who answers for it."""
    keep = policy.retention
    kept = (
        f"Recordings {_span(keep.audio_days)}, the words {_span(keep.transcript_days)}",
        f"Answers {_span(keep.answers_days)}, the record {_span(keep.record_days)}",
    )
    places = tuple(
        f"{place.name} ({place.resource or place.format})" for place in policy.destinations
    )
    review = policy.review
    looked = f"the first {review.first_sessions} of a version, then 1 in {review.then_one_in}"
    rows = (
        Row("The record goes to", "", "", places),
        Row("Kept for", "", "", kept),
        Row("A person reviews", "", "", (looked,)),
        Row("Answers for it", "", "", (policy.owner,)),
    )
    return Card("What becomes of it", "ending", rows)


def _opening(policy: Policy, words: Wording) -> Card:
    said = [one for one in policy.disclosures if one.when != "before_summary"]
    return Card("Opening", "opening", tuple(_disclosure(one, words) for one in said))


def _disclosure(one: Disclosure, words: Wording) -> Row:
    notes = [words.disclosures.get(one.id, "")]
    if one.consent:
        moment = "before audio is kept" if one.when == "before_audio_is_kept" else ""
        notes.append("; ".join(part for part in (moment, _CONSENT[one.on_refused]) if part))
    title = _capital(one.id.replace("_", " "))
    return Row(title, "asks for a yes" if one.consent else "is said", "said", tuple(notes))


def _summary(policy: Policy, words: Wording) -> Card:
    first = [_disclosure(one, words) for one in policy.disclosures if one.when == "before_summary"]
    asked = Row("Everything is read back", "asks for a yes", "said", ("“No” leads to corrections",))
    given = Row("The number of the case is given", "is said", "said")
    return Card("Summary and receipt", "opening", (*first, asked, given))


def _gate(lookup: Lookup, words: Wording) -> Card:
    names = " and ".join(
        f"“{words.fields[one].label}”" if one in words.fields else one for one in lookup.fields
    )
    rows = (
        Row(f"{names} on the list “{lookup.table.replace('_', ' ')}”?", "in silence", "?"),
        Row(
            "On a hit nothing more is asked",
            "",
            "",
            (f"{lookup.queue} {lookup.priority}; nothing is shown or hinted at",),
            (Badge("!", lookup.priority, lookup.id),),
        ),
    )
    return Card(f"Gate: {lookup.id.replace('_', ' ')}", "gate", rows)


def _objective(policy: Policy, objective: Objective, words: Wording, number: int) -> Card:
    rows = [_field(policy, name) for name in objective.needs]
    rows += [_field(policy, name, offered=True) for name in objective.may_add]
    return Card(
        words.objectives.get(objective.id, objective.id),
        "asks",
        tuple(rows),
        number,
        f"only if {in_words(objective.when, policy)}" if objective.when else "",
        objective.when or "",
    )


def _field(policy: Policy, name: str, *, offered: bool = False) -> Row:
    field = policy.fields[name]
    wording = policy.wording[policy.languages[0]].fields.get(name)
    notes = []
    if field.enable_when:
        notes.append(f"only if {in_words(field.enable_when, policy)}")
    if offered:
        notes.append("taken if offered, never asked")
    if field.fields and wording:
        labels = (
            wording.fields[part.id].label for part in field.fields if part.id in wording.fields
        )
        notes.append(f"each with: {', '.join(labels)}")
    accepted = {
        AnswerStatus.UNKNOWN: "“I don't know”",
        AnswerStatus.DECLINED: "“I'd rather not say”",
    }
    may = [said for status, said in accepted.items() if status in field.accept and field.required]
    if may:
        notes.append(f"{' or '.join(may)} will do")
    return Row(
        wording.label if wording else name,
        _kind(field),
        "required" if field.required else "optional",
        tuple(notes),
        tuple(_badges(policy, name)),
        field.enable_when or "",
    )


def _kind(field: Field) -> str:
    kind = KINDS.get(field.type, field.type.value)
    if field.repeats:
        kind = f"up to {field.repeats}"
    if field.type is FieldType.CHOICE:
        kind = f"{'some' if field.several else 'one'} of {len(field.options)}"
    return f"{kind}, {field.sensitive}" if field.sensitive else kind


def _badges(policy: Policy, name: str) -> Iterator[Badge]:
    for letter, rule in zip(_letters(), policy.escalation, strict=False):
        if _hangs_on(rule, name, policy):
            about = f"{rule.id}: {rule.queue} {rule.priority}"
            yield Badge(letter, rule.priority, about)


def _hangs_on(rule: EscalationRule, name: str, policy: Policy) -> bool:
    found = touched(rule.when, policy.fields)
    return name in found.fields or name in found.asked


def _letters() -> Iterator[str]:
    yield from "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    yield from (f"A{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def _span(days: int) -> str:
    if days == 0:
        return "never"
    if days % 365 == 0:
        return f"{days // 365} year{'s' if days > 365 else ''}"
    return f"{days} day{'s' if days > 1 else ''}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
