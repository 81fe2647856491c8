"""What the box says happened on its lines, followed while it happens."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Told: TypeAlias = Mapping[str, Sequence[Sequence[str | int | float]]]
Ask: TypeAlias = Callable[[Mapping[str, int]], Awaitable[Told]]
"""Asks the box for the moments of lines by name, each from a number on."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One of them; `at_s` is on the machine's monotonic clock, `number` its place in the line's course."""

    number: int
    at_s: float
    what: str
    told: tuple[str | int | float, ...] = ()


class Course:
    """One line's."""

    def __init__(self) -> None:
        self.moments: list[Moment] = []
        self._grown = asyncio.Condition()

    @property
    def over(self) -> bool:
        """Whether the line has ended."""
        return bool(self.moments) and self.moments[-1].what == "over"

    def last(self, *kinds: str) -> Moment | None:
        """The latest of these kinds."""
        return next((one for one in reversed(self.moments) if one.what in kinds), None)

    def after(self, number: int, *kinds: str, from_s: float = 0.0) -> Moment | None:
        """The first of these kinds after the moment of that number, and not before a time."""
        later = (one for one in self.moments[number + 1 :] if one.at_s >= from_s)
        return next((one for one in later if one.what in kinds), None)

    async def until(
        self, number: int, *kinds: str, seconds: float, from_s: float = 0.0
    ) -> Moment | None:
        """The same as soon as there is one, or the end of the line; None when none came for so long."""
        kinds = (*kinds, "over")
        async with self._grown:
            try:
                async with asyncio.timeout(seconds):
                    await self._grown.wait_for(lambda: self.after(number, *kinds, from_s=from_s))
            except TimeoutError:
                return None
        return self.after(number, *kinds, from_s=from_s)

    async def add(self, moments: Sequence[Sequence[str | int | float]]) -> None:
        """More happened."""
        for at_s, what, *told in moments:
            number = len(self.moments)
            self.moments.append(Moment(number, float(at_s), str(what), tuple(told)))
        async with self._grown:
            self._grown.notify_all()


class Courses:
    """Those of every line that is followed."""

    def __init__(self, ask: Ask, every_s: float = 0.05) -> None:
        self._ask = ask
        self._every_s = every_s
        self._courses: dict[str, Course] = {}

    def follow(self, name: str) -> Course:
        """Follows one more line."""
        course = self._courses[name] = Course()
        return course

    async def run(self) -> None:
        """Asks again and again, until cancelled."""
        while True:
            wanted = {
                name: len(course.moments)
                for name, course in self._courses.items()
                if not course.over
            }
            if wanted:
                for name, moments in (await self._ask(wanted)).items():
                    if moments:
                        await self._courses[name].add(moments)
            await asyncio.sleep(self._every_s)
