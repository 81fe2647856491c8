"""Sighs, grumbles and remarks around an answer, typed and as a transcript prints them."""

from __future__ import annotations

import pytest

from appliance.conversation.understand import understand
from appliance.core.command import CommandKind
from tests.conversation.interviews import interview


@pytest.mark.parametrize(
    ("language", "address", "said", "value"),
    [
        ("en", "safe_now", "the kids are screaming back here sorry yeah we pulled over", True),
        ("en", "police_called", "my sister drove me all the way here uh nope", False),
        ("en", "anyone_hurt", "Good heavens, no, you see", False),
        ("en", "police_called", "The bus was late again. Okay, no, as far as I recall", False),
        ("en", "is_holder", "well that's a no I reckon", False),
        ("es", "police_called", "Qué flojera, pero ni modo, no", False),
        ("es", "police_called", "afuera está granizando mucho este sí vino una patrulla", True),
        ("es", "anyone_hurt", "el camión se tardó una hora no nadie", False),
        ("es", "anyone_hurt", "Mi cuñada anda estacionándose. Pues no, según yo", False),
    ],
)
def test_a_yes_or_a_no_is_heard_beside_remarks(
    language: str, address: str, said: str, value: bool
) -> None:
    commands = understand(said, interview("auto-claim", language, ask=address)).commands
    assert [c.value for c in commands if c.field == address] == [value]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "he asked me and I said no and he left"),
        ("en", "the light was no help to me"),
        ("es", "le dije que no y se fue"),
    ],
)
def test_a_no_that_is_told_of_answers_nothing(language: str, said: str) -> None:
    on = interview("auto-claim", language, ask="safe_now")
    assert not any(c.field == "safe_now" for c in understand(said, on).commands)


@pytest.mark.parametrize(
    ("language", "said", "name"),
    [
        ("en", "let me check Pat Nolan", "Pat Nolan"),
        ("en", "oh for Pete's sake, Dana Whittaker", "Dana Whittaker"),
        ("es", "ay, qué trámite tan largo, Irma Quezada", "Irma Quezada"),
        ("es", "déjeme acordarme Irma Quezada", "Irma Quezada"),
    ],
)
def test_a_name_is_heard_behind_a_sigh(language: str, said: str, name: str) -> None:
    on = interview("auto-claim", language, ask="holder_name")
    (heard,) = understand(said, on).commands
    assert heard.field == "holder_name"
    assert isinstance(heard.value, dict)
    assert heard.value["text"] == name


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "let me think about it"), ("es", "déjeme pensar en eso"), ("en", "hold on")],
)
def test_a_wish_to_think_is_one(language: str, said: str) -> None:
    (heard,) = understand(said, interview("auto-claim", language, ask="holder_name")).commands
    assert heard.kind is CommandKind.HOLD


@pytest.mark.parametrize(
    ("language", "said", "entries"),
    [
        ("en", "this is silly but okay, a boat loan, $310", [("boat loan", "310.00")]),
        ("en", "It's hailing out there. My sofa payments, 90 dollars", [("sofa payments", "90.00")]),
        ("es", "Un terreno que compré, $4,200", [("terreno que compré", "4200.00")]),
        ("es", "qué lata, la lavadora que saqué a plazos", [("lavadora que saqué a plazos", None)]),
    ],
)  # fmt: skip
def test_no_entry_is_made_of_a_remark(
    language: str, said: str, entries: list[tuple[str, str | None]]
) -> None:
    on = interview("mortgage-preapplication", language, ask="debts")
    found = {c.field: c.value for c in understand(said, on).commands}
    want: dict[str, object] = {}
    for at, (kind, amount) in enumerate(entries):
        want[f"debts[{at}].kind"] = kind
        if amount is not None:
            want[f"debts[{at}].monthly"] = {"amount": amount, "currency": "USD"}
    assert found == want


def test_what_nobody_says_in_passing_is_kept_beside_the_answer() -> None:
    on = interview("auto-claim", ask="anyone_hurt")
    said = "thank heavens no my cell is five oh three five five five oh one four two"
    found = {c.field: c.value for c in understand(said, on).commands}
    assert found == {"anyone_hurt": False, "phone": "+15035550142"}


@pytest.mark.parametrize("said", ["No, not for a soul", "not that I can see"])
def test_a_joint_of_a_sentence_was_no_answer(said: str) -> None:
    told = {"debts[0].kind": "that for the roof", "debts[0].monthly": "$200"}
    on = interview("mortgage-preapplication", said=told, ask="cosigner")
    found = understand(said, on).commands
    assert not any(c.kind is CommandKind.CORRECT for c in found)


@pytest.mark.parametrize(
    ("language", "address", "said"),
    [
        ("en", "with_co_borrower", "no it's just me on this"),
        ("es", "lawsuit", "no eso no va conmigo"),
        ("es", "other_income", "no es lo que hay"),
    ],
)
def test_a_no_that_goes_on_is_no_refusal(language: str, address: str, said: str) -> None:
    understood = understand(said, interview("mortgage-preapplication", language, ask=address))
    assert understood.doubts == ()
    assert [c.value for c in understood.commands] == [False]
