"""Overlays: what a jurisdiction adds to a pack, laid over it before it is examined. Pure but for reading.

An overlay may only tighten: say more, keep for a shorter time, forbid more, ask people to look more
often. One that would loosen anything is refused with the line that does. Overlays apply in the order
of their names, so that the same files always come to the same policy.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import msgspec

from appliance.core.errors import Fault
from appliance.policy.pack import (
    DisclosureText,
    FieldOverText,
    FieldText,
    OverlayText,
    PolicyText,
    RetentionText,
    ReviewText,
    WordingText,
    seconds,
)
from appliance.policy.source import Path, Source

FOLDER = "overlays"
EVERY = "*"
"""The jurisdiction of a version that was kept: each overlay beside it was applied to it."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """One overlay that applies, with the lines of its file."""

    name: str
    text: OverlayText
    source: Source

    @property
    def said(self) -> Iterator[tuple[str, Path, str]]:
        """Language, place and words of each text."""
        for language, texts in self.text.wording.items():
            for name, said in texts.items():
                yield language, ("wording", language, name), said


@dataclass(frozen=True, slots=True)
class Merged:
    """A policy and its wording with an overlay upon them, and where that overlay went wrong."""

    policy: PolicyText
    wording: Mapping[str, WordingText]
    faults: tuple[Fault, ...]


def meant_for(name: str, over: OverlayText, named: list[str], jurisdiction: str) -> bool:
    """True where an overlay applies: "US" applies in "US-UT" too."""
    if name in named or jurisdiction == EVERY:
        return True
    here = any(f"{jurisdiction}-".startswith(f"{one}-") for one in over.jurisdictions)
    return here and over.applies == "to_all"


def laid_over(policy: PolicyText, wording: Mapping[str, WordingText], overlay: Overlay) -> Merged:
    """The pack under one more overlay. Where the overlay would loosen, the pack stays as it is."""
    over, added = overlay.text, list(policy.disclosures)
    held = {item.id: at for at, item in enumerate(added)}
    for item in over.disclosures:
        if item.id in held:
            added[held[item.id]] = _stricter(added[held[item.id]], item)
        else:
            added.append(item)
    merged = msgspec.structs.replace(
        policy,
        disclosures=added,
        must_not=list(dict.fromkeys((*policy.must_not, *over.must_not))),
        retention=_shorter(policy, over),
        review=_more_often(policy.review, over.review or policy.review),
        fields={
            name: _field(item, over.fields.get(name), probes_off=over.probes == "off")
            for name, item in policy.fields.items()
        },
    )
    worded = {
        language: msgspec.structs.replace(
            text, disclosures={**text.disclosures, **over.wording.get(language, {})}
        )
        for language, text in wording.items()
    }
    return Merged(merged, worded, tuple(_faults(policy, overlay)))


def _stricter(ours: DisclosureText, theirs: DisclosureText) -> DisclosureText:
    return msgspec.structs.replace(
        ours, consent=ours.consent or theirs.consent, repeat=theirs.repeat or ours.repeat
    )


def _shorter(policy: PolicyText, over: OverlayText) -> RetentionText:
    kept = policy.retention
    shorter = {
        name: min(
            getattr(kept, name), getattr(over.retention, name) or getattr(kept, name), key=seconds
        )
        for name in ("audio", "transcript", "answers", "record")
    }
    return msgspec.structs.replace(kept, **shorter)


def _one_in(review: ReviewText) -> int:
    return int(review.then.removeprefix("1 in "))


def _more_often(ours: ReviewText, theirs: ReviewText) -> ReviewText:
    first = max(ours.first_sessions, theirs.first_sessions)
    return ReviewText(first, min(ours.then, theirs.then, key=lambda then: int(then[5:])))


def _field(item: FieldText, over: FieldOverText | None, *, probes_off: bool) -> FieldText:
    changes: dict[str, bool | None] = {}
    if probes_off or (over is not None and over.probe == "off"):
        changes["probe"] = None
    if over is not None and over.required:
        changes["required"] = True
    return msgspec.structs.replace(item, **changes) if changes else item


def _faults(policy: PolicyText, overlay: Overlay) -> Iterator[Fault]:
    """Everything in which the overlay loosens the pack, or leaves something unsaid."""
    over, source = overlay.text, overlay.source
    held = {item.id: item for item in policy.disclosures}
    for name in ("audio", "transcript", "answers", "record"):
        wanted, kept = getattr(over.retention, name), getattr(policy.retention, name)
        if wanted is not None and seconds(wanted) > seconds(kept):
            message = (
                f"keeps {name} for {wanted}, and {policy.id} for {kept}: an overlay only tightens"
            )
            yield source.fault("loosens", message, "retention", name)
    if over.review is not None:
        fewer = over.review.first_sessions < policy.review.first_sessions
        if fewer or _one_in(over.review) > _one_in(policy.review):
            message = (
                f"has fewer sessions looked at than {policy.id} does: an overlay only tightens"
            )
            yield source.fault("loosens", message, "review")
    for name, field in over.fields.items():
        if name in policy.fields and field.required is False and policy.fields[name].required:
            message = f"makes {name!r} of {policy.id} optional: an overlay only tightens"
            yield source.fault("loosens", message, "fields", name, "required")
    for at, item in enumerate(over.disclosures):
        ours = held.get(item.id)
        if ours is not None and (item.when != ours.when or (ours.consent and not item.consent)):
            message = f"takes from the disclosure {item.id!r} of {policy.id}: an overlay only adds"
            yield source.fault("loosens", message, "disclosures", at)
        for language in policy.languages:
            if ours is None and item.id not in over.wording.get(language, {}):
                message = f"{item.id!r} has no words in {language!r}, which {policy.id} speaks"
                yield source.fault("wording", message, "disclosures", at)
    for language, texts in over.wording.items():
        for name in texts:
            if name in held:
                message = f"says {name!r} of {policy.id} otherwise: an overlay adds disclosures of its own"
                yield source.fault("loosens", message, "wording", language, name)
            elif name not in {item.id for item in over.disclosures}:
                message = f"there is no disclosure {name!r} above"
                yield source.fault("wording", message, "wording", language, name)
    for at, language in enumerate(over.languages):
        if language not in policy.languages:
            message = (
                f"asks for {language!r}, which {policy.id} does not speak: add its wording there"
            )
            yield source.fault("language", message, "languages", at)
