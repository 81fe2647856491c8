from pathlib import Path

import pytest

from appliance.core.errors import PolicyError
from appliance.core.interview import AnswerStatus, FieldType
from appliance.policy.load import examine, load, load_all
from tests.policy.samples import CALLBACK, DeclaredFake, copied, spoil


def faults_of(directory: Path, pack: str = "callback") -> list[str]:
    return [str(fault) for fault in examine(directory, pack, DeclaredFake())[1]]


def test_the_example_is_read_whole() -> None:
    policy = load(CALLBACK, "callback", DeclaredFake())
    assert policy.languages == ("en", "es")
    assert policy.fields["urgent"].accept == {AnswerStatus.UNKNOWN}
    assert policy.fields["caller_phone"].confirm == {"phone": "always", "kiosk": "when_unsure"}
    assert policy.fields["caller_phone"].retries.finally_ == "hand_off"
    assert policy.fields["also_call"].type is FieldType.GROUP
    assert policy.fields["also_call"].repeats == 3
    assert [part.id for part in policy.fields["also_call"].fields] == ["name", "phone"]
    assert policy.wording["en"].fields["best_time"].options["any"].label == "Any time"
    said = policy.wording["es"].fields["caller_birth_date"].checks["not_in_future"]
    assert said.startswith("Esa fecha")
    assert policy.disclosures[1].consent
    assert policy.disclosures[1].on_refused == "continue_unrecorded"
    assert policy.sla.targets["P1"].around_the_clock
    assert policy.sla.targets["P3"].resolution_seconds == 2 * 86_400
    assert policy.completion.abandoned_after_seconds == 86_400
    assert (policy.retention.audio_days, policy.retention.record_days) == (0, 6 * 365)
    assert policy.review.then_one_in == 20
    assert [place.name for place in policy.destinations] == ["files", "fhir"]
    assert policy.documents[0].path == "callback/knowledge/hours.md"
    assert policy.documents[0].text.startswith("The front desk")


def test_yaml_is_read_as_1_2(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    spoil(directory / "callback/wording/en.yaml", "label: Urgent", "label: no")
    assert load(directory, "callback").wording["en"].fields["urgent"].label == "no"


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "policy.yaml",
            "    required: true\n    probe",
            "    requierd: true\n    probe",
            "did you mean 'required'",
        ),
        ("policy.yaml", "minutes: 3 ", "minutes: soon ", "expected a whole number"),
        ("policy.yaml", "type: story", "type: tale", "not one of the words allowed here"),
        ("policy.yaml", "  audio: 0d", "  audio: never", "does not have the form"),
        ("policy.yaml", "id: reach\n", "id: Reach\n", "does not have the form"),
        ("policy.yaml", "version: 1.0.0\n", "", "the key 'version' is missing"),
        ("policy.yaml", "version: 1.0.0\n", "version: 1.0.0\nversion: 1.0.1\n", "twice"),
        ("policy.yaml", "id: callback", "id: recall", "they must be the same"),
        ("policy.yaml", "[en, es]", "[en, es, fr]", "there is no wording/fr.yaml"),
        (
            "policy.yaml",
            "needs: [reason, urgent]",
            "needs: &n [reason, urgent]\n    may_add: *n",
            "write it out",
        ),
        ("wording/en.yaml", "label: Reason", "lable: Reason", "the key 'label' is missing"),
        (
            "wording/en.yaml",
            "title: Ask us to call you back\n",
            "title: [Ask]\n",
            "expected a text",
        ),
        ("dialogues/one-breath.yaml", "asks: summary", "aks: summary", "did you mean 'asks'"),
        ("knowledge/hours.md", "approved_by: front-desk\n", "", "the key 'approved_by' is missing"),
        ("knowledge/hours.md", "---\ntitle", "title", "starts with a head"),
    ],
)
def test_a_fault_names_its_file_and_line(
    tmp_path: Path, file: str, old: str, new: str, said: str
) -> None:
    directory = copied(tmp_path)
    line = spoil(directory / "callback" / file, old, new)
    found = [fault for fault in examine(directory, "callback")[1] if said in fault.message]
    assert [fault.path for fault in found] == [f"callback/{file}"]
    whole_file = "is missing" in said or "starts with" in said
    assert whole_file or abs(found[0].line - line) <= 1
    assert found[0].line >= 1


def test_wording_in_a_language_that_is_not_spoken_is_a_fault(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    spoil(directory / "callback/policy.yaml", "[en, es]", "[en]")
    assert faults_of(directory) == [
        "callback/wording/es.yaml:1: languages of policy.yaml does not name 'es' [wording]"
    ]


def test_all_faults_come_at_once(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    spoil(directory / "callback/policy.yaml", "type: story", "type: tale")
    spoil(directory / "callback/policy.yaml", "minutes: 3 ", "minutes: soon ")
    spoil(directory / "callback/wording/es.yaml", "title: Pida", "titel: Pida")
    with pytest.raises(PolicyError) as refused:
        load(directory, "callback")
    paths = [fault.path for fault in refused.value.faults]
    assert len(paths) == 4
    assert set(paths) == {"callback/policy.yaml", "callback/wording/es.yaml"}
    assert "policy lint" in refused.value.advice


def test_a_file_that_means_nothing_is_a_fault(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    (directory / "callback/wording/fr.yml").write_text("title: x\n")
    assert any("not a file of a pack" in said for said in faults_of(directory))


def test_broken_yaml_names_the_line(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    line = spoil(directory / "callback/policy.yaml", "sources:\n", "sources: [\n")
    assert any(
        fault.rule == "yaml" and fault.line >= line for fault in examine(directory, "callback")[1]
    )


def test_a_missing_pack_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PolicyError):
        load(tmp_path, "nothing")


def test_the_digest_is_over_what_the_files_say(tmp_path: Path) -> None:
    before = load(CALLBACK, "callback").digest
    directory = copied(tmp_path)
    policy = directory / "callback/policy.yaml"
    policy.write_text("# a comment\n" + policy.read_text(encoding="utf-8"), encoding="utf-8")
    assert load(directory, "callback").digest == before
    spoil(directory / "callback/wording/es.yaml", "¿Es urgente?", "¿Corre prisa?")
    assert load(directory, "callback").digest != before


def test_common_phrases_are_inherited_and_overridden(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    common = directory / "common/wording"
    common.mkdir(parents=True)
    for language in ("en", "es"):
        (common / f"{language}.yaml").write_text("phrases:\n  ack: [one, two]\n  repeat: [again]\n")
    alone = load(directory, "callback")
    assert alone.wording["es"].phrases == {"ack": ("one", "two"), "repeat": ("again",)}
    assert "common/wording/en.yaml" in alone.files
    wording = directory / "callback/wording/en.yaml"
    wording.write_text(wording.read_text(encoding="utf-8") + "phrases:\n  ack: [own]\n")
    changed = load(directory, "callback")
    assert changed.wording["en"].phrases == {"ack": ("own",), "repeat": ("again",)}
    assert changed.digest != alone.digest
    (common / "es.yaml").unlink()
    assert any("there is no common/wording/es.yaml" in said for said in faults_of(directory))


def test_load_all_reads_packs_and_nothing_else(tmp_path: Path) -> None:
    directory = copied(copied(tmp_path), "recall")
    (directory / "overlays").mkdir()
    assert sorted(load_all(directory, DeclaredFake())) == ["callback", "recall"]
    spoil(directory / "recall/policy.yaml", "owner: front-desk ", "owner: nobody ")
    with pytest.raises(PolicyError, match="recall: 1 fault"):
        load_all(directory, DeclaredFake())
