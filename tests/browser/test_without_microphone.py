"""A kiosk whose microphone is refused, that understands no speech, or that has no voice at all."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from appliance.channels.kiosk.pages import Kiosk
from appliance.web.front import front
from tests.browser.chromium import serving, visiting
from tests.browser.test_voice import appliance, begin
from tests.fakes.conversations import FakeConversations
from tests.fakes.visitors import fake_visitors_app


def test_who_refuses_the_microphone_goes_on_by_touch(chromium: Browser) -> None:
    conversations = FakeConversations()
    with serving(appliance(conversations)) as origin, visiting(chromium, origin) as visitor:
        page = begin(visitor)
        page.get_by_role("button", name="Talk to me").click()
        expect(
            page.get_by_role("alert").filter(has_text="You can answer on the screen")
        ).to_be_visible()
        assert visitor.violations() == []
        page.locator(".words").fill("My back")
        page.get_by_role("button", name="Send").click()
        expect(page.locator(".understood")).to_contain_text("My back")


def test_a_language_that_is_not_understood_is_read_aloud(chromium: Browser) -> None:
    conversations = FakeConversations()
    app = appliance(conversations, "es")
    with serving(app) as origin, visiting(chromium, origin) as visitor:
        page = begin(visitor)
        page.get_by_role("button", name="Read to me").click()
        expect(page.locator(".voice")).to_contain_text("Please answer on the screen")
        expect(page.locator(".caption").first).to_contain_text("What")
        assert visitor.violations() == []


def test_without_a_voice_the_page_offers_none(chromium: Browser) -> None:
    kiosk = Kiosk({"en": "Harbor Street Clinic"})
    app = front(
        {"/": fake_visitors_app(FakeConversations(), kiosk)}, names=["127.0.0.1"], loopback=True
    )
    with serving(app) as origin, visiting(chromium, origin) as visitor:
        page = begin(visitor)
        expect(page.locator(".voice")).to_be_hidden()
