from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Span
from appliance.redaction.spans import Finding, merge


def finding(start: int, end: int, type_: str = "A", score: float = 0.5) -> Finding:
    return Finding(Span(start, end), type_, score)


def test_the_longest_names_what_overlapping_ones_cover_together() -> None:
    merged = merge([finding(4, 9, "SHORT"), finding(0, 7, "LONG")])
    assert merged == [finding(0, 9, "LONG")]


def test_of_equally_long_ones_the_surest_wins() -> None:
    merged = merge([finding(0, 5, "WEAK", 0.3), finding(0, 5, "SURE", 0.9)])
    assert [one.type for one in merged] == ["SURE"]


def test_neighbours_stay_apart_and_empty_ones_vanish() -> None:
    assert len(merge([finding(0, 3), finding(3, 6), finding(4, 4)])) == 2


SPANS = st.tuples(st.integers(0, 60), st.integers(0, 12)).map(lambda p: finding(p[0], p[0] + p[1]))


@given(st.lists(SPANS, max_size=12))
def test_merged_findings_are_apart_in_order_and_cover_exactly_what_was_found(
    found: list[Finding],
) -> None:
    merged = merge(found)
    covered = {at for one in found for at in range(one.span.start, one.span.end)}
    kept = [at for one in merged for at in range(one.span.start, one.span.end)]
    assert kept == sorted(covered)
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(merged))
