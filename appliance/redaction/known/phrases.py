"""Anything else that identifies, word for word: addresses, organisations, e-mail addresses, places. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from appliance.redaction.known.view import View, Word, words_of
from appliance.redaction.spans import word_list

Thing = tuple[str, int]

_SAID = frozenset(
    {"dot", "at", "punto", "arroba", "period", "underscore", "guion", "bajo", "dash", "hyphen"}
)
"""How the marks of an e-mail address are said."""
_SHORT = {
    "st": "street", "ave": "avenue", "av": "avenue", "rd": "road", "dr": "drive", "ln": "lane",
    "blvd": "boulevard", "ct": "court", "pl": "place", "hwy": "highway", "pkwy": "parkway",
    "apt": "apartment", "ste": "suite", "n": "north", "s": "south", "e": "east", "w": "west",
    "cll": "calle", "avda": "avenida", "col": "colonia",
}  # fmt: skip
_STREETS = frozenset(
    {
        *_SHORT.values(),
        "way",
        "terrace",
        "circle",
        "square",
        "trail",
        "calle",
        "paseo",
        "camino",
        "via",
    }
)
_FIRMS = word_list(
    "inc llc ltd llp corp corporation company co group the and of de la los las el y sa cv"
)
_NAMED_BY_A_WORD = frozenset({"ORGANIZATION", "ORG", "EMPLOYER"})
_ZIP = 5
"""Digits of a postal code."""
_MOST = 24
"""Words of a phrase; what is longer is not said twice the same way."""
_PLACES = frozenset({"ADDRESS", "LOCATION", "PLACE"})


@dataclass(slots=True)
class Phrases:
    """Runs of words that are known, by their first word. `is_common` tells the words that everybody
    uses."""

    is_common: Callable[[str], bool]
    by_first: dict[str, list[tuple[tuple[str, ...], Thing]]] = field(default_factory=dict)

    def learn(self, thing: Thing, words: str) -> None:
        """One more form of this thing."""
        kind = thing[0]
        found = [_long(word.text) for word in words_of(words) if word.text not in _SAID]
        self._take(found, thing)
        if kind == "EMAIL" and "@" in words:
            self._take([word.text for word in words_of(words.partition("@")[0])], thing)
        if kind in _PLACES:
            self._learn_place(thing, words)
        if kind in _NAMED_BY_A_WORD:
            for word in found:
                if len(word) >= 4 and word not in _FIRMS and not self.is_common(word):
                    self._take([word], thing)
            self._take([word for word in found if word not in _FIRMS], thing)

    def _learn_place(self, thing: Thing, words: str) -> None:
        """The parts between commas, and the street without its number or what kind of street it is."""
        for stretch in re.split(r"[,;\n]", words):
            part = [_long(word.text) for word in words_of(stretch)]
            if len(part) == 1 and len(part[0]) <= 2:
                continue
            self._take(part, thing)
            if part and len(part[-1]) == _ZIP and part[-1].isdecimal():
                self._take(part[-1:], thing)
                self._take(part[:-1] if len(part) > 2 else [], thing)
            street = part[1:] if len(part) > 2 and part[0][0].isdigit() else part
            if len(street) >= 2:
                self._take(street, thing)
            if street != part and street[-1] in _STREETS:
                self._take([part[0], *street[:-1]], thing)

    def _take(self, words: list[str], thing: Thing) -> None:
        lone = len(words) == 1 and (len(words[0]) < 3 or words[0] in _FIRMS | _STREETS)
        if not 0 < len(words) <= _MOST or lone or all(word in _FIRMS | _STREETS for word in words):
            return
        known = self.by_first.setdefault(words[0], [])
        entry = (tuple(words), thing)
        if entry not in known:
            known.append(entry)

    def find(self, view: View) -> Iterator[tuple[int, int, Thing]]:
        """Where one of them stands in a view: start, end and what it is."""
        if not self.by_first:
            return
        for at, word in enumerate(view.words):
            for words, thing in self.by_first.get(_long(word.text), ()):
                end = _said_from(view.words, at, words)
                if end is not None and not (len(words) == 1 and self._is_just_a_word(view, word)):
                    yield word.start, end, thing

    def _is_just_a_word(self, view: View, word: Word) -> bool:
        return self.is_common(word.text) and not view.text[word.start].isupper()


def _said_from(line: tuple[Word, ...], at: int, words: tuple[str, ...]) -> int | None:
    """Where `words` end if they stand from word `at` on, whatever marks are said between them."""
    place = at
    for number, wanted in enumerate(words):
        while number and place < len(line) and line[place].text in _SAID:
            place += 1
        if place >= len(line) or _long(line[place].text) != wanted:
            return None
        place += 1
    return line[place - 1].end


def _long(word: str) -> str:
    return _SHORT.get(word, word)
