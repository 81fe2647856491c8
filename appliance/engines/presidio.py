"""Microsoft Presidio behind PiiDetector: its analyzer, its well-made recognizers, and ours beside them.

No recognizer that is registered needs parts of speech or lemmas, so the natural-language engine is one
that does nothing: no model, no download, no network, and nothing of a text kept. Of Presidio's own
recognizers only those are registered that check digits or know a strict form; those that look up
public suffixes over the network (e-mail, URL) or guess without context are left out, since ours do
that part. A larger model that an operator has brought is one more recognizer (`larger_ner`).
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
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
_DIGIT = re.compile(r"\d")
_THRESHOLD = 0.3


@dataclass(frozen=True, slots=True)
class _Found:
    span: Span
    type: str
    score: float


class Presidio:
    """A PiiDetector. Safe to share between threads. A text in a language it was not made for is analysed as
    one in the first of its languages, never passed over."""

    def __init__(
        self,
        recognizers: Sequence[PiiRecognizer],
        languages: Sequence[Language] = (FIRST,),
        larger: Sequence[Any] = (),
    ) -> None:
        """Loads the package and assembles the analyzer; `larger` are recognizers of Presidio's own kind.
        Raises EngineUnavailable."""
        if not languages:
            raise ValueError("a detector without a language would find nothing")
        self._languages = tuple(languages)
        try:
            self._engine = _assemble(recognizers, self._languages, larger)
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
            return [
                found for at, part in _windows(text) for found in self._analyse(part, at, spoken)
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


def _assemble(
    recognizers: Sequence[PiiRecognizer], languages: Sequence[Language], larger: Sequence[Any]
) -> AnalyzerEngine:
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry

    # Its loggers name recognizers and may quote what a pattern matched.
    logging.getLogger("presidio-analyzer").setLevel(logging.CRITICAL)
    registry = RecognizerRegistry(recognizers=[], supported_languages=list(languages))
    for language in languages:
        registry.add_recognizer(_together(language))
        for one in recognizers:
            registry.add_recognizer(_wrapped(one, language))
    for brought in larger:
        registry.add_recognizer(brought)
    return AnalyzerEngine(
        registry=registry,
        nlp_engine=_no_grammar(languages),
        supported_languages=list(languages),
        context_aware_enhancer=_no_context(),
    )


def _no_grammar(languages: Sequence[Language]) -> Any:
    """A natural-language engine for recognizers that need none."""
    from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine

    class NoGrammar(NlpEngine):
        def load(self) -> None:
            """Nothing to load."""

        def is_loaded(self) -> bool:
            return True

        def process_text(self, text: str, language: str) -> NlpArtifacts:
            nothing: Any = []
            return NlpArtifacts([], nothing, [], [], self, language)

        def process_batch(
            self,
            texts: Iterable[str],
            language: str,
            batch_size: int = 1,
            n_process: int = 1,
            **_: object,
        ) -> Iterator[tuple[str, NlpArtifacts]]:
            return ((text, self.process_text(text, language)) for text in texts)

        def is_stopword(self, word: str, language: str) -> bool:
            return False

        def is_punct(self, word: str, language: str) -> bool:
            return False

        def get_supported_entities(self) -> list[str]:
            return []

        def get_supported_languages(self) -> list[str]:
            return list(languages)

    return NoGrammar()


def _no_context() -> Any:
    """Leaves scores as they are: ours weigh context themselves, and its own look at lemmas."""
    from presidio_analyzer import EntityRecognizer, RecognizerResult
    from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
    from presidio_analyzer.nlp_engine import NlpArtifacts

    class NoContext(ContextAwareEnhancer):
        def enhance_using_context(
            self,
            text: str,
            raw_results: list[RecognizerResult],
            nlp_artifacts: NlpArtifacts,
            recognizers: list[EntityRecognizer],
            context: list[str] | None = None,
        ) -> list[RecognizerResult]:
            return raw_results

    return NoContext(0.35, 0.4, 5, 0)


def _together(language: Language) -> Any:
    """Presidio's own recognizers that are worth having, as one: each of them looks for digits, and most
    texts have none."""
    from presidio_analyzer import EntityRecognizer, RecognizerResult

    members = list(_stock(language))

    class Together(EntityRecognizer):
        def load(self) -> None:
            """Nothing to load."""

        def analyze(
            self, text: str, entities: list[str], nlp_artifacts: object = None
        ) -> list[RecognizerResult]:
            if not _DIGIT.search(text):
                return []
            found = [
                result for one in members for result in one.analyze(text, one.supported_entities)
            ]
            for result in found:  # the analyzer drops what a recognizer found that it does not know
                result.recognition_metadata = None
            return found

    types = sorted({type_ for one in members for type_ in one.supported_entities})
    return Together(supported_entities=types, name="presidio", supported_language=language)


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
