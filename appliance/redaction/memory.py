"""What a session already knows to identify someone, found again in whatever form it comes. Pure.

A session's masks map placeholders to words: "<PERSON_1>" to "Maya Lindqvist", and "<PERSON_1.2>" to
"maya", the second way in which the same person was written. Nothing is compiled or kept between
calls: a person's words stay in the session they came with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from appliance.core.interview import Span
from appliance.core.legible import Legible, legible
from appliance.core.text import fold
from appliance.redaction.known.codes import Codes
from appliance.redaction.known.days import Days
from appliance.redaction.known.ordinary import is_ordinary, is_other
from appliance.redaction.known.persons import WORDS_TOO, Persons
from appliance.redaction.known.phrases import Phrases
from appliance.redaction.known.view import WORD, View, views
from appliance.redaction.spans import Finding, merge

PLACEHOLDER = re.compile(r"<([A-Z][A-Z_]*)_(\d+)(?:\.(\d+))?>")
"""What stands in a masked text: a kind, the number of the thing, and of its form unless the first."""

LITERAL = "LITERAL"
"""The kind of a stretch that looks like a placeholder and was really said."""

_KINDS = {
    "DATE_TIME": "DATE",
    "PHONE_NUMBER": "PHONE",
    "EMAIL_ADDRESS": "EMAIL",
    "US_SSN": "SSN",
    "STREET_ADDRESS": "ADDRESS",
    "US_ZIP_CODE": "ZIP",
    "CREDIT_CARD": "CARD",
    "US_DRIVER_LICENSE": "LICENSE",
    "US_NPI": "NPI",
    "IBAN_CODE": "IBAN",
}
_TYPES = {kind: type_ for type_, kind in _KINDS.items()}
_COVERED = 0.8
"""The share of some words that one known thing must explain to be what they name."""

Thing = tuple[str, int]


def kind_of(type_: str) -> str:
    """The short kind a placeholder shows for a type; unknown types keep their own name."""
    return re.sub(r"[^A-Z_]", "", _KINDS.get(type_, type_).upper()).strip("_") or "OTHER"


class Memory:
    """The masks of one session, ready to be searched for in one text."""

    def __init__(self, masks: Mapping[str, str]) -> None:
        self._masks = dict(masks)
        self._exact: dict[tuple[str, str], str] = {}
        self._whole: dict[tuple[str, str], int] = {}
        self._forms: dict[Thing, int] = {}
        self._last: dict[str, int] = {}
        for placeholder, words in masks.items():
            if shape := PLACEHOLDER.fullmatch(placeholder):
                self._note((shape[1], int(shape[2])), int(shape[3] or 1), placeholder, words)

    @property
    def masks(self) -> dict[str, str]:
        """Every placeholder and what it stands for, new ones included."""
        return self._masks

    def placeholder(self, type_: str, words: str, *, of: str | None = None) -> str:
        """The placeholder of exactly these words: the one they have, a new form of the thing they name
        (with `of`, of the thing that this placeholder stands for), or the first form of a new thing."""
        kind = kind_of(type_)
        known = self._exact.get((kind, words))
        if known is not None:
            return known
        number = self._number_of(kind, words) if of is None else _thing(of)[1]
        form = self._forms.get((kind, number), 0) + 1
        placeholder = f"<{kind}_{number}>" if form == 1 else f"<{kind}_{number}.{form}>"
        self._masks[placeholder] = words
        self._note((kind, number), form, placeholder, words)
        self._knowledge.learn((kind, number), legible(words).text)
        return placeholder

    def findings(self, raw: str, reading: Legible | None = None) -> list[Finding]:
        """What is known in any raw text, and what looks like a placeholder there; apart and in order."""
        reading = legible(raw) if reading is None else reading
        known = (Finding(reading.to_raw(one.span), one.type) for one in self.find(reading.text))
        literals = (Finding(Span(*one.span()), LITERAL) for one in PLACEHOLDER.finditer(raw))
        return merge((*known, *literals))

    def find(self, text: str) -> list[Finding]:
        """Where `text` names what is known, in whatever form."""
        if not self._masks:
            return []
        return [
            Finding(view.to_raw(start, end), _TYPES.get(thing[0], thing[0]))
            for view in views(text)
            for start, end, thing in self._knowledge.find(view)
        ]

    @cached_property
    def _knowledge(self) -> _Knowledge:
        """What is known, by sort; made when it is first needed."""
        knowledge = _Knowledge()
        for placeholder, words in self._masks.items():
            if PLACEHOLDER.fullmatch(placeholder):
                knowledge.learn(_thing(placeholder), legible(words).text)
        return knowledge

    def _number_of(self, kind: str, words: str) -> int:
        """The number of the one thing of this kind that explains these words, or the next free one."""
        new = self._last.get(kind, 0) + 1
        if kind == LITERAL or not self._last.get(kind):
            return new
        if number := self._whole.get((kind, _plain(words))):
            return number
        words = legible(words).text
        if kind == "PERSON" and (fuller := self._knowledge.fuller(words)):
            return fuller
        letters = sum(map(str.isalnum, words)) or 1
        for view in views(words):
            covered: dict[int, set[int]] = {}
            for start, end, thing in self._knowledge.find(view):
                if thing[0] == kind:
                    covered.setdefault(thing[1], set()).update(
                        _letters(words, view.to_raw(start, end))
                    )
            if len(covered) == 1:
                ((number, found),) = covered.items()
                named = kind != "PERSON" or len(found) == letters
                if len(found) >= _COVERED * letters and named:
                    return number
        return new

    def _note(self, thing: Thing, form: int, placeholder: str, words: str) -> None:
        kind, number = thing
        self._exact[kind, words] = placeholder
        self._forms[thing] = max(form, self._forms.get(thing, 0))
        self._last[kind] = max(number, self._last.get(kind, 0))
        if kind != LITERAL:
            self._whole.setdefault((kind, _plain(words)), number)


class _Knowledge:
    """What a session knows, sorted by what its forms are like."""

    def __init__(self) -> None:
        self._persons = Persons(is_ordinary, is_other)
        self._days = Days()
        self._codes = Codes()
        self._phrases = Phrases(_is_plain_word)

    def learn(self, thing: Thing, words: str) -> None:
        """One more form of a thing."""
        kind, number = thing
        if kind == LITERAL:
            return
        if kind == "PERSON":
            self._persons.learn(number, words)
            return
        if kind == "DATE":
            self._days.learn(number, words)
        else:
            self._codes.learn(thing, words)
        self._phrases.learn(thing, words)

    def fuller(self, words: str) -> int | None:
        """The one person of whom these words say all that is known, and maybe more."""
        return self._persons.fuller(words)

    def find(self, view: View) -> Iterator[tuple[int, int, Thing]]:
        """What of it is named in a view."""
        for start, end, number in self._persons.find(view):
            yield start, end, ("PERSON", number)
        for start, end, number in self._days.find(view):
            yield start, end, ("DATE", number)
        yield from self._codes.find(view)
        yield from self._phrases.find(view)


def _is_plain_word(word: str) -> bool:
    return word in WORDS_TOO or is_ordinary(word)


def _thing(placeholder: str) -> Thing:
    shape = PLACEHOLDER.fullmatch(placeholder)
    assert shape is not None
    return shape[1], int(shape[2])


def _letters(words: str, span: Span) -> Iterator[int]:
    return (at for at in range(span.start, span.end) if words[at].isalnum())


def _plain(words: str) -> str:
    """The words folded, without anything between them but one space."""
    return " ".join(WORD.findall(fold(legible(words).text)))
