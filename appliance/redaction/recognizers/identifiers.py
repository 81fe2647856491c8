"""Numbers that stand for a person, a thing of theirs or a case of theirs. Pure.

A word of context tells which ("policy number", "numero de poliza", "MRN"); without one, long numbers
and mixtures of letters and digits are taken for identifiers: it is safer to mask a serial number than
to show a member number.
"""

from __future__ import annotations

from appliance.core.interview import Span
from appliance.redaction.recognizers.rules import Rule, Rules, rule
from appliance.redaction.spans import Finding

_VALUE = (
    r"(?P<v>(?:(?!(?:is|my|the|for|and|from|was|no|es|en|de|on|in|of|at|"
    r"it|to|with|by|por|con|del|que|up|as|or|y)\b)"
    r"[a-z]{2,4} (?=\d))?(?=[a-z0-9/._-]*\d)[a-z0-9][a-z0-9/._-]{1,30}[a-z0-9](?:[ "
    r"-](?=[a-z-]{0,4}\d)[a-z0-9-]{1,12}){0,4})(?!\w)"
)
_LINK = (
    r"(?:[ :#=.,-]|number|no\b|num\b|numero|nro|id\b|is\b|was\b|es\b|era\b|the\b|my\b|it's|"
    r"card|code|codigo|de\b|del\b|la\b|el\b|mi\b|su\b|reads?\b|tarjeta|ends? in|ending in|"
    r"termina(?:d[oa])? en|que\b){1,9}?"
)

_CUES: tuple[tuple[str, str], ...] = (
    (
        "MEDICAL_RECORD",
        r"mrn|m r n|medical record|chart|record|patient id|historia clinica|expediente",
    ),
    (
        "MEMBER_ID",
        r"member|subscriber|beneficiary|group|health plan|medicaid|medicare|insurance id|"
        r"afiliad[oa]|miembro|grupo|beneficiari[oa]|asegurad[oa]",
    ),
    ("POLICY_NUMBER", r"policy|poliza"),
    ("CLAIM_NUMBER", r"claim|reclamo|reclamacion|siniestro"),
    (
        "CASE_NUMBER",
        r"case|docket|cause|matter|file|index|report|incident|ticket|citation|caso|causa|carpeta|"
        r"denuncia|reporte|infraccion|a-number|alien|uscis|receipt",
    ),
    (
        "ACCOUNT_NUMBER",
        r"account|acct|routing|loan|invoice|reference|confirmation|tracking|order|cuenta|clabe|"
        r"prestamo|factura|referencia|confirmacion|pedido",
    ),
    ("US_NPI", r"npi|n p i"),
    ("US_SSN", r"ssn|s s n|social security|social|seguro social"),
    (
        "US_DRIVER_LICENSE",
        r"driver'?s? licen[sc]e|licen[sc]e|licencia|passport|pasaporte|state id|bar|dea|d e a|"
        r"cedula|curp|rfc|dni|nie|nif|matricula consular|green card",
    ),
    ("LICENSE_PLATE", r"licen[sc]e plates?|plates?|tag|placas?|matricula|registration"),
    ("VIN", r"vin|v i n|vehicle identification|numero de serie del (?:carro|coche|vehiculo)"),
    ("DEVICE_ID", r"serial|device|udi|imei|numero de serie|pacemaker|marcapasos"),
)


class Identifiers(Rules):
    """The types of the table above; ID_NUMBER where nothing tells more; US_SSN by its form."""

    name = "identifiers"

    def __init__(self) -> None:
        said = rf"\b(?:{'|'.join(cue for _, cue in _CUES)})\b"
        cued = tuple(
            rule(kind, rf"\b(?:{cue})\b{_LINK}{_VALUE}", 0.9, begins=said) for kind, cue in _CUES
        )
        super().__init__((*cued, *_uncued()), gate=r"\d")

    def read(self, text: str, folded: str) -> list[Finding]:
        """Cued and uncued identifiers, and vehicle numbers whose check digit holds."""
        return [*super().read(text, folded), *_vehicles(folded)]

    @property
    def types(self) -> frozenset[str]:
        """The types its findings may have."""
        return super().types | {"VIN"}


def _uncued() -> tuple[Rule, ...]:
    """What is an identifier by its looks alone."""
    edge = r"(?<![\w$€£.,/-])"
    not_a_measure = (
        r"(?!(?:i|us|sr|hwy|rt|rte)-?\d{1,3}(?![\w-]))"
        r"(?!\d{1,4}(?:st|nd|rd|th|mg|ml|mcg|am|pm|lbs?|kg|cm|mm|ft|in|hrs?|min|yrs?|yo|s|"
        r"x|k|f|m|c|v|w|g|oz|mph|km|"
        r"cc|iu|hz|gb|tb|d|p)\b)"
    )
    digit = r"(?<![\w$€£.,/-])\d"
    return (
        rule("US_SSN", rf"{edge}\d{{3}}[- ]\d{{2}}[- ]\d{{4}}(?![\w-])", 0.95, begins=digit),
        rule("ID_NUMBER", rf"{edge}\d{{6,30}}(?![\w%]|[.,]\d)", 0.5, begins=digit),
        rule(
            "ID_NUMBER",
            rf"{edge}\d{{1,8}}(?:-[a-z0-9]{{2,12}}){{1,5}}(?<=\d)(?![\w%-])",
            0.4,
            begins=digit,
        ),
        rule(
            "ID_NUMBER",
            rf"{edge}{not_a_measure}(?=(?:-?[a-z0-9]){{5}})(?=[a-z0-9-]{{0,30}}\d)(?=[a-z0-9-]{{0,30}}[a-z])"
            r"[a-z0-9]{1,20}(?:-[a-z0-9]{1,12}){0,4}(?![\w-])",
            0.4,
            begins=r"(?<![\w$€£.,/-])[a-z0-9-]*\d",
        ),
        rule("US_ZIP_CODE", rf"{edge}\d{{5}}-\d{{4}}(?![\w-])", 0.9, begins=digit),
        rule(
            "ID_NUMBER", rf"{edge}\d{{3,6}}(?: \d{{3,6}}){{1,5}}(?![\w%]|[.,]\d)", 0.4, begins=digit
        ),
    )


_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_VIN_VALUES = dict(
    zip(
        "abcdefghjklmnprstuvwxyz0123456789",
        [*range(1, 9), *range(1, 6), 7, 9, *range(2, 10), *range(10)],
        strict=True,
    )
)
_VIN_LIKE = rule("VIN", r"(?<!\w)[a-hj-npr-z0-9]{17}(?!\w)")


def _vehicles(folded: str) -> list[Finding]:
    """Seventeen characters that are a vehicle identification number (ISO 3779, North American check)."""
    return [
        Finding(Span(*found.span()), "VIN", 1.0)
        for found in _VIN_LIKE.pattern.finditer(folded)
        if is_vin(found[0])
    ]


def is_vin(candidate: str) -> bool:
    """True when the check digit (the ninth character) fits the others."""
    total = sum(
        _VIN_VALUES[one] * weight
        for one, weight in zip(candidate.lower(), _VIN_WEIGHTS, strict=True)
    )
    return candidate[8].lower() == "0123456789x"[total % 11]
