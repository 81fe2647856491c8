"""The answer to the question that is open. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from appliance.conversation.objectives import Interview, field_at, place_of, wording_at
from appliance.conversation.understand.corrections import completed, mended
from appliance.conversation.understand.intents import Intents
from appliance.conversation.understand.intents import asked as intent_asked
from appliance.conversation.understand.owners import may_be_for
from appliance.conversation.understand.steering import (
    is_all,
    roundabout,
    says_there_is_none,
    steering,
)
from appliance.conversation.understand.words import (
    Words,
    command,
    context_of,
    mention,
    says_something,
    shifted,
    words_of,
)
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Address, Field, FieldType, JsonValue, Reading, Span
from appliance.core.session import Ask
from appliance.core.text import fold
from appliance.fields import group as groups
from appliance.fields.context import Context
from appliance.fields.hearing import (
    after_leading,
    begins_clause,
    folded_set,
    last_cue,
    no_answer,
    said_at,
)
from appliance.fields.listing import ending_of, names_nothing
from appliance.fields.name_words import KNOWN_FAMILY, KNOWN_GIVEN
from appliance.fields.phrasebook import phrasebook
from appliance.fields.phrasebook.words import Phrasebook
from appliance.fields.registry import READERS
from appliance.fields.shares import Part, begun_by, shares, without_words_around

K = CommandKind

_BOOLEAN = Field(id="yes_no", type=FieldType.BOOLEAN)
_EXCLAIMED = 4
"""The most words of an exclamation before a yes or a no."""
_FEW_WORDS = 6
_CURT = 3
"""Words of an agreement that needs no pause: "sure go ahead"."""
_LONGEST_NAMED = 6
"""Words of the head of an entry: what is longer is a story and no name of anything."""
_ANYTHING_MAY_BE = (FieldType.NAME, FieldType.ADDRESS, FieldType.CHOICE, FieldType.STORY)
"""Kinds of value that almost any words can be read as."""
_SHORTEST_ASIDE = 2
"""Words of a sentence in a list; what is longer and names no figure is a remark."""
_SAID_IN_WORDS = (
    FieldType.DATE,
    FieldType.BOOLEAN,
    FieldType.CHOICE,
    FieldType.PHONE,
    FieldType.QUANTITY,
)
"""Kinds of value that another language says in other words."""
_SAID_BY_HEART = (FieldType.PHONE, FieldType.EMAIL, FieldType.IDENTIFIER)
_HALF_SURE = 0.7
"""How sure a value is of which the speaker says that it may be wrong."""
_LONGEST_NAMELESS = 16
_SURE_OF_A_SHRUG = 0.6
_PRECISE_ENOUGH = ("day", "minute")


def asked_readings(words: Words, interview: Interview, ask: Ask | None) -> tuple[Reading, ...]:
    """The values that fit the open question, the one that counts first; none for a list."""
    field = None if ask is None else field_at(interview.policy, ask.field)
    if ask is None or field is None or field.type is FieldType.GROUP:
        return ()
    context = context_of(interview, ask.field, field, asked=True)
    anew = mended(words, field, context)
    if anew is not None:
        return (anew,)
    wording = wording_at(interview.wording, ask.field)
    readings = (
        dated(reading, interview, ask.field)
        for reading in _in_any_language(words, interview, ask.field, field)
        if may_be_for(words, field, wording, reading, asked=True)
        and (
            field.type is not FieldType.BOOLEAN
            or (
                _is_an_answer(words, reading)
                and not _answers_another(words, interview, ask, reading)
            )
        )
        and not words.asks_about(reading.span)
        and not (field.type is FieldType.NAME and _is_hardly_a_name(words, interview, reading))
    )
    found = tuple(one for one in readings if one is not None)
    if field.type is FieldType.DATE and len(found) > 1:
        found = tuple(one for one in found if not _named_otherwise(words, interview, ask, one))
    return _best_first(found, words)


def _named_otherwise(words: Words, interview: Interview, ask: Ask, reading: Reading) -> bool:
    """True for a date right behind what announces another: "two years ago, and I was born in May 1980"."""
    for field in interview.reachable_fields():
        if field.type is not FieldType.DATE or field.id == ask.field:
            continue
        cue = last_cue(
            words.folded,
            reading.span.start,
            folded_set(wording_at(interview.wording, field.id).cues),
        )
        if cue is not None and not words.folded[cue.end : reading.span.start].strip(" :,"):
            return True
    return False


def _answers_another(words: Words, interview: Interview, ask: Ask, reading: Reading) -> bool:
    """True for a statement that holds the cue of another yes/no question that is open, and none of this
    one: "nobody was hurt" to "are you safe?". A plain yes or no answers what was asked."""
    if reading.cued or words.whole_clause(reading.span):
        return False
    clause = next((one for one in words.clauses if one.overlaps(reading.span)), words.core)
    plain = phrasebook(words.language).answers.plain
    if reading.span.of(words.folded) in plain and clause.start < reading.span.start:
        return False
    for field in interview.reachable_fields():
        if field.type is not FieldType.BOOLEAN or field.id == ask.field:
            continue
        named = mention(words, interview, field.id)
        own = mention(words, interview, ask.field)
        if named is not None and own is None and clause.start <= named.start < clause.end:
            return interview.answer(field.id) is None
    return False


def _in_any_language(
    words: Words, interview: Interview, address: Address, field: Field
) -> tuple[Reading, ...]:
    """What is read in the language of the session, or else in another of the policy's: a short answer
    switches nothing, and still counts."""
    reader = READERS[field.type]
    own = tuple(reader.read(words.text, context_of(interview, address, field, asked=True)))
    if field.type not in _SAID_IN_WORDS or not _says_too_little(own, field):
        return own
    least = own
    for language, wording in interview.policy.wording.items():
        if language == interview.language:
            continue
        said = wording_at(wording, address)
        context = Context(field, language, interview.today, asked=True, wording=said)
        other = tuple(reader.read(words.text, context))
        if field.type is FieldType.BOOLEAN and _is_ours(words, other):
            continue
        if not _says_too_little(other, field) and _says_the_same_better(own, other):
            return other
        if other and not is_other(field, other[0].value):
            least = least or other  # "seven years ago" is a year, and better than nothing
    return least


def _says_the_same_better(own: Sequence[Reading], other: Sequence[Reading]) -> bool:
    """True where what the session's language makes little of is what the other language reads, and not
    another value beside it: the year of "hace ocho años, y nací el 3 de mayo de 1980"."""
    return not own or own[0].precision != "year" or own[0].span.overlaps(other[0].span)


def _is_ours(words: Words, readings: Sequence[Reading]) -> bool:
    """True for a yes or a no that is one in the session's language as well, in which it was found to be
    none: the "no" of "no sé"."""
    answers = phrasebook(words.language).answers
    return any(one.span.of(words.folded) in answers.yes | answers.no for one in readings)


def _says_too_little(readings: Sequence[Reading], field: Field) -> bool:
    """True for no value, for words of one's own where there are options, and for a mere year."""
    if not readings:
        return True
    first = readings[0]
    return is_other(field, first.value) or first.precision == "year"


def _is_hardly_a_name(words: Words, interview: Interview, reading: Reading) -> bool:
    """True for one word alone ("divorce", "hives") that is an option's name, or that nothing shows to be
    a name when we hear it for the first time."""
    said = reading.span.of(words.text)
    if " " in said.strip() or reading.cued:
        return False
    if fold(said) in KNOWN_GIVEN | KNOWN_FAMILY:
        return False
    asked_before = any(interview.session.misses.values())
    return fold(said) in _options(interview) or (said.islower() and not asked_before)


def _options(interview: Interview) -> frozenset[str]:
    """Every way in which the intake's options are said."""
    return frozenset(
        fold(phrase)
        for field in interview.wording.fields.values()
        for option in field.options.values()
        for phrase in (option.label, *option.also)
    )


def dated(reading: Reading, interview: Interview, address: Address) -> Reading | None:
    """A time of day belongs to the day that is known; without one it is no date."""
    if reading.precision != "time":
        return reading
    known = interview.answer(address)
    if known is None or known.precision not in _PRECISE_ENOUGH:
        return None
    day = str(known.value)[:10]
    return replace(reading, value=f"{day}{reading.value}", precision="minute")


def _best_first(readings: tuple[Reading, ...], words: Words) -> tuple[Reading, ...]:
    """The surest first; of equals the last when the person corrects themselves, else the first."""
    if not readings:
        return ()
    surest = max(reading.confidence for reading in readings)
    equals = [reading for reading in readings if reading.confidence >= surest - 0.05]
    first = equals[-1] if words.patterns.correction.search(words.folded) else equals[0]
    return (first, *(reading for reading in readings if reading is not first))


def _is_an_answer(words: Words, reading: Reading) -> bool:
    """True when a yes or a no answers, and is not just a word of a story ("No police.", "well, ...")."""
    begins, ends = words.begins_core(reading.span), words.ends_core(reading.span)
    book = phrasebook(words.language)
    led = after_leading(words.folded, book.answers.lead_ins | book.speech.repairs, words.core.start)
    closed = after_leading(words.folded, book.speech.courtesies, reading.span.end)
    said = reading.span.of(words.folded)
    if words.patterns.filler.fullmatch(said):
        agrees = said in phrasebook(words.language).answers.yes and words.size <= _FEW_WORDS
        paused = words.folded[reading.span.end : reading.span.end + 1] == ","
        if agrees and paused and words.whole_clause(reading.span):
            return True
        return begins and (ends or (agrees and (paused or words.size <= _CURT)))
    begins, ends = begins or led >= reading.span.start, ends or closed >= words.core.end
    if reading.cued or begins or ends or _ends_a_clause(words, reading):
        return True
    if lacks_its_accent(words, reading.span):
        return False
    if _is_behind_lead_ins(words, reading.span):
        return True
    if _is_behind_an_exclamation(words, reading):
        return True
    before = words.folded[: reading.span.start]
    if words.patterns.correction.search(before) or _is_behind_a_but(before, words):
        return True
    return words.whole_clause(reading.span)


def _is_behind_lead_ins(words: Words, span: Span) -> bool:
    """True when nothing stands before a value but what leads into an answer: "oh well, that's a no"."""
    book = phrasebook(words.language)
    leading = book.answers.lead_ins | book.speech.hesitations
    return after_leading(words.folded, leading) >= span.start


def _is_behind_an_exclamation(words: Words, reading: Reading) -> bool:
    """True for the plain word that begins a clause behind few others: "good grief, yes I made it out"."""
    book = phrasebook(words.language)
    plain = reading.span.of(words.folded).split(" ", 1)[0] in book.answers.plain
    before = len(words.folded[: reading.span.start].split())
    return plain and before <= _EXCLAIMED and begins_clause(words.folded, reading.span.start, book)


def lacks_its_accent(words: Words, span: Span) -> bool:
    """True for the "si" of "si quiere le digo": no yes, where it is written as another word and goes on."""
    accented = phrasebook(words.language).answers.accented
    as_written = span.of(words.text).lower() in accented
    goes_on = re.match(r"\s+\w", words.folded[span.end :]) is not None
    return goes_on and not as_written and span.of(words.folded) in map(fold, accented)


def _ends_a_clause(words: Words, reading: Reading) -> bool:
    """True for the yes of "I'd say there is, yes, several"."""
    if reading.value is not True:
        return False
    clauses = (one for one in words.clauses if one.start <= reading.span.start < one.end)
    return any(not any(map(str.isalnum, words.folded[reading.span.end : c.end])) for c in clauses)


def _is_behind_a_but(before: str, words: Words) -> bool:
    """True behind "I'm no mechanic, but"."""
    book = phrasebook(words.language)
    *rest, last = before.split() or [""]
    joined = last in book.speech.joiners and bool(rest) and rest[-1].endswith(",")
    return joined or last in book.answers.buts


def yes_or_no(words: Words, interview: Interview, address: Address) -> Reading | None:
    """What was said to a yes/no question of ours, whatever it was about."""
    context = Context(
        field=_BOOLEAN,
        language=interview.language,
        reference_date=interview.today,
        wording=wording_at(interview.wording, address),
    )
    readings = READERS[FieldType.BOOLEAN].read(words.text, context)
    return readings[-1] if readings else None


def answer_to(
    words: Words, interview: Interview, ask: Ask, asked: tuple[Reading, ...]
) -> Iterator[Command]:
    """The commands of an answer: its value, that there is none, or what a "yes" opens."""
    field = field_at(interview.policy, ask.field)
    if field is None:
        return
    if field.type is FieldType.GROUP:
        yield from _to_a_list(words, interview, ask, field)
    elif field.type is FieldType.STORY and words.only_asks:
        return
    elif _is_none(words, interview, ask.field, field, asked):
        yield Command(_absence_of(field), words.core)
    elif field.type is FieldType.DATE and words.patterns.long_ago.fullmatch(_bare(words)):
        yield Command(K.UNKNOWN, words.core)
    elif shared := tuple(_to_several_parts(words, interview, ask.field, asked)):
        yield from shared
    elif asked:
        sure = _as_sure_as_said(words, field, asked[0])
        yield command(K.SET, ask.field, _without_remarks(words, interview, ask.field, sure))
        if field.type is FieldType.BOOLEAN and asked[0].value is True:
            yield from _opened_by_yes(words, interview, ask.field, asked[0].span.end)
    elif field.type is FieldType.BOOLEAN:
        yield from _named_instead_of_yes(words, interview, ask.field)


def _as_sure_as_said(words: Words, field: Field, reading: Reading) -> Reading:
    """A number or an address of which the speaker is not sure ("503 555 0142, I think"), less sure by that; a
    date weighs its own words."""
    if field.type not in _SAID_BY_HEART or not words.patterns.unsure.search(words.folded):
        return reading
    return replace(reading, confidence=min(reading.confidence, _HALF_SURE))


def _to_several_parts(
    words: Words, interview: Interview, address: Address, asked: Sequence[Reading]
) -> Iterator[Command]:
    """The values of an answer that says more of a thing than was asked: "a Civic, 7ABC123, a dent"."""
    place = place_of(address)
    if place.part is None or words.questions:
        return
    prefix = address.removesuffix(place.part)
    group = interview.policy.fields[place.field]
    parts = {
        part.id: Part(part, context_of(interview, f"{prefix}{part.id}", part, asked=True))
        for part in group.fields
    }
    left = [part for name, part in parts.items() if interview.answer(f"{prefix}{name}") is None]
    others = [part for part in left if part.field.id != place.part]
    for name, reading in shares(words.text, parts[place.part], others).items():
        if (
            name == place.part
            and not asked
            and not _is_a_shrug(reading.span.of(words.text), interview)
        ):
            return
        if name == place.part and _is_a_shrug(reading.span.of(words.text), interview):
            yield Command(K.UNKNOWN, reading.span)
            continue
        yield command(K.SET, f"{prefix}{name}", reading)


def _without_remarks(
    words: Words, interview: Interview, address: Address, reading: Reading
) -> Reading:
    """A part of a thing without the remarks around it, where it is known what such an answer is made of."""
    place, field = place_of(address), field_at(interview.policy, address)
    if place.part is None or field is None or field.type is not FieldType.STORY:
        return reading
    part = Part(field, context_of(interview, address, field, asked=True))
    span = without_words_around(reading.span.of(words.text), part).shift(reading.span.start)
    return replace(reading, value=span.of(words.text), span=span)


def _is_a_shrug(said: str, interview: Interview) -> bool:
    """True for "no idea" in any words, beside what is known."""
    words = words_of(said, interview)
    if no_answer(words.folded, phrasebook(words.language)):
        return True
    told = (*steering(words), *roundabout(words))
    if told:
        return told[0].kind is K.UNKNOWN
    learned = Intents.learned().of(words.folded.strip(" .,!?"), intent_asked(FieldType.GROUP))[0]
    return learned.label == K.UNKNOWN and learned.sure >= _SURE_OF_A_SHRUG


def _absence_of(field: Field) -> CommandKind:
    """What "none" and "no" mean to a field: a signature is refused, an optional answer left out."""
    if field.type is FieldType.SIGNATURE:
        return K.DECLINE
    return K.UNKNOWN if field.required else K.SKIP


def _bare(words: Words) -> str:
    return words.core_folded.strip(" .,!?")


def _is_none(
    words: Words, interview: Interview, address: Address, field: Field, asked: Sequence[Reading]
) -> bool:
    wording = wording_at(interview.wording, address)
    if any(fold(phrase) == _bare(words) for phrase in wording.none):
        return True
    if field.type is FieldType.BOOLEAN or (asked and not _is_free(field, asked[0])):
        return False
    return says_there_is_none(words, all_of_it=field.type is FieldType.STORY)


def _is_free(field: Field, reading: Reading) -> bool:
    """True when anything at all would have been read: free words."""
    return field.type is FieldType.STORY or is_other(field, reading.value)


def is_other(field: Field, value: JsonValue) -> bool:
    """True for an answer in the person's own words to a choice that allows them."""
    chosen = value if isinstance(value, list) else [value]
    return field.type is FieldType.CHOICE and any(isinstance(one, dict) for one in chosen)


# -- lists, and yes/no questions that open them -----------------------------------------------------


def _to_a_list(words: Words, interview: Interview, ask: Ask, group: Field) -> Iterator[Command]:
    none = wording_at(interview.wording, ask.field).none
    if is_all(words) or any(fold(phrase) == _bare(words) for phrase in none):
        yield Command(K.DENY, words.core, field=ask.field)
        return
    said = yes_or_no(words, interview, ask.field)
    if said is not None and said.value and _nothing_but(words, said.span):
        yield Command(K.CONFIRM, said.span, field=ask.field)
        return
    nameless = tuple(_nameless(words, interview, ask.field, group))
    if nameless:
        yield from nameless
        return
    ending = ending_of(words.folded, phrasebook(words.language))
    told = words.text if ending is None else words.text[: ending.start]
    if ending is None or not _is_an_aside(told, interview.entries(ask.field)):
        yield from new_entries(words, told, interview, ask.field, group, asked=True)
    if ending is not None:
        yield Command(K.DENY, ending, field=ask.field)


def _nameless(
    words: Words, interview: Interview, address: Address, group: Field
) -> Iterator[Command]:
    """An entry whose name nobody knows, and what is known of it: "no idea, a green van"."""
    if group.fields[0].type is not FieldType.NAME or words.size > _LONGEST_NAMELESS:
        return
    parts = [
        Part(part, context_of(interview, f"{address}[0].{part.id}", part, asked=True))
        for part in group.fields
    ]
    whole = Span(words.core.start, len(words.text))
    ends = [mark.start() for mark in re.finditer(r"[,.;]\s", words.text)]
    for end in (*ends, *begun_by(words.text, whole, parts)):
        if end <= whole.start or not _is_a_shrug(words.text[whole.start : end], interview):
            continue
        rest = " " * end + words.text[end:]
        found = tuple(new_entries(words, rest, interview, address, group, asked=True))
        index = interview.entries(address)
        head = f"{address}[{index}].{group.fields[0].id}"
        if found and not any(one.field == head for one in found):
            yield Command(K.UNKNOWN, Span(whole.start, end), field=head)
            yield from found
            return


def _is_an_aside(told: str, known: int) -> bool:
    """True for a sentence of its own before the end of a list that has entries: "I haven't even had
    breakfast. Well, that was all"."""
    sentence = told.rstrip()
    ends = sentence.endswith((".", "!", "?"))
    return bool(known and ends and len(sentence.split()) > _SHORTEST_ASIDE)


def _nothing_but(words: Words, span: Span) -> bool:
    rest = words.folded[: span.start] + words.folded[span.end :]
    return not re.search(r"\w{3,}", words.patterns.joiners.sub(" ", rest))


def new_entries(
    words: Words,
    text: str,
    interview: Interview,
    address: Address,
    group: Field,
    *,
    asked: bool,
    in_passing: bool = False,
) -> Iterator[Command]:
    """Entries for a list, each with its parts; the first that names nothing ends it. `in_passing` they
    are told behind the yes to whether there are any."""
    context = context_of(interview, address, group, asked=asked)
    index = interview.entries(address)
    book = phrasebook(words.language)
    for _, parts in groups.READER.read_entries(text, context):
        head = parts.get(group.fields[0].id)
        if _is_vague(text, group, parts, book, in_passing=in_passing):
            continue
        if head is not None and not _names_something(words, head.span.of(text)):
            if asked:
                continue
            return
        if not parts or index >= group.repeats:
            continue
        for part, reading in parts.items():
            yield command(K.SET, f"{address}[{index}].{part}", reading)
        index += 1


def _is_vague(
    text: str,
    group: Field,
    parts: Mapping[str, Reading],
    book: Phrasebook,
    *,
    in_passing: bool,
) -> bool:
    """True for an entry that names nothing: "something", "a few pills"; a figure or a name does."""
    kinds = {field.id: field.type for field in group.fields}
    open_parts = [part for part in parts if kinds[part] is FieldType.STORY]
    head = group.fields[0]
    if in_passing and head.type is FieldType.STORY and head.id not in parts:
        return True
    headed = head.type is FieldType.STORY and head.id in parts
    if not headed and (not open_parts or len(open_parts) < len(parts)):
        return False
    said = fold(parts[open_parts[0]].span.of(text))
    return names_nothing(said, book, in_passing=in_passing)


def _names_something(words: Words, head: str) -> bool:
    folded = fold(head)
    first, *more = folded.split() or [""]
    if len(more) > 1 and first in phrasebook(words.language).lists.speaks:
        return False
    if len(folded.split()) > _LONGEST_NAMED or words.patterns.nothing.fullmatch(folded):
        return False
    return says_something(folded, words.patterns) or bool(re.search(r"\d", folded))


def _opened_by_yes(
    words: Words, interview: Interview, address: Address, start: int
) -> Iterator[Command]:
    """ "Yes, penicillin": what follows a yes belongs to what the yes opens."""
    rest = words.text[start:]
    book = phrasebook(words.language)
    behind = after_leading(fold(rest), frozenset())
    if said_at(fold(rest), behind, book.answers.circumstances | book.frequency) is not None:
        return
    for opened in _opened_fields(interview, address):
        if not says_something(fold(rest), words.patterns) or _says_yes_again(rest, interview):
            return
        for found in _read_opened(words, rest, interview, opened):
            yield replace(found, span=found.span.shift(start))


def _says_yes_again(rest: str, interview: Interview) -> bool:
    """True for the "I do indeed" of "yes, I do indeed"."""
    context = Context(_BOOLEAN, interview.language, interview.today, asked=True)
    again = READERS[FieldType.BOOLEAN].read(rest, context)
    return any(one.value is True for one in again) and len(rest.split()) <= _CURT + 1


def _named_instead_of_yes(
    words: Words, interview: Interview, address: Address
) -> Iterator[Command]:
    """ "Penicillin" to "do you have allergies?", "December 4" to "is there a deadline?": saying which
    says yes."""
    if words.size > _FEW_WORDS or words.questions or _denies(words):
        return
    core = words.core.of(words.text)
    for opened in _opened_fields(interview, address):
        found = [
            replace(one, span=one.span.shift(words.core.start))
            for one in _read_opened(words, core, interview, opened)
        ]
        if found:
            yield Command(K.SET, found[0].span, address, value=True, confidence=0.8)
            yield from found
            return


def _denies(words: Words) -> bool:
    """True for what begins with a "not" and says no more than that: "not as far as I can tell"."""
    negators = phrasebook(words.language).answers.negators
    return said_at(words.folded, words.core.start, negators) is not None


def _read_opened(
    words: Words, text: str, interview: Interview, opened: Field
) -> tuple[Command, ...]:
    if opened.type is FieldType.GROUP:
        return tuple(
            new_entries(words, text, interview, opened.id, opened, asked=True, in_passing=True)
        )
    readings = READERS[opened.type].read(text, context_of(interview, opened.id, opened, asked=True))
    return tuple(command(K.SET, opened.id, reading) for reading in readings[:1])


def _opened_fields(interview: Interview, address: Address) -> Iterator[Field]:
    """What is asked for only when the yes/no at `address` is a yes, and has a form of its own."""
    condition = re.compile(rf"{re.escape(address)} == true")
    for field in interview.policy.fields.values():
        if not field.enable_when or not condition.fullmatch(field.enable_when.strip()):
            continue
        listed = field.type is FieldType.GROUP and field.repeats
        if (listed or field.type is FieldType.DATE) and field.id not in interview.session.answers:
            yield field


def replacement_of(words: Words, interview: Interview, address: Address) -> Iterator[Command]:
    """Another value said instead of a yes: "no, 503 555 0199"."""
    field = field_at(interview.policy, address)
    current = interview.answer(address)
    if field is None or current is None:
        return
    if field.type in (FieldType.BOOLEAN, FieldType.GROUP) or field.probe is not None:
        return
    lead = words.patterns.instead.match(words.folded)
    if lead is None and field.type in _ANYTHING_MAY_BE:
        return
    rest = Span(lead.end(), len(words.text)) if lead else words.core
    context = context_of(interview, address, field, asked=True)
    for reading in shifted(READERS[field.type].read(rest.of(words.text), context), rest.start):
        if reading.value != current.value and not is_other(field, reading.value):
            whole = completed(reading, words.text, current, field, context)
            yield command(K.CORRECT, address, whole)
            return
