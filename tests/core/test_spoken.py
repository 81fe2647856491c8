from __future__ import annotations

from pathlib import Path

import pytest

from appliance.core.errors import ConfigError
from appliance.core.spoken import in_order, spoken, written
from appliance.fields import phrasebook


def test_languages_are_listed_english_first() -> None:
    assert in_order({"fr", "de", "en", "es"}) == ["en", "de", "es", "fr"]


def test_every_module_that_is_a_tag_is_a_language() -> None:
    found = spoken(phrasebook.__name__, phrasebook.__path__, "PHRASEBOOK")
    assert list(found) == in_order(path.stem for path in Path(phrasebook.__path__[0]).glob("??.py"))


def test_a_language_that_lacks_what_is_needed_is_refused_by_name() -> None:
    with pytest.raises(ConfigError, match="'en' lacks NOTHING_LIKE_IT") as refused:
        spoken(phrasebook.__name__, phrasebook.__path__, "NOTHING_LIKE_IT")
    assert "appliance/fields/phrasebook/en.py" in refused.value.advice


def test_what_is_not_needed_may_be_lacking() -> None:
    assert not spoken(phrasebook.__name__, phrasebook.__path__, "NOTHING_LIKE_IT", needed=False)


def test_written_languages_are_the_files_of_a_folder(tmp_path: Path) -> None:
    for name in ("fr.yaml", "en.yaml", "notes.yaml", "de.txt"):
        (tmp_path / name).touch()
    assert written(tmp_path) == {"en": tmp_path / "en.yaml", "fr": tmp_path / "fr.yaml"}
