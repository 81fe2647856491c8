import importlib.util
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType, JsonValue, Span
from appliance.core.policy import FieldWording
from appliance.fields.context import Context
from appliance.fields.date import READER
from appliance.fields.dates import reckon

_SPEC = importlib.util.spec_from_file_location(
    "date_expressions", Path(__file__).with_name("date_expressions.py")
)
assert _SPEC is not None
assert _SPEC.loader is not None
said = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(said)

TODAY = date(2026, 11, 20)
Side = Literal["past", "future", "either"]


def context(
    language: str = "en",
    prefer: Side = "past",
    *,
    asked: bool = True,
    today: date = TODAY,
    cues: tuple[str, ...] = (),
    region: str = "US",
) -> Context:
    field = Field("when", FieldType.DATE, prefer=prefer, region=region)
    return Context(field, language, today, asked, FieldWording("When", cues=cues))


def values(text: str, around: Context) -> list[JsonValue]:
    return [reading.value for reading in READER.read(text, around)]


ROWS = [("en", row) for row in said.ENGLISH] + [("es", row) for row in said.SPANISH]


@pytest.mark.parametrize(("language", "row"), ROWS, ids=str)
def test_what_people_say(language: str, row: tuple[str, ...]) -> None:
    side: Side = "future" if "future" in row else "past"
    assert values(row[0], context(language, side)) == [row[1]]


@pytest.mark.parametrize("text", said.NO_DATES_ENGLISH)
def test_english_without_a_date(text: str) -> None:
    assert values(text, context()) == []


@pytest.mark.parametrize("text", said.NO_DATES_SPANISH)
def test_spanish_without_a_date(text: str) -> None:
    assert values(text, context("es")) == []


@pytest.mark.parametrize(("language", "text"), said.NOT_PLAINLY_DATES)
def test_not_asked_reads_only_what_is_plain(language: str, text: str) -> None:
    assert values(text, context(language, asked=False)) == []


@pytest.mark.parametrize(("language", "text", "value"), said.PLAINLY_DATES)
def test_not_asked_reads_plain_dates(language: str, text: str, value: str) -> None:
    assert values(text, context(language, asked=False)) == [value]


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("March 3, 1984", "day"),
        ("March 1984", "month"),
        ("1984", "year"),
        ("last week", "week"),
        ("three weeks ago", "week"),
        ("three months ago", "month"),
        ("two years ago", "year"),
        ("two days ago", "day"),
        ("last summer", "season"),
        ("May 3 to 7", "range"),
        ("early May", "range"),
        ("yesterday at 5 pm", "minute"),
        ("around 5 pm", "time"),
    ],
)
def test_precision(text: str, precision: str) -> None:
    (reading,) = READER.read(text, context())
    assert reading.precision == precision


def test_the_span_is_the_date_and_nothing_else() -> None:
    text = "well, I was born on March 3rd, 1984, in Salem"
    (reading,) = READER.read(text, context())
    assert reading.span.of(text) == "March 3rd, 1984"


def test_a_correction_gives_both_dates() -> None:
    assert values("not the 3rd, the 5th", context()) == ["2026-11-03", "2026-11-05"]
    assert values("no el 3 de mayo, el 5 de mayo", context("es")) == ["2026-05-03", "2026-05-05"]


def test_two_dates_in_one_breath() -> None:
    text = "born 3/3/1984 and my knee has hurt since last Tuesday"
    readings = READER.read(text, context(asked=False, cues=("born", "birthday")))
    assert [(r.value, r.cued) for r in readings] == [("1984-03-03", True), ("2026-11-17", False)]


def test_a_cue_makes_a_year_a_date() -> None:
    text = "Nací en 1984"
    assert values(text, context("es", asked=False, cues=("naci",))) == ["1984"]
    (reading,) = READER.read(text, context("es", asked=False, cues=("naci",)))
    assert reading.cued


def test_a_cue_after_the_date() -> None:
    (reading,) = READER.read("3/14/1984 is my birthday", context(cues=("my birthday",)))
    assert reading.cued


@pytest.mark.parametrize(
    ("text", "past", "future", "either"),
    [
        ("December 24", "2025-12-24", "2026-12-24", "2026-12-24"),
        ("Monday", "2026-11-16", "2026-11-23", "2026-11-23"),
        ("1/2/27", "1927-01-02", "2027-01-02", "2027-01-02"),
        ("the 25th", "2026-10-25", "2026-11-25", "2026-11-25"),
        ("February 29", "2024-02-29", "2028-02-29", "2028-02-29"),
        ("it happened on Monday", "2026-11-16", "2026-11-23", "2026-11-16"),
        ("I'll come on Monday", "2026-11-16", "2026-11-23", "2026-11-23"),
    ],
)
def test_the_preferred_side(text: str, past: str, future: str, either: str) -> None:
    sides: tuple[tuple[Side, str], ...] = (("past", past), ("future", future), ("either", either))
    for side, expected in sides:
        assert values(text, context(prefer=side)) == [expected]


def test_figures_follow_the_region_and_the_language() -> None:
    assert values("3/4/2020", context()) == ["2020-03-04"]
    assert values("3/4/2020", context(region="GB")) == ["2020-04-03"]
    assert values("3/4/2020", context("es")) == ["2020-04-03"]


@pytest.mark.parametrize("text", ["February 30, 2020", "31/31/2020", "April 31st 1999", "0/0/2000"])
def test_no_such_day(text: str) -> None:
    assert [v for v in values(text, context()) if len(str(v)) == 10] == []


DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
MINUTES = st.integers(0, 1439)
LANGUAGES = st.sampled_from(["en", "es"])
VALUES = st.one_of(
    DAYS.map(lambda day: day.isoformat()),
    DAYS.map(lambda day: day.isoformat()[:7]),
    DAYS.map(lambda day: f"{day.year}"),
    st.tuples(DAYS, MINUTES).map(lambda v: f"{v[0].isoformat()}T{v[1] // 60:02}:{v[1] % 60:02}"),
    st.tuples(DAYS, st.integers(1, 400)).map(
        lambda v: f"{v[0].isoformat()}/{(v[0] + timedelta(v[1])).isoformat()}"
    ),
    MINUTES.map(lambda minute: f"T{minute // 60:02}:{minute % 60:02}"),
)


@given(value=VALUES, language=LANGUAGES, today=DAYS)
def test_what_is_said_reads_back(value: str, language: str, today: date) -> None:
    around = context(language, today=today)
    spoken = READER.say(value, around)
    assert values(spoken, around) == [value]
    accepted = READER.accept(value, around)
    assert accepted is not None
    assert accepted.value == value
    assert accepted.span == Span(0, len(spoken))


@pytest.mark.parametrize(
    "value",
    [None, 5, True, "", "2020-02-30", "20-1-1", "March", "2020-01-01/2019-01-01", ["2020-01-01"], {},
     "2020-13", "2020-01-01T25:00", "0001-01-01", "2020-01-01/", "2020/2021/2022"],
)  # fmt: skip
def test_a_widget_value_of_another_form_is_refused(value: JsonValue) -> None:
    assert READER.accept(value, context()) is None


@given(text=st.text(max_size=80), language=LANGUAGES, asked=st.booleans())
def test_any_text_gives_spans_in_order_and_apart(text: str, language: str, asked: bool) -> None:
    end = 0
    for reading in READER.read(text, context(language, asked=asked)):
        assert reading.span.start >= end
        assert reading.span.start < reading.span.end <= len(text)
        end = reading.span.end


CALENDAR_WORDS = [
    *("march", "May", "3", "3rd", "1984", "84", "the", "of", "to", "from", "last", "next", "week"),
    *("ago", "two", "nineteen", "eighty", "four", "Tuesday", "in", "at", "pm", "before", "after"),
    *(
        "Christmas",
        "early",
        "summer",
        "year",
        "month",
        "days",
        "/",
        "-",
        ",",
        "'",
        "hace",
        "pasado",
    ),
    *("el", "de", "del", "y", "media", "martes", "99", "9999", "0", "31", "half", "since", "about"),
]


@given(st.lists(st.sampled_from(CALENDAR_WORDS), max_size=14).map(" ".join), LANGUAGES, DAYS)
def test_any_row_of_calendar_words_is_read_without_harm(
    text: str, language: str, today: date
) -> None:
    for reading in READER.read(text, context(language, today=today)):
        for part in str(reading.value).split("/"):
            assert READER.accept(part, context()) is not None


@pytest.mark.parametrize("word", ["in", "about", "the", "early of", "day before", "from", "3", "-"])
def test_a_long_text_is_read_to_its_end(word: str) -> None:
    assert values(f"{word} " * 4_000, context(asked=False)) == []
    assert values(f"{word} " * 50 + "zzz yesterday", context(asked=False)) == ["2026-11-19"]


def test_before_and_after_a_day_is_not_quite_that_day() -> None:
    (plain,) = READER.read("on Christmas", context())
    (before,) = READER.read("before Christmas", context())
    assert before.confidence < plain.confidence


@pytest.mark.parametrize(
    ("text", "unsure"),
    [("yesterday at 3", True), ("yesterday at 3 pm", False), ("at 15:00 today", False)],
)
def test_an_hour_without_its_half_of_the_day_is_unsure(text: str, unsure: bool) -> None:
    (reading,) = READER.read(text, context())
    assert (reading.confidence < 0.7) is unsure


@pytest.mark.parametrize(
    "text", ["AB3/4/2020", "#3/4/2020", "$3/4", "7-3/4/2020", "3/4/2020-7", "3/4%"]
)
def test_figures_that_are_part_of_something_else(text: str) -> None:
    assert values(text, context()) == []


def test_easter_of_known_years() -> None:
    known = {1961: (4, 2), 2000: (4, 23), 2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2038: (4, 25)}
    assert {year: reckon.easter(year) for year in known} == {
        year: date(year, month, day) for year, (month, day) in known.items()
    }


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "two years, a month and ten days ago", "2024-10-10"),
        ("en", "a month two years and ten days ago", "2024-10-10"),
        ("en", "one and a half years ago", "2025-05"),
        ("en", "a hundred days ago", "2026-08-12"),
        ("en", "eight or so weeks ago", "2026-09-25"),
        ("en", "the Wednesday right after Labor Day", "2026-09-09"),
        ("en", "Tuesday through Thursday of last week", "2026-11-10/2026-11-12"),
        ("en", "last July 9th", "2026-07-09"),
        ("en", "a year ago in July", "2025-07"),
        ("en", "the second to last day of July", "2026-07-30"),
        ("en", "07-21/1999", "1999-07-21"),
        ("en", "21. Jul. 1999", "1999-07-21"),
        ("en", "July 1999ish", "1999-07"),
        ("en", "M.L.K. day", "2026-01-19"),
        ("en", "9 July 1642", "1642-07-09"),
        ("es", "hace dos años y un mes", "2024-10-20"),
        ("es", "como hace un par de semanas", "2026-11-06"),
        ("es", "el veinte del pasado", "2026-10-20"),
        ("es", "al día siguiente del 4 de julio", "2026-07-05"),
        ("es", "de martes a jueves de la semana pasada", "2026-11-10/2026-11-12"),
        ("es", "el 4 de julio, día de la independencia", "2026-07-04"),
        ("es", "después de reyes, el 9 de enero", "2026-01-09"),
    ],
)
def test_said_in_pieces_or_twice(language: str, text: str, value: str) -> None:
    assert values(text, context(language))[:1] == [value]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "my cousin June"),
        ("en", "August Miller"),
        ("en", "April is my wife"),
        ("en", "Who is May?"),
        ("en", "June, J U N E"),
        ("en", "the corner of 6th and Oak"),
        ("en", "the fourth from the left"),
        ("en", "1/2 cup"),
        ("en", "5'11\""),
        ("en", "a Honda Civic 2018"),
        ("en", "oct... octagonal, I mean"),
        ("es", "la señora Abril"),
        ("es", "Navidad es mi apellido"),
        ("es", "la Clínica 5 de Febrero"),
        ("es", "un Nissan Versa 2018"),
        ("es", "costó dos mil diez"),
        ("es", "el tercero en la lista"),
        ("es", "abrigos de invierno"),
    ],
)
def test_names_and_things_are_no_dates(language: str, text: str) -> None:
    assert values(text, context(language)) == []
    assert values(text, context(language, asked=False)) == []


def test_one_of_two_days_is_unsure() -> None:
    (reading,) = READER.read("July 9th or 10th", context())
    assert reading.value == "2026-07-09"
    assert reading.confidence < 0.5


def test_two_figures_are_a_year_that_can_be_meant() -> None:
    for side in ("past", "future", "either"):
        assert values("5/6/78", context(prefer=side)) == ["1978-05-06"]
    assert values("5/6/31", context(prefer="future")) == ["2031-05-06"]


def test_days_that_come_back_are_a_day_only_for_what_is_to_come() -> None:
    assert values("los jueves", context("es", "future")) == ["2026-11-26"]
    assert values("los jueves", context("es", "past")) == []
