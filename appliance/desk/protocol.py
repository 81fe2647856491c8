"""The number a visitor is given: PT-4821-7. Pure.

A prefix of two letters that tells which intake, digits drawn at random, and a check digit over all of
it (Damm: every single wrong digit and every swap of neighbours is noticed). It carries nothing about
anyone and opens nothing. Read back over a telephone, it is understood however it is grouped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from appliance.core.text import fold

_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
_FORM = re.compile(r"([A-Z]{2})-([0-9]{4,8})-([0-9])")
_HEARD = re.compile(r"([a-z])\s*([a-z])\s*((?:[0-9]\s*){5,9})")
_LENGTHS = (4, 4, 4, 4, 6, 6, 6, 6, 8, 8, 8, 8)
_NUMERALS = {
    **dict.fromkeys(("zero", "oh", "cero"), "0"),
    **dict.fromkeys(("one", "uno", "una"), "1"),
    **dict.fromkeys(("two", "dos"), "2"),
    **dict.fromkeys(("three", "tres"), "3"),
    **dict.fromkeys(("four", "cuatro"), "4"),
    **dict.fromkeys(("five", "cinco"), "5"),
    **dict.fromkeys(("six", "seis"), "6"),
    **dict.fromkeys(("seven", "siete"), "7"),
    **dict.fromkeys(("eight", "ocho"), "8"),
    **dict.fromkeys(("nine", "nueve"), "9"),
}
_SEPARATORS = re.compile(r"\b(?:dash|hyphen|minus|guion|raya|menos)\b|[^a-z0-9 ]")


def make(prefix: str, below: Callable[[int], int], digits: int = 4) -> str:
    """A new number. `below(n)` draws from 0 to n-1 and comes from `secrets` outside of tests. Raises
    ValueError when the prefix is not two capital letters."""
    if not re.fullmatch(r"[A-Z]{2}", prefix):
        raise ValueError("a protocol number's prefix is two capital letters")
    body = f"{below(10**digits):0{digits}d}"
    return f"{prefix}-{body}-{_check_digit(prefix + body)}"


def candidates(prefix: str, below: Callable[[int], int]) -> Iterator[str]:
    """Numbers to try until one is free: short ones first, longer ones where those are used up."""
    for digits in _LENGTHS:
        yield make(prefix, below, digits)


def valid(text: str) -> bool:
    """True for a number in its exact form with the right check digit."""
    match = _FORM.fullmatch(text)
    return match is not None and _check_digit(match[1] + match[2]) == match[3]


def parse(text: str) -> str | None:
    """The number in its exact form, from what was typed or said in English or Spanish ("p t, four eight
    two one, seven"), or None when there is none in it or it was misread."""
    words = _SEPARATORS.sub(" ", fold(text)).split()
    # As it stands first: "oh" may be two letters of the number as well as its zero.
    for plain in (" ".join(words), " ".join(_NUMERALS.get(word, word) for word in words)):
        for match in _HEARD.finditer(plain):
            digits = re.sub(r"\s", "", match[3])
            number = f"{match[1]}{match[2]}".upper() + f"-{digits[:-1]}-{digits[-1]}"
            if valid(number):
                return number
    return None


def _check_digit(characters: str) -> str:
    interim = 0
    for character in characters:
        for digit in character if character.isdigit() else str(ord(character) - ord("A") + 10):
            interim = _DAMM[interim][int(digit)]
    return str(interim)
