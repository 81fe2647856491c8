"""One turn, from what was said to what is written down. The whole product on one page.

    screen → redact → understand → apply → evaluate → decide → compose → check → (commit)

Nothing here touches the database or the network: `take_turn` returns a `TurnTaken`, and
`commit.commit` writes all of it in one transaction before anything is said.
"""

from __future__ import annotations

import dataclasses
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from appliance.conversation.aloud import as_heard, may_keep_audio, pace_after
from appliance.conversation.apply import Applied, apply, replace_session
from appliance.conversation.concern import answered, asked_about
from appliance.conversation.consenting import agreed_after_all, taken_back
from appliance.conversation.decide import decide
from appliance.conversation.dictated import testified
from appliance.conversation.distress import (
    come_back,
    sentences_around,
    spared,
    told_beside,
)
from appliance.conversation.doubts import CLARIFY, Picked, picked, settled
from appliance.conversation.doubts import tapped as touched
from appliance.conversation.evaluators import evaluate
from appliance.conversation.evaluators.evidence import TurnSoFar
from appliance.conversation.masking import remembered, told
from appliance.conversation.number import TOLD as NUMBER_TOLD
from appliance.conversation.number import due_early
from appliance.conversation.objectives import Interview, field_at, place_of
from appliance.conversation.promise import due_at
from appliance.conversation.recording import Recorder
from appliance.conversation.reply import Composed, compose
from appliance.conversation.reply.open_question import ask_for
from appliance.conversation.reply.saying import Promise
from appliance.conversation.room import Room
from appliance.conversation.settle import settle
from appliance.conversation.showing import Showing
from appliance.conversation.situation import LONGEST_READ, Situation
from appliance.conversation.speech import phrase
from appliance.conversation.touched import touch
from appliance.conversation.understand import (
    Understanding,
    heard_language,
    more_values,
    understand,
)
from appliance.conversation.understand.meant import without_free_words
from appliance.core.audio import Fidelity
from appliance.core.command import Command, CommandKind
from appliance.core.decision import Action, Decision, Outcome, Verdict
from appliance.core.errors import EngineError, RequestError
from appliance.core.interview import FieldType, Language, Span
from appliance.core.masking import Reader
from appliance.core.once import one_turn
from appliance.core.passage import Passage
from appliance.core.policy import Lookup, Policy
from appliance.core.ports import PiiFinding
from appliance.core.session import (
    PHONE,
    Doubt,
    Reply,
    Said,
    Session,
    SessionStatus,
    Spoken,
    Tapped,
    Turn,
    Utterance,
)
from appliance.policy.conditions import Conditions

READING = "reading"
"""Who judges, in the record, that words could not be read."""


@dataclass(frozen=True)
class TurnTaken:
    """A turn that has been thought through and not yet written down."""

    before: Session
    after: Session
    turn: Turn
    policy: Policy
    interview: Interview
    idempotency_key: str | None = None
    situation: Situation | None = None
    """What was decided upon; None for a turn in which nobody spoke."""
    audio: bytes = dataclasses.field(default=b"", repr=False)
    """What was said as it sounded, where it may be kept."""


def take_turn(
    session: Session, said: Said, policy: Policy, conditions: Conditions, room: Room
) -> TurnTaken:
    """Thinks one turn through: what was heard, what it means, what to say. Writes nothing.

    Raises RequestError (422) when a widget's value is of the wrong kind for its field.
    """
    with one_turn():
        return _taken(session, said, policy, conditions, room)


def _taken(
    session: Session, said: Said, policy: Policy, conditions: Conditions, room: Room
) -> TurnTaken:
    recorder = Recorder(room)
    room = recorder.room
    session = replace(session, aloud=session.aloud or said.spoken is not None)
    doubt = session.doubt
    if doubt is not None:
        session = replace(session, ask=doubt.ask, doubt=None)
    interview = Interview(policy, conditions, session, recorder.today, recorder.now_ms)
    tapped, raw = said.tapped, said.text
    screened = room.setting.screen(raw, session.language) if raw else ()
    choice, shown = _picked(said, doubt, interview)
    if choice is not None:
        understanding, raw, tapped_value = settled(choice), shown, None
    elif tapped is not None:
        understanding, raw = touch(tapped, interview)
        tapped_value = tapped
    else:
        understanding, interview = _listen(raw, interview)
        understanding = replace(understanding, commands=testified(understanding.commands, raw))
        understanding = _not_in_distress(understanding, raw, interview, screened)
        understanding = as_heard(understanding, said.spoken, interview)
        tapped_value = None
    known = () if choice is not None else told(understanding, interview, raw)
    heard, masks = _heard(raw, session, room, known)
    if choice is not None and choice.command is not None and doubt is not None:
        raw = doubt.raw
    if doubt is not None:
        understanding = replace(understanding, doubts=())
    released = session.stopped_by == "safety" and room.released(session.id, session.number)
    commands = come_back(understanding.commands, raw, session, released=released)
    commands = agreed_after_all(commands, raw, session)
    kept = spared(commands, raw, screened)
    kept = _beside_danger(kept, raw, session, screened, room)
    understanding = replace(understanding, commands=kept)
    understanding = _while_stopped(understanding, session)
    applied = apply(understanding.commands, interview, raw, tapped_value, said.spoken)
    collects = (
        tapped_value is None
        and not _speaks_of_danger(screened)
        and _collects(understanding, session)
    )
    if collects:
        understanding, applied = _read_on(understanding, applied, interview, raw, said.spoken)
    judged = evaluate(
        policy.evaluators, TurnSoFar(session, raw, tapped is not None, understanding, applied)
    )
    if any(verdict.outcome is Outcome.BLOCK for verdict in judged):
        applied = Applied(interview.session)
    applied, hit = _look_up(applied, interview, room)
    if collects and hit is None and applied.session.told != session.told:
        # what waited for the list may have been told in the same breath
        read_on, more = _read_on(understanding, applied, interview, raw, said.spoken)
        if read_on is not understanding:
            understanding = read_on
            applied, hit = _look_up(more, interview, room)
    situation = Situation(
        replace_session(interview, applied.session),
        session, raw, tapped is not None, understanding, applied, screened, judged, hit,
        neither=choice is not None and choice.command is None,
    )  # fmt: skip
    return _conclude(situation, heard, tapped, masks, said, recorder)


def unreadable(failure: Exception) -> Verdict:
    """What is noted of words that could not be read: how it failed, and none of them."""
    return Verdict(READING, Outcome.ABSTAIN, "failed", 0, type(failure).__name__)


def unread_turn(
    session: Session,
    said: Said,
    policy: Policy,
    conditions: Conditions,
    room: Room,
    why: Verdict,
) -> TurnTaken:
    """The turn of words that nothing could be read from, for `why`: as if they had not been understood.
    What screening says of them stands. Writes nothing."""
    recorder = Recorder(room)
    session = replace(session, aloud=session.aloud or said.spoken is not None)
    if session.doubt is not None:
        session = replace(session, ask=session.doubt.ask, doubt=None)
    interview = Interview(policy, conditions, session, recorder.today, recorder.now_ms)
    screened = room.setting.screen(said.text, session.language) if said.text else ()
    known = told(Understanding(()), interview, said.text)
    heard, masks = _heard(said.text, session, recorder.room, known)
    situation = Situation(
        interview, session, said.text, said.tapped is not None, Understanding(()),
        Applied(session), screened, (why,),
    )  # fmt: skip
    return _conclude(situation, heard, said.tapped, masks, said, recorder)


def _picked(said: Said, doubt: Doubt | None, interview: Interview) -> tuple[Picked | None, str]:
    """What was picked of what we offered as meant, if anything was, and the words that did."""
    if said.tapped is not None:
        if said.tapped.field != CLARIFY:
            return None, ""
        if doubt is None:
            raise RequestError(422, "unknown-field", "This intake has no such field.")
        return touched(said.tapped, doubt, interview)
    choice = None if doubt is None else picked(said.text, doubt, interview)
    return choice, said.text


def open_turn(session: Session, policy: Policy, conditions: Conditions, room: Room) -> TurnTaken:
    """The first turn, which is ours: who speaks, what this is, and the first question."""
    recorder = Recorder(room)
    interview = Interview(policy, conditions, session, recorder.today, recorder.now_ms)
    situation = Situation(
        interview, session, "", False, Understanding(()), Applied(session), (), (), opening=True
    )  # fmt: skip
    return _conclude(situation, None, None, session.masks, Said(), recorder)


def _conclude(
    situation: Situation,
    heard: Utterance | None,
    tapped: Tapped | None,
    masks: Mapping[str, str],
    said: Said,
    recorder: Recorder,
) -> TurnTaken:
    """Decides, says it, checks what is said, and settles what the session is now."""
    room = recorder.room
    decision = decide(situation)
    situation = _in_new_language(situation, decision)
    now_ms = situation.interview.now_ms
    protocol = situation.session.protocol
    named = decision.rule == "number" or due_early(
        decision, situation.before, opening=situation.opening
    )
    if protocol is None and (decision.escalations or named):
        protocol = room.new_protocol(situation.interview.policy.id)
    masked = _asked(situation, heard, masks)
    composed = _say(decision, situation, masked, protocol, room)
    after = settle(decision, situation, composed.ask, composed.reply, now_ms)
    pace = pace_after(after.pace, situation.understanding.commands)
    after = replace(after, protocol=protocol, masks=masks, pace=pace)
    after = replace(after, masks=remembered(situation.interview, after))
    if protocol is not None and protocol in composed.reply.text:
        after = replace(after, told=after.told | {NUMBER_TOLD})
    interview = replace_session(situation.interview, after)
    turn = Turn(
        number=after.number,
        at_ms=now_ms,
        heard=heard,
        tapped=tapped,
        commands=situation.understanding.commands,
        verdicts=(*situation.screened, *situation.judged),
        decision=decision,
        reply=composed.reply,
        ask=composed.ask,
        progress=interview.progress(),
        status=after.status,
        notices=composed.notices,
        outside=recorder.taken,
        spoken=said.spoken,
    )
    policy = situation.interview.policy
    return TurnTaken(
        situation.before, after, turn, policy, interview, said.idempotency_key, situation,
        said.audio if may_keep_audio(policy, situation.before) else b"",
    )  # fmt: skip


def _heard(
    raw: str, session: Session, room: Room, known: Sequence[PiiFinding]
) -> tuple[Utterance, Mapping[str, str]]:
    redaction = room.redactor.redact(raw, session.language, session.masks, known)
    return redaction.utterance, redaction.masks


def _listen(raw: str, interview: Interview) -> tuple[Understanding, Interview]:
    """What the words ask for. In a language of ours that is not the session's they are read in theirs,
    and we go on in it; a language that is not ours is a wish for it; a text without end is none."""
    if len(raw) > LONGEST_READ:
        return Understanding(()), interview
    if (ask := interview.session.ask) is not None and asked_about(ask):
        said = answered(raw, ask, heard_language(raw, interview))
        if said is not None:
            return Understanding((said,)), interview
        interview = _beside_the_concern(interview)
    interview = _with_the_question(interview)
    session = interview.session
    language = heard_language(raw, interview)
    if language == session.language:
        return understand(raw, interview), interview
    if language not in interview.policy.wording:
        wish = Command(CommandKind.LANGUAGE, Span(0, len(raw)), field=language)
        return Understanding((wish,)), interview
    theirs = replace_session(interview, replace(session, language=language))
    return understand(raw, theirs), theirs


def _with_the_question(interview: Interview) -> Interview:
    """While a person has been called, the last question is still in the air."""
    session = interview.session
    if session.status is not SessionStatus.HANDED_OFF or session.ask:
        return interview
    return _with_the_one_before(interview)


def _beside_the_concern(interview: Interview) -> Interview:
    """A question of care that got neither yes nor no: what was said is read as an answer to the question
    before it, unless that one has its answer."""
    session = interview.session
    if session.trail and session.trail[-1] in session.answers:
        return replace_session(interview, replace(session, ask=None))
    return _with_the_one_before(interview)


def _with_the_one_before(interview: Interview) -> Interview:
    """The last question about a field, as the one that is open."""
    session = interview.session
    ask = ask_for(interview, session.trail[-1]) if session.trail else None
    return replace_session(interview, replace(session, ask=ask))


_A_CRISIS = 2
"""The severity from which on words are a cry for help before they are anything else."""
_FILLS = {CommandKind.SET, CommandKind.CORRECT, CommandKind.BEGIN}
_STEERING_ONLY = frozenset(CommandKind) - _FILLS - {CommandKind.REMOVE}
_UNTIL_RESUMED = ("safety", "withdrawn")


def _while_stopped(understanding: Understanding, session: Session) -> Understanding:
    """While collecting has stopped no value is taken, whatever is said; nor beside the wish that nothing
    be kept."""
    if taken_back(understanding.commands):
        return replace(understanding, commands=taken_back(understanding.commands))
    if session.stopped_by is None and not session.held:
        return understanding
    kept = tuple(c for c in understanding.commands if c.kind in _STEERING_ONLY)
    resumed = any(c.kind is CommandKind.RESUME for c in kept)
    if resumed and session.stopped_by in _UNTIL_RESUMED:
        return understanding
    return replace(understanding, commands=kept)


def _collects(understanding: Understanding, session: Session) -> bool:
    """False while nothing may be read from what is said."""
    if taken_back(understanding.commands) or session.held:
        return False
    resumed = any(c.kind is CommandKind.RESUME for c in understanding.commands)
    return session.stopped_by is None or (resumed and session.stopped_by in _UNTIL_RESUMED)


def _beside_danger(
    commands: Sequence[Command],
    raw: str,
    session: Session,
    screened: Sequence[Verdict],
    room: Room,
) -> tuple[Command, ...]:
    """The commands, with the parts of a story that stand beside words of crisis; without what was read
    from other sentences that speak of danger by themselves; a mere impression takes nothing away."""
    if not any(v.evaluator == "crisis" and v.severity >= _A_CRISIS for v in screened):
        return tuple(commands)

    def safe(one: Command) -> bool:
        words = sentences_around(raw, one.span).of(raw)
        again = room.setting.screen(words, session.language)
        return not any(
            v.severity > _A_CRISIS or (v.severity == _A_CRISIS and v.span is not None)
            for v in again
            if v.outcome is not Outcome.PASS
        )

    told = told_beside(commands, raw, session.ask, screened)
    return tuple(one for one in (*commands, *told) if one.kind not in _FILLS or safe(one))


def _speaks_of_danger(screened: Sequence[Verdict]) -> bool:
    return any(v.evaluator == "crisis" and v.severity >= 3 for v in screened)


def _not_in_distress(
    understanding: Understanding, raw: str, interview: Interview, screened: Sequence[Verdict]
) -> Understanding:
    """What somebody cries out in a crisis is no name, no option and no address."""
    if not any(v.evaluator == "crisis" and v.severity >= _A_CRISIS for v in screened):
        return understanding
    kept = without_free_words(raw, interview, understanding.commands)
    return Understanding(kept)


def _read_on(
    understanding: Understanding,
    applied: Applied,
    interview: Interview,
    raw: str,
    spoken: Spoken | None,
) -> tuple[Understanding, Applied]:
    """Reads once more, for questions that this utterance has raised and answered in one breath."""
    if spoken is not None and spoken.fidelity is Fidelity.GIST:
        return understanding, applied
    after = replace_session(interview, applied.session)
    found = Understanding(tuple(testified(more_values(raw, after, understanding.commands), raw)))
    more = as_heard(found, spoken, after).commands
    if not more:
        return understanding, applied
    commands = (*understanding.commands, *more)
    read = apply(commands, interview, raw, None, spoken)
    return replace(understanding, commands=commands), read


def _look_up(applied: Applied, interview: Interview, room: Room) -> tuple[Applied, Lookup | None]:
    """Holds new answers against the sealed lists, once every single field that a list needs has been
    answered; a group adds what it holds and is never waited for."""
    session = applied.session
    facts = replace_session(interview, session).facts
    changed = {place_of(a).field for a in (*applied.stated, *applied.corrected)}
    for lookup in interview.policy.lookups:
        mark = f"lookup:{lookup.id}"
        single = [
            n for n in lookup.fields if interview.policy.fields[n].type is not FieldType.GROUP
        ]
        if any(name not in session.answers for name in single):
            continue
        if mark in session.told and not changed & set(lookup.fields):
            continue
        values = [facts[name] for name in lookup.fields if facts.get(name) is not None]
        if room.lookups.hit(lookup.table, values):
            return replace(applied, session=session), lookup
        session = replace(session, told=session.told | {mark})
    return replace(applied, session=session), None


def _in_new_language(situation: Situation, decision: Decision) -> Situation:
    family, _, language = decision.rule.partition(".")
    if family != "language" or language == "unavailable":
        return situation
    session = replace(situation.session, language=language)
    return replace(situation, interview=replace_session(situation.interview, session))


def _asked(situation: Situation, heard: Utterance | None, masks: Mapping[str, str]) -> str:
    """The question to the approved documents, as a model that finds them by meaning is shown it; empty
    where nothing was asked, or nothing could be masked."""
    asked = situation.command(CommandKind.ASK)
    if asked is None or heard is None or heard.withheld or asked.span.end > len(heard.raw):
        return ""
    masked = heard.map.to_masked(asked.span).of(heard.text)
    return Showing(masks, situation.interview.policy.masking.of(Reader.MODEL)).masked(masked)


def _say(
    decision: Decision, situation: Situation, masked: str, protocol: str | None, room: Room
) -> Composed:
    """Composes the reply and has it checked; what fails the check is not said."""
    interview = situation.interview
    now = room.setting.local(interview.now_ms)
    due = None
    if decision.escalations:
        first = min(
            due_at(interview.policy, e.priority, interview.now_ms, room.setting.calendars)
            for e in decision.escalations
        )
        due = first.astimezone(now.tzinfo)
    promise = Promise(protocol or "", due, now)
    receipts = frozenset({protocol} if protocol else ())
    for passages in _tried(_passages(decision, situation, masked, room)):
        composed = compose(decision, situation, passages, promise, room.setting.numbers)
        if _may_be_said(composed.reply.text, situation, receipts, room):
            return composed
    safe = phrase(interview, "trouble")
    reply = Reply(safe, composed.reply.language, f"safe:{decision.rule}")
    kept = (
        one
        for one in composed.notices
        if one.kind != "disclosure" or _may_be_said(one.text, situation, receipts, room)
    )
    return replace(composed, reply=reply, notices=tuple(kept))


def _tried(passages: Sequence[Passage]) -> Sequence[Sequence[Passage]]:
    """What an answer may rest on, the best first: a quotation that may not be said is none."""
    return (passages, ()) if passages else ((),)


def _may_be_said(text: str, situation: Situation, receipts: frozenset[str], room: Room) -> bool:
    interview = situation.interview
    verdicts = room.setting.check_reply(
        text,
        interview.language,
        interview.policy.must_not,
        receipts,
        _read_back(interview),
    )
    return not any(verdict.outcome is Outcome.BLOCK for verdict in verdicts)


def _read_back(interview: Interview) -> frozenset[str]:
    """The person's own values that the policy has confirmed by reading them back whole."""
    session = interview.session
    values = {
        str(answer.value)
        for address, answer in session.answers.items()
        if (field := field_at(interview.policy, address)) is not None
        and field.type is FieldType.IDENTIFIER
        and field.confirm.get(session.channel, "never") != "never"
    }
    return frozenset(values)


def _passages(
    decision: Decision, situation: Situation, masked: str, room: Room
) -> Sequence[Passage]:
    """What the approved documents say to the question, or nothing: an engine that fails is a
    question without an answer, which is noted for the staff."""
    asked = situation.command(CommandKind.ASK)
    if decision.action is not Action.ANSWER or asked is None or room.librarian is None:
        return ()
    question = asked.span.of(situation.raw)
    try:
        return room.librarian.retrieve(
            situation.interview.policy.id, question, situation.session.language, 1, masked
        )
    except EngineError:
        return ()


def new_session(policy: Policy, language: Language, channel: str, now_ms: int) -> Session:
    """A session that has not begun yet."""
    return Session(
        id=secrets.token_hex(16),
        intake=policy.id,
        policy_digest=policy.digest,
        language=language,
        channel=channel,
        aloud=channel == PHONE,
        status=SessionStatus.IN_PROGRESS,
        number=-1,
        opened_ms=now_ms,
        updated_ms=now_ms,
    )
