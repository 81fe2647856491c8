"""Every way of saying a value reads back to it, and words that hold no date read to nothing."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType, JsonValue
from appliance.core.policy import FieldWording
from appliance.fields.context import Context
from appliance.fields.date import READER
from appliance.fields.dates import reckon
from appliance.fields.times import TIMES

TODAY = date(2026, 11, 20)
EN_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
ES_MONTHS = (
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
)
EN_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ES_DAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
EN_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
EN_TENS = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
ES_ONES = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
]
ES_TENS = [
    "-",
    "-",
    "-",
    "treinta",
    "cuarenta",
    "cincuenta",
    "sesenta",
    "setenta",
    "ochenta",
    "noventa",
]
ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
    "twenty-second",
    "twenty-third",
    "twenty-fourth",
    "twenty-fifth",
    "twenty-sixth",
    "twenty-seventh",
    "twenty-eighth",
    "twenty-ninth",
    "thirtieth",
    "thirty-first",
]


def context(language: str, prefer: str = "past") -> Context:
    field = Field("when", FieldType.DATE, prefer="future" if prefer == "future" else "past")
    return Context(field, language, TODAY, True, FieldWording("When"))


def values(text: str, language: str, prefer: str = "past") -> list[JsonValue]:
    return [reading.value for reading in READER.read(text, context(language, prefer))]


def english(number: int) -> str:
    if number < 20:
        return EN_ONES[number]
    tens, ones = divmod(number, 10)
    return EN_TENS[tens] + (f"-{EN_ONES[ones]}" if ones else "")


def spanish(number: int) -> str:
    if number < 30:
        return ES_ONES[number]
    tens, ones = divmod(number, 10)
    return ES_TENS[tens] + (f" y {ES_ONES[ones]}" if ones else "")


def english_years(year: int) -> list[str]:
    century, rest = divmod(year, 100)
    said = [f"{year}"]
    if 2000 <= year < 2010:
        return [*said, "two thousand" + (f" and {english(rest)}" if rest else "")]
    return (
        [*said, f"{english(century)} {'oh ' if rest < 10 else ''}{english(rest)}"] if rest else said
    )


def spanish_years(year: int) -> list[str]:
    rest = year % 100
    thousand = "mil novecientos" if year < 2000 else "dos mil"
    return [f"{year}", f"{thousand} {spanish(rest)}" if rest else thousand]


def nth(day: int) -> str:
    return f"{day}" + ("th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th"))


def english_days(day: date) -> list[str]:
    month, ordinal = EN_MONTHS[day.month - 1], ORDINALS[day.day - 1]
    said = [
        f"{day.month}/{day.day}/{day.year}",
        f"{day.month:02}-{day.day:02}-{day.year}",
        day.isoformat(),
    ]
    for year in english_years(day.year):
        said += [
            f"{month} {day.day}, {year}",
            f"{month} {nth(day.day)} {year}",
            f"the {nth(day.day)} of {month} {year}",
            f"{day.day} {month} {year}",
            f"{month[:3].lower()}. {day.day} {year}",
            f"{month} the {ordinal}, {year}",
            f"the {ordinal} of {month}, {year}",
            f"{EN_DAYS[day.weekday()]}, {month} {day.day}, {year}",
            f"the {nth(day.day)} day of {month}, {year}",
        ]
    return said


def spanish_days(day: date) -> list[str]:
    month = ES_MONTHS[day.month - 1]
    said = [
        f"{day.day}/{day.month}/{day.year}",
        f"{day.day:02}-{day.month:02}-{day.year}",
        day.isoformat(),
    ]
    for year in spanish_years(day.year):
        for number in (f"{day.day}", spanish(day.day)):
            said += [
                f"el {number} de {month} de {year}",
                f"{number} de {month} del {year}",
                f"{month} {number} de {year}",
                f"el día {number} de {month} del año {year}",
                f"el {ES_DAYS[day.weekday()]} {number} de {month} de {year}",
            ]
    return said


PAST_DAYS = st.dates(date(1910, 1, 1), TODAY)


@given(PAST_DAYS, st.data())
def test_a_day_said_in_english(day: date, data: st.DataObject) -> None:
    assert values(data.draw(st.sampled_from(english_days(day))), "en") == [day.isoformat()]


@given(PAST_DAYS, st.data())
def test_a_day_said_in_spanish(day: date, data: st.DataObject) -> None:
    assert values(data.draw(st.sampled_from(spanish_days(day))), "es") == [day.isoformat()]


@given(PAST_DAYS, st.data())
def test_a_month_and_a_year(day: date, data: st.DataObject) -> None:
    year = data.draw(st.sampled_from(english_years(day.year)))
    month = EN_MONTHS[day.month - 1]
    form = data.draw(
        st.sampled_from(("{} {}", "{} of {}", "in {} {}", "{}, {}", "sometime in {} of {}"))
    )
    assert values(form.format(month, year), "en") == [day.isoformat()[:7]]
    year = data.draw(st.sampled_from(spanish_years(day.year)))
    form = data.draw(
        st.sampled_from(("{} de {}", "{} del {}", "en {} de {}", "el mes de {} de {}"))
    )
    assert values(form.format(ES_MONTHS[day.month - 1], year), "es") == [day.isoformat()[:7]]


@given(st.integers(1910, 2026), st.data())
def test_a_year(year: int, data: st.DataObject) -> None:
    assert values(data.draw(st.sampled_from(english_years(year))), "en") == [f"{year}"]
    assert values("en " + data.draw(st.sampled_from(spanish_years(year))), "es") == [f"{year}"]


COUNTS = st.integers(2, 99)


@given(COUNTS)
def test_days_from_today(count: int) -> None:
    before = (TODAY - timedelta(count)).isoformat()
    after = (TODAY + timedelta(count)).isoformat()
    for said in (f"{count}", english(count)):
        assert values(f"{said} days ago", "en") == [before]
        assert values(f"in {said} days", "en", "future") == [after]
        assert values(f"{said} days from now", "en", "future") == [after]
        assert values(f"{said} days", "en", "future") == [after]
        assert values(f"{said} days", "en") == []
    for said in (f"{count}", spanish(count)):
        assert values(f"hace {said} días", "es") == [before]
        assert values(f"{said} días atrás", "es") == [before]
        assert values(f"dentro de {said} días", "es", "future") == [after]
        assert values(f"{said} días", "es", "future") == [after]
        assert values(f"{said} días", "es") == []


@given(COUNTS, st.sampled_from(["before", "after"]))
def test_weeks_from_a_named_day(count: int, side: str) -> None:
    christmas = date(2025, 12, 25)
    day = christmas + timedelta(7 * count * (-1 if side == "before" else 1))
    assert values(f"{english(count)} weeks {side} Christmas 2025", "en") == [day.isoformat()]
    way = "antes de" if side == "before" else "después de"
    assert values(f"{count} semanas {way} la navidad de 2025", "es") == [day.isoformat()]


@given(st.integers(0, 6), st.integers(1, 9))
def test_weekdays(weekday: int, count: int) -> None:
    near = reckon.weekday_near(weekday, TODAY, "past")
    monday = TODAY - timedelta(TODAY.weekday())
    last_week = (monday + timedelta(weekday - 7)).isoformat()
    far = (near - timedelta(7 * (count - 1))).isoformat()
    name, nombre = EN_DAYS[weekday], ES_DAYS[weekday]
    assert values(f"last {name}", "en") == [near.isoformat()]
    assert values(f"{name} of last week", "en") == [last_week]
    assert values(f"el {nombre} pasado", "es") == [near.isoformat()]
    assert values(f"el {nombre} de la semana pasada", "es") == [last_week]
    if count > 1:
        assert values(f"{count} {name}s ago", "en") == [far]
        plural = nombre if nombre.endswith("s") else f"{nombre}s"
        assert values(f"hace {spanish(count)} {plural}", "es") == [far]


@given(st.integers(1, 4), st.integers(0, 6), st.integers(1, 12), st.integers(1950, 2025))
def test_the_nth_weekday_of_a_month(number: int, weekday: int, month: int, year: int) -> None:
    day = reckon.nth_weekday(year, month, weekday, number)
    assert day is not None
    said = f"the {ORDINALS[number - 1]} {EN_DAYS[weekday]} of {EN_MONTHS[month - 1]} {year}"
    assert values(said, "en") == [day.isoformat()]
    orders = ("primer", "segundo", "tercer", "cuarto")
    dicho = f"el {orders[number - 1]} {ES_DAYS[weekday]} de {ES_MONTHS[month - 1]} de {year}"
    assert values(dicho, "es") == [day.isoformat()]


@given(st.integers(1, 12), st.integers(1, 27), st.integers(1, 27), st.integers(1950, 2025))
def test_days_of_one_month(month: int, a: int, b: int, year: int) -> None:
    first, last = min(a, b), max(a, b) + 1
    want = [f"{date(year, month, first)}/{date(year, month, last)}"]
    name, nombre = EN_MONTHS[month - 1], ES_MONTHS[month - 1]
    assert values(f"from the {nth(first)} to the {nth(last)} of {name} {year}", "en") == want
    assert values(f"{name} {first}-{last}, {year}", "en") == want
    assert values(f"del {first} al {last} de {nombre} de {year}", "es") == want
    assert values(f"entre el {first} y el {last} de {nombre} del {year}", "es") == want


@given(st.integers(1, 11), st.integers(0, 59), st.booleans())
def test_a_time_of_a_day(hour: int, minute: int, is_morning: bool) -> None:
    clock = f"{hour + (0 if is_morning else 12):02}:{minute:02}"
    want = [f"2026-11-19T{clock}"]
    assert values(f"yesterday at {hour}:{minute:02} {'am' if is_morning else 'pm'}", "en") == want
    assert values(f"at {clock} yesterday", "en") == want
    article = "la" if hour == 1 else "las"
    part = "mañana" if is_morning else "tarde"
    assert values(f"ayer a {article} {hour}:{minute:02} de la {part}", "es") == want


LETTERS = "abcdefghijklmnopqrstuvwxyz"


@st.composite
def slips(draw: st.DrawFn, names: tuple[str, ...]) -> tuple[int, str]:
    """A month's number, and its name with one letter wrong, left out, or changed with the next."""
    month = draw(st.sampled_from([i for i, name in enumerate(names) if len(name) > 5]))
    name = names[month].lower()
    at = draw(st.integers(1, len(name) - 2))
    kind = draw(st.sampled_from(["wrong", "missing", "changed"]))
    wrong = draw(st.sampled_from(LETTERS))
    slip = {
        "wrong": name[:at] + wrong + name[at + 1 :],
        "missing": name[:at] + name[at + 1 :],
        "changed": name[:at] + name[at + 1] + name[at] + name[at + 2 :],
    }[kind]
    return month + 1, slip


@given(slips(EN_MONTHS))
def test_a_month_with_a_slip_in_english(month: tuple[int, str]) -> None:
    assert values(f"the 9th of {month[1]} 2019", "en") == [f"2019-{month[0]:02}-09"]


@given(slips(ES_MONTHS).filter(lambda month: month[1] not in {"angosto", "agoto"}))
def test_a_month_with_a_slip_in_spanish(month: tuple[int, str]) -> None:
    assert values(f"9 de {month[1]} de 2019", "es") == [f"2019-{month[0]:02}-09"]


NO_DATES_EN = (
    "may I ask why",
    "12-3456-7",
    "sun damage",
    "a second opinion",
    "three tablets",
    "half a tablet",
    "my knee gives out",
    "call me back",
    "24/7",
    "120/80",
    "503-555-0142",
    "the first thing",
    "once or twice",
    "over and over",
    "third-degree burns",
    "size 10",
    "two of us",
    "the match",
)
NO_DATES_ES = (
    "la segunda vez",
    "12-3456-7",
    "daño por el sol",
    "tres pastillas",
    "media pastilla",
    "primera vez",
    "me duele la rodilla",
    "llámeme por favor",
    "120/80",
    "hace falta",
    "hace rato",
    "más o menos",
    "de vez en cuando",
    "la otra",
    "un entero",
    "no sabe",
    "somos dos",
    "lo he sabido",
)


@given(st.lists(st.sampled_from(NO_DATES_EN), max_size=6).map(", ".join))
def test_nothing_is_read_from_english_without_a_date(text: str) -> None:
    assert values(text, "en") == []


@given(st.lists(st.sampled_from(NO_DATES_ES), max_size=6).map(", ".join))
def test_nothing_is_read_from_spanish_without_a_date(text: str) -> None:
    assert values(text, "es") == []


@pytest.mark.parametrize(
    ("kind", "language", "text", "value"),
    [
        ("time", "en", "yesterday at half past two pm", "T14:30"),
        ("time", "en", "1730 hours", "T17:30"),
        ("time", "es", "a la una y media de la tarde", "T13:30"),
        ("range", "en", "from the 3rd to the 7th of May", "2026-05-03/2026-05-07"),
        ("range", "es", "la semana pasada", "2026-11-09/2026-11-15"),
        ("duration", "en", "two hours and thirty minutes", {"value": "150", "unit": "min"}),
        ("duration", "es", "tres semanas", {"value": "3", "unit": "wk"}),
        ("duration", "es", "un año y dos meses", {"value": "14", "unit": "mo"}),
        ("age", "en", "I'm 45", {"value": "45", "unit": "a"}),
        ("age", "es", "tengo cuarenta y cinco años", {"value": "45", "unit": "a"}),
    ],
)
def test_one_kind_alone(kind: str, language: str, text: str, value: JsonValue) -> None:
    around = context(language)
    assert [reading.value for reading in TIMES[kind].read(text, around)] == [value]


@pytest.mark.parametrize(
    ("kind", "text"),
    [("time", "yesterday"), ("range", "yesterday"), ("duration", "20 mg"), ("age", "I am 450")],
)
def test_what_is_of_another_kind_is_not_read(kind: str, text: str) -> None:
    assert TIMES[kind].read(text, context("en")) == ()
