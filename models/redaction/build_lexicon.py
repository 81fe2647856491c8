"""Writes the list of common words and the marks of names: `python -m models.redaction.build_lexicon`."""

from __future__ import annotations

import lzma
import zlib

import numpy as np

from appliance.redaction.learned.lexicon import MARKS, WORDS
from models.redaction.gazetteer import marks
from models.redaction.vocabulary import everyday_words, safe_words


def main() -> None:
    """Writes both."""
    others = sorted(frozenset(safe_words()) - frozenset(everyday_words()))
    text = "\n".join((*everyday_words(), "", *others)) + "\n"
    WORDS.write_bytes(lzma.compress(text.encode("utf-8"), preset=9))
    kept = {zlib.crc32(word.encode()): mark for word, mark in sorted(marks().items())}
    hashes = np.array(sorted(kept), dtype=np.uint32)
    np.savez_compressed(
        MARKS, hashes=hashes, marks=np.array([kept[one] for one in hashes.tolist()], dtype=np.uint8)
    )
    print(
        f"{len(safe_words())} words, {len(kept)} marks, {WORDS.stat().st_size + MARKS.stat().st_size} bytes"
    )


if __name__ == "__main__":
    main()
