import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Span
from appliance.fields import languages
from appliance.fields.cardinals import number_at, tokens
from appliance.fields.spoken import written

ENGLISH = {
    "four one five": "415",
    "nineteen eighty-four": "1984",
    "oh four one five, triple two": "0415222",
    "five oh three, five five five, oh one four two": "5035550142",
    "eight hundred five five five twelve twelve": "8005551212",
    "double oh seven": "007",
    "twenty oh five": "2005",
    "two thousand and four": "2004",
    "a hundred and five": "105",
    "nineteen hundred": "1900",
    "4 1 5 5 5 5": "415555",
    "415 five five five": "415555",
    "double L": "LL",
    "double u": "W",
    "B as in Bravo": "B",
    "B as in boy, D as in dog, 4": "BD4",
    "alpha bravo one two": "AB12",
    "member W two two nine, please": "member W229, please",
    "A B 1 2 3": "AB123",
    "my name is Smith, S M I T H": "my name is Smith, SMITH",
    "L-I-N-D-Q-V-I-S-T": "LINDQVIST",
    "S, M, I, T, H": "SMITH",
    "I was born in nineteen eighty-four, five kids": "I was born in 1984, 5 kids",
}
SPANISH = {
    "cuatro uno cinco": "415",
    "quince cuarenta y dos": "1542",
    "seiscientos doce cinco cinco cinco": "612555",
    "mil novecientos ochenta y cuatro": "1984",
    "dos mil cuatro": "2004",
    "doble cero siete": "007",
    "cero cuatro, triple dos": "04222",
    "doble uve": "W",
    "eme a erre i a": "MARIA",
    "eñe u eñe": "ÑUÑ",
    "be de burro, a, uve de vaca": "BAV",
    "P cuatro dos": "P42",
    "treinta y una": "31",
    "una o dos veces": "una o 2 veces",
}
PLAIN_WORDS = {
    "en": [
        "one of my friends",
        "no one",
        "for a second",
        "oh, one thing",
        "double the dose",
        "I am a 5 B",
        "415-555-0142",
        "I have a 415 555 0142 number",
        "an x-ray of a hand",
        "a B movie",
        "",
    ],
    "es": [
        "uno de mis amigos y yo",
        "de la casa a la escuela",
        "mil gracias",
        "se lo de a ese",
        "una vez",
    ],
}


@pytest.mark.parametrize(("said", "expected"), ENGLISH.items())
def test_english(said: str, expected: str) -> None:
    assert written(said, "en").text == expected


@pytest.mark.parametrize(("said", "expected"), SPANISH.items())
def test_spanish(said: str, expected: str) -> None:
    assert written(said, "es").text == expected


@pytest.mark.parametrize(
    ("language", "said"), [(k, v) for k, vs in PLAIN_WORDS.items() for v in vs]
)
def test_plain_words_stay(language: str, said: str) -> None:
    assert written(said, language).text == said


def test_a_part_of_a_rewritten_stretch_maps_to_all_of_it() -> None:
    heard = written("call me, four one five, triple two", "en")
    assert heard.text == "call me, 415222"
    assert heard.to_raw(Span(9, 10)).of(heard.raw) == "four"
    assert heard.to_raw(Span(13, 14)).of(heard.raw) == "triple two"
    assert heard.to_raw(Span(9, 15)).of(heard.raw) == "four one five, triple two"
    assert heard.to_raw(Span(0, 4)).of(heard.raw) == "call"


WORDS = [
    *(
        "one",
        "oh",
        "five",
        "twenty",
        "hundred",
        "double",
        "L",
        "a",
        "as",
        "in",
        "Bravo",
        "7",
        "415",
    ),
    *("uno", "doble", "uve", "de", "eñe", "y", "mil", ",", "-", ".", "the", "ß", "I", "x"),
]


@given(
    said=st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join) | st.text(max_size=40),
    language=st.sampled_from(["en", "es"]),
    data=st.data(),
)
def test_every_span_maps_to_the_words_that_yield_it(
    said: str, language: str, data: st.DataObject
) -> None:
    heard = written(said, language)
    start = data.draw(st.integers(0, len(heard.text)))
    end = data.draw(st.integers(start, len(heard.text)))
    raw = heard.to_raw(Span(start, end))
    assert 0 <= raw.start <= raw.end <= len(said)
    inside = [p for p in heard.pieces if p.raw.overlaps(raw)]
    if start == end:
        return
    rebuilt, at = "", raw.start
    row_end = None
    for piece in inside:
        assert raw.start <= piece.raw.start
        assert piece.raw.end <= raw.end
        joined = row_end == piece.written.start
        rebuilt += "" if joined else said[at : piece.raw.start]
        rebuilt += piece.written.of(heard.text)
        at, row_end = piece.raw.end, piece.written.end
    rebuilt += said[at : raw.end]
    assert heard.text[start:end] in rebuilt


@given(st.text(max_size=60), st.sampled_from(["en", "es", "fr"]))
def test_text_without_pieces_is_unchanged(said: str, language: str) -> None:
    heard = written(said, language)
    if not heard.pieces:
        assert heard.text == said


@pytest.mark.parametrize(
    ("language", "said", "value", "used"),
    [
        ("en", "twenty-one days", 21, 3),
        ("en", "two thousand and twenty", 2020, 4),
        ("en", "two thousand and he left", 2000, 2),
        ("en", "three hundred fifty thousand", 350_000, 4),
        ("en", "one point", 1, 1),
        ("es", "ciento veinte mil trescientos", 120_300, 4),
        ("es", "treinta y tres", 33, 3),
        ("es", "treinta y Juan", 30, 1),
        ("es", "un millón", 1_000_000, 2),
    ],
)
def test_one_number_and_no_further(language: str, said: str, value: int, used: int) -> None:
    assert number_at(tokens(said), 0, languages.speech(language)) == (value, used)
