"""From a document to passages a person can be read: a heading's paragraphs, never cut mid-sentence.
Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appliance.core.interview import Language
from appliance.core.passage import Passage
from appliance.core.policy import Document

LONGEST = 420
"""Characters of a passage; a longer paragraph is divided between sentences."""

_HEADING = re.compile(r"#{1,6}\s+(?P<title>.+?)\s*#*")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡0-9\"“])")


def passages(document: Document, language: Language) -> Iterator[Passage]:
    """The passages of a document in reading order."""
    section = document.title
    for block in re.split(r"\n\s*\n", document.text.strip()):
        heading = _HEADING.fullmatch(block.strip())
        if heading:
            section = heading["title"]
            continue
        first, _, rest = block.strip().partition("\n")
        heading = _HEADING.fullmatch(first)
        if heading:
            section = heading["title"]
        for text in _pieces(" ".join((rest if heading else block).split())):
            yield Passage(document.path, document.title, section, text, language)


def _pieces(paragraph: str) -> Iterator[str]:
    """The paragraph, or as many whole sentences at a time as fit."""
    piece = ""
    for sentence in _SENTENCE.split(paragraph):
        if piece and len(piece) + 1 + len(sentence) > LONGEST:
            yield piece
            piece = sentence
        else:
            piece = f"{piece} {sentence}".strip()
    if piece:
        yield piece
