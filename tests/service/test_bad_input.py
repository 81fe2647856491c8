"""Whatever reaches a running service gets a clear answer, and nothing is stored that was not said."""

from __future__ import annotations

import random
import string
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from appliance.cli.child import ChildService
from tests.service.visits import Guest, call, expect_problem, initialise

BEGIN = {"intake": "patient-intake"}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    data = initialise(tmp_path_factory.mktemp("service") / "data")
    with ChildService(data) as service:
        yield service.address


@pytest.fixture
def guest(address: str) -> Guest:
    return Guest(address)


@pytest.mark.parametrize("text", ["", "   ", "\n\t\n", "\u200b\u200b", "..."])
def test_nothing_said_is_answered_and_stores_nothing(guest: Guest, text: str) -> None:
    turn = guest.say(text)
    assert turn["reply"]["text"]
    assert turn["ask"] == guest.turn["ask"]
    assert guest.view()["answers"] == []


@pytest.mark.parametrize(
    "text",
    [
        "my head hurts " * 7_300,
        "a" * 100_000,
        "1" * 100_000,
        "(" * 50_000 + ")" * 50_000,
        "yes, no, " * 11_000,
        "\u0301" * 50_000,
    ],
    ids=["story", "letters", "digits", "brackets", "yes-no", "accents"],
)
def test_a_hundred_kilobytes_are_answered(guest: Guest, text: str) -> None:
    turn = guest.say(text)
    assert turn["reply"]["text"]
    assert turn["status"] == "in-progress"
    guest.expect_only_what_was_said()


@pytest.mark.parametrize(
    "text",
    [
        "\x00\x01\x02 my back \x1b[31mhurts\x07",
        "my\u200b na\u2060me is M\u00adaria",
        "\ufeffmy tooth hurts\u202e sdrawkcab",
        "🤕🤕 my head 👩‍👩‍👧 hurts 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "ظهري يؤلمني منذ أسبوع",
        "כואב לי הגב כבר שבוע",
        "z̵a̶l̷g̸o̴ t͜e͝x͟t",
        "<script>alert(1)</script> {{7*7}} ${x} %s %n",
        "'; DROP TABLE sessions; --",
        "\ud7ff\ue000\uffff",
    ],
)
def test_strange_characters_are_answered_and_come_back_verbatim(guest: Guest, text: str) -> None:
    turn = guest.say(text)
    assert turn["reply"]["text"]
    guest.expect_only_what_was_said()


@pytest.mark.parametrize(
    "text",
    [
        "Dzień dobry, od tygodnia boli mnie głowa i nie mówię po angielsku",
        "我头疼已经一个星期了",
        "У меня болит спина уже неделю",
        "Bonjour, j'ai mal au dos depuis une semaine",
    ],
)
def test_a_language_we_do_not_speak_is_answered(guest: Guest, text: str) -> None:
    turn = guest.say(text)
    assert turn["reply"]["text"]
    assert turn["ask"] is not None
    guest.expect_only_what_was_said()


def test_twenty_turns_of_nonsense_end_neither_the_conversation_nor_the_service(
    guest: Guest,
) -> None:
    chance = random.Random(11)
    for number in range(1, 21):
        letters = chance.choices(string.ascii_lowercase + "     ", k=chance.randint(3, 60))
        turn = guest.say("".join(letters))
        assert turn["number"] == number
        assert turn["reply"]["text"]
    guest.expect_only_what_was_said()
    asked = guest.say("I want to talk to a person")
    assert asked["reply"]["text"]


@pytest.mark.parametrize(
    "value", [[], {}, 3.5, -1, "", "not a date", {"year": 1985}, ["1985"], 10**400, "9" * 100_000]
)
def test_a_date_of_the_wrong_kind_is_refused_and_nothing_is_stored(
    guest: Guest, value: object
) -> None:
    before = guest.view()
    expect_unprocessable(guest, {"field": "birth_date", "value": value})
    assert guest.view()["answers"] == before["answers"]
    assert guest.view()["number"] == before["number"]


def expect_unprocessable(guest: Guest, body: object) -> None:
    refused = guest.take(body)
    assert refused.status in (400, 422), refused
    assert refused.kind == "application/problem+json"
    assert refused.body["detail"]


def test_a_tap_on_a_question_that_does_not_exist_is_refused(guest: Guest) -> None:
    expect_unprocessable(guest, {"field": "shoe_size", "value": "42"})
    expect_unprocessable(guest, {"field": "medicines[0].shoe", "value": "42"})
    expect_unprocessable(guest, {"field": "medicines[99999].name", "value": "aspirin"})


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"",
        b"[]",
        b"null",
        b'{"text": "\xff"}',
        b'{"text": "a", "text2": "b"}',
        b'{"text": 1}',
        b'{"text": "a", "field": "b", "value": "c"}',
        b'{"field": "birth_date"}',
        b"{}",
        b"[" * 100_000,
    ],
)
def test_a_turn_that_is_not_one_is_refused(guest: Guest, body: bytes) -> None:
    expect_unprocessable_bytes(guest, body)
    assert guest.view()["number"] == 0


def expect_unprocessable_bytes(guest: Guest, body: bytes) -> None:
    refused = guest.take(body)
    assert refused.status in (400, 422), refused
    assert refused.kind == "application/problem+json"
    assert refused.body["detail"]


def test_malformed_json_is_a_bad_request(guest: Guest) -> None:
    refused = guest.take(b'{"text": ')
    assert (refused.status, refused.kind) == (400, "application/problem+json")


def test_a_body_that_is_too_large_is_refused(guest: Guest) -> None:
    refused = guest.take({"text": "a" * 300_000})
    assert (refused.status, refused.kind) == (413, "application/problem+json")
    assert guest.view()["number"] == 0


def test_an_unknown_intake_language_or_channel_is_named_as_such(address: str) -> None:
    expect_problem(call(address, "POST", "/api/sessions", {"intake": "x"}), 404, "unknown-intake")
    unknown = call(address, "POST", "/api/sessions", BEGIN | {"language": "tlh"})
    expect_problem(unknown, 422, "unknown-language")
    unknown = call(address, "POST", "/api/sessions", BEGIN | {"channel": "pigeon"})
    expect_problem(unknown, 422, "unknown-channel")


def test_a_session_opens_to_its_own_token_only(address: str, guest: Guest) -> None:
    stranger = Guest(address)
    for headers in ({}, {"Authorization": "Bearer x"}, {"Authorization": "Basic x"}):
        for method, path, body in (
            ("GET", guest.path, None),
            ("POST", f"{guest.path}/turns", {"text": "hello"}),
        ):
            assert call(address, method, path, body, headers).status == 401
    expect_problem(call(address, "GET", guest.path, headers=stranger.headers), 401, "wrong-token")
    unknown = call(address, "GET", "/api/sessions/" + "0" * 32, headers=guest.headers)
    expect_problem(unknown, 404, "unknown-session")
    assert guest.view()["number"] == 0


def test_only_our_own_names_and_pages_may_address_us(address: str) -> None:
    def opened_with(**headers: str) -> int:
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        return call(address, "POST", "/api/sessions", BEGIN, told).status

    assert opened_with() == 201
    assert opened_with(Host="evil.example") == 421
    assert opened_with(X_Forwarded_For="10.0.0.1") == 400
    assert opened_with(Forwarded="for=10.0.0.1") == 400
    assert opened_with(Origin="http://evil.example") == 403


def test_the_same_key_gives_the_same_turn(guest: Guest) -> None:
    first = guest.take({"text": "my back hurts"}, Idempotency_Key="k-1")
    again = guest.take({"text": "my back hurts"}, Idempotency_Key="k-1")
    assert first.status == again.status == 200
    assert first.body["turn"] | {"latency_ms": 0} == again.body["turn"] | {"latency_ms": 0}
    assert guest.view()["number"] == 1
    other = guest.take({"text": "since monday"}, Idempotency_Key="k-2")
    assert other.body["turn"]["number"] == 2


def test_a_key_that_is_none_is_refused(guest: Guest) -> None:
    expect_problem(guest.take({"text": "a"}, Idempotency_Key="x" * 129), 422, "idempotency-key")


def test_two_tabs_on_one_session_take_turns(guest: Guest) -> None:
    texts = [f"my back hurts in {n} places" for n in range(12)]
    guest.sent += texts
    with ThreadPoolExecutor(4) as tabs:
        answered = list(tabs.map(lambda text: guest.take({"text": text}), texts))
    assert [one.status for one in answered] == [200] * len(texts)
    assert sorted(one.body["turn"]["number"] for one in answered) == list(range(1, 13))
    assert guest.view()["number"] == 12
    guest.expect_only_what_was_said()


def test_the_same_key_from_two_tabs_at_once_is_one_turn(guest: Guest) -> None:
    with ThreadPoolExecutor(4) as tabs:
        answered = list(
            tabs.map(
                lambda _: guest.take({"text": "my back hurts"}, Idempotency_Key="same"), range(8)
            )
        )
    assert {one.body["turn"]["number"] for one in answered} == {1}
    assert guest.view()["number"] == 1


def test_no_refusal_repeats_what_was_sent(guest: Guest) -> None:
    secret = "Persephone Quillfeather"
    for refused in (
        guest.take({"text": secret, "field": secret}),
        guest.take({"field": secret, "value": secret}),
        guest.take({secret: 1}),
        guest.take(f'{{"text": "{secret}'.encode()),
    ):
        assert refused.status in (400, 422)
        assert secret not in str(refused.body)
