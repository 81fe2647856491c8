"""Which moments are none: names of people and places, models, amounts; and which say one day twice. Pure.

A month, a weekday, a season or a holiday that stands bare ("April", not "in April") may be a name. The
words around it decide: kin and titles, "is my surname", a capital beside it, letters spelled aloud.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from appliance.core.interview import Language
from appliance.fields import languages
from appliance.fields.dates.around import Moment
from appliance.fields.dates.kinds import Sign
from appliance.fields.dates.when import When
from appliance.fields.languages.lexicon import Surroundings, fold

_NAMES = {"month", "maymonth", "weekday", "mayweekday", "season", "mayseason", "holiday"}
_OFTEN_BESIDE_NAMES = {"weekday", "mayweekday"}
""" "Monday Doctor Smith saw me": a capital after these says nothing."""
_IDLE = {"dot", "comma"}
_BREAKS = {"dot", "comma", "mark"}
_FRACTIONS = {2, 3, 4, 8}
_NEAR = 5
"""How many signs away a word still speaks of the name."""


class Doubts:
    """The moments of one row that hold against the words around them."""

    def __init__(self, row: tuple[Sign, ...], language: Language) -> None:
        self._row = row
        self._said: Surroundings = languages.surroundings(language)

    def kept(self, moments: Sequence[Moment]) -> list[Moment]:
        """Those that are dates, each day once."""
        names: set[tuple[str, int]] = set()
        out: list[Moment] = []
        for moment in moments:
            name = self._bare_name(moment)
            key = (name.kind, name.value) if name else ("", 0)
            if name and (key in names or self._is_a_name(moment, name)):
                names.add(key)
            elif not self._is_a_thing(moment):
                out.append(moment)
        return self._once(out)

    def _core(self, moment: Moment) -> tuple[Sign, ...]:
        row = self._row[moment.first : moment.after]
        return tuple(sign for sign in row if sign.kind not in _IDLE)

    def _bare_name(self, moment: Moment) -> Sign | None:
        core = self._core(moment)
        before = self._at(moment.first - 1)
        if len(core) == 2 and core[0].kind == "of" and before and _is_capital(before):
            core = core[1:]
        return core[0] if len(core) == 1 and core[0].kind in _NAMES else None

    def _at(self, place: int) -> Sign | None:
        return self._row[place] if 0 <= place < len(self._row) else None

    def _clause(self, start: int, step: int) -> list[str]:
        """The words near `start` in one direction, to the end of the clause, folded."""
        words: list[str] = []
        place = start
        while 0 <= place < len(self._row) and len(words) < _NEAR:
            if self._row[place].kind in _BREAKS:
                break
            words.append(fold(self._row[place].raw))
            place += step
        return words

    def _is_a_name(self, moment: Moment, name: Sign) -> bool:
        said, before = self._said, self._clause(moment.first - 1, -1)
        after = self._clause(moment.after, 1)
        if before and (before[0] in said.people or set(before[:2]) & said.asking_who):
            return True
        if name.kind not in _OFTEN_BESIDE_NAMES and before and self._is_met(before[0], name):
            return True
        if set(before[:3]) & said.naming or (
            after and after[0] in said.being and set(after) & (said.people | said.naming)
        ):
            return True
        of = self._at(moment.after)
        if of is not None and of.kind == "of" and set(after[1:2]) & said.naming:
            return True
        if after and after[0] in said.places:
            return True
        return (
            self._beside_a_capital(moment, name)
            or self._spelled(self._row[moment.after :])
            or self._spelled(self._row[: moment.first][::-1])
            or self._broken_off(moment, name)
        )

    def _is_met(self, before: str, name: Sign) -> bool:
        """ "I met May", "restaurante Primavera"."""
        said = self._said
        return before in said.meeting or (name.raw[:1].isupper() and before in said.places_before)

    def _beside_a_capital(self, moment: Moment, name: Sign) -> bool:
        """ "June Carter", "Pascual Navidad": two capitals in a row, neither only begins a sentence."""
        if self._row[moment.first].kind == "of":
            return name.raw[:1].isupper()
        alone = len(self._row) == 2
        if (name.kind in _OFTEN_BESIDE_NAMES and not alone) or not name.raw[:1].isupper():
            return False
        after, before = self._at(moment.after), self._at(moment.first - 1)
        if after is not None and _is_capital(after):
            return True
        opens = moment.first < 2 or self._row[moment.first - 2].kind in _BREAKS
        return before is not None and _is_capital(before) and not opens

    def _spelled(self, beside: tuple[Sign, ...]) -> bool:
        """Whether three letters follow or precede, said one by one."""
        letters = 0
        for sign in beside[: 3 * _NEAR]:
            if len(sign.raw) == 1 and sign.raw.isalpha():
                letters += 1
                if letters == 3:
                    return True
            elif sign.kind not in {*_BREAKS, "dash"}:
                letters = 0
        return False

    def _broken_off(self, moment: Moment, name: Sign) -> bool:
        """ "nov... novelty": a word that was begun, or taken back at once."""
        rest = self._row[moment.after :]
        after = next((sign for sign in rest if sign.kind not in _BREAKS), None)
        if after is None or not rest[0].raw.startswith((".", "…", "-")):
            return False
        word = fold(after.raw)
        return word in self._said.taken_back or (
            after.kind == "word" and word.startswith(fold(name.raw).rstrip(" ."))
        )

    def _is_a_thing(self, moment: Moment) -> bool:
        core = self._core(moment)
        if not core:
            return False
        before, after = self._clause(moment.first - 1, -1), self._clause(moment.after, 1)
        if core[0].kind[0] == "n" and before[:1] and before[0] in self._said.places_before:
            return True
        if moment.when.precision == "year" and core[0].kind[0] in "ns" and len(core) <= 3:
            return self._is_a_model(moment) or bool(set(before[:3]) & self._said.costs)
        if core[-1].kind in {"ord", "s9"} and len(core) <= 2:
            return self._is_a_rank(moment, core[-1])
        if len(core) == 3 and core[1].kind == "slash" and after:
            low, high = core[0].value, core[2].value
            return low < high and high in _FRACTIONS and after[0] in self._said.measures
        if core[-1].kind == "weekend":
            follows = self._at(moment.after)
            vague = before[:1] and before[0] in self._said.articles
            return bool(vague and follows is not None and follows.kind == "word")
        if core[0].kind == "of" and core[-1].kind in {"season", "mayseason"} and len(core) == 2:
            whose = self._at(moment.first - 1)
            return whose is not None and whose.kind == "word"
        return False

    def _is_a_model(self, moment: Moment) -> bool:
        """ "un Corolla 2019", "a truck 2015"."""
        before, earlier = self._at(moment.first - 1), self._at(moment.first - 2)
        if before is None or before.kind != "word" or earlier is None:
            return False
        return _is_capital(before) or fold(earlier.raw) in self._said.articles

    def _is_a_rank(self, moment: Moment, said: Sign) -> bool:
        """ "the second in line", "4th and Main"."""
        after, further = self._at(moment.after), self._at(moment.after + 1)
        before, earlier = self._at(moment.first - 1), self._at(moment.first - 2)
        if after is None or (further is None and after.kind != "word"):
            crossing = before is not None and before.kind == "and" and earlier is not None
            return crossing and earlier is not None and _is_capital(earlier)
        if after.kind == "and" and further is not None:
            return further.kind == "word" and not said.raw[0].islower()
        return after.kind in {"in", "from"} and said.raw[0].isalpha()

    def _once(self, moments: list[Moment]) -> list[Moment]:
        """Without what says a day again, or less well than what follows it."""
        out: list[Moment] = []
        for moment in moments:
            last = out[-1] if out else None
            between = self._row[last.after : moment.first] if last else ()
            if last and self._or(between, moment) and last.when.precision == moment.when.precision:
                out[-1] = Moment(last.first, moment.after, last.when.less_sure(0.5))
            elif last and len(between) < _NEAR and _same_day(last.when, moment.when):
                better = max(
                    last.when, moment.when, key=lambda when: (when.year_said, when.confidence)
                )
                out[-1] = replace(last, when=better)
            elif last and self._only_after(last) and _all_in(between, {"comma", "the", "on"}):
                out[-1] = moment
            elif not (out and self._is_remarked(moment)):
                out.append(moment)
        return out

    def _or(self, between: tuple[Sign, ...], moment: Moment) -> bool:
        led = (*between, self._row[moment.first])
        return led[0].kind == "or" and _all_in(between, {"or", "about", "the", "on", "in"})

    def _only_after(self, moment: Moment) -> bool:
        """ "after Epiphany, the 7th": the day beside which it is, and then the day."""
        before = self._at(moment.first - 1)
        return before is not None and before.kind in {"before", "after"}

    def _is_remarked(self, moment: Moment) -> bool:
        """ "..., today is my birthday": said of today, not of what was asked."""
        core, after = self._core(moment), self._clause(moment.after, 1)
        return (
            len(core) == 1 and core[0].kind == "dayword" and bool(set(after[:1]) & self._said.being)
        )


def _same_day(first: When, last: When) -> bool:
    """ "8/14/1945, V-J Day": the same, though only one says the year."""
    if first.iso() == last.iso():
        return True
    if first.start is None or last.start is None or first.year_said == last.year_said:
        return False
    days = {(when.start.month, when.start.day) for when in (first, last) if when.start}
    return first.precision == last.precision == "day" and len(days) == 1


def _is_capital(sign: Sign) -> bool:
    return sign.kind == "word" and sign.raw[:1].isupper() and sign.raw[1:].islower()


def _all_in(row: tuple[Sign, ...], kinds: set[str]) -> bool:
    return all(sign.kind in kinds for sign in row)
