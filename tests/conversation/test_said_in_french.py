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


@pytest.mark.parametrize(
    "said", ["pas autant que je sache", "pas d'après moi", "pas un seul", "pas en ce moment"]
)
def test_a_no_that_does_not_say_no_names_nothing(said: str) -> None:
    with stage("patient-intake", packs=SHIPPED, language="fr") as on:
        told(on, said)
        assert on.view.stored["has_allergies"] is False
        assert "allergies[0].substance" not in on.view.stored


@pytest.mark.parametrize(
    "said", ["juste un petit instant", "attendez, il faut que je vérifie", "je dois y penser"]
)
def test_who_asks_for_time_names_nothing(said: str) -> None:
    with stage("patient-intake", packs=SHIPPED, language="fr") as on:
        told(on, said)
        assert "has_allergies" not in on.view.stored
        assert "allergies[0].substance" not in on.view.stored


@pytest.mark.parametrize(
    "closing", [", enfin bon", ", bref", " comme sur mes papiers", ", enfin voilà"]
)
def test_what_closes_a_name_is_none_of_it(closing: str) -> None:
    with stage("patient-intake", packs=SHIPPED, language="fr") as on:
        on.say("J'ai mal au dos depuis mars 2026", "ça empire", f"Paul Roy{closing}")
        assert on.view.stored["full_name"] == "Paul Roy"


def test_an_option_behind_an_elided_article_is_heard() -> None:
    with stage("patient-intake", packs=SHIPPED, language="fr") as on:
        told(on, "non", "non", "du diabète et puis de l'asthme")
        assert on.view.stored["conditions"] == ["diabetes", "asthma"]
