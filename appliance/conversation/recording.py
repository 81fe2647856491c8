"""What a turn takes from outside itself, taken down as it comes, and played back. Pure but for what it
asks.

With the policy and what was said, the recording gives the same turn again: a replay asks no engine,
no list, no document and no clock.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from appliance.conversation.room import Room, Setting
from appliance.core.interview import JsonValue, Language
from appliance.core.passage import Passage
from appliance.core.ports import PiiFinding
from appliance.core.session import OffsetMap, Outside, Turn, Utterance
from appliance.redaction.redactor import Redaction


class Recorder:
    """Stands between a turn and its room, and takes down what comes in."""

    def __init__(self, room: Room) -> None:
        self._from = room
        self._taken = Outside(today=room.clock.today().isoformat())
        self.now_ms = room.clock.now_ms()
        self.today = date.fromisoformat(self._taken.today)
        self.room = replace(
            room,
            redactor=self,
            librarian=None if room.librarian is None else self,
            lookups=self,
            new_protocol=self._new_protocol,
            released=self._released,
        )

    @property
    def taken(self) -> Outside:
        """Everything that has come in so far."""
        return self._taken

    def redact(
        self,
        raw: str,
        language: Language,
        known: Mapping[str, str],
        told: Sequence[PiiFinding] = (),
    ) -> Redaction:
        """As the redactor does it; what it added is taken down."""
        redaction = self._from.redactor.redact(raw, language, known, told)
        added = {mark: words for mark, words in redaction.masks.items() if mark not in known}
        self._taken = replace(self._taken, masks={**self._taken.masks, **added})
        return redaction

    def retrieve(
        self, intake: str, question: str, language: Language, k: int, masked: str | None = None
    ) -> list[Passage]:
        """As the librarian finds it. Raises EngineError."""
        assert self._from.librarian is not None
        found = self._from.librarian.retrieve(intake, question, language, k, masked)
        self._taken = replace(self._taken, passages=(*self._taken.passages, *found))
        return found

    def hit(self, table: str, values: Sequence[JsonValue]) -> bool:
        """As the list says."""
        hit = self._from.lookups.hit(table, values)
        self._taken = replace(self._taken, hits=(*self._taken.hits, hit))
        return hit

    def _new_protocol(self, intake: str) -> str:
        made = self._from.new_protocol(intake)
        self._taken = replace(self._taken, protocol=made)
        return made

    def _released(self, session: str, number: int) -> bool:
        released = self._from.released(session, number)
        self._taken = replace(self._taken, released=released)
        return released


class Player:
    """Plays a recorded turn back: a redactor, a librarian, lists and a clock that say what they said
    then. A look that was not taken then finds nothing."""

    def __init__(self, turn: Turn) -> None:
        self._turn = turn
        self._outside = turn.outside
        self._hits = iter(turn.outside.hits)

    def room(self, setting: Setting) -> Room:
        """A room in which everything outside is the recording."""
        return Room(setting, self, self, self, self, self._protocol, self._released)

    def now_ms(self) -> int:
        """When the turn was taken."""
        return self._turn.at_ms

    def today(self) -> date:
        """The date it was taken on."""
        return date.fromisoformat(self._outside.today)

    def redact(
        self,
        raw: str,
        language: Language,
        known: Mapping[str, str],
        told: Sequence[PiiFinding] = (),
    ) -> Redaction:
        """What redaction gave."""
        heard = self._turn.heard or Utterance(raw, "", OffsetMap(), language, withheld=True)
        return Redaction(heard, {**known, **self._outside.masks})

    def retrieve(
        self, intake: str, question: str, language: Language, k: int, masked: str | None = None
    ) -> list[Passage]:
        """What the documents gave."""
        return list(self._outside.passages)

    def hit(self, table: str, values: Sequence[JsonValue]) -> bool:
        """What the list said."""
        return next(self._hits, False)

    def _protocol(self, intake: str) -> str:
        return self._outside.protocol or f"{intake}-replayed"

    def _released(self, session: str, number: int) -> bool:
        return self._outside.released
