from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType, JsonValue
from appliance.core.policy import FieldWording
from appliance.fields.context import Context
from appliance.fields.group import READER
from appliance.policy.load import load
from tests.conversation.stage import SHIPPED

SAID = [
    (
        "en",
        True,
        "lisinopril 10 mg once a day and metformin 500 twice a day",
        [("lisinopril", "10 mg once a day"), ("metformin", "500 twice a day")],
    ),
    ("en", True, "I take aspirin, and vitamin d", [("aspirin", None), ("vitamin d", None)]),
    (
        "en",
        True,
        "just ibuprofen, 200 milligrams, as needed",
        [("ibuprofen", "200 milligrams, as needed")],
    ),
    (
        "es",
        True,
        "tomo omeprazol 20 miligramos por la mañana y también enalapril",
        [("omeprazol", "20 miligramos por la mañana"), ("enalapril", None)],
    ),
    ("en", True, "none", []),
    (
        "en",
        True,
        "Lipitor 20mg at bedtime, Eliquis 5 mg twice daily, and a baby aspirin",
        [("Lipitor", "20mg at bedtime"), ("Eliquis", "5 mg twice daily"), ("baby aspirin", None)],
    ),
    (
        "en",
        True,
        "let's see, I'm on levothyroxine fifty micrograms every morning",
        [("levothyroxine", "fifty micrograms every morning")],
    ),
    ("en", True, "penicillin, it gives me hives", [("penicillin", "it gives me hives")]),
    ("en", True, "peanuts and shellfish", [("peanuts", None), ("shellfish", None)]),
    ("en", True, "no, nothing", []),
    ("en", True, "I don't take anything", []),
    (
        "es",
        True,
        "metformina 850 dos veces al día, losartán y una aspirina diaria",
        [("metformina", "850 dos veces al día"), ("losartán", None), ("aspirina", "diaria")],
    ),
    ("es", True, "ninguna", []),
]


MEDICINES = (Field("name", FieldType.STORY), Field("dose", FieldType.STORY))
CONTACTS = (Field("name", FieldType.NAME), Field("phone", FieldType.PHONE))


def context(
    language: str = "en",
    parts: tuple[Field, ...] = MEDICINES,
    *,
    asked: bool = True,
    wording: FieldWording | None = None,
) -> Context:
    field = Field("entries", FieldType.GROUP, repeats=9, fields=parts)
    return Context(field, language, date(2026, 11, 20), asked, wording)


def entries(text: str, where: Context) -> list[dict[str, JsonValue]]:
    found = READER.read_entries(text, where)
    for span, parts in found:
        for part in parts.values():
            assert span.start <= part.span.start <= part.span.end <= span.end <= len(text)
    return [{part: reading.value for part, reading in parts.items()} for _, parts in found]


@pytest.mark.parametrize(("language", "asked", "text", "expected"), SAID)
def test_what_is_said(
    language: str, asked: bool, text: str, expected: list[tuple[str, str | None]]
) -> None:
    found = entries(text, context(language, asked=asked))
    assert [(entry["name"], entry.get("dose")) for entry in found] == expected


def test_story_parts_are_verbatim() -> None:
    text = "I take lisinopril ten milligrams once a day, also metformin."
    for _, parts in READER.read_entries(text, context()):
        assert all(reading.span.of(text) == reading.value for reading in parts.values())


def test_people_with_their_numbers() -> None:
    found = entries(
        "my sister Ana López, 503 555 0142, and Tom Baker at 971-555-0188", context(parts=CONTACTS)
    )
    assert [(entry["name"]["text"], entry["phone"]) for entry in found] == [
        ("Ana López", "+15035550142"),
        ("Tom Baker", "+19715550188"),
    ]


def test_name_dose_and_how_often() -> None:
    parts = (*MEDICINES, Field("often", FieldType.STORY))
    assert entries("lisinopril 10 mg once a day and aspirin daily", context(parts=parts)) == [
        {"name": "lisinopril", "dose": "10 mg", "often": "once a day"},
        {"name": "aspirin", "dose": "daily"},
    ]


def test_without_the_question_only_after_a_cue() -> None:
    text = "My back hurts. I take aspirin and ibuprofen 200 mg. My name is Maya."
    cues = FieldWording("Medicines", cues=("I take",))
    found = entries(text, context(asked=False, wording=cues))
    assert found == [{"name": "aspirin"}, {"name": "ibuprofen", "dose": "200 mg"}]
    assert entries(text, context(asked=False)) == []


@pytest.mark.parametrize(
    "text", ["none", "No, nothing.", "nope", "I don't know", "zilch", "", "?", "none, thanks"]
)
def test_nothing_to_list(text: str) -> None:
    wording = FieldWording("Medicines", none=("zilch",))
    assert READER.read_entries(text, context(wording=wording)) == ()


def test_one_reading_an_entry() -> None:
    first, second = READER.read("aspirin 100 mg, ibuprofen", context())
    assert first.value == {"name": "aspirin", "dose": "100 mg"}
    assert second.value == {"name": "ibuprofen"}


def test_an_entry_from_a_widget() -> None:
    where = context(parts=CONTACTS)
    reading = READER.accept({"name": "Ana López", "phone": "503 555 0142"}, where)
    assert reading is not None
    assert READER.say(reading.value, where) == "Ana López, (503) 555-0142"


@pytest.mark.parametrize(
    "value", [None, {}, [], "aspirin", {"drug": "aspirin"}, {"phone": "12"}, {"name": 5}]
)
def test_what_is_no_entry_is_refused(value: JsonValue) -> None:
    assert READER.accept(value, context(parts=CONTACTS)) is None


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["lisinopril", "metformin", "baby aspirin", "vitamin d", "Eliquis"]),
            st.sampled_from(["", " 10 mg", " 5 mg twice a day", " 500 as needed"]),
        ),
        min_size=1,
        max_size=5,
    ),
    st.sampled_from([", ", " and ", "; ", ", and "]),
)
def test_any_list_reads_back(told: list[tuple[str, str]], joiner: str) -> None:
    text = joiner.join(name + dose for name, dose in told)
    found = entries(text, context())
    assert [(entry["name"], entry.get("dose", "")) for entry in found] == [
        (name, dose.strip()) for name, dose in told
    ]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (
            "tomás quiroga mena dos cero ocho cinco cinco cinco cero uno seis dos",
            "Tomás Quiroga Mena",
        ),
        ("Rosa de la Cruz Ponce, Progressive", "Rosa de la Cruz Ponce"),
        ("rosa de la cruz ponce, 208 555 0162", "Rosa de la Cruz Ponce"),
    ],
)
def test_all_of_a_name_before_a_number_or_an_insurer_is_the_name(said: str, name: str) -> None:
    pack = load(SHIPPED, "auto-claim")
    field = pack.fields["other_parties"]
    context = Context(
        field, "es", date(2026, 11, 20), asked=True, wording=pack.wording["es"].fields[field.id]
    )
    entries = [one.value for one in READER.read(said, context)]
    assert len(entries) == 1
    assert entries[0]["name"]["text"] == name
