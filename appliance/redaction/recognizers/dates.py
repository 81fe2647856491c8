"""Dates more exact than a year, in digits and in words. Pure. A year alone gives nobody away, unless it
is said to be the year of birth."""

from __future__ import annotations

from appliance.redaction.recognizers.rules import Rules, rule

_MONTHS_EN = (
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)
_MONTHS_ES = (
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|"
    r"noviembre|diciembre|ene|feb|mar|abr|jun|jul|ago|sep|oct|nov|dic"
)
_MONTH_EN = rf"(?:{_MONTHS_EN})\.?"
_MONTH_ES = rf"(?:{_MONTHS_ES})\.?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?:(?:19|20)\d\d|'\d\d)"
_ORDINAL = (
    r"(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|"
    r"eighth|ninth)|tenth|"
    r"eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|"
    r"twentieth|thirtieth"
)
_TENS = r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_UNITS = r"one|two|three|four|five|six|seven|eight|nine"
_TEENS = r"ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_SMALL = rf"(?:(?:{_TENS})(?:[ -](?:{_UNITS}))?|{_TEENS}|(?:oh |o )?(?:{_UNITS}))"
_YEAR_SAID = (
    rf"(?:(?:nineteen|twenty)(?: hundred(?: and)?)? {_SMALL}|two thousand(?: and)?(?: {_SMALL})?|"
    r"nineteen hundred)"
)
_ES_UNITS = r"uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve"
_ES_SMALL = (
    rf"(?:(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y (?:{_ES_UNITS}))?|"
    rf"veinti(?:{_ES_UNITS})|veinte|dieci(?:seis|siete|ocho|nueve)|diez|once|doce|"
    rf"trece|catorce|quince|"
    rf"{_ES_UNITS}|primero)"
)
_ES_YEAR_SAID = rf"(?:mil novecientos(?: {_ES_SMALL})?|dos mil(?: {_ES_SMALL})?)"
_ANY_YEAR_ES = rf"(?: ?,? (?:de |del )?(?:{_YEAR}|{_ES_YEAR_SAID}))?"


_DIGIT = r"(?<![\w/.-])\d"
_NAMED = (
    r"(?<!\w)(?:jan|feb|mar|apr|may|jun(?:e|io|\b)|jul|aug|sep|oct|nov|dec|ene|abr|ago|set|dic)"
)
_BORN = r"born|birth|dob|naci|fecha"


class Dates(Rules):
    """DATE_TIME."""

    name = "dates"

    def __init__(self) -> None:
        super().__init__(
            (
                rule(
                    "DATE_TIME",
                    (
                        r"(?<![\w/.-])(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:[12]\d|3[01]|"
                        r"0?[1-9])(?![\w/]|[.-]\d)"
                    ),
                    0.95,
                    begins=_DIGIT,
                ),
                rule(
                    "DATE_TIME",
                    (
                        r"(?<![\w/.-])(?:[12]\d|3[01]|0?[1-9])([-/.])(?:[12]\d|3[01]|0?[1-9])\1(?:(?:19|"
                        r"20)?\d\d)(?![\w/]|[.-]\d)"
                    ),
                    0.95,
                    begins=_DIGIT,
                ),
                rule(
                    "DATE_TIME",
                    (
                        r"(?<![\w/.-])(?!1/[234](?!\d))(?:0?[1-9]|1[0-2])/(?:[12]\d|3[01]|"
                        r"0?[1-9])(?![\w/%]|[.-]\d| ?(?:of|inch|tablet|cup|mile|pill|teaspoon|tab))"
                    ),
                    0.5,
                    begins=_DIGIT,
                ),
                rule(
                    "DATE_TIME",
                    r"(?<![\w/.-])(?:0?[1-9]|1[0-2])/(?:19|20)\d\d(?![\w/])",
                    0.8,
                    begins=_DIGIT,
                ),
                rule(
                    "DATE_TIME",
                    (
                        rf"(?<!\w){_MONTH_EN} {{1,2}}(?:the )?{_DAY}(?!\d)(?:,? {{0,2}}(?:of )?(?:{_YEAR}|"
                        rf"{_YEAR_SAID}))?(?!\w)"
                    ),
                    0.9,
                    gate=_NAMED,
                ),
                rule(
                    "DATE_TIME",
                    (
                        rf"(?<!\w)(?:the )?{_DAY} ?(?:of |-)?{_MONTH_EN}(?:[ ,-]{{1,2}}(?:of )?(?:{_YEAR}|"
                        rf"{_YEAR_SAID}))?(?!\w)"
                    ),
                    0.9,
                    gate=_NAMED,
                ),
                rule(
                    "DATE_TIME",
                    rf"(?<!\w){_MONTH_EN},? {{1,2}}(?:of )?(?:{_YEAR}|{_YEAR_SAID})(?!\w)",
                    0.8,
                    gate=_NAMED,
                ),
                rule(
                    "DATE_TIME",
                    (
                        rf"(?<!\w){_MONTH_EN} (?:the )?(?:{_ORDINAL}|{_SMALL})(?:,? (?:of )?(?:{_YEAR}|"
                        rf"{_YEAR_SAID}))?(?!\w)"
                    ),
                    0.85,
                    gate=_NAMED,
                ),
                rule(
                    "DATE_TIME",
                    (
                        rf"(?<!\w)(?:the )?(?:{_ORDINAL}) (?:of |day of )?{_MONTH_EN}(?:,? (?:of "
                        rf")?(?:{_YEAR}|{_YEAR_SAID}))?(?!\w)"
                    ),
                    0.85,
                    gate=_NAMED,
                ),
                rule(
                    "DATE_TIME",
                    (
                        rf"(?<!\w)(?:{_DAY}|1ro|1o|1º|{_ES_SMALL})(?: dias)? de "
                        rf"{_MONTH_ES}{_ANY_YEAR_ES}(?!\w)"
                    ),
                    0.9,
                    gate=_NAMED,
                ),
                rule(
                    "DATE_TIME",
                    rf"(?<!\w){_MONTH_ES} (?:el )?{_DAY}(?!\d){_ANY_YEAR_ES}(?!\w)",
                    0.8,
                    gate=_NAMED,
                ),
                rule(
                    "DATE_TIME",
                    rf"(?<!\w){_MONTH_ES} (?:de |del )(?:{_YEAR}|{_ES_YEAR_SAID})(?!\w)",
                    0.8,
                    gate=_NAMED,
                ),
                rule(
                    "DATE_TIME",
                    rf"(?<!\w)(?:{_DAY})[/-](?:{_MONTH_EN}|{_MONTH_ES})[/-](?:\d\d)?\d\d(?!\w)",
                    0.95,
                    gate=_NAMED,
                ),
                rule(
                    "DATE_TIME",
                    (
                        rf"\b(?:born|birth|dob|birthday|nacio|naci|nacimiento|nacid[oa])\b(?: (?:in|on|is|"
                        rf"was|date|year|en|el|de|fecha|del|ano))*[: ]{{1,2}}(?P<v>{_YEAR}|{_YEAR_SAID}|"
                        rf"{_ES_YEAR_SAID})(?!\w)"
                    ),
                    0.85,
                    gate=_BORN,
                ),
                rule(
                    "DATE_TIME",
                    (
                        r"\b(?:dob|birth|nacimiento|birthday|fecha)\b[^\d\n]{0,16}(?P<v>\d{1,2}[ "
                        r"./-]\d{1,2}[ ./-]\d{2,4}|\d{8}|\d{6})(?!\w)"
                    ),
                    0.9,
                    gate=_BORN,
                ),
            ),
            gate=(
                rf"\d|\b(?:{_ORDINAL}|nineteen|twenty|two thousand|mil novecientos|dos mil|"
                rf"{_MONTHS_EN}|{_MONTHS_ES})\b"
            ),
        )
