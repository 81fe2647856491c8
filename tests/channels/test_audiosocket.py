from __future__ import annotations

import itertools
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.channels.audiosocket import (
    RATES,
    Called,
    Decoder,
    Ended,
    Failed,
    Key,
    Sound,
    Strange,
    goodbye,
    sound,
)

CALL = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
WIRE = (
    b"\x01\x00\x10" + CALL.bytes + b"\x10\x00\x04\x01\x00\x02\x00" + b"\x03\x00\x01#"
    b"\x12\x00\x02\x05\x00" + b"\xff\x00\x01\x04" + b"\xff\x00\x00" + b"\x77\x00\x03abc"
    b"\x00\x00\x00"
)
MESSAGES = [
    Called(CALL),
    Sound(b"\x01\x00\x02\x00", 8_000),
    Key("#"),
    Sound(b"\x05\x00", 16_000),
    Failed(4),
    Failed(None),
    Strange(0x77),
    Ended(),
]


def test_what_an_exchange_sends_is_read() -> None:
    assert Decoder().feed(WIRE) == MESSAGES


@given(st.lists(st.integers(0, len(WIRE)), max_size=12))
def test_it_does_not_matter_how_the_bytes_were_cut(cuts: list[int]) -> None:
    decoder = Decoder()
    edges = [0, *sorted(cuts), len(WIRE)]
    pieces = [WIRE[a:b] for a, b in itertools.pairwise(edges)]
    assert [message for piece in pieces for message in decoder.feed(piece)] == MESSAGES
    assert not decoder.unfinished


@given(st.binary(max_size=4_000))
def test_no_bytes_break_it(data: bytes) -> None:
    decoder = Decoder()
    for at in range(0, len(data), 7):
        decoder.feed(data[at : at + 7])


@pytest.mark.parametrize(
    "wire", [b"\x01\x00\x02ab", b"\x03\x00\x02\x31\x32", b"\x03\x00\x01x", b"\x03\x00\x00"]
)
def test_a_payload_that_is_not_what_it_must_be_is_strange(wire: bytes) -> None:
    assert Decoder().feed(wire) == [Strange(wire[0])]


def test_a_cut_connection_is_told_from_a_closed_one() -> None:
    decoder = Decoder()
    decoder.feed(WIRE + b"\x10\x01")
    assert decoder.unfinished


@given(st.binary(min_size=2, max_size=2_000), st.sampled_from(sorted(RATES)))
def test_what_we_send_reads_back(pcm: bytes, rate: int) -> None:
    even = pcm[: len(pcm) // 2 * 2]
    assert Decoder().feed(sound(even, rate)) == [Sound(even, rate)]


def test_the_end_is_three_bytes() -> None:
    assert goodbye() == b"\x00\x00\x00"


@pytest.mark.parametrize(
    ("pcm", "rate"), [(b"", 8_000), (b"\x01", 8_000), (bytes(65_536), 8_000), (b"ab", 11_025)]
)
def test_what_an_exchange_would_hang_up_on_cannot_be_written(pcm: bytes, rate: int) -> None:
    with pytest.raises(ValueError, match=r"sound|rate"):
        sound(pcm, rate)
