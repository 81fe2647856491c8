import itertools
import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.desk.protocol import candidates, make, parse, valid

NUMBERS = st.builds(
    lambda prefix, n, digits: make(prefix, lambda limit: n % limit, digits),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=2),
    st.integers(0, 10**8),
    st.sampled_from([4, 6, 8]),
)


def test_a_number_is_short_and_speakable() -> None:
    number = make("PT", lambda limit: 4821)
    assert number.startswith("PT-4821-")
    assert len(number) == 9
    assert valid(number)


@given(NUMBERS)
def test_every_number_is_valid_and_reads_back(number: str) -> None:
    assert valid(number)
    assert parse(number) == number
    assert parse(number.lower().replace("-", " ")) == number
    assert parse(f"it's {' '.join(number)}, thanks") == number


def test_a_prefix_that_sounds_like_a_zero_is_no_zero() -> None:
    number = make("OH", lambda limit: 4821)
    assert parse(number) == number


@given(NUMBERS, st.data())
def test_one_wrong_digit_is_noticed(number: str, data: st.DataObject) -> None:
    places = [n for n, character in enumerate(number) if character.isdigit()]
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != number[place]]))
    wrong = number[:place] + digit + number[place + 1 :]
    assert not valid(wrong)
    assert parse(wrong) is None


@given(NUMBERS)
def test_swapped_neighbours_are_noticed(number: str) -> None:
    body = number[3:-2]
    for n, (left, right) in enumerate(itertools.pairwise(body)):
        if left != right:
            swapped = body[:n] + right + left + body[n + 2 :]
            assert not valid(f"{number[:3]}{swapped}{number[-2:]}")


@pytest.mark.parametrize(
    "said",
    [
        "PT-4821-{c}",
        "pt4821{c}",
        "P T 48 21 {c}",
        "my number is p.t. four eight two one dash {w}",
        "es PT cuatro, ocho, dos, uno, guion {s}",
    ],
)
def test_it_is_understood_however_it_is_said(said: str) -> None:
    number = make("PT", lambda limit: 4821)
    check = number[-1]
    english = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][
        int(check)
    ]
    spanish = ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"][
        int(check)
    ]
    assert parse(said.format(c=check, w=english, s=spanish)) == number


@pytest.mark.parametrize(
    "text", ["", "PT", "4821-7", "PT-48-7", "call me at 555 0100", "PT-4821-７"]
)
def test_what_is_not_a_number_is_none(text: str) -> None:
    assert not valid(text)
    assert parse(text) is None


@pytest.mark.parametrize("prefix", ["", "P", "pt", "P1", "PTX", "ÑÑ"])
def test_a_prefix_is_two_capital_letters(prefix: str) -> None:
    with pytest.raises(ValueError, match="prefix"):
        make(prefix, secrets.randbelow)


def test_candidates_grow_longer() -> None:
    found = list(candidates("PT", secrets.randbelow))
    assert all(map(valid, found))
    assert len(found[0]) == 9
    assert len(found[-1]) == 13
    assert len(set(found)) > 8
