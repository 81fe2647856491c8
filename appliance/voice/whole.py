"""Whether the words so far are a whole answer to what was asked, for whoever waits for the rest. **Pure.**

It reads as the conversation will (`fields/`), decides nothing, and keeps nothing: a wrong guess here costs
half a second of waiting, or a question for the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, TypeAlias

from appliance.core.audio import Expected, Expecting
from appliance.core.interview import Field, FieldType, Language, Reading
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.languages import calendar
from appliance.fields.parts import PARTS
from appliance.fields.spoken import written
from appliance.voice.endpoint import Whole
from appliance.voice.languages import listened
from appliance.voice.languages.words import words_of

_SOME_DAY = date(2000, 1, 1)
"""Whether a date is whole does not hang on which day it is."""
_PHONE_DIGITS = (10, 11)
"""Where nobody says how many: North America's, without and with the 1 before it."""
_COUNTRY_CODES = frozenset({"1", "52", "34", "33"})
"""With which a number may begin that is then longer by as many digits."""
_CODE = re.compile(r"[A-Z0-9]+(?:[-/.][A-Z0-9]+)*")
_YEAR = re.compile(r"\d{4}|'?\d{2}$")
_CENTURY = re.compile(r"(?:19|20)$")
_POSTCODE = re.compile(r"\d{5}(?:-\d{4})?$")

_Judge: TypeAlias = Callable[[str, Expecting], Whole]


def how_whole(text: str, expecting: Expecting) -> Whole:
    """Whether `text` answers what was asked as a whole, as far as its words tell."""
    words = words_of(text)
    if not words:
        return Whole.PERHAPS
    judged = _JUDGES[expecting.kind](text.strip().rstrip(".,;!?…"), expecting)
    if judged is not Whole.YES and (_ends_with(words, expecting.language) or text.endswith("...")):
        return Whole.NO
    return judged


def _ends_with(words: tuple[str, ...], language: Language) -> bool:
    """Whether the last words are such that others must follow."""
    known = listened(language).goes_on
    return any(" ".join(words[-many:]) in known for many in (1, 2, 3))


def _answer(text: str, expecting: Expecting) -> Whole:
    return Whole.YES if _read(FieldType.BOOLEAN, text, expecting) else Whole.PERHAPS


def _option(text: str, expecting: Expecting) -> Whole:
    said = f" {' '.join(words_of(text))} "
    ways = (way for _, each in expecting.options for way in each)
    found = any(f" {' '.join(words_of(way))} " in said for way in ways if words_of(way))
    return Whole.YES if found else Whole.PERHAPS


def _number(text: str, expecting: Expecting) -> Whole:
    if expecting.digits is not None:
        return _counted(_digits(text, expecting.language), expecting.digits)
    found = _read(FieldType.NUMBER, text, expecting)
    if not found:
        return Whole.PERHAPS
    value = found[-1].value
    # "Forty" may go on with a "two", "two hundred" with anything.
    round_number = isinstance(value, int | float) and value >= 20 and value % 10 == 0
    return Whole.PERHAPS if round_number else Whole.YES


def _phone(text: str, expecting: Expecting) -> Whole:
    digits = _digits(text, expecting.language)
    least, most = expecting.digits or _PHONE_DIGITS
    abroad = most - least
    if digits[:abroad] in _COUNTRY_CODES:
        least = most
    return _counted(digits, (least, least))


def _identifier(text: str, expecting: Expecting) -> Whole:
    said = "".join(_CODE.findall(written(text, expecting.language).text))
    characters = re.sub(r"[^A-Z0-9]", "", said)
    return _counted(characters, expecting.digits or (4, 64))


def _digits(text: str, language: Language) -> str:
    return re.sub(r"\D", "", written(text, language).text)


def _counted(characters: str, bounds: tuple[int, int]) -> Whole:
    least, most = bounds
    if len(characters) < least:
        return Whole.NO
    return Whole.YES if len(characters) >= most else Whole.PERHAPS


def _date(text: str, expecting: Expecting) -> Whole:
    found = _read(FieldType.DATE, text, expecting)
    if not found:
        return Whole.NO
    heard = written(text, expecting.language).text
    months = {fold(month) for month in calendar(expecting.language).months}
    if not months & set(words_of(text)) and not any(sign.isdigit() for sign in heard):
        # "Yesterday", "three weeks ago".
        return Whole.YES if found[-1].precision == "day" else Whole.PERHAPS
    if _CENTURY.search(heard):
        return Whole.NO
    return Whole.YES if found[-1].precision == "day" and _YEAR.search(heard) else Whole.PERHAPS


def _email(text: str, expecting: Expecting) -> Whole:
    return Whole.YES if _read(FieldType.EMAIL, text, expecting) else Whole.NO


def _name(text: str, expecting: Expecting) -> Whole:
    found = _read(FieldType.NAME, text, expecting)
    value = found[-1].value if found else None
    both = isinstance(value, dict) and bool(value.get("given")) and bool(value.get("family"))
    return Whole.YES if both else Whole.NO


def _address(text: str, expecting: Expecting) -> Whole:
    heard = written(text, expecting.language).text
    return Whole.YES if _POSTCODE.search(heard) and len(heard.split()) > 2 else Whole.PERHAPS


def _told(text: str, expecting: Expecting) -> Whole:
    words = words_of(text)
    closes = listened(expecting.language).closes
    ended = any(" ".join(words[-many:]) in closes for many in (2, 3, 4, 5))
    return Whole.YES if ended else Whole.PERHAPS


def _anything(text: str, expecting: Expecting) -> Whole:
    words = words_of(text)
    short = len(words) <= 2 and _answer(text, expecting) is Whole.YES
    return Whole.YES if short else _told(text, expecting)


def _read(kind: FieldType, text: str, expecting: Expecting) -> tuple[Reading, ...]:
    asked = Context(Field("asked", kind), expecting.language, _SOME_DAY)
    return PARTS[kind].read(text, asked)


_JUDGES: Final[Mapping[Expected, _Judge]] = MappingProxyType(
    {
        Expected.YES_NO: _answer,
        Expected.CHOICE: _option,
        Expected.NUMBER: _number,
        Expected.PHONE: _phone,
        Expected.IDENTIFIER: _identifier,
        Expected.DATE: _date,
        Expected.EMAIL: _email,
        Expected.NAME: _name,
        Expected.ADDRESS: _address,
        Expected.STORY: _told,
        Expected.ANYTHING: _anything,
    }
)
