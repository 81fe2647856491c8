from datetime import date

import pytest

from appliance.core.interview import Field, FieldType, JsonValue, Reading
from appliance.fields.context import Context
from appliance.fields.languages.lexicon import fold
from appliance.fields.registry import reader_for

_TODAY = date(2026, 11, 20)


def read(kind: FieldType, text: str, language: str = "fr") -> tuple[Reading, ...]:
    field = Field("field", kind)
    return reader_for(field).read(text, Context(field, language, _TODAY))


@pytest.mark.parametrize(
    ("text", "value"),
    [("3 000", 3000), ("12 500,5", 12500.5), ("1 000 000", 1_000_000), ("soixante-quinze", 75)],
)
def test_numbers_with_spaces_between_thousands(text: str, value: float) -> None:
    assert [one.value for one in read(FieldType.NUMBER, text)] == [value]


def test_a_dose_with_a_space_in_it() -> None:
    (reading,) = read(FieldType.QUANTITY, "1 000 mg deux fois par jour")
    assert reading.value == {"value": "1000", "unit": "mg"}


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [("503 555 0142", "fr", [503, 555, 142]), ("1 200", "en", [1, 200])],
)
def test_groups_of_figures_that_are_no_thousands(
    text: str, language: str, values: list[int]
) -> None:
    assert [one.value for one in read(FieldType.NUMBER, text, language)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("à trois heures et demie", "T15:30"),
        ("le 3 mai à trois heures et demie", "2027-05-03T15:30"),
        ("demain à trois heures et quart", "2026-11-21T15:15"),
        ("lundi à quatre heures moins le quart", "2026-11-23T15:45"),
        ("hier à huit heures du soir", "2026-11-19T20:00"),
        ("à midi et demi", "T12:30"),
    ],
)
def test_hours_that_are_said_in_full(text: str, value: str) -> None:
    assert [one.value for one in read(FieldType.DATE, text)] == [value]


@pytest.mark.parametrize(
    ("text", "given", "family"),
    [
        ("Dupont, Marie", "Marie", "Dupont"),
        ("mon nom est Dupont, Marie", "Marie", "Dupont"),
        ("Marie Dupont", "Marie", "Dupont"),
        ("je m'appelle Marie Dupont", "Marie", "Dupont"),
        ("Côté, Marie-Ève", "Marie-Ève", "Côté"),
    ],
)
def test_names(text: str, given: str, family: str) -> None:
    (reading,) = read(FieldType.NAME, text)
    value: JsonValue = reading.value
    assert isinstance(value, dict)
    assert (value["given"], value["family"]) == (given, family)


@pytest.mark.parametrize("text", ["je suis marié", "marié", "je suis mariée"])
def test_being_married_is_no_name(text: str) -> None:
    assert read(FieldType.NAME, text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("cinq cent trois cinq cinq cinq zéro un quatre deux", "+15035550142"),
        ("cinq cent trois, cinq cent cinquante-cinq, zéro un quarante-deux", "+15035550142"),
        ("huit cent cinq cinq cinq zéro un quatre deux", "+18005550142"),
        ("cinq zéro trois cinq cinq cinq zéro un quatre deux", "+15035550142"),
    ],
)
def test_telephone_numbers_whose_first_group_is_one_number(text: str, value: str) -> None:
    assert [one.value for one in read(FieldType.PHONE, text)] == [value]


def test_a_word_with_a_ligature_is_the_word_without_it() -> None:
    assert fold("Cœur") == fold("coeur") == "coeur"
