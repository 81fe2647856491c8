"""Spanish, as spoken in the United States and in Latin America. Pure data."""

from __future__ import annotations

from appliance.fields.languages.lexicon import Speech

SPEECH = Speech(
    ones={
        "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
        "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12,
        "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17,
        "dieciocho": 18, "diecinueve": 19, "veintiun": 21, "veintiuno": 21, "veintiuna": 21,
        "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25,
        "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
    },
    tens={
        "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60,
        "setenta": 70, "ochenta": 80, "noventa": 90,
    },
    hundreds={
        "cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300,
        "trescientas": 300, "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500,
        "quinientas": 500, "seiscientos": 600, "seiscientas": 600, "setecientos": 700,
        "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900,
        "novecientas": 900,
    },
    hundred=frozenset(),
    thousand=frozenset({"mil"}),
    million=frozenset({"millon", "millones"}),
    joins=frozenset({"y"}),
    tens_join=True,
    article=frozenset(),
    zeros=frozenset(),
    shy=frozenset({"un", "uno", "una"}),
    repeats={"doble": 2, "triple": 3},
    letters={
        "be": "B", "be grande": "B", "be larga": "B", "be alta": "B", "ce": "C", "de": "D",
        "efe": "F", "ge": "G", "hache": "H", "jota": "J", "ka": "K", "ele": "L", "eme": "M",
        "ene": "N", "enie": "Ñ", "eñe": "Ñ", "pe": "P", "cu": "Q", "erre": "R", "ere": "R",
        "ese": "S", "te": "T", "uve": "V", "ve": "V", "ve chica": "V", "ve corta": "V",
        "be chica": "V", "be corta": "V", "uve doble": "W", "doble uve": "W", "doble u": "W",
        "doble ve": "W", "ve doble": "W", "equis": "X", "i griega": "Y", "ye": "Y", "zeta": "Z",
        "ceta": "Z",
    },
    alphabet={},
    as_in=frozenset({"de", "como", "como en", "como de"}),
    words=frozenset({"a", "e", "o", "u", "y", "i", "de", "te", "ese", "ve", "ye"}),
)  # fmt: skip
