"""Why a turn went as it did: what was heard, what was read in it and from which words, what each
evaluator said, which rule decided, and which wording or model spoke. Pure.

Words are masked, values left out: an explanation is for whoever answers for the rules, not for reading
what a person told.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from appliance.core.command import Command
from appliance.core.interview import Address
from appliance.core.policy import Policy
from appliance.core.session import Turn

Show = Callable[[str], str]

_WITHHELD = "(withheld: it could not be masked)"


@dataclass(frozen=True, slots=True)
class ReadCommand:
    """One command, the words it was read from, and how sure the reading is (0 to 1)."""

    kind: str
    field: Address | None
    words: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one evaluator said."""

    evaluator: str
    outcome: str
    category: str
    severity: int
    reason: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """One turn, explained. `heard` is None for a turn of ours, `tapped` the field that was touched;
    `condition` is the policy's own, where it decided; `from_outside` names what was not computed."""

    turn: int
    at_ms: int
    heard: str | None
    tapped: Address | None
    read: Sequence[ReadCommand]
    judged: Sequence[Judgement]
    action: str
    rule: str
    meaning: str
    condition: str | None
    asked: str | None
    escalations: Sequence[str]
    spoke: str
    citations: Sequence[str]
    status: str
    from_outside: Sequence[str]


def explain(turn: Turn, policy: Policy, show: Show = str) -> Explanation:
    """`turn` explained, under the policy that governed it. `show` makes of masked words what the reader
    is shown of them."""
    decision = turn.decision
    return Explanation(
        turn=turn.number,
        at_ms=turn.at_ms,
        heard=_heard(turn, show),
        tapped=None if turn.tapped is None else turn.tapped.field,
        read=[_read(command, turn, show) for command in turn.commands],
        judged=[
            Judgement(v.evaluator, v.outcome.value, v.category, v.severity, v.reason)
            for v in turn.verdicts
        ],
        action=decision.action.value,
        rule=decision.rule,
        meaning=_meaning(decision.rule),
        condition=_condition(decision.rule, policy),
        asked=None if turn.ask is None else f"{turn.ask.field} ({turn.ask.widget})",
        escalations=[f"{e.rule} to {e.queue}, {e.priority}" for e in decision.escalations],
        spoke=turn.reply.source,
        citations=[f"{c.title} ({c.document})" for c in turn.reply.citations],
        status=turn.status.value,
        from_outside=[*_from_outside(turn)],
    )


def as_text(explained: Explanation) -> str:
    """An explanation to read, a fact a line."""
    heard = "nothing: this turn is ours" if explained.heard is None else repr(explained.heard)
    lines = [f"turn {explained.turn}", f"  heard      {heard}"]
    if explained.tapped is not None:
        lines[-1] = f"  touched    {explained.tapped}, shown as {heard}"
    lines += [f"  read       {_command_line(one)}" for one in explained.read] or [
        "  read       nothing"
    ]
    lines += [f"  judged     {_judgement_line(one)}" for one in explained.judged]
    lines.append(
        f"  decided    {explained.action} by the rule {explained.rule}: {explained.meaning}"
    )
    if explained.condition is not None:
        lines.append(f"             the policy's condition: {explained.condition}")
    lines += [f"  called     {one}" for one in explained.escalations]
    lines.append(f"  spoke      {explained.spoke}")
    lines += [f"  rests on   {one}" for one in explained.citations]
    lines += [f"  outside    {one}" for one in explained.from_outside]
    lines.append(f"  then       {explained.status}, asking {explained.asked or 'nothing'}")
    return "\n".join(lines)


def _heard(turn: Turn, show: Show) -> str | None:
    if turn.heard is None:
        return None
    return _WITHHELD if turn.heard.withheld else show(turn.heard.text)


def _read(command: Command, turn: Turn, show: Show) -> ReadCommand:
    return ReadCommand(
        kind=command.kind.value,
        field=command.field,
        words=show(_words(command, turn)),
        confidence=round(command.confidence, 3),
    )


def _words(command: Command, turn: Turn) -> str:
    heard = turn.heard
    if heard is None:
        return ""
    return _WITHHELD if heard.withheld else heard.map.to_masked(command.span).of(heard.text)


def _command_line(one: ReadCommand) -> str:
    target = "" if one.field is None else f" {one.field}"
    return f"{one.kind}{target} from {one.words!r} ({one.confidence:.0%} sure)"


def _judgement_line(one: Judgement) -> str:
    severity = f", severity {one.severity}" if one.severity else ""
    return f"{one.evaluator}: {one.outcome}{severity}: {one.reason}"


def _from_outside(turn: Turn) -> Sequence[str]:
    outside = turn.outside
    found = [f"passage of {p.document} ({p.score:.2f})" for p in outside.passages]
    found += [f"a sealed list: {'found' if hit else 'not found'}" for hit in outside.hits]
    if outside.masks:
        found.append(f"masked: {', '.join(outside.masks)}")
    if outside.protocol is not None:
        found.append(f"protocol number {outside.protocol}")
    if outside.released:
        found.append("released by staff")
    return found


def _condition(rule: str, policy: Policy) -> str | None:
    """The condition in the policy that made a rule fit, as it stands there."""
    family, _, name = rule.partition(".")
    if family == "escalation":
        return next((r.when for r in policy.escalation if r.id == name), None)
    if family == "check":
        checks = (c for field in policy.fields.values() for c in field.checks)
        return next((c.rule for c in checks if c.id == name), None)
    if family == "completion":
        return policy.completion.complete
    return None


_MEANINGS = {
    "abandoned": "the conversation was left",
    "after_end": "the intake was over",
    "amended": "an answer was changed after the end",
    "are_you_human": "they asked whether this is a person",
    "back": "they wanted the question before",
    "blocked": "an evaluator refused what was read",
    "cancel": "they wanted to stop",
    "check": "a check of the policy refused the value",
    "completion": "everything that is needed is known",
    "confirm": "policy wants this answer read back",
    "consent": "a consent has to be asked for",
    "delete_my_data": "they asked for their words to be deleted",
    "empty": "nothing was said",
    "entry": "there is another entry to be told",
    "escalation": "a rule of the policy calls for people",
    "gentle": "something was said that asks for care",
    "give_up": "the answer could not be understood as often as policy allows",
    "handoff": "they asked for a person",
    "held": "a member of staff has taken over",
    "hold": "they asked for a moment",
    "injection": "the text tried to steer the system",
    "insult": "an insult and nothing else",
    "language": "they spoke or asked for another language",
    "lookup": "an answer was held against a sealed list",
    "missing": "the next thing that is needed and not known",
    "hung_up": "the caller hung up in the middle; a person calls back",
    "more_precise": "the answer is less precise than policy wants",
    "names_first": "names are needed before the story",
    "left_to_person": "the answer is needed and cannot be given here; a person asks for it",
    "needed": "the answer is needed and was refused",
    "not_understood": "nothing usable was read",
    "nothing_before": "there is no question before this one",
    "number": "they asked for their number",
    "off_topic": "long, and nothing in it fits any field",
    "offer_widget": "not understood as often as policy allows, so a touch is offered",
    "probe": "policy wants more of an open answer",
    "question": "they asked something",
    "refused": "a consent was refused",
    "reopened": "a correction opened it again",
    "repeat": "they asked to hear it again",
    "resumed": "they want to go on after taking back a consent, or after refusing it",
    "safety": "someone may be in danger",
    "summary": "what is known is read back",
    "told_before": "they say that they answered it before, and it was not heard",
    "too_long": "longer than anything that is read at once",
    "why": "they asked why this is asked",
    "withdraw": "they took back their consent",
}


def _meaning(rule: str) -> str:
    return _MEANINGS.get(rule, _MEANINGS.get(rule.partition(".")[0], "a rule of the conversation"))
