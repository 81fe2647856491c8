"""Each rule by a pack that is right but for one thing."""

from pathlib import Path

import pytest

from appliance.policy.load import examine
from tests.policy.samples import CALLBACK, DeclaredFake, copied, spoil

POLICIES = Path(__file__).parents[2] / "policies"

POLICY_FAULTS = [
    # objectives and fields
    ("needs: [reason, urgent]", "needs: [reason, urgent, age]", "no-such-field", "'age'"),
    ("may_add: [also_call] ", "may_add: [also_cal] ", "no-such-field", "'also_cal'"),
    ("caller_phone, best_time]", "caller_phone]", "unused", "'best_time'"),
    ("needs: [caller_birth_date]", "needs: []", "empty", "needs nothing"),
    ("id: chart\n", "id: reach\n", "unique", "twice"),
    (
        "needs: [caller_name, caller_phone, best_time]\n",
        "needs: [caller_name, best_time]\n",
        "unused",
        "'caller_phone'",
    ),
    (
        "needs: [reason, urgent]",
        "needs: [reason, urgent]\n    may_add: [reason]",
        "unique",
        "already",
    ),
    ("options: [morning, afternoon, any]", "options: [any]", "field", "two options"),
    ("type: story\n", "type: story\n    options: [a, b]\n", "field", "means nothing"),
    (
        "    region: US\n    confirm",
        "    kind: vin\n    region: US\n    confirm",
        "field",
        "means nothing",
    ),
    (
        "    type: name\n    required: true\n    sensitive: identity\n",
        "    type: name\n    required: true\n",
        "sensitive",
        "identifies",
    ),
    (
        "    required: true\n    sensitive: contact\n",
        "    required: true\n    sensitive: secret\n",
        "sensitive",
        "none of",
    ),
    ("{phone: always, kiosk: when_unsure}", "{fax: always}", "field", "'fax'"),
    (
        "name: {type: name, sensitive: identity}",
        "name: {type: group, fields: {}}",
        "field",
        "no groups inside",
    ),
    (
        "name: {type: name, sensitive: identity}",
        "name: {type: name, sensitive: identity, enable_when: urgent}",
        "field",
        "of its own",
    ),
    # conditions
    ("when: urgent == true\n", "when: urgnt == true\n", "condition", "'urgnt'"),
    ("when: urgent == true\n", "when: urgent == 1\n", "condition", "together"),
    ("when: urgent == true\n", "when: 1 < 2\n", "constant", "hangs on nothing"),
    ("when: urgent == true\n", "when: size(also_call) > 0\n", "undecidable", "'also_call'"),
    ("when: size(reason) < 25", "when: size(reason)", "condition", "true or false"),
    ('enable_when: known("reason")', 'enable_when: known("reasn")', "condition", "names no field"),
    (
        'enable_when: known("reason")',
        'enable_when: known("caller_birth_date")',
        "cycle",
        "waits for itself",
    ),
    (
        "rule: caller_birth_date <= today",
        "rule: urgent || today == today",
        "check",
        "something about",
    ),
    ("signals.clarifications > 2", "signals.clarification > 2", "condition", "signals"),
    ("when: urgent == true, if_unknown: fire", "when: urgent == true", "if-unknown", "'urgent'"),
    (
        "when: urgent == true, if_unknown: fire",
        'when: best_time == "noon", if_unknown: fire',
        "no-such-option",
        "'noon'",
    ),
    (
        "when: urgent == true, if_unknown: fire",
        "when: '\"noon\" == best_time', if_unknown: fire",
        "no-such-option",
        "'noon'",
    ),
    (
        "when: urgent == true, if_unknown: fire",
        'when: \'best_time in ["any", "noon"]\', if_unknown: fire',
        "no-such-option",
        "'noon'",
    ),
    (
        "when: urgent == true, if_unknown: fire",
        "when: 'also_call.exists(p, p.fone != \"\")', if_unknown: fire",
        "no-such-part",
        "'fone'",
    ),
    (
        "when: urgent == true, if_unknown: fire",
        "when: \"also_call[0].fone != 'x'\", if_unknown: fire",
        "no-such-part",
        "'fone'",
    ),
    (
        "complete: objectives_met && summary_accepted",
        "complete: '!summary_accepted'",
        "completion",
        "before anything was said",
    ),
    (
        "complete: objectives_met && summary_accepted",
        "complete: objectives_met && !summary_accepted",
        "completion",
        "is not met though",
    ),
    (
        "complete: objectives_met && summary_accepted",
        "complete: summary_accepted",
        "completion",
        "objectives_met",
    ),
    (
        'partial: known("caller_phone")',
        "partial: '!known(\"caller_phone\")'",
        "completion",
        "before anything was said",
    ),
    # people, time, places
    ("owner: front-desk ", "owner: nobody ", "queue", "'nobody'"),
    ("queue: nurse", "queue: nurses", "queue", "'nurses'"),
    ("{id: upset,", "{id: urgent,", "unique", "twice"),
    ("calendar: office_hours", "calendar: always", "calendar", "'always'"),
    (
        "P1: {first_response: 2m, around_the_clock: true}",
        "P1: {first_response: 2m}",
        "sla",
        "around the clock",
    ),
    ("P2: {first_response: 30m}", "P2: {first_response: 8h}", "sla", "more urgent"),
    ("resolution: 2d", "resolution: 2h", "sla", "before the first response"),
    ("first_response: 2m,", "first_response: 0m,", "sla", "no time at all"),
    ("answers: 1y", "answers: 9y", "retention", "longer than the record"),
    ("answers: 1y", "answers: 0d", "retention", "never stored"),
    ("record: 6y", "record: 0d", "retention", "accounted for"),
    ("{kind: files, format: json}", "{kind: files, name: tape}", "destination", "'tape'"),
    (
        "{kind: files, format: json}",
        "{kind: webhook, name: files}",
        "destination",
        "of kind 'files'",
    ),
    (
        "{kind: fhir, resource: QuestionnaireResponse}",
        "{kind: fhir}",
        "destination",
        "which resource",
    ),
    ("  - knowledge/  ", "  - texts/  ", "document", "holds no document"),
    ("[answered, grounded, contradiction, off_topic, frustration]", "[]", "empty", "evaluators"),
    ("off_topic, frustration]", "offtopic, frustration]", "unknown-name", "'offtopic'"),
    (
        "[medical_advice, legal_advice, coverage_decision, promise_without_receipt]",
        "[]",
        "empty",
        "must_not",
    ),
    (
        "must_not: [medical_advice,",
        "must_not: [medical_advise,",
        "unknown-name",
        "'medical_advise'",
    ),
    ("repeat, escalate, support,", "repeat, support,", "may", "'escalate'"),
    ("when: before_first_question", "when: before_summary", "disclosure", "automated"),
]


def faults_after(
    directory: Path, file: str, old: str, new: str
) -> tuple[int, list[tuple[str, int, str, str]]]:
    line = spoil(directory / "callback" / file, old, new)
    _, faults = examine(directory, "callback", DeclaredFake())
    return line, [(fault.path, fault.line, fault.rule, fault.message) for fault in faults]


@pytest.mark.parametrize(("old", "new", "rule", "said"), POLICY_FAULTS)
def test_a_fault_of_the_policy_is_found(
    tmp_path: Path, old: str, new: str, rule: str, said: str
) -> None:
    _, found = faults_after(copied(tmp_path), "policy.yaml", old, new)
    ours = [one for one in found if one[2] == rule and said in one[3]]
    assert ours, found
    assert ours[0][0] == "callback/policy.yaml"
    assert ours[0][1] >= 1


WORDING_FAULTS = [
    ("  urgent:\n    label: Urgent\n", "  urgnt:\n    label: Urgent\n", "wording", "'urgent'"),
    ("  chart: Your chart\n", "", "wording", "'chart'"),
    ("  recording: May I", "  recordings: May I", "wording", "'recording'"),
    ('      - "Is it urgent?"\n', "", "variants", "2 ways to ask"),
    ('"Is it urgent?"', '"Does this need someone today?"', "variants", "twice"),
    (
        '    probe:\n      - "Could you say a little more, so the right person calls?"\n',
        "",
        "wording",
        "no probe",
    ),
    ('    confirm: "That\'s {value}. Is that right?"\n', "", "wording", "no confirm"),
    ("That's {value}.", "That's it.", "placeholder", "{value}"),
    (
        "      any: {label: Any time, also: [whenever, doesn't matter, all day, you choose]}\n",
        "",
        "option",
        "'any'",
    ),
    ("      any: {label: Any time,", "      always: {label: Any time,", "option", "'always'"),
    ("also: [before noon,", "also: [pm, before noon,", "option", "stands for"),
    ("    not_in_future: That", "    not_in_past: That", "unknown-key", "'not_in_past'"),
    (
        "    not_in_future: That date is still to come. What's your date of birth?\n",
        "",
        "wording",
        "no text to say",
    ),
    (
        "{caller_name}, {caller_phone}, about",
        "{caller_nam}, {caller_phone}, about",
        "placeholder",
        "{caller_nam}",
    ),
    ("about: {reason}.", "about: {reason.", "placeholder", "brace"),
    ("Your number is {protocol}.", "Goodbye.", "placeholder", "{protocol}"),
    ("      phone: {label: Phone number}\n", "", "wording", "the part 'phone'"),
    (
        "      phone: {label: Phone number}\n",
        "      phone: {label: Phone number}\n      fax: {label: Fax}\n",
        "wording",
        "no part 'fax'",
    ),
    ('"Is it urgent?"', '"¿Es urgente?"', "translation", "same words"),
]


@pytest.mark.parametrize(("old", "new", "rule", "said"), WORDING_FAULTS)
def test_a_fault_of_the_wording_is_found(
    tmp_path: Path, old: str, new: str, rule: str, said: str
) -> None:
    _, found = faults_after(copied(tmp_path), "wording/en.yaml", old, new)
    file = "es" if rule == "translation" else "en"
    ours = [one for one in found if one[2] == rule and said in one[3]]
    assert ours, found
    assert ours[0][0] == f"callback/wording/{file}.yaml"
    assert ours[0][1] >= 1


OTHER_FAULTS = [
    ("knowledge/hours.md", "languages: [en]", "languages: [de]", "document", "'de'"),
    ("knowledge/hours.md", "2026-11-01", "2026-13-01", "document", "day of the calendar"),
    ("dialogues/one-breath.yaml", "language: en", "language: de", "dialogue", "'de'"),
    ("dialogues/one-breath.yaml", "asks: summary", "asks: summery", "no-such-field", "'summery'"),
    (
        "dialogues/one-breath.yaml",
        "today: 2026-11-20",
        "today: 2026-11-31",
        "dialogue",
        "day of the calendar",
    ),
    (
        "dialogues/one-breath.yaml",
        "  - says: mornings\n    stored",
        "  - stored",
        "dialogue",
        "either says",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "rule", "said"), OTHER_FAULTS)
def test_a_fault_of_documents_and_dialogues_is_found(
    tmp_path: Path, file: str, old: str, new: str, rule: str, said: str
) -> None:
    _, found = faults_after(copied(tmp_path), file, old, new)
    ours = [one for one in found if one[2] == rule and said in one[3]]
    assert ours, found
    assert ours[0][0] == f"callback/{file}"


def test_the_line_is_the_one_to_correct(tmp_path: Path) -> None:
    line, found = faults_after(copied(tmp_path), "policy.yaml", "queue: nurse", "queue: nurses")
    assert [(one[1], one[2]) for one in found] == [(line, "queue")]


def test_audio_is_kept_only_with_consent(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    spoil(directory / "callback/policy.yaml", "    consent: {refused: continue_unrecorded}\n", "")
    _, found = faults_after(directory, "policy.yaml", "audio: 0d", "audio: 30d")
    assert [one[2] for one in found] == ["retention"]


def test_a_lookup_is_over_what_is_asked_before_it(tmp_path: Path) -> None:
    lookup = (
        "lookups:\n  - {id: conflict, fields: [caller_name], table: adverse_parties, "
        "before: [chart], queue: conflicts, priority: P2}\n"
    )
    directory = copied(tmp_path)
    _, found = faults_after(directory, "policy.yaml", "evaluators: [", lookup + "evaluators: [")
    assert found == []
    _, found = faults_after(directory, "policy.yaml", "before: [chart]", "before: [reach]")
    assert [one[2] for one in found] == ["unreachable"]
    _, found = faults_after(directory, "policy.yaml", "table: adverse_parties", "table: enemies")
    assert {one[2] for one in found} == {"unreachable", "table"}


def test_a_phrase_is_in_every_language_and_fills_in_the_same(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    common = directory / "common/wording"
    common.mkdir(parents=True)
    (common / "en.yaml").write_text("phrases:\n  ack: ['{label}: {value}']\n  wait: [one moment]\n")
    (common / "es.yaml").write_text("phrases:\n  ack: ['{label}']\n")
    _, faults = examine(directory, "callback", DeclaredFake())
    ours = [fault for fault in faults if "'ack'" in fault.message or "'wait'" in fault.message]
    assert [(fault.path, fault.line, fault.rule) for fault in ours] == [
        ("common/wording/es.yaml", 1, "phrase"),
        ("common/wording/es.yaml", 2, "phrase"),
    ]


def among(rule: str, said: str, found: list[tuple[str, int, str, str]]) -> bool:
    return any(one[2] == rule and said in one[3] for one in found)


@pytest.mark.parametrize(
    ("start", "end", "new", "rule", "said"),
    [
        ("escalation:", "\ncompletion:", "escalation: []\n", "empty", "ever reach a person"),
        ("destinations:", None, "destinations: []\n", "empty", "go nowhere"),
        ("objectives:", "\nfields:", "objectives: []\n", "empty", "asks nothing"),
        ("sources:", "\nescalation:", "", "document", "may answer"),
        ("sources:", "\nescalation:", "", "document", "takes it in nowhere"),
        ("    fields:\n      name:", "  best_time:", "", "field", "a group has parts"),
    ],
)
def test_what_must_not_be_empty(
    tmp_path: Path, start: str, end: str | None, new: str, rule: str, said: str
) -> None:
    directory = copied(tmp_path)
    path = directory / "callback/policy.yaml"
    text = path.read_text(encoding="utf-8")
    until = len(text) if end is None else text.index(end)
    path.write_text(text[: text.index(start)] + new + text[until:], encoding="utf-8")
    _, faults = examine(directory, "callback", DeclaredFake())
    found = [(fault.path, fault.line, fault.rule, fault.message) for fault in faults]
    assert among(rule, said, found), found


CHECK = "        rule: caller_birth_date <= today\n        severity: error\n"
LOOKUP = (
    "lookups: [{id: c, fields: [caller_name], table: adverse_parties, "
    "before: [chart], queue: nurse, priority: P2}]\nsources:\n"
)
ONCE_MORE = [
    ("policy.yaml", CHECK, CHECK + "      - id: not_in_future\n" + CHECK, "unique", "check twice"),
    (
        "policy.yaml",
        "    repeats: {at_most: 3}\n",
        "    required: true\n    repeats: {at_most: 3}\n",
        "unreachable",
        "no objective needs it",
    ),
    ("policy.yaml", "type: phone, region: US", "type: identifier", "field", "which kind"),
    (
        "policy.yaml",
        "type: boolean\n",
        "type: choice\n    options: [early, late]\n    hours: {noon: 11-13}\n",
        "field",
        "options does not have 'noon'",
    ),
    (
        "policy.yaml",
        "type: boolean\n",
        "type: number\n    minimum: 9\n    maximum: 3\n",
        "field",
        "greater than",
    ),
    ("policy.yaml", "sources:\n", LOOKUP.replace("[chart]", "[]"), "empty", "before must not"),
    (
        "policy.yaml",
        "sources:\n",
        LOOKUP.replace("[caller_name]", "[]"),
        "empty",
        "fields must not",
    ),
    (
        "policy.yaml",
        "sources:\n",
        LOOKUP.replace("caller_name", "nobody"),
        "no-such-field",
        "'nobody'",
    ),
    (
        "policy.yaml",
        "sources:\n",
        LOOKUP.replace("[chart]", "[chat]"),
        "no-such-objective",
        "'chat'",
    ),
    ("policy.yaml", "sources:\n", LOOKUP.replace("nurse", "nurses"), "queue", "'nurses'"),
    (
        "policy.yaml",
        "channels: [kiosk, phone, text]",
        "channels: [kiosk, phone]",
        "dialogue",
        "'text'",
    ),
    ("knowledge/hours.md", "languages: [en]", "languages: []", "document", "must not be empty"),
    (
        "dialogues/one-breath.yaml",
        "[caller_birth_date]",
        "[birth_date]",
        "no-such-field",
        "'birth_date'",
    ),
    (
        "dialogues/one-breath.yaml",
        "    decision: confirm\n",
        "    ticket: {queue: nurses}\n",
        "queue",
        "'nurses'",
    ),
    (
        "dialogues/one-breath.yaml",
        "ticket: {queue: front-desk",
        "ticket: {queue: nurses",
        "queue",
        "'nurses'",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "rule", "said"), ONCE_MORE)
def test_a_rarer_fault_is_found(
    tmp_path: Path, file: str, old: str, new: str, rule: str, said: str
) -> None:
    _, found = faults_after(copied(tmp_path), file, old, new)
    assert among(rule, said, found), found


NEEDED = ("best_time]\n    may_add: [also_call] ", "best_time, also_call] #")
PART = "      phone: {label: Phone number}\n"


@pytest.mark.parametrize(
    ("policy_part", "old", "new", "rule", "said"),
    [
        (None, PART, PART + "  fax: {label: Fax}\n", "wording", "policy.yaml has no 'fax'"),
        (None, PART, "      phone: {label: Phone number, ask: [Which?]}\n", "variants", "1 ways"),
        (None, PART, "      phone: {label: Phone, why: '{nobody}'}\n", "placeholder", "{nobody}"),
        (None, "summary: ", "brief: [one]\nsummary: ", "wording", "three lines"),
        (None, "summary: ", "phrases: {ack: []}\nsummary: ", "phrase", "says nothing"),
        (None, "summary: ", "phrases: {ack: ['{']}\nsummary: ", "placeholder", "brace"),
        (NEEDED, "title: Ask", "title: Do ask", "wording", "ask for another"),
        (
            ("name: {type: name, sens", "name: {type: name, required: true, sens"),
            "title: Ask",
            "title: Do ask",
            "variants",
            "nothing asks for it",
        ),
    ],
)
def test_a_rarer_fault_of_the_wording_is_found(
    tmp_path: Path, policy_part: tuple[str, str] | None, old: str, new: str, rule: str, said: str
) -> None:
    directory = copied(tmp_path)
    if policy_part is not None:
        spoil(directory / "callback/policy.yaml", *NEEDED)
    if policy_part not in (None, NEEDED):
        spoil(directory / "callback/policy.yaml", *policy_part)
    _, found = faults_after(directory, "wording/en.yaml", old, new)
    assert among(rule, said, found), found


def test_a_dialogue_has_turns(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    (directory / "callback/dialogues/one-breath.yaml").write_text(
        "name: none\nlanguage: en\nchannel: text\ntoday: 2026-11-20\nturns: []\n"
    )
    _, faults = examine(directory, "callback", DeclaredFake())
    assert [fault.message for fault in faults] == ["a dialogue without turns shows nothing"]


def test_the_example_has_no_faults() -> None:
    assert examine(CALLBACK, "callback", DeclaredFake())[1] == []


@pytest.mark.parametrize(
    ("masking", "rule", "said"),
    [
        ("{review: {shows: [persons]}}", "unknown-kind", "mean 'person'"),
        ("{review: {shows: [date, date]}}", "masking", "twice"),
        ("{review: {shows: none, dates: shift}}", "contradiction", "name 'date'"),
        ("{delivery: {shows: [date], ages: band}}", "contradiction", "name 'age'"),
        ("{model: {shows: [person]}}", "contradiction", "take away person"),
        ("{model: {shows: all}}", "contradiction", "never shown"),
        ("{case: {shows: all, dates: shift}}", "contradiction", "outside the work"),
        ("{case: {shows: [date]}, review: {shows: [date, age]}}", "contradiction", "shows age"),
        ("{case: {shows: some}}", "shape", "all"),
        ("{reviewers: {shows: all}}", "unknown-key", "'review'"),
    ],
)
def test_a_fault_of_what_readers_are_shown_is_found(
    tmp_path: Path, masking: str, rule: str, said: str
) -> None:
    directory = copied(tmp_path)
    line, found = faults_after(
        directory, "policy.yaml", "minutes:", f"masking: {masking}\nminutes:"
    )
    assert [(path, at, name) for path, at, name, _ in found] == [
        ("callback/policy.yaml", line, rule)
    ]
    assert said in found[0][3]


@pytest.mark.parametrize(
    "masking",
    [
        "{model: {shows: [age, date]}, review: {shows: [age], ages: band}}",
        "{delivery: {shows: [person, date], dates: shift}, case: {shows: all}}",
    ],
)
def test_what_readers_may_be_shown_is_no_fault(tmp_path: Path, masking: str) -> None:
    directory = copied(tmp_path)
    _, found = faults_after(directory, "policy.yaml", "minutes:", f"masking: {masking}\nminutes:")
    assert found == []
