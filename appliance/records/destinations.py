"""Where records go: a place from the configuration, in the form a policy asks for. Pure."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

import msgspec

from appliance.core.errors import DeliveryError
from appliance.core.ticket import Delivery
from appliance.records import fhir, webhook
from appliance.records.mapping import as_json, unpack
from appliance.records.parcel import Allowed, Parcel, PutFile

JSON = "application/json"
FHIR_JSON = "application/fhir+json"


@dataclass(frozen=True, slots=True)
class Directory:
    """A directory that takes files."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class Hook:
    """An address that takes webhooks. `secret` is a Standard Webhooks secret."""

    name: str
    url: str
    secret: str = dataclasses.field(repr=False)
    ca_file: str | None = None


Outlet: TypeAlias = Directory | Hook


def allowed(outlets: Iterable[Outlet]) -> Allowed:
    """Where the courier may go: exactly these."""
    places = list(outlets)
    return Allowed(
        urls=tuple(place.url for place in places if isinstance(place, Hook)),
        directories=tuple(str(place.path) for place in places if isinstance(place, Directory)),
    )


def render(delivery: Delivery, source: str) -> Delivery:
    """A delivery whose body is a packed record, with the body in the form its kind asks for: "files",
    "fhir" or "webhook". `source` names this box in events. Raises DeliveryError (permanent) when there
    is no such form, or the record cannot be put into it."""
    record = unpack(delivery.body)
    match delivery.kind:
        case "files":
            content_type = JSON
            body = msgspec.json.format(msgspec.json.encode(as_json(record)), indent=2)
        case "fhir":
            content_type, body = FHIR_JSON, fhir.questionnaire_response(record)
        case "webhook":
            content_type = webhook.CONTENT_TYPE
            body = webhook.event(
                record, event_id=delivery.id, source=source, sequence=delivery.sequence
            )
        case _:
            raise DeliveryError("there is no such form to deliver in", permanent=True)
    return replace(delivery, content_type=content_type, body=body)


def parcel(outlet: Outlet, delivery: Delivery, now_ms: int) -> Parcel:
    """What the courier is handed for this attempt of a rendered delivery."""
    if isinstance(outlet, Hook):
        return webhook.signed(
            outlet.url, outlet.secret, delivery.id, delivery.body, now_ms, outlet.ca_file
        )
    ending = "fhir.json" if delivery.content_type == FHIR_JSON else "json"
    name = f"{delivery.session}-{delivery.sequence:04d}.{ending}"
    return PutFile(str(outlet.path), name, delivery.body)
