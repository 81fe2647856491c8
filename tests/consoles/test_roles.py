"""Every route of every console, asked for by every role."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from litestar import Litestar
from litestar.routes import HTTPRoute

from appliance.consoles.door import PATHS
from appliance.consoles.roles import HOME, MATRIX, Capability, Console, Role, may
from tests.consoles.place import STAFF, Client, Place

WHO = {role: next((name for name, r in STAFF.items() if r is role), None) for role in Role}

EXPECTED = {
    ("GET", "/desk"): "everyone",
    ("POST", "/desk/sign-in"): "everyone",
    ("POST", "/desk/sign-out"): "staff supervisor compliance administrator",
    ("POST", "/desk/password"): "staff supervisor compliance administrator",
    ("GET", "/api/tickets"): "staff supervisor",
    ("GET", "/api/tickets/{ticket:str}"): "staff supervisor",
    ("GET", "/api/tickets/{ticket:str}/transcript"): "staff supervisor",
    ("GET", "/api/tickets/{ticket:str}/sound/{turn:int}"): "staff supervisor",
    ("POST", "/api/tickets/{ticket:str}/take"): "staff supervisor",
    ("POST", "/api/tickets/{ticket:str}/give-back"): "staff supervisor",
    ("POST", "/api/tickets/{ticket:str}/close"): "staff supervisor",
    ("POST", "/api/tickets/{ticket:str}/move"): "supervisor",
    ("POST", "/api/tickets/{ticket:str}/accept"): "staff supervisor",
    ("GET", "/api/desk/sessions"): "staff supervisor",
    ("POST", "/api/desk/sessions/{session}/release"): "staff supervisor",
    ("GET", "/api/desk/questions"): "staff supervisor",
    ("POST", "/api/desk/questions/{question:str}/settle"): "staff supervisor",
    ("GET", "/api/desk/deliveries"): "staff supervisor",
    ("POST", "/api/desk/deliveries/{delivery:str}/resend"): "supervisor",
    ("GET", "/compliance"): "everyone",
    ("POST", "/compliance/sign-in"): "everyone",
    ("POST", "/compliance/sign-out"): "staff supervisor compliance administrator",
    ("POST", "/compliance/password"): "staff supervisor compliance administrator",
    ("GET", "/api/ledger/summary"): "compliance",
    ("GET", "/api/ledger/entries"): "compliance",
    ("GET", "/api/ledger/entries/{sequence:int}"): "compliance",
    ("POST", "/api/ledger/entries/{sequence:int}/words"): "compliance",
    ("GET", "/api/ledger/checkpoint"): "compliance",
    ("POST", "/api/ledger/verify"): "compliance",
    ("GET", "/api/ledger/policies"): "compliance",
    ("POST", "/api/ledger/approvals"): "compliance",
    ("GET", "/api/ledger/reviews"): "compliance",
    ("POST", "/api/ledger/reviews/{session:str}/look"): "compliance",
    ("POST", "/api/ledger/reviews/{session:str}"): "compliance",
    ("GET", "/api/ledger/policies/{digest:str}"): "compliance",
    ("GET", "/api/ledger/policy-drawings/{digest:str}"): "compliance",
    ("GET", "/api/ledger/policies/{older:str}/{newer:str}"): "compliance",
    ("POST", "/api/ledger/export/preview"): "compliance",
    ("POST", "/api/ledger/export"): "compliance",
    ("GET", "/api/ledger/exports/{name:str}"): "compliance",
    ("GET", "/admin"): "everyone",
    ("POST", "/admin/sign-in"): "everyone",
    ("POST", "/admin/claim"): "everyone",
    ("POST", "/admin/sign-out"): "staff supervisor compliance administrator",
    ("POST", "/admin/password"): "staff supervisor compliance administrator",
    ("GET", "/api/admin/accounts"): "administrator",
    ("POST", "/api/admin/accounts"): "administrator",
    ("POST", "/api/admin/accounts/{account:str}/disable"): "administrator",
    ("POST", "/api/admin/accounts/{account:str}/enable"): "administrator",
    ("POST", "/api/admin/accounts/{account:str}/role"): "administrator",
    ("POST", "/api/admin/accounts/{account:str}/password"): "administrator",
    ("GET", "/api/admin/health"): "administrator",
}
CELLS = [(*route, role) for route in EXPECTED for role in Role]


def console_of(path: str) -> Console:
    return next(
        console
        for console, paths in PATHS.items()
        if any(path == p or path.startswith(f"{p}/") for p in paths)
    )


def routes_of(app: Litestar) -> Iterator[tuple[str, str, object]]:
    for route in app.routes:
        if isinstance(route, HTTPRoute):
            for method, (handler, _) in route.route_handler_map.items():
                if method != "OPTIONS":
                    yield method, route.path_format, handler.opt.get("capability")


def test_the_table_names_every_route_and_every_route_a_capability(lasting_place: Place) -> None:
    apps = {lasting_place.apps[f"/{console.value}"] for console in Console}
    found = {(m, p.replace("//", "/")): cap for app in apps for m, p, cap in routes_of(app)}
    plain = {
        (method, path.replace(":str}", "}").replace(":int}", "}")) for method, path in EXPECTED
    }
    assert {(m, p.replace(":str}", "}").replace(":int}", "}")) for m, p in found} == plain
    assert all(isinstance(capability, Capability) for capability in found.values())


@pytest.mark.parametrize(("method", "path", "role"), CELLS)
def test_a_role_gets_what_the_table_says(
    lasting_place: Place, method: str, path: str, role: Role
) -> None:
    expected = EXPECTED[method, path]
    allowed = expected == "everyone" or role.value in expected.split()
    real = path.replace("{sequence:int}", "0").replace("{turn:int}", "1")
    for name in ("ticket", "question", "delivery", "account", "digest", "older", "newer", "name"):
        real = real.replace(f"{{{name}:str}}", "none")
    console = console_of(real)
    client = lasting_place.client(console, WHO[role])
    answer = client.get(real) if method == "GET" else client.post(real, {})
    refused = (401, 403)
    signing_in = real.endswith(("/sign-in", "/claim", "/password"))
    if allowed:
        assert answer.status_code not in refused or signing_in
    else:
        assert answer.status_code == (401 if role is Role.VISITOR else 403)


def test_the_matrix_keeps_the_three_worlds_apart() -> None:
    words = {Capability.CASE_READ, Capability.TRANSCRIPT_READ, Capability.RECORD_WORDS}
    assert not MATRIX[Role.ADMINISTRATOR] & words
    assert not MATRIX[Role.COMPLIANCE] & {Capability.CASE_READ, Capability.TICKET_WORK}
    for role in (Role.STAFF, Role.SUPERVISOR, Role.COMPLIANCE):
        assert not may(role, Capability.ACCOUNT_CHANGE)
    assert MATRIX[Role.VISITOR] == {Capability.COME_IN}
    assert set(MATRIX) == set(Role)
    assert set(HOME) == set(Role) - {Role.VISITOR}


def test_a_route_without_a_capability_is_closed(lasting_place: Place) -> None:
    from litestar import get
    from litestar.testing import TestClient

    from appliance.consoles.auth import Authority
    from appliance.consoles.door import console_app
    from appliance.web.front import front

    @get("/desk/forgotten")
    async def forgotten() -> str:
        return "words"

    authority = Authority(lasting_place.box, lasting_place.passwords)
    app = console_app(Console.DESK, authority, [forgotten], {})
    served = front({"/": app}, names=["127.0.0.1"], loopback=True)
    browser = TestClient(served, base_url="http://127.0.0.1")  # type: ignore[arg-type]
    browser.headers["cookie"] = f"desk={lasting_place.login('sue')}"
    assert Client(browser, Console.DESK).get("/desk/forgotten").status_code == 403
