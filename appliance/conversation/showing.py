"""What each reader is shown of one session, as its policy says. Pure.

The one place where a session's masks meet its policy: whoever shows or sends a person's words asks here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from appliance.conversation.masking import type_of
from appliance.core.interview import Field, FieldType, JsonValue
from appliance.core.masking import Reader, Shown
from appliance.core.policy import Policy
from appliance.core.ports import Sealer
from appliance.core.session import Session, Utterance
from appliance.records.mapping import Earlier, Line, Record
from appliance.redaction.showing import (
    covered,
    days_from,
    kind_shown,
    moved,
    placeholder_for,
    shown,
)


@dataclass(frozen=True)
class Showing:
    """A session's masks under what one reader is shown."""

    masks: Mapping[str, str]
    reader: Shown
    shift_days: int = 0

    def heard(self, utterance: Utterance) -> str:
        """What was said, as the reader is shown it; nothing where it could not be masked, unless the
        reader is shown everything."""
        if self.reader.as_told:
            return utterance.raw
        return shown(utterance.text, self.masks, self.reader, self.shift_days)

    def masked(self, text: str) -> str:
        """A text that is masked already, as the reader is shown it."""
        return shown(text, self.masks, self.reader, self.shift_days)

    def text(self, text: str) -> str:
        """A text of the house, as the reader is shown it."""
        return covered(text, self.masks, self.reader, self.shift_days)

    def record(self, record: Record) -> Record:
        """A record, as the reader is shown it."""
        if self.reader.as_told:
            return record
        return replace(record, lines=tuple(self._line(line) for line in record.lines))

    def _line(self, line: Line) -> Line:
        type_ = type_of(line.field)
        if type_ is not None and not kind_shown(type_, self.reader):
            if line.value is None:
                return replace(line, evidence=(), earlier=())
            held = placeholder_for(type_, line.text, self.masks)
            return replace(line, value=None, text=held, masked=True, evidence=(), earlier=())
        value = self._value(line.value, line.field)
        return replace(
            line,
            value=value,
            text=self._in_words(line, value),
            evidence=tuple(replace(one, said=self.text(one.said)) for one in line.evidence),
            earlier=tuple(
                Earlier(was.status, self._value(was.value, line.field), was.turn)
                for was in line.earlier
            ),
        )

    def _in_words(self, line: Line, value: JsonValue) -> str:
        moved_date = line.field.type is FieldType.DATE and value != line.value
        return value if moved_date and isinstance(value, str) else self.text(line.text)

    def _value(self, value: JsonValue, field: Field) -> JsonValue:
        """A value with every text in it as the reader is shown it, and a date moved."""
        if isinstance(value, str):
            if field.type is FieldType.DATE and self.reader.dates == "shift":
                return moved(value, self.shift_days)
            plain = field.type in (FieldType.DATE, FieldType.PHONE, FieldType.EMAIL)
            return value if plain or value in field.options else self.text(value)
        if isinstance(value, list):
            return [self._value(one, field) for one in value]
        if isinstance(value, dict):
            return {name: self._value(one, field) for name, one in value.items()}
        return value


def shown_to(policy: Policy, session: Session, reader: Reader, sealer: Sealer) -> Showing:
    """What `reader` is shown of this session."""
    return Showing(session.masks, policy.masking.of(reader), days_of(sealer))


def sent(policy: Policy, session: Session, destination: str, sealer: Sealer) -> Showing:
    """What a destination is shown of this session."""
    return Showing(session.masks, policy.masking.at(destination), days_of(sealer))


def days_of(sealer: Sealer) -> int:
    """By how many days this session's dates are moved: as long as its key exists, always the same."""
    return days_from(sealer.salt(b"date shift"))
