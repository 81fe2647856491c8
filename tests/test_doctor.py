from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec
import pytest

from appliance import opening
from appliance.app import catalogue
from appliance.config import load_config
from appliance.core.finding import Finding, Health
from appliance.core.record import EntryClass, EntryDraft
from appliance.doctor import OLD_CHECKPOINT_MS, examine
from appliance.opening import Core
from appliance.weights import bring_in

START_MS = 1_795_200_000_000


class FakeClock:
    def __init__(self) -> None:
        self.at_ms = START_MS

    def now_ms(self) -> int:
        return self.at_ms

    def today(self) -> date:
        return date(2026, 11, 20)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def core(tmp_path: Path, clock: FakeClock):  # type: ignore[no-untyped-def]
    config = load_config(tmp_path / "data", environ={})
    opening.initialise(config)
    with opening.opened(config, clock) as found:
        yield found


def found(core: Core, name: str, **missing: str) -> Finding:
    return next(one for one in examine(core, missing, catalogue()) if one.name == name)


def enter(core: Core) -> None:
    draft = EntryDraft(EntryClass.BOOT, None, "box", "system", {"n": 1})
    core.database.write_now(lambda connection: core.ledger.append(connection, draft))


def test_what_is_wrong_comes_with_a_remedy(core: Core) -> None:
    for one in examine(core, {"presidio": "presidio: is not installed."}, catalogue()):
        assert one.text.endswith((".", "!"))
        assert one.state is Health.OK or one.remedy


def test_a_missing_engine_and_a_missing_model(core: Core) -> None:
    assert found(core, "presidio", presidio="is not installed.").state is Health.FAULT
    model = found(core, "minilm", minilm="is not here")
    assert model.state is Health.WARNING
    assert "models pull minilm" in model.remedy


def test_an_altered_model_is_a_fault(core: Core) -> None:
    folder = core.config.data / "models" / "minilm"
    folder.mkdir(parents=True)
    for file in catalogue()["minilm"]["files"]:
        (folder / file).write_bytes(b"something else")
    assert found(core, "minilm").state is Health.FAULT


def test_what_understands_speech_and_what_to_bring_for_more(core: Core, tmp_path: Path) -> None:
    basic = found(core, "hearing")
    assert basic.state is Health.WARNING
    assert "basic recogniser" in basic.text
    assert "appliance models import whisper-small" in basic.remedy
    for file in catalogue()["whisper-small"]["files"]:
        (tmp_path / file).write_text("{}")
    target = bring_in(core.config.data, "whisper-small", catalogue()["whisper-small"], tmp_path)
    assert found(core, "hearing").state is Health.OK
    assert found(core, "whisper-small").state is Health.OK
    (target / "model.bin").write_text("altered")
    assert found(core, "whisper-small").state is Health.FAULT


def test_a_recogniser_that_is_no_recogniser_is_a_fault(core: Core) -> None:
    voice = msgspec.structs.replace(core.config.voice, whisper="minilm")
    wrong = replace(core, config=replace(core.config, voice=voice))
    assert found(wrong, "hearing").state is Health.FAULT


def test_what_speaks_and_what_to_bring_for_a_better_voice(core: Core, tmp_path: Path) -> None:
    basic = found(core, "speaking")
    assert basic.state is Health.WARNING
    assert "basic voices" in basic.text
    assert "appliance models import piper-en" in basic.remedy
    assert "MODEL_CARD" in basic.remedy
    for name in core.config.voice.piper:
        for file in catalogue()[name]["files"]:
            (tmp_path / file).write_text("{}")
        bring_in(core.config.data, name, catalogue()[name], tmp_path)
    assert found(core, "speaking").state is Health.OK


@pytest.mark.parametrize(
    ("setting", "value", "state"),
    [("piper", ("minilm",), Health.FAULT), ("speaker", "off", Health.OK)],
)
def test_how_speaking_is_set(core: Core, setting: str, value: object, state: Health) -> None:
    voice = msgspec.structs.replace(core.config.voice, **{setting: value})
    told = replace(core, config=replace(core.config, voice=voice))
    assert found(told, "speaking").state is state


@pytest.mark.parametrize(
    ("phone", "state", "part"),
    [
        ({"websocket_port": 0}, Health.OK, "No telephone"),
        ({"websocket_port": 8090}, Health.WARNING, "called back"),
        (
            {"websocket_port": 8090, "audiosocket_port": 0, "transfers": {"nurse": "nurse"}},
            Health.WARNING,
            "before they take it",
        ),
        (
            {"websocket_port": 8090, "audiosocket_port": 8091, "transfers": {"nurse": "nurse"}},
            Health.OK,
            "8091",
        ),
    ],
)
def test_how_the_telephone_is_set(
    core: Core, phone: dict[str, object], state: Health, part: str
) -> None:
    set_so = msgspec.structs.replace(core.config.phone, **phone)
    said = found(replace(core, config=replace(core.config, phone=set_so)), "telephone")
    assert said.state is state
    assert part in said.text


def test_a_telephone_that_may_not_speak_is_a_fault(core: Core) -> None:
    phone = msgspec.structs.replace(core.config.phone, websocket_port=8090)
    voice = msgspec.structs.replace(core.config.voice, speaker="off")
    config = replace(core.config, phone=phone, voice=voice)
    assert found(replace(core, config=config), "telephone").state is Health.FAULT


def test_a_record_that_was_not_signed_for_long(core: Core, clock: FakeClock) -> None:
    assert found(core, "record").state is Health.WARNING
    enter(core)
    core.database.write_now(core.ledger.checkpoint)
    assert found(core, "record").state is Health.OK
    enter(core)
    clock.at_ms += OLD_CHECKPOINT_MS + 1
    assert found(core, "record").state is Health.WARNING


def test_a_clock_that_went_back(core: Core, clock: FakeClock) -> None:
    enter(core)
    assert found(core, "clock").state is Health.OK
    clock.at_ms -= 3_600_000
    assert found(core, "clock").state is Health.FAULT
    clock.at_ms = 0
    assert found(core, "clock").state is Health.FAULT


def test_every_way_out_is_named(core: Core) -> None:
    said = found(core, "ways out").text
    assert all(name in said for name in core.config.destinations)


def test_a_full_disk(core: Core, monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil

    usage = shutil.disk_usage(core.config.data)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1 << 20))
    assert found(core, "disk").state is Health.FAULT
