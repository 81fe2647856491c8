"""How the box is: each thing in one sentence, and what to do about it in another. Changes nothing."""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from appliance import control
from appliance.config import Config
from appliance.conversation.review import standings
from appliance.core.errors import ApplianceError, PolicyError
from appliance.core.finding import Finding, Health
from appliance.core.ticket import DeliveryStatus
from appliance.opening import Core
from appliance.policy.load import load_all
from appliance.store import outbox
from appliance.weights import is_brought_in, state_of

LITTLE_DISK = 2 << 30
ALMOST_NO_DISK = 256 << 20
OLD_CHECKPOINT_MS = 10 * 60_000
EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)
"""A clock before this has lost its battery."""

Catalogue = Mapping[str, Mapping[str, Any]]


def examine(core: Core, missing: Mapping[str, str], catalogue: Catalogue) -> list[Finding]:
    """Looks at everything. `missing` says which engines could not be loaded, and why. Blocks."""
    return [
        _database(core),
        _record(core),
        _deliveries(core),
        _reviews(core),
        _keys(core),
        _disk(core.config.data),
        _clock(core),
        _hardware(),
        _memory(core.config.data),
        *_models(core.config.data, missing, catalogue),
        _hearing(core.config, catalogue),
        _speaking(core.config, catalogue),
        _telephone(core.config),
        _ways_out(core),
    ]


def as_plain(findings: Sequence[Finding]) -> list[dict[str, str]]:
    """Findings as JSON has them."""
    return [
        {"name": one.name, "state": one.state.value, "text": one.text, "remedy": one.remedy}
        for one in findings
    ]


def _database(core: Core) -> Finding:
    kind = core.config.database_url.partition(":")[0].partition("+")[0]
    try:
        with core.database.reader() as connection:
            entries = core.ledger.size(connection)
    except ApplianceError as problem:
        return Finding("database", Health.FAULT, f"{kind}: {problem}.", problem.advice)
    return Finding("database", Health.OK, f"{kind} answers; the record has {entries} entries.")


def _record(core: Core) -> Finding:
    """That the log's edge is that of its entries, and that it was signed not long ago."""
    try:
        with core.database.reader() as connection:
            core.ledger.check(connection)
            entries = core.ledger.size(connection)
            latest = core.ledger.latest_checkpoint(connection)
            oldest = next(
                core.ledger.read(connection, first=latest.size if latest else 0, limit=1), None
            )
    except ApplianceError as problem:
        return Finding("record", Health.FAULT, f"{problem}.", problem.advice)
    if latest is None:
        remedy = "Run `appliance ledger checkpoint`."
        return Finding("record", Health.WARNING, "No checkpoint has been signed yet.", remedy)
    waiting = entries - latest.size
    late = oldest is not None and core.clock.now_ms() - oldest.at_ms > OLD_CHECKPOINT_MS
    text = f"Last signed at {latest.size} entries; {waiting} have come since."
    if late:
        return Finding("record", Health.WARNING, text, "Run `appliance ledger checkpoint`.")
    return Finding("record", Health.OK, text)


def _deliveries(core: Core) -> Finding:
    with core.database.reader() as connection:
        refused = outbox.with_status(connection, [DeliveryStatus.REFUSED])
        waiting = outbox.with_status(connection, [DeliveryStatus.PENDING])
    stuck = [one for one in waiting if one.problem]
    if refused:
        text = f"{len(refused)} deliveries were refused by their destination."
        return Finding("deliveries", Health.WARNING, text, "Look at the desk's list of them.")
    if stuck:
        text = f"{len(stuck)} deliveries wait for a destination that does not answer."
        return Finding("deliveries", Health.WARNING, text, "Look at the destination.")
    return Finding("deliveries", Health.OK, f"Nothing is stuck; {len(waiting)} on their way.")


def _reviews(core: Core) -> Finding:
    """Which versions a person still looks after."""
    try:
        policies = load_all(core.config.policies, core.config)
    except PolicyError as problem:
        return Finding("policies", Health.FAULT, f"{problem}.", problem.advice)
    with core.database.reader() as connection:
        found = standings(connection, core.ledger, policies.values())
    under = [str(one) for one in found if one.under_review]
    waiting = sum(len(one.waiting) for one in found)
    text = f"{'; '.join(under) or 'Every version runs alone'}."
    if waiting:
        remedy = f"{waiting} sessions wait: `appliance policy review`."
        return Finding("policies", Health.WARNING, text, remedy)
    return Finding("policies", Health.OK, text)


def _keys(core: Core) -> Finding:
    if core.keyring.evaluation:
        text = "Evaluation keys: they lie unprotected beside the data, and serve this machine only."
        return Finding("keys", Health.WARNING, text, "Run `appliance keys seal` before real use.")
    return Finding("keys", Health.OK, "The keys are sealed.")


def _disk(data: Path) -> Finding:
    free = shutil.disk_usage(data).free
    text = f"{_size(free)} free where the data lies."
    if free < ALMOST_NO_DISK:
        return Finding(
            "disk", Health.FAULT, text, "Free some space now; nothing can be written soon."
        )
    if free < LITTLE_DISK:
        return Finding("disk", Health.WARNING, text, "Free some space, or give it a larger disk.")
    return Finding("disk", Health.OK, text)


def _clock(core: Core) -> Finding:
    now = datetime.fromtimestamp(core.clock.now_ms() / 1000, UTC)
    shown = f"{core.local(core.clock.now_ms()):%Y-%m-%d %H:%M} at {core.config.place.timezone}."
    with core.database.reader() as connection:
        last = next(core.ledger.read(connection, newest_first=True, limit=1), None)
    if now < EARLIEST:
        return Finding("clock", Health.FAULT, f"The clock says {shown}", "Set the clock.")
    if last is not None and last.at_ms > core.clock.now_ms() + 60_000:
        text = f"The clock says {shown} The record's last entry is later than that."
        return Finding("clock", Health.FAULT, text, "Set the clock; it has gone back.")
    return Finding("clock", Health.OK, f"It is {shown}")


def _hardware() -> Finding:
    cores = len(os.sched_getaffinity(0))
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    cards = sorted(path.name for path in Path("/dev").glob("nvidia[0-9]*"))
    found = f"{cores} processor cores, {_size(memory)} memory ({platform.machine()})"
    if cards:
        text = f"{found}; {len(cards)} NVIDIA card here, which no loaded model uses."
        return Finding(
            "hardware", Health.WARNING, text, "Load a model that uses it, or ignore this."
        )
    return Finding(
        "hardware", Health.OK, f"{found}; no graphics card. Models run on the processor."
    )


def _memory(data: Path) -> Finding:
    """What the running service takes; of a service that is this process, the same."""
    try:
        pid = int(control.ask(data, "status")["pid"])
    except ApplianceError:
        return Finding("memory", Health.OK, "The service is not running.")
    with Path(f"/proc/{pid}/status").open() as status:
        resident = next(line for line in status if line.startswith("VmRSS:"))
    taken = int(resident.split()[1]) * 1024
    return Finding("memory", Health.OK, f"The running service takes {_size(taken)}.")


def _models(data: Path, missing: Mapping[str, str], catalogue: Catalogue) -> Iterator[Finding]:
    for engine, problem in missing.items():
        if engine not in catalogue:
            yield Finding(engine, Health.FAULT, problem, "Install what the message names.")
    for name, entry in catalogue.items():
        state = state_of(data, name, entry)
        if state == "missing" and "package" not in entry:
            continue  # one of several that only an operator can bring: told of where it would serve
        verb = "pull" if "package" in entry else "import"
        remedy = f"Run `appliance models {verb} {name}`."
        title = str(entry.get("title", name))
        if state == "here" and name in missing:
            yield Finding(name, Health.FAULT, f"{title} is here but does not load.", remedy)
        elif state == "here":
            yield Finding(name, Health.OK, f"{title} is here, with the published digests.")
        elif state == "altered":
            yield Finding(name, Health.FAULT, f"{title} is not what was published.", remedy)
        else:
            text = f"{title} is missing; the appliance works without it, by words alone."
            yield Finding(name, Health.WARNING, text, remedy)


def _hearing(config: Config, catalogue: Catalogue) -> Finding:
    """What speech is understood with, and what to bring for more."""
    if config.voice.recogniser == "off":
        return Finding("hearing", Health.OK, "Speech is not listened to; that is how it is set.")
    name = config.voice.whisper
    entry = catalogue.get(name)
    if entry is None or entry.get("task") != "transcribe":
        text = f"There is no recogniser {name} in the catalogue."
        return Finding("hearing", Health.FAULT, text, "Correct `whisper` under [voice].")
    basic = find_spec("pocketsphinx") is not None
    wanted = config.voice.recogniser == "auto"
    if wanted and find_spec("faster_whisper") and is_brought_in(config.data, name, entry):
        return Finding("hearing", Health.OK, f"Speech is understood with {entry['title']}.")
    remedy = (
        f"For free speech and other languages bring {entry['source']} on a stick, then "
        f"`appliance models import {name} FOLDER`."
    )
    if basic:
        text = "Speech is understood by the basic recogniser: short answers in English, each confirmed."
        return Finding("hearing", Health.WARNING if wanted else Health.OK, text, remedy)
    text = "Nothing here understands speech; keys and screen serve."
    return Finding("hearing", Health.WARNING, text, f"Install the voice packages. {remedy}")


def _speaking(config: Config, catalogue: Catalogue) -> Finding:
    """What speaks here, and what to bring for a better voice."""
    if config.voice.speaker == "off":
        return Finding("speaking", Health.OK, "Nothing is said aloud; that is how it is set.")
    wrong = [n for n in config.voice.piper if catalogue.get(n, {}).get("task") != "speak"]
    if wrong:
        text = f"There is no voice {wrong[0]} in the catalogue."
        return Finding("speaking", Health.FAULT, text, "Correct `piper` under [voice].")
    wanted = config.voice.piper if config.voice.speaker == "auto" else ()
    installed = find_spec("piper") is not None
    here = [n for n in wanted if installed and is_brought_in(config.data, n, catalogue[n])]
    missing = [n for n in wanted if n not in here]
    said = [str(catalogue[n]["title"]) for n in here]
    if find_spec("espeakng_loader") is not None:
        said.append("the basic voices")
    if not said:
        text = "Nothing here speaks; the screen serves, and the telephone does not."
        return Finding("speaking", Health.WARNING, text, "Install the packages for voice.")
    text = f"What is said aloud is said by {', then '.join(said)}."
    if not missing:
        return Finding("speaking", Health.OK, text)
    remedy = (
        f"For a natural voice bring {catalogue[missing[0]]['source']} on a stick, read its MODEL_CARD, "
        f"then `appliance models import {missing[0]} FOLDER`."
    )
    return Finding("speaking", Health.WARNING, text, remedy)


def _telephone(config: Config) -> Finding:
    """Whether calls come in, and what becomes of who wants a person."""
    phone = config.phone
    if not phone.websocket_port:
        return Finding("telephone", Health.OK, "No telephone exchange is connected.")
    if config.voice.speaker == "off":
        remedy = 'Set `speaker = "auto"` under [voice], or `websocket_port = 0` under [phone].'
        text = "Calls would come in, and nothing here may speak."
        return Finding("telephone", Health.FAULT, text, remedy)
    ports = [
        f"{phone.host}:{port}" for port in (phone.websocket_port, phone.audiosocket_port) if port
    ]
    text = f"The exchange reaches us at {' and '.join(ports)}, {phone.calls} calls at once."
    if not phone.transfers:
        remedy = "Name where the dialplan takes them: `transfers` under [phone]."
        text = f"{text} Nobody can be put through to a person: they are called back."
        return Finding("telephone", Health.WARNING, text, remedy)
    if not phone.audiosocket_port:
        remedy = "Set `audiosocket_port` under [phone]."
        text = f"{text} Staff cannot hear what a call is about before they take it."
        return Finding("telephone", Health.WARNING, text, remedy)
    return Finding("telephone", Health.OK, text)


def _ways_out(core: Core) -> Finding:
    """Everything that can leave the building, and where to."""
    places = [
        f"{name} ({to.url or to.path})" for name, to in sorted(core.config.destinations.items())
    ]
    text = f"Records leave for {', '.join(places)}, and for nowhere else."
    return Finding("ways out", Health.OK, text)


def _size(count: int) -> str:
    value = float(count)
    for unit in ("bytes", "KiB", "MiB"):
        if value < 1024:
            return f"{value:.0f} {unit}"
        value /= 1024
    return f"{value:.1f} GiB"
