"""The library of the box: approved passages of every intake, found by words and, where a model of the
language is at hand, by meaning. It answers with a passage it can cite, or not at all.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from appliance.core.errors import EngineError
from appliance.core.interview import Language
from appliance.core.passage import Passage
from appliance.core.policy import Document, Policy
from appliance.core.ports import Embedder, VectorIndex
from appliance.knowledge.chunks import passages
from appliance.knowledge.words import Match, WordIndex

log = logging.getLogger(__name__)

ENOUGH_WORDS = 0.52
"""The share of a question's weight that a passage's words must cover when they are all there is."""
ENOUGH_TOGETHER = 0.8
"""What that share and the cosine of the meanings must come to together, where meaning is searched."""
_NEAREST = 32
"""How many passages are looked at by meaning."""


@dataclass(frozen=True)
class Shelf:
    """The passages of one intake in one language, with their word index and the name under which
    their vectors are kept (None: no vectors)."""

    passages: tuple[Passage, ...]
    words: WordIndex
    collection: str | None


@dataclass(frozen=True)
class Held:
    """What the library holds of one intake in one language: passages, and whether they are found by
    meaning too."""

    intake: str
    language: Language
    passages: int
    by_meaning: bool


class Library:
    """Passages by intake and language. `embedder` and `index` go together, or both are missing."""

    def __init__(
        self,
        documents: Mapping[str, Sequence[Document]],
        embedder: Embedder | None = None,
        index: VectorIndex | None = None,
    ) -> None:
        """`documents` by intake. Builds what is not built yet; an engine that fails leaves the words."""
        self._embedder: Embedder | None = None
        self._index: VectorIndex | None = None
        self._shelves: dict[tuple[str, Language], Shelf] = {}
        for intake, approved in documents.items():
            for language in sorted({tag for document in approved for tag in document.languages}):
                self._shelves[intake, language] = _shelf(language, approved)
        if embedder is not None and index is not None:
            self.find_by_meaning(embedder, index)

    def find_by_meaning(self, embedder: Embedder, index: VectorIndex) -> None:
        """Finds passages by meaning too, from now on; questions asked meanwhile are answered by words.
        Builds what is not built yet. Blocks."""
        self._embedder, self._index = embedder, index
        for (intake, language), shelf in self._shelves.items():
            name = _vectors(intake, language, shelf, embedder, index)
            self._shelves[intake, language] = replace(shelf, collection=name)

    def retrieve(
        self, intake: str, question: str, language: Language, k: int, masked: str | None = None
    ) -> list[Passage]:
        """The best passages for a question, best first, each with its score; none when nothing fits
        well enough to be an answer. What finds by meaning sees `masked` in place of the question, where
        that is given. Raises EngineError never: a failing engine leaves the words."""
        shelf = self._shelves.get((intake, language))
        if shelf is None:
            return []
        by_words = {match.index: match for match in shelf.words.match(question)}
        by_meaning = self._nearest(shelf, question if masked is None else masked)
        ranked = sorted(
            (
                (self._fit(by_words.get(i), by_meaning.get(i)), i)
                for i in by_words.keys() | by_meaning.keys()
            ),
            reverse=True,
        )
        return [replace(shelf.passages[i], score=fit) for fit, i in ranked[:k] if fit > 0]

    def _nearest(self, shelf: Shelf, question: str) -> dict[int, float]:
        if shelf.collection is None or self._embedder is None or self._index is None:
            return {}
        if not question.strip():
            return {}
        try:
            vector = self._embedder.embed([question])[0]
            found = self._index.nearest(shelf.collection, vector, _NEAREST)
        except EngineError as problem:
            log.warning("answered by words only", extra={"engine": problem.engine})
            return {}
        return {int(name): cosine for name, cosine in found}

    @staticmethod
    def _fit(words: Match | None, cosine: float | None) -> float:
        """How well a passage fits, or 0 when it must not be taken for an answer."""
        coverage, score = (0.0, 0.0) if words is None else (words.coverage, words.score)
        if cosine is None:
            return coverage + score / 50 if coverage >= ENOUGH_WORDS else 0.0
        together = coverage + cosine
        return together + score / 50 if together >= ENOUGH_TOGETHER else 0.0

    def count(self) -> int:
        """How many passages there are."""
        return sum(len(shelf.passages) for shelf in self._shelves.values())

    def holdings(self) -> list[Held]:
        """What there is, by intake and language."""
        return [
            Held(intake, language, len(shelf.passages), shelf.collection is not None)
            for (intake, language), shelf in sorted(self._shelves.items())
        ]

    def by_meaning(self) -> frozenset[Language]:
        """The languages in which meaning is searched, not only words."""
        return frozenset(
            language for (_, language), shelf in self._shelves.items() if shelf.collection
        )


def _shelf(language: Language, documents: Iterable[Document]) -> Shelf:
    """The passages of one language, without vectors."""
    found = tuple(
        passage
        for document in documents
        if language in document.languages
        for passage in passages(document, language)
    )
    return Shelf(found, WordIndex(_texts(found), language), None)


def _texts(found: Iterable[Passage]) -> list[str]:
    """What is indexed of each passage."""
    return [f"{p.title}. {p.section}. {p.text}" for p in found]


def _vectors(
    intake: str, language: Language, shelf: Shelf, embedder: Embedder, index: VectorIndex
) -> str | None:
    """The name of the collection that holds a shelf's vectors, built if it is not there."""
    texts = _texts(shelf.passages)
    if language not in embedder.languages or not texts:
        return None
    name = collection_name(intake, language, embedder.name, texts)
    try:
        if index.size(name) != len(texts):
            index.replace(name, [str(at) for at in range(len(texts))], embedder.embed(texts))
    except EngineError as problem:
        log.warning("documents are found by words only", extra={"engine": problem.engine})
        return None
    return name


def collection_name(intake: str, language: Language, model: str, texts: Sequence[str]) -> str:
    """The name under which vectors are kept: changed text or another model is another collection."""
    digest = hashlib.sha256("\0".join((model, *texts)).encode()).hexdigest()[:24]
    return f"{intake}-{language}-{digest}"


def documents_of(policies: Iterable[Policy]) -> dict[str, Sequence[Document]]:
    """The approved documents of each policy, by its id."""
    return {policy.id: policy.documents for policy in policies}
