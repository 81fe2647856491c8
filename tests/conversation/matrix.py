"""The correction matrix: every field of every pack, in its languages, answered and then taken back in
every form that fits its kind, at every moment of a conversation.

    python -m tests.conversation.matrix [PACK ...]      # all of it, with what fails

Packs are found by listing their folder. Every case asserts that the right value is stored, that it was
said, that what it was is kept, that nothing else moved, and that what hangs on it arises or is put aside.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from appliance.conversation.objectives import Interview, field_at, place_of, wording_at
from appliance.core.interview import Address, Field, FieldType
from appliance.core.session import SessionStatus
from appliance.policy.conditions import Truth
from tests.conversation import matrix_samples as forms
from tests.conversation.interviews import answer, governed, hear, interview
from tests.conversation.stage import SHIPPED

Said = Mapping[Address, str]

_LANGUAGES = ("en", "es")
_ENDED = "completed"
_ANOTHER_QUESTION = "another"
_HEADS = {
    FieldType.STORY: ("ibuprofen", "metformin"),
    FieldType.NAME: ("Tom Baker", "Nora Quiroga"),
}
"""What the first part of two entries says."""
_ASIDE: Mapping[FieldType, tuple[str, str]] = {
    FieldType.PHONE: ("206 555 0177", "206 555 0177"),
    FieldType.NAME: ("Iris Novak", "Iris Novak"),
    FieldType.EMAIL: ("iris@example.net", "iris@example.net"),
    FieldType.BOOLEAN: ("yes", "sí"),
    FieldType.DATE: ("May 5, 2021", "5 de mayo de 2021"),
}
"""What another question is answered with, in English and Spanish."""
_NOT_CORRECTED = (FieldType.SIGNATURE, FieldType.GROUP)


@dataclass(frozen=True)
class Case:
    """One correction. `asked` is the question it arrives at: an address, "summary" or the end."""

    pack: str
    language: str
    address: Address
    kind: str
    words: str
    old: str
    new: str | None
    asked: str
    said: Said = field(default_factory=dict)
    also: tuple[Address, str] | None = None
    """What is answered in the same breath."""

    def __str__(self) -> str:
        return (
            f"{self.pack}/{self.language} {self.address} {self.kind} at {self.asked}: {self.words}"
        )


def packs() -> tuple[str, ...]:
    """Every pack there is."""
    return tuple(sorted(p.parent.name for p in SHIPPED.glob("*/policy.yaml")))


def cases(*names: str) -> Iterator[Case]:
    """Every case of these packs, or of all."""
    for pack in names or packs():
        policy, _ = governed(pack)
        for language in (one for one in _LANGUAGES if one in policy.wording):
            for name, one in policy.fields.items():
                if one.type is FieldType.GROUP:
                    for part in one.fields:
                        at = f"{name}[1].{part.id}" if one.repeats else f"{name}.{part.id}"
                        yield from _of_field(pack, language, at, part)
                    if one.repeats:
                        yield from _of_list(pack, language, name, one)
                elif one.type not in _NOT_CORRECTED and not _is_long(one):
                    yield from _of_field(pack, language, name, one)


def _is_long(one: Field) -> bool:
    """True for the story of an intake, which is told on and not replaced."""
    return one.type is FieldType.STORY and one.probe is not None


@cache
def arising(pack: str, language: str, address: Address) -> dict[Address, str] | None:
    """What has to be said for a field to arise, or None when no answers of ours do that."""
    policy, _ = governed(pack)
    name = place_of(address).field
    condition = policy.fields[name].enable_when
    objective = next(o for o in policy.objectives if name in (*o.needs, *o.may_add))
    needed: dict[Address, str] = {}
    for wanted in (condition, objective.when):
        if wanted is None:
            continue
        found = _makes_true(pack, language, wanted, needed)
        if found is None:
            return None
        needed.update(found)
    return needed


def _makes_true(pack: str, language: str, condition: str, begun: Said) -> dict[Address, str] | None:
    policy, _ = governed(pack)
    named = [n for n in policy.fields if re.search(rf"\b{n}\b", condition)]
    tried: list[dict[Address, str]] = [dict(begun)]
    for name in named:
        above = arising(pack, language, name)
        if above is None or policy.fields[name].type is FieldType.GROUP:
            continue
        tried = [{**above, **one} for one in tried]
        tried += [{**one, name: words} for one in tried for words in _tries(pack, language, name)]
    for said in tried:
        if interview(pack, language, said).truth(condition) is Truth.TRUE:
            return said
    return None


def _tries(pack: str, language: str, name: str) -> Iterator[str]:
    policy, _ = governed(pack)
    one = policy.fields[name]
    if one.type is FieldType.NAME:
        yield "Tom Baker"
    for pair in forms.samples(one, policy.wording[language], name):
        yield from pair
    if one.type is FieldType.DATE:
        yield from ("1961-05-03", "2015-05-03", "2026-11-01", "2020-01-01")


def pair_for(
    pack: str, language: str, address: Address, one: Field, said: Said
) -> forms.Pair | None:
    """The first two answers that this field reads, that pass its checks, and under which it still arises."""
    policy, _ = governed(pack)
    for old, new in forms.samples(one, policy.wording[language], address):
        begun = interview(pack, language, said)
        try:
            values = [answer(begun, address, words).value for words in (old, new)]
        except IndexError:
            continue
        fits = values[0] != values[1] and all(
            not hear(interview(pack, language, said, address), words).failed for words in (old, new)
        )
        if fits:
            return old, new
    return None


def _of_field(pack: str, language: str, address: Address, one: Field) -> Iterator[Case]:
    needed = arising(pack, language, address)
    if needed is None:
        return
    said = {**needed, **_entries_beside(pack, address)}
    pair = pair_for(pack, language, address, one, said)
    if pair is None:
        return
    old, new = pair
    policy, _ = governed(pack)
    label = wording_at(policy.wording[language], address).label.lower()
    head = _head_of(pack, address)
    blanks = {"label": label, "old": old, "new": new, "head": head or ""}

    def made(kind: str, form: str, asked: str, **more: object) -> Case:
        words = form.format(**blanks, **{k: v for k, v in more.items() if k == "answer"})
        right = None if kind == "named" else new
        also = more.get("also")
        assert also is None or isinstance(also, tuple)
        return Case(
            pack, language, address, kind, words, old, right, asked, {**said, address: old}, also
        )

    in_list = place_of(address).index is not None
    other = _another(pack, language, address, said)
    moments = ["summary", _ENDED, *([other[0]] if other else [])]
    if in_list:
        if (
            head is not None
            and head != old
            and address.rpartition(".")[2] != _first_part(pack, address)
        ):
            for asked in moments:
                for form in forms.OF_AN_ENTRY[language]:
                    yield made("entry", form, asked)
        return
    for asked in moments:
        for form in forms.NAMED_WITH_VALUE[language]:
            yield made("by name", form, asked)
        for form in forms.JUST_NAMED[language]:
            yield made("named", form, asked)
        if one.type is not FieldType.BOOLEAN:
            for form in forms.BY_VALUE[language]:
                yield made("by value", form, asked)
    for form in forms.READ_BACK[language] if one.type is not FieldType.BOOLEAN else ():
        yield made("read back", form, f"confirm:{address}")
    if one.type is not FieldType.STORY:
        for form in forms.IN_ONE_BREATH[language]:
            yield replace(made("one breath", form, address), said=said)
    if other:
        for form in forms.WITH_AN_ANSWER[language]:
            yield made("with an answer", form, other[0], answer=other[1], also=other)


def _of_list(pack: str, language: str, name: str, group: Field) -> Iterator[Case]:
    """An entry taken out, the first of two."""
    needed = arising(pack, language, name)
    heads = _HEADS.get(group.fields[0].type)
    if needed is None or heads is None:
        return
    first = group.fields[0].id
    said = {**needed, f"{name}[0].{first}": heads[0], f"{name}[1].{first}": heads[1]}
    for asked in ("summary", _ENDED):
        for form in forms.TAKEN_OUT[language]:
            words = form.format(head=heads[0])
            yield Case(
                pack,
                language,
                f"{name}[0].{first}",
                "taken out",
                words,
                heads[0],
                heads[1],
                asked,
                said,
            )


def _first_part(pack: str, address: Address) -> str:
    policy, _ = governed(pack)
    return policy.fields[place_of(address).field].fields[0].id


def _entries_beside(pack: str, address: Address) -> dict[Address, str]:
    """For a part of an entry: the heads of two entries."""
    place = place_of(address)
    policy, _ = governed(pack)
    if place.index is None:
        return {}
    first = policy.fields[place.field].fields[0]
    heads = _HEADS.get(first.type, ())
    return {f"{place.field}[{at}].{first.id}": head for at, head in enumerate(heads)}


def _head_of(pack: str, address: Address) -> str | None:
    """For a part of an entry: what its entry is called by."""
    place = place_of(address)
    if place.index is None:
        return None
    return _entries_beside(pack, address).get(f"{place.field}[1].{_first_part(pack, address)}")


def _another(pack: str, language: str, address: Address, said: Said) -> tuple[Address, str] | None:
    """Another question that may be open meanwhile, of another kind, and its answer."""
    policy, _ = governed(pack)
    mine = field_at(policy, address)
    assert mine is not None
    for name, one in policy.fields.items():
        words = _ASIDE.get(one.type)
        if (
            words is None
            or one.type is mine.type
            or name in said
            or name == place_of(address).field
        ):
            continue
        if one.enable_when is not None or name in str(
            policy.fields[place_of(address).field].enable_when
        ):
            continue
        answered = words[0 if language == "en" else 1]
        if not hear(interview(pack, language, said, name), answered).failed:
            return name, answered
    return None


def begun_of(case: Case) -> Interview:
    """The interview that a case finds."""
    confirming = case.asked.startswith("confirm:")
    asked = case.asked.removeprefix("confirm:")
    ask = None if asked == _ENDED else asked
    begun = interview(case.pack, case.language, case.said, ask, confirming=confirming)
    if asked != _ENDED:
        return begun
    session = replace(begun.session, status=SessionStatus.COMPLETED, summary_accepted=True)
    return replace(begun, session=session)


def faults(case: Case) -> Iterator[str]:
    """What is not as it should be after a correction; nothing when all is."""
    begun = begun_of(case)
    applied = hear(begun, case.words)
    after = applied.session.answers
    if case.kind == "named":
        if applied.reopened != (case.address,):
            yield f"asks {applied.reopened} again"
        if after != begun.session.answers:
            yield f"moved {_moved(begun, after)}"
        return
    assert case.new is not None
    stored = after.get(case.address)
    right = answer(begun, case.address, case.new).value
    if stored is None or stored.value != right:
        yield f"stored {None if stored is None else stored.value!r} instead of {right!r}"
        return
    if stored.evidence.said not in case.words and case.kind != "taken out":
        yield f"not said: {stored.evidence.said!r}"
    if case.kind not in ("one breath", "taken out"):
        was = begun.session.answers[case.address].value
        if [one.value for one in stored.history] != [was]:
            yield f"history {[one.value for one in stored.history]}"
    ours = {case.address, *([case.also[0]] if case.also else [])}
    if case.also and (at := after.get(case.also[0])) is None:
        yield f"{case.also[0]} not taken"
    elif case.also and at is not None and at.value != answer(begun, *case.also).value:
        yield f"{case.also[0]} is {at.value!r}"
    if case.kind == "taken out":
        gone = [a for a in begun.session.answers if a not in after]
        if [place_of(a).index for a in gone] != [1]:
            yield f"left {gone}"
        return
    moved = [
        a for a in _moved(begun, after) if a not in ours and not _hangs_on(begun, a, case.address)
    ]
    if moved:
        yield f"moved {moved}"


def _moved(begun: Interview, after: Mapping[Address, object]) -> list[Address]:
    before = begun.session.answers
    return [a for a in {**before, **after} if before.get(a) != after.get(a)]


def _hangs_on(begun: Interview, address: Address, on: Address) -> bool:
    condition = begun.policy.fields[place_of(address).field].enable_when or ""
    return place_of(on).field in condition


def main(*names: str) -> int:
    """Runs everything and prints what fails, and how many of each kind passed."""
    began, ran, failed = time.monotonic(), Counter[str](), Counter[str]()
    for case in cases(*names):
        ran[case.kind] += 1
        found = list(faults(case))
        if found:
            failed[case.kind] += 1
            print(f"{case} -> {'; '.join(found)}")
    for kind, count in ran.items():
        print(f"{kind}: {count - failed[kind]} of {count}")
    print(f"{ran.total() - failed.total()} of {ran.total()} in {time.monotonic() - began:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
