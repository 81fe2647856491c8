"""What a recogniser made up, and what it heard: the gates behind a model that always says something. Pure.

Whisper writes down silence as "Thank you." and music as the end of a film; it repeats itself when it is
lost, and recites the names it was given. What fails a gate was never said. What is merely doubtful is a
gist: good for safety and steering, never for a value.
"""

from __future__ import annotations

import math
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from appliance.core.audio import RATE_HZ, Expected, Expecting, Fidelity, SpeechSegment, samples_of
from appliance.core.interview import Language
from appliance.core.text import fold

LEAST_VOICED_MS = 120
"""Less voice than this is a click or a breath."""
QUIETEST_DB = -60.0
"""Effective level, below full scale, under which nobody speaks to us."""
NO_SPEECH = 0.6
DOUBTFUL = -1.0
HOPELESS = -1.6
"""Mean log-probability of a token under which words are doubtful, and under which they are noise."""
MOST_WORDS_A_SECOND = 8.0
FEW_WORDS = 3
"""So many words are no sign of too many, however short the voice."""
TOO_REGULAR = 2.4
"""How far invented text shrinks when compressed; what a person says shrinks less."""
_REGULAR_FROM = 60
"""Characters under which compression says nothing."""
MOST_NAMES = 30
_RECITED = 3
"""Names in the order in which they were given, and nothing else: recited, not heard."""
SWITCH_VOICED_MS = 1_500
"""Voice enough to tell languages apart."""
SWITCH_FROM = 0.7
_LEAD = 4.0
"""How much likelier another language must be than the one that is spoken so far."""

_CREDITS = re.compile(
    r"(?:thanks?(?: you)?(?: (?:so|very) much)? for watching|please (?:like and )?subscribe"
    r"|like and subscribe|subtitles (?:by|provided)|subtitulos (?:por|realizados)"
    r"|sous titres? (?:par|realises?)|amara org|gracias por ver (?:el|este)|merci d avoir regarde)\b.*"
)
"""How films and channels end."""
_THANKS = frozenset(
    {"thank you", "thanks", "gracias", "merci", "you", "bye", "bye bye", "okay", "the"}
)
"""What silence most often becomes. Also said in earnest, then with voice and without doubt."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What a model made of one window: text, the mean log-probability of its tokens, and how likely it
    takes the window to hold no speech."""

    text: str
    mean_log_probability: float
    no_speech: float


def worth_hearing(segment: SpeechSegment, level_db: float) -> bool:
    """Whether there is voice enough, and loud enough, for words."""
    return segment.voiced >= samples_of(LEAST_VOICED_MS) and level_db >= QUIETEST_DB


def judged(guess: Guess, voiced: int, names: Sequence[str] = ()) -> Fidelity | None:
    """How far a guess over so many voiced samples may be trusted; None when it was never said. `names`
    are those that the model was told to listen for."""
    words = _plain(guess.text).split()
    doubtful = guess.mean_log_probability < DOUBTFUL
    if not words or guess.mean_log_probability < HOPELESS:
        return None
    if guess.no_speech > NO_SPEECH and (doubtful or " ".join(words) in _THANKS):
        return None
    if len(words) > max(FEW_WORDS, MOST_WORDS_A_SECOND * voiced / RATE_HZ):
        return None
    if (
        _CREDITS.fullmatch(" ".join(words))
        or repeats_itself(guess.text)
        or recites(guess.text, names)
    ):
        return None
    return Fidelity.GIST if doubtful else Fidelity.VERBATIM


def confidence_of(guess: Guess) -> float:
    """How sure the model was, from 0 to 1: the geometric mean of its tokens' probabilities. It ranks
    guesses; it is no promise of so many right ones in a hundred."""
    return round(min(1.0, math.exp(guess.mean_log_probability)), 3)


def repeats_itself(text: str) -> bool:
    """Whether text goes round in circles, as no person's does. Digits may repeat: a number is read out."""
    words = _plain(text).split()
    if _circle(words, of=1) >= 9 or any(_circle(words, of=n) >= 5 for n in range(2, 9)):
        return True
    encoded = text.encode()
    return (
        len(encoded) >= _REGULAR_FROM
        and not any(char.isdigit() for char in text)
        and len(encoded) / len(zlib.compress(encoded)) > TOO_REGULAR
    )


def recites(text: str, names: Sequence[str]) -> bool:
    """Whether text is nothing but names that were given, in the order in which they were."""
    said = _plain(text)
    places = [said.find(name) for name in map(_plain, names) if name and name in said]
    left = said
    for name in map(_plain, names):
        left = left.replace(name, " ", 1) if name else left
    return len(places) >= _RECITED and places == sorted(places) and not left.split()


def names_for(expecting: Expecting) -> tuple[str, ...]:
    """What to listen for: the options and the names of this session; nothing for a yes or no, since
    what a model listens for it also hears in silence."""
    if expecting.kind is Expected.YES_NO:
        return ()
    options = (ways[0] for _, ways in expecting.options if ways)
    return tuple(dict.fromkeys((*options, *expecting.names)))[:MOST_NAMES]


def most_tokens(voiced: int) -> int:
    """How many tokens so much voice can be worth: what bounds the time that decoding takes."""
    return min(220, 16 + round(12 * voiced / RATE_HZ))


def spoken_language(
    likely: Mapping[Language, float],
    current: Language,
    offered: Sequence[Language],
    voiced: int,
    doubtful: bool,
) -> Language:
    """Which of the offered languages was spoken. It stays the current one without good evidence: another
    that is likely in itself and far likelier than it, over voice enough, or over less voice when what
    was understood in the current one is doubtful."""
    others = [one for one in offered if one != current]
    best = max(others, key=lambda one: likely.get(one, 0.0), default=current)
    share = likely.get(best, 0.0)
    enough = voiced >= samples_of(SWITCH_VOICED_MS) or doubtful
    sure = share >= SWITCH_FROM and share >= _LEAD * likely.get(current, 0.0)
    return best if enough and sure else current


def _circle(words: Sequence[str], of: int) -> int:
    """How often a stretch of `of` words comes again and again, at its most; figures count for nothing."""
    most = 1
    for start in range(len(words) - of + 1):
        stretch = words[start : start + of]
        times = 1
        while words[start + times * of : start + (times + 1) * of] == stretch:
            times += 1
        if not any(word.isdigit() for word in stretch):
            most = max(most, times)
    return most


def _plain(text: str) -> str:
    """Without accents, in lower case, words only."""
    return " ".join(re.findall(r"[^\W_]+", fold(text)))
