"""Fixed wording as sound, made once and kept: the first sound is immediate, and the same each time.

What a policy says word for word is cut into the sentences that a Speaker will ask for, and each is kept
in a file named by the digest of who says what, in which language and at which pace. A file that is
damaged is as good as none. What a person said is in no fixed wording, and so in no file.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from appliance.core.audio import SAMPLE_BYTES
from appliance.core.interview import Language
from appliance.core.policy import FieldWording, Policy, Wording
from appliance.voice.sentences import sentences

EDITION: Final = 1
"""Raised when the same words of the same voice would sound otherwise."""
MOST_BYTES: Final = 4 << 30
"""How much is kept at most: some forty hours of speech."""
_MAGIC: Final = b"SPEECH1\n"
_DIGEST_BYTES: Final = 32
_PLACE = re.compile(r"\{([a-z][a-z0-9_.]*)\}")


@dataclass(frozen=True, slots=True)
class Fixed:
    """A sentence that is said word for word."""

    sentence: str
    language: Language


def fixed_wording(policies: Iterable[Policy], known: Mapping[str, str]) -> list[Fixed]:
    """Every sentence that these policies say word for word, each once. `known` are the places that are
    always filled alike (the emergency number); a sentence with any other is made when it is said."""
    found: dict[Fixed, None] = {}
    for policy in policies:
        for wording in policy.wording.values():
            places = {"title": wording.title, **known}
            for text in _said_in(wording):
                for sentence in sentences(_filled(text, places), wording.language):
                    if not _PLACE.search(sentence):
                        found[Fixed(sentence, wording.language)] = None
    return list(found)


def _filled(text: str, places: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: places.get(place[1], place[0]), text)


def _said_in(wording: Wording) -> Iterator[str]:
    """All that a visitor may hear; not the lines for the staff. What is asked comes first."""
    yield from wording.disclosures.values()
    for field in wording.fields.values():
        yield from _said_of(field)
    for variants in wording.phrases.values():
        yield from variants
    yield wording.summary
    yield wording.receipt
    yield from wording.stops.values()
    yield wording.title


def _said_of(field: FieldWording) -> Iterator[str]:
    yield from field.ask
    yield from field.probe
    yield from (text for text in (field.help, field.why, field.confirm, field.add) if text)
    yield from field.checks.values()
    if not field.ask:
        yield field.label
    for part in field.fields.values():
        yield from _said_of(part)


def key_of(voice: str, words: str, language: Language, pace: float) -> str:
    """Under what the sound of these words, as they are read out, is kept."""
    known = json.dumps([EDITION, voice, language, round(pace, 2), words], ensure_ascii=False)
    return hashlib.sha256(known.encode()).hexdigest()


class Shelf:
    """The kept sounds, in a folder of the data directory. Everything here blocks for as long as the disk
    takes; several processes may use one folder."""

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes
        self._bytes: int | None = None

    def __contains__(self, key: str) -> bool:
        return self._path(key).is_file()

    def take(self, key: str) -> bytes | None:
        """The sound, or None when it is not here or not whole."""
        try:
            held = self._path(key).read_bytes()
        except OSError:
            return None
        head, pcm = held[: len(_MAGIC) + _DIGEST_BYTES], held[len(_MAGIC) + _DIGEST_BYTES :]
        return pcm if head == _head(key, pcm) and len(pcm) % SAMPLE_BYTES == 0 else None

    def put(self, key: str, pcm: bytes) -> bool:
        """Keeps a sound, whole or not at all; false when there is no room for it."""
        held = _head(key, pcm) + pcm
        if self._taken() + len(held) > self._most_bytes:
            return False
        path = self._path(key)
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(dir=path.parent, suffix=".new")
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(held)
                Path(name).replace(path)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise
        except OSError:
            return False
        self._bytes = self._taken() + len(held)
        return True

    def keep_only(self, keys: Iterable[str]) -> int:
        """Throws away everything else, and what a crash left half written; how many files that were."""
        kept = {self._path(key) for key in keys}
        gone = [path for path in self._files() if path not in kept]
        for path in gone:
            with suppress(OSError):
                path.unlink()
        self._bytes = None
        return len(gone)

    def _taken(self) -> int:
        """How many bytes are kept; counted once, and then kept up."""
        if self._bytes is None:
            self._bytes = sum(map(_size, self._files()))
        return self._bytes

    def _files(self) -> list[Path]:
        return [path for path in self._folder.glob("*/*") if path.is_file()]

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key[2:]}.pcm"


def _size(path: Path) -> int:
    """0 for a file that another process has thrown away meanwhile."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _head(key: str, pcm: bytes) -> bytes:
    """What stands before a sound: so that a file under a wrong name is no sound, either."""
    return _MAGIC + hashlib.sha256(key.encode() + pcm).digest()
