"""A Whisper of a published size with random weights: its words mean nothing, and its cost is the true one."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from appliance.config import Config
from appliance.core.errors import ConfigError

SHAPES: Final = ("tiny", "base", "small", "medium", "turbo")


def bring_in_shape(config: Config, shape: str) -> None:
    """Puts a model with random weights where a brought-in one would be. Raises ConfigError."""
    from appliance.app import catalogue
    from appliance.weights import bring_in

    try:
        from models.speech.whisper import write_random
    except ImportError:
        raise ConfigError(
            "models can be made in a checkout only",
            advice="Run it in the folder of the appliance's source, with its development packages.",
        ) from None
    name = f"whisper-{shape}"
    with TemporaryDirectory(dir=config.data) as folder:
        made = write_random(Path(folder) / "made", shape)
        # Some publishers list the tokens line by line.
        tokens: list[str] = json.loads((made / "vocabulary.json").read_text("utf-8"))
        (made / "vocabulary.txt").write_text("".join(f"{one}\n" for one in tokens), "utf-8")
        bring_in(config.data, name, catalogue()[name], made)
