"""What may be said to us: every evaluator over the raw words, before anything else sees them. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache

from appliance.core.decision import Verdict
from appliance.core.interview import Language
from appliance.screening.evaluators.abuse import Abuse
from appliance.screening.evaluators.crisis import Crisis
from appliance.screening.evaluators.emergency import Emergency
from appliance.screening.evaluators.evaluator import Evaluator
from appliance.screening.evaluators.frustration import Frustration
from appliance.screening.evaluators.handoff import HandoffRequest
from appliance.screening.evaluators.injection import Injection
from appliance.screening.evaluators.insult import Insult
from appliance.screening.evaluators.minor import Minor
from appliance.screening.grammar import Tongue
from appliance.screening.heard import Heard
from appliance.screening.languages import concepts, lexicons
from appliance.screening.learned.ear import Ear


class Screening:
    """Evaluators composed. Each judges on its own; none can silence another."""

    def __init__(
        self,
        evaluators: Sequence[Evaluator],
        tongues: Sequence[Tongue],
        ear: Ear | None = None,
        taught: Collection[Language] = (),
    ) -> None:
        """`taught` are the languages the ear was taught: in others its impressions are noise."""
        if not evaluators:
            raise ValueError("screening without evaluators would let everything pass unseen")
        if not tongues:
            raise ValueError("screening without a language would understand nothing it is told")
        self._evaluators = tuple(evaluators)
        self._tongues = tuple(tongues)
        self._ear = ear
        self._taught = frozenset(taught)

    def __call__(self, text: str, language: Language) -> tuple[Verdict, ...]:
        """One verdict per evaluator, in their order. Every language is listened for, whichever the
        session is in: people in distress go back to their own."""
        heard = Heard.of(text, language, self._tongues, self._ear)
        if language not in self._taught:
            heard = replace(heard, impression=None)
        return tuple(evaluator.judge(heard) for evaluator in self._evaluators)


@cache
def standard() -> Screening:
    """Every evaluator there is, in every language there is. Compiled on first use, then kept: call it
    once at the start, so that no visitor waits for it."""
    evaluators: tuple[Evaluator, ...] = (
        Crisis(),
        Emergency(),
        HandoffRequest(),
        Abuse(),
        Minor(),
        Insult(),
        Injection(),
        Frustration(),
    )
    taught = concepts()
    return Screening(
        evaluators,
        tuple(map(Tongue, lexicons().values())),
        Ear.trained(tuple(taught.values())),
        taught,
    )


def screen(text: str, language: Language) -> tuple[Verdict, ...]:
    """The verdicts on raw words: crisis, emergency, handoff, abuse, minor, insult, injection and
    frustration, in this order, one each."""
    return standard()(text, language)
