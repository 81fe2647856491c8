"""One turn at a time: what is said while a turn is being thought about waits, and becomes the next."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from appliance.channels.aloud import Entered
from appliance.channels.conversations import Conversations, Taken
from appliance.core.audio import Fidelity, milliseconds_of
from appliance.core.errors import RequestError
from appliance.core.session import Said, Spoken
from appliance.voice.listen import Heard

FILLER_AFTER_S: Final = 0.4
"""A turn that takes longer is bridged by a short word."""


@dataclass(frozen=True, slots=True)
class Thought:
    """A turn that was taken, or that could not be; and what was heard for it, if it was heard."""

    taken: Taken | None
    heard: Heard | None
    refused: RequestError | None = None
    decided_ms: int = 0
    """From the words to the decision, as whoever waits for it sees it."""


class Taking:
    """The turns of one session, one after the other."""

    def __init__(self, conversations: Conversations, slow: Callable[[], Awaitable[None]]) -> None:
        """`slow` is called when a turn takes so long that it has to be bridged."""
        self._conversations = conversations
        self._slow = slow
        self._waiting: list[Said] = []
        self.thinking = False
        """True while a turn is being taken, until its thought is `over`."""

    def wait(self, said: Said) -> None:
        """Puts something behind what waits for its turn."""
        self._waiting.append(said)

    def next(self) -> Said | None:
        """All that waits, as one thing; None when nothing does."""
        waited, self._waiting = self._waiting, []
        return together(waited) if waited else None

    async def take(self, entered: Entered, said: Said, heard: Heard | None) -> Thought:
        """Takes a turn. Set `thinking` before, so that nothing comes between."""
        now = asyncio.get_running_loop().time
        began = now()
        work = asyncio.ensure_future(self._conversations.take(entered.session, entered.token, said))
        done, _ = await asyncio.wait({work}, timeout=FILLER_AFTER_S)
        if not done:
            await self._slow()
        try:
            taken = await work
            return Thought(taken, heard, decided_ms=round((now() - began) * 1000))
        except RequestError as refused:
            return Thought(None, heard, refused)


def as_said(parts: Sequence[Heard], heard_ms: int) -> Said:
    """What was heard in one go, in one or several parts, as what reaches a turn; `heard_ms` of what we said
    last had sounded."""
    heard = [part.transcript for part in parts if part.transcript is not None]
    first, last = parts[0].segment, parts[-1].segment
    spoken = Spoken(
        engine=heard[0].engine,
        fidelity=max((one.fidelity for one in heard), key=list(Fidelity).index),
        confidence=min(one.confidence for one in heard),
        start_ms=milliseconds_of(first.start),
        end_ms=milliseconds_of(last.end),
        heard_ms=heard_ms,
    )
    text = " ".join(one.text for one in heard)
    return Said(text=text, spoken=spoken, audio=b"".join(part.segment.pcm for part in parts))


def together(said: Sequence[Said]) -> Said:
    """Several things that were said while a turn was being thought about, as one; a touched value alone."""
    touched = next((one for one in reversed(said) if one.tapped is not None), None)
    if touched is not None or len(said) == 1:
        return touched or said[0]
    spoken = [one.spoken for one in said if one.spoken is not None]
    joined = Said(
        text=" ".join(one.text for one in said if one.text),
        audio=b"".join(one.audio for one in said),
    )
    if not spoken:
        return joined
    worst = max(spoken, key=lambda one: list(Fidelity).index(one.fidelity))
    whole = replace(worst, start_ms=spoken[0].start_ms, end_ms=spoken[-1].end_ms)
    return replace(joined, spoken=whole)
