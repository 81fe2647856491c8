import pytest

from appliance.core.interview import Address, Answer, AnswerStatus, Evidence, Span
from appliance.desk.handoff import LONGEST, Fact, compose, facts_from

TEMPLATES = (
    "{full_name}, born {birth_date}: {reason}",
    "Since {onset}, {course}. Allergies: {allergies}. Medicines: {medicines}",
    "Next: call back {due}. Reach by {phone}",
)


def answer(
    address: Address, value: str | None, status: AnswerStatus = AnswerStatus.STATED
) -> Answer:
    return Answer(address, status, value, Evidence(1, Span(0, 0), ""))


def say(given: Answer) -> str:
    return str(given.value) if given.known else "not known"


def test_the_three_lines_with_their_sources() -> None:
    answers = {
        a.address: a
        for a in (
            answer("full_name", "Rosa Delgado"),
            answer("birth_date", "4 May 1958"),
            answer("reason", "cough\n and  wheezing"),
            answer("allergies", None, AnswerStatus.UNKNOWN),
            answer("medicines[0].name", "lisinopril"),
            answer("medicines[0].dose", "10 mg"),
            answer("medicines[1].name", "aspirin"),
        )
    }
    brief = compose(TEMPLATES, facts_from(answers, say) | {"due": Fact("before 14:00")})
    assert brief.handoff.who == "Rosa Delgado, born 4 May 1958: cough and wheezing"
    assert brief.handoff.matters == "Allergies: not known. Medicines: lisinopril 10 mg, aspirin"
    assert brief.handoff.next_step == "Next: call back before 14:00."
    assert brief.sources == (
        ("full_name", "birth_date", "reason"),
        ("allergies", "medicines[0].name", "medicines[0].dose", "medicines[1].name"),
        (),
    )


def test_a_clause_nobody_answered_falls_away_cleanly() -> None:
    brief = compose(TEMPLATES, {"course": Fact("worse at night", ("course",))})
    assert brief.handoff.who == ""
    assert brief.handoff.matters == "Worse at night."
    assert brief.sources[1] == ("course",)


def test_a_long_story_is_cut_and_the_rest_keeps_its_place() -> None:
    facts = {
        "full_name": Fact("Rosa Delgado", ("full_name",)),
        "birth_date": Fact("4 May 1958", ("birth_date",)),
        "reason": Fact("it hurts " * 100, ("reason",)),
    }
    line = compose(TEMPLATES, facts).handoff.who
    assert len(line) <= LONGEST
    assert line.startswith("Rosa Delgado, born 4 May 1958: it hurts")
    assert line.endswith("…")


@pytest.mark.parametrize("length", [50, 239, 240, 241, 1000])
def test_no_line_is_ever_too_long(length: int) -> None:
    facts = {name: Fact("x" * length) for name in ("onset", "course", "allergies", "medicines")}
    assert len(compose(TEMPLATES, facts).handoff.matters) <= LONGEST


def test_braces_in_what_a_person_said_are_only_characters() -> None:
    facts = {"full_name": Fact("{reason}"), "reason": Fact("secret")}
    assert compose(("{full_name}", "a", "b"), facts).handoff.who == "{reason}"


def test_two_templates_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="unpack"):
        compose(TEMPLATES[:2], {})
