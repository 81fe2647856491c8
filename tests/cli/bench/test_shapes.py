from __future__ import annotations

from pathlib import Path

from appliance import app
from appliance.cli.bench.shapes import bring_in_shape
from appliance.config import load_config


def test_a_shape_is_what_the_box_then_hears_with(tmp_path: Path) -> None:
    (tmp_path / "appliance.toml").write_text('[voice]\nwhisper = "whisper-tiny"\n', "utf-8")
    config = load_config(tmp_path, environ={})
    bring_in_shape(config, "tiny")
    first, *_ = app.recognisers_of(config)
    assert first.name == "faster-whisper/whisper-tiny"
