"""What an examination of the box found. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Health(StrEnum):
    """How one thing stands. WARNING: it works, and someone should look; FAULT: it does not."""

    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about the box: how it stands, in one sentence, and the remedy in another."""

    name: str
    state: Health
    text: str
    remedy: str = ""
