"""The lines that the commands' classifier learns from: written by hand, multiplied by their alternatives.

Above the lines stands what they want, and, where it bears on that, what was asked: "# decline signature".
Nothing here comes from a person's conversation, nor from any other collection, nor from what synthetic
visitors say or what the tests hold out.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from appliance.conversation.languages import PATTERNS
from appliance.conversation.understand.intents import ASKED, NONE
from appliance.core.text import fold
from models.written import slipped, variants, written_in

LINES = Path(__file__).parent / "lines"
MOST = 26
"""Of the lines that a written one stands for, at most so many are learned from."""

_YES_NO = ("yesno", "summary")
_OPENINGS = {
    "en": [
        "um",
        "uh",
        "well",
        "so",
        "oh",
        "look",
        "sorry",
        "okay",
        "honestly",
        "actually",
        "listen",
        "oh gosh",
        "hmm",
        "you know",
        "i mean",
    ],
    "es": [
        "este",
        "pues",
        "bueno",
        "mire",
        "oiga",
        "ay",
        "la verdad",
        "perdón",
        "o sea",
        "fíjese",
        "eh",
        "a ver",
        "disculpe",
        "mmm",
        "ah",
    ],
}
_CLOSINGS = {
    "en": [
        "please",
        "thanks",
        "okay",
        "sorry",
        "you know",
        "i guess",
        "honestly",
        "ma'am",
        "man",
        "right",
    ],
    "es": [
        "por favor",
        "gracias",
        "verdad",
        "oiga",
        "señorita",
        "joven",
        "pues",
        "nomás",
        "disculpe",
        "ya sabe",
    ],
}


@dataclass(frozen=True, slots=True)
class Said:
    """One line to learn from: folded words, what was asked (one of `ASKED`), what is wanted, and which
    written line it came from."""

    text: str
    question: str
    label: str
    source: int


def digest() -> str:
    """What the lines and the concepts amount to: other ones have another."""
    total = hashlib.sha256()
    for path in sorted(LINES.glob("*.txt")):
        total.update(path.name.encode() + path.read_bytes())
    concepts = {tag: one.concepts for tag, one in PATTERNS.items() if one.concepts}
    total.update(repr(sorted((at, sorted(one.items())) for at, one in concepts.items())).encode())
    return total.hexdigest()


def examples(seed: int, most: int = MOST) -> list[Said]:
    """The lines of every label as people say them. The same seed gives the same lines."""
    draw = random.Random(seed)
    found: list[Said] = []
    for source, (line, header, language) in enumerate(written_in(LINES)):
        label, _, question = header.partition(" ")
        for text in variants(line, most, draw):
            for said in (text, *_dressed(text, label, language, draw)):
                where = draw.choice(_where(label, question))
                found.append(Said(fold(said), where, label, source))
    return found


def _where(label: str, question: str) -> tuple[str, ...]:
    """To which questions a line is said."""
    if question == "yesno":
        return _YES_NO
    if question:
        return (question,)
    return tuple(one for one in ASKED if label != NONE or one != "signature")


def _dressed(text: str, label: str, language: str, draw: random.Random) -> Iterator[str]:
    """`text` the way it may arrive: with a way in or out, without marks, with a slip of the finger."""
    if draw.random() < 0.4:
        text = f"{draw.choice(_OPENINGS[language])}{draw.choice((' ', ', '))}{text}"
    if label != NONE and draw.random() < 0.2:
        text = f"{text} {draw.choice(_CLOSINGS[language])}"
    if draw.random() < 0.5:
        text = re.sub(r"[,.;:¿?¡!]", "", text)
    if draw.random() < 0.2:
        text = slipped(text, draw)
    yield text
