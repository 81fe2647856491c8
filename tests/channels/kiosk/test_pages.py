from __future__ import annotations

import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient

from appliance.channels.kiosk import pages
from appliance.channels.kiosk.pages import Kiosk
from appliance.channels.kiosk.words import FOLDER, read_words
from appliance.core.errors import ConfigError
from tests.fakes.conversations import FakeConversations
from tests.fakes.visitors import fake_visitors_app

STATIC = Path(pages.__file__).parent / "static"
PLACE = {"en": "Harbor <Street> Clinic", "es": "Clínica Harbor"}
PAGE_BYTES = 150_000


def app(kiosk: Kiosk) -> Any:
    return fake_visitors_app(FakeConversations(), kiosk)


@pytest.fixture
def client() -> Iterator[TestClient[Any]]:
    with TestClient(app(Kiosk(PLACE, evaluation=True))) as client:
        yield client


def test_the_first_screen_is_complete_as_it_is_served(client: TestClient[Any]) -> None:
    page = client.get("/").text
    for words in (
        '<html lang="en">',
        "Harbor &lt;Street&gt; Clinic",
        "New patient visit",
        "About 5 minutes",
        "I&#39;d rather talk to a person",
        "Español",
        "Evaluation",
        "Please go to the front desk.</p></noscript>",
    ):
        assert words in page


def test_the_first_screen_shows_the_intakes_that_are_named() -> None:
    offered = [one.id for one in FakeConversations().intakes()]
    last = offered[-1]
    with TestClient(app(Kiosk(PLACE, intakes=(last, "not-here")))) as client:
        page = client.get("/").text
    assert f'data-intake="{last}"' in page
    assert f'data-intake="{offered[0]}"' not in page
    with TestClient(app(Kiosk(PLACE, intakes=("not-here",)))) as client:
        page = client.get("/").text
    assert all(f'data-intake="{name}"' in page for name in offered)


@pytest.mark.parametrize(("query", "language"), [("es", "es"), ("en", "en"), ("xx", "en")])
def test_the_language_asked_for(client: TestClient[Any], query: str, language: str) -> None:
    page = client.get("/", params={"language": query}).text
    assert f'<html lang="{language}">' in page


def test_the_page_has_no_inline_code_and_loads_from_here_only(client: TestClient[Any]) -> None:
    page = client.get("/").text
    assert not re.search(r"<script(?![^>]*\bsrc=)", page)
    assert not re.search(r"<style|\bstyle=|\bon\w+=", page)
    addresses = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert addresses
    assert all(re.match(r"[/#](?!/)", address) for address in addresses)


def test_all_of_it_weighs_little(client: TestClient[Any]) -> None:
    page = client.get("/")
    files = sum(
        len(client.get(address).content)
        for address in set(re.findall(r'(?:src|href)="(/(?:shared|kiosk)/[^"]+)"', page.text))
    )
    modules = sum(path.stat().st_size for path in STATIC.glob("*.js"))
    words = len(client.get("/kiosk/words").content)
    assert len(page.content) + files + modules + words < PAGE_BYTES


def test_what_a_kiosk_must_have() -> None:
    with pytest.raises(ValueError, match="name"):
        Kiosk({})
    with pytest.raises(ValueError, match="20 seconds"):
        Kiosk(PLACE, countdown_seconds=10)
    with pytest.raises(ValueError, match="wording"):
        app(Kiosk({"xx": "?"}))


def test_all_languages_say_the_same_things_with_the_same_values() -> None:
    words = read_words()
    assert set(words) == {"en", "es", "fr"}
    fields = {
        language: {
            key: {name for _, name, _, _ in string.Formatter().parse(text) if name}
            for key, text in one.shows.items()
        }
        for language, one in words.items()
    }
    assert fields["en"] == fields["es"] == fields["fr"]
    switches = {language: f"language_{language}" for language in words}
    for language, one in words.items():
        assert {s for s in one.says if s.startswith("language_")} == {
            switch for other, switch in switches.items() if other != language
        }
    spoken = {language: set(one.says) - set(switches.values()) for language, one in words.items()}
    assert spoken["en"] == spoken["es"] == spoken["fr"]


def test_a_language_that_lacks_a_sentence_is_a_fault(tmp_path: Path) -> None:
    for path in FOLDER.glob("*.yaml"):
        lines = path.read_text().splitlines(keepends=True)
        kept = [line for line in lines if path.stem == "en" or not line.startswith("  idle_stay")]
        (tmp_path / path.name).write_text("".join(kept))
    with pytest.raises(ConfigError, match="es lacks idle_stay"):
        read_words(tmp_path)


def test_every_wording_is_shown_and_everything_shown_has_a_wording() -> None:
    code = "\n".join(path.read_text() for path in STATIC.glob("*.js"))
    code += (Path(pages.__file__).parent / "templates" / "kiosk.html").read_text()
    words = read_words()["en"]
    shown = set(re.findall(r"\bshow\([\"'](\w+)[\"']", code))
    assert shown <= set(words.shows)
    by_name = {"day", "month", "year", "yes", "no", "unknown", "declined"}
    by_name |= {"back", "why", "happens", "a_person", "close", "evaluation"}
    by_name |= {f"voice_{what}" for what in ("begin", "aloud", "about")}
    by_name |= {f"voice_{state}" for state in ("listening", "thinking", "speaking", "muted")}
    by_name |= {"voice_waiting", "voice_again", "voice_slower", "voice_spell"}
    by_name |= {f"voice_{why}" for why in ("refused", "missing", "unplugged", "trouble")}
    assert set(words.shows) - shown == by_name


def test_no_module_parses_markup_or_uses_the_browsers_own_speech() -> None:
    for path in STATIC.glob("*.js"):
        code = path.read_text()
        for forbidden in (
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "localStorage",
            "document.cookie",
            "SpeechRecognition",
            "speechSynthesis",
        ):
            assert forbidden not in code, f"{forbidden} in {path.name}"


def test_an_intake_that_is_not_held_in_the_page_s_language_says_in_which_it_is() -> None:
    with TestClient(app(Kiosk({**PLACE, "fr": "Clinique"}))) as client:
        page = client.get("/?language=fr").text
    assert '<html lang="fr">' in page
    assert re.search(
        r'data-intake="\w[\w-]*" data-held="en"><span class="card-title" lang="en">', page
    )
