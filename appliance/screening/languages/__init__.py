"""The patterns of each language. Data, but for this file. A language is a folder."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from appliance.core.interview import Language
from appliance.core.spoken import spoken

if TYPE_CHECKING:
    from appliance.screening.grammar import Lexicon
    from appliance.screening.speech import Overreach


def lexicons() -> Mapping[Language, Lexicon]:
    """What is listened for, by language."""
    return spoken(__name__, __path__, "LEXICON")


def concepts() -> Mapping[Language, Mapping[str, str]]:
    """What words name, in concepts that languages share: of those languages that the ear was taught."""
    return spoken(__name__, __path__, "CONCEPTS", needed=False)


def overreaches() -> Mapping[Language, Overreach]:
    """What we must not say, by language."""
    return spoken(__name__, __path__, "OVERREACH")
