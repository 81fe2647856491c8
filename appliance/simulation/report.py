"""Visits in numbers: by intake, language and persona. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from appliance.reports.measure import spread_of
from appliance.simulation.verdict import Outcome

_COLUMNS = (
    ("", "name", "{}"), ("visits", "visits", "{}"), ("complete", "completion", "{:.1%}"),
    ("usable", "usable", "{:.1%}"), ("right", "accuracy", "{:.1%}"), ("wrong", "wrong", "{}"),
    ("missing", "missing", "{}"), ("invented", "invented", "{}"),
    ("false", "false_completes", "{}"), ("re-asks", "re_ask_share", "{:.2%}"),
    ("turns", "turns", "{:.1f}"), ("minutes", "minutes", "{:.1f}"),
    ("p50 ms", "p50_ms", "{:.0f}"), ("p99 ms", "p99_ms", "{:.0f}"),
)  # fmt: skip

Row = dict[str, Any]


def report(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """All of it: the whole, and by intake, language and persona; accuracy by type of field; faults by
    kind; what crises met; and in which visits the service failed."""
    told = [outcome.crisis_noticed for outcome in outcomes if outcome.crisis_noticed is not None]
    return {
        "all": row("all", outcomes),
        "by_intake": _rows(outcomes, lambda one: one.intake),
        "by_language": _rows(outcomes, lambda one: one.language),
        "by_persona": _rows(outcomes, lambda one: one.persona),
        "by_group": _rows(outcomes, lambda one: f"{one.intake} {one.language} {one.persona}"),
        "by_type": _types(outcomes),
        "faults": dict(Counter(fault.kind for one in outcomes for fault in one.faults)),
        "statuses": dict(Counter(outcome.status for outcome in outcomes)),
        "crises": {"told": len(told), "noticed": sum(told)},
        "trouble": [
            {
                "intake": one.intake,
                "language": one.language,
                "visit": one.visit,
                "field": fault.field,
                "turn": fault.turn,
                "how": fault.found,
            }
            for one in outcomes
            for fault in one.faults
            if fault.kind == "trouble"
        ],
    }


def row(name: str, outcomes: Sequence[Outcome]) -> Row:
    """The numbers of some visits. Raises ValueError when there is none."""
    right, wrong, missing = (
        sum(sum(getattr(one, kind).values()) for one in outcomes)
        for kind in ("right", "wrong", "missing")
    )
    turns = sum(one.turns for one in outcomes)
    spread = spread_of([took for one in outcomes for took in one.milliseconds])
    return {
        "name": name,
        "visits": len(outcomes),
        "completion": _share(sum(one.completed for one in outcomes), len(outcomes)),
        "usable": _share(sum(one.usable for one in outcomes), len(outcomes)),
        "accuracy": _share(right, right + wrong + missing),
        "wrong": wrong,
        "missing": missing,
        "invented": sum(one.count("invented") for one in outcomes),
        "false_completes": sum(
            one.count("false-complete") + one.count("false-complete-unseen") > 0 for one in outcomes
        ),
        "re_asks": sum(one.re_asks for one in outcomes),
        "re_ask_share": _share(sum(one.re_asks for one in outcomes), turns),
        "turns": turns / len(outcomes),
        "minutes": sum(one.minutes for one in outcomes) / len(outcomes),
        "p50_ms": spread["p50_ms"],
        "p99_ms": spread["p99_ms"],
    }


def as_text(told: dict[str, Any]) -> str:
    """The report as plain tables."""
    blocks = [
        _table([told["all"]]),
        _table(told["by_intake"]),
        _table(told["by_language"]),
        _table(told["by_persona"]),
    ]
    types = [
        f"  {name:<12} right {one['right']:>6}  wrong {one['wrong']:>5}  missing {one['missing']:>5}"
        f"  {one['accuracy']:.1%}"
        for name, one in told["by_type"].items()
    ]
    blocks.append("\n".join(("values by type", *types)))
    kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(told["faults"].items()))
    ended = ", ".join(f"{status} {count}" for status, count in sorted(told["statuses"].items()))
    crises = told["crises"]
    blocks.append(
        f"ended: {ended}\nfaults: {kinds or 'none'}\n"
        f"crises: {crises['told']} told, {crises['noticed']} met with help on screen in the same turn"
    )
    if told["trouble"]:
        lines = (
            f"  {one['intake']} ({one['language']}), visit {one['visit']}, turn {one['turn']}"
            f" at {one['field'] or 'no question'}: {one['how']}"
            for one in told["trouble"]
        )
        blocks.append("\n".join(("the service failed", *lines)))
    return "\n\n".join(blocks)


def _rows(outcomes: Sequence[Outcome], key: Callable[[Outcome], str]) -> list[Row]:
    groups: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault(key(outcome), []).append(outcome)
    return [row(name, group) for name, group in sorted(groups.items())]


def _types(outcomes: Iterable[Outcome]) -> dict[str, dict[str, float]]:
    counted: dict[str, Counter[str]] = {}
    for one in outcomes:
        for kind in ("right", "wrong", "missing"):
            for type_, count in getattr(one, kind).items():
                counted.setdefault(type_, Counter())[kind] += count
    return {
        name: {
            "right": kinds["right"],
            "wrong": kinds["wrong"],
            "missing": kinds["missing"],
            "accuracy": _share(kinds["right"], kinds.total()),
        }
        for name, kinds in sorted(counted.items())
    }


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def _table(rows: Sequence[Row]) -> str:
    cells = [[title for title, _, _ in _COLUMNS]]
    cells += [[shape.format(one[key]) for _, key, shape in _COLUMNS] for one in rows]
    widths = [max(len(line[at]) for line in cells) for at in range(len(_COLUMNS))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if at == 0 else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in cells
    )
