"""Whether what is stored is what the visitor knows. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from appliance.core.interview import AnswerStatus, FieldType, JsonValue
from appliance.core.text import fold
from appliance.simulation.facts import Fact

_ARTICLES = frozenset({"unas", "unos", "some", "their", "your", "mine"})
"""Words of more than three letters that name no thing."""
_SLACK_DAYS = {"weeks": 5, "months": 25, "years": 220}
"""How far a rough date may be read from where it was meant."""


def fits(fact: Fact, answer: Mapping[str, Any]) -> bool:
    """True when an answer of the session says what the fact is."""
    value = answer["value"]
    if not fact.known:
        return value is None
    if value is None:
        return False
    return same(fact, value)


def same(fact: Fact, value: JsonValue) -> bool:
    """True when a stored value is the fact's."""
    meant = fact.value
    match fact.field.type:
        case FieldType.DATE:
            return _same_date(fact, str(value))
        case FieldType.NAME | FieldType.SIGNATURE:
            return _words(_text(value)) == _words(_text(meant))
        case FieldType.ADDRESS:
            return _shared(_words(_text(meant)), _words(_text(value))) >= 0.8
        case FieldType.EMAIL:
            return str(value).lower() == str(meant).lower()
        case FieldType.IDENTIFIER:
            return _signs(value) == _signs(meant)
        case FieldType.CHOICE:
            return _options(value) == _options(meant)
        case FieldType.MONEY | FieldType.NUMBER:
            return _amount(value, "amount") == _amount(meant, "amount")
        case FieldType.QUANTITY:
            return _amount(value, "value") == _amount(meant, "value") and _unit(value) == _unit(
                meant
            )
        case FieldType.STORY:
            return _same_story(_words(_text(meant)), _words(_text(value)))
        case _:
            return value == meant


def _same_story(meant: list[str], stored: list[str]) -> bool:
    """Own words may stand among others; what is short (a medicine, a make of car) among few. Articles
    and the like do not count where there are other words."""
    told = [word for word in meant if len(word) > 3 and word not in _ARTICLES] or meant
    if len(meant) > 4:
        return _shared(told, stored) >= 0.7
    return _shared(told, stored) == 1 and len(stored) <= len(meant) + 6


def _same_date(fact: Fact, stored: str) -> bool:
    meant = str(fact.value)
    slack = _SLACK_DAYS.get(fact.way)
    if slack is None:
        return stored == meant
    begin, end = _interval(stored)
    if begin is None or end is None:
        return False
    day = date.fromisoformat(meant)
    return begin - timedelta(days=slack) <= day <= end + timedelta(days=slack)


def _interval(stored: str) -> tuple[date | None, date | None]:
    first, _, last = stored.partition("/")
    begin = _edge(first, last=False)
    return begin, _edge(last or first, last=True)


def _edge(text: str, *, last: bool) -> date | None:
    try:
        if re.fullmatch(r"\d{4}", text):
            return date(int(text), 12 if last else 1, 31 if last else 1)
        if re.fullmatch(r"\d{4}-\d{2}", text):
            year, month = int(text[:4]), int(text[5:])
            return date(year, month, 28 if last else 1)
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _text(value: JsonValue) -> str:
    return str(value.get("text", "")) if isinstance(value, dict) else str(value)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def _shared(meant: list[str], stored: list[str]) -> float:
    """The share of the words meant that are stored."""
    there = set(stored)
    return sum(word in there for word in meant) / max(len(meant), 1)


def _signs(value: JsonValue) -> str:
    return re.sub(r"\W", "", str(value)).upper()


def _options(value: JsonValue) -> list[str]:
    if isinstance(value, list):
        return sorted(str(one) for one in value)
    return [str(value)]


def _amount(value: JsonValue, key: str) -> float | None:
    number = value.get(key) if isinstance(value, dict) else value
    try:
        return float(str(number))
    except ValueError:
        return None


def _unit(value: JsonValue) -> str:
    return str(value.get("unit", "")).lower() if isinstance(value, dict) else ""


def absent(answer: Mapping[str, Any]) -> bool:
    """True when an answer is that there is none."""
    return answer["status"] in (AnswerStatus.UNKNOWN, AnswerStatus.DECLINED)
