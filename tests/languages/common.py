"""The common wording of a language that has only begun to be written: what is written, and drafts."""

from __future__ import annotations

import re
from io import StringIO
from pathlib import Path

from ruamel.yaml import YAML

_PLACES = re.compile(r"\{\w+\}")


def common_wording(english: Path, begun: Path) -> str:
    """The YAML of every phrase there is: as `begun` has it, else a draft that holds the same places."""
    yaml = YAML(typ="safe", pure=True)
    phrases, written = (yaml.load(path)["phrases"] for path in (english, begun))
    whole = {name: written.get(name) or _drafts(name, lines) for name, lines in phrases.items()}
    out = StringIO()
    YAML().dump({"phrases": whole}, out)
    return out.getvalue()


def _drafts(name: str, lines: list[str]) -> list[str]:
    return [
        " ".join((f"rascunho {number} ({name})", *_PLACES.findall(line)))
        for number, line in enumerate(lines)
    ]
