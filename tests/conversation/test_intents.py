"""What is meant in words nobody wrote a pattern for: the weights, how true their sureness is, and what it
does to lines that nothing was learned from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from appliance import simulation
from appliance.conversation.understand import understand
from appliance.conversation.understand.intents import LABELS, NONE, WEIGHTS, Intents
from appliance.conversation.understand.meant import without_free_words
from appliance.core.command import Command
from appliance.core.command import CommandKind as K
from appliance.core.interview import Span
from appliance.core.text import fold
from models.commands.lines import LINES, digest
from models.commands.train import TRAINED
from models.learning import seal
from models.written import written_in
from tests.conversation.interviews import interview
from tests.conversation.test_commands import COSTLY, HEARD, lines, read, steers

PHRASINGS = Path(simulation.__file__).parent / "phrasings"
_A_SENTENCE = 5
"""Words beyond which a line is no longer everyone's."""


def test_the_weights_are_those_that_these_lines_and_concepts_made() -> None:
    assert TRAINED.read_text("ascii") == seal(WEIGHTS.read_bytes(), digest())


def test_every_line_has_a_label_that_is_known() -> None:
    assert {header.split()[0] for _, header, _ in written_in(LINES)} == set(LABELS)


def test_nothing_that_is_held_out_was_learned_from() -> None:
    learned = {fold(line) for line, _, _ in written_in(LINES) if "{" not in line}
    held = {
        fold(line)
        for language in ("en", "es")
        for said in lines(f"commands-again-{language}").values()
        for line in said
    }
    assert len(held & learned) <= 0.05 * len(held)
    assert not set(talk("en")) & {line for line, _, _ in written_in(LINES)}


@cache
def talk(language: str) -> tuple[str, ...]:
    """Ordinary talk, short and long, that steers nothing."""
    return tuple((HEARD / f"talk-{language}.txt").read_text("utf-8").splitlines())


def judged() -> Iterator[tuple[float, bool]]:
    """How sure the classifier is of a command or an answer it never met, and whether it is right."""
    model = Intents.learned()
    for language in ("en", "es"):
        said = [
            (kind, one)
            for kind, told in lines(f"commands-again-{language}").items()
            for one in told
        ]
        for kind, line in (*said, *((NONE, line) for line in talk(language))):
            best = model.of(fold(line), "closed")[0]
            yield best.sure, best.label == kind


def test_of_what_it_is_sure_of_at_eighty_percent_no_less_than_four_in_five_are_right() -> None:
    found = list(judged())
    for low, high in ((0.4, 0.6), (0.6, 0.8), (0.8, 0.95), (0.95, 1.0)):
        here = [(sure, right) for sure, right in found if low <= sure < high]
        said = sum(sure for sure, _ in here) / len(here)
        right = sum(right for _, right in here) / len(here)
        print(f"said {said:.2f}  right {right:.2f}  of {len(here)}")
        assert right > said - 0.1
    everything = [sure - right for sure, right in found]
    assert abs(sum(everything) / len(everything)) < 0.08


@pytest.mark.parametrize("language", ["en", "es"])
def test_commands_that_no_pattern_was_written_for_are_told(language: str) -> None:
    said = [
        (K(kind), line)
        for kind, told in lines(f"commands-again-{language}").items()
        for line in told
    ]
    missed = [
        (kind, line) for kind, line in said if kind not in steers(read(line, language, "email"))
    ]
    assert len(missed) / len(said) < 0.2, missed


@pytest.mark.parametrize("language", ["en", "es"])
def test_ordinary_talk_is_hardly_ever_taken_for_a_command(language: str) -> None:
    questions = ("reason", "email", "emergency_name", "has_allergies")
    steered = [
        (question, line, kinds)
        for question in questions
        for line in talk(language)
        if (kinds := steers(read(line, language, question)) - {K.ASK, K.WHY, K.BEGIN})
    ]
    assert len(steered) <= 0.015 * len(questions) * len(talk(language)), steered
    assert not [one for one in steered if one[2] & (COSTLY - {K.DECLINE, K.HANDOFF})], steered


@pytest.mark.parametrize(
    ("question", "line", "kind"),
    [
        ("email", "let me think, it's ana at example dot com", K.SET),
        ("email", "that one I'm keeping to myself", K.DECLINE),
        ("insurer", "you people never listen", None),
        ("reason", "this is such a waste of time", None),
        ("reason", "I don't know what the driver was thinking when he hit me", K.SET),
        ("reason", "they refuse to tell me what is wrong with my back", K.SET),
    ],
)
def test_what_is_no_answer_becomes_none(question: str, line: str, kind: K | None) -> None:
    known = {} if question == "reason" else {"reason": "a sore knee"}
    commands = understand(line, interview("patient-intake", "en", known, question)).commands
    assert {one.kind for one in commands} - {K.ASK} == (set() if kind is None else {kind})


def test_a_cry_for_help_is_no_option_in_own_words_and_no_name() -> None:
    line = "I want to end my life, nothing matters"
    begun = interview("legal-intake", "en", {}, "matter_type")
    whole = Span(0, len(line))
    free = Command(K.SET, whole, "matter_type", {"other": line})
    named = Command(K.SET, whole, "caller_name", {"text": line})
    chosen = Command(K.SET, whole, "matter_type", "housing")
    assert without_free_words(line, begun, (free, named, chosen)) == (chosen,)


def test_what_synthetic_visitors_say_is_not_learned_from() -> None:
    """The lines come from `lines/` alone, and no whole sentence there is one of the visitors'."""
    assert all("simulation" not in path.read_text("utf-8") for path in LINES.parent.glob("*.py"))
    learned = {fold(line) for line, _, _ in written_in(LINES) if len(line.split()) > _A_SENTENCE}
    for path in PHRASINGS.glob("*.yaml"):
        told = {fold(line.strip(" -\"'")) for line in path.read_text("utf-8").splitlines()}
        assert not learned & told
