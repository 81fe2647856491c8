"""The rules of a conversation, one by one: what is said, and the rule that then decides."""

from __future__ import annotations

import pytest

from tests.conversation.stage import SHIPPED, Stage, stage

BILL = "I have a question about my bill from last week"
NAMED = (BILL, "no", "Maya Lindqvist")
COUGH = "I have a bad cough since Monday, it is getting worse"
DONE = (*NAMED, "503 555 0142", "mornings")


def rule(on: Stage) -> str:
    assert on.held.last is not None
    return on.held.last.decision.rule


@pytest.mark.parametrize(
    ("lines", "decided"),
    [
        ((), "missing"),
        (("I want to kill myself",), "safety.crisis.self_harm"),
        (("I want to kill myself", "hello"), "safety.waiting"),
        (("I want to talk to a person",), "handoff"),
        (("I want to talk to a person", "a person please"), "handoff.again"),
        (("please delete everything I told you",), "delete_my_data"),
        (("I withdraw my consent",), "withdraw"),
        (("cancel",), "cancel"),
        (("cancel", "no"), "cancel.denied"),
        (("cancel", "yes"), "cancel.confirmed"),
        (("can we do this in Spanish?",), "language.es"),
        (("bonjour je ne parle pas anglais et je suis perdu",), "language.unavailable"),
        (("are you a robot?",), "are_you_human"),
        (("hold on",), "hold"),
        (("can you repeat that?",), "repeat"),
        (("why do you ask?",), "why"),
        (("go back",), "nothing_before"),
        ((BILL, "go back"), "back"),
        ((" ",), "empty"),
        (("my bill " * 1200,), "too_long"),
        ((BILL, "perhaps"), "not_understood"),
        ((*NAMED, "zx", "qv", "kk"), "offer_widget"),
        ((BILL, "when are you open?"), "question"),
        ((*NAMED, "I'd rather not say"), "needed"),
        ((*DONE,), "summary"),
        ((*DONE, "no"), "summary.denied"),
        ((*DONE, "the phone number is wrong"), "reopened"),
        ((*DONE, "yes"), "completion"),
        ((*DONE, "yes", "thank you"), "after_end.thanks"),
        ((*DONE, "yes", "hm"), "after_end"),
        ((*DONE, "yes", "the number is 503 555 0199"), "amended"),
        ((*DONE, "yes", "are you open on Saturday?"), "question"),
    ],
)  # fmt: skip
def test_what_is_said_and_what_decides(lines: tuple[str, ...], decided: str) -> None:
    with stage() as on:
        on.say(*lines)
        assert rule(on) == decided


def test_after_three_misunderstandings_a_person_is_called_and_one_may_go_on() -> None:
    with stage("patient-intake", packs=SHIPPED) as on:
        on.say(
            "cough and fever since last week, I feel weak", "blah", "foo bar", "zip zap", "purple"
        )
        assert rule(on) == "escalation.not_understood"
        assert on.view.status == "handed-off"
        assert "PT-" in on.view.reply
        assert on.view.tickets
        view = on.say("it's about the same")
        assert rule(on) == "handoff.resumed"
        assert view.status == "in-progress"
        assert view.stored["course"] == "same"
        assert view.ask == "full_name"


def test_what_cannot_be_had_is_left_to_a_person_and_the_rest_is_asked() -> None:
    with stage("legal-intake", packs=SHIPPED) as on:
        on.say(*["none of your business"] * 4)
        assert rule(on) == "give_up"
        assert on.view.ask == "caller_phone"
        assert on.say("503 555 0100").ask == "may_leave_message"
        on.say("yes", "Acme Corp", "yes")
        assert on.view.status == "partial"


def test_before_the_names_nothing_is_heard_and_the_reason_is_told() -> None:
    with stage("legal-intake", packs=SHIPPED) as on:
        view = on.say("my landlord is throwing me out of my flat")
        assert rule(on) == "names_first"
        assert view.stored == {}
        assert "names first" in view.reply


def test_a_language_we_do_not_speak_opens_a_ticket_and_the_conversation_stays() -> None:
    with stage("patient-intake", packs=SHIPPED) as on:
        view = on.say("مرحبا أنا بحاجة إلى طبيب")
        assert [(t.queue, t.priority) for t in view.tickets] == [("interpreter", "P2")]
        assert "español" in view.reply
        assert "English" in view.reply
        assert view.ask == "reason"
        assert view.stored == {}


def test_another_of_our_languages_is_gone_on_in() -> None:
    with stage("patient-intake", packs=SHIPPED) as on:
        view = on.say("me duele mucho la espalda desde hace tres semanas y no puedo dormir")
        assert "español" in view.reply
        assert view.ask == "course"
        assert view.stored["onset"] == "2026-10-30"


def test_yes_to_another_entry_asks_for_it() -> None:
    with stage("patient-intake", packs=SHIPPED) as on:
        on.say(COUGH, "Tom Reed", "May 3 1961", "503 555 0142", "no email")
        on.say("call", "yes", "penicillin", "hives")
        before = on.view.reply
        view = on.say("yes")
        assert rule(on) == "entry"
        assert view.reply != before
        assert on.say("no").ask == "takes_medicines"


def test_a_yes_without_a_name_is_asked_about_once_more() -> None:
    with stage("patient-intake", packs=SHIPPED) as on:
        on.say(COUGH, "Tom Reed", "May 3 1961", "503 555 0142", "no email")
        on.say("call", "yes")
        assert on.say("no").ask == "allergies"
        assert rule(on) == "needed"
        assert on.say("no").ask == "takes_medicines"


def test_what_hangs_on_a_yes_goes_with_it_and_is_asked_again() -> None:
    with stage("patient-intake", packs=SHIPPED) as on:
        on.say(COUGH, "Tom Reed", "May 3 1961", "503 555 0142", "no email")
        on.say("call", "yes", "penicillin", "hives", "that's it")
        view = on.say("actually no, I'm not allergic to anything")
        assert view.stored["has_allergies"] is False
        assert not [a for a in view.stored if a.startswith("allergies[")]
        assert "takes_medicines" not in view.stored
        back = on.say("sorry, I do have an allergy")
        assert back.stored["allergies[0].substance"] == "penicillin"
        assert back.ask == "allergies"


def test_at_the_summary_only_what_changed_is_said_again() -> None:
    with stage() as on:
        on.say(*DONE)
        whole = on.view.reply
        changed = on.say("actually my number is 503 555 0199").reply
        assert "555-0199" in changed
        assert len(changed) < len(whole)


def test_a_text_without_end_is_kept_and_stored_as_nothing() -> None:
    with stage() as on:
        view = on.say("my back hurts " * 900)
        assert view.stored == {}
        assert on.held.last is not None
        assert on.held.last.heard is not None
        assert len(on.held.last.heard.raw) > 8_000


def test_who_is_understood_at_last_is_not_handed_off() -> None:
    with stage("patient-intake", packs=SHIPPED) as on:
        on.say("a rash on my elbow since Monday", "blah", "foo bar", "zip zap")
        view = on.say("worse")
        assert view.status == "in-progress"
        assert view.stored["course"] == "worse"
