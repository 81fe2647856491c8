"""A conversation as lines of a terminal. Pure.

What people said may hold anything; nothing of it may drive the terminal, so control characters are
shown as spaces.
"""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

_WIDTH = 88


def plain_text(text: str) -> str:
    """`text` without characters that a terminal would obey or that reverse what is read."""
    return "".join(" " if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co") else c for c in text)


def turn_shown(turn: Mapping[str, Any]) -> Iterator[str]:
    """A turn: notices first, but for what is said anyway; then what is said, what it rests on, and what
    may be chosen."""
    for notice in turn["notices"]:
        if notice["text"] in turn["reply"]["text"]:
            continue
        yield from _wrapped("!! ", notice["text"])
    yield from _wrapped("", turn["reply"]["text"])
    for citation in turn["reply"]["citations"]:
        yield f'   from "{plain_text(citation["title"])}" ({citation["document"]})'
    ask = turn["ask"]
    for option in (ask or {}).get("options", ()):
        yield f"   - {plain_text(option['label'])}"
    progress = turn["progress"]
    state = "" if turn["status"] == "in-progress" else f", {turn['status']}"
    yield f"   [{progress['met']} of {progress['total']}{state}]"


def answers_shown(view: Mapping[str, Any]) -> Iterator[str]:
    """What came of a session: the answers with the words they came from, and how it ended."""
    for answer in view["answers"]:
        value = answer["plain"] if answer["value"] is not None else f"({answer['status']})"
        said = f'   (from "{plain_text(answer["said"])}")' if answer["said"] else ""
        yield f"{plain_text(answer['label'])}: {plain_text(str(value))}{said}"
    yield f"Status: {view['status']}"
    receipt = view["receipt"]
    if receipt is not None:
        yield f"Protocol number: {receipt['protocol']}"


def _wrapped(mark: str, text: str) -> list[str]:
    return textwrap.wrap(
        plain_text(text), _WIDTH, initial_indent=mark, subsequent_indent=" " * len(mark)
    )
