"""A real browser for tests: Debian's Chromium, driven by Playwright, able to reach nothing but us."""

from __future__ import annotations

import os
import shutil
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SIZES = {"kiosk": (1080, 1920), "landscape": (1280, 800), "telephone": (390, 844)}
AXE_SCRIPT = files("axe_playwright_python").joinpath("axe.min.js").read_text()


def chromium_path() -> str | None:
    """Where Chromium is: $CHROMIUM, or on the path."""
    named = os.environ.get("CHROMIUM")
    return named or shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for the tests of a file; skips where there is none. Not for the whole run: while it
    is open, its event loop runs in this thread, and asyncio refuses another."""
    with chromium_with() as browser:
        yield browser


@contextmanager
def chromium_with(*flags: str) -> Iterator[Browser]:
    """A browser with further flags; skips where there is none."""
    path = chromium_path()
    if path is None:
        pytest.skip("no Chromium here: install Debian's chromium, or name one in $CHROMIUM")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*FLAGS, *flags])
        yield browser
        browser.close()


def microphone(wav: Path) -> tuple[str, ...]:
    """The flags with which a page's microphone hears a file, once, from when it is opened."""
    return (
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        f"--use-file-for-fake-audio-capture={wav}%noloop",
    )


@contextmanager
def serving(app: Any) -> Iterator[str]:
    """Serves an ASGI app on a free loopback port; gives its origin."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(
        uvicorn.Config(app, log_level="warning", lifespan="on", ws="websockets-sansio")
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(timeout=10)
        listener.close()


@dataclass
class Visitor:
    """A page, and everything about it that must not happen: requests to other origins, refusals by
    the Content-Security-Policy, errors of its scripts."""

    page: Page
    origin: str
    strangers: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def watch(self) -> None:
        """Notes every request that leaves our origin and everything the console calls an error."""

        def asked(request: Any) -> None:
            if not request.url.startswith((f"{self.origin}/", "data:", "blob:")):
                self.strangers.append(request.url)

        def said(message: Any) -> None:
            if message.type == "error":
                self.complaints.append(message.text)

        self.page.on("request", asked)
        self.page.on("console", said)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def violations(self) -> list[str]:
        """What axe finds against WCAG 2.2 AA on the screen as it is, in words."""
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(AXE_SCRIPT)
        found = self.page.evaluate(
            "(tags) => axe.run({runOnly: tags, resultTypes: ['violations']})", AXE_TAGS
        )
        return [
            f"{item['id']}: {item['help']} {node['html'][:120]}"
            for item in found["violations"]
            for node in item["nodes"]
        ]

    def spills(self) -> bool:
        """Does anything make the page wider than the screen?"""
        return bool(
            self.page.evaluate(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth"
            )
        )


@contextmanager
def visiting(
    browser: Browser, origin: str, size: str = "landscape", **context: Any
) -> Iterator[Visitor]:
    """A fresh browser profile at one of `SIZES`, watched; fails the test if anything was reported."""
    width, height = SIZES[size]
    profile: BrowserContext = browser.new_context(
        viewport={"width": width, "height": height}, **context
    )
    profile.set_default_timeout(10_000)
    visitor = Visitor(profile.new_page(), origin)
    visitor.watch()
    try:
        yield visitor
    finally:
        profile.close()
    assert visitor.strangers == []
    assert visitor.complaints == []
