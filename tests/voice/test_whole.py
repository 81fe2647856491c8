from __future__ import annotations

import pytest

from appliance.core.audio import Expected, Expecting
from appliance.voice.endpoint import Whole
from appliance.voice.whole import how_whole

OPTIONS = (("morning", ("in the morning", "morning")), ("evening", ("evening",)))
BOUNDS = {Expected.IDENTIFIER: (6, 9)}

ENGLISH = [
    (Expected.YES_NO, "yes", Whole.YES),
    (Expected.YES_NO, "No, I don't.", Whole.YES),
    (Expected.YES_NO, "um", Whole.NO),
    (Expected.YES_NO, "yesterday I", Whole.NO),
    (Expected.CHOICE, "the morning", Whole.YES),
    (Expected.CHOICE, "well I was", Whole.NO),
    (Expected.CHOICE, "Tuesday", Whole.PERHAPS),
    (Expected.NUMBER, "forty two", Whole.YES),
    (Expected.NUMBER, "forty", Whole.PERHAPS),
    (Expected.NUMBER, "I am about", Whole.NO),
    (Expected.NUMBER, "two hundred", Whole.NO),
    (Expected.NUMBER, "I would say", Whole.NO),
    (Expected.YES_NO, "well", Whole.NO),
    (Expected.DATE, "the twenty second", Whole.PERHAPS),
    (Expected.DATE, "three weeks ago", Whole.YES),
    (Expected.PHONE, "five oh three", Whole.NO),
    (Expected.PHONE, "five oh three five five five oh one four", Whole.NO),
    (Expected.PHONE, "five oh three five five five oh one four two", Whole.YES),
    (Expected.PHONE, "503 555 0142", Whole.YES),
    (Expected.PHONE, "one five oh three five five five oh one four", Whole.NO),
    (Expected.PHONE, "one five oh three five five five oh one four two", Whole.YES),
    (Expected.IDENTIFIER, "A B C", Whole.NO),
    (Expected.IDENTIFIER, "A B C one two three", Whole.PERHAPS),
    (Expected.IDENTIFIER, "A B C one two three four five six", Whole.YES),
    (Expected.DATE, "march", Whole.NO),
    (Expected.DATE, "march third", Whole.PERHAPS),
    (Expected.DATE, "march third nineteen", Whole.NO),
    (Expected.DATE, "march third nineteen eighty four", Whole.YES),
    (Expected.DATE, "yesterday", Whole.YES),
    (Expected.EMAIL, "maria dot lopez", Whole.NO),
    (Expected.EMAIL, "maria dot lopez at example dot com", Whole.YES),
    (Expected.NAME, "Maria", Whole.NO),
    (Expected.NAME, "Maria Lopez", Whole.YES),
    (Expected.NAME, "my name is", Whole.NO),
    (Expected.ADDRESS, "twelve Harbor Street", Whole.PERHAPS),
    (Expected.ADDRESS, "12 Harbor Street Portland Oregon 97201", Whole.YES),
    (Expected.STORY, "my back hurts since I fell and", Whole.NO),
    (Expected.STORY, "my back hurts because", Whole.NO),
    (Expected.STORY, "my back hurts um...", Whole.NO),
    (Expected.STORY, "my back hurts", Whole.PERHAPS),
    (Expected.STORY, "my back hurts and that's all", Whole.YES),
    (Expected.ANYTHING, "okay", Whole.YES),
    (Expected.ANYTHING, "I want to", Whole.NO),
    (Expected.ANYTHING, "", Whole.PERHAPS),
]
SPANISH = [
    (Expected.YES_NO, "sí", Whole.YES),
    (Expected.YES_NO, "no", Whole.YES),
    (Expected.PHONE, "cinco cero tres cinco cinco", Whole.NO),
    (Expected.PHONE, "cinco cero tres cinco cinco cinco cero uno cuatro dos", Whole.YES),
    (Expected.DATE, "tres de marzo", Whole.PERHAPS),
    (Expected.DATE, "tres de marzo de mil novecientos ochenta y cuatro", Whole.YES),
    (Expected.DATE, "tres de", Whole.NO),
    (Expected.DATE, "el tres de marzo de mil novecientos", Whole.NO),
    (Expected.DATE, "el veintidós", Whole.PERHAPS),
    (Expected.DATE, "hace tres semanas", Whole.YES),
    (Expected.YES_NO, "bueno", Whole.NO),
    (Expected.STORY, "me duele la espalda porque", Whole.NO),
    (Expected.STORY, "me duele la espalda y", Whole.NO),
    (Expected.STORY, "me duele la espalda", Whole.PERHAPS),
    (Expected.STORY, "me duele la espalda, eso es todo", Whole.YES),
]


def expecting(kind: Expected, language: str) -> Expecting:
    return Expecting(kind, language, OPTIONS, BOUNDS.get(kind))


@pytest.mark.parametrize(("kind", "text", "whole"), ENGLISH)
def test_in_english(kind: Expected, text: str, whole: Whole) -> None:
    assert how_whole(text, expecting(kind, "en")) is whole


@pytest.mark.parametrize(("kind", "text", "whole"), SPANISH)
def test_in_spanish(kind: Expected, text: str, whole: Whole) -> None:
    assert how_whole(text, expecting(kind, "es")) is whole


def test_bounds_of_a_policy_hold_for_a_telephone_number_too() -> None:
    nine = Expecting(Expected.PHONE, "es", digits=(9, 11))
    assert how_whole("seis uno dos tres cuatro cinco seis siete", nine) is Whole.NO
    assert how_whole("seis uno dos tres cuatro cinco seis siete ocho", nine) is Whole.YES
    assert how_whole("tres cuatro seis uno dos tres cuatro cinco seis", nine) is Whole.NO
