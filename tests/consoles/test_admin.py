from __future__ import annotations

import pytest

from appliance.consoles.roles import Console
from appliance.core.record import EntryClass
from tests.consoles.place import PASSWORD, Client, Place

NEW = {"name": "Zoe", "display": "Zoe  Kim", "role": "staff", "password": PASSWORD}


@pytest.fixture
def ira(place: Place) -> Client:
    return place.client(Console.ADMIN, "ira")


def account(ira: Client, name: str) -> dict[str, object]:
    return next(one for one in ira.get("/api/admin/accounts").json() if one["name"] == name)


def test_a_new_account_signs_in(ira: Client, place: Place) -> None:
    made = ira.post("/api/admin/accounts", NEW).json()
    assert (made["name"], made["display"]) == ("zoe", "Zoe Kim")
    signed = place.client(Console.DESK).post("/desk/sign-in", {"name": "ZOE", "password": PASSWORD})
    assert signed.status_code == 200
    entry = place.entries(EntryClass.ACCOUNT)[-1]
    assert entry["who"] == place.people["ira"].id
    assert entry["facts"] == {"account": made["id"], "change": "added", "role": "staff"}
    assert "password" not in str(ira.get("/api/admin/accounts").json())


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"name": "sam"}, 409),
        ({"name": "no spaces"}, 422),
        ({"name": "9lives"}, 422),
        ({"display": " "}, 422),
        ({"role": "visitor"}, 422),
        ({"role": "king"}, 422),
        ({"password": "short"}, 422),
    ],
)
def test_accounts_that_will_not_do(
    ira: Client, place: Place, wrong: dict[str, str], status: int
) -> None:
    before = len(place.entries(EntryClass.ACCOUNT))
    assert ira.post("/api/admin/accounts", NEW | wrong).status_code in (status, 400)
    assert len(place.entries(EntryClass.ACCOUNT)) == before


@pytest.mark.parametrize(
    ("change", "content"),
    [
        ("disable", {}),
        ("role", {"role": "supervisor"}),
        ("password", {"password": "x" * 8 + "yzabcd"}),
    ],
)
def test_a_change_signs_the_account_out_everywhere(
    ira: Client, place: Place, change: str, content: dict[str, str]
) -> None:
    sam = place.client(Console.DESK, "sam")
    assert sam.get("/api/tickets").status_code == 200
    path = f"/api/admin/accounts/{place.people['sam'].id}/{change}"
    answer = ira.post(path, content) if content else ira.post(path)
    assert answer.status_code == 200
    assert sam.get("/api/tickets").status_code == 401


def test_a_disabled_account_stays_and_comes_back(ira: Client, place: Place) -> None:
    path = f"/api/admin/accounts/{place.people['sam'].id}"
    ira.post(f"{path}/disable")
    desk = place.client(Console.DESK)
    given = {"name": "sam", "password": PASSWORD}
    assert desk.post("/desk/sign-in", given).status_code == 401
    assert account(ira, "sam")["disabled_ms"] == place.clock.at_ms
    ira.post(f"{path}/enable")
    assert desk.post("/desk/sign-in", given).status_code == 200


def test_somebody_who_looks_after_accounts_always_remains(ira: Client, place: Place) -> None:
    path = f"/api/admin/accounts/{place.people['ira'].id}"
    assert ira.post(f"{path}/disable").status_code == 409
    assert ira.post(f"{path}/role", {"role": "staff"}).status_code == 409
    ira.post("/api/admin/accounts", NEW | {"role": "administrator"})
    assert ira.post(f"{path}/role", {"role": "staff"}).status_code == 200


def test_the_health_of_the_box_is_told(ira: Client) -> None:
    findings = {one["name"]: one for one in ira.get("/api/admin/health").json()}
    assert {"database", "record", "keys", "disk", "clock", "ways out", "minilm"} <= set(findings)
    assert findings["database"]["state"] == "ok"
    assert findings["keys"]["state"] == "warning"
    assert "appliance models pull minilm" in findings["minilm"]["remedy"]
    assert all(one["remedy"] for one in findings.values() if one["state"] != "ok")
