from __future__ import annotations

import os
import time

from appliance.reports.processor import Processor, processor_of


def test_work_is_seen_in_the_books() -> None:
    before = processor_of(os.getpid())
    until = time.process_time() + 0.05
    while time.process_time() < until:
        pass
    assert (processor_of(os.getpid()) - before).ran_ms >= 40


def test_a_process_that_is_gone_used_nothing_more() -> None:
    assert processor_of(2**22 + 1) == Processor()


def test_figures_add_up() -> None:
    assert Processor(3, 2) + Processor(1, 1) - Processor(2, 2) == Processor(2, 1)
