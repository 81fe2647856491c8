from __future__ import annotations

import pytest

from appliance.core.decision import Outcome
from appliance.screening import check_reply
from appliance.screening.reply import GUARDS

ALL = frozenset(GUARDS)


def categories(text: str, *receipts: str, may_say: frozenset[str] = frozenset()) -> list[str]:
    verdicts = check_reply(text, "en", ALL, frozenset(receipts), may_say)
    return [one.category for one in verdicts if one.outcome is Outcome.BLOCK]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("You should take two ibuprofen and rest.", "medical_advice"),
        ("It sounds like you have a migraine.", "medical_advice"),
        ("It's nothing serious.", "medical_advice"),
        ("You should stop taking your insulin.", "medical_advice"),
        ("Debería tomar dos aspirinas.", "medical_advice"),
        ("Parece que tiene una infección.", "medical_advice"),
        ("You have a strong case.", "legal_advice"),
        ("You should sue them.", "legal_advice"),
        ("That was illegal.", "legal_advice"),
        ("Usted tiene un buen caso.", "legal_advice"),
        ("You have two years to file.", "deadline"),
        ("Le quedan dos años para demandar.", "deadline"),
        ("Your policy covers that.", "coverage"),
        ("Your claim will be approved.", "coverage"),
        ("Su póliza cubre eso.", "coverage"),
        ("The other driver was at fault.", "fault"),
        ("El otro conductor tuvo la culpa.", "fault"),
        ("You should get about $5,000.", "price"),
        ("Put some ice on it and rest.", "medical_advice"),
        ("You probably don't need surgery.", "medical_advice"),
        ("Usted puede ganar el juicio.", "legal_advice"),
        ("La culpa fue del otro conductor.", "fault"),
        ("You are pre-approved.", "lending"),
        ("Your loan will be approved.", "lending"),
        ("You don't qualify for this loan.", "lending"),
        ("Your rate would be about 6.5 %.", "lending"),
        ("Your credit is too low.", "lending"),
        ("Su crédito está aprobado.", "lending"),
        ("Usted no califica.", "lending"),
        ("La tasa es de 6.5 por ciento.", "lending"),
        ("Su ingreso es muy bajo.", "lending"),
    ],
)
def test_what_only_people_may_decide_is_never_said(text: str, category: str) -> None:
    assert category in categories(text)


@pytest.mark.parametrize(
    "text",
    [
        "A nurse will call you today.",
        "We'll get back to you soon.",
        "I've asked a person to help you.",
        "Help is on the way.",
        "Una persona le llamará hoy.",
        "Nos pondremos en contacto con usted.",
    ],
)
def test_a_promise_passes_only_with_the_number_of_its_ticket(text: str) -> None:
    assert categories(text) == ["promise"]
    assert categories(f"{text} Your number is K7-2040.", "K7-2040") == []
    assert categories(f"{text} Your number is K7-2040.", "OTHER-1") == ["promise"]


@pytest.mark.parametrize(
    "text",
    [
        "What number should we call?",
        "Because it's urgent, the nurse will look at your chart: what's your date of birth?",
        "I can't tell you what it is or what to do about it. A doctor or nurse can.",
        "I can't say what is paid for or who is at fault. A person here looks at that.",
        "You can ask for a person at any time.",
        "That's (415) 555-0137. Is that right?",
        "So that a person can call you back. We use it for nothing else.",
        "Which medicines do you take, and how much of each?",
        "No puedo decirle si su póliza cubre eso. Pregunte a la persona que lleva su caso.",
        "¿Tiene un número de reclamo?",
        "If this is an emergency, call 911 now.",
    ],
)
def test_ordinary_intake_wording_raises_no_alarm(text: str) -> None:
    assert categories(text) == []


def test_identifiers_and_internals_never_leave_and_ones_own_may_be_read_back() -> None:
    assert categories("Is 123-45-6789 right?") == ["identifier"]
    assert categories("Is 123-45-6789 right?", may_say=frozenset({"123456789"})) == []
    assert categories("Card 4111 1111 1111 1111.") == ["identifier"]
    assert categories("Case 4111 1111 1111 1112.") == []
    assert categories("Thank you, <PERSON_1>.") == ["internal"]
    assert categories("Thank you, {caller_name}.") == ["internal"]


def test_a_policy_stops_what_it_names_and_can_name_only_what_there_is() -> None:
    advice = "You have a strong case."
    one = frozenset({"medical_advice"})
    assert check_reply(advice, "en", one, frozenset())[0].outcome is Outcome.PASS
    with pytest.raises(ValueError, match="no guard is called medical_advise"):
        check_reply(advice, "en", frozenset({"medical_advise"}), frozenset())
    with pytest.raises(ValueError, match="against nothing"):
        check_reply(advice, "en", frozenset(), frozenset())


def test_the_span_names_what_is_wrong() -> None:
    text = "All right. You have a strong case. Next question?"
    (verdict,) = check_reply(text, "en", ALL, frozenset())
    assert verdict.span is not None
    assert verdict.span.of(text) == "You have a strong case"


@pytest.mark.parametrize(
    "text",
    [
        "This is not a loan application. Nothing is decided here, and I can't quote a rate.",
        "A home loan can be asked for from 18 on.",
        "No credit report is pulled before you agree to it in writing.",
        "Aquí no se decide nada y no puedo decirle una tasa.",
        "Which number would you like to borrow?",
    ],
)
def test_what_is_asked_about_a_loan_decides_nothing(text: str) -> None:
    assert categories(text) == []
