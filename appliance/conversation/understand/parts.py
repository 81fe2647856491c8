"""The part of an utterance that answers, where the whole of it does not. Pure.

"It's pouring out there, oh, well, none so far" tells about the weather first; "I couldn't say, it all
began in May" answers one question and shrugs at another. Such an utterance is cut where speakers begin
anew: at a mark, and, in speech that was written down without any, at a hesitation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from appliance.conversation.objectives import Interview
from appliance.conversation.understand.asked import is_other, lacks_its_accent
from appliance.conversation.understand.meant import is_a_known_name
from appliance.conversation.understand.proposals import PROPOSALS
from appliance.conversation.understand.steering import roundabout, steering
from appliance.conversation.understand.words import Words, words_of
from appliance.core.command import Command, CommandKind
from appliance.core.interview import FieldType, Span
from appliance.core.session import Ask
from appliance.fields.hearing import occurrences
from appliance.fields.phrasebook import phrasebook

K = CommandKind

_NOT_IN_PARTS = (FieldType.STORY, FieldType.GROUP, FieldType.ADDRESS)
"""Kinds of answer that any words may be a part of."""
_LONGEST = 40
"""Words; what is longer tells a story, whose last clause answers nothing."""
_LONGEST_SHRUGGED = 16
"""The same for an end that steers: "..., I'd rather not say"."""
_CURT = 5
"""Words of a shrug at the end: what goes on for longer tells what is not known."""
_MOST_SEAMS = 4
_LONGEST_SHRUG = 8
"""Words of "I really couldn't tell you" before something else is told."""
_MARKS = frozenset(",.;:!?¿¡–—…")
_ABSENT = frozenset({K.UNKNOWN, K.DECLINE, K.SKIP})
_STEERS = _ABSENT | {K.REPEAT, K.WHY}
_OUTRIGHT = 0.95


def from_a_part(
    words: Words,
    interview: Interview,
    found: Sequence[Command],
    read: Callable[[str], Sequence[Command]],
) -> tuple[Command, ...] | None:
    """The commands of an utterance of which only a part answers the open question; None where the whole of
    it does, or no part. `read` gives the commands of what is said alone."""
    ask = interview.session.ask
    if ask is None or ask.type in PROPOSALS or ask.type in _NOT_IN_PARTS:
        return None
    if words.size > _LONGEST:
        return None
    guessed = [one for one in found if one.kind in _STEERS and one.confidence < _OUTRIGHT]
    sure = [one for one in found if one not in guessed]
    if any(one.kind not in (K.SET, K.ASK) or one.field == ask.field for one in sure):
        return None
    for seam in _seams(words):
        told = _answer_in(words, interview, ask, seam, read)
        if told is not None:
            return (told, *(one for one in sure if not one.span.overlaps(told.span)))
    shrug = None if guessed else _shrug_before(words, interview, found)
    return None if shrug is None else (shrug, *found)


def _seams(words: Words) -> Iterator[int]:
    """Where somebody may begin anew, the last few, in order."""
    if _MARKS & set(words.text.rstrip("".join(_MARKS) + " ")):
        starts = [clause.start for clause in words.clauses]
    else:
        book = phrasebook(words.language)
        starts = [one.start for one in occurrences(words.folded, book.speech.hesitations)]
        written = words.text.lower()
        starts += [one.start for one in occurrences(written, book.answers.accented)]
        starts.sort()
    yield from [at for at in starts if at > words.core.start][-_MOST_SEAMS:]


def _answer_in(
    words: Words,
    interview: Interview,
    ask: Ask,
    seam: int,
    read: Callable[[str], Sequence[Command]],
) -> Command | None:
    """What the words from `seam` on answer, if they would do so alone; "..., right?" asks to be agreed
    with."""
    rest = " " * seam + words.text[seam:]
    if rest.rstrip().endswith("?"):
        return None
    steered = next(_steers(words_of(rest, interview)), None)
    curt = len(rest.split()) <= _CURT or (steered is not None and steered.kind is not K.UNKNOWN)
    if steered is not None and curt and words.size <= _LONGEST_SHRUGGED:
        return Command(steered.kind, Span(seam, len(words.text)), confidence=steered.confidence)
    for one in read(rest):
        if one.kind is not K.SET or one.field != ask.field:
            continue
        if isinstance(one.value, bool) and not _stands_out(words, one.span):
            return None
        if ask.type == FieldType.NAME and not _may_be_a_name(words, interview, one):
            continue
        field = interview.policy.fields.get(ask.field)
        return None if field is not None and is_other(field, one.value) else one
    return None


def _may_be_a_name(words: Words, interview: Interview, one: Command) -> bool:
    """False for two small words in the middle of something else: "I slipped, wet floor by the door, and"."""
    written = one.span.of(words.text)
    return written.istitle() or words.ends_core(one.span) or is_a_known_name(interview, one)


def _steers(words: Words) -> Iterator[Command]:
    """The commands that are said in so many words."""
    hinted = (one for one in roundabout(words) if one.confidence >= _OUTRIGHT)
    yield from (one for one in (*steering(words), *hinted) if one.kind in _STEERS)


def _stands_out(words: Words, span: Span) -> bool:
    """False for the "no" of "no help at all" and the "si" that means if: bare words that go on without a
    pause."""
    said, answers = span.of(words.folded), phrasebook(words.language).answers
    if said not in answers.plain:
        return True
    behind = words.folded[span.end : span.end + 1]
    if words.ends_core(span) or behind in _MARKS:
        return True
    return said in answers.yes and not lacks_its_accent(words, span)


def _shrug_before(words: Words, interview: Interview, found: Sequence[Command]) -> Command | None:
    """The "I couldn't say" that stands before a value for another question."""
    values = [one.span.start for one in found if one.kind is K.SET]
    if not values:
        return None
    pieces = words.folded[words.core.start : min(values)].split(" ")
    for size in range(2, min(len(pieces), _LONGEST_SHRUG) + 1):
        end = words.core.start + len(" ".join(pieces[:size]))
        said = words_of(words.text[:end], interview)
        told = next((one for one in _steers(said) if one.kind in _ABSENT), None)
        if told is not None:
            return Command(told.kind, Span(words.core.start, end), confidence=told.confidence)
    return None
