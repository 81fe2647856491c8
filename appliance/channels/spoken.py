"""One conversation held aloud over one line: what comes in becomes turns, what is answered sounds.

    line → listener → (barge-in) → one turn → speaker → line

Everything that happens arrives in one queue and is dealt with in order; nothing here waits for a
recogniser, a turn or a voice, so that a key, an interruption or a hang-up is never late. What is said
while a turn is being thought about becomes the next one.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from appliance.channels.aloud import (
    Asked,
    Caption,
    Entered,
    Interrupted,
    Keypad,
    Manner,
    Shown,
    State,
    Timing,
)
from appliance.channels.conversations import Conversations, Taken
from appliance.channels.expecting import expecting
from appliance.channels.taking import Taking, Thought, as_said
from appliance.channels.told_aloud import OVER, parting, passages_of, phrase_of
from appliance.core.audio import (
    DETECTOR_SAMPLES,
    AudioFrame,
    Expected,
    Expecting,
    HungUp,
    Keypress,
    LetGo,
    Typed,
    milliseconds_of,
)
from appliance.core.decision import Action
from appliance.core.errors import ChannelClosed, EngineError, RequestError
from appliance.core.ports import Line
from appliance.core.session import Said, Turn
from appliance.voice.barge import BargeIn, Move
from appliance.voice.barge import Passage as Sounding
from appliance.voice.listen import Heard, Hunch, Level, Listener, NothingSaid, NoWords
from appliance.voice.sentences import sentences
from appliance.voice.speak import Passage, Speaker


@dataclass(frozen=True, slots=True)
class _Sounded:
    """What we had to say was heard, or cannot be said."""

    saying: int
    mute: bool


@dataclass(frozen=True, slots=True)
class _KeysRest:
    """No key has come for a while since the one with this number."""

    key: int


_KEYS_REST_S: Final = 4.5
"""Who reads figures off a card rests so long between two of them."""
_PLAINLY_SPOKEN_MS: Final = 350
"""So much voice is no cough."""
_ONCE_MORE: Final = frozenset({Action.CLARIFY, Action.REPEAT})
"""What is done when an answer was not understood, or asked for once more."""


class SpokenVisit:
    """Holds one session aloud. `run` returns when the line is over."""

    def __init__(
        self,
        line: Line,
        conversations: Conversations,
        listener: Listener,
        speaker: Speaker,
        keypad: Keypad,
        *,
        manner: Manner,
        show: Callable[[Shown], None] = lambda shown: None,
        transfer: Callable[[Turn], str] = lambda turn: "",
        over: Callable[[], None] = lambda: None,
    ) -> None:
        """`show` is told what happens, for a screen or for counting; `transfer` names where a turn hands
        the caller over to, or nothing; `over` is told once the line has ended."""
        self._line = line
        self._conversations = conversations
        self._listener = listener
        self.speaker = speaker
        """Who speaks; may be asked to speak slower."""
        self._barge = BargeIn(listener.language)
        self._keypad = keypad
        self._manner = manner
        self._show = show
        self._transfer = transfer
        self._tell_over = over
        self._inbox: asyncio.Queue[object] = asyncio.Queue()
        self._tasks: set[asyncio.Task[None]] = set()
        self._entered: Entered | None = None
        self._turn: Turn | None = None
        self._expecting: Expecting | None = None
        self._parts: list[Heard] = []
        self._taking = Taking(conversations, lambda: self._say_phrase("voice_filler"))
        self._sayings = self._keys = self._silences = self._troubles = 0
        self._unheards = self._asked_by = 0
        self._now = 0
        self._over = False

    async def run(self, entered: Entered) -> None:
        """Says the turn that the session stands at, and goes on until the line ends."""
        self._entered = entered
        self._begin(self._pump(self._line.events()))
        self._begin(self._pump(self._listener.events()))
        try:
            await self._answer(entered.turn)
            while not self._over:
                await self._deal_with(await self._inbox.get())
        except ChannelClosed:
            pass
        finally:
            await self._end()

    async def moved_on(self, taken: Taken) -> None:
        """A turn was taken beside the line (on the screen): what sounds stops, and its answer follows."""
        self._inbox.put_nowait(Thought(taken, None))

    async def _end(self) -> None:
        self._tell_over()
        await self._listener.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        with suppress(ChannelClosed):
            await self.speaker.stop()

    async def _pump(self, events: AsyncIterator[object]) -> None:
        async for event in events:
            if isinstance(event, AudioFrame):
                self._hear(event)
            elif isinstance(event, LetGo):
                self._listener.finish()
            else:
                self._inbox.put_nowait(event)

    def _hear(self, frame: AudioFrame) -> None:
        with suppress(EngineError):  # without a detector there is push-to-talk, and there are keys
            self._listener.hear(frame)

    def _begin(self, work: Coroutine[object, object, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deal_with(self, event: object) -> None:
        match event:
            case Level():
                await self._level(event)
            case Hunch():
                await self._hunch(event)
            case NoWords():
                await self._move(self._barge.no_words())
            case Heard():
                await self._heard(event)
            case NothingSaid():
                await self._nothing_said()
            case Keypress():
                await self._pressed(event)
            case _KeysRest(key=key) if key == self._keys:
                self._keys_rested()
            case Typed():
                await self._move(self._barge.typed())
            case Thought():
                await self._thought(event)
            case _Sounded():
                await self._sounded(event)
            case HungUp():
                self._over = True

    async def _level(self, level: Level) -> None:
        self._show(level)
        self._now = level.at + DETECTOR_SAMPLES
        if not self.speaker.speaking:
            self._barge.silent()
            return
        self._barge.speaking(self._sounding(), level.at)
        move = self._barge.window(
            level.at,
            level.db,
            level.probability,
            self.speaker.level_db,
            audible=level.audible,
        )
        await self._move(move)

    def _sounding(self) -> Sounding:
        """What sounds now, for whoever decides whether a sound interrupts it."""
        asked = self._expecting is not None and self._expecting.kind is Expected.YES_NO
        heard = self.speaker.said().sentences >= self._asked_by - 1 > 0
        return Sounding(firm=self.speaker.protected, asked=asked and heard)

    async def _move(self, move: Move | None) -> None:
        match move:
            case Move.PAUSE:
                await self.speaker.pause()
                self._show(Interrupted(milliseconds_of(self._now - self._barge.since)))
            case Move.GO_ON:
                await self.speaker.go_on()
            case Move.STOP:
                await self.speaker.stop()
            case None:
                pass

    async def _hunch(self, hunch: Hunch) -> None:
        self._show(Caption("visitor", hunch.transcript.text, final=False))
        if self.speaker.speaking:
            await self._move(self._barge.words(hunch.transcript))

    async def _heard(self, heard: Heard) -> None:
        if heard.failed is not None:
            await self._say_phrase("voice_trouble", missed=True)
            return
        if heard.transcript is None and not self._parts:
            await self._unheard(heard)
            return
        speaking, heard_ms = self.speaker.speaking, self.speaker.said().heard_ms
        if speaking and heard.transcript is not None:
            move = self._barge.words(heard.transcript)
            await self._move(move)
            if move is Move.GO_ON:
                return  # a nod, or a cough that was taken for one
        self._silences = 0
        self._parts.append(heard)
        if heard.transcript is not None:
            self._show(Caption("visitor", heard.transcript.text, final=not heard.more))
        if heard.more:
            return
        parts, self._parts = self._parts, []
        said = as_said(parts, heard_ms)
        if self.speaker.speaking:
            self._taking.wait(said)  # what must be heard to its end is; then it is their turn
        else:
            self._take(said, heard)

    async def _unheard(self, heard: Heard) -> None:
        """Somebody made a sound, and no words were in it. Who plainly spoke to a telephone is told that they
        were not understood, and what else they can do; twice, since it may be the room that talks."""
        if self.speaker.speaking:
            await self._move(self._barge.no_words())
            return
        spoke = milliseconds_of(heard.segment.voiced) >= _PLAINLY_SPOKEN_MS
        if spoke and not self._taking.thinking and self._unheards < self._manner.unheards:
            self._unheards += 1
            await self._say_phrase("empty", missed=True)

    async def _nothing_said(self) -> None:
        self._silences += 1
        if self._silences >= self._manner.silences:
            await self._say_phrase("voice_goodbye")
            with suppress(EngineError):
                await self.speaker.finished()
            await self._line.hang_up()
            self._over = True
            return
        self._take(Said(text=""))

    async def _pressed(self, key: Keypress) -> None:
        self._keys += 1
        self._silences = 0
        await self._move(self._barge.key(key.digit))
        if self.speaker.protected:
            return  # nothing was asked yet that it could answer
        said = self._keypad.press(key.digit, key.at)
        if said is not None:
            self._take(said)
        else:
            self._listener.allow(None)
            self._begin(self._keys_rest(self._keys))

    def _keys_rested(self) -> None:
        said = self._keypad.rest()
        if said is not None:
            self._take(said)
        elif not self.speaker.speaking and not self._taking.thinking:
            self._listener.allow(self._manner.silence_ms)

    async def _keys_rest(self, key: int) -> None:
        await asyncio.sleep(_KEYS_REST_S)
        self._inbox.put_nowait(_KeysRest(key))

    def _take(self, said: Said | None, heard: Heard | None = None) -> None:
        """Takes a turn with this, or puts it behind the one that is being taken."""
        if said is None:
            return
        if self._taking.thinking:
            self._taking.wait(said)
            return
        assert self._entered is not None
        self._taking.thinking = True
        self._listener.allow(None)
        self._show(State("thinking"))
        self._begin(self._think(self._entered, said, heard))

    async def _think(self, entered: Entered, said: Said, heard: Heard | None) -> None:
        self._inbox.put_nowait(await self._taking.take(entered, said, heard))

    async def _thought(self, thought: Thought) -> None:
        self._taking.thinking = False
        if thought.taken is None:
            await self._in_trouble(thought.refused)
            return
        self._troubles = 0
        self._show(thought.taken)
        added = self._taking.next()
        if added is not None:
            # They spoke on: what they added comes first, and answers to all of it together.
            self._turn = thought.taken.turn
            self._take(added)
            return
        began = asyncio.get_running_loop().time()
        await self._answer(thought.taken.turn)
        if thought.heard is not None:
            self._begin(self._timed(thought.heard, thought.decided_ms, began))

    async def _timed(self, heard: Heard, decided_ms: int, began: float) -> None:
        await self.speaker.begun()
        sounded = round((asyncio.get_running_loop().time() - began) * 1000)
        self._show(Timing(heard.rested_ms, heard.decoded_ms, decided_ms, sounded))

    async def _in_trouble(self, refused: RequestError | None) -> None:
        """A turn could not be taken: said once, and then a person or the end."""
        self._troubles += 1
        gone = refused is not None and refused.status in (401, 404, 409)
        await self._say_phrase("voice_trouble")
        if gone or self._troubles > 1:
            with suppress(EngineError):
                await self.speaker.finished()
            if self._manner.hangs_up:
                await self._line.hang_up()
            self._over = True

    async def _answer(self, turn: Turn) -> None:
        """Says what a turn says, and listens for what it asks."""
        assert self._entered is not None
        self._turn = turn
        view = await self._conversations.view(self._entered.session, self._entered.token)
        self._expecting = expecting(turn.ask, view)
        self._barge.language = turn.reply.language
        self._listener.expect(self._expecting)
        self._show(Asked(self._expecting.kind, _labels(self._expecting)))
        self._keypad.expect(turn.ask, view)
        self.speaker.pace = view.session.pace / 100
        self._unheards = 0
        passages = passages_of(turn, view)
        if self._manner.hangs_up:
            passages += parting(turn, view)
        await self._say(passages, self._keypad.guide(missed=turn.decision.action in _ONCE_MORE))

    async def _say(self, passages: list[Passage], guide: str = "") -> None:
        """Says these, and behind them what the keys can do about it."""
        self._sayings += 1
        self._asked_by = sum(len(sentences(one.text, one.language)) for one in passages)
        if guide and passages:
            passages = [*passages, Passage(guide, passages[-1].language)]
        self._listener.allow(None)
        self._show(State("speaking"))
        for passage in passages:
            self._show(Caption("appliance", passage.text, True))
        self._barge.silent()
        await self.speaker.say(passages)
        self._begin(self._until_sounded(self._sayings))

    async def _say_phrase(self, name: str, *, missed: bool = False) -> None:
        """Says one of the fixed phrases of a line; `missed` when an answer was not understood."""
        assert self._entered is not None
        view = await self._conversations.view(self._entered.session, self._entered.token)
        guide = self._keypad.guide(missed=True) if missed else ""
        await self._say([phrase_of(name, view)], guide)

    async def _until_sounded(self, saying: int) -> None:
        mute = False
        try:
            await self.speaker.finished()
        except EngineError:
            mute = True
        except ChannelClosed:
            return
        self._inbox.put_nowait(_Sounded(saying, mute))

    async def _sounded(self, sounded: _Sounded) -> None:
        if sounded.saying != self._sayings or self._taking.thinking:
            return
        waited = self._taking.next()
        if waited is not None:
            self._take(waited)
            return
        self._show(State("listening"))
        turn = self._turn
        if turn is None:
            return
        where = self._transfer(turn)
        if where:
            await self._line.hang_up(where)
            self._over = True
        elif self._manner.hangs_up and turn.status in OVER and turn.ask is None:
            await self._line.hang_up()
            self._over = True
        else:
            self._listener.allow(self._manner.silence_ms)


def _labels(expecting: Expecting) -> tuple[str, ...]:
    return tuple(ways[0] for _, ways in expecting.options)
