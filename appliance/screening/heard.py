"""One utterance made ready to be judged, once for all evaluators. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from appliance.core.interview import Language, Span
from appliance.core.legible import Legible, legible
from appliance.core.text import fold
from appliance.screening.grammar import Hit, Tongue
from appliance.screening.learned.ear import Ear, Impression
from appliance.screening.needed import trigrams


@dataclass(frozen=True, slots=True)
class Heard:
    """What was said: the legible words with their case, the same folded, and, for each tongue, the
    folded words without figures of speech. All of them are equally long."""

    words: Legible
    folded: str
    session_language: Language
    literal: tuple[tuple[Tongue, str, set[str]], ...] = field(repr=False)
    impression: Impression | None = None
    """What it sounds like to the ear, when there is one and it sounds like anything grave."""

    @classmethod
    def of(
        cls, raw: str, language: Language, tongues: Sequence[Tongue], ear: Ear | None = None
    ) -> Heard:
        """Prepares `raw` for every tongue: people in distress go back to their own."""
        words = legible(raw)
        folded = fold(words.text)
        literal = tuple(
            (one, text, trigrams(text)) for one, text in ((t, t.literal(folded)) for t in tongues)
        )
        impression = ear.impression(folded) if ear else None
        if ear and impression and (asserted := _asserted(folded, tongues)) != folded:
            impression = ear.impression(asserted)
        return cls(words, folded, language, literal, impression)

    def hits(self, evaluator: str) -> list[Hit]:
        """Everything that any tongue's signs find for `evaluator`, gravest first."""
        found = [hit for one, text, runs in self.literal for hit in one.hits(evaluator, text, runs)]
        return sorted(found, key=lambda hit: (-hit.severity, hit.span))

    def raw_span(self, span: Span) -> Span:
        """The characters that were really said for a stretch of the folded words."""
        return self.words.to_raw(span)

    @property
    def readable(self) -> bool:
        """False when there are letters and hardly any is Latin: nothing here could judge them."""
        letters = [one for one in self.words.text[:2000] if one.isalpha()]
        latin = sum(one < "\u0250" for one in letters)
        return not letters or latin * 4 >= len(letters)


_DENIABLE = ("crisis", "emergency", "abuse")


def _asserted(folded: str, tongues: Sequence[Tongue]) -> str:
    """What is left to listen to once figures of speech, and everything grave that the patterns find
    denied, are taken out."""
    for tongue in tongues:
        folded = tongue.literal(folded)
        for evaluator in _DENIABLE:
            folded = tongue.undenied(evaluator, folded, trigrams(folded))
    return folded
