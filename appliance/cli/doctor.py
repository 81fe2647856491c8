"""`appliance doctor`: what is in order, what is not, and what to do about it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from appliance.cli.options import Verbs, show, verb, with_data, with_json
from appliance.config import load_config
from appliance.core.errors import ConfigError
from appliance.core.finding import Finding, Health

YES, NO = 0, 1
_SIGNS = {Health.OK: "ok", Health.WARNING: "warning", Health.FAULT: "FAULT"}


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    about = "models, keys, disk, clock, hardware in use, ways out: each with the remedy"
    with_json(with_data(verb(verbs, "doctor", about, "doctor", run)))


def run(args: argparse.Namespace) -> int:
    """Exit status 1 when something is at fault."""
    from appliance import doctor, served

    config = load_config(args.data)
    if not config.data.is_dir():
        raise ConfigError(f"{config.data} is not set up", advice="Run `appliance init`.")
    findings = served.findings(config)
    show(args, {"findings": doctor.as_plain(findings)}, _text(findings))
    return NO if any(one.state is Health.FAULT for one in findings) else YES


def _text(findings: Sequence[Finding]) -> str:
    bold = "\033[1m{}\033[0m" if sys.stdout.isatty() else "{}"
    lines = []
    for one in findings:
        sign = _SIGNS[one.state]
        lines.append(f"{bold.format(f'{sign:8}')} {one.name:12} {one.text}")
        if one.remedy:
            lines.append(f"{'':8} {'':12} {one.remedy}")
    return "\n".join(lines)
