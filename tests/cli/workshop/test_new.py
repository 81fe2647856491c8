"""`appliance policy new`, asked and from a file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import pytest

from appliance.cli.workshop import new
from appliance.config import load_config
from appliance.core.errors import ConfigError
from appliance.policy.load import load

ANSWERS = """
id: library-card
title: {en: Apply for a library card, es: Pedir un carné de biblioteca}
purpose: Make a library card.
owner: front-desk
languages: [en, es]
fields:
  - "Full name: name, required"
  - {label: {en: Home address, es: Domicilio}, type: address, required: true}
"""
TYPED = [
    *("en", "Lost umbrella", "Find a lost umbrella.", "back-desk", "front-desk"),
    *("what it looks like", "what it looks like: story, required", "phone: phone, required", ""),
    *("lost-umbrella", "", ""),
]


def run(*words: str, typed: Sequence[str] = ()) -> int:
    lines = iter(typed)
    parser = argparse.ArgumentParser()
    new.register(parser.add_subparsers(), lambda _: next(lines))
    args = parser.parse_args(["new", *words])
    return int(args.run(args))


def test_a_pack_from_a_file_of_answers(tmp_path: Path) -> None:
    answers = tmp_path / "answers.yaml"
    answers.write_text(ANSWERS, "utf-8")
    assert run("--answers", str(answers), "--out", str(tmp_path / "packs")) == 0
    policy = load(tmp_path / "packs", "library-card", load_config(tmp_path))
    assert list(policy.fields) == ["full_name", "home_address"]
    assert policy.wording["es"].fields["home_address"].label == "Domicilio"


def test_a_pack_question_by_question(tmp_path: Path) -> None:
    assert run("--out", str(tmp_path), typed=TYPED) == 0
    policy = load(tmp_path, "lost-umbrella", load_config(tmp_path))
    assert policy.owner == "front-desk"
    assert list(policy.fields) == ["what_it_looks_like", "phone"]


def test_answers_are_taken_as_people_write_them(tmp_path: Path) -> None:
    typed = [
        *("English, spanish", "Tooth trouble", "Problema dental", "See who hurts.", "Front Desk"),
        *("Best time: choice (morning, later)", "", "Mejor hora", "en la mañana", "más tarde"),
        *("tooth", "", "medical advice"),
    ]
    assert run("--out", str(tmp_path), typed=typed) == 0
    policy = load(tmp_path, "tooth", load_config(tmp_path))
    assert policy.languages == ("en", "es")
    assert policy.owner == "front-desk"
    assert policy.must_not == {"medical_advice", "promise_without_receipt"}
    assert policy.wording["es"].fields["best_time"].options["later"].label == "Más tarde"


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "library-card").mkdir()
    answers = tmp_path / "answers.yaml"
    answers.write_text(ANSWERS, "utf-8")
    with pytest.raises(ConfigError, match="is there already"):
        run("--answers", str(answers), "--out", str(tmp_path))
    assert list((tmp_path / "library-card").iterdir()) == []


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("owner: front-desk", "owner: nobody"),
        ("name, required", "colour"),
        ("languages: [en, es]", "languages: [en, xx]"),
        ("purpose:", "porpoise:"),
        ("title: {", "title: {{"),
    ],
)
def test_answers_that_do_not_fit_are_refused_and_nothing_is_written(
    tmp_path: Path, was: str, now: str
) -> None:
    answers = tmp_path / "answers.yaml"
    answers.write_text(ANSWERS.replace(was, now), "utf-8")
    with pytest.raises(ConfigError):
        run("--answers", str(answers), "--out", str(tmp_path / "packs"))
    assert not (tmp_path / "packs").exists()


def test_answers_that_end_early_write_nothing(tmp_path: Path) -> None:
    def gone(question: str) -> str:
        raise EOFError

    parser = argparse.ArgumentParser()
    new.register(parser.add_subparsers(), gone)
    args = parser.parse_args(["new", "--out", str(tmp_path / "packs")])
    with pytest.raises(ConfigError, match="ended early"):
        args.run(args)
    assert not (tmp_path / "packs").exists()
