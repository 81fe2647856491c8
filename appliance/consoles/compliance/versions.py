"""Policy versions: which have governed here, what was in them, and what changed between two."""

from __future__ import annotations

import asyncio
import difflib
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from appliance.consoles.auth import Person
from appliance.consoles.compliance import reviews
from appliance.consoles.compliance.record import Record
from appliance.consoles.compliance.reviews import Signature
from appliance.consoles.compliance.shapes import (
    ApprovalIn,
    ApprovedOut,
    ChangedFileOut,
    DiffOut,
    FileOut,
    PolicyFilesOut,
    PolicyOut,
)
from appliance.consoles.words import Words
from appliance.core.errors import PolicyError, RequestError
from appliance.core.policy import Policy
from appliance.core.record import EntryClass
from appliance.ledger import canonical
from appliance.policy.graph import svg
from appliance.policy.load import load
from appliance.store import accounts
from appliance.store import policies as policy_versions
from appliance.store.policies import PolicyVersion

_NAMED = ("objectives", "fields", "disclosures", "escalation", "lookups", "destinations")
"""Parts of a policy whose members have names."""
_WHOLE = (
    *("purpose", "owner", "languages", "channels", "minutes", "evaluators", "may", "must_not"),
    *("completion", "sla", "retention", "masking", "review", "documents", "wording", "overlays"),
    "clarify_below",
)
COMPARED = frozenset((*_NAMED, *_WHOLE))
"""Every part that a difference is looked for in."""


async def versions(record: Record) -> list[PolicyOut]:
    """Every version, the newest first."""
    return await asyncio.to_thread(_versions, record)


async def files(record: Record, digest: str) -> PolicyFilesOut:
    """One version with its files. Raises RequestError 404."""
    return await asyncio.to_thread(_files, record, digest)


async def diff(record: Record, language: str, older: str, newer: str) -> DiffOut:
    """What changed between two versions. Raises RequestError: 404, 422 when they are not of one intake."""
    return await asyncio.to_thread(_diff, record, record.words[language], older, newer)


async def drawing(record: Record, digest: str) -> str:
    """One version as a drawing (SVG). Raises RequestError 404."""
    return await asyncio.to_thread(_drawing, record, digest)


async def sign(record: Record, who: Person, asked: ApprovalIn) -> PolicyOut:
    """Signs a version that is in force here, exactly as its files are. Raises RequestError: 404, 409."""
    return await asyncio.to_thread(_sign, record, who, asked)


def _sign(record: Record, who: Person, asked: ApprovalIn) -> PolicyOut:
    config = record.box.config
    kept = _kept(record, asked.digest)
    try:
        policy = load(config.policies, kept.id, config)
    except PolicyError:
        policy = None
    if policy is None or policy.digest != kept.digest:
        raise RequestError(
            409,
            "changed-since",
            "The files of this version are not what they were. Sign them anew.",
        )
    reviews.sign(record.box, Signature(config.policies, policy, note=asked.note.strip()), who)
    return _out(record, kept)


def _drawing(record: Record, digest: str) -> str:
    governed = record.box.policies.governing(_kept(record, digest).digest)
    return svg(governed.policy, record.box.config.queues)


def _versions(record: Record) -> list[PolicyOut]:
    with record.box.database.reader() as connection:
        kept = policy_versions.policies(connection)
    return [_out(record, one) for one in reversed(kept)]


def _out(record: Record, one: PolicyVersion) -> PolicyOut:
    offered = {policy.digest for policy in record.box.policies.offered()}
    return PolicyOut(
        one.digest,
        one.id,
        one.version,
        one.activated_ms,
        one.digest in offered,
        _approved(record, one.digest),
    )


def _approved(record: Record, digest: str) -> list[ApprovedOut]:
    """Who has approved a version, from the record."""
    found = []
    with record.box.database.reader() as connection:
        people = {one.id: one.display for one in accounts.everyone(connection)}
        for entry in record.box.ledger.read_everywhere(connection, EntryClass.POLICY_APPROVE):
            leaf = canonical.decode(entry.leaf)
            facts = msgspec.convert(leaf["facts"], dict[str, str])
            if facts["digest"] == digest:
                who = str(leaf["who"])
                found.append(ApprovedOut(people.get(who, who), facts["as"], entry.at_ms))
    return found


def _kept(record: Record, digest: str) -> PolicyVersion:
    with record.box.database.reader() as connection:
        found = policy_versions.policy(connection, digest)
    if found is None:
        raise RequestError(404, "no-such-policy", "There is no such policy version.")
    return found


def _texts(record: Record, digest: str) -> Mapping[str, str]:
    return {
        path: content.decode("utf-8", "replace")
        for path, content in sorted(record.box.policy_files(digest).items())
    }


def _files(record: Record, digest: str) -> PolicyFilesOut:
    kept = _kept(record, digest)
    texts = _texts(record, digest)
    return PolicyFilesOut(_out(record, kept), [FileOut(path, text) for path, text in texts.items()])


def _diff(record: Record, words: Words, older: str, newer: str) -> DiffOut:
    first, second = _kept(record, older), _kept(record, newer)
    if first.id != second.id:
        raise RequestError(422, "other-intake", "These are versions of different intakes.")
    governing = record.box.policies.governing
    said = list(_in_words(governing(older).policy, governing(newer).policy, words))
    return DiffOut(
        _out(record, first),
        _out(record, second),
        said or [words.show("diff_nothing")],
        list(_changed_files(_texts(record, older), _texts(record, newer))),
    )


def _in_words(older: Policy, newer: Policy, words: Words) -> Iterator[str]:
    for part in _NAMED:
        before, after = _by_name(getattr(older, part)), _by_name(getattr(newer, part))
        title = words.show(f"part_{part}")
        for key, names in (
            ("diff_added", after.keys() - before.keys()),
            ("diff_removed", before.keys() - after.keys()),
            ("diff_changed", {n for n in before.keys() & after.keys() if before[n] != after[n]}),
        ):
            if names:
                yield words.show(key, part=title, names=", ".join(sorted(names)))
    for part in _WHOLE:
        if getattr(older, part) != getattr(newer, part):
            yield words.show("diff_part", part=words.show(f"part_{part}"))


def _by_name(part: object) -> Mapping[str, object]:
    if isinstance(part, Mapping):
        return part
    assert isinstance(part, Sequence)
    return {getattr(one, "id", None) or one.name: one for one in part}


def _changed_files(older: Mapping[str, str], newer: Mapping[str, str]) -> Iterator[ChangedFileOut]:
    for path in sorted(older.keys() | newer.keys()):
        before, after = older.get(path), newer.get(path)
        if before == after:
            continue
        lines = difflib.unified_diff(
            (before or "").splitlines(), (after or "").splitlines(), lineterm="", n=2
        )
        shown = list(lines)[2:]
        if before is None:
            yield ChangedFileOut(path, "added", shown)
        elif after is None:
            yield ChangedFileOut(path, "removed", shown)
        else:
            yield ChangedFileOut(path, "changed", shown)
