"""How a person gives an answer at the kiosk: with a finger, or with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Protocol

from playwright.sync_api import Page, Response

from appliance.channels.kiosk.words import Words
from tests.browser.people import UNKNOWN

Json = dict[str, Any]


class Hands(Protocol):
    """One way of using the kiosk."""

    def begin(self, page: Page, intake: str) -> None: ...
    def press(self, page: Page, name: str) -> None: ...
    def write(self, page: Page, words: str) -> None: ...
    def dial(self, page: Page, digits: str) -> None: ...
    def pick_date(self, page: Page, parts: Mapping[str, str]) -> None: ...
    def sign(self, page: Page, name: str, button: str) -> None: ...


class Finger:
    """Taps what there is to tap, and types only what must be typed."""

    def begin(self, page: Page, intake: str) -> None:
        page.locator(f"[data-intake={intake}]").click()

    def press(self, page: Page, name: str) -> None:
        page.get_by_role("button", name=name, exact=True).click()

    def write(self, page: Page, words: str) -> None:
        page.locator(".words").fill(words)
        page.locator(".answer > .main").click()

    def dial(self, page: Page, digits: str) -> None:
        for digit in digits:
            page.get_by_role("button", name=digit, exact=True).click()
        page.locator(".entry > .main").click()

    def pick_date(self, page: Page, parts: Mapping[str, str]) -> None:
        page.locator("#date-month").select_option(label=parts["month"])
        page.locator("#date-year").fill(parts["year"])
        if "day" in parts:
            page.locator("#date-day").fill(parts["day"])
        page.locator(".answer .main").click()

    def sign(self, page: Page, name: str, button: str) -> None:
        page.locator("#signature-name").fill(name)
        page.locator("#signature-agree").check()
        self.press(page, button)


class Keyboard:
    """Never touches the screen."""

    def begin(self, page: Page, intake: str) -> None:
        self._reach(page, f"it.dataset.intake === '{intake}'")
        page.keyboard.press("Enter")

    def press(self, page: Page, name: str) -> None:
        self._reach(page, f"it.textContent.trim() === {name!r}")
        page.keyboard.press("Enter")

    def write(self, page: Page, words: str) -> None:
        self._reach(page, "it.matches('.words')")
        page.keyboard.type(words)
        page.keyboard.press("Enter")

    def dial(self, page: Page, digits: str) -> None:
        self._reach(page, "it.matches('.digits')")
        page.keyboard.type(digits)
        page.keyboard.press("Enter")

    def pick_date(self, page: Page, parts: Mapping[str, str]) -> None:
        for part in parts:
            self._reach(page, f"it.id === 'date-{part}'")
            page.keyboard.type(parts[part])
        if list(parts)[-1] == "month":
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")

    def sign(self, page: Page, name: str, button: str) -> None:
        self._reach(page, "it.id === 'signature-name'")
        page.keyboard.type(name)
        self._reach(page, "it.id === 'signature-agree'")
        page.keyboard.press("Space")
        self.press(page, button)

    @staticmethod
    def _reach(page: Page, wanted: str) -> None:
        """Tabs to the control that is `wanted` (a condition on `it`), where the focus must be seen."""
        for _ in range(90):
            if page.evaluate(
                f"(() => {{ const it = document.activeElement; return {wanted}; }})()"
            ):
                outline = "getComputedStyle(document.activeElement).outlineStyle"
                assert page.evaluate(outline) == "solid"
                return
            page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard does not reach what is wanted: {wanted}")


def seen_after(page: Page, act: Callable[[], None]) -> Json:
    """The session as the page read it after `act`, once it is drawn."""

    def read_anew(response: Response) -> bool:
        return response.request.method == "GET" and "/api/sessions/" in response.url

    with page.expect_response(read_anew) as response:
        act()
    page.wait_for_selector("#main:not([aria-busy]) .talk")
    view: Json = response.value.json()
    return view


def give(hands: Hands, page: Page, ask: Json, answer: object, words: Words) -> None:
    """Answers the open question with the widget that is there."""
    labels = {option["id"]: option["label"] for option in ask["options"]}
    if answer is UNKNOWN:
        hands.press(page, words.show("unknown"))
    elif isinstance(answer, bool):
        hands.press(
            page, labels.get("yes" if answer else "no", words.show("yes" if answer else "no"))
        )
    elif isinstance(answer, date | tuple):
        hands.pick_date(page, _parts(answer, words))
    elif isinstance(answer, list):
        for option in answer:
            hands.press(page, labels[option])
        hands.press(page, words.show("done"))
    elif ask["widget"] == "phone":
        hands.dial(page, str(answer))
    elif ask["widget"] == "signature":
        hands.sign(page, str(answer), words.show("sign"))
    elif answer in labels:
        hands.press(page, labels[str(answer)])
    else:
        hands.write(page, str(answer))


_MONTHS = {
    "English": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    "Español": (
        *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
        *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    ),
}


def _parts(answer: date | tuple[int, int], words: Words) -> dict[str, str]:
    """A date's parts in the order in which the language puts them."""
    if isinstance(answer, tuple):
        return {"month": _MONTHS[words.language][answer[0] - 1], "year": str(answer[1])}
    month = _MONTHS[words.language][answer.month - 1]
    if words.language == "English":
        return {"month": month, "day": str(answer.day), "year": str(answer.year)}
    return {"day": str(answer.day), "month": month, "year": str(answer.year)}
