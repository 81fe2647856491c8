"""What a reader is shown of a session's words: the kinds that policy names, dates moved, ages in bands.
Pure.

Restoring needs the session's masks, and those need the session's key: whoever has no key sees
placeholders.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from appliance.core.masking import Shown
from appliance.redaction.known.days import first_day
from appliance.redaction.memory import LITERAL, PLACEHOLDER, Memory, kind_of
from appliance.redaction.redactor import substitute

_FURTHEST_DAYS = 364
_OLDEST = 90
_DIGITS = re.compile(r"\d{1,3}")


def days_from(salt: bytes) -> int:
    """By how many days a session's dates are moved: from its key's salt, never zero and never a year."""
    number = int.from_bytes(salt[:8], "big") % (2 * _FURTHEST_DAYS)
    return number - _FURTHEST_DAYS if number < _FURTHEST_DAYS else number - _FURTHEST_DAYS + 1


def shown(masked: str, masks: Mapping[str, str], reader: Shown, shift_days: int = 0) -> str:
    """A masked text as `reader` is shown it: what policy names is put back, the rest stays masked."""

    def one(found: re.Match[str]) -> str:
        words = masks.get(found[0])
        if words is None:
            return found[0]
        kind = found[1]
        if kind == LITERAL:
            return words
        if not reader.shows(kind):
            return found[0]
        return _changed(kind, words, reader, shift_days) or found[0]

    return PLACEHOLDER.sub(one, masked)


def covered(text: str, masks: Mapping[str, str], reader: Shown, shift_days: int = 0) -> str:
    """A text of the house about this session (a reply, a summary, a value in words) as `reader` is shown
    it: whatever the session knows is masked first."""
    if reader.as_told:
        return text
    memory = Memory(masks)
    masked, _ = substitute(text, memory.findings(text), memory)
    return shown(masked, memory.masks, reader, shift_days)


def placeholder_for(type_: str, words: str, masks: Mapping[str, str]) -> str:
    """The placeholder of a whole value."""
    return Memory(masks).placeholder(type_, words)


def kind_shown(type_: str, reader: Shown) -> bool:
    """Whether a detector's type is of a kind that `reader` is shown."""
    return reader.shows(kind_of(type_))


def moved(iso: str, shift_days: int) -> str | None:
    """An ISO date, or its month or year, moved by so many days, as exact as it was; None for anything
    else."""
    try:
        parts = [int(part) for part in iso.split("-")]
        day = date(*(*parts, *(1, 15)[len(parts) - 1 :])[:3]) + timedelta(shift_days)
    except (ValueError, TypeError, OverflowError):
        return None
    return day.isoformat()[: (4, 7, 10)[len(parts) - 1]]


def _changed(kind: str, words: str, reader: Shown, shift_days: int) -> str | None:
    """The words as they may be shown; None where they cannot be changed as policy wants."""
    if kind == "DATE" and reader.dates == "shift":
        day = first_day(words)
        return None if day is None else moved(day, shift_days)
    if kind == "AGE" and reader.ages == "band":
        return banded(words)
    return words


def banded(words: str) -> str | None:
    """The ten years an age lies in: "40-49", "90+"; None where it holds no number."""
    found = _DIGITS.search(words)
    if found is None:
        return None
    age = int(found[0])
    return f"{_OLDEST}+" if age >= _OLDEST else f"{age // 10 * 10}-{age // 10 * 10 + 9}"
