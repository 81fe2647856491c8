"""What is meant in words nobody wrote a pattern for, weighed against the values that were read. Pure.

A pattern that fits outright has decided before this is asked, and a value in a form of its own (a date, a
number, a known option) stands. What is left is free words or nothing at all: here the learned classifier
says whether they answer, steer, or are said in passing; when it is not sure, the person is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from appliance.conversation.objectives import Interview, field_at
from appliance.conversation.understand.asked import is_other
from appliance.conversation.understand.intents import ASIDE, NONE, Intent, Intents, asked
from appliance.conversation.understand.proposals import PROPOSALS
from appliance.conversation.understand.steering import share_of
from appliance.conversation.understand.words import Words, words_of
from appliance.core.command import Command, CommandKind
from appliance.core.interview import FieldType, Span
from appliance.core.session import Ask
from appliance.core.text import fold
from appliance.fields.name_words import KNOWN_GIVEN
from appliance.fields.phrasebook import phrasebook

K = CommandKind

COSTLY = frozenset({K.CANCEL, K.WITHDRAW, K.DELETE_MY_DATA, K.HANDOFF, K.LANGUAGE})
"""What is done to somebody who did not ask for it does harm."""
_SURE_OF_COSTLY = 0.95
_SURE_ABOVE_WORDS = 0.85
"""How sure a command must be to be acted upon when the words might be an answer in free words."""
_SURE_OF_A_YES = 0.85
_SURE_OF_AN_AGREEMENT = 0.95
_IN_PASSING = 0.7
_DOUBTED = 0.4
_DOUBTED_ABOVE_WORDS = 0.6
"""From how sure on it is asked whether a command was meant."""
_DOUBTED_ABOVE_A_STORY = 0.8
_A_SENTENCE = 5
_RUNNER_UP = 0.2
_LONGEST = 25
"""Words; what is longer tells a story."""
_FREE = (FieldType.STORY, FieldType.NAME, FieldType.ADDRESS, FieldType.SIGNATURE)
_NAMES = (FieldType.NAME, FieldType.SIGNATURE)
_PLAIN = 0.75
"""How sure a yes or a no is that was said outright, whatever stands around it."""
_LEFT_OUT = (K.SKIP, K.UNKNOWN, K.DECLINE, K.CANCEL, K.RESUME)
_INFERRED = 0.8
"""How sure a yes is that nobody said: what it would open was named."""
_OPENS_A_REFUSAL = re.compile(
    r"(?:no|nope|nah|non)?[\s,]*(?:"
    r"i(?:'d|'m| would| won| don| do not| will not| am not| can| want| need| rather| refuse)"
    r"|thanks|thank you|idea|clue|more|time|want"
    r"|(?:yo )?(?:no )?(?:quiero|voy a|pienso|puedo|deseo|gracias|se\b|sabria|me|le|les|quisiera)"
    r"|(?:je |j')?(?:ne )?(?:veux|sais|prefere|peux|merci)"
    r")"
)
"""What may leave a question out, behind a no if there is one: "no, I won't say"."""
_WORD = re.compile(r"\w+")
_MOST_OF_IT = 0.5
_YES_NO = {"confirm": True, "deny": False}


def intents(words: Words, ask: Ask | None) -> tuple[Intent, ...]:
    """What the words may want, the likeliest first; nothing for what tells a story."""
    if not words.size or words.size > _LONGEST:
        return ()
    return Intents.learned().of(words.folded.strip(), asked(None if ask is None else ask.type))


def has_a_form(words: Words, interview: Interview, one: Command) -> bool:
    """True for what could not have been read in just any words: all but questions, beginnings, stories,
    names, addresses, options in a person's own words, and a yes or no that is a small part of what was
    said, or was only inferred."""
    if one.kind in (K.ASK, K.BEGIN):
        return False
    if one.kind not in (K.SET, K.CORRECT):
        return True
    if isinstance(one.value, bool):
        return one.confidence > _INFERRED and share_of(words, [one.span]) >= _MOST_OF_IT
    field = None if one.field is None else field_at(interview.policy, one.field)
    return field is None or not (field.type in _FREE or is_other(field, one.value))


def is_a_known_name(interview: Interview, one: Command) -> bool:
    """True for a given name that people bear with another name behind it: no remark reads like that."""
    field = None if one.field is None else field_at(interview.policy, one.field)
    if field is None or field.type not in _NAMES or one.kind is not K.SET:
        return False
    said = str(one.value.get("text", "")) if isinstance(one.value, dict) else ""
    first, _, rest = fold(said).partition(" ")
    return bool(rest) and first in KNOWN_GIVEN


def without_free_words(
    text: str, interview: Interview, commands: Sequence[Command]
) -> tuple[Command, ...]:
    """What stands of the commands when the words are taken for no name, no address and no option; a
    story stays one."""
    words = words_of(text, interview)
    return tuple(
        one for one in commands if has_a_form(words, interview, one) or _tells(interview, one)
    )


def _tells(interview: Interview, one: Command) -> bool:
    field = None if one.field is None else field_at(interview.policy, one.field)
    return field is not None and field.type is FieldType.STORY


def meant(
    words: Words, interview: Interview, ask: Ask | None, read: Sequence[Command]
) -> tuple[tuple[Command, ...], tuple[Command, ...]] | None:
    """The commands that were meant instead of `read`, or what may have been; None where `read` stands."""
    likeliest = intents(words, ask)
    if not likeliest or likeliest[0].label == NONE:
        return None
    if any(has_a_form(words, interview, one) or is_a_known_name(interview, one) for one in read):
        return None
    first, span = likeliest[0], words.core
    if any(_stands_for_itself(words, one, first.label) for one in read):
        return None
    if first.label == ASIDE:
        return ((), ()) if first.sure >= _IN_PASSING and not _asks(read) else None
    if first.label in _YES_NO:
        return _yes_or_no(first, span, ask, read)
    if first.label == "ask" or (_asks(read) and words.patterns.becomes.match(words.folded)):
        return None
    told = _command(first, span, interview, ask)
    if told is None:
        return None
    if first.sure < _SURE_OF_COSTLY and _begins_with_yes_or_no(words, ask, read):
        return None
    if first.sure >= _enough(told.kind, interview, read):
        return (told,), ()
    if first.sure < _doubted_from(words, interview, read):
        return None
    return (), (told, *_instead(likeliest[1], span, interview, ask, read))


def _begins_with_yes_or_no(words: Words, ask: Ask | None, read: Sequence[Command]) -> bool:
    """True when a yes/no question was met with one: "nobody apart from us", "no, only me" is no refusal. What
    goes on with somebody's wish ("no quiero ...", "no, I won't ...") may be one."""
    first = next(iter(_WORD.findall(words.core_folded)), "")
    book = phrasebook(words.language)
    return (
        ask is not None
        and ask.type == FieldType.BOOLEAN
        and not _OPENS_A_REFUSAL.match(words.core_folded)
        and any(
            isinstance(one.value, bool)
            and one.field == ask.field
            and (words.begins_core(one.span) or first in book.answers.plain)
            for one in read
        )
    )


def _doubted_from(words: Words, interview: Interview, read: Sequence[Command]) -> float:
    """From how sure on it is asked whether a command was meant: more of a story told in a sentence."""
    if words.size >= _A_SENTENCE and any(_tells(interview, one) for one in read):
        return _DOUBTED_ABOVE_A_STORY
    return _DOUBTED_ABOVE_WORDS if read else _DOUBTED


def _stands_for_itself(words: Words, one: Command, label: str) -> bool:
    """True for a plain yes or no beside further words that seem to be beside the point; a yes also where
    they seem to leave the question out: "sure, leave it with them"."""
    if one.kind is not K.SET or not isinstance(one.value, bool) or one.confidence < _PLAIN:
        return False
    at_an_end = words.begins_core(one.span) or words.ends_core(one.span)
    said = one.span.of(words.folded)
    outright = at_an_end and (one.value or said in phrasebook(words.language).answers.plain)
    if not (outright or words.whole_clause(one.span)):
        return False
    return label == ASIDE or (one.value and label in _LEFT_OUT)


def _asks(read: Sequence[Command]) -> bool:
    """True when nothing was read but a question: it is answered, or noted for the staff."""
    return bool(read) and all(one.kind is K.ASK for one in read)


def _enough(kind: CommandKind, interview: Interview, read: Sequence[Command]) -> float:
    if kind in COSTLY:
        return _SURE_OF_COSTLY
    if not read or _asks(read):
        return interview.policy.clarify_below
    return _SURE_ABOVE_WORDS


def _command(intent: Intent, span: Span, interview: Interview, ask: Ask | None) -> Command | None:
    kind = CommandKind(intent.label)
    if kind is K.DECLINE and ask is not None and ask.type in PROPOSALS:
        return Command(K.DENY, span, field=ask.field, confidence=intent.sure)
    if kind is not K.LANGUAGE:
        return Command(kind, span, confidence=intent.sure)
    others = [one for one in interview.policy.wording if one != interview.language]
    if len(others) != 1:
        return None
    return Command(kind, span, field=others[0], confidence=intent.sure)


def _instead(
    second: Intent, span: Span, interview: Interview, ask: Ask | None, read: Sequence[Command]
) -> tuple[Command, ...]:
    """The other thing that may have been meant: the value, else the second likeliest command."""
    values = tuple(one for one in read if one.kind in (K.SET, K.CORRECT))
    if values:
        return values if len(values) == 1 and not isinstance(values[0].value, bool) else ()
    if second.sure < _RUNNER_UP or second.label in (NONE, ASIDE, "ask", *_YES_NO):
        return ()
    other = _command(second, span, interview, ask)
    return () if other is None else (other,)


def _yes_or_no(
    intent: Intent, span: Span, ask: Ask | None, read: Sequence[Command]
) -> tuple[tuple[Command, ...], tuple[Command, ...]] | None:
    """A yes or a no in other words, to a question that asks for one."""
    if ask is None or read or intent.sure < _SURE_OF_A_YES:
        return None
    yes = _YES_NO[intent.label]
    if ask.type == FieldType.BOOLEAN:
        said = Command(K.SET, span, field=ask.field, value=yes, confidence=intent.sure)
        return (said,), ()
    if ask.type not in PROPOSALS or (yes and intent.sure < _SURE_OF_AN_AGREEMENT):
        return None
    kind = K.CONFIRM if yes else K.DENY
    return (Command(kind, span, field=ask.field, confidence=intent.sure),), ()
