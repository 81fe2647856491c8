from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from appliance.core.errors import LedgerError, TamperError
from appliance.ledger import canonical, verify

# A busy machine is slow, and that is no fault of what is tested.
steady = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

keys = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=8)
texts = st.text(st.characters(codec="utf-8"), max_size=20)
scalars = texts | st.integers(-canonical.MAX_INTEGER, canonical.MAX_INTEGER)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
objects = st.dictionaries(keys, values, max_size=5)


def depth(value: object) -> int:
    if isinstance(value, dict):
        return 1 + max(map(depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(depth, value), default=0)
    return 0


@steady
@given(objects.filter(lambda value: depth(value) <= canonical.MAX_DEPTH))
def test_what_is_written_reads_back_the_same_in_both_readers(value: dict[str, object]) -> None:
    data = canonical.encode(value)
    assert canonical.decode(data) == value
    assert verify.canonical_object(data) == value
    assert list(json.loads(data)) == sorted(value)


@pytest.mark.parametrize(
    ("value", "data"),
    [
        ({}, b"{}"),
        (
            {"b": 1, "a": "x", "B": [1, {"z": 0, "y": ""}]},
            b'{"B":[1,{"y":"","z":0}],"a":"x","b":1}',
        ),
        # RFC 8785 section 3.2.2.2: the two-character escapes, lower-case hex, all else as it is
        (
            {"s": '€$\x0f\nA\'B"\\\\"/\x7f\u2028'},
            '{"s":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/\x7f\u2028"}'.encode(),
        ),
        ({"s": "\b\t\n\f\r\x1f"}, b'{"s":"\\b\\t\\n\\f\\r\\u001f"}'),
        ({"s": "\U0001f469"}, '{"s":"\U0001f469"}'.encode()),
    ],
)
def test_there_is_one_spelling(value: dict[str, object], data: bytes) -> None:
    assert canonical.encode(value) == data


@pytest.mark.parametrize(
    "value",
    [
        {"a": 1.0},
        {"a": True},
        {"a": None},
        {"a": [1, 2.5]},
        {"a": b"x"},
        {"": 1},
        {"é": 1},
        {"a\n": 1},
        {1: 1},
        {"a": 2**53},
        {"a": -(2**53)},
        {"a": "\ud800"},
        {"a": [[[[[[[[1]]]]]]]]},
    ],
)
def test_what_has_more_than_one_spelling_is_not_written(value: dict[str, object]) -> None:
    with pytest.raises(LedgerError):
        canonical.encode(value)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"1",
        b"null",
        b'{"a": 1}',
        b'{"a":1} ',
        b' {"a":1}',
        b'{"a":1}\n',
        b'{"b":1,"a":2}',
        b'{"a":1,"a":1}',
        b'{"a":1,"a":2}',
        b'{"a":01}',
        b'{"a":-0}',
        b'{"a":1.0}',
        b'{"a":1e2}',
        b'{"a":1E400}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":true}',
        b'{"a":null}',
        b'{"a":9007199254740992}',
        b'{"a":' + b"9" * 4000 + b"}",
        b'{"a":' + b"9" * 5000 + b"}",
        b'{"a":"\\u0041"}',
        b'{"a":"\\/"}',
        b'{"a":"\\u000A"}',
        b'{"a":"\\ud83d\\ude00"}',
        b'{"a":"\\ud83d"}',
        b'{"\\u0061":1}',
        b'{"a":"\xff"}',
        b'\xef\xbb\xbf{"a":1}',
        '{"a":１}'.encode(),
        b'{"a":' * 2000,
        b'{"a":' + b"[" * 100_000,
    ],
)
def test_any_other_spelling_is_refused_by_both_readers(data: bytes) -> None:
    with pytest.raises(TamperError):
        canonical.decode(data)
    with pytest.raises(verify.Malformed):
        verify.canonical_object(data)
