"""Masking: words in, safe text out, with the exact way back.

A placeholder stands for the same words throughout a session (`<PERSON_1>`), so that a masked text still
reads. What a session has learned is masked wherever it comes up again, in any case and with any
accents. A detector that fails withholds the text: nothing is passed on unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from appliance.core.errors import EngineError
from appliance.core.interview import Language, Span
from appliance.core.ports import PiiDetector
from appliance.core.session import OffsetMap, Replacement, Utterance
from appliance.core.text import fold
from appliance.redaction.spans import Found, apart

_PLACEHOLDER = re.compile(r"<([A-Z][A-Z_]*)_(\d+)>")
_LITERAL = "LITERAL"
"""The kind of a stretch that only looks like a placeholder: masked too, so that restoring is exact."""
_SHORTEST_PART = 3


@dataclass(frozen=True, slots=True)
class Redaction:
    """An utterance with its safe text, and the session's placeholders with this one's added."""

    utterance: Utterance
    masks: Mapping[str, str]


class Redactor:
    """Masks with one detector and what a session has learned."""

    def __init__(self, detector: PiiDetector) -> None:
        self._detector = detector

    def redact(self, raw: str, language: Language, known: Mapping[str, str]) -> Redaction:
        """Masks one utterance. `known` are the session's placeholders and the words they stand for."""
        try:
            found = [Found(f.span, f.type, f.score) for f in self._detector.detect(raw, language)]
        except EngineError:
            return Redaction(Utterance(raw, "", OffsetMap(), language, withheld=True), known)
        stretches = apart([*found, *_recalled(raw, known), *_lookalikes(raw)])
        masks = dict(known)
        text, replacements = _masked(raw, stretches, masks)
        return Redaction(Utterance(raw, text, OffsetMap(tuple(replacements)), language), masks)

    def remember(self, masks: Mapping[str, str], type_: str, words: str) -> Mapping[str, str]:
        """The placeholders with one more kind of words that are to be masked from now on."""
        added = dict(masks)
        _placeholder(added, type_, words)
        return added

    def mask(self, text: str, language: Language, masks: Mapping[str, str]) -> str:
        """Any text as others may see it; empty when the detector fails."""
        return self.redact(text, language, masks).utterance.text


def restore(text: str, masks: Mapping[str, str]) -> str:
    """The words behind the placeholders. Exact: `restore(redact(raw).text) == raw`."""
    return _PLACEHOLDER.sub(lambda found: masks.get(found[0], found[0]), text)


def _masked(
    raw: str, stretches: Iterable[Found], masks: dict[str, str]
) -> tuple[str, list[Replacement]]:
    pieces: list[str] = []
    replacements: list[Replacement] = []
    done = length = 0
    for stretch in stretches:
        before = raw[done : stretch.span.start]
        name = _placeholder(masks, stretch.type, stretch.span.of(raw))
        start = length + len(before)
        masked = Span(start, start + len(name))
        replacements.append(Replacement(stretch.span, masked, stretch.type))
        pieces += [before, name]
        length = masked.end
        done = stretch.span.end
    pieces.append(raw[done:])
    return "".join(pieces), replacements


def _placeholder(masks: dict[str, str], type_: str, words: str) -> str:
    """The placeholder that stands for exactly these words, made if there is none."""
    count = 0
    for name, known in masks.items():
        if known == words and name.startswith(f"<{type_}_"):
            return name
        count += name.startswith(f"<{type_}_")
    name = f"<{type_}_{count + 1}>"
    masks[name] = words
    return name


def _lookalikes(raw: str) -> Iterator[Found]:
    """What a person typed that reads like a placeholder of ours."""
    for found in _PLACEHOLDER.finditer(raw):
        yield Found(Span(*found.span()), _LITERAL, 1.0)


def _recalled(raw: str, known: Mapping[str, str]) -> Iterator[Found]:
    """What this session has learned, wherever it comes up again: whole, or a name by one of its parts."""
    folded = fold(raw)
    for name, words in known.items():
        kind = name[1:].rpartition("_")[0]
        if kind == _LITERAL:
            continue
        for form in _forms(words, kind):
            for found in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", folded):
                yield Found(Span(*found.span()), kind, 1.0)


def _forms(words: str, kind: str) -> Iterator[str]:
    whole = fold(words).strip()
    if whole:
        yield whole
    if kind == "PERSON":
        yield from (part for part in re.findall(r"\w+", whole) if len(part) >= _SHORTEST_PART)
