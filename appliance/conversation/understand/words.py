"""An utterance, ready to be read: folded, without the courtesies around it, and cut into sentences.
Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from appliance.conversation.languages import PATTERNS, patterns_for
from appliance.conversation.languages.patterns import Patterns
from appliance.conversation.objectives import Interview, place_of, wording_at
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Address, Field, Language, Reading, Span
from appliance.core.once import once_a_turn
from appliance.core.policy import FieldWording
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.hearing import before_trailing
from appliance.fields.phrasebook import phrasebook

_SENTENCE = re.compile(r"[^.!?¿¡\n]+[.!?\n]*|[¿¡][^?!\n]*[?!]?")
_PAUSE = re.compile(r"[,;:–—]\s*")
_CLAUSE = re.compile(r"[^.,;:!?¿¡\n–—]+")
_MARKS = re.compile(r"[\s,.:;]+")
_TURNS = "|".join(sorted({turn for one in PATTERNS.values() for turn in one.turns}))
CLAUSE_END = re.compile(rf"[.;!?](?:\s|$)|,\s(?=(?:{_TURNS}) )")
"""Where what is said of one thing ends, over folded text."""
_CLOSING = " .,;:!?"
_LINKS = 4
"""How many phrases may stand between a field's name and its value."""
_LONGEST_UNMARKED_QUESTION = 14
"""Words. What begins like a question, has no mark and goes on for longer is a story."""
_WHOLE_OF_A_QUESTION = 0.6


@dataclass(frozen=True)
class Words:
    """One utterance. `core` is what is left of it without the courtesies in front and the afterthoughts
    behind."""

    text: str
    folded: str
    core: Span
    patterns: Patterns
    language: Language

    @property
    def core_folded(self) -> str:
        """The folded words without courtesies."""
        return self.core.of(self.folded)

    @property
    def bare(self) -> str:
        """The folded words without courtesies and without the marks around them."""
        return self.core_folded.strip(" .,!?")

    @property
    def size(self) -> int:
        """How many words there are, courtesies and afterthoughts left out."""
        return len(self.core_folded.split())

    @cached_property
    def clauses(self) -> tuple[Span, ...]:
        """The stretches between punctuation marks, in order."""
        return tuple(
            _stripped(self.folded, Span(*found.span()))
            for found in _CLAUSE.finditer(self.folded)
            if found[0].strip()
        )

    @cached_property
    def questions(self) -> tuple[Span, ...]:
        """The sentences that ask something: by their mark, or by the way they begin."""
        return tuple(self._asking())

    def _asking(self) -> Iterator[Span]:
        for sentence in _SENTENCE.finditer(self.folded):
            start, end = sentence.start() + _indent(sentence[0]), sentence.end()
            body = _past(self.patterns.courtesy, self.folded, start, end)
            size = len(self.folded[body:end].split())
            marked = sentence[0].rstrip().endswith("?")
            if (marked and size > 1) or (
                2 < size <= _LONGEST_UNMARKED_QUESTION and self._begins_as_question(body, end)
            ):
                yield Span(self._asked_from(start, body, end), end)

    def _asked_from(self, start: int, body: int, end: int) -> int:
        """Where the asking begins in a sentence that first answers: "it's the 5th, and why?"."""
        if self._begins_as_question(body, end):
            return start
        for comma in _PAUSE.finditer(self.folded, body, end):
            if self._begins_as_question(comma.end(), end):
                return comma.end()
        return start

    def _begins_as_question(self, start: int, end: int) -> bool:
        if self.patterns.exclamation.match(self.folded, start, end):
            return False
        patterns = self.patterns
        if patterns.question.match(self.folded, start, end) or patterns.becomes.match(
            self.folded, start, end
        ):
            return True
        accented = self.patterns.accented_question
        return accented is not None and bool(accented.match(self.text.lower(), start, end))

    def asks_about(self, span: Span) -> bool:
        """True when a value stands inside a question ("are you open on Saturday?") rather than being
        the whole of it ("March third?")."""
        for question in self.questions:
            if question.start <= span.start and span.end <= question.end:
                said = _letters(question.of(self.folded))
                return _letters(span.of(self.folded)) < _WHOLE_OF_A_QUESTION * said
        return False

    def asks_why(self, question: Span) -> bool:
        """True when a question is one about ours: "what for?"."""
        bare = asked = question.of(self.folded).strip()
        if self.patterns.becomes.match(asked):
            return False
        while found := self.patterns.padding.match(bare):
            bare = bare[found.end() :].lstrip(" ,")
        why = self.patterns.whole[CommandKind.WHY]
        return bool(why.fullmatch(asked) or why.fullmatch(bare))

    @property
    def only_asks(self) -> bool:
        """True when nothing was said besides questions."""
        rest = self.folded
        for span in reversed(self.questions):
            rest = rest[: span.start] + rest[span.end :]
        return not re.search(r"\w", rest)

    def sentence_of(self, span: Span) -> Span:
        """The sentence that `span` begins in, with a clause of its own counted as one."""
        for part in (*_SENTENCE.finditer(self.folded),):
            if part.start() <= span.start < part.end():
                clause = next((one for one in self.clauses if one.overlaps(span)), span)
                joined = re.match(r"[^,;]*", self.folded[clause.start :])
                end = part.end() if joined is None else clause.start + joined.end()
                return Span(min(clause.start, span.start), max(end, span.end))
        return span

    def whole_clause(self, span: Span) -> bool:
        """True when `span` is all there is between two punctuation marks."""
        return any(
            clause.start >= span.start - 1 and clause.end <= span.end + 1
            for clause in self.clauses
            if clause.overlaps(span)
        )

    def begins_core(self, span: Span) -> bool:
        """True when nothing but courtesies stands before `span`."""
        return span.start <= self.core.start + _indent(self.core_folded)

    def ends_core(self, span: Span) -> bool:
        """True when nothing but punctuation stands behind `span`."""
        return not re.search(r"\w", self.folded[span.end : self.core.end])


def words_of(text: str, interview: Interview) -> Words:
    """The words of an utterance in the language of the session."""
    return _words_in(text, interview.session.language)


@once_a_turn
def _words_in(text: str, language: Language) -> Words:
    folded = fold(text)
    patterns = patterns_for(language)
    start = len(folded) - len(folded.lstrip(" \t\r\n.,;:!?¿¡-–—"))
    end = len(folded.rstrip())
    courtesy = patterns.courtesy.match(folded, start, max(start, end))
    if courtesy and courtesy.end() < end:
        start = courtesy.end()
    speech = phrasebook(language).speech
    ends = before_trailing(folded, speech.afterthoughts, start, end) if start < end else end
    if ends > start and ends < len(folded[:end].rstrip(_CLOSING)):
        end = ends
    return Words(text, folded, Span(start, max(start, end)), patterns, language)


def context_of(interview: Interview, address: Address, field: Field, *, asked: bool) -> Context:
    """What a reader may know about the field at an address."""
    return Context(
        field=field,
        language=interview.language,
        reference_date=interview.today,
        asked=asked,
        wording=wording_at(interview.wording, address),
    )


def mention(words: Words, interview: Interview, address: Address) -> Span | None:
    """Where the field at an address is named: by its label, or by one of its cues."""
    return _place_of_name(words.folded, wording_at(interview.wording, address))


@once_a_turn
def _place_of_name(folded: str, wording: FieldWording) -> Span | None:
    pattern = _either((wording.label, *wording.cues))
    found = None if pattern is None else pattern.search(folded)
    return None if found is None else Span(*found.span())


@dataclass(frozen=True, slots=True)
class Named:
    """Which fields are named, and where. `eclipsed` are named only by a part of another's longer name,
    as "phone number" is in "her phone number"."""

    at: Mapping[Address, Span]
    eclipsed: frozenset[Address]


def mentions(words: Words, interview: Interview, addresses: Iterable[Address]) -> Named:
    """The fields at these addresses that are named."""
    found = {
        address: span
        for address in addresses
        if (span := mention(words, interview, address)) is not None
    }
    eclipsed = frozenset(
        address
        for address, span in found.items()
        if any(
            span != other and other.start <= span.start and span.end <= other.end
            for by, other in found.items()
            if place_of(by).index is None
        )
    )
    return Named({a: span for a, span in found.items() if a not in eclipsed}, eclipsed)


def after_name(words: Words, at: int) -> int:
    """Where the value begins behind a field's name: after "is", "is wrong, it should be", "to"."""
    *_, last = links_after(words, at)
    return last


def links_after(words: Words, at: int) -> Iterator[int]:
    """The places behind a field's name where its value may begin, the nearest first."""
    patterns = words.patterns
    yield at
    for _ in range(_LINKS):
        start = at
        for pattern in (_MARKS, patterns.change, patterns.link, patterns.instead):
            found = pattern.match(words.folded, at)
            if found:
                at = found.end()
                yield at
        if at == start:
            return


def only_says_wrong(words: Words, start: int) -> bool:
    """True when what follows a field's name is the end of "I got the ... wrong"."""
    return any(
        found.start() < start < found.end() and not re.search(r"\w", words.folded[found.end() :])
        for found in words.patterns.change.finditer(words.folded)
    )


def likely_mention(
    words: Words, interview: Interview, addresses: Iterable[Address]
) -> Command | None:
    """The address whose name was said, or whose label shares the most with what was said ("the phone"
    for "phone number"), as the wish to change it."""
    best: tuple[int, Address, Span] | None = None
    for address in addresses:
        label = wording_at(interview.wording, address).label
        by_label, by_cue = _either((label,)), mention(words, interview, address)
        exact = by_label.search(words.folded) if by_label else None
        shared = _shared_words(words, label)
        if exact:
            found = (200 + len(label), address, Span(*exact.span()))
        elif by_cue:
            found = (100, address, by_cue)
        elif shared:
            found = (len(shared), address, shared[0])
        else:
            continue
        if best is None or found[0] > best[0]:
            best = found
    return None if best is None else Command(CommandKind.CORRECT, best[2], field=best[1])


def _shared_words(words: Words, label: str) -> list[Span]:
    found = []
    for word in sorted(set(re.findall(r"\w{4,}", fold(label))) - words.patterns.stopwords):
        at = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", words.folded)
        if at:
            found.append(Span(*at.span()))
    return found


@lru_cache(maxsize=2048)
def _either(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    """One expression for all phrases, the first that stands first; an apostrophe may be left out."""
    said = [re.escape(fold(phrase)).replace("'", "'?") for phrase in phrases if phrase]
    return re.compile(rf"(?<!\w)(?:{'|'.join(said)})(?!\w)") if said else None


def says_something(folded: str, patterns: Patterns) -> bool:
    """True when there is a word that is not among the commonest."""
    return any(word not in patterns.stopwords for word in re.findall(r"[a-z]{3,}", folded))


def command(kind: CommandKind, address: Address, reading: Reading) -> Command:
    """The command that a reading amounts to."""
    return Command(
        kind,
        reading.span,
        field=address,
        value=reading.value,
        precision=reading.precision,
        confidence=reading.confidence,
    )


def shifted(readings: Sequence[Reading], by: int) -> tuple[Reading, ...]:
    """The readings of a part of a text, as readings of the whole."""
    return tuple(replace(reading, span=reading.span.shift(by)) for reading in readings)


def _stripped(text: str, span: Span) -> Span:
    said = span.of(text)
    start = span.start + _indent(said)
    return Span(start, max(start, span.start + len(said.rstrip())))


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _past(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    found = pattern.match(text, start, end)
    return found.end() if found and found.end() < end else start


def _letters(text: str) -> int:
    return len(re.findall(r"\w", text))
