from __future__ import annotations

from typing import Any

import pytest

from appliance.consoles.roles import Console
from appliance.core.errors import LedgerError
from appliance.core.record import EntryClass
from appliance.core.ticket import Delivery, DeliveryStatus
from appliance.store import outbox, sessions, tickets
from tests.consoles.place import STORY, Client, Place

PERSON = "I'd rather talk to a person"


@pytest.fixture
def session(place: Place) -> str:
    return place.visit(STORY, "503 555 0142", PERSON)


@pytest.fixture
def ticket(place: Place, session: str) -> str:
    return next(one.id for one in place.tickets(session) if one.reason == "handoff")


@pytest.fixture
def sam(place: Place) -> Client:
    return place.client(Console.DESK, "sam")


def answer_of(case: Any, address: str) -> Any:
    return next(a for part in case["parts"] for a in part["answers"] if a["address"] == address)


def test_the_queue_holds_nobodys_words(sam: Client, session: str, place: Place) -> None:
    answer = sam.get("/api/tickets")
    shown = answer.json()["tickets"]
    assert {one["id"] for one in shown} == {one.id for one in place.tickets(session)}
    assert "Maya" not in answer.text
    assert "cough" not in answer.text
    assert place.entries(EntryClass.RECORD_READ) == []


def test_nothing_without_an_owner_is_out_of_sight(sam: Client, ticket: str) -> None:
    queue = sam.get("/api/tickets", params={"view": "unowned"}).json()
    assert ticket in {one["id"] for one in queue["tickets"]}
    assert all(one["queue_owner"] for one in queue["tickets"])
    assert queue["counts"]["unowned"] == len(queue["tickets"])


def test_a_clock_runs_down(sam: Client, ticket: str, place: Place) -> None:
    def standing() -> str:
        shown = place.client(Console.DESK, "sam").get("/api/tickets").json()["tickets"]
        return str(next(one["standing"] for one in shown if one["id"] == ticket))

    with place.box.database.reader() as connection:
        due = tickets.read(connection, ticket).first_due_ms  # type: ignore[union-attr]
    assert standing() == "on-time"
    place.clock.at_ms = due - 1000
    assert standing() == "pressing"
    place.clock.at_ms = due + 1000
    assert standing() == "late"


def test_a_case_brings_every_answer_with_its_very_words(sam: Client, ticket: str) -> None:
    case = sam.get(f"/api/tickets/{ticket}").json()
    turns = sam.get(f"/api/tickets/{ticket}/transcript").json()["exchanges"]
    said = {turn["turn"]: turn["said"] for turn in turns}
    answers = [answer for part in case["parts"] for answer in part["answers"]]
    assert answer_of(case, "full_name")["words"] == "Maya Lindqvist"
    assert answers
    for answer in answers:
        assert answer["source"] == "said"
        assert said[answer["turn"]][answer["start"] : answer["end"]] == answer["said"]


def test_the_three_lines_name_the_answers_they_rest_on(sam: Client, ticket: str) -> None:
    case = sam.get(f"/api/tickets/{ticket}").json()
    known = {answer["address"] for part in case["parts"] for answer in part["answers"]}
    who = case["lines"][0]
    assert "Maya Lindqvist" in who["text"]
    assert "full_name" in who["sources"]
    assert all(set(line["sources"]) <= known for line in case["lines"])


def test_reading_is_recorded_with_who_and_what(
    sam: Client, ticket: str, session: str, place: Place
) -> None:
    case = sam.get(f"/api/tickets/{ticket}").json()
    read = sam.get(f"/api/tickets/{ticket}/transcript").json()
    first, second = place.entries(EntryClass.RECORD_READ)
    assert (first["seq"], second["seq"]) == (case["entry"], read["entry"])
    assert first["who"] == place.people["sam"].id
    assert first["role"] == "staff"
    assert first["sid"] == session
    assert [e["facts"]["what"] for e in (first, second)] == ["case", "transcript"]


@pytest.mark.parametrize("path", ["", "/transcript"])
def test_nothing_is_shown_that_cannot_be_recorded(
    sam: Client, ticket: str, place: Place, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise LedgerError("the record cannot be written")

    monkeypatch.setattr(place.box.ledger, "append", broken)
    answer = sam.get(f"/api/tickets/{ticket}{path}")
    assert answer.status_code == 503
    assert "Maya" not in answer.text
    assert sam.post(f"/api/tickets/{ticket}/take").status_code == 503
    with place.box.database.reader() as connection:
        assert tickets.read(connection, ticket).owner is None  # type: ignore[union-attr]


def test_take_give_back_close_each_on_the_record(sam: Client, ticket: str, place: Place) -> None:
    path = f"/api/tickets/{ticket}"
    assert sam.post(f"{path}/take").json()["mine"]
    assert sam.post(f"{path}/give-back").json()["owner"] is None
    assert sam.post(f"{path}/take").json()["status"] == "taken"
    closed = sam.post(f"{path}/close", {"outcome": "Called back"}).json()
    assert (closed["status"], closed["outcome"]) == ("closed", "Called back")
    acts = [entry["facts"]["act"] for entry in place.entries(EntryClass.TICKET_CHANGE)]
    assert acts == ["take", "give-back", "take", "close"]
    views = {view: sam.get("/api/tickets", params={"view": view}) for view in ("all", "closed")}
    ids = {view: [one["id"] for one in a.json()["tickets"]] for view, a in views.items()}
    assert ticket not in ids["all"]
    assert ticket in ids["closed"]


def test_another_has_it(sam: Client, ticket: str, place: Place) -> None:
    sam.post(f"/api/tickets/{ticket}/take")
    tess = place.client(Console.DESK, "tess")
    assert tess.post(f"/api/tickets/{ticket}/take").status_code == 409
    assert tess.post(f"/api/tickets/{ticket}/close", {"outcome": "x"}).status_code == 409
    assert len(place.entries(EntryClass.TICKET_CHANGE)) == 1
    shown = tess.get("/api/tickets").json()["tickets"]
    assert next(o["owner"]["display"] for o in shown if o["id"] == ticket) == "Sam"


def test_a_supervisor_moves_a_ticket_out_of_hands(sam: Client, ticket: str, place: Place) -> None:
    sam.post(f"/api/tickets/{ticket}/take")
    sue = place.client(Console.DESK, "sue")
    assert sue.post(f"/api/tickets/{ticket}/move", {"queue": "nowhere"}).status_code == 422
    moved = sue.post(f"/api/tickets/{ticket}/move", {"queue": "nurse"}).json()
    assert (moved["queue"], moved["owner"]) == ("nurse", None)


def test_an_accepted_answer_says_who_and_stays_with_its_words(
    sam: Client, ticket: str, place: Place
) -> None:
    answer = answer_of(sam.get(f"/api/tickets/{ticket}").json(), "full_name")
    given = {key: answer[key] for key in ("address", "turn", "start", "end")}
    assert answer["accepted"] is None
    assert sam.post(f"/api/tickets/{ticket}/accept", given).status_code == 200
    again = answer_of(sam.get(f"/api/tickets/{ticket}").json(), "full_name")
    assert again["accepted"] == {"by": "Sam", "at_ms": place.clock.at_ms}
    (entry,) = place.entries(EntryClass.RECORD_AMEND)
    assert entry["facts"]["address"] == "full_name"
    assert "Maya" not in str(entry)


def test_an_answer_that_is_not_as_it_was_seen_is_not_accepted(
    sam: Client, ticket: str, place: Place
) -> None:
    answer = answer_of(sam.get(f"/api/tickets/{ticket}").json(), "full_name")
    given = {key: answer[key] for key in ("address", "turn", "start", "end")}
    for stale in (given | {"turn": 99}, given | {"end": 1}, given | {"address": "phone"}):
        assert sam.post(f"/api/tickets/{ticket}/accept", stale).status_code == 409
    assert place.entries(EntryClass.RECORD_AMEND) == []


def test_labels_and_values_come_in_the_readers_language(sam: Client, ticket: str) -> None:
    english = sam.get(f"/api/tickets/{ticket}", headers={"accept-language": "en"}).json()
    spanish = sam.get(f"/api/tickets/{ticket}", headers={"accept-language": "es"}).json()
    first, second = answer_of(english, "full_name"), answer_of(spanish, "full_name")
    assert first["label"] != second["label"]
    assert first["said"] == second["said"]
    assert english["ticket"]["reason_words"] != spanish["ticket"]["reason_words"]


def test_the_queue_is_searched_by_what_it_shows(sam: Client, ticket: str, place: Place) -> None:
    place.visit(PERSON, intake="legal-intake")
    protocol = sam.get(f"/api/tickets/{ticket}").json()["ticket"]["protocol"]

    def found(query: str) -> set[str]:
        shown = sam.get("/api/tickets", params={"q": query}).json()["tickets"]
        return {one["protocol"] for one in shown}

    assert found(protocol) == {protocol}
    assert found(protocol.replace("-", "").lower()) == {protocol}
    assert found("attorney")
    assert protocol not in found("attorney")
    assert found("maya") == set()


def test_live_conversations_are_listed_without_words(sam: Client, session: str) -> None:
    answer = sam.get("/api/desk/sessions")
    assert [one["session"] for one in answer.json()] == [session]
    assert "Maya" not in answer.text


def test_unanswered_questions_are_read_on_the_record_and_settled(sam: Client, place: Place) -> None:
    session = place.visit("What is the weather like on Mars?")
    (question,) = sam.get("/api/desk/questions").json()
    assert "Mars" in question["words"]
    (entry,) = place.entries(EntryClass.RECORD_READ)
    assert (entry["sid"], entry["facts"]) == (session, {"what": "questions"})
    assert sam.post(f"/api/desk/questions/{question['id']}/settle").status_code == 204
    assert sam.get("/api/desk/questions").json() == []
    assert sam.post(f"/api/desk/questions/{question['id']}/settle").status_code == 404


def test_a_refused_delivery_is_shown_and_sent_again(
    sam: Client, session: str, place: Place
) -> None:
    body = Delivery("d1", session, 1, "files", "files", "application/json", b"sealed")

    def refuse(connection: Any) -> None:
        outbox.insert(connection, body, place.clock.at_ms)
        outbox.settle(connection, "d1", DeliveryStatus.REFUSED, place.clock.at_ms, "no such field")

    place.box.database.write_now(refuse)
    (shown,) = sam.get("/api/desk/deliveries").json()
    assert (shown["destination"], shown["problem"]) == ("files", "no such field")
    assert sam.get("/api/tickets").json()["counts"]["refused"] == 1
    sue = place.client(Console.DESK, "sue")
    assert sue.post("/api/desk/deliveries/d1/resend").status_code == 204
    assert sue.get("/api/desk/deliveries").json() == []
    assert place.entries(EntryClass.DELIVERY)[-1]["facts"]["act"] == "resend"


def test_of_an_erased_case_the_ticket_is_left(
    sam: Client, session: str, ticket: str, place: Place
) -> None:
    def erase(connection: Any) -> None:
        sessions.erase(connection, session)
        tickets.erase(connection, session)
        place.box.ledger.erase_payloads(connection, session)

    place.box.database.write_now(erase)
    place.box.keyring.forget(session)
    case = sam.get(f"/api/tickets/{ticket}").json()
    assert case["erased"]
    assert case["parts"] == case["lines"] == []
    assert sam.get(f"/api/tickets/{ticket}/transcript").status_code == 410


def test_nobody_knows_a_ticket_that_is_not_there(sam: Client) -> None:
    for path in ("/api/tickets/none", "/api/tickets/none/transcript"):
        assert sam.get(path).status_code == 404
    assert sam.post("/api/tickets/none/take").status_code == 404


def test_a_conversation_stopped_for_safety_is_let_go_on_with_a_note(
    sam: Client, place: Place
) -> None:
    session = place.visit(STORY, "I want to kill myself")
    ticket = next(one.id for one in place.tickets(session) if one.queue == "safety")
    case = sam.get(f"/api/tickets/{ticket}").json()
    assert (case["session"], case["stopped"], case["released"]) == (session, True, False)
    path = f"/api/desk/sessions/{session}/release"
    answer = sam.post(path, {"note": "Spoke with her; her sister is here."})
    assert answer.status_code == 200
    entry = place.entries(EntryClass.SAFETY)[-1]
    assert (entry["seq"], entry["who"]) == (answer.json()["entry"], place.people["sam"].id)
    assert entry["sid"] == session
    assert "sister" not in str(entry)
    case = sam.get(f"/api/tickets/{ticket}").json()
    assert (case["stopped"], case["released"]) == (False, True)
    assert sam.post(path, {"note": "again"}).status_code == 409


def test_only_what_is_stopped_can_be_let_go_on(sam: Client, place: Place, session: str) -> None:
    path = f"/api/desk/sessions/{session}/release"
    assert sam.post(path, {"note": "why not"}).status_code == 409
    assert sam.post("/api/desk/sessions/nobody/release", {"note": "x"}).status_code == 404
    assert sam.post(path, {"note": ""}).status_code in (400, 422)
