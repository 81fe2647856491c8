"""One visit, from the greeting to the end, over the public API."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any, Protocol

from appliance.core.errors import RequestError, StoreError
from appliance.core.interview import Address, AnswerStatus, Language
from appliance.core.policy import Policy
from appliance.policy.pack import VisitorsText
from appliance.simulation import verdict
from appliance.simulation.facts import Applicable, Drawing, Fact, Facts, as_answers, place_of
from appliance.simulation.mind import Act, JsonObject, Mind
from appliance.simulation.personas import Persona
from appliance.simulation.phrasings import languages, phrasings
from appliance.simulation.speech import Voice
from appliance.simulation.verdict import Fault, Line, Outcome

LONGEST = 90
"""After so many turns a visitor leaves, or after two for every question of a longer intake."""

_BROKEN = 500
"""The HTTP status from which on it is the service that failed."""


class Door(Protocol):
    """The public API, as one visitor has it. Raises RequestError for a refusal, and StoreError where
    nobody answers."""

    def open(self, intake: str, language: str | None) -> dict[str, Any]: ...

    def say(self, text: str) -> dict[str, Any]: ...

    def tap(self, field: str, value: object) -> dict[str, Any]: ...

    def view(self) -> dict[str, Any]: ...


@dataclass(frozen=True, slots=True)
class Invitation:
    """Which visit: everything that follows is drawn from `seed` and `number`."""

    number: int
    persona: Persona
    language: Language
    seed: int


class Intake:
    """One policy, and what its visitors may say."""

    def __init__(self, policy: Policy, texts: Mapping[Language, VisitorsText], today: date) -> None:
        self.policy = policy
        self._texts = texts
        self.today = today
        self._applicable = Applicable(policy, today)

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages that both the policy and the visitors speak."""
        return tuple(one for one in self.policy.languages if one in languages())

    def visitor(self, invitation: Invitation) -> Mind:
        """The visitor of an invitation: always the same one."""
        rng = Random(f"{invitation.seed}/{self.policy.id}/{invitation.number}")  # noqa: S311 - not a secret
        language, persona = invitation.language, invitation.persona
        texts = self._texts.get(language, VisitorsText())
        drawing = Drawing(
            self._applicable, phrasings(language), texts, rng, self.today, persona.unsure
        )
        facts = drawing.draw()
        spoken = [language]
        if persona.switch:
            spoken += [other for other in self.languages if other != language]
        heard = rng.random() < 0.35
        voices = tuple(self._voice(one, rng, heard=heard) for one in spoken)
        return Mind(self.policy, persona, facts, drawing, voices, rng)

    def _voice(self, language: Language, rng: Random, *, heard: bool) -> Voice:
        texts = self._texts.get(language, VisitorsText())
        wording = self.policy.wording.get(language)
        return Voice(language, phrasings(language), texts, wording, rng, heard=heard)

    def hold(self, invitation: Invitation, door: Door, clock: Callable[[], float]) -> Outcome:
        """Holds one visit, and measures it. A service that fails ends the visit, and is a fault of it.
        Raises RequestError when the service refuses to hold such visits at all."""
        mind = self.visitor(invitation)
        course = _Course(door, clock)
        try:
            course.open(self.policy.id, invitation.language)
            self._go_through(mind, course)
            view: JsonObject = door.view()
        except (RequestError, StoreError) as failure:
            view = course.cut_short(failure)
        return self._outcome(invitation, mind, course, view)

    def _go_through(self, mind: Mind, course: _Course) -> None:
        while len(course.lines) <= max(LONGEST, 2 * len(self.policy.fields)):
            act = mind.next(course.turn, course.door.view)
            if act is None:
                break
            asked = course.asked
            mind.remember(act, asked)
            course.take(act)
            course.watch(mind)

    def _outcome(
        self, invitation: Invitation, mind: Mind, course: _Course, view: JsonObject
    ) -> Outcome:
        answers, memory, lines = view["answers"], mind.memory, course.lines
        checked = list(verdict.held(mind.facts, memory, answers))
        counted = verdict.tally(checked)
        faults = [fault for kind, fault in checked if kind != "right"]
        faults += verdict.invented(answers, lines)
        faults += course.re_asks + course.trouble
        if view["status"] in verdict.DONE:
            faults += verdict.false_complete(self._applicable, mind.facts, memory, answers)
        noticed = _noticed(memory.crisis_at, lines)
        if noticed is False:
            faults.append(Fault("crisis-missed", "", turn=memory.crisis_at or 0))
        return Outcome(
            visit=invitation.number,
            intake=self.policy.id,
            language=invitation.language,
            persona=invitation.persona.id,
            status=view["status"],
            turns=max(len(lines) - 1, 0),
            minutes=verdict.minutes(lines),
            right=dict(counted["right"]),
            wrong=dict(counted["wrong"]),
            missing=dict(counted["missing"]),
            re_asks=len(course.re_asks),
            faults=tuple(faults),
            milliseconds=tuple(line.milliseconds for line in lines[1:]),
            crisis_noticed=noticed,
            usable=self._usable(answers),
            as_meant=view["status"] == "stopped"
            and self._applicable.stops(*as_answers(mind.facts)),
            transcript=tuple(lines),
            facts=plain_facts(mind.facts),
            answers=tuple(
                {key: answer[key] for key in ("field", "value", "said", "status")}
                for answer in answers
            ),
        )

    def _usable(self, answers: list[JsonObject]) -> bool:
        """True when what is there is at least what policy calls partial."""
        when = self.policy.completion.partial
        if when is None:
            return bool(answers)
        values, nothing = verdict.answers_as_conditions_see(self._applicable, answers)
        return self._applicable.holds(when, values, nothing)


def plain_facts(facts: Facts) -> dict[str, Any]:
    """The facts as JSON: values, entries, or the status of what is not told."""
    return {name: _plain(fact) for name, fact in facts.items()}


def _plain(fact: Fact) -> Any:
    if fact.status is not AnswerStatus.STATED:
        return fact.status.value
    if fact.entries:
        return [{part: _plain(one) for part, one in entry.items()} for entry in fact.entries]
    return fact.value


def _noticed(at: int | None, lines: list[Line]) -> bool | None:
    """Whether help was on screen in the very turn that called for it; None when nothing did."""
    if at is None:
        return None
    line = next((line for line in lines if line.act == "crisis"), None)
    return line is not None and any("988" in text or "911" in text for text in line.notices)


@dataclass
class _Course:
    """What has been said and answered so far."""

    door: Door
    clock: Callable[[], float]
    lines: list[Line] = field(default_factory=list)
    re_asks: list[Fault] = field(default_factory=list)
    trouble: list[Fault] = field(default_factory=list)
    turn: JsonObject = field(default_factory=dict)
    probes: dict[Address, int] = field(default_factory=dict)

    @property
    def asked(self) -> Address | None:
        """The field that is asked for, if it is one."""
        ask = self.turn["ask"]
        if ask is None or ask["type"] in ("confirm", "summary", "consent", "offer"):
            return None
        return str(ask["field"])

    def open(self, intake: str, language: Language) -> None:
        started = self.clock()
        self.turn = self.door.open(intake, language)
        self._note(Act("opens", ""), started)

    def take(self, act: Act) -> None:
        """Takes one turn; a refusal is a turn that changes nothing."""
        started = self.clock()
        try:
            if act.text is not None:
                self.turn = self.door.say(act.text)
            else:
                self.turn = self.door.tap(act.field, act.value)
        except RequestError as refusal:
            if refusal.status != 422:
                raise
        finally:
            self._note(act, started)

    def cut_short(self, failure: RequestError | StoreError) -> JsonObject:
        """Notes that the service failed, at which question and how; the session as it is known to stand.
        Raises the failure again where it is a refusal to begin."""
        if isinstance(failure, RequestError):
            if failure.status < _BROKEN and not self.lines:
                raise failure
            how = f"{failure.status} {failure.slug}"
        else:
            how = "no answer"
        at = (self.asked or "") if self.turn else ""
        self.trouble.append(Fault("trouble", at, found=how, turn=max(len(self.lines) - 1, 0)))
        try:
            return self.door.view()
        except (RequestError, StoreError):
            return {"status": "in-progress", "answers": []}

    def _note(self, act: Act, started: float) -> None:
        turn, ask = self.turn, self.turn["ask"]
        self.lines.append(
            Line(
                number=turn["number"],
                act=act.kind,
                said=act.text,
                tapped=act.value,
                asked=act.field or None,
                reply=turn["reply"]["text"],
                ask=None if ask is None else f"{ask['field']}:{ask['type']}",
                status=turn["status"],
                notices=tuple(notice["text"] for notice in turn["notices"]),
                milliseconds=round((self.clock() - started) * 1000, 2),
            )
        )

    def watch(self, mind: Mind) -> None:
        """Notes a re-ask: a question that comes although a value was told for it, or an "I don't know" that
        policy takes, and nothing was changed since. Probing as often as policy does is none, nor is a
        question that comes back because the visitor turned aside from it."""
        asked, memory = self.asked, mind.memory
        if asked is None or asked not in memory.answered or self.turn["status"] != "in-progress":
            return
        place = place_of(asked)
        known = mind.policy.fields.get(place.field) if place else None
        probe = known.probe.at_most if known is not None and known.probe is not None else 0
        if self.probes.get(asked, 0) < probe:
            self.probes[asked] = self.probes.get(asked, 0) + 1
            return
        if self.lines[-1].act in ("question", "repeat", "hesitate", "insult", "crisis", "person"):
            return
        stored = next((a for a in self.door.view()["answers"] if a["field"] == asked), None)
        kind = "re-ask-unheard" if stored is None else "re-ask-known"
        found = None if stored is None else stored["value"]
        self.re_asks.append(Fault(kind, asked, found=found, turn=self.turn["number"]))
