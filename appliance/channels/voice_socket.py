"""The voice of a visitor's session at the kiosk: one WebSocket, sound both ways, and what the screen shows.

The page says hello with the session's token within two seconds, never in the address, and must be our own.
A session has one line: a page that comes anew (after a reload) takes it over. What is done on the screen
over HTTP moves the spoken conversation along, and what is said moves the screen along.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Final

import msgspec
from litestar import WebSocket
from litestar.exceptions import WebSocketException
from litestar.handlers import websocket
from litestar.types import ControllerRouterHandler

from appliance.channels.aloud import KIOSK, Caption, Entered, Shown, State, Timing
from appliance.channels.browser_line import BrowserLine
from appliance.channels.conversations import (
    Conversations,
    IntakeOffer,
    Opened,
    SessionView,
    Taken,
)
from appliance.channels.sound import Sound
from appliance.channels.spoken import SpokenVisit
from appliance.channels.standing import standing
from appliance.channels.views import turn_out
from appliance.channels.voice_messages import (
    Bye,
    CaptionOut,
    Hello,
    LevelOut,
    Outgoing,
    Ready,
    Released,
    Sounded,
    StateOut,
    Touched,
    TurnShown,
    read,
    write,
)
from appliance.core.audio import RATE_HZ, SAMPLE_BYTES
from appliance.core.errors import EngineError, RequestError
from appliance.core.interview import Language
from appliance.core.session import Ask, Said
from appliance.voice.listen import Level

HELLO_WITHIN_S: Final = 2.0
SOUND_BYTES: Final = 8 * 1024
"""The most that one binary message holds: a quarter of a second."""
CAUGHT_UP_S: Final = 15
"""A page or a box that stood still for a while brings so much sound at once."""
TEXT_BYTES: Final = 1024
_LEVELS: Final = 3
"""Of so many windows the loudest is shown: ten a second."""
_WAITING: Final = 2_000
"""A page that leaves so many messages unread is not there any more."""
DONE, FOREIGN, MALFORMED, TOO_LARGE, SLOW = 1000, 1008, 4400, 4413, 4408
TAKEN_OVER, TOO_FAST, NO_VOICE = 4410, 4429, 4503
"""Beside these, 4000 and an HTTP status: 4401 wrong token, 4404 unknown session, 4409 erased."""


class Allowance:
    """So much a second, and at once what was not used of it for a while."""

    def __init__(self, per_second: float, at_once: float) -> None:
        self._per_second = per_second
        self._at_once = self._left = at_once
        self._since = 0.0

    def take(self, much: float, now: float) -> bool:
        """True when it is still allowed at `now` (in seconds)."""
        if self._since:
            self._left = min(self._at_once, self._left + (now - self._since) * self._per_second)
        self._since = now
        self._left -= much
        return self._left >= 0


class NoKeys:
    """A line without a telephone's keys (`aloud.Keypad`): a page has widgets."""

    def expect(self, ask: Ask | None, view: SessionView) -> None:
        """Nothing to be ready for."""

    def press(self, digit: str, at: int) -> Said | None:
        """No key is pressed."""
        return None

    def rest(self) -> Said | None:
        """And none is left."""
        return None

    def guide(self, *, missed: bool) -> str:
        """The page shows how."""
        return ""


class _Held:
    """One open socket: what goes out, and how it ends."""

    def __init__(self, socket: WebSocket[Any, Any, Any]) -> None:
        loop = asyncio.get_running_loop()
        self._socket = socket
        self._out: asyncio.Queue[bytes | Outgoing] = asyncio.Queue()
        self._levels: list[Level] = []
        self._sound = Allowance(1.25 * RATE_HZ * SAMPLE_BYTES, CAUGHT_UP_S * RATE_HZ * SAMPLE_BYTES)
        self._texts = Allowance(50, 200)
        self._now = loop.time
        self.line = BrowserLine(self.post, loop.time)
        self.visit: SpokenVisit | None = None
        self.ending: tuple[int, str] = (DONE, "over")

    def post(self, message: bytes | Outgoing) -> None:
        """Puts something behind what is still to be sent."""
        if self._out.qsize() > _WAITING:
            self.end(SLOW, "slow")
        else:
            self._out.put_nowait(message)

    def end(self, code: int, reason: str) -> None:
        """Ends the line; the socket closes with this."""
        self.ending = code, reason
        self.line.gone(clean=code in (DONE, TAKEN_OVER))

    async def send(self) -> None:
        """Sends what is posted, in order, until it is cancelled."""
        with suppress(WebSocketException, OSError):
            while True:
                message = await self._out.get()
                if isinstance(message, bytes):
                    await self._socket.send_bytes(message)
                else:
                    await self._socket.send_text(write(message).decode())

    async def receive(self) -> None:
        """Takes what the page sends until it is gone or has said something that it must not."""
        while True:
            message = await self._socket.receive()
            if message["type"] != "websocket.receive":
                self.line.gone(clean=message.get("code") in (1000, 1001))
                return
            ending = self._take(message.get("bytes"), message.get("text"))
            if ending is not None:
                self.end(*ending)
                return

    def _take(self, pcm: bytes | None, text: str | None) -> tuple[int, str] | None:
        """Takes one message. What ends the line, if it does."""
        now = self._now()
        if pcm is not None:
            if len(pcm) > SOUND_BYTES:
                return TOO_LARGE, "too-large"
            if not self._sound.take(len(pcm), now):
                return TOO_FAST, "too-fast"
            if len(pcm) % SAMPLE_BYTES:
                return MALFORMED, "half-a-sample"
            self.line.frame(pcm)
            return None
        if text is None or len(text) > TEXT_BYTES:
            return TOO_LARGE, "too-large"
        if not self._texts.take(1, now):
            return TOO_FAST, "too-fast"
        return self._told(text)

    def _told(self, text: str) -> tuple[int, str] | None:
        try:
            told = read(text)
        except msgspec.MsgspecError:
            return MALFORMED, "malformed"
        match told:
            case Sounded(samples=samples, flushes=flushes):
                self.line.sounded(samples, flushes)
            case Touched():
                self.line.touched()
            case Released():
                self.line.released()
            case Bye():
                return DONE, "bye"
            case Hello():
                return MALFORMED, "hello-twice"
        return None

    def show(self, shown: Shown) -> None:
        """What happens, for the screen."""
        match shown:
            case State(name=("listening" | "thinking" | "speaking") as state):
                self.post(StateOut(state))
            case Caption(who=("visitor" | "appliance") as who, text=text, final=final):
                self.post(CaptionOut(who, text, final))
            case Level():
                self._level(shown)
            case Taken(turn=turn, latency_ms=latency_ms):
                self.post(TurnShown(turn_out(turn, latency_ms)))
            case State() | Caption() | Timing():
                pass

    def _level(self, level: Level) -> None:
        self._levels.append(level)
        if len(self._levels) == _LEVELS:
            loudest = max(self._levels, key=lambda one: one.db)
            speech = any(one.audible and one.probability >= 0.5 for one in self._levels)
            self._levels.clear()
            self.post(LevelOut(round(loudest.db), speech))


class VoiceLines:
    """The open lines of all sessions, over one `sound`."""

    def __init__(self, sound: Sound, conversations: Conversations) -> None:
        self._sound = sound
        self._conversations = conversations
        self._held: dict[str, _Held] = {}

    @property
    def hears(self) -> frozenset[Language]:
        """The languages that may be spoken to it."""
        return self._sound.hears

    @property
    def speaks(self) -> frozenset[Language]:
        """The languages that it speaks."""
        return self._sound.speaks

    @property
    def basic(self) -> bool:
        """True when only short answers are understood."""
        return self._sound.basic

    def route(self) -> ControllerRouterHandler:
        """The handler at `/api/sessions/{id}/voice`."""

        @websocket("/api/sessions/{session:str}/voice")
        async def voice(socket: WebSocket[Any, Any, Any], session: str) -> None:
            if not _from_our_page(socket):
                await socket.close(FOREIGN, "foreign-origin")
                return
            await socket.accept()
            await self._serve(socket, session)

        return voice

    async def moved_on(self, session: str, taken: Taken) -> None:
        """A turn was taken on the screen."""
        held = self._held.get(session)
        if held is not None and held.visit is not None:
            await held.visit.moved_on(taken)

    def left(self, session: str) -> None:
        """The visitor is gone, and their line with them."""
        held = self._held.get(session)
        if held is not None:
            held.end(DONE, "left")

    async def _serve(self, socket: WebSocket[Any, Any, Any], session: str) -> None:
        token = await _hello(socket)
        if token is None:
            return
        try:
            view = await self._conversations.view(session, token)
        except RequestError as refused:
            await socket.close(4000 + refused.status, refused.slug)
            return
        before = self._held.get(session)
        if before is not None:
            before.end(TAKEN_OVER, "taken-over")
        held = self._held[session] = _Held(socket)
        try:
            await self._hold(held, Entered(session, token, standing(view)), view.session.language)
        finally:
            if self._held.get(session) is held:
                del self._held[session]
        with suppress(WebSocketException, OSError, RuntimeError):
            await socket.close(*held.ending)

    async def _hold(self, held: _Held, entered: Entered, language: Language) -> None:
        beside = [asyncio.create_task(held.send()), asyncio.create_task(held.receive())]
        held.post(Ready(language, language in self.hears))
        try:
            held.visit = self._sound.visit(
                held.line, self._conversations, NoKeys(), language, KIOSK, show=held.show
            )
            await held.visit.run(entered)
        except EngineError:
            held.end(NO_VOICE, "no-voice")
        except RequestError as refused:
            held.end(4000 + refused.status, refused.slug)
        finally:
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)


class WithVoice:
    """Conversations as the screen takes part in them: a session's line goes along."""

    def __init__(self, conversations: Conversations, lines: VoiceLines) -> None:
        self._conversations = conversations
        self._lines = lines

    def intakes(self) -> Sequence[IntakeOffer]:
        """See `Conversations`."""
        return self._conversations.intakes()

    async def open(self, intake: str, language: Language | None, channel: str) -> Opened:
        """See `Conversations`."""
        return await self._conversations.open(intake, language, channel)

    async def take(self, session: str, token: str, said: Said) -> Taken:
        """See `Conversations`."""
        taken = await self._conversations.take(session, token, said)
        await self._lines.moved_on(session, taken)
        return taken

    async def leave(self, session: str, token: str) -> None:
        """See `Conversations`."""
        await self._conversations.leave(session, token)
        self._lines.left(session)

    async def view(self, session: str, token: str) -> SessionView:
        """See `Conversations`."""
        return await self._conversations.view(session, token)


async def _hello(socket: WebSocket[Any, Any, Any]) -> str | None:
    """The token of the first message; None when there is none in time, and the socket is closed."""
    try:
        async with asyncio.timeout(HELLO_WITHIN_S):
            message = await socket.receive()
    except TimeoutError:
        await socket.close(4000 + 401, "no-hello")
        return None
    if message["type"] != "websocket.receive":
        return None
    text = message.get("text")
    try:
        told = read(text) if text is not None and len(text) <= TEXT_BYTES else None
    except msgspec.MsgspecError:
        told = None
    if isinstance(told, Hello):
        return told.token
    await socket.close(MALFORMED, "no-hello")
    return None


def _from_our_page(socket: WebSocket[Any, Any, Any]) -> bool:
    """True when the page that opens it came from exactly this address."""
    scheme = "https" if socket.scope["scheme"] == "wss" else "http"
    host = socket.headers.get("host", "")
    return bool(host) and socket.headers.get("origin") == f"{scheme}://{host}"
