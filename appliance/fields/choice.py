"""One of several options, or more than one of them where the field takes several. Pure.

What people say for an option is its label and its `also` phrases, in any case, with or without
accents, singular or plural. "Not mornings" and "anything but mornings" choose nothing. As the answer
to the question also a slip of the keyboard counts, if one option is clearly nearest, and "the second
one". A field that is `open` takes other words as {"other": words}.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import fuzz

from appliance.core.interview import Field, FieldType, JsonValue, Reading, Span
from appliance.core.text import fold
from appliance.fields import date
from appliance.fields.context import Context
from appliance.fields.hearing import (
    answer_span,
    cued,
    cues_of,
    negation_before,
    no_answer,
    occurrences,
    pattern,
    said_at,
    trimmed,
)
from appliance.fields.phrasebook import phrasebook
from appliance.fields.phrasebook.words import Phrasebook

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_ELIDED = r"(?<=\bl')|(?<=\bd')"
"""Behind an article that has lost its vowel a word begins: "l'asthme", "d'asthme"."""
_LIKE, _MARGIN, _SHORTEST_LIKE = 85.0, 8.0, 5
_LONGEST_OTHER = 2_000
_MOST_EXCEPTIONS = 20
_SHORTEST_STEM = 4
_MOST_WORDS = 8
"""Words of an answer that may name an option in other forms of its words."""
_MOST_MISSPELT = 6
"""Words up to which an answer may be an option's name with a slip of the keyboard."""
_EXACT, _CORE = 1.0, 0.85
_WHEN = Field(id="when", type=FieldType.DATE, prefer="past")
_HOUR = re.compile(r"T(\d\d):")


@dataclass(frozen=True, slots=True)
class _Hit:
    option: str
    span: Span
    weight: float
    phrase: str


class ChoiceReader:
    """Reads the options that the field declares."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """The chosen option; several readings when several were named and only one can be; one
        reading with a list where the field takes several."""
        folded, book = fold(text), phrasebook(context.language)
        hits = _hits(folded, context, book)
        chosen = [hit for hit in hits if not _is_left_out(folded, hit.span, book)]
        chosen = _last_word(folded, chosen, book)
        if not context.asked:
            cues = cues_of(context)
            chosen = [hit for hit in chosen if _plain_enough(folded, hit, cues)]
            return _readings(folded, chosen, context) or _by_the_clock(text, context)
        if not chosen:
            return _as_answer(text, folded, context, book, hits)
        return _readings(folded, chosen, context)

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """An option's id; a list of them; {"other": words} where the field is open."""
        chosen = value if isinstance(value, list) and context.field.several else [value]
        if not all(_is_option(one, context) for one in chosen):
            return None
        if context.field.several:
            value = list(dict.fromkeys(map(_key, chosen)))
            value = [next(one for one in chosen if _key(one) == key) for key in value]
        return Reading(value, Span(0, len(self.say(value, context))))

    def say(self, value: JsonValue, context: Context) -> str:
        """The label, or the labels with commas between."""
        if isinstance(value, list):
            return ", ".join(self.say(one, context) for one in value)
        if isinstance(value, dict):
            return str(value.get("other", ""))
        options = context.wording.options if context.wording else {}
        wording = options.get(str(value))
        return wording.label if wording else str(value).replace("_", " ")


def _by_the_clock(text: str, context: Context) -> tuple[Reading, ...]:
    """The part of the day that the only time of day in a text belongs to: "yesterday at 5 pm"."""
    if not context.field.hours:
        return ()
    moments = date.READER.read(text, replace(context, field=_WHEN, wording=None))
    times = [(one, clock) for one in moments if (clock := _HOUR.search(str(one.value)))]
    if len(times) != 1:
        return ()
    told, clock = times[0]
    hour = int(clock[1])
    return tuple(
        Reading(option, told.span, None, 0.8, cued=True)
        for option, (first, after) in context.field.hours.items()
        if (first <= hour < after if first < after else hour >= first or hour < after)
    )


def _key(value: JsonValue) -> str:
    return str(value.get("other")) if isinstance(value, dict) else str(value)


def _is_option(value: JsonValue, context: Context) -> bool:
    if isinstance(value, dict):
        other = value.get("other")
        said = isinstance(other, str) and 0 < len(other.strip()) <= _LONGEST_OTHER
        return context.field.open and said and set(value) == {"other"}
    return isinstance(value, str) and value in context.field.options


def _phrases(context: Context, book: Phrasebook) -> Mapping[str, tuple[str, float]]:
    """Everything said for an option, folded, with its option and weight."""
    options = context.wording.options if context.wording else {}
    said = tuple(
        (option, (wording.label, *wording.also) if wording else (option.replace("_", " "),))
        for option in context.field.options
        for wording in (options.get(option),)
    )
    return _indifferently(said, book.speech.indifferent) | _weights(said, book.speech.small_words)


@lru_cache(maxsize=256)
def _indifferently(
    options: tuple[tuple[str, tuple[str, ...]], ...], indifferent: frozenset[str]
) -> dict[str, tuple[str, float]]:
    """Every way of being indifferent, each as a whole, for the one option that means any of them."""
    means_any = [name for name, said in options if indifferent & {*map(_single_spaced, said)}]
    if len(means_any) != 1:
        return {}
    return dict.fromkeys(indifferent, (means_any[0], _EXACT))


@lru_cache(maxsize=256)
def _weights(
    options: tuple[tuple[str, tuple[str, ...]], ...], small_words: frozenset[str]
) -> dict[str, tuple[str, float]]:
    """By phrase its option and weight. What two options share belongs to neither, unless it is one's
    own label."""
    exact: dict[str, set[str]] = {}
    core: dict[str, set[str]] = {}
    for option, said in options:
        for phrase in map(_single_spaced, said):
            exact.setdefault(phrase, set()).add(option)
            if bare := _without_small_words(phrase, small_words):
                core.setdefault(bare, set()).add(option)
    weights: dict[str, tuple[str, float]] = {}
    for phrases, weight in ((core, _CORE), (exact, _EXACT)):
        for phrase, named in phrases.items():
            if phrase and len(named) == 1:
                weights[phrase] = (next(iter(named)), weight)
    return weights


def _single_spaced(phrase: str) -> str:
    return _plain(" ".join(fold(phrase).split()))


def _plain(folded: str) -> str:
    """Without the letter that some write as two: "sœur" is "soeur"."""
    return folded.replace("œ", "oe")


def _either_way(word: str) -> str:
    return re.escape(word).replace("oe", "(?:oe|œ)")


def _without_small_words(phrase: str, small_words: frozenset[str]) -> str | None:
    """ "por la manana" -> "manana"; None when nothing was small, or everything."""
    words = phrase.split()
    kept = [word for word in words if word not in small_words]
    return " ".join(kept) if kept and len(kept) < len(words) else None


@lru_cache(maxsize=256)
def _inflected(
    phrases: frozenset[str], plurals: tuple[str, ...], intensifiers: frozenset[str]
) -> re.Pattern[str]:
    """The phrases as whole words, each word singular or plural, and with what makes it stronger."""
    longest_first = sorted(phrases, key=len, reverse=True)
    several = f"(?:{'|'.join(map(re.escape, plurals))})?"
    stronger = "|".join(map(re.escape, sorted(intensifiers))) or "(?!)"
    between = rf"\s+(?:(?:{stronger})\s+)?"
    either = "|".join(
        between.join(_either_way(word) + (several if len(word) > 3 else "") for word in one.split())
        for one in longest_first
    )
    begins = rf"(?:(?<![\w'])|{_ELIDED})"
    return re.compile(rf"{begins}(?:{either or '(?!)'})(?![\w']|-\w)")


def _hits(folded: str, context: Context, book: Phrasebook) -> list[_Hit]:
    phrases = _phrases(context, book)
    hits = []
    hedges = [*occurrences(folded, book.answers.hedged)]
    excepting = [
        one
        for one in occurrences(folded, book.answers.but_for)
        if not any(one.overlaps(hedge) for hedge in hedges)
    ]
    speech = book.speech
    wanted = _inflected(frozenset(phrases), speech.plurals, speech.intensifiers)
    for found in wanted.finditer(folded):
        said = _plain(" ".join(found[0].split()))
        phrase = said if said in phrases else _singular(said, phrases, speech.plurals)
        if phrase is None:
            bare = " ".join(word for word in said.split() if word not in speech.intensifiers)
            phrase = bare if bare in phrases else _singular(bare, phrases, speech.plurals)
        if phrase is None:
            continue
        option, weight = phrases[phrase]
        span = Span(*found.span())
        if any(span.overlaps(phrase) for phrase in excepting[:_MOST_EXCEPTIONS]):
            continue
        if _is_mere_word(folded, span, phrase, context, book):
            continue
        hits.append(_Hit(option, span, weight, phrase))
    exact = [hit for hit in hits if hit.weight == _EXACT]
    return exact or hits


def _singular(
    said: str, phrases: Mapping[str, tuple[str, float]], plurals: Sequence[str]
) -> str | None:
    """The phrase of which `said` is a form."""
    for phrase in phrases:
        words, forms = phrase.split(), said.split()
        if len(words) == len(forms) and all(
            form == word or any(form == word + end for end in plurals)
            for word, form in zip(words, forms, strict=True)
        ):
            return phrase
    return None


def _is_mere_word(folded: str, span: Span, phrase: str, context: Context, book: Phrasebook) -> bool:
    """Whether a very short phrase ("am", "no") is here just a word of the sentence: it counts when
    it is the whole answer or follows a figure ("9 am")."""
    if len(phrase) > 2 and phrase not in book.speech.small_words:
        return False
    if folded[: span.start].rstrip()[-1:].isdigit():
        return False
    answer = trimmed(folded, answer_span(folded, book))
    whole = trimmed(folded, Span(0, len(folded)))
    return not context.asked or span not in (answer, whole)


def _is_left_out(folded: str, span: Span, book: Phrasebook) -> bool:
    """ "not in the morning", "anything but mornings", "por la mañana no"."""
    if negation_before(folded, span.start, book) < span.start:
        return True
    window = folded[max(0, span.start - 40) : span.start]
    hedges = [*occurrences(window, book.answers.hedged)]
    for found in pattern(book.answers.but_for).finditer(window):
        if any(Span(*found.span()).overlaps(hedge) for hedge in hedges):
            continue  # the "menos" of "más o menos"
        if len(window[found.end() :].split()) <= 2 and not set(",.;") & set(window[found.end() :]):
            return True
    after = folded[span.end : span.end + 12].strip(" ,")
    behind = said_at(after, 0, frozenset({"no"}))
    if behind is None:
        return False
    rest = after[behind:].strip()
    paused = "," in folded[span.end : span.end + 2]
    return not rest.strip(" .!") if paused else rest[:1] in ("", ".", ",")


def _last_word(folded: str, chosen: list[_Hit], book: Phrasebook) -> list[_Hit]:
    """What was said after a repair ("no wait, ...") or a conclusion ("so ...") stands for what was said
    before it."""
    turns = book.speech.repairs | book.speech.conclusions
    repairs = [repair.end for repair in occurrences(folded, turns)]
    for repair in reversed(repairs):
        after = [hit for hit in chosen if hit.span.start >= repair]
        if after and len(after) < len(chosen):
            return after
    return chosen


def _plain_enough(folded: str, hit: _Hit, cues: frozenset[str]) -> bool:
    """Without the question: announced by a cue, or more than one short common word."""
    if cued(folded, hit.span.start, cues):
        return True
    return hit.weight == _EXACT and (" " in hit.phrase or len(hit.phrase) >= _SHORTEST_LIKE)


def _readings(folded: str, chosen: list[_Hit], context: Context) -> tuple[Reading, ...]:
    if not chosen:
        return ()
    cues = cues_of(context)
    own = [cued(folded, hit.span.start, cues) for hit in chosen]
    sure = 0.95 if context.asked else 0.85 if any(own) else 0.6
    if context.field.several:
        named = list(dict.fromkeys(hit.option for hit in chosen))
        span = Span(chosen[0].span.start, chosen[-1].span.end)
        return (Reading([*named], span, None, sure * min(h.weight for h in chosen), any(own)),)
    if len({hit.option for hit in chosen}) > 1:
        sure = min(sure, 0.5)
    once = {
        hit.option: (hit, is_own)
        for hit, is_own in zip(reversed(chosen), reversed(own), strict=True)
    }
    return tuple(
        Reading(hit.option, hit.span, None, round(sure * hit.weight, 3), is_own)
        for hit, is_own in sorted(once.values(), key=lambda pair: pair[0].span)
    )


def _as_answer(
    text: str, folded: str, context: Context, book: Phrasebook, left_out: list[_Hit]
) -> tuple[Reading, ...]:
    """An answer that names no option by its words."""
    answer = trimmed(text, answer_span(folded, book))
    whole = trimmed(text, Span(0, len(text)))
    if left_out:
        return _all_others(folded, answer, context, book, left_out) or _the_other_one(
            context, left_out
        )
    everything = _all_or_none(folded, answer, whole, context, book)
    if everything is not None:
        return (everything,)
    if ranks := _ordinals(folded, answer, context, book):
        named: list[JsonValue] = [context.field.options[rank] for rank in ranks]
        return (Reading(named if context.field.several else named[0], answer, None, 0.85),)
    if no_answer(folded, book) or answer.start >= answer.end:
        return ()
    if (meant := _by_stems(folded, context, book)) is not None:
        return (meant,)
    if (nearest := _nearest(folded, context, book)) is not None:
        return (nearest,)
    if context.field.open and answer.of(folded) not in book.answers.plain:
        return (_one({"other": answer.of(text)}, answer, 0.7, context),)
    return ()


def _one(value: JsonValue, span: Span, sure: float, context: Context) -> Reading:
    return Reading([value] if context.field.several else value, span, None, sure)


def _the_other_one(context: Context, left_out: list[_Hit]) -> tuple[Reading, ...]:
    """With two options, not the one is the other."""
    named = {hit.option for hit in left_out}
    others = [option for option in context.field.options if option not in named]
    if len(others) != 1 or len(context.field.options) != 2 or context.field.several:
        return ()
    return (_one(others[0], left_out[0].span, 0.7, context),)


def _all_others(
    folded: str, answer: Span, context: Context, book: Phrasebook, left_out: list[_Hit]
) -> tuple[Reading, ...]:
    """ "Everything but fever", where several may be chosen."""
    everything = said_at(folded, answer.start, book.speech.all_of_them)
    if not context.field.several or everything is None:
        return ()
    named = {hit.option for hit in left_out}
    others: list[JsonValue] = [one for one in _every(context) if one not in named]
    return (Reading(others, answer, None, 0.85),) if others else ()


def _every(context: Context) -> list[str]:
    return [option for option in context.field.options if option != "none"]


def _all_or_none(
    folded: str, answer: Span, whole: Span, context: Context, book: Phrasebook
) -> Reading | None:
    if not context.field.several:
        return None
    for span in (whole, answer):
        said = " ".join(span.of(folded).split())
        if said in book.speech.none_of_them:
            return Reading(["none"] if "none" in context.field.options else [], span, None, 0.85)
        if said in book.speech.all_of_them or _counts_all(said, len(_every(context)), book):
            return Reading([*_every(context)], span, None, 0.85)
    return None


def _counts_all(said: str, many: int, book: Phrasebook) -> bool:
    """ "Both" of two, "all three" of three."""
    before, _, last = said.rpartition(" ")
    counted = before in book.speech.all_so_many and book.speech.ordinals.get(last) == many - 1
    return counted or (many == 2 and said in book.speech.pair)


def _ordinals(folded: str, answer: Span, context: Context, book: Phrasebook) -> list[int]:
    """Which options "the second one" or "the first and the third" are; none when the answer says
    more than that."""
    around = book.speech.choose | book.speech.joiners | book.speech.first_so_many
    words = [
        word for word in _WORD.findall(answer.of(folded)) if word not in book.speech.courtesies
    ]
    if not words or any(w not in book.speech.ordinals and w not in around for w in words):
        return []
    said = [word for word in words if word in book.speech.ordinals]
    many = len(context.field.options)
    ranks = [
        book.speech.ordinals[word] % many for word in said if book.speech.ordinals[word] < many
    ]
    if len(ranks) != len(said):
        return []
    if context.field.several and (so_many := _first_so_many(words, book)) is not None:
        return [*range(min(so_many, many))]
    once = [rank for number, rank in enumerate(ranks) if rank not in ranks[:number]]
    return once if context.field.several else ranks[:1]


def _first_so_many(words: list[str], book: Phrasebook) -> int | None:
    """How many "the first two" are."""
    counts = [w for w in words if w in book.speech.ordinals and w not in book.speech.first_so_many]
    first = any(word in book.speech.first_so_many for word in words)
    joined = any(word in book.speech.joiners for word in words)
    counted = first and not joined and len(counts) == 1 and book.speech.ordinals[counts[0]] > 0
    return book.speech.ordinals[counts[0]] + 1 if counted else None


def _by_stems(folded: str, context: Context, book: Phrasebook) -> Reading | None:
    """The only option all of whose words of weight are said, in any order and any form: "calling me" for
    "call me", "I pay that myself" for "paying myself"."""
    answer = [Span(*word.span()) for word in _WORD.finditer(folded)]
    endings = book.speech.endings
    if not endings or not 0 < len(answer) <= _MOST_WORDS:
        return None
    said = {_stem(span.of(folded), endings): span for span in answer}
    found: dict[str, list[Span]] = {}
    for phrase, (option, weight) in _phrases(context, book).items():
        if phrase in book.speech.indifferent or weight < _EXACT:
            continue
        weighty = (word for word in phrase.split() if word not in book.speech.small_words)
        stems = {_stem(word, endings) for word in weighty}
        if stems <= said.keys() and max(map(len, stems), default=0) >= _SHORTEST_STEM:
            spans = [said[stem] for stem in stems]
            if len(spans) > len(found.get(option, ())):
                found[option] = spans
    most = max(map(len, found.values()), default=0)
    likeliest = [option for option, spans in found.items() if len(spans) == most]
    if len(likeliest) != 1:
        return None
    spans = sorted(found[likeliest[0]])
    if any(_is_left_out(folded, span, book) for span in spans):
        return None
    return _one(likeliest[0], Span(spans[0].start, spans[-1].end), 0.7, context)


def _stem(word: str, endings: tuple[str, ...]) -> str:
    """A word without its endings, the longest first, as long as enough of it is left."""
    for ending in sorted(endings, key=len, reverse=True):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return _stem(word[: -len(ending)], endings)
    return word


def _nearest(folded: str, context: Context, book: Phrasebook) -> Reading | None:
    """The option that a misspelt answer means, if none other is nearly as near."""
    words = [Span(*word.span()) for word in _WORD.finditer(folded[:400])]
    if len(words) > _MOST_MISSPELT:
        return None
    best: dict[str, tuple[float, Span]] = {}
    for phrase, (option, _) in _phrases(context, book).items():
        size = len(phrase.split())
        if len(phrase) < _SHORTEST_LIKE:
            continue
        for first in range(len(words) - size + 1):
            span = Span(words[first].start, words[first + size - 1].end)
            if span.end - span.start < _SHORTEST_LIKE - 1:
                continue
            likeness = fuzz.ratio(span.of(folded), phrase)
            if likeness > best.get(option, (0.0, span))[0]:
                best[option] = (likeness, span)
    ranked = sorted(best.items(), key=lambda item: -item[1][0])
    if not ranked or ranked[0][1][0] < _LIKE:
        return None
    if len(ranked) > 1 and ranked[0][1][0] - ranked[1][1][0] < _MARGIN:
        return None
    option, (likeness, span) = ranked[0]
    if _is_left_out(folded, span, book):
        return None
    return _one(option, span, round(0.75 * likeness / 100, 3), context)


READER = ChoiceReader()
