from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appliance.core.text import fold
from appliance.redaction.learned.lexicon import Lexicon, lexicon
from appliance.redaction.learned.network import LABELS, WEIGHTS, Network, network, unpacked
from appliance.redaction.learned.tokens import TOKEN


def labelled(text: str, calm: float = 0.0) -> dict[str, str]:
    found = network().label(text, fold(text), calm)
    return {text[start:end]: LABELS[label] for start, end, label in found}


@given(st.text(max_size=80))
@settings(deadline=None)
def test_every_token_of_any_text_is_labelled_where_it_stands(text: str) -> None:
    found = network().label(text, fold(text))
    assert [(start, end) for start, end, _ in found] == [
        one.span() for one in TOKEN.finditer(fold(text))
    ]


def test_the_words_around_decide() -> None:
    assert labelled("my daughter Hope has a cough")["Hope"] == "PERSON"
    assert labelled("I hope it is nothing")["hope"] == "O"
    assert labelled("we live in Springfield now")["Springfield"] == "LOCATION"
    assert labelled("vivo en Guadalajara con mi esposa")["Guadalajara"] == "LOCATION"


def test_a_name_that_is_on_no_list_is_found() -> None:
    assert labelled("this is Xolotzin Brandvarre calling")["Brandvarre"] == "PERSON"
    assert labelled("me llamo xolotzin brandvarre")["brandvarre"] == "PERSON"


def test_the_less_calm_the_more_is_taken_for_identifying() -> None:
    text = "the blue house by the river is where we met"
    taken = [sum(one != "O" for one in labelled(text, calm).values()) for calm in (-50, 0, 50)]
    assert taken[0] == 0
    assert taken[0] <= taken[1] <= taken[2] == len(set(text.split()))


def test_it_is_refused_with_a_list_of_words_it_was_not_trained_on() -> None:
    with np.load(WEIGHTS) as kept, pytest.raises(ValueError, match="another list"):
        Network(unpacked(kept), Lexicon({"one": 0}, frozenset(), lexicon().marks))


def test_it_is_small() -> None:
    assert sum(one.stat().st_size for one in WEIGHTS.parent.iterdir() if one.is_file()) < 6_000_000
