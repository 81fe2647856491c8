"""`appliance`: one command, a verb for each thing it does. `python -m appliance` is the same."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from appliance.core.errors import ApplianceError, PolicyError
from appliance.logs import log_to_stderr

YES, NO, MISUSE, INTERRUPTED = 0, 1, 2, 130

VERBS = (
    "init",
    "serve",
    "talk",
    "policy",
    "simulate",
    "redact",
    "normalise",
    "screen",
    "knowledge",
    "ledger",
    "models",
    "voice",
    "users",
    "explain",
    "doctor",
    "bench",
)


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    whole = argparse.ArgumentParser(
        prog="appliance",
        description="A private intake: a person tells their story, the staff receive it, "
        "and not one word leaves the building.",
        epilog="example:\n  appliance init --yes && appliance serve",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = whole.add_subparsers(metavar="VERB", required=True)
    for name in VERBS:
        import_module(f"appliance.cli.{name}").register(verbs)
    return whole


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one verb; the exit status is 0 for yes, 1 for a "no" that is an answer, 2 for misuse."""
    # Read when numpy is first imported. Our matrices are small: several threads wait for each other, and a
    # turn takes ten times as long.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    log_to_stderr()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal that lacks a character shows its number
            stream.reconfigure(errors="backslashreplace")
    try:
        args = parser().parse_args(argv)
        status = args.run(args)
    except PolicyError as error:
        for fault in error.faults:
            print(fault, file=sys.stderr)
        return _refused(error, NO)
    except ApplianceError as error:
        return _refused(error, MISUSE)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return YES
    return int(status)


def _refused(error: ApplianceError, status: int) -> int:
    print(f"appliance: {error}", file=sys.stderr)
    if error.advice:
        print(error.advice, file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
