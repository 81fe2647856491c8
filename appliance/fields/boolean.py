"""Yes or no, in every form people give it. Pure.

An answer is looked for clause by clause: "no, wait, yes" is a yes, "no idea" is neither, and a story
in which a "no" occurs answers nothing unless the question was just asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from appliance.core.interview import JsonValue, Reading, Span
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.hearing import (
    GAP,
    after_leading,
    before_trailing,
    clauses,
    cues_of,
    folded_set,
    negation_before,
    occurrences,
    pattern,
    said_at,
)
from appliance.fields.phrasebook import phrasebook
from appliance.fields.phrasebook.words import Phrasebook

_PLAIN, _HEDGED, _LOOSE, _TORN = 0.97, 0.7, 0.75, 0.55
_CLOSED_BY = 6
_ECHOED = 8
"""The most words of an answer that takes up a word of the question."""
"""The most words that a yes behind them answers for."""
_DRAWN_OUT = re.compile(r"(\w)\1{2,}")
_CODES = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


@dataclass(frozen=True, slots=True)
class _Verdict:
    value: bool
    span: Span
    confidence: float
    explicit: bool
    """Said with a yes or a no, not with a statement."""
    about: bool = False
    """Said right behind what was asked about: "allergies, none"."""


class BooleanReader:
    """Reads true or false. Without the question only the field's own `yes` and `no` phrases count,
    and a yes or a no that directly follows one of its cues."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """At most one reading: the last word of the person on it."""
        folded, book = fold(text), phrasebook(context.language)
        own = _own_words(folded, context, book)
        if own is not None:
            return (own,)
        if not context.asked:
            return _beside_cue(folded, context, book)
        verdict = _answer(text, folded, book, cues_of(context))
        if verdict is None:
            return _echo(folded, context, book)
        return (Reading(verdict.value, verdict.span, None, verdict.confidence, cued=verdict.about),)

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """True or false; a form's "true"/"false" and "yes"/"no" too."""
        if isinstance(value, str):
            value = _CODES.get(value.strip().lower())
        if not isinstance(value, bool):
            return None
        return Reading(value, Span(0, len(self.say(value, context))))

    def say(self, value: JsonValue, context: Context) -> str:
        """ "yes" or "no" in the language."""
        yes, no = phrasebook(context.language).answers.said
        return yes if value is True else no


def _own_words(folded: str, context: Context, book: Phrasebook) -> Reading | None:
    """A phrase that this very question declares to mean yes or no; a negation before it turns it."""
    if context.wording is None or not (context.wording.yes or context.wording.no):
        return None
    yes, no = (
        frozenset(phrase for phrase in folded_set(said) if context.asked or GAP not in phrase)
        for said in (context.wording.yes, context.wording.no)
    )
    last = None
    for span in occurrences(folded, yes | no):
        affirms = pattern(yes).fullmatch(folded, span.start, span.end) is not None
        start = _negated_from(folded, span.start, book) if affirms else span.start
        turned = start < span.start
        value = affirms is not turned
        last = Reading(value, Span(start, span.end), None, 0.8 if turned else 0.9, cued=True)
    return last


def _echo(folded: str, context: Context, book: Phrasebook) -> tuple[Reading, ...]:
    """The "still" of a question said again of the same thing: "it still rolls"."""
    words = book.answers.still
    asked = context.wording.ask if context.wording else ()
    if not words or not any(pattern(words).search(fold(question)) for question in asked):
        return ()
    start = after_leading(folded, (book.answers.lead_ins | book.speech.hesitations) - words)
    found = pattern(words).search(folded, start)
    if found is None or len(folded[start:].split()) > _ECHOED:
        return ()
    denied = pattern(book.answers.negators).search(folded, start) is not None
    if len(folded[start : found.start()].split()) > 2:
        return ()
    return (Reading(not denied, Span(start, len(folded.rstrip(" .!,"))), None, 0.8, cued=True),)


def _negated_from(folded: str, at: int, book: Phrasebook) -> int:
    """Where a negation begins that reaches over `at`, or `at`; none reaches over an "and"."""
    start = negation_before(folded, at, book)
    joined = pattern(book.speech.joiners | book.answers.buts).search(folded, start, at)
    return at if joined else start


def _beside_cue(folded: str, context: Context, book: Phrasebook) -> tuple[Reading, ...]:
    """ "allergies: none", "no allergies"."""
    for cue in occurrences(folded, cues_of(context)):
        after = after_leading(folded, frozenset(), cue.end)
        if "\n" not in folded[cue.end : after] and "." not in folded[cue.end : after]:
            for value, phrases in ((False, book.answers.no), (True, book.answers.yes)):
                end = said_at(folded, after, phrases)
                never = said_at(folded, after, book.answers.never)
                if end is not None and (never is None or never < end):
                    return (Reading(value, Span(after, end), None, 0.85, cued=True),)
        start = _negated_from(folded, cue.start, book)
        if start < cue.start:
            return (Reading(False, Span(start, cue.end), None, 0.8, cued=True),)
    return ()


def _answer(
    text: str, folded: str, book: Phrasebook, cues: frozenset[str] = frozenset()
) -> _Verdict | None:
    """What an answer comes to; the question's own cues may stand before it ("allergies? none")."""
    verdict: _Verdict | None = None
    repairing = told = False
    for number, clause in enumerate(_clauses(text, folded, book)):
        start = clause.start
        if after_leading(folded, book.speech.tags, start, clause.end) >= clause.end:
            continue
        skipped = after_leading(folded, book.speech.repairs, start, clause.end)
        repaired = skipped > start
        named = after_leading(folded, cues | book.answers.topics, skipped, clause.end)
        about = named if any(occurrences(folded[skipped:named], cues)) else skipped
        heard = _clause(folded, Span(about, clause.end), book) if about < clause.end else None
        if heard is not None and about > skipped:
            heard = replace(heard, span=Span(skipped, heard.span.end), about=True)
        if heard is None and repaired:
            heard = _clause(folded, clause, book)
        if heard is None:
            repairing = repairing or repaired
            told = told or after_leading(folded, book.answers.lead_ins, clause.start) < clause.end
            if verdict is None and number >= 6:
                return None
            continue
        if text[clause.end : clause.end + 1] == "?" and (verdict is not None or told):
            continue  # "..., no?" asks to be agreed with
        if verdict is None or not _says_it_plainly(folded, verdict, heard, book):
            verdict = _weigh(verdict, heard, mending=repairing or repaired)
        else:
            verdict = heard
        repairing = False
    return verdict


def _clauses(text: str, folded: str, book: Phrasebook) -> Iterator[Span]:
    """The clauses, those too that a "but yes" begins."""
    turns = pattern(
        frozenset(f"{but} {yes}" for but in book.answers.buts for yes in book.answers.plain)
    )
    for clause in clauses(text):
        cut = turns.search(folded, clause.start + 1, clause.end)
        if cut is not None:
            yield Span(clause.start, cut.start())
        yield Span(clause.start if cut is None else cut.start(), clause.end)


def _says_it_plainly(folded: str, before: _Verdict, heard: _Verdict, book: Phrasebook) -> bool:
    """True for the "yes" of "okay, yes, ...": the plain word is the answer, not the one before it."""
    plain = [one.span.of(folded) in book.answers.plain for one in (before, heard)]
    return before.value is heard.value and plain == [False, True]


def _weigh(before: _Verdict | None, heard: _Verdict, *, mending: bool) -> _Verdict:
    """The later word wins when it mends the earlier or is as explicit; a statement never outweighs
    an explicit yes or no, it only makes it less sure."""
    if before is None or (mending and heard.explicit):
        return heard
    if heard.value is before.value:
        return before
    if heard.explicit and before.explicit:
        return _Verdict(heard.value, heard.span, 0.65, explicit=True)
    if heard.explicit:
        return heard
    return before


def _clause(folded: str, clause: Span, book: Phrasebook) -> _Verdict | None:
    """What one clause says: the whole of it, or what it begins with."""
    words = book.answers
    said = " ".join(clause.of(folded).split())
    if " " in said and said in book.speech.courtesies - words.yes - words.no:
        return None  # the "si" of "si mal no recuerdo"
    led = after_leading(folded, words.lead_ins, clause.start, clause.end)
    for start in dict.fromkeys((clause.start, led)):
        if start >= clause.end:
            continue
        end = before_trailing(folded, book.speech.courtesies, start, clause.end)
        for stop in dict.fromkeys((clause.end, end)):
            whole = _whole(folded, Span(start, stop), book)
            if whole is not None:
                return whole
    outright = [said_at(folded, clause.start, said) or 0 for said in (words.yes, words.no)]
    start = clause.start if max(outright) > led else led
    verdict: _Verdict | None = None
    while start < clause.end:
        never = said_at(folded, start, words.never)
        yes, no = said_at(folded, start, words.yes), said_at(folded, start, words.no)
        longest = max(never or 0, yes or 0, no or 0)
        if longest == 0 or longest > clause.end:
            break
        if longest == never:
            return verdict
        said = " ".join(folded[start:longest].split())
        sure = _HEDGED if said in words.hedged else _LOOSE
        if verdict is not None and verdict.value and _is_tag(folded, Span(start, clause.end), book):
            return verdict
        again = verdict is not None and verdict.value is (longest == yes)
        first = verdict.span.start if verdict is not None and again else start
        verdict = _Verdict(longest == yes, Span(first, longest), sure, explicit=True)
        start = after_leading(folded, book.speech.repairs, longest, clause.end)
    if verdict is None:
        assured = said_at(folded, clause.start, words.yes & words.lead_ins)
        if assured is not None and start == led:
            return _Verdict(True, Span(clause.start, assured), _LOOSE, explicit=True)
        return (
            _statement(folded, clause, book)
            or _short_answer(folded, Span(led, clause.end), book)
            or _closing(folded, clause, book)
        )
    rest = _Verdict(verdict.value, verdict.span, _PLAIN, explicit=True)
    return rest if start >= clause.end and verdict.confidence == _LOOSE else verdict


def _is_tag(folded: str, span: Span, book: Phrasebook) -> bool:
    """Whether all that is left of a clause asks to be agreed with: the "no" of "sí no"."""
    return span.of(folded).strip() in book.answers.tags


def _whole(folded: str, span: Span, book: Phrasebook) -> _Verdict | None:
    words = book.answers
    said = " ".join(folded[span.start : span.end].split())
    if said in words.never:
        return None
    if said not in words.yes_alone:
        said = _DRAWN_OUT.sub(r"\1", said)
    sure = _HEDGED if said in words.hedged else _PLAIN
    if said in words.yes or said in words.no:
        return _Verdict(said in words.yes, span, sure, explicit=True)
    if said in words.yes_alone or said in words.no_alone:
        return _Verdict(said in words.yes_alone, span, min(sure, 0.9), explicit=False)
    return None


def _statement(folded: str, clause: Span, book: Phrasebook) -> _Verdict | None:
    """ "I don't smoke", "he wasn't": a denial at the beginning of a clause."""
    start = after_leading(folded, book.speech.fillers, clause.start, clause.end)
    for at in dict.fromkeys((clause.start, start)):
        if said_at(folded, at, book.answers.never) is not None:
            return None
        end = said_at(folded, at, book.answers.denials)
        if end is not None and end <= clause.end:
            sure = 0.9 if end == clause.end else _HEDGED
            return _Verdict(False, Span(at, clause.end), sure, explicit=False)
    return None


def _short_answer(folded: str, clause: Span, book: Phrasebook) -> _Verdict | None:
    """ "I do, every morning" without its comma: what is a yes by itself, and a circumstance behind it."""
    words = book.answers
    end = said_at(folded, clause.start, words.yes_alone)
    if end is None or end >= clause.end or " " not in folded[clause.start : end]:
        return None
    behind = after_leading(folded, frozenset(), end, clause.end)
    if said_at(folded, behind, words.circumstances | book.frequency) is None:
        return None
    if said_at(folded, clause.start, words.never) is not None:
        return None
    return _Verdict(True, Span(clause.start, end), _LOOSE, explicit=False)


def _closing(folded: str, clause: Span, book: Phrasebook) -> _Verdict | None:
    """ "The officers came yes": a yes that ends a short clause in which nothing is denied, or a word that
    does nothing but answer ("nope")."""
    end = before_trailing(folded, book.speech.courtesies, clause.start, clause.end)
    *before, last = folded[clause.start : end].split() or [""]
    span = Span(end - len(last), end)
    if not before:
        return None
    if last in book.answers.nothing_but:
        return _Verdict(last in book.answers.yes, span, _LOOSE, explicit=True)
    if pattern(book.answers.negators).search(folded, clause.start, end):
        return None
    if len(before) <= _CLOSED_BY and last in book.answers.plain & book.answers.yes:
        return _Verdict(True, span, _LOOSE, explicit=False)
    assured = [one for one in occurrences(folded[:end], book.answers.assured) if one.end == end]
    if assured and assured[0].start > clause.start:
        return _Verdict(True, assured[0], _LOOSE, explicit=False)
    return None


READER = BooleanReader()
