"""What a visitor says next: the answer to what is really asked, in the manner of their persona. Pure.

A visitor looks at the screen (`Look`) where a person would: at a read-back, and at the summary.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, TypeAlias

from appliance.core.interview import Address, AnswerStatus, FieldType, JsonValue
from appliance.core.policy import Policy
from appliance.simulation.comparison import fits
from appliance.simulation.facts import Drawing, Fact, Facts, Place, fact_at, place_of
from appliance.simulation.personas import Persona
from appliance.simulation.speech import Voice

JsonObject: TypeAlias = Mapping[str, Any]
Look: TypeAlias = Callable[[], JsonObject]
"""The session as its visitor sees it."""

_MISSPOKEN = frozenset(
    {
        FieldType.PHONE, FieldType.DATE, FieldType.EMAIL, FieldType.IDENTIFIER, FieldType.CHOICE,
        FieldType.BOOLEAN, FieldType.MONEY, FieldType.NUMBER, FieldType.QUANTITY,
    }
)  # fmt: skip
"""What people get wrong and put right."""
_REPAIRED = _MISSPOKEN - {FieldType.BOOLEAN, FieldType.CHOICE}
_QUOTED = re.compile(r'["“«]([^"”»]{2,40})["”»]')
"""What a visitor is told to say."""
_SILENCES = 4
"""After so many turns without a question a visitor leaves."""


@dataclass(frozen=True, slots=True)
class Act:
    """What a visitor does: says `text`, or taps `value`. `told` are the facts that are in it."""

    kind: str
    text: str | None = None
    field: Address = ""
    value: JsonValue = None
    told: tuple[Address, ...] = ()


@dataclass
class Memory:
    """What a visitor remembers of the conversation."""

    told: set[Address] = field(default_factory=set)
    """Facts told, rightly or wrongly."""
    answered: set[Address] = field(default_factory=set)
    """Questions that were answered straight."""
    wrong: dict[Address, Fact] = field(default_factory=dict)
    """What was told wrongly and is still to be put right."""
    accepted: set[Address] = field(default_factory=set)
    """What was read back, shown or summed up, and agreed to."""
    shown: set[Address] = field(default_factory=set)
    """What a summary has shown."""
    asked: Counter[Address] = field(default_factory=Counter)
    entries: Counter[str] = field(default_factory=Counter)
    closed: set[str] = field(default_factory=set)
    corrected: Counter[Address] = field(default_factory=Counter)
    once: set[str] = field(default_factory=set)
    crisis_at: int | None = None
    silences: int = 0
    last: Act = Act("opens")
    """What was said or tapped last."""


class Mind:
    """One visitor: their facts, their manner, and what they remember."""

    def __init__(
        self,
        policy: Policy,
        persona: Persona,
        facts: Facts,
        drawing: Drawing,
        voices: tuple[Voice, ...],
        rng: Random,
    ) -> None:
        """`voices` are the visitor's languages, their own first."""
        self.policy = policy
        self.persona = persona
        self.facts = facts
        self.memory = Memory()
        self._drawing = drawing
        self._voices = voices
        self._voice = voices[0]
        self._rng = rng
        self._crisis_due = rng.randint(2, 6) if persona.crisis else None
        self._own = {
            kind: next((name for name in facts if policy.fields[name].type is kind), None)
            for kind in (FieldType.NAME, FieldType.PHONE)
        }

    def next(self, turn: JsonObject, look: Look) -> Act | None:
        """What is said or tapped now, or None when the visitor leaves."""
        self._choose_voice(turn)
        if turn["status"] != "in-progress":
            return self._afterwards(turn)
        if turn["ask"] is not None and turn["ask"]["type"] == "summary":
            self._read_summary(turn["reply"]["text"], look)
        act = self._unprompted(turn) or self._reaction(turn, look)
        if act is None or act.text is None:
            return act
        return Act(act.kind, self._voice.finished(act.text), told=act.told)

    # -- beside the question ------------------------------------------------------------------

    def _choose_voice(self, turn: JsonObject) -> None:
        spoken = {voice.language: voice for voice in self._voices}
        self._voice = spoken.get(turn["reply"]["language"], self._voices[0])
        if len(spoken) > 1 and self._chance(self.persona.switch):
            others = [voice for voice in self._voices if voice is not self._voice]
            self._voice = self._rng.choice(others)

    def _afterwards(self, turn: JsonObject) -> Act | None:
        if (
            self.persona.id != "correcting"
            or turn["status"] != "completed"
            or "amend" in self.memory.once
        ):
            return None
        self.memory.once.add("amend")
        for address in sorted(self.memory.told):
            fact = self.facts.get(address)
            if fact is None or not fact.known or fact.field.type is not FieldType.PHONE:
                continue
            other = self._drawing.redraw(fact, self.facts)
            called = self._voice.called(fact.field)
            if other is not None and called is not None:
                self.facts[address] = other
                text = self._voice.pick(self._voice.lines.correct)
                filled = self._filled(text, called, other, fact)
                return Act("amend", self._voice.finished(filled), told=(address,))
        return None

    def _unprompted(self, turn: JsonObject) -> Act | None:
        """What comes before any answer: a crisis, a correction, patience at its end."""
        lines, number, ask = self._voice.lines, turn["number"], turn["ask"]
        if self._crisis_due is not None and number >= self._crisis_due and ask is not None:
            self._crisis_due = None
            self.memory.crisis_at = number + 1
            return Act("crisis", self._voice.pick(lines.crisis))
        if ask is not None and self.memory.wrong and ask["type"] not in ("confirm", "offer"):
            address = next(iter(self.memory.wrong))
            if address != ask["field"]:
                return self._correction(address)
        if ask is None or ask["type"] in ("summary", "confirm", "consent", "offer", "clarify"):
            return None
        if number > 3 and self._chance(self.persona.gives_up):
            return Act("person", self._voice.pick(lines.person))
        asides = (
            ("hesitate", self.persona.hesitate, lines.hesitations),
            ("question", self.persona.question, lines.questions),
            ("repeat", self.persona.repeat, lines.repeat),
            ("insult", self.persona.hostile / 3, lines.hostile_lines),
        )
        for kind, chance, texts in asides:
            if f"{kind} {ask['field']}" not in self.memory.once and self._chance(chance):
                self.memory.once.add(f"{kind} {ask['field']}")
                return Act(kind, self._voice.pick(texts))
        return None

    def _correction(self, address: Address) -> Act | None:
        wrong = self.memory.wrong.pop(address)
        right = fact_at(self.facts, address)
        called = self._voice.called(wrong.field)
        if right is None or called is None:
            return None
        text = self._filled(self._voice.pick(self._voice.lines.correct), called, right, wrong)
        return Act("correction", text, told=(address,))

    def _filled(self, text: str, called: str, right: Fact, wrong: Fact) -> str:
        filled = text.replace("{label}", called).replace("{v}", self._voice.named_value(right))
        return filled.replace("{w}", self._voice.named_value(wrong))

    # -- to the question ----------------------------------------------------------------------

    def _reaction(self, turn: JsonObject, look: Look) -> Act | None:
        ask, lines = turn["ask"], self._voice.lines
        if ask is None:
            self.memory.silences += 1
            if self.memory.silences > _SILENCES:
                return None
            told = _QUOTED.search(turn["reply"]["text"]) if self.memory.silences > 1 else None
            return Act("go_on", told[1] if told else self._voice.pick(lines.go_on))
        match ask["type"]:
            case "consent":
                return Act("consent", self._voice.pick(lines.consent_yes))
            case "summary":
                return self._summary(look)
            case "confirm":
                return self._read_back(ask["field"], look)
            case "clarify":
                return self._pick(ask["options"])
            case "offer" if ask["field"].startswith("support."):
                return Act("offer", self._voice.pick(lines.all_well))
            case "offer":
                wants = self.persona.gives_up > 0 and self._chance(0.5)
                return Act("offer", self._voice.pick(lines.offer_yes if wants else lines.offer_no))
        return self._answer(turn)

    def _pick(self, options: Sequence[JsonObject]) -> Act:
        """What was meant: the option that was just said; the first to who had told nothing; else neither."""
        said = (self.memory.last.text or "").casefold()
        first, *_, neither = options
        meant = first if not self.memory.last.told else neither
        for option in options[:-1]:
            if option["label"].casefold().strip(" .!?") in said:
                meant = option
        return Act("tap", field="clarify", value=meant["id"], told=())

    def _read_back(self, address: Address, look: Look) -> Act:
        lines, fact = self._voice.lines, fact_at(self.facts, address)
        stored = next((a for a in look()["answers"] if a["field"] == address), None)
        self.memory.wrong.pop(address, None)
        if fact is None or stored is None or fits(fact, stored):
            self.memory.accepted.add(address)
            return Act("confirm", self._voice.pick(lines.read_back_yes))
        text = self._voice.pick(lines.read_back_no).replace("{v}", self._voice.value(fact))
        return Act("deny", text, told=(address,))

    def _read_summary(self, shown: str, look: Look) -> None:
        answers = [a for a in look()["answers"] if a["plain"]]
        self.memory.shown.update(a["field"] for a in answers if a["plain"] in shown)

    def _summary(self, look: Look) -> Act:
        lines = self._voice.lines
        visible = [a for a in look()["answers"] if a["plain"] and a["field"] in self.memory.shown]
        for answer in visible:
            fact, address = fact_at(self.facts, answer["field"]), answer["field"]
            if fact is None or not fact.known or fact.field.type is FieldType.STORY:
                continue
            if fits(fact, answer) or self.memory.corrected[address] >= 2:
                continue
            called = self._voice.called(fact.field)
            if called is None:
                continue
            self.memory.corrected[address] += 1
            text = self._voice.pick(lines.at_summary)
            return Act("correction", self._filled(text, called, fact, fact), told=(address,))
        self.memory.accepted.update(answer["field"] for answer in visible)
        return Act("summary", self._voice.pick(lines.summary_yes))

    def _answer(self, turn: JsonObject) -> Act | None:
        ask = turn["ask"]
        address: Address = ask["field"]
        self.memory.asked[address] += 1
        self.memory.wrong.pop(address, None)
        tapped = self._tap(ask, address)
        if tapped is not None:
            return tapped
        if turn["number"] == 0 and self._chance(self.persona.story):
            story = self._story()
            if story is not None:
                return story
        text, told = self._told(turn, address)
        text, more = self._volunteered(address, text)
        return Act("answer", self._dressed(text), told=(*told, *more))

    def _tap(self, ask: JsonObject, address: Address) -> Act | None:
        fact = fact_at(self.facts, address)
        if fact is None or not fact.known or self.memory.asked[address] < 3:
            return None
        if ask["widget"] in ("text", "story") or not self._chance(self.persona.tap):
            return None
        value = fact.value
        if isinstance(value, dict):
            value = value.get("text") or value.get("amount")
        if fact.field.type is FieldType.GROUP or value is None:
            return None
        return Act("tap", field=address, value=value, told=(address,))

    def _told(self, turn: JsonObject, address: Address) -> tuple[str, tuple[Address, ...]]:
        fact, place = fact_at(self.facts, address), place_of(address)
        whole = self.facts.get(place.field) if place else None
        if place is not None and whole is not None and whole.field.type is FieldType.GROUP:
            if not whole.known:
                return self._voice.answer(whole, own=False, bare=True), (place.field,)
            if place.part is None or not self.memory.entries[place.field]:
                return self._entry(place.field, whole, turn["reply"]["text"])
            return self._part(whole, place)
        if fact is None or place is None:
            nothing = place is not None and self._is_group(place.field)
            lines = self._voice.lines.nothing_more if nothing else self._voice.lines.unknown
            return self._voice.pick(lines), ()
        own = self._is_own(fact, address)
        bare = self._chance(self.persona.bare)
        return self._said(fact, address, own=own, bare=bare), (address,)

    def _is_own(self, fact: Fact, address: Address) -> bool:
        """True for the visitor's own name or number: the one that the pack says is, where it applies to
        them, or else the first of the kind."""
        said = [
            name
            for name, one in self.facts.items()
            if one.field.type is fact.field.type and self._voice.text_of(one.field).own
        ]
        return address in said if said else address == self._own.get(fact.field.type)

    def _is_group(self, name: str) -> bool:
        known = self.policy.fields.get(name)
        return known is not None and known.type is FieldType.GROUP

    def _said(self, fact: Fact, address: Address, *, own: bool, bare: bool) -> str:
        """A value, now and then a wrong one first."""
        if not fact.known or self.memory.asked[address] > 1:
            return self._voice.answer(fact, own=own, bare=bare)
        if fact.field.type in _REPAIRED and self._chance(self.persona.repair):
            wrong = self._drawing.redraw(fact, self.facts)
            if wrong is not None:
                text = self._voice.pick(self._voice.lines.repair)
                return text.replace("{w}", self._voice.value(wrong)).replace(
                    "{v}", self._voice.value(fact)
                )
        top = "." not in address and "[" not in address
        if top and fact.field.type in _MISSPOKEN and self._chance(self.persona.correct):
            wrong = self._drawing.redraw(fact, self.facts)
            if wrong is not None and self._voice.called(fact.field) is not None:
                self.memory.wrong[address] = wrong
                return self._voice.answer(wrong, own=own, bare=bare)
        return self._voice.answer(fact, own=own, bare=bare)

    def _part(self, whole: Fact, place: Place) -> tuple[str, tuple[Address, ...]]:
        """One part of the entry that was told last: it is the one that people have in mind."""
        name = whole.field.id
        index = self.memory.entries[name] - 1
        fact = whole.entries[index].get(place.part or "")
        if fact is None:
            return self._voice.pick(self._voice.lines.unknown), ()
        told = self._voice.answer(fact, own=False, bare=self._chance(self.persona.bare))
        return told, (_address(whole, index, fact.field.id),)

    def _entry(self, name: str, whole: Fact, asked: str) -> tuple[str, tuple[Address, ...]]:
        """The next entry of a group, or the last one again where it was not heard: its first part, and
        others that come to mind; of somebody without a name, all that is known."""
        index = self.memory.entries[name]
        again = f"{name} again {index}"
        if (
            index
            and not self._voice.asks_for_more(whole.field, asked)
            and again not in self.memory.once
        ):
            self.memory.once.add(again)
            index -= 1
        if index >= len(whole.entries):
            self.memory.closed.add(name)
            return self._voice.pick(self._voice.lines.nothing_more), ()
        self.memory.entries[name] = index + 1
        entry = whole.entries[index]
        parts, told = [], []
        nameless = not next(iter(entry.values())).known
        for at, (part, fact) in enumerate(entry.items()):
            if at and (not fact.known or not (nameless or self._chance(0.4))):
                continue
            parts.append(self._voice.answer(fact, own=False, bare=True))
            told.append(_address(whole, index, part))
        return ", ".join(parts), tuple(told)

    def _volunteered(self, address: Address, text: str) -> tuple[str, tuple[Address, ...]]:
        if not self._chance(self.persona.volunteer):
            return text, ()
        ways = (self._mention(name) for name in self._following(address))
        for found in ways:
            if found is not None:
                return f"{text.rstrip('.')}, {found[0]}", (found[1],)
        return text, ()

    def _following(self, address: Address) -> Iterator[str]:
        """The fields after this one that are not told yet."""
        names = list(self.facts)
        place = place_of(address)
        start = names.index(place.field) + 1 if place and place.field in names else len(names)
        return (name for name in names[start : start + 6] if name not in self.memory.told)

    def _mention(self, name: str) -> tuple[str, Address] | None:
        fact = self.facts[name]
        ways = self._voice.text_of(fact.field).mentions
        if not ways or not fact.known or fact.field.type is FieldType.GROUP:
            return None
        return self._voice.pick(ways).replace("{v}", self._voice.value(fact)), name

    def _story(self) -> Act | None:
        """An opening that tells several things at once."""
        stories = list(self._voice.texts.stories)
        self._rng.shuffle(stories)
        for story in stories:
            names = [n for n in self.facts if f"{{{n}}}" in story]
            if story.count("{") != len(names) or not all(self.facts[n].known for n in names):
                continue
            values = {name: self._voice.value(self.facts[name]) for name in names}
            return Act("story", story.format_map(values), told=tuple(names))
        return None

    def _dressed(self, text: str) -> str:
        """An answer with what a person says around it."""
        lines = self._voice.lines
        if self._chance(self.persona.hostile):
            text = f"{self._voice.pick(lines.hostile_front)} {text}"
        if self._chance(self.persona.filler):
            text = f"{self._voice.pick(lines.front)}, {text}"
        if self._chance(self.persona.filler / 2):
            text = f"{text.rstrip('.')}, {self._voice.pick(lines.back)}"
        if self._chance(self.persona.detour):
            aside = self._voice.pick(lines.detours)
            ends = "" if text.endswith((".", "?", "!")) else "."
            text = f"{aside} {text}" if self._chance(0.5) else f"{text}{ends} {aside}"
        return text

    def _chance(self, share: float) -> bool:
        return share > 0 and self._rng.random() < share

    def remember(self, act: Act, asked: Address | None) -> None:
        """Takes note of what was just said, in answer to `asked`."""
        self.memory.last = act
        self.memory.told.update(act.told)
        self.memory.answered.update(address for address in act.told if self._settles(address))
        straight = act.kind in ("answer", "tap", "deny")
        if straight and asked is not None and self._settles(asked):
            self.memory.answered.add(asked)

    def _settles(self, asked: Address) -> bool:
        """True when what was said settles the question: a group only once it is closed, and a "don't
        know" only where policy takes it."""
        if self._is_group(asked):
            return asked in self.memory.closed
        fact = fact_at(self.facts, asked)
        return fact is not None and (
            fact.known or fact.status in fact.field.accept or fact.status is AnswerStatus.DECLINED
        )


def _address(whole: Fact, index: int, part: str) -> Address:
    name = whole.field.id
    return f"{name}[{index}].{part}" if whole.field.repeats else f"{name}.{part}"
