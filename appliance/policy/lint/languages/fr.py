"""French, for which no formula is used. Pure."""

from __future__ import annotations

from appliance.policy.lint.languages.ruler import Ruler, words

RULER = Ruler(
    small_words=words("""
        le les des du de la et est que qui dans pour sur avec vous votre vos nous notre
        quand où quel quelle comment pourquoi il elle ce cette pas ne une un au aux ou si
        peut pouvez avez plus quelque chose s'il plaît été
    """)
)
