"""What fits the question that is open. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from appliance.conversation.objectives import Interview, field_at, wording_at
from appliance.conversation.understand.corrections import mended
from appliance.conversation.understand.owners import may_be_for
from appliance.conversation.understand.words import Words, context_of, mention
from appliance.core.command import CommandKind
from appliance.core.interview import Address, Field, FieldType, JsonValue, Reading, Span
from appliance.core.once import once_a_turn
from appliance.core.session import Ask
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.hearing import after_leading, begins_clause, folded_set, last_cue
from appliance.fields.name_words import KNOWN_FAMILY, KNOWN_GIVEN
from appliance.fields.phrasebook import phrasebook
from appliance.fields.registry import READERS

K = CommandKind

_BOOLEAN = Field(id="yes_no", type=FieldType.BOOLEAN)
_EXCLAIMED = 4
"""The most words of an exclamation before a yes or a no."""
_FEW_WORDS = 6
_CURT = 3
"""Words of an agreement that needs no pause: "sure go ahead"."""
_SAID_IN_WORDS = (
    FieldType.DATE,
    FieldType.BOOLEAN,
    FieldType.CHOICE,
    FieldType.PHONE,
    FieldType.QUANTITY,
)
"""Kinds of value that another language says in other words."""
_PRECISE_ENOUGH = ("day", "minute")


@once_a_turn
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


def is_other(field: Field, value: JsonValue) -> bool:
    """True for an answer in the person's own words to a choice that allows them."""
    chosen = value if isinstance(value, list) else [value]
    return field.type is FieldType.CHOICE and any(isinstance(one, dict) for one in chosen)


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
