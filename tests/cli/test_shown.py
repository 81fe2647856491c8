from appliance.cli.shown import turn_shown


def turn(reply: str, notice: str) -> dict[str, object]:
    return {
        "notices": [{"kind": "disclosure", "text": notice}],
        "reply": {"text": reply, "citations": []},
        "ask": None,
        "progress": {"met": 0, "total": 2},
        "status": "in-progress",
    }


def test_a_notice_comes_first() -> None:
    assert list(turn_shown(turn("Are you safe?", "Call 988."))) == [
        "!! Call 988.",
        "Are you safe?",
        "   [0 of 2]",
    ]


def test_what_is_said_anyway_is_not_shown_twice() -> None:
    shown = list(turn_shown(turn("I am a program. Your name?", "I am a program.")))
    assert shown == ["I am a program. Your name?", "   [0 of 2]"]
