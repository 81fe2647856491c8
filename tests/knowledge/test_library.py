"""The library over the packs' own documents. `questions.yaml` is what it is tuned on, `held_out.yaml`
what it is measured by; the floors below are what it reaches today, and may only rise."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from appliance.config import load_config
from appliance.core.errors import EngineError
from appliance.core.policy import Document
from appliance.engines.chroma import ChromaIndex
from appliance.engines.minilm import MiniLmEmbedder
from appliance.knowledge.library import Library, collection_name, documents_of
from appliance.policy.load import load_all

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
REAL = ROOT / "data" / "models" / "minilm"


@dataclass(frozen=True)
class Measured:
    """Shares: of the answerable questions, those answered from the right document; of the
    unanswerable ones, those answered all the same; of all, those answered wrongly."""

    right: float
    false: float
    wrong: float


@pytest.fixture(scope="module")
def documents() -> dict[str, Sequence[Document]]:
    config = load_config(Path("/nowhere"), environ={})
    return documents_of(load_all(config.policies, config).values())


def questions(file: str) -> Iterator[tuple[str, str, str, str | None]]:
    table = YAML(typ="safe").load((HERE / file).read_text("utf-8"))
    for intake, by_language in table.items():
        for language, rows in by_language.items():
            for question, name in rows:
                path = None if name is None else f"{intake}/knowledge/{name}.md"
                yield intake, language, question, path


def measured(library: Library, file: str, *languages: str) -> Measured:
    right = wrong = false = answerable = unanswerable = 0
    for intake, language, question, expected in questions(file):
        if language not in languages:
            continue
        found = library.retrieve(intake, question, language, 1)
        got = found[0].document if found else None
        answerable += expected is not None
        unanswerable += expected is None
        right += expected is not None and got == expected
        false += expected is None and got is not None
        wrong += got not in (None, expected)
    return Measured(right / answerable, false / unanswerable, wrong / (answerable + unanswerable))


def test_every_question_names_a_document_that_is_there(
    documents: dict[str, Sequence[Document]],
) -> None:
    for file in ("questions.yaml", "held_out.yaml"):
        for intake, language, question, path in questions(file):
            known = {one.path for one in documents[intake] if language in one.languages}
            assert path is None or path in known, question


def test_no_question_is_in_both_tables() -> None:
    def asked(file: str) -> set[tuple[str, str]]:
        return {(intake, question) for intake, _, question, _ in questions(file)}

    assert not asked("questions.yaml") & asked("held_out.yaml")


def test_words_alone_answer_what_they_are_tuned_on(
    documents: dict[str, Sequence[Document]],
) -> None:
    reached = measured(Library(documents), "questions.yaml", "en", "es")
    assert reached.right >= 0.90
    assert reached.false <= 0.05
    assert reached.wrong <= 0.05


def test_words_alone_on_questions_they_have_never_seen(
    documents: dict[str, Sequence[Document]],
) -> None:
    reached = measured(Library(documents), "held_out.yaml", "en", "es")
    assert reached.right >= 0.78
    assert reached.false <= 0.05
    assert reached.wrong <= 0.05


@pytest.mark.skipif(not REAL.is_dir(), reason="the published weights are not in ./data")
def test_with_meaning_more_is_answered(
    documents: dict[str, Sequence[Document]], tmp_path: Path
) -> None:
    digests = tomllib.loads((ROOT / "models" / "catalogue.toml").read_text("utf-8"))
    embedder = MiniLmEmbedder(REAL, digests["minilm"]["files"])
    library = Library(documents, embedder, ChromaIndex(tmp_path / "knowledge"))
    reached = measured(library, "held_out.yaml", "en")
    by_words = measured(Library(documents), "held_out.yaml", "en")
    assert reached.right > by_words.right
    assert measured(library, "questions.yaml", "en").wrong <= 0.06


class FakeEmbedder:
    """Knows two directions: what speaks of opening, and everything else. Fails when told to."""

    name = "fake/1"
    languages = frozenset({"en"})

    def __init__(self) -> None:
        self.down = False
        self.embedded = 0

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        if self.down:
            raise EngineError("fake", "is down")
        self.embedded += len(texts)
        return [[1.0, 0.0] if "ora et labora" in t.lower() else [0.0, 1.0] for t in texts]


PRAYERS = Document("p/knowledge/prayers.md", "Ora et labora", "x", "2026-11-01", ("en",), "At six.")
PARKING = Document("p/knowledge/parking.md", "Parking", "x", "2026-11-01", ("en",), "Level two.")
ESTACIONAR = Document("p/knowledge/es.md", "Estacionar", "x", "2026-11-01", ("es",), "Nivel dos.")
SHELF: dict[str, Sequence[Document]] = {"p": (PRAYERS, PARKING, ESTACIONAR)}


@pytest.fixture
def index(tmp_path: Path) -> ChromaIndex:
    return ChromaIndex(tmp_path / "knowledge")


def test_what_is_near_in_meaning_is_found_without_a_common_word(index: ChromaIndex) -> None:
    library = Library(SHELF, FakeEmbedder(), index)
    found = library.retrieve("p", "qqq ORA ET LABORA qqq zzz", "en", 3)
    assert found[0].document == PRAYERS.path
    assert found[0].score > 0


def test_vectors_are_made_once_and_anew_when_the_text_changes(index: ChromaIndex) -> None:
    embedder = FakeEmbedder()
    Library(SHELF, embedder, index)
    made = embedder.embedded
    Library(SHELF, embedder, index)
    assert embedder.embedded == made == 2
    names = {
        collection_name("p", "en", m, t) for m in ("a", "b") for t in (["x"], ["y"], ["x", "y"])
    }
    assert len(names) == 6


def test_an_engine_that_fails_leaves_the_words(index: ChromaIndex) -> None:
    embedder = FakeEmbedder()
    library = Library(SHELF, embedder, index)
    embedder.down = True
    assert library.retrieve("p", "parking?", "en", 1)[0].document == PARKING.path


def test_an_engine_that_is_down_at_the_start_leaves_the_words(index: ChromaIndex) -> None:
    embedder = FakeEmbedder()
    embedder.down = True
    library = Library(SHELF, embedder, index)
    assert library.by_meaning() == frozenset()
    assert library.retrieve("p", "parking?", "en", 1)[0].document == PARKING.path


def test_a_question_is_answered_in_its_own_language_and_intake_only() -> None:
    library = Library(SHELF)
    assert library.retrieve("p", "parking", "es", 1) == []
    assert library.retrieve("p", "parking", "fr", 1) == []
    assert library.retrieve("other", "parking", "en", 1) == []
    assert library.retrieve("p", "estacionar", "es", 1)[0].language == "es"


def test_what_is_held_is_told(index: ChromaIndex) -> None:
    library = Library(SHELF, FakeEmbedder(), index)
    told = [(one.intake, one.language, one.passages, one.by_meaning) for one in library.holdings()]
    assert told == [("p", "en", 2, True), ("p", "es", 1, False)]
    assert library.count() == 3
