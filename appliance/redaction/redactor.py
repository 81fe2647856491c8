"""Masks what identifies a person, and puts it back for those who may read it. Pure but for the detector.

`restore(redactor.redact(raw, ...).utterance.text, masks) == raw`, exactly, for any text. Failing to
analyse means withholding the text, never passing it on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from appliance.core.errors import EngineError
from appliance.core.interview import Language, Span
from appliance.core.legible import legible
from appliance.core.ports import PiiDetector, PiiFinding
from appliance.core.session import OffsetMap, Replacement, Utterance
from appliance.redaction.memory import PLACEHOLDER, Memory
from appliance.redaction.spans import Finding, merge

IDENTIFIES_NOBODY = frozenset({"REGION", "NRP"})
"""Found, and left in clear: states and countries, nations and religions are shared by too many."""


@dataclass(frozen=True, slots=True)
class Redaction:
    """A masked utterance, the session's masks with whatever it added to them, and what was found, spans
    in code points of the raw words."""

    utterance: Utterance
    masks: Mapping[str, str] = field(repr=False)
    findings: tuple[Finding, ...] = ()


class Redactor:
    """Finds with a detector, remembers with a session's masks."""

    def __init__(self, detector: PiiDetector) -> None:
        self._detector = detector

    def redact(
        self,
        raw: str,
        language: Language,
        known: Mapping[str, str],
        told: Sequence[PiiFinding] = (),
    ) -> Redaction:
        """`raw` masked. `known` are the session's placeholders and the words they stand for: what was
        masked once is masked again, under the same number, in every form it takes. `told` are
        stretches of `raw` that identify somebody for a reason that the words do not show: they answer a
        question. When the detector fails the utterance is withheld and the masks are as they were."""
        memory = Memory(known)
        try:
            findings = self._find(raw, language, memory, told)
        except EngineError:
            withheld = Utterance(raw, text="", map=OffsetMap(), language=language, withheld=True)
            return Redaction(withheld, dict(known))
        text, offsets = substitute(raw, findings, memory)
        return Redaction(Utterance(raw, text, offsets, language), memory.masks, tuple(findings))

    def mask(self, text: str, language: Language, masks: Mapping[str, str]) -> str:
        """Any text of this session, masked: a reply, a note, a summary. What it holds that the session
        did not know gets a placeholder of its own, which nobody can restore. Empty when the detector
        fails."""
        return self.redact(text, language, masks).utterance.text

    def _find(
        self, raw: str, language: Language, memory: Memory, told: Sequence[PiiFinding]
    ) -> list[Finding]:
        """What identifies someone in `raw`, in order and apart. Raises EngineError."""
        reading = legible(raw)
        detected = self._detector.detect(reading.text, language)
        mapped = (
            Finding(reading.to_raw(one.span), one.type, one.score)
            for one in detected
            if one.type not in IDENTIFIES_NOBODY
        )
        return merge((*told, *memory.findings(raw, reading), *mapped))


def substitute(raw: str, findings: Sequence[Finding], memory: Memory) -> tuple[str, OffsetMap]:
    """`raw` with a placeholder for every finding, and the exact way back."""
    pieces: list[str] = []
    replacements: list[Replacement] = []
    at, length = 0, 0
    for one in findings:
        placeholder = memory.placeholder(one.type, one.span.of(raw))
        pieces += (raw[at : one.span.start], placeholder)
        start = length + one.span.start - at
        length = start + len(placeholder)
        replacements.append(Replacement(one.span, Span(start, length), one.type))
        at = one.span.end
    pieces.append(raw[at:])
    return "".join(pieces), OffsetMap(tuple(replacements))


def remember(masks: Mapping[str, str], type_: str, words: str, *forms: str) -> Mapping[str, str]:
    """The masks with `words` among them: what was captured and identifies somebody, to be masked from
    now on; `forms` are other forms of the same. `type_` is a detector's type (PERSON, DATE_TIME,
    PHONE_NUMBER, ...) or any name for it."""
    if not words.strip():
        return dict(masks)
    memory = Memory(masks)
    first = memory.placeholder(type_, words)
    for form in forms:
        if form.strip():
            memory.placeholder(type_, form, of=first)
    return memory.masks


def restore(text: str, masks: Mapping[str, str]) -> str:
    """A masked text with its words put back, in one pass. Placeholders of other sessions stay."""
    return PLACEHOLDER.sub(lambda found: masks.get(found[0], found[0]), text)
