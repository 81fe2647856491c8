"""Wording: every text that may be said is there, in every language, and fits what it is said about. Pure."""

from __future__ import annotations

import string
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from appliance.core.errors import Fault
from appliance.core.interview import Field, FieldType, Language
from appliance.policy.advice import nearest
from appliance.policy.files import merged_phrases
from appliance.policy.lint.case import Case
from appliance.policy.pack import FieldWordingText, WordingText
from appliance.policy.phrases import ANYWHERE, PHRASES
from appliance.policy.source import Path, Source

AT_LEAST = 3
"""Ways to ask one thing: fewer sound like a machine on the second try."""
BRIEF_LINES = 3
_YES_OR_NO = (FieldType.BOOLEAN, FieldType.SIGNATURE)
_RECEIPT = frozenset({"due", "protocol"})
_BRIEF = frozenset({"due", "protocol", "title", "language", "channel"})


@dataclass(frozen=True, slots=True)
class Words:
    """One language of a pack."""

    case: Case
    language: Language
    text: WordingText
    source: Source

    def fault(self, rule: str, message: str, *path: str | int) -> Fault:
        """A fault at a part of this language's file."""
        return self.source.fault(rule, message, *path)


def faults(case: Case) -> Iterator[Fault]:
    """Every fault of the wording, language by language, and between languages."""
    for language in case.text.languages:
        text, source = case.pack.wording[language]
        words = Words(case, language, text, source)
        yield from _both_ways(words, "disclosures", {item.id for item in case.text.disclosures})
        yield from _both_ways(words, "objectives", {item.id for item in case.text.objectives})
        yield from _both_ways(words, "fields", set(case.text.fields))
        stopping = {rule.id for rule in case.text.escalation if rule.then == "stop"}
        yield from _both_ways(words, "stops", stopping)
        for name, field in case.policy.fields.items():
            if name in text.fields:
                yield from _field(words, field, text.fields[name], ("fields", name))
        yield from _templates(words)
    yield from _phrases(case)
    yield from _untranslated(case)
    yield from _said_in_one_only(case)


def _both_ways(words: Words, key: str, ids: Collection[str]) -> Iterator[Fault]:
    """What policy.yaml has is worded, and what is worded is in policy.yaml."""
    worded: Mapping[str, object] = getattr(words.text, key)
    for name in ids:
        if name not in worded:
            place = (key,) if worded else ()
            what = ", with a label and three ways to ask" if key == "fields" else ""
            close = nearest(name, set(worded) - set(ids))
            message = f"{key} has no text for {name!r}{close or f'; write it here{what}'}"
            yield words.fault("wording", message, *place)
    for name in worded:
        if name not in ids:
            yield words.fault("wording", f"policy.yaml has no {name!r} in {key}", key, name)


def _field(words: Words, field: Field, text: FieldWordingText, path: Path) -> Iterator[Fault]:
    needed = field.id in words.case.needed and len(path) == 2
    yield from _asking(words, field, text, path, needed=needed)
    yield from _options(words, field, text, path)
    yield from _checks(words, field, text, path)
    if field.probe is not None and not text.probe:
        yield words.fault("wording", f"{field.id!r} is probed, and has no probe to say", *path)
    if "always" in field.confirm.values() and text.confirm is None:
        yield words.fault("wording", f"{field.id!r} is confirmed, and has no confirm to say", *path)
    for key, idle, why in (
        ("probe", field.probe is None and not words.case.silenced, "probed"),
        ("add", field.repeats == 0, "repeated"),
        ("yes", field.type not in _YES_OR_NO, "answered by yes or no"),
        ("no", field.type not in _YES_OR_NO, "answered by yes or no"),
    ):
        if idle and getattr(text, key):
            message = f"{field.id!r} is not {why}: {key} would never be said or heard; drop it"
            yield words.fault("idle", message, *path, key)
    if text.confirm is not None and "{value}" not in text.confirm:
        yield words.fault("placeholder", "confirm repeats the {value}", *path, "confirm")
    yield from _parts(words, field, text, path, needed=needed)


def _asking(
    words: Words, field: Field, text: FieldWordingText, path: Path, *, needed: bool
) -> Iterator[Fault]:
    if (needed or text.ask) and len(text.ask) < AT_LEAST:
        message = (
            f"{field.id!r} has {len(text.ask)} ways to ask; at least {AT_LEAST}: add one under ask"
        )
        yield words.fault("variants", message, *path, *(("ask",) if text.ask else ()))
    for key in ("ask", "probe"):
        listed = getattr(text, key)
        for at, variant in enumerate(listed):
            if variant in listed[:at]:
                yield words.fault("variants", "the same words twice", *path, key, at)


def _parts(
    words: Words, field: Field, text: FieldWordingText, path: Path, *, needed: bool
) -> Iterator[Fault]:
    parts = {part.id: part for part in field.fields}
    for name in text.fields:
        if name not in parts:
            yield words.fault(
                "wording", f"{field.id!r} has no part {name!r}", *path, "fields", name
            )
    for name, part in parts.items():
        if name not in text.fields:
            yield words.fault("wording", f"the part {name!r} of {field.id!r} has no text", *path)
            continue
        yield from _field(words, part, text.fields[name], (*path, "fields", name))
        if needed and part.required and not text.fields[name].ask:
            message = f"the part {name!r} is required, and nothing asks for it"
            yield words.fault("variants", message, *path, "fields", name)
    if needed and field.repeats and text.add is None:
        message = f"{field.id!r} repeats: say how to ask for another (add)"
        yield words.fault("wording", message, *path)


def _options(words: Words, field: Field, text: FieldWordingText, path: Path) -> Iterator[Fault]:
    for option in field.options:
        if option not in text.options:
            message = f"the option {option!r} of {field.id!r} has no text"
            yield words.fault("option", message, *path, *(("options",) if text.options else ()))
    called: dict[str, str] = {}
    for option, worded in text.options.items():
        if option not in field.options:
            message = f"policy.yaml gives {field.id!r} no option {option!r}"
            yield words.fault("option", message, *path, "options", option)
        for name in (worded.label, *worded.also):
            other = called.setdefault(name.casefold(), option)
            if other != option:
                message = f"{name!r} stands for {other!r} and for {option!r}"
                yield words.fault("option", message, *path, "options", option)


def _checks(words: Words, field: Field, text: FieldWordingText, path: Path) -> Iterator[Fault]:
    checks = {check.id: check for check in field.checks}
    for name in text.checks:
        if name not in checks:
            message = f"unknown key {name!r}: neither a key of wording nor a check of {field.id!r}"
            yield words.fault("unknown-key", message, *path, name)
    for name, check in checks.items():
        if check.severity == "error" and name not in text.checks:
            message = f"the check {name!r} of {field.id!r} has no text to say when it fails"
            yield words.fault("wording", message, *path)


def _templates(words: Words) -> Iterator[Fault]:
    fields = frozenset(words.case.text.fields)
    if words.text.brief and len(words.text.brief) != BRIEF_LINES:
        yield words.fault("wording", "brief has three lines", "brief")
    for path, template in texts_of(words.text):
        if path[0] == "fields" and path[1] not in words.case.text.fields:
            continue
        allowed = fields
        if path[0] in ("receipt", "stops"):
            allowed = fields | _RECEIPT
        elif path[0] == "brief":
            allowed = fields | _BRIEF
        elif path[0] == "fields":
            allowed = fields | _beside(words.case, path)
        names = placeholders(template)
        if names is None:
            yield words.fault("placeholder", "a brace is open or closed alone", *path)
            continue
        for name in sorted(names - allowed):
            message = f"{{{name}}} is no field of this policy{nearest(name, allowed)}"
            yield words.fault("placeholder", message, *path)
    if "{protocol}" not in words.text.receipt:
        yield words.fault("placeholder", "the receipt gives the number: {protocol}", "receipt")


def _beside(case: Case, path: Path) -> frozenset[str]:
    """What a text about a field may quote besides the fields: the value just given, and, in a group,
    the other parts of the same entry."""
    parts = (
        frozenset(case.text.fields[str(path[1])].fields) if "fields" in path[2:] else frozenset()
    )
    if path[-1] in ("help", "why", "add") or path[-2] in ("ask", "probe"):
        return parts
    return parts | {"value", "label"}


def placeholders(template: str) -> frozenset[str] | None:
    """The names in braces, by the field's id alone, or None when the braces do not match."""
    try:
        found = [name for _, name, _, _ in string.Formatter().parse(template) if name is not None]
    except ValueError:
        return None
    return frozenset(name.partition("[")[0].partition(".")[0] for name in found)


def texts_of(text: WordingText) -> Iterator[tuple[Path, str]]:
    """Every text of a wording that a person hears or reads, but for its phrases, with its place."""
    yield ("summary",), text.summary
    yield ("receipt",), text.receipt
    for name, last in text.stops.items():
        yield ("stops", name), last
    for at, line in enumerate(text.brief):
        yield ("brief", at), line
    for name, disclosure in text.disclosures.items():
        yield ("disclosures", name), disclosure
    for name, field in text.fields.items():
        yield from _fieldtexts_of(field, ("fields", name))


def _fieldtexts_of(text: FieldWordingText, path: Path) -> Iterator[tuple[Path, str]]:
    for key in ("ask", "probe"):
        for at, variant in enumerate(getattr(text, key)):
            yield (*path, key, at), variant
    for key in ("help", "why", "confirm", "add"):
        if getattr(text, key) is not None:
            yield (*path, key), getattr(text, key)
    for name, said in text.checks.items():
        yield (*path, name), said
    for name, part in text.fields.items():
        yield from _fieldtexts_of(part, (*path, "fields", name))


def _phrases(case: Case) -> Iterator[Fault]:
    """Every phrase is there in every language, with the same names in braces."""
    phrases = {language: merged_phrases(case.pack, language) for language in case.text.languages}
    everywhere = {name for named in phrases.values() for name in named}
    if case.pack.common:
        everywhere |= PHRASES.keys()
    for language, named in phrases.items():
        for name in sorted(everywhere - set(named)):
            source = source_of_phrases(case, language)
            yield source.fault("phrase", f"there is no phrase {name!r} in {language!r}", "phrases")
    for name in sorted(everywhere):
        used = {
            language: frozenset().union(*(placeholders(one) or () for one in named[name]))
            for language, named in phrases.items()
            if name in named
        }
        for language, names in used.items():
            odd = ", ".join(sorted(names - PHRASES[name] - ANYWHERE)) if name in PHRASES else ""
            if odd:
                message = f"nothing fills {odd} in {name!r}: take it out"
                source = source_of_phrases(case, language, name)
                yield source.fault("placeholder", message, "phrases", name)
        first = next(iter(used), "")
        for language, names in used.items():
            if names != used[first]:
                odd = ", ".join(sorted(names ^ used[first]))
                message = f"{name!r} fills in other things in {language!r} than in {first!r}: {odd}"
                source = source_of_phrases(case, language, name)
                yield source.fault("phrase", message, "phrases", name)
    for language, named in phrases.items():
        for name, variants in named.items():
            source = source_of_phrases(case, language, name)
            if not variants:
                yield source.fault("phrase", f"{name!r} says nothing", "phrases", name)
            for at, one in enumerate(variants):
                if placeholders(one) is None:
                    message = "a brace is open or closed alone"
                    yield source.fault("placeholder", message, "phrases", name, at)


def source_of_phrases(case: Case, language: Language, name: str | None = None) -> Source:
    """The file in which a phrase stands: the pack's own if it overrides it, or the common one."""
    own, source = case.pack.wording[language]
    if name in own.phrases or language not in case.pack.common:
        return source
    return case.pack.common[language][1]


def _said_in_one_only(case: Case) -> Iterator[Fault]:
    """What is said about a field in one language is said in all: why, help, a read-back, an option."""
    for name in case.text.fields:
        worded = {
            language: text.fields[name]
            for language, (text, _) in case.pack.wording.items()
            if name in text.fields and language in case.text.languages
        }
        for key in ("why", "help", "confirm", "add"):
            having = [language for language, text in worded.items() if getattr(text, key)]
            for language in worded if having else ():
                if language not in having:
                    message = f"{name!r} has a {key} in {having[0]!r} and none here; write it"
                    _, source = case.pack.wording[language]
                    yield source.fault("wording", message, "fields", name)


def _untranslated(case: Case) -> Iterator[Fault]:
    """A question or a disclosure in the very words of another language was not translated."""
    first, *others = case.text.languages
    originals = {said: path for path, said in texts_of(case.pack.wording[first][0]) if " " in said}
    for language in others:
        text, source = case.pack.wording[language]
        for path, said in texts_of(text):
            if said in originals and any(
                key in path for key in ("ask", "probe", "disclosures", "why", "help", "add")
            ):
                yield source.fault("translation", f"the same words as in {first!r}", *path)
