"""The courier: the one process with a network, and nothing worth stealing.

    python -m appliance.records.courier

Frames come in on standard input, outcomes go out on standard output. The first frame says where it may
go; what asks for anything else is refused. It has no keys, no database and no configuration of its own,
keeps nothing between jobs, and ends when its input does.
"""

from __future__ import annotations

import os
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock
from typing import BinaryIO

import msgspec

from appliance.core.errors import DeliveryError
from appliance.records import files, webhook
from appliance.records.parcel import Allowed, Job, Outcome, Parcel, Post, decode, frame, read_frame

AT_ONCE = 8


def perform(parcel: Parcel, allowed: Allowed) -> Outcome:
    """Delivers one parcel, if it goes where the courier may go."""
    try:
        if isinstance(parcel, Post):
            if parcel.url not in allowed.urls:
                return Outcome(0, "refused", "this address is not a configured destination")
            return webhook.send(parcel)
        if parcel.directory not in allowed.directories:
            return Outcome(0, "refused", "this directory is not a configured destination")
        files.put(Path(parcel.directory), parcel.name, parcel.body)
    except DeliveryError as problem:
        return Outcome(0, "refused" if problem.permanent else "failed", str(problem))
    return Outcome(0, "delivered")


def serve(jobs: BinaryIO, outcomes: BinaryIO) -> None:
    """Works until `jobs` ends, several parcels at a time. Raises when a frame is not what it must be."""
    first = read_frame(jobs)
    if first is None:
        return
    allowed = decode(first, Allowed)
    turn_to_write = Lock()

    def do(job: Job) -> None:
        outcome = msgspec.structs.replace(perform(job.parcel, allowed), number=job.number)
        with turn_to_write:
            outcomes.write(frame(outcome))
            outcomes.flush()

    with ThreadPoolExecutor(AT_ONCE) as workers:
        while (body := read_frame(jobs)) is not None:
            workers.submit(do, decode(body, Job))


def main() -> None:
    """Runs on the process's own pipes; a stray print must not end up among the frames."""
    signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # Ctrl-C is the box's to answer; it closes our input
    outcomes = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    serve(sys.stdin.buffer, outcomes)


if __name__ == "__main__":
    main()
