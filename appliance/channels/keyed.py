"""The open question as a telephone's keys can answer it. Pure.

Which keys belong to one answer, when it is whole, and which values it may mean; whether it can be keyed at
all, and whether it may be left to a person instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from appliance.channels.conversations import SessionView
from appliance.channels.expecting import expecting
from appliance.conversation.objectives import field_at, wording_at
from appliance.core.audio import Expected, Expecting
from appliance.core.interview import Field, JsonValue
from appliance.core.session import Ask
from appliance.core.widget import Widget
from appliance.fields import languages
from appliance.fields.context import Context
from appliance.fields.registry import READERS

_YES_NO: Mapping[str, bool] = {"1": True, "2": False}
_COUNTED = frozenset({Expected.PHONE, Expected.IDENTIFIER})
_FIGURES = frozenset({Expected.DATE, Expected.NUMBER, Expected.PHONE, Expected.IDENTIFIER})
_DIGITS = _FIGURES | {Expected.ADDRESS}
_ROUGH = frozenset({"year", "month", "season", "range"})
_ONE_KEY: Final = 9
"""Options that one key each can tell apart."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is open: its field, if it is one of a policy's, and how its keys are read."""

    ask: Ask
    expecting: Expecting
    field: Field | None = None
    context: Context | None = None
    month_first: bool = True
    """The month of a date comes before its day."""

    @property
    def kind(self) -> Expected:
        """What is expected."""
        return self.expecting.kind

    @property
    def takes_figures(self) -> bool:
        """True when an answer is made of figures, so that a 0 may begin it."""
        return self.kind in _DIGITS

    @property
    def several(self) -> bool:
        """True when several options may be chosen."""
        return self.ask.widget == Widget.SEVERAL

    @property
    def by_key(self) -> bool:
        """True when keys can say an answer."""
        if self.kind is Expected.CHOICE:
            return not self.several or len(self.ask.options) <= _ONE_KEY
        return self.kind is Expected.YES_NO or self.kind in _FIGURES

    @property
    def rough(self) -> bool:
        """True for a date of which the year may be enough."""
        return self.field is not None and self.field.precision in _ROUGH

    @property
    def ends_itself(self) -> bool:
        """True when every answer's length is known, so that nothing has to say that it is whole."""
        if self.kind is Expected.CHOICE:
            return not self.several
        if self.kind is Expected.DATE:
            return not self.rough
        return self.kind is Expected.YES_NO or self._longest("") is not None

    @property
    def may_be_left(self) -> bool:
        """True when a person may ask it instead: a field's own question, not what was heard."""
        return self.field is not None and self.ask.type != "confirm"

    def whole(self, keys: str) -> bool:
        """True when no further key can belong to this answer."""
        if self.kind is Expected.YES_NO:
            return keys in _YES_NO
        if self.kind is Expected.CHOICE and not self.several:
            return len(keys) == len(str(len(self.ask.options)))
        if self.kind is Expected.DATE:
            return len(keys) == 8
        longest = self._longest(keys)
        return longest is not None and len(keys) >= longest

    def _longest(self, keys: str) -> int | None:
        if self.kind not in _COUNTED or self.expecting.digits is None:
            return None
        fewest, most = self.expecting.digits
        if self.kind is Expected.PHONE and self.field is not None and self.field.region == "US":
            return 11 if keys.startswith("1") else fewest
        return most if fewest == most or keys else None

    def value(self, keys: str) -> JsonValue:
        """What the keys mean here; None when they mean nothing that fits."""
        return next((one for one in self._values(keys) if self._fits(one)), None)

    def _values(self, keys: str) -> list[JsonValue]:
        """What the keys may mean, the likeliest first."""
        if self.kind is Expected.YES_NO:
            return [_YES_NO[keys]] if keys in _YES_NO else []
        if self.kind is Expected.CHOICE:
            return self._chosen(keys)
        if self.kind is Expected.DATE:
            return [*_dates(keys, month_first=self.month_first)]
        if self.kind is Expected.NUMBER:
            return [int(keys)]
        return [keys] if self.kind in _COUNTED else []

    def _chosen(self, keys: str) -> list[JsonValue]:
        ids = [one for one, _ in self.ask.options]
        if not self.several:
            return [ids[int(keys) - 1]] if 0 < int(keys) <= len(ids) else []
        if not self.by_key or any(not 0 < int(key) <= len(ids) for key in keys):
            return []
        return [[ids[int(key) - 1] for key in dict.fromkeys(keys)]]

    def _fits(self, value: JsonValue) -> bool:
        """False for what the question would refuse as none of its kind."""
        if self.field is None or self.context is None:
            return True
        if self.ask.type == "confirm":
            return isinstance(value, bool)
        return READERS[self.field.type].accept(value, self.context) is not None


def question_of(ask: Ask, view: SessionView, today: date) -> Question:
    """The question `ask` of the session of `view`; `today` is the local date."""
    expected = expecting(ask, view)
    found = field_at(view.policy, ask.field)
    if found is None:
        return Question(ask, expected)
    policy = view.policy
    wording = policy.wording.get(expected.language, policy.wording[policy.languages[0]])
    context = Context(found, expected.language, today, wording=wording_at(wording, ask.field))
    first = languages.calendar(expected.language).month_first and found.region == "US"
    return Question(ask, expected, found, context, first)


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
