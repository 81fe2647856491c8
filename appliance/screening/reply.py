"""What may be said by us: every reply, before a person hears it. Pure.

A reviewed wording and a model's sentence go through the same gate. A policy names what must not be
said; what leaks (unfilled placeholders, whole card or social security numbers, digests, keys) is
stopped whatever a policy says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from appliance.core.decision import Outcome, Verdict
from appliance.core.interview import Language, Span
from appliance.core.legible import legible
from appliance.core.text import fold
from appliance.screening.languages import overreaches
from appliance.screening.speech import Speech

NAME = "reply"

GUARDS: Mapping[str, frozenset[str]] = {
    "medical_advice": frozenset({"medical_advice"}),
    "legal_advice": frozenset({"legal_advice", "deadline"}),
    "coverage_decision": frozenset({"coverage", "fault", "price"}),
    "fault_opinion": frozenset({"fault"}),
    "deadline_statement": frozenset({"deadline"}),
    "price_estimate": frozenset({"price"}),
    "lending_decision": frozenset({"lending"}),
    "promise_without_receipt": frozenset({"promise"}),
}
"""What each name under a policy's `must_not` stops."""

_REASONS = {
    "medical_advice": "gives medical advice",
    "legal_advice": "gives legal advice",
    "deadline": "states a deadline or whether it is met",
    "coverage": "says what is or isn't covered",
    "fault": "says who is at fault",
    "price": "names an amount to be expected",
    "lending": "says whether a loan is made, or at what rate",
    "promise": "promises that someone will act, without the number of a ticket",
    "identifier": "holds an identifier that is never said in full",
    "internal": "holds a placeholder, key or digest that was never meant to be said",
}

_SSN = re.compile(r"(?<![\w-])\d{3}[- ]\d{2}[- ]\d{4}(?![\w-])")
_CARD = re.compile(r"(?<![\w-])\d(?:[ -]?\d){12,18}(?![\w-])")
_INTERNAL = re.compile(
    r"<[A-Z][A-Z_]*_\d+(?:\.\d+)?>|\{[a-z][a-z0-9_.]*\}|(?<!\w)[0-9a-f]{32,}(?!\w)"
    r"|(?<!\w)(?:sk|pk|Bearer|token)[-_ ][A-Za-z0-9_-]{16,}"
)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")


@dataclass(frozen=True, slots=True)
class _Found:
    category: str
    span: Span


def check_reply(
    text: str,
    language: Language,
    must_not: frozenset[str],
    receipts: frozenset[str],
    may_say: frozenset[str] = frozenset(),
) -> tuple[Verdict, ...]:
    """The verdicts on one reply: a single PASS, or one BLOCK for each thing that may not be said.

    `receipts` are the numbers of tickets that this turn commits or that stand already: a sentence
    that promises what staff will do passes only in a reply that carries one of them. `may_say` are
    values of this very person that are read back to them. Raises ValueError when `must_not` is empty
    or names something unknown: neither may turn a guard off in silence.
    """
    if not must_not:
        raise ValueError("a reply cannot be checked against nothing; name what must not be said")
    if unknown := must_not - GUARDS.keys():
        raise ValueError(f"no guard is called {', '.join(sorted(unknown))}")
    guarded = frozenset().union(*(GUARDS[name] for name in must_not))
    words = legible(text)
    found = [*_leaks(words.text, may_say), *_overreaching(fold(words.text), guarded, receipts)]
    if not found:
        return (Verdict(NAME, Outcome.PASS, "none", 0, "nothing that may not be said"),)
    return tuple(
        Verdict(
            NAME, Outcome.BLOCK, one.category, 2, _REASONS[one.category], words.to_raw(one.span)
        )
        for one in found
    )


@cache
def _speeches() -> tuple[Speech, ...]:
    """Every language, always: a reply in the wrong one is no less advice."""
    return tuple(map(Speech, overreaches().values()))


def _overreaching(
    folded: str, guarded: frozenset[str], receipts: frozenset[str]
) -> Iterator[_Found]:
    receipted = any(fold(receipt) in folded for receipt in receipts if receipt)
    for sentence in _SENTENCE.finditer(folded):
        for speech in _speeches():
            for category, span in speech.overreach(sentence[0]):
                if category in guarded and not (category == "promise" and receipted):
                    yield _Found(category, span.shift(sentence.start()))


def _leaks(text: str, may_say: frozenset[str]) -> Iterator[_Found]:
    allowed = {_digits(value) for value in may_say}
    for found in _INTERNAL.finditer(text):
        yield _Found("internal", Span(*found.span()))
    for found in _SSN.finditer(text):
        if _digits(found[0]) not in allowed:
            yield _Found("identifier", Span(*found.span()))
    for found in _CARD.finditer(text):
        digits = _digits(found[0])
        if digits not in allowed and _passes_luhn(digits):
            yield _Found("identifier", Span(*found.span()))


def _digits(text: str) -> str:
    return "".join(one for one in text if one.isdigit())


def _passes_luhn(digits: str) -> bool:
    doubled = (int(one) * (1 + at % 2) for at, one in enumerate(reversed(digits)))
    return sum(value - 9 * (value > 9) for value in doubled) % 10 == 0
