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
from appliance.fields.phrasebook import phrasebook
from appliance.fields.spoken import written
from appliance.voice.endpoint import Whole
from appliance.voice.languages import listened
from appliance.voice.languages.words import words_of

_SOME_DAY, _ANOTHER_DAY = date(2011, 1, 1), date(2055, 8, 17)
"""What is the same date on both was said with its year."""
_PHONE_DIGITS = (10, 11)
"""Where nobody says how many: North America's, without and with the 1 before it."""
_COUNTRY_CODES = frozenset({"1", "52", "34", "33"})
"""With which a number may begin that is then longer by as many digits."""
_CODE = re.compile(r"[A-Z0-9]+(?:[-/.][A-Z0-9]+)*")
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
    if " ".join(words_of(text)) in phrasebook(expecting.language).speech.hesitations:
        return Whole.NO
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
    value = found[-1].value if found else None
    if not isinstance(value, int | float) or (value and value % 100 == 0):
        # No number yet, or one that often goes on: "two hundred".
        return Whole.NO
    return Whole.PERHAPS if value >= 20 and value % 10 == 0 else Whole.YES


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
    found, later = (
        _read(FieldType.DATE, text, expecting, today) for today in (_SOME_DAY, _ANOTHER_DAY)
    )
    if not found or not later:
        return Whole.NO
    said = str(found[-1].value)
    if said == str(later[-1].value):
        # The year was said, unless it was only its beginning: "nineteen", "mil novecientos".
        if said[2:4] == "00" or _CENTURY.search(written(text, expecting.language).text):
            return Whole.NO
        return Whole.YES if found[-1].precision == "day" else Whole.PERHAPS
    words, known = words_of(text), calendar(expecting.language)
    months = {fold(month) for month in known.months}
    if months & set(words) or words[-1] in known.ordinals or _ends_with_number(text, expecting):
        return Whole.PERHAPS
    # "Yesterday", "three weeks ago".
    return Whole.YES


def _ends_with_number(text: str, expecting: Expecting) -> bool:
    found = _read(FieldType.NUMBER, text, expecting)
    return bool(found) and found[-1].span.end == len(text)


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


def _read(
    kind: FieldType, text: str, expecting: Expecting, today: date = _SOME_DAY
) -> tuple[Reading, ...]:
    asked = Context(Field("asked", kind), expecting.language, today)
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
