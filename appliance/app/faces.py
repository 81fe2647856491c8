"""The appliance as visitors and staff see it: every page and every route."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from appliance.app.building import Appliance
from appliance.app.engines import catalogue
from appliance.channels.kiosk.pages import Kiosk
from appliance.channels.measured import MeasuredConversations
from appliance.channels.visitors import visitors_app
from appliance.consoles.apps import console_apps
from appliance.consoles.box import Box
from appliance.core.interview import Field, JsonValue
from appliance.core.policy import FieldWording
from appliance.core.spoken import in_order
from appliance.doctor import examine
from appliance.fields.context import Context
from appliance.fields.registry import READERS
from appliance.opening import claim_code, version
from appliance.vitals import measured, what_is_missing
from appliance.web.front import front
from appliance.web.pages import shared_assets


def web_of(appliance: Appliance) -> Callable[..., Any]:
    """Every face on one port, behind the same checks."""
    core, config = appliance.core, appliance.core.config
    offered = {tag for policy in appliance.policies.offered() for tag in policy.languages}
    place = dict.fromkeys(in_order(offered), config.place.name)
    evaluation = core.keyring.evaluation
    conversations = MeasuredConversations(appliance.visits)
    visitors = visitors_app(
        conversations,
        say=in_words,
        kiosk=Kiosk(
            place,
            config.service.idle_seconds,
            evaluation=evaluation,
            intakes=config.service.intakes,
        ),
        missing=lambda: what_is_missing(core),
        measured=lambda: measured(
            core,
            conversations,
            appliance.engines.missing,
            appliance.sound,
        ),
        version=version(),
        sound=appliance.sound,
    )
    shared = shared_assets()
    apps = {"/": visitors, **console_apps(box_of(appliance), shared, evaluation=evaluation)}
    return front(apps, names=config.service.allowed_hosts, loopback=config.loopback)


def box_of(appliance: Appliance) -> Box:
    """The appliance as the consoles see it."""
    core = appliance.core
    return Box(
        config=core.config,
        clock=core.clock,
        keyring=core.keyring,
        database=core.database,
        ledger=core.ledger,
        policies=appliance.policies,
        claim_code=lambda: claim_code(core),
        findings=lambda: examine(core, appliance.engines.missing, catalogue()),
        wake=appliance.dispatch.wake,
    )


def in_words(value: JsonValue, field: Field, wording: FieldWording, language: str) -> str:
    """A value as a person of that language reads it."""
    context = Context(field, language, date.today(), wording=wording)
    return READERS[field.type].say(value, context)
