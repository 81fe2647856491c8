"""From a value, every form that people give it is found again; other words are left alone."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from appliance.core.text import fold
from appliance.redaction.known.ordinary import is_other
from appliance.redaction.redactor import Redactor, remember, restore
from tests.fakes.detector import FakeDetector

NOBODY = Redactor(FakeDetector())
NAMES = (
    "Maya Lindqvist", "Zbigniew Kowalczyk", "María Fernanda Ortega", "Thomas Okonkwo",
    "Guadalupe Arreola", "Siobhan Gallagher", "Nguyen Van Minh", "Ingrid Achterberg",
)  # fmt: skip
ORDINARY = (
    "I have had a dull pain in my lower back for about two weeks and it is worse at night",
    "me duele la espalda desde hace dos semanas y por la noche no puedo dormir bien",
    "may I ask how long it takes, and will somebody mark the form for me?",
    "yes, that's all correct, thank you very much, one of my friends told me to come in",
    "what are your opening hours on the third floor in march, and is there parking?",
    "no tengo seguro, lo pago yo, y tampoco tomo medicinas de ninguna clase",
)
DIGITS = {
    "en": "zero one two three four five six seven eight nine".split(),  # noqa: SIM905
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve".split(),  # noqa: SIM905
}
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}


def clear(text: str, masks: dict[str, str]) -> str:
    """What of `text` stays in clear; that it can be put back is checked on the way."""
    redaction = NOBODY.redact(text, "en", masks)
    assert restore(redaction.utterance.text, redaction.masks) == text
    at = 0
    left = []
    for one in redaction.utterance.map.replacements:
        left.append(text[at : one.raw.start])
        at = one.raw.end
    return "".join((*left, text[at:]))


def first_and_last(name: str) -> tuple[str, str]:
    parts = name.split()
    return parts[0], parts[-1]


NAME_FORMS: dict[str, Callable[[str], str]] = {
    "whole": str,
    "lower case": str.lower,
    "upper case": str.upper,
    "accents dropped": fold,
    "first alone": lambda name: first_and_last(name)[0],
    "last alone": lambda name: first_and_last(name)[1],
    "reversed": lambda name: ", ".join(reversed(first_and_last(name))),
    "initial and last": lambda name: f"{name[0]}. {first_and_last(name)[1]}",
    "first and initial": lambda name: f"{first_and_last(name)[0]} {first_and_last(name)[1][0]}",
    "initials": lambda name: "".join(f"{part[0]}." for part in name.split()),
    "run together": lambda name: fold(name.replace(" ", "")),
    "as a handle": lambda name: fold(name[0] + first_and_last(name)[1]),
    "spelled": lambda name: " ".join(first_and_last(name)[1].upper()),
    "spelled with dashes": lambda name: "-".join(first_and_last(name)[1].upper()),
    "in zero-width parts": "\u200b".join,
    "decomposed": lambda name: unicodedata.normalize("NFD", name),
    "in wide letters": lambda name: "".join(
        chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in name
    ),
    "with Cyrillic letters": lambda name: name.translate(str.maketrans("aeo", "аео")),
}


@pytest.mark.parametrize("form", NAME_FORMS)
@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_known_in_every_form(name: str, form: str) -> None:
    masks = dict(remember({}, "PERSON", name))
    said = NAME_FORMS[form](name)
    rest = clear(f"so it is {said} then", masks)
    assert rest.replace(".", "").split() == ["so", "it", "is", "then"], rest


@given(st.sampled_from(NAMES), st.integers(0, 10**6))
def test_a_name_is_known_with_a_slip_of_the_pen(name: str, seed: int) -> None:
    draw = random.Random(seed)
    part = draw.choice([one for one in fold(name).split() if len(one) >= 6] or ["lindqvist"])
    at = draw.randrange(1, len(part) - 1)
    slipped = draw.choice(
        [
            part[:at] + part[at + 1 :],
            part[:at] + part[at] + part[at:],
            part[:at] + part[at + 1] + part[at] + part[at + 2 :],
            part[:at] + draw.choice("xkzvj") + part[at + 1 :],
        ]
    )
    assume(not is_other(slipped))  # "Tomas" is somebody else
    masks = dict(remember(remember({}, "PERSON", name), "PERSON", "Maya Lindqvist"))
    assert slipped not in clear(f"this is {slipped} calling", masks)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Robert Kowalczyk", "Bob"), ("Elizabeth Moreno", "Liz"), ("Francisco Arreola", "paco"),
        ("José Ortega", "Pepe"), ("María Guadalupe Soto", "Lupita"), ("Bill Okonkwo", "William"),
        ("Ignacio Ruelas", "nacho"), ("Margaret Chen", "Peggy"),
    ],
)  # fmt: skip
def test_a_name_is_known_by_its_short_form(name: str, short: str) -> None:
    masks = dict(remember({}, "PERSON", name))
    assert clear(f"they call me {short} here", masks) == "they call me  here"


def test_the_same_person_keeps_the_number() -> None:
    masks = dict(remember({}, "PERSON", "Maya Lindqvist"))
    for said in ("maya", "M. Lindqvist", "Lindqvst", "L-I-N-D-Q-V-I-S-T", "Maya Ana Lindqvist"):
        redaction = NOBODY.redact(said, "en", masks)
        assert redaction.utterance.text.startswith("<PERSON_1."), said


def test_a_first_name_and_then_the_whole_are_one_person() -> None:
    masks = remember(remember({}, "PERSON", "Maya"), "PERSON", "Maya Lindqvist")
    assert set(masks) == {"<PERSON_1>", "<PERSON_1.2>"}


def said_digits(digits: str, language: str, draw: random.Random) -> str:
    """Digits as a person says them: one by one, doubled, in groups."""
    names, spoken, at = DIGITS[language], [], 0
    while at < len(digits):
        double = digits[at : at + 2] == digits[at] * 2
        if double and draw.random() < 0.5:
            spoken += ["double" if language == "en" else "doble", names[int(digits[at])]]
            at += 2
            continue
        spoken.append(
            names[int(digits[at])] + ("," if at in (2, 5) and draw.random() < 0.5 else "")
        )
        at += 1
    return " ".join(spoken).rstrip(",")


PHONES = st.tuples(st.integers(201, 989), st.integers(200, 999), st.integers(0, 9999)).map(
    lambda n: f"{n[0]}{n[1]:03}{n[2]:04}"
)


@given(PHONES, st.integers(0, 10**6), st.sampled_from(["en", "es"]))
def test_a_number_is_known_in_every_form(digits: str, seed: int, language: str) -> None:
    draw = random.Random(seed)
    area, middle, last = digits[:3], digits[3:6], digits[6:]
    masks = dict(remember({}, "PHONE_NUMBER", f"{area}-{middle}-{last}"))
    wrong = str((int(last[1]) + 1) % 10)
    for said in (
        digits,
        f"({area}) {middle}-{last}",
        f"+1 {area}.{middle}.{last}",
        f"{area} {middle} {last}",
        " ".join(digits),
        said_digits(digits, language, draw),
        f"{middle}-{last}",
        f"{area}-{middle}-{last[0]}{wrong}{last[2:]}",
        "".join(chr(0x0660 + int(one)) for one in digits),
    ):
        rest = clear(f"please note {said} for me", masks)
        assert rest.split() == ["please", "note", "for", "me"], said


DAYS = st.tuples(st.integers(1930, 2020), st.integers(1, 12), st.integers(1, 28))
CARDINALS = {
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho",
    "en": "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
    "twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth "
    "twenty-seventh twenty-eighth",
}


@given(DAYS)
def test_a_date_is_known_in_every_form(given_day: tuple[int, int, int]) -> None:
    year, month, day = given_day
    masks = dict(remember({}, "DATE_TIME", f"{year}-{month:02}-{day:02}"))
    english, spanish = (MONTHS[one].split()[month - 1] for one in ("en", "es"))
    first, uno = (CARDINALS[one].split()[day - 1] for one in ("en", "es"))
    for said in (
        f"{month}/{day}/{year}",
        f"{month:02}-{day:02}-{year % 100:02}",
        f"{day}.{month}.{year}",
        f"{year}-{month:02}-{day:02}",
        f"{month:02}{day:02}{year}",
        f"{english} {day}, {year}",
        f"{english} {day}",
        f"{english} the {first}",
        f"{english} {first} {year}",
        f"{day} {english[:3]} {year}",
        f"{day} de {spanish} de {year}",
        f"{uno} de {spanish} del {year}",
        f"{uno} de {spanish.upper()}",
    ):
        rest = clear(f"the day was {said}, yes", masks).replace(",", "").replace(" the ", " ")
        assert rest.split() in (["the", "day", "was", "yes"], ["day", "was", "yes"]), said


def test_another_date_is_another_date() -> None:
    masks = dict(remember({}, "DATE_TIME", "1988-03-04"))
    for said in ("March 5", "el cuatro de mayo", "3/14/1988", "March 4, 1990", "in march", "1988"):
        assert clear(said, masks) == said


@pytest.mark.parametrize(
    "said",
    [
        "1420 Harbor Street, Portland, Oregon 97205", "1420 harbor st", "fourteen twenty harbor street",
        "Harbor Street", "1420 Harbor", "Portland", "97205", "nine seven two oh five",
    ],
)  # fmt: skip
def test_an_address_is_known_in_its_parts(said: str) -> None:
    whole = "1420 Harbor Street, Portland, Oregon 97205"
    masks = dict(remember({}, "STREET_ADDRESS", whole, "1420 Harbor Street", "Portland", "97205"))
    assert clear(f"I stay at {said} now", masks) == "I stay at  now"


@pytest.mark.parametrize(
    "said",
    ["maya.lindqvist@example.com", "maya dot lindqvist at example dot com", "MAYA.LINDQVIST"],
)
def test_an_email_address_is_known_as_it_is_said(said: str) -> None:
    masks = dict(remember({}, "EMAIL_ADDRESS", "maya.lindqvist@example.com"))
    assert clear(f"write to {said} please", masks) == "write to  please"


@pytest.mark.parametrize(
    "said", ["KX2208841", "kx-220-8841", "k x two two oh eight eight four one"]
)
def test_a_member_number_is_known_as_it_is_said(said: str) -> None:
    masks = dict(remember({}, "MEMBER", "KX 220 8841"))
    assert clear(f"it is {said} again", masks) == "it is  again"


def test_an_employer_is_known_by_its_own_word() -> None:
    masks = dict(remember({}, "ORGANIZATION", "Kessler Logistics, Inc."))
    assert clear("ask Kessler about the logistics", masks) == "ask  about the logistics"


@pytest.mark.parametrize("text", ORDINARY)
def test_other_words_are_left_alone(text: str) -> None:
    masks: dict[str, str] = {}
    for name in (*NAMES, "Will Strong", "Mark Young"):
        masks = dict(remember(masks, "PERSON", name))
    masks = dict(remember(masks, "DATE_TIME", "1988-03-04"))
    masks = dict(remember(masks, "PHONE_NUMBER", "503-555-0127"))
    masks = dict(remember(masks, "STREET_ADDRESS", "1420 Harbor Street, Portland, Oregon 97205"))
    assert clear(text, masks) == text
