"""Each recognizer alone: what it must find, whole, and what it must leave."""

from __future__ import annotations

import pytest

from appliance.core.ports import PiiRecognizer
from appliance.redaction.recognizers import RECOGNIZERS
from appliance.redaction.recognizers.identifiers import is_vin
from appliance.redaction.spans import merge

BY_NAME = {one.name: one for one in RECOGNIZERS}


def found(recognizer: PiiRecognizer, text: str) -> list[tuple[str, str]]:
    return [(one.type, one.span.of(text)) for one in merge(recognizer.find(text))]


FINDS = [
    ("names", "My name is Maya Lindqvist and I'm late", "PERSON", "Maya Lindqvist"),
    ("names", "my name is maya lindqvist and i was born in ohio", "PERSON", "maya lindqvist"),
    ("names", "me llamo Ana López Hernández y vivo aquí", "PERSON", "Ana López Hernández"),
    ("names", "Dr. Smith saw me", "PERSON", "Smith"),
    ("names", "la señora Domínguez me atendió", "PERSON", "Domínguez"),
    ("names", "my daughter Ximena is allergic", "PERSON", "Ximena"),
    ("names", "soy la mujer de Juan Pérez", "PERSON", "Juan Pérez"),
    ("learned", "the other driver was Xochitl Abernathy", "PERSON", "Xochitl Abernathy"),
    ("learned", "jennifer told me", "PERSON", "jennifer"),
    ("names", "her name is María de la Cruz", "PERSON", "María de la Cruz"),
    ("learned", "Will Smith called", "PERSON", "Will Smith"),
    ("dates", "born 3/12/1984", "DATE_TIME", "3/12/1984"),
    ("dates", "on 2024-05-03 at noon", "DATE_TIME", "2024-05-03"),
    ("dates", "on March 3rd, 2024 it", "DATE_TIME", "March 3rd, 2024"),
    ("dates", "the 3rd of May 2024", "DATE_TIME", "the 3rd of May 2024"),
    ("dates", "march twelfth nineteen eighty four", "DATE_TIME", "march twelfth nineteen eighty four"),
    ("dates", "el 3 de mayo de 1984", "DATE_TIME", "3 de mayo de 1984"),
    ("dates", "el tres de mayo de mil novecientos ochenta y cuatro",
     "DATE_TIME", "tres de mayo de mil novecientos ochenta y cuatro"),
    ("dates", "in May 2024", "DATE_TIME", "May 2024"),
    ("dates", "it was 12/1", "DATE_TIME", "12/1"),
    ("dates", "born in 1950", "DATE_TIME", "1950"),
    ("ages", "a 93-year-old man", "AGE", "93"),
    ("ages", "she turned ninety-three", "AGE", "ninety-three"),
    ("ages", "tiene 94 años", "AGE", "94"),
    ("phones", "call (415) 555-0137 now", "PHONE_NUMBER", "(415) 555-0137"),
    ("phones", "415.555.0137 ext 12", "PHONE_NUMBER", "415.555.0137 ext 12"),
    ("phones", "+52 55 1234 5678", "PHONE_NUMBER", "+52 55 1234 5678"),
    ("phones", "mi celular es 55 1234 5678", "PHONE_NUMBER", "55 1234 5678"),
    ("phones", "it's 555-0137", "PHONE_NUMBER", "555-0137"),
    ("spoken", "it is four one five five five five oh one four two",
     "PHONE_NUMBER", "four one five five five five oh one four two"),
    ("spoken", "ocho ocho cuatro dos uno tres", "ID_NUMBER", "ocho ocho cuatro dos uno tres"),
    ("spoken", "four one five, five five five, oh one four two",
     "PHONE_NUMBER", "four one five, five five five, oh one four two"),
    ("spoken", "spelled l i n d q v i s t ok", "PERSON", "l i n d q v i s t"),
    ("spoken", "it's x z h one two three", "ID_NUMBER", "x z h one two three"),
    ("contacts", "jane.doe@example.com is it", "EMAIL_ADDRESS", "jane.doe@example.com"),
    ("contacts", "my email is jane at example dot com", "EMAIL_ADDRESS", "jane at example dot com"),
    ("contacts", "es juan punto perez arroba gmail punto com",
     "EMAIL_ADDRESS", "juan punto perez arroba gmail punto com"),
    ("contacts", "see www.example.org/me", "URL", "www.example.org/me"),
    ("contacts", "on mychart.clinic.example/login?u=x1", "URL", "mychart.clinic.example/login?u=x1"),
    ("contacts", "my handle is @ana.bakes.", "HANDLE", "@ana.bakes"),
    ("identifiers", "la cuenta terminada en 3390", "ACCOUNT_NUMBER", "3390"),
    ("spoken", "pe ene ka tres nueve dos", "ID_NUMBER", "pe ene ka tres nueve dos"),
    ("identifiers", "MRN 00482913", "MEDICAL_RECORD", "00482913"),
    ("identifiers", "my member id is XZH123456789", "MEMBER_ID", "XZH123456789"),
    ("identifiers", "policy number PA-884213", "POLICY_NUMBER", "PA-884213"),
    ("identifiers", "claim no. 2024-009183", "CLAIM_NUMBER", "2024-009183"),
    ("identifiers", "número de póliza AB12345", "POLICY_NUMBER", "AB12345"),
    ("identifiers", "case 24-CV-01873", "CASE_NUMBER", "24-CV-01873"),
    ("identifiers", "my NPI is 1234567893", "US_NPI", "1234567893"),
    ("identifiers", "ssn 078 05 1120", "US_SSN", "078 05 1120"),
    ("identifiers", "plate 7ABC123", "LICENSE_PLATE", "7ABC123"),
    ("identifiers", "1HGCM82633A004352", "VIN", "1HGCM82633A004352"),
    ("identifiers", "it says QX-88412", "ID_NUMBER", "QX-88412"),
    ("identifiers", "number 88421377", "ID_NUMBER", "88421377"),
    ("addresses", "I live at 1420 Oak Street, Apt 4B", "STREET_ADDRESS", "1420 Oak Street, Apt 4B"),
    ("addresses", "at fourteen twenty oak street", "STREET_ADDRESS", "fourteen twenty oak street"),
    ("addresses", "calle Reforma 123", "STREET_ADDRESS", "calle Reforma 123"),
    ("addresses", "P.O. Box 88", "STREET_ADDRESS", "P.O. Box 88"),
    ("addresses", "IL 62704", "US_ZIP_CODE", "62704"),
    ("addresses", "zip is 62704", "US_ZIP_CODE", "62704"),
    ("learned", "I live in Springfield", "LOCATION", "Springfield"),
    ("learned", "vivo en Guadalajara", "LOCATION", "Guadalajara"),
    ("addresses", "the corner of Elm and Fifth", "LOCATION", "Elm and Fifth"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "type_", "words"), FINDS)
def test_it_finds_the_whole_of_it(name: str, text: str, type_: str, words: str) -> None:
    assert (type_, words) in found(BY_NAME[name], text)


LEAVES = [
    "I take 10 mg of lisinopril twice a day and my blood pressure was 120/80",
    "I had surgery in 2019, two or three weeks after the accident",
    "I was driving my Toyota Camry on Tuesday and a truck ran the red light",
    "it was about three hundred dollars, may I ask why",
    "Will you call me? I hope so. Mark it urgent.",
    "the car is a 2018 Honda Civic with 45,000 miles, worth $12000",
    "I weigh 180 pounds and I'm 5'11",
    "he is 45 years old",
    "two or three days, maybe four or five times",
    "I'm sorry, I'm not sure what you mean",
    "me duele la cabeza desde hace tres semanas",
    "tomo dos pastillas cada ocho horas",
    "1/2 tablet in the morning",
    "yes no ok thanks",
    "I-95 was closed and we were at a stop sign",
    "the light was red and I was in the left lane",
    "it has three thousand eight hundred sixty seven miles",
    "son cinco mil novecientos noventa y ocho pesos",
]


@pytest.mark.parametrize("text", LEAVES)
def test_nothing_is_found_where_nobody_is_identified(text: str) -> None:
    rules = [one for one in RECOGNIZERS if one.name != "learned"]
    assert [one for recognizer in rules for one in found(recognizer, text)] == []


@pytest.mark.parametrize("recognizer", RECOGNIZERS, ids=lambda one: one.name)
def test_a_recognizer_says_which_types_it_has(recognizer: PiiRecognizer) -> None:
    for _, text, _, _ in FINDS:
        assert {one.type for one in recognizer.find(text)} <= recognizer.types


HOSTILE = [
    "a", "1", " ", "a@", "(", "1-", "a.b-", "Ana ", "one two ",
    "my name is ", "A ", "12 a ", "calle ", "dot com at ", "\u00e9", "5 de ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hundred_thousand_hostile_characters_are_no_trap(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    for recognizer in RECOGNIZERS:
        assert all(one.span.end <= len(text) for one in recognizer.find(text))


def test_the_check_digit_of_a_vehicle_number_counts() -> None:
    assert is_vin("1HGCM82633A004352")
    assert not is_vin("1HGCM82643A004352")
