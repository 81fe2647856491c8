"""What texts are measured by, one file per language. A further language is one more file."""

from __future__ import annotations

from collections.abc import Mapping

from appliance.core.interview import Language
from appliance.core.spoken import spoken
from appliance.policy.lint.languages.ruler import Ruler

RULERS: Mapping[Language, Ruler] = spoken(__name__, __path__, "RULER", needed=False)
