"""What the page itself says, one file per language in `wording/`, and every file the same keys."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec
from ruamel.yaml import YAML

from appliance.core.errors import ConfigError
from appliance.core.interview import Language
from appliance.core.spoken import written

FOLDER = Path(__file__).parent / "wording"


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language. `shows` is what stands on the screen, `says` what a button says for the visitor;
    `language` is the language's name in its own words."""

    language: str
    shows: dict[str, str]
    says: dict[str, str]

    def show(self, key: str, **values: str | int) -> str:
        """A sentence with its values filled in. Raises KeyError for an unknown key or value."""
        return self.shows[key].format_map(values)


def read_words(folder: Path = FOLDER) -> Mapping[Language, Words]:
    """Every language in `folder`, by its tag. Raises ConfigError when one lacks what another says."""
    yaml = YAML(typ="safe", pure=True)
    words = {tag: msgspec.convert(yaml.load(path), Words) for tag, path in written(folder).items()}
    for name, one in words.items():
        for other_name, other in words.items():
            missing = other.shows.keys() - one.shows.keys()
            if missing:
                raise ConfigError(
                    f"the kiosk's wording in {name} lacks {', '.join(sorted(missing))}",
                    advice=f"Add it beside the {other_name} wording.",
                )
    return words
