"""Ages over eighty-nine, which few enough people have to give them away. Pure."""

from __future__ import annotations

from appliance.redaction.recognizers.rules import Rules, rule

_UNITS_EN = "one|two|three|four|five|six|seven|eight|nine"
_UNITS_ES = "uno|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve"


class Ages(Rules):
    """AGE."""

    name = "ages"

    def __init__(self) -> None:
        digits = r"9\d|1[0-2]\d"
        said = (
            rf"ninety(?:[ -](?:{_UNITS_EN}))?|(?:a|one) hundred(?: and)?(?: (?:{_UNITS_EN}|ten))?"
        )
        old = rf"(?P<v>{digits})"
        super().__init__(
            (
                rule(
                    "AGE", rf"(?<![\w$.]){old}[ -]?(?:years?[ -]olds?|y/?o\b|yrs?[ -]old|-year-old)"
                ),
                rule("AGE", rf"(?<!\w)(?P<v>{said})[ -]years?[ -]old"),
                rule(
                    "AGE",
                    rf"\b(?:turned|turning|turns|aged?|age of|she's|he's|(?:she|he) is|i'm|"
                    rf"i am)[: ]{{1,2}}"
                    rf"(?P<v>{digits}|{said})(?![\w%.]|,\d| (?:percent|dollars|"
                    rf"pounds|"
                    r"degrees|miles|minutes|days|weeks|months|feet|times))",
                    0.7,
                ),
                rule("AGE", rf"(?<![\w$.]){old} anos?\b(?! (?:de (?:garantia|carcel|prision)))"),
                rule(
                    "AGE",
                    rf"\b(?P<v>noventa(?: y (?:{_UNITS_ES}))?|cien(?:to (?:{_UNITS_ES}))?) anos\b",
                ),
            ),
            gate=r"\b9\d|\b1[0-2]\d|ninety|hundred|noventa|cien",
        )
