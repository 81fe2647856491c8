"""Numbers as they are reported: how a measure is spread, and on which machine it was taken."""

from __future__ import annotations

import os
import platform
import sqlite3
from collections.abc import Sequence
from math import ceil
from pathlib import Path
from typing import TypedDict


class Spread(TypedDict):
    """How some durations lie, in milliseconds."""

    count: int
    p50_ms: float
    p95_ms: float
    p99_ms: float
    max_ms: float


class Machine(TypedDict):
    """What a measure was taken on."""

    cpu: str
    cores: int
    python: str
    sqlite: str
    disk: str


def spread_of(durations_ms: Sequence[float]) -> Spread:
    """The percentiles by nearest rank: each is a duration that was really measured. Pure.

    Raises ValueError when there is none.
    """
    if not durations_ms:
        raise ValueError("nothing was measured")
    ordered = sorted(durations_ms)

    def rank(share: float) -> float:
        return round(ordered[max(ceil(share * len(ordered)), 1) - 1], 3)

    return Spread(
        count=len(ordered), p50_ms=rank(0.5), p95_ms=rank(0.95), p99_ms=rank(0.99), max_ms=rank(1)
    )


def machine(directory: Path) -> Machine:
    """This machine; `disk` is the kind of file system that `directory` lies on."""
    return Machine(
        cpu=_cpu(),
        cores=len(os.sched_getaffinity(0)),
        python=platform.python_version(),
        sqlite=sqlite3.sqlite_version,
        disk=_file_system(directory.resolve()),
    )


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.machine()
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.machine())


def _file_system(directory: Path) -> str:
    """The kind of file system of the longest mount point above `directory`."""
    best, kind = -1, "unknown"
    try:
        mounts = Path("/proc/self/mounts").read_text("utf-8").splitlines()
    except OSError:
        return kind
    for line in mounts:
        _, point, of_kind, *_ = line.split()
        if directory.is_relative_to(point) and len(point) > best:
            best, kind = len(point), of_kind
    return kind
