"""What a language file holds: the words of numbers and letters, of the calendar, of amounts. Pure.

Every word in a lexicon is folded (`fold`): lower case, no accents. A phrase is written with single
spaces between its words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field


def fold(word: str) -> str:
    """`word` in lower case and without accents, as lexicons spell it: "Miércoles" -> "miercoles"."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.casefold().replace("’", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c)).replace("œ", "oe")


@dataclass(frozen=True, slots=True)
class Speech:
    """How numbers and letters are said.

    `ones` are the words below twenty and every other word that takes nothing after it (Spanish
    "veintiuno"); `tens` take a one after them, `hundreds` anything below a hundred. `hundred` and
    `thousand` multiply what stands before them.
    """

    ones: Mapping[str, int]
    tens: Mapping[str, int]
    hundreds: Mapping[str, int]
    hundred: frozenset[str]
    thousand: frozenset[str]
    million: frozenset[str]
    joins: frozenset[str]
    """Words inside a number: "and", "y"."""
    tens_join: bool
    """Whether a one follows its tens only after a join ("treinta y uno")."""
    article: frozenset[str]
    """Words that stand for one before a multiplier only: "a hundred"."""
    zeros: frozenset[str]
    """Words that are a zero only among other digits: "oh"."""
    shy: frozenset[str]
    """Number words that are plain words when they stand alone: "one of my friends"."""
    repeats: Mapping[str, int]
    """How often the next digit or letter is said: "double" is 2."""
    letters: Mapping[str, str]
    """Names of letters ("hache" is H), each phrase a run of words; heard only while spelling."""
    alphabet: Mapping[str, str]
    """Words that stand for their letter: "Bravo"."""
    as_in: frozenset[str]
    """What stands between a letter and its example: "as in"."""
    words: frozenset[str] = field(default=frozenset())
    """Letters and names of letters that are words as well: "a", "I", "de"."""
    letters_by_name: bool = False
    """Whether names of letters ("jota") are hardly ever other words or people's names."""
    pauses: frozenset[str] = field(default=frozenset())
    """What may be said between two digits or letters and stands for nothing: "uh"."""
    compounds: Mapping[str, int] = field(default_factory=dict)
    """Numbers below a hundred that no rule makes of their words: "quatre vingt dix" is 90. Hyphens
    count as blanks."""
    hundred_takes_digit: bool = False
    """Whether nothing stands between a hundred and its ones: "cinq cent trois" is 503."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """How dates are said. `words` are the phrases by kind of sign (`dates.signs.KINDS`), with values:
    a month's number, a weekday's (Monday is 0), days from today for "yesterday", and so on."""

    words: Mapping[str, Mapping[str, int]]
    ordinals: Mapping[str, int]
    ordinal_marks: frozenset[str]
    """What touches a figure to make it an ordinal: "rd", "º"."""
    decade_marks: frozenset[str]
    month_first: bool
    """Whether 3/4 is the 4th of March, in the United States."""
    past_words: frozenset[str]
    """Words that tell of the past, where no side is preferred."""
    future_words: frozenset[str]
    future_endings: tuple[str, ...]
    """Ends of words, as written, that tell of the future ("volveré")."""
    months: tuple[str, ...]
    day_form: str
    """How a date is said, with {day}, {month} and {year}."""
    month_form: str
    time_form: str
    """With {date} and {time}."""
    range_form: str
    """With {start} and {end}."""
    half_day_clock: bool
    """Whether hours are said with AM and PM."""
    possessives: tuple[str, ...] = ()
    """Endings of an owner: "'s" of "May's second Tuesday"."""
    lookalikes: frozenset[str] = frozenset()
    """Words of their own that are one letter away from a name of the calendar."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words around a name of the calendar, or a figure, that is no date."""

    people: frozenset[str]
    """Kin, titles: "my friend April"."""
    naming: frozenset[str]
    """Words that announce a name within the clause: "surname"."""
    meeting: frozenset[str]
    """Before a person: "I met May"."""
    asking_who: frozenset[str]
    being: frozenset[str]
    """Between a name and what it is: "Reyes es mi apellido"."""
    places: frozenset[str]
    """After a name: "Summer Apartments"."""
    places_before: frozenset[str]
    """Before figures: "Hospital 12 de Octubre"."""
    costs: frozenset[str]
    """Before an amount that reads like a year."""
    taken_back: frozenset[str]
    measures: frozenset[str]
    """After a fraction: "1/2 tablet"."""
    articles: frozenset[str]
    """Before one of many: "a truck 2015"."""


@dataclass(frozen=True, slots=True)
class Amounts:
    """How amounts are said: decimals, halves, money, measures (units in UCUM)."""

    point: frozenset[str]
    """Words for the decimal sign."""
    comma_decimal: bool
    """Whether 3,5 is three and a half, and 1.200 twelve hundred."""
    minus: frozenset[str]
    and_half: tuple[str, ...]
    """After a number: "and a half"."""
    half: frozenset[str]
    """Before what is counted: "half a tablet"."""
    none: frozenset[str]
    """Words that say zero when a number was asked for."""
    not_counting_before: frozenset[str]
    """After these, "one" is no number: "that one", "no one"."""
    not_counting_after: frozenset[str]
    """Before these, "one" is no number: "one of my friends"."""
    thousands: Mapping[str, int]
    """What may follow a figure and multiplies it: "k", "grand", "mil"."""
    currencies: Mapping[str, str]
    cents: frozenset[str]
    units: Mapping[str, str]
    """Every way to say a unit -> its UCUM code."""
    unit_names: Mapping[str, tuple[str, str]]
    """UCUM code -> how one and many are called."""
    money_form: str
    """How money in another currency than `$` is said, with {amount} and {currency}."""
    portions: Mapping[str, str] = field(default_factory=dict)
    """Other ways to count, before what is counted: "a quarter of a" is "0.25", "a couple of" "2"."""
    bare_half: frozenset[str] = field(default=frozenset())
    """A half as the whole answer."""
    articles: frozenset[str] = field(default=frozenset())
    """Before a unit they count one: "a teaspoon"."""
    sums: frozenset[str] = field(default=frozenset())
    """Before a number that sums up what was counted, in blanks: " makes "."""
    cents_join: frozenset[str] = field(default=frozenset())
    """Between an amount and its hundredths, both bare: "veinte con cincuenta"."""
    spaced_thousands: bool = False
    """Whether figures in groups of three with spaces between are one number: "1 234,50"."""
