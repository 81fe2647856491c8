"""Questions that a line asks before any conversation: answered by keys, and remembered by nobody."""

from __future__ import annotations

from typing import Final

from appliance.core.audio import AudioFrame, HungUp, Keypress, samples_of
from appliance.core.errors import ChannelClosed, EngineError
from appliance.core.interview import Language
from appliance.core.ports import Line
from appliance.voice.speak import Passage, Speaker, Voice

_PATIENCE: Final = samples_of(12_000)
"""How long a caller may take over one key."""
_MOST_KEYS: Final = 32


class Lobby:
    """One line before its conversation."""

    def __init__(self, line: Line, voice: Voice, language: Language) -> None:
        self._line = line
        self._speaker = Speaker(line, voice)
        self._language = language

    async def say(self, text: str) -> bool:
        """Says something and waits until it was heard; false when there is no voice for it. Raises
        ChannelClosed. Somebody else must be reading the line."""
        await self._speaker.say([Passage(text, self._language, protected=True)])
        try:
            return (await self._speaker.finished()).whole
        except EngineError:
            return False

    async def ask(self, text: str) -> str:
        """The digits that are keyed in answer, up to # or until none comes for long; * begins them anew,
        and any key ends the question. Raises ChannelClosed once the caller is gone."""
        await self._speaker.say([Passage(text, self._language)])
        keys, since = "", 0
        async for event in self._line.events():
            match event:
                case HungUp():
                    break
                case Keypress(digit, at):
                    await self._speaker.stop()
                    if digit == "#":
                        return keys
                    keys = "" if digit == "*" else (keys + digit)[:_MOST_KEYS]
                    since = at
                case AudioFrame() if self._speaker.speaking or not since:
                    since = event.end
                case AudioFrame() if event.end - since > _PATIENCE:
                    return keys
        raise ChannelClosed("the caller is gone")
