"""What steers the conversation instead of answering: "go back", "why?", "I'd rather not say". Pure.

Outright commands are told by whole patterns. Roundabout ones ("what's it to you") are told by idioms:
the more of an utterance they make up, the surer the command.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise

from appliance.conversation.languages import PATTERNS, patterns_for
from appliance.conversation.languages.elsewhere import ELSEWHERE
from appliance.conversation.languages.patterns import Patterns
from appliance.conversation.understand.words import Words
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Language, Span
from appliance.core.once import once_a_turn
from appliance.core.text import fold
from appliance.fields.listing import ends_list
from appliance.fields.phrasebook import phrasebook

K = CommandKind

_ANYWHERE, OUTRIGHT = 0.98, 0.97
"""How sure a command is that was said in so many words, anywhere or as all there is."""
_LONGEST_IN_A_STORY = 8
"""Words: to an open question, what goes on for longer tells a story, however it begins."""
_BY_SHARE = ((0.95, 0.95), (0.75, 0.9), (0.6, 0.8), (0.45, 0.55))
"""How sure a command is whose idioms make up at least so much of what was said; measured on lines that
no idiom was taken from."""
_LEAST_SHARE_IN_A_STORY = 0.75
_AS_LIKELY = 0.06
"""Two kinds whose shares are this close are told apart by nothing."""
_EITHER = 0.5
_CURT = {
    K.UNKNOWN,
    K.DECLINE,
    K.CANCEL,
    K.HOLD,
}


@once_a_turn
def steering(words: Words, *, open_ended: bool = False) -> tuple[Command, ...]:
    """The commands that steer outright: a change of language, then the first other that is found. To a
    question that is `open_ended` only short ones do."""
    return tuple(_steering(words, open_ended=open_ended))


def _steering(words: Words, *, open_ended: bool) -> Iterator[Command]:
    whole = Span(0, len(words.text))
    yield from languages_wished_for(words)
    for kind, pattern in words.patterns.anywhere.items():
        found = pattern.search(words.folded)
        if found:
            yield Command(kind, Span(*found.span()), confidence=_ANYWHERE)
            return
    for kind, pattern in words.patterns.whole.items():
        if open_ended and kind in _CURT and words.size > _LONGEST_IN_A_STORY:
            continue
        if pattern.fullmatch(words.folded.strip()) or pattern.fullmatch(words.core_folded):
            yield Command(kind, whole, confidence=OUTRIGHT)
            return


@once_a_turn
def roundabout(words: Words, *, open_ended: bool = False) -> tuple[Command, ...]:
    """The commands that idioms tell, the likeliest first, each with how sure it is; two that are as
    likely as each other are both unsure."""
    shares = sorted(
        ((share, span, kind) for kind, span, share in _shares(words)),
        key=lambda one: -one[0],
    )
    if open_ended:
        shares = [one for one in shares if one[0] >= _LEAST_SHARE_IN_A_STORY]
    close = {
        kind
        for (more, _, one), (less, _, other) in pairwise(shares[:2])
        if more - less < _AS_LIKELY
        for kind in (one, other)
    }
    return tuple(
        Command(kind, span, confidence=_EITHER if kind in close else sure)
        for share, span, kind in shares
        if (sure := _sureness(share))
    )


def share_of(words: Words, spans: Iterator[Span] | list[Span]) -> float:
    """How much of an utterance these spans make up, padding left out: 0 to 1."""
    counts = bytearray(len(words.folded))
    for at in _weighty(words):
        counts[at] = 1
    total = sum(counts)
    covered = set[int]()
    for span in spans:
        covered.update(range(span.start, span.end))
    return sum(counts[at] for at in covered) / total if total else 0.0


def _shares(words: Words) -> Iterator[tuple[CommandKind, Span, float]]:
    for kind, pattern in words.patterns.idioms.items():
        spans = [Span(*found.span()) for found in pattern.finditer(words.folded)]
        if spans:
            whole = Span(spans[0].start, spans[-1].end)
            yield kind, whole, share_of(words, spans)


def _weighty(words: Words) -> Iterator[int]:
    """The places of the letters that count."""
    padded = {
        at for found in words.patterns.padding.finditer(words.folded) for at in range(*found.span())
    }
    said = words.folded[: words.core.end]
    everything = [at for at, letter in enumerate(said) if letter.isalnum()]
    weighty = [at for at in everything if at not in padded]
    yield from weighty or everything


def _sureness(share: float) -> float:
    return next((sure for least, sure in _BY_SHARE if share >= least), 0.0)


def asks_again(words: Words) -> bool:
    """ "I don't understand, what do I sign?": the first clause asks for the question again."""
    first = next((one for one in words.clauses if one.end > words.core.start), None)
    if first is None:
        return False
    clause = words.folded[max(first.start, words.core.start) : first.end].strip()
    return bool(words.patterns.whole[CommandKind.REPEAT].fullmatch(clause))


def languages_wished_for(words: Words) -> Iterator[Command]:
    """The wish to go on in another language: "in English, please"; a paper or a call that was in it is
    told, not wished."""
    for language, pattern in _other_languages(words.patterns):
        found = pattern.search(words.folded)
        if found and not _is_told(words, found):
            yield Command(CommandKind.LANGUAGE, Span(*found.span()), field=language)
            return
    for found in _elsewhere().finditer(words.folded):
        if not _is_told(words, found):
            name = next(said for said in found.groupdict().values() if said is not None)
            yield Command(CommandKind.LANGUAGE, Span(*found.span()), field=_named()[name])
            return


@cache
def _named() -> Mapping[str, Language]:
    """The languages that are not ours, by everything that they are called."""
    return {
        fold(name): tag
        for tag, one in ELSEWHERE.items()
        if tag not in PATTERNS
        for name in one.names
    }


@cache
def _elsewhere() -> re.Pattern[str]:
    """The wish for a language that is not ours, in whichever of ours it is said; or its name alone."""
    names = "|".join(sorted(map(re.escape, _named()), key=len, reverse=True))
    wanted = [one for table in PATTERNS.values() for one in table.wanted]
    asked = "|".join(
        one.replace("{name}", f"(?P<n{number}>{names})") for number, one in enumerate(wanted)
    )
    return re.compile(rf"(?<!\w)(?:{asked})(?!\w)|^\W*(?:(?:in|en|auf|em) )?(?P<alone>{names})\W*$")


_FEW_BESIDE = 2
"""Words beside "in English" that make no sentence of it: "okay in English then"."""


def _is_told(words: Words, found: re.Match[str]) -> bool:
    """Whether "in English" stands in a sentence that asks for nothing."""
    if len(found[0].split()) > 2 or not found[0].startswith(("in ", "en ")):
        return False
    beside = words.folded[: found.start()] + words.folded[found.end() :]
    if len(re.findall(r"\w+", beside)) <= _FEW_BESIDE:
        return False
    return not any(table.wishes.search(beside) for table in PATTERNS.values())


def _other_languages(patterns: Patterns) -> Iterator[tuple[str, re.Pattern[str]]]:
    for table in (patterns, *PATTERNS.values()):
        for language, pattern in table.languages.items():
            if patterns_for(language) is not patterns:
                yield language, pattern


def says_there_is_none(words: Words, *, all_of_it: bool = False) -> bool:
    """ "No, that's all", "I don't have one", "there's nobody, it's just a will": all of it, or with
    `all_of_it` false its first clause."""
    said = words.bare
    if words.patterns.nothing.fullmatch(said):
        return True
    first = next((one for one in words.clauses if one.end > words.core.start), None)
    if all_of_it or first is None or len(words.clauses) == 1:
        return False
    clause = words.folded[max(first.start, words.core.start) : first.end].strip()
    if words.patterns.repair.search(words.folded, first.end):
        return False
    return bool(clause.count(" ") and words.patterns.nothing.fullmatch(clause))


def is_all(words: Words) -> bool:
    """True when all of what was said says that a list is whole."""
    return says_there_is_none(words) or ends_list(words.core_folded, phrasebook(words.language))
