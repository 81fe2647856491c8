"""Finding the words: phrases by name, templates filled, values as a person reads them. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from appliance.conversation.languages import patterns_for
from appliance.conversation.objectives import Interview, field_at, place_of, wording_at
from appliance.core.interview import Address, Answer, AnswerStatus, Field, FieldType, JsonValue
from appliance.fields.context import Context
from appliance.fields.registry import READERS

_PLACE = re.compile(r"\{([a-z][a-z0-9_.]*)\}")
_LEFT_OUT = re.compile(r"\s*\0\s*(?=[.,;:!?](?:\s|$))|\0")
_SENTENCE = re.compile(r".+?(?:[.!?](?=\s|$)|$)\s*", re.DOTALL)


def phrase(interview: Interview, name: str, **values: str) -> str:
    """One variant of a common phrase, filled. The turn's number picks the variant, so that a replay
    says the same and a person hears another one next time."""
    variants = interview.wording.phrases.get(name, ())
    if not variants:
        return ""
    return fill(variants[interview.session.number % len(variants)], values)


def phrase_anew(interview: Interview, name: str, heard: str, **values: str) -> str:
    """As `phrase`, but the next variant where the person has just `heard` that one."""
    variants = interview.wording.phrases.get(name, ())
    first = interview.session.number
    turns = (variants[(first + at) % len(variants)] for at in range(len(variants)))
    filled = [fill(one, values) for one in turns]
    return next((one for one in filled if one not in heard), filled[0] if filled else "")


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its places filled; an unknown place is left out."""
    filled = _PLACE.sub(lambda found: values.get(found[1]) or "\0", template)
    return _LEFT_OUT.sub("", filled).strip()


def question(interview: Interview, address: Address, *, entry: bool = False) -> str:
    """The question about an address, the next variant each time it is asked again; with `entry` that
    for the first part of one more entry of a list."""
    wording = wording_at(interview.wording, address)
    field = field_at(interview.policy, address)
    if field is not None and field.type is FieldType.GROUP and entry:
        wording = wording.fields.get(field.fields[0].id, wording)
    elif field is not None and field.type is FieldType.GROUP and interview.entries(address):
        return wording.add or phrase(interview, "add_more")
    if not wording.ask:
        return wording.label
    asked = interview.session.tries.get(address, 0)
    template = wording.ask[asked % len(wording.ask)]
    return fill(template, _siblings(interview, address) if _PLACE.search(template) else {})


def _siblings(interview: Interview, address: Address) -> Mapping[str, str]:
    """What a question about one part of an entry may quote: the other parts, and all other fields."""
    place = place_of(address)
    values = {a: spoken(interview, a) for a in interview.session.answers}
    if place.part is not None:
        prefix = address.rpartition(".")[0] + "."
        values |= {a.removeprefix(prefix): v for a, v in values.items() if a.startswith(prefix)}
    return values


def spoken(interview: Interview, address: Address) -> str:
    """An answer as a person of the session's language reads it."""
    answer = interview.session.answers.get(address)
    return "" if answer is None else spoken_answer(interview, answer)


def spoken_answer(interview: Interview, answer: Answer) -> str:
    """A given answer, current or past, as a person reads it."""
    field = field_at(interview.policy, answer.address)
    if answer.status is AnswerStatus.UNKNOWN:
        return phrase(interview, "unknown_value")
    if answer.status is AnswerStatus.DECLINED:
        return phrase(interview, "declined_value")
    if field is None:
        return ""
    said = READERS[field.type].say(answer.value, _context(interview, field, answer.address))
    return said.replace("\n", "; ") if field.type is FieldType.STORY else said


def spoken_limit(interview: Interview, address: Address, bound: str) -> str:
    """The field's `bound`, "minimum" or "maximum", said as its values are; "" without one."""
    field = field_at(interview.policy, address)
    if field is None:
        return ""
    limit: JsonValue = field.minimum if bound == "minimum" else field.maximum
    if limit is None:
        return ""
    if field.type is FieldType.MONEY:
        limit = {"amount": limit, "currency": field.currency}
    elif field.type is FieldType.QUANTITY:
        limit = {"value": limit, "unit": field.unit}
    return READERS[field.type].say(limit, _context(interview, field, address))


def _context(interview: Interview, field: Field, address: Address) -> Context:
    return Context(
        field=field,
        language=interview.language,
        reference_date=interview.today,
        wording=wording_at(interview.wording, address),
    )


def spoken_need(interview: Interview, name: str) -> str:
    """A field as a person reads it, a long story only as it begins; a group as its entries, one after
    the other."""
    field = interview.policy.fields.get(name)
    if field is None or field.type is not FieldType.GROUP:
        return _beginning(spoken(interview, name))
    if name in interview.session.answers:
        return spoken(interview, name)
    prefixes = [f"{name}[{i}]." for i in range(interview.entries(name))] or [f"{name}."]
    said = [entry for entry in (_entry(interview, field, prefix) for prefix in prefixes) if entry]
    if not said and name in interview.session.closed_groups | interview.session.skipped:
        return phrase(interview, "unknown_value" if field.required else "none_value")
    return "; ".join(said)


def _entry(interview: Interview, group: Field, prefix: str) -> str:
    """The known parts of one entry: what has a unit beside its name, the rest after commas."""
    line = ""
    for part in group.fields:
        answer = interview.session.answers.get(f"{prefix}{part.id}")
        if answer is None or not answer.known:
            continue
        said = spoken_answer(interview, answer)
        joint = " " if part.type is FieldType.QUANTITY else ", "
        line = f"{line}{joint}{said}" if line else said
    return line


_LONGEST_READ_BACK = 160
"""Characters of a story that a summary reads back."""


def _beginning(said: str) -> str:
    if len(said) <= _LONGEST_READ_BACK:
        return said
    return said[:_LONGEST_READ_BACK].rsplit(None, 1)[0].rstrip(",;") + " …"


def from_answers(interview: Interview, template: str, extra: Mapping[str, str]) -> str:
    """A template filled from the answers, without the sentences about which nothing is known."""
    sentences = []
    for sentence in _SENTENCE.findall(template):
        names = _PLACE.findall(sentence)
        values = {
            name: extra[name] if name in extra else spoken_need(interview, name.partition(".")[0])
            for name in names
        }
        if names and not any(values.values()):
            continue
        missing = phrase(interview, "unknown_value")
        sentences.append(fill(sentence, {n: v or missing for n, v in values.items()}))
    return " ".join(sentences).strip()


def due_in_words(interview: Interview, due: datetime | None, now: datetime) -> str:
    """When people will act, in words: now, today by a time, on a day by a time."""
    if due is None:
        return ""
    if (due - now).total_seconds() <= 300:
        return phrase(interview, "due_now")
    time = clock_time(due, interview.language)
    if due.date() == now.date():
        return phrase(interview, "due_today", time=time)
    return phrase(interview, "due_on", day=day_name(due, interview.language), time=time)


def clock_time(moment: datetime, language: str) -> str:
    """A time of day as it is said: 2:30 pm, 14:30, 14 h 30."""
    form = patterns_for(language).time_form
    if form is not None:
        return form.format(hour=moment.hour, minute=f"{moment.minute:02d}")
    hour = moment.hour % 12 or 12
    minutes = f":{moment.minute:02d}" if moment.minute else ""
    return f"{hour}{minutes} {'am' if moment.hour < 12 else 'pm'}"


def day_name(moment: datetime, language: str) -> str:
    """A day as it is said: Monday, November 23; lunes 23 de noviembre; le lundi 23 novembre."""
    said = patterns_for(language)
    day, month = said.days[moment.weekday()], said.months[moment.month - 1]
    return said.day_form.format(day=day, month=month, number=moment.day)
