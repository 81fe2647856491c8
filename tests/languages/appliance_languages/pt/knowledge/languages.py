"""Portuguese words as questions at a front desk use them."""

from __future__ import annotations

from appliance.knowledge.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(silent="o a os as de do da um uma e que", suffixes=("os", "as", "s"))
