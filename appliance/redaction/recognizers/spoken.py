"""Numbers and names said aloud, a digit or a letter at a time, in English and Spanish. Pure.

"four one five, five five five, oh one four two"; "m as in mike a y a"; "ocho ocho cuatro dos uno tres".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from appliance.core.interview import Span
from appliance.core.text import fold
from appliance.redaction.spans import Finding, word_list

_DIGITS = word_list(
    "zero oh one two three four five six seven eight nine cero uno una dos tres cuatro cinco "
    "seis siete ocho nueve"
)
_TENS = word_list(
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty "
    "thirty forty fifty sixty seventy eighty ninety diez once doce trece catorce quince "
    "dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta "
    "setenta ochenta noventa veintiuno veintidos veintitres veinticuatro veinticinco veintiseis "
    "veintisiete veintiocho veintinueve doscientos trescientos cuatrocientos quinientos seiscientos "
    "setecientos ochocientos novecientos"
)
_TIMES = word_list("double triple doble")
_SCALE = word_list("hundred thousand cien ciento mil")
_JOINTS = word_list("y and")
_BETWEEN = word_list("dash hyphen slash guion diagonal um uh eh este like")
_LETTERS = word_list(
    "be ce efe ge hache jota ka ele eme ene pe cu erre ere uve equis zeta ceta doble"
)
"""Spanish names of letters that are hardly words."""
_PERHAPS_LETTERS = word_list("ese de te ve a e i o u y")
_UNITS = word_list(
    "dollars dollar bucks percent mg milligrams milligram ml units minutes minute hours hour "
    "days day weeks week months month years year pounds degrees miles people times feet inches "
    "cents kids children pills tablets dolares pesos minutos horas dias semanas meses anos ano "
    "libras grados millas personas veces hijos pastillas gramos miligramos kilos"
)
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+")
_GAP = re.compile(r"[\s,.\-/]{0,3}")


@dataclass(slots=True)
class _Run:
    """Tokens that follow each other and are all digits, letters or what stands between them."""

    start: int
    end: int
    reach: int
    """Where what is read as a part of it ends, which a word between two digits may prolong."""
    digits: int = 0
    words: int = 0
    tens: int = 0
    letters: int = 0
    scales: int = 0

    def identifies(self, following: str) -> bool:
        """Whether it is long enough to be somebody's; "two or three weeks" is not."""
        if (
            self.scales and not self.letters
        ):  # a quantity: "three thousand eight hundred sixty seven"
            return self.words + self.tens > 6
        if following in _UNITS:
            return self.digits >= 6 and self.tens <= 1
        if self.letters and self.words + self.tens:
            return self.letters + self.words + self.tens >= 4
        if self.letters:
            return self.letters >= 4 and not self.digits
        return self.words >= 4 or (self.words + self.tens >= 4 and self.digits >= 5)

    def type(self) -> str:
        """What it most likely is, by its length."""
        if self.letters and not self.digits:
            return "PERSON"
        return {10: "PHONE_NUMBER", 9: "US_SSN"}.get(self.digits, "ID_NUMBER")


class Spoken:
    """PHONE_NUMBER, US_SSN, ID_NUMBER; PERSON for what is spelled."""

    name = "spoken"
    types = frozenset({"PHONE_NUMBER", "US_SSN", "ID_NUMBER", "PERSON"})

    def find(self, text: str) -> list[Finding]:
        """Runs of spoken digits and letters in `text`."""
        return self.read(text, fold(text))

    def read(self, text: str, folded: str) -> list[Finding]:
        """The same, of a text that has been folded already."""
        return list(self._find(folded))

    def _find(self, folded: str) -> Iterator[Finding]:
        run: _Run | None = None
        for found in _TOKEN.finditer(folded):
            word = found[0]
            kind = _kind(word, inside=run is not None)
            apart = run is not None and not _GAP.fullmatch(folded, run.reach, found.start())
            if run is not None and (not kind or apart):
                if run.identifies(word):
                    yield Finding(Span(run.start, run.end), run.type(), 0.7)
                run = None
                kind = _kind(word, inside=False)
            if kind in ("digit", "ten", "times", "letter"):
                run = run or _Run(found.start(), found.end(), found.end())
                _count(run, kind, word)
                run.end = run.reach = found.end()
            elif kind in ("between", "perhaps", "scale") and run is not None:
                run.letters += kind == "perhaps"
                run.scales += kind == "scale"
                run.reach = found.end()
        if run is not None and run.identifies(""):
            yield Finding(Span(run.start, run.end), run.type(), 0.7)


def _kind(word: str, *, inside: bool) -> str:
    if word in _DIGITS:
        return "digit"
    if word in _TENS:
        return "ten"
    if word in _TIMES:
        return "times"
    if inside and word in _PERHAPS_LETTERS:
        return "perhaps"
    if word in _LETTERS or (len(word) == 1 and word.isalpha() and word not in _PERHAPS_LETTERS):
        return "letter"
    if not inside:
        return ""
    if word.isdigit():
        return "digit"
    if word in _SCALE:
        return "scale"
    return "between" if word in _BETWEEN or word in _JOINTS else ""


def _count(run: _Run, kind: str, word: str) -> None:
    if kind == "letter":
        run.letters += 1
    elif kind == "ten":
        run.tens += 1
        run.digits += 2
    elif kind == "digit":
        run.words += 1
        run.digits += len(word) if word.isdigit() else 1
    else:
        run.digits += 2 if word == "triple" else 1
