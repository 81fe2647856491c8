from __future__ import annotations

from litestar.testing import TestClient

from appliance.web.apps import web_app
from appliance.web.metrics import (
    Durations,
    Metric,
    Sample,
    counter,
    exposition,
    gauge,
    metrics_route,
)


def test_numbers_read_as_prometheus_has_them() -> None:
    metrics = [
        counter("turns_total", "Turns taken.", 12),
        gauge("load", "How much is going on.", 0.25),
        Metric("waiting", "Per status.", "gauge", [Sample(3, {"status": "pending"}), Sample(0)]),
    ]
    assert exposition(metrics) == (
        "# HELP turns_total Turns taken.\n"
        "# TYPE turns_total counter\n"
        "turns_total 12\n"
        "# HELP load How much is going on.\n"
        "# TYPE load gauge\n"
        "load 0.25\n"
        "# HELP waiting Per status.\n"
        "# TYPE waiting gauge\n"
        'waiting{status="pending"} 3\n'
        "waiting 0\n"
    )


def test_what_would_break_a_line_is_escaped() -> None:
    metric = Metric("odd", "one\ntwo \\", "gauge", [Sample(1, {"of": 'a"b\\c\nd'})])
    assert exposition([metric]).splitlines() == [
        "# HELP odd one\\ntwo \\\\",
        "# TYPE odd gauge",
        'odd{of="a\\"b\\\\c\\nd"} 1',
    ]


def test_every_bucket_counts_what_is_within_its_bound() -> None:
    durations = Durations((0.01, 0.1))
    for seconds in (0.001, 0.01, 0.05, 3.0):
        durations.add(seconds)
    text = exposition([Metric("took", "How long.", "histogram", durations.samples())])
    assert text.splitlines()[2:] == [
        'took_bucket{le="0.01"} 2',
        'took_bucket{le="0.1"} 3',
        'took_bucket{le="+Inf"} 4',
        f"took_sum {0.001 + 0.01 + 0.05 + 3.0!r}",
        "took_count 4",
    ]


def test_they_are_served_as_text() -> None:
    async def measured() -> list[Metric]:
        return [gauge("up", "It answers.", 1)]

    with TestClient(web_app([metrics_route(measured)])) as client:
        response = client.get("/metrics")
    assert response.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    assert response.text.endswith("up 1\n")
