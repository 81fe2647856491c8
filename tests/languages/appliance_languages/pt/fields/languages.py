"""Numbers and dates in Portuguese; what is not said here is as in Spanish."""

from __future__ import annotations

from dataclasses import replace

from appliance.fields.languages import es

_MONTHS = (
    *("janeiro", "fevereiro", "março", "abril", "maio", "junho"),
    *("julho", "agosto", "setembro", "outubro", "novembro", "dezembro"),
)
_FOLDED = [month.replace("ç", "c") for month in _MONTHS]
_DAYS = ["segunda", "terca", "quarta", "quinta", "sexta", "sabado", "domingo"]

SPEECH = replace(
    es.SPEECH,
    ones={"um": 1, "uma": 1, "dois": 2, "duas": 2, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6,
          "sete": 7, "oito": 8, "nove": 9, "dez": 10, "onze": 11, "doze": 12, "quinze": 15},
    tens={"vinte": 20, "trinta": 30, "quarenta": 40},
    joins=frozenset({"e"}),
)  # fmt: skip
CALENDAR = replace(
    es.CALENDAR,
    words={
        **es.CALENDAR.words,
        "month": {month: number for number, month in enumerate(_FOLDED, 1)},
        "weekday": {
            **{day: number for number, day in enumerate(_DAYS)},
            **{f"{day} - feira": number for number, day in enumerate(_DAYS[:5])},
            **{f"{day} feira": number for number, day in enumerate(_DAYS[:5])},
        },
        "dayword": {"hoje": 0, "ontem": -1, "amanha": 1, "depois de amanha": 2},
    },
    months=_MONTHS,
    day_form="{day} de {month} de {year}",
)
AMOUNTS = replace(es.AMOUNTS, cents_join=frozenset({"e"}))
SURROUNDINGS = es.SURROUNDINGS
