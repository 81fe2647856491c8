from __future__ import annotations

import pytest

from tests.conversation.stage import Stage, stage


def _until(held: Stage, address: str) -> Stage:
    answers = {"reason": "a bill I do not understand, from the visit in March", "urgent": "no"}
    for _ in range(6):
        if held.view.ask == address:
            return held
        held.say(answers.get(held.view.ask or "", "Maya Lindqvist"))
    raise AssertionError(held.view.ask)


@pytest.mark.parametrize(
    ("first", "rest", "name"),
    [
        ("Ana", "Ruiz", "Ana Ruiz"),
        ("Ruiz", "ana", "Ana Ruiz"),
        ("Ana", "Ana Ruiz", "Ana Ruiz"),
    ],
)
def test_a_name_in_two_parts(first: str, rest: str, name: str) -> None:
    with stage() as held:
        _until(held, "caller_name").say(first)
        assert held.view.ask == "caller_name"
        assert "name" in held.view.reply
        assert held.view.decision == "probe"
        held.say(rest)
        assert held.view.stored["caller_name"] == name


def test_who_has_one_name_is_asked_once() -> None:
    with stage() as held:
        _until(held, "caller_name").say("Ana", "just Ana")
        assert held.view.stored["caller_name"] == "Ana"
        assert held.view.ask != "caller_name"


@pytest.mark.parametrize(
    ("first", "rest"),
    [
        ("555 0142", "503"),
        ("555 0142", "the area code is five oh three"),
        ("503", "555 0142"),
        ("five oh three", "five five five oh one four two"),
        ("555 0142", "503 555 0142"),
    ],
)
def test_a_number_in_two_parts(first: str, rest: str) -> None:
    with stage() as held:
        _until(held, "caller_phone").say(first)
        assert held.view.ask == "caller_phone"
        assert "caller_phone" not in held.view.stored
        held.say(rest)
        assert held.view.stored["caller_phone"] == "+15035550142"


def test_half_a_number_is_never_stored() -> None:
    with stage() as held:
        _until(held, "caller_phone").say("555 0142", "I don't remember the rest")
        assert "caller_phone" not in held.view.stored


def test_in_spanish() -> None:
    with stage(language="es") as held:
        held.say("una factura que no entiendo, de la visita de marzo", "no", "Ana")
        if held.view.ask == "caller_name":
            assert "apellido" in held.view.reply
            held.say("Ruiz")
        assert held.view.stored["caller_name"] == "Ana Ruiz"
