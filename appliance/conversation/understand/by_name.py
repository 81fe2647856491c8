"""An answer that is called by its name and said anew: "the phone number is wrong, it's ...". Pure.

What was said about it is then covered, so that the rest can be read as if it had been said alone:
"Iris Novak, and actually the date of birth is ..." still answers the question that is open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from appliance.conversation.objectives import Interview, field_at, place_of, wording_at
from appliance.conversation.understand.corrections import (
    grafted,
    in_full,
    mended,
    says_less,
)
from appliance.conversation.understand.entries import pointed_at
from appliance.conversation.understand.owners import may_be_for
from appliance.conversation.understand.words import (
    CLAUSE_END,
    Words,
    command,
    context_of,
    links_after,
    only_says_wrong,
    shifted,
)
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Address, Answer, Field, FieldType, Reading, Span
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.registry import READERS

K = CommandKind

_END = re.compile(r"[.;!?](?:\s|$)")
_FREE = (FieldType.STORY, FieldType.NAME, FieldType.ADDRESS)
_YES_OR_NO_WORDS = 3
_REACH = 48
"""How far before a name the words that take it back may stand, in characters."""


@dataclass(frozen=True, slots=True)
class Anew:
    """What was called by name: its commands, and the stretch of words that they cover."""

    command: Command
    covers: Span


def said_anew(words: Words, interview: Interview) -> Iterator[Anew]:
    """Answers that are called by name and said anew, or said to be wrong."""
    pointed = pointed_at(words, interview)
    labels = dict(_labels(words, interview, pointed))
    for address, at in labels.items():
        found = _anew(words, interview, address, at, pointed)
        if found is not None:
            yield found
    if not labels:
        yield from _of_entries(words, interview, pointed)


def covered(text: str, spans: Iterator[Span]) -> str:
    """The text with these stretches blank, as long as before."""
    for span in spans:
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text


def _labels(
    words: Words, interview: Interview, pointed: Mapping[str, Mapping[int, Span]]
) -> Iterator[tuple[Address, Span]]:
    """The answers whose very label is said, and where; the longer of two labels in one place, and of two
    that are the same the speaker's own. Of the entries of a list those that are pointed at, or the only
    one."""
    found: dict[Address, Span] = {}
    for address, answer in interview.session.answers.items():
        label = fold(wording_at(interview.wording, address).label)
        field, place = field_at(interview.policy, address), place_of(address)
        if not label or field is None or not answer.known or field.probe is not None:
            continue
        if place.index is not None:
            meant = pointed.get(place.field, {})
            alone = interview.entries(place.field) == 1
            if place.index not in meant and not alone:
                continue
        at = re.search(rf"(?<!\w){re.escape(label)}(?!\w)", words.folded)
        if at and not _within(Span(*at.span()), pointed):
            found[address] = Span(*at.span())
    for address, span in found.items():
        within = (o for o in found.values() if o != span)
        if any(o.start <= span.start and span.end <= o.end for o in within):
            continue
        alike = [other for other, at in found.items() if at == span]
        if place_of(address).index is None or all(place_of(o).index is not None for o in alike):
            yield address, span


def _within(span: Span, pointed: Mapping[str, Mapping[int, Span]]) -> bool:
    """True for the "medicine" of "the second medicine", which points and is no name of an answer."""
    entries = (at for by_index in pointed.values() for at in by_index.values())
    return any(at.start < span.start and span.end <= at.end for at in entries)


def _anew(
    words: Words,
    interview: Interview,
    address: Address,
    at: Span,
    pointed: Mapping[str, Mapping[int, Span]],
) -> Anew | None:
    field, current = field_at(interview.policy, address), interview.answer(address)
    assert field is not None
    assert current is not None
    start = _begin(words, at)
    behind = _past_the_entry(words, at, address, pointed)
    taken_back = behind != at.end or _is_taken_back(words, start, at, behind)
    if field.type in (*_FREE, FieldType.CHOICE) and not taken_back:
        return None
    reading = _value_behind(words, interview, address, field, current, behind)
    if reading is not None:
        if _part_of_it_is_old(words, reading, current):
            return None
        if reading.value == current.value:
            return None
        return Anew(command(K.CORRECT, address, reading), Span(start, _end(words, reading)))
    changed = words.patterns.change.search(words.folded, _sentence(words, at).start)
    if changed is None or not _nothing_but(words, start, at, changed):
        return None
    return Anew(Command(K.CORRECT, at, field=address), _sentence(words, at))


def _part_of_it_is_old(words: Words, reading: Reading, current: Answer) -> bool:
    """True for "my name is Mia, not Maya" where Maya is only a part of the name."""
    old = words.patterns.named_as_old.match(words.folded, reading.span.end)
    if old is None:
        return False
    said = words.folded[old.end() :].strip(" .,!")
    whole = fold(current.evidence.said)
    return said in whole and len(said) < len(whole)


def _end(words: Words, reading: Reading) -> int:
    """Where it ends: with the value, or with the old one that it is not."""
    if not words.patterns.named_as_old.match(words.folded, reading.span.end):
        return reading.span.end
    stop = _END.search(words.folded, reading.span.end)
    return stop.start() if stop else len(words.folded)


def _sentence(words: Words, at: Span) -> Span:
    """The sentence in which a name is said."""
    begun = max((end.end() for end in _END.finditer(words.folded, 0, at.start)), default=0)
    stop = _END.search(words.folded, at.end)
    return Span(begun, stop.start() if stop else len(words.folded))


def _begin(words: Words, at: Span) -> int:
    """Where what is said about a name begins: with the "no, sorry" before it."""
    sentence = _sentence(words, at).start
    leads = [
        found.start()
        for pattern in (words.patterns.correction, words.patterns.change, words.patterns.instead)
        for found in pattern.finditer(words.folded, max(sentence, at.start - _REACH), at.start)
    ]
    return min(leads, default=at.start)


def _is_taken_back(words: Words, start: int, at: Span, behind: int) -> bool:
    return bool(
        words.patterns.correction.search(words.folded, start, at.start)
        or words.patterns.instead.match(words.folded, start, at.start)
        or words.patterns.change.search(words.folded, start)
        or words.patterns.opposes.search(words.folded, behind)
        or (at.start <= words.core.start and words.folded[at.end : at.end + 1] == ":")
    )


def _past_the_entry(
    words: Words, at: Span, address: Address, pointed: Mapping[str, Mapping[int, Span]]
) -> int:
    """Behind "dose for the metformin": the name and the entry it belongs to."""
    place = place_of(address)
    entry = pointed.get(place.field, {}).get(-1 if place.index is None else place.index)
    close = entry is not None and 0 <= entry.start - at.end <= _REACH // 4
    return entry.end if entry is not None and close else at.end


def _value_behind(
    words: Words,
    interview: Interview,
    address: Address,
    field: Field,
    current: Answer,
    behind: int,
) -> Reading | None:
    """The value that follows, at the first place behind the name where one begins."""
    starts = [*links_after(words, behind)][1:]
    if field.type in _FREE:
        starts = starts[-1:]
    now = words.patterns.but_now.search(words.folded, behind)
    if now is not None:
        starts.insert(0, now.end())
    for start in starts:
        if not re.search(r"[\w:=]", words.folded[behind:start]):
            continue
        if _says_more_of_the_name(words, start):
            continue
        ends = CLAUSE_END if field.type in (*_FREE, FieldType.BOOLEAN) else _END
        stop = ends.search(words.folded, start)
        old = words.patterns.named_as_old.search(words.folded, start)
        end = min(f.start() for f in (stop, old) if f) if stop or old else len(words.text)
        said = words.text[start:end]
        context = context_of(interview, address, field, asked=True)
        reading = _taken_back_again(words, start, end, field, context, current)
        if reading is None:
            reading = _read(words, said, start, field, current, context)
            if reading is None or not _stands_first(said, reading, start, field):
                continue
        wording = wording_at(interview.wording, address)
        if may_be_for(words, field, wording, reading, asked=True):
            return reading
    return None


def _says_more_of_the_name(words: Words, start: int) -> bool:
    """True where "is wrong", "to" or the "wrong" of "I got the ... wrong" stands, and no value yet."""
    patterns = words.patterns
    if patterns.change.match(words.folded, start) or patterns.link.match(words.folded, start):
        return True
    return only_says_wrong(words, start)


def _read(
    words: Words,
    said: str,
    start: int,
    field: Field,
    current: Answer,
    context: Context,
) -> Reading | None:
    if not any(map(str.isalnum, said)):
        return None
    readings = shifted(READERS[field.type].read(said, context), start)
    whole = current.evidence.said
    if not readings or says_less(readings[0].span.of(words.text), whole):
        part = grafted(whole, said.strip(" .,!?"), field, context)
        if part is not None:
            return replace(part, span=Span(start, start + len(said)))
    return readings[0] if readings else None


def _taken_back_again(
    words: Words, start: int, end: int, field: Field, context: Context, current: Answer
) -> Reading | None:
    """The value that stands in the end where what is said anew takes itself back in turn: "it's 24, no...
    sorry, 26"."""
    if not words.patterns.repair.search(words.folded, start, end):
        return None
    blank = " " * start + words.text[start:end]
    anew = mended(replace(words, text=blank, folded=fold(blank)), field, context)
    return None if anew is None else in_full(anew, words.text, current, field, context)


def _stands_first(said: str, reading: Reading, start: int, field: Field) -> bool:
    """True when the value begins what is said, and a yes or a no is all of it."""
    if field.type is FieldType.CHOICE and "other" in str(reading.value):
        return False
    if field.type is FieldType.BOOLEAN:
        return len(said.split()) < _YES_OR_NO_WORDS
    return not re.search(r"\w{3,}.*\s\w{3,}.*\s\w{3,}", said[: reading.span.start - start])


def _nothing_but(words: Words, start: int, at: Span, changed: re.Match[str]) -> bool:
    """True when the name and that it is wrong is all there is in the sentence."""
    stop = _END.search(words.folded, max(at.end, changed.end()))
    end = stop.start() if stop else len(words.folded)
    rest = words.folded[max(at.end, changed.end()) : end]
    between = words.folded[min(at.end, changed.end()) : max(at.start, changed.start())]
    return not re.search(r"\w", rest) and len(between.split()) <= _YES_OR_NO_WORDS


def _of_entries(
    words: Words, interview: Interview, pointed: Mapping[str, Mapping[int, Span]]
) -> Iterator[Anew]:
    """ "The metformin is 20 mg": a part of an entry that is called by its first part, where there is
    only one part that it can be."""
    for name, entries in pointed.items():
        for index, at in entries.items():
            starts = list(links_after(words, at.end))
            if len(starts) == 1:
                continue
            found = []
            for part in interview.policy.fields[name].fields[1:]:
                address = f"{name}[{index}].{part.id}"
                current = interview.answer(address)
                if current is None or not current.known:
                    continue
                reading = _value_behind(words, interview, address, part, current, at.end)
                if reading is not None and reading.value != current.value:
                    covers = Span(_begin(words, at), _end(words, reading))
                    found.append(Anew(command(K.CORRECT, address, reading), covers))
            if len(found) == 1:
                yield found[0]
