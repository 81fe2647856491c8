"""Staff, compliance and administration with a real browser over a whole appliance."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from appliance.consoles.roles import Console
from appliance.consoles.words import read_words
from appliance.core.record import EntryClass
from appliance.web.apps import web_app
from appliance.web.front import front
from appliance.web.pages import shared_assets
from tests.browser.chromium import Visitor, serving, visiting
from tests.consoles.place import PASSWORD, STORY, Place, opened_place

WORDS = read_words()
pytest_plugins = ["tests.browser.chromium"]


@dataclass
class Open:
    """A served place and where."""

    place: Place
    origin: str


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Open]:
    with opened_place(tmp_path) as place:
        place.visit(STORY, "503 555 0142", "I'd rather talk to a person")
        place.visit("What is the weather like on Mars?")
        place.visit("I want to kill myself")
        with serving(served(place)) as origin:
            yield Open(place, origin)


def served(place: Place) -> Any:
    files = web_app([shared_assets().route()])
    return front({"/": files, **place.apps}, names=["127.0.0.1"], loopback=True)


def sign_in(visitor: Visitor, console: Console, who: str, language: str = "en") -> Page:
    page = visitor.page
    page.goto(f"{visitor.origin}/{console.value}?language={language}")
    page.wait_for_selector("html[data-live]")
    check(visitor)
    page.keyboard.type(who)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector("#sign-out")
    page.wait_for_selector("html[data-live]")
    return page


def check(visitor: Visitor) -> None:
    assert visitor.violations() == []
    assert not visitor.spills()


def test_a_case_from_the_queue_to_its_end_by_keyboard_alone(chromium: Browser, here: Open) -> None:
    show = WORDS["en"].show
    with visiting(chromium, here.origin) as visitor:
        page = sign_in(visitor, Console.DESK, "sam")
        page.wait_for_selector(".ticket")
        check(visitor)
        page.keyboard.press("/")
        expect(page.locator("#search")).to_be_focused()
        page.keyboard.type("asked for")
        expect(page.locator(".ticket")).to_have_count(1)
        assert here.place.entries(EntryClass.RECORD_READ) == []
        page.keyboard.press("Enter")
        page.keyboard.press("Enter")
        expect(page.locator("#case-title")).to_contain_text("PT-")
        expect(page.locator(".three-lines li").first).to_contain_text("Maya Lindqvist")
        assert len(here.place.entries(EntryClass.RECORD_READ)) == 1
        page.keyboard.press("j")
        for _ in range(10):
            if page.locator(".answer:focus .value").text_content() == "Maya Lindqvist":
                break
            page.keyboard.press("j")
        quoted = page.locator("#evidence blockquote")
        expect(quoted).to_have_text("Maya Lindqvist")
        expect(page.locator("#evidence")).to_contain_text(show("unverified"))
        check(visitor)
        page.keyboard.press("a")
        expect(page.locator("#evidence")).to_contain_text("Accepted by Sam")
        expect(page.locator(".answer[aria-current]")).to_be_focused()
        page.keyboard.press("t")
        expect(page.locator("#case")).to_contain_text(show("owner_me"))
        page.keyboard.press("r")
        expect(page.get_by_role("dialog")).to_contain_text(STORY)
        check(visitor)
        page.keyboard.press("Escape")
        page.keyboard.press("c")
        expect(page.get_by_role("dialog")).to_be_visible()
        page.keyboard.type("Called back")
        check(visitor)
        page.keyboard.press("Enter")
        expect(page.locator("#case")).to_contain_text("Closed: Called back")
        page.keyboard.press("4")
        expect(page.locator(".ticket")).to_have_count(1)
        page.keyboard.press("?")
        expect(page.get_by_role("dialog")).to_contain_text(show("key_accept"))
        check(visitor)
    acts = [entry["facts"]["act"] for entry in here.place.entries(EntryClass.TICKET_CHANGE)]
    assert acts == ["take", "close"]


def test_single_keys_can_be_switched_off(chromium: Browser, here: Open) -> None:
    with visiting(chromium, here.origin) as visitor:
        page = sign_in(visitor, Console.DESK, "sam")
        page.wait_for_selector(".ticket")
        page.keyboard.press("?")
        page.get_by_label(WORDS["en"].show("keys_on")).uncheck()
        page.keyboard.press("Escape")
        page.keyboard.press("/")
        expect(page.locator("#search")).not_to_be_focused()


def test_the_queue_refreshes_itself_and_keeps_the_focus(chromium: Browser, here: Open) -> None:
    with visiting(chromium, here.origin) as visitor:
        visitor.page.clock.install()
        page = sign_in(visitor, Console.DESK, "sam")
        page.keyboard.press("j")
        focused = page.locator(".ticket:focus").get_attribute("data-ticket")
        before = page.locator(".ticket").count()
        here.place.visit("I'd rather talk to a person", intake="auto-claim")
        visitor.page.clock.run_for(5_100)
        expect(page.locator(".ticket")).to_have_count(before + 1)
        expect(page.locator(".ticket:focus")).to_have_attribute("data-ticket", str(focused))


@pytest.mark.parametrize("size", ["landscape", "kiosk", "telephone"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_page_in_both_languages(
    chromium: Browser, here: Open, size: str, language: str
) -> None:
    show = WORDS[language].show
    with visiting(chromium, here.origin, size) as visitor:
        page = sign_in(visitor, Console.DESK, "sue", language)
        page.locator(".ticket").first.click()
        page.wait_for_selector(".three-lines")
        check(visitor)
        for name in ("live", "questions", "deliveries"):
            page.locator(f"[data-list={name}]").click()
            expect(page.locator("#case-title")).to_have_text(show(name))
            check(visitor)
        page = sign_in(visitor, Console.COMPLIANCE, "col", language)
        page.get_by_role("button", name=show("verify")).click()
        page.wait_for_selector(".sentence.good")
        page.locator(".link").first.click()
        page.wait_for_selector(".holds.good")
        check(visitor)
        page.get_by_role("tab", name=show("section_reviews")).click()
        page.wait_for_selector("progress")
        check(visitor)
        page.get_by_role("tab", name=show("section_policies")).click()
        page.wait_for_selector("[name=older]")
        check(visitor)
        page = sign_in(visitor, Console.ADMIN, "ira", language)
        page.wait_for_selector(".finding")
        check(visitor)
        page.get_by_role("button", name=show("add_account")).click()
        check(visitor)


@pytest.mark.parametrize("language", ["en", "es"])
def test_first_sessions_are_reviewed_by_keyboard_alone(
    chromium: Browser, here: Open, language: str
) -> None:
    show = WORDS[language].show
    here.place.clock.at_ms += 10 * 86_400_000
    here.place.sweep()
    with visiting(chromium, here.origin) as visitor:
        page = sign_in(visitor, Console.COMPLIANCE, "col", language)
        page.locator("#tab-entries").focus()
        page.keyboard.press("ArrowRight")
        expect(page.locator("#tab-reviews")).to_be_focused()
        page.wait_for_selector(".reviews button")
        opening = page.get_by_role("button", name=show("review_open"))
        waiting = opening.count()
        assert waiting >= 2
        opening.first.press("Enter")
        expect(page.locator("#looked-title")).to_be_focused()
        expect(page.locator("#looked")).not_to_contain_text("Maya")
        check(visitor)
        page.get_by_role("button", name=show("review_object")).press("Enter")
        expect(page.locator("#status")).to_have_text(show("review_need_why"))
        expect(page.get_by_label(show("review_why"))).to_be_focused()
        page.keyboard.type("It asked for the name twice.")
        page.get_by_role("button", name=show("review_object")).press("Enter")
        expect(opening).to_have_count(waiting - 1)
        expect(opening.first).to_be_focused()
        page.keyboard.press("Enter")
        page.get_by_role("button", name=show("review_accept")).press("Enter")
        expect(opening).to_have_count(waiting - 2)
        check(visitor)
    verdicts = here.place.entries(EntryClass.POLICY_REVIEW)
    assert [one["facts"]["verdict"] for one in verdicts] == ["objected", "accepted"]


def test_an_export_by_keyboard_that_verifies_and_then_does_not(
    chromium: Browser, here: Open, tmp_path: Path
) -> None:
    with visiting(chromium, here.origin) as visitor:
        page = sign_in(visitor, Console.COMPLIANCE, "col")
        with page.expect_download() as anchored:
            page.get_by_role("link", name=WORDS["en"].show("checkpoint")).click()
        anchor = tmp_path / "checkpoint.txt"
        anchored.value.save_as(anchor)
        page.locator("#tab-entries").focus()
        for _ in range(3):
            page.keyboard.press("ArrowRight")
        expect(page.locator("#tab-export")).to_be_focused()
        page.get_by_role("button", name=WORDS["en"].show("export_preview")).press("Enter")
        expect(page.locator("#step2-title")).to_be_focused()
        check(visitor)
        page.get_by_role("button", name=WORDS["en"].show("export_make")).press("Enter")
        expect(page.locator("#step3-title")).to_be_focused()
        check(visitor)
        command = page.locator(".command").text_content()
        with page.expect_download() as fetched:
            page.get_by_role("link", name=WORDS["en"].show("export_download")).press("Enter")
        bundle = tmp_path / "bundle.zip"
        fetched.value.save_as(bundle)
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(tmp_path)
    assert command is not None
    assert run(command, tmp_path).startswith("VERIFIED")
    entries = next(tmp_path.glob("export-*/entries.jsonl"))
    content = bytearray(entries.read_bytes())
    content[100] ^= 1
    entries.write_bytes(content)
    assert run(command, tmp_path).startswith("TAMPERED")


def run(command: str, folder: Path) -> str:
    """What the command that the page shows prints."""
    python, *rest = command.split()
    assert python == "python3"
    ran = subprocess.run(
        [sys.executable, *rest], cwd=folder, capture_output=True, text=True, check=False
    )
    return ran.stdout


def test_the_claim_makes_the_first_administrator(chromium: Browser, tmp_path: Path) -> None:
    with (
        opened_place(tmp_path, staffed=False) as place,
        serving(served(place)) as origin,
        visiting(chromium, origin) as visitor,
    ):
        page = visitor.page
        page.goto(f"{origin}/desk")
        page.get_by_role("link", name="Administration").click()
        page.wait_for_selector("html[data-live]")
        check(visitor)
        for words in (str(place.box.claim_code()), "Ira Haas", "ira", PASSWORD):
            page.keyboard.type(words)
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_selector("#sign-out")
        expect(page.locator(".who")).to_contain_text("Ira Haas")


def test_when_nobody_is_there_the_page_goes_back_to_the_door(chromium: Browser, here: Open) -> None:
    with visiting(chromium, here.origin) as visitor:
        page = sign_in(visitor, Console.DESK, "sam")
        page.wait_for_selector(".ticket")
        here.place.clock.at_ms += 16 * 60_000
        page.keyboard.press("1")
        page.wait_for_selector("#sign-in")
        expect(page.get_by_role("status")).to_contain_text("signed out")
        visitor.complaints.clear()  # the browser calls a 401 an error, and so it should be


def test_text_twice_as_large_and_high_contrast_still_fit(chromium: Browser, here: Open) -> None:
    with visiting(chromium, here.origin) as visitor:
        page = sign_in(visitor, Console.DESK, "sam")
        page.get_by_role("button", name="High contrast").click()
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        page.locator(".ticket").first.click()
        page.wait_for_selector(".three-lines")
        check(visitor)
