"""From the conversation's types to what a visitor may see of them. Pure.

A visitor sees their own words, and nothing that was judged about them: no verdicts, no rules, no
masks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from typing import TypeAlias

import msgspec
from msgspec import UNSET

from appliance.channels.conversations import IntakeOffer, Receipt, SessionView
from appliance.channels.shapes import (
    AnswerOut,
    AskOut,
    CitationOut,
    EarlierOut,
    IntakeOut,
    NoticeOut,
    ObjectiveOut,
    OptionOut,
    ProgressOut,
    QuestionOut,
    ReceiptOut,
    ReplyOut,
    SessionOut,
    TurnOut,
)
from appliance.conversation.objectives import field_at, place_of, wording_at
from appliance.core.interview import (
    Address,
    Answer,
    Field,
    JsonValue,
    Language,
    Objective,
    Progress,
)
from appliance.core.policy import FieldWording, Policy, Wording
from appliance.core.session import Ask, Reply, Session, Turn
from appliance.core.widget import widget_of

Say: TypeAlias = Callable[[JsonValue, Field, FieldWording, Language], str]
"""How a value reads in plain words of a language."""


def intake_out(offer: IntakeOffer) -> IntakeOut:
    """One intake on offer."""
    return IntakeOut(
        id=offer.id,
        title=dict(offer.titles),
        languages=tuple(offer.languages),
        channels=tuple(offer.channels),
        minutes=offer.minutes,
    )


def turn_out(turn: Turn, latency_ms: int) -> TurnOut:
    """One turn."""
    return TurnOut(
        number=turn.number,
        reply=_reply(turn.reply),
        ask=None if turn.ask is None else _ask(turn.ask),
        progress=_progress(turn.progress),
        status=turn.status.value,
        notices=tuple(NoticeOut(notice.kind, notice.text) for notice in turn.notices),
        latency_ms=latency_ms,
    )


def session_out(view: SessionView, say: Say) -> SessionOut:
    """A whole session."""
    session, policy = view.session, view.policy
    wording = policy.wording.get(session.language, policy.wording[policy.languages[0]])
    labels = Labels(wording, session.answers)
    answers = tuple(_answer(answer, policy, labels, say) for answer in session.answers.values())
    served = {answer.objective for answer in answers}
    return SessionOut(
        session=session.id,
        intake=session.intake,
        title=wording.title,
        language=session.language,
        languages=policy.languages,
        status=session.status.value,
        number=session.number,
        minutes=policy.minutes,
        progress=_progress(view.progress),
        objectives=tuple(
            ObjectiveOut(objective.id, wording.objectives[objective.id])
            for objective in policy.objectives
            if objective.id in served
        ),
        answers=answers,
        reply=None if session.last_reply is None else _reply(session.last_reply),
        ask=_open_question(session, policy, labels),
        receipt=None if view.receipt is None else _receipt(view.receipt),
    )


def _reply(reply: Reply) -> ReplyOut:
    citations = tuple(
        CitationOut(citation.document, citation.title, citation.quote)
        for citation in reply.citations
    )
    return ReplyOut(reply.text, reply.language, citations)


def _ask(ask: Ask) -> AskOut:
    options = tuple(OptionOut(id_, label) for id_, label in ask.options)
    return AskOut(ask.field, ask.type, ask.widget, options or UNSET)


def _progress(progress: Progress) -> ProgressOut:
    return ProgressOut(progress.met, progress.total)


def _receipt(receipt: Receipt) -> ReceiptOut:
    return ReceiptOut(receipt.protocol, receipt.due, receipt.next_step)


class Labels:
    """How answers are called in one session."""

    def __init__(self, wording: Wording, addresses: Collection[Address]) -> None:
        self.wording = wording
        entries = {(place.field, place.index) for place in map(place_of, addresses)}
        self._entries = Counter(field for field, index in entries if index is not None)

    def of(self, address: Address) -> str:
        """A field's label; a part of a group says whose part it is, and of which entry where there are
        several."""
        place = place_of(address)
        label = wording_at(self.wording, address).label
        if place.part is None:
            return label
        group = wording_at(self.wording, place.field).label
        if place.index is None or self._entries[place.field] < 2:
            return f"{group}: {label}"
        return f"{group} {place.index + 1}: {label}"


def _answer(answer: Answer, policy: Policy, labels: Labels, say: Say) -> AnswerOut:
    wording = labels.wording
    field = field_at(policy, answer.address)
    words = wording_at(wording, answer.address)
    plain = None
    if field is not None and answer.known:
        plain = say(answer.value, field, words, wording.language)
    return AnswerOut(
        field=answer.address,
        label=labels.of(answer.address),
        value=answer.value,
        said=answer.evidence.said,
        status=answer.status.value,
        plain=plain,
        objective=_objective_of(answer.address, policy.objectives),
        turn=answer.evidence.turn,
        history=tuple(
            EarlierOut(earlier.value, earlier.evidence.said, earlier.status.value)
            for earlier in answer.history
        ),
        question=None if field is None else _question(answer.address, field, labels),
    )


def _objective_of(address: Address, objectives: tuple[Objective, ...]) -> str | None:
    name = place_of(address).field
    for objective in objectives:
        if name in objective.needs or name in objective.may_add:
            return objective.id
    return None


def _question(address: Address, field: Field, labels: Labels) -> QuestionOut:
    words = wording_at(labels.wording, address)
    return QuestionOut(
        field=address,
        type=field.type.value,
        widget=widget_of(field).value,
        label=labels.of(address),
        ask=words.ask[0] if words.ask else None,
        help=words.help,
        options=tuple(
            OptionOut(id_, words.options[id_].label if id_ in words.options else id_)
            for id_ in field.options
        ),
        accept=tuple(sorted(status.value for status in field.accept)),
        precision=field.precision,
        unit=field.unit,
        minimum=field.minimum,
        maximum=field.maximum,
        required=field.required,
        open=field.open,
    )


def _open_question(session: Session, policy: Policy, labels: Labels) -> QuestionOut | None:
    """The open question as the conversation put it, with what its field adds: a field that is being
    confirmed keeps the widget of the confirmation."""
    ask = session.ask
    if ask is None:
        return None
    options = tuple(OptionOut(id_, label) for id_, label in ask.options)
    field = field_at(policy, ask.field)
    if field is None or ask.type != field.type.value:
        label = "" if field is None else labels.of(ask.field)
        return QuestionOut(ask.field, ask.type, ask.widget, label, options=options)
    question = _question(ask.field, field, labels)
    return msgspec.structs.replace(question, widget=ask.widget, options=options, ask=None)
