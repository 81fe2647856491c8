"""Telephone numbers, written and spoken, as E.164. Pure.

"503 555 0142", "five oh three, five five five, oh one four two" and "(503) 555-0142 ext. 12" are
numbers; seven digits are not, nor is a number that is announced as something else. An extension
follows the number as RFC 3966 writes it ("+15035550142;ext=12"). Numbers kept for fiction (555-01xx)
count: they have the form of a number, and whether one rings only a call can tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, ValidationResult

from appliance.core.interview import JsonValue, Reading, Span
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.hearing import cued, cues_of, last_cue, negation_before
from appliance.fields.phrasebook import phrasebook
from appliance.fields.phrasebook.words import Phrasebook
from appliance.fields.spoken import written

_GROUP = re.compile(r"\d+")
_GAP = re.compile(r"[\s()\[\].,\-‐‑–—/·]{0,4}")
_EXTENSION = re.compile(
    r"\W{0,3}(?:(?:and|y|con|with)\s+)?(?:(?:the|my|la|mi)\s+)?"
    r"(?:ext(?:ension)?|x|interno|anexo)\b\W{0,3}(?:(?:is|es|number|numero|la)\s+){0,2}(\d{1,6})(?!\d)"
)
_NORTH_AMERICAN = re.compile(r"1?([2-9][0-8]\d[2-9]\d{6})")
_NORTH_AMERICA = 1
_PLAIN_SHAPES = {(3, 3, 4), (1, 3, 3, 4), (3, 7), (1, 3, 7)}
_MOST_GROUPS = 12
_MOST_DIGITS = 15


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A run of digit groups that makes a number; `plain` when its form alone says so."""

    number: PhoneNumber
    span: Span
    plain: bool


class PhoneReader:
    """Reads telephone numbers of the field's region, and of others when they begin with a plus."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """Every complete number, in order."""
        said = written(text, context.language)
        folded, book, cues = fold(said.text), phrasebook(context.language), cues_of(context)
        readings = []
        for found in _candidates(folded, context.field.region, book):
            own = cued(folded, found.span.start, cues)
            announced = own or cued(folded, found.span.start, book.phone_cues)
            if not own and not found.plain and _is_something_else(folded, found.span, book):
                continue
            if not (found.plain or announced or context.asked or _has_ten_digits(found, folded)):
                continue
            sure = 0.95 if found.plain else 0.9 if announced else 0.85 if context.asked else 0.5
            if negation_before(folded, found.span.start, book) < found.span.start:
                sure = 0.3
            readings.append(
                Reading(_normal(found.number), said.to_raw(found.span), None, sure, cued=own)
            )
        return tuple(readings)

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """A number as typed into a telephone widget."""
        if not isinstance(value, str) or len(value) > 60:
            return None
        readings = self.read(value, context)
        if len(readings) != 1:
            return None
        normal = readings[0].value
        return Reading(normal, Span(0, len(self.say(normal, context))))

    def say(self, value: JsonValue, context: Context) -> str:
        """ "(503) 555-0142"; with its country where that is not the field's."""
        number = _parsed(str(value).partition(";")[0], None)
        if number is None:
            return str(value)
        _, _, extension = str(value).partition(";ext=")
        near = phonenumbers.country_code_for_region(context.field.region) == number.country_code
        form = PhoneNumberFormat.NATIONAL if near else PhoneNumberFormat.INTERNATIONAL
        return phonenumbers.format_number(number, form) + (
            f" ext. {extension}" if extension else ""
        )


def _candidates(folded: str, region: str, book: Phrasebook) -> Iterator[_Candidate]:
    """The numbers in `folded`, in order and apart; within a run the plainest grouping wins."""
    for run in _runs(folded, book):
        taken: list[tuple[int, int, _Candidate]] = []
        for plain_only in (True, False):
            for first in range(len(run)):
                for after in range(min(len(run), first + _MOST_GROUPS), first, -1):
                    if any(first < b and a < after for a, b, _ in taken):
                        continue
                    found = _candidate(folded, run[first:after], region, book)
                    if found and (found.plain or not plain_only):
                        taken.append((first, after, found))
                        break
        yield from (found for _, _, found in sorted(taken, key=lambda item: item[0]))


def _runs(folded: str, book: Phrasebook) -> Iterator[list[Span]]:
    """Digit groups that belong together: only separators, said or written, stand between them."""
    signs = {*book.mail.dot, *(said for said, sign in book.signs.items() if sign in {"-", ""})}
    run: list[Span] = []
    for found in _GROUP.finditer(folded):
        if run:
            between = folded[run[-1].end : found.start()]
            if "\n" in between or not (
                _GAP.fullmatch(between) or (len(between) < 16 and between.strip(" ,.") in signs)
            ):
                yield run
                run = []
        run.append(Span(*found.span()))
    if run:
        yield run


def _candidate(folded: str, groups: list[Span], region: str, book: Phrasebook) -> _Candidate | None:
    digits = "".join(group.of(folded) for group in groups)
    if not 7 <= len(digits) <= _MOST_DIGITS:
        return None
    start, abroad = _plus(folded, groups[0].start, book)
    here = phonenumbers.country_code_for_region(region)
    if not abroad and here == _NORTH_AMERICA and not _NORTH_AMERICAN.fullmatch(digits):
        return None
    number = _parsed("+" + digits, None) if abroad else _parsed(digits, region)
    if number is None:
        return None
    if start == groups[0].start and folded[start - 1 : start] == "(":
        start -= 1
    shape = tuple(group.end - group.start for group in groups)
    plain = abroad or shape in _PLAIN_SHAPES
    end = groups[-1].end
    if more := _EXTENSION.match(folded, end):
        number.extension, end = more[1], more.end()
    return _Candidate(number, Span(start, end), plain)


def _plus(folded: str, at: int, book: Phrasebook) -> tuple[int, bool]:
    """Where a plus sign before `at` begins, and whether there is one."""
    before = folded[max(0, at - 8) : at].rstrip(" (")
    for sign in ("+", *(said for said, sign in book.mail.signs.items() if sign == "+")):
        if before.endswith(sign):
            return folded.rindex(sign, 0, at), True
    return at, False


def _parsed(digits: str, region: str | None) -> PhoneNumber | None:
    """The number, if its digits can be one: by form in North America, elsewhere by numbering plan."""
    try:
        number = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return None
    if number.country_code == 1:
        national = str(number.national_number)
        return number if _NORTH_AMERICAN.fullmatch(national) and len(national) == 10 else None
    if region is None:
        possible = phonenumbers.is_possible_number_with_reason(number)
        return number if possible == ValidationResult.IS_POSSIBLE else None
    return number if phonenumbers.is_valid_number(number) else None


def _normal(number: PhoneNumber) -> str:
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return f"{e164};ext={number.extension}" if number.extension else e164


def _has_ten_digits(found: _Candidate, folded: str) -> bool:
    return sum(map(str.isdigit, found.span.of(folded))) >= 10


def _is_something_else(folded: str, span: Span, book: Phrasebook) -> bool:
    """Whether the words before announce another kind of number ("my policy is ...")."""
    others = frozenset(cue for cues in book.identifier_cues.values() for cue in cues)
    nearest = last_cue(folded, span.start, others | book.phone_cues)
    return nearest is not None and " ".join(nearest.of(folded).split()) in others


READER = PhoneReader()
