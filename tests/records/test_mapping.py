import json

import msgspec
import pytest

from appliance.core.errors import DeliveryError
from appliance.records.mapping import as_json, pack, place_of, unpack
from tests.records.samples import record


def test_answers_stand_in_the_policys_order() -> None:
    assert [line.address for line in record().lines] == [
        "full_name",
        "birth_date",
        "reason",
        "urgent",
        "pain",
        "symptoms",
        "copay",
        "member",
        "email",
        "medicines[0].name",
        "medicines[0].dose",
        "medicines[1].name",
    ]


def test_the_json_says_what_it_is_and_under_which_policy() -> None:
    found = as_json(record())
    assert found["kind"] == "intake.record/v1"
    assert found["policy"] == "ab" * 32
    assert found["protocol"] == "PT-4821-7"
    assert found["updated"] == "2026-11-20T12:01:00.123Z"
    assert found["objectives"] == [{"id": "visit", "met": True}]
    assert found["consents"] == [{"id": "recording", "given": False}]


def test_an_answer_comes_with_its_evidence_and_its_history() -> None:
    answers = {item["field"]: item for item in as_json(record())["answers"]}
    born = answers["birth_date"]
    assert (born["value"], born["precision"], born["label"]) == ("1958-05", "day", "Birth date")
    assert born["evidence"] == [
        {"turn": 3, "span": [4, 19], "source": "said", "said": "May fifty-eight"}
    ]
    assert born["history"] == [{"status": "stated", "value": "1985", "turn": 3}]
    assert answers["member"]["value"] is None
    assert answers["member"]["status"] == "unknown"


def test_without_leave_no_word_of_the_person_goes_along() -> None:
    words = ("fifty-eight", "no idea", "rather not", "milligrams")
    with_leave, without = (pack(record(words=leave)) for leave in (True, False))
    assert all(word.encode() in with_leave for word in words)
    assert not any(word.encode() in without for word in words)
    assert "evidence" not in json.dumps(as_json(unpack(without)))


def test_a_packed_record_reads_back_the_same() -> None:
    assert unpack(pack(record())) == record()
    assert msgspec.json.encode(as_json(unpack(pack(record())))) == msgspec.json.encode(
        as_json(record())
    )


@pytest.mark.parametrize("packed", [b"", b"\xc1", pack(record())[:-1], b"{}"])
def test_what_is_no_record_is_refused(packed: bytes) -> None:
    with pytest.raises(DeliveryError) as caught:
        unpack(packed)
    assert caught.value.permanent


def test_addresses() -> None:
    assert place_of("medicines[2].dose").steps == (("medicines", 2), ("dose", 0))
    assert place_of("medicines[2].dose").link_id == "medicines.dose"
    for wrong in ("", "Medicines", "a..b", "a[x]", "a[1", "a b"):
        with pytest.raises(ValueError, match="address"):
            place_of(wrong)
