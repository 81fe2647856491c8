"""Words that are not on the list of common ones: masked, since what nobody uses every day may be a name.
Pure."""

from __future__ import annotations

import re

from appliance.core.interview import Span
from appliance.core.text import fold
from appliance.redaction.learned.lexicon import Lexicon, lexicon
from appliance.redaction.spans import Finding

_WORD = re.compile(r"[^\W\d_]{3,}(?:'(?!s(?!\w))[^\W\d_]+)*")
_ENDINGS = ("s", "es", "mente", "ly", "ing", "ed", "er", "ness", "less", "ful")


class Unknown:
    """UNKNOWN."""

    name = "unknown"
    types = frozenset({"UNKNOWN"})

    def find(self, text: str) -> list[Finding]:
        """Every word that is on no list of common words, nor made of one by a common ending."""
        return self.read(text, fold(text))

    def read(self, text: str, folded: str) -> list[Finding]:
        """The same, of a text that has been folded already."""
        known = lexicon()
        return [
            Finding(Span(*one.span()), "UNKNOWN", 0.35)
            for one in _WORD.finditer(folded)
            if not known.is_common(one[0]) and not _is_derived(one[0], known)
        ]


def _is_derived(word: str, known: Lexicon) -> bool:
    words = known.everyday
    if known.mark(word):
        return False
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[: -len(ending)]
            if (
                stem in words
                or stem + "e" in words
                or (stem[-1] == stem[-2:-1] and stem[:-1] in words)
            ):
                return True
    return False
