from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.consoles.place import Place, opened_place


@pytest.fixture
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with opened_place(tmp_path_factory.mktemp("place")) as found:
        yield found


@pytest.fixture
def empty_place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with opened_place(tmp_path_factory.mktemp("empty"), staffed=False) as found:
        yield found


@pytest.fixture(scope="module")
def lasting_place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with opened_place(tmp_path_factory.mktemp("lasting")) as found:
        yield found
