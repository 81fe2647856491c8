from __future__ import annotations

import pytest

from appliance.core.interview import Span
from appliance.redaction.layers import Layers, joined
from appliance.redaction.recognizers import RECOGNIZERS
from appliance.redaction.recognizers.dates import Dates
from appliance.redaction.recognizers.phones import Phones
from appliance.redaction.spans import Finding

TEXT = "Márquez called on 3/12/1984 from 415-555-0137"


def test_what_any_layer_finds_is_found_in_order() -> None:
    found = Layers((Phones(), Dates())).find(TEXT)
    assert [(one.type, one.span.of(TEXT)) for one in found] == [
        ("DATE_TIME", "3/12/1984"),
        ("PHONE_NUMBER", "415-555-0137"),
    ]


def test_each_layer_reads_a_folded_text_as_it_finds_in_it() -> None:
    from appliance.core.text import fold

    for one in RECOGNIZERS:
        assert one.read(TEXT, fold(TEXT)) == one.find(TEXT)


def test_without_layers_there_is_no_detector() -> None:
    with pytest.raises(ValueError, match="nothing"):
        Layers(())


def test_the_types_of_all_layers_are_its_types() -> None:
    assert Layers((Phones(), Dates())).types == {"PHONE_NUMBER", "DATE_TIME"}


def found(*stretches: tuple[str, str], text: str) -> list[tuple[str, str]]:
    given = [
        Finding(Span(text.index(words), text.index(words) + len(words)), type_)
        for words, type_ in stretches
    ]
    return [(one.type, one.span.of(text)) for one in joined(given, text)]


def test_an_unknown_word_beside_a_name_belongs_to_it() -> None:
    text = "ask Xio Brandvarre, Ana"
    assert found(("Xio", "UNKNOWN"), ("Brandvarre", "PERSON"), ("Ana", "PERSON"), text=text) == [
        ("PERSON", "Xio Brandvarre"),
        ("PERSON", "Ana"),
    ]


def test_an_address_takes_its_town_and_its_code() -> None:
    text = "at 12 Oak St,\nSpringfield, IL 62704 on 3/4"
    assert found(
        ("12 Oak St", "STREET_ADDRESS"), ("Springfield", "LOCATION"), ("IL", "REGION"),
        ("62704", "US_ZIP_CODE"), ("3/4", "DATE_TIME"), text=text,
    ) == [("STREET_ADDRESS", "12 Oak St,\nSpringfield, IL 62704"), ("DATE_TIME", "3/4")]  # fmt: skip


def test_a_town_and_its_state_stay_two_things() -> None:
    text = "in Springfield, Illinois"
    assert found(("Springfield", "LOCATION"), ("Illinois", "REGION"), text=text) == [
        ("LOCATION", "Springfield"),
        ("REGION", "Illinois"),
    ]
