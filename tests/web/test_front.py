from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from litestar import Litestar, get, post
from litestar.testing import TestClient

from appliance.web.apps import web_app
from appliance.web.front import front
from appliance.web.headers import CONTENT_SECURITY_POLICY
from appliance.web.health import health_routes
from appliance.web.hosts import host_name


@get("/hello")
async def hello() -> str:
    return "root"


@post("/hello")
async def change() -> str:
    return "changed"


@get(["/desk", "/desk/hello", "/api/tickets"])
async def at_desk() -> str:
    return "desk"


@get("/desktop")
async def desktop() -> str:
    return "root"


def client(*, loopback: bool = True, tls: bool = False) -> TestClient[Any]:
    desk = web_app([at_desk])
    apps = {"/": web_app([hello, change, desktop]), "/desk": desk, "/api/tickets": desk}
    app = front(apps, names=["127.0.0.1", "Kiosk.local", "[::1]"], loopback=loopback, tls=tls)
    return TestClient(app, base_url="http://127.0.0.1:8080")


@pytest.mark.parametrize(
    ("path", "whose"),
    [
        ("/hello", "root"),
        ("/desktop", "root"),
        ("/desk", "desk"),
        ("/desk/hello", "desk"),
        ("/api/tickets", "desk"),
    ],
)
def test_each_prefix_has_its_app(path: str, whose: str) -> None:
    with client() as caller:
        assert caller.get(path).text == whose


def test_every_answer_carries_the_headers_also_refusals() -> None:
    with client() as caller:
        for response in (
            caller.get("/hello"),
            caller.get("/nowhere"),
            caller.get("/hello", headers={"host": "evil.example"}),
        ):
            assert response.headers["content-security-policy"] == CONTENT_SECURITY_POLICY
            assert response.headers["x-content-type-options"] == "nosniff"
            assert response.headers["referrer-policy"] == "no-referrer"
            assert response.headers["cross-origin-opener-policy"] == "same-origin"
            assert "camera=()" in response.headers["permissions-policy"]
            assert response.headers["cache-control"] == "no-store"
            assert "strict-transport-security" not in response.headers


def test_the_policy_allows_nothing_from_elsewhere_and_no_inline_code() -> None:
    assert CONTENT_SECURITY_POLICY == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; media-src 'self'; worker-src 'self'; frame-ancestors 'none'; "
        "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'"
    )


def test_with_tls_browsers_come_back_over_tls() -> None:
    with client(tls=True) as caller:
        assert "max-age" in caller.get("/hello").headers["strict-transport-security"]


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:99", "KIOSK.local", "[::1]:8080"])
def test_our_own_names_are_answered(host: str) -> None:
    with client() as caller:
        assert caller.get("/hello", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "kiosk.local.", "127.0.0.1:x", "", "[::1"]
)
def test_other_names_are_not(host: str) -> None:
    with client() as caller:
        response = caller.get("/hello", headers={"host": host})
        assert response.status_code == 421
        assert response.headers["content-type"] == "application/problem+json"
        assert response.json()["type"].endswith("unknown-host")


def test_two_host_headers_are_one_too_many() -> None:
    headers = [("host", "127.0.0.1"), ("host", "evil.example")]
    with client() as caller:
        assert caller.get("/hello", headers=headers).status_code == 421


@pytest.mark.parametrize("name", ["Forwarded", "X-Forwarded-For", "X-Forwarded-Anything", "Via"])
def test_on_loopback_nothing_forwarded_is_taken(name: str) -> None:
    with client() as caller:
        response = caller.get("/hello", headers={name: "for=10.0.0.1"})
        assert (response.status_code, response.json()["type"][-9:]) == (400, "forwarded")
    with client(loopback=False) as caller:
        assert caller.get("/hello", headers={name: "for=10.0.0.1"}).status_code == 200


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 201),
        ({"origin": "http://127.0.0.1:8080", "sec-fetch-site": "same-origin"}, 201),
        ({"origin": "http://127.0.0.1:9999"}, 403),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
    ],
)
def test_only_our_own_pages_change_anything(headers: dict[str, str], status: int) -> None:
    with client() as caller:
        assert caller.post("/hello", headers=headers).status_code == status


def test_a_link_from_elsewhere_may_be_followed() -> None:
    with client() as caller:
        headers = {"sec-fetch-site": "cross-site"}
        assert caller.get("/hello", headers=headers).status_code == 200


@pytest.mark.parametrize(
    ("host", "name"),
    [
        (b"a:80", "a"),
        (b"A", "a"),
        (b"[::1]", "[::1]"),
        (b"a:", None),
        (b"a:b", None),
        (b"[x", None),
    ],
)
def test_the_name_in_a_host_header(host: bytes, name: str | None) -> None:
    assert host_name(host) == name


def test_a_front_without_names_or_without_a_root_is_a_fault() -> None:
    with pytest.raises(ValueError, match="host name"):
        front({"/": web_app([hello])}, names=[], loopback=True)
    with pytest.raises(ValueError, match="root"):
        front({"/desk": web_app([hello])}, names=["a"], loopback=True)


def test_every_app_lives_once_however_many_prefixes_it_has() -> None:
    lives: list[str] = []

    def living(name: str) -> Any:
        @asynccontextmanager
        async def life(_: Litestar) -> AsyncIterator[None]:
            lives.append(f"{name} begins")
            yield
            lives.append(f"{name} ends")

        return life

    root = Litestar([hello], lifespan=[living("root")])
    desk = Litestar([at_desk], lifespan=[living("desk")])
    app = front({"/": root, "/desk": desk, "/api/tickets": desk}, names=["a.local"], loopback=True)
    with TestClient(app, base_url="http://a.local"):
        assert lives == ["root begins", "desk begins"]
    assert lives[2:] == ["desk ends", "root ends"]


def test_ready_only_when_nothing_is_missing() -> None:
    reasons = ["The keys are sealed.", "No policy is active."]

    async def missing() -> list[str]:
        return reasons

    with TestClient(web_app(health_routes(missing))) as caller:
        assert caller.get("/healthz").json() == {"status": "ok"}
        response = caller.get("/readyz")
        assert response.status_code == 503
        assert response.json()["detail"] == "The keys are sealed. No policy is active."
        reasons.clear()
        assert caller.get("/readyz").status_code == 200
