"""Signed notes and their keys (C2SP signed-note v1), Ed25519. Pure.

A note is text, a blank line, and signature lines. A reader here is strict: every byte has one
meaning, and a line that is almost right is wrong.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from typing import Final, Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from appliance.core.errors import TamperError

ED25519: Final = b"\x01"
MAX_NOTE_BYTES: Final = 1_000_000
_NAME: Final = re.compile(r"[^\s+\x00-\x1f\x7f]+")
_SIGNATURE_LINE: Final = re.compile(r"— (\S+) (\S+)")


class Signer(Protocol):
    """Whatever holds the private half."""

    @property
    def public_key(self) -> bytes:
        """32 bytes (RFC 8032)."""
        ...

    def sign(self, message: bytes) -> bytes:
        """64 bytes (RFC 8032)."""
        ...


@dataclass(frozen=True, slots=True)
class VerifierKey:
    """A named public key, as it is written down: `name+id+base64(type ‖ key)`."""

    name: str
    public_key: bytes

    def __post_init__(self) -> None:
        if not is_name(self.name) or len(self.public_key) != 32:
            raise ValueError("not a key name and an Ed25519 key")

    @property
    def id(self) -> bytes:
        """Four bytes that tell keys of one name apart."""
        text = self.name.encode() + b"\n" + ED25519 + self.public_key
        return hashlib.sha256(text).digest()[:4]

    def __str__(self) -> str:
        return f"{self.name}+{self.id.hex()}+{to_base64(ED25519 + self.public_key)}"

    @classmethod
    def parse(cls, text: str) -> VerifierKey:
        """The key that `str` wrote. Raises TamperError for any other text."""
        name, *rest = text.split("+", 2)
        try:
            key = cls(name, from_base64(rest[1])[1:])
        except (ValueError, IndexError):
            raise TamperError("not a verifier key") from None
        if str(key) != text:
            raise TamperError("not a verifier key")
        return key

    def verifies(self, signature: bytes, text: str) -> bool:
        """True when `signature` is this key's over `text`."""
        try:
            Ed25519PublicKey.from_public_bytes(self.public_key).verify(signature, text.encode())
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """One signature line: who claims to have signed, and with what."""

    name: str
    key_id: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Note:
    """A note taken apart. Nothing in it is to be believed before `signed_by` says so."""

    text: str
    signatures: tuple[SignatureLine, ...]

    def signed_by(self, key: VerifierKey) -> bool:
        """True when one line is of this key, and every line of this key verifies."""
        lines = [line for line in self.signatures if (line.name, line.key_id) == (key.name, key.id)]
        return bool(lines) and all(key.verifies(line.signature, self.text) for line in lines)


def is_name(text: str) -> bool:
    """True for what may name a key or a log: not empty, no spaces, no plus, no control characters."""
    return _NAME.fullmatch(text) is not None


def sign(text: str, name: str, signer: Signer) -> str:
    """The whole signed note over `text` (which ends in a newline)."""
    if not text.endswith("\n"):
        raise ValueError("the text of a note ends in a newline")
    key = VerifierKey(name, signer.public_key)
    signature = to_base64(key.id + signer.sign(text.encode()))
    return f"{text}\n— {name} {signature}\n"


def parse(note: str) -> Note:
    """The note taken apart. Raises TamperError when it is not one."""
    text, found, lines = note.rpartition("\n\n")
    if not found or not lines.endswith("\n") or len(note) > MAX_NOTE_BYTES:
        raise TamperError("not a signed note")
    if any(character < " " and character != "\n" for character in note):
        raise TamperError("a signed note holds a control character")
    return Note(text + "\n", tuple(map(_signature_line, lines[:-1].split("\n"))))


def _signature_line(line: str) -> SignatureLine:
    match = _SIGNATURE_LINE.fullmatch(line)
    if match is None or not is_name(match[1]):
        raise TamperError("a signature line of a note is malformed")
    try:
        data = from_base64(match[2])
    except ValueError:
        raise TamperError("a signature of a note is malformed") from None
    if len(data) < 5:
        raise TamperError("a signature of a note is too short")
    return SignatureLine(match[1], data[:4], data[4:])


def to_base64(data: bytes) -> str:
    """RFC 4648 section 4."""
    return base64.b64encode(data).decode()


def from_base64(text: str) -> bytes:
    """The bytes whose one spelling is `text`. Raises ValueError for any other."""
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise ValueError("not base64") from None
    if to_base64(data) != text:
        raise ValueError("not the canonical base64")
    return data
