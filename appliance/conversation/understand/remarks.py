"""An answer without what was said in passing around it: "this is silly but fine, a credit card". Pure.

A stretch that answers nothing is blanked, so that offsets hold. What is left counts only when it answers
the open question; then a sigh, a grumble or a remark on the weather is no part of the answer. A transcript
has no punctuation: there a remark ends where an answer or a hum ("um", "pues") begins, and an answer ends
where a remark begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from appliance.conversation.languages.passing import Passing, passing_for
from appliance.conversation.understand.intents import ASIDE, Intents, asked
from appliance.conversation.understand.words import Words
from appliance.core.interview import FieldType, Span
from appliance.core.session import Ask
from appliance.fields.hearing import after_leading
from appliance.fields.listing import ends_list
from appliance.fields.phrasebook import phrasebook

_MARK = re.compile(r"[.,;:!?…—–]")
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s|$)")
_WORD = re.compile(r"\S+")
_IF = re.compile(r"\s+si\b")
"""Spanish for what is pondered, and no yes: "déjeme ver si ..."."""
_SURE = 0.8
"""How sure the ear must be that words were said in passing."""
_SURE_OF_A_STORY = 0.85
_SHORTEST_REMARK = 4
"""Words of a remark; what is shorter may name a thing."""
_LONGEST = 40
"""Words; what is longer tells a story."""
_SHORTEST_TRANSCRIPT = 5


def without_remarks(words: Words, ask: Ask, *, told: bool) -> Iterator[str]:
    """The utterance without what was said in passing, the most careful way first. With `told` the question
    is an open one, and only what the ear is sure of is taken away."""
    if not 1 < words.size <= _LONGEST:
        return
    passing = passing_for(words.language)
    start = _begun(words, passing)
    front = " " * start + words.text[start:]
    if _MARK.search(words.folded.strip(" .!?")):
        kept = _answering_sentences(words, start, passing, ask, told=told)
        if kept is not None:
            yield kept
    elif words.size >= _SHORTEST_TRANSCRIPT:
        yield from _transcribed(words, start, passing, ask, told=told)
    if start:
        yield front


def _begun(words: Words, passing: Passing) -> int:
    """Where the answer begins behind sighs, a grudging preface, and the wish to think."""
    hums = phrasebook(words.language).speech.hesitations
    at = 0
    for _ in range(4):
        hummed = after_leading(words.folded, hums, at)
        grudged = passing.grudging.match(words.folded, hummed)
        found = grudged or passing.sighs.match(words.folded, hummed)
        found = found or passing.pondering.match(words.folded, hummed)
        if found is None or _IF.match(words.text.lower(), found.end()):
            break
        at = found.end()
    at = after_leading(words.folded, frozenset(), at) if at else 0
    return at if at < len(words.folded.rstrip()) else 0


def _answering_sentences(
    words: Words, start: int, passing: Passing, ask: Ask, *, told: bool
) -> str | None:
    """The sentences that are no remarks, when there are others that are."""
    text, begun = words.text, start
    ends = [found.end() for found in _SENTENCE_END.finditer(text, start)]
    left, dropped = " " * start, False
    for end in dict.fromkeys((*ends, len(text))):
        if end <= begun:
            continue
        said = Span(begun, end)
        aside = any(map(str.isalnum, said.of(text))) and _is_remark(
            words, said, passing, ask, told=told
        )
        dropped |= aside
        left += " " * (end - begun) if aside else text[begun:end]
        begun = end
    return left if dropped and left.strip() else None


def _transcribed(
    words: Words, start: int, passing: Passing, ask: Ask, *, told: bool
) -> Iterator[str]:
    """A transcript without the remark at its beginning, or without the one at its end."""
    folded, text = words.folded, words.text
    for cut in _cuts(words, start, passing, ask):
        before = Span(start, cut.start)
        plain = cut.end > cut.start
        if (
            _is_remark(words, before, passing, ask, told=told)
            or (plain and _speaks(words, before, passing))
            or (plain and _hums(before.of(folded), passing))
        ):
            yield " " * cut.start + text[cut.start :]
    for begins in passing.remarks.finditer(folded, start + 1):
        if _heard_aside(folded[begins.start() :], ask, told=told):
            yield " " * start + text[start : begins.start()]


def _cuts(words: Words, start: int, passing: Passing, ask: Ask) -> Iterator[Span]:
    """Where an answer may begin behind a remark: at a plain yes or no (a span of its own), or at a hum."""
    found = [Span(one.start(), one.start()) for one in passing.hums.finditer(words.folded, start)]
    if ask.type == FieldType.BOOLEAN:
        found += [
            Span(*one.span())
            for one in passing.answers.finditer(words.folded, start)
            if not _is_reported(words.folded, one.start(), passing)
        ]
    accented = re.compile(r"(?<!\w)s[ií](?!\w)") if words.language == "es" else None
    if accented is not None and ask.type == FieldType.BOOLEAN:
        found += [
            Span(*one.span())
            for one in accented.finditer(words.text.lower(), start)
            if one[0].endswith("í") and not _is_reported(words.folded, one.start(), passing)
        ]
    if ask.type == FieldType.GROUP:
        book = phrasebook(words.language)
        found += [
            Span(*one.span())
            for one in _WORD.finditer(words.folded, start)
            if ends_list(words.folded[one.start() :], book)
        ]
    yield from sorted(one for one in found if one.start > start)


def _hums(before: str, passing: Passing) -> bool:
    """True for words that end with a hum, after which an answer follows: "... este sí"."""
    *rest, last = before.split() or [""]
    return bool(rest) and passing.hums.fullmatch(last) is not None


def _is_reported(folded: str, at: int, passing: Passing) -> bool:
    """True for the yes of "and she said yes"."""
    last = folded[:at].split()[-1:]
    return bool(last) and passing.reported.fullmatch(last[0]) is not None


def _speaks(words: Words, span: Span, passing: Passing) -> bool:
    """True for a sentence about anything at all: somebody, and a verb."""
    said = span.of(words.folded)
    return (
        passing.remarks.match(said.strip()) is not None
        and len(said.split()) >= _SHORTEST_REMARK
        and (
            passing.verbs.search(said) is not None
            or passing.accented_verbs.search(span.of(words.text).lower()) is not None
        )
    )


def _is_remark(words: Words, span: Span, passing: Passing, ask: Ask, *, told: bool) -> bool:
    if _heard_aside(span.of(words.folded), ask, told=told):
        return True
    return not told and _speaks(words, span, passing)


def _heard_aside(said: str, ask: Ask, *, told: bool) -> bool:
    """True for what sounds like something said in passing."""
    bare = said.strip(" .,;:!?…")
    if len(_WORD.findall(bare)) < 2:
        return False
    first = Intents.learned().of(bare, asked(ask.type))[0]
    return first.label == ASIDE and first.sure >= (_SURE_OF_A_STORY if told else _SURE)
