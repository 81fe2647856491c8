"""Many visitors at once, and their outcomes in the order in which they leave."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ThreadPoolExecutor, wait
from contextlib import closing
from itertools import islice
from typing import Protocol

from appliance.core.interview import Language
from appliance.simulation.personas import PERSONAS, Persona
from appliance.simulation.verdict import Outcome
from appliance.simulation.visit import Door, Intake, Invitation


class Closing(Door, Protocol):
    """A door that is closed behind the visitor."""

    def close(self) -> None: ...


def invitations(
    intake: Intake,
    sessions: int,
    seed: int,
    personas: Sequence[Persona] = (),
    spoken: Sequence[Language] = (),
) -> Iterator[Invitation]:
    """So many visits, over the personas and languages in turn."""
    who = tuple(personas) or tuple(PERSONAS.values())
    tongues = tuple(spoken) or intake.languages
    for number in range(sessions):
        language = tongues[number // len(who) % len(tongues)]
        yield Invitation(number, who[number % len(who)], language, seed)


def visits(
    intake: Intake,
    invited: Iterator[Invitation],
    doors: Sequence[Callable[[], Closing]],
    concurrency: int,
) -> Iterator[Outcome]:
    """Holds the visits, at most `concurrency` at once, over the doors in turn. Raises what the first
    visit that fails raises."""

    def one(invitation: Invitation) -> Outcome:
        with closing(doors[invitation.number % len(doors)]()) as door:
            return intake.hold(invitation, door, time.perf_counter)

    with ThreadPoolExecutor(concurrency) as pool:
        yield from spread(invited, pool, one, concurrency)


def spread(
    invited: Iterator[Invitation],
    pool: Executor,
    hold: Callable[[Invitation], Outcome],
    at_once: int,
) -> Iterator[Outcome]:
    """The outcome of each visit that `hold` holds in the pool, so many at once, in the order in which they
    end. Raises what the first visit that fails raises."""
    running: set[Future[Outcome]] = {pool.submit(hold, each) for each in islice(invited, at_once)}
    while running:
        done, running = wait(running, return_when=FIRST_COMPLETED)
        running |= {pool.submit(hold, each) for each in islice(invited, len(done))}
        for future in done:
            yield future.result()
