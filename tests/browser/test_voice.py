"""A visitor who talks at the kiosk: a real browser, whose microphone hears a file.

The words are those of a scripted recogniser, told one after another; everything else between the microphone
and the record is real.
"""

from __future__ import annotations

import wave
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Browser, Page, expect

from appliance.channels.kiosk.pages import Kiosk
from appliance.channels.kiosk.words import read_words
from appliance.channels.sound import Sound
from appliance.core.audio import RATE_HZ, samples_of
from appliance.core.interview import Language
from appliance.engines.silero import Silero
from appliance.web.front import front
from tests.browser.chromium import Visitor, chromium_with, microphone, serving, visiting
from tests.fakes.conversations import FakeConversations
from tests.fakes.listening import FakeTranscriber
from tests.fakes.visitors import fake_visitors_app
from tests.voice.speech import pcm_of, quiet, say, voices

SAID = ("My knee hurts since Monday", "It is swollen too")
WORDS = read_words()


class Tone:
    """A voice that says everything in half a second."""

    async def sound(self, sentence: str, language: Language, pace: float) -> bytes:
        ramp = np.arange(samples_of(500), dtype=np.float32)
        return pcm_of(np.sin(ramp * np.float32(2 * np.pi * 440 / RATE_HZ)) * np.float32(0.1))


@pytest.fixture(scope="module")
def talking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A browser whose visitor says `SAID`, with five seconds before each."""
    file = tmp_path_factory.mktemp("said") / "said.wav"
    spoken = [say(text, voices("en")[0], lead_ms=5_000, tail_ms=200).sound for text in SAID]
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE_HZ)
        out.writeframes(pcm_of(np.concatenate([*spoken, quiet(20_000)])))
    with chromium_with(*microphone(file)) as browser:
        yield browser


def appliance(conversations: FakeConversations, *hears: str) -> Any:
    recogniser = FakeTranscriber(SAID, languages=frozenset(hears or ("en", "es")))
    sound = Sound(Silero().stream, recogniser, Tone(), frozenset({"en", "es"}))
    kiosk = Kiosk({"en": "Harbor Street Clinic", "es": "Clínica Harbor"})
    app = fake_visitors_app(conversations, kiosk, sound)
    return front({"/": app}, names=["127.0.0.1"], loopback=True)


def begin(visitor: Visitor, language: str = "en", intake: str = "new-visit") -> Page:
    page = visitor.page
    page.goto(f"{visitor.origin}/?language={language}")
    page.wait_for_selector("html[data-live]")
    page.locator(f"[data-intake={intake}]").click()
    page.wait_for_selector(".talk")
    return page


def talk(page: Page, language: str = "en") -> None:
    show = WORDS[language].show
    page.get_by_role("button", name=show("voice_begin")).click()
    expect(page.locator(".voice-state")).to_have_text(show("voice_listening"), timeout=15_000)


def test_what_is_said_into_the_microphone_is_in_the_record(talking: Browser) -> None:
    conversations = FakeConversations()
    with serving(appliance(conversations)) as origin, visiting(talking, origin) as visitor:
        page = begin(visitor)
        assert visitor.violations() == []
        talk(page)
        assert visitor.violations() == []
        assert not visitor.spills()
        for said in SAID:
            expect(page.locator(".caption.yours:not(.unsure)")).to_contain_text(
                said, timeout=20_000
            )
            expect(page.locator(".understood")).to_contain_text(said)
        assert [said.text for said in conversations.heard] == list(SAID)
        assert all(said.spoken is not None and said.audio for said in conversations.heard)
        page.get_by_role("button", name="Stop talking").click()
        expect(page.get_by_role("button", name="Talk to me")).to_be_visible()


def test_with_the_microphone_off_nothing_is_heard_until_the_button_is_held(
    talking: Browser,
) -> None:
    conversations = FakeConversations()
    with serving(appliance(conversations)) as origin, visiting(talking, origin) as visitor:
        page = begin(visitor, "es")
        talk(page, "es")
        page.get_by_role("button", name="Seguir escuchando").click()
        expect(page.locator(".voice-state")).to_have_text("Micrófono apagado")
        page.wait_for_timeout(8_000)
        assert conversations.heard == []
        hold = page.get_by_role("button", name="Mantenga pulsado y hable")
        hold.focus()
        page.keyboard.press("Space")
        expect(page.locator(".voice-state")).to_have_text("Le escucho")
        expect(hold).to_have_attribute("aria-pressed", "true")
        page.wait_for_timeout(4_500)
        page.keyboard.press("Space")
        expect(page.locator(".understood")).to_contain_text(SAID[0])
        assert visitor.violations() == []


def test_what_is_tapped_moves_the_voice_along(talking: Browser) -> None:
    conversations = FakeConversations()
    with serving(appliance(conversations)) as origin, visiting(talking, origin) as visitor:
        page = begin(visitor)
        talk(page)
        page.locator(".words").fill("My back")
        page.get_by_role("button", name="Send").click()
        asked = page.get_by_role("heading", level=1)
        expect(asked).not_to_have_text("What brings you in today?")
        expect(page.locator(".caption").first).to_contain_text(asked.inner_text())
        assert [said.text for said in conversations.heard] == ["My back"]
