"""The keys of a telephone as answers, and how a caller is told of them. Pure.

0 asks for a person, * erases the keys so far or goes back a question, # says that the answer is whole, or,
alone, leaves the question to a person. Where figures are asked for, a 0 may be the first of them: it asks for
a person when nothing follows it. An answer whose length is known is whole without #; any other is when no key
comes for a while.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from appliance.channels.conversations import SessionView
from appliance.channels.guiding import Guide
from appliance.channels.keyed import Question, question_of
from appliance.channels.phone_words import PhoneWords
from appliance.core.audio import samples_of
from appliance.core.interview import Language
from appliance.core.session import Ask, Said, Tapped

_FIGURES = frozenset("0123456789")
_MOST: Final = 32
"""Digits that one answer may have; further ones are a child at play."""
_AFTER_ALL: Final = samples_of(2_500)
"""A # that comes so soon after the last key belongs to the answer before, which was whole without it."""


class Keys:
    """One caller's keypad (`aloud.Keypad`)."""

    def __init__(
        self,
        words: Mapping[Language, PhoneWords],
        today: Callable[[], date],
        heard: frozenset[Language] = frozenset(),
    ) -> None:
        """`words` holds every language that a session may be in, `heard` those in which speech is understood;
        `today` is the local date."""
        self._words = words
        self._today = today
        self._guide = Guide(words, heard)
        self._language = next(iter(words))
        self._question: Question | None = None
        self._keys = ""
        self._keyed = False
        self._whole_at: int | None = None

    def expect(self, ask: Ask | None, view: SessionView) -> None:
        """Something was asked; keys pressed for an earlier question are forgotten."""
        self._keys = ""
        self._language = view.session.language
        self._question = None if ask is None else question_of(ask, view, self._today())

    def guide(self, *, missed: bool) -> str:
        """How the open question is answered with keys, in words, as far as the caller needs to hear it;
        `missed` when their last answer was not understood."""
        keyed, self._keyed = self._keyed, False
        if self._question is None:
            return ""
        return self._guide.words_for(self._question, keyed=keyed, missed=missed)

    def press(self, digit: str, at: int = 0) -> Said | None:
        """The answer that this key completes, or None while more is to come; `at` is the line's time."""
        said = self._pressed(digit, at)
        self._keyed = self._keyed or said is not None
        return said

    def rest(self) -> Said | None:
        """No key came for a while: the answer, if the keys so far are one."""
        if self._keys == "0":
            self._keys = ""
            return Said(text=self._phrases.person)
        return self._answer() if self._keys else None

    def _pressed(self, digit: str, at: int) -> Said | None:
        late, self._whole_at = self._whole_at, None
        if digit == "#":
            if self._keys:
                return self._answer()
            too_late = late is not None and at - late <= _AFTER_ALL
            return None if too_late else self._left()
        if digit == "*":
            erased, self._keys = self._keys, ""
            return None if erased else Said(text=self._phrases.back)
        if digit not in _FIGURES:
            return None
        if digit == "0" and not self._keys and not self._takes_figures():
            return Said(text=self._phrases.person)
        self._keys = (self._keys + digit)[:_MOST]
        if self._question is None or not self._question.whole(self._keys):
            return None
        self._whole_at = at
        return self._answer()

    def _takes_figures(self) -> bool:
        return self._question is not None and self._question.takes_figures

    def _answer(self) -> Said:
        """The keys so far, as a value of the question where they are one, or else as they stand."""
        keys, self._keys = self._keys, ""
        self._keyed = True
        question = self._question
        value = None if question is None else question.value(keys)
        if question is None or value is None:
            return Said(text=keys)
        return Said(tapped=Tapped(question.ask.field, value))

    def _left(self) -> Said | None:
        """The open question, left to a person."""
        question = self._question
        if question is None or not question.may_be_left:
            return None
        return Said(tapped=Tapped(question.ask.field, None))

    @property
    def _phrases(self) -> PhoneWords:
        return self._words.get(self._language) or next(iter(self._words.values()))
