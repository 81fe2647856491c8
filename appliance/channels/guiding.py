"""What a caller is told about the keys: in full the first time and after a failed hearing, shortly to whoever
uses them, not at all to whoever speaks and is understood. Pure.

A list of options is told each time it comes up: nobody can press what they have not heard.
"""

from __future__ import annotations

from collections.abc import Mapping

from appliance.channels.keyed import Question
from appliance.channels.phone_words import KeyWords, PhoneWords
from appliance.core.audio import Expected
from appliance.core.interview import Language


class Guide:
    """What one caller has been told so far."""

    def __init__(
        self, words: Mapping[Language, PhoneWords], heard: frozenset[Language] = frozenset()
    ) -> None:
        """`heard` are the languages in which speech is understood; in any other keys are the only way."""
        self._words = words
        self._heard = heard
        self._told: set[tuple[Language, str]] = set()

    def words_for(self, question: Question, *, keyed: bool, missed: bool) -> str:
        """What to say of the keys behind this question; "" where nothing needs saying. `keyed`: the answer
        before came by key; `missed`: it was not understood."""
        language = question.expecting.language
        if language not in self._words:
            language = next(iter(self._words))
        words, heard = self._words[language].keys, language in self._heard
        topic = _topic(question)
        first = self._tell(language, topic)
        if topic == "left" and heard and not missed and not keyed:
            return ""
        if not (first or missed or keyed or not heard):
            return ""
        said = _in_full(question, words, heard) if first or missed else _shortly(question, words)
        return " ".join((*self._welcome(language, words, heard), said))

    def _welcome(self, language: Language, words: KeyWords, heard: bool) -> tuple[str, ...]:
        """What the keys are good for: once, and in each language once where nothing else is."""
        if heard:
            return (words.beside_speech, words.always) if self._tell("", "keys") else ()
        alone = (words.instead_of_speech,) if self._tell(language, "alone") else ()
        return (*alone, words.always) if self._tell("", "keys") else alone

    def _tell(self, language: Language, topic: str) -> bool:
        """True when this is told for the first time."""
        first = (language, topic) not in self._told
        self._told.add((language, topic))
        return first


def _topic(question: Question) -> str:
    """What is explained: the same for all questions that are answered alike."""
    if not question.by_key:
        return "left"
    if question.kind is Expected.CHOICE:
        return f"choice {question.ask.field}"
    if question.kind is Expected.DATE:
        return f"date {question.month_first} {question.rough}"
    if question.kind in (Expected.PHONE, Expected.IDENTIFIER):
        return f"{question.kind} {question.ends_itself}"
    return question.kind.value


def _in_full(question: Question, words: KeyWords, heard: bool) -> str:
    if not question.by_key:
        return words.left if heard else words.left_alone
    match question.kind:
        case Expected.YES_NO:
            return words.yes_no
        case Expected.CHOICE:
            return _options(question, words)
        case Expected.DATE:
            order = words.month_first if question.month_first else words.day_first
            return f"{order} {words.rough_date}" if question.rough else order
        case Expected.PHONE if question.ends_itself:
            return words.phone
        case Expected.IDENTIFIER if question.may_be_left and not question.ends_itself:
            return f"{words.figures} {words.letters}"
        case _:
            return words.figures


def _shortly(question: Question, words: KeyWords) -> str:
    if not question.by_key:
        return words.left_short
    match question.kind:
        case Expected.YES_NO:
            return words.yes_no_short
        case Expected.CHOICE:
            return _options(question, words)
        case Expected.DATE:
            return words.month_first_short if question.month_first else words.day_first_short
        case Expected.PHONE if question.ends_itself:
            return words.phone_short
        case _:
            return words.figures_short


def _options(question: Question, words: KeyWords) -> str:
    said = [
        words.option.format(option=label, key=key)
        for key, (_, label) in enumerate(question.ask.options, 1)
    ]
    return " ".join((words.several, *said) if question.several else said)
