"""A signature: the full name of the one who signs, typed, said or drawn. Pure.

The value is {"text": full name, "method": "typed" | "drawn"}; a name that was said counts as typed.
"""

from __future__ import annotations

import re
from dataclasses import replace

from appliance.core.interview import JsonValue, Reading, Span
from appliance.core.text import fold
from appliance.fields import name
from appliance.fields.context import Context
from appliance.fields.hearing import cued, cues_of

_SIGNED = re.compile(r"(?:/s/|(?<!\w)(?:signed|firmado|firma)(?!\w))[\s:,]*", re.IGNORECASE)
_I = re.compile(r"\s*(?:i|yo)\s*,\s*", re.IGNORECASE)
_METHODS = ("typed", "drawn")
_LONGEST = 200
_MAIL = re.compile(r"\S+@\S*")
"""An e-mail address, which nobody signs with."""


class SignatureReader:
    """Reads the name that someone signs with. Without the question only after "/s/" or "signed"."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """At most one signature."""
        mark = _SIGNED.search(text)
        start = mark.end() if mark else len((_I.match(text) or [""])[0])
        if mark is None and not context.asked:
            return ()
        whole = replace(context, asked=True)
        names = _MAIL.sub(lambda found: " " * len(found[0]), text[start:])
        for reading in name.READER.read(names, whole):
            if isinstance(reading.value, dict):
                full = "family" in reading.value
                span = reading.span.shift(start)
                own = mark is not None or cued(fold(text), span.start, cues_of(context))
                value: JsonValue = {"text": reading.value["text"], "method": "typed"}
                return (Reading(value, span, None, 0.9 if full else 0.5, cued=own),)
        return ()

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """A typed name, or {"text", "method"} from the signature pad."""
        if isinstance(value, str):
            value = {"text": value, "method": "typed"}
        if not isinstance(value, dict) or set(value) != {"text", "method"}:
            return None
        text, method = value["text"], value["method"]
        if not isinstance(text, str) or method not in _METHODS or len(text) > _LONGEST:
            return None
        signed = " ".join(text.split())
        if not any(map(str.isalpha, signed)):
            return None
        return Reading({"text": signed, "method": method}, Span(0, len(signed)))

    def say(self, value: JsonValue, context: Context) -> str:
        """The name that was signed with."""
        return str(value.get("text", "")) if isinstance(value, dict) else str(value)


READER = SignatureReader()
