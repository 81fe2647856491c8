"""Everything a decision may rest on, gathered before it is made. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from appliance.conversation.apply import Applied
from appliance.conversation.distress import GO_ON
from appliance.conversation.languages import patterns_for
from appliance.conversation.objectives import Interview
from appliance.conversation.understand import Understanding
from appliance.core.command import Command, CommandKind
from appliance.core.decision import Decision, Outcome, Verdict
from appliance.core.policy import Lookup
from appliance.core.session import Session, SessionStatus
from appliance.core.text import fold

LONGEST_READ = 8_000
"""Characters of one utterance that are read for values; more is kept, and said to be too much."""

SAFETY = ("emergency", "crisis", "abuse", "minor")
"""The evaluators that speak about a person's safety, the most pressing first."""


@dataclass(frozen=True)
class Situation:
    """One turn on the point of being decided. `interview` holds the session with this turn's answers
    already applied, `before` the session as it was."""

    interview: Interview
    before: Session
    raw: str
    tapped: bool
    understanding: Understanding
    applied: Applied
    screened: tuple[Verdict, ...]
    judged: tuple[Verdict, ...]
    hit: Lookup | None = None
    opening: bool = False
    neither: bool = False
    """True when nothing of what we offered as meant had been."""

    @property
    def session(self) -> Session:
        """The session with this turn's answers."""
        return self.interview.session

    @property
    def told_before(self) -> bool:
        """True when they say that they have answered the open question, and it was not heard."""
        patterns = patterns_for(self.before.language)
        return patterns.told_before.fullmatch(fold(self.raw).strip(" .,!?¡¿")) is not None

    @property
    def left(self) -> bool:
        """True when they left the question by touch or key, where it cannot be answered."""
        return self.tapped and self.command(CommandKind.SKIP) is not None

    @property
    def goes_on(self) -> bool:
        """True when somebody for whom the questions wait wants to go on: they say so, agree to, or tap."""
        agreed = self.proposal(GO_ON)
        if agreed is not None:
            return agreed
        return self.tapped or self.command(CommandKind.RESUME) is not None

    @property
    def ended(self) -> bool:
        """True when the intake had come to an end before this turn."""
        return self.before.status is not SessionStatus.IN_PROGRESS

    def command(self, *kinds: CommandKind) -> Command | None:
        """The first command of one of these kinds."""
        return next((c for c in self.understanding.commands if c.kind in kinds), None)

    def proposal(self, name: str) -> bool | None:
        """What the person said to the proposal of this name: True, False, or None for nothing."""
        for command in self.understanding.commands:
            if command.field == name and command.kind is CommandKind.CONFIRM:
                return True
            if command.field == name and command.kind is CommandKind.DENY:
                return False
        return None

    def raised(self, evaluators: Iterable[str], at_least: int = 0) -> Verdict | None:
        """The most severe verdict other than PASS of these evaluators, from a severity on."""
        wanted = tuple(evaluators)
        found = [
            verdict
            for verdict in self.screened
            if verdict.evaluator in wanted
            and verdict.outcome in (Outcome.FLAG, Outcome.BLOCK)
            and verdict.severity >= at_least
        ]
        return max(found, key=lambda v: (v.severity, -wanted.index(v.evaluator)), default=None)

    @property
    def thanks(self) -> bool:
        """True when nothing but thanks or a goodbye was said."""
        patterns = patterns_for(self.before.language)
        return bool(patterns.thanks.fullmatch(fold(self.raw).strip()))

    @property
    def waits_for_names(self) -> bool:
        """True while nothing may be heard of the matter, since a lookup has not been made."""
        return any(map(self.interview.waits_for_lookup, self.interview.applicable))

    @cached_property
    def blocked(self) -> Verdict | None:
        """An evaluator's refusal of this turn's values, if there is one."""
        return next((v for v in self.judged if v.outcome is Outcome.BLOCK), None)


Rule = Callable[[Situation], Decision | None]
"""One rule of a decision: what comes next where it fits, else None."""
