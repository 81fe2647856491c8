"""Entries of a list, out of one breath: medicines with their doses, people with their numbers. Pure.

"lisinopril 10 mg once a day and metformin 500 twice a day" holds two entries. Commas, semicolons and
words like "and" and "also" part them; but what carries no head of its own ("10 mg", "once a day", a
telephone number) still belongs to the entry before it. The head is the group's first part; the other
parts are read by their own readers. An open part after the head takes what is said from the first
figure or the first word of how often.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from appliance.core.interview import Field, FieldType, JsonValue, Reading, Span
from appliance.core.text import fold
from appliance.fields.context import Context, Reader
from appliance.fields.hearing import (
    after_leading,
    before_trailing,
    cues_of,
    folded_set,
    no_answer,
    occurrences,
    pattern,
    said_at,
    sentence_end,
    trimmed,
)
from appliance.fields.parts import PARTS
from appliance.fields.phrasebook import phrasebook
from appliance.fields.phrasebook.words import Phrasebook
from appliance.fields.shares import Part, begun_by, words_of_part
from appliance.fields.spoken import written

Entry = tuple[Span, dict[str, Reading]]


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch between commas and joining words: what is `said` in it, the `whole` of it with its
    article, and whether a joining word stands before it."""

    said: Span
    whole: Span
    article: bool
    joined: bool


_PARTING = re.compile(r"\s*[,;\n•]+\s*(?!\d{3}(?!\d))|\.\s+")
_MOST_ENTRIES = 40
_LONGEST_KIN = 2
"""Words of a person who stands in a list of things: "my son"; what is longer is a remark."""
_EFFECT_WITHIN = 3
"""Among so many first words of a stretch stands the name of what something does to one."""
_KIN_REACH = 6
"""Characters of a possessive before them."""
_OPEN = (FieldType.STORY, FieldType.NAME, FieldType.CHOICE)


class GroupReader:
    """Reads the entries of a repeated group. `parts` are the readers of single values."""

    def __init__(self, parts: Mapping[FieldType, Reader]) -> None:
        self._parts = parts

    def read_entries(self, text: str, context: Context) -> tuple[Entry, ...]:
        """Each entry's span and the readings of its parts, by the parts' ids; spans are of `text`.

        Without the question only what follows one of the group's cues is read.
        """
        folded, book = fold(text), phrasebook(context.language)
        within = _list_span(text, folded, context, book)
        if within is None or not context.field.fields:
            return ()
        entries: list[Entry] = []
        for segment in _segments(folded, within, book, context):
            if entries and _is_beside(folded, segment.said, context, book):
                continue
            if entries and _is_felt(folded, segment, context, book):
                parts = _felt(text, segment, context)
                entries[-1] = _merged(text, entries[-1], parts, context)
                continue
            if entries and self._tells_on(text, folded, segment, entries[-1], context, book):
                shares = self._share(text, folded, segment, entries[-1][1], context)
                entries[-1] = _merged(text, entries[-1], shares, context)
                continue
            parts = self._entry(text, segment, context)
            head = context.field.fields[0].id
            if not parts:
                continue
            if head in parts or not entries:
                entries.append((_cover(parts), parts))
            else:
                entries[-1] = _merged(text, entries[-1], parts, context)
            if len(entries) == _MOST_ENTRIES:
                break
        return tuple(entries)

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """One reading an entry: its parts' values by their ids."""
        return tuple(
            Reading(
                {part: reading.value for part, reading in parts.items()},
                span,
                None,
                min(reading.confidence for reading in parts.values()),
                any(reading.cued for reading in parts.values()),
            )
            for span, parts in self.read_entries(text, context)
        )

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """One entry from a widget: an object with the parts' values."""
        if not isinstance(value, dict) or not value:
            return None
        fields = {field.id: field for field in context.field.fields}
        accepted: dict[str, JsonValue] = {}
        for part, given in value.items():
            field = fields.get(part)
            reader = self._parts.get(field.type) if field else None
            if field is None or reader is None:
                return None
            reading = reader.accept(given, _of_part(context, field))
            if reading is None:
                return None
            accepted[part] = reading.value
        return Reading(accepted, Span(0, len(self.say(accepted, context))))

    def say(self, value: JsonValue, context: Context) -> str:
        """The parts as they are said, in the group's order, with commas between."""
        if not isinstance(value, dict):
            return ""
        return ", ".join(
            self._parts[field.type].say(value[field.id], _of_part(context, field))
            for field in context.field.fields
            if field.id in value and field.type in self._parts
        )

    def _entry(self, text: str, one: Segment, context: Context) -> dict[str, Reading]:
        """The parts said in one segment: first the kinds that have a form, then the open ones out of
        what is left. What begins with an indefinite article ("a white van") is nobody's name."""
        found: dict[str, Reading] = {}
        segment = one.said
        said = segment.of(text)
        names_last = sorted(context.field.fields, key=lambda field: field.type is FieldType.NAME)
        for field in names_last:
            if field.type is FieldType.STORY or (field.type is FieldType.NAME and one.article):
                continue
            asked = field.type in (FieldType.QUANTITY, FieldType.NAME, FieldType.CHOICE)
            part = replace(_of_part(context, field), asked=asked)
            for reading in self._parts[field.type].read(
                _before_what_is_found(said, segment, field, found), part
            ):
                moved = replace(reading, span=reading.span.shift(segment.start))
                if not any(moved.span.overlaps(other.span) for other in found.values()):
                    found[field.id] = moved
                    break
        found.update(_open_parts(text, segment, found, context))
        if not found and one.article:
            found.update(self._share(text, fold(text), one, {}, context))
        return {field.id: found[field.id] for field in context.field.fields if field.id in found}

    def _tells_on(
        self,
        text: str,
        folded: str,
        segment: Segment,
        entry: Entry,
        context: Context,
        book: Phrasebook,
    ) -> bool:
        """True for what stands behind a comma and says more of the person named before it: "Ana Ruiz,
        a red van, Geico"."""
        if context.field.fields[0].type is not FieldType.NAME or segment.joined:
            return False
        if not self._share(text, folded, segment, entry[1], context):
            return False
        names = set(folded[segment.said.start : segment.said.end].split())
        known = book.people.given | book.people.family
        return segment.article or len(names) < 2 or known.isdisjoint(names)

    def _share(
        self,
        text: str,
        folded: str,
        segment: Segment,
        known: Mapping[str, Reading],
        context: Context,
    ) -> dict[str, Reading]:
        """What a segment is of the parts that are not known yet: a kind that has a form, or else the
        open part that fits it best."""
        left = [field for field in context.field.fields[1:] if field.id not in known]
        formed = [field for field in left if field.type is not FieldType.STORY]
        for field in formed:
            part = replace(_of_part(context, field), asked=field.type is not FieldType.BOOLEAN)
            for reading in self._parts[field.type].read(segment.whole.of(text), part):
                moved = replace(reading, span=reading.span.shift(segment.whole.start))
                return {field.id: moved}
        stories = [field for field in left if field.type is FieldType.STORY]
        if not stories:
            return {}
        begins = segment.article or folded[segment.whole.start].isdigit()
        best = max(stories, key=lambda field: _fits(field, folded, segment, context, begins=begins))
        return {best.id: Reading(segment.whole.of(text), segment.whole, None, 0.7)}


def _before_what_is_found(
    said: str, segment: Span, field: Field, found: Mapping[str, Reading]
) -> str:
    """What a part is read from: a name that stands before a number ends where the number begins, so that
    all of its words are a name's."""
    starts = [reading.span.start - segment.start for reading in found.values()]
    end = min(starts, default=0)
    if field.type is not FieldType.NAME or not any(map(str.isalpha, said[:end])):
        return said
    return said[:end]


def _fits(field: Field, folded: str, segment: Segment, context: Context, *, begins: bool) -> int:
    """How well words fit an open part: by its cues, and by whether such a thing has an article ("in
    a ...")."""
    cues = cues_of(_of_part(context, field))
    articles = phrasebook(context.language).lists.articles
    takes_article = any(cue.split()[-1] in articles for cue in cues if cue)
    said = folded[segment.whole.start : segment.whole.end]
    cued = next(occurrences(said, cues), None) is not None
    made_of = next(occurrences(said, words_of_part(Part(field, _of_part(context, field)))), None)
    return 4 * (made_of is not None) + 2 * cued + (takes_article is begins)


def _is_beside(folded: str, said: Span, context: Context, book: Phrasebook) -> bool:
    """True for a remark about a person among things: "my daughter Kim was born in May"."""
    if context.field.fields[0].type is not FieldType.STORY:
        return False
    sentence = folded[said.start : said.end]
    kin = pattern(book.people.others).search(folded, max(0, said.start - _KIN_REACH), said.end)
    return (
        kin is not None
        and kin.start() <= said.start < kin.end()
        and len(sentence.split()) > _LONGEST_KIN
    )


def _is_felt(folded: str, segment: Segment, context: Context, book: Phrasebook) -> bool:
    """True for what the thing before does to one: "kiwi, my tongue gets itchy"."""
    stories = [field for field in context.field.fields if field.type is FieldType.STORY]
    if len(stories) < 2 or stories[0] is not context.field.fields[0]:
        return False
    if segment.joined:
        return False
    said = segment.whole.of(folded).split()
    if not book.lists.effects.isdisjoint(said[:_EFFECT_WITHIN]):
        return True
    begins = said_at(folded, segment.whole.start, book.lists.felt)
    return begins is not None and len(said) > _LONGEST_KIN


def _felt(text: str, segment: Segment, context: Context) -> dict[str, Reading]:
    stories = [field for field in context.field.fields if field.type is FieldType.STORY]
    return {stories[1].id: Reading(segment.whole.of(text), segment.whole, None, 0.7)}


def _of_part(context: Context, field: Field) -> Context:
    wording = context.wording.fields.get(field.id) if context.wording else None
    return replace(context, field=field, wording=wording, asked=True)


def _list_span(text: str, folded: str, context: Context, book: Phrasebook) -> Span | None:
    """The stretch in which entries are told, or None."""
    none = context.wording.none if context.wording else ()
    nothing = folded_set(none) | book.answers.no | book.speech.none_of_them
    if after_leading(folded, nothing | book.speech.hesitations | book.speech.courtesies) >= len(
        folded
    ):
        return None
    if context.asked and not no_answer(folded, book):
        return Span(0, len(text))
    for cue in occurrences(folded, _list_cues(context)):
        return Span(cue.end, max(cue.end, sentence_end(text, cue.end)))
    return None


def _list_cues(context: Context) -> frozenset[str]:
    """The cues of the list; when it was asked for, those of its entries' heads too ("I can't take")."""
    cues = cues_of(context)
    if context.asked and context.field.fields:
        cues |= cues_of(_of_part(context, context.field.fields[0]))
    return cues


def _segments(folded: str, within: Span, book: Phrasebook, context: Context) -> Iterator[Segment]:
    """Stretches between commas and joining words, without the words that lead into a list."""
    marks = [Span(*mark.span()) for mark in _PARTING.finditer(folded, within.start, within.end)]
    joins = [
        Span(*join.span())
        for join in pattern(book.speech.joiners).finditer(folded, within.start, within.end)
    ]
    parts = [Part(part, _of_part(context, part)) for part in context.field.fields]
    parted = [Span(at, at) for at in begun_by(folded, within, parts)]
    cuts = sorted([*marks, *joins, *parted])
    start, joined = within.start, False
    plain = book.speech.fillers | book.speech.joiners | book.speech.repairs
    leading = book.intake | plain | cues_of(_of_part(context, context.field.fields[0]))
    for cut in [*cuts, Span(within.end, within.end)]:
        if cut.start >= start:
            whole = after_leading(folded, plain, start, cut.start)
            first = after_leading(folded, leading, start, cut.start)
            article = pattern(book.lists.articles).search(folded, start, max(start, first))
            begins = whole if article is None else article.start()
            ending = book.speech.courtesies | book.speech.hesitations
            last = before_trailing(folded, ending, first, cut.start)
            span = trimmed(folded, Span(first, max(first, last)))
            if span.start < span.end:
                yield Segment(
                    span, Span(min(begins, span.start), span.end), article is not None, joined
                )
        start, joined = max(start, cut.end), cut in joins


def _open_parts(
    text: str, segment: Span, found: Mapping[str, Reading], context: Context
) -> dict[str, Reading]:
    """The story parts of an entry: the head is what stands before the first figure, the first word
    of how often and the first other part; the next takes the rest."""
    stories = [field for field in context.field.fields if field.type is FieldType.STORY]
    if not stories:
        return {}
    folded, book = fold(text), phrasebook(context.language)
    turn = min(
        [
            _turn(text, folded, segment, book, context),
            *(reading.span.start for reading in found.values()),
        ]
    )
    parts: dict[str, Reading] = {}
    is_head = stories[0] is context.field.fields[0]
    in_front = max((r.span.end for r in found.values() if r.span.start <= segment.start), default=0)
    if is_head and said_at(folded, after_leading(folded, frozenset(), in_front), book.lists.of):
        segment = Span(
            min(after_leading(folded, book.speech.small_words, in_front), segment.end), segment.end
        )
        turn = _turn(text, folded, segment, book, context)
        found = {part: one for part, one in found.items() if one.span.start >= segment.start}
    aside = said_at(folded, segment.start, book.speech.asides) is not None
    if aside:
        turn = segment.start
    if is_head:
        small = book.speech.small_words
        head = Span(segment.start, before_trailing(folded, small, segment.start, turn))
        if head.start < head.end and any(map(str.isalpha, head.of(text))):
            parts[stories[0].id] = Reading(head.of(text), head, None, 0.8)
    rest = stories[1:] if is_head else stories
    free = max([turn, *(reading.span.end for reading in found.values())]) if found else turn
    tail = trimmed(text, Span(free, max(free, segment.end)))
    if not is_head:
        tail = Span(min(after_leading(folded, _prepositions(book), tail.start), tail.end), tail.end)
    for span, field in zip(_shares(folded, tail, len(rest), book), rest, strict=False):
        parts[field.id] = Reading(span.of(text), span, None, 0.7)
    return parts


def _prepositions(book: Phrasebook) -> frozenset[str]:
    return book.speech.small_words - book.lists.articles


def _turn(text: str, folded: str, segment: Span, book: Phrasebook, context: Context) -> int:
    """Where the head ends: at the first figure, said or written, or the first word of how often."""
    often = pattern(book.frequency).search(folded, segment.start, segment.end)
    figure = re.compile(r"(?<![\w-])\d").search(folded, segment.start, segment.end)
    heard = written(segment.of(text), context.language)
    said = next((p for p in heard.pieces if p.written.start < p.written.end), None)
    aside = pattern(book.speech.asides).search(folded, segment.start + 1, segment.end)
    if not _takes_remarks(context):
        aside = None
    ends = [one.start() for one in (often, aside) if one]
    ends += _feeling(folded, segment, book, context)
    ends += [figure.start()] if figure else []
    if said is not None and heard.text[said.written.start].isdigit():
        ends.append(segment.start + said.raw.start)
    return min([segment.end, *ends])


def _takes_remarks(context: Context) -> bool:
    """True where a remark on an entry ("it gives me hives") is another part of it; elsewhere it belongs to
    the name of the thing ("the room that we let")."""
    return sum(part.type is FieldType.STORY for part in context.field.fields) > 1


def _feeling(folded: str, segment: Span, book: Phrasebook, context: Context) -> list[int]:
    """Where it begins, without a mark, what the thing does to one: "walnuts my lips burn"."""
    stories = [field for field in context.field.fields if field.type is FieldType.STORY]
    if len(stories) < 2 or stories[0] is not context.field.fields[0]:
        return []
    for felt in pattern(book.lists.felt).finditer(folded, segment.start + 1, segment.end):
        *_, before = folded[segment.start : felt.start()].split() or [""]
        behind = folded[felt.end() : segment.end].split()
        if before and before not in book.speech.small_words and len(behind) >= _LONGEST_KIN - 1:
            return [felt.start()]
    return []


def _shares(folded: str, tail: Span, parts: int, book: Phrasebook) -> list[Span]:
    """What is left of an entry, for one open part or parted at how often for two."""
    if tail.start >= tail.end or parts == 0:
        return []
    often = pattern(book.frequency).search(folded, tail.start, tail.end)
    if parts == 1 or often is None:
        return [tail]
    dose = trimmed(folded, Span(tail.start, often.start()))
    frequency = Span(often.start(), tail.end)
    return [dose, frequency] if dose.start < dose.end else [frequency]


def _cover(parts: Mapping[str, Reading]) -> Span:
    return Span(
        min(reading.span.start for reading in parts.values()),
        max(reading.span.end for reading in parts.values()),
    )


def _merged(text: str, entry: Entry, more: Mapping[str, Reading], context: Context) -> Entry:
    """The entry with what was said of it after a comma; an open part goes on over the comma."""
    _, parts = entry
    joined = dict(parts)
    kinds = {field.id: field.type for field in context.field.fields}
    for part, reading in more.items():
        before = joined.get(part)
        if before is None:
            joined[part] = reading
        elif kinds[part] is FieldType.STORY:
            span = Span(before.span.start, reading.span.end)
            joined[part] = replace(before, value=span.of(text), span=span)
    return _cover(joined), joined


READER = GroupReader(PARTS)
