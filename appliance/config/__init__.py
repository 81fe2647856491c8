"""Every setting, from `appliance.toml` and the environment, as one frozen `Config`. The sole reader of both.

A setting that is left out has its default (`default.toml`, which `init` writes out with its comments);
one that is mistyped refuses the start, with its line where that can be told. APPLIANCE_DATA,
APPLIANCE_CONFIG (another file than DATA/appliance.toml), APPLIANCE_HOST, APPLIANCE_PORT,
APPLIANCE_DATABASE and APPLIANCE_POLICIES go before the file. A secret is never a setting: the file
names the file that holds it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from appliance.config.checks import REQUIRED_QUEUES, Overrides, config_of
from appliance.config.defaults import DEFAULT_FILE, default_toml, shipped
from appliance.config.reading import Reading
from appliance.config.tables import (
    Config,
    Destination,
    EmergencyNumbers,
    Finding,
    OpeningHours,
    Phone,
    Place,
    Queue,
    Service,
    Voice,
)
from appliance.core.errors import ConfigError

__all__ = [
    "FILE_NAME",
    "REQUIRED_QUEUES",
    "Config",
    "Destination",
    "EmergencyNumbers",
    "Finding",
    "OpeningHours",
    "Phone",
    "Place",
    "Queue",
    "Service",
    "Voice",
    "default_toml",
    "load_config",
    "shipped",
]

_ENVIRONMENT = frozenset({"DATA", "CONFIG", "HOST", "PORT", "DATABASE", "POLICIES"})
FILE_NAME = "appliance.toml"


def load_config(
    data: Path | None = None,
    *,
    host: str | None = None,
    port: int | None = None,
    environ: Mapping[str, str] | None = None,
) -> Config:
    """The settings in force: arguments first, then the environment, then the file, then defaults.

    Raises ConfigError for the first setting that is wrong.
    """
    env = _own_variables(os.environ if environ is None else environ)
    folder = (data or Path(env.get("DATA") or "data")).absolute()
    path = Path(env["CONFIG"]).absolute() if env.get("CONFIG") else folder / FILE_NAME
    if env.get("CONFIG") and not path.is_file():
        raise ConfigError(f"{path} does not exist", advice="Correct APPLIANCE_CONFIG.")
    reading = Reading(DEFAULT_FILE, default_toml())
    if path.is_file():
        reading = Reading(path, _read(path), fallback=reading)
    return config_of(reading, folder, _overrides(env, host, port))


def _own_variables(environ: Mapping[str, str]) -> dict[str, str]:
    own = {
        name.removeprefix("APPLIANCE_"): value
        for name, value in environ.items()
        if name.startswith("APPLIANCE_")
    }
    for name in own:
        if name not in _ENVIRONMENT:
            known = ", ".join(f"APPLIANCE_{one}" for one in sorted(_ENVIRONMENT))
            raise ConfigError(
                f"APPLIANCE_{name} is no setting", advice=f"Unset it; known are {known}."
            )
    return own


def _overrides(env: Mapping[str, str], host: str | None, port: int | None) -> Overrides:
    if port is None and env.get("PORT"):
        if not env["PORT"].isdecimal():
            raise ConfigError("APPLIANCE_PORT is not a number", advice="Use a port such as 8080.")
        port = int(env["PORT"])
    if port is not None and not 0 <= port <= 65_535:
        raise ConfigError("a port lies between 0 and 65535", advice="Use a port such as 8080.")
    return Overrides(
        host or env.get("HOST") or None,
        port,
        env.get("DATABASE") or None,
        env.get("POLICIES") or None,
    )


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(
            f"{path} cannot be read: {error.strerror}", advice="Correct its permissions."
        ) from None
    except UnicodeDecodeError:
        raise ConfigError(f"{path} is not UTF-8 text", advice="Save it as UTF-8.") from None
