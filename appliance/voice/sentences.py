"""A reply as sentences, so that the first can sound while the next is made. Pure.

Cuts only where a voice would rest: after an end of sentence that is none of an abbreviation, a number, a
name's initial or an address of the net; and between paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from appliance.core.interview import Language

_SHORTENED: Final[Mapping[Language, frozenset[str]]] = MappingProxyType(
    {
        language: frozenset(words.split())
        for language, words in {
            "en": "dr mr mrs ms st ave blvd apt vs jr sr inc ext dept approx a.m p.m u.s e.g i.e",
            "es": "dr dra sr sra srta ud uds av avda núm tel ext dpto lic ing a.m p.m ee.uu p.ej",
            "fr": "dr m mm mme mlle st av bd tél ext p.ex",
        }.items()
    }
)
"""What ends in a point and ends no sentence."""
_END: Final = re.compile(r"(?<=[.!?…])[\"'»”)\]]*(?=\s+\S)")
_LAST_WORD: Final = re.compile(r"(\S+?)[.!?…]+[\"'»”)\]]*$")


def sentences(text: str, language: Language) -> list[str]:
    """The sentences of a text, in order, with their marks; none of an empty text."""
    found: list[str] = []
    for paragraph in re.split(r"\n+", text):
        start = 0
        for end in _END.finditer(paragraph):
            piece = paragraph[start : end.end()]
            if _whole(piece, language):
                found.append(piece.strip())
                start = end.end()
        found.append(paragraph[start:].strip())
    return [sentence for sentence in found if sentence]


def _whole(piece: str, language: Language) -> bool:
    """False when what looks like an end belongs to an abbreviation, an initial or a numbering."""
    last = _LAST_WORD.search(piece)
    if last is None or not piece.rstrip("\"'»”)]").endswith("."):
        return True
    word = last[1].casefold().lstrip("(¿¡\"'«“")
    initial = len(word) == 1 and word.isalpha()
    return not (initial or word in _SHORTENED.get(language, frozenset()))
