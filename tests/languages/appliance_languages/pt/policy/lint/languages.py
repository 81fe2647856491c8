"""What Portuguese texts are measured by: no formula, and its small words."""

from __future__ import annotations

from appliance.policy.lint.languages.ruler import Ruler, words

RULER = Ruler(words("o a os as de do da que não para com uma um é em por mais você seu sua"))
