"""Ten calls at once with the basic engine: measured, not tested.

    python -m tests.voice.calls                     # ten at once, a hundred answers
    python -m tests.voice.calls --calls 4 --turns 20
    python -m tests.voice.calls --transport audiosocket

Says what `appliance bench voice` says, and fails when a caller heard a gap, when an answer took more than
2.5 s, or when `/metrics` counts anything else than was counted line by line.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory


def main() -> int:
    reading = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reading.add_argument("--calls", type=int, default=10)
    reading.add_argument("--turns", type=int, default=100)
    reading.add_argument("--transport", default="websocket")
    given = reading.parse_args()
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        bench = [sys.executable, "-m", "appliance", "bench", "voice", "--out", str(report)]
        options = ["--calls", str(given.calls), "--turns", str(given.turns)]
        subprocess.run([*bench, *options, "--transport", given.transport], check=True)
        found = json.loads(report.read_text("utf-8"))
    faults = {
        "gaps": found["gaps"]["count"],
        "answers after more than 2.5 s": found["over_2500_ms"],
        "figures that do not agree": int(not found["metrics"]["agree"]),
    }
    print("\n" + ", ".join(f"{count} {what}" for what, count in faults.items()))
    return int(any(faults.values()))


if __name__ == "__main__":
    sys.exit(main())
