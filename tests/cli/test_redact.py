from __future__ import annotations

import argparse

import pytest

from appliance.cli import redact
from appliance.cli.lines import LineFault
from appliance.redaction.redactor import Redactor
from tests.fakes.detector import FakeDetector


def test_it_writes_the_masked_text_and_spans_of_the_text_as_given() -> None:
    redactor = Redactor(FakeDetector({"Ana": "PERSON"}))
    assert redact.redacted(redactor, "soy Ana", "es") == {
        "text": "soy <PERSON_1>",
        "spans": [{"start": 4, "end": 7, "type": "PERSON", "score": 1.0}],
    }


def test_each_line_is_a_session_of_its_own() -> None:
    redactor = Redactor(FakeDetector({"Ana": "PERSON", "Leo": "PERSON"}))
    assert redact.redacted(redactor, "Ana", "en")["text"] == "<PERSON_1>"
    assert redact.redacted(redactor, "Leo", "en")["text"] == "<PERSON_1>"


def test_what_cannot_be_analysed_is_withheld() -> None:
    with pytest.raises(LineFault, match="withheld") as caught:
        redact.redacted(Redactor(FakeDetector(broken=True)), "Ana", "en")
    assert "Ana" not in str(caught.value)


def test_the_verb_is_registered_with_an_example() -> None:
    parser = argparse.ArgumentParser()
    redact.register(parser.add_subparsers())
    assert parser.parse_args(["redact"]).run is redact.run
