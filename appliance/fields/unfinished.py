"""What of an answer is still to come: a name without its family name, a number without its area code,
half of an e-mail address. Pure.

A person who stops in the middle is asked for what is missing and nothing else, and what they say next
is read together with what they said before. `unfinished` tells where an answer stops; it holds no
value, since half a telephone number is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from appliance.core.interview import FieldType, Reading, Span
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.hearing import answer_span, no_answer, occurrences, trimmed
from appliance.fields.phrasebook import PHRASEBOOKS, phrasebook
from appliance.fields.spoken import written
from appliance.fields.standards import STANDARDS

Missing = Literal["family", "given", "area_code", "rest_of_number", "domain", "rest_of_code"]

_LOCAL = 7
"""Digits of a telephone number without its area code."""
_AREA = 3


@dataclass(frozen=True, slots=True)
class Unfinished:
    """The first part of an answer, where it stands, and what it lacks."""

    span: Span
    missing: Missing


def unfinished(text: str, readings: tuple[Reading, ...], context: Context) -> Unfinished | None:
    """What an answer to the question lacks, given what was read from it; None when it is whole or no
    answer at all."""
    kind = context.field.type
    if kind is FieldType.NAME:
        return _half_a_name(readings, context) if readings else None
    if kind is FieldType.IDENTIFIER:
        return _beginning_of_a_code(text, context)
    if readings or no_answer(fold(text), phrasebook(context.language)):
        return None
    if kind is FieldType.PHONE:
        return _part_of_a_number(text, context)
    return _half_an_address(text, context) if kind is FieldType.EMAIL else None


def _half_a_name(readings: tuple[Reading, ...], context: Context) -> Unfinished | None:
    """One word that is known as a given name, or as a family name."""
    value = readings[0].value
    if len(readings) > 1 or not isinstance(value, dict) or "family" in value:
        return None
    said = fold(str(value.get("given", "")))
    if any(said in book.people.given for book in PHRASEBOOKS.values()):
        return Unfinished(readings[0].span, "family")
    if any(said in book.people.family for book in PHRASEBOOKS.values()):
        return Unfinished(readings[0].span, "given")
    return None


def _part_of_a_number(text: str, context: Context) -> Unfinished | None:
    heard = written(text, context.language)
    digits = [Span(*found.span()) for found in re.finditer(r"\d+", heard.text)]
    many = sum(span.end - span.start for span in digits)
    if many not in (_AREA, _LOCAL - 1, _LOCAL, _AREA + 3):
        return None
    span = heard.to_raw(Span(digits[0].start, digits[-1].end))
    return Unfinished(span, "area_code" if many == _LOCAL else "rest_of_number")


def _half_an_address(text: str, context: Context) -> Unfinished | None:
    """A local part with a sign in it, or with its "at" and no whole domain behind it."""
    folded, book = fold(text), phrasebook(context.language)
    answer = trimmed(text, answer_span(folded, book))
    signs = frozenset(book.mail.signs) | book.mail.at
    said = [one for one in occurrences(folded, signs) if answer.start < one.start < answer.end]
    marked = any(sign in answer.of(text) for sign in "@_")
    few = len(answer.of(text).split()) <= _MOST_WORDS
    return Unfinished(answer, "domain") if few and (said or marked) else None


_MOST_WORDS = 8


def _beginning_of_a_code(text: str, context: Context) -> Unfinished | None:
    """A code that is said to begin with what follows, and goes no further."""
    folded, book = fold(text), phrasebook(context.language)
    if context.field.kind in STANDARDS:
        return None
    leads = [one for one in occurrences(folded, book.code_leads) if " " in one.of(folded)]
    joins = frozenset(said for said, sign in book.signs.items() if sign == "")
    if not leads or any(True for _ in occurrences(folded[leads[0].end :], joins)):
        return None
    span = trimmed(text, Span(leads[0].end, len(text)))
    heard = written(span.of(text), context.language).text
    return Unfinished(span, "rest_of_code") if any(map(str.isdigit, heard)) else None
