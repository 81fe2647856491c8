"""Finding phrases in what was said, and telling an answer from the words around it. Pure.

Everything here works on folded text (`core.text.fold`), which is as long as what it was folded from:
an offset in one is an offset in the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from appliance.core.interview import Span
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.phrasebook.words import Phrasebook, unmarked

_BETWEEN = re.compile(r"[\s,.;:!?¡¿…\-–—\"]*")
_CLAUSE_END = re.compile(r"[.;:!?…\n]+(?=\s|$)|[,—–]|\s-\s")
_SENTENCE_END = re.compile(r"[.;!?…](?=\s|$)|\n")
_LONGEST_RUN = 24
GAP = "..."
"""In a phrase of a policy: a few words that may be anything."""
_CUE_REACH = 48
"""How many characters may stand between a cue and the value it announces."""


@lru_cache(maxsize=512)
def pattern(phrases: frozenset[str]) -> re.Pattern[str]:
    """One expression for all `phrases`, the longest first, each as whole words; three dots in a phrase
    stand for a few words or none."""
    longest_first = sorted(filter(None, phrases), key=len, reverse=True)
    either = "|".join(_expression(phrase) for phrase in longest_first)
    return re.compile(rf"(?<![\w'])(?:{either or '(?!)'})(?![\w']|-\w)")


def _expression(phrase: str) -> str:
    ends = (r"\s+".join(map(re.escape, part.split())) for part in phrase.split(GAP))
    return r"\s+(?:[\w']+\s+){0,3}".join(ends)


def folded_set(phrases: Iterable[str]) -> frozenset[str]:
    """The phrases of a policy's wording, folded, also as they are typed without apostrophes."""
    return unmarked(fold(phrase).strip() for phrase in phrases)


def said_at(folded: str, at: int, phrases: frozenset[str]) -> int | None:
    """Where the longest of `phrases` that begins at `at` ends, or None."""
    found = pattern(phrases).match(folded, at)
    return None if found is None else found.end()


def occurrences(folded: str, phrases: frozenset[str]) -> Iterator[Span]:
    """Every occurrence of one of `phrases`, in order, the longest where several begin."""
    return (Span(*found.span()) for found in pattern(phrases).finditer(folded))


def after_leading(
    folded: str, phrases: frozenset[str], start: int = 0, end: int | None = None
) -> int:
    """Where `folded` goes on after a run of `phrases` and punctuation at `start`; a run of at most
    `_LONGEST_RUN` of them, so that the time stays linear in the text."""
    end = len(folded) if end is None else end
    at = _skip(folded, start, end)
    for _ in range(_LONGEST_RUN):
        beyond = said_at(folded, at, phrases) if at < end else None
        if beyond is None or beyond > end:
            break
        at = _skip(folded, beyond, end)
    return at


def _skip(folded: str, start: int, end: int) -> int:
    found = _BETWEEN.match(folded, start, end)
    return start if found is None else found.end()


def before_trailing(folded: str, phrases: frozenset[str], start: int, end: int) -> int:
    """Where `folded[start:end]` ends without any run of `phrases` and punctuation at its end."""
    end = trimmed(folded, Span(start, end)).end
    while start < end:
        window = max(start, end - 40)
        shorter = None
        for found in pattern(phrases).finditer(folded, window, end):
            if found.end() == end:
                shorter = found.start()
        if shorter is None:
            return end
        end = trimmed(folded, Span(start, shorter)).end
    return end


def trimmed(text: str, span: Span) -> Span:
    """`span` without spaces and punctuation at either end."""
    start, end = span.start, span.end
    while start < end and not _is_word(text[start]):
        start += 1
    while start < end and not _is_word(text[end - 1]):
        end -= 1
    return Span(start, end)


def _is_word(character: str) -> bool:
    return character.isalnum() or character in "_@#/+)($€£"


def answer_span(folded: str, book: Phrasebook) -> Span:
    """What is left of an answer without fillers before it and courtesies behind it."""
    start = after_leading(folded, book.speech.fillers)
    end = max(start, before_trailing(folded, book.speech.courtesies, start, len(folded)))
    if book.speech.small_words.issuperset(folded[start:end].split()):
        end = max(start, len(folded.rstrip()))  # "mi señora" is no courtesy
    return Span(start, end)


def clauses(text: str) -> Iterator[Span]:
    """The stretches of `text` between punctuation marks, trimmed; empty ones left out."""
    start = 0
    for end_mark in _CLAUSE_END.finditer(text):
        clause = trimmed(text, Span(start, end_mark.start()))
        if clause.start < clause.end:
            yield clause
        start = end_mark.end()
    clause = trimmed(text, Span(start, len(text)))
    if clause.start < clause.end:
        yield clause


def sentence_start(text: str, at: int) -> int:
    """Where the sentence around `at` begins."""
    start = 0
    for mark in _SENTENCE_END.finditer(text, max(0, at - 400), at):
        start = mark.end()
    return start


def sentence_end(text: str, at: int) -> int:
    """Where the sentence around `at` ends, its mark included."""
    mark = _SENTENCE_END.search(text, at)
    return len(text) if mark is None else mark.end()


def cued(folded: str, at: int, cues: frozenset[str]) -> bool:
    """Whether one of `cues` (folded) stands shortly before `at`, in the same sentence."""
    return bool(cues) and last_cue(folded, at, cues) is not None


def last_cue(folded: str, at: int, cues: frozenset[str]) -> Span | None:
    """The last of `cues` (folded) that stands shortly before `at`, in the same sentence."""
    start = max(sentence_start(folded, at), at - _CUE_REACH)
    last = None
    for found in pattern(cues).finditer(folded, start, at):
        last = Span(*found.span())
    return last


def cues_of(context: Context) -> frozenset[str]:
    """The cues that the policy's wording gives for the field, folded; each owning, too ("landlord's")."""
    cues = folded_set(context.wording.cues) if context.wording else frozenset()
    return cues | {f"{cue}'s" for cue in cues}


def no_answer(folded: str, book: Phrasebook) -> bool:
    """Whether this is a question back, a refusal or a shrug instead of a value."""
    start = after_leading(folded, book.speech.fillers)
    if start >= len(folded):
        return True
    raw_start = _skip(folded, 0, len(folded))
    excused = said_at(folded, raw_start, book.speech.fillers)  # "sorry, ..." goes on
    return any(
        (end := said_at(folded, at, book.speech.non_answers)) is not None
        and (at == start or excused is None or excused < end)
        for at in (raw_start, start)
    )


def negation_before(folded: str, at: int, book: Phrasebook) -> int:
    """Where a negation that reaches over `at` begins (at most two words between), or `at` itself."""
    far = max(0, at - _CUE_REACH)
    window = max(far, max(folded.rfind(mark, far, at) for mark in ",.;:!?\n") + 1)
    nearest = None
    for found in pattern(book.answers.negators).finditer(folded, window, at):
        nearest = found
    if nearest is None or len(folded[nearest.end() : at].split()) > 2:
        return at
    return nearest.start()


def begins_clause(folded: str, at: int, book: Phrasebook) -> bool:
    """Whether nothing but fillers stands between `at` and the punctuation mark before it."""
    far = max(0, at - 4 * _CUE_REACH)
    start = max(far, max(folded.rfind(mark, far, at) for mark in ",.;:!?\n") + 1)
    return after_leading(folded, book.speech.fillers, start) >= at
