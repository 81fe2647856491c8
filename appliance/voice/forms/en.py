"""English, read aloud."""

from __future__ import annotations

from appliance.voice.forms.words import Currency, Forms, alphabet

FORMS = Forms(
    marks={"@": "at", ".": "dot", "-": "dash", "_": "underscore", "+": "plus", "/": "slash"},
    months=(
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ),
    date="{month} {day}, {year}",
    first_day="",
    money="{amount} {unit} and {cents} {cent}",
    one_unit="1",
    currencies={
        "USD": Currency("dollar", "dollars", "cent", "cents"),
        "EUR": Currency("euro", "euros", "cent", "cents"),
        "GBP": Currency("pound", "pounds", "penny", "pence"),
        "CAD": Currency("Canadian dollar", "Canadian dollars", "cent", "cents"),
        "MXN": Currency("Mexican peso", "Mexican pesos", "centavo", "centavos"),
    },
    extension="extension",
    as_in="{letter}, as in {word}",
    letters=alphabet(
        "Anna Boston Charlie David Edward Frank George Henry Ivan John Kitty Larry Mary Nancy Oscar "
        "Peter Queen Robert Sam Thomas Uncle Victor William X-ray Yellow Zebra"
    ),
    accented={"Ñ": "N with a tilde", "Ç": "C with a cedilla", "'": "apostrophe"},
    joins={"&": "and", "%": "percent", "°": "degrees"},
)  # fmt: skip
