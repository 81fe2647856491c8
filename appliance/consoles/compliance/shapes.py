"""What the compliance console's API takes and gives. Times are UTC milliseconds."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that comes from outside."""


class ExportIn(Strict, frozen=True):
    """Which part of the record: between two times (the end exclusive), of one session, or all of it."""

    from_ms: Annotated[int, Meta(ge=0)] | None = None
    to_ms: Annotated[int, Meta(ge=0)] | None = None
    session: Annotated[str, Meta(max_length=64)] | None = None


class VerdictIn(Strict, frozen=True):
    """What somebody says of one session: it went as it should, or not, and then why."""

    accept: bool
    note: Annotated[str, Meta(max_length=2000)] = ""


class ApprovalIn(Strict, frozen=True):
    """A signature under a version, with the signer's password once more."""

    digest: Annotated[str, Meta(max_length=64)]
    password: Annotated[str, Meta(max_length=256)]
    note: Annotated[str, Meta(max_length=200, pattern=r"^[^\n\r]*$")] = ""


class Out(msgspec.Struct, frozen=True):
    """Something we give."""


class DefectOut(Out, frozen=True):
    """One thing that does not fit, and at which entry."""

    what: str
    entry: int | None


class VerifiedOut(Out, frozen=True):
    """What the last examination of the whole record found."""

    at_ms: int
    entries: int
    payloads: int
    erased: int
    checkpoints: int
    root: str
    by: str
    defects: list[DefectOut]


class SummaryOut(Out, frozen=True):
    """The record in one sentence's worth: how long it is, when it was last verified, and its newest
    signed checkpoint."""

    now_ms: int
    origin: str
    entries: int
    verified: VerifiedOut | None
    checkpoint: str | None
    checkpoint_size: int | None
    classes: list[str]


class EntryOut(Out, frozen=True):
    """One entry, without words. `who` is a handle; `name` is what the account is called."""

    sequence: int
    at_ms: int
    cls: str
    session: str | None
    who: str
    name: str
    role: str
    facts: dict[str, Any]
    policy: str | None
    sealed: bool


class EntriesOut(Out, frozen=True):
    """Entries, the newest first; `before` is where to go on, None at the end."""

    entries: list[EntryOut]
    before: int | None


class ProofOut(Out, frozen=True):
    """One entry and the proof that it is in the signed log."""

    entry: EntryOut
    leaf: str
    leaf_hash: str
    size: int
    root: str
    hashes: list[str]
    holds: bool
    proof: str


class MaskedOut(Out, frozen=True):
    """What was said in a turn, everything that identifies somebody masked, and why the turn went as it
    did; `withheld` when it could not be masked, `erased` when it is gone."""

    said: str
    explained: str
    withheld: bool
    erased: bool
    entry: int


class ApprovedOut(Out, frozen=True):
    """Who approved a version, as what, and when."""

    name: str
    role: str
    at_ms: int


class PolicyOut(Out, frozen=True):
    """One policy version that has governed conversations here."""

    digest: str
    id: str
    version: str
    activated_ms: int
    offered: bool
    approved: list[ApprovedOut]


class WaitingOut(Out, frozen=True):
    """One session that waits for somebody to look at it, in numbers."""

    session: str
    protocol: str | None
    language: str
    channel: str
    status: str
    completed: bool
    turns: int
    corrected: int
    asked_again: int
    handed_off: int


class ReviewOut(Out, frozen=True):
    """How the review of one version stands: of `wanted` first sessions `done` are signed off."""

    policy: str
    version: str
    digest: str
    under_review: bool
    wanted: int
    done: int
    objected: int
    text: str
    waiting: list[WaitingOut]


class TurnExplainedOut(Out, frozen=True):
    """One turn, masked: what was heard, what was done and why, and all of it at length."""

    turn: int
    heard: str
    action: str
    meaning: str
    explained: str


class LookedAtOut(Out, frozen=True):
    """How one session went; `entry` is where the record says that it was looked at."""

    session: str
    protocol: str | None
    turns: list[TurnExplainedOut]
    entry: int


class FileOut(Out, frozen=True):
    """One file of a policy."""

    path: str
    text: str


class PolicyFilesOut(Out, frozen=True):
    """A policy version with its files."""

    policy: PolicyOut
    files: list[FileOut]


class ChangedFileOut(Out, frozen=True):
    """One file that differs: lines that begin with + are new, with - gone."""

    path: str
    change: Literal["added", "removed", "changed"]
    lines: list[str]


class DiffOut(Out, frozen=True):
    """What changed between two versions: in words, then line by line."""

    older: PolicyOut
    newer: PolicyOut
    words: list[str]
    files: list[ChangedFileOut]


class ClassCountOut(Out, frozen=True):
    """How many entries of one class."""

    cls: str
    count: int


class PreviewOut(Out, frozen=True):
    """What an export would hold."""

    entries: int
    sessions: int
    first_ms: int | None
    last_ms: int | None
    classes: list[ClassCountOut]
    policies: int


class ExportOut(Out, frozen=True):
    """An export that was written, and the command that verifies it without us."""

    name: str
    folder: str
    zip: str
    bytes: int
    entries: int
    size: int
    root: str
    command: str
    at_ms: int
