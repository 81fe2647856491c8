"""What is said in passing before or behind an answer: a complaint, the weather, a sigh. Pure.

A visitor grumbles or chats and answers in one breath. The learned classifier hears the aside; it is
made blank, so that what is left is read as if it had been said alone and every span stays where it is.
Nothing is left out where a story is asked for that may be about anything, where the aside asks
something, or where nothing else is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from appliance.conversation.languages.passing import passing_for
from appliance.conversation.objectives import Interview, field_at
from appliance.conversation.understand.asked import asked_readings, is_other, yes_or_no
from appliance.conversation.understand.intents import ASIDE, Intents, asked
from appliance.conversation.understand.proposals import PROPOSALS
from appliance.conversation.understand.words import Words, words_of
from appliance.core.interview import FieldType, Span
from appliance.fields.hearing import after_leading, said_at
from appliance.fields.phrasebook import phrasebook

_MARK = re.compile(r"[.!;,:…–—]+(?=\s)|\s-\s")
_WORD_END = re.compile(r"(?<=\w)(?=\s)")
_LONGEST = 40
"""Words; what is longer tells a story."""
_SURE, _SURE_UNMARKED, _SURE_BESIDE_AN_ANSWER = 0.75, 0.85, 0.5
"""How sure it must be that words are beside the point: where a mark parts them from the rest, where
none does, and where the rest begins or ends with an answer that has a form of its own."""
_SHORTEST_UNMARKED = 3
"""Words of an aside that no mark parts from the answer."""
_REST = 0.4
"""From how sure on what is left is an aside, too, and the whole of it is left to be judged."""
_ANY_WORDS = (
    FieldType.STORY,
    FieldType.NAME,
    FieldType.SIGNATURE,
    FieldType.ADDRESS,
    FieldType.GROUP,
)
_TO_BE_CORRECTED = ("summary", "confirm")
_AT_MOST = 2
"""Asides in one breath."""


@dataclass(frozen=True, slots=True)
class _Cut:
    """A stretch that may be an aside, how sure that is, and whether the rest is plainly an answer."""

    span: Span
    sure: float
    answers: bool


def without_asides(text: str, interview: Interview) -> str:
    """`text` with the asides at its ends made blank, as long as before; the same text where there are
    none."""
    if not _may_hold_asides(interview):
        return text
    for _ in range(_AT_MOST):
        words = words_of(text, interview)
        cut = _likeliest(words, interview) if 1 < words.size <= _LONGEST else None
        if cut is None:
            return text
        text = _blank(text, cut.span)
    return text


def _blank(text: str, span: Span) -> str:
    return text[: span.start] + " " * (span.end - span.start) + text[span.end :]


def _may_hold_asides(interview: Interview) -> bool:
    """False for a question that is probed into, whose answer may be what is an aside elsewhere, and for
    what is shown to be corrected: "the ... is wrong" is none."""
    ask = interview.session.ask
    if ask is None or ask.type in _TO_BE_CORRECTED:
        return False
    field = field_at(interview.policy, ask.field)
    return field is None or field.probe is None


def _likeliest(words: Words, interview: Interview) -> _Cut | None:
    """The likeliest aside at either end: of those that marks part from the rest, or else of any, if
    without it an answer is heard that was not heard with it."""
    ask = interview.session.ask
    question = asked(None if ask is None else ask.type)
    values = _values(words, interview)
    marked = [
        cut
        for cut in _cuts(words, interview, _parted(words, _MARK, 1), values, question)
        if cut.sure >= (_SURE_BESIDE_AN_ANSWER if cut.answers else _SURE)
    ]
    if marked or values or question == "story":
        return max(marked, key=_rank, default=None)
    formed = _has_form(interview)
    unmarked = [
        cut
        for cut in _cuts(
            words, interview, _parted(words, _WORD_END, _SHORTEST_UNMARKED), [], question
        )
        if (cut.answers and cut.sure >= _SURE_BESIDE_AN_ANSWER)
        or (not formed and cut.sure >= _SURE_UNMARKED and not _goes_on(words, cut.span))
    ]
    return max(unmarked, key=_rank, default=None)


def _rank(cut: _Cut) -> tuple[bool, float]:
    return cut.answers, cut.sure


def _cuts(
    words: Words, interview: Interview, spans: Iterator[Span], values: list[Span], question: str
) -> Iterator[_Cut]:
    for span in spans:
        if any(span.overlaps(value) for value in values):
            continue
        sure = _beside_the_point(span.of(words.folded), question, words)
        rest = _blank(words.folded, span)
        if sure < _SURE_BESIDE_AN_ANSWER or not _stands_alone(rest, words):
            continue
        answers = _is_answer(_blank(words.text, span), interview)
        if answers or _beside_the_point(rest, question, words) < _REST:
            yield _Cut(span, sure, answers)


def _goes_on(words: Words, cut: Span) -> bool:
    """True where the words behind a cut belong to the sentence in it: "esto lo guardan | en algún lado",
    "ustedes nunca hacen | caso"."""
    book = phrasebook(words.language)
    if cut.start > words.core.start:
        return False
    begins = after_leading(words.folded, book.speech.hesitations, cut.start)
    behind = after_leading(words.folded, frozenset(), cut.end)
    linking = book.speech.small_words - book.lists.articles
    return (
        said_at(words.folded, begins, book.lists.speaks) is not None
        or said_at(words.folded, behind, linking) is not None
    )


def stands_for_nothing(bare: str, words: Words) -> bool:
    """True for the "anyway" behind an answer, which is none."""
    speech = phrasebook(words.language).speech
    return after_leading(bare, speech.afterthoughts - speech.hesitations) >= len(bare)


def _stands_alone(rest: str, words: Words) -> bool:
    """True for words that can be an answer; the "one" of "a tough one" belongs to what is before it, and an
    "anyway" behind it is none."""
    speech = phrasebook(words.language).speech
    bare = rest.strip(" ,.;:!")
    bare = bare[after_leading(bare, speech.hesitations) :]
    if stands_for_nothing(bare, words):
        return False
    return bool(re.search(r"\w", bare)) and bare not in speech.choose


def _is_answer(rest: str, interview: Interview) -> bool:
    """Whether words begin or end with an answer that has a form of its own."""
    words = words_of(rest, interview)
    return any(words.begins_core(one) or words.ends_core(one) for one in _values(words, interview))


def _has_form(interview: Interview) -> bool:
    ask = interview.session.ask
    field = None if ask is None else field_at(interview.policy, ask.field)
    return field is not None and field.type not in _ANY_WORDS


def _values(words: Words, interview: Interview) -> list[Span]:
    """Where an answer stands that has a form of its own; what almost any words could be has none."""
    ask = interview.session.ask
    if ask is not None and ask.type in PROPOSALS:
        said = yes_or_no(words, interview, ask.field)
        return [] if said is None else [said.span]
    field = None if ask is None else field_at(interview.policy, ask.field)
    if field is None or field.type in _ANY_WORDS:
        return []
    found = asked_readings(words, interview, ask)
    return [one.span for one in found if not is_other(field, one.value)]


def _parted(words: Words, mark: re.Pattern[str], least: int) -> Iterator[Span]:
    """The stretches from either end to a mark, of so many words at least; none that asks."""
    core = Span(words.core.start, len(words.folded.rstrip()))
    for found in mark.finditer(words.folded, core.start, core.end):
        for span in (Span(core.start, found.end()), Span(found.end(), core.end)):
            said = span.of(words.folded)
            if len(said.split()) >= least and "?" not in said:
                yield span


def _beside_the_point(said: str, question: str, words: Words) -> float:
    bare = said.strip(" ,.;:!")
    if passing_for(words.language).sighs.fullmatch(bare):
        return 1.0
    found = Intents.learned().of(bare, question)
    return next(one.sure for one in found if one.label == ASIDE)
