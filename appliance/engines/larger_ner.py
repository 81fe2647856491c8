"""A larger model for names and places that an operator has brought, as recognizers for Presidio's analyzer.

It is one more layer: what it finds is added, and nothing that the others found is taken back. A model is a
folder on this machine; nothing is fetched. It speaks its own labels, which are mapped to ours; labels
without a counterpart (quantities, works of art) are left out, and so are dates, which ours find better.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Lock
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

from appliance.core.errors import EngineUnavailable
from appliance.core.interview import Language

if TYPE_CHECKING:
    from presidio_analyzer import EntityRecognizer

Kind = Literal["spacy", "transformers", "gliner"]

LABELS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("PERSON", "PER", "PATIENT", "DOCTOR", "HCW", "STAFF"), "PERSON"),
        **dict.fromkeys(("LOC", "LOCATION", "GPE", "FAC", "CITY"), "LOCATION"),
        **dict.fromkeys(("ORG", "ORGANIZATION", "HOSP", "HOSPITAL", "VENDOR"), "ORGANIZATION"),
        **dict.fromkeys(("ADDRESS", "STREET", "STREET_ADDRESS"), "STREET_ADDRESS"),
        **dict.fromkeys(("NORP", "NRP"), "NRP"),
        **dict.fromkeys(("ID", "PATORG", "USERNAME"), "ID_NUMBER"),
        "PHONE": "PHONE_NUMBER",
        "EMAIL": "EMAIL_ADDRESS",
    }
)
"""What models call things, and what we do."""

_ASKED_OF_GLINER = MappingProxyType(
    {
        "person": "PERSON",
        "location": "LOCATION",
        "street address": "STREET_ADDRESS",
        "organization": "ORGANIZATION",
    }
)


def larger_ner(
    kind: Kind, folder: Path, languages: Sequence[Language], threshold: float
) -> list[EntityRecognizer]:
    """The model in `folder` as one recognizer for each language; `threshold` is how sure it must be,
    where it says. Raises EngineUnavailable."""
    make = {"spacy": _spacy, "transformers": _transformers, "gliner": _gliner}[kind]
    if not folder.is_dir():
        raise _unavailable(kind, f"there is no folder {folder}")
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    try:
        return make(folder, languages, threshold)
    except ImportError:
        raise _unavailable(kind, f"the package {kind} is not installed") from None
    except Exception:  # noqa: BLE001 - the packages' own failures, translated
        raise _unavailable(kind, f"the model in {folder} could not be loaded") from None


def _unavailable(kind: Kind, why: str) -> EngineUnavailable:
    return EngineUnavailable(
        kind,
        why,
        advice='Correct `larger` and `model` under [redaction], or set larger = "none".',
    )


def _spacy(folder: Path, languages: Sequence[Language], threshold: float) -> list[EntityRecognizer]:
    import spacy
    from presidio_analyzer import EntityRecognizer, RecognizerResult

    pipeline = spacy.load(folder)
    turn = Lock()
    score = max(threshold, 0.6)

    class Spacy(EntityRecognizer):
        def load(self) -> None:
            """Nothing to load."""

        def analyze(
            self, text: str, entities: list[str], nlp_artifacts: object = None
        ) -> list[RecognizerResult]:
            # A pipeline keeps every word it meets but in a memory zone, of which there is one at a time.
            with turn, pipeline.memory_zone():
                return [
                    RecognizerResult(LABELS[one.label_], one.start_char, one.end_char, score)
                    for one in pipeline(text).ents
                    if one.label_ in LABELS
                ]

    types = sorted(set(LABELS.values()))
    return [
        Spacy(supported_entities=types, name="larger spacy", supported_language=one)
        for one in languages
    ]


def _transformers(
    folder: Path, languages: Sequence[Language], threshold: float
) -> list[EntityRecognizer]:
    from presidio_analyzer.predefined_recognizers import HuggingFaceNerRecognizer

    return [
        _loaded(
            HuggingFaceNerRecognizer(
                model_name=str(folder),
                label_mapping=dict(LABELS),
                threshold=threshold,
                supported_language=one,
                name="larger transformers",
            )
        )
        for one in languages
    ]


def _gliner(
    folder: Path, languages: Sequence[Language], threshold: float
) -> list[EntityRecognizer]:
    from presidio_analyzer.predefined_recognizers import GLiNERRecognizer

    return [
        _loaded(
            GLiNERRecognizer(
                model_name=str(folder),
                entity_mapping=dict(_ASKED_OF_GLINER),
                threshold=threshold,
                supported_language=one,
                name="larger gliner",
            )
        )
        for one in languages
    ]


def _loaded(recognizer: Any) -> Any:
    """A recognizer that has read its model, so that a broken one is known before the first text."""
    recognizer.load()
    recognizer.is_loaded = True
    return recognizer
