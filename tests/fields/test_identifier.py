from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType
from appliance.core.policy import FieldWording
from appliance.fields.context import Context
from appliance.fields.identifier import READER
from appliance.fields.standards import STANDARDS, is_mbi, is_npi, is_vin

SAID = [
    ("ssn", "en", True, "219-09-9998", "219099998"),
    ("ssn", "en", True, "two one nine, oh nine, nine nine nine eight", "219099998"),
    ("ssn", "en", True, "000-12-3456", None),
    ("npi", "en", True, "1234567893", "1234567893"),
    ("npi", "en", True, "1234567894", None),
    ("npi", "en", False, "the doctor's npi is 1234567893", "1234567893"),
    ("vin", "en", True, "1HGCM82633A004352", "1HGCM82633A004352"),
    ("vin", "en", True, "1hgcm 82633 a004352", "1HGCM82633A004352"),
    ("vin", "en", True, "1HGCM82633A004353", None),
    (
        "vin",
        "en",
        True,
        "one h g c m eight two six three three a zero zero four three five two",
        "1HGCM82633A004352",
    ),
    ("plate", "en", True, "7ABC123", "7ABC123"),
    ("plate", "en", True, "it's seven A B C one two three", "7ABC123"),
    ("plate", "en", True, "A as in alpha B as in bravo C as in charlie 4 4 2", "ABC442"),
    ("plate", "es", True, "doble uve equis zeta uno dos tres", "WXZ123"),
    ("policy", "en", True, "policy number PX-2044-881", "PX-2044-881"),
    ("policy", "en", False, "my policy number is PX-2044-881 and I'm in Portland", "PX-2044-881"),
    ("member", "en", True, "X Y Z 123 456 789", "XYZ123456789"),
    ("member", "en", True, "it's W like William, 4 0 2 2 dash 1 7", "W4022-17"),
    ("policy", "en", True, "I don't have it with me", None),
    ("claim", "es", True, "es el cero cuatro dos guion A B siete", "042-AB7"),
    ("ein", "en", True, "12-3456789", "123456789"),
    ("routing", "en", True, "021000021", "021000021"),
    ("routing", "en", True, "021000022", None),
    ("member", "en", True, "double five A nine nine one", "55A991"),
    ("ssn", "en", True, "it's 219 09 9998", "219099998"),
    ("ssn", "en", False, "219-09-9998", "219099998"),
    ("ssn", "en", False, "call 219099998", None),
    ("ssn", "en", True, "I'd rather not give that", None),
    ("ssn", "es", True, "dos uno nueve, cero nueve, nueve nueve nueve ocho", "219099998"),
    ("vin", "en", False, "the car is a Honda, VIN 1HGCM82633A004352, grey", "1HGCM82633A004352"),
    ("vin", "en", True, "1M8GDM9AXKP042788", "1M8GDM9AXKP042788"),
    ("vin", "en", True, "1HGCM8263", None),
    ("npi", "en", True, "one two three four five six seven eight nine three", "1234567893"),
    ("plate", "en", True, "Oregon plate 123 ABC", "123ABC"),
    ("plate", "en", True, "abc 123", "ABC123"),
    ("plate", "en", True, "it's a grey Honda", None),
    ("plate", "en", True, "ABC-1234", "ABC-1234"),
    ("plate", "es", True, "las placas son A B C uno dos tres", "ABC123"),
    ("policy", "en", True, "P as in Peter, X, dash, 2 0 4 4", "PX-2044"),
    ("policy", "en", True, "my policy's with Geico", None),
    ("policy", "en", True, "AB 12 34 56 C", "AB123456C"),
    ("policy", "en", False, "I was born in 1984", None),
    ("policy", "es", False, "mi póliza es la PX-2044-881", "PX-2044-881"),
    ("member", "en", True, "W400 22 17", "W4002217"),
    ("member", "en", True, "My phone is 503 555 0142", None),
    ("claim", "en", True, "CLM 2026 000417", "CLM2026000417"),
    ("claim", "en", False, "claim number 24-CV-01234", "24-CV-01234"),
]

VALID = {
    "ssn": "219099998",
    "ssn_last4": "0142",
    "npi": "1234567893",
    "vin": "1HGCM82633A004352",
    "ein": "123456789",
    "routing": "021000021",
    "mbi": "1EG4TE5MK73",
    "iban": "ES9121000418450200051332",
    "dni": "12345678Z",
    "nie": "X1234567L",
    "curp": "BOXW310820HNERXN09",
}


def context(
    kind: str, language: str = "en", *, asked: bool = True, cues: tuple[str, ...] = ()
) -> Context:
    field = Field("id", FieldType.IDENTIFIER, kind=kind)
    return Context(field, language, date(2026, 11, 20), asked, FieldWording("Number", cues=cues))


@pytest.mark.parametrize(("kind", "language", "asked", "text", "value"), SAID)
def test_what_is_said(kind: str, language: str, asked: bool, text: str, value: str | None) -> None:
    readings = READER.read(text, context(kind, language, asked=asked))
    assert [reading.value for reading in readings] == ([value] if value else [])


def test_every_standard_has_an_example_that_holds() -> None:
    assert set(VALID) == set(STANDARDS)
    assert all(STANDARDS[kind].fits(code) for kind, code in VALID.items())


@given(st.sampled_from(["npi", "vin", "routing", "iban", "dni", "nie", "curp"]), st.data())
def test_one_wrong_character_fails_the_check(kind: str, data: st.DataObject) -> None:
    code = VALID[kind]
    digits = [at for at, character in enumerate(code) if character.isdigit()]
    if kind == "curp":
        digits = digits[-1:]
    at = data.draw(st.sampled_from(digits))
    wrong = data.draw(st.sampled_from([c for c in "0123456789" if c != code[at]]))
    assert not STANDARDS[kind].fits(code[:at] + wrong + code[at + 1 :])


@pytest.mark.parametrize(
    "code", ["", "1" * 17, "IHGCM82633A004352", "1HGCM82633A00435", "１HGCM82633A004352"]
)
def test_what_is_no_vin(code: str) -> None:
    assert not is_vin(code)


@pytest.mark.parametrize("code", ["3234567893", "123456789", "12345678933", "٠١٢٣٤٥٦٧٨٩"])
def test_what_is_no_npi(code: str) -> None:
    assert not is_npi(code)


def test_a_beneficiary_identifier_has_no_s_l_o_i_b_z() -> None:
    assert is_mbi("1EG4TE5MK73")
    assert not is_mbi("1SG4TE5MK73")


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        ("vin", "the VIN is 1HGCM82633A004352, ok?", "1HGCM82633A004352"),
        (
            "ssn",
            "it's two one nine, oh nine, nine nine nine eight thanks",
            "two one nine, oh nine, nine nine nine eight",
        ),
        ("policy", "policy PX-2044-881.", "PX-2044-881"),
        ("plate", "A as in alpha, B as in bravo, 442", "A as in alpha, B as in bravo, 442"),
    ],
)
def test_the_span_covers_the_code_and_nothing_else(kind: str, text: str, said: str) -> None:
    (reading,) = READER.read(text, context(kind))
    assert reading.span.of(text) == said


def test_of_two_announced_codes_each_kind_takes_its_own() -> None:
    text = "my member id is W402217 and my group number is 88812"
    (member,) = READER.read(text, context("member", asked=False))
    (group,) = READER.read(text, context("group_number", asked=False))
    assert (member.value, group.value) == ("W402217", "88812")
    assert member.cued


def test_a_code_announced_as_another_kind_is_less_sure() -> None:
    (reading,) = READER.read("my claim number is AB1234", context("policy"))
    assert reading.confidence < 0.5


def test_the_fields_own_cue() -> None:
    (reading,) = READER.read(
        "the sticker says 88-1204", context("tag_2", asked=False, cues=("sticker",))
    )
    assert (reading.value, reading.cued) == ("88-1204", True)


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        ("ssn", "219-09-9998", "219099998"),
        ("vin", "1hgcm826 33a004352", "1HGCM82633A004352"),
        ("policy", " px-2044-881 ", "PX-2044-881"),
        ("plate", "abc 123", "ABC123"),
    ],
)
def test_typed_codes_are_accepted(kind: str, typed: str, value: str) -> None:
    reading = READER.accept(typed, context(kind))
    assert reading is not None
    assert reading.value == value


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        ("ssn", "000-12-3456"),
        ("npi", "1234567894"),
        ("policy", "none"),
        ("policy", ""),
        ("plate", None),
        ("policy", 12345),
        ("policy", "a b; drop"),
        ("vin", "9" * 400),
    ],
)
def test_what_is_no_code_is_refused(kind: str, typed: object) -> None:
    assert READER.accept(typed, context(kind)) is None  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", sorted(VALID))
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_is_said_of_a_standard_code_reads_back(kind: str, language: str) -> None:
    said = READER.say(VALID[kind], context(kind, language))
    (reading,) = READER.read(said, context(kind, language))
    assert (reading.value, reading.span.of(said)) == (VALID[kind], said)


@given(
    st.from_regex(r"[A-Z]{2}[0-9]{4}(-[0-9]{2,3})?", fullmatch=True),
    st.sampled_from(["policy", "claim", "member"]),
)
def test_what_is_said_of_any_code_reads_back(code: str, kind: str) -> None:
    said = READER.say(code, context(kind))
    (reading,) = READER.read(said, context(kind))
    assert (reading.value, reading.span.of(said)) == (code, said)


@given(st.text(alphabet="0123456789", min_size=6, max_size=10))
def test_digits_said_one_by_one_read_back(code: str) -> None:
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    said = "it's " + " ".join(names[int(digit)] for digit in code)
    (reading,) = READER.read(said, context("member"))
    assert reading.value == code
