"""A whole conversation in memory: the shape and the manners of the real one, without its rooms.

`FakeConversations` follows two small scripted intakes in English and Spanish. It keeps what is said
verbatim, takes corrections at any time, repeats a turn for the same idempotency key, and knows the
phrases that the kiosk's buttons say. What it cannot do is understand: a text is the answer to the
open question, whatever it says.
"""

from __future__ import annotations

import dataclasses
import itertools
import re
import secrets
from collections.abc import Sequence

from appliance.channels.conversations import (
    IntakeOffer,
    Opened,
    Receipt,
    SessionView,
    Taken,
)
from appliance.core.command import CommandKind
from appliance.core.decision import Action, Decision
from appliance.core.errors import RequestError
from appliance.core.interview import (
    Address,
    Answer,
    AnswerStatus,
    Evidence,
    Field,
    FieldType,
    JsonValue,
    Language,
    Progress,
    Span,
)
from appliance.core.passage import Citation
from appliance.core.policy import FieldWording, Policy, Wording
from appliance.core.session import (
    Ask,
    Notice,
    OffsetMap,
    Reply,
    Said,
    Session,
    SessionStatus,
    Tapped,
    Turn,
    Utterance,
)
from appliance.core.text import fold
from appliance.core.widget import Widget, widget_of
from tests.fakes.intakes import LINES, POLICIES, questions_of

PHRASES: tuple[tuple[CommandKind, str], ...] = (
    (CommandKind.HANDOFF, r"talk to a person|hablar con una persona"),
    (CommandKind.BACK, r"go back|pregunta anterior"),
    (CommandKind.WHY, r"why do you ask|por que lo pregunta"),
    (CommandKind.ASK, r"what happens to|que pasa con"),
    (CommandKind.LANGUAGE, r"en espanol|in english"),
    (CommandKind.UNKNOWN, r"i don't know|no lo se"),
    (CommandKind.DECLINE, r"rather not say|prefiero no decirlo"),
)
CRISIS = re.compile(r"kill myself|matarme")
MEMBERS = {"en": "es", "es": "en"}


def say_plainly(value: JsonValue, field: Field, wording: FieldWording, language: Language) -> str:
    """A value in plain words, as far as a fake goes."""
    if isinstance(value, bool):
        return {"en": ("No", "Yes"), "es": ("No", "Sí")}[language][value]
    if isinstance(value, list):
        return ", ".join(say_plainly(item, field, wording, language) for item in value)
    option = wording.options.get(str(value))
    return option.label if option else str(value)


class FakeConversations:
    """Conversations in memory. `erase()` and `fail` let tests stand where things go wrong."""

    def __init__(self) -> None:
        self._sessions: dict[str, Session] = {}
        self._tokens: dict[str, str] = {}
        self._turns: dict[tuple[str, str], Taken] = {}
        self._erased: set[str] = set()
        self._clock = itertools.count(1_795_000_000_000, 1000)
        self.fail: Exception | None = None
        self.heard: list[Said] = []
        self.pace = 100
        """At which every session is spoken to."""

    def intakes(self) -> Sequence[IntakeOffer]:
        return [
            IntakeOffer(
                id=policy.id,
                titles={code: wording.title for code, wording in policy.wording.items()},
                languages=policy.languages,
                channels=policy.channels,
                minutes=policy.minutes,
            )
            for policy in POLICIES.values()
        ]

    async def open(self, intake: str, language: Language | None, channel: str) -> Opened:
        if self.fail is not None:
            raise self.fail
        policy = POLICIES.get(intake)
        if policy is None:
            raise RequestError(404, "unknown-intake", "There is no intake of that name.")
        if language is not None and language not in policy.languages:
            raise RequestError(
                422, "unknown-language", "This intake is not offered in that language."
            )
        now = next(self._clock)
        session = Session(
            id=secrets.token_hex(8),
            intake=intake,
            policy_digest=policy.digest,
            language=language or policy.languages[0],
            channel=channel,
            status=SessionStatus.IN_PROGRESS,
            number=0,
            opened_ms=now,
            updated_ms=now,
        )
        token = secrets.token_urlsafe(24)
        self._tokens[session.id] = token
        disclosure = Notice("disclosure", policy.wording[session.language].disclosures["automated"])
        turn = self._write(session, None, Action.ASK, notices=(disclosure,))
        return Opened(session.id, token, turn, 1)

    async def take(self, session: str, token: str, said: Said) -> Taken:
        if self.fail is not None:
            raise self.fail
        current = self._admit(session, token)
        key = (session, said.idempotency_key or "")
        if said.idempotency_key and key in self._turns:
            return self._turns[key]
        self.heard.append(said)
        taken = Taken(self._answer(current, said), 1)
        if said.idempotency_key:
            self._turns[key] = taken
        return taken

    async def leave(self, session: str, token: str) -> None:
        self._admit(session, token)
        self._tokens[session] = secrets.token_urlsafe(24)

    async def view(self, session: str, token: str) -> SessionView:
        current = dataclasses.replace(self._admit(session, token), pace=self.pace)
        policy = POLICIES[current.intake]
        receipt = None
        if current.protocol is not None:
            lines = LINES[current.language]
            receipt = Receipt(current.protocol, lines.due, lines.next_step)
        return SessionView(current, policy, self._progress(current), receipt)

    def erase(self, session: str) -> None:
        """Shreds a session: whoever comes back with its token is told so."""
        self._erased.add(session)

    def _admit(self, session: str, token: str) -> Session:
        if session not in self._sessions:
            raise RequestError(404, "unknown-session", "There is no such conversation.")
        if not secrets.compare_digest(self._tokens[session].encode(), token.encode()):
            raise RequestError(401, "token-wrong", "That token does not open this conversation.")
        if session in self._erased:
            raise RequestError(409, "erased", "This conversation was erased.")
        return self._sessions[session]

    def _answer(self, session: Session, said: Said) -> Turn:
        if said.tapped is not None:
            return self._tapped(session, said.tapped)
        lines = LINES[session.language]
        if CRISIS.search(fold(said.text)):
            return self._write(
                session, said, Action.SUPPORT, notices=(Notice("crisis", lines.crisis),)
            )
        command = next(
            (kind for kind, pattern in PHRASES if re.search(pattern, fold(said.text))), None
        )
        if command is CommandKind.HANDOFF:
            protocol = session.protocol or self._protocol()
            handed = dataclasses.replace(
                session, protocol=protocol, escalated=frozenset({"person"})
            )
            return self._write(
                handed, said, Action.ESCALATE, notices=(Notice("handoff", lines.person),)
            )
        if command is CommandKind.LANGUAGE:
            turned = dataclasses.replace(session, language=MEMBERS[session.language])
            return self._write(turned, said, Action.ASK)
        if command is CommandKind.BACK:
            return self._back(session, said)
        if command is CommandKind.WHY and session.ask is not None:
            why = self._wording(session, session.ask.field).why or lines.why
            return self._write(session, said, Action.EXPLAIN, lead=why)
        if command is CommandKind.ASK:
            citation = Citation("knowledge/privacy.md", lines.document, lines.happens)
            return self._write(
                session, said, Action.ANSWER, lead=lines.happens, citations=(citation,)
            )
        if not said.text.strip() or session.ask is None:
            return self._write(session, said, Action.CLARIFY, lead=lines.unclear)
        if command in (CommandKind.UNKNOWN, CommandKind.DECLINE):
            status = (
                AnswerStatus.UNKNOWN if command is CommandKind.UNKNOWN else AnswerStatus.DECLINED
            )
            return self._store(session, session.ask.field, None, status, said)
        if session.ask.type == "summary":
            return self._complete(session, said)
        return self._store(session, session.ask.field, said.text, AnswerStatus.STATED, said)

    def _tapped(self, session: Session, tapped: Tapped) -> Turn:
        said = Said(tapped=tapped)
        if tapped.field == "summary":
            return self._complete(session, said)
        policy = POLICIES[session.intake]
        field = policy.fields.get(tapped.field.partition("[")[0])
        if field is not None and tapped.value is None:
            return self._store(session, tapped.field, None, AnswerStatus.UNKNOWN, Said())
        if field is None or not _fits(field, tapped.value):
            lines = LINES[session.language]
            return self._write(session, said, Action.CLARIFY, lead=lines.unclear)
        return self._store(session, tapped.field, tapped.value, AnswerStatus.STATED, said)

    def _store(
        self,
        session: Session,
        address: Address,
        value: JsonValue,
        status: AnswerStatus,
        said: Said,
    ) -> Turn:
        words = said.text
        if said.tapped is not None:
            field = POLICIES[session.intake].fields[address.partition("[")[0]]
            words = say_plainly(value, field, self._wording(session, address), session.language)
        evidence = Evidence(
            session.number + 1,
            Span(0, len(words)),
            words,
            "said" if said.tapped is None else "tapped",
        )
        before = session.answers.get(address)
        history = (
            () if before is None else (*before.history, dataclasses.replace(before, history=()))
        )
        answer = Answer(address, status, value, evidence, history=history)
        told = dataclasses.replace(session, answers={**session.answers, address: answer})
        if session.status in (SessionStatus.COMPLETED, SessionStatus.AMENDED):
            told = dataclasses.replace(told, status=SessionStatus.AMENDED)
        return self._write(told, said, Action.ASK)

    def _back(self, session: Session, said: Said) -> Turn:
        if not session.answers or session.status is not SessionStatus.IN_PROGRESS:
            return self._write(session, said, Action.REPEAT)
        *kept, _ = session.answers
        answers = {address: session.answers[address] for address in kept}
        return self._write(dataclasses.replace(session, answers=answers), said, Action.ASK)

    def _complete(self, session: Session, said: Said) -> Turn:
        done = dataclasses.replace(
            session,
            status=SessionStatus.COMPLETED,
            protocol=session.protocol or self._protocol(),
            summary_accepted=True,
        )
        return self._write(done, said, Action.COMPLETE)

    def _write(
        self,
        session: Session,
        said: Said | None,
        action: Action,
        *,
        lead: str = "",
        notices: tuple[Notice, ...] = (),
        citations: tuple[Citation, ...] = (),
    ) -> Turn:
        ask, question = self._next(session)
        reply = Reply(f"{lead} {question}".strip(), session.language, "fake", citations)
        now = next(self._clock)
        number = session.number + 1
        self._sessions[session.id] = dataclasses.replace(
            session, number=number, updated_ms=now, ask=ask, last_reply=reply
        )
        heard = None
        if said is not None and said.tapped is None:
            heard = Utterance(said.text, "", OffsetMap(), session.language, withheld=True)
        return Turn(
            number=number,
            at_ms=now,
            heard=heard,
            tapped=None if said is None else said.tapped,
            commands=(),
            verdicts=(),
            decision=Decision(action, "fake", None if ask is None else ask.field),
            reply=reply,
            ask=ask,
            progress=self._progress(session),
            status=session.status,
            notices=notices,
        )

    def _next(self, session: Session) -> tuple[Ask | None, str]:
        """The next question that has no answer; then the summary; then nothing."""
        lines = LINES[session.language]
        if session.status is not SessionStatus.IN_PROGRESS:
            return None, lines.done
        policy = POLICIES[session.intake]
        for address in questions_of(policy):
            if address not in session.answers:
                field = _field(policy, address)
                wording = self._wording(session, address)
                options = tuple((id_, wording.options[id_].label) for id_ in field.options)
                ask = Ask(address, field.type.value, widget_of(field).value, options)
                return ask, wording.ask[0]
        return Ask("summary", "summary", Widget.SUMMARY.value), lines.summary

    def _progress(self, session: Session) -> Progress:
        policy = POLICIES[session.intake]
        asked = questions_of(policy)
        met = sum(
            all(
                address in session.answers
                for address in asked
                if address.partition("[")[0] in objective.needs
            )
            for objective in policy.objectives
        )
        return Progress(met, len(policy.objectives))

    def _wording(self, session: Session, address: Address) -> FieldWording:
        wording: Wording = POLICIES[session.intake].wording[session.language]
        name, _, part = address.partition("[")
        found = wording.fields.get(name, FieldWording(label=""))
        return found.fields[part.partition(".")[2]] if part else found

    def _protocol(self) -> str:
        return f"PT-{secrets.randbelow(9000) + 1000}-7"


def _field(policy: Policy, address: Address) -> Field:
    name, _, part = address.partition("[")
    field = policy.fields[name]
    if not part:
        return field
    return next(item for item in field.fields if item.id == part.partition(".")[2])


def _fits(field: Field, value: JsonValue) -> bool:
    """Is the widget's value of the field's kind?"""
    match field.type:
        case FieldType.BOOLEAN:
            return isinstance(value, bool)
        case FieldType.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case FieldType.CHOICE if field.several:
            return isinstance(value, list) and all(item in field.options for item in value)
        case FieldType.CHOICE:
            return value in field.options
        case _:
            return isinstance(value, str) and value.strip() != ""
