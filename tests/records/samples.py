"""One session under one small policy, for the tests of what leaves the building."""

from __future__ import annotations

from appliance.core.interview import (
    Answer,
    AnswerStatus,
    Evidence,
    Field,
    FieldType,
    JsonValue,
    Span,
)
from appliance.core.policy import (
    Completion,
    FieldWording,
    OptionWording,
    Policy,
    Retention,
    Review,
    Sla,
    Wording,
)
from appliance.core.session import Session, SessionStatus
from appliance.records.mapping import Record, record_of

FIELDS = {
    "full_name": Field("full_name", FieldType.NAME),
    "birth_date": Field("birth_date", FieldType.DATE),
    "reason": Field("reason", FieldType.STORY),
    "urgent": Field("urgent", FieldType.BOOLEAN),
    "pain": Field("pain", FieldType.NUMBER),
    "symptoms": Field(
        "symptoms", FieldType.CHOICE, options=("cough", "fever"), several=True, open=True
    ),
    "copay": Field("copay", FieldType.MONEY),
    "member": Field("member", FieldType.IDENTIFIER),
    "email": Field("email", FieldType.EMAIL),
    "medicines": Field(
        "medicines",
        FieldType.GROUP,
        repeats=5,
        fields=(Field("name", FieldType.STORY), Field("dose", FieldType.QUANTITY)),
    ),
}

WORDING = {name: FieldWording(name.replace("_", " ").capitalize()) for name in FIELDS} | {
    "symptoms": FieldWording("Symptoms", options={"cough": OptionWording("Cough")}),
    "medicines": FieldWording(
        "Medicines", fields={"name": FieldWording("Name"), "dose": FieldWording("Dose")}
    ),
}

POLICY = Policy(
    id="patient-intake",
    version="1.2.0",
    digest="ab" * 32,
    purpose="A visit",
    owner="front-desk",
    languages=("en", "es"),
    channels=("kiosk",),
    minutes=5,
    disclosures=(),
    objectives=(),
    fields=FIELDS,
    evaluators=(),
    may=frozenset(),
    must_not=frozenset(),
    escalation=(),
    lookups=(),
    completion=Completion("true"),
    sla=Sla("office_hours", {}),
    retention=Retention(0, 30, 365, 2190),
    review=Review(),
    destinations=(),
    wording={"en": Wording("en", "Visit", {}, {}, WORDING, "", "")},
    documents=(),
)


def answer(
    address: str,
    value: JsonValue,
    status: AnswerStatus = AnswerStatus.STATED,
    said: str = "",
    history: tuple[Answer, ...] = (),
) -> Answer:
    words = said or str(value)
    evidence = Evidence(3, Span(4, 4 + len(words)), words)
    return Answer(address, status, value, evidence, precision="day", history=history)


ANSWERS = (
    answer("medicines[1].name", "aspirin"),
    answer("medicines[0].name", "lisinopril"),
    answer("medicines[0].dose", {"value": 10, "unit": "mg"}, said="ten milligrams"),
    answer("reason", "cough\x00 and wheezing\n", said="I have a cough and wheezing"),
    answer("full_name", {"given": "Rosa", "family": "Delgado"}, AnswerStatus.CONFIRMED),
    answer(
        "birth_date", "1958-05", said="May fifty-eight", history=(answer("birth_date", "1985"),)
    ),
    answer("urgent", False, said="no"),
    answer("pain", 7, said="seven"),
    answer("symptoms", ["cough", "night sweats"], said="cough, night sweats"),
    answer("copay", {"amount": "12.50", "currency": "USD"}, said="twelve fifty"),
    answer("member", None, AnswerStatus.UNKNOWN, said="no idea"),
    answer("email", None, AnswerStatus.DECLINED, said="rather not"),
)


def say(given: Answer, field: Field) -> str:
    if isinstance(given.value, dict):
        return " ".join(str(part) for part in given.value.values())
    return str(given.value)


def session(status: SessionStatus = SessionStatus.COMPLETED) -> Session:
    return Session(
        id="5f0c2a",
        intake="patient-intake",
        policy_digest=POLICY.digest,
        language="en",
        channel="kiosk",
        status=status,
        number=9,
        opened_ms=1_795_176_000_000,
        updated_ms=1_795_176_060_123,
        answers={given.address: given for given in ANSWERS},
        consents={"recording": False},
        protocol="PT-4821-7",
    )


def record(status: SessionStatus = SessionStatus.COMPLETED, *, words: bool = True) -> Record:
    return record_of(session(status), POLICY, say, objectives={"visit": True}, words=words)
