"""Somebody's name: whole, in part, reversed, by initials, run together, spelled, short, or mistyped. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from appliance.core.text import fold
from appliance.redaction.known.nicknames import also_called
from appliance.redaction.known.view import WORD, View
from appliance.redaction.spans import word_list

PARTICLES = word_list(
    "de del la las los el y e van von der den da das dos do di du le bin ibn al ter mr mrs ms miss dr "
    "jr sr ii iii iv don dona doctor doctora senor senora the of and a an"
)
"""Parts of names that name nobody by themselves."""
WORDS_TOO = word_list(
    "will mark grace hope may june april august rose art bill rob pat sue drew jack frank rich "
    "dawn iris ruby chase hunter dean grant miles wade ray gene guy carol angel jesus faith joy "
    "young long day king white brown black green gray stone wood woods field hill lake rivers "
    "snow love best good bright wise little strong case price cash banks bell church house rice "
    "berry bush ford park page read reed cook baker carpenter mason taylor north south east "
    "west main oak elm paz luz sol cruz alma mar flor esperanza dolores consuelo milagros leon "
    "flores reyes campos rios torres vega luna rosa blanca moreno delgado rubio calvo bravo "
    "guerrero caballero casas iglesias blanco rojo mesa dot em ale fer vale memo cat dan tony tina max "
    "coco concha chata lancha rica nena nana lulu gus pina tori liv val hal dick mar ted gail sandy "
    "chase pepe beto jan mago perico fina chela charo rita magda len"
)
"""Parts of names that are words too: known again only with a capital."""
_BETWEEN = re.compile(r"[\s,.'’-]{0,3}")
_FEWEST = 2
"""Letters of a part; one alone is an initial."""
_MOST = 12
"""Words of a name; what is longer is none."""


def slips(name: str) -> int:
    """How many letters may be missing, wrong, doubled or swapped before it is another word."""
    return 0 if len(name) < 5 else 1 if len(name) < 8 else 2


@dataclass(slots=True)
class Persons:
    """The names that are known, each with the number of its person. `is_common` tells the words that
    everybody uses, which are no slip of the pen in a known name; `is_other` tells other people's names,
    which hardly ever are."""

    is_common: Callable[[str], bool]
    is_other: Callable[[str], bool]
    parts: dict[str, int] = field(default_factory=dict)
    """Parts of names, and what else whoever has them is called."""
    given: dict[str, int] = field(default_factory=dict)
    """Parts of names as they were given."""
    whole: dict[str, int] = field(default_factory=dict)
    """Names run together, in either order."""
    initials: dict[str, int] = field(default_factory=dict)
    sequences: dict[tuple[str, ...], int] = field(default_factory=dict)

    def learn(self, number: int, words: str) -> None:
        """One more form of this person's name."""
        found = WORD.findall(fold(words))[:_MOST]
        names = [part for part in found if part not in PARTICLES and not part.isdigit()]
        long = [part for part in names if len(part) >= _FEWEST]
        for part in long:
            self.parts[part] = self.given.setdefault(part, number)
        for other in (other for part in long for other in also_called(part)):
            self.parts.setdefault(other, number)
        if len(long) >= 2:
            self.sequences.setdefault(tuple(found), number)
            first, last = long[0], long[-1]
            together = (
                "".join(found),
                "".join(long),
                first + last,
                last + first,
                first[0] + last,
                first + last[0],
            )
            for one in together:
                self.whole.setdefault(one, number)
            letters = "".join(part[0] for part in long)
            every = "".join(part[0] for part in found)
            for some in {letters, letters[0] + letters[-1], every}:
                self.initials.setdefault(some, number)

    def fuller(self, words: str) -> int | None:
        """The one person all of whose known names are among these words."""
        said = set(WORD.findall(fold(words)))
        numbers = {number for name, number in self.given.items() if name in said}
        if len(numbers) != 1:
            return None
        (number,) = numbers
        known = {name for name, owner in self.given.items() if owner == number}
        return number if known <= said else None

    def find(self, view: View) -> Iterator[tuple[int, int, int]]:
        """Where a person is named in a view: start, end and number; what belongs to one name is one."""
        held: tuple[int, int, int] | None = None
        hits = dict(self._hits(view))
        for at, number in sorted(hits.items()):
            start, end = self._around(view, at, number, hits)
            if held is not None and held[2] == number and self._touch(view, held[1], start):
                held = (held[0], max(held[1], end), number)
                continue
            if held is not None:
                yield held
            held = (start, end, number)
        if held is not None:
            yield held
        yield from self._by_initials(view)

    def _hits(self, view: View) -> Iterator[tuple[int, int]]:
        """The words that name somebody, by their place among the words."""
        slipped: dict[str, int | None] = {}
        for at, word in enumerate(view.words):
            text = word.text
            number = self.parts.get(text)
            if number is not None and not self._is_just_a_word(view, at):
                yield at, number
                continue
            if number is None and len(text) >= 4:
                number = self.whole.get(text)
                if number is None:
                    if text not in slipped:
                        slipped[text] = self._slip(text)
                    number = slipped[text]
                if number is not None:
                    yield at, number
        yield from self._in_sequence(view)

    def _in_sequence(self, view: View) -> Iterator[tuple[int, int]]:
        """Whole names, even where each part is a word too: "will strong"."""
        by_first: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        for names, number in self.sequences.items():
            by_first.setdefault(names[0], []).append((names, number))
        for at, word in enumerate(view.words):
            for names, number in by_first.get(word.text, ()):
                stretch = view.words[at : at + len(names)]
                if tuple(one.text for one in stretch) == names:
                    yield from ((at + step, number) for step in range(len(names)))

    def _is_just_a_word(self, view: View, at: int) -> bool:
        word = view.words[at]
        plain = word.text in WORDS_TOO or (len(word.text) <= 3 and self.is_common(word.text))
        return plain and not view.text[word.start].isupper()

    def _slip(self, text: str) -> int | None:
        """The person of whose name this word is a misspelling."""
        if self.is_common(text) or text in WORDS_TOO or not text.isalpha():
            return None
        other = self.is_other(text)
        for name, number in self.given.items():
            allowed = slips(name)
            if other:  # "Gallaher" is one for Gallagher; Fernanda is not one for Fernando
                allowed = int(len(name) >= 7 and name[-1] == text[-1])
            near = allowed and abs(len(name) - len(text)) <= allowed and name[0] in text[:2]
            if near and OSA.distance(name, text, score_cutoff=allowed) <= allowed:
                return number
        return None

    def _around(self, view: View, at: int, number: int, hits: dict[int, int]) -> tuple[int, int]:
        """The word with the initials and particles that stand beside it: "M. Lindqvist", "Ana de la Paz"."""
        start, end = view.words[at].start, view.words[at].end
        letters = {name[0] for name, owner in self.parts.items() if owner == number}
        if at > 0 and at - 1 not in hits and len(view.words[at - 1].text) == 1:
            before = view.words[at - 1]
            upper = view.text[before.start].isupper() or view.gap(at).startswith(".")
            if before.text in letters and upper and _BETWEEN.fullmatch(view.gap(at)):
                start = before.start
        if at + 1 < len(view.words) and at + 1 not in hits:
            after = view.words[at + 1]
            lone = len(after.text) == 1 and after.text in letters and view.gap(at + 1) == " "
            if lone and view.text[after.start].isupper() and after.text != "i":
                end = after.end
        return start, end

    def _touch(self, view: View, end: int, start: int) -> bool:
        between = view.text[end:start]
        if len(between) > 24:
            return False
        rest = [word for word in WORD.findall(fold(between)) if word not in PARTICLES]
        return not rest and len(re.sub(r"\w", "", between)) <= 6 and "\n" not in between

    def _by_initials(self, view: View) -> Iterator[tuple[int, int, int]]:
        """ "M.L.", "M. L.", "ML": in capitals, or with their full stops."""
        if not self.initials:
            return
        words = view.words
        for at, word in enumerate(words):
            number = self.initials.get(word.text)
            if number is not None and view.text[word.start : word.end].isupper():
                yield word.start, word.end, number
                continue
            if len(word.text) != 1:
                continue
            letters, end = word.text, at
            while end + 1 < len(words) and len(words[end + 1].text) == 1 and len(letters) < 4:
                if view.gap(end + 1) not in (".", ". "):
                    break
                end += 1
                letters += words[end].text
                number = self.initials.get(letters)
                if number is not None:
                    yield word.start, words[end].end, number
