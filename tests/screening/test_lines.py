"""Figures on lines: the part that the patterns were tuned on must hold entirely; the held-out third
within the targets."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from appliance.core.decision import Verdict
from appliance.screening import screen
from appliance.screening.grammar import Tongue
from appliance.screening.languages import en, es
from appliance.screening.needed import trigrams
from tests.screening import lines


def _severity(line: str, name: str) -> int:
    return next(one.severity for one in screen(line, "en") if one.evaluator == name)


def _at_least(name: str, severity: int) -> Callable[[str], bool]:
    return lambda line: _severity(line, name) >= severity


def _nothing(line: str) -> bool:
    """Nothing but a faint impression, which at most asks a question where none was plainly answered."""
    return not any(one.severity for one in screen(line, "en") if not _faint(one))


def _faint(one: Verdict) -> bool:
    return one.severity == 1 and one.span is None


def _abuse_or_danger(line: str) -> bool:
    return max(_severity(line, "abuse"), _severity(line, "emergency")) >= 2


SETS: list[tuple[str, Sequence[str], Callable[[str], bool], float]] = [
    ("crisis", lines.CRISIS_EN + lines.CRISIS_ES, _at_least("crisis", 3), 0.9),
    ("crisis, made", lines.CRISIS_MADE, _at_least("crisis", 3), 0.98),
    ("emergency", lines.EMERGENCY_EN + lines.EMERGENCY_ES, _at_least("emergency", 3), 0.95),
    ("emergency, made", lines.EMERGENCY_MADE, _at_least("emergency", 3), 0.98),
    ("handoff", lines.HANDOFF, _at_least("handoff", 1), 0.9),
    ("abuse", lines.ABUSE, _abuse_or_danger, 0.9),
    ("minor", lines.MINOR, _at_least("minor", 1), 0.8),
    ("insult", lines.INSULT, _at_least("insult", 1), 0.9),
    ("injection", lines.INJECTION, _at_least("injection", 1), 0.8),
    ("frustration", lines.FRUSTRATION, _at_least("frustration", 1), 0.75),
    ("intake", lines.INTAKE_EN + lines.INTAKE_ES, _nothing, 0.98),
    ("intake, made", lines.INTAKE_MADE, _nothing, 0.97),
]


@pytest.mark.parametrize(("name", "said", "holds", "target"), SETS, ids=[one[0] for one in SETS])
def test_tuned_lines_hold_and_held_out_lines_reach_the_target(
    name: str, said: Sequence[str], holds: Callable[[str], bool], target: float
) -> None:
    tuned = [line for line in said if not lines.held_out(line)]
    assert [line for line in tuned if not holds(line)] == []
    unseen = [line for line in said if lines.held_out(line)]
    assert sum(map(holds, unseen)) >= target * len(unseen), name


def test_faint_impressions_of_intake_lines_are_few() -> None:
    said = [*lines.INTAKE_EN, *lines.INTAKE_ES, *lines.INTAKE_MADE, *lines.ORDINARY_IN_OWN_WORDS]
    assert sum(any(map(_faint, screen(line, "en"))) for line in said) <= 0.03 * len(said)


def test_the_short_cut_past_patterns_skips_nothing() -> None:

    everything = lines.CRISIS_EN + lines.CRISIS_ES + lines.EMERGENCY_EN + lines.INTAKE_EN
    for tongue in (Tongue(en.LEXICON), Tongue(es.LEXICON)):
        every_run = {run for shelf in tongue.shelves() for run in shelf.runs}
        for line in everything:
            literal = tongue.literal(line.lower())
            for evaluator in tongue.evaluators:
                quick = list(tongue.hits(evaluator, literal, trigrams(literal)))
                assert quick == list(tongue.hits(evaluator, literal, every_run))


def test_severe_things_said_in_peoples_own_words_are_heard() -> None:
    severe = ("crisis", "emergency", "abuse")
    missed = [
        line
        for line in lines.SEVERE_IN_OWN_WORDS
        if max(_severity(line, name) for name in severe) < 3
    ]
    assert missed == []


def test_ordinary_things_said_in_peoples_own_words_raise_nothing() -> None:
    assert [line for line in lines.ORDINARY_IN_OWN_WORDS if not _nothing(line)] == []
