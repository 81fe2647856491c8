"""A model's files: each is the very one that was published or pinned, or the model is not loaded."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from appliance.core.errors import EngineUnavailable


def check_files(engine: str, directory: Path, digests: Mapping[str, str], advice: str) -> None:
    """Raises EngineUnavailable when a file is missing, or is not the one with that SHA-256."""
    for name, expected in digests.items():
        path = directory / name
        if not path.is_file():
            raise EngineUnavailable(engine, f"{name} is not here", advice=advice)
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if found != expected:
            raise EngineUnavailable(
                engine, f"{name} is not the file it should be", advice=f"Delete it. {advice}"
            )
