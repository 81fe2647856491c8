from __future__ import annotations

import re
from typing import Any

import pytest

from appliance.consoles.auth import IDLE_MS, LONGEST_MS
from appliance.consoles.passwords import must_be_good
from appliance.consoles.roles import Console
from appliance.consoles.slowdown import (
    FREE,
    FREE_FROM_ONE_PLACE,
    SlowDown,
)
from appliance.consoles.slowdown import (
    LONGEST_MS as SLOWEST_MS,
)
from appliance.core.errors import LedgerError, RequestError
from appliance.core.record import EntryClass
from tests.consoles.place import PASSWORD, Place

GOOD = {"name": "sam", "password": PASSWORD}


def slug(answer: Any) -> str:
    return str(answer.json()["type"].rpartition(":")[2])


def test_signing_in_sets_a_cookie_for_the_console_alone(place: Place) -> None:
    answer = place.client(Console.DESK).post("/desk/sign-in", GOOD)
    assert answer.status_code == 200
    cookies = answer.headers.get_list("set-cookie")
    paths = {re.search(r"Path=([^;]+)", cookie)[1] for cookie in cookies}  # type: ignore[index]
    assert paths == {"/desk", "/api/tickets", "/api/desk"}
    assert all("HttpOnly" in c and "SameSite=strict" in c for c in cookies)


def test_the_token_is_not_what_is_kept(place: Place) -> None:
    answer = place.client(Console.DESK).post("/desk/sign-in", GOOD)
    token = re.search(r"desk=([^;]+)", answer.headers["set-cookie"])[1]  # type: ignore[index]
    path = place.box.config.data / "appliance.db"
    stored = path.read_bytes() + path.with_name("appliance.db-wal").read_bytes()
    assert token.encode() not in stored
    assert PASSWORD.encode() not in stored


def test_every_sign_in_is_on_the_record_before_it_counts(place: Place) -> None:
    client = place.client(Console.DESK)
    client.post("/desk/sign-in", {"name": "sam", "password": "not this one"})
    client.post("/desk/sign-in", {"name": "my password by mistake", "password": "x"})
    client.post("/desk/sign-in", GOOD)
    entries = place.entries(EntryClass.AUTH)
    assert [entry["facts"]["outcome"] for entry in entries] == ["refused", "refused", "ok"]
    assert [entry["who"] for entry in entries][1] == "unknown"
    assert "mistake" not in str(entries)


def test_nobody_comes_in_unrecorded(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise LedgerError("the record cannot be written")

    monkeypatch.setattr(place.box.ledger, "append", broken)
    answer = place.client(Console.DESK).post("/desk/sign-in", GOOD)
    assert answer.status_code == 503
    assert "set-cookie" not in answer.headers


def test_wrong_name_and_wrong_password_look_the_same(place: Place) -> None:
    client = place.client(Console.DESK)
    wrong = client.post("/desk/sign-in", {"name": "sam", "password": "no"})
    unknown = client.post("/desk/sign-in", {"name": "nobody", "password": "no"})
    assert wrong.json() == unknown.json()
    assert wrong.status_code == 401


def test_failed_tries_are_told_at_the_next_sign_in(place: Place) -> None:
    client = place.client(Console.DESK)
    client.post("/desk/sign-in", {"name": "sam", "password": "no"})
    assert client.post("/desk/sign-in", GOOD).json()["failures"] == 1
    assert client.post("/desk/sign-in", GOOD).json()["failures"] == 0


def test_guessing_is_slowed_down_and_the_right_person_gets_in(place: Place) -> None:
    client = place.client(Console.DESK)
    answers = [
        client.post("/desk/sign-in", {"name": "sam", "password": f"guess {n}"}) for n in range(6)
    ]
    assert [a.status_code for a in answers] == [401] * FREE + [429] * (6 - FREE)
    assert len(place.entries(EntryClass.AUTH)) == FREE
    assert client.post("/desk/sign-in", GOOD).status_code == 429
    assert client.post("/desk/sign-in", GOOD | {"name": "tess"}).status_code == 200
    place.clock.at_ms += SLOWEST_MS
    assert client.post("/desk/sign-in", GOOD).status_code == 200


def test_who_guesses_elsewhere_delays_nobody_here() -> None:
    slow = SlowDown()
    for n in range(50):
        slow.attempt("10.0.0.66", "sam", n)
    assert slow.attempt("10.0.0.66", "sam", 60) > 0
    assert slow.attempt("10.0.0.1", "sam", 60) == 0


def test_no_wait_is_longer_than_a_minute() -> None:
    slow, now = SlowDown(), 0
    for _ in range(200):
        wait = slow.attempt("here", "sam", now)
        assert wait <= SLOWEST_MS
        now += wait


def test_trying_many_names_from_one_place_is_slowed_by_seconds() -> None:
    slow = SlowDown()
    waits = [slow.attempt("here", f"name{n}", 0) for n in range(FREE_FROM_ONE_PLACE + 5)]
    assert waits[FREE_FROM_ONE_PLACE - 1] == 0
    assert 0 < waits[-1] <= 5_000


def test_a_sign_in_ends_when_nobody_is_there(place: Place) -> None:
    client = place.client(Console.DESK, "sam")
    place.clock.at_ms += IDLE_MS - 1
    assert client.get("/api/tickets").status_code == 200
    place.clock.at_ms += IDLE_MS - 1
    assert client.get("/api/tickets").status_code == 200
    place.clock.at_ms += IDLE_MS + 1
    assert client.get("/api/tickets").status_code == 401


def test_a_page_that_refreshes_itself_keeps_nobody_signed_in(place: Place) -> None:
    client = place.client(Console.DESK, "sam")
    for _ in range(4):
        place.clock.at_ms += IDLE_MS // 4 + 1
        answer = client.get("/api/tickets", headers={"x-refresh": "1"})
    assert answer.status_code == 401


def test_a_sign_in_ends_after_half_a_day_in_any_case(place: Place) -> None:
    client = place.client(Console.DESK, "sam")
    for _ in range(LONGEST_MS // (IDLE_MS - 1)):
        place.clock.at_ms += IDLE_MS - 1
        assert client.get("/api/tickets").status_code == 200
    place.clock.at_ms += IDLE_MS - 1
    assert client.get("/api/tickets").status_code == 401


def test_signing_out_ends_it_on_the_server(place: Place) -> None:
    client = place.client(Console.DESK, "sam")
    assert client.post("/desk/sign-out").status_code == 204
    assert client.get("/api/tickets").status_code == 401
    assert place.entries(EntryClass.AUTH)[-1]["facts"]["outcome"] == "out"


def test_another_console_says_where_to_go(place: Place) -> None:
    answer = place.client(Console.ADMIN).post("/admin/sign-in", GOOD)
    assert (answer.status_code, slug(answer)) == (403, "other-console")
    assert "/desk" in answer.json()["detail"]
    assert "set-cookie" not in answer.headers


def test_a_change_needs_our_own_page(place: Place) -> None:
    client = place.client(Console.DESK, "sam")
    session = place.visit("I want to talk to a person")
    path = f"/api/tickets/{place.tickets(session)[0].id}/take"
    for headers in ({}, {"x-console": "admin"}):
        answer = client.browser.post(path, headers=headers)
        assert (answer.status_code, slug(answer)) == (403, "own-pages-only")
    foreign = {"x-console": "desk", "origin": "https://elsewhere.example"}
    assert slug(client.browser.post(path, headers=foreign)) == "cross-site"
    assert place.tickets(session)[0].owner is None
    assert client.post(path).status_code == 200


def test_the_claim_code_makes_one_administrator_once(empty_place: Place) -> None:
    client = empty_place.client(Console.ADMIN)
    code = empty_place.box.claim_code()
    assert code is not None
    given = {"code": "AAAA-BBBB-CCCC", "name": "ira", "display": "Ira", "password": PASSWORD}
    assert client.post("/admin/claim", given).status_code == 401
    spoken = given | {"code": code.lower().replace("-", " ")}
    assert client.post("/admin/claim", spoken).status_code == 201
    again = client.post("/admin/claim", given | {"code": code, "name": "eve"})
    assert (again.status_code, slug(again)) == (409, "claimed")
    assert client.post("/admin/sign-in", {"name": "Ira", "password": PASSWORD}).status_code == 200
    assert [e["facts"]["role"] for e in empty_place.entries(EntryClass.ACCOUNT)] == [
        "administrator"
    ]


def test_a_weak_claim_makes_nobody(empty_place: Place) -> None:
    client = empty_place.client(Console.ADMIN)
    given = {"code": empty_place.box.claim_code(), "name": "ira", "display": "Ira"}
    assert client.post("/admin/claim", given | {"password": "short"}).status_code == 422
    assert empty_place.box.claim_code() is not None


def test_ones_own_password_needs_the_old_one(place: Place) -> None:
    client = place.client(Console.DESK, "sam")
    new = "another long sentence"
    wrong = client.post("/desk/password", {"old": "no", "new": new})
    assert wrong.status_code == 401
    assert client.post("/desk/password", {"old": PASSWORD, "new": new}).status_code == 204
    assert client.get("/api/tickets").status_code == 401
    assert client.post("/desk/sign-in", {"name": "sam", "password": new}).status_code == 200


@pytest.mark.parametrize("password", ["short", "sam is my own name", "aaaaaaaaaaaaaaaa", "x" * 201])
def test_passwords_that_will_not_do(password: str) -> None:
    with pytest.raises(RequestError):
        must_be_good(password, "sam")


def test_pages_say_nothing_to_strangers(place: Place) -> None:
    for console in Console:
        answer = place.client(console).get(f"/{console.value}")
        assert answer.status_code == 200
        assert 'id="sign-in"' in answer.text
        assert "unsafe" not in answer.headers["content-security-policy"]
        assert "<script>" not in answer.text
