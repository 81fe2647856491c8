"""What is read from words, and what must never be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from appliance.conversation.apply import replace_session
from appliance.conversation.languages import PATTERNS
from appliance.conversation.understand import heard_language, understand
from appliance.conversation.understand.asked import dated
from appliance.conversation.understand.language import language_of
from appliance.conversation.understand.owners import Owner, owner_said
from appliance.conversation.understand.words import words_of
from appliance.core.command import CommandKind as K
from appliance.core.interview import JsonValue, Reading, Span
from tests.conversation.interviews import governed, hear, interview

STORY = "I've had this rash on my arms for about two weeks and it itches like crazy"


def kinds(pack: str, language: str, ask: str, words: str) -> list[K]:
    return [one.kind for one in understand(words, interview(pack, language, ask=ask)).commands]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "nope that's it"),
        ("en", "no that's the only one"),
        ("en", "no more, thanks"),
        ("en", "that's all I take"),
        ("en", "I don't take anything else"),
        ("en", "none"),
        ("es", "no, ya es todo"),
        ("es", "nada más, gracias"),
        ("es", "ya"),
        ("es", "no, eso es todo"),
        ("es", "no tomo nada más"),
    ],
)
def test_that_a_list_is_complete(language: str, words: str) -> None:
    begun = interview("patient-intake", language, {"takes_medicines": "no"}, "medicines")
    assert [one.kind for one in understand(words, begun).commands] == [K.DENY]


@pytest.mark.parametrize(
    ("language", "ask", "words"),
    [
        ("en", "email", "don't have one"),
        ("en", "email", "I don't use email"),
        ("es", "email", "no tengo"),
        ("es", "email", "no uso eso"),
    ],
)
def test_that_there_is_none(language: str, ask: str, words: str) -> None:
    assert kinds("patient-intake", language, ask, words) == [K.SKIP]


@pytest.mark.parametrize(
    ("language", "ask", "words"),
    [
        ("en", "member_id", "left it at home"),
        ("en", "member_id", "don't have it on me"),
        ("en", "onset", "oh, years ago"),
        ("es", "member_id", "no la traigo"),
        ("es", "member_id", "no la tengo a la mano"),
        ("es", "onset", "uy, hace años"),
    ],
)
def test_that_it_is_not_known(language: str, ask: str, words: str) -> None:
    assert kinds("patient-intake", language, ask, words) == [K.UNKNOWN]


@pytest.mark.parametrize(
    ("language", "ask", "words"),
    [
        ("en", "wanted", "when he pays me what he owes I will be happy"),
        ("en", "wanted", "what I want is my deposit back"),
        ("es", "wanted", "que me paguen"),
        ("es", "wanted", "que no me saquen de mi casa"),
    ],
)
def test_a_statement_that_begins_like_a_question(language: str, ask: str, words: str) -> None:
    assert kinds("legal-intake", language, ask, words) == [K.SET]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "how much does it cost"),
        ("en", "when are you open"),
        ("en", "can I bring my dog?"),
        ("es", "cuánto cuesta la consulta"),
        ("es", "¿a qué hora abren?"),
        ("es", "cuanto cuesta la consulta"),
    ],
)
def test_a_question(language: str, words: str) -> None:
    assert kinds("patient-intake", language, "full_name", words) == [K.ASK]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "What happens to what I tell you?"),
        ("en", "what happens to everything I say"),
        ("es", "¿Qué pasa con lo que le digo?"),
        ("es", "oiga, qué va a pasar con mis datos"),
        ("fr", "Que devient ce que je vous dis ?"),
    ],
)
@pytest.mark.parametrize("pack", ["patient-intake", "legal-intake", "auto-claim"])
def test_what_becomes_of_it_is_answered_from_documents(
    pack: str, language: str, words: str
) -> None:
    """It asks about what is told, not why a question is put."""
    policy, _ = governed(pack)
    if language not in policy.wording:
        language, words = "en", "what happens to everything I say"
    begun = interview(pack, language, ask=next(iter(policy.fields)))
    assert [one.kind for one in understand(words, begun).commands] == [K.ASK]


def test_what_for_before_an_answer_is_about_our_question() -> None:
    heard = kinds("patient-intake", "en", "phone", "what for? ok fine 520 555 0177")
    assert heard == [K.SET, K.WHY]


def test_who_does_not_understand_hears_the_question_again() -> None:
    assert kinds("patient-intake", "es", "consent", "no entiendo, ¿qué firmo?")[0] is K.REPEAT


@pytest.mark.parametrize(
    ("language", "words", "right"),
    [
        ("en", "no wait yes my son", True),
        ("en", "yes I'm on the shoulder", True),
        ("en", "that's the end of it, so no", False),
        ("en", "My car was hit at the mall yesterday. It still drives. No police.", None),
        ("en", "no", False),
        ("es", "choqué, bueno, me chocaron por atrás", None),
        ("es", "sí, estoy en la orilla", True),
        ("es", "bueno", True),
    ],
)
def test_a_yes_or_no_answers_only_where_it_stands_for_an_answer(
    language: str, words: str, right: bool | None
) -> None:
    answers = hear(interview("auto-claim", language, ask="safe_now"), words).session.answers
    assert ("safe_now" in answers) is (right is not None)
    assert right is None or answers["safe_now"].value is right


@pytest.mark.parametrize(
    ("words", "stored"),
    [
        ("my husband mark is trying to take the kids", {}),
        (
            "my name is Paul Okafor, I was hit by a driver named Kim Sato",
            {"caller_name": "Paul Okafor"},
        ),
        ("Denise Porter", {"caller_name": "Denise Porter"}),
        ("I'm Dana Whitfield and my landlord is Greg Hanlon", {"caller_name": "Dana Whitfield"}),
    ],
)
def test_whose_name_it_is(words: str, stored: dict[str, str]) -> None:
    answers = hear(interview("legal-intake", ask="caller_name"), words).session.answers
    names = {a: one.value["text"] for a, one in answers.items() if isinstance(one.value, dict)}
    assert {a: n for a, n in names.items() if a == "caller_name"} == stored


def test_whose_number_it_is() -> None:
    words = "my wife told me to come, her number is 503 555 0111, mine is 503 555 0110"
    answers = hear(interview("patient-intake", ask="reason"), words).session.answers
    assert answers["phone"].value == "+15035550110"


def test_the_speakers_name_is_kept_before_it_is_needed() -> None:
    words = "the policy is under my husband's name Raj Patel and my name is Priya Patel"
    answers = hear(interview("auto-claim", ask="holder_name"), words).session.answers
    assert answers["holder_name"].evidence.said == "Raj Patel"
    assert answers["caller_name"].evidence.said == "Priya Patel"
    assert "what_happened" not in answers


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("my number is X", Owner.SPEAKER),
        ("her number is X", Owner.ANOTHER),
        ("my wife's number is X", Owner.ANOTHER),
        ("I'm his wife X", Owner.SPEAKER),
        ("a driver named X", Owner.ANOTHER),
        ("the number is X", None),
    ],
)
def test_the_nearest_word_tells_whose(words: str, owner: Owner | None) -> None:
    read = words_of(words, interview("patient-intake"))
    assert owner_said(read, Span(len(words) - 1, len(words))) is owner


def test_the_one_date_of_a_story_answers_when_it_began() -> None:
    answers = hear(interview("patient-intake", ask="reason"), STORY).session.answers
    assert answers["onset"].value == "2026-11-06"


def test_two_dates_in_a_story_answer_nothing() -> None:
    words = "I moved here in May 2020 and in June 2021 my knee gave out on me all of a sudden"
    answers = hear(interview("patient-intake", ask="reason"), words).session.answers
    assert "onset" not in answers


def test_a_long_story_is_taken_before_it_is_asked_for() -> None:
    words = "a truck came out of a side street and hit my left door while I was driving to work"
    begun = interview("auto-claim", ask="safe_now")
    begun = replace_session(begun, replace(begun.session, number=0))
    assert hear(begun, words).session.answers["what_happened"].value == words


def test_a_time_alone_is_no_date() -> None:
    begun = interview("auto-claim", ask="loss_date")
    assert "loss_date" not in hear(begun, "at 5 pm").session.answers


def test_an_option_in_a_story_is_no_answer() -> None:
    words = (
        "it was raining and she told me over the phone call that I should come by after the weekend"
    )
    assert (
        "preferred_contact"
        not in hear(interview("patient-intake", ask="reason"), words).session.answers
    )


def test_naming_one_says_yes() -> None:
    answers = hear(interview("patient-intake", ask="has_allergies"), "penicillin").session.answers
    assert answers["has_allergies"].value is True
    assert answers["allergies[0].substance"].value == "penicillin"


@pytest.mark.parametrize("words", ["yes, I can't take sulfa", "no. oh wait yes, sulfa"])
def test_what_follows_a_yes_belongs_to_its_list(words: str) -> None:
    answers = hear(interview("patient-intake", ask="has_allergies"), words).session.answers
    assert answers["allergies[0].substance"].value == "sulfa"


def test_an_addition_goes_on_with_the_story() -> None:
    begun = interview("patient-intake", said={"reason": "my knee"}, ask="summary")
    answer = hear(begun, "I forgot to say it also hurts at night").session.answers["reason"]
    assert str(answer.value).startswith("my knee\n")
    assert answer.earlier


@pytest.mark.parametrize(
    ("current", "words", "language"),
    [
        ("en", "bonjour je voudrais un rendez-vous parce que j'ai mal au dos", "fr"),
        ("en", "Eu estou com dor de cabeça há três dias e não consigo dormir", "pt"),
        ("en", "mwen gen doulè nan do depi twa jou", "ht"),
        ("en", "مرحبا أنا بحاجة إلى طبيب", "ar"),
        ("en", "我肚子疼了三天", "zh"),
        ("es", "мне нужен врач", "ru"),
        ("en", "me duele mucho la espalda desde hace tres semanas y no puedo dormir", "es"),
        ("es", "I have had a cough for about three weeks and it is worse at night", "en"),
        ("en", "ok no", "en"),
        ("en", "merci beaucoup", "en"),
        ("en", "Ana de la Cruz", "en"),
        ("en", "Rosa Maria de la O Hernandez", "en"),
        ("es", "metformin 500 twice a day", "es"),
        ("en", "losartan and metformin and lisinopril", "en"),
    ],
)  # fmt: skip
def test_which_language_it_is(current: str, words: str, language: str) -> None:
    assert language_of(words, current) == language


def test_a_street_switches_no_language() -> None:
    begun = interview("auto-claim", "es", ask="loss_place")
    assert heard_language("at the corner of the highway and the old road", begun) == "es"


def test_every_language_can_name_the_other() -> None:
    assert set(PATTERNS["en"].languages) == {"es"}
    assert set(PATTERNS["es"].languages) == {"en"}


@pytest.mark.parametrize(
    ("language", "words", "right"),
    [
        ("en", "hives", False),
        ("en", "divorce", False),
        ("es", "divorcio", False),
        ("es", "Divorcio", False),
        ("en", "Harold", True),
        ("en", "harold", True),
        ("en", "laura jimenez", True),
        ("es", "guadalupe reyes", True),
    ],
)
def test_a_word_is_no_name_because_a_name_was_asked_for(
    language: str, words: str, right: bool
) -> None:
    answers = hear(interview("legal-intake", language, ask="caller_name"), words).session.answers
    assert ("caller_name" in answers) is right


def test_an_unknown_name_said_twice_is_one() -> None:
    begun = interview("legal-intake", ask="caller_name")
    begun = replace_session(begun, replace(begun.session, misses={"caller_name": 1}))
    assert "caller_name" in hear(begun, "lakshmi").session.answers


@pytest.mark.parametrize("words", ["ya no queremos estar juntos", "no es justo, es mi casa"])
def test_a_no_in_a_story_exchanges_nothing(words: str) -> None:
    said = {"what_happened": "ya no queremos estar juntos"}
    begun = interview("legal-intake", "es", said, "what_happened")
    story = str(hear(begun, words).session.answers["what_happened"].value)
    assert story.startswith("ya no queremos estar juntos")


def test_a_time_belongs_to_the_day_that_is_known() -> None:
    begun = interview("auto-claim", said={"loss_date": "November 3, 2026"}, ask="loss_date")
    time = Reading("T17:00", Span(0, 4), "time")
    found = dated(time, begun, "loss_date")
    assert found is not None
    assert (found.value, found.precision) == ("2026-11-03T17:00", "minute")
    assert dated(time, interview("auto-claim"), "loss_date") is None


@pytest.mark.parametrize(
    ("language", "ask", "words", "value"),
    [
        ("en", "birth_date", "el 25 de julio, 2001", "2001-07-25"),
        ("es", "birth_date", "July 25th, 2001", "2001-07-25"),
        ("en", "has_allergies", "sí", True),
        ("es", "has_allergies", "nope", False),
        ("es", "preferred_contact", "text me", "text_message"),
        ("en", "preferred_contact", "mensaje de texto", "text_message"),
        ("en", "phone", "nueve siete uno cinco cinco cinco cero uno cero ocho", "+19715550108"),
    ],
)
def test_an_answer_in_another_language_of_the_policy_counts(
    language: str, ask: str, words: str, value: JsonValue
) -> None:
    begun = interview("patient-intake", language, {}, ask)
    (first, *_) = understand(words, begun).commands
    assert (first.field, first.value) == (ask, value)
    assert heard_language(words, begun) == language


@pytest.mark.parametrize(
    ("language", "said", "value"),
    [
        ("en", "sure, leave me a line", True),
        ("en", "sure go on", True),
        ("en", "you may, yes", True),
        ("es", "por favor no, los escucha mi jefe", False),
    ],
)
def test_a_plain_yes_or_no_is_one_whatever_stands_beside_it(
    language: str, said: str, value: bool
) -> None:
    applied = hear(interview("legal-intake", language, {}, "may_leave_message"), said)
    assert applied.session.answers["may_leave_message"].value is value
