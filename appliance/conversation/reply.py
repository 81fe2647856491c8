"""From a decision to what is said. Pure.

Everything comes from reviewed wording; the only other words are a person's own values read back and
quotations from approved documents, each with its citation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from appliance.conversation.aloud import otherwise_aloud
from appliance.conversation.concern import asked_about
from appliance.conversation.consenting import hands_off
from appliance.conversation.distress import SUPPORT
from appliance.conversation.doubts import CLARIFY, offered
from appliance.conversation.languages import PATTERNS
from appliance.conversation.objectives import Interview, field_at, wording_at
from appliance.conversation.situation import Situation
from appliance.conversation.speech import (
    due_in_words,
    fill,
    from_answers,
    phrase,
    phrase_anew,
    question,
    spoken,
    spoken_answer,
    spoken_limit,
)
from appliance.core.command import CommandKind
from appliance.core.decision import Action, Decision
from appliance.core.interview import Address, AnswerStatus, FieldType
from appliance.core.passage import Citation, Passage
from appliance.core.policy import Disclosure, Wording
from appliance.core.session import Ask, Notice, Reply, SessionStatus
from appliance.core.widget import Widget, widget_of

Line = str | None


@dataclass(frozen=True, slots=True)
class Composed:
    """What a turn says, asks and puts on the screen."""

    reply: Reply
    ask: Ask | None
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Promise:
    """What people will do about it: the protocol number the person is given, and by when."""

    protocol: str = ""
    due: datetime | None = None
    now: datetime | None = None


@dataclass(frozen=True)
class Numbers:
    """Whom to call when it cannot wait, as the configuration of the place has it."""

    emergency: str = "911"
    crisis: str = "988"


def compose(
    decision: Decision,
    situation: Situation,
    passages: Sequence[Passage],
    promise: Promise,
    numbers: Numbers,
) -> Composed:
    """The reply, the open question and the notices of a decision."""
    speaker = _Speaker(decision, situation, tuple(passages), promise, numbers)
    ask = speaker.ask()
    lines = [
        *speaker.opening(),
        *speaker.reminders(),
        *speaker.truth(),
        *speaker.acknowledgements(),
        *speaker.body(),
        *speaker.question(),
    ]
    text = " ".join(line.strip() for line in lines if line and line.strip())
    reply = Reply(text, speaker.interview.language, f"wording:{decision.rule}", speaker.citations())
    return Composed(reply, ask, speaker.notices())


def ask_for(
    interview: Interview, address: Address | None, *, confirming: bool = False
) -> Ask | None:
    """The open question of an address, with the widget that fits and its options."""
    if address is None:
        return None
    yes_no = (("yes", phrase(interview, "yes")), ("no", phrase(interview, "no")))
    if confirming:
        return Ask(address, "confirm", Widget.YES_NO, yes_no)
    if address == "summary":
        return Ask(address, "summary", Widget.SUMMARY, yes_no)
    if address.startswith("consent."):
        return Ask(address, "consent", Widget.YES_NO, yes_no)
    if address in ("handoff", "cancel", SUPPORT) or address.startswith(f"{SUPPORT}."):
        return Ask(address, "offer", Widget.YES_NO, yes_no)
    field = field_at(interview.policy, address)
    if field is None:
        return None
    options: tuple[tuple[str, str], ...] = ()
    if field.type is FieldType.CHOICE:
        labels = wording_at(interview.wording, address).options
        options = tuple((o, labels[o].label if o in labels else o) for o in field.options)
    elif field.type is FieldType.BOOLEAN:
        options = yes_no
    return Ask(address, field.type.value, widget_of(field), options)


_SAFETY_PHRASES = {
    "emergency": "emergency",
    "danger": "danger",
    "harm_to_others": "crisis_others",
    "abuse": "abuse_support",
    "minor": "minor_support",
}


_GENTLE = {
    "self_harm": "gentle_self_harm",
    "harm_to_others": "gentle_others",
    "medical": "gentle_medical",
    "danger": "gentle_danger",
    "abuse": "gentle_abuse",
}


class _Speaker:
    """Says one decision. Each part is a list of lines, some of them empty."""

    def __init__(
        self,
        decision: Decision,
        situation: Situation,
        passages: tuple[Passage, ...],
        promise: Promise,
        numbers: Numbers,
    ) -> None:
        self.decision = decision
        self.situation = situation
        self.passages = passages
        self.promise = promise
        self.numbers = numbers
        self.interview = situation.interview

    def ask(self) -> Ask | None:
        """The open question; what was meant is one of its own."""
        if self.decision.ask == CLARIFY:
            options = offered(self.interview, self.situation.understanding.doubts)
            return Ask(CLARIFY, "clarify", Widget.CHOICE, options)
        return ask_for(self.interview, self.decision.ask, confirming=self.confirms())

    def say(self, name: str, **values: str) -> Line:
        """A common phrase, with what any phrase may name."""
        now, due = self.promise.now, self.promise.due
        in_words = "" if now is None else due_in_words(self.interview, due, now)
        known = {
            "protocol": self.promise.protocol,
            "due": in_words,
            "emergency": self.numbers.emergency,
            "crisis": self.numbers.crisis,
            "title": self.interview.wording.title,
        }
        said = self.situation.before.last_reply
        heard = "" if said is None else said.text
        return phrase_anew(self.interview, name, heard, **{**known, **values})

    def opening(self) -> list[Line]:
        """Before the first question: who speaks, and what the policy wants said."""
        if not self.situation.opening:
            return []
        told = [
            self.interview.wording.disclosures.get(d.id)
            for d in self.interview.policy.disclosures
            if d.when == "before_first_question" and not d.consent
        ]
        return list(told)

    def reminders(self) -> list[Line]:
        """What the policy wants said again, since its time has come; never in the way of support."""
        return [] if self.decision.action is Action.SUPPORT else list(self._said_again())

    def _said_again(self) -> Iterator[Line]:
        if self.situation.opening:
            return
        asked = self.decision.rule == "are_you_human"
        for disclosure in self.interview.policy.disclosures:
            if (asked and disclosure.on_ask) or self._due_again(disclosure):
                yield self.interview.wording.disclosures.get(disclosure.id)

    def _due_again(self, disclosure: Disclosure) -> bool:
        """True in the first turn after each full stretch of minutes, counted from the start."""
        if disclosure.every_minutes is None:
            return False
        session, stretch = self.situation.before, disclosure.every_minutes * 60_000
        since = (self.interview.now_ms - session.opened_ms) // stretch
        return since > (session.updated_ms - session.opened_ms) // stretch

    def truth(self) -> list[Line]:
        """What they are talking to, whatever else the turn is about, if they asked; and a kind word when
        the questions go on after support."""
        asked = self.situation.command(CommandKind.ARE_YOU_HUMAN) is not None
        told = self.decision.rule == "are_you_human"
        return [
            self.say("human_truth") if asked and not told else None,
            self.say("support_left") if self._leaves_support() else None,
            self.say("gentle_left") if self._denied_concern() else None,
        ]

    def _leaves_support(self) -> bool:
        if self.decision.action is Action.SUPPORT or self.situation.ended:
            return False
        resumed = self.situation.command(CommandKind.RESUME) is not None or self.situation.tapped
        stopped = self.situation.before.stopped_by == "safety"
        return (stopped and resumed) or self.situation.proposal(SUPPORT) is False

    def _denied_concern(self) -> bool:
        """True when a question of care has got its no, and the questions go on."""
        ask = self.situation.before.ask
        if ask is None or asked_about(ask) is None or self.decision.action is Action.SUPPORT:
            return False
        return self.situation.proposal(ask.field) is False

    def acknowledgements(self) -> list[Line]:
        """What was understood, where it must be said: corrections, absences, a story once."""
        if self.decision.action is Action.SUPPORT or self.situation.blocked is not None:
            return []
        applied, interview = self.situation.applied, self.interview
        switched = interview.session.language != self.situation.before.language
        lines: list[Line] = []
        if switched and not self.decision.rule.startswith("language."):
            lines.append(self.say("language_switched"))
        lines.extend(self._corrections())
        for address, status in applied.absent:
            answer = interview.session.answers.get(address)
            if answer is not None and answer.told_aloud:
                lines.append(self.say("ack_told_aloud"))
            else:
                unknown = status is AnswerStatus.UNKNOWN
                lines.append(self.say("ack_unknown" if unknown else "ack_declined"))
        for yes in applied.consents.values():
            lines.append(self.say("consent_yes" if yes else "consent_no"))
        told_before = any(self._is_story(a) for a in self.situation.before.answers)
        if not told_before and any(self._is_story(a) for a in applied.stated):
            lines.append(self.say("ack_story"))
        if self.decision.rule == "amended" or not interview.session.answers:
            return [line for line in lines if self.decision.rule != "amended"]
        return lines

    def _is_story(self, address: Address) -> bool:
        field = field_at(self.interview.policy, address)
        return field is not None and field.type is FieldType.STORY and "." not in address

    def _corrections(self) -> list[Line]:
        """What was changed: the first in a sentence of its own, more of them shortly."""
        lines: list[Line] = []
        for label, value in map(self._said, self.situation.applied.corrected):
            first = self.say("ack_correction", label=label, value=value)
            lines.append(f"{label}: {value}." if lines else first)
        return lines + self._taken_out()

    def _taken_out(self) -> list[Line]:
        """The entries that were taken out of a list, by their first part."""
        removed = self.situation.applied.removed
        return [
            self.say("ack_removed", value=spoken_answer(self.interview, one)) for one in removed
        ]

    def body(self) -> list[Line]:
        """What this very decision says, apart from the next question."""
        family = self.decision.rule.partition(".")[0]
        special: Callable[[], list[Line]] | None = getattr(self, f"_on_{family}", None)
        if special is not None:
            return special()
        return [self.say(name) for name in _PLAIN.get(self.decision.rule, ())]

    def _on_safety(self) -> list[Line]:
        _, _, rest = self.decision.rule.partition(".")
        evaluator, _, category = rest.partition(".")
        if evaluator == "waiting":
            wish = self.situation.command(CommandKind.DELETE_MY_DATA, CommandKind.WITHDRAW)
            noted = () if wish is None else _PLAIN[wish.kind.value]
            return [*map(self.say, noted), self.say("support_continue")]
        name = _SAFETY_PHRASES.get(category) or _SAFETY_PHRASES.get(evaluator) or "crisis_support"
        lines = [self.say(name)]
        if name == "crisis_support" and category != "said_yes":
            lines.append(self.say("crisis_ask"))
        return [*lines, self.say("support_continue") if self.decision.ask is None else None]

    def _on_withdraw(self) -> list[Line]:
        going_on = not self.situation.ended and not hands_off(self.situation)
        return [self.say("withdraw"), self.say("withdrawn_go_on") if going_on else None]

    def _on_gentle(self) -> list[Line]:
        return [self.say(_GENTLE[self.decision.rule.split(".")[1]])]

    def _on_handoff(self) -> list[Line]:
        return [self.say("handoff" if self.decision.rule == "handoff" else "handoff_waiting")]

    def _on_held(self) -> list[Line]:
        return [self.say("held")]

    def _on_lookup(self) -> list[Line]:
        return [self.say("lookup_stop")]

    def _on_escalation(self) -> list[Line]:
        if self.decision.ask == "handoff":
            return [self.say("frustrated")]
        last = self.interview.wording.stops.get(self.decision.rule.partition(".")[2])
        return [self.say("handoff") if last is None else self._last_words(last)]

    def _on_cancel(self) -> list[Line]:
        return {
            "cancel": [self.say("cancel_ask")],
            "cancel.confirmed": [self.say("cancelled")],
            "cancel.denied": [self.say("not_cancelled")],
        }[self.decision.rule]

    def _on_language(self) -> list[Line]:
        if self.decision.rule != "language.unavailable":
            return [self.say("language_switched")]
        wish = self.situation.command(CommandKind.LANGUAGE)
        theirs = None if wish is None else PATTERNS.get(wish.field or "")
        held = self.interview.policy.wording.values()
        return [
            None if theirs is None else fill(theirs.not_here, {"protocol": self.promise.protocol}),
            self.say("language_unavailable", languages=_names(held, self.interview.wording)),
            *(self._unavailable_in(one) for one in held if one is not self.interview.wording),
        ]

    def _unavailable_in(self, wording: Wording) -> Line:
        languages = _names(self.interview.policy.wording.values(), wording)
        said = {"protocol": self.promise.protocol, "languages": languages}
        return fill(wording.phrases["language_unavailable"][0], said)

    def _on_repeat(self) -> list[Line]:
        return [self.say("repeat_intro")]

    def _on_why(self) -> list[Line]:
        ask = self.situation.before.ask
        return [self._reason_for(ask.field if ask else None)]

    def _on_names_first(self) -> list[Line]:
        return [self._reason_for(self.decision.ask)]

    def _reason_for(self, address: Address | None) -> Line:
        own = None if address is None else wording_at(self.interview.wording, address).why
        return own or self.say("why_default")

    def _on_back(self) -> list[Line]:
        label = wording_at(self.interview.wording, self.decision.ask or "").label
        return [self.say("back", label=label)]

    def _on_question(self) -> list[Line]:
        if not self.passages:
            return [self._no_answer()]
        first = self.passages[0]
        return [self.say("answer_intro", title=first.title), first.text]

    def _no_answer(self) -> Line:
        """The honest line for a question without an answer; a forbidden one is named as such."""
        asked_for_advice = self.situation.raised(("advice",))
        if asked_for_advice is not None:
            refusal = self.say(f"refuse_{asked_for_advice.category}")
            if refusal:
                return refusal
        return self.say("no_answer_noted") or self.say("no_answer")

    def _on_check(self) -> list[Line]:
        check = self.decision.rule.removeprefix("check.")
        wording = wording_at(self.interview.wording, self.decision.ask or "")
        own = wording.checks.get(check)
        return [own or self._beyond(check) or self.say("not_understood")]

    def _beyond(self, bound: str) -> Line:
        """The line for an amount that is beyond the field's `bound`."""
        limit = spoken_limit(self.interview, self.decision.ask or "", bound)
        if bound == "minimum":
            return self.say("too_low", limit=limit)
        return self.say("too_high", limit=limit) if bound == "maximum" else None

    def _on_not_understood(self) -> list[Line]:
        ask = ask_for(self.interview, self.decision.ask)
        otherwise = self._said_otherwise(ask)
        if otherwise is not None:
            return [otherwise]
        if ask is None or not self._has_own_line(ask):
            return [self.say("not_understood")]
        options = ", ".join(label for _, label in ask.options)
        return [self.say(f"not_understood_{ask.type}", options=options)]

    def _on_offer_widget(self) -> list[Line]:
        return [
            self._said_otherwise(ask_for(self.interview, self.decision.ask))
            or self.say("offer_widget")
        ]

    def _said_otherwise(self, ask: Ask | None) -> Line:
        """How else a person who speaks to us may answer this question; None where there is no better way."""
        name = "" if ask is None else otherwise_aloud(ask.type)
        return self.say(name) if name and self.interview.session.aloud else None

    def _has_own_line(self, ask: Ask) -> bool:
        return f"not_understood_{ask.type}" in self.interview.wording.phrases

    def _on_clarify(self) -> list[Line]:
        meant = offered(self.interview, self.situation.understanding.doubts)[:-1]
        either = f" {self.say('or_word')} ".join(f'"{label}"' for _, label in meant)
        return [self.say("clarify", options=either)]

    def _on_blocked(self) -> list[Line]:
        return [self.say("not_understood")]

    def _on_give_up(self) -> list[Line]:
        return [self.say("handoff")] if self.decision.action is Action.ESCALATE else []

    def _on_confirm(self) -> list[Line]:
        address = self.decision.ask or ""
        wording, value = (
            wording_at(self.interview.wording, address),
            spoken(self.interview, address),
        )
        if wording.confirm:
            return [from_answers(self.interview, wording.confirm, {"value": value})]
        return [self.say("confirm_value", label=wording.label, value=value)]

    def _on_probe(self) -> list[Line]:
        wording = wording_at(self.interview.wording, self.decision.ask or "")
        probes = self.situation.session.probes.get(self.decision.ask or "", 0)
        return [wording.probe[probes % len(wording.probe)]] if wording.probe else []

    def _on_more_precise(self) -> list[Line]:
        part = self.situation.session.begun.get(self.decision.ask or "")
        missing = None if part is None else self.say(f"missing_{part.missing}")
        return [missing or self.say("more_precise_date")]

    def _on_summary(self) -> list[Line]:
        if self.decision.rule == "summary.denied":
            return [self.say("summary_change_what")]
        if self._heard_the_rest():
            return []
        return [from_answers(self.interview, self.interview.wording.summary, {})]

    def _read_back(self) -> list[Line]:
        """All of it once more before it is asked whether it is right, where this turn has not just read it
        and the person has not heard it, or has had something else on their mind since."""
        family = self.decision.rule.partition(".")[0]
        heard = self.situation.before.tries.get("summary", 0) > 0
        if family == "summary" or (heard and family not in _LEAVES_THE_SUMMARY):
            return []
        return [from_answers(self.interview, self.interview.wording.summary, {})]

    def _heard_the_rest(self) -> bool:
        """True when all has been read back before, and what changed since is said beside it."""
        applied = self.situation.applied
        told = self.situation.before.tries.get("summary", 0) > 0
        return told and bool(applied.corrected) and not applied.stated

    def _on_completion(self) -> list[Line]:
        return [self._last_words(self.interview.wording.receipt)]

    def _last_words(self, template: str) -> Line:
        now, due = self.promise.now, self.promise.due
        in_words = "" if now is None else due_in_words(self.interview, due, now)
        extra = {"protocol": self.promise.protocol, "due": in_words}
        return from_answers(self.interview, template, extra)

    def _on_amended(self) -> list[Line]:
        applied = self.situation.applied
        changed = (*applied.corrected, *applied.stated)
        if not changed:
            return self._taken_out()
        first, *more = changed
        label, value = self._said(first)
        others = (f"{label}: {value}." for label, value in map(self._said, more))
        return [self.say("amended", label=label, value=value), *others]

    def _said(self, address: Address) -> tuple[str, str]:
        return wording_at(self.interview.wording, address).label, spoken(self.interview, address)

    def _on_after_end(self) -> list[Line]:
        name = {
            SessionStatus.PARTIAL: "partial_end",
            SessionStatus.STOPPED: "stopped_end",
        }.get(self.situation.before.status, "after_end")
        thanked = self.decision.rule == "after_end.thanks"
        return [self.say(name), self.say("thanks_end") if thanked else None]

    def _on_refused(self) -> list[Line]:
        return [self.say("handoff")]

    def question(self) -> list[Line]:
        """The next question, unless this decision has already asked or waits."""
        address, family = self.decision.ask, self.decision.rule.partition(".")[0]
        if address is None or self._has_asked(family):
            return []
        if address == "summary":
            return [*self._read_back(), self.say("summary_ask")]
        if address.partition(".")[0] == SUPPORT:
            return []
        if address.startswith("consent."):
            return [self.interview.wording.disclosures.get(address.removeprefix("consent."))]
        if address in ("handoff", "cancel"):
            return [self.say("handoff_offer")] if address == "handoff" else []
        if self.confirms():
            return self._on_confirm()
        asked = question(self.interview, address, entry=self.decision.rule == "entry")
        if self.decision.rule == "repeat":
            return [asked, wording_at(self.interview.wording, address).help]
        return [asked]

    def _has_asked(self, family: str) -> bool:
        """True when the decision's own words are the question."""
        if family == "not_understood":
            ask = ask_for(self.interview, self.decision.ask)
            return ask is not None and self._has_own_line(ask) and not self._said_otherwise(ask)
        if self.decision.rule == "cancel.denied":
            return False
        return family in _ASKS_ITSELF or self.decision.rule == "summary.denied"

    def confirms(self) -> bool:
        """True when what is open is whether a value was understood right."""
        if self.decision.rule.startswith("confirm."):
            return True
        before, address = self.situation.before.ask, self.decision.ask
        was_open = before is not None and before.type == "confirm" and before.field == address
        moved_on = self.decision.rule.partition(".")[0] in ("reopened", "missing", "back", "check")
        return was_open and not moved_on

    def citations(self) -> tuple[Citation, ...]:
        """What an answer rests on."""
        if self.decision.rule != "question":
            return ()
        return tuple(Citation(p.document, p.title, p.text) for p in self.passages[:1])

    def notices(self) -> tuple[Notice, ...]:
        """What must be on the screen at once."""
        if self.situation.opening:
            return tuple(Notice("disclosure", line) for line in self.opening() if line)
        again = tuple(Notice("disclosure", line) for line in self._said_again() if line)
        if not self.decision.rule.startswith("safety.") or self.decision.rule == "safety.waiting":
            return again
        _, evaluator, category = (*self.decision.rule.split("."), "", "")[:3]
        kind = "emergency" if evaluator == "emergency" else "crisis"
        name = "notice_danger" if category == "danger" else f"notice_{kind}"
        text = self.say(name) or self.say("notice_emergency") or ""
        return (Notice("emergency" if kind == "emergency" else "crisis", text), *again)


_PLAIN: Mapping[str, tuple[str, ...]] = {
    "delete_my_data": ("delete_request",),
    "withdraw": ("withdraw",),
    "are_you_human": ("human_truth",),
    "hold": ("hold",),
    "nothing_before": ("nothing_before",),
    "told_before": ("told_before",),
    "empty": ("empty",),
    "too_long": ("too_long",),
    "injection": ("injection",),
    "insult": ("insult",),
    "off_topic": ("off_topic",),
    "needed": ("needed",),
    "which": ("change_which",),
    "neither": ("clarify_neither",),
}

_LEAVES_THE_SUMMARY = {"safety", "gentle", "repeat", "language", "cancel"}
"""Families of rules after which a summary is read again."""

_ASKS_ITSELF = {
    "hold",
    "held",
    "confirm",
    "probe",
    "more_precise",
    "cancel",
    "after_end",
    "which",
    "clarify",
}
"""Families of rules whose own words are the question, or that wait."""


def _names(held: Iterable[Wording], wording: Wording) -> str:
    """What languages call themselves, listed in the language of `wording`: "English o español"."""
    *names, last = (one.phrases["own_name"][0] for one in held)
    return f" {wording.phrases['or_word'][0]} ".join((", ".join(names), last) if names else (last,))
