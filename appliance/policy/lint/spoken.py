"""What people hear: within what the policy forbids to say, easy to read, in its own language. Pure.

The guards are those that every reply passes before it is said. A pack whose own words they would stop
would fall silent in front of a visitor; here it is refused while someone can still reword it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from appliance.core.decision import Outcome
from appliance.core.errors import Fault
from appliance.core.interview import Language
from appliance.policy.lint.case import Case
from appliance.policy.lint.people import PROHIBITIONS
from appliance.policy.lint.reading import grade, seems
from appliance.policy.lint.words import source_of_phrases, texts_of
from appliance.policy.source import Path, Source

HARDEST = 8.0
"""The school grade that no text goes beyond."""
_PLACE = re.compile(r"\{[a-z][a-z0-9_.]*\}")
_RECEIPT = "A-1000"


def faults(case: Case) -> Iterator[Fault]:
    """Every text of every language, and every paragraph of every document."""
    guarded = frozenset(case.text.must_not) - _unguarded(case)
    for at, name in enumerate(case.text.must_not):
        if name in PROHIBITIONS and name not in guarded:
            message = f"nothing here checks replies for {name!r}; take it out, or ask for the check"
            yield case.source.fault("must-not", message, "must_not", at)
    added = {name for overlay in case.pack.overlays for _, (*_, name), _ in overlay.said}
    for language in case.text.languages:
        text, source = case.pack.wording[language]
        for path, said in texts_of(text):
            if path[0] == "disclosures" and path[1] in added:
                continue
            yield from _said(case, guarded, source, path, said, language)
        for name, variants in case.policy.wording[language].phrases.items():
            where = source_of_phrases(case, language, name)
            for at, said in enumerate(variants):
                yield from _said(case, guarded, where, ("phrases", name, at), said, language)
    for overlay in case.pack.overlays:
        for language, path, said in overlay.said:
            if language in case.text.languages:
                yield from _said(case, guarded, overlay.source, path, said, language)
    for document in case.pack.documents:
        lines = case.pack.files[document.path].decode("utf-8-sig").splitlines()
        for line, said in _paragraphs(lines):
            for language in document.languages[:1]:
                for rule, message in _wrong(case, guarded, said, language):
                    yield Fault(document.path, line, rule, message)


def _unguarded(case: Case) -> frozenset[str]:
    """The names under `must_not` that the guard does not know."""
    unknown = set()
    for name in case.text.must_not:
        try:
            if case.guard is not None:
                case.guard("", case.text.languages[0], frozenset({name}), frozenset())
        except ValueError:
            unknown.add(name)
    return frozenset(unknown)


def _said(
    case: Case,
    guarded: frozenset[str],
    source: Source,
    path: Path,
    said: str,
    language: Language,
) -> Iterator[Fault]:
    for rule, message in _wrong(case, guarded, said, language):
        yield source.fault(rule, message, *path)


def _wrong(
    case: Case, guarded: frozenset[str], said: str, language: Language
) -> Iterator[tuple[str, str]]:
    hard = grade(said, language)
    if hard is not None and hard > HARDEST:
        yield (
            "grade",
            f"reads at grade {hard:.0f}; at most {HARDEST:.0f}: shorter sentences, plainer words",
        )
    other = seems(said, language)
    if other is not None:
        yield (
            "translation",
            f"seems to be in {other!r}, not in {language!r}; write it in {language!r}",
        )
    if case.guard is None or not guarded:
        return
    filled = _PLACE.sub(lambda found: _RECEIPT if found[0] == "{protocol}" else "this", said)
    receipts = frozenset({_RECEIPT} if "{protocol}" in said else ())
    for verdict in case.guard(filled, language, guarded, receipts):
        if verdict.outcome is Outcome.BLOCK:
            yield (
                "must-not",
                f"{verdict.reason}; the check of replies would stop it: say it otherwise",
            )


def _paragraphs(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Each paragraph below the head, with its first line."""
    ends = [at for at, line in enumerate(lines) if line.strip() == "---"][:2]
    body = ends[-1] + 1 if ends else 0
    start, gathered = 0, list[str]()
    for number, line in enumerate([*lines[body:], ""], start=body + 1):
        if line.strip():
            start = start if gathered else number
            gathered.append(line.strip())
        elif gathered:
            yield start, " ".join(gathered)
            gathered = []
