from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from appliance.engines.likeness import Sound, likeness, within

PHONES = st.lists(
    st.sampled_from(["AA", "AE", "B", "D", "IY", "M", "N", "S", "T", "Z"]), max_size=12
)


@given(PHONES, PHONES)
def test_it_lies_between_nothing_and_the_same_and_goes_both_ways(
    one: list[str], other: list[str]
) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert abs(likeness(one, other) - likeness(other, one)) < 1e-9
    assert likeness(one, one) == (1 if one else 0)


@given(PHONES, st.sampled_from(["AA", "B", "S"]))
def test_a_sound_too_many_makes_it_less_alike(one: list[str], more: str) -> None:
    assert likeness(one, [*one, more]) < 1


def test_what_is_easily_confused_counts_less_than_what_is_not() -> None:
    assert likeness(["B", "IY"], ["P", "IY"]) > likeness(["B", "IY"], ["S", "IY"])
    assert likeness(["B", "IY"], ["B", "AA"]) > likeness(["B", "IY"], ["B", "S"])


def test_the_sounds_of_a_word_are_those_whose_middle_it_holds() -> None:
    heard = [Sound("Y", 10, 14), Sound("EH", 15, 24), Sound("S", 25, 40), Sound("T", 41, 60)]
    assert within(Sound("yes", 12, 40), heard) == ["Y", "EH", "S"]
    assert within(Sound("nothing", 70, 80), heard) == []
