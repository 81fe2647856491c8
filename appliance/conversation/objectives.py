"""What is still to be found out, backward from the objectives. Pure.

Nothing is asked that no objective needs, and nothing that is already known: the order of questions
follows from the order of objectives and from their conditions, never from a script.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from appliance.core.interview import (
    Address,
    Answer,
    AnswerStatus,
    Field,
    FieldType,
    JsonValue,
    Language,
    Objective,
    Progress,
)
from appliance.core.policy import FieldWording, Policy, Wording
from appliance.core.session import Session
from appliance.policy.conditions import Conditions, Environment, Truth

_ENTRY = re.compile(r"(?P<group>[a-z][a-z0-9_]*)\[(?P<index>\d+)\]\.(?P<part>[a-z][a-z0-9_]*)")
_WHOLE_ENTRY = re.compile(r"(?P<group>[a-z][a-z0-9_]*)\[(?P<index>\d+)\]")
_NOTHING_SAID = FieldWording(label="")


@dataclass(frozen=True, slots=True)
class Place:
    """An address taken apart: the field or group, the entry's index, and the part."""

    field: str
    index: int | None = None
    part: str | None = None


def place_of(address: Address) -> Place:
    """Takes an address apart; `place_of("medicines[2].dose")` is medicines, 2, dose."""
    found = _ENTRY.fullmatch(address) if "[" in address else None
    if found:
        return Place(found["group"], int(found["index"]), found["part"])
    group, _, part = address.partition(".")
    return Place(group, None, part or None)


def entry_of(address: Address) -> tuple[str, int] | None:
    """The list and the place in it of `medicines[2]`, or None when the address is no entry's."""
    found = _WHOLE_ENTRY.fullmatch(address)
    return None if found is None else (found["group"], int(found["index"]))


def field_at(policy: Policy, address: Address) -> Field | None:
    """The field that an address names, or None."""
    whole = policy.fields.get(address)
    if whole is not None:
        return whole
    place = place_of(address)
    field = policy.fields.get(place.field)
    if field is None or place.part is None:
        return field
    return next((part for part in field.fields if part.id == place.part), None)


def wording_at(wording: Wording, address: Address) -> FieldWording:
    """What is said about the field that an address names."""
    whole = wording.fields.get(address)
    if whole is not None:
        return whole
    place = place_of(address)
    found = wording.fields.get(place.field, _NOTHING_SAID)
    return found if place.part is None else found.fields.get(place.part, _NOTHING_SAID)


@dataclass(frozen=True)
class Interview:
    """A session held against its policy at one moment: what is known, what applies, what is next."""

    policy: Policy
    conditions: Conditions
    session: Session
    today: date
    now_ms: int

    def with_session(self, session: Session) -> Interview:
        """The same policy and moment, another state of the session. What follows from the answers is not
        worked out again where they are the same."""
        other = Interview(self.policy, self.conditions, session, self.today, self.now_ms)
        was = self.session
        if session.answers == was.answers and session.closed_groups == was.closed_groups:
            vars(other).update(facts=self.facts, absent=self.absent)
        if other.environment == self.environment:
            vars(other).update(environment=self.environment)
            if "facts" in vars(other):
                vars(other).update(_truths=self._truths)
        return other

    @cached_property
    def wording(self) -> Wording:
        """The wording of the session's language, or of the policy's first language."""
        return self.policy.wording.get(
            self.session.language, self.policy.wording[self.policy.languages[0]]
        )

    @property
    def language(self) -> Language:
        """The language in which wording is at hand."""
        return self.wording.language

    @cached_property
    def facts(self) -> Mapping[str, JsonValue]:
        """Known values by field id; a repeated group is a list of maps, another group a map."""
        values: dict[str, JsonValue] = {}
        for address, answer in self.session.answers.items():
            place = place_of(address)
            if place.part is None:
                if answer.known:
                    values[place.field] = answer.value
                continue
            entry = self._entry_of(values, place)
            if answer.known:
                entry[place.part] = answer.value
        for group in self.session.closed_groups:
            values.setdefault(group, [])
        return values

    def _entry_of(self, values: dict[str, JsonValue], place: Place) -> dict[str, JsonValue]:
        if place.index is None:
            entry = values.setdefault(place.field, {})
        else:
            entries = values.setdefault(place.field, [])
            assert isinstance(entries, list)
            while len(entries) <= place.index:
                entries.append({})
            entry = entries[place.index]
        assert isinstance(entry, dict)
        return entry

    @cached_property
    def absent(self) -> Mapping[str, AnswerStatus]:
        """Fields that were answered without a value."""
        return {
            address: answer.status
            for address, answer in self.session.answers.items()
            if not answer.known
        }

    @cached_property
    def environment(self) -> Environment:
        """Everything else that a condition may see, but for what depends on the objectives."""
        return self._environment(objectives_met=False)

    def _environment(self, *, objectives_met: bool) -> Environment:
        session = self.session
        return Environment(
            today=self.today,
            channel=session.channel,
            language=session.language,
            turns=session.number,
            minutes=max(0, self.now_ms - session.opened_ms) // 60_000,
            confidence=session.signals.confidence,
            frustration=session.signals.frustration,
            clarifications=session.signals.clarifications,
            severity=session.signals.severity,
            objectives_met=objectives_met,
            summary_accepted=session.summary_accepted,
        )

    @cached_property
    def _truths(self) -> dict[tuple[str, bool], Truth]:
        return {}

    def truth(self, source: str, *, objectives_met: bool = False) -> Truth:
        """What a condition comes to, now. Each is evaluated once: nothing of an interview changes."""
        known = self._truths.get((source, objectives_met))
        if known is None:
            environment = (
                self._environment(objectives_met=True) if objectives_met else self.environment
            )
            known = self.conditions.decide(source, self.facts, self.absent, environment)
            self._truths[source, objectives_met] = known
        return known

    def enabled(self, field: Field) -> bool:
        """True when the field's own condition holds; undecided counts as not yet."""
        return field.enable_when is None or self.truth(field.enable_when) is Truth.TRUE

    @cached_property
    def applicable(self) -> tuple[Objective, ...]:
        """The objectives that apply to this person, as far as that is decided."""
        return tuple(
            objective
            for objective in self.policy.objectives
            if objective.when is None or self.truth(objective.when) is Truth.TRUE
        )

    def answer(self, address: Address) -> Answer | None:
        """What is known of an address."""
        return self.session.answers.get(address)

    def entries(self, group: str) -> int:
        """How many entries a repeated group has."""
        indices = [
            place.index
            for place in map(place_of, self.session.answers)
            if place.field == group and place.index is not None
        ]
        return max(indices, default=-1) + 1

    @cached_property
    def out_of_time(self) -> bool:
        """True when the promised minutes are over; optional questions are then dropped."""
        return self.now_ms - self.session.opened_ms > self.policy.minutes * 60_000

    def settled(self, address: Address, field: Field) -> bool:
        """True when nothing more needs to be asked about a single field."""
        answer = self.answer(address)
        if answer is not None:
            enough = answer.known or answer.told_aloud or answer.status in field.accept
            return enough or not field.required
        if field.required:
            return False
        return address in self.session.skipped or self.out_of_time

    def open_in(self, need: str) -> Iterator[Address]:
        """What is still to be asked for one need of an objective, in order."""
        field = self.policy.fields[need]
        if not self.enabled(field):
            return
        if field.type is not FieldType.GROUP:
            if not self.settled(need, field):
                yield need
        elif field.repeats == 0:
            yield from self._open_parts(need, field)
        else:
            yield from self._open_entries(need, field)

    def _open_parts(self, prefix: str, group: Field) -> Iterator[Address]:
        for part in group.fields:
            address = f"{prefix}.{part.id}"
            worded = wording_at(self.wording, address).ask
            if worded and not self.settled(address, part):
                yield address

    def _open_entries(self, need: str, group: Field) -> Iterator[Address]:
        count = self.entries(need)
        absent = need in self.session.answers
        done = absent or need in self.session.closed_groups or need in self.session.skipped
        if not done and count == 0 and not group.required and self.out_of_time:
            return
        for index in range(count):
            yield from self._open_parts(f"{need}[{index}]", group)
        if not done and count < group.repeats and not (count and self.out_of_time):
            yield need

    def waits_for_lookup(self, objective: Objective) -> bool:
        """True while a lookup that must come first has not been made."""
        return any(
            objective.id in lookup.before and f"lookup:{lookup.id}" not in self.session.told
            for lookup in self.policy.lookups
        )

    def next(self, but: Address | None = None) -> Address | None:
        """The next thing to ask, other than `but` and what has been given up; None when there is none."""
        passed_over = {but, *self.given_up}
        for objective in self.applicable:
            if self.waits_for_lookup(objective):
                continue
            for need in objective.needs:
                for address in self.open_in(need):
                    if address not in passed_over:
                        return address
        return None

    @cached_property
    def given_up(self) -> frozenset[Address]:
        """Questions that this person could not be brought to answer here; a person asks them."""
        prefix = "give_up."
        fired = self.session.escalated
        return frozenset(r.removeprefix(prefix) for r in fired if r.startswith(prefix))

    @cached_property
    def objectives_met(self) -> bool:
        """True when no objective that applies needs anything more."""
        return all(map(self.met, self.applicable))

    def met(self, objective: Objective) -> bool:
        """True when this objective needs nothing more."""
        return not self.waits_for_lookup(objective) and all(
            next(self.open_in(need), None) is None for need in objective.needs
        )

    def progress(self) -> Progress:
        """Objectives met, of those that apply."""
        return Progress(sum(map(self.met, self.applicable)), len(self.applicable))

    def undecided_fields(self) -> Iterator[Field]:
        """The fields of which it is not known yet whether they will be asked for."""
        for objective in self.applicable:
            if self.waits_for_lookup(objective):
                continue
            for name in objective.needs:
                field = self.policy.fields[name]
                condition = field.enable_when
                if condition is not None and self.truth(condition) is Truth.UNDECIDED:
                    yield field

    def reachable_fields(self) -> Sequence[Field]:
        """The fields that an answer may be taken for now: needed or welcome in an objective that applies
        or may still apply, and raised by what is known."""
        return self._reachable

    @cached_property
    def _reachable(self) -> tuple[Field, ...]:
        return tuple(self._reached())

    def _reached(self) -> Iterator[Field]:
        seen: set[str] = set()
        for objective in self.policy.objectives:
            if objective.when is not None and self.truth(objective.when) is Truth.FALSE:
                continue
            if self.waits_for_lookup(objective):
                continue
            for name in (*objective.needs, *objective.may_add):
                if name not in seen and self.enabled(self.policy.fields[name]):
                    seen.add(name)
                    yield self.policy.fields[name]
