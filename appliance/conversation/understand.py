"""From words to commands, without a model. Pure.

An utterance is read three ways: what steers the conversation ("go back", "why?"), which values it
holds for which field, and what it takes back ("24, not 42"). Every command carries the span it was
read from; nothing is read that has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from appliance.conversation.languages import PATTERNS, patterns_for
from appliance.conversation.languages.patterns import Patterns
from appliance.conversation.objectives import Interview, field_at, place_of, wording_at
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Address, Field, FieldType, Reading, Span
from appliance.core.session import Ask
from appliance.core.text import fold
from appliance.fields import group as groups
from appliance.fields.context import Context
from appliance.fields.registry import READERS

K = CommandKind

_BOOLEAN = Field(id="yes_no", type=FieldType.BOOLEAN)
_SENTENCE = re.compile(r"[^.!?¿¡\n]+[.!?\n]*|[¿¡][^?!\n]*[?!]?")
_SELF_EVIDENT = (
    FieldType.PHONE,
    FieldType.EMAIL,
    FieldType.NAME,
    FieldType.IDENTIFIER,
    FieldType.BOOLEAN,
)
_CLOSED_FORM = (FieldType.BOOLEAN, FieldType.CHOICE)
_SURE = 0.85
_FEW_WORDS = 6
_REACH = 40
"""How many characters may lie between a field's name and its value."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """What an utterance asks for, and which fields it could equally have meant (then it is asked)."""

    commands: tuple[Command, ...]
    candidates: tuple[Address, ...] = ()


@dataclass(frozen=True, slots=True)
class _Words:
    """An utterance, folded, and without the courtesies in front."""

    text: str
    folded: str
    core: Span
    patterns: Patterns

    @property
    def core_folded(self) -> str:
        return self.core.of(self.folded)


def understand(text: str, interview: Interview) -> Understanding:
    """Reads the commands of one utterance of raw words in the light of the open question."""
    words = _words(text, interview)
    if words.core.start == words.core.end:
        return Understanding(())
    ask = interview.session.ask
    steering = tuple(_steering(words))
    if ask is not None and ask.type in ("summary", "confirm", "consent", "offer"):
        return _about_a_proposal(words, interview, ask, steering)
    asked = _asked_readings(words, interview, ask)
    if steering and not _overrides(asked, ask):
        return Understanding(steering)
    return _about_values(words, interview, ask, asked)


def more_values(
    text: str, interview: Interview, commands: Sequence[Command]
) -> tuple[Command, ...]:
    """What the same utterance holds for questions that its first values have only now raised:
    "test results, no rush" raises "is it urgent?" and answers it."""
    words = _words(text, interview)
    if not any(command.kind in (K.SET, K.CORRECT) for command in commands):
        return ()
    taken = {command.field for command in commands}
    questions = tuple(_questions(words))
    found = [
        command
        for command in _volunteered(words, interview, None, taken, correcting=False)
        if command.field not in interview.session.answers
        and not _asks_about_span(command.span, questions, words)
        and not any(
            command.span.overlaps(other.span) and not _is_story(interview, other)
            for other in commands
        )
    ]
    return tuple(_one_claim_each(found, interview, None))


def _words(text: str, interview: Interview) -> _Words:
    folded = fold(text)
    patterns = patterns_for(interview.session.language)
    start = len(folded) - len(folded.lstrip(" \t\r\n.,;:!?¿¡-–—"))
    end = len(folded.rstrip())
    courtesy = patterns.courtesy.match(folded, start, max(start, end))
    if courtesy and courtesy.end() < end:
        start = courtesy.end()
    return _Words(text, folded, Span(start, max(start, end)), patterns)


def _steering(words: _Words) -> Iterator[Command]:
    whole = Span(0, len(words.text))
    for language, pattern in _other_languages(words.patterns):
        found = pattern.search(words.folded)
        if found:
            yield Command(K.LANGUAGE, Span(*found.span()), field=language)
    for kind, pattern in words.patterns.anywhere.items():
        found = pattern.search(words.folded)
        if found:
            yield Command(kind, Span(*found.span()))
            return
    for kind, pattern in words.patterns.whole.items():
        if pattern.fullmatch(words.folded.strip()) or pattern.fullmatch(words.core_folded):
            yield Command(kind, whole)
            return


def _other_languages(patterns: Patterns) -> Iterator[tuple[str, re.Pattern[str]]]:
    for table in (patterns, *PATTERNS.values()):
        for language, pattern in table.languages.items():
            if patterns_for(language) is not patterns:
                yield language, pattern


def _overrides(asked: Sequence[Reading], ask: Ask | None) -> bool:
    """A sure answer in a closed form beats a steering phrase: "none" may be an option's name."""
    return (
        ask is not None
        and ask.type in _CLOSED_FORM
        and any(reading.confidence >= _SURE for reading in asked)
    )


# -- proposals: a summary, a value to confirm, a consent, an offer --------------------------------


def _about_a_proposal(
    words: _Words, interview: Interview, ask: Ask, steering: tuple[Command, ...]
) -> Understanding:
    """What is said to "is that right?": what is right instead comes before a bare no."""
    yes_no = _yes_or_no(words, interview, ask)
    corrections = tuple(_corrections(words, interview))
    if ask.type == "confirm" and not corrections:
        corrections = tuple(_replacement_of(words, interview, ask.field))
    if not corrections and ask.type in ("summary", "confirm"):
        corrections = tuple(_volunteered(words, interview, None, set(), correcting=True))
    if corrections:
        return Understanding(tuple(_one_claim_each(corrections, interview, None)))
    if ask.type == "summary" and words.patterns.nothing_to_change.fullmatch(words.core_folded):
        return Understanding((Command(K.CONFIRM, words.core, field="summary"),))
    if steering and steering[0].kind is not K.RESUME:
        return Understanding(steering)
    named = tuple(_named_for_change(words, interview))
    if named and not (yes_no is not None and yes_no.value):
        return Understanding(named)
    if yes_no is not None:
        kind = K.CONFIRM if yes_no.value else K.DENY
        return Understanding((Command(kind, yes_no.span, field=ask.field),))
    if steering:
        return Understanding(steering)
    return _about_values(words, interview, None, ())


def _yes_or_no(words: _Words, interview: Interview, ask: Ask) -> Reading | None:
    context = Context(
        field=_BOOLEAN,
        language=interview.language,
        reference_date=interview.today,
        wording=wording_at(interview.wording, ask.field),
    )
    readings = READERS[FieldType.BOOLEAN].read(words.text, context)
    return readings[-1] if readings else None


def _replacement_of(words: _Words, interview: Interview, address: Address) -> Iterator[Command]:
    """Another value said instead of a yes: "no, 503 555 0199"."""
    field = field_at(interview.policy, address)
    if field is None or field.type in (FieldType.BOOLEAN, FieldType.STORY, FieldType.GROUP):
        return
    strict = field.type in (FieldType.NAME, FieldType.ADDRESS, FieldType.CHOICE)
    denial = _yes_or_no(words, interview, Ask(address, "confirm", "yes_no"))
    rest = words.core
    if denial is not None and not denial.value:
        rest = Span(denial.span.end, len(words.text))
    elif strict:
        return
    text = rest.of(words.text)
    for reading in READERS[field.type].read(text, _context(interview, address, field, asked=True)):
        current = interview.answer(address)
        if current is not None and reading.value != current.value:
            yield _set(K.CORRECT, address, _shifted(reading, rest.start))
            return


def _named_for_change(words: _Words, interview: Interview) -> Iterator[Command]:
    """ "The phone number is wrong", "change my address": the field is named, no value is given."""
    found = words.patterns.change.search(words.folded)
    if not found and interview.session.ask and interview.session.ask.type != "summary":
        return
    for address in interview.session.answers:
        span = _mention(words, interview, address)
        if span is not None:
            yield Command(K.CORRECT, span, field=address)
            return


def _mention(words: _Words, interview: Interview, address: Address) -> Span | None:
    wording = wording_at(interview.wording, address)
    for name in (wording.label, *wording.cues):
        if not name:
            continue
        found = re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", words.folded)
        if found:
            return Span(*found.span())
    return None


# -- values -----------------------------------------------------------------------------------------


def _context(interview: Interview, address: Address, field: Field, *, asked: bool) -> Context:
    return Context(
        field=field,
        language=interview.language,
        reference_date=interview.today,
        asked=asked,
        wording=wording_at(interview.wording, address),
    )


def _asked_readings(words: _Words, interview: Interview, ask: Ask | None) -> tuple[Reading, ...]:
    field = None if ask is None else field_at(interview.policy, ask.field)
    if ask is None or field is None or field.type is FieldType.GROUP:
        return ()
    return READERS[field.type].read(words.text, _context(interview, ask.field, field, asked=True))


def _about_values(
    words: _Words, interview: Interview, ask: Ask | None, asked: tuple[Reading, ...]
) -> Understanding:
    commands: list[Command] = []
    replaced = tuple(_corrections(words, interview))
    commands.extend(replaced)
    taken = {command.field for command in replaced}
    questions = tuple(_questions(words))
    asked = tuple(reading for reading in asked if not _asks_about(reading, questions, words))
    if ask is not None and not replaced:
        commands.extend(_answer_to(words, interview, ask, asked, _minus(words, questions)))
        taken |= {command.field for command in commands}
    correcting = bool(words.patterns.correction.search(words.folded))
    commands.extend(
        command
        for command in _volunteered(words, interview, ask, taken, correcting=correcting)
        if not _asks_about_span(command.span, questions, words)
    )
    commands = _one_claim_each(commands, interview, ask)
    answered = [c for c in commands if _typed(interview, c)]
    commands.extend(
        Command(K.ASK, question)
        for question in questions
        if not any(command.span.overlaps(question) for command in answered)
    )
    if not commands:
        commands.extend(_named_for_change(words, interview))
    return Understanding(tuple(commands))


def _asks_about(reading: Reading, questions: Sequence[Span], words: _Words) -> bool:
    return _asks_about_span(reading.span, questions, words)


def _asks_about_span(span: Span, questions: Sequence[Span], words: _Words) -> bool:
    """True when a value stands inside a question ("are you open on Saturday?") rather than being the
    whole of it ("March third?")."""
    for question in questions:
        if not (question.start <= span.start and span.end <= question.end):
            continue
        said = len(re.findall(r"\w", question.of(words.folded)))
        return len(re.findall(r"\w", span.of(words.folded))) < 0.6 * said
    return False


def _typed(interview: Interview, command: Command) -> bool:
    field = None if command.field is None else field_at(interview.policy, command.field)
    return field is not None and field.type is not FieldType.STORY


def _answer_to(
    words: _Words,
    interview: Interview,
    ask: Ask,
    asked: tuple[Reading, ...],
    said_otherwise: bool,
) -> Iterator[Command]:
    field = field_at(interview.policy, ask.field)
    if field is None:
        return
    if field.type is FieldType.GROUP:
        yield from _entries(words, interview, ask, field)
        return
    if field.type is FieldType.STORY and not said_otherwise:
        return
    none = wording_at(interview.wording, ask.field).none
    if any(fold(phrase) == words.core_folded.rstrip(" .!") for phrase in none):
        yield Command(K.SKIP if not field.required else K.UNKNOWN, words.core)
        return
    if not asked:
        if field.type is FieldType.BOOLEAN:
            yield from _named_instead_of_yes(words, interview, ask.field)
        return
    best = _choose(asked, words)
    yield _set(K.SET, ask.field, best)
    if field.type is FieldType.BOOLEAN and best.value is True:
        yield from _entries_opened_by(words, interview, ask.field, best.span.end)


def _entries_opened_by(
    words: _Words, interview: Interview, address: Address, start: int
) -> Iterator[Command]:
    """ "Yes, penicillin": what follows a yes belongs to the list that the yes opens."""
    group = _group_behind(interview, address)
    rest = words.text[start:]
    if group is None or not _says_something(fold(rest), words.patterns):
        return
    for command in _new_entries(rest, interview, group.id, group, asked=True):
        yield replace(command, span=command.span.shift(start))


def _named_instead_of_yes(
    words: _Words, interview: Interview, address: Address
) -> Iterator[Command]:
    """ "Penicillin" to "do you have allergies?": naming one says yes."""
    group = _group_behind(interview, address)
    few = len(words.core_folded.split()) <= _FEW_WORDS
    if group is None or not few or any(_questions(words)):
        return
    if not _says_something(words.core_folded, words.patterns):
        return
    entries = tuple(
        replace(command, span=command.span.shift(words.core.start))
        for command in _new_entries(
            words.core.of(words.text), interview, group.id, group, asked=True
        )
    )
    if entries:
        yield Command(K.SET, entries[0].span, address, value=True, confidence=0.8)
        yield from entries


def _group_behind(interview: Interview, address: Address) -> Field | None:
    """The repeated group that is asked for only when the boolean at `address` is true."""
    condition = re.compile(rf"(?<![\w.\"']){re.escape(address)}(?!\w)")
    for field in interview.policy.fields.values():
        listed = field.type is FieldType.GROUP and field.repeats
        if listed and field.enable_when and condition.search(field.enable_when):
            return field
    return None


def _says_something(folded: str, patterns: Patterns) -> bool:
    """True when there is a word that is not among the commonest."""
    return any(word not in patterns.stopwords for word in re.findall(r"[a-z]{4,}", folded))


def _choose(readings: Sequence[Reading], words: _Words) -> Reading:
    """Of several values the surest; of equals the last when the person corrects themselves, else the
    first."""
    best = max(reading.confidence for reading in readings)
    equals = [reading for reading in readings if reading.confidence >= best - 0.05]
    return equals[-1] if words.patterns.correction.search(words.folded) else equals[0]


def _entries(words: _Words, interview: Interview, ask: Ask, group: Field) -> Iterator[Command]:
    none = wording_at(interview.wording, ask.field).none
    core = words.core_folded.rstrip(" .!")
    if words.patterns.nothing.fullmatch(words.core_folded) or any(fold(p) == core for p in none):
        yield Command(K.DENY, words.core, field=ask.field)
        return
    yes_no = _yes_or_no(words, interview, ask)
    if yes_no is not None and yes_no.value and _nothing_but(words, yes_no.span):
        yield Command(K.CONFIRM, yes_no.span, field=ask.field)
        return
    yield from _new_entries(words.text, interview, ask.field, group, asked=True)


def _nothing_but(words: _Words, span: Span) -> bool:
    rest = words.folded[: span.start] + words.folded[span.end :]
    return not re.search(r"\w{3,}", words.patterns.joiners.sub(" ", rest))


def _new_entries(
    text: str, interview: Interview, address: Address, group: Field, *, asked: bool
) -> Iterator[Command]:
    context = _context(interview, address, group, asked=asked)
    index = interview.entries(address)
    for _, parts in groups.READER.read_entries(text, context):
        if not parts or index >= group.repeats:
            continue
        for part, reading in parts.items():
            yield _set(K.SET, f"{address}[{index}].{part}", reading)
        index += 1


def _volunteered(
    words: _Words,
    interview: Interview,
    ask: Ask | None,
    taken: set[str | None],
    *,
    correcting: bool,
) -> Iterator[Command]:
    """Values for fields that were not asked about: only what the words themselves make plain."""
    for field in interview.reachable_fields():
        if field.id in taken or (ask is not None and ask.field == field.id):
            continue
        if field.type is not FieldType.GROUP:
            yield from _volunteered_one(words, interview, field.id, field, correcting=correcting)
        elif field.repeats:
            if not interview.entries(field.id):
                yield from _new_entries(words.text, interview, field.id, field, asked=False)
        else:
            yield from _volunteered_parts(words, interview, field, taken, ask)
    if correcting:
        yield from _corrected_entries(words, interview)


def _volunteered_parts(
    words: _Words, interview: Interview, group: Field, taken: set[str | None], ask: Ask | None
) -> Iterator[Command]:
    for part in group.fields:
        address = f"{group.id}.{part.id}"
        if address in taken or (ask is not None and ask.field == address):
            continue
        yield from _volunteered_one(words, interview, address, part, correcting=False)


def _corrected_entries(words: _Words, interview: Interview) -> Iterator[Command]:
    """Parts of groups that are named and said anew."""
    for address in interview.session.answers:
        field = field_at(interview.policy, address)
        if field is not None and place_of(address).part is not None:
            yield from _volunteered_one(words, interview, address, field, correcting=True)


def _volunteered_one(
    words: _Words, interview: Interview, address: Address, field: Field, *, correcting: bool
) -> Iterator[Command]:
    current = interview.answer(address)
    if current is not None and not correcting:
        return
    mention = _mention(words, interview, address)
    if current is not None and mention is None and _only_one_of_its_kind(interview, field):
        mention = Span(0, 0)
    for reading in _plain_readings(words, interview, address, field, mention):
        if current is None:
            yield _set(K.SET, address, reading)
            return
        if reading.value != current.value:
            yield _set(K.CORRECT, address, reading)
            return


def _only_one_of_its_kind(interview: Interview, field: Field) -> bool:
    """True when this is the only answered telephone number, or the only e-mail address: "actually it's
    503 555 0199" can then mean no other."""
    if field.type not in (FieldType.PHONE, FieldType.EMAIL):
        return False
    answered = (field_at(interview.policy, address) for address in interview.session.answers)
    return sum(one is not None and one.type is field.type for one in answered) == 1


def _plain_readings(
    words: _Words, interview: Interview, address: Address, field: Field, mention: Span | None
) -> Iterator[Reading]:
    """Readings that the words tie to this field: by a cue, by its name close by, or by their kind.
    The closer to the field's name, the earlier."""
    current = interview.answer(address)
    if current is not None and mention is not None:
        yield from _read_after(words, interview, address, field, Span(mention.end, len(words.text)))
        return
    readings = READERS[field.type].read(
        words.text, _context(interview, address, field, asked=False)
    )
    cued = [reading for reading in readings if reading.cued]
    if mention is not None:
        near = [r for r in readings if r.span.overlaps(mention)]
        near += [r for r in readings if 0 <= r.span.start - mention.end <= _REACH]
        near += [r for r in readings if 0 <= mention.start - r.span.end <= _REACH // 4]
        by_place = {reading.span: reading for reading in (*near, *cued)}
        yield from sorted(by_place.values(), key=lambda r: abs(r.span.start - mention.end))
    elif cued:
        yield from cued
    elif current is None:
        yield from (reading for reading in readings if _self_evident(field, reading, words))


def _self_evident(field: Field, reading: Reading, words: _Words) -> bool:
    """True when the words alone say what they are for: a telephone number, a phrase that policy gives
    as an answer to this very question, an option named in more than one word."""
    if field.type is FieldType.CHOICE:
        return len(reading.span.of(words.text).split()) > 1
    return field.type in _SELF_EVIDENT


def _read_after(
    words: _Words, interview: Interview, address: Address, field: Field, rest: Span
) -> tuple[Reading, ...]:
    """Reads a named field from what follows its name, then from the whole utterance."""
    reader = READERS[field.type]
    context = _context(interview, address, field, asked=True)
    lead = re.match(
        r"[\s,:]*(?:is|was|should be|to|es|era|debe ser|a|por)?[\s,:]+", rest.of(words.folded)
    )
    start = rest.start + (lead.end() if lead else 0)
    readings = reader.read(words.text[start:], context)
    if readings:
        return tuple(_shifted(reading, start) for reading in readings)
    if field.type in (FieldType.NAME, FieldType.STORY, FieldType.ADDRESS):
        return ()
    return reader.read(words.text, context)


def _one_claim_each(
    commands: Sequence[Command], interview: Interview, ask: Ask | None
) -> list[Command]:
    """No stretch of words serves two fields, except that a story may hold anything."""

    def rank(item: tuple[int, Command]) -> tuple[bool, bool, int]:
        order, command = item
        mentioned = command.confidence >= 1.0
        return (not (ask is not None and command.field == ask.field), not mentioned, order)

    kept: list[tuple[int, Command]] = []
    for order, command in sorted(enumerate(commands), key=rank):
        field = None if command.field is None else field_at(interview.policy, command.field)
        story = (
            field is not None and field.type is FieldType.STORY and place_of(field.id).part is None
        )
        clash = not story and any(
            other.span.overlaps(command.span)
            and not _is_story(interview, other)
            and not _same_entry(other, command)
            for _, other in kept
        )
        if not clash:
            kept.append((order, command))
    return [command for _, command in sorted(kept, key=lambda item: item[0])]


def _same_entry(one: Command, other: Command) -> bool:
    a, b = place_of(one.field or ""), place_of(other.field or "")
    return a.part is not None and a.field == b.field and a.index == b.index


def _is_story(interview: Interview, command: Command) -> bool:
    field = None if command.field is None else field_at(interview.policy, command.field)
    return field is not None and field.type is FieldType.STORY


# -- corrections that say what was wrong -----------------------------------------------------------


def _corrections(words: _Words, interview: Interview) -> Iterator[Command]:
    """ "It ends in 24, not 42": the old words are found in an answer and exchanged for the new."""
    for pattern in words.patterns.replaced:
        for found in pattern.finditer(words.folded):
            command = _exchange(found, words, interview)
            if command is not None:
                yield command
                return


def _exchange(found: re.Match[str], words: _Words, interview: Interview) -> Command | None:
    old = found["old"].strip(" .,;")
    new = Span(*found.span("new"))
    mentioned = [a for a in interview.session.answers if _mention(words, interview, a)]
    recent = list(interview.session.answers)[::-1]
    for address in (*mentioned, *recent):
        field = field_at(interview.policy, address)
        answer = interview.session.answers[address]
        if field is None or not answer.known or field.type is FieldType.BOOLEAN:
            continue
        reading = _exchanged(old, new, words, interview, address, field)
        if reading is not None and reading.value != answer.value:
            return _set(K.CORRECT, address, replace(reading, span=Span(*found.span())))
    return None


def _exchanged(
    old: str, new: Span, words: _Words, interview: Interview, address: Address, field: Field
) -> Reading | None:
    answer = interview.session.answers[address]
    reader = READERS[field.type]
    context = _context(interview, address, field, asked=True)
    said = answer.evidence.said
    said_folded = fold(said)
    replacement = _last_words(new, len(old.split()), words)
    at = _last_mention(said_folded, old)
    if at is not None:
        rebuilt = said[: at.start] + replacement.of(words.text) + said[at.end :]
        readings = reader.read(rebuilt, context)
        if readings:
            return readings[0]
    old_values = [reading.value for reading in reader.read(old, context)]
    if answer.value in old_values or fold(reader.say(answer.value, context)) == old:
        for span in (replacement, new):
            readings = reader.read(span.of(words.text), context)
            if readings:
                return readings[0]
    return None


def _last_mention(text: str, words: str) -> Span | None:
    """The last place where `words` stand in `text`: as words, or as the end of a run of digits."""
    found = list(re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text))
    if not found and words.isdigit():
        found = list(re.finditer(rf"{re.escape(words)}(?!\d)", text))
    return Span(*found[-1].span()) if found else None


def _last_words(span: Span, count: int, words: _Words) -> Span:
    pieces = list(re.finditer(r"\S+", span.of(words.text)))
    if count >= len(pieces):
        return span
    return Span(span.start + pieces[-count].start(), span.end)


# -- questions ------------------------------------------------------------------------------------


def _questions(words: _Words) -> Iterator[Span]:
    """The sentences that ask something."""
    for sentence in _SENTENCE.finditer(words.folded):
        start = sentence.start() + len(sentence[0]) - len(sentence[0].lstrip())
        courtesy = words.patterns.courtesy.match(words.folded, start, sentence.end())
        body_start = courtesy.end() if courtesy and courtesy.end() < sentence.end() else start
        asks = words.patterns.question.match(words.folded, body_start, sentence.end())
        marked = sentence[0].rstrip().endswith("?")
        words_in_it = len(words.folded[body_start : sentence.end()].split())
        if (marked and words_in_it > 1) or (asks and words_in_it > 2):
            yield Span(start, sentence.end())


def _minus(words: _Words, questions: tuple[Span, ...]) -> bool:
    """True when something was said besides the questions."""
    rest = words.folded
    for span in reversed(questions):
        rest = rest[: span.start] + rest[span.end :]
    return bool(re.search(r"\w", rest))


def _set(kind: CommandKind, address: Address, reading: Reading) -> Command:
    return Command(
        kind,
        reading.span,
        field=address,
        value=reading.value,
        precision=reading.precision,
        confidence=reading.confidence,
    )


def _shifted(reading: Reading, by: int) -> Reading:
    return replace(reading, span=reading.span.shift(by))
