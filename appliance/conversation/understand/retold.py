"""An answer that is taken back in words of one's own: "what I gave you for my sister's phone was off, it
needs to be ...". Pure.

The sentence says that something was wrong; what it names and what it says instead are looked for apart.
An answer is told by everything that is said about its question, the rarest words counting most, and
only by a value of its kind. Where two answers fit alike, none is changed: it is asked which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from appliance.conversation.languages import PATTERNS
from appliance.conversation.languages.patterns import Retraction
from appliance.conversation.objectives import Interview, field_at, place_of, wording_at
from appliance.conversation.understand.asked import asked_readings
from appliance.conversation.understand.by_name import Anew
from appliance.conversation.understand.owners import Owner, owner_asked_for
from appliance.conversation.understand.words import Words, command, context_of, shifted
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Address, Field, FieldType, Reading, Span
from appliance.core.text import fold
from appliance.fields.registry import READERS

K = CommandKind

_WORD = re.compile(r"[^\W\d_]{3,}")
_SENTENCE_END = re.compile(r"[.;!?](?=\s|$)")
_MARK = re.compile(r"[,;:.!?]\s")
_MARKS_WITHIN = 2
"""How many stretches before "is right" may be the value; a date has a comma of its own."""
_MARKS = ' ,.;:!?¿¡-–—"'
_STEM = 6
"""Letters by which words are told to be the same: "message" and "messages"; "medicines" is no "Medicare"."""
_OF_A_KIND = 0.25
"""What a word counts for that says no more than the kind of an answer: a "date", a "number"."""
_LABEL, _CUE, _QUESTION, _TOPIC = 3.0, 2.0, 1.0, 1.0
"""What a shared word counts for, by where it stands in what is said about a field."""
_CLEARER = 1.2
"""How much better than the next one the best must fit."""
_LEAST = 0.5
_NAMED = 1.5
"""The same for what fits the open question as well: another answer must be called by its name."""
_NOBODY_ELSE = 0.7
"""What the fit of another person's number is worth when nobody else is spoken of."""
_MOST_OF_IT = 0.5
"""How much of the words in its place a value must be made of."""
_CURT = 3
"""Words of a place that holds a yes or a no and nothing else."""
_LONGER_NAME = re.compile(
    r"(?P<head>\w{3,}) (?:of|for|del|de|du|des|d')(?: ?(?:my|the|our|mi|la|el|mon|ma|le))?\s*$"
)
"""What stands before a name that is only the end of a longer one: "the phone of my"."""
_WORD_START = re.compile(r"(?<!\S)\w")
_LONGEST_TAIL = 10
"""Words at the end that may be what is right, where no mark and no word sets them off."""
_LONGEST_NOTE = 10
_LONGEST = 45
"""Words of an utterance that may take something back; what is longer tells a story."""
_PLAIN = (
    FieldType.DATE,
    FieldType.PHONE,
    FieldType.EMAIL,
    FieldType.IDENTIFIER,
    FieldType.MONEY,
    FieldType.QUANTITY,
)
"""Kinds of value whose form tells what they are, also where nothing is named."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A stretch in which the right value may stand; `sure` when the words around it say so."""

    span: Span
    sure: bool
    unmarked: bool = False
    """Nothing sets it off from the words before it, so that only a value with a form may be in it."""


def takes_back(words: Words) -> bool:
    """True when the speaker says that their own words were wrong, or goes back to them: whatever such a
    sentence is, it answers no other question."""
    if words.size > _LONGEST:
        return False
    return any(
        one.own.search(words.folded) or one.mends.search(words.folded)
        for one in _retractions(words)
    )


def retold(words: Words, interview: Interview) -> Anew | None:
    """The answer that is taken back and what is right instead, or None when none is both named and said
    anew."""
    own = takes_back(words)
    if _takes_something_out(words):
        return None
    if not own and not finds_fault(words, interview):
        return None
    fits = list(_fits(words, interview))
    if not fits:
        return None
    best = max(fit for _, fit, _ in fits)
    if not own and best < _NAMED and _answers_what_is_open(words, interview):
        return None
    named = {address: fit * _words_shared(address, words, interview) for address, fit, _ in fits}
    clearest = max(named.values())
    leading = [one for one in fits if named[one[0]] * _CLEARER >= clearest]
    addresses = {address for address, _, _ in leading}
    if len(addresses) > 1:
        return Anew(Command(K.CORRECT, words.core), words.core) if own and best > 0 else None
    address, fit, reading = leading[0]
    if fit < _LEAST and not _is_the_only_one(interview, address, reading):
        return None
    current = interview.answer(address)
    if current is not None and current.known and current.value == reading.value:
        return None
    kind = K.CORRECT if current is not None and current.known else K.SET
    return Anew(command(kind, address, reading), _covered(words, reading.span))


def _words_shared(address: Address, words: Words, interview: Interview) -> int:
    """How many of the words said name a field, one at least: "the name of the other side" shares a word with
    every name, and two with that one."""
    table = _tables(interview).get(address, {})
    naming = {stem for stem, weight in table.items() if weight >= _CUE}
    return max(1, len(_told(words.folded) & naming))


def _takes_something_out(words: Words) -> bool:
    """True for "take out the ibuprofen"; "scratch what I told you" takes out nothing but words."""
    taken_back = [
        Span(*found.span())
        for one in _retractions(words)
        for pattern in (one.own, one.mends)
        for found in pattern.finditer(words.folded)
    ]
    return any(
        not any(Span(*found.span()).overlaps(said) for said in taken_back)
        for found in words.patterns.removal.finditer(words.folded)
    )


def better_named(found: Sequence[Anew], words: Words, interview: Interview) -> tuple[Anew, ...]:
    """What was found by a label, or, where the same value is named better by all that was said, that: "the
    phone of my emergency contact" holds the name of another answer. So too where only it says what is
    right."""
    again = retold(words, interview) if len(found) == 1 else None
    if again is None or again.command.field is None:
        return tuple(
            replace(one, command=of_its_kind(one.command, words, interview)) for one in found
        )
    other = again.command.field != found[0].command.field
    if found[0].command.value is None:
        in_the_name = again.command.span.overlaps(found[0].command.span)
        fuller = not other or _is_part_of_a_name(found[0], again, words, interview)
        return tuple(found) if in_the_name or not fuller else (again,)
    same = again.command.value == found[0].command.value
    if not (other and same):
        return tuple(found)
    return (again,) if _is_named_better(again, found[0], words, interview) else tuple(found)


def _is_part_of_a_name(found: Anew, again: Anew, words: Words, interview: Interview) -> bool:
    """True for the "emergency contact" of "the phone of my emergency contact", where the word before it is
    one of the other answer's and none of its own."""
    before = _LONGER_NAME.search(words.folded[: found.command.span.start])
    if before is None:
        return False
    tables, stem = _tables(interview), _stem(before["head"])
    own, other = found.command.field or "", again.command.field or ""
    return stem in tables.get(other, {}) and stem not in tables.get(own, {})


def _is_named_better(one: Anew, other: Anew, words: Words, interview: Interview) -> bool:
    """True where more of the words said name the answer of `one` than that of `other`."""
    more, fewer = (
        _words_shared(each.command.field or "", words, interview) for each in (one, other)
    )
    return more > fewer


def of_its_kind(found: Command, words: Words, interview: Interview) -> Command:
    """A correction, or the same value for another answer of that kind, where all that tells the two apart in
    the words before it tells of that one: the "emergency" of "the emergency phone is ..."."""
    address, field = found.field or "", field_at(interview.policy, found.field or "")
    if found.kind is not K.CORRECT or field is None or field.type not in _PLAIN:
        return found
    alike = [
        known
        for known in interview.session.answers
        if _known(interview, known)
        and (one := field_at(interview.policy, known)) is not None
        and one.type is field.type
    ]
    meant = None if found.value is None else told_apart(words, found.span, interview, alike)
    rival = None if meant in (None, address) else field_at(interview.policy, meant or "")
    if meant is None or rival is None:
        return found
    reading = _value_in(words, found.span, interview, meant, rival)
    return found if reading is None else command(K.CORRECT, meant, reading)


def told_apart(
    words: Words, value: Span, interview: Interview, addresses: Sequence[Address]
) -> Address | None:
    """The one of several answers of which the sentence before a value says all that it says of the others,
    and more."""
    begun = max(
        (end.end() for end in _SENTENCE_END.finditer(words.folded, 0, value.start)), default=0
    )
    told, tables = _told(words.folded[begun : value.start]), _tables(interview)
    shared = {address: tables.get(address, {}).keys() & told for address in addresses}
    fullest = max(shared, key=lambda address: len(shared[address]), default=None)
    if fullest is None:
        return None
    less = all(one < shared[fullest] for address, one in shared.items() if address != fullest)
    return fullest if less else None


def named_as_wrong(words: Words, interview: Interview) -> Command:
    """The answer that the speaker takes back without saying what is right; none when it is not said
    which."""
    told = _told(words.folded)
    scores = {
        address: _score(address, told, interview) * _own(words, interview, address)
        for address in interview.session.answers
        if _known(interview, address)
    }
    best = max(scores.values(), default=0.0)
    leading = [address for address, score in scores.items() if score * _CLEARER >= best]
    if best < _LEAST or len(leading) != 1:
        return Command(K.CORRECT, words.core)
    return Command(K.CORRECT, words.core, field=leading[0])


def finds_fault(words: Words, interview: Interview) -> bool:
    """True when something is said to be wrong, or what it should be, without saying whose words it was."""
    ask = interview.session.ask
    storied = ask is not None and ask.type == FieldType.STORY
    if storied or words.size > _LONGEST:
        return False
    return any(one.wrong.search(words.folded) for one in _retractions(words))


def _answers_what_is_open(words: Words, interview: Interview) -> bool:
    """True when the value fits the open question: "it must have been the fifth" corrects nothing there."""
    ask = interview.session.ask
    field = None if ask is None else field_at(interview.policy, ask.field)
    if ask is None or field is None or ask.type in ("summary", "confirm"):
        return False
    places = [place for place in _places(words) if place.sure]
    if _best_value(words, places, interview, ask.field, field) is not None:
        return True
    formed = field.type in _PLAIN
    return formed and any(
        one.span.overlaps(place.span)
        for one in asked_readings(words, interview, ask)
        for place in places
    )


def _retractions(words: Words) -> tuple[Retraction, ...]:
    """Those of the session's language first, then of the others."""
    others = (one.retraction for one in PATTERNS.values() if one is not words.patterns)
    return (words.patterns.retraction, *others)


def _fits(words: Words, interview: Interview) -> Iterator[tuple[Address, float, Reading]]:
    """Every field that has a value in the right place, with how well the words name it."""
    told = _told(words.folded)
    asked = interview.session.ask
    open_at = None if asked is None or asked.type in ("summary", "confirm") else asked.field
    for places in _by_sureness(words):
        found = []
        for address in _addresses(interview):
            field = field_at(interview.policy, address)
            if field is None or address == open_at:
                continue
            reading = _best_value(words, places, interview, address, field)
            if reading is None:
                continue
            score = _score(address, told, interview) * _own(words, interview, address)
            if score >= _LEAST or (field.type in _PLAIN and _known(interview, address)):
                found.append((address, score, reading))
        if found:
            yield from found
            return


def _best_value(
    words: Words, places: Sequence[_Place], interview: Interview, address: Address, field: Field
) -> Reading | None:
    """The value in the likeliest place; of those whose form tells what they are the longest."""
    formed = field.type in (*_PLAIN, FieldType.BOOLEAN, FieldType.CHOICE)
    fit = [place for place in places if formed or not place.unmarked]
    read = [_value_in(words, place.span, interview, address, field) for place in fit]
    found = [one for one in read if one is not None]
    if field.type in _PLAIN:
        return max(found, key=lambda one: one.span.end - one.span.start, default=None)
    return next(iter(found), None)


def _own(words: Words, interview: Interview, address: Address) -> float:
    """Less than 1 for what belongs to another person when none is spoken of."""
    wording, mine = wording_at(interview.wording, address), field_at(interview.policy, address)
    if mine is None or owner_asked_for(wording, words.patterns) is not Owner.ANOTHER:
        return 1.0
    tables = _tables(interview)
    shared = _told(words.folded) & set(tables[address])
    alike = (
        set(table)
        for other, table in tables.items()
        if other != address
        and (one := field_at(interview.policy, other)) is not None
        and one.type is mine.type
    )
    spoken_of = shared.difference(*alike) or words.patterns.theirs.search(words.folded)
    return 1.0 if spoken_of else _NOBODY_ELSE


def _by_sureness(words: Words) -> Iterator[list[_Place]]:
    places = list(_places(words))
    for sure in (True, False):
        some = [place for place in places if place.sure is sure]
        if some:
            yield some


def _places(words: Words) -> Iterator[_Place]:
    """Where the right value may stand, the likeliest first."""
    folded = words.folded
    for pattern in _retractions(words):
        for found in pattern.is_right.finditer(folded):
            marks = [mark.end() for mark in _MARK.finditer(folded, 0, found.start())]
            for start in [0, *marks][: -_MARKS_WITHIN - 1 : -1]:
                yield _Place(Span(start, found.start()), sure=True)
        for found in reversed(list(pattern.now.finditer(folded))):
            stop = _SENTENCE_END.search(folded, found.end())
            old = words.patterns.named_as_old.search(folded, found.end())
            ends = [one.start() for one in (stop, old) if one]
            yield _Place(Span(found.end(), min(ends, default=len(folded))), sure=True)
    marks = [at for at in (folded.rfind(":"), folded.rfind(",")) if at >= 0]
    for at in marks:
        yield _Place(Span(at + 1, len(folded)), sure=False)
    if not marks and any(one.mends.search(folded) for one in _retractions(words)):
        starts = [found.start() for found in _WORD_START.finditer(folded)]
        for start in starts[: -_LONGEST_TAIL - 1 : -1]:
            yield _Place(Span(start, len(folded)), sure=False, unmarked=True)


def _value_in(
    words: Words, place: Span, interview: Interview, address: Address, field: Field
) -> Reading | None:
    """The value that fills a place: most of its words, and nothing before it."""
    start, end = place.start, place.end
    while start < end and words.text[start] in _MARKS:
        start += 1
    while start < end and words.text[end - 1] in _MARKS:
        end -= 1
    said = words.text[start:end]
    if not any(map(str.isalnum, said)) or field.type in (FieldType.SIGNATURE, FieldType.GROUP):
        return None
    if any(one.fault.match(words.folded, start, end) for one in _retractions(words)):
        return None
    if field.type is FieldType.STORY:
        short = field.probe is None and len(said.split()) <= _LONGEST_NOTE
        return Reading(said, Span(start, end), None, 0.8) if short else None
    context = context_of(interview, address, field, asked=True)
    readings = shifted(READERS[field.type].read(said, context), start)
    if not readings:
        return None
    first = readings[0]
    if field.type is FieldType.BOOLEAN:
        return first if len(said.split()) <= _CURT else None
    if field.type is FieldType.CHOICE and "other" in str(first.value):
        return None
    filled = _letters(first.span.of(words.text)) >= _MOST_OF_IT * _letters(said)
    return first if filled or field.type in _PLAIN else None


def _addresses(interview: Interview) -> Iterator[Address]:
    """What may be meant: the answers that are known, and what is still to be asked, lists left out."""
    yield from (a for a in interview.session.answers if _known(interview, a))
    for field in interview.reachable_fields():
        if field.type is not FieldType.GROUP and field.id not in interview.session.answers:
            yield field.id


def _known(interview: Interview, address: Address) -> bool:
    return (
        interview.session.answers[address].known if address in interview.session.answers else False
    )


def _is_the_only_one(interview: Interview, address: Address, reading: Reading) -> bool:
    """True when no other answer has a value of this kind."""
    field = field_at(interview.policy, address)
    if field is None or field.type not in _PLAIN or not _known(interview, address):
        return False
    alike = [
        known
        for known in interview.session.answers
        if (one := field_at(interview.policy, known)) is not None and one.type is field.type
    ]
    return alike == [address]


def _covered(words: Words, value: Span) -> Span:
    """The sentences from the first that takes back to that of the value."""
    leads = [
        found.start()
        for one in _retractions(words)
        for pattern in (one.own, one.mends, one.wrong)
        for found in pattern.finditer(words.folded)
    ]
    first = min([value.start, *leads])
    begun = max((end.end() for end in _SENTENCE_END.finditer(words.folded, 0, first)), default=0)
    stop = _SENTENCE_END.search(words.folded, value.end)
    return Span(begun, stop.end() if stop else len(words.folded))


# -- which answer is named ----------------------------------------------------------------------------


def _told(folded: str) -> frozenset[str]:
    return frozenset(map(_stem, _WORD.findall(folded)))


def _stem(word: str) -> str:
    return (word.rstrip("s") or word)[:_STEM]


def _score(address: Address, told: frozenset[str], interview: Interview) -> float:
    """How well words name a field: what they share with all that is said about it, rare words counting
    most, and more the more of its label is said."""
    tables = _tables(interview)
    own = tables.get(address, {})
    rarity = _rarity(tables)
    shared = sum(weight * rarity[stem] for stem, weight in own.items() if stem in told)
    label = {stem for stem, weight in own.items() if weight >= _LABEL}
    whole = sum(rarity[stem] for stem in label)
    said = sum(rarity[stem] for stem in label if stem in told)
    return shared * (1.0 + (said / whole if whole else 0.0)) / 2


def _rarity(tables: Mapping[Address, Mapping[str, float]]) -> Mapping[str, float]:
    counts: dict[str, int] = {}
    for table in tables.values():
        for stem in table:
            counts[stem] = counts.get(stem, 0) + 1
    return {stem: 1.0 / count for stem, count in counts.items()}


def _tables(interview: Interview) -> Mapping[Address, Mapping[str, float]]:
    """The stems that are said about each field, each with what it counts for."""
    small = frozenset().union(*(one.retraction.small for one in PATTERNS.values()))
    tables: dict[Address, Mapping[str, float]] = {}
    topics = _topics(interview)
    for address in _addresses(interview):
        name = place_of(address).field
        said = []
        for wording in interview.policy.wording.values():
            one = wording_at(wording, address)
            said.append((_QUESTION, tuple(one.ask)))
            said.append((_TOPIC, (topics.get((wording.language, name), ""),)))
            said.append((_CUE, tuple(one.cues)))
            said.append((_LABEL, (one.label,)))
        said.append((_LABEL, _head(interview, address)))
        tables[address] = _weights(tuple(said), small)
    return tables


@lru_cache(maxsize=1024)
def _weights(
    said: tuple[tuple[float, tuple[str, ...]], ...], small: frozenset[str]
) -> Mapping[str, float]:
    kinds = {_stem(word) for one in PATTERNS.values() for word in one.retraction.kinds}
    weights: dict[str, float] = {}
    for weight, phrases in said:
        for word in _WORD.findall(fold(" ".join(phrases))):
            stem = _stem(word)
            counts = weight * _OF_A_KIND if stem in kinds else weight
            if word not in small:
                weights[stem] = max(counts, weights.get(stem, 0.0))
    return weights


def _head(interview: Interview, address: Address) -> tuple[str, ...]:
    """For a part of an entry: what the entry is called."""
    place = place_of(address)
    if place.index is None:
        return ()
    group = interview.policy.fields[place.field]
    head = interview.answer(f"{place.field}[{place.index}].{group.fields[0].id}")
    return () if head is None or not head.known else (head.evidence.said,)


def _topics(interview: Interview) -> Mapping[tuple[str, str], str]:
    """What the objective of each field is called, by language."""
    return {
        (wording.language, name): wording.objectives.get(objective.id, "")
        for wording in interview.policy.wording.values()
        for objective in interview.policy.objectives
        for name in (*objective.needs, *objective.may_add)
    }


def _letters(text: str) -> int:
    return len(re.findall(r"\w", text))
