"""One answer for several parts of a thing: "a Civic, 7ABC123, the door is dented". Pure.

The first part of such an answer is what was asked for. What stands behind its commas is offered to the
parts that are still open, in their order, and a part takes what only it can read: a plate, a telephone
number, a date. An open part takes what holds one of its cues, or what follows a part that came before
it in the order. What no part takes stays where it was said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from appliance.core.interview import Field, FieldType, Language, Reading, Span
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.hearing import (
    after_leading,
    before_trailing,
    cues_of,
    folded_set,
    occurrences,
    pattern,
    trimmed,
)
from appliance.fields.parts import PARTS
from appliance.fields.phrasebook import phrasebook
from appliance.fields.phrasebook.words import Around, Phrasebook
from appliance.fields.spoken import written

_COMMA = re.compile(r"\s*[,;\n]+\s*(?!\d{3}(?!\d))|\.\s+")
_CODE = re.compile(r"(?=\S*\d{3})(?=\S*[a-z])\S{6,}|\d{5}")
"""A code that no reader took is still no description."""
_WORD = re.compile(r"[^\W_]+")
_TOKEN = re.compile(r"[\w']+")
_BEFORE_A_NOUN = 4
"""Words between an article and its noun, and the article."""
_LETTERS_OF_A_CODE = range(1, 4)
_SHORTEST_CODE = 5
_YEAR = re.compile(r"(?:19|20)\d\d")
_LENGTHS = (*range(6, 9), 17)
"""Characters of a plate, and of a vehicle's number."""
_WITHOUT_A_FORM = (FieldType.STORY, FieldType.NAME, FieldType.CHOICE, FieldType.BOOLEAN)
_FEW = 4
"""Words of an answer that is taken as it stands."""
_ENOUGH = 0.7
"""How much of the letters of a stretch a value must take up to be what was meant by it."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part that may take a share, and the context its reader wants."""

    field: Field
    context: Context


def shares(text: str, asked: Part, others: Sequence[Part]) -> Mapping[str, Reading]:
    """The readings of the parts by their ids, the asked one's among them; empty when all that was said
    is for the asked part."""
    book = phrasebook(asked.context.language)
    kinds = {part.field.type for part in others}
    stretches = tuple(_stretches(text))
    if len(stretches) == 1 and FieldType.IDENTIFIER in kinds:
        codes = codes_in(text, asked.context.language)
        stretches = tuple(_around_codes(text, stretches[0], codes, book))
    stretches = tuple(
        part
        for stretch in stretches
        for part in _parted(stretch, begun_by(text, stretch, [asked, *others]), text)
    )
    if len(stretches) < 2 or asked.field.type not in (FieldType.STORY, FieldType.NAME):
        return {}
    taken: dict[str, Reading] = {}
    end = len(text)
    order = [part.field.id for part in others]
    for stretch in stretches[1:]:
        reached = max((order.index(name) for name in taken), default=-1)
        found = _formed(text, stretch, others, taken) or _open(
            text, stretch, others, taken, reached
        )
        if found is not None:
            taken[found[0]] = found[1]
            end = min(end, stretch.start)
    end = _before_names(text, Span(stretches[0].start, end), others, taken)
    own = _own(text, trimmed(text, Span(stretches[0].start, end)), asked) if taken else None
    return {} if own is None else {asked.field.id: own, **taken}


def words_of_part(part: Part) -> frozenset[str]:
    """What an answer to a part is made of, folded, where its policy tells."""
    return folded_set(part.context.wording.words) if part.context.wording else frozenset()


def begun_by(text: str, stretch: Span, parts: Sequence[Part]) -> tuple[int, ...]:
    """Where within a stretch another part begins, told by the words that it is made of: "pat nolan | a
    green van | acme mutual"."""
    folded = fold(text)
    book = phrasebook(parts[0].context.language)
    found = sorted(
        (span.start, at)
        for at, part in enumerate(parts)
        if (own := words_of_part(part))
        for span in occurrences(folded[: stretch.end], own)
        if span.start >= stretch.start
    )
    begins: list[int] = []
    running, last = 0, stretch.start
    for start, at in found:
        if at != running:
            begins.append(_noun_begins(folded, start, max(last, stretch.start), book))
        running, last = at, start
    named = parts[0].field.type is FieldType.NAME
    return tuple(
        begin
        for begin in begins
        if begin > stretch.start and not (named and _is_a_surname(folded, stretch, begin, book))
    )


def _is_a_surname(folded: str, stretch: Span, begin: int, book: Phrasebook) -> bool:
    """True for the second word of a name: "Ann Ford", "Rosa de la Cruz"."""
    *_, before = folded[stretch.start : begin].split() or [""]
    if before in book.lists.of:
        return True
    alone = len(_TOKEN.findall(folded, stretch.start, begin)) == 1
    first = _TOKEN.match(folded, begin)
    return alone and first is not None and first[0] not in book.lists.articles


def _noun_begins(folded: str, at: int, least: int, book: Phrasebook) -> int:
    """Where the article stands before a noun and a few words that say what kind of it, or the noun."""
    before = list(_TOKEN.finditer(folded, least, at))[-_BEFORE_A_NOUN:]
    for word in reversed(before):
        if word[0] in book.lists.articles or word[0] in book.speech.definite:
            return word.start()
        if any(map(str.isdigit, word[0])) and not _YEAR.fullmatch(word[0]):
            return word.end() + 1
    return at


def _parted(stretch: Span, begins: Sequence[int], text: str) -> Iterator[Span]:
    start = stretch.start
    for begin in (*begins, stretch.end):
        yield from _worded(text, Span(start, max(start, begin)))
        start = max(start, begin)


def _before_names(
    text: str, said: Span, others: Sequence[Part], taken: Mapping[str, Reading]
) -> int:
    """Where `said` ends without the name of what follows it: "a Civic and the plate is ..."."""
    for part in others:
        if part.field.id in taken:
            end = before_trailing(fold(text), _around(part), said.start, said.end)
            if any(occurrences(fold(text)[end : said.end], cues_of(part.context))):
                return end
    return said.end


def _own(text: str, said: Span, asked: Part) -> Reading | None:
    """What is left for the part that was asked for: up to the first share of another one."""
    for reading in PARTS[asked.field.type].read(said.of(text), asked.context):
        return replace(reading, span=reading.span.shift(said.start))
    return Reading(said.of(text), said, None, 0.5) if said.start < said.end else None


def without_words_around(text: str, part: Part) -> Span:
    """Where the answer to an open part stands among remarks, told by the words that it is made of: "my
    nephew helps me with these | a green van | if I remember right"."""
    folded, book = fold(text), phrasebook(part.context.language)
    whole, own = Span(0, len(text)), words_of_part(part)
    first = next(occurrences(folded, own), None) if own else None
    if first is None or len(text.split()) <= _FEW:
        return whole
    start = _noun_begins(folded, first.start, 0, book)
    last = max(one.end for one in occurrences(folded, own))
    tag = pattern(book.speech.tags).search(folded, last)
    return trimmed(text, Span(start, tag.start() if tag else len(text)))


def _stretches(text: str) -> Iterator[Span]:
    start = 0
    for comma in _COMMA.finditer(text):
        yield from _worded(text, Span(start, comma.start()))
        start = comma.end()
    yield from _worded(text, Span(start, len(text)))


def codes_in(text: str, language: Language) -> tuple[Span, ...]:
    """Where codes stand between other words, said or written: "a Civic 7 abc 123 the door is dented"."""
    heard = written(text, language)
    ordinary = phrasebook(language).people.not_names
    words = list(_WORD.finditer(heard.text))
    figured = [any(map(str.isdigit, word[0])) for word in words]
    runs: list[list[re.Match[str]]] = [[]]
    for at, word in enumerate(words):
        within = all(figured[max(0, at - 1) : at + 2 : 2]) and 0 < at < len(words) - 1
        letters = len(word[0]) in _LETTERS_OF_A_CODE and word[0].lower() not in ordinary
        if figured[at] or (letters and within) or _is_spelled(words, figured, at):
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    spans = (
        Span(code[0].start(), code[-1].end()) for run in runs if run for code in _codes_of(run)
    )
    return tuple(heard.to_raw(span) for span in spans)


def _is_spelled(words: Sequence[re.Match[str]], figured: Sequence[bool], at: int) -> bool:
    """True for one of the single letters between figures: "3 v s 6"."""
    if len(words[at][0]) != 1:
        return False
    before = next((i for i in range(at, -1, -1) if len(words[i][0]) != 1 or figured[i]), -1)
    behind = next((i for i in range(at, len(words)) if len(words[i][0]) != 1 or figured[i]), -1)
    return before >= 0 and behind >= 0 and figured[before] and figured[behind]


def _codes_of(run: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """The code that a run of signs is, or the two that stand next to each other."""
    if _is_a_code(run):
        yield run
        return
    for cut in range(1, len(run)):
        if _is_a_code(run[:cut]) and _is_a_code(run[cut:]):
            yield from (run[:cut], run[cut:])
            return


def _is_a_code(run: Sequence[re.Match[str]]) -> bool:
    """True for letters and figures, as many as a plate or a serial number has. Figures before what is a code
    by itself, and years, belong to something else: "a Mazda 3 7ABC123"."""
    said = "".join(word[0] for word in run)
    ambiguous = len(run) > 1 and any(
        len(word[0]) >= _SHORTEST_CODE or _YEAR.fullmatch(word[0]) for word in run
    )
    return _is_mixed(said) and not ambiguous and len(said) in _LENGTHS


def _around_codes(
    text: str, stretch: Span, codes: Sequence[Span], book: Phrasebook
) -> Iterator[Span]:
    """The parts of a stretch before, within and behind the codes in it."""
    start = stretch.start
    for code in codes:
        if stretch.start < code.start and code.end <= stretch.end:
            end = before_trailing(fold(text), book.speech.small_words, code.start, code.end)
            yield from _worded(text, Span(start, code.start))
            yield from _worded(text, Span(code.start, end))
            start = end
    yield from _worded(text, Span(start, stretch.end))


def _worded(text: str, span: Span) -> Iterator[Span]:
    span = trimmed(text, span)
    if span.start < span.end:
        yield span


def _formed(
    text: str, stretch: Span, others: Sequence[Part], taken: Mapping[str, Reading]
) -> tuple[str, Reading] | None:
    """The part whose kind of value makes up the whole of a stretch, but for the part's cue; the surest,
    of equals the one whose value is the longest."""
    found: list[tuple[float, int, str, Reading]] = []
    for part in others:
        if part.field.id in taken or part.field.type in _WITHOUT_A_FORM:
            continue
        cue = after_leading(fold(text), _around(part), stretch.start, stretch.end)
        for reading in PARTS[part.field.type].read(stretch.of(text), part.context):
            span = reading.span.shift(stretch.start)
            if part.field.type is FieldType.IDENTIFIER and not (
                cue > stretch.start or _is_mixed(str(reading.value))
            ):
                continue
            if _letters(span.of(text)) >= _ENOUGH * _letters(text[cue : stretch.end]):
                moved = replace(reading, span=span)
                found.append((reading.confidence, _letters(span.of(text)), part.field.id, moved))
    if not found:
        return None
    *_, name, reading = max(found, key=lambda one: one[:2])
    return name, reading


def _open(
    text: str, stretch: Span, others: Sequence[Part], taken: Mapping[str, Reading], reached: int
) -> tuple[str, Reading] | None:
    """The open part that a stretch is for: the one whose cue it holds, or the next in the order when
    parts before it have had theirs."""
    said = fold(stretch.of(text))
    speech = phrasebook(others[0].context.language).speech if others else None
    if _CODE.search(said) or (speech is not None and _adds_nothing(said, speech)):
        return None
    for at, part in enumerate(others):
        if part.field.id in taken or part.field.type is not FieldType.STORY:
            continue
        own = cues_of(part.context) | words_of_part(part)
        cued = next(occurrences(said, own), None) is not None
        if cued or 0 <= reached < at:
            start = after_leading(
                fold(text), phrasebook(part.context.language).speech.joiners, stretch.start
            )
            whole = Span(min(start, stretch.end), stretch.end)
            return part.field.id, Reading(whole.of(text), whole, None, 0.8)
    return None


def _adds_nothing(said: str, speech: Around) -> bool:
    """True for what is said behind an answer and is no part of any: "or so", "si mal no recuerdo"."""
    small = speech.afterthoughts | speech.courtesies | speech.hesitations
    return after_leading(said, small) >= len(said.rstrip(" .,;!?"))


def _around(part: Part) -> frozenset[str]:
    speech = phrasebook(part.context.language).speech
    return cues_of(part.context) | speech.fillers | speech.small_words | speech.joiners


def _is_mixed(text: str) -> bool:
    """True for letters and figures: a code, and no year or count."""
    return any(map(str.isalpha, text)) and any(map(str.isdigit, text))


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
