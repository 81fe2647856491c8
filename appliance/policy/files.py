"""Reads a pack's files from disk, each into the shape it must have, and collects every fault.

What a pack may hold is closed, like its keys: a file with a name that means nothing (`wording/en.yml`)
would otherwise be a policy that nobody applies.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from appliance.core.errors import Fault
from appliance.core.interview import JsonValue, Language
from appliance.core.policy import Document
from appliance.policy.overlay import FOLDER, Overlay, laid_over, meant_for
from appliance.policy.pack import (
    CommonWordingText,
    DialogueText,
    FrontMatter,
    OverlayText,
    PolicyText,
    VisitorsText,
    WordingText,
)
from appliance.policy.shape import Shape, fit
from appliance.policy.source import Source, read_yaml

COMMON = "common"
APPROVALS = "approvals"
NOT_PACKS = frozenset({COMMON, FOLDER})
_LARGEST_BYTES = 2_000_000


@dataclass(slots=True)
class Pack:
    """A pack as it was read: what fits its shape, where each part stands, and what does not fit.

    Paths are relative to `policies/`. `canonical` is what the digest covers.
    """

    id: str
    policy: PolicyText | None = None
    source: Source = field(default_factory=lambda: Source("", None, {}))
    wording: dict[Language, tuple[WordingText, Source]] = field(default_factory=dict)
    common: dict[Language, tuple[CommonWordingText, Source]] = field(default_factory=dict)
    dialogues: list[tuple[DialogueText, Source]] = field(default_factory=list)
    visitors: dict[Language, tuple[VisitorsText, Source]] = field(default_factory=dict)
    documents: list[Document] = field(default_factory=list)
    overlays: list[Overlay] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    canonical: dict[str, JsonValue] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    @property
    def digest(self) -> str:
        """SHA-256, in hex, of the sorted JSON of all files: comments and layout do not count."""
        encoded = msgspec.json.encode(self.canonical, order="sorted")
        return hashlib.sha256(encoded).hexdigest()


def pack_ids(directory: Path) -> tuple[str, ...]:
    """The ids of the packs in a directory, sorted: every folder that holds a policy.yaml."""
    if not directory.is_dir():
        return ()
    return tuple(
        sorted(
            place.name
            for place in directory.iterdir()
            if place.name not in NOT_PACKS and (place / "policy.yaml").is_file()
        )
    )


def read_pack(directory: Path, pack_id: str, jurisdiction: str = "") -> Pack:
    """Everything of one pack under the overlays of a jurisdiction, faults included. Never raises for what
    a file holds."""
    pack = Pack(pack_id)
    top = f"{pack_id}/policy.yaml"
    texts = dict(_texts(directory, pack_id, pack))
    if top not in texts:
        pack.faults.append(Fault(top, 0, "files", "there is no such file"))
        return pack
    pack.source, pack.policy = _fit(pack, top, texts.pop(top), PolicyText)
    for path, text in texts.items():
        _read_file(pack, path, text)
    for language in pack.policy.languages if pack.policy else ():
        _inherit(pack, directory, language)
    _overlay(pack, directory, jurisdiction)
    return pack


def _texts(directory: Path, pack_id: str, pack: Pack) -> Iterator[tuple[str, str]]:
    """The pack's files in order of their names; hidden files, README.md and approvals, which are about
    the files and none of them, are passed over."""
    for place in sorted((directory / pack_id).rglob("*")):
        path = place.relative_to(directory).as_posix()
        hidden = any(part.startswith(".") for part in place.relative_to(directory).parts)
        approval = place.parent == directory / pack_id / APPROVALS and place.suffix == ".note"
        if hidden or approval or place.name == "README.md" or not place.is_file():
            continue
        text = _text(place, path, pack)
        if text is not None:
            yield path, text


def _text(place: Path, path: str, pack: Pack) -> str | None:
    try:
        content = place.read_bytes()
        if len(content) > _LARGEST_BYTES:
            pack.faults.append(Fault(path, 0, "files", "larger than 2 MB; no pack needs that"))
            return None
        pack.files[path] = content
        return content.decode("utf-8-sig")
    except OSError as error:
        pack.faults.append(Fault(path, 0, "files", f"cannot be read: {error.strerror}"))
    except UnicodeDecodeError:
        pack.faults.append(
            Fault(path, 0, "files", "is not UTF-8 text; save it again with the encoding UTF-8")
        )
    return None


def _fit(pack: Pack, path: str, text: str, shape: type[Shape]) -> tuple[Source, Shape | None]:
    source, faults = read_yaml(path, text)
    pack.canonical[path] = source.value
    pack.faults += faults
    if source.value is None and faults:
        return source, None
    fitted, misfits = fit(source, shape)
    pack.faults += misfits
    return source, fitted


def _read_file(pack: Pack, path: str, text: str) -> None:
    match path.split("/")[1:]:
        case ["wording", name] if name.endswith(".yaml"):
            source, wording = _fit(pack, path, text, WordingText)
            if wording is not None:
                pack.wording[name.removesuffix(".yaml")] = wording, source
        case ["knowledge", *_, name] if name.endswith(".md"):
            _read_document(pack, path, text)
        case ["dialogues", name] if name.endswith(".yaml"):
            source, dialogue = _fit(pack, path, text, DialogueText)
            if dialogue is not None:
                pack.dialogues.append((dialogue, source))
        case ["visitors", name] if name.endswith(".yaml"):
            source, visitors = _fit(pack, path, text, VisitorsText)
            if visitors is not None:
                pack.visitors[name.removesuffix(".yaml")] = visitors, source
        case _:
            pack.faults.append(Fault(path, 0, "files", f"not a file of a pack; {_rather(path)}"))


def _rather(path: str) -> str:
    """What to do with a file that has no place in a pack."""
    right = re.sub(r"\.(?:yml|yaml\.txt|YAML|YML)$", ".yaml", path)
    right = re.sub(r"(/knowledge/.*)\.(?:txt|markdown|MD|md\.txt)$", r"\1.md", right)
    if right != path:
        return f"rename it to {right.rpartition('/')[2]}"
    return (
        "it may hold policy.yaml, wording/*.yaml, knowledge/*.md, dialogues/*.yaml and visitors/*.yaml; "
        "keep anything else outside its folder"
    )


def _read_document(pack: Pack, path: str, text: str) -> None:
    pack.canonical[path] = text
    head, body, found = _split_front_matter(text)
    if not found:
        message = (
            "starts with a head between two lines of ---: title, approved_by, effective, languages"
        )
        pack.faults.append(Fault(path, 1, "document", message))
        return
    # The head begins on the file's second line: an empty line before it keeps the numbers right.
    source, faults = read_yaml(path, "\n" + head)
    pack.faults += faults
    front, misfits = (None, []) if faults else fit(source, FrontMatter)
    pack.faults += misfits
    if front is None:
        return
    if not body.strip():
        pack.faults.append(Fault(path, 0, "document", "holds no text"))
    pack.documents.append(
        Document(
            path=path,
            title=front.title,
            approved_by=front.approved_by,
            effective=front.effective,
            languages=tuple(front.languages),
            text=body.strip(),
        )
    )


def _split_front_matter(text: str) -> tuple[str, str, bool]:
    lines = text.splitlines(keepends=True)
    if not lines or lines[0].strip() != "---":
        return "", text, False
    for at, line in enumerate(lines[1:], start=1):
        if line.strip() == "---":
            return "".join(lines[1:at]), "".join(lines[at + 1 :]), True
    return "", text, False


def _inherit(pack: Pack, directory: Path, language: Language) -> None:
    """Takes the common wording of one language, where there is common wording at all."""
    place = directory / COMMON / "wording" / f"{language}.yaml"
    path = place.relative_to(directory).as_posix()
    if not place.is_file():
        if place.parent.is_dir():
            message = f"the pack speaks {language!r}, and there is no {path}; write it, or drop the language"
            at = pack.policy.languages.index(language) if pack.policy else 0
            pack.faults.append(pack.source.fault("files", message, "languages", at))
        return
    text = _text(place, path, pack)
    if text is None:
        return
    source, common = _fit(pack, path, text, CommonWordingText)
    if common is not None:
        pack.common[language] = common, source


def _overlay(pack: Pack, directory: Path, jurisdiction: str) -> None:
    """Lays every overlay over the pack that applies, in order of their names."""
    places = {place.stem: place for place in sorted((directory / FOLDER).glob("*.yaml"))}
    named = pack.policy.overlays if pack.policy else []
    for at, name in enumerate(named):
        if name not in places:
            message = f"there is no overlay {name!r} in {FOLDER}/"
            pack.faults.append(pack.source.fault("overlay", message, "overlays", at))
    for name, place in places.items():
        path = place.relative_to(directory).as_posix()
        beside = Pack(pack.id)
        text = _text(place, path, beside)
        source, over = _fit(beside, path, text, OverlayText) if text else (None, None)
        pack.faults += beside.faults
        if source is None or over is None or pack.policy is None:
            continue
        if meant_for(name, over, named, jurisdiction):
            pack.files |= beside.files
            pack.canonical |= beside.canonical
            _lay_over(pack, Overlay(name, over, source))


def _lay_over(pack: Pack, overlay: Overlay) -> None:
    assert pack.policy is not None
    worded = {language: text for language, (text, _) in pack.wording.items()}
    merged = laid_over(pack.policy, worded, overlay)
    pack.policy = merged.policy
    pack.wording = {
        language: (merged.wording[language], source)
        for language, (_, source) in pack.wording.items()
    }
    pack.overlays.append(overlay)
    pack.faults += merged.faults


def merged_phrases(pack: Pack, language: Language) -> Mapping[str, tuple[str, ...]]:
    """The common phrases of a language with the pack's own in their place."""
    common = pack.common[language][0].phrases if language in pack.common else {}
    own = pack.wording[language][0].phrases if language in pack.wording else {}
    return {name: tuple(variants) for name, variants in {**common, **own}.items()}
