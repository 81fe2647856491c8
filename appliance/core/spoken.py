"""Which languages a package of languages holds: its files and folders, by their names. Pure.

A language is a module or a package whose name is its tag ("en", "fr"), so that a further language is a
further file or folder and no table anywhere names it.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Mapping, Sequence
from typing import Any

from appliance.core.interview import Language

_TAG = re.compile(r"[a-z]{2,3}")
FIRST: Language = "en"
"""The language that stands in for one we do not have; it comes first wherever languages are listed."""


def spoken(package: str, path: Sequence[str], name: str) -> Mapping[Language, Any]:
    """What each language of a package calls `name`, English first and the others in the order of their
    tags. Give a package's own `__name__` and `__path__`. Raises AttributeError when a language lacks it,
    at the start and not in front of a visitor."""
    tags = sorted(
        (one.name for one in pkgutil.iter_modules(path) if _TAG.fullmatch(one.name)),
        key=lambda tag: (tag != FIRST, tag),
    )
    return {tag: getattr(importlib.import_module(f"{package}.{tag}"), name) for tag in tags}
