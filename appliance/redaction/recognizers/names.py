"""Names of people after what announces them: an introduction, a title, a relation. Pure.

"My name is", "Dr.", "my daughter", "soy la mujer de": what follows is a name, whether anybody has heard it
before or not. Names that nothing announces are the network's part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from appliance.core.interview import Span
from appliance.core.text import fold
from appliance.redaction.learned.lexicon import FAMILY, GIVEN, Lexicon, lexicon
from appliance.redaction.spans import Finding, word_list

_WORD = re.compile(r"[^\W\d_]+(?:['’.-](?=[^\W\d_])(?!s\b)[^\W\d_]+)*")
_GAP = re.compile(r"(?<=\b\w)\.[ \t]?|[ \t]{1,2}")
_PARTICLES = word_list(
    "de del la las los van von der den da dos di le el al bin ibn san santa mc mac"
)
_KIN = (
    r"wife|husband|spouse|partner|boyfriend|girlfriend|fiancee?|son|daughter|child|baby|kid|brother|sister|"
    r"mother|father|mom|dad|grand(?:mother|father|ma|pa|son|daughter)|uncle|aunt|cousin|nephew|niece|friend|"
    r"neighbou?r|boss|roommate|landlord|landlady|coworker|ex|ex-(?:wife|husband)|caregiver|guardian|lawyer|"
    r"attorney|doctor|step(?:son|daughter|mother|father)|manager|supervisor|teacher|witness|"
    r"espos[oa]|marido|mujer|pareja|novi[oa]|hij[oa]|nin[oa]|bebe|herman[oa]|madre|padre|mama|papa|abuel[oa]|"
    r"ti[oa]|prim[oa]|sobrin[oa]|amig[oa]|vecin[oa]|jefe|jefa|cunad[oa]|suegr[oa]|abogad[oa]|niet[oa]|testigo|"
    r"comadre|compadre|viud[oa]|yerno|nuera"
)
_INTRODUCTION = re.compile(
    r"\b(?:(?:my|his|her|their|the|full|legal|maiden|last|first|middle) (?:full |legal |first |last )*"
    r"name(?:'s| is|:| was)?(?: is)?|name's|name:|call me|(?:i'm|is|was|am|he's|she's) (?:called|named)|"
    r"named|goes by|spell(?:ed)? it|me llamo|se llama|se llamaba|me dicen|le dicen|"
    r"mi nombre(?: completo)? es|su nombre es|nombre:|a nombre de|apellidos? (?:es|son)|insured is|signed|"
    r"atentamente|sincerely)[ :,]{1,2}"
)
_TITLE = re.compile(
    r"\b(?:mr|mrs|ms|miss|mx|dr|dra|doctor|doctora|prof|professor|judge|justice|officer|detective|sergeant|"
    r"sgt|attorney|atty|nurse|reverend|rev|pastor|rabbi|imam|father|sister|deputy|trooper|sr|sra|srta|senor|"
    r"senora|senorita|don|dona|lic|licenciad[oa]|ing|juez|jueza|oficial|enfermer[oa]|abogad[oa]|profesora?|"
    r"maestr[oa]|padre|sor|tia|tio|aunt|uncle|doc)\.? "
)
_RELATION = re.compile(
    rf"\b(?:(?:my|his|her|our|their|the|mi|su|el|la|nuestr[oa]) (?:\w+ )?(?:{_KIN})"
    rf"(?:'s name is| is| es| se llama|,)?|(?:soy|es) (?:el|la) (?:{_KIN}) de|i'm|i am|this is|soy|habla) "
)
_NOT_A_NAME = word_list(
    "not no on in at is was the a an my his her it its that this correct wrong right spelled under and or of "
    "for with to i you he she they we so just here there what who el la los las un una mi su que no si en "
    "con por para es esta esa ese este y o yo usted correcto ahi aqui como"
)


class Names:
    """PERSON."""

    name = "names"
    types = frozenset({"PERSON"})

    def find(self, text: str) -> list[Finding]:
        """Every name that something announces."""
        return self.read(text, fold(text))

    def read(self, text: str, folded: str) -> list[Finding]:
        """The same, of a text that has been folded already."""
        return [
            *_announced(_INTRODUCTION, text, folded, trusted=True),
            *_announced(_TITLE, text, folded, trusted=False),
            *_announced(_RELATION, text, folded, trusted=False),
        ]


def _announced(cue: re.Pattern[str], text: str, folded: str, *, trusted: bool) -> Iterator[Finding]:
    """What stands behind a cue, as far as it looks like a name. Behind a trusted one the first word is a
    name whatever it looks like."""
    known = lexicon()
    for found in cue.finditer(folded):
        first = _WORD.match(folded, found.end())
        if first is None or first[0] in _NOT_A_NAME:
            continue
        capital = text[first.start()].isupper() and not text.isupper()
        if not trusted and not _looks_like_a_name(first[0], known, capital=capital):
            continue
        yield Finding(Span(first.start(), _end(text, folded, first, known)), "PERSON", 0.85)


def _end(text: str, folded: str, first: re.Match[str], known: Lexicon) -> int:
    """Where a name ends that begins with `first`: at most four more words, particles among them."""
    end = at = first.end()
    by_capitals = text[first.start()].isupper() and not text.isupper()
    for _ in range(5):
        gap = _GAP.match(folded, at)
        word = _WORD.match(folded, gap.end()) if gap else None
        if word is None:
            break
        at = word.end()
        if word[0] in _PARTICLES:
            continue
        capital = text[word.start()].isupper()
        if (by_capitals and not capital) or not _looks_like_a_name(
            word[0], known, capital=by_capitals
        ):
            break
        end = at
    return end


def _looks_like_a_name(word: str, known: Lexicon, *, capital: bool) -> bool:
    """Whether a word is no common one, or a name that is none of everyday unless it has a capital."""
    if len(word) < 2 or ("-" in word and all(map(known.is_common, word.split("-")))):
        return False
    return not known.is_common(word) or (
        (capital or word not in known.everyday) and bool(known.mark(word) & (GIVEN | FAMILY))
    )
