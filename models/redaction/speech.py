"""How a recogniser prints what somebody says: no capitals, no commas, numbers in words."""

from __future__ import annotations

import random
import re

_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_EN_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
_EN_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_ES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve "
    "veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
).split()
_ES_TENS = "- - veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_ES_HUNDREDS = "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split()
_PIECE = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|[^\w\s]|_")
_SIGNS = {
    "en": {
        "@": "at",
        ".": "dot",
        "/": "slash",
        "-": "dash",
        "_": "underscore",
        "#": "number",
        "%": "percent",
        "&": "and",
        "+": "plus",
        ":": "colon",
    },
    "es": {
        "@": "arroba",
        ".": "punto",
        "/": "diagonal",
        "-": "guion",
        "_": "guion bajo",
        "#": "número",
        "%": "por ciento",
        "&": "y",
        "+": "más",
        ":": "dos puntos",
    },
}
_MONTHS = {
    "en": "january february march april may june july august september october november december".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}


def number(value: int, language: str) -> str:
    """A cardinal in words, up to 999,999."""
    if language == "es":
        return _number_es(value)
    if value < 20:
        return _EN[value]
    if value < 100:
        return _EN_TENS[value // 10] + (f" {_EN[value % 10]}" if value % 10 else "")
    if value < 1000:
        return f"{_EN[value // 100]} hundred" + (
            f" {number(value % 100, 'en')}" if value % 100 else ""
        )
    return f"{number(value // 1000, 'en')} thousand" + (
        f" {number(value % 1000, 'en')}" if value % 1000 else ""
    )


def _number_es(value: int) -> str:
    if value < 30:
        return _ES[value]
    if value < 100:
        return _ES_TENS[value // 10] + (f" y {_ES[value % 10]}" if value % 10 else "")
    if value == 100:
        return "cien"
    if value < 1000:
        return _ES_HUNDREDS[value // 100] + (f" {_number_es(value % 100)}" if value % 100 else "")
    thousands = "" if value < 2000 else _number_es(value // 1000) + " "
    return f"{thousands}mil" + (f" {_number_es(value % 1000)}" if value % 1000 else "")


def ordinal(value: int) -> str:
    """An English ordinal in words."""
    *before, last = number(value, "en").split()
    word = _EN_ORDINALS.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return " ".join([*before, word])


def year(value: int, language: str, draw: random.Random) -> str:
    """A year as it is said."""
    if language == "es" or draw.random() < 0.04:
        return number(value, language)
    if 2000 <= value < 2010:
        return "two thousand" + (
            draw.choice((" ", " and ")) + _EN[value - 2000] if value > 2000 else ""
        )
    first, last = divmod(value, 100)
    if draw.random() < 0.08:
        return number(value % 100, "en") if last > 9 else number(value, "en")
    ending = "hundred" if last == 0 else f"oh {_EN[last]}" if last < 10 else number(last, "en")
    return f"{number(first, 'en')} {ending}"


def one_by_one(text: str, language: str, draw: random.Random) -> list[str]:
    """Digits as people read them out: singly, in pairs, with "double", with "oh"."""
    names = _ES if language == "es" else _EN
    zero = "oh" if language == "en" and draw.random() < 0.6 else names[0]
    style = draw.random()
    words: list[str] = []
    at = 0
    while at < len(text):
        two = text[at : at + 2]
        if style < 0.25 and len(two) == 2 and two[0] != "0":
            words += number(int(two), language).split()
            at += 2
        elif len(two) == 2 and two[0] == two[1] and draw.random() < 0.2:
            words += [
                "double" if language == "en" else "doble",
                zero if two[0] == "0" else names[int(two[0])],
            ]
            at += 2
        else:
            words.append(zero if text[at] == "0" else names[int(text[at])])
            at += 1
        if words and draw.random() < 0.01:
            words.append(draw.choice(("um", "uh") if language == "en" else ("este", "eh")))
    return words


def spoken(text: str, kind: str, language: str, draw: random.Random) -> str:
    """`text` as a recogniser prints it said. `kind` is what it is: "code", "contact", "date", "street",
    or "" for anything else."""
    if kind == "date":
        text = _month_named(text, language)
    words: list[str] = []
    found = list(_PIECE.finditer(text))
    for at, one in enumerate(found):
        piece = one[0]
        glued_after = at + 1 < len(found) and found[at + 1].start() == one.end()
        glued_before = at > 0 and found[at - 1].end() == one.start()
        if piece[0].isdigit():
            after = found[at + 1][0].lower() if glued_after else ""
            words += _digits(piece, after, kind, language, draw)
        elif piece[0].isalpha():
            if (
                glued_before
                and piece.lower() in ("st", "nd", "rd", "th")
                and found[at - 1][0].isdigit()
            ):
                continue
            words += _letters(piece, kind, glued_before or glued_after)
        elif kind == "contact" or (kind == "code" and piece in "/_"):
            sign = _SIGNS[language].get(piece)
            words += sign.split() if sign else []
            if piece == "@" and draw.random() < 0.08:
                words[-1:] = [
                    *draw.choice(
                        ("all one word", "no dots", "all lower case")
                        if language == "en"
                        else ("todo junto", "todo pegado", "en minúsculas")
                    ).split(),
                    words[-1],
                ]
        elif kind == "code" and piece == "-" and draw.random() < 0.2:
            words.append(_SIGNS[language]["-"])
        elif piece in "%&":
            words += _SIGNS[language][piece].split()
    return " ".join(words)


def _letters(piece: str, kind: str, glued: bool) -> list[str]:
    low = piece.lower().replace("’", "'")
    if kind == "code" and (glued or piece.isupper()) and len(piece) <= 6:
        return list(low)
    if kind == "" and len(piece) > 1 and piece.isupper() and len(piece) <= 3:
        return [low]
    return [low]


def _digits(piece: str, after: str, kind: str, language: str, draw: random.Random) -> list[str]:
    value = int(piece)
    if after in ("st", "nd", "rd", "th") and len(piece) <= 3:
        return ordinal(value).split()
    if kind in ("code", "contact"):
        if kind == "contact" and len(piece) <= 2 and piece[0] != "0":
            return number(value, language).split()
        return one_by_one(piece, language, draw)
    if kind == "date" and len(piece) <= 2:
        if language == "en" and draw.random() < 0.6:
            return ordinal(value).split() if 0 < value < 32 else number(value, language).split()
        return number(value, language).split()
    if len(piece) == 4 and 1900 <= value < 2030 and kind in ("date", ""):
        return year(value, language, draw).split()
    if kind == "street" and len(piece) in (3, 4) and draw.random() < 0.7:
        first, last = divmod(value, 100)
        tail = (
            number(last, language)
            if last > 9
            else ("hundred" if language == "en" else "cien")
            if last == 0
            else f"oh {_EN[last]}"
            if language == "en"
            else number(value, language)
        )
        return (
            f"{number(first, language)} {tail}" if language == "en" else number(value, language)
        ).split()
    if piece[0] == "0" or len(piece) > 4:
        return one_by_one(piece, language, draw)
    return number(value, language).split()


def _month_named(text: str, language: str) -> str:
    """Dates in digits with the month's name, as they are read out."""
    names = _MONTHS[language]
    if found := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text):
        return f"{names[int(found[2]) - 1]} {int(found[3])} {found[1]}"
    if found := re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2,4}))?", text):
        one, two = int(found[1]), int(found[2])
        day, month = (one, two) if language == "es" or one > 12 or "." in text else (two, one)
        tail = f" {found[3]}" if found[3] else ""
        if 1 <= month <= 12:
            return (
                f"{day} de {names[month - 1]}{' de' + tail if tail else ''}"
                if language == "es"
                else f"{names[month - 1]} {day}{tail}"
            )
    return text
