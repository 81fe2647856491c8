"""What a visitor knows: a fact for every field of the policy, drawn from a seed. Pure.

Facts agree with the policy's own checks, options and bounds; what depends on another answer is there
only where that answer asks for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from appliance.core.interview import Address, AnswerStatus, Field, FieldType, JsonValue
from appliance.core.policy import Policy
from appliance.core.text import fold
from appliance.policy.conditions import Conditions, Environment, Truth
from appliance.policy.pack import VisitorFieldText, VisitorsText
from appliance.simulation.identifiers import drawn_identifier
from appliance.simulation.phrasings import Phrasings

_ADDRESS = re.compile(r"(?P<field>\w+)(?:\[(?P<index>\d+)\])?(?:\.(?P<part>\w+))?")
_AREAS = ("503", "541", "971", "206", "253", "208", "559")
_TRIES = 40
NO_TEXT = VisitorFieldText()


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing a visitor knows, in its normal form, or knows not, or keeps to themselves.

    `way` is how exactly a date is known: "day", or "month", "year", "days", "weeks", "months" and
    "years" ago; `count` is how many of them. Of a group, `entries` are the parts of each entry.
    """

    field: Field
    value: JsonValue = None
    status: AnswerStatus = AnswerStatus.STATED
    way: str = ""
    count: int = 0
    entries: tuple[Mapping[str, Fact], ...] = ()

    @property
    def known(self) -> bool:
        """True when there is something to tell."""
        return self.status is AnswerStatus.STATED


Facts = dict[str, Fact]


@dataclass(frozen=True, slots=True)
class Place:
    """An address taken apart."""

    field: str
    index: int
    part: str | None


def place_of(address: Address) -> Place | None:
    """The parts of `medicines[2].dose`, or None where it is no field's address."""
    found = _ADDRESS.fullmatch(address)
    if found is None:
        return None
    return Place(found["field"], int(found["index"] or 0), found["part"])


def fact_at(facts: Mapping[str, Fact], address: Address) -> Fact | None:
    """The fact that belongs at an address."""
    place = place_of(address)
    fact = facts.get(place.field) if place else None
    if place is None or fact is None or place.part is None:
        return fact
    return fact.entries[place.index].get(place.part) if place.index < len(fact.entries) else None


class Applicable:
    """Which fields a set of answers calls for."""

    def __init__(self, policy: Policy, today: date) -> None:
        self.policy = policy
        self._conditions = Conditions(policy)
        self._environment = Environment(today)

    def holds(
        self,
        source: str,
        values: Mapping[str, JsonValue],
        absent: Mapping[str, AnswerStatus],
    ) -> bool:
        """True when a condition is decided, and true."""
        told = self._conditions.decide(source, values, absent, self._environment)
        return told is Truth.TRUE

    def stops(self, values: Mapping[str, JsonValue], absent: Mapping[str, AnswerStatus]) -> bool:
        """True when policy stops at what these answers say: no consent, no interview."""
        stopping = (rule for rule in self.policy.escalation if rule.then == "stop")
        return any(self.holds(rule.when, values, absent) for rule in stopping)

    def fields(
        self, values: Mapping[str, JsonValue], absent: Mapping[str, AnswerStatus]
    ) -> Iterator[Field]:
        """The fields that are asked, in order."""
        for objective in self.policy.objectives:
            if objective.when is not None and not self.holds(objective.when, values, absent):
                continue
            for name in objective.needs:
                field = self.policy.fields[name]
                when = field.enable_when
                if when is None or self.holds(when, values, absent):
                    yield field


class Drawing:
    """Draws the facts of one visitor."""

    def __init__(
        self,
        applicable: Applicable,
        lines: Phrasings,
        texts: VisitorsText,
        rng: Random,
        today: date,
        unsure: float,
    ) -> None:
        self._applicable = applicable
        self._policy = applicable.policy
        self._lines = lines
        self._texts = texts
        self._rng = rng
        self._today = today
        self._unsure = unsure

    def draw(self) -> Facts:
        """Every fact that this visitor has. A field that does not apply to them has none."""
        facts: Facts = {}
        optional = {name for o in self._policy.objectives for name in o.may_add}
        for field in self._in_order():
            if field.id in optional and self._rng.random() < 0.6:
                continue
            if field.enable_when is not None and not self._enabled(field, facts):
                continue
            facts[field.id] = self._one(field, self._texts.fields.get(field.id, NO_TEXT), facts)
        return facts

    def redraw(self, fact: Fact, facts: Facts) -> Fact | None:
        """Another value for the same field, or None when there is none."""
        text = self._texts.fields.get(fact.field.id, NO_TEXT)
        for _ in range(_TRIES):
            other = self._one(replace_accept(fact.field), text, facts)
            if other.value != fact.value and other.way == fact.way:
                return other
        return None

    def _in_order(self) -> Iterator[Field]:
        """Fields in an order in which what a condition looks at comes first where it can."""
        seen: set[str] = set()
        for objective in self._policy.objectives:
            for name in (*objective.needs, *objective.may_add):
                if name not in seen:
                    seen.add(name)
                    yield self._policy.fields[name]

    def _enabled(self, field: Field, facts: Facts) -> bool:
        assert field.enable_when is not None
        return self._applicable.holds(field.enable_when, *as_answers(facts))

    def _one(self, field: Field, text: VisitorFieldText, facts: Facts) -> Fact:
        for status, share in ((AnswerStatus.UNKNOWN, 0.16), (AnswerStatus.DECLINED, 0.05)):
            gate = field.type is FieldType.BOOLEAN and AnswerStatus.UNKNOWN in field.accept
            odds = share * self._unsure * (0.3 if gate else 1)
            if status in field.accept and self._rng.random() < odds:
                return Fact(field, None, status)
        if field.type is FieldType.GROUP:
            return self._group(field, text, facts)
        fact = self._value(field, text, facts)
        for _ in range(_TRIES):
            if self._passes(field, fact):
                break
            fact = self._value(field, text, facts)
        return fact

    def _passes(self, field: Field, fact: Fact) -> bool:
        values = {field.id: fact.value}
        errors = [check for check in field.checks if check.severity == "error"]
        return all(self._applicable.holds(check.rule, values, {}) for check in errors)

    def _group(self, field: Field, text: VisitorFieldText, facts: Facts) -> Fact:
        most = min(field.repeats, 3) if field.repeats else 1
        weights = (5, 3, 1)[:most]
        count = self._rng.choices(range(1, most + 1), weights)[0]
        entries = tuple(
            {
                part.id: self._one(part, text.fields.get(part.id, NO_TEXT), facts)
                for part in field.fields
            }
            for _ in range(count)
        )
        first = field.fields[0].id
        distinct = {str(entry[first].value): entry for entry in entries}
        return Fact(field, [], entries=tuple(distinct.values()))

    def _value(self, field: Field, text: VisitorFieldText, facts: Facts) -> Fact:
        rng, lines = self._rng, self._lines
        match field.type:
            case FieldType.DATE:
                return self._date(field)
            case FieldType.NUMBER:
                return Fact(field, rng.randint(*_bounds(field, 1, 20)))
            case FieldType.MONEY:
                amount = rng.randint(*_bounds(field, 2, 90)) * (1 if field.maximum else 50)
                return Fact(field, {"amount": f"{amount}.00", "currency": field.currency})
            case FieldType.QUANTITY:
                unit = field.unit if field.unit in lines.units else rng.choice(("mg", "{tablet}"))
                amount = rng.choice((5, 10, 20, 25, 50, 100, 250, 500)) if unit == "mg" else 2
                return Fact(field, {"value": str(amount), "unit": unit})
            case FieldType.PHONE:
                return Fact(field, f"+1{rng.choice(_AREAS)}55501{rng.randint(0, 99):02}")
            case FieldType.NAME:
                return Fact(field, {"text": self._name()})
            case FieldType.SIGNATURE:
                return Fact(field, {"text": self._own_name(facts)})
            case FieldType.EMAIL:
                return Fact(field, self._email(facts))
            case FieldType.CHOICE:
                return Fact(field, self._choice(field))
            case FieldType.BOOLEAN:
                return Fact(field, rng.random() < text.likely)
            case FieldType.IDENTIFIER:
                return Fact(field, drawn_identifier(field.kind, rng))
            case FieldType.ADDRESS:
                return Fact(field, {"text": self._address()})
            case _:
                generic = lines.short_stories if field.keep is None else lines.stories
                return Fact(field, rng.choice(text.facts or generic))

    def _choice(self, field: Field) -> JsonValue:
        if not field.several:
            return self._rng.choice(field.options)
        if "none" in field.options and self._rng.random() < 0.4:
            return ["none"]
        real = [option for option in field.options if option != "none"]
        chosen: list[JsonValue] = []
        chosen += sorted(self._rng.sample(real, min(len(real), self._rng.randint(1, 2))))
        return chosen

    def _name(self) -> str:
        return f"{self._rng.choice(self._lines.given)} {self._rng.choice(self._lines.family)}"

    def _own_name(self, facts: Facts) -> str:
        for fact in facts.values():
            if fact.field.type is FieldType.NAME and isinstance(fact.value, dict):
                return str(fact.value["text"])
        return self._name()

    def _email(self, facts: Facts) -> str:
        words = re.sub(r"[^a-z ]", "", fold(self._own_name(facts))).split()
        local = self._rng.choice((".", "_", "")).join((words[0], words[-1]))
        number = str(self._rng.randint(1, 99)) if self._rng.random() < 0.4 else ""
        return f"{local}{number}@{self._rng.choice(self._lines.mail_hosts)}"

    def _address(self) -> str:
        rng, lines = self._rng, self._lines
        street, street2 = rng.sample(lines.streets, 2)
        kind, kind2 = rng.sample(lines.street_kinds, 2)
        city, state, code = rng.choice(lines.cities)
        return rng.choice(lines.places).format(
            street=street, street2=street2, kind=kind, kind2=kind2, number=rng.randint(12, 9800),
            city=city, state=state, zip=code,
        )  # fmt: skip

    def _date(self, field: Field) -> Fact:
        rng, today = self._rng, self._today
        if self._is_birth(field):
            years = rng.randint(6, 16) if rng.random() < 0.04 else rng.randint(19, 88)
            return Fact(
                field, _iso(today - timedelta(days=years * 365 + rng.randint(20, 340))), way="day"
            )
        if field.prefer == "future":
            return Fact(field, _iso(today + timedelta(days=rng.randint(4, 150))), way="day")
        if field.precision not in ("month", "year"):
            way = rng.choice(("day", "day", "day", "days"))
            count = rng.randint(1, 6) if way == "days" else rng.randint(1, 240)
            return Fact(field, _iso(today - timedelta(days=count)), way=way, count=count)
        way = rng.choice(("day", "month", "year", "weeks", "months", "years"))
        if field.precision == "month" and way in ("year", "years"):
            way = "month"
        count = rng.randint(2, {"weeks": 7, "months": 10, "years": 8}.get(way, 9))
        days = {"weeks": 7, "months": 30.44, "years": 365.25, "day": 20, "month": 90, "year": 400}[
            way
        ]
        moment = _iso(today - timedelta(days=round(count * days)))
        return Fact(field, moment[: {"month": 7, "year": 4}.get(way, 10)], way=way, count=count)

    def _is_birth(self, field: Field) -> bool:
        counted = re.compile(rf"years\(\s*{field.id}\b")
        rules = [check.rule for check in field.checks]
        rules += [other.enable_when or "" for other in self._policy.fields.values()]
        return any(counted.search(rule) for rule in rules)


def replace_accept(field: Field) -> Field:
    """The field, of which nothing but a value is an answer."""
    return replace(field, accept=frozenset())


def as_answers(facts: Mapping[str, Fact]) -> tuple[dict[str, JsonValue], dict[str, AnswerStatus]]:
    """The facts as conditions see answers: values, and what is answered without one."""
    values: dict[str, JsonValue] = {}
    absent: dict[str, AnswerStatus] = {}
    for name, fact in facts.items():
        if not fact.known:
            absent[name] = fact.status
        elif fact.field.type is FieldType.GROUP:
            entries: list[JsonValue] = [
                {part: one.value for part, one in entry.items() if one.known}
                for entry in fact.entries
            ]
            values[name] = entries if fact.field.repeats else entries[0]
        else:
            values[name] = fact.value
    return values, absent


def _bounds(field: Field, low: int, high: int) -> tuple[int, int]:
    least = low if field.minimum is None else int(field.minimum)
    most = max(high, least + 1) if field.maximum is None else int(field.maximum)
    return least, max(least, most)


def _iso(day: date) -> str:
    return day.isoformat()
