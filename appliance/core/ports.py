"""Every socket of the house on one page. Pure. An engine, a store or a fake fits one of these."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar

from appliance.core.decision import Verdict
from appliance.core.interview import Language, Span
from appliance.core.passage import Passage

Judged_contra = TypeVar("Judged_contra", contravariant=True)


class Clock(Protocol):
    """Where time comes from."""

    def now_ms(self) -> int:
        """UTC, in milliseconds."""
        ...

    def today(self) -> date:
        """The local date."""
        ...


class Sealer(Protocol):
    """Seals and opens under one session's key. AES-256-GCM; `context` is authenticated, not hidden."""

    def seal(self, plaintext: bytes, context: bytes) -> bytes:
        """The ciphertext, nonce first."""
        ...

    def open(self, ciphertext: bytes, context: bytes) -> bytes:
        """The plaintext. Raises SealError."""
        ...

    def salt(self, label: bytes) -> bytes:
        """32 bytes derived from the key and `label`; gone when the key is gone."""
        ...


class PiiFinding(Protocol):
    """One stretch that identifies someone."""

    @property
    def span(self) -> Span: ...

    @property
    def type(self) -> str: ...

    @property
    def score(self) -> float: ...


class PiiRecognizer(Protocol):
    """Finds one kind of identifying thing by rules alone; pure. A detector is made of several."""

    @property
    def name(self) -> str: ...

    @property
    def types(self) -> frozenset[str]:
        """The types its findings may have."""
        ...

    def find(self, text: str) -> Sequence[PiiFinding]:
        """The findings in `text`, whichever language it is in; may overlap."""
        ...


class PiiDetector(Protocol):
    """Finds what identifies a person. Raises EngineError; the caller then withholds the text."""

    def detect(self, text: str, language: Language) -> Sequence[PiiFinding]:
        """The findings in `text`, spans in code points; may overlap."""
        ...


class Embedder(Protocol):
    """Turns sentences into unit vectors. Each is good for `languages` only."""

    @property
    def name(self) -> str:
        """Which model and variant; stored beside what it embedded."""
        ...

    @property
    def languages(self) -> frozenset[Language]: ...

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """One unit vector per text. Raises EngineError."""
        ...


class VectorIndex(Protocol):
    """Nearest passages by vector, in one named collection per knowledge version."""

    def size(self, collection: str) -> int:
        """How many vectors a collection holds; 0 when there is none. Raises EngineError."""
        ...

    def replace(
        self, collection: str, ids: Sequence[str], vectors: Sequence[Sequence[float]]
    ) -> None:
        """Makes the collection hold exactly these vectors. Raises EngineError."""
        ...

    def nearest(self, collection: str, vector: Sequence[float], k: int) -> list[tuple[str, float]]:
        """Up to `k` ids with their cosine similarity, best first. Raises EngineError."""
        ...


class Librarian(Protocol):
    """Answers from approved documents only."""

    def retrieve(self, intake: str, question: str, language: Language, k: int) -> list[Passage]:
        """The best passages of this intake's documents in this language, best first; none when
        nothing fits."""
        ...


class Evaluator(Protocol[Judged_contra]):
    """Judges one turn; never acts."""

    def __call__(self, turn: Judged_contra, /) -> Verdict: ...
