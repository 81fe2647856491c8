"""What a reader of values may know besides the text, and what every reader offers. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from appliance.core.interview import Field, JsonValue, Language, Reading
from appliance.core.once import once_a_turn
from appliance.core.policy import FieldWording


@dataclass(frozen=True, slots=True)
class Context:
    """The question around a text: which field is read for, whether it is the one just asked (then a
    bare answer will do; otherwise only what the words themselves make plain is read), in which
    language, and which day "today" is."""

    field: Field
    language: Language
    reference_date: date
    asked: bool = True
    wording: FieldWording | None = None


class Reader(Protocol):
    """One kind of value. A reader never invents: no span, no value."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """Every value of this kind in `text`, in order, spans in code points of `text`, apart."""
        ...

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """The reading of a widget's value (already structured: an ISO date, an option's id), or None
        when it is of the wrong type or form. Its span covers `say(value)`."""
        ...

    def say(self, value: JsonValue, context: Context) -> str:
        """The normal form as a person of this language reads and says it."""
        ...


@dataclass(frozen=True, slots=True)
class OnceATurn:
    """A reader that reads no words twice for the same question in one turn."""

    reader: Reader

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """See `Reader`."""
        return _read(
            self.reader,
            text,
            context.field,
            context.language,
            context.reference_date,
            context.asked,
            context.wording,
        )

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """See `Reader`."""
        return self.reader.accept(value, context)

    def say(self, value: JsonValue, context: Context) -> str:
        """See `Reader`."""
        return self.reader.say(value, context)


@once_a_turn
def _read(
    reader: Reader,
    text: str,
    field: Field,
    language: Language,
    reference_date: date,
    asked: bool,
    wording: FieldWording | None,
) -> tuple[Reading, ...]:
    return reader.read(text, Context(field, language, reference_date, asked, wording))
