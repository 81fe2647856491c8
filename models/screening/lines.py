"""The lines that screening's ear learns from: written by hand, multiplied by their alternatives.

A line in `lines/*.txt` may hold alternatives, `{this|that|}`; it stands for as many lines as can be
put together from them, of which a bounded number is drawn. Nothing here comes from a person's
conversation, nor from any other collection, nor from the lines that the tests hold out.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Sequence
from pathlib import Path

from appliance.core.text import fold
from appliance.screening.languages import en, es
from models.written import NONE, Example, slipped, variants, ways, written_in

LINES = Path(__file__).parent / "lines"
_OPENINGS = {
    "en": (
        "um",
        "so",
        "hi",
        "hello",
        "well",
        "i mean",
        "look",
        "please",
        "okay so",
        "honestly",
        "i don't know how to say this but",
        "sorry",
        "listen",
        "uh yeah",
        "to be honest",
        "i don't know who else to tell",
        "can you help me",
        "yes",
        "no",
        "the thing is",
        "and",
    ),
    "es": (
        "este",
        "bueno",
        "hola",
        "mire",
        "pues",
        "o sea",
        "por favor",
        "la verdad",
        "perdón",
        "no sé cómo decirlo pero",
        "oiga",
        "disculpe",
        "es que",
        "sí",
        "no",
        "ay",
        "y",
        "no tengo a quién decirle",
        "me puede ayudar",
        "fíjese que",
    ),
}
_CLOSINGS = {
    "en": (
        "please",
        "i don't know what to do",
        "thanks",
        "you know",
        "okay",
        "what do i do",
        "that's it",
    ),
    "es": ("por favor", "no sé qué hacer", "gracias", "verdad", "qué hago", "nada más", "ya sabe"),
}


def written() -> list[tuple[str, str, str]]:
    """Every hand-written line with its label and language."""
    return written_in(LINES)


def digest() -> str:
    """What the lines and the concepts amount to: other lines or concepts have another one."""
    total = hashlib.sha256()
    for path in sorted(LINES.glob("*.txt")):
        total.update(path.name.encode() + path.read_bytes())
    for concepts in (en.CONCEPTS, es.CONCEPTS):
        total.update(repr(sorted(concepts.items())).encode())
    return total.hexdigest()


def examples(seed: int, most: int, most_none: int) -> list[Example]:
    """The lines of every label, at most `most` (`most_none` for ordinary ones) out of each written
    line, some of them dressed as people say them. The same seed gives the same lines."""
    draw = random.Random(seed)
    found: list[Example] = []
    for source, (line, label, language) in enumerate(written()):
        few = most_none if label == NONE else most
        for text in variants(line, min(max(few, ways(line) // 20), 6 * few), draw):
            found.append(Example(fold(text), label, source))
            found.append(Example(fold(dressed(text, language, draw)), label, source))
    return found + mixed(found, draw)


def dressed(text: str, language: str, draw: random.Random) -> str:
    """`text` the way it may arrive: with a way in or out, without marks, with slips of the finger."""
    if draw.random() < 0.45:
        text = f"{draw.choice(_OPENINGS[language])} {text}"
    if draw.random() < 0.25:
        text = f"{text} {draw.choice(_CLOSINGS[language])}"
    if draw.random() < 0.5:
        text = re.sub(r"[,.;:'’]", "", text)
    if draw.random() < 0.35:
        text = slipped(text, draw)
    return text


def mixed(found: Sequence[Example], draw: random.Random) -> list[Example]:
    """Two lines said in one breath: grave ones after or before an ordinary one, and ordinary pairs."""
    ordinary = [one for one in found if one.label == NONE]
    grave = [one for one in found if one.label != NONE]
    made = []
    for one in grave:
        if draw.random() < 0.25:
            beside = draw.choice(ordinary).text
            pair = (beside, one.text) if draw.random() < 0.6 else (one.text, beside)
            made.append(Example(draw.choice((" ", ". ", ", ")).join(pair), one.label, one.source))
    for one in ordinary:
        if draw.random() < 0.35:
            beside = draw.choice(ordinary).text
            made.append(
                Example(draw.choice((" ", ". ", ", ")).join((one.text, beside)), NONE, one.source)
            )
    return made
