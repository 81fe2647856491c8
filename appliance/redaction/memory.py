"""What a session already knows to identify someone, found again in whatever form it comes. Pure.

A session's masks map placeholders to words: "<PERSON_1>" to "Maya Lindqvist", and "<PERSON_1.2>" to
"maya", the second way in which the same person was written. Nothing is compiled or kept between
calls: a person's words stay in the session they came with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from appliance.core.interview import Span
from appliance.core.text import fold
from appliance.redaction.spans import Finding, word_list

PLACEHOLDER = re.compile(r"<([A-Z][A-Z_]*)_(\d+)(?:\.(\d+))?>")
"""What stands in a masked text: a kind, the number of the thing, and of its form unless the first."""

LITERAL = "LITERAL"
"""The kind of a stretch that looks like a placeholder and was really said."""

_KINDS = {
    "DATE_TIME": "DATE",
    "PHONE_NUMBER": "PHONE",
    "EMAIL_ADDRESS": "EMAIL",
    "US_SSN": "SSN",
    "STREET_ADDRESS": "ADDRESS",
    "US_ZIP_CODE": "ZIP",
    "CREDIT_CARD": "CARD",
    "US_DRIVER_LICENSE": "LICENSE",
    "US_NPI": "NPI",
    "IBAN_CODE": "IBAN",
}
_WORD = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"(?<!\w)\d(?:[ .()/-]{0,2}\d){3,}(?!\w)")
_PARTICLES = word_list(
    "de del la las los el y e van von der den da dos di bin al the of and a an mr mrs ms dr jr "
    "sr ii iii st street avenue road lane drive court apt unit calle avenida colonia"
)
_COMMON = word_list(
    "will mark grace hope may june april august rose art bill rob pat sue drew jack frank rich "
    "dawn iris ruby chase hunter dean grant miles wade ray gene guy carol angel jesus faith joy "
    "young long day king white brown black green gray stone wood woods field hill lake rivers "
    "snow love best good bright wise little strong case price cash banks bell church house rice "
    "berry bush ford park page read reed cook baker carpenter mason taylor north south east "
    "west main oak elm paz luz sol cruz alma mar flor esperanza dolores consuelo milagros leon "
    "flores reyes campos rios torres vega luna rosa blanca moreno delgado rubio calvo bravo "
    "guerrero caballero casas iglesias blanco rojo mesa"
)
"""Parts of names that are words too: masked again only with the same capitals."""


def kind_of(type_: str) -> str:
    """The short kind a placeholder shows for a type; unknown types keep their own name."""
    return re.sub(r"[^A-Z_]", "", _KINDS.get(type_, type_).upper()).strip("_") or "OTHER"


class Memory:
    """The masks of one session, ready to be searched for in one text."""

    def __init__(self, masks: Mapping[str, str]) -> None:
        self._masks = dict(masks)
        self._exact: dict[tuple[str, str], str] = {}
        self._whole: dict[tuple[str, str], int] = {}
        self._squeezed: dict[tuple[str, str], int] = {}
        self._parts: dict[str, tuple[str, int, str]] = {}
        self._numbers: dict[str, str] = {}
        self._forms: dict[tuple[str, int], int] = {}
        self._last: dict[str, int] = {}
        for placeholder, words in masks.items():
            if shape := PLACEHOLDER.fullmatch(placeholder):
                self._learn(shape[1], int(shape[2]), int(shape[3] or 1), placeholder, words)

    @property
    def masks(self) -> dict[str, str]:
        """Every placeholder and what it stands for, new ones included."""
        return self._masks

    def placeholder(self, type_: str, words: str) -> str:
        """The placeholder of exactly these words: the one they have, a new form of the thing they name,
        or the first form of a new thing."""
        kind = kind_of(type_)
        if known := self._exact.get((kind, words)):
            return known
        number = self._number_of(kind, words)
        form = self._forms.get((kind, number), 0) + 1
        placeholder = f"<{kind}_{number}>" if form == 1 else f"<{kind}_{number}.{form}>"
        self._masks[placeholder] = words
        self._learn(kind, number, form, placeholder, words)
        return placeholder

    def find(self, text: str) -> list[Finding]:
        """Where `text` names what is known: whole, by a part, or digit by digit."""
        return [*self._find_words(text), *self._find_numbers(text)]

    def _number_of(self, kind: str, words: str) -> int:
        whole = _plain(words)
        if kind != LITERAL:
            if number := self._whole.get((kind, whole)) or self._squeezed.get(
                (kind, _squeeze(whole))
            ):
                return number
            parts = [self._parts.get(word) for word in whole.split() if word not in _PARTICLES]
            numbers = {part[1] for part in parts if part is not None and part[0] == kind}
            if kind == "PERSON" and len(numbers) == 1 and None not in parts:
                return numbers.pop()
        return self._last.get(kind, 0) + 1

    def _learn(self, kind: str, number: int, form: int, placeholder: str, words: str) -> None:
        self._exact[kind, words] = placeholder
        self._forms[kind, number] = max(form, self._forms.get((kind, number), 0))
        self._last[kind] = max(number, self._last.get(kind, 0))
        if kind == LITERAL:
            return
        whole = _plain(words)
        self._whole.setdefault((kind, whole), number)
        self._squeezed.setdefault((kind, _squeeze(whole)), number)
        digits = "".join(one for one in words if one.isdecimal())
        if len(digits) >= 7:
            self._numbers.setdefault(digits, kind)
            if kind in ("PHONE", "SSN", "CARD"):
                self._numbers.setdefault(digits[-7:] if kind == "PHONE" else digits[-4:], kind)
                self._numbers.setdefault(digits[-4:], kind)
        if kind == "PERSON":
            for found in _WORD.finditer(words):
                part = fold(found[0])
                if len(part) >= 2 and part not in _PARTICLES:
                    self._parts.setdefault(part, (kind, number, found[0]))
                    self._squeezed.setdefault((kind, part), number)

    def _find_words(self, text: str) -> Iterator[Finding]:
        if not self._whole:
            return
        wholes: dict[str, list[tuple[str, ...]]] = {}
        kinds: dict[tuple[str, ...], str] = {}
        for (kind, whole), _ in self._whole.items():
            if pieces := tuple(whole.split()):
                wholes.setdefault(pieces[0], []).append(pieces)
                kinds.setdefault(pieces, kind)
        words = [(found.span(), fold(found[0])) for found in _WORD.finditer(text)]
        for at, ((start, end), word) in enumerate(words):
            for pieces in wholes.get(word, ()):
                stretch = words[at : at + len(pieces)]
                if tuple(one for _, one in stretch) != pieces:
                    continue
                if len(pieces) == 1 and (word in _COMMON or len(word) < 2):
                    continue
                yield Finding(Span(start, stretch[-1][0][1]), _type_of(kinds[pieces]), 0.9)
            part = self._parts.get(word)
            if part is not None and (word not in _COMMON or text[start:end] == part[2]):
                yield Finding(Span(start, end), "PERSON", 0.8)
        yield from self._find_spelled(words)

    def _find_spelled(self, words: list[tuple[tuple[int, int], str]]) -> Iterator[Finding]:
        """Names spelled letter by letter: "m a y a", "M-A-Y-A"."""
        run: list[tuple[int, int]] = []
        letters = ""
        for (start, end), word in [*words, ((0, 0), "")]:
            if len(word) == 1 and (not run or start - run[-1][1] <= 3):
                run.append((start, end))
                letters += word
                continue
            if len(letters) >= 3 and any(part in letters for part in self._parts if len(part) > 2):
                yield Finding(Span(run[0][0], run[-1][1]), "PERSON", 0.9)
            run, letters = ([(start, end)], word) if len(word) == 1 else ([], "")

    def _find_numbers(self, text: str) -> Iterator[Finding]:
        if not self._numbers:
            return
        for found in _DIGITS.finditer(text):
            digits = "".join(one for one in found[0] if one.isdecimal())
            for known, kind in self._numbers.items():
                if digits == known or (len(known) >= 7 and digits.endswith(known)):
                    yield Finding(Span(*found.span()), _type_of(kind), 0.9)
                    break


_TYPES = {kind: type_ for type_, kind in _KINDS.items()}


def _type_of(kind: str) -> str:
    return _TYPES.get(kind, kind)


def _plain(words: str) -> str:
    """The words folded, without anything between them but one space."""
    return " ".join(_WORD.findall(fold(words)))


def _squeeze(plain: str) -> str:
    """The same without its spaces: digits however grouped, letters that were spelled."""
    return plain.replace(" ", "")
