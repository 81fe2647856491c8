"""The kiosk's page. The first screen is complete as it is served; what follows is drawn by the
modules beside it, which speak the same public API as everyone else.

The server holds nothing of a visitor for this page: no cookie, no session, no address with a name in
it. What a page knows of a visitor is in its memory and in the tab's own storage, and is wiped there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from litestar import Response, get
from litestar.handlers import HTTPRouteHandler
from litestar.types import ControllerRouterHandler

from appliance.channels.conversations import Conversations, IntakeOffer
from appliance.channels.kiosk.words import Words, read_words
from appliance.core.interview import Language
from appliance.web.assets import Assets, read_assets
from appliance.web.pages import pages

HERE = Path(__file__).parent
CHANNEL = "kiosk"


@dataclass(frozen=True, slots=True)
class Kiosk:
    """What a kiosk is told about where it stands.

    `place` is the name over the door, by language, the first language being the one a fresh screen
    shows; `idle_seconds` pass before the warning and `countdown_seconds` before the wipe; `evaluation`
    says so over every page; `person_intake` is the intake under which a visitor asks for a person
    before choosing one (by default the first on offer); `intakes` are those that its first screen
    shows, in that order (all of them, where none of these is on offer).
    """

    place: Mapping[Language, str]
    idle_seconds: int = 60
    countdown_seconds: int = 30
    evaluation: bool = False
    person_intake: str | None = None
    intakes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.place:
            raise ValueError("a kiosk has a place with a name")
        if self.countdown_seconds < 20:
            raise ValueError("a visitor gets at least 20 seconds to say that they are still there")


class Voices(Protocol):
    """What the page must know of the voice of this box."""

    @property
    def hears(self) -> frozenset[Language]:
        """The languages in which visitors may talk."""
        ...

    @property
    def speaks(self) -> frozenset[Language]:
        """The languages in which it speaks."""
        ...

    @property
    def basic(self) -> bool:
        """True when only short answers are understood."""
        ...


def kiosk_routes(
    kiosk: Kiosk, conversations: Conversations, shared: Assets, voices: Voices | None = None
) -> tuple[ControllerRouterHandler, ...]:
    """The page at `/`, its words, and its files. `shared` are the files that all faces use; without
    `voices` the page offers no voice."""
    spoken = read_words()
    words = {language: spoken[language] for language in kiosk.place if language in spoken}
    if not words:
        raise ValueError("none of the kiosk's languages has wording")
    own = read_assets(CHANNEL, HERE / "static")
    drawn = pages(HERE / "templates", shared, own)
    preferred = next(iter(words))

    @get("/", include_in_schema=False)
    async def first_screen(language: str | None = None) -> Response[str]:
        """The first screen, in the language asked for or in the place's own."""
        chosen = language if language in words else preferred
        offers = _shown(kiosk, conversations)
        person = kiosk.person_intake or (offers[0].id if offers else "")
        values = {
            "language": chosen,
            "languages": {code: one.language for code, one in words.items()},
            "place": kiosk.place[chosen],
            "banner": words[chosen].show("evaluation") if kiosk.evaluation else None,
            "show": words[chosen].show,
            "intakes": [_card(offer, chosen) for offer in offers],
            "person_intake": person,
            "idle_seconds": kiosk.idle_seconds,
            "countdown_seconds": kiosk.countdown_seconds,
            "hears": " ".join(sorted(voices.hears & voices.speaks)) if voices else "",
            "speaks": " ".join(sorted(voices.speaks)) if voices else "",
            "basic": voices is not None and voices.basic,
        }
        return drawn.page("kiosk.html", values)

    return first_screen, _words_route(words), own.route()


def _shown(kiosk: Kiosk, conversations: Conversations) -> list[IntakeOffer]:
    """The intakes of the first screen."""
    offers = {one.id: one for one in conversations.intakes() if CHANNEL in one.channels}
    named = [offers[name] for name in kiosk.intakes if name in offers]
    return named or [*offers.values()]


def _card(offer: IntakeOffer, language: Language) -> dict[str, str | int]:
    held = language if language in offer.titles else next(iter(offer.titles))
    return {
        "id": offer.id,
        "title": offer.titles[held],
        "minutes": offer.minutes,
        "language": held,
    }


def _words_route(words: Mapping[Language, Words]) -> HTTPRouteHandler:
    @get("/kiosk/words", include_in_schema=False)
    async def every_word() -> dict[Language, Words]:
        """All languages at once: a visitor may change in the middle of a sentence."""
        return dict(words)

    return every_word
