"""`appliance bench redact`: what our redaction leaves, masks and takes, beside Presidio as it comes, on the
same generated texts in one run.
"""

from __future__ import annotations

import argparse
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from appliance.cli.options import Verbs, show, verb, with_json
from appliance.core.errors import ConfigError
from appliance.core.interview import Language
from appliance.redaction.redactor import IDENTIFIES_NOBODY
from appliance.reports.measure import machine, spread_of

if TYPE_CHECKING:
    from models.redaction.corpus import Example

YES = 0
_FEWEST = 20
_STYLES = ("written", "speech")
_TURN = 200
"""Characters of the turns that are timed."""
_TURNS = 400

Span = tuple[int, int]
Find = Callable[[str, Language], Sequence[Span]]


@dataclass(frozen=True)
class System:
    """Something that finds what identifies a person, and what it is called in the report."""

    name: str
    find: Find


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    about = "compare redaction with Presidio as it comes: leak, over-masking, speed"
    added = verb(verbs, "redact", about, "bench redact --texts 300", run)
    added.add_argument(
        "--texts", type=int, default=300, metavar="N", help="of each language and style (300)"
    )
    with_json(added)


def run(args: argparse.Namespace) -> int:
    """Measures, and prints one object."""
    if args.texts < _FEWEST:
        raise ConfigError("too little to measure", advice=f"Take {_FEWEST} texts, or more.")
    examples = _examples(args.texts)
    systems = _systems()
    measured = {one.name: _measured(one, examples) for one in systems}
    ours, *others = systems
    result: dict[str, Any] = {
        "bench": "redact",
        "texts": len(examples),
        "characters": sum(len(one.text) for one in examples),
        "systems": measured,
        "baseline": {"name": others[-1].name, **measured[others[-1].name]},
        "ratios": {
            other.name: _ratios(measured[ours.name], measured[other.name]) for other in others
        },
        "machine": machine(Path.cwd()),
    }
    show(args, result, "\n".join(_line(name, one) for name, one in measured.items()))
    return YES


def _examples(count: int) -> list[Example]:
    """Texts of templates that nothing was learned from. Raises ConfigError outside the appliance's folder."""
    try:
        from models.redaction.corpus import LANGUAGES, measuring
    except ImportError:
        raise ConfigError(
            "the texts to measure with are not here", advice="Run it in the appliance's folder."
        ) from None
    return [
        example
        for language in LANGUAGES
        for style in _STYLES
        for example in measuring(language, style, count)
    ]


def _systems() -> list[System]:
    """Ours; our layers and nothing else behind a Presidio as it comes; Presidio as it comes."""
    from appliance.app import detector
    from appliance.redaction.recognizers import RECOGNIZERS
    from appliance.redaction.redactor import Redactor

    redactor = Redactor(detector())

    def ours(text: str, language: Language) -> Sequence[Span]:
        found = redactor.redact(text, language, {}).findings
        return [(one.span.start, one.span.end) for one in found]

    return [
        System("ours", ours),
        System("stock Presidio with our layers", _presidio(RECOGNIZERS)),
        System("stock Presidio, default patterns", _presidio(())),
    ]


def _presidio(own: Sequence[Any]) -> Find:
    """Presidio with its default registry over a blank tokenizer, and our layers registered beside it."""
    import spacy
    import tldextract
    from presidio_analyzer import (
        AnalyzerEngine,
        EntityRecognizer,
        RecognizerRegistry,
        RecognizerResult,
    )
    from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine

    # Its e-mail recognizer would fetch a list of domains; the one that came with the package will do.
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(cache_dir=None, suffix_list_urls=())
    logging.getLogger("presidio-analyzer").setLevel(logging.CRITICAL)
    languages = ["en", "es"]
    engine: Any = SpacyNlpEngine(
        models=[{"lang_code": one, "model_name": "blank"} for one in languages],
        ner_model_configuration=NerModelConfiguration(labels_to_ignore=["O"]),
    )
    engine.nlp = {one: spacy.blank(one) for one in languages}
    registry = RecognizerRegistry(supported_languages=languages)
    registry.load_predefined_recognizers(languages=languages, nlp_engine=engine)

    class Ours(EntityRecognizer):
        def __init__(self, layer: Any, language: Language) -> None:
            self._layer = layer
            super().__init__(sorted(layer.types), layer.name, language)

        def load(self) -> None:
            """Nothing to load."""

        def analyze(
            self, text: str, entities: list[str], nlp_artifacts: object = None
        ) -> list[RecognizerResult]:
            return [
                RecognizerResult(one.type, one.span.start, one.span.end, one.score)
                for one in self._layer.find(text)
            ]

    for language in languages:
        for layer in own:
            registry.add_recognizer(Ours(layer, language))
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=languages)

    def find(text: str, language: Language) -> Sequence[Span]:
        return [
            (one.start, one.end)
            for one in analyzer.analyze(text, language=language)
            if one.entity_type not in IDENTIFIES_NOBODY
        ]

    return find


def _measured(system: System, examples: Sequence[Example]) -> dict[str, Any]:
    """Leak, over-masking, characters a second, and what a turn of two hundred characters takes."""
    for example in examples[:_FEWEST]:
        system.find(example.text, example.language)  # warm
    identifying = leaked = other = masked = 0
    began = time.process_time()
    found = [system.find(one.text, one.language) for one in examples]
    seconds = time.process_time() - began
    for example, spans in zip(examples, found, strict=True):
        hidden = _places(spans)
        gold = _places((a, b) for a, b, label in example.spans if label not in IDENTIFIES_NOBODY)
        neither = _places((a, b) for a, b, label in example.spans if label in IDENTIFIES_NOBODY)
        for at, character in enumerate(example.text):
            if not character.isalnum() or (at in neither and at not in gold):
                continue
            if at in gold:
                identifying += 1
                leaked += at not in hidden
            else:
                other += 1
                masked += at in hidden
    return {
        "leak": round(leaked / max(1, identifying), 4),
        "over_masked": round(masked / max(1, other), 4),
        "characters_per_s": round(sum(len(one.text) for one in examples) / max(seconds, 1e-9)),
        "turn_of_200": spread_of(list(_turns(system, examples))),
    }


def _places(spans: Any) -> set[int]:
    return {at for start, end in spans for at in range(start, end)}


def _turns(system: System, examples: Sequence[Example]) -> Sequence[float]:
    """What turns of two hundred characters take, in milliseconds of the processor."""
    text = " ".join(one.text for one in examples if one.language == "en")
    durations = []
    for at in range(0, min(_TURN * _TURNS, len(text) - _TURN), _TURN):
        began = time.process_time()
        system.find(text[at : at + _TURN], "en")
        durations.append(1000 * (time.process_time() - began))
    return durations


def _ratios(ours: dict[str, Any], theirs: dict[str, Any]) -> dict[str, float]:
    """How many times ours is as fast, and how much of their leak it leaves."""
    return {
        "speed": round(ours["characters_per_s"] / max(1, theirs["characters_per_s"]), 2),
        "p99": round(theirs["turn_of_200"]["p99_ms"] / max(1e-6, ours["turn_of_200"]["p99_ms"]), 2),
        "leak": round(ours["leak"] / max(1e-6, theirs["leak"]), 4),
    }


def _line(name: str, one: dict[str, Any]) -> str:
    turn = one["turn_of_200"]
    return (
        f"{name:34} leak {one['leak']:7.2%}  over-masked {one['over_masked']:6.2%}  "
        f"{one['characters_per_s']:9,} characters/s  "
        f"200 characters p50 {turn['p50_ms']:.2f} ms, p99 {turn['p99_ms']:.2f} ms"
    )
