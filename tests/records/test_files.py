from pathlib import Path

import pytest

from appliance.core.errors import DeliveryError
from appliance.records.files import put


def test_a_file_is_there_whole_and_alone(tmp_path: Path) -> None:
    put(tmp_path, "s1-0001.json", b"first")
    put(tmp_path, "s1-0001.json", b"second")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "s1-0001.json": b"second"
    }


def test_it_is_not_readable_by_everyone(tmp_path: Path) -> None:
    put(tmp_path, "a.json", b"x")
    assert (tmp_path / "a.json").stat().st_mode & 0o007 == 0


def test_a_missing_directory_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(DeliveryError) as caught:
        put(tmp_path / "share", "a.json", b"x")
    assert not caught.value.permanent
    assert not (tmp_path / "share").exists()


def test_what_is_left_of_a_broken_attempt_is_written_over(tmp_path: Path) -> None:
    (tmp_path / ".a.json.part").write_bytes(b"half of a much longer rec")
    put(tmp_path, "a.json", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
    assert (tmp_path / "a.json").read_bytes() == b"x"


def test_a_planted_link_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"precious")
    (tmp_path / ".a.json.part").symlink_to(elsewhere)
    with pytest.raises(DeliveryError):
        put(tmp_path, "a.json", b"x")
    assert elsewhere.read_bytes() == b"precious"


@pytest.mark.parametrize("name", ["", "../a", "a/b", ".a", "a\0b", "a" * 201, "ñ.json"])
def test_a_name_cannot_lead_elsewhere(tmp_path: Path, name: str) -> None:
    with pytest.raises(DeliveryError) as caught:
        put(tmp_path, name, b"x")
    assert caught.value.permanent
