"""One decision on the way to words: what every part of a reply says it with. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from appliance.conversation.doubts import CLARIFY, offered
from appliance.conversation.objectives import Interview
from appliance.conversation.reply.open_question import ask_for
from appliance.conversation.situation import Situation
from appliance.conversation.speech import due_in_words, phrase_anew
from appliance.core.decision import Decision
from appliance.core.passage import Passage
from appliance.core.session import Ask
from appliance.core.widget import Widget

Line = str | None


@dataclass(frozen=True, slots=True)
class Promise:
    """What people will do about it: the protocol number the person is given, and by when."""

    protocol: str = ""
    due: datetime | None = None
    now: datetime | None = None


@dataclass(frozen=True)
class Numbers:
    """Whom to call when it cannot wait, as the configuration of the place has it."""

    emergency: str = "911"
    crisis: str = "988"


@dataclass(frozen=True)
class Speaking:
    """One decision about to be said, and what may be said of it."""

    decision: Decision
    situation: Situation
    passages: tuple[Passage, ...]
    promise: Promise
    numbers: Numbers

    @property
    def interview(self) -> Interview:
        """The interview with this turn's answers."""
        return self.situation.interview

    def ask(self) -> Ask | None:
        """The open question; what was meant is one of its own."""
        if self.decision.ask == CLARIFY:
            options = offered(self.interview, self.situation.understanding.doubts)
            return Ask(CLARIFY, "clarify", Widget.CHOICE, options)
        return ask_for(self.interview, self.decision.ask, confirming=self.confirms())

    def say(self, name: str, **values: str) -> Line:
        """A common phrase, with what any phrase may name."""
        now, due = self.promise.now, self.promise.due
        in_words = "" if now is None else due_in_words(self.interview, due, now)
        known = {
            "protocol": self.promise.protocol,
            "due": in_words,
            "emergency": self.numbers.emergency,
            "crisis": self.numbers.crisis,
            "title": self.interview.wording.title,
        }
        said = self.situation.before.last_reply
        heard = "" if said is None else said.text
        return phrase_anew(self.interview, name, heard, **{**known, **values})

    def confirms(self) -> bool:
        """True when what is open is whether a value was understood right."""
        if self.decision.rule.startswith("confirm."):
            return True
        before, address = self.situation.before.ask, self.decision.ask
        was_open = before is not None and before.type == "confirm" and before.field == address
        moved_on = self.decision.rule.partition(".")[0] in ("reopened", "missing", "back", "check")
        return was_open and not moved_on
