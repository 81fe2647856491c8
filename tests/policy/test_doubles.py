"""What stands twice or says nothing, each by a pack that is right but for one thing."""

from pathlib import Path

import pytest

from appliance.policy.load import examine
from tests.policy.samples import DeclaredFake, copied

POLICY = [
    ("languages: [en, es]", "languages: [en, es, en]", "stands in languages twice"),
    ("channels: [kiosk, phone, text]", "channels: [kiosk, phone, text, text]", "channels twice"),
    ("abandoned_after: 24h", "abandoned_after: 5s", "while thinking"),
    (
        "options: [morning, afternoon, any]",
        "options: [morning, afternoon, any]\n    hours: {morning: 5-12, afternoon: 11-17}",
        "share an hour",
    ),
    (
        "when: before_first_question",
        "when: before_first_question\n    repeat: {on_ask: false}",
        "neither after how long",
    ),
]
WORDING = [
    ("label: Urgent", "label: Phone number", "has this label too"),
    ('"Is it urgent?"', '" "', "nothing but blanks"),
    ('"Is it urgent?"', '"Is it <b>urgent</b>?"', "would be shown and read aloud"),
    ('"Is it urgent?"', '"Is it **urgent**?"', "would be shown and read aloud"),
]
DIALOGUE = [
    ("best_time: morning", "best_time: noon", "there is no option 'noon'"),
    ("urgent: false", "urgent: perhaps", "a yes or no is true or false"),
]


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        *(("policy.yaml", *one) for one in POLICY),
        *(("wording/en.yaml", *one) for one in WORDING),
        *(("dialogues/one-breath.yaml", *one) for one in DIALOGUE),
    ],
)
def test_it_is_found_where_it_stands(
    tmp_path: Path, file: str, old: str, new: str, said: str
) -> None:
    path = copied(tmp_path) / "callback" / file
    text = path.read_text("utf-8")
    assert old in text, (old, text)
    path.write_text(text.replace(old, new, 1), "utf-8")
    _, faults = examine(tmp_path, "callback", DeclaredFake())
    assert [fault.path for fault in faults if said in fault.message] == [f"callback/{file}"], faults


def test_a_dialogue_expects_something(tmp_path: Path) -> None:
    path = copied(tmp_path) / "callback/dialogues/idle.yaml"
    path.write_text(
        "name: idle\nlanguage: en\nchannel: text\ntoday: 2026-11-20\nturns:\n  - says: hello\n"
    )
    _, faults = examine(tmp_path, "callback", DeclaredFake())
    assert ["expects nothing" in fault.message for fault in faults] == [True]


def test_a_yes_or_no_and_what_it_opens_may_share_a_label(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    path = directory / "callback/wording/en.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("label: Date of birth", "label: Urgent", 1), "utf-8")
    assert path.read_text("utf-8") != text
    _, faults = examine(directory, "callback", DeclaredFake())
    assert [fault for fault in faults if fault.rule == "label"] == []
