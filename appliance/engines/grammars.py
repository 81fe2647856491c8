"""What a recogniser of little vocabulary listens for: a grammar made of the question just asked. English.
Pure.

A grammar bends whatever it hears into itself, so it is only half of an answer: `likeness` says how far to
believe it, and a spotter of `ALARMS` listens beside it. Beside every answer it holds the words that steer
("repeat", "I don't know"), so that these are heard at every question.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from appliance.core.audio import Expected, Expecting

Known = Callable[[str], bool]
"""Whether a word can be pronounced."""

LETTER = "letter-"
"""Before a letter that is named, so that "a" the letter is not "a" the word."""
LETTERS = {
    "a": "EY", "b": "B IY", "c": "S IY", "d": "D IY", "e": "IY", "f": "EH F", "g": "JH IY",
    "h": "EY CH", "i": "AY", "j": "JH EY", "k": "K EY", "l": "EH L", "m": "EH M", "n": "EH N",
    "o": "OW", "p": "P IY", "q": "K Y UW", "r": "AA R", "s": "EH S", "t": "T IY", "u": "Y UW",
    "v": "V IY", "w": "D AH B AH L Y UW", "x": "EH K S", "y": "W AY", "z": "Z IY",
}  # fmt: skip
"""How each letter is named (ARPAbet)."""

ALARMS = (
    "emergency", "nine one one", "call an ambulance", "ambulance", "chest pain", "heart attack",
    "can't breathe", "cannot breathe", "having a stroke", "bleeding badly", "a lot of blood",
    "unconscious", "overdose", "kill myself", "killing myself", "hurt myself", "suicide", "suicidal",
    "end my life", "want to die", "help me", "operator", "representative", "receptionist",
    "a person", "real person", "human being", "talk to someone", "speak to someone",
)  # fmt: skip
"""What is heard through every grammar: danger, despair, and the wish for a person."""

_STEERING = (
    "repeat", "repeat that", "say that again", "say it again", "can you repeat that", "pardon",
    "slower", "slow down", "faster", "spell it", "spell that", "letter by letter",
    "go back", "back", "skip", "next question", "i don't know",
    "i do not know", "don't know", "i'm not sure", "i am not sure", "not sure", "no idea",
    "no thanks", "no thank you", "i'd rather not say", "help", "i need help", "stop", "goodbye",
    "emergency", "it's an emergency", "operator", "a person", "talk to a person", "speak to a person",
)  # fmt: skip
_YES = (
    "yes", "yeah", "yep", "yup", "yes please", "yes it is", "yes i do", "yes i am", "yes i have",
    "yes that's right", "yes that is right", "yes that's correct", "correct", "that's correct",
    "that is correct", "that's right", "that is right", "right", "sure", "okay", "of course",
    "absolutely", "i do", "i am", "i have", "it is",
)  # fmt: skip
_NO = (
    "no", "nope", "nah", "no i don't", "no i do not", "no i'm not", "no i am not", "no i haven't",
    "no it isn't", "no it's not", "no that's wrong", "no that is wrong", "that's wrong",
    "that is wrong", "that's not right", "that is not right", "wrong", "incorrect", "not really",
    "never", "none", "no never",
)  # fmt: skip

_MONTHS = "january february march april may june july august september october november december"
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth"
_TEENTHS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
    "nineteenth"
)
_UNITS = "one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SPELLED_WITH = (
    "adam apple alpha boy bravo bob charlie cat david dog delta edward echo easy frank foxtrot fox "
    "george golf girl henry hotel house ida india ice john juliet king kilo lincoln lima love mary "
    "mike mother nancy november nora ocean oscar orange peter papa paul queen quebec robert romeo roger "
    "sam sierra sugar tom tango tiger union uniform victor william whiskey water x-ray young yankee "
    "yellow zebra zulu"
)
_TAIL = (
    "dollars bucks percent years days weeks months hours minutes times pounds kilos milligrams "
    "feet inches miles people children"
)


@dataclass(frozen=True, slots=True)
class Grammar:
    """What to listen for: a grammar (JSGF) and how alike speech must be to it to count, from 0 to 1.
    `left_out` counts the ways of saying an option that hold a word nobody can pronounce here."""

    text: str
    floor: float
    left_out: int = 0


_FLOORS = {Expected.YES_NO: 0.45, Expected.CHOICE: 0.48, Expected.DATE: 0.57}
_FLOOR = 0.52
"""How alike an answer must be, by what was asked: longer ones say more, and chance resembles them less."""


def grammar_of(expecting: Expecting, known: Known) -> Grammar | None:
    """What to listen for; None where a grammar is no use: a story, an address, anything at all."""
    left_out = 0
    match expecting.kind:
        case Expected.YES_NO:
            rules = _phrases("answer", (*_YES, *_NO), known)
        case Expected.CHOICE:
            said = [way for _, ways in expecting.options for way in ways]
            speakable = [way for way in said if _words(way) and all(map(known, _words(way)))]
            left_out = len(said) - len(speakable)
            rules = _phrases("answer", (*speakable, *_YES[:5], *_NO[:3]), known)
        case Expected.DATE:
            rules = _DATES
        case Expected.NUMBER:
            rules = _AMOUNTS
        case Expected.PHONE:
            rules = _DIGITS
        case Expected.IDENTIFIER | Expected.NAME | Expected.EMAIL:
            rules = _spelling(expecting, known)
        case _:
            return None
    steering = _phrases("steering", _STEERING, known)
    text = "\n".join(
        ("#JSGF V1.0;", "grammar asked;", "public <said> = <answer> | <steering>;", rules, steering)
    )
    return Grammar(text, _FLOORS.get(expecting.kind, _FLOOR), left_out)


def written(words: Iterable[str]) -> str:
    """What was recognised, as it reads: alternative pronunciations and our letter names undone."""
    plain = (re.sub(r"\(\d+\)$", "", word) for word in words)
    return " ".join(word.removeprefix(LETTER) for word in plain)


def _words(phrase: str) -> list[str]:
    """The words of a phrase as a dictionary has them; none where it holds a figure."""
    folded = phrase.lower().replace("’", "'").replace("-", " ")
    if re.search(r"\d", folded):
        return []
    return [word.strip("'") for word in re.findall(r"[a-z']+", folded) if word.strip("'")]


def _any(words: str) -> str:
    return "(" + " | ".join(words.split()) + ")"


def _phrases(rule: str, phrases: Sequence[str], known: Known) -> str:
    """A rule of alternatives, of which those that cannot be pronounced are left out."""
    split = [_words(phrase) for phrase in phrases]
    kept = dict.fromkeys(" ".join(words) for words in split if words and all(map(known, words)))
    return f"<{rule}> = {' | '.join(kept) or '<VOID>'};"


_BELOW_HUNDRED = f"""
<unit> = {_any(_UNITS)};
<teen> = {_any(_TEENS)};
<pair> = <teen> | {_any(_TENS)} [<unit>];
<small> = <unit> | <pair>;
"""
_DATES = f"""
{_BELOW_HUNDRED}
<answer> = <date> | <near> | <year>;
<month> = {_any(_MONTHS)};
<day> = {_any(_ORDINALS)} | {_any(_TEENTHS)} | twentieth | twenty {_any(_ORDINALS)}
  | thirtieth | thirty first | /0.2/ <small>;
<year> = nineteen (<pair> | oh <unit> | hundred) | twenty (<pair> | oh <unit>)
  | two thousand [[and] <small>] | /0.1/ in <month>;
<date> = [on] [the] <month> [the] <day> [of] [<year>] | [on] [the] <day> [of] <month> [<year>]
  | <month> <year> | /0.3/ <figure> <figure> (<year> | <pair> | oh <unit>);
<figure> = [oh | zero] <unit> | <teen> | twenty [<unit>] | thirty [one];
<near> = today | yesterday | tomorrow | last night | this morning | [last | this | next | on] <weekday>
  | [about] (a | <small> | a couple of | a few) (day | days | week | weeks | month | months | year | years)
    [and a half] ago | (last | this | next) (week | month | year) | <month> | since [last] <month>;
<weekday> = {_any(_WEEKDAYS)};
"""
_DIGIT = f"""
<digit> = zero | oh | {" | ".join(_UNITS.split())};
<digits> = <digit> | (double | triple) <digit>;
"""
_DIGITS = f"""
{_BELOW_HUNDRED}{_DIGIT}
<answer> = [it's | my number is | area code] <group>+;
<group> = <digits> | /0.001/ <pair> | /0.01/ <unit> hundred;
"""
_AMOUNTS = f"""
{_BELOW_HUNDRED}
<answer> = [about | around | almost | maybe | just] <amount> [and a half] [{_any(_TAIL)}] [old | ago]
  | none | once | twice | half | <unit> or <unit>;
<amount> = zero | <small> | [<hundreds> thousand [and]] <hundreds> | <hundreds> thousand
  | <small> hundred | (zero | <small>) point <unit>+ | (zero | <small>) point zero [<unit>] | a dozen;
<hundreds> = (a | <unit>) hundred [[and] <small>] | <small>;
"""


def _spelling(expecting: Expecting, known: Known) -> str:
    """Letters and figures one by one, "double L", "B as in boy"; names we know; for an e-mail address,
    its middle and end. A "double U" is a W. Letters and figures come in runs: one among the others is more
    likely to be misheard ("four H two") than said."""
    names = _phrases("name", expecting.names, known)
    rules = f"""{_DIGIT}
<letter> = {" | ".join(f"{LETTER}{letter}" for letter in LETTERS)};
<clear> = {" | ".join(_made_clear(letter, known) for letter in LETTERS)};
<spelled> = /0.8/ <letter> | /0.1/ <clear> | /0.1/ (double | triple) <twice>;
<twice> = {" | ".join(f"{LETTER}{letter}" for letter in LETTERS if letter != "u")};
<figures> = <digits>+;
<letters> = <spelled>+;
{names}
"""
    known_name = "<name> | " if "<VOID>" not in names else ""
    match expecting.kind:
        case Expected.NAME:
            return f"{rules}<answer> = {known_name}<spelled> <letters>;"
        case Expected.EMAIL:
            return (
                f"{rules}<part> = {known_name}<letters> | <figures> | dot | dash | underscore;\n"
                "<house> = gmail | yahoo | hotmail | outlook | aol | comcast | <letters>;\n"
                "<answer> = <part>+ at <house> dot (com | net | org | edu | us);"
            )
        case _:
            return f"{rules}<answer> = (<letters> | <figures> | dash)+;"


def _made_clear(letter: str, known: Known) -> str:
    """A letter and a word that begins with it: "B as in boy"."""
    words = [word for word in _SPELLED_WITH.split() if word[0] == letter and known(word)]
    return f"{LETTER}{letter} (as in | like | for) ({' | '.join(words) or '<VOID>'})"
