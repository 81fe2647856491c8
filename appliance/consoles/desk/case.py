"""A case as the staff read it: three lines, then each answer with the words it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from appliance.consoles.desk.shapes import (
    AcceptedOut,
    AnswerOut,
    EarlierOut,
    ExchangeOut,
    LineOut,
    PartOut,
)
from appliance.conversation.objectives import Interview, place_of, wording_at
from appliance.conversation.showing import Showing
from appliance.conversation.speech import spoken_answer
from appliance.core.interview import Address, Answer
from appliance.core.session import Turn
from appliance.desk.handoff import Brief


@dataclass(frozen=True, slots=True)
class Acceptance:
    """That somebody accepted an answer in the version that rests on these words."""

    address: Address
    turn: int
    start: int
    end: int
    by: str
    at_ms: int

    def of(self, answer: Answer) -> bool:
        """True while the answer still rests on the words that were accepted."""
        span = answer.evidence.span
        version = (answer.address, answer.evidence.turn, span.start, span.end)
        return version == (self.address, self.turn, self.start, self.end)


@dataclass(frozen=True)
class Case:
    """An opened session under its policy, in the reader's language where the policy has it."""

    interview: Interview
    turns: Mapping[int, Turn]
    acceptances: Sequence[Acceptance]
    names: Mapping[str, str]
    """How accounts are called, by id."""
    showing: Showing
    """What staff are shown in a case that they have opened."""

    def parts(self, others: str) -> list[PartOut]:
        """The answers by objective, in the policy's order; `others` titles what no objective needs."""
        interview = self.interview
        left = dict(interview.session.answers)
        found: list[PartOut] = []
        for objective in interview.policy.objectives:
            needs = (*objective.needs, *objective.may_add)
            answers = [self._answer(left.pop(address)) for address in _of(needs, left)]
            title = interview.wording.objectives.get(objective.id, objective.id)
            if answers:
                found.append(PartOut(title, answers))
        if left:
            found.append(PartOut(others, [self._answer(answer) for answer in left.values()]))
        return found

    def exchanges(self) -> list[ExchangeOut]:
        """The conversation, in order."""
        return [
            ExchangeOut(
                turn=turn.number,
                at_ms=turn.at_ms,
                said=self._said(turn),
                tapped=turn.tapped is not None,
                replied=self.showing.text(turn.reply.text),
                rule=turn.decision.rule,
            )
            for _, turn in sorted(self.turns.items())
        ]

    def _said(self, turn: Turn) -> str:
        """What was said, or what the tapped button showed."""
        if turn.heard is not None and turn.heard.raw:
            return self.showing.heard(turn.heard)
        for answer in self.interview.session.answers.values():
            for version in (answer, *answer.history):
                if version.evidence.turn == turn.number:
                    return self.showing.text(version.evidence.said)
        return ""

    def _answer(self, answer: Answer) -> AnswerOut:
        evidence = answer.evidence
        asking = self.turns.get(evidence.turn - 1)
        return AnswerOut(
            address=answer.address,
            label=self.label(answer.address),
            words=self.showing.text(spoken_answer(self.interview, answer)),
            status=answer.status.value,
            source=evidence.source,
            said=self.showing.text(evidence.said),
            turn=evidence.turn,
            start=evidence.span.start,
            end=evidence.span.end,
            asked=self.showing.text(asking.reply.text) if asking else "",
            rule=asking.decision.rule if asking else "",
            why=wording_at(self.interview.wording, answer.address).why,
            confidence=round(answer.confidence * 100),
            precision=answer.precision,
            accepted=self._accepted(answer),
            history=[self._earlier(one) for one in answer.history],
        )

    def _accepted(self, answer: Answer) -> AcceptedOut | None:
        found = next((one for one in reversed(self.acceptances) if one.of(answer)), None)
        if found is None:
            return None
        return AcceptedOut(self.names.get(found.by, found.by), found.at_ms)

    def _earlier(self, answer: Answer) -> EarlierOut:
        words = self.showing.text(spoken_answer(self.interview, answer))
        said = self.showing.text(answer.evidence.said)
        return EarlierOut(words, said, answer.evidence.turn)

    def label(self, address: Address) -> str:
        """What an answer is called: "Medicines 2: dose" inside a repeated group."""
        wording, place = self.interview.wording, place_of(address)
        own = wording_at(wording, address).label or address
        if place.part is None:
            return own
        group = wording_at(wording, place.field).label or place.field
        number = "" if place.index is None else f" {place.index + 1}"
        return f"{group}{number}: {own[:1].lower()}{own[1:]}"


def in_language(interview: Interview, language: str) -> Interview:
    """The same, put into words in the reader's language where the policy has it."""
    if language not in interview.policy.wording:
        return interview
    return replace(interview, session=replace(interview.session, language=language))


def lines_of(brief: Brief, showing: Showing) -> list[LineOut]:
    """The three lines, each with the answers it rests on."""
    handoff = brief.handoff
    texts = (handoff.who, handoff.matters, handoff.next_step)
    return [
        LineOut(showing.text(text), list(sources))
        for text, sources in zip(texts, brief.sources, strict=True)
    ]


def _of(needs: Sequence[str], answers: Mapping[Address, Answer]) -> Iterator[Address]:
    for need in needs:
        yield from [address for address in answers if place_of(address).field == need]
