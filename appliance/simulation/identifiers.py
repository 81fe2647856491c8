"""Numbers as they stand on cards, plates and papers, by kind, with check digits where there are any. Pure."""

from __future__ import annotations

from random import Random

_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
_VIN_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)), strict=True)
)
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def drawn_identifier(kind: str | None, rng: Random) -> str:
    """One identifier in its normal form. A kind that is not known here looks like an account."""
    match kind:
        case "vin":
            return _vin(rng)
        case "plate":
            return f"{rng.randint(1, 9)}{_letters(rng, 3)}{_digits(rng, 3)}"
        case "member":
            return f"{_letters(rng, 3)}{_digits(rng, 9)}"
        case "policy":
            return f"{_letters(rng, 2)}{_digits(rng, 7)}"
        case "report" | "case":
            return f"{rng.randint(19, 26)}-{_digits(rng, 6)}"
        case "ssn":
            return f"{rng.randint(100, 665)}{rng.randint(10, 99)}{rng.randint(1000, 9999)}"
        case "npi":
            return _npi(rng)
        case _:
            return f"{_letters(rng, 2)}{_digits(rng, 6)}"


def _letters(rng: Random, count: int) -> str:
    return "".join(rng.choice(_LETTERS) for _ in range(count))


def _digits(rng: Random, count: int) -> str:
    return "".join(str(rng.randint(0, 9)) for _ in range(count))


def _vin(rng: Random) -> str:
    """ISO 3779 with the North American check digit in its ninth place."""
    drawn = [rng.choice(_LETTERS + "0123456789") for _ in range(17)]
    drawn[0] = str(rng.randint(1, 5))
    drawn[13:] = list(_digits(rng, 4))
    drawn[8] = vin_check("".join(drawn))
    return "".join(drawn)


def vin_check(signs: str) -> str:
    """The check digit that belongs in the ninth place of 17 signs."""
    total = sum(
        weight * (int(sign) if sign.isdigit() else _VIN_VALUES[sign])
        for sign, weight in zip(signs, _VIN_WEIGHTS, strict=True)
    )
    return "X" if total % 11 == 10 else str(total % 11)


def _npi(rng: Random) -> str:
    """Ten digits, Luhn-checked with the prefix 80840."""
    body = f"1{_digits(rng, 8)}"
    doubled = [
        sum(divmod(int(sign) * (2 if at % 2 == 0 else 1), 10))
        for at, sign in enumerate(reversed(f"80840{body}"))
    ]
    return f"{body}{-sum(doubled) % 10}"
