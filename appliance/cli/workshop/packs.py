"""Which packs a command means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from appliance.config import Config
from appliance.core.errors import ConfigError
from appliance.policy.files import pack_ids


@dataclass(frozen=True, slots=True)
class Target:
    """One pack that is meant: the directory it is in, and its id."""

    directory: Path
    pack: str


def targets(named: list[str], config: Config) -> Iterator[Target]:
    """The packs that are meant, all of them where none is named. Raises ConfigError for one that does
    not exist."""
    known = pack_ids(config.policies)
    if not named and not known:
        raise ConfigError(
            f"there is no policy in {config.policies}", advice="Give the path of a pack's folder."
        )
    for name in named or known:
        place = Path(name)
        if name in known:
            yield Target(config.policies, name)
        elif (place / "policy.yaml").is_file():
            yield Target(place.absolute().parent, place.absolute().name)
        else:
            raise _none(name, place, known)


def _none(name: str, place: Path, known: tuple[str, ...]) -> ConfigError:
    if place.is_dir():
        found = sorted(one.name for one in place.iterdir() if one.stem.startswith("policy"))
        advice = f"Rename {found[0]} to policy.yaml." if found else "Name the folder that holds it."
        return ConfigError(f"{name} holds no policy.yaml", advice=advice)
    have = ", ".join(known) or "none"
    return ConfigError(
        f"there is no policy {name!r}", advice=f"There are: {have}. Or name a pack's folder."
    )
