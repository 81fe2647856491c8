"""Who may see what of what identifies a person: kinds, readers, and what each reader is shown. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

KINDS: Mapping[str, frozenset[str]] = {
    "person": frozenset({"PERSON"}),
    "date": frozenset({"DATE"}),
    "age": frozenset({"AGE"}),
    "phone": frozenset({"PHONE", "FAX"}),
    "email": frozenset({"EMAIL"}),
    "place": frozenset({"ADDRESS", "ZIP", "LOCATION", "PLACE", "CITY", "GPE"}),
    "organization": frozenset({"ORGANIZATION", "ORG", "EMPLOYER"}),
    "number": frozenset(
        {"ID", "ID_NUMBER", "SSN", "NPI", "CARD", "LICENSE", "MEDICAL_LICENSE", "IBAN", "VIN"}
        | {"PLATE", "LICENSE_PLATE", "MEMBER_ID", "POLICY_NUMBER", "CLAIM_NUMBER", "CASE_NUMBER"}
        | {"ACCOUNT_NUMBER", "MRN", "MEDICAL_RECORD", "DEVICE_ID", "REPORT"}
    ),
    "web": frozenset({"URL", "IP_ADDRESS", "MAC_ADDRESS"}),
}
"""What policies name, and the placeholders' kinds that belong to each. A kind that belongs to none is
masked for every reader who is not shown everything."""


class Reader(StrEnum):
    """Somebody or something that reads what a person said, and what for."""

    MODEL = "model"
    """Models, and the indexes they search by meaning."""
    CASE = "case"
    """Staff in a case that they have opened: its three lines, answers, words and open questions."""
    REVIEW = "review"
    """Whoever answers for the rules: the record's words, explanations, first sessions."""
    DELIVERY = "delivery"
    """Where a finished record goes."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What one reader is shown: some kinds, or everything. `dates` may be moved by a number of days that
    is one for the whole session; of `ages` only the ten years they lie in may be shown."""

    kinds: frozenset[str] = frozenset()
    everything: bool = False
    dates: Literal["keep", "shift"] = "keep"
    ages: Literal["keep", "band"] = "keep"

    def shows(self, placeholder_kind: str) -> bool:
        """Whether what has a placeholder of this kind is shown."""
        named = any(placeholder_kind in KINDS[kind] for kind in self.kinds)
        return self.everything or named

    @property
    def as_told(self) -> bool:
        """True where nothing at all is held back or changed."""
        return self.everything and self.dates == "keep" and self.ages == "keep"


NOTHING = Shown()
EVERYTHING = Shown(everything=True)


@dataclass(frozen=True, slots=True)
class Masking:
    """What each reader is shown. Logs, the desk's queue, metrics and exports of the record are no readers:
    they hold nobody's words."""

    model: Shown = NOTHING
    case: Shown = EVERYTHING
    review: Shown = NOTHING
    delivery: Shown = EVERYTHING
    destinations: Mapping[str, Shown] = field(default_factory=dict)
    """Of destinations that are shown something else than `delivery`, by name."""

    def of(self, reader: Reader) -> Shown:
        """What a reader is shown."""
        shown: Shown = getattr(self, reader.value)
        return shown

    def at(self, destination: str) -> Shown:
        """What a destination is shown."""
        return self.destinations.get(destination, self.delivery)
