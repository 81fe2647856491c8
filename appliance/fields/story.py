"""Open answers: the person's own words, kept as they are. Pure."""

from __future__ import annotations

from appliance.core.interview import JsonValue, Reading, Span
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.hearing import after_leading, cues_of, occurrences, said_at, sentence_end
from appliance.fields.phrasebook import phrasebook
from appliance.fields.phrasebook.words import Phrasebook

_SHORT_WORDS = 7


class StoryReader:
    """Takes the whole answer without the fillers before it; without the question only the rest of a
    sentence that one of the field's cues announces."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """At most one reading, verbatim."""
        folded, book = fold(text), phrasebook(context.language)
        if not context.asked:
            return _announced(text, folded, context)
        start = after_leading(folded, book.speech.hesitations)
        span = _stripped(text, Span(min(start, len(text)), len(text)))
        if not any(map(str.isalpha, span.of(text))) or _says_nothing(text, folded, span, book):
            return ()
        cues = cues_of(context)
        announced = bool(cues) and next(occurrences(folded, cues), None) is not None
        return (Reading(span.of(text), span, None, 0.9, cued=announced),)

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """Words as typed."""
        if not isinstance(value, str) or not value.strip():
            return None
        told = value.strip()
        return Reading(told, Span(0, len(told)))

    def say(self, value: JsonValue, context: Context) -> str:
        """The words themselves."""
        return str(value)


def _announced(text: str, folded: str, context: Context) -> tuple[Reading, ...]:
    for cue in occurrences(folded, cues_of(context)):
        start = after_leading(folded, frozenset(), cue.end)
        span = _stripped(text, Span(start, max(start, sentence_end(text, start))))
        if any(map(str.isalpha, span.of(text))):
            return (Reading(span.of(text), span, None, 0.7, cued=True),)
    return ()


def _says_nothing(text: str, folded: str, span: Span, book: Phrasebook) -> bool:
    """A shrug, a refusal, a bare yes or no, or a question back; but a story may begin like one
    ("I don't know what happened, but ...")."""
    if len(span.of(text).split()) > _SHORT_WORDS:
        return False
    bare = " ".join(span.of(folded).strip(" .,!?¡¿").split())
    answers = book.answers
    if (
        bare
        in answers.yes | answers.no | answers.never | answers.yes_alone | book.speech.non_answers
    ):
        return True
    begins = said_at(folded, span.start, book.speech.non_answers | answers.never)
    if begins is None:
        return False
    asks_back = text[span.start : span.end].rstrip().endswith("?")
    return asks_back or said_at(folded, span.start, answers.never) is not None


def _stripped(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


READER = StoryReader()
