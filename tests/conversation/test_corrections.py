"""Every field of every pack, in both languages, answered and then corrected in every form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pytest

from appliance.conversation.objectives import Interview, wording_at
from appliance.core.interview import Field, FieldType
from appliance.core.text import fold
from tests.conversation.interviews import answer, governed, hear, interview

PACKS = ("patient-intake", "legal-intake", "auto-claim")

SAID: Mapping[str, Mapping[FieldType, tuple[str, str]]] = {
    "en": {
        FieldType.DATE: ("March 3, 2019", "April 9, 2020"),
        FieldType.PHONE: ("503 555 0142", "415 555 0199"),
        FieldType.EMAIL: ("ana@example.com", "ana.ruiz@example.org"),
        FieldType.NAME: ("Maya Lindqvist", "Rosa Delgado"),
        FieldType.ADDRESS: ("12 Oak Street, Salem", "480 Pine Avenue, Portland"),
        FieldType.IDENTIFIER: ("AB 123456", "CD 987654"),
    },
    "es": {
        FieldType.DATE: ("3 de marzo de 2019", "9 de abril de 2020"),
        FieldType.PHONE: ("503 555 0142", "415 555 0199"),
        FieldType.EMAIL: ("ana@example.com", "ana.ruiz@example.org"),
        FieldType.NAME: ("Maya Lindqvist", "Rosa Delgado"),
        FieldType.ADDRESS: ("Calle Roble 12, Salem", "Avenida Pino 480, Portland"),
        FieldType.IDENTIFIER: ("AB 123456", "CD 987654"),
    },
}
"""By kind of value: what was said first, and what it should have been."""

AT_THE_SUMMARY = {
    "en": (
        "no, the {label} is {new}",
        "actually the {label} is {new}",
        "{label}: {new}",
        "the {label} is wrong, it should be {new}",
        "sorry, change the {label} to {new}",
        "{new}, not {old}",
        "it's not {old}, it's {new}",
        "change {old} to {new}",
        "{new} instead of {old}",
    ),
    "es": (
        "no, {label} es {new}",
        "en realidad {label} es {new}",
        "{label}: {new}",
        "{label} está mal, es {new}",
        "perdón, cambie {label} a {new}",
        "{new}, no {old}",
        "no es {old}, es {new}",
        "cambie {old} por {new}",
        "{new} en vez de {old}",
    ),
}
READ_BACK = {
    "en": ("no, {new}", "no, it's {new}", "actually {new}", "no wait, {new}", "no, I said {new}"),
    "es": ("no, {new}", "no, es {new}", "en realidad {new}", "no, perdón, {new}", "no, dije {new}"),
}
IN_ONE_BREATH = {
    "en": ("{old}, no wait, {new}", "{old} sorry {new}", "{old}, I mean {new}"),
    "es": ("{old}, no, perdón, {new}", "{old}, digo, {new}", "{old}, mejor dicho {new}"),
}
NAMED = {
    "en": ("the {label} is wrong", "change the {label}", "can you fix the {label}?"),
    "es": ("{label} está mal", "cambie {label}", "me equivoqué en {label}"),
}


@dataclass(frozen=True)
class Case:
    pack: str
    language: str
    address: str
    old: str
    new: str

    def label(self, begun: Interview) -> str:
        return wording_at(begun.wording, self.address).label.lower()


def samples(field: Field, begun: Interview) -> tuple[str, str] | None:
    """Two ways to answer a field, the second right."""
    if field.type is FieldType.CHOICE:
        options = wording_at(begun.wording, field.id).options
        first, second = (options[name].label for name in field.options[:2])
        return first, second
    if field.kind in ("vin", "plate"):
        return None
    return SAID[begun.language].get(field.type)


def cases() -> Iterator[Case]:
    for pack in PACKS:
        for language in ("en", "es"):
            policy, _ = governed(pack)
            begun = interview(pack, language)
            for name, field in policy.fields.items():
                said = samples(field, begun)
                if said is not None:
                    yield Case(pack, language, name, *said)


CASES = tuple(cases())


def enabling(case: Case) -> dict[str, str]:
    """What has to be known for the field to arise at all."""
    yes, no = ("yes", "no") if case.language == "en" else ("sí", "no")
    needed = {
        "guardian_name": {"birth_date": "2015-05-03"},
        "member_id": {"coverage": "medicare"},
        "emergency_phone": {"emergency_name": "Tom Baker"},
        "emergency_relation": {"emergency_name": "Tom Baker"},
        "deadline_on": {"has_deadline": yes},
        "caller_name": {"holder_name": "Tom Baker", "is_holder": no}
        if case.pack == "auto-claim"
        else {},
        "police_report": {"police_called": yes},
        "onset": {"reason": "my knee"},
        "course": {"reason": "my knee"},
    }
    return needed.get(case.address, {})


def check(case: Case, begun: Interview, words: str) -> None:
    right = answer(begun, case.address, case.new)
    applied = hear(begun, words)
    stored = applied.session.answers[case.address]
    assert stored.value == right.value, words
    assert [was.value for was in stored.history] == [begun.session.answers[case.address].value]
    untouched = {a: one for a, one in begun.session.answers.items() if a != case.address}
    assert {a: applied.session.answers.get(a) for a in untouched} == untouched, words


def name_of(case: Case) -> str:
    return f"{case.pack}-{case.language}-{case.address}"


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_at_the_summary(case: Case) -> None:
    said = {**enabling(case), case.address: case.old}
    begun = interview(case.pack, case.language, said, "summary")
    for form in AT_THE_SUMMARY[case.language]:
        check(case, begun, form.format(label=case.label(begun), old=case.old, new=case.new))


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_when_it_is_read_back(case: Case) -> None:
    said = {**enabling(case), case.address: case.old}
    begun = interview(case.pack, case.language, said, case.address, confirming=True)
    for form in READ_BACK[case.language]:
        check(case, begun, form.format(old=case.old, new=case.new))


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_in_one_breath_with_the_answer(case: Case) -> None:
    begun = interview(case.pack, case.language, enabling(case), case.address)
    for form in IN_ONE_BREATH[case.language]:
        words = form.format(old=case.old, new=case.new)
        stored = hear(begun, words).session.answers[case.address]
        assert stored.value == answer(begun, case.address, case.new).value, words


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_named_and_asked_again(case: Case) -> None:
    said = {**enabling(case), case.address: case.old}
    begun = interview(case.pack, case.language, said, "summary")
    for form in NAMED[case.language]:
        applied = hear(begun, form.format(label=case.label(begun)))
        assert applied.reopened == (case.address,), form
        assert applied.session.answers[case.address].known


PARTS = [
    ("patient-intake", "en", "phone", "503 555 0142", "it ends in 24, not 42", "+15035550124"),
    ("patient-intake", "en", "birth_date", "May 3 1961", "born in 1962, not 1961", "1962-05-03"),
    ("patient-intake", "en", "birth_date", "May 3 1961", "the date of birth is May 4", "1961-05-04"),
    ("patient-intake", "en", "full_name", "Maya Lindqvist", "Mia, not Maya", "Mia Lindqvist"),
    ("patient-intake", "es", "phone", "503 555 0142", "termina en 24, no en 42", "+15035550124"),
    ("patient-intake", "es", "full_name", "Maya Ruiz", "no es Maya, es María", "María Ruiz"),
    ("patient-intake", "es", "birth_date", "3 de mayo de 1961",
     "la fecha de nacimiento es 4 de mayo", "1961-05-04"),
    ("auto-claim", "en", "policy_number", "AC 10 42", "the policy number ends in 43 not 42", "AC1043"),
]  # fmt: skip


@pytest.mark.parametrize(("pack", "language", "address", "old", "words", "right"), PARTS)
def test_a_part_of_an_answer(
    pack: str, language: str, address: str, old: str, words: str, right: str
) -> None:
    begun = interview(pack, language, {address: old}, "summary")
    value = hear(begun, words).session.answers[address].value
    assert (value["text"] if isinstance(value, dict) else value) == right


PARTS_IN_ONE_BREATH = [
    ("patient-intake", "en", "birth_date", "May 5 1980, no wait, 1981", "1981-05-05"),
    ("patient-intake", "en", "phone", "503 555 0100, sorry, 0101", "+15035550101"),
    ("patient-intake", "es", "phone", "305 555 0160, no, 0161", "+13055550161"),
    ("patient-intake", "es", "birth_date", "9 de marzo de 1988, perdón, 1989", "1989-03-09"),
    ("auto-claim", "en", "phone", "213 555 0188 no sorry 0189", "+12135550189"),
]


@pytest.mark.parametrize(("pack", "language", "address", "words", "right"), PARTS_IN_ONE_BREATH)
def test_a_part_in_one_breath(
    pack: str, language: str, address: str, words: str, right: str
) -> None:
    begun = interview(pack, language, ask=address)
    assert hear(begun, words).session.answers[address].value == right


YES_NO = [
    ("patient-intake", "en", {"has_allergies": "yes", "allergies[0].substance": "penicillin"},
     "actually no, I'm not allergic to anything", "has_allergies", False),
    ("patient-intake", "en", {"has_allergies": "no"}, "wait, I'm allergic to latex",
     "has_allergies", True),
    ("patient-intake", "es", {"has_allergies": "no"}, "perdón, soy alérgica a la penicilina",
     "has_allergies", True),
    ("auto-claim", "en", {"police_called": "no"}, "actually I called the police",
     "police_called", True),
    ("auto-claim", "en", {"anyone_hurt": "yes"}, "sorry, nobody was hurt", "anyone_hurt", False),
]  # fmt: skip


@pytest.mark.parametrize(("pack", "language", "said", "words", "address", "right"), YES_NO)
def test_a_yes_or_no_and_what_hangs_on_it(
    pack: str, language: str, said: Mapping[str, str], words: str, address: str, right: bool
) -> None:
    begun = interview(pack, language, said, "summary")
    session = hear(begun, words).session
    assert session.answers[address].value is right
    if not right:
        assert not any(fold(other).startswith("allergies[") for other in session.answers)
