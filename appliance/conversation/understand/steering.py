"""What steers the conversation instead of answering: "go back", "why?", "I'd rather not say". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appliance.conversation.languages import PATTERNS, patterns_for
from appliance.conversation.languages.patterns import Patterns
from appliance.conversation.understand.words import Words
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Span


def steering(words: Words) -> Iterator[Command]:
    """The commands that steer: a change of language, then the first other that is found."""
    whole = Span(0, len(words.text))
    yield from languages_wished_for(words)
    for kind, pattern in words.patterns.anywhere.items():
        found = pattern.search(words.folded)
        if found:
            yield Command(kind, Span(*found.span()))
            return
    for kind, pattern in words.patterns.whole.items():
        if pattern.fullmatch(words.folded.strip()) or pattern.fullmatch(words.core_folded):
            yield Command(kind, whole)
            return


def asks_again(words: Words) -> bool:
    """ "I don't understand, what do I sign?": the first clause asks for the question again."""
    first = next((one for one in words.clauses if one.end > words.core.start), None)
    if first is None:
        return False
    clause = words.folded[max(first.start, words.core.start) : first.end].strip()
    return bool(words.patterns.whole[CommandKind.REPEAT].fullmatch(clause))


def languages_wished_for(words: Words) -> Iterator[Command]:
    """The wish to go on in another language: "in English, please"."""
    for language, pattern in _other_languages(words.patterns):
        found = pattern.search(words.folded)
        if found:
            yield Command(CommandKind.LANGUAGE, Span(*found.span()), field=language)


def _other_languages(patterns: Patterns) -> Iterator[tuple[str, re.Pattern[str]]]:
    for table in (patterns, *PATTERNS.values()):
        for language, pattern in table.languages.items():
            if patterns_for(language) is not patterns:
                yield language, pattern


def says_there_is_none(words: Words, *, all_of_it: bool = False) -> bool:
    """ "No, that's all", "I don't have one", "there's nobody, it's just a will": all of it, or with
    `all_of_it` false its first clause."""
    said = words.core_folded.strip(" .,!?")
    if words.patterns.nothing.fullmatch(said):
        return True
    first = next((one for one in words.clauses if one.end > words.core.start), None)
    if all_of_it or first is None or len(words.clauses) == 1:
        return False
    clause = words.folded[max(first.start, words.core.start) : first.end].strip()
    if words.patterns.repair.search(words.folded, first.end):
        return False
    return bool(clause.count(" ") and words.patterns.nothing.fullmatch(clause))
