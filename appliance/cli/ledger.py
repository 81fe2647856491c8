"""`appliance ledger`: export the record, verify an export, and look after the log.

    export      a bundle that an outsider can verify; the words stay sealed
    verify      the verdict on a bundle, as `verify.py` gives it
    checkpoint  signs the log as it stands and prints the checkpoint; keep it elsewhere, as an anchor
    prove       that one entry is in the log, or that the log only grew since a checkpoint
    fsck        recomputes the whole record from its tables

Opening words for an export signs in a named person and belongs to the compliance console; nothing
here shows a person's words.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Protocol, TypeAlias

from sqlalchemy import Connection

from appliance.cli.options import family
from appliance.core.errors import ApplianceError, LedgerError, TamperError
from appliance.core.record import Checkpoint, EntryClass, EntryDraft
from appliance.ledger import checkpoint, verify
from appliance.ledger.export import Export, Scope
from appliance.ledger.fsck import fsck
from appliance.ledger.log import Ledger

YES, NO, MISUSE = 0, 1, 2


class Record(Protocol):
    """An open store with its keys, as far as the record needs them."""

    @property
    def ledger(self) -> Ledger: ...

    def reader(self) -> AbstractContextManager[Connection]:
        """One snapshot, to read from."""
        ...

    def transaction(self) -> AbstractContextManager[Connection]:
        """One transaction, committed at the end."""
        ...

    def policy_files(self, digest: str) -> Mapping[str, bytes]:
        """The files of a policy version; empty when it is not known here."""
        ...


OpenRecord: TypeAlias = Callable[[Path], AbstractContextManager[Record]]
Verb: TypeAlias = Callable[[Record, argparse.Namespace], int]
Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def open_record(data: Path) -> AbstractContextManager[Record]:
    """The record of a data directory."""
    from appliance import served

    return served.open_record(data)


def register(verbs: Verbs, open_record: OpenRecord = open_record) -> None:
    """Adds `ledger` and its verbs."""
    about = "export, verify and look after the record"
    own = family(verbs, "ledger", about, "export --out export")
    _add_export(own, open_record)
    _add_verify(own)
    _add_checkpoint(own, open_record)
    _add_prove(own, open_record)
    _add_fsck(own, open_record)


def _add_export(own: Verbs, open_record: OpenRecord) -> None:
    parser = _add(
        own,
        "export",
        "write a bundle that an outsider can verify; the words stay sealed",
        "export --out audit-2026-q3 --from 2026-07-01 --to 2026-09-30",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="a new directory")
    parser.add_argument("--from", dest="from_ms", type=_from_time, metavar="T", help="ISO 8601")
    parser.add_argument("--to", dest="to_ms", type=_to_time, metavar="T", help="a day is included")
    parser.add_argument("--session", metavar="S", help="this session only")
    _add_anchor(parser, "a checkpoint that the receiver holds, to be proved the log's past")
    _needs_record(parser, _export, open_record)


def _add_verify(own: Verbs) -> None:
    parser = _add(
        own,
        "verify",
        "say whether a bundle is VERIFIED, INCOMPLETE or TAMPERED",
        "verify audit-2026-q3 --anchor checkpoint-june.txt",
    )
    parser.add_argument("directory", type=Path, metavar="DIR", help="the bundle")
    parser.add_argument(
        "--anchor",
        metavar="FILE",
        action="append",
        default=[],
        help="a checkpoint obtained earlier or elsewhere; may be given again",
    )
    parser.set_defaults(run=_verify)


def _add_checkpoint(own: Verbs, open_record: OpenRecord) -> None:
    parser = _add(
        own,
        "checkpoint",
        "sign the log as it stands; keep what is printed elsewhere, as an anchor",
        "checkpoint > /media/stick/checkpoint-2026-09-30.txt",
    )
    _needs_record(parser, _checkpoint, open_record)


def _add_prove(own: Verbs, open_record: OpenRecord) -> None:
    parser = _add(
        own,
        "prove",
        "prove that an entry is in the log (C2SP tlog-proof), or that the log only grew",
        "prove 1234 > 1234.tlog-proof",
    )
    parser.add_argument("sequence", type=_number, nargs="?", metavar="ENTRY", help="its number")
    parser.add_argument(
        "--since", type=_anchor, metavar="FILE", help="a checkpoint; proves growth since then"
    )
    _needs_record(parser, _prove, open_record)


def _add_fsck(own: Verbs, open_record: OpenRecord) -> None:
    parser = _add(own, "fsck", "recompute the whole record from its tables", "fsck")
    _add_anchor(parser, "a checkpoint kept elsewhere, which the log must lead to")
    _needs_record(parser, _fsck, open_record)


def _add(own: Verbs, name: str, about: str, example: str) -> argparse.ArgumentParser:
    parser = own.add_parser(
        name,
        help=about,
        description=about,
        epilog=f"example:\n  appliance ledger {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _needs_record(parser: argparse.ArgumentParser, run: Verb, open_record: OpenRecord) -> None:
    def opened(args: argparse.Namespace) -> int:
        with open_record(args.data) as record:
            return run(record, args)

    parser.set_defaults(run=lambda args: _answered(opened, args))
    parser.add_argument(
        "--data",
        type=Path,
        default=Path(os.environ.get("APPLIANCE_DATA", "data")),
        metavar="DIR",
        help="the data directory (default: $APPLIANCE_DATA, or ./data)",
    )


def _answered(run: Callable[[argparse.Namespace], int], args: argparse.Namespace) -> int:
    """What went wrong, and what to do about it, in two lines on standard error."""
    try:
        return run(args)
    except LedgerError as error:
        return _refused(error, NO)
    except ApplianceError as error:
        return _refused(error, MISUSE)
    except OSError as error:
        print(f"appliance: {error.strerror or error}", file=sys.stderr)
        return MISUSE


def _refused(error: ApplianceError, status: int) -> int:
    print(f"appliance: {error}", file=sys.stderr)
    if error.advice:
        print(error.advice, file=sys.stderr)
    return status


def _export(record: Record, args: argparse.Namespace) -> int:
    scope = Scope(args.from_ms, args.to_ms, args.session)
    out: Path = args.out
    if out.exists():
        print(
            f"appliance: there is something at {out} already; name a new directory", file=sys.stderr
        )
        return MISUSE
    draft = EntryDraft(
        cls=EntryClass.EXPORT,
        session=args.session,
        who="command-line",
        role="operator",
        facts={"scope": "all" if scope.whole else "part", "uid": os.getuid()},
    )
    with record.transaction() as connection:
        record.ledger.append(connection, draft)
        signed = record.ledger.checkpoint(connection)
    export = Export(
        ledger=record.ledger,
        checkpoint=signed,
        created_ms=time.time_ns() // 1_000_000,
        policy_files=record.policy_files,
        scope=scope,
        anchors=[anchor.size for anchor in args.anchor],
        progress=_progress() if sys.stderr.isatty() else None,
    )
    with record.reader() as connection:
        entries = export.write(connection, out)
    said = {
        "directory": str(out),
        "entries": entries,
        "size": signed.size,
        "root": signed.root.hex(),
    }
    _print(args, said, f"{out}: {entries} of {signed.size} entries\n{signed.note}")
    return YES


def _verify(args: argparse.Namespace) -> int:
    anchors = [item for path in args.anchor for item in ("--anchor", path)]
    return verify.main([str(args.directory), *anchors, *(["--json"] if args.json else [])])


def _checkpoint(record: Record, args: argparse.Namespace) -> int:
    with record.transaction() as connection:
        signed = record.ledger.checkpoint(connection)
    _print(args, _said(signed), signed.note)
    return YES


def _prove(record: Record, args: argparse.Namespace) -> int:
    if (args.sequence is None) == (args.since is None):
        print("appliance: name an entry, or a checkpoint with --since", file=sys.stderr)
        return MISUSE
    ledger = record.ledger
    with record.transaction() as connection:
        signed = ledger.checkpoint(connection)
        if args.since is None:
            inclusion = ledger.prove_inclusion(connection, args.sequence, signed.size)
            text, hashes = checkpoint.proof_text(inclusion, signed), inclusion.hashes
        else:
            past = checkpoint.verify(args.since.note, ledger.origin, ledger.keys)
            if past.size > signed.size or ledger.root(connection, past.size) != past.root:
                raise TamperError(f"this log is not what the checkpoint of {past.size} entries saw")
            consistency = ledger.prove_consistency(connection, past.size, signed.size)
            text, hashes = checkpoint.consistency_text(consistency, signed), consistency.hashes
    _print(args, {**_said(signed), "hashes": [hash_.hex() for hash_ in hashes]}, text)
    return YES


def _fsck(record: Record, args: argparse.Namespace) -> int:
    with record.reader() as connection:
        found = fsck(record.ledger, connection, args.anchor)
    defects = [{"what": defect.what, "entry": defect.sequence} for defect in found.defects]
    counts = {
        "entries": found.entries,
        "payloads": found.payloads,
        "erased": found.erased,
        "checkpoints": found.checkpoints,
        "root": found.root.hex(),
    }
    lines = [", ".join(f"{key} {value}" for key, value in counts.items())]
    for defect in found.defects:
        where = "" if defect.sequence is None else f"entry {defect.sequence}: "
        lines.append(f"{where}{defect.what}")
    lines.append("the record holds together" if not defects else f"{len(defects)} defects")
    _print(args, {**counts, "defects": defects}, "\n".join(lines) + "\n")
    return NO if defects else YES


def _print(args: argparse.Namespace, value: Mapping[str, object], text: str) -> None:
    print(json.dumps(value) if args.json else text, end="\n" if args.json else "")


def _said(signed: Checkpoint) -> dict[str, object]:
    return {
        "origin": signed.origin,
        "size": signed.size,
        "root": signed.root.hex(),
        "checkpoint": signed.note,
    }


def _progress() -> Callable[[int, int], None]:
    began = time.monotonic()

    def show(done: int, total: int) -> None:
        if done % 500 == 0 and time.monotonic() - began > 2:
            print(f"\r{done} of {total} entries", end="", file=sys.stderr)

    return show


def _add_anchor(parser: argparse.ArgumentParser, about: str) -> None:
    parser.add_argument(
        "--anchor", metavar="FILE", type=_anchor, action="append", default=[], help=about
    )


def _anchor(name: str) -> Checkpoint:
    try:
        return checkpoint.parse(Path(name).read_text(encoding="utf-8"))
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{name}: {error.strerror}") from None
    except (TamperError, UnicodeDecodeError):
        raise argparse.ArgumentTypeError(f"{name} is not a checkpoint") from None


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError("the number of an entry, from 0")
    return int(text)


def _from_time(text: str) -> int:
    return _milliseconds(text)[0]


def _to_time(text: str) -> int:
    return _milliseconds(text)[1]


def _milliseconds(text: str) -> tuple[int, int]:
    """The first moment of `text` and the first moment after it; UTC when no offset is given."""
    try:
        if len(text) == 10:
            day = datetime.combine(date.fromisoformat(text), datetime.min.time(), UTC)
            first, after = day, day + timedelta(days=1)
        else:
            first = datetime.fromisoformat(text)
            first = first if first.tzinfo else first.replace(tzinfo=UTC)
            after = first + timedelta(milliseconds=1)
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(
            f"{text} is not a day (2026-09-30) or a time (2026-09-30T12:00)"
        ) from None
    return int(first.timestamp() * 1000), int(after.timestamp() * 1000)
