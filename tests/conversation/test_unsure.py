"""How sure a value is, and that what is not sure is read back where policy says "when_unsure"."""

from __future__ import annotations

import pytest

from appliance.conversation.decide.missing import is_unsure
from tests.conversation.interviews import governed, hear, interview

TOLD = {"reason": "a rash", "emergency_name": "Tom Baker"}
SURE = [
    ("patient-intake", "en", "phone", "503 555 0142"),
    ("patient-intake", "en", "phone", "my number is 503-555-0142, call any time"),
    ("patient-intake", "en", "email", "ana at example dot com"),
    ("patient-intake", "en", "birth_date", "May 3, 1961"),
    ("auto-claim", "en", "loss_date", "yesterday"),
    ("auto-claim", "en", "policy_number", "AC 10 42"),
    ("patient-intake", "es", "phone", "cinco cero tres, 555, 0142"),
    ("patient-intake", "es", "email", "ana arroba example punto com"),
    ("patient-intake", "es", "birth_date", "el 3 de mayo de 1961"),
    ("auto-claim", "es", "loss_date", "ayer"),
]
UNSURE = [
    ("patient-intake", "en", "phone", "503 555 0142, I think"),
    ("patient-intake", "en", "phone", "it might be 503 555 0142, I'm not sure"),
    ("patient-intake", "en", "email", "ana@example.com if I remember right"),
    ("patient-intake", "en", "birth_date", "maybe May 3, 1961"),
    ("auto-claim", "en", "loss_date", "it must have been around May 3"),
    ("auto-claim", "en", "policy_number", "AC 10 42 or something like that"),
    ("patient-intake", "es", "phone", "creo que es 503 555 0142"),
    ("patient-intake", "es", "email", "ana@example.com, no estoy segura"),
    ("patient-intake", "es", "birth_date", "creo que el 3 de mayo de 1961"),
    ("auto-claim", "es", "policy_number", "AC 10 42, si mal no recuerdo"),
]


@pytest.mark.parametrize(("pack", "language", "address", "words"), [*SURE, *UNSURE])
def test_what_somebody_is_not_sure_of_is_read_back_and_nothing_else(
    pack: str, language: str, address: str, words: str
) -> None:
    said = TOLD if pack == "patient-intake" and language == "en" else {}
    taken = hear(interview(pack, language, said, address), words).session.answers[address]
    policy, _ = governed(pack)
    assert policy.fields[address].confirm["text"] == "when_unsure"
    assert is_unsure(taken) is ((pack, language, address, words) in UNSURE)
