"""For every test: properties are not timed, since a busy machine is no reason to fail; and one PostgreSQL
server for all that ask for it, started when the first does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.postgres import Cluster, missing

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    reason = missing()
    if reason is not None:
        pytest.skip(reason)
    running = Cluster()
    yield running
    running.stop()
