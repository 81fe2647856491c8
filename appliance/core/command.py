"""What an utterance asks for, in a closed set of commands, each with its verbatim span. Pure."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum

from appliance.core.interview import Address, JsonValue, Span


class CommandKind(StrEnum):
    """Everything a person can do to a conversation. Nothing else changes its state."""

    SET = "set"
    BEGIN = "begin"
    """The first part of an answer; `precision` names what it lacks."""
    CORRECT = "correct"
    """Replaces an answer. Without a value it is asked anew, without a field it is asked which."""
    REMOVE = "remove"
    """Takes an entry out of a list; its field is then `medicines[1]`."""
    CONFIRM = "confirm"
    DENY = "deny"
    UNKNOWN = "unknown"
    DECLINE = "decline"
    SKIP = "skip"
    ASK = "ask"
    WHY = "why"
    REPEAT = "repeat"
    SLOWER = "slower"
    """Speak more slowly from now on, and say the last thing again."""
    FASTER = "faster"
    SPELL = "spell"
    """Tell the last answer letter by letter, as it is noted."""
    HOLD = "hold"
    BACK = "back"
    HANDOFF = "handoff"
    CANCEL = "cancel"
    WITHDRAW = "withdraw"
    DELETE_MY_DATA = "delete_my_data"
    LANGUAGE = "language"
    ARE_YOU_HUMAN = "are_you_human"
    RESUME = "resume"
    """Go on after a pause or after a support message."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing asked for. `span` covers the very characters it was read from; `value` is set for
    SET and CORRECT only, already in its normal form."""

    kind: CommandKind
    span: Span
    field: Address | None = None
    value: JsonValue = dataclasses.field(default=None, repr=False)
    precision: str | None = None
    confidence: float = 1.0
    """How sure it is that this was meant: of commands at 0.8, four in five are."""
    joined: bool = False
    """The value was read together with what was begun in an earlier turn."""
    turn: int | None = None
    """The turn whose words it was read from, where that is an earlier one."""
