"""The words that everybody uses and that name nobody: what an unknown word is measured against.

They come from what this project has written itself (policies, their wording and documents, the lines
that its classifiers learn from, the templates beside this file), from Faker's lists of common words (MIT), and, for English, from
the unigrams of PocketSphinx's language model (BSD), of which the most frequent are taken that are no
name and no place. A word that is both, like "grace", is taken only when it stands in `both.txt`.
"""

from __future__ import annotations

import importlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from appliance.core.text import fold
from models.redaction.gazetteer import FAMILY, GIVEN, PLACE, marks, near_names

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
_LISTS = ("both.txt", "chat.txt", "medical.txt", "legal.txt")
FREQUENT = 26_000
"""How many of the language model's words are looked at."""
EVERYDAY = 2_500
"""How many of them are words even where some country has them as names."""
_RELATED = 14_000
"""How much less likely a form of a word may be (in the model's logarithms) to show that the word is no
name: "cook" has "cooking", "Cooke" has nothing."""

WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


@cache
def safe_words() -> tuple[str, ...]:
    """Every safe word, folded, in order of the alphabet."""
    return tuple(sorted({*everyday_words(), *(one for one in _spanish() if _may_be_common(one))}))


def _may_be_common(word: str) -> bool:
    return 3 <= len(word) < 24 and not marks().get(word, 0) & (GIVEN | FAMILY | PLACE)


@cache
def everyday_words() -> tuple[str, ...]:
    """The safe words that are met often enough to be learned one by one, in order of the alphabet."""
    both = frozenset(_lemmas()) | frozenset(
        fold("".join((HERE / "words" / name).read_text("utf-8") for name in _LISTS)).split()
    )
    told = frozenset(_own()) | frozenset(_common())
    found = {one for one in told if not marks().get(one, 0) & (GIVEN | FAMILY | PLACE)}
    found |= {one for one in _frequent() if _is_a_word(one)}
    found |= frozenset(one for one in _lorem() if not marks().get(one, 0) & (GIVEN | FAMILY))
    found |= frozenset(
        one for one in told if one not in near_names() and marks().get(one, 0) & PLACE == 0
    )
    found |= frozenset([*_unigrams()][:EVERYDAY]) - near_names()
    named = frozenset(fold((HERE / "words" / "names.txt").read_text("utf-8")).split())
    return tuple(sorted(one for one in (found - named) | both if len(one) < 24))


def _own() -> Iterator[str]:
    """Words of this project's own texts that stand there in lower case, at least twice."""
    counts: Counter[str] = Counter()
    for path in _texts():
        text = re.sub(r"<\w+>", " ", path.read_text("utf-8"))
        counts.update(one.lower() for one in WORD.findall(text) if one.islower())
    return (fold(one) for one, count in counts.items() if count > 1 or len(one) < 4)


def _texts() -> Iterator[Path]:
    yield from sorted((HERE / "templates").glob("*.txt"))
    yield from sorted((ROOT / "models").glob("*/lines/*.txt"))
    yield from sorted((ROOT / "policies").glob("*/wording/*.yaml"))
    yield from sorted((ROOT / "policies").glob("*/knowledge/*"))


def _common() -> Iterator[str]:
    for kind, locale in (("job", "en_US"), ("job", "es_ES")):
        for title in importlib.import_module(f"faker.providers.{kind}.{locale}").Provider.jobs:
            yield from WORD.findall(fold(title))


def _lorem() -> Iterable[str]:
    for locale in ("en_US", "es_ES", "es_MX", "es_AR"):
        module = importlib.import_module(f"faker.providers.lorem.{locale}")
        yield from (fold(one) for one in module.Provider.word_list)


def _lemmas() -> Iterator[str]:
    for name in ("spanish_verbs.txt", "spanish_words.txt"):
        yield from fold((HERE / "words" / name).read_text("utf-8")).split()
    for line in (HERE / "templates" / "words.txt").read_text("utf-8").splitlines():
        yield from () if line.startswith("# car") else WORD.findall(fold(line))


def _spanish() -> Iterator[str]:
    from models.redaction.spanish import forms

    return (fold(one) for one in forms())


@cache
def _unigrams() -> dict[str, int]:
    """The language model's words with their logarithms, the most likely first."""
    import pocketsphinx

    folder = Path(pocketsphinx.__file__).parent / "model" / "en-us"
    model = pocketsphinx.NGramModel(
        pocketsphinx.Config(), pocketsphinx.LogMath(), str(folder / "en-us.lm.bin")
    )
    lines = (folder / "cmudict-en-us.dict").read_text("utf-8").splitlines()
    words = {line.split()[0] for line in lines}
    scored = ((model.prob([one]), one) for one in words if WORD.fullmatch(one))
    return {one: score for score, one in sorted(scored, reverse=True)}


def _frequent() -> Iterator[str]:
    return (one for one in [*_unigrams()][:FREQUENT] if len(one) > 1 or one in "aio")


def _is_a_word(word: str) -> bool:
    """Whether a frequent word is one beyond doubt."""
    base = word.partition("'")[0]
    mark = marks().get(base, 0)
    return not (mark & GIVEN or (mark & (FAMILY | PLACE) and not _has_forms(base)))


def _has_forms(word: str) -> bool:
    scores = _unigrams()
    stem = word[:-1]
    forms = [word + end for end in ("s", "es", "ed", "ing", "d", "ly", "er", word[-1] + "ing")]
    forms += [stem + "ing", stem + "ies", stem + "ied"]
    likely = max((scores[one] for one in forms if one in scores), default=-(10**9))
    return likely - scores.get(word, 0) > -_RELATED
