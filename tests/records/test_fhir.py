import copy
import json
from typing import Any

import pytest
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse

from appliance.core.errors import DeliveryError
from appliance.core.session import SessionStatus
from appliance.records import fhir
from tests.records.samples import record


def resource(**kinds: Any) -> dict[str, Any]:
    return json.loads(fhir.questionnaire_response(record(**kinds)))


def item(found: dict[str, Any], link: str) -> dict[str, Any]:
    return next(entry for entry in found["item"] if entry["linkId"] == link)


def test_it_is_a_questionnaire_response_and_survives_the_library() -> None:
    found = resource()
    again = json.loads(QuestionnaireResponse.model_validate(found).model_dump_json())
    assert again | {"authored": found["authored"]} == found
    assert found["questionnaire"] == "urn:intake-appliance:policy:patient-intake|1.2.0"
    assert found["authored"] == "2026-11-20T12:01:00.123Z"
    assert found["identifier"]["value"] == "5f0c2a"


@pytest.mark.parametrize("status", list(SessionStatus))
def test_every_status_has_a_code(status: SessionStatus) -> None:
    assert resource(status=status)["status"] == fhir.STATUS[status]


def test_values_have_the_type_that_fits() -> None:
    found = resource()

    def value(link: str) -> list[dict[str, Any]]:
        answers = item(found, link)["answer"]
        return [{k: v for k, v in answer.items() if k != "extension"} for answer in answers]

    assert value("full_name") == [{"valueString": "Rosa Delgado"}]
    assert value("birth_date") == [{"valueDate": "1958-05"}]
    assert value("urgent") == [{"valueBoolean": False}]
    assert value("pain") == [{"valueInteger": 7}]
    assert value("reason") == [{"valueString": "cough  and wheezing"}]
    assert value("copay")[0]["valueQuantity"]["value"] == 12.5
    assert value("copay")[0]["valueQuantity"]["code"] == "USD"
    coding, own_words = value("symptoms")
    assert coding["valueCoding"]["code"] == "cough"
    assert coding["valueCoding"]["display"] == "Cough"
    assert own_words == {"valueString": "night sweats"}


def test_groups_nest_entry_by_entry() -> None:
    entries = [entry for entry in resource()["item"] if entry["linkId"] == "medicines"]
    assert [entry["text"] for entry in entries] == ["Medicines", "Medicines"]
    assert [part["linkId"] for part in entries[0]["item"]] == ["medicines.name", "medicines.dose"]
    dose = entries[0]["item"][1]["answer"][0]["valueQuantity"]
    assert dose == {"value": 10, "unit": "mg"}
    assert [part["linkId"] for part in entries[1]["item"]] == ["medicines.name"]


def test_what_is_absent_says_why() -> None:
    found = resource()
    for link, reason in (("member", "asked-unknown"), ("email", "asked-declined")):
        absent = item(found, link)
        assert "answer" not in absent
        assert {"url": fhir.ABSENT, "valueCode": reason} in absent["extension"]


def test_each_answer_says_where_it_comes_from() -> None:
    extension = item(resource(), "birth_date")["answer"][0]["extension"][0]
    parts = {
        part["url"]: next(v for k, v in part.items() if k != "url")
        for part in extension["extension"]
    }
    assert parts == {
        "status": "stated",
        "source": "said",
        "turn": 3,
        "start": 4,
        "end": 19,
        "said": "May fifty-eight",
        "precision": "day",
    }
    assert "May fifty-eight" not in json.dumps(resource(words=False))


def broken(change) -> list[str]:
    found = copy.deepcopy(resource())
    change(found)
    return fhir.check(found, record())


@pytest.mark.parametrize(
    "change",
    [
        lambda r: r.update(status="bogus"),
        lambda r: r.pop("status"),
        lambda r: r.update(unknown="x"),
        lambda r: r["item"][0].update(linkId="elsewhere"),
        lambda r: r["item"].append(r["item"][0]),
        lambda r: item(r, "urgent").update(answer=[{"valueString": "no"}]),
        lambda r: item(r, "birth_date").update(answer=[{"valueDate": "1958-13"}]),
        lambda r: item(r, "symptoms").update(answer=[{"valueCoding": {"code": "made-up"}}]),
        lambda r: item(r, "reason").update(answer=[{"valueString": ""}]),
        lambda r: item(r, "reason").pop("answer"),
        lambda r: item(r, "member").pop("extension"),
        lambda r: item(r, "member")["extension"][0].update(valueCode="because"),
        lambda r: item(r, "medicines")["item"][0].update(linkId="medicines.colour"),
    ],
)
def test_what_is_wrong_is_found(change) -> None:
    assert broken(lambda r: None) == []
    faults = broken(change)
    assert faults
    assert not any("Rosa" in fault or "wheezing" in fault for fault in faults)


def test_a_record_that_cannot_be_fhir_is_refused_for_good(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(fhir.STATUS, SessionStatus.COMPLETED, "bogus")
    with pytest.raises(DeliveryError) as caught:
        fhir.questionnaire_response(record())
    assert caught.value.permanent
