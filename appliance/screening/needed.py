"""What a text must hold before a pattern is worth trying. Pure.

`needed` reads a pattern (with its slots filled, before spaces are made elastic) and returns runs of three
letters of which every match holds at least one, or nothing when there is no telling. With them a
text of ordinary length is compared with a dozen patterns instead of three hundred.

It knows the part of the syntax that the lexicons use: groups, alternatives, classes, escapes, look-around
and quantifiers. What it does not understand it counts as no telling, never as a reason to skip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

Runs = frozenset[str]

_ELEMENT = re.compile(
    r"\(\?(?:[=!]|<[=!]|:)|[()|]|\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|[?*+]\??|\{\d*,?\d*\}\??|.",
    re.DOTALL,
)
_OPTIONAL = re.compile(r"[?*]\??|\{0?,\d*\}\??|\{0\}")
_QUANTIFIER = re.compile(r"[?*+]\??|\{\d*,?\d*\}\??")
_LETTER = re.compile(r"[a-z]")


def needed(pattern: str) -> Runs | None:
    """Runs of three letters, one of which is in every match; None when there is no telling."""
    return _Reader(pattern).alternatives()


def trigrams(text: str) -> set[str]:
    """Every run of three characters in `text`."""
    return {text[at : at + 3] for at in range(len(text) - 2)}


class _Reader:
    """A recursive descent over one pattern."""

    def __init__(self, pattern: str) -> None:
        self._elements = _ELEMENT.findall(pattern)
        self._at = 0

    def alternatives(self) -> Runs | None:
        """A choice needs what one of its alternatives needs: the union, if each needs something."""
        choices = [self._sequence()]
        while self._peek() == "|":
            self._at += 1
            choices.append(self._sequence())
        if any(choice is None for choice in choices):
            return None
        return frozenset().union(*(choice for choice in choices if choice))

    def _sequence(self) -> Runs | None:
        """A sequence needs what any of its parts needs: the part that says most."""
        parts = [part for part in self._parts() if part is not None]
        return min(parts, key=lambda part: (len(part) > 12, len(part)), default=None)

    def _parts(self) -> Iterator[Runs | None]:
        letters = ""
        while (element := self._peek()) not in ("", "|", ")"):
            self._at += 1
            if element.startswith("("):
                yield _longest(letters)
                letters = ""
                yield self._group(element)
                continue
            quantifier = self._quantifier()
            if not _LETTER.fullmatch(element):
                yield _longest(letters)
                letters = ""
            elif quantifier:
                yield _longest(letters if _OPTIONAL.fullmatch(quantifier) else letters + element)
                letters = ""
            else:
                letters += element
        yield _longest(letters)

    def _group(self, opening: str) -> Runs | None:
        inside = self.alternatives()
        self._at += 1
        quantifier = self._quantifier()
        looks_around = opening not in ("(", "(?:")
        return None if looks_around or _OPTIONAL.fullmatch(quantifier) else inside

    def _quantifier(self) -> str:
        if not _QUANTIFIER.fullmatch(element := self._peek()):
            return ""
        self._at += 1
        return element

    def _peek(self) -> str:
        return self._elements[self._at] if self._at < len(self._elements) else ""


def _longest(letters: str) -> Runs | None:
    """One run out of a stretch of plain letters, from its middle: word beginnings are the commonest."""
    if len(letters) < 3:
        return None
    at = (len(letters) - 3) // 2
    return frozenset({letters[at : at + 3]})
