"""A new pack passes lint and plays its dialogue at once, whatever it asks and in which languages."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from appliance import app
from appliance.config import Config, load_config
from appliance.core.interview import FieldType
from appliance.policy.dialogue import check, read_dialogues
from appliance.policy.load import examine
from appliance.policy.starter import languages, pack_of
from appliance.policy.starter.order import Order, Wanted, id_of, line_of, with_ids
from appliance.screening.reply import check_reply
from tests.fakes.detector import FakeDetector

SHIPPED = Path(__file__).parents[2] / "policies"
ENGINES = app.Engines(FakeDetector({}), None, None, {})
LABELS = {"en": "The {}", "es": "Lo de {}"}


@pytest.fixture
def place(tmp_path: Path) -> tuple[Path, Config]:
    shutil.copytree(SHIPPED / "common", tmp_path / "common")
    return tmp_path, load_config(tmp_path / "data", environ={})


def wanted(kind: FieldType, *, required: bool = True) -> Wanted:
    options = ("early in the day", "later") if kind is FieldType.CHOICE else ()
    labels = {language: form.format(kind.value) for language, form in LABELS.items()}
    return Wanted(labels, kind, required=required, options=options)


def order(fields: list[Wanted], spoken: tuple[str, ...]) -> Order:
    titles = {"en": "A new start", "es": "Un nuevo comienzo"}
    return Order("start", titles, "Find out: this & that.", "front-desk", fields, spoken)


def played(place: tuple[Path, Config], asked: Order) -> int:
    directory, config = place
    for name, text in pack_of(asked, "2026-11-20").items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    policy, faults = examine(directory, asked.id, config, guard=check_reply)
    assert faults == []
    assert policy is not None
    dialogues = read_dialogues(directory, asked.id)
    with app.rehearsed(policy, config, ENGINES) as converse:
        failures = [failure for one in dialogues for failure in check(one, converse)]
    assert failures == []
    return len(dialogues)


@pytest.mark.parametrize("kind", FieldType)
def test_every_kind_of_field_in_every_language(place: tuple[Path, Config], kind: FieldType) -> None:
    assert played(place, order([wanted(kind)], languages())) == len(languages())


@pytest.mark.parametrize("spoken", [("en",), ("es",), ("es", "en")])
@pytest.mark.parametrize("required", [True, False])
def test_all_kinds_together(
    place: tuple[Path, Config], spoken: tuple[str, ...], required: bool
) -> None:
    fields = [wanted(kind, required=required) for kind in FieldType]
    assert played(place, order(fields, spoken)) == len(spoken)


def test_every_draft_asks_to_be_reviewed() -> None:
    files = pack_of(order([wanted(FieldType.NAME)], ("en", "es")), "2026-11-20")
    worded = [text for name, text in files.items() if "/wording/" in name]
    assert all("draft wording: review me" in text for text in worded)
    assert len(worded) == 2


def test_a_language_without_drafts_is_refused() -> None:
    with pytest.raises(ValueError, match="no drafts in 'tlh'"):
        pack_of(order([wanted(FieldType.NAME)], ("tlh",)), "2026-11-20")


def test_ids_are_made_of_labels_and_are_their_own() -> None:
    assert id_of("Date of birth (yours)") == "date_of_birth_yours"
    assert id_of("Año de nacimiento") == "ano_de_nacimiento"
    assert id_of("24 hours") == "n_24_hours"
    assert id_of("Summary") == "summary_given"
    twice = [Wanted("Name", FieldType.NAME), Wanted("name", FieldType.NAME)]
    assert [one.id for one in with_ids(order(twice, ("en",))).fields] == ["name", "name_2"]


def test_a_field_is_one_line() -> None:
    found = line_of("Best time: choice (Morning, After 5), required, health")
    assert (found.label, found.type, found.required) == ("Best time", FieldType.CHOICE, True)
    assert (found.options, found.sensitive) == (("Morning", "After 5"), "health")
    assert line_of("what happened: text").type is FieldType.STORY
    assert line_of("been here before: yes/no").type is FieldType.BOOLEAN


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("a: yes or no", FieldType.BOOLEAN),
        ("a: list", FieldType.GROUP),
        ("a: telephone, required", FieldType.PHONE),
        ("When: at what time?: date", FieldType.DATE),
    ],
)
def test_a_kind_is_known_by_what_people_call_it(line: str, kind: FieldType) -> None:
    assert line_of(line).type is kind


def test_bounds_stand_in_the_line() -> None:
    found = line_of("How bad is it, from 0 to 10?: number (0 to 10), required")
    assert (found.minimum, found.maximum, found.required) == (0, 10, True)


def test_a_question_is_asked_as_it_was_written(place: tuple[Path, Config]) -> None:
    asked = Wanted(
        {"en": "Are you a patient here (yet)?", "es": "¿Ya es paciente?"}, FieldType.BOOLEAN
    )
    files = pack_of(order([asked], ("en", "es")), "2026-11-20")
    assert "are_you_a_patient_here:" in files["start/policy.yaml"]
    assert '- "Are you a patient here (yet)?"\n' in files["start/wording/en.yaml"]
    assert 'label: "Are you a patient here (yet)"\n' in files["start/wording/en.yaml"]
    assert '- "¿Ya es paciente?"\n' in files["start/wording/es.yaml"]
    assert played(place, order([asked], ("en", "es"))) == 2


def test_options_are_called_otherwise_in_another_language(place: tuple[Path, Config]) -> None:
    time = Wanted(
        {"en": "Best time", "es": "Mejor hora"},
        FieldType.CHOICE,
        options=({"en": "Morning", "es": "Mañana"}, "5 pm"),
    )
    files = pack_of(order([time], ("en", "es")), "2026-11-20")
    assert 'morning: {label: "Mañana"}' in files["start/wording/es.yaml"]
    assert played(place, order([time], ("en", "es"))) == 2


def test_who_it_is_comes_first_where_the_author_begins_with_it(place: tuple[Path, Config]) -> None:
    kinds = (FieldType.NAME, FieldType.PHONE, FieldType.STORY, FieldType.EMAIL)
    asked = order([wanted(kind) for kind in kinds], ("en",))
    files = pack_of(asked, "2026-11-20")
    assert "{id: person, needs: [the_name, the_phone]}" in files["start/policy.yaml"]
    assert "{id: details, needs: [the_story, the_email]}" in files["start/policy.yaml"]
    assert played(place, asked) == 1


def test_comments_stand_apart_from_what_they_explain() -> None:
    files = pack_of(order([wanted(FieldType.NAME)], ("en",)), "2026-11-20")
    lines = files["start/policy.yaml"].splitlines()
    assert all("  #" in line or line.startswith("#") for line in lines if "#" in line)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "a colon and the kind"),
        ("name", "a colon and the kind"),
        (": date", "a colon and the kind"),
        ("x: colour", "no kind"),
        ("x: date, urgent", "cannot stand here"),
        ("x: choice", "names its options"),
        ("x: choice (one)", "names its options"),
    ],
)
def test_a_line_that_says_too_little_is_refused(line: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        line_of(line)
