"""The calls of this box: which are announced, which may talk, what becomes of each.

A call that the box can carry is held aloud; past that a caller hears one sentence and is called back. Whoever
called before goes on where they were once their number and a second fact fit. The number a call comes from
is a hint: it is never asked whether it proves anything.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Final, Protocol
from uuid import UUID

from appliance.channels.aloud import TELEPHONE, Entered
from appliance.channels.attempts import TRIES, Attempts
from appliance.channels.conversations import Conversations, Opened, Reentered
from appliance.channels.dtmf import Keys
from appliance.channels.lobby import Lobby
from appliance.channels.phone_words import PhoneWords
from appliance.channels.sound import Sound
from appliance.channels.standing import standing
from appliance.core.decision import Action
from appliance.core.errors import ChannelClosed, RequestError
from appliance.core.interview import FieldType, Language
from appliance.core.ports import Clock, Line
from appliance.core.session import Said, Tapped, Turn

ANNOUNCED_S: Final = 30.0
"""How long an announced call may take to come."""
_ANNOUNCED: Final = 64
_REMEMBERED: Final = 256
"""Calls that were given back and not asked about."""
_SUMMARY_S: Final = 600.0
"""How long somebody may take to answer a call that is handed over."""
_HANDOFF = frozenset({"handoff", "handoff.again"})


class Returning(Protocol):
    """Lets people go, and takes them back into their conversations."""

    async def come_back(self, digits: str, fact: str) -> Reentered | None:
        """The session whose protocol number has these digits, if the fact fits it; the token it had opens
        nothing any more."""
        ...

    async def again(self, session: str) -> Reentered:
        """The session that a call comes back to from people who did not answer."""
        ...

    async def hung_up(self, session: str, token: str, caller: str) -> None:
        """A line is over: what was left in the middle becomes a ticket, with the number it came from. Raises
        RequestError (401) when the session is on another line by now."""
        ...


@dataclass(frozen=True, slots=True)
class Terms:
    """How many calls are held at once at most (fewer where the box does not carry them), which intake a
    call is for unless its announcement says so, and where the dialplan can take a caller, by queue; ""
    stands for every other one."""

    calls: int
    intake: str
    transfers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Announced:
    """A call that may come until then. `again` is somebody who says that they have called before;
    `summary` is no caller but whoever takes one over, and the session they are told about; `waited` is the
    session of a caller whom nobody took over."""

    until: float
    caller: str = field(repr=False)
    intake: str
    language: Language
    again: bool = False
    summary: str = ""
    waited: str = ""


class Phone:
    """Every call of this box (`exchange.Calls`)."""

    def __init__(
        self,
        conversations: Conversations,
        sound: Sound,
        words: Mapping[Language, PhoneWords],
        terms: Terms,
        clock: Clock,
        *,
        returning: Returning,
        brief: Callable[[str], Awaitable[str]],
        now: Callable[[], float],
    ) -> None:
        """`brief` gives what a member of staff is told about a session; `now` never goes back."""
        self._conversations = conversations
        self._sound = sound
        self._words = words
        self._terms = terms
        self._clock = clock
        self._returning = returning
        self._brief = brief
        self._now = now
        self._attempts = Attempts()
        self._announced: dict[UUID, _Announced] = {}
        self._claimed: dict[UUID, _Announced] = {}
        self._next: dict[UUID, tuple[str, str]] = {}
        self._held_now: dict[UUID, _Announced] = {}
        """Calls on which a session is held, as what they would come back."""
        self._away: dict[UUID, _Announced] = {}
        """Calls that were handed over, likewise."""
        self.open = 0
        """Calls that are held right now."""

    def announce(
        self, caller: str, intake: str, language: str, *, again: bool = False
    ) -> UUID | None:
        """The name of a new call; see `exchange.Calls`."""
        intake = intake or self._terms.intake
        offer = next((one for one in self._conversations.intakes() if one.id == intake), None)
        if offer is None or (language and language not in offer.languages):
            return None
        until = self._now() + ANNOUNCED_S
        return self._name(_Announced(until, caller, intake, language or offer.languages[0], again))

    def claim(self, call: UUID) -> bool:
        """True once for every announced call that comes in time."""
        self._forget_late_ones()
        announced = self._announced.pop(call, None)
        if announced is None:
            return False
        self._claimed[call] = announced
        return True

    def left_for(self, call: UUID, transfer: str) -> None:
        """The call goes back to the exchange."""
        if transfer:
            held = self._held_now.get(call)
            self._next[call] = transfer, "" if held is None else held.waited
            if held is not None:
                self._away[call] = replace(held, until=self._now() + _SUMMARY_S)
            for known in (self._next, self._away):
                while len(known) > _REMEMBERED:
                    known.pop(next(iter(known)))

    def what_next(self, call: UUID) -> str:
        """Where to, and the name under which whoever answers there hears what it is about."""
        transfer, session = self._next.pop(call, ("", ""))
        if not session:
            return transfer
        until, language = self._now() + _SUMMARY_S, next(iter(self._words))
        told = self._name(_Announced(until, "", "", language, summary=session))
        return transfer if told is None else f"{transfer}/{told}"

    def back(self, call: UUID) -> UUID | None:
        """The new name of a call that nobody took over; see `exchange.Calls`."""
        away = self._away.pop(call, None)
        if away is None or self._now() > away.until:
            return None
        return self._name(replace(away, until=self._now() + ANNOUNCED_S))

    async def hold(self, line: Line, call: UUID) -> None:
        """Holds a claimed call; see `exchange.Calls`."""
        announced = self._claimed.pop(call)
        if announced.summary:
            await self._tell(line, announced)
        elif self.open >= self._terms.calls or not self._sound.load.room():
            await self._beyond(line, announced)
        else:
            self.open += 1
            try:
                await self._held(line, call, announced)
            finally:
                self.open -= 1

    def _name(self, announced: _Announced) -> UUID | None:
        self._forget_late_ones()
        if len(self._announced) >= _ANNOUNCED:
            return None
        call = UUID(bytes=secrets.token_bytes(16))
        self._announced[call] = announced
        return call

    def _forget_late_ones(self) -> None:
        now = self._now()
        late = [call for call, one in self._announced.items() if now > one.until]
        for call in late:
            del self._announced[call]

    async def _held(self, line: Line, call: UUID, announced: _Announced) -> None:
        try:
            entered = await self._entered(line, announced)
        except ChannelClosed:
            return
        if entered is None:
            await self._not_found(line, announced)
            return
        self._held_now[call] = replace(announced, again=False, waited=entered.session)
        visit = self._sound.visit(
            line,
            self._conversations,
            Keys(self._words, self._clock.today, self._sound.hears),
            entered.turn.reply.language,
            TELEPHONE,
            transfer=self._transfer,
            name=str(call),
        )
        try:
            await visit.run(entered)
        finally:
            del self._held_now[call]
            with suppress(RequestError):
                await self._returning.hung_up(entered.session, entered.token, announced.caller)

    async def _entered(self, line: Line, announced: _Announced) -> Entered | None:
        """The session to be held, an earlier one or a new one; None when only a person can help. Raises
        ChannelClosed once the caller is gone."""
        if announced.waited:
            return await self._waited(announced)
        if announced.again:
            lobby = Lobby(line, self._sound.voice, announced.language)
            words = self._words_of(announced.language)
            asked = words.number
            for _ in range(TRIES):
                digits = await lobby.ask(asked)
                if not digits:
                    break
                found = await self._recognised(digits, await lobby.ask(words.fact))
                if found is not None:
                    return found
                asked = f"{words.again} {words.number}"
            else:
                return None
        opened = await self._conversations.open(announced.intake, announced.language, "phone")
        return Entered(opened.session, opened.token, opened.turn)

    async def _recognised(self, digits: str, fact: str) -> Entered | None:
        """The earlier session of whoever knows both; a failure counts for the whole box."""
        if not self._attempts.allowed(self._now()):
            return None
        found = await self._returning.come_back(digits, fact)
        if found is None:
            self._attempts.failed(self._now())
            return None
        view = await self._conversations.view(found.session, found.token)
        words = self._words_of(view.session.language)
        turn = _behind(words.go_on, standing(view))
        return Entered(found.session, found.token, turn)

    async def _waited(self, announced: _Announced) -> Entered:
        """The session of a caller whom nobody took over: told so, and asked on."""
        found = await self._returning.again(announced.waited)
        view = await self._conversations.view(found.session, found.token)
        words = self._words_of(view.session.language)
        taken = await self._conversations.take(
            found.session, found.token, Said(text=words.once_more)
        )
        told = words.nobody_free.format(protocol=view.session.protocol or "")
        return Entered(found.session, found.token, _behind(told, taken.turn))

    async def _not_found(self, line: Line, announced: _Announced) -> None:
        """Three tries, and a person: at once where there is one, or when they call back."""
        words = self._words_of(announced.language)
        where = self._terms.transfers.get("", "")
        lobby = Lobby(line, self._sound.voice, announced.language)
        listening = asyncio.create_task(_heard_out(line))
        try:
            await lobby.say(words.failed)
            if not where:
                protocol = await self._called_back(announced, words)
                await lobby.say(words.taken.format(protocol=protocol) if protocol else words.nobody)
        except ChannelClosed:
            pass
        finally:
            await line.hang_up(where)
            await listening

    def _transfer(self, turn: Turn) -> str:
        """Where the dialplan takes a caller who asked for a person; "" while there is nowhere."""
        decided = turn.decision
        wanted = decided.rule in _HANDOFF or any(one.kind == "handoff" for one in turn.notices)
        if decided.action is not Action.ESCALATE or not wanted:
            return ""
        queue = next((one.queue for one in decided.escalations), "")
        return self._terms.transfers.get(queue) or self._terms.transfers.get("", "")

    async def _beyond(self, line: Line, announced: _Announced) -> None:
        """One sentence, and who hears it out is called back."""
        self._sound.figures.refused()
        words = self._words_of(announced.language)
        lobby = Lobby(line, self._sound.voice, announced.language)
        listening = asyncio.create_task(_heard_out(line))
        try:
            if await lobby.say(words.busy):
                protocol = await self._called_back(announced, words)
                await lobby.say(words.taken.format(protocol=protocol) if protocol else words.nobody)
        except ChannelClosed:
            pass
        finally:
            await line.hang_up()
            await listening

    async def _called_back(self, announced: _Announced, words: PhoneWords) -> str:
        """Opens a ticket for somebody who is to be called back: its number, or ""."""
        try:
            opened = await self._conversations.open(announced.intake, announced.language, "phone")
            await self._note_number(opened, announced.caller)
            asked = Said(text=words.person)
            await self._conversations.take(opened.session, opened.token, asked)
            view = await self._conversations.view(opened.session, opened.token)
        except RequestError:
            return ""
        return view.session.protocol or ""

    async def _note_number(self, opened: Opened, caller: str) -> None:
        """Takes down the number that they heard they would be called back on, where there is a question
        for it."""
        view = await self._conversations.view(opened.session, opened.token)
        asked = [one.id for one in view.policy.fields.values() if one.type is FieldType.PHONE]
        if caller and asked:
            with suppress(RequestError):
                said = Said(tapped=Tapped(asked[0], caller))
                await self._conversations.take(opened.session, opened.token, said)

    async def _tell(self, line: Line, announced: _Announced) -> None:
        """Tells a member of staff what a caller wants before they are connected."""
        listening = asyncio.create_task(_heard_out(line))
        lobby = Lobby(line, self._sound.voice, announced.language)
        try:
            await lobby.say(await self._brief(announced.summary))
        except (ChannelClosed, RequestError):
            pass
        finally:
            await line.hang_up()
            await listening

    def _words_of(self, language: Language) -> PhoneWords:
        return self._words.get(language) or next(iter(self._words.values()))


def _behind(said: str, turn: Turn) -> Turn:
    """The turn, with this said before it."""
    return replace(turn, reply=replace(turn.reply, text=f"{said} {turn.reply.text}".strip()))


async def _heard_out(line: Line) -> None:
    """Reads a line to its end, since nobody may leave one unread."""
    async for _ in line.events():
        pass
