"""A stage for conversations: the real turn, store and record, with a fake detector."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from appliance import app
from appliance.config import load_config
from appliance.conversation.rehearsal import Rehearsal
from appliance.policy.dialogue import View
from appliance.policy.load import load
from tests.fakes.detector import FakeDetector

EXAMPLE = Path(__file__).parent.parent / "policy" / "packs"
SHIPPED = Path(__file__).parent.parent.parent / "policies"


@cache
def _packs() -> TemporaryDirectory[str]:
    """The example pack beside the wording that every pack inherits."""
    folder = TemporaryDirectory(prefix="packs-")
    copytree(EXAMPLE / "callback", Path(folder.name) / "callback")
    copytree(SHIPPED / "common", Path(folder.name) / "common")
    return folder


PACKS = Path(_packs().name)


@dataclass
class Stage:
    """One rehearsal, begun; `said` is every reply so far."""

    held: Rehearsal
    view: View
    said: list[str] = field(default_factory=list)

    def say(self, *lines: str) -> View:
        """Says each line; the view after the last."""
        for line in lines:
            self.view = self.held.say(line)
            self.said.append(self.view.reply)
        return self.view

    def tap(self, address: str, value: object) -> View:
        """Taps a widget's value."""
        self.view = self.held.tap(address, value)  # type: ignore[arg-type]
        self.said.append(self.view.reply)
        return self.view


@contextmanager
def stage(
    pack: str = "callback",
    *,
    packs: Path = PACKS,
    language: str = "en",
    channel: str = "text",
    detector: FakeDetector | None = None,
    database_url: str | None = None,
) -> Iterator[Stage]:
    """A conversation that has just begun under a pack."""
    from datetime import date

    config = load_config(Path("/nonexistent"), environ={})
    engines = app.Engines(detector or FakeDetector(), None, None, {})
    with app.rehearsed(load(packs, pack), config, engines, database_url) as held:
        begun = held.start(language, channel, date(2026, 11, 20))
        yield Stage(held, begun, [begun.reply])
