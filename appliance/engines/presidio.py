"""Microsoft Presidio behind PiiDetector: its analyzer, its well-made recognizers, and ours beside them.

The natural-language engine is a blank spaCy tokenizer: no model, no download, no network. Of Presidio's
own recognizers only those are registered that check digits or know a strict form; those that look
up public suffixes over the network (e-mail, URL) or guess without context are left out, since
ours do that part.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import util
from threading import Lock
from typing import TYPE_CHECKING, Any

from appliance.core.errors import EngineError, EngineUnavailable
from appliance.core.interview import Language, Span
from appliance.core.ports import PiiFinding, PiiRecognizer
from appliance.core.spoken import FIRST

if TYPE_CHECKING:
    from presidio_analyzer import AnalyzerEngine

NAME = "presidio"

_WINDOW = 4_000
"""Characters analysed at a time: some recognizers take more than linear time."""
_OVERLAP = 200
_PUNCTUATION = re.compile(r"[^\w\s]")
_THRESHOLD = 0.3


@dataclass(frozen=True, slots=True)
class _Found:
    span: Span
    type: str
    score: float


class Presidio:
    """A PiiDetector. Safe to share between threads, which take turns: the tokenizer keeps every word it has
    seen unless it is used in a memory zone, which has room for one, and a person's words must not
    stay in memory after their turn. A text in a language it was not made for
    is analysed as one in the first of its languages, never passed over."""

    def __init__(
        self, recognizers: Sequence[PiiRecognizer], languages: Sequence[Language] = (FIRST,)
    ) -> None:
        """Loads the package and assembles the analyzer. Raises EngineUnavailable."""
        if not languages:
            raise ValueError("a detector without a language would find nothing")
        self._lock = Lock()
        try:
            self._tokenizers = _tokenizers(languages)
            self._languages = tuple(self._tokenizers)
            self._engine = _assemble(recognizers, self._tokenizers)
            self._engine.analyze("ready", language=self._languages[0])
        except Exception:  # noqa: BLE001 - the package's own failures, translated
            raise EngineUnavailable(
                NAME,
                "the analyzer could not be loaded",
                advice="Install the package presidio-analyzer; until then every text is withheld.",
            ) from None

    def detect(self, text: str, language: Language) -> Sequence[PiiFinding]:
        """The findings of all recognizers, spans in code points; may overlap. Raises EngineError."""
        spoken = language if language in self._languages else self._languages[0]
        try:
            with self._lock, self._tokenizers[spoken].memory_zone():
                return [
                    found
                    for at, part in _windows(text)
                    for found in self._analyse(part, at, spoken)
                ]
        except Exception:  # noqa: BLE001 - its message could carry the text it was given
            raise EngineError(NAME, "the text could not be analysed", retryable=True) from None

    def _analyse(self, part: str, at: int, language: Language) -> Iterator[PiiFinding]:
        for result in self._engine.analyze(part, language=language, score_threshold=_THRESHOLD):
            span = Span(result.start, result.end).shift(at)
            yield _Found(span, result.entity_type, result.score)


def _windows(text: str) -> Iterator[tuple[int, str]]:
    """`text` in parts that overlap, each with its offset, so that nothing is cut through by all."""
    at = 0
    while True:
        yield at, text[at : at + _WINDOW]
        if at + _WINDOW >= len(text):
            return
        at += _WINDOW - _OVERLAP


def _tokenizers(languages: Sequence[Language]) -> Mapping[Language, Any]:
    """Blank pipelines that part words from punctuation in one pass. spaCy's own affix rules look at a
    token again after each character they strip: a page of brackets would take a minute. A language that
    spaCy does not know has none."""
    import spacy
    from spacy.tokenizer import Tokenizer

    known = [one for one in languages if util.find_spec(f"spacy.lang.{one}") is not None]
    pipelines = {one: spacy.blank(one) for one in known or [FIRST]}
    for pipeline in pipelines.values():
        pipeline.tokenizer = Tokenizer(pipeline.vocab, infix_finditer=_PUNCTUATION.finditer)
    return pipelines


def _assemble(
    recognizers: Sequence[PiiRecognizer], tokenizers: Mapping[Language, Any]
) -> AnalyzerEngine:
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine

    # Its loggers name recognizers and may quote what a pattern matched.
    logging.getLogger("presidio-analyzer").setLevel(logging.CRITICAL)
    languages = list(tokenizers)
    engine: Any = SpacyNlpEngine(
        models=[{"lang_code": one, "model_name": "blank"} for one in languages],
        ner_model_configuration=NerModelConfiguration(labels_to_ignore=["O"]),
    )
    engine.nlp = dict(tokenizers)
    registry = RecognizerRegistry(recognizers=[], supported_languages=languages)
    for language in languages:
        for one in (*_stock(language), *(_wrapped(own, language) for own in recognizers)):
            registry.add_recognizer(one)
    return AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=languages)


def _stock(language: Language) -> Iterator[Any]:
    """Presidio's own recognizers that are worth having without a model."""
    from presidio_analyzer import predefined_recognizers as stock

    for kind in (
        stock.CreditCardRecognizer,
        stock.CryptoRecognizer,
        stock.IbanRecognizer,
        stock.IpRecognizer,
        stock.UsSsnRecognizer,
        stock.UsItinRecognizer,
        stock.MedicalLicenseRecognizer,
        stock.AbaRoutingRecognizer,
        stock.UsNpiRecognizer,
        stock.UsMbiRecognizer,
        stock.MacAddressRecognizer,
        stock.EsNifRecognizer,
        stock.EsNieRecognizer,
    ):
        yield kind(supported_language=language)


def _wrapped(own: PiiRecognizer, language: Language) -> Any:
    """One of our recognizers as one of Presidio's."""
    from presidio_analyzer import EntityRecognizer, RecognizerResult

    class Wrapped(EntityRecognizer):
        def load(self) -> None:
            """Nothing to load."""

        def analyze(
            self, text: str, entities: list[str], nlp_artifacts: object = None
        ) -> list[RecognizerResult]:
            return [
                RecognizerResult(one.type, one.span.start, one.span.end, one.score)
                for one in own.find(text)
            ]

    return Wrapped(
        supported_entities=sorted(own.types), name=f"own {own.name}", supported_language=language
    )
