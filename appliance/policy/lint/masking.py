"""What readers are shown: kinds that exist, and nothing that takes itself back. Pure."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from appliance.core.errors import Fault
from appliance.core.masking import KINDS
from appliance.policy.lint.case import Case
from appliance.policy.pack import ShownText
from appliance.policy.source import Path

_NEVER_TO_A_MODEL = ("person", "phone", "email", "number", "web")
_READERS = ("model", "case", "review", "delivery")


def faults(case: Case) -> Iterator[Fault]:
    """Every fault in what readers are shown, and in what answers are said to name."""
    for reader in _READERS:
        shown: ShownText | None = getattr(case.text.masking, reader)
        if shown is not None:
            yield from _shown(case, shown, ("masking", reader))
            yield from _fits(case, reader, shown)
    for at, destination in enumerate(case.text.destinations):
        if destination.masking is not None:
            yield from _shown(case, destination.masking, ("destinations", at, "masking"))
    for name, item in case.text.fields.items():
        for path, field in (
            (("fields", name), item),
            *((("fields", name, "fields", part), inner) for part, inner in item.fields.items()),
        ):
            if field.masked_as is not None and field.type not in ("story", "name", "choice"):
                message = (
                    "only a story, a name or a choice in one's own words is masked as something"
                )
                yield case.source.fault("masking", message, *path, "masked_as")


def _shown(case: Case, shown: ShownText, path: Path) -> Iterator[Fault]:
    kinds = [] if isinstance(shown.shows, str) else shown.shows
    for at, kind in enumerate(kinds):
        if kind not in KINDS:
            near = difflib.get_close_matches(kind, KINDS, 1)
            hint = f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(KINDS)}"
            message = f"there is no kind {kind!r}{hint}"
            yield case.source.fault("unknown-kind", message, *path, "shows", at)
        elif kind in kinds[:at]:
            yield case.source.fault("masking", f"{kind!r} is there twice", *path, "shows", at)
    for key, kind, value in (("dates", "date", shown.dates), ("ages", "age", shown.ages)):
        if value != "keep" and shown.shows != "all" and kind not in kinds:
            message = f"{key}: {value} changes nothing, since shows does not name {kind!r}"
            yield case.source.fault("contradiction", message, *path, key)


def _fits(case: Case, reader: str, shown: ShownText) -> Iterator[Fault]:
    path = ("masking", reader)
    kinds = list(KINDS) if shown.shows == "all" else [*shown.shows] if shown.shows != "none" else []
    told = [kind for kind in kinds if kind in _NEVER_TO_A_MODEL]
    if reader == "model" and told:
        message = f"a model is never shown who somebody is: take away {', '.join(told)}"
        yield case.source.fault("contradiction", message, *path, "shows")
    if reader in ("model", "case") and (shown.dates != "keep" or shown.ages != "keep"):
        message = f"dates and ages are changed only for those outside the work, not for {reader}"
        key = "dates" if shown.dates != "keep" else "ages"
        yield case.source.fault("contradiction", message, *path, key)
    if reader == "review":
        staff = case.text.masking.case
        held = set(kinds) - set(_listed(staff)) if staff is not None else set()
        if held:
            message = f"shows {', '.join(sorted(held))}, which case does not show to the staff"
            yield case.source.fault("contradiction", message, *path, "shows")


def _listed(shown: ShownText) -> list[str]:
    if isinstance(shown.shows, str):
        return list(KINDS) if shown.shows == "all" else []
    return shown.shows
