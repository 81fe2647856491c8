from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.voice.saying import read_out, spelled


@pytest.mark.parametrize(
    ("written", "language", "said"),
    [
        ("I have (503) 555-0142. Right?", "en", "I have 5 0 3, 5 5 5, 0 1 4 2. Right?"),
        ("Llame al 503-555-0142.", "es", "Llame al 5 0 3, 5 5 5, 0 1 4 2."),
        ("It is +1 503-555-0142, ext. 12.", "en",
         "It is plus 1, 5 0 3, 5 5 5, 0 1 4 2, extension 1 2."),
        ("Au 01 42 68 53 00.", "fr", "Au 0 1, 4 2, 6 8, 5 3, 0 0."),
        ("Your number is PT-4821-7.", "en", "Your number is P T, 4 8 2 1, 7."),
        ("Su número es AC-1003-9.", "es", "Su número es A C, 1 0 0 3, 9."),
        ("Member XJB1234567 it is.", "en", "Member X J B, 1 2 3, 4 5 6 7 it is."),
        ("Plan 12345678.", "en", "Plan 1 2 3, 4 5 6, 7 8."),
        ("ZIP 97205.", "en", "ZIP 9 7 2 0 5."),
        ("That is $1,200.50.", "en", "That is 1200 dollars and 50 cents."),
        ("That is $1,200.00.", "en", "That is 1200 dollars."),
        ("Only $1.01?", "en", "Only 1 dollar and 1 cent?"),
        ("Son $1.00.", "es", "Son un dólar."),
        ("Son 1,200.50 MXN.", "es", "Son 1200 pesos con 50 centavos."),
        ("Cela fait €20.05.", "fr", "Cela fait 20 euros et 5 centimes."),
        ("On 2026-11-01.", "en", "On November 1, 2026."),
        ("El 2026-11-01.", "es", "El primero de noviembre de 2026."),
        ("Le 2026-12-24.", "fr", "Le 24 décembre 2026."),
        ("On 2026-13-40.", "en", "On 2026-13-40."),
        ("Write ann.lee92@mail-box.org.", "en",
         "Write ann dot lee 9 2 at mail dash box dot org."),
        ("A ana_luz@correo.mx.", "es", "A ana guion bajo luz arroba correo punto mx."),
        ("Call 911, or 988.", "en", "Call 9 1 1, or 9 8 8."),
        ("Llame al 911.", "es", "Llame al 9 1 1."),
        ("Ben & Sons, 20% of it.", "en", "Ben and Sons, 20 percent of it."),
    ],
)  # fmt: skip
def test_written_forms_are_read_out_as_people_say_them(
    written: str, language: str, said: str
) -> None:
    assert read_out(written, language) == said


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you, Dr. Lee. What is your date of birth?",
        "You were born on March 3, 1990, at 2:30 pm.",
        "Room 1120 has 911.5 liters for $200 a day.".replace("$200", "200"),
        "There are 12,500 people.",
        "¿Nació el 3 de marzo de 1990?",
        "We open at 9AM.",
        "An MRI, or an X-ray.",
    ],
)
def test_what_a_voice_reads_well_stays_as_it_is(sentence: str) -> None:
    assert read_out(sentence, "en") == sentence


def test_a_language_without_forms_is_left_to_its_voice() -> None:
    assert read_out("$5 at 503 555 0142", "xx") == "$5 at 503 555 0142"
    assert spelled("ab", "xx") == "a, b"


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Bo7", "en", "B, as in Boston, O, as in Oscar, 7."),
        ("Peña", "es", "P, de Pedro, E, de Elena, eñe, A, de Ana."),
        ("José", "es", "J, de Javier, O, de Oviedo, S, de Sábado, E, de Elena."),
        ("F-1", "fr", "F, comme François, tiret, 1."),
        ("a.b@c", "en", "A, as in Anna, dot, B, as in Boston, at, C, as in Charlie."),
    ],
)
def test_letters_are_told_by_words(text: str, language: str, said: str) -> None:
    assert spelled(text, language) == said


@given(st.text(max_size=80), st.sampled_from(["en", "es", "fr"]))
def test_any_text_can_be_read_out_and_spelled(text: str, language: str) -> None:
    read_out(text, language)
    spelled(text, language)


@given(st.text("0123456789", min_size=5, max_size=30))
def test_no_figure_is_lost(figures: str) -> None:
    said = read_out(f"It is {figures}.", "en")
    assert "".join(filter(str.isdigit, said)) == figures
