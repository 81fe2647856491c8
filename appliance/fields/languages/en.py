"""English. Pure data."""

from __future__ import annotations

from appliance.fields.languages.lexicon import Speech

SPEECH = Speech(
    ones={
        "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
        "six": 6, "seven": 7, "eight": 8, "nine": 9, "niner": 9, "ten": 10, "eleven": 11,
        "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19,
    },
    tens={
        "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90,
    },
    hundreds={},
    hundred=frozenset({"hundred"}),
    thousand=frozenset({"thousand"}),
    million=frozenset({"million"}),
    joins=frozenset({"and"}),
    tens_join=False,
    article=frozenset({"a"}),
    zeros=frozenset({"oh", "o"}),
    shy=frozenset({"one"}),
    repeats={"double": 2, "triple": 3, "treble": 3},
    letters={"double u": "W", "double you": "W", "zee": "Z", "zed": "Z", "aitch": "H", "cee": "C",
             "dee": "D", "gee": "G", "jay": "J", "kay": "K", "ell": "L", "em": "M", "en": "N",
             "pee": "P", "cue": "Q", "ess": "S", "tee": "T", "vee": "V", "ex": "X", "wye": "Y"},
    alphabet={
        "alpha": "A", "alfa": "A", "bravo": "B", "charlie": "C", "delta": "D", "echo": "E",
        "foxtrot": "F", "golf": "G", "hotel": "H", "india": "I", "juliet": "J", "juliett": "J",
        "kilo": "K", "lima": "L", "mike": "M", "november": "N", "oscar": "O", "papa": "P",
        "quebec": "Q", "romeo": "R", "sierra": "S", "tango": "T", "uniform": "U", "victor": "V",
        "whiskey": "W", "whisky": "W", "xray": "X", "x-ray": "X", "yankee": "Y", "zulu": "Z",
    },
    as_in=frozenset({"as in", "like", "for", "as for", "like in"}),
    words=frozenset({"a", "i", "o", "u"}),
)  # fmt: skip
