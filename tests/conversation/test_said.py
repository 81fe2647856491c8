"""What leaves a turn: promises with their number, quotations that may be said, one's own values whole."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

from tests.conversation.stage import PACKS, stage

BILL = "I have a question about my bill from last week"


def edited(folder: Path, *changes: tuple[str, str, str]) -> Path:
    """A copy of the example packs with words of one file put in the place of others."""
    packs = folder / "packs"
    copytree(PACKS, packs)
    for name, old, new in changes:
        path = packs / name
        text = path.read_text(encoding="utf-8")
        assert old in text, (name, old)
        path.write_text(text.replace(old, new), encoding="utf-8")
    return packs


@pytest.mark.parametrize(
    "promise",
    [
        "A nurse will call you tonight.",
        "We'll get back to you within the hour.",
        "Your appointment is booked.",
    ],
)
def test_a_promise_in_a_packs_own_words_without_a_ticket_is_not_said(
    tmp_path: Path, promise: str
) -> None:
    wording = PACKS / "callback" / "wording" / "en.yaml"
    asked = next(
        line.strip().removeprefix("- ").strip('"')
        for line in wording.read_text(encoding="utf-8").splitlines()
        if "call you about" in line
    )
    packs = edited(tmp_path, ("callback/wording/en.yaml", asked, f"{promise} {asked}"))
    with stage(packs=packs) as on:
        assert promise not in on.view.reply
        assert on.view.tickets == ()


def test_a_quotation_that_goes_too_far_is_left_out_and_the_question_noted(tmp_path: Path) -> None:
    name = "callback/knowledge/hours.md"
    text = (PACKS / name).read_text(encoding="utf-8")
    body = text.rstrip().splitlines()[-1]
    packs = edited(tmp_path, (name, body, body + " On Saturday a nurse will call you for sure."))
    with stage(packs=packs) as on:
        on.say(BILL)
        view = on.say("are you open on Saturday?")
        assert "nurse will call" not in view.reply
        assert view.decision == "answer"
        assert view.ask == "urgent"
        assert view.citations == ()
