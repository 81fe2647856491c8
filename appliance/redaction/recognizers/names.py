"""Names of people: introduced, after titles and relations, and known first names. Pure.

There is no model here. A name that nobody introduces, that is on no list and that is written in
lower case stays in clear; `redactor` masks it once the interview has captured it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from appliance.core.interview import Span
from appliance.core.text import fold
from appliance.redaction.recognizers.given_names import (
    AFTER_NAMES,
    ALSO_WORDS,
    FAMILY,
    GIVEN,
    NOT_NAMES,
)
from appliance.redaction.spans import Finding, word_list

_WORD = re.compile(r"[^\W\d_]+(?:['’.-](?=[^\W\d_])[^\W\d_]+)*\.?")
_PARTICLES = word_list("de del la las los van von der den da dos di le el al bin ibn san santa y e")
_KIN = (
    r"wife|husband|spouse|partner|boyfriend|girlfriend|fiancee?|son|daughter|child|"
    r"baby|kid|brother|sister|mother|"
    r"father|mom|dad|grand(?:mother|father|ma|pa|son|daughter)|uncle|aunt|cousin|"
    r"nephew|niece|friend|neighbou?r|"
    r"boss|roommate|landlord|landlady|coworker|ex|ex-(?:wife|husband)|caregiver|"
    r"guardian|lawyer|attorney|doctor|"
    r"step(?:son|daughter|mother|father)|manager|supervisor|teacher|witness|"
    r"espos[oa]|marido|mujer|pareja|novi[oa]|hij[oa]|nin[oa]|bebe|herman[oa]|madre|"
    r"padre|mama|papa|abuel[oa]|ti[oa]|"
    r"prim[oa]|sobrin[oa]|amig[oa]|vecin[oa]|jefe|jefa|cunad[oa]|suegr[oa]|abogad[oa]|"
    r"niet[oa]|testigo"
)
_SURE_CUE = re.compile(
    r"\b(?:(?:my|his|her|their|the|full|legal|maiden|last|first|middle) (?:full |"
    r"legal |first |last )*name(?:'s| is|:| was)?(?: is)?|"
    r"name's|name:|call me|(?:i'm|is|was|am|he's|she's) (?:called|named)|named|"
    r"goes by|spell(?:ed)? it|"
    r"me llamo|se llama|se llamaba|me dicen|mi nombre(?: completo)? es|su nombre es|"
    r"nombre:|a nombre de|apellidos? (?:es|son)|"
    r"insured is|signed|atentamente|sincerely)[ :,]{1,2}"
)
_TITLE = re.compile(
    r"\b(?:mr|mrs|ms|miss|mx|dr|dra|doctor|doctora|prof|professor|judge|justice|"
    r"officer|detective|sergeant|sgt|"
    r"attorney|atty|nurse|reverend|rev|pastor|father|sister|deputy|trooper|sr|sra|"
    r"srta|senor|senora|senorita|"
    r"don|dona|lic|licenciad[oa]|ing|juez|jueza|oficial|enfermer[oa]|abogad[oa]|"
    r"profesora?|maestr[oa]|padre)\.? "
)
_WEAK_CUE = re.compile(
    rf"\b(?:i'm|i am|this is|soy|habla|here is|with|con|by|from|to|for|and|y|ask for|"
    rf"(?:my|his|her|our|the|mi|su|el|la) (?:\w+ )?(?:{_KIN}))"
    r"(?:'s name is| is| es| se llama|,)? "
)


class Names:
    """PERSON."""

    name = "names"
    types = frozenset({"PERSON"})

    def find(self, text: str) -> list[Finding]:
        """Every name that something in the text makes one."""
        folded = fold(text)
        words = [
            Span(found.start(), found.end() - found[0].endswith("."))
            for found in _WORD.finditer(text)
        ]
        starts = {word.start: at for at, word in enumerate(words)}
        return list(_Reading(text, folded, words, starts).names())


class _Reading:
    """One text, its folded form, and its words."""

    def __init__(self, text: str, folded: str, words: list[Span], starts: dict[int, int]) -> None:
        self._text = text
        self._folded = folded
        self._words = words
        self._starts = starts

    def names(self) -> Iterator[Finding]:
        yield from self._after(_SURE_CUE, 0.85, needs_capital=False)
        yield from self._after(_TITLE, 0.85, needs_capital=False, at_most=1)
        yield from self._after(_WEAK_CUE, 0.6, needs_capital=True)
        yield from self._known()

    def _after(
        self, cue: re.Pattern[str], score: float, *, needs_capital: bool, at_most: int = 3
    ) -> Iterator[Finding]:
        """What stands after a cue, as far as it looks like a name. Without capitals a title is trusted
        for one word and an introduction for three."""
        for found in cue.finditer(self._folded):
            first = self._starts.get(found.end())
            if first is None or self._is_no_name(first):
                continue
            capital = self._capital(first)
            if needs_capital and not capital and self._word(first) not in GIVEN:
                continue
            last = self._extend(first, by_capitals=capital, at_most=4 if capital else at_most)
            yield self._finding(first, last, score)

    def _known(self) -> Iterator[Finding]:
        """First names from the list, with what follows them; a family name with a capital."""
        at = 0
        while at < len(self._words):
            word = self._word(at)
            last = at
            if word in GIVEN or (word in ALSO_WORDS and self._capital(at) and self._name_after(at)):
                last = self._extend(at, by_capitals=self._capital(at), at_most=2, lists_only=True)
                yield self._finding(at, last, 0.7)
            elif word in FAMILY and self._capital(at):
                yield self._finding(at, at, 0.6)
            elif self._capital_pair(at):
                last = self._extend(at, by_capitals=True, at_most=4)
                yield self._finding(at, last, 0.4)
            at = last + 1

    def _name_after(self, at: int) -> bool:
        """Whether the next word has a capital and may be a name."""
        return self._adjacent(at) and self._capital(at + 1) and self._word(at + 1) not in NOT_NAMES

    def _capital_pair(self, at: int) -> bool:
        """Two words with capitals that are no names of things we know, not in a text in capitals."""
        return (
            self._capital(at)
            and self._word(at) not in NOT_NAMES
            and self._name_after(at)
            and not (self._shouts(at) and self._shouts(at + 1))
        )

    def _extend(
        self, first: int, *, by_capitals: bool, at_most: int, lists_only: bool = False
    ) -> int:
        """The last word of the name that begins at `first`."""
        last = first
        for at in range(first + 1, min(first + at_most + 2, len(self._words))):
            if not self._adjacent(at - 1):
                break
            word = self._word(at)
            if word in _PARTICLES and by_capitals:
                continue
            if by_capitals:
                fits = self._capital(at) and word not in NOT_NAMES
            elif lists_only:
                fits = word in FAMILY or word in GIVEN
            else:
                fits = word not in AFTER_NAMES and word not in NOT_NAMES and at - first < at_most
            if not fits:
                break
            last = at
        return last

    def _is_no_name(self, at: int) -> bool:
        word = self._word(at)
        return word in AFTER_NAMES or (word in NOT_NAMES and word not in ALSO_WORDS)

    def _adjacent(self, at: int) -> bool:
        """Whether only spaces (or the dot of an initial) stand between this word and the next."""
        if at + 1 >= len(self._words):
            return False
        between = self._text[self._words[at].end : self._words[at + 1].start]
        short = self._words[at].end - self._words[at].start <= 1
        return between.strip(" \t") in (("", ".") if short else ("",)) and len(between) <= 4

    def _finding(self, first: int, last: int, score: float) -> Finding:
        return Finding(Span(self._words[first].start, self._words[last].end), "PERSON", score)

    def _word(self, at: int) -> str:
        return self._folded[self._slice(at)].removesuffix("'s")

    def _slice(self, at: int) -> slice:
        return slice(self._words[at].start, self._words[at].end)

    def _capital(self, at: int) -> bool:
        return self._text[self._words[at].start].isupper()

    def _shouts(self, at: int) -> bool:
        return self._text[self._slice(at)].isupper()
