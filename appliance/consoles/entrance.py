"""What every console has besides its own work: its page, the sign-in on it, signing out, one's own
password. Whoever has not signed in gets the sign-in form at the same address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import msgspec
from litestar import Request, Response, get, post
from litestar.datastructures import Cookie
from litestar.handlers import HTTPRouteHandler
from litestar.types import ControllerRouterHandler

from appliance.consoles.auth import Authority, Person, SignedIn
from appliance.consoles.box import Box
from appliance.consoles.door import cookies, needs, place_of_request
from appliance.consoles.roles import HOME, Capability, Console
from appliance.consoles.words import Words
from appliance.core.interview import Language
from appliance.core.spoken import FIRST
from appliance.web.assets import Assets
from appliance.web.pages import Pages, pages

HERE = Path(__file__).parent
FILES = "consoles"
LANGUAGE_COOKIE = "language"
_YEAR_SECONDS = 31_536_000

Line = Annotated[str, msgspec.Meta(max_length=256)]


class SignInIn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A name and its password."""

    name: Line
    password: Line


class ClaimIn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The claim code, and who the first administrator is."""

    code: Line
    name: Line
    display: Line
    password: Line


class PasswordIn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Another password for oneself."""

    old: Line
    new: Line


class WelcomeOut(msgspec.Struct, frozen=True):
    """Who has come in; `failures` is how many tries had failed since the last time."""

    name: str
    display: str
    role: str
    failures: int


@dataclass(frozen=True)
class Front:
    """What all consoles' pages share."""

    box: Box
    authority: Authority
    words: Mapping[Language, Words]
    drawn: Pages
    evaluation: bool
    words_at: str
    """Where the page's modules find their words."""

    @property
    def secure(self) -> bool:
        """True when cookies must travel over TLS only."""
        return not self.box.config.loopback

    def language(self, request: Request[Any, Any, Any]) -> Language:
        """The language of a page: asked for in the address, or chosen before, or English."""
        for code in (request.query_params.get("language"), request.cookies.get(LANGUAGE_COOKIE)):
            if code in self.words:
                return str(code)
        return FIRST


def front_of(
    box: Box,
    authority: Authority,
    words: Mapping[Language, Words],
    shared: Assets,
    own: Assets,
    evaluation: bool,
) -> Front:
    """The shared things, with the templates read."""
    return Front(
        box, authority, words, pages(HERE / "templates", shared, own), evaluation, words_path(own)
    )


def words_path(own: Assets) -> str:
    """Where the wording of these files is found; a language follows."""
    return f"/{FILES}/words/{own.digest}"


def entrance(front: Front, console: Console) -> Sequence[ControllerRouterHandler]:
    """The routes that every console has."""
    return (
        _page(front, console),
        _sign_in(front, console),
        _sign_out(front, console),
        _own_password(front, console),
        *([_claim(front)] if console is Console.ADMIN else []),
    )


def _page(front: Front, console: Console) -> HTTPRouteHandler:
    @get(f"/{console.value}", opt=needs(Capability.COME_IN), include_in_schema=False)
    async def page(request: Request[Any, Any, Any]) -> Response[str]:
        language = front.language(request)
        show = front.words[language].show
        person: Person | None = request.scope["user"]
        here = person is not None and HOME[person.role] is console
        values = {
            "language": language,
            "languages": {code: one.language for code, one in front.words.items()},
            "show": show,
            "place": front.box.config.place.name,
            "banner": show("evaluation") if front.evaluation else None,
            "console": console.value,
            "person": person if here else None,
            "words_at": front.words_at,
            "unclaimed": not here and front.box.claim_code() is not None,
        }
        response = front.drawn.page(f"{console.value}.html" if here else "sign_in.html", values)
        if request.query_params.get("language") == language:
            response.cookies.append(_language_cookie(console, language))
        return response

    return page


def _language_cookie(console: Console, language: Language) -> Cookie:
    return Cookie(
        key=LANGUAGE_COOKIE,
        value=language,
        path=f"/{console.value}",
        samesite="strict",
        max_age=_YEAR_SECONDS,
    )


def _sign_in(front: Front, console: Console) -> HTTPRouteHandler:
    @post(f"/{console.value}/sign-in", opt=needs(Capability.COME_IN), status_code=200)
    async def sign_in(request: Request[Any, Any, Any], data: SignInIn) -> Response[WelcomeOut]:
        """Signs in: sets the console's cookie."""
        place = place_of_request(request)
        came = await front.authority.sign_in(console, data.name, data.password, place)
        return _welcome(front, console, came)

    return sign_in


def _claim(front: Front) -> HTTPRouteHandler:
    @post("/admin/claim", opt=needs(Capability.COME_IN))
    async def claim(request: Request[Any, Any, Any], data: ClaimIn) -> Response[WelcomeOut]:
        """Makes the first administrator, once, and signs them in."""
        place = place_of_request(request)
        came = await front.authority.claim(data.code, data.name, data.display, data.password, place)
        return _welcome(front, Console.ADMIN, came)

    return claim


def _sign_out(front: Front, console: Console) -> HTTPRouteHandler:
    @post(f"/{console.value}/sign-out", opt=needs(Capability.OWN_ACCOUNT), status_code=204)
    async def sign_out(request: Request[Any, Any, Any], who: Person) -> Response[None]:
        """Signs out: the sign-in ends here and in the database."""
        await front.authority.sign_out(request.cookies[console.value], who, console)
        taken_away = cookies(console, None, secure=front.secure)
        return Response(None, status_code=204, cookies=taken_away)

    return sign_out


def _own_password(front: Front, console: Console) -> HTTPRouteHandler:
    @post(f"/{console.value}/password", opt=needs(Capability.OWN_ACCOUNT), status_code=204)
    async def own_password(request: Request[Any, Any, Any], who: Person, data: PasswordIn) -> None:
        """Changes one's own password; one signs in again with it."""
        place = place_of_request(request)
        await front.authority.change_password(who, data.old, data.new, place)

    return own_password


def _welcome(front: Front, console: Console, came: SignedIn) -> Response[WelcomeOut]:
    person = came.person
    body = WelcomeOut(person.name, person.display, person.role.value, came.failures)
    return Response(body, cookies=cookies(console, came.token, secure=front.secure))
