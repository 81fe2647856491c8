"""Which words are words of their own, so that none of them is a slip of the pen in a known name. Pure once
the lexicon is read.
"""

from __future__ import annotations

from appliance.redaction.learned.lexicon import FAMILY, GIVEN, lexicon


def is_ordinary(word: str) -> bool:
    """Whether everybody uses this folded word."""
    return lexicon().is_common(word)


def is_other(word: str) -> bool:
    """Whether a folded word is a name that many have."""
    return bool(lexicon().mark(word) & (GIVEN | FAMILY))
