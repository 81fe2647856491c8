"""A visitor at the kiosk, with a real browser and a conversation in memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from appliance.channels.kiosk.pages import Kiosk
from appliance.channels.kiosk.words import read_words
from appliance.core.errors import LedgerError
from appliance.web.front import front
from tests.browser.chromium import SIZES, Visitor, serving, visiting
from tests.fakes.conversations import FakeConversations
from tests.fakes.visitors import fake_visitors_app

WORDS = read_words()
STORY = {
    "en": "A cough for three weeks, worse at night",
    "es": "Una tos desde hace tres semanas, peor de noche",
}


def appliance(conversations: FakeConversations, **settings: int) -> Any:
    kiosk = Kiosk({"en": "Harbor Street Clinic", "es": "Clínica Harbor"}, **settings)
    app = fake_visitors_app(conversations, kiosk)
    return front({"/": app}, names=["127.0.0.1"], loopback=True)


@pytest.fixture(scope="module")
def conversations() -> FakeConversations:
    return FakeConversations()


@pytest.fixture(scope="module")
def origin(conversations: FakeConversations) -> Iterator[str]:
    with serving(appliance(conversations)) as origin:
        yield origin


def arrive(visitor: Visitor, language: str = "en") -> Page:
    visitor.page.goto(f"{visitor.origin}/?language={language}")
    visitor.page.wait_for_selector("html[data-live]")
    return visitor.page


def begin(visitor: Visitor, intake: str = "callback", language: str = "en") -> Page:
    page = arrive(visitor, language)
    page.locator(f"[data-intake={intake}]").click()
    page.wait_for_selector(".talk")
    return page


def question(page: Page) -> Any:
    return page.get_by_role("heading", level=1)


def check(visitor: Visitor) -> None:
    assert visitor.violations() == []
    assert not visitor.spills()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_whole_intake_by_mouse(chromium: Browser, origin: str, size: str, language: str) -> None:
    show = WORDS[language].show
    with visiting(chromium, origin, size) as visitor:
        page = arrive(visitor, language)
        check(visitor)
        page.locator("[data-intake=new-visit]").click()
        page.locator(".words").fill(STORY[language])
        check(visitor)
        page.get_by_role("button", name=show("send")).click()
        page.get_by_label(show("month")).select_option("10")
        page.get_by_label(show("year")).fill("2026")
        expect(page.locator(".understood")).to_contain_text(STORY[language])
        check(visitor)
        page.get_by_role("button", name=show("send")).click()
        check(visitor)
        page.get_by_role("button", name=show("yes"), exact=True).click()
        check(visitor)
        page.get_by_role("button", name="7", exact=True).click()
        page.locator(".option").nth(0).click()
        page.locator(".option").nth(2).click()
        check(visitor)
        page.get_by_role("button", name=show("done")).click()
        page.get_by_role("button", name=show("unknown")).click()
        for digit in "5035550142":
            page.get_by_role("button", name=digit, exact=True).click()
        check(visitor)
        page.get_by_role("button", name=show("send")).click()
        check(visitor)
        page.locator(".option").nth(1).click()
        page.get_by_label(show("your_name")).fill("Ana Paz")
        page.get_by_label(show("agree")).check()
        check(visitor)
        page.get_by_role("button", name=show("sign")).click()
        expect(question(page)).to_have_text(show("review_title"))
        expect(page.locator(".objective")).to_have_count(4)
        expect(page.locator(".stage")).to_contain_text(show("was_unknown"))
        check(visitor)
        page.get_by_role("button", name=show("review_yes")).click()
        expect(page.locator(".protocol")).to_contain_text("PT-")
        expect(page.locator(".receipt")).not_to_contain_text("Ana Paz")
        check(visitor)
        page.get_by_role("button", name=show("finish"), exact=True).click()
        page.wait_for_selector(".first")
        assert page.evaluate("sessionStorage.length") == 0


def press_to(page: Page, name: str) -> None:
    """Tabs until the control of that name has the focus, and presses enter."""
    for _ in range(40):
        page.keyboard.press("Tab")
        focused = page.evaluate("document.activeElement.textContent.trim()")
        if focused == name:
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline == "solid"
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"the keyboard does not reach {name}")


def test_a_whole_intake_by_keyboard_alone(chromium: Browser, origin: str) -> None:
    show = WORDS["en"].show
    with visiting(chromium, origin) as visitor:
        page = arrive(visitor)
        press_to(page, "New patient visitAbout 5 minutes")
        expect(page.locator(".words")).to_be_focused()
        page.keyboard.type("cough")
        page.keyboard.press("Shift+Enter")
        page.keyboard.type("and fever")
        page.keyboard.press("Enter")
        expect(question(page)).to_be_focused()
        press_to(page, "About a week ago")
        expect(question(page)).to_have_text("Is it getting worse?")
        press_to(page, "No")
        expect(question(page)).to_contain_text("how strong")
        press_to(page, "3")
        expect(question(page)).to_contain_text("any of these")
        press_to(page, "Chills")
        press_to(page, show("done"))
        expect(page.locator(".words")).to_be_focused()
        page.keyboard.type("lisinopril")
        page.keyboard.press("Enter")
        expect(page.locator(".digits")).to_be_focused()
        page.keyboard.type("503 555 0142")
        page.keyboard.press("Enter")
        expect(question(page)).to_contain_text("good time")
        press_to(page, "Afternoon")
        expect(question(page)).to_contain_text("I agree")
        page.keyboard.press("Tab")
        while page.evaluate("document.activeElement.id") != "signature-name":
            page.keyboard.press("Tab")
        page.keyboard.type("Ana Paz")
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        page.keyboard.press("Enter")
        expect(question(page)).to_have_text(show("review_title"))
        press_to(page, show("review_yes"))
        expect(page.locator(".protocol")).to_be_visible()
        press_to(page, show("finish"))
        page.wait_for_selector(".first")


def test_a_change_on_the_review_comes_back_to_it(chromium: Browser, origin: str) -> None:
    with visiting(chromium, origin) as visitor:
        page = begin(visitor)
        page.locator(".digits").fill("503 555 0142")
        page.keyboard.press("Enter")
        page.get_by_role("button", name="Any time").click()
        page.get_by_role("button", name="Change: Best time").click()
        expect(page.locator(".help").first).to_contain_text("Any time")
        check(visitor)
        page.get_by_role("button", name="Morning").click()
        expect(page.locator(".objective")).to_contain_text("Morning")
        page.get_by_role("button", name="Yes, everything is right").click()
        page.get_by_role("button", name="Change or add something").click()
        check(visitor)
        page.get_by_role("button", name="Change: Phone number").click()
        page.locator(".digits").fill("503 555 0124")
        page.keyboard.press("Enter")
        expect(page.locator(".protocol")).to_be_visible()


def test_what_is_missing_is_said_and_nothing_is_sent(
    chromium: Browser, origin: str, conversations: FakeConversations
) -> None:
    with visiting(chromium, origin) as visitor:
        page = begin(visitor, "new-visit")
        heard = len(conversations.heard)
        page.keyboard.press("Enter")
        problem = page.get_by_role("alert")
        expect(problem).to_contain_text("Tell me a little")
        check(visitor)
        assert len(conversations.heard) == heard
        page.locator(".words").fill("cough")
        page.keyboard.press("Enter")
        page.get_by_role("button", name="Send").click()
        expect(problem).to_contain_text("month, year")
        page.get_by_label("Month").select_option("2")
        page.get_by_label("Day").fill("30")
        page.get_by_label("Year").fill("2026")
        page.get_by_role("button", name="Send").click()
        expect(problem).to_contain_text("no such day")
        assert len(conversations.heard) == heard + 1


def test_a_person_why_and_what_happens_are_always_there(chromium: Browser, origin: str) -> None:
    with visiting(chromium, origin, "telephone") as visitor:
        page = begin(visitor)
        page.get_by_role("button", name="Why do you ask?").click()
        expect(page.locator(".lead")).to_contain_text("call you back")
        page.get_by_role("button", name="What happens to it?").click()
        expect(page.locator(".source")).to_contain_text("How we keep")
        expect(question(page)).to_have_text("Which phone number is best?")
        page.get_by_role("button", name="I'd rather talk to a person").click()
        expect(page.locator(".notice.handoff")).to_be_visible()
        check(visitor)


def test_a_person_before_anything_else(
    chromium: Browser, origin: str, conversations: FakeConversations
) -> None:
    with visiting(chromium, origin) as visitor:
        page = arrive(visitor, "es")
        page.get_by_role("button", name="Prefiero hablar con una persona").click()
        expect(page.locator(".notice.handoff")).to_contain_text("recepción")
        assert conversations.heard[-1].text == "Prefiero hablar con una persona"


def test_a_crisis_line_stays_on_top_and_the_conversation_goes_on(
    chromium: Browser, origin: str
) -> None:
    with visiting(chromium, origin, "telephone") as visitor:
        page = begin(visitor, "new-visit")
        page.get_by_role("button", name="I'd rather talk to a person").click()
        expect(page.locator(".notice.handoff")).to_be_visible()
        page.locator(".words").fill("some days I want to kill myself")
        page.keyboard.press("Enter")
        expect(page.locator(".notice").first).to_contain_text("988")
        check(visitor)
        page.locator(".words").fill("a cough")
        page.keyboard.press("Enter")
        expect(question(page)).to_have_text("When did it start?")
        expect(page.locator(".notice").first).to_contain_text("988")
        page.reload()
        expect(page.locator(".notice").first).to_contain_text("988")


def test_the_language_changes_in_the_middle(chromium: Browser, origin: str) -> None:
    with visiting(chromium, origin) as visitor:
        page = begin(visitor)
        page.get_by_role("link", name="Español").click()
        expect(question(page)).to_have_text("¿A qué número le llamamos?")
        expect(page.locator("html")).to_have_attribute("lang", "es")
        expect(page.get_by_role("link", name="Español")).to_have_attribute("aria-current", "true")
        page.get_by_role("link", name="English").click()
        expect(question(page)).to_have_text("Which phone number is best?")


def test_a_reload_goes_on_where_the_visitor_was(chromium: Browser, origin: str) -> None:
    with visiting(chromium, origin) as visitor:
        page = arrive(visitor)
        page.get_by_role("button", name="Larger text").click()
        page.get_by_role("button", name="High contrast").click()
        page.locator("[data-intake=callback]").click()
        page.locator(".digits").fill("503 555 0142")
        page.keyboard.press("Enter")
        expect(question(page)).to_have_text("When is a good time to call?")
        page.reload()
        expect(question(page)).to_have_text("When is a good time to call?")
        expect(page.locator(".understood")).to_contain_text("503 555 0142")
        expect(page.locator("html")).to_have_attribute("data-contrast", "high")
        check(visitor)


def test_when_the_appliance_is_away_nothing_is_lost_and_nothing_taken_twice(
    chromium: Browser, origin: str, conversations: FakeConversations
) -> None:
    with visiting(chromium, origin) as visitor:
        page = begin(visitor)
        heard = len(conversations.heard)
        conversations.fail = LedgerError("away")
        page.locator(".digits").fill("503 555 0142")
        page.keyboard.press("Enter")
        expect(page.get_by_role("status")).to_contain_text("What you said is safe")
        visitor.complaints.clear()  # the browser calls a 503 an error, and so it should be
        conversations.fail = None
        expect(question(page)).to_have_text("When is a good time to call?")
        expect(page.get_by_role("status")).to_be_empty()
        assert len(conversations.heard) == heard + 1
        visitor.complaints.clear()


def test_an_erased_conversation_leaves_nothing_on_the_screen(
    chromium: Browser, origin: str, conversations: FakeConversations
) -> None:
    with visiting(chromium, origin) as visitor:
        page = begin(visitor)
        page.locator(".digits").fill("503 555 0142")
        conversations.erase(page.evaluate("JSON.parse(sessionStorage.visit).session"))
        page.keyboard.press("Enter")
        expect(question(page)).to_contain_text("closed")
        assert page.evaluate("sessionStorage.length") == 0
        assert "0142" not in page.content()
        visitor.complaints.clear()


def test_closing_wipes_and_back_shows_nothing(chromium: Browser, origin: str) -> None:
    with visiting(chromium, origin) as visitor:
        page = begin(visitor, "new-visit")
        page.locator(".words").fill("something very private")
        page.keyboard.press("Enter")
        expect(page.locator(".understood")).to_contain_text("private")
        page.get_by_role("button", name="Finish").click()
        check(visitor)
        page.get_by_role("button", name="Finish and clear").click()
        page.wait_for_selector(".first")
        assert page.evaluate("sessionStorage.length") == 0
        page.go_back()
        page.go_forward()
        assert "private" not in page.content()


def test_nobody_there_wipes_the_screen_after_a_warning(chromium: Browser) -> None:
    app = appliance(FakeConversations(), idle_seconds=1, countdown_seconds=20)
    with serving(app) as origin, visiting(chromium, origin) as visitor:
        visitor.page.clock.install()
        page = begin(visitor, "new-visit")
        page.locator(".words").fill("something very private")
        visitor.page.clock.run_for(1_100)
        dialog = page.get_by_role("dialog")
        expect(dialog).to_contain_text("in 20 seconds")
        visitor.page.clock.run_for(5_000)
        expect(dialog).to_contain_text("in 15 seconds")
        check(visitor)
        page.get_by_role("button", name="I'm still here").click()
        expect(dialog).to_have_count(0)
        expect(page.locator(".words")).to_have_value("something very private")
        visitor.page.clock.run_for(22_000)
        page.wait_for_selector(".first")
        assert page.evaluate("sessionStorage.length") == 0
        assert "private" not in page.content()


def test_a_first_screen_left_in_another_language_goes_back(chromium: Browser) -> None:
    app = appliance(FakeConversations(), idle_seconds=1)
    with serving(app) as origin, visiting(chromium, origin) as visitor:
        page = arrive(visitor, "es")
        page.wait_for_url(f"{origin}/")
        expect(question(page)).to_contain_text("Hello")
        expect(page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.parametrize("size", ["telephone", "landscape"])
def test_text_twice_as_large_still_fits(chromium: Browser, origin: str, size: str) -> None:
    with visiting(chromium, origin, size) as visitor:
        page = arrive(visitor, "es")
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        check(visitor)
        page.locator("[data-intake=new-visit]").click()
        page.locator(".words").fill(STORY["es"])
        page.keyboard.press("Enter")
        page.wait_for_selector(".date")
        check(visitor)


def test_every_target_is_large_enough_to_hit(chromium: Browser, origin: str) -> None:
    script = """() => [...document.querySelectorAll('button, a, input, select, textarea, summary')]
        .filter((it) => it.offsetParent !== null && it.type !== 'checkbox')
        .map((it) => [it.textContent.trim() || it.id, it.getBoundingClientRect()])
        .filter(([, box]) => box.height < 60 || box.width < 50).map(([name]) => name)"""
    with visiting(chromium, origin, "telephone") as visitor:
        page = arrive(visitor)
        assert page.evaluate(script) == []
        page.locator("[data-intake=new-visit]").click()
        page.locator(".words").fill("cough")
        page.keyboard.press("Enter")
        page.wait_for_selector(".date")
        assert page.evaluate(script) == []


def test_without_scripts_the_page_still_reads_and_offers_nothing_that_does_not_work(
    chromium: Browser, origin: str
) -> None:
    with visiting(chromium, origin, java_script_enabled=False) as visitor:
        visitor.page.goto(origin)
        expect(question(visitor.page)).to_contain_text("Hello")
        expect(visitor.page.locator(".about").first).to_contain_text("automated assistant")
        expect(visitor.page.locator(".card").first).to_be_hidden()


def test_the_guard_itself_sees_strangers_and_refusals(chromium: Browser, origin: str) -> None:
    with visiting(chromium, origin) as visitor:
        page = arrive(visitor)
        page.evaluate(
            "new Promise((done) => { const img = new Image(); img.onerror = done;"
            " img.src = 'http://192.0.2.1/x.png'; })"
        )
        assert any("Content Security Policy" in text for text in visitor.complaints)
        visitor.complaints.clear()
        visitor.strangers.clear()
