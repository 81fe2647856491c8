"""French, read aloud."""

from __future__ import annotations

from appliance.voice.forms.words import Currency, Forms, alphabet

FORMS = Forms(
    marks={
        "@": "arobase", ".": "point", "-": "tiret", "_": "tiret bas", "+": "plus",
        "/": "barre oblique",
    },
    months=(
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
    ),
    date="{day} {month} {year}",
    first_day="premier",
    money="{amount} {unit} et {cents} {cent}",
    one_unit="un",
    currencies={
        "USD": Currency("dollar", "dollars", "cent", "cents"),
        "EUR": Currency("euro", "euros", "centime", "centimes"),
        "GBP": Currency("livre", "livres", "penny", "pence"),
        "CAD": Currency("dollar canadien", "dollars canadiens", "cent", "cents"),
        "MXN": Currency("peso mexicain", "pesos mexicains", "centavo", "centavos"),
    },
    extension="poste",
    as_in="{letter}, comme {word}",
    letters=alphabet(
        "Anatole Berthe Célestin Désiré Eugène François Gaston Henri Irma Joseph Kléber Louis "
        "Marcel Nicolas Oscar Pierre Quintal Raoul Suzanne Thérèse Ursule Victor William Xavier "
        "Yvonne Zoé"
    ),
    accented={"Ç": "C cédille", "'": "apostrophe", "Ñ": "N tilde"},
    joins={"&": "et", "%": "pour cent", "°": "degrés"},
)  # fmt: skip
