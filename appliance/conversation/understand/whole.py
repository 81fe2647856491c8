"""An utterance read as a whole: what it steers, what it takes back and which values it holds. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from appliance.conversation.number import asks_for_it
from appliance.conversation.objectives import Interview, field_at
from appliance.conversation.understand.asked import asked_readings
from appliance.conversation.understand.by_name import Anew, covered, said_anew
from appliance.conversation.understand.continued import begun, continued
from appliance.conversation.understand.corrections import exchanges
from appliance.conversation.understand.disowned import disowned
from appliance.conversation.understand.entries import taken_out_at_once
from appliance.conversation.understand.meant import intents, meant
from appliance.conversation.understand.placed import placed
from appliance.conversation.understand.proposals import PROPOSALS, about_a_proposal
from appliance.conversation.understand.retold import (
    better_named,
    named_as_wrong,
    retold,
    takes_back,
)
from appliance.conversation.understand.same_as import same_as
from appliance.conversation.understand.steering import (
    OUTRIGHT,
    is_all,
    roundabout,
    share_of,
    steering,
)
from appliance.conversation.understand.swapped import swapped
from appliance.conversation.understand.values import names_an_answer, only_words, type_of, values_in
from appliance.conversation.understand.volunteered import holds_anything
from appliance.conversation.understand.words import Words, says_something, words_of
from appliance.core.command import Command, CommandKind
from appliance.core.interview import FieldType, Reading
from appliance.core.session import Ask
from appliance.fields.phrasebook import phrasebook

K = CommandKind

_SURE = 0.85
_LONGEST_ROUNDABOUT = 25
"""Words of an utterance that is searched for idioms; what is longer tells a story."""
_MOST_DOUBTS = 2
_SHORTEST_VALUE = 4
"""Characters of a value that counts beside an idiom; a "no" before one is a part of it."""
_ABSENT = (K.UNKNOWN, K.DECLINE, K.SKIP)
_FREE = (FieldType.NAME, FieldType.SIGNATURE, FieldType.STORY, FieldType.ADDRESS)
_CLOSED_FORM = (FieldType.BOOLEAN, FieldType.CHOICE)
_BESIDE = (K.ARE_YOU_HUMAN, K.LANGUAGE)
"""What may be said in the same breath as an answer."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """What an utterance asks for. `doubts` are what it may mean instead, the likeliest first, when
    nothing in it is sure enough to act upon."""

    commands: tuple[Command, ...]
    doubts: tuple[Command, ...] = ()


Read = Callable[[str, Interview], Understanding]


def as_a_whole(text: str, words: Words, interview: Interview, read: Read) -> Understanding:
    """Reads an utterance that is answered as one; `read` reads what is left of it behind "let me think",
    or beside a command, as an utterance of its own."""
    if asks_for_it(words.core_folded, interview.session):
        return Understanding((Command(K.REPEAT, words.core, confidence=OUTRIGHT),))
    ask = interview.session.ask
    if pair := swapped(words, interview):
        return Understanding(pair)
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
    if words.patterns.told_before.fullmatch(words.bare):
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
        went_on = _after_holding(words, interview, read)
        if went_on.commands:
            return went_on
    shrugged = bool(steered) and steered[0].kind is K.UNKNOWN
    exchanged = shrugged and any(exchanges(words, interview))
    if steered and not exchanged and not _outweighs(words, asked, ask, steered[0]):
        return Understanding((*_beside(words, interview, steered, read), *steered))
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
    if names_an_answer(words, interview):
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
    more = values_in(rest, interview, ask, asked)
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
    values = values_in(words, interview, ask, asked)
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
    values = values_in(words, interview, None, ())
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
    return elsewhere and type_of(interview, one) is FieldType.DATE


def _is_free_answer(interview: Interview, one: Command) -> bool:
    """True for what almost any words could be read as."""
    if one.kind not in (K.SET, K.BEGIN) or one.field is None:
        return one.kind is K.ASK
    field = field_at(interview.policy, one.field)
    return field is not None and (field.type in _FREE or only_words(interview, one))


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
        if not (one.kind is K.ASK or holds_anything(interview, one) or only_words(interview, one))
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


def _beside(
    words: Words, interview: Interview, steered: Sequence[Command], read: Read
) -> tuple[Command, ...]:
    """The values beside a command: "I'm Ana Bravo. Are you a person?"."""
    if steered[0].kind not in _BESIDE:
        return ()
    rest = words.text
    for one in steered:
        sentence = words.sentence_of(one.span)
        rest = rest[: sentence.start] + " " * (sentence.end - sentence.start) + rest[sentence.end :]
    if not any(map(str.isalnum, rest)):
        return ()
    found = read(rest, interview).commands
    return tuple(one for one in found if one.kind in (K.SET, K.CORRECT))


def _after_holding(words: Words, interview: Interview, read: Read) -> Understanding:
    """What follows "let me think, ..." in the same breath, when there is an answer in it."""
    for end in _ends_of_holding(words, interview):
        found = read(" " * end + words.text[end:], interview).commands
        values = tuple(
            one
            for one in found
            if one.kind in (K.SET, K.CORRECT, *_ABSENT)
            or (one.kind in (K.CONFIRM, K.DENY) and one.field is not None)
        )
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
        rest = words.core_folded[gap.end() :]
        if not says_something(rest, words.patterns) and not re.search(r"\d", rest):
            return  # the "about that" of "let me think about that"
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
