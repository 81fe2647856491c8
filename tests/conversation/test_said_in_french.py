"""French as people speak it: sighs before, closings after, and lists that end in many ways."""

from __future__ import annotations

import pytest

from tests.conversation.stage import SHIPPED, Stage, stage

BEFORE_ALLERGIES = (
    *("J'ai mal au dos depuis mars 2026", "ça empire", "Paul Roy", "3 mai 1980"),
    *("503 555 0142", "je n'en ai pas", "par téléphone"),
)


def told(on: Stage, *lines: str) -> Stage:
    on.say(*BEFORE_ALLERGIES, *lines)
    return on


@pytest.mark.parametrize(
    "closing",
    [
        "non, j'ai terminé",
        "euh voilà, c'est complet",
        "hm, rien à ajouter",
        "on a tout nommé",
        "non, ça suffit",
        "c'est bien tout",
    ],
)
def test_a_list_ends_in_many_ways(closing: str) -> None:
    with stage("patient-intake", packs=SHIPPED, language="fr") as on:
        told(on, "oui", "le pollen", "j'éternue sans arrêt", closing)
        assert on.view.ask == "takes_medicines"
        assert "allergies[1].substance" not in on.view.stored


@pytest.mark.parametrize("said", ["ma tête tourne", "mes yeux piquent", "je deviens tout rouge"])
def test_what_an_allergy_does_is_no_other_allergy(said: str) -> None:
    with stage("patient-intake", packs=SHIPPED, language="fr") as on:
        told(on, "oui", "le pollen", said)
        assert on.view.stored["allergies[0].reaction"] == said
        assert "allergies[1].substance" not in on.view.stored


@pytest.mark.parametrize("said", ["hmm donnez-moi une minute", "voyons, une petite minute"])
def test_who_asks_for_time_tells_no_story(said: str) -> None:
    with stage("patient-intake", packs=SHIPPED, language="fr") as on:
        on.say(said)
        assert (on.view.ask, on.view.stored) == ("reason", {})


def test_a_letter_that_is_two_for_some_is_the_same_word() -> None:
    with stage("patient-intake", packs=SHIPPED, language="fr") as on:
        told(on, "non", "non", "le diabète", "je paie moi-même", "Anne Roy", "503 555 0143")
        on.say("ma grande sœur")
        assert on.view.stored["emergency_relation"] == "sibling"
