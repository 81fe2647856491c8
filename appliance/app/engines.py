"""What is really here of the engines, and what is said of those that are not."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol, TypeVar

from appliance.config import Config, Finding, shipped
from appliance.core.errors import EngineError, EngineUnavailable
from appliance.core.interview import Language
from appliance.core.policy import Policy
from appliance.core.ports import (
    Embedder,
    PiiDetector,
    PiiFinding,
    Synthesizer,
    Transcriber,
    VectorIndex,
)
from appliance.fields.phrasebook import PHRASEBOOKS
from appliance.knowledge.library import Library, documents_of

Engine = TypeVar("Engine")


class OwnProcess(Protocol):
    """How the process of an engine is."""

    @property
    def standing(self) -> str:
        """What it does: starting, ready, busy, resting, ..."""
        ...

    @property
    def pid(self) -> int | None: ...

    @property
    def restarts(self) -> int: ...

    @property
    def waiting(self) -> int:
        """How many stand in line for it."""
        ...


class Recogniser(Transcriber, Protocol):
    """A transcriber in a process of its own."""

    @property
    def state(self) -> OwnProcess: ...

    async def start(self) -> None:
        """Begins it and waits until it is ready. Raises EngineUnavailable."""
        ...

    async def stop(self) -> None:
        """Ends its process."""
        ...


class Mouth(Synthesizer, Protocol):
    """A synthesizer in a process of its own."""

    @property
    def state(self) -> OwnProcess: ...

    async def start(self) -> None:
        """Begins it and waits until it is ready. Raises EngineUnavailable."""
        ...

    async def stop(self) -> None:
        """Ends its process."""
        ...


@dataclass(frozen=True)
class Engines:
    """The engines that are really here. A missing one is None, and `missing` says why and what to do."""

    detector: PiiDetector
    embedder: Embedder | None
    index: VectorIndex | None
    missing: Mapping[str, str]
    recognisers: Sequence[Recogniser] = ()
    """What understands speech, the best first; `voice.recognisers` makes one of them."""


def detector(told: Finding | None = None) -> PiiDetector:
    """The detector of what identifies a person, with the larger model that the settings name. Raises
    EngineUnavailable."""
    try:
        from appliance.engines.presidio import Presidio
        from appliance.redaction.layers import Layers
        from appliance.redaction.recognizers import RECOGNIZERS
    except ImportError:
        raise EngineUnavailable("presidio", "is not installed", advice="Run `make run`.") from None
    languages = tuple(PHRASEBOOKS)
    larger: list[object] = []
    if told is not None and told.larger != "none":
        from appliance.engines.larger_ner import larger_ner

        larger += larger_ner(told.larger, Path(told.model), languages, told.threshold)
    return Presidio((Layers(RECOGNIZERS),), languages, larger)


def load_engines(config: Config) -> Engines:
    """Loads what is here; what is not is said, never raised, but for the detector, which fails closed
    by withholding every text."""
    return with_meaning(config, needed_engines(config))


def needed_engines(config: Config) -> Engines:
    """What no turn goes without: the detector."""
    missing: dict[str, str] = {}
    found = tried("presidio", missing, lambda: detector(config.redaction)) or Withholding()
    return Engines(found, None, None, missing)


def with_meaning(config: Config, engines: Engines) -> Engines:
    """The same engines, and with them what documents are found by meaning with, if that is here."""
    missing = {**engines.missing}
    embedder, index = _meaning(config, missing)
    return replace(engines, embedder=embedder, index=index, missing=missing)


def _meaning(config: Config, missing: dict[str, str]) -> tuple[Embedder | None, VectorIndex | None]:
    """What documents are found by meaning with: both or neither."""
    embedder = tried("minilm", missing, lambda: _minilm(config))
    index = None if embedder is None else tried("chroma", missing, lambda: _chroma(config))
    return (None, None) if index is None else (embedder, index)


def library_of(config: Config, policies: Iterable[Policy]) -> Library:
    """The approved documents of some policies, for commands; indexed where they are not yet."""
    return Library(documents_of(policies), *_meaning(config, {}))


class Withholding:
    """Stands where the detector should: it fails on every text, so that every text is withheld."""

    def detect(self, text: str, language: Language) -> Sequence[PiiFinding]:
        """Raises EngineError."""
        raise EngineError("presidio", "is not available")


def tried(name: str, missing: dict[str, str], load: Callable[[], Engine]) -> Engine | None:
    """What `load` gives, or None where it is not here; `missing` then says by its name why and what to do."""
    try:
        return load()
    except EngineError as problem:
        missing[name] = f"{problem}. {problem.advice}".strip()
        return None


def _minilm(config: Config) -> Embedder:
    from appliance.engines.minilm import MiniLmEmbedder

    return MiniLmEmbedder(config.data / "models" / "minilm", catalogue()["minilm"]["files"])


def _chroma(config: Config) -> VectorIndex:
    from appliance.engines.chroma import ChromaIndex

    return ChromaIndex(config.data / "knowledge")


def catalogue() -> Mapping[str, Mapping[str, Any]]:
    """What the appliance knows how to load, by name."""
    return tomllib.loads((models_folder() / "catalogue.toml").read_text("utf-8"))


def models_folder() -> Path:
    """The folder of the models' catalogue."""
    return shipped("models")
