"""The question of care in the flow: what it keeps, what a yes and a no bring, and what is neither."""

from __future__ import annotations

import pytest

from appliance.conversation.concern import EVALUATORS, address_of, answered
from appliance.core.command import CommandKind
from appliance.core.session import Ask
from appliance.screening.screen import screen
from tests.conversation.stage import SHIPPED, Stage, stage

PAST = {
    "en": "I had suicidal thoughts years ago",
    "es": "hace años tuve pensamientos de suicidio",
}
"""Lines that the grammar finds, and finds to be past."""

YES = {
    "en": [
        "yes", "well, kind of", "she is", "I think so", "maybe", "yeah he is bleeding", "my son is",
        "I'm not safe", "no but my wife is", "sometimes", "honestly, yes", "no, but he's outside",
        "not okay", "I'm not sure", "we are", "she's hurt", "a little",
    ],
    "es": [
        "sí", "pues más o menos", "ella sí", "creo que sí", "a veces", "mi hija está herida",
        "no estoy bien", "no, pero mi esposa sí", "tal vez", "no me siento bien", "mi mamá sí", "yes",
    ],
    "fr": [
        "oui", "un peu", "je crois que oui", "elle oui", "mon fils est blessé", "peut-être",
        "non mais ma femme oui", "je ne suis pas bien",
    ],
}  # fmt: skip
NO = {
    "en": [
        "no", "no, nobody's hurt", "I'm fine", "we're all safe here", "of course not", "nobody",
        "no no, it was in 2016", "that was years ago", "just an expression", "yes I'm fine", "yeah no",
        "he isn't", "not anymore", "no I only want to report the accident",
    ],
    "es": [
        "no", "no, nadie", "para nada", "estoy bien", "no, fue en 2016", "ya pasó", "claro que no",
        "sí, estoy bien", "nada de eso", "es un dicho", "no, solo quiero mi cita",
    ],
    "fr": [
        "non", "pas du tout", "tout va bien", "non, personne", "c'était il y a longtemps",
        "oui, tout le monde va bien",
    ],
}  # fmt: skip
NEITHER = {
    "en": ["my phone is 503 555 0142", "what?", "I don't know", "why do you ask", "no but"],
    "es": ["no sé", "mi teléfono es 503 555 0142", "¿por qué?", "vengo por mi reclamo"],
    "fr": ["je ne sais pas", "mon numéro est le 06 12 34 56 78", "pourquoi ?"],
}


def heard(line: str, language: str) -> CommandKind | None:
    said = answered(line, Ask(address_of("danger"), "offer", "yes-no"), language)
    return None if said is None else said.kind


def each(said: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, line) for language, lines in said.items() for line in lines]


@pytest.mark.parametrize(("language", "line"), each(YES))
def test_a_yes_is_heard_in_any_words(language: str, line: str) -> None:
    assert heard(line, language) is CommandKind.CONFIRM


@pytest.mark.parametrize(("language", "line"), each(NO))
def test_a_no_is_heard_in_any_words(language: str, line: str) -> None:
    assert heard(line, language) is CommandKind.DENY


@pytest.mark.parametrize(("language", "line"), each(NEITHER))
def test_what_is_neither_is_no_no(language: str, line: str) -> None:
    assert heard(line, language) is None


def asked(on: Stage, language: str = "en") -> None:
    view = on.say(PAST[language])
    assert (view.decision, view.ask) == ("support", "support.self_harm")
    assert not view.tickets
    assert "?" in view.reply


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_no_goes_on_where_it_was_and_a_second_time_is_not_asked(language: str) -> None:
    with stage("legal-intake", packs=SHIPPED, language=language) as on:
        before = on.view.ask
        asked(on, language)
        assert on.say("no").ask == before
        assert on.say(PAST[language]).ask != "support.self_harm"
        assert on.view.decision != "support"


def test_what_was_answered_beside_it_is_kept() -> None:
    with stage("legal-intake", packs=SHIPPED) as on:
        on.say("Ana Ruiz. " + PAST["en"])
        assert on.view.ask == "support.self_harm"
        stored = dict(on.view.stored)
        assert "Ruiz" in str(stored)
        view = on.say("no, nothing like that")
        assert dict(view.stored) == stored
        assert view.ask == "caller_phone"


@pytest.mark.parametrize("line", ["yes", "well, kind of", "sometimes"])
def test_a_yes_is_as_grave_as_can_be(line: str) -> None:
    with stage("legal-intake", packs=SHIPPED) as on:
        asked(on)
        view = on.say(line)
        assert (view.decision, view.ask) == ("support", None)
        assert ("safety", "P1") in {(t.queue, t.priority) for t in view.tickets}
        assert "crisis" in view.notices
        assert on.say("my phone is 503 555 0142").ask is None


def test_a_tap_answers_it_too() -> None:
    with stage("legal-intake", packs=SHIPPED) as on:
        before = on.view.ask
        asked(on)
        assert on.tap("support.self_harm", False).ask == before
    with stage("legal-intake", packs=SHIPPED) as on:
        asked(on)
        assert ("safety", "P1") in {
            (t.queue, t.priority) for t in on.tap("support.self_harm", True).tickets
        }


def test_what_is_no_answer_is_asked_once_more_and_then_a_person_looks() -> None:
    with stage("legal-intake", packs=SHIPPED) as on:
        asked(on)
        assert on.say("hm").ask == "support.self_harm"
        view = on.say("hm")
        assert view.ask != "support.self_harm"
        assert ("safety", "P2") in {(t.queue, t.priority) for t in view.tickets}


def test_an_answer_to_the_question_before_is_taken_and_a_person_looks() -> None:
    with stage("legal-intake", packs=SHIPPED) as on:
        on.say("Ana Ruiz. " + PAST["en"])
        view = on.say("503 555 0142")
        assert "caller_phone" in view.stored or "503" in str(dict(view.stored))
        assert ("safety", "P2") in {(t.queue, t.priority) for t in view.tickets}


def test_every_category_has_an_evaluator_and_words_in_every_language() -> None:
    for language in ("en", "es"):
        with stage("patient-intake", packs=SHIPPED, language=language) as on:
            phrases = on.held._policy.wording[language].phrases
            for category in EVALUATORS:
                name = "gentle_" + category.removeprefix("harm_to_")
                assert len(set(phrases[name])) >= 3


SOUNDS_GRAVE = (
    "my boss is saying I can't come back until I sign something",
    "it's all done and paid for, I only have to be brave this evening",
    "he said he'd be waiting for me by the car when I get out",
    "I wrote the letters last night and gave the cat to my neighbour",
)
"""Lines without a word that the grammar knows, of which the ear takes some for as grave as can be."""


def sounding_grave() -> tuple[str, str]:
    """A line and the category it is taken for, on an impression alone."""
    for line in SOUNDS_GRAVE:
        for one in screen(line, "en"):
            if one.severity >= 3 and one.span is None and one.category in EVALUATORS:
                return line, one.category
    raise AssertionError("the ear takes none of these for grave; write one that it does")


def test_an_impression_brings_help_and_a_question_and_a_no_goes_on() -> None:
    with stage("legal-intake", packs=SHIPPED) as s:
        line, category = sounding_grave()
        asked = s.view.ask
        view = s.say(line)
        assert (view.ask, view.decision) == (address_of(category), "support")
        assert view.notices
        assert [one.priority for one in view.tickets] == ["P1"]
        assert s.say("no, nothing like that").ask == asked
        again = s.say(line)
        assert (again.ask, again.decision, bool(again.notices)) == (asked, "support", True)


def test_a_yes_to_what_an_impression_asked_stops_the_questions() -> None:
    with stage("legal-intake", packs=SHIPPED) as s:
        line, _ = sounding_grave()
        s.say(line)
        assert s.say("yes").ask is None
        assert s.say("my name is Ana Ruiz").stored == {}


def test_who_keeps_talking_is_asked_whether_to_go_on() -> None:
    with stage("legal-intake", packs=SHIPPED) as s:
        asked = s.view.ask
        s.say("I want to kill myself")
        assert s.say("My name is Ana Ruiz").ask is None
        assert s.say("503 555 0142").ask == "resume"
        assert s.say("no").ask is None
        assert s.say("the house is cold").ask == "resume"
        back = s.say("yes")
        assert (back.ask, back.stored) == (asked, {})


@pytest.mark.parametrize(("tapped", "ask"), [(True, "caller_name"), (False, None)])
def test_going_on_can_be_tapped(tapped: bool, ask: str | None) -> None:
    with stage("legal-intake", packs=SHIPPED) as s:
        s.say("I want to kill myself")
        s.say("hello")
        s.say("hello")
        assert s.tap("resume", tapped).ask == ask
