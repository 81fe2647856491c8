"""Whether the words around a value say which field it is for. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from appliance.core.interview import Span
from appliance.fields.context import Context
from appliance.fields.languages.lexicon import fold

_REACH_BEFORE, _REACH_AFTER = 45, 25


def cued(text: str, spans: Sequence[Span], context: Context) -> list[bool]:
    """For each span (in order, apart), whether a cue of the field stands close before it, with no
    other span between, or right after it within the clause. Case and accents make no difference."""
    cues = [_folded(cue) for cue in context.wording.cues] if context.wording else []
    if not cues:
        return [False] * len(spans)
    cue = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, cues))})(?!\w)")
    out = []
    for place, span in enumerate(spans):
        floor = spans[place - 1].end if place else 0
        ceiling = spans[place + 1].start if place + 1 < len(spans) else len(text)
        before = text[max(floor, span.start - _REACH_BEFORE) : span.start]
        after = re.split(r"[,.;]", text[span.end : min(ceiling, span.end + _REACH_AFTER)])[0]
        out.append(any(cue.search(_folded(part)) for part in (before, after)))
    return out


def _folded(text: str) -> str:
    return " ".join(fold(word) for word in text.split())
