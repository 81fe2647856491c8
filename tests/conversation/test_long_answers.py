"""Amounts on a scale, probes that end with the story, and escalations that stop."""

from __future__ import annotations

import pytest

from tests.conversation.stage import SHIPPED, stage


@pytest.mark.parametrize(("said", "limit"), [("12", "10"), ("15, of course", "10")])
def test_an_amount_beyond_its_bounds_is_asked_again_and_never_stored(said: str, limit: str) -> None:
    with stage("score-feedback", packs=SHIPPED) as on:
        view = on.say(said)
        assert view.stored == {}
        assert view.ask == "score"
        assert limit in view.reply


def test_an_amount_at_its_bound_is_taken() -> None:
    with stage("score-feedback", packs=SHIPPED) as on:
        assert on.say("10").stored["score"] == 10


def test_a_reason_told_beside_a_score_is_its_story() -> None:
    with stage("score-feedback", packs=SHIPPED) as on:
        view = on.say("a 3, because nobody answered the phone")
        assert view.stored["score"] == 3
        assert view.stored["reason"] == "nobody answered the phone"


def test_a_probe_ends_when_there_is_nothing_more() -> None:
    with stage("score-feedback", packs=SHIPPED) as on:
        on.say("a 3", "it took too long")
        assert (on.view.decision, on.view.ask) == ("probe", "reason")
        view = on.say("no, that's all")
        assert view.stored["reason"] == "it took too long"
        assert view.ask == "would_change"


def test_a_rule_that_stops_says_its_own_last_words_and_asks_nothing_more() -> None:
    with stage("research-interview", packs=SHIPPED) as on:
        view = on.say("no, I'd rather not take part")
        assert view.status == "stopped"
        assert view.ask in (None, "nothing")
        assert "Nothing more is asked" in view.reply
        assert on.say("my name is Ana").stored == {"agrees": False}
