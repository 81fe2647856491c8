"""How written forms are read out: telephone and case numbers figure by figure, dates, money, addresses of
the net; and letters one by one. The screen keeps what is written. Pure.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from appliance.core.interview import Language
from appliance.voice.forms import forms
from appliance.voice.forms.words import Forms

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_MONEY = re.compile(
    r"(?P<sign>[$€£])(?P<signed>\d[\d,]*(?:\.\d{2})?)(?!\d)"
    r"|(?<![\w.,])(?P<coded>\d[\d,]*(?:\.\d{2})?) (?P<code>USD|EUR|GBP|CAD|MXN)\b"
)
_DATE = re.compile(r"(?<![\w-])(\d{4})-(\d{2})-(\d{2})(?![\w-])")
_PHONE = re.compile(
    r"(?<![\w+])(?:\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}"
    r"|\(\d{3}\) ?\d{3}[ .-]\d{4}"
    r"|\d{3}[ .-]\d{3}[ .-]\d{4}"
    r"|\d{2}(?:[ .]\d{2}){4})(?![\w-])"
    r"(?:,? (?:ext\.?|x|poste|extensión) ?(?P<extension>\d{1,6}))?"
)
_EMERGENCY = re.compile(r"(?<![\w$€£.,-])(?:112|911|988|999)(?![\w%]|[.,-]\d)")
_CODE = re.compile(r"(?<![\w-])(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])[A-Z\d]+(?:-[A-Z\d]+)*(?![\w-])")
_ORDINARY_CODE = re.compile(r"\d{1,2}(?:AM|PM)")
_FIGURES = re.compile(r"(?<![\w.,-])\d{5,}(?![\w-]|[.,]\d)")
_SIGNS: Final = {"$": "USD", "€": "EUR", "£": "GBP"}


def read_out(sentence: str, language: Language) -> str:
    """The sentence as a voice is to be given it."""
    held = forms(language)
    if held is None:
        return sentence
    ways: tuple[tuple[re.Pattern[str], Callable[[Forms, re.Match[str]], str]], ...] = (
        (_EMAIL, _email),
        (_MONEY, _money),
        (_DATE, _date),
        (_PHONE, _phone),
        (_CODE, _code),
        (_EMERGENCY, _figures),
        (_FIGURES, _figures),
    )
    for written, said in ways:
        sentence = written.sub(partial(said, held), sentence)
    for sign, word in held.joins.items():
        sentence = re.sub(rf"\s*{re.escape(sign)}(?=\s|$|[.,;?!])", f" {word}", sentence)
    return sentence.strip()


def spelled(text: str, language: Language) -> str:
    """Each letter told by a word ("B, as in Boston"), each figure and mark by its name, and a rest
    between two of them."""
    held = forms(language)
    if held is None:
        return ", ".join(text.replace(" ", ""))
    return ", ".join(_spelled(unicodedata.normalize("NFC", text).upper(), held)) + "."


def _spelled(text: str, held: Forms) -> Iterable[str]:
    for letter in text:
        plain = unicodedata.normalize("NFD", letter)[0]
        if letter in held.accented:
            yield held.accented[letter]
        elif plain in held.letters:
            yield held.as_in.format(letter=plain, word=held.letters[plain])
        elif letter in held.marks:
            yield held.marks[letter]
        elif letter.isdigit():
            yield letter


def _email(held: Forms, found: re.Match[str]) -> str:
    parts = re.findall(r"[^\W\d_]+|\d+|\W|_", found[0])
    return " ".join(held.marks.get(part, _apart(part)) for part in parts)


def _money(held: Forms, found: re.Match[str]) -> str:
    """A sum, without the cents when there are none."""
    code = _SIGNS.get(found["sign"] or "") or found["code"]
    amount = (found["signed"] or found["coded"]).replace(",", "").rstrip(".")
    whole, _, hundredths = amount.partition(".")
    currency = held.currencies[code]
    unit = currency.one if int(whole) == 1 else currency.many
    said = held.one_unit if int(whole) == 1 else str(int(whole))
    if not int(hundredths or 0):
        return f"{said} {unit}"
    cents = int(hundredths)
    cent = currency.cent if cents == 1 else currency.cents
    return held.money.format(amount=said, unit=unit, cents=cents, cent=cent)


def _date(held: Forms, found: re.Match[str]) -> str:
    year, month, day = (int(part) for part in found.groups())
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return found[0]
    said = held.first_day if day == 1 and held.first_day else str(day)
    return held.date.format(day=said, month=held.months[month - 1], year=year)


def _phone(held: Forms, found: re.Match[str]) -> str:
    number = found[0]
    extension = found["extension"]
    if extension:
        number = number[: found.start("extension") - found.start()]
    groups = [_apart(group) for group in re.findall(r"\d+", number)]
    if number.startswith("+"):
        groups[0] = f"{held.marks['+']} {groups[0]}"
    if extension:
        groups.append(f"{held.extension} {_apart(extension)}")
    return ", ".join(groups)


def _code(_held: Forms, found: re.Match[str]) -> str:
    """Letters and figures one by one, in the groups that the dashes make."""
    if _ORDINARY_CODE.fullmatch(found[0]):
        return found[0]
    return ", ".join(_grouped(part) for part in found[0].split("-"))


def _figures(_held: Forms, found: re.Match[str]) -> str:
    return _grouped(found[0])


def _grouped(code: str) -> str:
    """One by one; what is longer than five in groups of three, of which the last may have four."""
    if len(code) <= 5:
        return _apart(code)
    ends = len(code) - 4 if len(code) % 3 == 1 else len(code)
    groups = [code[at : at + 3] for at in range(0, ends, 3)]
    return ", ".join(map(_apart, groups + ([code[ends:]] if code[ends:] else [])))


def _apart(code: str) -> str:
    """Figures one by one; words as they are."""
    return code if code.isalpha() and not code.isupper() else " ".join(code)
