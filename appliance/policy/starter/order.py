"""What somebody answers who wants a new policy: a file of it, or question by question. Pure."""

from __future__ import annotations

import re
from typing import Annotated

import msgspec
from msgspec import Meta

from appliance.core.interview import FieldType, Language
from appliance.policy.advice import called_otherwise, id_like
from appliance.policy.dialect import RESERVED
from appliance.policy.lint.questions import SENSITIVE
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

KINDS = (
    "name, phone, email, address, date, number, money, quantity, identifier (a card number),\n  yes/no, "
    "choice (this, that), text (their own words), list (several things), signature"
)
"""The kinds of answer as an author is told of them."""


class Wanted(Strict, frozen=True):
    """One thing to be found out. `label` is what it is called, or a whole question that asks for it, in one
    language or in each; `options` are those of a choice, as they are called, likewise."""

    label: Text | dict[Tag, Text]
    type: FieldType
    id: Id = ""
    required: bool = False
    sensitive: Id | None = None
    options: tuple[Text | dict[Tag, Text], ...] = ()
    minimum: float | None = None
    maximum: float | None = None

    def called(self, language: Language, first: Language) -> str:
        """Its label in a language; the first language's where there is none."""
        return said_in(self.label, language, first).strip(" ?¿")

    def question(self, language: Language, first: Language) -> str:
        """The question that its author wrote for a label, or nothing."""
        said = said_in(self.label, language, first).strip()
        return said if said.endswith("?") else ""


def said_in(text: str | dict[str, str], language: Language, first: Language) -> str:
    """A text in a language; the first language's where there is none."""
    if isinstance(text, str):
        return text
    return text.get(language) or text.get(first) or next(iter(text.values()))


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
    made = id_like(label)[:40].strip("_") or "field"
    made = made if made[0].isalpha() else f"n_{made}"
    return f"{made}_given" if made in RESERVED else made


def with_ids(order: Order) -> Order:
    """The same order, every field with an id of its own."""
    taken: set[str] = set()
    fields = []
    for wanted in order.fields:
        label = wanted.called(order.languages[0], order.languages[0])
        base = wanted.id or id_of(re.sub(r"\([^)]*\)", "", label))
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
    label, colon, rest = text.rpartition(":")
    if not colon or not label.strip():
        raise ValueError("write the name, a colon and the kind: date of birth: date, required")
    found = re.fullmatch(r"([a-z][a-z/ -]*?)\s*(?:\(([^)]*)\))?\s*(?:,(.*))?", rest.strip().lower())
    if found is None:
        raise ValueError("after the colon comes the kind: name, phone, date, choice (a, b), ...")
    kind = called_otherwise(found[1], FieldType)
    if kind not in set(FieldType):
        raise ValueError(f"{found[1]!r} is no kind; there are {' '.join(KINDS.split())}")
    marks = [mark.strip() for mark in (found[3] or "").split(",") if mark.strip()]
    sensitive = [mark for mark in marks if mark not in ("required", "optional")]
    if sensitive and sensitive[0] not in SENSITIVE:
        raise ValueError(
            f"{sensitive[0]!r} cannot stand here; there are required, {', '.join(sorted(SENSITIVE))}"
        )
    written = re.search(r"\(([^)]*)\)", rest)
    inside = written[1] if written else ""
    options = [one.strip() for one in inside.split(",") if one.strip()] if kind == "choice" else []
    if kind == "choice" and len(options) < 2:
        raise ValueError("a choice names its options: choice (morning, afternoon)")
    bounds = re.findall(r"\d+(?:\.\d+)?", inside) if kind in ("number", "money") else []
    return Wanted(
        label.strip(),
        FieldType(kind),
        required="required" in marks,
        sensitive=sensitive[0] if sensitive else None,
        options=tuple(options),
        minimum=float(bounds[0]) if len(bounds) == 2 else None,
        maximum=float(bounds[1]) if len(bounds) == 2 else None,
    )
