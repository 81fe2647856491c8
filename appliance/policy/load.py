"""From a pack's files to a `Policy`: strict, whole or not at all.

A pack with any fault is refused with all of them, each with its file and line. Given what
`appliance.toml` declares, a pack is linted too, and only what passes may govern a conversation.
"""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

from appliance.core.errors import Fault, PolicyError
from appliance.core.interview import (
    AnswerStatus,
    Check,
    Field,
    Language,
    Objective,
    Probe,
    Retries,
)
from appliance.core.masking import Masking, Shown
from appliance.core.policy import (
    Completion,
    Destination,
    Disclosure,
    EscalationRule,
    FieldWording,
    Lookup,
    OptionWording,
    Policy,
    Retention,
    Review,
    Sla,
    Target,
    Wording,
)
from appliance.policy.files import Pack, merged_phrases, pack_ids, read_pack
from appliance.policy.lint import Declared, Guard, lint
from appliance.policy.pack import (
    AgainText,
    FieldText,
    FieldWordingText,
    PolicyText,
    ShownText,
    SlaText,
    TargetText,
    WordingText,
    days,
    seconds,
)


def load(
    directory: Path,
    pack_id: str,
    declared: Declared | None = None,
    guard: Guard | None = None,
    jurisdiction: str = "",
) -> Policy:
    """The policy of one pack. Raises PolicyError with every fault.

    With `declared` (a `Config` will do) the pack must pass lint too, as it must before it is activated;
    with a `guard` (`screening.reply.check_reply`) its words are held against what it must not say.
    `jurisdiction` says which overlays are laid over it; `declared` brings its own.
    """
    policy, faults = examine(directory, pack_id, declared, guard, jurisdiction)
    if policy is None or faults:
        raise _refusal(pack_id, faults)
    return policy


def load_all(
    directory: Path, declared: Declared | None = None, guard: Guard | None = None
) -> dict[str, Policy]:
    """Every pack in the directory, by id. Raises PolicyError with the faults of all of them."""
    found: dict[str, Policy] = {}
    faults: list[Fault] = []
    for pack_id in pack_ids(directory):
        policy, wrong = examine(directory, pack_id, declared, guard)
        faults += wrong
        if policy is not None:
            found[pack_id] = policy
    if faults:
        raise _refusal(", ".join(sorted({fault.path.split("/")[0] for fault in faults})), faults)
    return found


def examine(
    directory: Path,
    pack_id: str,
    declared: Declared | None = None,
    guard: Guard | None = None,
    jurisdiction: str = "",
) -> tuple[Policy | None, list[Fault]]:
    """The policy of one pack, if its files fit their shapes, and every fault of it, in file order."""
    here = declared.jurisdiction if declared is not None else jurisdiction
    pack = read_pack(directory, pack_id, here)
    faults = list(pack.faults)
    policy = None
    if pack.policy is not None and not pack.faults:
        faults += _incomplete(pack, pack.policy)
        if not faults:
            policy = _policy(pack, pack.policy)
            faults += lint(pack, policy, declared, guard) if declared is not None else []
    return policy, sorted(set(faults), key=lambda fault: (fault.path, fault.line, fault.message))


def _refusal(what: str, faults: list[Fault]) -> PolicyError:
    ordered = tuple(faults)
    first = f"; the first: {ordered[0]}" if ordered else ""
    return PolicyError(
        f"{what}: {len(ordered)} fault{'' if len(ordered) == 1 else 's'}{first}",
        ordered,
        advice="Run `appliance policy lint` and correct each line it names.",
    )


def _incomplete(pack: Pack, text: PolicyText) -> list[Fault]:
    """What must hold before a Policy can be made at all."""
    source = pack.source
    faults: list[Fault] = []
    if text.id != pack.id:
        message = f"the id is {text.id!r} and the folder is {pack.id!r}; they must be the same"
        faults.append(source.fault("id", message, "id"))
    for at, language in enumerate(text.languages):
        if language not in pack.wording:
            message = f"there is no wording/{language}.yaml"
            faults.append(source.fault("wording", message, "languages", at))
    for language, (_, written) in pack.wording.items():
        if language not in text.languages:
            message = f"languages of policy.yaml does not name {language!r}"
            faults.append(written.fault("wording", message))
    for name in ("languages", "channels"):
        if not getattr(text, name):
            faults.append(source.fault("empty", f"{name} must not be empty", name))
    return faults


def _policy(pack: Pack, text: PolicyText) -> Policy:
    channels = tuple(text.channels)
    return Policy(
        id=text.id,
        version=text.version,
        digest=pack.digest,
        purpose=text.purpose,
        owner=text.owner,
        languages=tuple(text.languages),
        channels=channels,
        minutes=text.minutes,
        disclosures=tuple(
            Disclosure(
                id=item.id,
                when=item.when,
                consent=item.consent is not None,
                on_refused=item.consent.refused if item.consent else "continue",
                every_minutes=_minutes(item.repeat),
                on_ask=item.repeat is not None and item.repeat.on_ask,
            )
            for item in text.disclosures
        ),
        objectives=tuple(
            Objective(item.id, tuple(item.needs), tuple(item.may_add), item.when)
            for item in text.objectives
        ),
        fields=MappingProxyType(
            {name: _field(name, item, channels) for name, item in text.fields.items()}
        ),
        evaluators=tuple(text.evaluators),
        may=frozenset(text.may),
        must_not=frozenset(text.must_not),
        escalation=tuple(
            EscalationRule(
                item.id, item.when, item.queue, item.priority, item.then, item.if_unknown or "skip"
            )
            for item in text.escalation
        ),
        lookups=tuple(
            Lookup(
                item.id,
                tuple(item.fields),
                item.table,
                item.queue,
                item.priority,
                tuple(item.before),
            )
            for item in text.lookups
        ),
        completion=Completion(
            text.completion.complete,
            text.completion.partial,
            seconds(text.completion.abandoned_after),
        ),
        sla=_sla(text.sla),
        retention=Retention(
            audio_days=days(text.retention.audio),
            transcript_days=days(text.retention.transcript),
            answers_days=days(text.retention.answers),
            record_days=days(text.retention.record),
        ),
        review=Review(text.review.first_sessions, int(text.review.then.removeprefix("1 in "))),
        masking=_masking(text),
        clarify_below=text.clarify_below,
        destinations=tuple(
            Destination(item.kind, item.name or item.kind, item.format, item.resource)
            for item in text.destinations
        ),
        wording=MappingProxyType(
            {
                language: _wording(pack, language, pack.wording[language][0])
                for language in text.languages
            }
        ),
        documents=tuple(
            document
            for document in pack.documents
            if any(_covers(pack.id, listed, document.path) for listed in text.sources)
        ),
        overlays=tuple(overlay.name for overlay in pack.overlays),
        files=MappingProxyType(dict(sorted(pack.files.items()))),
    )


def _masking(text: PolicyText) -> Masking:
    """What each reader is shown; who is not named is shown what is usual."""
    usual, written = Masking(), text.masking
    return Masking(
        model=_shown(written.model, usual.model),
        case=_shown(written.case, usual.case),
        review=_shown(written.review, usual.review),
        delivery=_shown(written.delivery, usual.delivery),
        destinations={
            item.name or item.kind: _shown(item.masking, usual.delivery)
            for item in text.destinations
            if item.masking is not None
        },
    )


def _shown(text: ShownText | None, usual: Shown) -> Shown:
    if text is None:
        return usual
    kinds = () if isinstance(text.shows, str) else text.shows
    return Shown(frozenset(kinds), text.shows == "all", text.dates, text.ages)


def _minutes(again: AgainText | None) -> int | None:
    """After how many minutes something is said again; begun minutes count whole."""
    return -(-seconds(again.every) // 60) if again and again.every else None


def _covers(pack_id: str, listed: str, path: str) -> bool:
    """True when an entry of `sources` (a folder with its slash, or a file) takes in the document."""
    return path == f"{pack_id}/{listed}" or (
        listed.endswith("/") and path.startswith(f"{pack_id}/{listed}")
    )


def _field(name: str, text: FieldText, channels: tuple[str, ...]) -> Field:
    confirm = text.confirm or {}
    return Field(
        id=name,
        type=text.type,
        required=text.required,
        enable_when=text.enable_when,
        accept=frozenset(AnswerStatus(status) for status in text.accept),
        sensitive=text.sensitive,
        confirm=MappingProxyType(
            dict.fromkeys(channels, confirm) if isinstance(confirm, str) else dict(confirm)
        ),
        retries=Retries(text.retries.at_most, text.retries.then, text.retries.finally_),
        probe=Probe(text.probe.at_most, text.probe.when) if text.probe else None,
        checks=tuple(Check(check.id, check.rule, check.severity) for check in text.check),
        options=tuple(text.options),
        hours=MappingProxyType({name: _hours(said) for name, said in text.hours.items()}),
        several=text.several,
        open=text.open,
        precision=text.precision,
        prefer=text.prefer,
        region=text.region,
        kind=text.kind,
        unit=text.unit,
        currency=text.currency,
        minimum=text.minimum,
        maximum=text.maximum,
        keep=text.keep,
        masked_as=text.masked_as,
        repeats=text.repeats.at_most if text.repeats else 0,
        fields=tuple(_field(part, item, channels) for part, item in text.fields.items()),
    )


def _hours(said: str) -> tuple[int, int]:
    """ "21-5": from nine in the evening until five."""
    first, _, after = said.partition("-")
    return int(first), int(after)


def _sla(text: SlaText) -> Sla:
    targets = {"P1": _target(text.p1), "P2": _target(text.p2), "P3": _target(text.p3)}
    return Sla(text.calendar, MappingProxyType(targets))


def _target(text: TargetText) -> Target:
    return Target(
        first_response_seconds=seconds(text.first_response),
        resolution_seconds=seconds(text.resolution) if text.resolution else None,
        around_the_clock=text.around_the_clock,
    )


def _wording(pack: Pack, language: Language, text: WordingText) -> Wording:
    return Wording(
        language=language,
        title=text.title,
        disclosures=MappingProxyType(text.disclosures),
        objectives=MappingProxyType(text.objectives),
        fields=MappingProxyType({name: _field_wording(item) for name, item in text.fields.items()}),
        summary=text.summary,
        receipt=text.receipt,
        stops=MappingProxyType(text.stops),
        brief=tuple(text.brief),
        phrases=MappingProxyType(dict(merged_phrases(pack, language))),
    )


def _field_wording(text: FieldWordingText) -> FieldWording:
    return FieldWording(
        label=text.label,
        ask=tuple(text.ask),
        probe=tuple(text.probe),
        help=text.help,
        why=text.why,
        confirm=text.confirm,
        add=text.add,
        cues=tuple(text.cues),
        words=tuple(text.words),
        yes=tuple(text.yes),
        no=tuple(text.no),
        none=tuple(text.none),
        options=MappingProxyType(
            {
                name: OptionWording(item.label, tuple(item.also))
                for name, item in text.options.items()
            }
        ),
        checks=MappingProxyType(text.checks),
        fields=MappingProxyType({name: _field_wording(item) for name, item in text.fields.items()}),
    )
