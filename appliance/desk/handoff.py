"""The three lines a member of staff reads first, each claim with the answers it rests on. Pure.

The lines are the policy's own templates over its fields ("{full_name}, born {birth_date}: {reason}").
A clause whose fields are all unheard of is left out; nothing is put in that no answer backs. What is
too long is shortened at its longest value, so that every claim keeps its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from appliance.core.interview import Address, Answer
from appliance.core.ticket import Handoff

LONGEST = 240
"""Characters in a line, at most."""

_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_CLAUSE = re.compile(r"(?<=[,;.])\s+")
_SHORTEST_VALUE = 12


@dataclass(frozen=True, slots=True)
class Fact:
    """What a template's name stands for: its words, and the answers they come from (none for what the
    house itself knows, such as a due time)."""

    text: str = field(repr=False)
    addresses: tuple[Address, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """The three lines, and for each the addresses of the answers it claims to know from."""

    handoff: Handoff
    sources: tuple[tuple[Address, ...], tuple[Address, ...], tuple[Address, ...]]


def compose(templates: Sequence[str], facts: Mapping[str, Fact]) -> Brief:
    """Fills the three templates. Raises ValueError when there are not three."""
    who, matters, next_step = (_line(template, facts) for template in templates)
    return Brief(Handoff(who[0], matters[0], next_step[0]), (who[1], matters[1], next_step[1]))


def facts_from(answers: Mapping[Address, Answer], say: Callable[[Answer], str]) -> dict[str, Fact]:
    """The facts that answers are: by field, a repeated group as one list ("lisinopril 10 mg, aspirin").

    `say` puts one answer into words; an empty string leaves it out. Unknown and declined answers are
    for `say` to word, so that "allergies: not known" is not taken for none.
    """
    entries: dict[str, dict[str, list[str]]] = {}
    sources: dict[str, list[Address]] = {}
    for address, answer in answers.items():
        words = " ".join(say(answer).split())
        if not words:
            continue
        entry, _, _ = address.partition(".")
        name, _, _ = entry.partition("[")
        entries.setdefault(name, {}).setdefault(entry, []).append(words)
        sources.setdefault(name, []).append(address)
    return {
        name: Fact(", ".join(" ".join(parts) for parts in found.values()), tuple(sources[name]))
        for name, found in entries.items()
    }


def _line(template: str, facts: Mapping[str, Fact]) -> tuple[str, tuple[Address, ...]]:
    clauses = [clause for clause in _CLAUSE.split(template.strip()) if _claims(clause, facts)]
    names = [name for clause in clauses for name in _PLACE.findall(clause) if name in facts]
    pattern = _tidy(" ".join(clauses))
    texts = _shortened(pattern, {name: facts[name].text for name in names})
    line = _PLACE.sub(lambda match: texts.get(match[1], ""), pattern)
    return _tidy(line)[:LONGEST], _once(
        address for name in names for address in facts[name].addresses
    )


def _claims(clause: str, facts: Mapping[str, Fact]) -> bool:
    """True when a clause has something to say: a known value, or words of its own only."""
    names = _PLACE.findall(clause)
    return not names or any(name in facts and facts[name].text for name in names)


def _shortened(pattern: str, texts: Mapping[str, str]) -> dict[str, str]:
    """The values, the longest cut until the line fits."""
    fitting = dict(texts)
    while fitting:
        length = len(_PLACE.sub(lambda match: fitting.get(match[1], ""), pattern))
        longest = max(fitting, key=lambda name: len(fitting[name]))
        keep = max(_SHORTEST_VALUE, len(fitting[longest]) - (length - LONGEST))
        if length <= LONGEST or keep >= len(fitting[longest]):
            break
        fitting[longest] = fitting[longest][: keep - 1].rstrip() + "…"
    return fitting


def _tidy(line: str) -> str:
    """Without doubled spaces or a comma left over from a clause that fell away; begins with a capital."""
    line = re.sub(r"\s+([,;.])", r"\1", " ".join(line.split())).strip(" ,;")
    return line[:1].upper() + line[1:]


def _once(addresses: Iterable[Address]) -> tuple[Address, ...]:
    return tuple(dict.fromkeys(addresses))
