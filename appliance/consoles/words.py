"""What the consoles' pages say, one file per language in `wording/`, every file the same keys."""

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
    """One language; `language` is its name in its own words."""

    language: str
    shows: dict[str, str]

    def show(self, key: str, **values: str | int) -> str:
        """A sentence with its values filled in. Raises KeyError for an unknown key or value."""
        return self.shows[key].format_map(values)


def read_words(folder: Path = FOLDER) -> Mapping[Language, Words]:
    """Every language in `folder`, English first. Raises ConfigError when one lacks what another says."""
    yaml = YAML(typ="safe", pure=True)
    words = {tag: msgspec.convert(yaml.load(path), Words) for tag, path in written(folder).items()}
    everything = {key for one in words.values() for key in one.shows}
    for name, one in words.items():
        missing = everything - one.shows.keys()
        if missing:
            raise ConfigError(
                f"the consoles' wording in {name} lacks {', '.join(sorted(missing))}",
                advice="Every language says the same things.",
            )
    return words
