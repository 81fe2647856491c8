"""E-mail and web addresses, as written and as spoken ("jane at example dot com"). Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appliance.core.interview import Span
from appliance.redaction.recognizers.rules import Rules, rule
from appliance.redaction.spans import Finding, word_list

_TLD = (
    "com|org|net|edu|gov|mil|io|co|us|info|biz|me|uk|ca|mx|es|ar|cl|pe|ve|ec|gt|do|pr|cu|bo|uy|"
    "py|cr|pa|sv|hn|ni|eu|de|fr|it|pt|br|law|health|clinic|legal|app|dev|ai|tv"
)
_SPOKEN_DOMAIN = re.compile(
    r"(?<!\w)(?:at|arroba) (?:[\w-]{1,30} ){0,3}?[\w-]{1,30}(?: (?:dot|punto) [\w-]{1,30}){0,2}"
    rf"(?: (?:dot|punto) |\.)(?:{_TLD})(?!\w)"
)
_WORD_BEFORE = re.compile(r"[\w'.+-]+(?= $)")
_JOINTS = word_list("dot punto underscore guion bajo dash hyphen plus mas")
_NOT_LOCAL = word_list(
    "is es it its it's email e-mail mail correo address direccion me us the el la en to my mi"
)


class Contacts(Rules):
    """EMAIL_ADDRESS, URL, and HANDLE: a name on a network."""

    name = "contacts"

    def __init__(self) -> None:
        super().__init__(
            (
                rule(
                    "EMAIL_ADDRESS",
                    r"(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?!\w)",
                    1.0,
                ),
                rule("HANDLE", r"(?<![\w.@])@\w[\w.]{1,29}(?<!\.)", 0.8),
                rule("URL", r"(?<![\w@.-])[a-z][\w-]*(?:\.[\w-]{2,63}){1,4}/[^\s<>\"]{3,300}", 0.7),
                rule("URL", r"(?<!\w)(?:https?://|www\.)[^\s<>\"]{2,500}", 0.95),
                rule(
                    "URL",
                    rf"(?<![\w@.-])[\w-]{{2,63}}(?:\.[\w-]{{1,63}}){{0,3}}\.(?:{_TLD})(?![\w@])"
                    r"(?:/[^\s<>\"]{0,300})?",
                    0.7,
                ),
                rule(
                    "URL",
                    r"(?<!\w)(?:www|w w w|doble u doble u doble u)(?: (?:dot|punto))? "
                    rf"(?:[\w-]{{1,30}} ){{1,3}}(?:dot|punto) (?:{_TLD})(?!\w)",
                    0.9,
                ),
            ),
            gate=r"@|http|www|w w w|\.[a-z]{2}|doble u",
        )

    def read(self, text: str, folded: str) -> list[Finding]:
        """Written addresses by their form, spoken ones from their "at" to both sides."""
        return [*super().read(text, folded), *_spoken(folded)]


def _spoken(folded: str) -> Iterator[Finding]:
    for found in _SPOKEN_DOMAIN.finditer(folded):
        start = _local_part(folded, found.start())
        if start < found.start():
            yield Finding(Span(start, found.end()), "EMAIL_ADDRESS", 0.9)


def _local_part(folded: str, end: int) -> int:
    """Where the part before "at" begins: its last word, and on while words are joined by "dot", a
    spoken sign, a number or a single letter."""
    start = end
    joined = True
    for _ in range(12):
        window = folded[max(0, start - 40) : start]
        word = _WORD_BEFORE.search(window)
        if word is None or (word[0] in _NOT_LOCAL and not (joined and start < end)):
            break
        is_joint = word[0] in _JOINTS or word[0].isdigit() or len(word[0]) == 1
        if not (joined or is_joint):
            break
        start -= len(window) - word.start()
        joined = is_joint
    return start
