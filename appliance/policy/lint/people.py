"""Everything that calls for people, time or a place outside: it is declared, and it is enough. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from appliance.core.decision import Action
from appliance.core.errors import Fault
from appliance.policy.advice import among
from appliance.policy.lint.case import Case
from appliance.policy.pack import seconds

EVALUATORS = frozenset({"answered", "grounded", "contradiction", "off_topic", "frustration"})
PROHIBITIONS = frozenset(
    {
        *("medical_advice", "legal_advice", "coverage_decision", "promise_without_receipt"),
        *("fault_opinion", "deadline_statement", "price_estimate", "lending_decision"),
    }
)
INDISPENSABLE = (Action.ASK, Action.CLARIFY, Action.ESCALATE, Action.SUPPORT, Action.COMPLETE)


def faults(case: Case) -> Iterator[Fault]:
    """Every fault of queues, clocks, retention, destinations, documents, evaluators and permissions."""
    yield from _queues(case)
    yield from _clocks(case)
    yield from _retention(case)
    yield from _destinations(case)
    yield from _documents(case)
    yield from _permissions(case)
    yield from _disclosures(case)


def _queues(case: Case) -> Iterator[Fault]:
    source = case.source
    if case.text.owner not in case.declared.queues:
        yield source.fault(
            "queue", _undeclared("queue", case.text.owner, case.declared.queues), "owner"
        )
    if not case.text.escalation:
        yield source.fault("empty", "nothing would ever reach a person", "escalation")
    yield from case.twice("escalation", (rule.id for rule in case.text.escalation))
    for at, rule in enumerate(case.text.escalation):
        if rule.queue not in case.declared.queues:
            yield source.fault(
                "queue",
                _undeclared("queue", rule.queue, case.declared.queues),
                "escalation",
                at,
                "queue",
            )
    for at, lookup in enumerate(case.text.lookups):
        if lookup.queue not in case.declared.queues:
            yield source.fault(
                "queue",
                _undeclared("queue", lookup.queue, case.declared.queues),
                "lookups",
                at,
                "queue",
            )
        if lookup.table not in case.declared.tables:
            yield source.fault(
                "table",
                _undeclared("table", lookup.table, case.declared.tables),
                "lookups",
                at,
                "table",
            )


def _undeclared(what: str, name: str, known: Iterable[str]) -> str:
    return f"appliance.toml declares no {what} {name!r}{among(name, known)}"


def _clocks(case: Case) -> Iterator[Fault]:
    sla = case.text.sla
    if sla.calendar not in case.declared.calendars:
        yield case.source.fault(
            "calendar",
            _undeclared("calendar", sla.calendar, case.declared.calendars),
            "sla",
            "calendar",
        )
    for name, target in (("P1", sla.p1), ("P2", sla.p2), ("P3", sla.p3)):
        first = seconds(target.first_response)
        if first == 0:
            message = "nobody can respond in no time at all"
            yield case.source.fault("sla", message, "sla", name, "first_response")
        if target.resolution is not None and seconds(target.resolution) < first:
            message = "the resolution is due before the first response"
            yield case.source.fault("sla", message, "sla", name, "resolution")
    if not sla.p1.around_the_clock:
        message = "P1 is for lives at risk; it runs around the clock (around_the_clock: true)"
        yield case.source.fault("sla", message, "sla", "P1")
    firsts = [seconds(target.first_response) for target in (sla.p1, sla.p2, sla.p3)]
    if firsts != sorted(firsts):
        message = "a more urgent priority is answered later than a less urgent one"
        yield case.source.fault("sla", message, "sla")


def _retention(case: Case) -> Iterator[Fault]:
    retention = case.text.retention
    record = seconds(retention.record)
    for key in ("audio", "transcript", "answers"):
        if seconds(getattr(retention, key)) > record:
            message = f"{key} is kept longer than the record that accounts for it"
            yield case.source.fault("retention", message, "retention", key)
    if record == 0:
        message = "without a record nothing can be accounted for"
        yield case.source.fault("retention", message, "retention", "record")
    asked = any(
        item.when == "before_audio_is_kept" and item.consent is not None
        for item in case.text.disclosures
    )
    if seconds(retention.audio) > 0 and not asked:
        message = "audio is kept, and no disclosure asks for consent before_audio_is_kept"
        yield case.source.fault("retention", message, "retention", "audio")


def _destinations(case: Case) -> Iterator[Fault]:
    if not case.text.destinations:
        yield case.source.fault("empty", "the record would go nowhere", "destinations")
    for at, item in enumerate(case.text.destinations):
        name = item.name or item.kind
        place = case.declared.destinations.get(name)
        if place is None:
            yield case.source.fault(
                "destination",
                _undeclared("destination", name, case.declared.destinations),
                "destinations",
                at,
            )
        elif place.kind != item.kind:
            message = f"the destination {name!r} of appliance.toml is of kind {place.kind!r}"
            yield case.source.fault("destination", message, "destinations", at)
        if (item.kind == "fhir") != (item.resource is not None):
            message = "a FHIR destination, and no other, says which resource"
            yield case.source.fault("destination", message, "destinations", at)


def _documents(case: Case) -> Iterator[Fault]:
    approved = {document.path for document in case.policy.documents}
    for at, listed in enumerate(case.text.sources):
        start = f"{case.pack.id}/{listed}"
        if not any(
            path == start or (listed.endswith("/") and path.startswith(start)) for path in approved
        ):
            message = f"{listed!r} holds no document (a folder ends in a slash)"
            yield case.source.fault("document", message, "sources", at)
    for document in case.pack.documents:
        if document.path not in approved:
            yield Fault(document.path, 1, "document", "sources of policy.yaml takes it in nowhere")
        try:
            date.fromisoformat(document.effective)
        except ValueError:
            yield Fault(document.path, 1, "document", "effective is not a day of the calendar")
        for language in document.languages:
            if language not in case.text.languages:
                message = f"the policy does not speak {language!r}"
                yield Fault(document.path, 1, "document", message)
        if not document.languages:
            yield Fault(document.path, 1, "document", "languages must not be empty")
    if Action.ANSWER in case.text.may and not case.text.sources:
        message = "it may answer, and has no approved documents to answer from (sources)"
        yield case.source.fault("document", message, "may")


def _permissions(case: Case) -> Iterator[Fault]:
    source = case.source
    for key, names, known in (
        ("evaluators", case.text.evaluators, EVALUATORS),
        ("must_not", case.text.must_not, PROHIBITIONS),
    ):
        if not names:
            yield source.fault("empty", f"{key} must not be empty", key)
        yield from case.twice(key, names)
        for at, name in enumerate(names):
            if name not in known:
                message = f"there is no {name!r}{among(name, sorted(known))}"
                added = [one for one in case.pack.overlays if name in one.text.must_not]
                where = added[0].source if key == "must_not" and added else source
                yield where.fault("unknown-name", message, key, *([] if added else [at]))
    for action in INDISPENSABLE:
        if action not in case.text.may:
            message = f"no intake goes without {action.value!r}"
            yield source.fault("may", message, "may")


def _disclosures(case: Case) -> Iterator[Fault]:
    if not any(item.when == "before_first_question" for item in case.text.disclosures):
        message = "something must be said before_first_question: that it is automated"
        yield case.source.fault("disclosure", message, "disclosures")
    yield from case.twice("disclosures", (item.id for item in case.text.disclosures))
