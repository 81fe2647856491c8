"""Examples to learn from and to measure with: texts with what identifies somebody in them.

Templates are lines of `templates/<language>_*.txt` with `<slots>` for what is made up and `{a|b}` for
alternatives. A line belongs for good either to what is learned from or to what is only measured; which
of the two, its own digest decides.
"""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from appliance.core.text import fold
from models.redaction import numbers, people, places
from models.redaction.speech import number, spoken
from models.redaction.vocabulary import WORD, everyday_words, safe_words
from models.written import variants, written_in

HERE = Path(__file__).parent
TEMPLATES = HERE / "templates"
LANGUAGES = ("en", "es")
HELD_OUT = 7
"""One template in so many is only measured with."""

_CHOICE = re.compile(r"\{([^{}]*)\}")
_SLOT = re.compile(r"<(\w+)>")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text: `label` of what it identifies ("" nothing), `kind` of how it is read out."""

    text: str
    label: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """A text with what identifies somebody: start, end, label; in order and apart."""

    text: str
    spans: tuple[tuple[int, int, str], ...]
    language: str
    style: str


Made = Callable[[random.Random, str], str]


def _code(kind: str) -> Made:
    return lambda draw, language: numbers.code(draw, kind)


def _phone(draw: random.Random, language: str) -> str:
    return numbers.code(
        draw, "phone_es" if language == "es" and draw.random() < 0.6 else "phone_en"
    )


def _corner(draw: random.Random, language: str) -> str:
    one, two = places.road(draw, language), places.road(draw, language)
    if language == "es" and draw.random() < 0.4:
        one, two = (
            draw.choice(
                (
                    f"la {draw.randint(1, 130)}",
                    f"la {draw.randint(1, 130)} avenida",
                    f"{draw.randint(1, 130)} ave",
                    f"calle {draw.randint(1, 99)}",
                    people.family(draw, language),
                    places.city(draw, language),
                    places.road(draw, "en"),
                )
            )
            for _ in range(2)
        )
    if language == "en" and draw.random() < 0.7:
        one, two = (
            re.sub(r" (?:St|Ave|Rd|Ln|Dr|Street|Avenue|Road|Lane|Drive|Blvd)\.?$", "", name)
            for name in (one, two)
        )
    return f"{one} {'and' if language == 'en' else draw.choice(('y', 'con'))} {two}"


def _doctor(draw: random.Random, language: str) -> str:
    return draw.choice((people.family, people.family, people.person, people.given))(draw, language)


def _name(draw: random.Random, language: str) -> str:
    return draw.choice((people.given, people.person, people.given, people.person, people.family))(
        draw, language
    )


def _any_code(draw: random.Random, language: str) -> str:
    return numbers.code(
        draw,
        draw.choice(
            (
                "mrn",
                "member",
                "policy",
                "claim",
                "case",
                "account",
                "licence",
                "device",
                "plate",
                "report",
                "ticket",
                "rx",
            )
        ),
    )


SLOTS: dict[str, tuple[Made, str, str]] = {
    "person": (people.person, "PERSON", ""),
    "first": (people.given, "PERSON", ""),
    "last": (people.family, "PERSON", ""),
    "name": (_name, "PERSON", ""),
    "doctor": (_doctor, "PERSON", ""),
    "spelled": (people.spelled, "PERSON", "code"),
    "city": (places.city, "LOCATION", ""),
    "county": (places.county, "LOCATION", ""),
    "hood": (places.hood, "LOCATION", ""),
    "state": (lambda draw, language: draw.choice(places.CODES + places.STATES), "REGION", ""),
    "region": (places.region, "REGION", ""),
    "landmark": (places.landmark, "LOCATION", ""),
    "exit": (places.exit_of, "STREET_ADDRESS", "street"),
    "shop": (places.shop, "ORGANIZATION", ""),
    "complex": (places.complex_name, "LOCATION", ""),
    "hoodname": (people.family, "LOCATION", ""),
    "byname": (lambda draw, language: draw.choice(people.BYNAMES[language]), "PERSON", ""),
    "wordname": (lambda draw, language: draw.choice(people.WORD_NAMES[language]), "PERSON", ""),
    "day": (numbers.day, "DATE_TIME", "date"),
    "ip": (_code("ip"), "ID_NUMBER", "contact"),
    "road": (places.road, "STREET_ADDRESS", "street"),
    "corner": (_corner, "STREET_ADDRESS", "street"),
    "street": (places.street, "STREET_ADDRESS", "street"),
    "address": (places.address, "STREET_ADDRESS", "street"),
    "zip": (places.zip_code, "ID_NUMBER", "code"),
    "org": (places.org, "ORGANIZATION", ""),
    "employer": (places.org, "ORGANIZATION", ""),
    "store": (places.org, "ORGANIZATION", ""),
    "clinic": (places.clinic, "ORGANIZATION", ""),
    "pharmacy": (lambda draw, language: draw.choice(("CVS", "Walgreens", "Rite Aid", f"{people.family(draw, language)} Pharmacy", f"Farmacia {people.family(draw, language)}", "Farmacias Guadalajara", "Farmacia del Ahorro")), "ORGANIZATION", ""),
    "firm": (places.firm, "ORGANIZATION", ""),
    "court": (places.firm, "ORGANIZATION", ""),
    "insurer": (places.insurer, "ORGANIZATION", ""),
    "school": (places.school, "ORGANIZATION", ""),
    "nation": (lambda draw, language: draw.choice(places.NATIONS[language]), "NRP", ""),
    "date": (numbers.date, "DATE_TIME", "date"),
    "dob": (numbers.date, "DATE_TIME", "date"),
    "monthyear": (lambda draw, language: f"{draw.choice(numbers.MONTHS[language])} {'de ' if language == 'es' else draw.choice(('', '', 'of '))}{draw.randint(1980, 2026)}", "DATE_TIME", "date"),
    "phone": (_phone, "ID_NUMBER", "code"),
    "code": (_any_code, "ID_NUMBER", "code"),
    "email": (numbers.email, "CONTACT", "contact"),
    "url": (numbers.url, "CONTACT", "contact"),
    "handle": (numbers.handle, "CONTACT", "contact"),
    "oldage": (numbers.oldage, "AGE", ""),
    "year": (lambda draw, language: str(draw.randint(1960, 2026)), "", ""),
    "small": (lambda draw, language: str(draw.randint(2, 60)), "", ""),
    "n": (lambda draw, language: str(draw.choice((draw.randint(60, 300), draw.randint(1, 12), draw.randint(300, 9000)))), "", ""),
    "money": (lambda draw, language: draw.choice((f"${draw.randint(5, 9999)}", f"${draw.randint(1, 99)},{draw.randint(0, 999):03d}", f"{draw.randint(20, 9000)} {'dollars' if language == 'en' else 'pesos'}")), "", ""),
    "dose": (lambda draw, language: f"{draw.choice((5, 10, 20, 25, 40, 50, 81, 100, 250, 500, 850))} {draw.choice(('mg', 'mg', 'ml', 'units' if language == 'en' else 'unidades'))}", "", ""),
    "time": (lambda draw, language: draw.choice((f"{draw.randint(1, 12)}:{draw.choice(('00', '15', '30', '45', '10'))}", f"{draw.randint(1, 12)}")) + ("" if language == "es" else draw.choice((" pm", " am", "", "pm"))), "", ""),
}  # fmt: skip
for _kind in numbers.SHAPES:
    SLOTS.setdefault(_kind, (_code(_kind), "ID_NUMBER", "code"))


@cache
def word_lists() -> dict[tuple[str, str], list[str]]:
    """What fills the slots that identify nobody, by slot and language."""
    found: dict[tuple[str, str], list[str]] = {}
    key = ("", "")
    for line in (TEMPLATES / "words.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            slot, language = line[2:].split()
            key = (slot, language)
        elif line:
            found.setdefault(key, []).extend(line.split("|"))
    return found


def is_held_out(line: str) -> bool:
    """Whether a template is only measured with."""
    return zlib.crc32(line.encode()) % HELD_OUT == 0


@cache
def templates(language: str, *, held_out: bool) -> tuple[str, ...]:
    """The templates of one half."""
    lines = [
        line.replace("\\n", "\n")
        for path in sorted(TEMPLATES.glob(f"{language}_*.txt"))
        for line in path.read_text("utf-8").splitlines()
        if line.strip() and is_held_out(line) == held_out
    ]
    return tuple(lines)


def filled(template: str, draw: random.Random, language: str) -> list[Piece]:
    """A template with its alternatives chosen and its slots made up."""
    while "{" in template:
        template = _CHOICE.sub(lambda one: draw.choice(one[1].split("|")), template)
    pieces: list[Piece] = []
    at = 0
    for one in _SLOT.finditer(template):
        pieces.append(Piece(template[at : one.start()]))
        listed = word_lists().get((one[1], language))
        if listed:
            pieces.append(Piece(draw.choice(listed)))
        else:
            made, label, kind = SLOTS[one[1]]
            pieces.append(Piece(made(draw, language), label, kind))
        at = one.end()
    pieces.append(Piece(template[at:]))
    return [one for one in pieces if one.text]


_NAMING = re.compile(
    r"\d|\b\w \w \w\b|\b(?:name|named|called|street|road|avenue|lane|route|highway|calle|avenida|carretera|llamo|llama|nombre|soy de|born|naci|nacio|social|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|octubre|noviembre|diciembre|nineteen|mil novecientos|number|numero|zip|poliza|mr|mrs|doctor|doctora|dr|street|county|city)\b"
)


@cache
def prose(language: str) -> tuple[str, ...]:
    """Lines of intake talk that name nobody: those of the other classifiers in which every word is common."""
    safe = frozenset(safe_words())
    draw = random.Random(11)
    found: dict[str, None] = {}
    for folder in ("screening", "commands"):
        for line, _, spoken_in in written_in(HERE.parent / folder / "lines"):
            if spoken_in != language:
                continue
            for text in variants(line, 3, draw):
                plain = fold(text)
                words = [one.removesuffix("'s") for one in WORD.findall(plain)]
                if (
                    words
                    and not _NAMING.search(plain)
                    and all(one in safe for one in words)
                    and len(text) < 400
                ):
                    found.setdefault(text)
    return tuple(found)


_AFTER = {
    "en": {"in": "city hood county road region", "from": "city org person region", "to": "person city org clinic first", "at": "org street road clinic store", "by": "person org first",
           "with": "person first org doctor", "for": "person org first", "of": "person org city first", "and": "person first org", "near": "hood road store city", "on": "road date corner",
           "that": "first person", "when": "first person", "if": "first", "told": "first person", "called": "first person", "said": "first", "because": "first person"},
    "es": {"en": "city hood county road region org clinic", "de": "city person first org hood", "a": "person city first clinic", "con": "person first org doctor", "para": "person org first",
           "por": "person hood road first", "que": "first person", "cuando": "first person", "y": "person first org", "porque": "first person", "si": "first", "el": "date"},
}  # fmt: skip


def inserted(line: str, draw: random.Random, language: str) -> list[Piece]:
    """A line of prose with somebody or something put behind one or two of its words."""
    after = _AFTER[language]
    words = re.split(r"(\s+)", line)
    places_ = [at for at, word in enumerate(words[:-1]) if word.lower() in after]
    if not places_:
        first = draw.choice(("<first>", "<person>", "<org>", "<city>"))
        return filled(f"{first}{draw.choice((' ', ', ', ': ', '. '))}{line}", draw, language)
    chosen = set(draw.sample(places_, min(len(places_), draw.choice((1, 1, 2)))))
    parts = []
    for at, word in enumerate(words):
        parts.append(word)
        if at in chosen:
            slot = draw.choice(after[word.lower()].split())
            parts.append(f" <{slot}>{draw.choice(('', '', '', ','))}")
    return filled(re.sub(r"[{}]", "", "".join(parts)), draw, language)


def _noisy(pieces: Sequence[Piece], draw: random.Random, share: float) -> list[Piece]:
    """Some of the plain words replaced by other common ones: what is common is no name, wherever it stands."""
    safe = everyday_words()

    def other(found: re.Match[str]) -> str:
        return draw.choice(safe) if draw.random() < share else found[0]

    return [
        one
        if one.label
        else replace(one, text=re.sub(r"(?<![\w'])[a-z]{4,}(?![\w'])", other, one.text))
        for one in pieces
    ]


STYLES = ("written", "lower", "speech", "upper", "bare", "titled", "chat")


def styled(pieces: Sequence[Piece], style: str, language: str, draw: random.Random) -> Example:
    """The pieces as one text in a style: as written, without capitals, as a recogniser prints speech, in
    capitals, without signs, with capitals where none belong, or as people type in haste."""
    text = ""
    spans: list[tuple[int, int, str]] = []
    for one in pieces:
        words = one.text
        if style == "speech":
            words = spoken(words, one.kind, language, draw)
            if words and text:
                text += " "
        elif style == "titled":
            words = words if one.label else _capitalised(words, draw)
        elif style == "chat":
            words = words.lower() if draw.random() < 0.7 else words
            words = words if one.label else _hasty(words, language, draw)
        elif style in ("lower", "upper"):
            words = words.lower() if style == "lower" else words.upper()
        elif style == "bare" and not one.label:
            words = re.sub(r"[,.;:!?¿¡]", "", words)
        if one.label and words:
            spans.append((len(text), len(text) + len(words), one.label))
        text += words
    if style == "speech":
        text, spans = _hesitant(text, spans, language, draw)
    return Example(text, tuple(spans), language, style)


def _capitalised(text: str, draw: random.Random) -> str:
    """Some or all of the words with a capital: headings, contracts, and people who write that way."""
    share = draw.choice((0.3, 0.6, 1.0))
    return re.sub(
        r"(?<![\w'])[^\W\d_]{3,}",
        lambda one: one[0].capitalize() if draw.random() < share else one[0],
        text,
    )


_SHORT = {
    "en": {"you": "u", "your": "ur", "are": "r", "please": "pls", "because": "bc", "about": "abt", "with": "w/", "and": "&", "to": "2", "for": "4", "okay": "ok", "appointment": "appt", "thanks": "thx", "doctor": "dr", "birthday": "bday",
           "through": "thru", "don't": "dont", "can't": "cant", "i'm": "im", "it's": "its", "that's": "thats", "he's": "hes", "she's": "shes", "number": "num", "tomorrow": "tmrw", "weeks": "wks", "years": "yrs", "people": "ppl", "before": "b4"},
    "es": {"que": "q", "de": "d", "por": "x", "porque": "xq", "también": "tmb", "está": "ta", "estoy": "toy", "todo": "tdo", "mensaje": "msj", "teléfono": "tel", "doctora": "dra", "doctor": "dr", "señora": "sra", "me": "m", "con": "c", "para": "pa",
           "mi": "mi", "usted": "ud", "número": "num", "seguro": "seg", "favor": "fvr", "gracias": "grax", "bien": "bn", "hacer": "aser", "hay": "ay", "quiero": "kiero"},
}  # fmt: skip


def _hasty(text: str, language: str, draw: random.Random) -> str:
    """With some words shortened, and now and then a slip."""
    short = _SHORT[language]

    def typed(found: re.Match[str]) -> str:
        word = found[0]
        if word.lower() in short and draw.random() < 0.5:
            return short[word.lower()]
        return people.misheard(word, draw) if len(word) > 4 and draw.random() < 0.05 else word

    return re.sub(r"[^\W\d_]+(?:'[^\W\d_]+)?", typed, text)


def _hesitant(
    text: str, spans: list[tuple[int, int, str]], language: str, draw: random.Random
) -> tuple[str, list[tuple[int, int, str]]]:
    sounds = (
        ("uh", "um", "like", "you know", "er")
        if language == "en"
        else ("este", "eh", "pues", "o sea", "mmm")
    )
    for one in reversed([found.start() for found in re.finditer(" ", text)]):
        if draw.random() < 0.03 and not any(start <= one < end for start, end, _ in spans):
            said = " " + draw.choice(sounds)
            text = text[:one] + said + text[one:]
            spans = [
                (a + len(said) * (a > one), b + len(said) * (a > one), label)
                for a, b, label in spans
            ]
    return text, spans


def learning(seed: int, count: int) -> Iterator[Example]:
    """Examples to learn from."""
    draw = random.Random(seed)
    for _ in range(count):
        language = "en" if draw.random() < 0.55 else "es"
        pieces = _composed(draw, language)
        style = draw.choices(STYLES, (27, 13, 34, 4, 5, 7, 10))[0]
        yield styled(_noisy(pieces, draw, 0.10), style, language, draw)


def _composed(draw: random.Random, language: str) -> list[Piece]:
    lines = templates(language, held_out=False)
    chance = draw.random()
    if chance < 0.10:
        return [Piece(draw.choice(prose(language)))]
    if chance < 0.24:
        return inserted(draw.choice(prose(language)), draw, language)
    pieces = filled(draw.choice(lines), draw, language)
    if chance < 0.40:
        said = Piece(draw.choice(prose(language)))
        joint = Piece(draw.choice((" ", ". ", ", ", "\n")))
        return [said, joint, *pieces] if draw.random() < 0.5 else [*pieces, joint, said]
    if chance < 0.62:
        joint = Piece(draw.choice((" ", ". ", ", ", "\n", " and " if language == "en" else " y ")))
        return [*pieces, joint, *filled(draw.choice(lines), draw, language)]
    return pieces


def measuring(language: str, style: str, count: int, seed: int = 7) -> list[Example]:
    """Examples made from the templates that were never learned from."""
    draw = random.Random(f"{seed} {language} {style}")
    lines = templates(language, held_out=True)
    return [
        styled(filled(lines[at % len(lines)], draw, language), style, language, draw)
        for at in range(count)
    ]


__all__ = ["Example", "Piece", "learning", "measuring", "number", "prose", "styled", "templates"]
