"""What a turn works out once, and forgets with it. Pure.

Reading one utterance asks the same small questions of the same words again and again: which dates are in
it, which fields it names, where its numbers are. Within `one_turn` a function marked `once_a_turn` answers
each only once; outside of it, it is the plain function. Nothing outlives the turn: a person's words are
never kept to save time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

_BY_VALUE = frozenset({str, bool, type(None), frozenset, date})
_worked_out: ContextVar[dict[tuple[Any, ...], tuple[Any, Any]] | None] = ContextVar(
    "worked_out", default=None
)


@contextmanager
def one_turn() -> Iterator[None]:
    """Within it, what is marked `once_a_turn` is worked out once. A turn within a turn has its own."""
    token = _worked_out.set({})
    try:
        yield
    finally:
        _worked_out.reset(token)


def once_a_turn(function: Callable[P, R]) -> Callable[P, R]:
    """Marks a pure function of words and of things that never change; what it returns must not be changed
    either. Words count by what they say, things by which they are."""

    @wraps(function)
    def once(*args: P.args, **kwargs: P.kwargs) -> R:
        known = _worked_out.get()
        if known is None:
            return function(*args, **kwargs)
        key = (
            function,
            *[one if one.__class__ in _BY_VALUE else id(one) for one in args],
            *[
                (name, one if one.__class__ in _BY_VALUE else id(one))
                for name, one in kwargs.items()
            ],
        )
        found = known.get(key)
        if found is None:
            # the arguments are kept beside the result, so that no other thing takes their place
            found = known[key] = ((args, kwargs), function(*args, **kwargs))
        result: R = found[1]
        return result

    return once
