"""What a language must bring so that values can be read in it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from appliance.core.text import fold

_ANOTHER_WORD = frozenset(
    {"were", "well", "ill", "id", "hell", "shell", "wed", "shed", "lets", "its"}
)
"""What some words become without their apostrophe."""


def phrases(text: str) -> frozenset[str]:
    """The phrases of `text`, which stand between commas and line ends, folded, and as they are typed
    without apostrophes."""
    parts = (part.strip() for line in text.splitlines() for part in line.split(","))
    return unmarked(fold(part) for part in parts if part)


def unmarked(said: Iterable[str]) -> frozenset[str]:
    """Folded phrases, with and without their apostrophes ("thats me"), where no other word comes of
    it."""
    marked = frozenset(said)
    bare = {phrase.replace("'", "") for phrase in marked if "'" in phrase}
    return marked | (bare - _ANOTHER_WORD)


def words(text: str) -> frozenset[str]:
    """The words of `text`, folded."""
    return frozenset(fold(text).split())


@dataclass(frozen=True, slots=True)
class Answers:
    """How people say yes, no, and neither.

    `yes` and `no` answer a question when a clause begins with them; `yes_alone` and `no_alone` only
    when they are the whole clause ("right", "fine"). `hedged` are among them and sound unsure.
    `denials` begin a clause that says no about something ("I don't", "no tengo"). `never` are
    clauses that say neither, though they begin like one ("no idea", "not sure").
    """

    said: tuple[str, str]
    """How a yes and a no are said back, written as people write them."""
    yes: frozenset[str]
    no: frozenset[str]
    yes_alone: frozenset[str]
    no_alone: frozenset[str]
    hedged: frozenset[str]
    denials: frozenset[str]
    never: frozenset[str]
    lead_ins: frozenset[str]
    """What may stand before a yes or a no and says neither: "unfortunately", "I'd say"."""
    negators: frozenset[str]
    """Words that turn what follows around."""
    but_for: frozenset[str]
    """Phrases that leave out what follows ("anything but")."""
    topics: frozenset[str] = frozenset()
    """Before what an answer is about: "as for"."""
    buts: frozenset[str] = frozenset()
    """Between a remark and the yes or no behind it."""
    still: frozenset[str] = frozenset()
    """Words of a question that, said again, affirm it: "still"."""
    plain: frozenset[str] = frozenset()
    """The plainest words for yes and no."""
    tags: frozenset[str] = frozenset()
    """Behind an answer, to have it agreed with: "sí, ¿no?"."""
    circumstances: frozenset[str] = frozenset()
    """What may follow a short answer and leaves it one: "I do, but", "I am, since"."""
    nothing_but: frozenset[str] = frozenset()
    """Words that answer and do nothing else in a sentence: "nope", "uh-huh"."""
    accented: frozenset[str] = frozenset()
    """Words for yes, as they are written, that mean something else without their accent: "si", if."""
    assured: frozenset[str] = frozenset()
    """What says yes, and strongly, also at the end of a clause: "of course"."""


@dataclass(frozen=True, slots=True)
class Around:
    """Words around an answer that are no part of it."""

    fillers: frozenset[str]
    """At the beginning: "um", "well", "it's"."""
    hesitations: frozenset[str]
    """The fillers that carry no meaning at all; a story is kept without them."""
    small_words: frozenset[str]
    """Articles, prepositions and the like."""
    courtesies: frozenset[str]
    """At the end: "please", "thanks", "if I remember right"."""
    repairs: frozenset[str]
    """What takes back the words before: "no wait", "I mean"."""
    non_answers: frozenset[str]
    """Beginnings of what is a question back, a refusal or a shrug, and never a value."""
    asides: frozenset[str]
    """Beginnings of what is said about the entry before: "it gives me hives"."""
    joiners: frozenset[str]
    """Between the entries of a list: "and", "also"."""
    ordinals: Mapping[str, int]
    """"the first one" -> 0; the last is -1."""
    choose: frozenset[str]
    """Words that may stand around an ordinal: "the", "one", "option"."""
    all_of_them: frozenset[str]
    none_of_them: frozenset[str]
    pair: frozenset[str] = frozenset()
    """All of them, when there are two: "both"."""
    all_so_many: frozenset[str] = frozenset()
    """Before how many there are, all of them: "all" three."""
    first_so_many: frozenset[str] = frozenset()
    """Beside how many from the first on: the "first" two."""
    indifferent: frozenset[str] = frozenset()
    """Any of them will do."""
    endings: tuple[str, ...] = ()
    """What a word may end with and still be the same word: "call", "calling"."""
    plurals: tuple[str, ...] = ()
    """What a word ends with when there are several: "s"."""
    intensifiers: frozenset[str] = frozenset()
    """What may stand within a phrase and leaves it what it is: the "real" of "no real difference"."""
    definite: frozenset[str] = frozenset()
    """Words that begin a thing that is known: "the", "my"."""
    tags: frozenset[str] = frozenset()
    """The courtesies that are a clause of their own: "if I remember right"."""
    afterthoughts: frozenset[str] = frozenset()
    """At the end, of anything that is said: "you know", "if that helps"."""
    conclusions: frozenset[str] = frozenset()
    """After the reason and before what follows from it: "so"."""


@dataclass(frozen=True, slots=True)
class Mail:
    """An e-mail address as it is said."""

    at: frozenset[str]
    dot: frozenset[str]
    signs: Mapping[str, str]
    """"underscore" -> "_"."""
    one_word: frozenset[str]
    """Remarks on how the address is written: "all one word"."""
    cues: frozenset[str]


@dataclass(frozen=True, slots=True)
class People:
    """How people say who they are."""

    introductions: frozenset[str]
    """What is followed by the speaker's name and by nothing else."""
    bare_labels: frozenset[str]
    """Introductions only at the beginning of a clause: "name is", but not in "her name is"."""
    weak_introductions: frozenset[str]
    """What may be followed by the speaker's name, or by much else ("I'm ...")."""
    closers: frozenset[str]
    """What stands behind the speaker's name: "Maya here", "Maya speaking"."""
    greetings: frozenset[str]
    """Before the speaker's name in a first sentence: "hi there", "good morning"."""
    asked_for: frozenset[str]
    """Before the name that is to be asked for where one can be reached: "ask for"; weak introductions, and
    only at the beginning of a clause or behind a number."""
    others: frozenset[str]
    """Before someone's name, when a name was asked for: "her name is", "my son"."""
    given_labels: frozenset[str]
    family_labels: frozenset[str]
    titles: frozenset[str]
    suffixes: frozenset[str]
    organisations: frozenset[str]
    """Words that tell an office or a firm from a person."""
    particles: frozenset[str]
    not_names: frozenset[str]
    """Words that no name holds."""
    given: frozenset[str]
    """Frequent given names: a hint, never a condition."""
    family: frozenset[str]
    """Frequent surnames: a hint."""
    two_surnames: bool
    """Whether people of this language usually have two."""
    being: frozenset[str] = frozenset()
    """Between a cue and a name that may be said of anything: "is", "it was"."""
    joining: frozenset[str] = frozenset()
    """Between two persons, and never inside a name: "and"."""
    nicknames: frozenset[str] = frozenset()
    """Introductions of a name that is not the full one: "everybody calls me"."""
    accented_no_names: frozenset[str] = frozenset()
    """Words, with their accents, that are no name although they are one without: "marié"."""
    naming: frozenset[str] = frozenset()
    """Last words before a name that an answer ends with: "it is written", "goes"."""


@dataclass(frozen=True, slots=True)
class Places:
    """How people say where something is."""

    kinds_after: frozenset[str]
    """Kinds of street that follow its name: "street", "ave"."""
    kinds_before: frozenset[str]
    """Kinds of street that stand before it: "calle", "avenida"."""
    units: frozenset[str]
    boxes: frozenset[str]
    hints: frozenset[str]
    """Words that make a description of a place: "corner of", "exit", "km"."""
    leads: frozenset[str]
    """What leads into an address: "I live at"."""
    directions: frozenset[str]
    wheres: frozenset[str]
    """What stands right before a street's name: "on", "near"."""
    inside: frozenset[str]
    """Small words within a place's name: "of", "de la"."""
    crossings: frozenset[str]
    """Between the two streets of a corner: "and"."""
    ins: frozenset[str]
    """Before a city: "in"."""
    states: Mapping[str, str]
    """Names of states in this language, to their two letters."""


@dataclass(frozen=True, slots=True)
class Lists:
    """Words, folded, each by itself.

    `indefinites` stand for a thing without naming it ("something"); `counts` say how many of what kind
    and name nothing either ("a few pills"). `totals` say that there is no more ("all", "done") where
    nothing but `telling` words stand around them ("I told you all of them"). `resuming` words go on
    after a no with another entry ("no, also ..."). `articles` begin a thing and never a person's name.
    """

    indefinites: frozenset[str] = frozenset()
    counts: frozenset[str] = frozenset()
    totals: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    resuming: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    """Between how much and of what."""
    speaks: frozenset[str] = frozenset()
    """What begins a sentence of the speaker's, and no name of a thing: "we" put some aside."""
    we: tuple[str, ...] = ()
    """Endings of verbs that say what we do, where the verb says who."""
    vague: frozenset[str] = frozenset()
    """Said of a thing that is there, and not which: "a bit on the side"."""
    effects: frozenset[str] = frozenset()
    """What something does to one: "hives"."""
    felt: frozenset[str] = frozenset()
    """What begins a clause about what something does to one: "my" throat swells."""


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """All the words of one language, by what they are for."""

    answers: Answers
    speech: Around
    signs: Mapping[str, str]
    """Signs inside a number or a code, as they are said: "dash" is "-"."""
    mail: Mail
    people: People
    places: Places
    phone_cues: frozenset[str]
    identifier_cues: Mapping[str, tuple[str, ...]]
    """By kind of identifier, how it is called; under "other" what is a number but no phone number."""
    frequency: frozenset[str]
    """Words that tell how often: "daily", "a day"."""
    intake: frozenset[str]
    """Before a list of things one has or takes: "I take", "I'm allergic to"."""
    code_leads: frozenset[str] = frozenset()
    """Before the beginning of a code: "it starts with"."""
    lists: Lists = Lists()
