"""The consoles as web apps, by the prefix where each stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from litestar import Litestar, Response, get
from litestar.exceptions import NotFoundException
from litestar.types import ControllerRouterHandler

from appliance.consoles.admin.routes import admin_routes
from appliance.consoles.auth import Authority
from appliance.consoles.box import Box
from appliance.consoles.compliance.record import Record
from appliance.consoles.compliance.routes import compliance_routes
from appliance.consoles.desk.desk import Desk
from appliance.consoles.desk.reading import Cases
from appliance.consoles.desk.routes import desk_routes
from appliance.consoles.door import PATHS, console_app
from appliance.consoles.entrance import FILES, HERE, entrance, front_of, words_path
from appliance.consoles.passwords import Passwords
from appliance.consoles.roles import Console
from appliance.consoles.words import read_words
from appliance.web.apps import web_app
from appliance.web.assets import KEPT_FOR_EVER, Assets, read_assets


def console_apps(
    box: Box,
    shared: Assets,
    *,
    evaluation: bool = False,
    passwords: Passwords | None = None,
) -> Mapping[str, Litestar]:
    """What to mount beside the visitors' app. `shared` are the files that all faces use."""
    words = read_words()
    own = read_assets(FILES, HERE / "static")
    authority = Authority(box, passwords or Passwords())
    front = front_of(box, authority, words, shared, own, evaluation)
    routes: Mapping[Console, tuple[Sequence[ControllerRouterHandler], Mapping[str, object]]] = {
        Console.DESK: (desk_routes(), {"desk": Desk(box, words), "cases": Cases(box, words)}),
        Console.COMPLIANCE: (
            compliance_routes(),
            {"record": Record(box, words), "authority": authority},
        ),
        Console.ADMIN: (admin_routes(), {"box": box, "authority": authority}),
    }
    apps: dict[str, Litestar] = {f"/{FILES}": _files_app(own)}
    for console, (own_routes, needed) in routes.items():
        handlers = (*entrance(front, console), *own_routes)
        app = console_app(console, authority, handlers, needed)
        apps.update(dict.fromkeys(PATHS[console], app))
    return apps


def _files_app(own: Assets) -> Litestar:
    """Scripts, styles and wording: the same for everyone, and no secret."""
    words = read_words()

    @get(f"{words_path(own)}/{{language:str}}", include_in_schema=False)
    async def wording(language: str) -> Response[dict[str, str]]:
        if language not in words:
            raise NotFoundException
        return Response(words[language].shows, headers={"cache-control": KEPT_FOR_EVER})

    return web_app([own.route(), wording])
