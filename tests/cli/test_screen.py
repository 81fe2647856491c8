from __future__ import annotations

import argparse
import io

import msgspec

from appliance.cli import screen
from appliance.cli.lines import answer_lines


def test_every_verdict_has_the_five_keys_of_the_contract() -> None:
    verdicts = msgspec.json.decode(msgspec.json.encode(screen.judged("I can't breathe", "en")))
    assert list(verdicts) == ["verdicts"]
    for one in verdicts["verdicts"]:
        assert list(one) == ["evaluator", "outcome", "category", "severity", "reason"]
    emergency = next(one for one in verdicts["verdicts"] if one["evaluator"] == "emergency")
    assert (emergency["outcome"], emergency["severity"]) == ("BLOCK", 3)


def test_it_filters_line_by_line_and_names_the_line_it_cannot_read() -> None:
    source = [b'{"text": "a person please"}\n', b'{"texts": "x"}\n', b'{"text": "my knee"}\n']
    sink, complaints = io.BytesIO(), io.StringIO()
    status = answer_lines(
        screen.Line,
        lambda line: screen.judged(line.text, "en"),
        source=source,
        sink=sink,
        complaints=complaints,
    )
    assert status == 2
    assert len(sink.getvalue().splitlines()) == 2
    assert complaints.getvalue().startswith("line 2:")


def test_the_verb_is_registered_with_an_example() -> None:
    parser = argparse.ArgumentParser()
    screen.register(parser.add_subparsers())
    args = parser.parse_args(["screen", "--language", "es"])
    assert args.run is screen.run
    assert args.language == "es"
