"""Which languages there are: those of the house, and those that somebody else wrote. Pure, but for looking
which modules exist.

In each room a language is a module or a package whose name is its tag ("en", "fr"), so that a further
language is a further file and no table anywhere names it. A language from outside is a package
`appliance_languages.<tag>` on Python's path, in which each room's module stands where the room's own
package stands in the house: `appliance_languages/pt/fields/phrasebook.py` is to Portuguese what
`appliance/fields/phrasebook/fr.py` is to French.
"""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from appliance.core.errors import ConfigError
from appliance.core.interview import Language

OUTSIDE = "appliance_languages"
"""The package in which languages from outside are found; each is a package of its own in it."""
FIRST: Language = "en"
"""The language that stands in for one we do not have; it comes first wherever languages are listed."""

_TAG = re.compile(r"[a-z]{2,3}")


def spoken(
    package: str, path: Sequence[str], name: str, *, needed: bool = True
) -> Mapping[Language, Any]:
    """What each language of a package calls `name`, English first and the others in the order of their
    tags. Give a package's own `__name__` and `__path__`. Raises ConfigError when a language lacks it, at the
    start and not in front of a visitor; what is not `needed`, a language may lack."""
    modules = {**_inside(package, path), **_outside(package)}
    found = {}
    for tag in in_order(modules):
        module = modules[tag]
        held = None if _missing(module) else getattr(importlib.import_module(module), name, None)
        if held is not None:
            found[tag] = held
        elif needed:
            raise ConfigError(
                f"the language {tag!r} lacks {name}",
                advice=f"Write it in {module.replace('.', '/')}.py, as the other languages of {package} do.",
            )
    return found


def written(folder: Path) -> Mapping[Language, Path]:
    """The YAML file of each language in a folder of the house (`kiosk/wording/fr.yaml`), English first, and
    those from outside, each called as the folder is and in its place (`pt/channels/kiosk/wording.yaml`). A
    language from outside may lack it."""
    files = {one.stem: one for one in folder.glob("*.yaml") if _TAG.fullmatch(one.stem)}
    if _HOUSE in folder.parents:
        within = folder.relative_to(_HOUSE).with_suffix(".yaml")
        outside = {tag: place / within for tag, place in _abroad().items()}
        files |= {tag: file for tag, file in outside.items() if file.is_file()}
    return {tag: files[tag] for tag in in_order(files)}


def in_order(tags: Iterable[Language]) -> list[Language]:
    """Languages in the order in which they are listed: English first, then by tag."""
    return sorted(tags, key=lambda tag: (tag != FIRST, tag))


_HOUSE = Path(__file__).parents[1]


def _inside(package: str, path: Sequence[str]) -> Mapping[Language, str]:
    return {
        one.name: f"{package}.{one.name}"
        for one in pkgutil.iter_modules(path)
        if _TAG.fullmatch(one.name)
    }


def _outside(package: str) -> Mapping[Language, str]:
    room = package.partition(".")[2]
    return {tag: f"{OUTSIDE}.{tag}.{room}" for tag in _abroad()}


@cache
def _abroad() -> Mapping[Language, Path]:
    """The languages from outside, each with its folder."""
    try:
        places = importlib.import_module(OUTSIDE).__path__
    except ModuleNotFoundError:
        return {}
    return {
        one.name: Path(place) / one.name
        for place in places
        for one in pkgutil.iter_modules([place])
        if one.ispkg and _TAG.fullmatch(one.name)
    }


def _missing(module: str) -> bool:
    """Whether there is no such module; one that is there and fails to load is not missing."""
    try:
        return importlib.util.find_spec(module) is None
    except ModuleNotFoundError:
        return True
