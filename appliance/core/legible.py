"""A text as its reader means it, with the way back to the text as it was given. Pure.

Invisible characters are gone, combined forms are one character, digits and dashes of every script are
plain, letters that only look Latin are Latin. Whoever searches the legible text finds what a human
eye would find; `to_raw` names the very characters it was written with.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from appliance.core.interview import Span

_UNCHANGED = re.compile(r"[\t\n\r\x20-\x7e]*")

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
        **dict.fromkeys("’‘ʼ´`′", "'"),
        **dict.fromkeys("“”„«»″", '"'),
        **dict.fromkeys("\u2028\u2029\x0b\x0c\x85", "\n"),
        **dict(zip("аеорсухіјѕԁАВЕКМНОРСТХІЈЅ", "aeopcyxijsdABEKMHOPCTXIJS", strict=True)),
        **dict(zip("οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oABEZHIKMNOPTYX", strict=True)),
    }
)


@dataclass(frozen=True, slots=True)
class Legible:
    """The legible text. `starts` and `ends` name, for each of its characters, the stretch of the raw
    text behind it; both are empty when nothing was changed."""

    text: str
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    def to_raw(self, span: Span) -> Span:
        """The stretch of the raw text that `span` of the legible text was written with."""
        if not self.starts or span.start == span.end:
            return span if not self.starts else Span(0, 0)
        return Span(self.starts[span.start], self.ends[span.end - 1])


def legible(raw: str) -> Legible:
    """`raw` as its reader means it. Linear in its length."""
    if _UNCHANGED.fullmatch(raw):
        return Legible(raw)
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for at, character in enumerate(raw):
        if character.isascii() and (character.isprintable() or character in "\t\n\r"):
            plain = character
        elif unicodedata.combining(character):
            if characters:
                _combine(characters, character)
                ends[-1] = at + 1
            continue
        elif unicodedata.category(character) in ("Cf", "Cc", "Mn", "Me") and character not in (
            "\x0b\x0c\x85"
        ):
            continue
        else:
            plain = _plain(character)
        for one in plain:
            characters.append(one)
            starts.append(at)
            ends.append(at + 1)
    return Legible("".join(characters), tuple(starts), tuple(ends))


def _combine(characters: list[str], mark: str) -> None:
    """Puts a combining mark on the last character where the two have a form of their own."""
    composed = unicodedata.normalize("NFC", characters[-1] + mark)
    if len(composed) == 1:
        characters[-1] = composed


def _plain(character: str) -> str:
    mapped = character.translate(_PLAIN)
    if mapped.isascii():
        return mapped
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"  # half a character: nothing can read it, and some readers break on it
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    return unicodedata.normalize("NFKC", character).translate(_PLAIN) or character
