"""What to write instead: plain words for a value that does not fit, for whoever does not program. Pure."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable
from enum import Enum
from typing import Annotated, Any, Literal, get_args, get_origin

from msgspec import Meta

_OTHERWISE = {
    "text": "story",
    "words": "story",
    "free text": "story",
    "string": "story",
    "paragraph": "story",
    "yes/no": "boolean",
    "yesno": "boolean",
    "yes or no": "boolean",
    "yes": "boolean",
    "yes-no": "boolean",
    "checkbox": "boolean",
    "list": "group",
    "table": "group",
    "select": "choice",
    "dropdown": "choice",
    "multiple choice": "choice",
    "options": "choice",
    "amount": "money",
    "price": "money",
    "dollars": "money",
    "integer": "number",
    "age": "number",
    "telephone": "phone",
    "mobile": "phone",
    "mail": "email",
    "e-mail": "email",
    "id": "identifier",
    "person": "name",
    "birthday": "date",
    "day": "date",
    "urgent": "P2",
    "high": "P2",
    "normal": "P3",
    "low": "P3",
    "call": "hand_off",
    "handoff": "hand_off",
    "transfer": "hand_off",
    "end": "stop",
    "web": "text",
    "chat": "text",
    "telephony": "phone",
}
"""What people call a word of the format."""


def id_like(text: str) -> str:
    """A text as an id: small letters, figures and `_`."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")


def called_otherwise(word: str, known: Iterable[str]) -> str:
    """The word of the format that people mean by another; the word itself where there is none."""
    instead = _OTHERWISE.get(word.strip().casefold(), word)
    return instead if instead in set(known) else word


def nearest(word: str, known: Iterable[str]) -> str:
    """ "; did you mean 'x'?" where a known word is close, or else nothing."""
    listed = list(known)
    close = difflib.get_close_matches(word, listed, n=1)
    if not close and (instead := called_otherwise(word, listed)) in listed:
        close = [instead]
    if not close:
        parts = set(id_like(word).split("_"))
        close = [one for one in listed if parts and parts < set(one.split("_"))][:1]
    return f"; did you mean {close[0]!r}?" if close else ""


def among(word: str, known: Iterable[str]) -> str:
    """The close word, or all there are."""
    listed = list(known)
    return nearest(word, listed) or f"; there are: {', '.join(listed) or 'none'}"


def words_of(shape: Any) -> tuple[str, ...]:
    """The closed list that a type is, if it is one: an enumeration or literals."""
    if get_origin(shape) is Annotated:
        return words_of(get_args(shape)[0])
    if isinstance(shape, type) and issubclass(shape, Enum):
        return tuple(str(one.value) for one in shape)
    if get_origin(shape) is Literal:
        return tuple(str(one) for one in get_args(shape))
    return tuple(word for part in get_args(shape) for word in words_of(part))


def form_of(shape: Any, value: str) -> str:
    """What a text has to look like, where its type has a pattern that people write."""
    for pattern in _patterns(shape):
        if pattern in _FORMS:
            return f"{_FORMS[pattern]}{_instead(pattern, value)}"
    return ""


def _patterns(shape: Any) -> Iterable[str]:
    if get_origin(shape) is Annotated:
        return (
            meta.pattern for meta in shape.__metadata__ if isinstance(meta, Meta) and meta.pattern
        )
    return (pattern for part in get_args(shape) for pattern in _patterns(part))


_ID = r"^[a-z][a-z0-9_]*$"
_NAME = r"^[a-z][a-z0-9_-]*$"
_DURATION = r"^[0-9]+[smhdy]$"
_FORMS = {
    _ID: "an id is small letters, figures and _, and begins with a letter",
    _NAME: "a name is small letters, figures, - and _, and begins with a letter",
    _DURATION: "a length of time is a number and s, m, h, d or y, without a space, such as 30d",
    r"^[0-9]+\.[0-9]+\.[0-9]+$": "a version is three numbers, such as 1.0.0",
    r"^[a-z]{2,3}$": "a language is two or three small letters, such as en or es",
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$": "a day is written 2026-11-20",
    r"^1 in [1-9][0-9]*$": "write 1 in 20",
    r"^[A-Z]{2}$": "a region is two capitals, such as US",
    r"^[A-Z]{3}$": "a currency is three capitals, such as USD",
    r"^([01]?[0-9]|2[0-3])-([01]?[0-9]|2[0-3])$": "hours are written 9-17",
}


def _instead(pattern: str, value: str) -> str:
    made = ""
    if pattern == _ID:
        made = id_like(value)
    elif pattern == _NAME:
        made = id_like(value).replace("_", "-")
    elif pattern == _DURATION:
        found = re.match(r"\s*(\d+)\s*(s|m|h|d|y)(?!o)", value.casefold())
        made = f"{found[1]}{found[2]}" if found else ""
    return f": {made}" if made and made[0].isalnum() and made != value else ""
