import dataclasses
import tomllib
from datetime import date, time
from pathlib import Path

import pytest

from appliance.config import Config, default_toml, load_config
from appliance.core.errors import ConfigError


def with_settings(folder: Path, text: str, **environ: str) -> Config:
    (folder / "appliance.toml").write_text(text, encoding="utf-8")
    return load_config(folder, environ=environ)


def test_a_bare_start_has_everything_a_policy_names(tmp_path: Path) -> None:
    config = load_config(tmp_path, environ={})
    assert config.place.name == "Harbor Street Clinic"
    assert (config.service.host, config.service.port) == ("127.0.0.1", 8080)
    assert config.loopback
    assert config.database_url == f"sqlite:///{tmp_path / 'appliance.db'}"
    assert (config.numbers.emergency, config.numbers.crisis) == ("911", "988")
    assert {
        *("front-desk", "nurse", "intake-attorney", "conflicts"),
        *("claims", "claims-urgent", "interpreter", "safety"),
        *("mortgage-desk", "customer-care", "research"),
    } == set(config.queues)
    assert config.queues["nurse"].owner != config.queues["nurse"].backup
    hours = config.calendars["office_hours"]
    assert hours.timezone == "America/Los_Angeles"
    assert hours.hours[6] == ((time(9), time(13)),)
    assert 7 not in hours.hours
    assert date(2026, 12, 25) in hours.holidays
    assert config.destinations["files"].path == tmp_path / "outbox/files"
    assert config.tables["adverse_parties"] == tmp_path / "tables/adverse_parties.txt"
    assert (config.policies / "common").is_dir()


def test_what_hears_is_chosen_by_name(tmp_path: Path) -> None:
    voice = with_settings(tmp_path, '[voice]\nrecogniser = "basic"\nbeams = 3').voice
    assert (voice.recogniser, voice.beams, voice.whisper) == ("basic", 3, "whisper-small")
    with pytest.raises(ConfigError, match=r"voice\.recogniser"):
        with_settings(tmp_path, '[voice]\nrecogniser = "cloud"')


def test_an_exchange_reaches_us_on_a_private_address_only(tmp_path: Path) -> None:
    assert load_config(tmp_path, environ={}).phone.websocket_port == 0
    private = '[phone]\nhost = "10.0.0.7"\nwebsocket_port = 8090\ntransfers = {nurse = "upstairs"}'
    assert with_settings(tmp_path, private).phone.transfers == {"nurse": "upstairs"}
    for wrong in (
        'host = "8.8.8.8"',
        'host = "0.0.0.0"',
        'host = "exchange"',
        'transfers = {nobody = "x"}',
        "audiosocket_port = 8091",
        "calls = 0",
    ):
        with pytest.raises(ConfigError, match="phone"):
            with_settings(tmp_path, f"[phone]\n{wrong}")


def test_it_is_frozen(tmp_path: Path) -> None:
    config = load_config(tmp_path, environ={})
    with pytest.raises(dataclasses.FrozenInstanceError):
        config.origin = "other"  # type: ignore[misc]
    with pytest.raises(TypeError):
        config.queues["x"] = config.queues["nurse"]  # type: ignore[index]


def test_the_text_that_init_writes_changes_nothing(tmp_path: Path) -> None:
    assert with_settings(tmp_path, default_toml()) == load_config(tmp_path, environ={})


def test_what_is_left_out_keeps_its_default(tmp_path: Path) -> None:
    config = with_settings(tmp_path, '[place]\nname = "Elm Street"\n')
    assert config.place.name == "Elm Street"
    assert config.place.timezone == "America/Los_Angeles"
    assert "nurse" in config.queues


def test_a_table_of_entries_replaces_the_default_one(tmp_path: Path) -> None:
    text = '[queues]\nsafety = {owner = "A", backup = "B"}\ninterpreter = {owner = "A", backup = "B"}\n'
    assert set(with_settings(tmp_path, text).queues) == {"safety", "interpreter"}


def test_arguments_go_before_the_environment_and_that_before_the_file(tmp_path: Path) -> None:
    text = "[service]\nport = 1\n"
    assert with_settings(tmp_path, text).service.port == 1
    assert with_settings(tmp_path, text, APPLIANCE_PORT="2").service.port == 2
    assert load_config(tmp_path, port=3, environ={"APPLIANCE_PORT": "2"}).service.port == 3


def test_the_environment_names_folders_and_the_database(tmp_path: Path) -> None:
    other = tmp_path / "elsewhere.toml"
    other.write_text('[place]\nname = "Elsewhere"\n')
    config = load_config(
        environ={
            "APPLIANCE_DATA": str(tmp_path / "d"),
            "APPLIANCE_CONFIG": str(other),
            "APPLIANCE_DATABASE": "postgresql:///intake",
            "APPLIANCE_POLICIES": str(tmp_path),
            "HOME": "/nowhere",
        }
    )
    assert config.data == tmp_path / "d"
    assert config.place.name == "Elsewhere"
    assert config.database_url == "postgresql:///intake"
    assert config.policies == tmp_path


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("[service]\n\nprot = 3\n", 3, "service.prot: there is no such setting"),
        ('[service]\nport = "x"\n', 2, "service.port: expected a whole number"),
        ("[service]\nport = 99999\n", 2, "service.port"),
        ("[servce]\n", 1, "there is no setting 'servce'"),
        ("service = 3\n", 1, "is a table of settings"),
        ('[service]\nhost = "0.0.0.0"\n', 2, "needs a certificate"),
        ('[service]\ncertificate = "x"\n', 1, "go together"),
        ("[service]\nallowed_hosts = []\n", 2, "service.allowed_hosts"),
        ('[place]\ntimezone = "Mars/Base"\n', 2, "no such time zone"),
        ('[place]\njurisdiction = "FR"\n', 2, "another region"),
        ('[place]\nregion = "FR"\njurisdiction = "FR"\n', 49, "no numbers for the region FR"),
        (
            '[queues]\nnurse = {owner = "A", backup = "B"}\n',
            1,
            "every appliance has a queue 'safety'",
        ),
        ('[queues.nurse]\nowner = "A"\n', 1, "backup is missing"),
        ('[queues]\nNurse = {owner = "A", backup = "B"}\n', 2, "does not have the form"),
        ('[calendars.office_hours]\nmonday = ["8-9"]\n', 2, "does not have the form"),
        ('[calendars.office_hours]\nmonday = ["08:00-25:00"]\n', 2, "not a time of day"),
        (
            '[calendars.office_hours]\nmonday = ["08:00-09:00"]\nholidays = ["2026-02-30"]\n',
            3,
            "not a day",
        ),
        ("[calendars.office_hours]\n", 1, "is never open"),
        ("[destinations]\n", 1, "no record would go anywhere"),
        ('[destinations.x]\nkind = "ftp"\npath = "x"\n', 2, "destinations.x.kind"),
        ('[destinations.x]\nkind = "webhook"\nurl = "http://a.b"\nsecret_file = "s"\n', 3, "https"),
        (
            '[destinations.x]\nkind = "webhook"\nurl = "https://u:p@a.b"\nsecret_file = "s"\n',
            3,
            "https",
        ),
        ("[storage]\norigin = 'a b'\n", 2, "storage.origin"),
    ],
)
def test_a_wrong_setting_refuses_to_start_with_its_line(
    tmp_path: Path, text: str, line: int, said: str
) -> None:
    with pytest.raises(ConfigError) as refused:
        with_settings(tmp_path, text)
    assert said in str(refused.value)
    if "appliance.toml" in str(refused.value):
        assert f"appliance.toml:{line}:" in str(refused.value)
    assert refused.value.advice


def test_broken_toml_refuses_to_start(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="line 2"):
        with_settings(tmp_path, "[place]\nname = \n")


@pytest.mark.parametrize(
    "environ",
    [
        {"APPLIANCE_PROT": "1"},
        {"APPLIANCE_PORT": "one"},
        {"APPLIANCE_PORT": "70000"},
        {"APPLIANCE_CONFIG": "/nowhere/appliance.toml"},
        {"APPLIANCE_HOST": "192.168.1.5"},
    ],
)
def test_a_wrong_variable_refuses_to_start(tmp_path: Path, environ: dict[str, str]) -> None:
    with pytest.raises(ConfigError):
        load_config(tmp_path, environ=environ)


def test_a_network_address_goes_with_a_certificate(tmp_path: Path) -> None:
    text = '[service]\nhost = "10.0.0.5"\ncertificate = "c.pem"\nprivate_key = "k.pem"\n'
    assert not with_settings(tmp_path, text).loopback


def test_a_webhook_names_the_file_of_its_secret(tmp_path: Path) -> None:
    text = (
        '[destinations.x]\nkind = "webhook"\nurl = "http://127.0.0.1:9/in"\nsecret_file = "s/x"\n'
    )
    place = with_settings(tmp_path, text).destinations["x"]
    assert (place.url, place.secret_file) == ("http://127.0.0.1:9/in", tmp_path / "s/x")


def test_the_default_text_holds_no_secret() -> None:
    assert "secret" not in repr(tomllib.loads(default_toml()))
