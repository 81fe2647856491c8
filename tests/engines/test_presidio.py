from __future__ import annotations

import gc
from collections.abc import Sequence

import pytest

from appliance.core.errors import EngineError
from appliance.core.interview import Span
from appliance.core.ports import PiiFinding
from appliance.engines.presidio import Presidio
from appliance.redaction.recognizers import RECOGNIZERS
from appliance.redaction.redactor import Redactor, restore
from appliance.redaction.spans import Finding


class Secretive:
    """A recognizer of ours, for the tests: finds the word "secret", and breaks on "boom"."""

    name = "secretive"
    types = frozenset({"SECRET"})

    def find(self, text: str) -> Sequence[PiiFinding]:
        if "boom" in text:
            raise RuntimeError(f"cannot read {text}")
        at = text.find("secret")
        return [] if at < 0 else [Finding(Span(at, at + 6), "SECRET", 0.9)]


@pytest.fixture(scope="module")
def presidio() -> Presidio:
    return Presidio((*RECOGNIZERS, Secretive()))


def found(presidio: Presidio, text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(one.type, one.span.of(text)) for one in presidio.detect(text, language)]


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_our_recognizers_run_in_every_language_and_for_any_other(
    presidio: Presidio, language: str
) -> None:
    assert ("SECRET", "secret") in found(presidio, "a secret here", language)
    assert ("PERSON", "Ana López") in found(presidio, "me llamo Ana López", language)


@pytest.mark.parametrize(
    ("text", "type_", "words"),
    [
        ("card 4111 1111 1111 1111", "CREDIT_CARD", "4111 1111 1111 1111"),
        ("ip 192.168.7.41", "IP_ADDRESS", "192.168.7.41"),
        ("iban ES91 2100 0418 4502 0005 1332", "IBAN_CODE", "ES91 2100 0418 4502 0005 1332"),
        ("my nif is 12345678Z", "ES_NIF", "12345678Z"),
    ],
)
def test_its_own_well_made_recognizers_stay(
    presidio: Presidio, text: str, type_: str, words: str
) -> None:
    assert (type_, words) in found(presidio, text)


def test_its_failure_is_ours_and_carries_nothing_of_the_text(presidio: Presidio) -> None:
    with pytest.raises(EngineError) as caught:
        presidio.detect("boom said Maya", "en")
    assert caught.value.engine == "presidio"
    assert "Maya" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_a_detector_without_languages_is_refused() -> None:
    with pytest.raises(ValueError, match="find nothing"):
        Presidio(RECOGNIZERS, ())


def test_long_texts_are_analysed_to_the_end_with_exact_offsets(presidio: Presidio) -> None:
    text = "It rained that day and the road was wet. " * 400 + "Call 415-555-0137."
    assert ("PHONE_NUMBER", "415-555-0137") in found(presidio, text)


@pytest.mark.parametrize("shift", range(3_990, 4_010, 4))
def test_what_lies_across_two_windows_is_found_whole(presidio: Presidio, shift: int) -> None:
    text = "." * (shift - 1) + " 415-555-0137 ok"
    redacted = Redactor(presidio).redact(text, "en", {})
    assert "<PHONE_1>" in redacted.utterance.text


@pytest.mark.parametrize(
    "text",
    [
        "soy Jose\u0301 Pe\u0301rez, 4\u200b15-555-0137",
        "４１５-５５５-０１３７",
        "\u202eAna\u202c \u0645\u0631\u062d\u0628\u0627 ana@example.com",
        "<PERSON_1> said my name is Ana <DATE_1>",
        "",
        "\x00\ud83d",
    ],
)
def test_odd_writing_is_masked_and_restored_exactly(presidio: Presidio, text: str) -> None:
    redaction = Redactor(presidio).redact(text, "en", {})
    assert restore(redaction.utterance.text, redaction.masks) == text
    assert "0137" not in redaction.utterance.text
    assert "example" not in redaction.utterance.text


def test_a_whole_statement_leaves_nothing_that_identifies(presidio: Presidio) -> None:
    text = (
        "My name is Maya Lindqvist, born March 12, 1984. I live at 1420 Oak Street, Springfield, IL 62704. "
        "Call me at (415) 555-0137 or maya.l@example.com. My policy number is PA-884213, my VIN is "
        "1HGCM82633A004352 and Dr. Ruiz has my chart, MRN 00482913. My knee has hurt for three weeks."
    )
    masked = Redactor(presidio).redact(text, "en", {}).utterance.text
    given_away = "Maya Lindqvist 1984 Oak Springfield 62704 555 maya.l 884213 1HGCM Ruiz 482913"
    for words in given_away.split():
        assert words not in masked
    assert "My knee has hurt for three weeks." in masked


def test_no_word_of_a_text_stays_in_memory(presidio: Presidio) -> None:
    word = "quibble" + "thorpe"
    presidio.detect(f"Xaviera {word.title()} met Zzyzx in Wimbleford, call 415-555-0137", "en")
    presidio.detect(f"Xaviera {word.title()} vive en Wimbleford", "es")
    gc.collect()
    held = [one for one in gc.get_objects() if isinstance(one, dict) and word in one]
    assert held == []
