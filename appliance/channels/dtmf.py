"""The keys of a telephone as answers. Pure.

0 asks for a person, * erases the keys so far or goes back a question, # says that the answer is whole.
Where digits are asked for, a 0 may be the first of them: it asks for a person when nothing follows it.
An answer whose length is known is whole without #; any other is when no key comes for a while.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from appliance.channels.conversations import SessionView
from appliance.channels.expecting import expecting
from appliance.conversation.objectives import field_at, wording_at
from appliance.core.audio import Expected, Expecting
from appliance.core.interview import Field, JsonValue, Language
from appliance.core.session import Ask, Said, Tapped
from appliance.core.widget import Widget
from appliance.fields import languages
from appliance.fields.context import Context
from appliance.fields.registry import READERS

_FIGURES = frozenset("0123456789")
_YES_NO: Mapping[str, bool] = {"1": True, "2": False}
_COUNTED = frozenset({Expected.PHONE, Expected.IDENTIFIER})
_DIGITS = frozenset(
    {Expected.DATE, Expected.NUMBER, Expected.PHONE, Expected.IDENTIFIER, Expected.ADDRESS}
)
_MOST: Final = 32
"""Digits that one answer may have; further ones are a child at play."""
_ONE_KEY: Final = 9
"""Options that one key each can tell apart."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """What a key says for the caller, in one language."""

    person: str
    back: str


@dataclass(frozen=True, slots=True)
class _Open:
    """The open question: its field, if it is one of a policy's, and how its keys are read."""

    ask: Ask | None
    expecting: Expecting
    field: Field | None = None
    context: Context | None = None
    month_first: bool = True


class Keys:
    """One caller's keypad (`aloud.Keypad`)."""

    def __init__(self, phrases: Mapping[Language, Phrases], today: Callable[[], date]) -> None:
        """`phrases` holds every language that a session may be in; `today` is the local date."""
        self._phrases = phrases
        self._today = today
        self._open: _Open | None = None
        self._keys = ""

    def expect(self, ask: Ask | None, view: SessionView) -> None:
        """Something was asked; keys pressed for an earlier question are forgotten."""
        self._keys = ""
        expected = expecting(ask, view)
        found = field_at(view.policy, ask.field) if ask is not None else None
        if found is None or ask is None:
            self._open = _Open(ask, expected)
            return
        policy = view.policy
        wording = policy.wording.get(expected.language, policy.wording[policy.languages[0]])
        context = Context(
            found, expected.language, self._today(), wording=wording_at(wording, ask.field)
        )
        first = languages.calendar(expected.language).month_first and found.region == "US"
        self._open = _Open(ask, expected, found, context, first)

    def press(self, digit: str) -> Said | None:
        """The answer that this key completes, or None while more is to come."""
        if digit == "#":
            return self._answer() if self._keys else None
        if digit == "*":
            erased, self._keys = self._keys, ""
            return None if erased else self._say("back")
        if digit not in _FIGURES:
            return None
        if digit == "0" and not self._keys and not self._takes_digits():
            return self._say("person")
        self._keys = (self._keys + digit)[:_MOST]
        return self._answer() if self._whole() else None

    def rest(self) -> Said | None:
        """No key came for a while: the answer, if the keys so far are one."""
        if self._keys == "0":
            self._keys = ""
            return self._say("person")
        return self._answer() if self._keys else None

    def _takes_digits(self) -> bool:
        return self._open is not None and self._kind() in _DIGITS

    def _kind(self) -> Expected:
        return Expected.ANYTHING if self._open is None else self._open.expecting.kind

    def _options(self) -> tuple[tuple[str, str], ...]:
        return () if self._open is None or self._open.ask is None else self._open.ask.options

    def _several(self) -> bool:
        ask = None if self._open is None else self._open.ask
        return ask is not None and ask.widget == Widget.SEVERAL

    def _whole(self) -> bool:
        """True when no further key can belong to this answer."""
        kind, keys = self._kind(), self._keys
        if kind is Expected.YES_NO:
            return keys in _YES_NO
        if kind is Expected.CHOICE and not self._several():
            return len(keys) == len(str(len(self._options())))
        if kind is Expected.DATE:
            return len(keys) == 8
        if kind in _COUNTED and self._open is not None and self._open.expecting.digits is not None:
            fewest, most = self._open.expecting.digits
            if kind is Expected.PHONE and self._open.field and self._open.field.region == "US":
                most = 11 if keys.startswith("1") else fewest
            return len(keys) >= most
        return False

    def _answer(self) -> Said:
        """The keys so far, as a value of the question where they are one, or else as they stand."""
        keys, self._keys = self._keys, ""
        open_ = self._open
        if open_ is None or open_.ask is None:
            return Said(text=keys)
        for value in self._values(keys):
            if self._fits(value):
                return Said(tapped=Tapped(open_.ask.field, value))
        return Said(text=keys)

    def _values(self, keys: str) -> list[JsonValue]:
        """What the keys may mean, the likeliest first."""
        kind = self._kind()
        if kind is Expected.YES_NO:
            return [_YES_NO[keys]] if keys in _YES_NO else []
        if kind is Expected.CHOICE:
            return self._chosen(keys)
        if kind is Expected.DATE and self._open is not None:
            return [*_dates(keys, month_first=self._open.month_first)]
        if kind is Expected.NUMBER:
            return [int(keys)]
        return [keys] if kind in _COUNTED else []

    def _chosen(self, keys: str) -> list[JsonValue]:
        ids = [one for one, _ in self._options()]
        if not self._several():
            return [ids[int(keys) - 1]] if 0 < int(keys) <= len(ids) else []
        if len(ids) > _ONE_KEY or any(not 0 < int(key) <= len(ids) for key in keys):
            return []
        return [[ids[int(key) - 1] for key in dict.fromkeys(keys)]]

    def _fits(self, value: JsonValue) -> bool:
        """False for what the question would refuse as none of its kind."""
        open_ = self._open
        if open_ is None or open_.field is None or open_.context is None or open_.ask is None:
            return True
        if open_.ask.type == "confirm":
            return isinstance(value, bool)
        return READERS[open_.field.type].accept(value, open_.context) is not None

    def _say(self, what: str) -> Said:
        language = "" if self._open is None else self._open.expecting.language
        phrases = self._phrases.get(language) or next(iter(self._phrases.values()))
        return Said(text=phrases.person if what == "person" else phrases.back)


def _dates(keys: str, *, month_first: bool) -> list[str]:
    """The ISO dates that eight, six or four digits may be: day, month and year in the order of the place,
    or in the other one where only that makes a date."""
    if len(keys) == 4:
        return [keys]
    if len(keys) == 6:
        return [f"{keys[2:]}-{keys[:2]}"] if 1 <= int(keys[:2]) <= 12 else []
    if len(keys) != 8:
        return []
    first, second, year = keys[:2], keys[2:4], keys[4:]
    orders = [(first, second), (second, first)]
    found = []
    for month, day in orders if month_first else reversed(orders):
        try:
            found.append(date(int(year), int(month), int(day)).isoformat())
        except ValueError:
            continue
    return found[:1]
