"""Taking the record out: what an export would hold, writing it, and fetching it as one file.

An export lies in DATA/exports until somebody removes it; its words stay sealed. The entry that says
that it was made is in the export itself.
"""

from __future__ import annotations

import asyncio
import re
import zipfile
from collections import Counter
from pathlib import Path

from sqlalchemy import Connection

from appliance.consoles.auth import Person
from appliance.consoles.compliance.record import Record, draft
from appliance.consoles.compliance.shapes import ClassCountOut, ExportIn, ExportOut, PreviewOut
from appliance.core.errors import LedgerError, RequestError
from appliance.core.interview import JsonValue
from appliance.core.record import Checkpoint, EntryClass
from appliance.ledger import canonical
from appliance.ledger.export import Export, Scope

FOLDER = "exports"
_NAME = re.compile(r"export-[0-9]{8}-[0-9]{6}-[0-9]+")


async def preview(record: Record, given: ExportIn) -> PreviewOut:
    """What an export of this scope would hold. Raises RequestError: 404 unknown session, 422."""
    scope = await asyncio.to_thread(_scope, record, given)
    return await asyncio.to_thread(_preview, record, scope)


async def make(record: Record, who: Person, given: ExportIn) -> ExportOut:
    """Records the export, signs the log, and writes the bundle. Raises RequestError: 404, 409, 422."""
    box = record.box
    scope = await asyncio.to_thread(_scope, record, given)
    facts: dict[str, JsonValue] = {"scope": "all" if scope.whole else "part", "words": "sealed"}
    entered = draft(EntryClass.EXPORT, who, scope.session, facts)

    def work(connection: Connection) -> Checkpoint:
        box.ledger.append(connection, entered)
        return box.ledger.checkpoint(connection)

    signed = await box.database.write(work)
    return await asyncio.to_thread(_write, record, scope, signed)


def zipped(record: Record, name: str) -> Path:
    """The one file of an export. Raises RequestError 404."""
    path = record.box.config.data / FOLDER / f"{name}.zip"
    if not _NAME.fullmatch(name) or not path.is_file():
        raise RequestError(404, "no-such-export", "There is no such export.")
    return path


def _scope(record: Record, given: ExportIn) -> Scope:
    if given.from_ms is not None and given.to_ms is not None and given.from_ms >= given.to_ms:
        raise RequestError(422, "scope", "The end must come after the beginning.")
    session = record.session_of(given.session) if given.session else None
    return Scope(given.from_ms, given.to_ms, session)


def _preview(record: Record, scope: Scope) -> PreviewOut:
    classes: Counter[str] = Counter()
    people: set[str] = set()
    policies: set[str] = set()
    first: int | None = None
    last: int | None = None
    with record.box.database.reader() as connection:
        for entry in record.box.ledger.read(
            connection, session=scope.session, from_ms=scope.from_ms, to_ms=scope.to_ms
        ):
            classes[entry.cls.value] += 1
            first = entry.at_ms if first is None else first
            last = entry.at_ms
            if entry.session is not None:
                people.add(entry.session)
            policy = canonical.decode(entry.leaf).get("pol")
            if isinstance(policy, str):
                policies.add(policy)
    counts = [ClassCountOut(cls, count) for cls, count in sorted(classes.items())]
    return PreviewOut(classes.total(), len(people), first, last, counts, len(policies))


def _write(record: Record, scope: Scope, signed: Checkpoint) -> ExportOut:
    box = record.box
    now_ms = box.clock.now_ms()
    name = f"export-{box.local(now_ms):%Y%m%d-%H%M%S}-{signed.size}"
    folder = box.config.data / FOLDER / name
    export = Export(box.ledger, signed, now_ms, box.policy_files, scope)
    try:
        with box.database.reader() as connection:
            entries = export.write(connection, folder)
    except FileExistsError:
        raise RequestError(409, "export-exists", "This export is there already.") from None
    except OSError as problem:
        raise LedgerError(
            f"the export cannot be written: {problem.strerror}", advice="Look at the disk."
        ) from None
    archive = _zip(folder)
    return ExportOut(
        name=name,
        folder=str(folder),
        zip=f"/api/ledger/exports/{name}",
        bytes=archive.stat().st_size,
        entries=entries,
        size=signed.size,
        root=signed.root.hex(),
        command=f"python3 {name}/verify.py {name} --anchor checkpoint.txt",
        at_ms=now_ms,
    )


def _zip(folder: Path) -> Path:
    """The bundle as one file beside it, complete before it has its name."""
    archive = folder.with_name(folder.name + ".zip")
    unfinished = archive.with_name(f".{archive.name}")
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as out:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                out.write(path, Path(folder.name) / path.relative_to(folder))
    return unfinished.replace(archive)
