"""What somebody answers who wants a new policy: a file of it, or question by question. Pure."""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated

import msgspec
from msgspec import Meta

from appliance.core.interview import FieldType, Language
from appliance.policy.dialect import RESERVED
from appliance.policy.pack import Id, Name, PackId, Strict, Tag, Text

SENSITIVE_BY_TYPE = {
    FieldType.NAME: "identity",
    FieldType.IDENTIFIER: "identity",
    FieldType.SIGNATURE: None,
    FieldType.PHONE: "contact",
    FieldType.EMAIL: "contact",
    FieldType.ADDRESS: "location",
}
"""What a kind of value says about a person, where the author does not."""


class Wanted(Strict, frozen=True):
    """One thing to be found out. `label` is what it is called, in one language or in each; `options`
    are those of a choice, by their ids or as they are called."""

    label: Text | dict[Tag, Text]
    type: FieldType
    id: Id = ""
    required: bool = False
    sensitive: Id | None = None
    options: tuple[Text, ...] = ()

    def called(self, language: Language, first: Language) -> str:
        """Its label in a language; the first language's where there is none."""
        if isinstance(self.label, str):
            return self.label
        return self.label.get(language) or self.label.get(first) or next(iter(self.label.values()))


class Order(Strict, frozen=True):
    """The answers from which a pack is written. `never` is what must never be said."""

    id: PackId
    title: Text | dict[Tag, Text]
    purpose: Text
    owner: Name
    fields: Annotated[list[Wanted], Meta(min_length=1)]
    languages: Annotated[tuple[Tag, ...], Meta(min_length=1)] = ("en",)
    destinations: Annotated[tuple[Name, ...], Meta(min_length=1)] = ("files",)
    never: tuple[Id, ...] = ("medical_advice", "legal_advice")


def id_of(label: str) -> str:
    """An id made of a label: small letters, figures and `_`, and no word of conditions."""
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:40].strip("_") or "field"
    made = made if made[0].isalpha() else f"n_{made}"
    return f"{made}_given" if made in RESERVED else made


def with_ids(order: Order) -> Order:
    """The same order, every field with an id of its own."""
    taken: set[str] = set()
    fields = []
    for wanted in order.fields:
        base = wanted.id or id_of(wanted.called(order.languages[0], order.languages[0]))
        name, count = base, 1
        while name in taken:
            count += 1
            name = f"{base}_{count}"
        taken.add(name)
        fields.append(msgspec.structs.replace(wanted, id=name))
    return msgspec.structs.replace(order, fields=fields)


def line_of(text: str) -> Wanted:
    """A field from one line: `best time: choice (morning, afternoon), required`. Raises ValueError with
    what is wrong, for the person who wrote it."""
    label, colon, rest = text.partition(":")
    if not colon or not label.strip():
        raise ValueError("write the name, a colon and the kind: date of birth: date, required")
    found = re.fullmatch(r"\s*([a-z/]+)\s*(?:\(([^)]*)\))?\s*(?:,(.*))?", rest.strip().lower())
    if found is None:
        raise ValueError("after the colon comes the kind: name, phone, date, choice (a, b), ...")
    written = re.search(r"\(([^)]*)\)", rest)
    kind = {"yes/no": "boolean", "yes": "boolean", "text": "story", "list": "group"}.get(
        found[1], found[1]
    )
    if kind not in set(FieldType):
        raise ValueError(f"{found[1]!r} is no kind; there are {', '.join(FieldType)}")
    marks = [mark.strip() for mark in (found[3] or "").split(",") if mark.strip()]
    sensitive = [mark for mark in marks if mark not in ("required", "optional")]
    options = [one.strip() for one in written[1].split(",") if one.strip()] if written else []
    if kind == "choice" and len(options) < 2:
        raise ValueError("a choice names its options: choice (morning, afternoon)")
    return Wanted(
        label.strip(),
        FieldType(kind),
        required="required" in marks,
        sensitive=sensitive[0] if sensitive else None,
        options=tuple(options),
    )
