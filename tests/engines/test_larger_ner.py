from __future__ import annotations

from pathlib import Path

import pytest
import spacy

from appliance.core.errors import EngineUnavailable
from appliance.engines.larger_ner import larger_ner
from appliance.engines.presidio import Presidio
from appliance.redaction.recognizers.phones import Phones


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pipeline small enough to be made here: it knows one name, one town and one book."""
    pipeline = spacy.blank("en")
    pipeline.add_pipe("entity_ruler").add_patterns(  # type: ignore[attr-defined]
        [
            {"label": "PERSON", "pattern": "Quillon"},
            {"label": "GPE", "pattern": "Drumheller"},
            {"label": "WORK_OF_ART", "pattern": "Middlemarch"},
        ]
    )
    path = tmp_path_factory.mktemp("models") / "tiny"
    pipeline.to_disk(path)
    return path


def test_a_spacy_model_is_one_more_layer(folder: Path) -> None:
    larger = larger_ner("spacy", folder, ("en", "es"), 0.4)
    detector = Presidio((Phones(),), ("en", "es"), larger)
    text = "Quillon read Middlemarch in Drumheller, call 415-555-0137"
    for language in ("en", "es"):
        found = {(one.type, one.span.of(text)) for one in detector.detect(text, language)}
        assert ("PERSON", "Quillon") in found
        assert ("LOCATION", "Drumheller") in found
        assert ("PHONE_NUMBER", "415-555-0137") in found
        assert "Middlemarch" not in {words for _, words in found}


def test_nothing_of_a_text_stays_in_its_vocabulary(folder: Path) -> None:
    (recognizer,) = larger_ner("spacy", folder, ("en",), 0.4)
    recognizer.analyze("Quillon met Zzyzxandra", [])
    again = spacy.load(folder)
    again("Quillon")
    assert "Zzyzxandra" not in again.vocab.strings
    held = recognizer.analyze.__closure__
    assert held is not None
    (pipeline,) = [one.cell_contents for one in held if hasattr(one.cell_contents, "vocab")]
    assert "Zzyzxandra" not in pipeline.vocab.strings


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(EngineUnavailable, match="no folder"):
        larger_ner("spacy", tmp_path / "none", ("en",), 0.4)


def test_a_broken_model_is_said_without_its_own_words(tmp_path: Path) -> None:
    (tmp_path / "meta.json").write_text("{", "utf-8")
    with pytest.raises(EngineUnavailable, match="could not be loaded") as caught:
        larger_ner("spacy", tmp_path, ("en",), 0.4)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("kind", ["transformers", "gliner"])
def test_other_kinds_need_their_package_or_a_model(kind: str, tmp_path: Path) -> None:
    with pytest.raises(EngineUnavailable, match=r"not installed|could not be loaded"):
        larger_ner(kind, tmp_path, ("en",), 0.4)  # type: ignore[arg-type]
