"""What every evaluator offers, and how hits become a verdict. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from appliance.core.decision import Outcome, Verdict
from appliance.screening.grammar import Hit
from appliance.screening.heard import Heard


class Evaluator(Protocol):
    """Judges one utterance for one thing."""

    @property
    def name(self) -> str: ...

    def judge(self, heard: Heard) -> Verdict:
        """The verdict, with a reason that never quotes the person."""
        ...


def nothing_found(name: str, heard: Heard) -> Verdict:
    """PASS; or ABSTAIN when the words are in a script that nobody here can read."""
    if heard.readable:
        return Verdict(name, Outcome.PASS, "none", 0, "no sign of it")
    return Verdict(name, Outcome.ABSTAIN, "unreadable", 0, "written in a script it cannot read")


def worst(name: str, heard: Heard, hits: Sequence[Hit], reasons: Mapping[str, str]) -> Verdict:
    """The verdict of the gravest hit: BLOCK when a life may be at risk, FLAG below that."""
    if not hits:
        return nothing_found(name, heard)
    gravest = max(hits, key=lambda hit: hit.severity)
    outcome = Outcome.BLOCK if gravest.severity >= 3 else Outcome.FLAG
    return Verdict(
        name,
        outcome,
        gravest.category,
        gravest.severity,
        reasons[gravest.category],
        heard.raw_span(gravest.span),
    )


def at_least_as_heard(verdict: Verdict, heard: Heard, sounds: Mapping[str, str]) -> Verdict:
    """The verdict, raised to what the utterance sounds like where that is graver: a second opinion
    adds to what the patterns found and takes nothing back. `sounds` are this evaluator's categories,
    each with the kind of line it was learned from."""
    impression = heard.impression
    if impression is None or impression.category not in sounds:
        return verdict
    if impression.severity <= verdict.severity or _told_as_past(verdict, heard):
        return verdict
    return Verdict(
        verdict.evaluator,
        Outcome.BLOCK if impression.severity >= 3 else Outcome.FLAG,
        impression.category,
        impression.severity,
        f"learned: like lines about {sounds[impression.category]}",
    )


def _told_as_past(verdict: Verdict, heard: Heard) -> bool:
    """True when the patterns have understood nearly all that was said, and as something that is over."""
    if verdict.severity != 1 or verdict.span is None:
        return False
    return 5 * (verdict.span.end - verdict.span.start) >= 3 * len(heard.folded.strip())
