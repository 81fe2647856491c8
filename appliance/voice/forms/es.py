"""Spanish, read aloud."""

from __future__ import annotations

from appliance.voice.forms.words import Currency, Forms, alphabet

FORMS = Forms(
    marks={"@": "arroba", ".": "punto", "-": "guion", "_": "guion bajo", "+": "más", "/": "barra"},
    months=(
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre",
    ),
    date="{day} de {month} de {year}",
    first_day="primero",
    money="{amount} {unit} con {cents} {cent}",
    one_unit="un",
    currencies={
        "USD": Currency("dólar", "dólares", "centavo", "centavos"),
        "EUR": Currency("euro", "euros", "céntimo", "céntimos"),
        "GBP": Currency("libra", "libras", "penique", "peniques"),
        "CAD": Currency("dólar canadiense", "dólares canadienses", "centavo", "centavos"),
        "MXN": Currency("peso", "pesos", "centavo", "centavos"),
    },
    extension="extensión",
    as_in="{letter}, de {word}",
    letters=alphabet(
        "Ana Bogotá Carmen Dolores Elena Francia Gerardo Habana Italia Javier kilo Lorenzo María "
        "Navarra Oviedo Pedro queso Rosa Sábado Tomás Uruguay Venezuela Washington xilófono yema "
        "zapato"
    ),
    accented={"Ñ": "eñe", "Ç": "ce cedilla", "'": "apóstrofo"},
    joins={"&": "y", "%": "por ciento", "°": "grados"},
)  # fmt: skip
