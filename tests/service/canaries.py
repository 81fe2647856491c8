"""Words that no one else says, and the forms in which a machine could have kept them."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, quote_plus

_ALIGNMENTS = 3
_ENDS = 4
"""Characters at each end of a base64 text that depend on what stands beside it."""
_BLOCK = 1 << 20


@dataclass(frozen=True)
class Canary:
    """Something that was told, once; `words` are looked for in every form."""

    name: str
    words: str

    @property
    def forms(self) -> Mapping[str, bytes]:
        """The words as they are, and as machines write them."""
        plain = self.words.encode()
        found = {
            "plain": plain,
            "lower": self.words.lower().encode(),
            "upper": self.words.upper().encode(),
            "utf-16": self.words.encode("utf-16-le"),
            "escaped": self.words.encode("unicode_escape"),
            "url": quote(self.words).encode(),
            "form": quote_plus(self.words).encode(),
            "hex": plain.hex().encode(),
            "reversed": plain[::-1],
        }
        for shift in range(_ALIGNMENTS):
            coded = base64.b64encode(b"\0" * shift + plain + b"\0" * shift)
            found[f"base64+{shift}"] = coded[_ENDS:-_ENDS].rstrip(b"=")
        return found


@dataclass(frozen=True)
class Escaped:
    """Where a canary was found that may not be there. Names the form, never quotes what stands around."""

    canary: str
    form: str
    place: str


def escaped(canaries: tuple[Canary, ...], place: str, content: bytes) -> Iterator[Escaped]:
    """Every canary in some bytes."""
    for canary in canaries:
        for form, wanted in canary.forms.items():
            if wanted in content:
                yield Escaped(canary.name, form, place)


def escaped_in(canaries: tuple[Canary, ...], folder: Path) -> Iterator[Escaped]:
    """Every canary in the names and in the bytes of all files under a folder."""
    for path in sorted(folder.rglob("*")):
        yield from escaped(canaries, f"the name {path.relative_to(folder)}", os.fsencode(path.name))
        if path.is_file() and not path.is_symlink():
            yield from escaped(canaries, str(path.relative_to(folder)), path.read_bytes())


def of_processes(pid: int) -> Iterator[tuple[str, bytes]]:
    """What the system tells anybody of a process and of those it began: arguments and environment."""
    waiting = [pid]
    while waiting:
        one = waiting.pop()
        place = Path("/proc") / str(one)
        for told in ("cmdline", "environ", "comm"):
            try:
                yield f"/proc/{one}/{told}", (place / told).read_bytes()
            except OSError:
                continue
        for task in place.glob("task/*/children"):
            waiting += [int(child) for child in task.read_text().split()]
