"""The shape of one language's steering words. Pure.

All patterns are matched against folded text (`core.text.fold`): lower case, no accents, straight
quotes. A `whole` pattern must be all there is once courtesy words are gone; an `anywhere` pattern
may stand in a longer utterance.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from appliance.core.command import CommandKind
from appliance.core.interview import Language


@dataclass(frozen=True, slots=True)
class Retraction:
    """How an answer is taken back in words of one's own: "what I gave you for the phone was off, it
    needs to be ...".

    `own` says that what oneself said was wrong, or goes back to it; such a sentence answers nothing
    else; so does what `mends` announces ("sorry, I have to fix the ..."), behind whose name the right value
    follows without more ado. `wrong` finds fault without saying with whose words. The right value stands behind `now`, or
    before `is_right`, and is no `fault`. `small` are the words that name nothing, `kinds` those
    that only say of what kind the answer is ("the date it started").
    """

    own: re.Pattern[str]
    wrong: re.Pattern[str]
    now: re.Pattern[str]
    is_right: re.Pattern[str]
    fault: re.Pattern[str]
    small: frozenset[str]
    kinds: frozenset[str] = frozenset()
    mends: re.Pattern[str] = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class GoingOn:
    """How people come back from a support message. `wish` asks to go on, wherever in a sentence it stands;
    `never` in the same sentence takes it back ("I can't go on"); `not_meant` says that what was said before
    was a way of speaking."""

    wish: re.Pattern[str]
    never: re.Pattern[str]
    not_meant: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Agreeing:
    """How people consent after all, to what they refused or took back before. `after_all` says it beyond
    doubt, wherever it stands; `plainly` is the whole of an utterance."""

    after_all: re.Pattern[str]
    plainly: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Caring:
    """What is said to the question whether somebody is in danger. `yes` in any words, half a yes among
    them; `no`, unless something of `turns` follows it: then it is neither."""

    yes: re.Pattern[str]
    no: re.Pattern[str]
    turns: re.Pattern[str]


LEAD = r"(?:[^:.!?\n]{0,40}[,:] *)?"
"""What may stand in a sentence before words are put into our mouth."""


@dataclass(frozen=True, slots=True)
class Placed:
    """How a part of a number is said anew by its place, up to the figures themselves: the `first` ones
    ("it starts with", "the area code is") or the `last` ("the last two are"). The group `many`, where there
    is one, says how many there are, in the words of `counts`."""

    first: re.Pattern[str] = re.compile(r"(?!)")
    last: re.Pattern[str] = re.compile(r"(?!)")
    counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Patterns:
    """What people of one language say to steer.

    A part of a number: `placed`. `told_before` says that the question was answered already, and not what
    the answer was; `number_asked` wants to hear the number of this conversation; `same` that the answer is another's, `unsure` that the speaker may be wrong; `disowned` that an answer was somebody else's.

    Around an answer: `courtesy` may surround anything without meaning anything, `filler` is a yes that
    may be no more than that, `nothing` says that there is none, or no more, `long_ago` is when, and no
    date, `addition` begins what was forgotten before, `thanks` is a goodbye,
    `turns` begin another clause behind a comma ("and", "but").

    Taking back: `correction` announces that a value replaces another, `repair` stands between the two
    in one breath, `instead` begins what is right; `replaced` finds "24, not 42" and its kin with groups
    `new` and `old`, `opposes` tells that there are two such values, `between` parts them, `denial` begins
    an utterance with the old one, `named_as_old` ends the new one ("..., not"), `but_now` begins it behind
    the old one ("..., but it's"); `change` asks to change
    what is named, `retraction` is all of it in other words, `link` stands between a field's name and its value; `removal` takes an entry out of a
    list, whose places are counted with `ordinals`.

    Asking: `question` begins a question, `accented_question` too, where accents tell; an `exclamation`
    begins with the same words and asks nothing ("what a day"); `becomes` asks what becomes of what was said.

    Who: `mine` and `theirs` tell whose a name or a number is (`my` is the word).

    Language: `languages` asks to change it, `wanted` are patterns that ask for any language, where `{name}`
    is,  and what `wishes` stands beside it where only the language
    was named; `stopwords` are the commonest words, by which a language is
    told from another; `letters` those it is written with besides a to z.

    Coming back: `going_on` after a support message, `agreeing` to a consent once refused, `caring` when
    asked whether somebody is in danger. These, and `dictating`, which puts words into our mouth, are listened for in every language, whichever the session is in.

    Picking from what is offered: `picks`, the first, the second and so on, and `neither`.

    Roundabout: `idioms` are turns of phrase that tell a command by how much of an utterance they make
    up; `padding` is what counts for nothing in that. `concepts` name what single words stand for, for the
    small classifier; a language without them is left to its patterns.

    Elsewhere: `not_here` is the kind word to somebody who speaks this language in an intake that is
    not held in it, with {protocol} for the number under which somebody has been asked for.

    Saying when: `happened` says that something did; `days` (Monday first), `months`, `day_form` and `time_form` are how a day and a time of
    day are said; without a `time_form`, with am and pm.
    """

    whole: Mapping[CommandKind, re.Pattern[str]]
    anywhere: Mapping[CommandKind, re.Pattern[str]]
    courtesy: re.Pattern[str]
    filler: re.Pattern[str]
    correction: re.Pattern[str]
    repair: re.Pattern[str]
    instead: re.Pattern[str]
    addition: re.Pattern[str]
    thanks: re.Pattern[str]
    replaced: tuple[re.Pattern[str], ...]
    change: re.Pattern[str]
    nothing_to_change: re.Pattern[str]
    opposes: re.Pattern[str]
    between: re.Pattern[str]
    denial: re.Pattern[str]
    named_as_old: re.Pattern[str]
    but_now: re.Pattern[str]
    removal: re.Pattern[str]
    ordinals: tuple[str, ...]
    link: re.Pattern[str]
    question: re.Pattern[str]
    accented_question: re.Pattern[str] | None
    nothing: re.Pattern[str]
    long_ago: re.Pattern[str]
    turns: tuple[str, ...]
    my: str
    mine: re.Pattern[str]
    theirs: re.Pattern[str]
    languages: Mapping[Language, re.Pattern[str]]
    wanted: tuple[str, ...]
    joiners: re.Pattern[str]
    stopwords: frozenset[str]
    letters: str
    retraction: Retraction
    going_on: GoingOn
    agreeing: Agreeing
    caring: Caring
    dictating: re.Pattern[str]
    same: re.Pattern[str] = re.compile(r"(?!)")
    unsure: re.Pattern[str] = re.compile(r"(?!)")
    concepts: Mapping[str, str] = field(default_factory=dict)
    picks: tuple[re.Pattern[str], ...] = ()
    neither: re.Pattern[str] = re.compile(r"(?!)")
    wishes: re.Pattern[str] = re.compile(r"(?!)")
    happened: re.Pattern[str] = re.compile(r"(?!)")
    exclamation: re.Pattern[str] = re.compile(r"(?!)")
    becomes: re.Pattern[str] = re.compile(r"(?!)")
    told_before: re.Pattern[str] = re.compile(r"(?!)")
    number_asked: re.Pattern[str] = re.compile(r"(?!)")
    disowned: re.Pattern[str] = re.compile(r"(?!)")
    placed: Placed = Placed()
    padding: re.Pattern[str] = re.compile(r"(?!)")
    idioms: Mapping[CommandKind, re.Pattern[str]] = field(default_factory=dict)
    days: tuple[str, ...] = (
        *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    )
    months: tuple[str, ...] = (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    )
    day_form: str = "{day}, {month} {number}"
    time_form: str | None = None
    not_here: str = ""


def whole(*alternatives: str) -> re.Pattern[str]:
    """A pattern that must be the whole of what is left."""
    return re.compile(r"(?:" + "|".join(alternatives) + r")[\s.!?,]*")


def anywhere(*alternatives: str) -> re.Pattern[str]:
    """A pattern that may stand anywhere, at word boundaries."""
    return re.compile(r"(?<!\w)(?:" + "|".join(alternatives) + r")(?!\w)")


def run_of(cores: tuple[str, ...], more: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for one of `cores`, then any number of them or of `more`, with commas between."""
    core, any_one = "|".join(cores), "|".join((*cores, *more))
    return re.compile(rf"(?:{core})(?:[\s,.;!]+(?:{any_one}))*[\s.!,]*")


def word_set(text: str) -> frozenset[str]:
    """The words of a text, in any order."""
    return frozenset(text.split())
