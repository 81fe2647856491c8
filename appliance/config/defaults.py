"""What comes with the appliance: its folders, and the settings that hold where nothing else is said."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent.parent
DEFAULT_FILE = _HERE / "default.toml"


def shipped(folder: str) -> Path:
    """A folder that comes with the appliance: inside the package once installed, beside it in a checkout."""
    inside = _HERE / "shipped" / folder
    return inside if inside.is_dir() else _HERE.parent / folder


def default_toml() -> str:
    """The text of a settings file with every default and what it means; `init` writes it out."""
    return DEFAULT_FILE.read_text(encoding="utf-8")
