"""Chroma, in process, as the vector index. It holds vectors and numbers only, no text: Chroma leaves
deleted text on disk (chroma-core/chroma#3793, #7659), and what is not there cannot be left.

No embedding function of its own is ever set: its default one downloads a model on first use.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from appliance.core.errors import EngineError, EngineUnavailable

_BATCH = 500


class ChromaIndex:
    """Collections of unit vectors in a directory of their own. One process per directory."""

    def __init__(self, directory: Path) -> None:
        """Opens or creates the index. Raises EngineUnavailable."""
        try:
            import chromadb
            from chromadb.config import Settings

            directory.mkdir(parents=True, exist_ok=True)
            self._client: Any = chromadb.PersistentClient(
                path=str(directory), settings=Settings(anonymized_telemetry=False)
            )
        except Exception as cause:  # noqa: BLE001 - a foreign library; translated
            raise EngineUnavailable(
                "chroma",
                f"cannot open its directory ({type(cause).__name__})",
                advice="Delete the knowledge directory; it is rebuilt from the documents.",
            ) from None

    def size(self, collection: str) -> int:
        """How many vectors a collection holds; 0 when there is none."""
        try:
            if collection not in self._names():
                return 0
            return int(self._open(collection).count())
        except Exception as cause:  # noqa: BLE001
            raise EngineError("chroma", f"cannot count ({type(cause).__name__})") from None

    def replace(
        self, collection: str, ids: Sequence[str], vectors: Sequence[Sequence[float]]
    ) -> None:
        """Makes the collection hold exactly these vectors."""
        try:
            if collection in self._names():
                self._client.delete_collection(collection)
            target = self._client.create_collection(
                collection,
                embedding_function=None,
                configuration={"hnsw": {"space": "cosine"}},
            )
            for start in range(0, len(ids), _BATCH):
                end = start + _BATCH
                target.add(
                    ids=list(ids[start:end]), embeddings=[list(v) for v in vectors[start:end]]
                )
        except Exception as cause:  # noqa: BLE001
            raise EngineError("chroma", f"cannot index ({type(cause).__name__})") from None

    def nearest(self, collection: str, vector: Sequence[float], k: int) -> list[tuple[str, float]]:
        """Up to `k` ids with their cosine similarity, best first."""
        try:
            target = self._open(collection)
            wanted = min(k, int(target.count()))
            if wanted == 0:
                return []
            found = target.query(
                query_embeddings=[list(vector)], n_results=wanted, include=["distances"]
            )
        except Exception as cause:  # noqa: BLE001
            raise EngineError("chroma", f"cannot search ({type(cause).__name__})") from None
        pairs = zip(found["ids"][0], found["distances"][0], strict=True)
        return [(name, 1.0 - float(distance)) for name, distance in pairs]

    def _names(self) -> set[str]:
        return {collection.name for collection in self._client.list_collections()}

    def _open(self, collection: str) -> Any:
        return self._client.get_collection(collection, embedding_function=None)
