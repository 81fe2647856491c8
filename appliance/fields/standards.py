"""Identifiers that have a standard: their form, their check digits, how they are written. Pure.

Social security number (SSA: no area 000, 666 or 9xx), NPI (ISO/IEC 7812 Luhn over 80840 and the ten
digits), VIN (49 CFR 565: position nine), ABA routing number, EIN (IRS prefixes), Medicare
beneficiary identifier (CMS form), IBAN (ISO 13616), Spanish DNI and NIE, Mexican CURP.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from stdnum import iban, luhn
from stdnum.es import dni, nie
from stdnum.mx import curp
from stdnum.us import ein, rtn, ssn

_VIN_FORM = re.compile(r"[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}")
_VIN_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "12345678123457923456789"), strict=True))
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_MBI_LETTER = "[AC-HJKMNP-RT-Y]"
_MBI_EITHER = "[0-9AC-HJKMNP-RT-Y]"
_MBI_FORM = re.compile(
    rf"[1-9]{_MBI_LETTER}{_MBI_EITHER}\d{_MBI_LETTER}{_MBI_EITHER}\d{_MBI_LETTER}{{2}}\d{{2}}"
)


@dataclass(frozen=True, slots=True)
class Standard:
    """One kind: what fits it, how long it is at most, how it is written out, and in which grouping
    (lengths of its parts) it is plain without a word around it."""

    fits: Callable[[str], bool]
    longest: int
    say: Callable[[str], str] = str
    plain_shapes: frozenset[tuple[int, ...]] = frozenset()
    plain_always: bool = False

    def plain(self, shape: tuple[int, ...]) -> bool:
        """Whether the form alone tells what it is."""
        return self.plain_always or shape in self.plain_shapes


def is_npi(code: str) -> bool:
    """Ten digits, the first a 1 or a 2, whose Luhn sum with the prefix 80840 holds."""
    return bool(re.fullmatch(r"[12][0-9]{9}", code)) and luhn.is_valid("80840" + code)


def is_vin(code: str) -> bool:
    """Seventeen characters without I, O and Q, whose ninth is the check digit of the others."""
    if not _VIN_FORM.fullmatch(code) or len(set(code)) == 1:
        return False
    values = (int(c) if c.isdigit() else _VIN_VALUES[c] for c in code)
    total = sum(value * weight for value, weight in zip(values, _VIN_WEIGHTS, strict=True))
    return "0123456789X"[total % 11] == code[8]


def is_mbi(code: str) -> bool:
    """Eleven characters in the order CMS gives them; there is no check digit."""
    return _MBI_FORM.fullmatch(code) is not None


def _digits(length: int, valid: Callable[[str], bool]) -> Callable[[str], bool]:
    form = re.compile(rf"[0-9]{{{length}}}")
    return lambda code: form.fullmatch(code) is not None and valid(code)


def _dashed(*sizes: int) -> Callable[[str], str]:
    def say(code: str) -> str:
        parts, at = [], 0
        for size in sizes:
            parts.append(code[at : at + size])
            at += size
        return "-".join(parts)

    return say


STANDARDS = {
    "ssn": Standard(
        _digits(9, ssn.is_valid), 9, _dashed(3, 2, 4), plain_shapes=frozenset({(3, 2, 4)})
    ),
    "ssn_last4": Standard(_digits(4, lambda _: True), 4),
    "npi": Standard(is_npi, 10),
    "vin": Standard(is_vin, 17, plain_always=True),
    "ein": Standard(_digits(9, ein.is_valid), 9, _dashed(2, 7)),
    "routing": Standard(_digits(9, rtn.is_valid), 9),
    "mbi": Standard(is_mbi, 11, _dashed(4, 3, 4), plain_always=True),
    "iban": Standard(iban.is_valid, 34, plain_always=True),
    "dni": Standard(dni.is_valid, 9),
    "nie": Standard(nie.is_valid, 9),
    "curp": Standard(curp.is_valid, 18, plain_always=True),
}
