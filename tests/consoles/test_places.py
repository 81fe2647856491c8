"""Every place that shows or sends a person's words, and what its reader is shown there."""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from appliance import app
from appliance.consoles.roles import Console
from appliance.conversation.commit import open_state
from appliance.conversation.run import Visits
from appliance.conversation.showing import sent
from appliance.core.interview import Language
from appliance.core.passage import Passage
from appliance.explaining import Question, explained
from appliance.records.fhir import questionnaire_response
from appliance.records.mapping import as_json, record_of
from appliance.store import sessions
from tests.consoles.place import PASSWORD, STORY, Place, opened_place

POLICIES = Path(__file__).parents[2] / "policies"
TOLD = ("Maya", "Lindqvist", "0142", "1988-03-04", "March 4")
LINES = (
    STORY,
    "503 555 0142",
    "March 4, 1988",
    "does Maya Lindqvist's insurance cover zeppelins?",
    "I'd rather talk to a person",
)


@dataclass
class Box:
    """A place where somebody has told who they are, under one way of masking."""

    place: Place
    session: str
    asked: list[str] = field(default_factory=list)
    """What the documents were searched by meaning for."""
    log: list[str] = field(default_factory=list)

    @property
    def ticket(self) -> str:
        return next(one.id for one in self.place.tickets(self.session) if one.reason == "handoff")

    def desk(self, path: str) -> str:
        return str(self.place.client(Console.DESK, "sam").get(path).text)

    def compliance(self, path: str) -> str:
        return str(self.place.client(Console.COMPLIANCE, "col").post(path).text)


@dataclass
class Librarian:
    """Notes what a model would see of every question."""

    asked: list[str]

    def retrieve(
        self, intake: str, question: str, language: Language, k: int, masked: str | None = None
    ) -> list[Passage]:
        self.asked.append(question if masked is None else masked)
        return []


def turns(box: Box) -> Sequence[int]:
    client = box.place.client(Console.COMPLIANCE, "col")
    found = client.get("/api/ledger/entries", params={"class": "turn"}).json()["entries"]
    return [entry["sequence"] for entry in found]


def words_of_every_turn(box: Box) -> str:
    return " ".join(box.compliance(f"/api/ledger/entries/{at}/words") for at in turns(box))


def explanations(box: Box) -> str:
    asked = Question(session=box.session, by="col", by_password=PASSWORD)
    built = box.place.appliance
    told = explained(
        built.core, built.policies, app.setting_of(built.core), asked, box.place.passwords
    )
    return json.dumps(told, ensure_ascii=False)


def record(box: Box) -> bytes:
    """The record as each destination is sent it: in our form, and as FHIR."""
    house = box.place.box
    with house.database.reader() as connection:
        row = sessions.read(connection, box.session)
        sealer = house.sealer_of(connection, box.session)
    assert row is not None
    assert sealer is not None
    state, policy = open_state(row, sealer), house.policies.governing(row.policy).policy
    whole = record_of(state, policy, lambda answer, _: str(answer.value), objectives={}, words=True)
    (destination,) = {one.name for one in policy.destinations if one.kind == "files"}
    shown = sent(policy, state, destination, sealer).record(whole)
    return json.dumps(as_json(shown)).encode() + questionnaire_response(shown)


PLACES: dict[str, tuple[str, Callable[[Box], str]]] = {
    "the desk's queue": ("nobody", lambda box: box.desk("/api/tickets")),
    "conversations going on": ("nobody", lambda box: box.desk("/api/desk/sessions")),
    "deliveries that wait": ("nobody", lambda box: box.desk("/api/desk/deliveries")),
    "an opened case": ("case", lambda box: box.desk(f"/api/tickets/{box.ticket}")),
    "its transcript": ("case", lambda box: box.desk(f"/api/tickets/{box.ticket}/transcript")),
    "open questions": ("case", lambda box: box.desk("/api/desk/questions")),
    "entries of the record": (
        "nobody",
        lambda box: box.place.client(Console.COMPLIANCE, "col").get("/api/ledger/entries").text,
    ),
    "words of the record": ("review", words_of_every_turn),
    "explanations": ("review", explanations),
    "what a model is asked": ("model", lambda box: "\n".join(box.asked)),
    "what is delivered": ("delivery", lambda box: record(box).decode()),
    "the log": ("nobody", lambda box: "\n".join(box.log)),
}
"""Each place, by whom it is read, and what stands there."""

WAYS = {
    "as usual": "",
    "nothing for anybody": (
        "masking: {case: {shows: none}, delivery: {shows: none}, review: {shows: none}}"
    ),
    "dates": "masking: {case: {shows: [date]}, delivery: {shows: [date]}, review: {shows: [date]}}",
    "moved": "masking: {delivery: {shows: [date], dates: shift}}",
}
SHOWN = {
    "as usual": {"case": TOLD, "delivery": TOLD},
    "nothing for anybody": {},
    "dates": dict.fromkeys(("case", "delivery", "review"), ("1988-03-04", "March 4")),
    "moved": {"case": TOLD},
}
"""Of what was told, what a reader may find somewhere; everything else is nowhere."""


@pytest.fixture(scope="module", params=WAYS)
def box(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Box]]:
    folder = tmp_path_factory.mktemp("places")
    packs = folder / "policies"
    shutil.copytree(POLICIES, packs)
    policy = packs / "patient-intake" / "policy.yaml"
    policy.write_text(f"{policy.read_text('utf-8')}\n{WAYS[request.param]}\n", "utf-8")
    asked: list[str] = []
    log = Log()
    logging.getLogger().addHandler(log)
    with opened_place(folder, policies=packs) as place:
        built = place.appliance
        core, librarian = built.core, Librarian(asked)
        room = app.room_of(core, built.engines, librarian)
        built.visits = Visits(core.database, core.keyring, built.policies, room, app.books_of(core))
        yield request.param, Box(place, place.visit(*LINES), asked, log.lines)
    logging.getLogger().removeHandler(log)


class Log(logging.Handler):
    """Everything that is logged, at any level, with all that goes with it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.getMessage()} {vars(record)!r}")


@pytest.mark.parametrize("place", PLACES)
def test_a_reader_is_shown_what_policy_lets_them_see_and_no_more(
    box: tuple[str, Box], place: str
) -> None:
    way, told = box
    reader, look = PLACES[place]
    there = look(told)
    allowed = SHOWN[way].get(reader, ())
    found = [words for words in TOLD if words in there]
    assert [words for words in found if words not in allowed] == []
    if place in ("an opened case", "its transcript", "what is delivered") and way == "as usual":
        assert "Lindqvist" in found
    if place in ("its transcript", "words of the record", "explanations") and "March 4" in allowed:
        assert "March 4" in found


def test_a_model_is_asked_with_masks_that_keep_the_question(box: tuple[str, Box]) -> None:
    _, told = box
    assert any("insurance cover zeppelins" in one and "<PERSON_" in one for one in told.asked)
