"""Identifiers: letters and digits that stand for a thing, with their check digits. Pure.

`Field.kind` says which. For a kind with a standard (`STANDARDS`) the normal form is the standard's
own without separators, and what fails its check is no reading at all: a social security number that
is never issued, an NPI, a routing number or a VIN whose check digit is wrong. (VINs from outside
North America need not carry a check digit; such a vehicle's number has to be tapped in by the staff.)
Every other kind ("policy", "claim", "member", ...) is upper case, without spaces, and keeps its
hyphens and slashes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from appliance.core.interview import JsonValue, Reading, Span
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.hearing import after_leading, answer_span, cues_of, last_cue
from appliance.fields.phrasebook import phrasebook
from appliance.fields.phrasebook.words import Phrasebook
from appliance.fields.spoken import Written, written
from appliance.fields.standards import STANDARDS, Standard

_PART = re.compile(r"[^\W_]+")
_GAP = re.compile(r"[ \t]{0,2}[-‐‑–—/.#]?[ \t]{0,2}")
_SHORTEST, _LONGEST = 3, 34
_SHORTEST_UNASKED = 4
_MOST_PARTS = 14
_PHONE = re.compile(r"1?[2-9]\d{2}[2-9]\d{6}")


@dataclass(frozen=True, slots=True)
class _Part:
    """One run of letters and digits; `sign` is the hyphen or slash before it, if any."""

    text: str
    span: Span
    sign: str = ""


class IdentifierReader:
    """Reads identifiers of the field's kind. Without the question only what its form makes plain
    (a VIN, a social security number with its hyphens) or what is announced ("my policy number is")."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """Every identifier of the kind, in order."""
        heard, book = written(text, context.language), phrasebook(context.language)
        folded, own = fold(heard.text), cues_of(context)
        standard = STANDARDS.get(context.field.kind or "")
        readings: list[Reading] = []
        fixed = standard is not None and context.asked
        for parts in _runs(heard, folded, book, whole=context.asked, commas=fixed):
            announced = _announced(folded, parts[0].span.start, context.field.kind, own, book)
            if standard is None:
                found = _free(parts, announced, asked=context.asked)
            else:
                found = _standard(parts, standard, announced, asked=context.asked)
            if found is not None:
                value, span, sure = found
                raw = heard.to_raw(span)
                readings.append(Reading(value, raw, None, sure, announced is True))
        return tuple(readings)

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """An identifier as typed; refused when its check digit is wrong."""
        if not isinstance(value, str) or len(value) > 2 * _LONGEST:
            return None
        normal = normal_form(value, context.field.kind)
        return None if normal is None else Reading(normal, Span(0, len(self.say(normal, context))))

    def say(self, value: JsonValue, context: Context) -> str:
        """As it is usually written: a social security number with its hyphens."""
        standard = STANDARDS.get(context.field.kind or "")
        return str(value) if standard is None else standard.say(str(value))


def normal_form(typed: str, kind: str | None) -> str | None:
    """The normal form of a typed identifier, or None when it cannot be one of its kind."""
    standard = STANDARDS.get(kind or "")
    if standard is not None:
        bare = "".join(_PART.findall(typed)).upper()
        return bare if standard.fits(bare) else None
    free = re.sub(r"\s+", "", typed).upper().strip("-/.#")
    fine = _SHORTEST <= len(free) <= _LONGEST and all(c.isalnum() or c in "-/." for c in free)
    return free if fine and any(map(str.isdigit, free)) else None


def _runs(
    heard: Written, folded: str, book: Phrasebook, *, whole: bool, commas: bool
) -> Iterator[list[_Part]]:
    """Runs of code parts with nothing but separators between them, said or written; of commas only
    where one is expected of them."""
    answer = _without_articles(folded, answer_span(folded, book), book) if whole else None
    if answer is not None and not _is_one_code(folded, answer, book):
        answer = None
    said_signs = {word for sign in book.signs for word in sign.split()}
    run: list[_Part] = []
    for found in _PART.finditer(heard.text):
        span = Span(*found.span())
        within = answer is not None and answer.start <= span.start and span.end <= answer.end
        within = within and span.of(folded) not in said_signs
        if not _is_code(found[0], folded[span.start : span.end], heard, span, within=within):
            continue
        sign = _sign(folded, run[-1], span, book, commas=commas) if run else ""
        if sign is None:
            yield run
            run = []
        run.append(_Part(found[0].upper(), span, sign or ""))
    if run:
        yield run


def _without_articles(folded: str, answer: Span, book: Phrasebook) -> Span:
    """ "la A C 55" without its article, "it starts with A 4" without its lead; a single letter may be
    the code's own."""
    small = frozenset(word for word in book.speech.small_words if len(word) > 1)
    leading = small | book.code_leads
    return Span(after_leading(folded, leading, answer.start, answer.end), answer.end)


def _is_one_code(folded: str, answer: Span, book: Phrasebook) -> bool:
    """Whether an answer is nothing but a code, though in lower case: "abc 123"."""
    parts = _PART.findall(folded[answer.start : answer.end])
    return (
        len(parts) <= _MOST_PARTS
        and any(any(map(str.isdigit, part)) for part in parts)
        and all(
            any(map(str.isdigit, part))
            or part in book.signs
            or (len(part) <= 4 and (len(part) == 1 or part not in book.people.not_names))
            for part in parts
        )
    )


def _is_code(part: str, folded: str, heard: Written, span: Span, *, within: bool) -> bool:
    if any(map(str.isdigit, part)):
        return len(part) <= _LONGEST
    if any(piece.written.overlaps(span) for piece in heard.pieces):
        return True
    if len(part) == 1:
        return (part.isupper() and part != "I") or within
    return (part.isupper() and len(part) <= 6 and part.isascii()) or within


def _sign(folded: str, before: _Part, span: Span, book: Phrasebook, *, commas: bool) -> str | None:
    """The sign that joins two parts ("" for a space), or None when they are apart. A comma joins
    what is said piece by piece: "P, X, dash, 2 0 4 4"."""
    between = folded[before.span.end : span.start]
    if "\n" in between:
        return None
    if commas or before.text.isalpha() or (len(between) > 2 and not between.strip(" ,").isdigit()):
        between = between.replace(",", " ")
    if _GAP.fullmatch(between):
        return next((c if c == "/" else "-" for c in between if c in "-‐‑–—/"), "")
    said = " ".join(between.replace(",", " ").split())
    return book.signs.get(said)


def _announced(
    folded: str, at: int, kind: str | None, own: frozenset[str], book: Phrasebook
) -> bool | None:
    """True when the words before say it is of this kind, False when of another, None when neither."""
    mine = own | frozenset(book.identifier_cues.get(kind or "", ()))
    every = mine | book.phone_cues
    every |= frozenset(cue for cues in book.identifier_cues.values() for cue in cues)
    nearest = last_cue(folded, at, every)
    return None if nearest is None else " ".join(nearest.of(folded).split()) in mine


def _free(
    parts: list[_Part], announced: bool | None, *, asked: bool
) -> tuple[str, Span, float] | None:
    code = parts[0].text + "".join(part.sign + part.text for part in parts[1:])
    bare = code.replace("-", "").replace("/", "")
    if not any(map(str.isdigit, bare)) or len(bare) > _LONGEST:
        return None
    if len(bare) < (_SHORTEST if asked else _SHORTEST_UNASKED) or not (asked or announced):
        return None
    if announced is not True and _PHONE.fullmatch(bare):
        if announced is False:
            return None
        sure = 0.6
    else:
        sure = {True: 0.95, None: 0.85, False: 0.4}[announced]
    return code, Span(parts[0].span.start, parts[-1].span.end), sure


def _standard(
    parts: list[_Part], standard: Standard, announced: bool | None, *, asked: bool
) -> tuple[str, Span, float] | None:
    """The first window of parts that fits the standard."""
    for first in range(len(parts)):
        code = ""
        for last in range(first, len(parts)):
            code += parts[last].text
            if len(code) > standard.longest:
                break
            if not standard.fits(code):
                continue
            shape = tuple(len(part.text) for part in parts[first : last + 1])
            plain = standard.plain(shape)
            if not (asked or announced or plain):
                continue
            if announced is False and not plain:
                continue
            sure = 0.98 if announced else 0.95 if plain or asked else 0.9
            return code, Span(parts[first].span.start, parts[last].span.end), sure
    return None


READER = IdentifierReader()
