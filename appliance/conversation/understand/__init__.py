"""From words to commands, without a model. Pure.

An utterance is read three ways: what steers the conversation ("go back", "why?"), which values it
holds for which field, and what it takes back ("24, not 42"). Every command carries the span it was
read from; nothing is read that has none. `words` cuts an utterance up, `steering`, `answers`,
`volunteered`, `corrections` and `proposals` read it, `owners` tells whose a name or a number is, and
`language` which language it is in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from appliance.conversation.objectives import Interview, field_at, wording_at
from appliance.conversation.understand.answers import answer_to, asked_readings, is_other
from appliance.conversation.understand.asides import without_asides
from appliance.conversation.understand.by_name import Anew, covered, said_anew
from appliance.conversation.understand.continued import begun, continued
from appliance.conversation.understand.corrections import exchanges, named_for_change
from appliance.conversation.understand.disowned import disowned
from appliance.conversation.understand.entries import taken_out, taken_out_at_once
from appliance.conversation.understand.language import language_of, latin, told_in
from appliance.conversation.understand.meant import COSTLY, intents, meant
from appliance.conversation.understand.parts import from_a_part
from appliance.conversation.understand.placed import placed
from appliance.conversation.understand.proposals import PROPOSALS, about_a_proposal
from appliance.conversation.understand.remarks import without_remarks
from appliance.conversation.understand.retold import (
    better_named,
    named_as_wrong,
    retold,
    takes_back,
)
from appliance.conversation.understand.same_as import same_as
from appliance.conversation.understand.steering import (
    OUTRIGHT,
    asks_again,
    is_all,
    languages_wished_for,
    roundabout,
    share_of,
    steering,
)
from appliance.conversation.understand.volunteered import (
    announced_story,
    claims,
    date_of_story,
    holds_anything,
    main_story,
    volunteered,
)
from appliance.conversation.understand.words import Words, words_of
from appliance.core.command import Command, CommandKind
from appliance.core.interview import FieldType, Language, Reading
from appliance.core.session import Ask, SessionStatus
from appliance.core.text import fold
from appliance.fields.phrasebook import phrasebook

__all__ = ["Understanding", "heard_language", "more_values", "understand"]

K = CommandKind

_SURE = 0.85
_LONGEST_ROUNDABOUT = 25
"""Words of an utterance that is searched for idioms; what is longer tells a story."""
_MOST_DOUBTS = 2
_SHORTEST_VALUE = 4
"""Characters of a value that counts beside an idiom; a "no" before one is a part of it."""
_ABSENT = (K.UNKNOWN, K.DECLINE, K.SKIP)
_IN_ANY_LANGUAGE = (
    FieldType.NAME,
    FieldType.ADDRESS,
    FieldType.EMAIL,
    FieldType.SIGNATURE,
    FieldType.IDENTIFIER,
)
_FREE = (FieldType.NAME, FieldType.SIGNATURE, FieldType.STORY, FieldType.ADDRESS)
_OF_USE = (FieldType.PHONE, FieldType.EMAIL, FieldType.IDENTIFIER)
_CLOSED_FORM = (FieldType.BOOLEAN, FieldType.CHOICE)


@dataclass(frozen=True, slots=True)
class Understanding:
    """What an utterance asks for. `doubts` are what it may mean instead, the likeliest first, when
    nothing in it is sure enough to act upon."""

    commands: tuple[Command, ...]
    doubts: tuple[Command, ...] = ()


def understand(text: str, interview: Interview) -> Understanding:
    """Reads the commands of one utterance of raw words in the light of the open question; where all of it
    does not answer that, or is taken for free words, without what was said in passing."""
    whole = _understand(text, interview)
    ask = interview.session.ask
    field = None if ask is None else field_at(interview.policy, ask.field)
    if ask is None or field is None or ask.type in PROPOSALS or field.probe is not None:
        return whole
    free = field.type in (*_FREE, FieldType.GROUP, FieldType.CHOICE)
    if (_answers(whole, ask) and not free) or any(
        one.kind is K.CORRECT or one.kind in COSTLY for one in whole.commands
    ):
        return whole
    words = words_of(text, interview)
    ways = without_remarks(words, ask, told=field.type is FieldType.STORY)
    for bare in (*ways, *_less(text, without_asides(text, interview))):
        left = _understand(bare, interview)
        if _answers(left, ask):
            return _with_numbers_beside(left, whole, interview)
    return whole


def _less(text: str, bare: str) -> tuple[str, ...]:
    """What is left of a text, where it is less."""
    return () if bare == text else (bare,)


def _answers(heard: Understanding, ask: Ask) -> bool:
    """True when the open question is answered, also by saying that there is no answer."""
    return any(
        one.kind in (*_ABSENT, K.CONFIRM, K.DENY)
        or (
            one.kind is K.SET
            and one.field is not None
            and one.field.startswith(ask.field)
            and not (one.value is True and _is_inferred(one, heard))
        )
        for one in heard.commands
    )


def _is_inferred(yes: Command, heard: Understanding) -> bool:
    """True for a yes that nobody said: what it would open was named, in the very words."""
    return any(one is not yes and one.span == yes.span for one in heard.commands)


def _with_numbers_beside(
    left: Understanding, whole: Understanding, interview: Interview
) -> Understanding:
    """What is left, and what nobody says in passing: numbers and addresses in the rest."""
    known = {one.field for one in left.commands}
    beside = (
        one
        for one in whole.commands
        if one.kind is K.SET
        and one.field not in known
        and _type_of(interview, one) in _OF_USE
        and not any(one.span.overlaps(other.span) for other in left.commands)
    )
    return Understanding((*left.commands, *beside))


def _understand(text: str, interview: Interview) -> Understanding:
    words = words_of(text, interview)
    if words.core.start == words.core.end:
        return Understanding(())
    whole = _as_a_whole(text, words, interview)
    whole = _not_signed(whole, interview.session.ask)
    part = from_a_part(words, interview, whole.commands, lambda rest: _alone(rest, interview))
    return whole if part is None else Understanding(part)


def _not_signed(whole: Understanding, ask: Ask | None) -> Understanding:
    """ "I do not agree" where a signature is asked for refuses it, and takes back nothing given before."""
    if ask is None or ask.type != FieldType.SIGNATURE:
        return whole
    refused = (
        replace(one, kind=K.DECLINE)
        if one.kind is K.WITHDRAW and one.confidence < OUTRIGHT
        else one
        for one in whole.commands
    )
    return replace(whole, commands=tuple(refused))


def _alone(text: str, interview: Interview) -> tuple[Command, ...]:
    words = words_of(text, interview)
    if words.core.start == words.core.end:
        return ()
    return _as_a_whole(text, words, interview).commands


def _as_a_whole(text: str, words: Words, interview: Interview) -> Understanding:
    ask = interview.session.ask
    open_ended = _asks_for_story(ask)
    steered = _unless_it_corrects(tuple(steering(words, open_ended=open_ended)), words, interview)
    hinted = () if steered else _roundabout(words, open_ended=open_ended)
    sure = tuple(one for one in hinted[:1] if one.confidence >= interview.policy.clarify_below)
    if ask is not None and ask.type in PROPOSALS:
        plain = tuple(one for one in sure if one.kind is not K.BACK)
        proposed = about_a_proposal(words, interview, ask, steered or plain)
        return (
            _to_a_proposal(words, interview, ask) if proposed is None else Understanding(proposed)
        )
    if (same := same_as(words, interview, ask)) is not None:
        return Understanding((same,))
    if words.patterns.told_before.fullmatch(words.core_folded.strip(" .,!?")):
        return Understanding((Command(K.REPEAT, words.core, confidence=OUTRIGHT),))
    if not asked_readings(words, interview, ask) or open_ended:
        theirs = disowned(words, interview)
        if theirs is not None:
            return Understanding((theirs,))
    at_once = tuple(taken_out_at_once(words, interview))
    if at_once and not (steered and steered[0].kind is not K.DELETE_MY_DATA):
        return Understanding(at_once)
    partly = tuple(placed(words, interview, ask)) if not steered else ()
    if partly and not asked_readings(words, interview, ask):
        return Understanding(partly)
    anew = tuple(said_anew(words, interview))
    again = None if anew or any(exchanges(words, interview)) else retold(words, interview)
    if again is not None and (again.command.field or _may_ask_which(interview, open_ended)):
        return _with_the_rest(text, interview, ask, (again,))
    asked = asked_readings(words, interview, ask)
    if steered and steered[0].kind is K.HOLD:
        went_on = _after_holding(words, interview)
        if went_on.commands:
            return went_on
    shrugged = bool(steered) and steered[0].kind is K.UNKNOWN
    exchanged = shrugged and any(exchanges(words, interview))
    if steered and not exchanged and not _outweighs(words, asked, ask, steered[0]):
        return Understanding((*_beside(words, interview, steered), *steered))
    told_on = continued(words, interview, ask, asked)
    if told_on is not None:
        return Understanding((told_on,))
    if not anew:
        return _plainly(words, interview, ask, asked, hinted, sure)
    return _with_the_rest(text, interview, ask, better_named(anew, words, interview))


def _unless_it_corrects(
    steered: tuple[Command, ...], words: Words, interview: Interview
) -> tuple[Command, ...]:
    """What steers, where it is not the very name of an answer ("what the loan is for: a house") or the
    exchange of one language for another that were both given ("not English, Spanish")."""
    if not steered:
        return steered
    if _names_an_answer(words, interview):
        return ()
    if steered[0].kind is K.LANGUAGE and any(one.field for one in exchanges(words, interview)):
        return steered[1:]
    return steered


def _asks_for_story(ask: Ask | None) -> bool:
    return ask is not None and ask.type == FieldType.STORY


def _may_ask_which(interview: Interview, open_ended: bool) -> bool:
    """True where it may be asked which answer is taken back: not of a story, in which people speak of
    what went wrong, and not of somebody who was asked it just now."""
    last = interview.session.last_reply
    return not open_ended and (last is None or last.source != "wording:which")


def _with_the_rest(
    text: str, interview: Interview, ask: Ask | None, anew: tuple[Anew, ...]
) -> Understanding:
    """What was said anew, and what else the utterance holds."""
    commands = tuple(one.command for one in anew)
    rest = words_of(covered(text, (one.covers for one in anew)), interview)
    if rest.core.start == rest.core.end:
        return Understanding(commands)
    asked = asked_readings(rest, interview, ask)
    more = _values(rest, interview, ask, asked)
    if takes_back(words_of(text, interview)):
        more = _without_free_words(interview, ask, more)
    known = {one.field for one in commands}
    return Understanding((*commands, *(one for one in more if one.field not in known)))


def _plainly(
    words: Words,
    interview: Interview,
    ask: Ask | None,
    asked: tuple[Reading, ...],
    hinted: tuple[Command, ...],
    sure: tuple[Command, ...],
) -> Understanding:
    """What takes nothing back: values, a command said in passing, or a doubt which it is."""
    values = _values(words, interview, ask, asked)
    read = (*values, *begun(words, interview, ask, asked))
    if read and words.patterns.repair.search(words.folded):
        return Understanding(read)
    if takes_back(words) and not (sure and sure[0].kind is K.BACK):
        kept = _without_free_words(interview, ask, read)
        wrong = named_as_wrong(words, interview)
        if kept or wrong.field or _may_ask_which(interview, _asks_for_story(ask)):
            return Understanding(kept or (wrong,))
    beside = _values_beside(words, interview, read, hinted[:1])
    if beside and sure and sure[0].kind not in _ABSENT:
        return Understanding((*beside, *sure))
    outspoken = hinted and not beside
    if outspoken and sure and _outspeaks(words, interview, hinted[0], read, sure=True):
        return Understanding(sure)
    learned = meant(words, interview, ask, read)
    if learned is not None:
        return Understanding(*learned)
    if outspoken and _outspeaks(words, interview, hinted[0], read, sure=False):
        return Understanding((), hinted[:_MOST_DOUBTS])
    return Understanding(read)


def _to_a_proposal(words: Words, interview: Interview, ask: Ask) -> Understanding:
    """What neither takes up a proposal of ours nor turns it down in so many words."""
    values = _values(words, interview, None, ())
    learned = meant(words, interview, ask, values)
    return Understanding(values) if learned is None else Understanding(*learned)


def _without_free_words(
    interview: Interview, ask: Ask | None, found: Sequence[Command]
) -> tuple[Command, ...]:
    """What remains of the commands in a sentence that takes something back: no name, no story, and no date
    that only a story gives."""
    return tuple(
        one
        for one in found
        if one.kind is K.CORRECT
        or not (_is_free_answer(interview, one) or _is_date_elsewhere(interview, ask, one))
    )


def _is_date_elsewhere(interview: Interview, ask: Ask | None, one: Command) -> bool:
    elsewhere = ask is None or one.field != ask.field
    return elsewhere and _type_of(interview, one) is FieldType.DATE


def _is_free_answer(interview: Interview, one: Command) -> bool:
    """True for what almost any words could be read as."""
    if one.kind not in (K.SET, K.BEGIN) or one.field is None:
        return one.kind is K.ASK
    field = field_at(interview.policy, one.field)
    return field is not None and (field.type in _FREE or _only_words(interview, one))


def _roundabout(words: Words, *, open_ended: bool) -> tuple[Command, ...]:
    if words.size > _LONGEST_ROUNDABOUT:
        return ()
    return roundabout(words, open_ended=open_ended)


def _values_beside(
    words: Words, interview: Interview, read: Sequence[Command], hinted: Sequence[Command]
) -> tuple[Command, ...]:
    """The values that stand beside an idiom and not within it: "503 555 0142, what's it to you"."""
    return tuple(
        one
        for one in read
        if one.kind in (K.SET, K.CORRECT)
        and not holds_anything(interview, one)
        and len(one.span.of(words.text)) >= _SHORTEST_VALUE
        and not any(one.span.overlaps(hint.span) for hint in hinted)
    )


def _outspeaks(
    words: Words, interview: Interview, hint: Command, read: Sequence[Command], *, sure: bool
) -> bool:
    """True when an idiom says more of an utterance than the values in it do. Free words and questions
    give way to a sure one only."""
    if hint.kind in (*_ABSENT, K.RESUME, K.CANCEL) and _says_yes(words, interview, read):
        return False
    told = [
        one.span
        for one in read
        if not (one.kind is K.ASK or holds_anything(interview, one) or _only_words(interview, one))
    ]
    if not sure and len(told) < len(read):
        return False
    surest = max((one.confidence for one in read if one.span in told), default=0.0)
    said = share_of(words, [hint.span])
    return said > share_of(words, told) or (sure and hint.confidence > surest)


def _says_yes(words: Words, interview: Interview, read: Sequence[Command]) -> bool:
    """True when the open question is met with a yes, whatever is said behind it."""
    ask, yes = interview.session.ask, phrasebook(words.language).answers.yes
    return ask is not None and any(
        one.kind is K.SET
        and one.span.of(words.folded) in yes
        and one.field == ask.field
        and one.value is True
        and words.begins_core(one.span)
        for one in read
    )


_BESIDE = (K.ARE_YOU_HUMAN, K.LANGUAGE)
"""What may be said in the same breath as an answer."""


def _beside(words: Words, interview: Interview, steered: Sequence[Command]) -> tuple[Command, ...]:
    """The values beside a command: "I'm Ana Bravo. Are you a person?"."""
    if steered[0].kind not in _BESIDE:
        return ()
    rest = words.text
    for one in steered:
        sentence = words.sentence_of(one.span)
        rest = rest[: sentence.start] + " " * (sentence.end - sentence.start) + rest[sentence.end :]
    if not any(map(str.isalnum, rest)):
        return ()
    found = understand(rest, interview).commands
    return tuple(one for one in found if one.kind in (K.SET, K.CORRECT))


def more_values(
    text: str, interview: Interview, commands: Sequence[Command]
) -> tuple[Command, ...]:
    """What the same utterance holds for questions that its first values have only now raised:
    "test results, no rush" raises "is it urgent?" and answers it."""
    if not any(one.kind in (K.SET, K.CORRECT) for one in commands):
        return ()
    words = words_of(text, interview)
    taken = {one.field for one in commands}
    said = [one.span for one in commands if isinstance(one.value, bool)]
    beside = words_of(covered(text, iter(said)), interview)
    found = [
        one
        for said_so in (words, beside)
        for one in volunteered(said_so, interview, None, taken, correcting=False)
        if one.field not in interview.session.answers
        and not words.asks_about(one.span)
        and not any(
            one.span.overlaps(other.span) and not holds_anything(interview, other)
            for other in commands
        )
    ]
    firsts = {one.field: one for one in reversed(found)}
    return tuple(claims([*firsts.values()], interview, None))


def _after_holding(words: Words, interview: Interview) -> Understanding:
    """What follows "let me think, ..." in the same breath, when there is an answer in it."""
    for end in _ends_of_holding(words, interview):
        found = understand(" " * end + words.text[end:], interview).commands
        values = tuple(one for one in found if one.kind in (K.SET, K.CORRECT, *_ABSENT))
        if values:
            return Understanding(values)
    return Understanding(())


def _ends_of_holding(words: Words, interview: Interview) -> Iterator[int]:
    """Where what asks for time may end and an answer begin: with its clause, or, where no mark shows it
    and the whole does not ask for time, as soon as it is said."""
    first = next((one for one in words.clauses if one.end > words.core.start), None)
    if first is not None and re.search(r"\w", words.folded[first.end :]):
        yield first.end
        return
    likeliest = next(iter(intents(words, interview.session.ask)), None)
    if likeliest is None or (likeliest.label == K.HOLD and likeliest.sure >= _SURE):
        return
    for gap in [*re.finditer(r"(?<=\w) ", words.core_folded)][1:]:
        if words.patterns.whole[K.HOLD].fullmatch(words.core_folded, 0, gap.start()):
            yield words.core.start + gap.end()
            return


def _outweighs(words: Words, asked: Sequence[Reading], ask: Ask | None, steered: Command) -> bool:
    """A sure answer in a closed form beats a steering phrase: "none" may be an option's name. A value
    beats a shrug: "I'm not sure, March maybe"."""
    if ask is not None and ask.type == FieldType.GROUP and is_all(words):
        return steered.kind in (K.RESUME, K.UNKNOWN, K.SKIP)
    if ask is None or not asked:
        return False
    if ask.type in _CLOSED_FORM and asked[0].confidence >= _SURE:
        return True
    has_a_form = ask.type not in (FieldType.STORY, FieldType.CHOICE, FieldType.NAME)
    return steered.kind in (K.UNKNOWN, K.HOLD) and has_a_form


def heard_language(text: str, interview: Interview) -> Language:
    """The language an utterance is in. A street, a name or a signature tells nothing, but a sentence in their
    place does; the wish for a language is a command and tells nothing."""
    ask, current = interview.session.ask, interview.session.language
    if any(languages_wished_for(words_of(text, interview))):
        return current
    reviewed = interview.policy.wording.keys()
    if ask is not None and ask.type in _IN_ANY_LANGUAGE:
        if not latin(text):
            return language_of(text, current, reviewed)
        told = told_in(text, current, reviewed)
        return current if ask.type == FieldType.ADDRESS and told in reviewed else told
    return language_of(text, current, reviewed)


def _values(
    words: Words, interview: Interview, ask: Ask | None, asked: tuple[Reading, ...]
) -> tuple[Command, ...]:
    chosen = ask is not None and _is_chosen(interview, ask, asked)
    replaced = () if chosen else tuple(exchanges(words, interview))
    correcting = _takes_back(words, interview)
    answers = tuple(answer_to(words, interview, ask, asked)) if ask and not replaced else ()
    taken = {one.field for one in (*replaced, *answers)}
    others = tuple(
        one
        for one in volunteered(words, interview, ask, taken, correcting=correcting)
        if not words.asks_about(one.span)
        and not _taken_back(words, interview, one, (*replaced, *answers))
    )
    if _denies_another(interview, others) or _denies_what_follows(words, others, answers):
        answers = tuple(one for one in answers if not isinstance(one.value, bool))
    if others or _exchanges(words):
        answers = tuple(one for one in answers if not _only_words(interview, one))
    storied = announced_story if _has_its_answer(ask, answers) else main_story
    story = tuple(storied(words, interview, ask))
    when = tuple(date_of_story(words, interview, ask, (*answers, *others, *story)))
    if not (replaced or others):
        out = tuple(taken_out(words, interview))
        if out:
            return out
    found = claims((*replaced, *answers, *others, *story, *when), interview, ask)
    told = [one for one in found if not holds_anything(interview, one)]
    if words.questions and asks_again(words):
        return (Command(K.REPEAT, words.core), *found)
    found.extend(
        Command(K.WHY if words.asks_why(question) else K.ASK, question)
        for question in words.questions
        if not any(one.span.overlaps(question) for one in told)
    )
    if all(one.kind is K.ASK for one in found):
        named = tuple(named_for_change(words, interview))
        if named:
            return named
    return tuple(found) or _added(words, interview)


def _is_chosen(interview: Interview, ask: Ask, asked: Sequence[Reading]) -> bool:
    """True when an option was named outright: the "not" of "not right now" sets nothing against another."""
    field = field_at(interview.policy, ask.field)
    return (
        field is not None
        and field.type is FieldType.CHOICE
        and bool(asked)
        and asked[0].confidence >= _SURE
        and not is_other(field, asked[0].value)
    )


def _taken_back(words: Words, interview: Interview, one: Command, known: Sequence[Command]) -> bool:
    """True for a new value of a kind of which another was just taken back: the old one, said again."""
    if one.kind is not K.SET or not known:
        return False
    mended = any(other.kind is K.CORRECT for other in known) or words.patterns.repair.search(
        words.folded
    )
    if not mended:
        return False
    kinds = {_type_of(interview, other) for other in known}
    return _type_of(interview, one) in kinds - {FieldType.BOOLEAN, FieldType.STORY, None}


def _type_of(interview: Interview, one: Command) -> FieldType | None:
    field = None if one.field is None else field_at(interview.policy, one.field)
    return None if field is None else field.type


def _has_its_answer(ask: Ask | None, answers: Sequence[Command]) -> bool:
    """True when the open question asks for a name, a number or the like and got it: the words around
    it are no story then."""
    yes_no = ask is not None and ask.type == FieldType.BOOLEAN
    return bool(answers) and not yes_no


def _takes_back(words: Words, interview: Interview) -> bool:
    """True when what is said may replace what is known: announced, or said when all had been asked."""
    return bool(
        words.patterns.correction.search(words.folded)
        or words.patterns.change.search(words.folded)
        or words.patterns.addition.match(words.core_folded)
        or interview.session.status not in (SessionStatus.IN_PROGRESS, SessionStatus.HANDED_OFF)
        or _names_an_answer(words, interview)
    )


def _names_an_answer(words: Words, interview: Interview) -> bool:
    """True when the utterance begins with the very name of an answer and says what it is, or that it is
    wrong: "phone number: 503 555 0199"."""
    lead = words.patterns.instead.match(words.core_folded)
    start = words.core.start + (lead.end() if lead else 0)
    for address in interview.session.answers:
        label = fold(wording_at(interview.wording, address).label)
        if label and words.folded.startswith(label, start):
            behind = words.folded[start + len(label) :].lstrip()
            return any(p.match(behind) for p in (words.patterns.link, words.patterns.change))
    return False


def _denies_another(interview: Interview, others: Sequence[Command]) -> bool:
    """True when a yes/no that is known was turned round: the "no" of "actually no, I'm not allergic" is
    then no answer to the open question."""
    fields = (
        field_at(interview.policy, one.field or "") for one in others if one.kind is K.CORRECT
    )
    return any(field is not None and field.type is FieldType.BOOLEAN for field in fields)


def _denies_what_follows(
    words: Words, others: Sequence[Command], answers: Sequence[Command]
) -> bool:
    """True when the "no" of "no, the phone number is ..." opens a correction and answers nothing."""
    lead = words.patterns.instead.match(words.folded, words.core.start)
    corrected = any(one.kind is K.CORRECT for one in others)
    return corrected and lead is not None and any(one.span.end <= lead.end() for one in answers)


def _added(words: Words, interview: Interview) -> tuple[Command, ...]:
    """ "I forgot to say that he was on the phone": what fits no field goes on with the story."""
    opening = words.patterns.addition.match(words.core_folded)
    if opening is None:
        return ()
    for field in interview.reachable_fields():
        if field.type is FieldType.STORY and field.probe is not None:
            said = words.core.of(words.text).strip()
            return (Command(K.SET, words.core, field.id, said, confidence=0.7),)
    return ()


def _exchanges(words: Words) -> bool:
    """True when something is said to stand in the place of something else."""
    return any(pattern.search(words.folded) for pattern in words.patterns.replaced)


def _only_words(interview: Interview, one: Command) -> bool:
    """True for free words that were taken for a choice only because nothing else fitted."""
    field = None if one.field is None else field_at(interview.policy, one.field)
    return field is not None and one.kind is K.SET and is_other(field, one.value)
