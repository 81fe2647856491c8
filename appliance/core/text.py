"""Comparing words the way a listener does. Pure."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"'})


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0].lower()
    return base if len(base) == 1 else character


def fold(text: str) -> str:
    """`text` without case, accents and typographic quotes; exactly as long, so that offsets hold."""
    if text.isascii():
        return text.lower()
    return "".join(map(_fold_character, text.translate(_QUOTES)))
