"""Whether words name an entry of a list, or say that the list is whole. Pure; works on folded text."""

from __future__ import annotations

import re

from appliance.core.interview import Span
from appliance.fields.hearing import after_leading, clauses, occurrences, said_at
from appliance.fields.phrasebook.words import Lists, Phrasebook

_SHORTEST_PLURAL = 5
"""Letters of a verb that its ending tells."""
_WORD = re.compile(r"[\w']+")


def names_nothing(folded: str, book: Phrasebook, *, in_passing: bool = False) -> bool:
    """True for "something", "a few pills"; `in_passing`, behind the yes to whether there is any, also
    for what only begins or ends so ("something the doctor gave me")."""
    said = _WORD.findall(folded)
    lists = book.lists
    vague = lists.indefinites | lists.counts
    if any(map(vague.__contains__, said)) and all(
        word in vague or word in book.speech.small_words for word in said
    ):
        return True
    return in_passing and (
        any(map((lists.indefinites | lists.vague).__contains__, said)) or _speaks(said, lists)
    )


def _speaks(said: list[str], lists: Lists) -> bool:
    """True for a sentence of the speaker's: "we put some aside", "guardamos por mes"."""
    return bool(said) and (
        said[0] in lists.speaks or (len(said[0]) > _SHORTEST_PLURAL and said[0].endswith(lists.we))
    )


def ends_list(folded: str, book: Phrasebook) -> bool:
    """True when all of what was said says that there is no more: "no, we're done", "those were all"."""
    start = after_leading(folded, book.answers.lead_ins | book.speech.hesitations)
    rest = folded[start:]
    said = _WORD.findall(rest)
    if not said or said_at(folded, start, book.answers.never) is not None:
        return False
    lists = book.lists
    closing = lists.totals | lists.telling | book.speech.courtesies
    denied = _denied(folded, start, book)
    if denied is None:
        return not lists.totals.isdisjoint(said) and closing.issuperset(said)
    behind = folded[denied:]
    for hedge in occurrences(behind, book.answers.hedged):  # the "menos" of "más o menos"
        behind = behind[: hedge.start] + " " * (hedge.end - hedge.start) + behind[hedge.end :]
    after = _WORD.findall(behind)
    if re.search(r"\d", folded[denied:]) or not lists.resuming.isdisjoint(after):
        return False
    if re.match(r"\s*[,.;:!…–—-]|\s*$", folded[denied:]):
        return True
    if not after or after[0] in lists.indefinites:
        return True
    return (closing | lists.indefinites | lists.counts).issuperset(after)


def _denied(folded: str, start: int, book: Phrasebook) -> int | None:
    """Where the no ends that is said at `start`."""
    return said_at(folded, start, book.answers.no | book.answers.denials | {"not"})


def ending_of(folded: str, book: Phrasebook) -> Span | None:
    """The clauses at the end that say that the list is whole, behind something else; the longest
    stretch of them: "aspirin, and that was all"."""
    begins = [clause.start for clause in clauses(folded)][1:]
    begins += [one.start for one in occurrences(folded, book.speech.joiners) if one.start]
    for begin in sorted(begins):
        start = after_leading(folded, book.speech.joiners, begin)
        if ends_list(folded[start:], book):
            return Span(begin, len(folded))
    return None
