"""Processor time of running processes, from the kernel's own books: how long they ran, and how long they
stood in line for a processor that somebody else had.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Processor:
    """So many milliseconds on a processor, and waiting for one, over all threads."""

    ran_ms: float = 0.0
    waited_ms: float = 0.0

    def __sub__(self, before: Processor) -> Processor:
        return Processor(self.ran_ms - before.ran_ms, self.waited_ms - before.waited_ms)

    def __add__(self, other: Processor) -> Processor:
        return Processor(self.ran_ms + other.ran_ms, self.waited_ms + other.waited_ms)


def processor_of(pid: int) -> Processor:
    """What a process used so far; nothing for one that is gone. Threads that ended are not in it."""
    ran = waited = 0
    for task in _tasks(pid):
        try:
            books = task.joinpath("schedstat").read_text("ascii").split()
        except OSError:
            continue
        ran += int(books[0])
        waited += int(books[1])
    return Processor(ran / 1e6, waited / 1e6)


def _tasks(pid: int) -> Iterable[Path]:
    try:
        return list(Path(f"/proc/{pid}/task").iterdir())
    except OSError:
        return []
