"""Names of people and places to make examples with, and to know again: from packages that are installed
where the model is trained (Faker, MIT; phonenumbers, Apache-2.0). Nothing of them is copied here; what
the model keeps of them are hashes.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from appliance.core.text import fold

NEAR = ("en_US", "en_GB", "en_CA", "es_ES", "es_MX", "es_AR", "es_CL", "es_CO")
"""Locales whose names are most often heard at a desk that speaks English and Spanish."""

_SPOKEN_OF = ("1", "34", "44", "50", "51", "52", "53", "54", "56", "57", "58", "59", "61")
"""Countries whose towns are kept, by calling code."""

_WORD = re.compile(r"[^\W\d_]{2,}(?:'[^\W\d_]+)?")
_LOWER = frozenset("de del la las los el y e of the and van von der den da dos di le".split())


@dataclass(frozen=True)
class Names:
    """Given and family names of one locale."""

    given: tuple[str, ...]
    family: tuple[str, ...]


@cache
def names() -> Mapping[str, Names]:
    """The names of every locale that writes Latin letters, by locale."""
    import faker.providers.person as people

    found = {}
    for module in sorted(one.name for one in pkgutil.iter_modules(people.__path__)):
        try:
            provider = importlib.import_module(f"faker.providers.person.{module}").Provider
        except (ImportError, AttributeError):
            continue
        given = _listed(provider, "first_name")
        family = _listed(provider, "last_name")
        if len(given) >= 20 and len(family) >= 20:
            found[module] = Names(given, family)
    return found


def _listed(provider: type, stem: str) -> tuple[str, ...]:
    listed: set[str] = set()
    for kind in provider.__mro__:
        if kind.__module__ == "faker.providers.person":
            break
        for attribute, value in vars(kind).items():
            if stem in attribute and "format" not in attribute and "prefix" not in attribute:
                listed.update(one for one in _flat(value) if _is_latin(one))
        if listed:
            break
    return tuple(sorted(listed))


def _flat(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _flat(tuple(value))
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _flat(one)


def _is_latin(text: str) -> bool:
    return 1 < len(text) < 24 and all(
        ord(one) < 0x250 or 0x1E00 <= ord(one) < 0x1F00 for one in text
    )


@cache
def cities() -> Mapping[str, tuple[str, ...]]:
    """Towns by the country's calling code: "1", "52", "34", ..."""
    found: dict[str, set[str]] = {}
    for prefix, place in _areas():
        code = "1" if prefix[0] == "1" else prefix[:2]
        name = re.sub(r"\s*\(.*?\)", "", place).split(",")[0].split("/")[0].strip()
        if _is_latin(name) and not re.search(r"\d|\b(?:County|Region|Hts|Spgs|Vlg|Mt|Ft)\b", name):
            found.setdefault(code, set()).add(name)
    return {code: tuple(sorted(listed)) for code, listed in found.items()}


def _areas() -> Iterator[tuple[str, str]]:
    import phonenumbers.geodata as areas

    for module in sorted(one.name for one in pkgutil.iter_modules(areas.__path__)):
        if module.startswith("data"):
            data = importlib.import_module(f"phonenumbers.geodata.{module}").data
            for prefix, place in data.items():
                written = place.get("es") or place.get("en")
                if written:
                    yield prefix, written


@cache
def foreign_cities() -> tuple[str, ...]:
    """Towns of other countries, as a traveller names them."""
    found: set[str] = set()
    import faker.providers.address as places

    for module in sorted(one.name for one in pkgutil.iter_modules(places.__path__)):
        try:
            provider = importlib.import_module(f"faker.providers.address.{module}").Provider
        except (ImportError, AttributeError):
            continue
        for attribute, value in vars(provider).items():
            if attribute in ("cities", "municipalities", "city_names", "towns", "villages"):
                found.update(one for one in _flat(value) if _is_latin(one) and "{" not in one)
    return tuple(sorted(found))


GIVEN, FAMILY, PLACE, PART_OF_PLACE = 1, 2, 4, 8
"""What a word may be, as bits: `San` is part of places and no place by itself."""


@cache
def marks() -> Mapping[str, int]:
    """What each folded word of a name or a place may be, as bits."""
    found: dict[str, int] = {}
    for one in names().values():
        _mark(found, one.given, GIVEN)
        _mark(found, one.family, FAMILY)
    for code in _SPOKEN_OF:
        _mark(found, cities().get(code, ()), PLACE)
    _mark(found, foreign_cities(), PLACE)
    return found


def _mark(found: dict[str, int], listed: Iterable[str], bit: int) -> None:
    for name in listed:
        words = [one for one in _WORD.findall(fold(name)) if one not in _LOWER]
        is_part = bit == PLACE and len(words) > 1
        for one in words:
            found[one] = found.get(one, 0) | (PART_OF_PLACE if is_part else bit)


@cache
def near_names() -> frozenset[str]:
    """Folded words of names of the locales that are NEAR."""
    found: dict[str, int] = {}
    for locale in NEAR:
        if locale in names():
            _mark(found, names()[locale].given, GIVEN)
            _mark(found, names()[locale].family, FAMILY)
    return frozenset(found)
