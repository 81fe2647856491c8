"""Numbers that identify: in any grouping, digit by digit, in part, or with one digit wrong. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from appliance.core.masking import KINDS
from appliance.redaction.known.view import View, views

_SHORTEST = 4
_LONG = 7
"""From so many characters on a part of a number is told from any other number."""
_ENDINGS = KINDS["number"] | {"PHONE"}
"""Kinds that people name by their last four digits."""
_COUNTRIES = frozenset({"1", "001", "52", "34", "33"})
_WIDEST_GAP = 3
_LONGEST = 40
_SKIPPED = frozenset({"dash", "hyphen", "guion", "slash", "space", "area", "code"})

Thing = tuple[str, int]


def is_code(words: str) -> bool:
    """Whether it is a number with letters at most around it: "KX 220 8841", "415-555-0137"."""
    plain = _squeezed(words)
    digits = sum(one.isdecimal() for one in plain)
    return digits >= _SHORTEST and digits * 2 >= len(plain) and len(plain) <= _LONGEST


@dataclass(slots=True)
class Codes:
    """The numbers that are known, squeezed, each with its kind and number."""

    exact: dict[str, Thing] = field(default_factory=dict)
    by_first: dict[str, list[str]] = field(default_factory=dict)

    def learn(self, thing: Thing, words: str) -> None:
        """One more form of this number; what is no number is passed over."""
        for view in views(words):
            plain = _squeezed(view.text)
            if not is_code(view.text):
                continue
            self._take(plain, thing)
            digits = "".join(one for one in plain if one.isdecimal())
            if thing[0] == "PHONE" and len(digits) > 10:
                self._take(digits[-10:], thing)
            if thing[0] == "PHONE" and len(digits) >= 10:
                self._take(digits[-7:], thing)
            if thing[0] in _ENDINGS and len(digits) >= _LONG:
                self._take(digits[-4:], thing)

    def _take(self, plain: str, thing: Thing) -> None:
        if plain not in self.exact:
            self.exact[plain] = thing
            self.by_first.setdefault(plain[0], []).append(plain)

    def find(self, view: View) -> Iterator[tuple[int, int, Thing]]:
        """Where a known number stands in a view: start, end and what it is."""
        if not self.exact:
            return
        for at, word in enumerate(view.words):
            for plain in self.by_first.get(word.text[0], ()):
                end = self._said_from(view, at, plain)
                if end is not None:
                    yield self._country(view, at), end, self.exact[plain]
            if len(word.text) > _LONG:
                inside = [
                    plain for plain in self.exact if len(plain) >= _LONG and plain in word.text
                ]
                yield from ((word.start, word.end, self.exact[plain]) for plain in inside[:1])
        yield from self._mistyped(view)

    def _said_from(self, view: View, at: int, plain: str) -> int | None:
        """Where `plain` ends if it is said from this word on."""
        so_far = ""
        for place in range(at, min(at + 2 * len(plain), len(view.words))):
            word = view.words[place]
            if place > at and len(view.gap(place)) > _WIDEST_GAP:
                return None
            if so_far and word.text in _SKIPPED:
                continue
            so_far += word.text
            if so_far == plain:
                return word.end
            if not plain.startswith(so_far):
                return None
        return None

    def _country(self, view: View, at: int) -> int:
        """Where the number begins, the country's code and its plus sign included."""
        start = view.words[at].start
        led = at > 0 and view.words[at - 1].text in _COUNTRIES
        if led and len(view.gap(at)) <= _WIDEST_GAP:
            start = view.words[at - 1].start
        return start - 1 if start and view.text[start - 1] in "+(" else start

    def _mistyped(self, view: View) -> Iterator[tuple[int, int, Thing]]:
        """Long numbers with one digit wrong, missing, doubled or swapped."""
        long = [plain for plain in self.exact if len(plain) >= _LONG and plain.isdecimal()]
        if not long:
            return
        for start, end, digits in _runs(view):
            if len(digits) < _LONG - 1 or digits in self.exact:
                continue
            for plain in long:
                if abs(len(plain) - len(digits)) <= 1 and OSA.distance(plain, digits) <= 1:
                    yield start, end, self.exact[plain]
                    break


def _runs(view: View) -> Iterator[tuple[int, int, str]]:
    """Figures that follow each other closely, as one number; what is longer than any is none."""
    start = end = 0
    figures: list[str] = []
    for at, word in enumerate(view.words):
        is_figure = word.text.isdecimal()
        if is_figure and figures and len(view.gap(at)) <= _WIDEST_GAP:
            end = word.end
            if len(figures) <= _LONGEST:
                figures.append(word.text)
            continue
        if 0 < len(figures) <= _LONGEST:
            yield start, end, "".join(figures)
        figures = [word.text] if is_figure else []
        start, end = word.start, word.end
    if 0 < len(figures) <= _LONGEST:
        yield start, end, "".join(figures)


def _squeezed(words: str) -> str:
    return "".join(one for one in words.lower() if one.isalnum())
