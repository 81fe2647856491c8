"""People's names: who speaks, or who was asked about. Pure.

The value is {"text", "given", "family"?, "suffix"?}: `text` is the name as it was said, without a
title, and in name's capitals where all of it was heard or typed in one case. The parts are a help
for those who need them; people's names follow no rule, so nothing is refused for its parts.

Without the question only a self-introduction ("my name is", "habla ...") or a name that directly
follows one of the field's cues is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from appliance.core.interview import JsonValue, Reading, Span
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.hearing import (
    after_leading,
    begins_clause,
    clauses,
    cues_of,
    no_answer,
    occurrences,
    pattern,
    said_at,
    sentence_start,
)
from appliance.fields.name_words import (
    KNOWN_FAMILY,
    KNOWN_GIVEN,
    YES_AND_NO,
    NameWord,
    name_at,
    name_parts,
)
from appliance.fields.phrasebook import phrasebook
from appliance.fields.phrasebook.words import Phrasebook
from appliance.fields.spelled import respelled, spelled_out

_ORIGIN = re.compile(r"\w+(?:ese|ian|ish|ist|ic)$")
_LINK = re.compile(r"[\s,:?¿\-–—]*")
_NAME_WORD = re.compile(r"(?<![\w'’-])[^\W\d_]+")
_LIKELY = 2
_COMMA = re.compile(r"\s*,\s*")
_NAME_OVER = re.compile(r"[\s\"'»”)]*(?:$|[,.;:!?\n)(–—-])")


@dataclass(frozen=True, slots=True)
class _Found:
    words: tuple[NameWord, ...]
    sure: float
    introduced_at: int
    """Where the words that announce it begin; its own start when nothing does."""
    strong: bool = False
    nickname: bool = False
    family_first: int = 0
    """How many of the words are the family name, where it was said first and by its label; below zero,
    so many are the given name."""

    @property
    def span(self) -> Span:
        return Span(self.words[0].span.start, self.words[-1].span.end)


class NameReader:
    """Reads names of persons."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """The names that were given, in order; one at most as the answer to a question."""
        folded, book, cues = fold(text), phrasebook(context.language), cues_of(context)
        labelled = _labelled(text, folded, book) if context.asked else None
        found = [labelled] if labelled else []
        if not found:
            found = [
                *_after_cues(text, folded, cues, book, asked=context.asked),
                *_introduced(text, folded, book),
            ]
            found = [name for name in found if not name.nickname] or found
        if context.asked and not found:
            found = _answered(text, folded, book)
        readings: list[Reading] = []
        for name in sorted(found, key=lambda one: (one.span.start, -one.sure)):
            if readings and readings[-1].span.overlaps(name.span):
                continue
            readings.append(_reading(text, folded, name, cues, context))
        if not readings and context.asked:
            readings = _spelled(text, context, book)
        return tuple(readings)

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """A name as typed, or {"given", "family"} or {"text"} from a widget."""
        if isinstance(value, dict):
            known = {"text", "given", "family", "suffix"}
            if not set(value) <= known or not all(isinstance(v, str) for v in value.values()):
                return None
            parts = [str(value.get(key, "")) for key in ("given", "family", "suffix")]
            value = str(value.get("text") or " ".join(filter(None, parts)))
        if not isinstance(value, str) or not 0 < len(value.strip()) <= 200:
            return None
        typed = " ".join(value.split())
        words = name_at(typed, fold(typed), 0, phrasebook(context.language), typed=True)
        if not words or words[-1].span.end < len(typed):
            return None
        named = name_parts(typed, words, phrasebook(context.language))
        return Reading(named, Span(0, len(self.say(named, context))))

    def say(self, value: JsonValue, context: Context) -> str:
        """The name as the person gave it."""
        return str(value.get("text", "")) if isinstance(value, dict) else str(value)


def _reading(
    text: str, folded: str, name: _Found, cues: frozenset[str], context: Context
) -> Reading:
    book = phrasebook(context.language)
    words, span = respelled(text, name.words, context.language)
    announced = pattern(cues).search(folded, name.introduced_at, span.start) if cues else None
    own = announced is not None if cues else name.strong
    sure = 0.97 if words is not name.words else name.sure
    named = name_parts(text, words, book, family_first=name.family_first)
    return Reading(named, span, None, sure, cued=own)


def _introduced(text: str, folded: str, book: Phrasebook) -> Iterator[_Found]:
    """ "my name is ...", "this is ...", "... speaking"."""
    people = book.people
    for phrase in occurrences(folded, people.introductions | people.weak_introductions):
        said = " ".join(phrase.of(folded).split())
        strong = said in people.introductions
        if said in people.bare_labels and not begins_clause(folded, phrase.start, book):
            continue
        if said in people.asked_for and not _begins_or_follows_a_number(folded, phrase, book):
            continue
        start = after_leading(folded, book.speech.fillers, _linked(text, phrase.end))
        if strong and said_at(folded, start, people.given_labels | people.family_labels):
            continue
        words = name_at(text, folded, start, book)
        if words and (strong or _plainly_a_name(text, words, book)):
            known = words[0].folded in KNOWN_GIVEN
            sure = 0.95 if strong else 0.88 if known else 0.8
            fuller = _fuller(text, folded, words, book)
            if fuller is None and strong:
                fuller = _inverted(text, folded, words, book)
            words = fuller or words
            nickname = said in people.nicknames
            yield _Found(words, sure, phrase.start, strong=True, nickname=nickname)
    for closer in occurrences(folded, people.closers):
        leading = book.speech.fillers | people.greetings
        start = after_leading(folded, leading, sentence_start(folded, closer.start))
        start = max(start, _clause_start(folded, closer.start))
        words = name_at(text, folded, start, book)
        if (
            words
            and not text[words[-1].span.end : closer.start].strip(" ,")
            and _plainly_a_name(text, words, book)
        ):
            yield _Found(words, 0.85, start, strong=True)


def is_said_of_the_speaker(folded: str, span: Span, book: Phrasebook) -> bool:
    """True for a name that is told as the speaker's own without an "I": "Maya Lind here", "I'm at 503 555
    0142, ask for Maya Lind"."""
    people = book.people
    if said_at(folded, after_leading(folded, frozenset(), span.end), people.closers) is not None:
        return True
    return any(
        not folded[phrase.end : span.start].strip(" ,:")
        for phrase in occurrences(folded, people.asked_for | people.introductions)
        if folded[: phrase.start].rstrip(" ,.;)")[-1:].isdigit()
    )


def _begins_or_follows_a_number(folded: str, phrase: Span, book: Phrasebook) -> bool:
    """True for the "ask for" of "I'm at 503 555 0142, ask for Maya", and not of "told to ask for Ana"."""
    number_before = folded[: phrase.start].rstrip(" ,.;)")[-1:].isdigit()
    return number_before or begins_clause(folded, phrase.start, book)


def _clause_start(folded: str, before: int) -> int:
    """Where the words before a place begin, behind the last mark that is followed by words."""
    marks = [one.end() for one in re.finditer(r"[,;:!?]\s+", folded[:before].rstrip(" ,"))]
    return marks[-1] if marks else 0


def _linked(text: str, at: int) -> int:
    link = _LINK.match(text, at)
    return at if link is None else link.end()


def _plainly_a_name(text: str, words: tuple[NameWord, ...], book: Phrasebook) -> bool:
    """Whether words after "I'm" or "this is" are a name and no description."""
    first = words[0]
    if any(word.folded in book.people.organisations for word in words):
        return False
    if first.folded in KNOWN_GIVEN:
        return True
    if not first.capital or first.folded in book.people.not_names:
        return False
    return len(words) > 1 or not _ORIGIN.fullmatch(first.folded)


def _after_cues(
    text: str, folded: str, cues: frozenset[str], book: Phrasebook, *, asked: bool
) -> Iterator[_Found]:
    """A name right after one of the field's own cues: "the other driver was ...". Unasked, an "is" alone
    makes no name of what follows: "my ex is moving"."""
    for cue in occurrences(folded, cues):
        leading = book.people.others | book.speech.fillers | book.people.introductions
        start = after_leading(folded, leading, cue.end)
        words = name_at(text, folded, start, book)
        if not words or "." in text[cue.end : start]:
            continue
        between = folded[_linked(text, cue.end) : start].strip(" ,")
        named = bool(between) and (asked or between not in book.people.being)
        if named or _plainly_a_name(text, words, book):
            yield _Found(words, 0.88 if words[0].capital else 0.75, cue.start)


def _answered(text: str, folded: str, book: Phrasebook) -> list[_Found]:
    """The name in an answer to "what is the name?"."""
    if no_answer(folded, book) or folded.strip(" .,!?") in YES_AND_NO:
        return []
    leading = book.speech.fillers | book.people.others
    later_on = _said_later(text, folded, book)
    if later_on is not None:
        return [later_on]
    announced = _announced(text, folded, book)
    if announced is not None:
        return [announced]
    opening = [after_leading(folded, book.speech.fillers), after_leading(folded, leading)]
    later = [_linked(text, one.end) for one in occurrences(folded, book.people.others)]
    for start in dict.fromkeys((*opening, *later)):
        words = name_at(text, folded, start, book)
        if words and _answers(text, folded, words, book, alone=start in opening):
            fuller = _fuller(text, folded, words, book) or _inverted(text, folded, words, book)
            words = fuller or words
            return [_Found(words, 0.9 if len(words) > 1 else 0.75, words[0].span.start)]
    return []


def _said_later(text: str, folded: str, book: Phrasebook) -> _Found | None:
    """A full name that fills a clause of its own or the end of one, behind words that are none: "warm
    today. Marta Ellison", "it would be written Ines Calder"."""
    best: tuple[int, tuple[NameWord, ...]] | None = None
    plain_until = 0
    for clause in clauses(text):
        opening = after_leading(folded, book.speech.fillers, clause.start)
        for found in _NAME_WORD.finditer(text, opening, clause.end):
            if found.start() < plain_until:
                continue
            words = name_at(text, folded, found.start(), book)
            if _is_plain(words, book):
                plain_until = words[-1].span.end
            full = len([word for word in words if not word.particle]) > 1
            if not full or not _ends(folded, words, clause.end, book):
                continue
            likely = _likelihood(words, book, begins=opening >= words[0].span.start)
            if likely >= _LIKELY and (best is None or likely > best[0]):
                best = (likely, words)
    if best is None or best[1][0].span.start == after_leading(folded, book.speech.fillers):
        return None
    if _COMMA.fullmatch(text, _word_end_before(text, best[1][0].span.start), best[1][0].span.start):
        before = name_at(text, folded, after_leading(folded, book.speech.fillers), book)
        if before and _inverted(text, folded, before, book):
            return None
    return _Found(best[1], 0.88, best[1][0].span.start)


def _announced(text: str, folded: str, book: Phrasebook) -> _Found | None:
    """Two words or more in small letters that end the answer right behind a word that names or writes
    down: "folks would have it written as orla venn"."""
    if any(map(str.isupper, text)):
        return None
    for lead in reversed(list(occurrences(folded, book.people.naming))):
        start = after_leading(folded, book.speech.fillers, lead.end)
        words = name_at(text, folded, start, book)
        full = [word for word in words if not word.particle]
        if len(full) > 1 and _ends(folded, words, len(folded.rstrip(" .!")), book):
            return _Found(words, 0.82, words[0].span.start)
    return None


def _is_plain(words: tuple[NameWord, ...], book: Phrasebook) -> bool:
    """Whether words are a name from the first on, so that none begins within them."""
    if not words:
        return False
    return words[0].folded in KNOWN_GIVEN or all(w.capital or w.particle for w in words)


def _word_end_before(text: str, at: int) -> int:
    return len(text[:at].rstrip(" ,"))


def _ends(folded: str, words: tuple[NameWord, ...], end: int, book: Phrasebook) -> bool:
    """Whether nothing but courtesies stands between a name and the end of its clause."""
    behind = book.speech.courtesies | book.answers.tags
    return after_leading(folded, behind, words[-1].span.end) >= end


def _likelihood(words: tuple[NameWord, ...], book: Phrasebook, *, begins: bool) -> int:
    """How much speaks for a name: capitals in the middle of things, and words that are known as names."""
    capitals = all(word.capital or word.particle for word in words)
    given = words[0].folded in KNOWN_GIVEN
    family = any(word.folded in KNOWN_FAMILY for word in words[1:])
    return 2 * capitals + 2 * given + family + begins


def _answers(
    text: str, folded: str, words: tuple[NameWord, ...], book: Phrasebook, *, alone: bool
) -> bool:
    """Whether words that could be a name are one: by capitals, by a given name we know, or, when they
    open the answer (`alone`), by being all that was said."""
    end = words[-1].span.end
    over = _NAME_OVER.match(text, after_leading(folded, book.speech.courtesies, end)) is not None
    over = (
        over or _NAME_OVER.match(text, end) is not None or _ends(folded, words, len(folded), book)
    )
    if words[0].folded in KNOWN_GIVEN:
        return True
    if words[0].capital and (words[0].span.start > 0 or len(words) > 1):
        return True
    if not alone:
        return False
    next_word = after_leading(folded, frozenset(), end)
    return over or (
        said_at(folded, next_word, book.people.not_names) is not None and len(words) > 1
    )


def _fuller(
    text: str, folded: str, words: tuple[NameWord, ...], book: Phrasebook
) -> tuple[NameWord, ...] | None:
    """ "Maya. Maya Lindqvist.", "Bond, James Bond": the second is the whole name."""
    again = name_at(text, folded, after_leading(folded, frozenset(), words[-1].span.end), book)
    same = {again[0].folded, again[-1].folded} & {words[-1].folded} if again else set()
    if len(again) > len(words) and (again[0].folded == words[0].folded or same):
        return again
    return None


def _inverted(
    text: str, folded: str, words: tuple[NameWord, ...], book: Phrasebook
) -> tuple[NameWord, ...] | None:
    """ "Lindqvist, Maya": a family name, a comma, a given name, and nothing else."""
    comma = _COMMA.match(text, words[-1].span.end)
    if comma is None or len(words) > 2 or words[0].folded in KNOWN_GIVEN:
        return None
    if said_at(folded, comma.end(), book.speech.courtesies | book.answers.tags) is not None:
        return None
    given = name_at(text, folded, comma.end(), book)
    if not 1 <= len(given) <= 2 or _NAME_OVER.match(text, given[-1].span.end) is None:
        return None
    return words + given


def _labelled(text: str, folded: str, book: Phrasebook) -> _Found | None:
    """ "first name Tom, last name Baker": both labels, in either order."""
    found: list[tuple[NameWord, ...]] = []
    for labels in (book.people.given_labels, book.people.family_labels):
        for label in occurrences(folded, labels):
            if words := name_at(text, folded, _linked(text, label.end), book):
                found.append(words)
                break
    if len(found) < 2:
        return None
    given, family = found
    if given[0].span.start < family[0].span.start:
        return _Found(
            given + family, 0.95, given[0].span.start, strong=True, family_first=-len(given)
        )
    return _Found(family + given, 0.95, family[0].span.start, strong=True, family_first=len(family))


def _spelled(text: str, context: Context, book: Phrasebook) -> list[Reading]:
    """A name that was only spelled: "M A Y A"."""
    found = spelled_out(text, context.language)
    if found is None:
        return []
    spelling, span = found
    words = name_at(spelling, fold(spelling), 0, book, typed=True)
    return [Reading(name_parts(spelling, words, book), span, None, 0.85)] if words else []


READER = NameReader()
