from __future__ import annotations

import math
import socket
from pathlib import Path

import pytest

from appliance.core.errors import EngineError, EngineUnavailable
from appliance.engines.chroma import ChromaIndex


def around(degrees: float) -> list[float]:
    """The unit vector at an angle."""
    return [math.cos(math.radians(degrees)), math.sin(math.radians(degrees))]


@pytest.fixture
def index(tmp_path: Path) -> ChromaIndex:
    return ChromaIndex(tmp_path / "knowledge")


def test_the_nearest_come_first_with_their_cosine(index: ChromaIndex) -> None:
    index.replace("c-1", ["0", "1", "2"], [around(0), around(60), around(90)])
    found = index.nearest("c-1", around(10), 2)
    assert [name for name, _ in found] == ["0", "1"]
    assert found[0][1] == pytest.approx(math.cos(math.radians(10)), abs=1e-4)
    assert found[1][1] == pytest.approx(math.cos(math.radians(50)), abs=1e-4)


def test_asking_for_more_than_there_are_gives_all(index: ChromaIndex) -> None:
    index.replace("c-1", ["0", "1"], [around(0), around(90)])
    assert len(index.nearest("c-1", around(0), 32)) == 2


def test_replacing_leaves_nothing_of_what_was(index: ChromaIndex) -> None:
    index.replace("c-1", ["0", "1", "2"], [around(0), around(60), around(90)])
    index.replace("c-1", ["9"], [around(180)])
    assert index.size("c-1") == 1
    assert [name for name, _ in index.nearest("c-1", around(0), 5)] == ["9"]


def test_what_is_not_there_is_empty_and_cannot_be_searched(index: ChromaIndex) -> None:
    assert index.size("c-none") == 0
    with pytest.raises(EngineError, match="cannot search"):
        index.nearest("c-none", around(0), 1)


def test_vectors_are_there_after_a_restart(tmp_path: Path) -> None:
    ChromaIndex(tmp_path / "knowledge").replace("c-1", ["0"], [around(30)])
    again = ChromaIndex(tmp_path / "knowledge")
    assert again.size("c-1") == 1
    assert again.nearest("c-1", around(30), 1)[0][1] == pytest.approx(1.0, abs=1e-4)


def test_vectors_of_different_lengths_are_refused(index: ChromaIndex) -> None:
    index.replace("c-1", ["0"], [around(0)])
    with pytest.raises(EngineError):
        index.nearest("c-1", [1.0, 0.0, 0.0], 1)


def test_a_place_that_is_no_directory_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "knowledge").write_text("not a directory")
    with pytest.raises(EngineUnavailable) as refused:
        ChromaIndex(tmp_path / "knowledge")
    assert "Delete the knowledge directory" in refused.value.advice


def test_it_speaks_to_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*address: object) -> None:
        raise AssertionError(f"tried to reach {address}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    index = ChromaIndex(tmp_path / "knowledge")
    index.replace("c-1", ["0"], [around(0)])
    assert index.nearest("c-1", around(0), 1)
