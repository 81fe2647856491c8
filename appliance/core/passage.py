"""A stretch of an approved document, and a reference to one. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from appliance.core.interview import Language


@dataclass(frozen=True, slots=True)
class Passage:
    """One chunk of an approved document, with its place in it and how well it fits the question."""

    document: str
    title: str
    section: str
    text: str
    language: Language
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class Citation:
    """What an answer rests on: the document's path in its pack, its title, and the quoted words."""

    document: str
    title: str
    quote: str
