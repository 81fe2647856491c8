"""What each language's file fills in. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Currency:
    """How a currency and its hundredth part are said, one of them and several."""

    one: str
    many: str
    cent: str
    cents: str


@dataclass(frozen=True, slots=True)
class Forms:
    """How written forms are said in one language."""

    marks: Mapping[str, str]
    """The names of marks inside addresses and identifiers: "@", ".", "-", "_", "+", "/"."""
    months: tuple[str, ...]
    date: str
    """A date from its {day}, {month} and {year}."""
    first_day: str
    """The first of a month, where it is said otherwise; "" where it is not."""
    money: str
    """Whole {amount} {unit} with {cents} {cent}."""
    one_unit: str
    """The number one before a currency."""
    currencies: Mapping[str, Currency]
    """By code."""
    extension: str
    """What comes before the number of an extension."""
    as_in: str
    """A {letter} told by a {word}."""
    letters: Mapping[str, str]
    """The word by which each letter is told, in capitals without accents."""
    accented: Mapping[str, str]
    """The names of letters that are none of the twenty-six."""
    joins: Mapping[str, str]
    """Signs between words: "&", "%"."""


def alphabet(words: str) -> Mapping[str, str]:
    """The twenty-six letters, each with its word."""
    return dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", words.split(), strict=True))
