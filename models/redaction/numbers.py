"""Made-up dates, numbers and codes."""

from __future__ import annotations

import random
import string

from appliance.core.text import fold
from models.redaction.people import BYNAMES, family, given
from models.redaction.places import _WORDS as BRANDS
from models.redaction.speech import number, ordinal

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}


def date(draw: random.Random, language: str) -> str:
    """A day of a year, or of any year."""
    year, month, day = draw.randint(1925, 2026), draw.randint(1, 12), draw.randint(1, 28)
    name = MONTHS[language][month - 1]
    if language == "es":
        return draw.choice(
            (f"{day} de {name} de {year}", f"{day} de {name} del {year}", f"{day} de {name}", f"{day:02d}/{month:02d}/{year}", f"{day}/{month}/{year % 100:02d}",
             f"{day}-{month}-{year}", f"{year}-{month:02d}-{day:02d}", f"{day} {name} {year}", f"{name} de {year}", f"{name} {day}", f"{day} de {name[:3]}. de {year}")
        )  # fmt: skip
    short = name[:3]
    suffix = (
        "th"
        if 4 <= day <= 20 or day in (24, 25, 26, 27, 28)
        else {1: "st", 2: "nd", 3: "rd"}[day % 10]
    )
    return draw.choice(
        (f"{name} {day}, {year}", f"{name} {day}{suffix}, {year}", f"{name} {day}{suffix}", f"{name} {day}", f"{month}/{day}/{year}", f"{month:02d}/{day:02d}/{year}",
         f"{month}/{day}/{year % 100:02d}", f"{month}-{day}-{year}", f"{year}-{month:02d}-{day:02d}", f"{day} {name} {year}", f"{day}{suffix} of {name}", f"the {day}{suffix} of {name} {year}",
         f"{short} {day} {year}", f"{short}. {day}, {year}", f"{day}-{short}-{year}", f"{name} {year}", f"{month}/{day}", f"{day}.{month}.{year}", f"{name} of {year}", f"{month:02d}{day:02d}{year}")
    )  # fmt: skip


_WEEKDAYS = {
    "en": "monday tuesday wednesday thursday friday saturday sunday".split(),
    "es": "lunes martes miércoles jueves viernes sábado domingo".split(),
}


def day(draw: random.Random, language: str) -> str:
    """A day of this month or the next, or of any: what "the 6th" is when the month is understood."""
    count = draw.randint(1, 31)
    if language == "es":
        said = draw.choice((str(count), number(count, "es")))
        month = draw.choice(
            (
                f" de {draw.choice(MONTHS['es'])}",
                f" {draw.choice(MONTHS['es'])[:3]}",
                f" d {draw.choice(MONTHS['es'])[:3]}",
                "",
            )
        )
        return said + month
    suffix = (
        "th" if 4 <= count <= 20 or 24 <= count <= 30 else {1: "st", 2: "nd", 3: "rd"}[count % 10]
    )
    return draw.choice((f"{count}{suffix}", f"{count}{suffix}", ordinal(count)))


def oldage(draw: random.Random, language: str) -> str:
    """An age over eighty-nine, in digits or words."""
    count = draw.choice((draw.randint(90, 99), draw.randint(90, 109)))
    if draw.random() < 0.5:
        return str(count)
    return draw.choice(
        (
            number(count, language),
            number(count, language).replace(" ", "-")
            if language == "en"
            else number(count, language),
        )
    )


def digits(draw: random.Random, count: int) -> str:
    """So many digits, the first not zero."""
    return str(draw.randint(1, 9)) + "".join(draw.choice(string.digits) for _ in range(count - 1))


def filled(draw: random.Random, shape: str) -> str:
    """A code of a shape: 9 for a digit, A for a capital, anything else for itself."""
    return "".join(
        draw.choice(string.digits)
        if one == "9"
        else draw.choice("ABCDEFGHJKLMNPRSTUVWXYZ")
        if one == "A"
        else one
        for one in shape
    )


SHAPES = {
    "phone_en": "999-999-9999|(999) 999-9999|999.999.9999|9999999999|999 999 9999|1-999-999-9999|+1 999 999 9999|999-9999|999-999-9999 ext 99|+1 (999) 999-9999|001-999-999-9999x999|+44 99 9999 9999|(999)999-9999",
    "phone_es": "99 9999 9999|999 999 9999|999-999-9999|+52 99 9999 9999|9999999999|+34 699 99 99 99|699 999 999|(99) 9999-9999|044 99 9999 9999|999 99 99 99|+57 399 999 9999|11 9999-9999|55-9999-9999",
    "ssn": "999-99-9999|999 99 9999|999999999|999-99-9999",
    "card": "4999 9999 9999 9999|5199-9999-9999-9999|4999999999999999|3799 999999 99999|6011 9999 9999 9999",
    "mrn": "99999999|999999|MRN-999999|A9999999|99-99-99|E99999|M99999999|00999999|AA-99999",
    "member": "AAA999999999|W999999999|999999999|AAA99A99999|99999999901|1AA9-AA9-AA99|A99999999|AA999999A|999-999-999-99|H99999999",
    "group": "99999|999999|AA9999|0099999",
    "policy": "AA-999999|9999999999|AAA-99-999999|HO-9999999|99-AA-9999-9|PA999999|A99 9999 999|AU-99999-99|999 9999 A99 99A",
    "claim": "2024-999999|CLM-999999|99-9999-A99|99999999|AC-99-99999|999999-99|CL99999999|0999999999-0001",
    "case": "24-CV-99999|2023-CR-9999|99-99999|CV-2024-999999|A-24-999999-C|1:24-cv-99999|99STCV99999|FL-9999-24|D-999-99|2024CF999999|24L99999",
    "account": "999999999|9999999999|99999-99999|0009999999|AC99999999|99999999",
    "licence": "A9999999|999999999|AA999999A|D999-9999-9999|S99999999|99999999|A999-999-99-999-9",
    "passport": "999999999|A99999999|AA9999999|G99999999",
    "npi": "1999999999|1999999999",
    "dea": "AA9999999|BB9999999|MA9999999",
    "vin": "1HGCM8A633A999999|1FTFW1E59AFA99999|5YJ3E1EA9KF999999|2T1BURHE9JC999999|JH4KA7999AC999999",
    "plate": "9AAA999|AAA 9999|AAA-9999|AA9 99A|AA99 AAA|999 AAA|AAA999A|9999 AAA|A99 AAA|AAA-99-99",
    "device": "SN-999999|PM99999A|99999-9999|A9A99999|(01)00999999999999|IMP-99-9999|999999A",
    "report": "24-999999|2024-9999|99-99999|P24999999|IR-99-9999",
    "ticket": "TK-99999|999999|REF-999999|99A9999|ORD-9999999",
    "anumber": "A999 999 999|A999999999|A99-999-999",
    "rx": "9999999|RX 9999999|999999-99",
    "last4": "9999",
    "iban": "ES99 9999 9999 9999 9999 9999|GB99AAAA99999999999999|DE99999999999999999999|ES9999999999999999999999|FR9999999999999999999999999|CH9999999999999999999",
    "dni": "99999999A|99.999.999-A|99999999-A|X9999999A|A-99999999",
    "curp": "AAAA999999HAAAAA99|AAAA999999MAAAAA09",
    "rfc": "AAAA999999AA9|AAA9999999A9",
    "nss": "99999999999|99-99-99-9999-9",
    "clabe": "999999999999999999",
    "rut": "99.999.999-9|9.999.999-9|99999999-9",
    "cedula": "9.999.999.999|99999999|1.099.999.999|999-9999999-9",
    "ip": "192.168.9.99|10.99.9.99|172.16.99.9|99.199.99.9",
    "mac": "9A:99:A9:99:9B:99|99-99-9C-99-99-9D",
    "badge": "9999|99999|B-999",
}


def code(draw: random.Random, kind: str) -> str:
    """A code of a kind; now and then in small letters or with other joints."""
    made = filled(draw, draw.choice(SHAPES[kind].split("|")))
    chance = draw.random()
    if chance < 0.06:
        made = made.lower()
    elif chance < 0.10 and kind not in ("ip", "mac"):
        made = made.replace("-", draw.choice((" ", "", ".", "/", " - ")))
    return made


def email(draw: random.Random, language: str) -> str:
    """An address for mail."""
    one, two = _plain(given(draw, language)), _plain(family(draw, language))
    local = draw.choice(
        (
            f"{one}.{two}",
            f"{one}{two}",
            f"{one[0]}{two}",
            f"{one}_{two}",
            f"{one}{draw.randint(1, 99)}",
            f"{two}.{one}",
            f"{one}-{two}",
            f"{two}{draw.randint(1, 2005)}",
            f"{one}",
        )
    )
    return f"{local}@{domain(draw, language)}"


def domain(draw: random.Random, language: str) -> str:
    """A host's name."""
    mine = _plain(draw.choice((family(draw, language), draw.choice(BRANDS))))
    host = draw.choice(
        (
            "gmail",
            "yahoo",
            "hotmail",
            "outlook",
            "icloud",
            "aol",
            "example",
            "proton",
            mine,
            mine + draw.choice(("law", "clinic", "mail", "group")),
        )
    )
    return host + draw.choice(
        (".com", ".com", ".com", ".org", ".net", ".es", ".com.mx", ".edu", ".co.uk", ".us", ".io")
    )


def url(draw: random.Random, language: str) -> str:
    """A page on the web."""
    page = draw.choice(
        (
            "",
            "",
            f"/{_plain(given(draw, language))}",
            f"/in/{_plain(family(draw, language))}{draw.randint(1, 99)}",
        )
    )
    return (
        draw.choice(("www.", "https://", "http://www.", "https://www.", ""))
        + domain(draw, language)
        + page
    )


def handle(draw: random.Random, language: str) -> str:
    """A name on a network."""
    if draw.random() < 0.35:
        name = draw.choice(BYNAMES[language]).lower().replace(" ", draw.choice(("", "_", ".")))
        return f"@{fold(name)}{draw.choice(('', '_', '.'))}{draw.choice(('', '01', str(draw.randint(2, 2005))))}"
    return f"@{_plain(given(draw, language))}{draw.choice(('', '_', '.'))}{_plain(family(draw, language))[:6]}{draw.choice(('', str(draw.randint(1, 99))))}"


def _plain(name: str) -> str:
    return "".join(one for one in fold(name) if one.isascii() and one.isalpha()) or "ana"
