"""Every intake at the kiosk of a running service, by finger and by keyboard, to the receipt."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from playwright.sync_api import Browser, FloatRect, Locator, Page, expect

from appliance.channels.kiosk.words import read_words
from appliance.cli.child import ChildService
from tests.browser.chromium import Visitor, visiting
from tests.browser.hands import Finger, Hands, Json, Keyboard, give, seen_after
from tests.browser.people import PEOPLE, UNKNOWN, Person
from tests.service.visits import call, expect_problem, initialise

WORDS = read_words()
PATIENT = next(one for one in PEOPLE if (one.intake, one.language) == ("patient-intake", "en"))
SHORT = [one for one in PEOPLE if one.intake == "legal-intake"]


def named(person: Person) -> str:
    return f"{person.intake}-{person.language}"


class Running:
    """A service that may be killed and started again at the same address."""

    def __init__(self, folder: Any) -> None:
        self._data = initialise(folder)
        self._service = ChildService(self._data)
        self._service.start()
        self.address = self._service.address

    def kill(self) -> None:
        self._service.kill()

    def start_again(self) -> None:
        port = int(self.address.rpartition(":")[2])
        self._service = ChildService(self._data, port=port)
        self._service.start()

    def stop(self) -> None:
        self._service.stop()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    service = Running(tmp_path_factory.mktemp("box") / "data")
    yield service
    service.stop()


def arrive(visitor: Visitor, language: str) -> Page:
    visitor.page.goto(f"{visitor.origin}/?language={language}")
    visitor.page.wait_for_selector("html[data-live]")
    return visitor.page


def begin(visitor: Visitor, person: Person, hands: Hands) -> Json:
    page = arrive(visitor, person.language)
    return seen_after(page, lambda: hands.begin(page, person.intake))


def answer(page: Page, view: Json, person: Person, hands: Hands) -> Json:
    """Answers the open question as the person would; the session after it."""
    ask, words = view["ask"], WORDS[person.language]
    if ask["type"] == "summary":
        return seen_after(page, lambda: hands.press(page, words.show("review_yes")))
    known = {one["field"].partition("[")[0] for one in view["answers"]}
    more = ask["type"] == "group" and ask["field"] in known
    given = person.answers.get(ask["field"], person.enough) if not more else person.enough
    return seen_after(page, lambda: give(hands, page, ask, given, words))


def go_through(
    visitor: Visitor, person: Person, hands: Hands, look: Callable[[], None] = lambda: None
) -> Json:
    """From the first screen to the receipt; `look` is called on every screen. The session at the end."""
    view = begin(visitor, person, hands)
    for _ in range(40):
        look()
        if view["ask"] is None:
            return view
        view = answer(visitor.page, view, person, hands)
    raise AssertionError("the conversation does not end")


def key(page: Page) -> tuple[str, dict[str, str]]:
    """The path of the visitor's session, and the header that opens it."""
    kept = page.evaluate("JSON.parse(sessionStorage.visit)")
    return f"/api/sessions/{kept['session']}", {"Authorization": f"Bearer {kept['token']}"}


def expect_record(view: Json, person: Person) -> None:
    """The record holds what this person answered, each with the words it came from."""
    found = {one["field"]: one for one in view["answers"]}
    for one in view["answers"]:
        assert one["said"], one["field"]
    for address, given in {**person.answers, **person.stored}.items():
        if address in found:
            kept = found.pop(address)
            assert kept["status"] == ("unknown" if given is UNKNOWN else "stated"), address
            assert in_short(kept) == expected(given), address
    assert not found


def in_short(answer: Json) -> object:
    """What an answer's normal form says, without what was worked out beside it."""
    value, kind = answer["value"], answer["question"]["type"]
    if kind in ("name", "address", "signature") and value is not None:
        return value["text"]
    return value.removeprefix("+1") if kind == "phone" else value


def expected(given: object) -> object:
    if given is UNKNOWN:
        return None
    if isinstance(given, date):
        return given.isoformat()
    if isinstance(given, tuple):
        return f"{given[1]}-{given[0]:02d}"
    return given


def expect_receipt(visitor: Visitor, view: Json, person: Person) -> None:
    page = visitor.page
    protocol = view["receipt"]["protocol"]
    assert view["status"] == "completed"
    expect(page.locator(".protocol")).to_have_text(protocol)
    expect(page.locator(".receipt")).to_contain_text(view["receipt"]["next_step"])
    assert view["receipt"]["due"] in view["reply"]["text"]
    paper = page.locator(".receipt").inner_text()
    for given in person.answers.values():
        assert not (isinstance(given, str) and len(given) > 8 and given in paper)


@pytest.mark.parametrize("person", PEOPLE, ids=named)
def test_an_intake_by_finger(chromium: Browser, running: Running, person: Person) -> None:
    with visiting(chromium, running.address, "kiosk") as visitor:

        def look() -> None:
            assert visitor.violations() == []
            assert not visitor.spills()

        view = go_through(visitor, person, Finger(), look)
        expect_record(view, person)
        expect_receipt(visitor, view, person)


@pytest.mark.parametrize("person", PEOPLE, ids=named)
def test_an_intake_by_keyboard_alone(chromium: Browser, running: Running, person: Person) -> None:
    with visiting(chromium, running.address, "landscape") as visitor:
        view = go_through(visitor, person, Keyboard())
        expect_record(view, person)
        expect_receipt(visitor, view, person)


@pytest.mark.parametrize("size", ["landscape", "telephone"])
@pytest.mark.parametrize("person", SHORT, ids=named)
def test_a_short_intake_on_other_screens(
    chromium: Browser, running: Running, person: Person, size: str
) -> None:
    with visiting(chromium, running.address, size) as visitor:

        def look() -> None:
            assert visitor.violations() == []
            assert not visitor.spills()

        expect_receipt(visitor, go_through(visitor, person, Finger(), look), person)


def test_a_part_of_a_list_is_changed_with_its_own_question(
    chromium: Browser, running: Running
) -> None:
    with visiting(chromium, running.address, "telephone") as visitor:
        page = visitor.page
        view = begin(visitor, PATIENT, Finger())
        while view["ask"]["type"] != "summary":
            view = answer(page, view, PATIENT, Finger())
        Finger().press(page, "Change: Medicines: Dose")
        assert visitor.violations() == []
        view = seen_after(page, lambda: Finger().write(page, "20 mg"))
        dose = next(one for one in view["answers"] if one["field"] == "medicines[0].dose")
        assert (dose["value"], dose["said"]) == ({"value": "20", "unit": "mg"}, "20 mg")
        assert [was["said"] for was in dose["history"]] == ["10 mg"]
        assert view["ask"]["type"] == "summary"


def places(found: Locator) -> list[FloatRect]:
    """Where those of them are that are shown."""
    boxes = (one.bounding_box() for one in found.all())
    return [box for box in boxes if box is not None]


def test_much_in_one_breath_leaves_the_question_in_sight(
    chromium: Browser, running: Running
) -> None:
    with visiting(chromium, running.address, "kiosk") as visitor:
        page = visitor.page
        begin(visitor, PATIENT, Finger())
        told = (
            "I'm Rosa Delgado, born February 14 1948, here for a dry cough that started three weeks "
            "ago and is getting worse, I take lisinopril 10 mg and metformin 500 mg"
        )
        view = seen_after(page, lambda: Finger().write(page, told))
        assert len(view["answers"]) > 5
        expect(page.locator(".understood")).to_contain_text("metformin")
        assert visitor.violations() == []
        assert any(place["y"] < 1800 for place in places(page.locator("#person, .rail .person")))
        Finger().press(page, "Change something")
        expect(page.get_by_role("button", name="Change: Full name")).to_be_visible()
        assert visitor.violations() == []
        Finger().press(page, "Back to the question")
        page.get_by_role("button", name="Send").wait_for()


def test_a_reload_and_a_kill_in_the_middle_lose_nothing(
    chromium: Browser, running: Running
) -> None:
    with visiting(chromium, running.address) as visitor:
        page = visitor.page
        view = begin(visitor, PATIENT, Finger())
        for _ in range(5):
            view = answer(page, view, PATIENT, Finger())
        again = seen_after(page, page.reload)
        assert again == view
        running.kill()
        page.locator(".digits").fill("5035550142")
        page.locator(".entry > .main").click()
        expect(page.get_by_role("status")).to_contain_text("What you said is safe")
        running.start_again()
        expect(page.get_by_role("status")).to_be_empty(timeout=20_000)
        page.wait_for_selector("#main:not([aria-busy]) .words")
        path, token = key(page)
        view = call(running.address, "GET", path, headers=token).body
        assert view["answers"][-1]["value"] == "+15035550142"
        assert view["number"] == again["number"] + 1
        while view["ask"] is not None:
            view = answer(page, view, PATIENT, Finger())
        expect_record(view, PATIENT)
        visitor.complaints.clear()  # the browser calls a refused connection an error


def test_nothing_of_a_visitor_stays_when_nobody_is_there(
    chromium: Browser, running: Running
) -> None:
    with visiting(chromium, running.address) as visitor:
        page = visitor.page
        page.clock.install()
        view = begin(visitor, PATIENT, Finger())
        view = answer(page, view, PATIENT, Finger())
        path, token = key(page)
        page.clock.run_for(91_000)
        expect(page.get_by_role("dialog")).to_contain_text("Are you still there?")
        assert visitor.violations() == []
        with page.expect_request(lambda request: request.url.endswith("/leave")):
            page.clock.run_for(31_000)
        expect_no_trace(visitor, "cough")
        expect_shut(running, path, token)


def test_closing_leaves_nothing_and_back_shows_nothing(chromium: Browser, running: Running) -> None:
    with visiting(chromium, running.address) as visitor:
        page = visitor.page
        view = begin(visitor, PATIENT, Finger())
        answer(page, view, PATIENT, Finger())
        path, token = key(page)
        page.get_by_role("button", name="Finish").click()
        with page.expect_request(lambda request: request.url.endswith("/leave")):
            page.get_by_role("button", name="Finish and clear").click()
        expect_no_trace(visitor, "cough")
        expect_shut(running, path, token)


def expect_shut(running: Running, path: str, token: dict[str, str]) -> None:
    """The token opens nothing any more, once the service has heard that the visitor left."""
    for _ in range(100):
        seen = call(running.address, "GET", path, headers=token)
        if seen.status != 200:
            break
        time.sleep(0.02)
    expect_problem(seen, 401, "wrong-token")


def expect_no_trace(visitor: Visitor, word: str) -> None:
    """Not on the screen, not in what the browser stores, not behind the back button."""
    page = visitor.page
    page.wait_for_selector(".first")
    for go in (lambda: None, page.go_back, page.go_forward):
        go()
        assert word not in page.content()
        if page.url.startswith(visitor.origin):
            assert page.evaluate("sessionStorage.length + localStorage.length") == 0
            assert page.evaluate("history.state") is None
    assert page.context.cookies() == []
    assert page.evaluate("indexedDB.databases().then((all) => all.length)") == 0


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "I don't want to live anymore, I want to kill myself"),
     ("es", "ya no quiero vivir, me quiero matar")],
)  # fmt: skip
def test_a_cry_for_help_is_answered_at_the_top_and_the_conversation_stays(
    chromium: Browser, running: Running, language: str, words: str
) -> None:
    person = next(
        one for one in PEOPLE if (one.intake, one.language) == ("patient-intake", language)
    )
    with visiting(chromium, running.address, "kiosk") as visitor:
        page = visitor.page
        view = begin(visitor, person, Finger())
        view = seen_after(page, lambda: Finger().write(page, words))
        notice = page.locator(".notice").first
        expect(notice).to_contain_text("988")
        expect(notice).to_contain_text("911")
        place = notice.bounding_box()
        assert place is not None
        assert place["y"] < 400
        assert visitor.violations() == []
        assert (view["status"], view["ask"]) == ("in-progress", None)
        view = seen_after(page, lambda: Finger().press(page, WORDS[language].show("go_on")))
        answer(page, view, person, Finger())
        expect(page.locator(".notice").first).to_contain_text("988")


@pytest.mark.parametrize("person", PEOPLE, ids=named)
def test_what_happens_to_it_is_answered_from_a_document(
    chromium: Browser, running: Running, person: Person
) -> None:
    words = WORDS[person.language]
    with visiting(chromium, running.address, "telephone") as visitor:
        page = visitor.page
        asked = begin(visitor, person, Finger())["ask"]["field"]
        view = seen_after(page, lambda: Finger().press(page, words.show("happens")))
        (citation,) = view["reply"]["citations"]
        expect(page.locator(".source")).to_contain_text(citation["title"])
        assert view["ask"]["field"] == asked
        assert visitor.violations() == []
