import dataclasses

import pytest
from sqlalchemy import text

from appliance.core.errors import RequestError, StoreError, TurnConflict
from appliance.core.session import SessionStatus
from appliance.core.ticket import Delivery, DeliveryStatus, Priority, Ticket, TicketStatus
from appliance.desk import tickets as steps
from appliance.store import accounts, notes, outbox, policies, sessions, tickets
from appliance.store.database import Database
from appliance.store.sessions import SessionKey, SessionRow, TurnRow


def row(name: str = "s1", **changes: object) -> SessionRow:
    made = SessionRow(
        id=name,
        intake="patient-intake",
        policy="ab" * 32,
        language="en",
        channel="kiosk",
        status=SessionStatus.IN_PROGRESS,
        number=0,
        token_hash=b"token " + name.encode(),
        opened_ms=1_000,
        updated_ms=1_000,
        expires_ms=90_000,
        state=b"sealed",
    )
    return dataclasses.replace(made, **changes)


def opened(database: Database, *names: str) -> None:
    for name in names:
        database.write_now(
            lambda c, name=name: sessions.insert(c, row(name), SessionKey(name, b"wrapped", 1))
        )


def test_a_session_reads_back_as_it_was_written(database: Database) -> None:
    opened(database, "s1")
    with database.reader() as connection:
        assert sessions.read(connection, "s1") == row()
        assert sessions.by_token(connection, b"token s1") == row()
        assert sessions.by_token(connection, b"other") is None
        assert sessions.key_of(connection, "s1") == SessionKey("s1", b"wrapped", 1)
        assert sessions.read(connection, "s2") is None


def test_a_turn_replaces_the_row_it_was_computed_from(database: Database) -> None:
    opened(database, "s1")
    after = row(number=1, updated_ms=2_000, state=b"new", protocol="PT-4821-7")
    database.write_now(lambda c: sessions.replace(c, after, expected_number=0))
    with database.reader() as connection:
        assert sessions.read(connection, "s1") == after
        assert sessions.by_protocol(connection, "PT-4821-7") == after
    with pytest.raises(TurnConflict):
        database.write_now(lambda c: sessions.replace(c, row(number=1), expected_number=0))


def test_the_token_of_a_session_never_changes(database: Database) -> None:
    opened(database, "s1")
    database.write_now(lambda c: sessions.replace(c, row(number=1, token_hash=b""), 0))
    with database.reader() as connection:
        assert sessions.by_token(connection, b"token s1") is not None


def test_a_revoked_token_opens_nothing_and_a_turn_on_its_way_is_still_taken(
    database: Database,
) -> None:
    opened(database, "s1")
    database.write_now(lambda c: sessions.revoke(c, "s1", b"nobody's"))
    database.write_now(lambda c: sessions.replace(c, row(number=1, state=b"new"), 0))
    with database.reader() as connection:
        assert sessions.by_token(connection, b"token s1") is None
        found = sessions.read(connection, "s1")
    assert found == row(number=1, state=b"new", token_hash=b"nobody's")


def test_open_sessions_are_those_in_progress_with_time_left(database: Database) -> None:
    opened(database, "s1", "s2", "s3", "s4")
    database.write_now(lambda c: sessions.erase(c, "s2"))
    done = row("s3", number=1, status=SessionStatus.COMPLETED)
    database.write_now(lambda c: sessions.replace(c, done, 0))
    with database.reader() as connection:
        assert sessions.open_count(connection, 89_999) == 2
        assert sessions.open_count(connection, 90_000) == 0


def test_two_boxes_never_take_the_same_turn(cluster) -> None:
    url = cluster.new_database()
    boxes = [Database.open(url) for _ in range(2)]
    opened(boxes[0], "s1")

    def take(connection) -> None:
        found = sessions.lock(connection, "s1")
        assert found is not None
        number = found.number
        sessions.replace(connection, dataclasses.replace(found, number=number + 1), number)

    futures = [box._must_write().submit(take) for _ in range(20) for box in boxes]
    for future in futures:
        future.result(timeout=20)
    with boxes[0].reader() as connection:
        found = sessions.read(connection, "s1")
        assert found is not None
        assert found.number == 40
    for box in boxes:
        box.close()


def test_an_erased_session_keeps_its_bare_facts_and_takes_no_turn(database: Database) -> None:
    opened(database, "s1")
    database.write_now(lambda c: sessions.erase(c, "s1"))
    with database.reader() as connection:
        found = sessions.by_token(connection, b"token s1")
        assert found is not None
        assert found.erased
        assert sessions.key_of(connection, "s1") is None
    with pytest.raises(TurnConflict):
        database.write_now(lambda c: sessions.replace(c, row(number=1), 0))


def test_turns_are_found_by_their_idempotency_key(database: Database) -> None:
    opened(database, "s1", "s2")
    first = TurnRow("s1", 1, "box/audit", 7, 2_000, b"key")
    for turn in (first, TurnRow("s1", 2, "box/audit", 9, 3_000), TurnRow("s1", 3, "b", 1, 4_000)):
        database.write_now(lambda c, turn=turn: sessions.add_turn(c, turn))
    with database.reader() as connection:
        assert sessions.turn_by_key(connection, "s1", b"key") == first
        assert sessions.turn_by_key(connection, "s2", b"key") is None
        assert [turn.number for turn in sessions.turns(connection, "s1")] == [1, 2, 3]
    for again in (TurnRow("s1", 1, "b", 8, 0), TurnRow("s1", 4, "b", 8, 0, b"key")):
        with pytest.raises(StoreError):
            database.write_now(lambda c, again=again: sessions.add_turn(c, again))


def test_sessions_are_listed_and_swept(database: Database) -> None:
    opened(database, "a", "b", "c")
    done = row("b", number=1, updated_ms=5_000, status=SessionStatus.COMPLETED)
    database.write_now(lambda c: sessions.replace(c, done, 0))
    late = row("c", number=1, updated_ms=4_000, expires_ms=10_000)
    database.write_now(lambda c: sessions.replace(c, late, 0))
    with database.reader() as connection:
        live = sessions.recent(connection, {SessionStatus.IN_PROGRESS})
        assert [found.id for found in live] == ["c", "a"]
        assert [found.id for found in sessions.recent(connection, sessions.ENDED)] == ["b"]
        assert sessions.expired(connection, 9_999) == []
        assert [found.id for found in sessions.expired(connection, 10_000)] == ["c"]
        assert [found.id for found in sessions.expired(connection, 90_000)] == ["c", "a"]


def test_keys_are_found_by_epoch_and_put_anew(database: Database) -> None:
    opened(database, "a", "b")
    database.write_now(lambda c: sessions.put_key(c, SessionKey("a", b"rewrapped", 2)))
    with database.reader() as connection:
        assert sessions.keys_before(connection, 2) == [SessionKey("b", b"wrapped", 1)]
        assert sessions.key_of(connection, "a") == SessionKey("a", b"rewrapped", 2)


def ticket(name: str = "t1", **changes: object) -> Ticket:
    made = Ticket(
        id=name,
        protocol="PT-4821-7",
        session="s1",
        intake="patient-intake",
        queue="nurse",
        priority=Priority.P2,
        status=TicketStatus.OPEN,
        reason="urgent",
        opened_ms=1_000,
        first_due_ms=5_000,
        resolve_due_ms=None,
    )
    return dataclasses.replace(made, **changes)


def test_tickets_read_back_with_their_sealed_lines(database: Database) -> None:
    opened(database, "s1")
    database.write_now(lambda c: tickets.insert(c, ticket(), b"sealed"))
    with database.reader() as connection:
        assert tickets.read(connection, "t1") == ticket()
        assert tickets.handoff(connection, "t1") == b"sealed"
        assert tickets.of_session(connection, "s1") == [ticket()]
        assert tickets.read(connection, "t2") is None
    database.write_now(lambda c: tickets.erase(c, "s1"))
    with database.reader() as connection:
        assert tickets.handoff(connection, "t1") is None
        assert tickets.read(connection, "t1") == ticket()


def test_a_ticket_that_someone_else_changed_is_not_overwritten(database: Database) -> None:
    opened(database, "s1")
    database.write_now(lambda c: tickets.insert(c, ticket(), None))
    seen = ticket()
    for_ana, for_ben = (steps.take(seen, who, 2_000) for who in ("ana", "ben"))
    database.write_now(lambda c: tickets.replace(c, for_ana, seen))
    with pytest.raises(TurnConflict):
        database.write_now(lambda c: tickets.replace(c, for_ben, seen))
    with database.reader() as connection:
        assert tickets.read(connection, "t1") == for_ana


def test_the_queue_shows_the_most_pressing_first(database: Database) -> None:
    opened(database, "s1")
    for made in (
        ticket("late", first_due_ms=1),
        ticket("crisis", priority=Priority.P1, first_due_ms=9),
        ticket("low", priority=Priority.P3, first_due_ms=0),
        ticket("done", status=TicketStatus.CLOSED, priority=Priority.P1),
    ):
        database.write_now(lambda c, made=made: tickets.insert(c, made, None))
    with database.reader() as connection:
        live = [found.id for found in tickets.with_status(connection)]
        assert live == ["crisis", "late", "low"]
        closed = tickets.with_status(connection, {TicketStatus.CLOSED})
        assert [found.id for found in closed] == ["done"]


def delivery(name: str, sequence: int, session: str = "s1", to: str = "files") -> Delivery:
    return Delivery(name, session, sequence, to, "files", "application/json", b"sealed")


@pytest.fixture
def box(database: Database) -> Database:
    opened(database, "s1", "s2")
    for made in (delivery("a1", 1), delivery("a2", 2), delivery("b1", 1, "s2")):
        database.write_now(lambda c, made=made: outbox.insert(c, made, now_ms=100))
    return database


def claim(database: Database, now_ms: int, to: str = "files", box: str = "box") -> str | None:
    found = database.write_now(lambda c: outbox.claim(c, to, box, now_ms))
    return found.id if found else None


def settle(database: Database, name: str, status: DeliveryStatus, now_ms: int = 0) -> None:
    database.write_now(lambda c: outbox.settle(c, name, status, now_ms))


def test_deliveries_of_a_session_leave_in_order(box: Database) -> None:
    assert {claim(box, 200), claim(box, 200)} == {"a1", "b1"}
    assert claim(box, 200) is None
    settle(box, "a1", DeliveryStatus.DELIVERED)
    assert claim(box, 200) == "a2"
    assert claim(box, 200, to="elsewhere") is None


def test_a_claim_counts_and_runs_out(box: Database) -> None:
    first = box.write_now(lambda c: outbox.claim(c, "files", "box1", 200))
    assert first is not None
    assert first.attempts == 1
    assert claim(box, 200 + outbox.CLAIM_MS - 1) == "b1"
    again = box.write_now(lambda c: outbox.claim(c, "files", "box2", 200 + outbox.CLAIM_MS))
    assert again is not None
    assert (again.id, again.attempts) == (first.id, 2)


def test_a_box_that_starts_again_lets_go_of_its_own_claims_only(box: Database) -> None:
    assert claim(box, 200, box="one") == "a1"
    assert claim(box, 200, box="two") == "b1"
    box.write_now(lambda c: outbox.release_claims(c, "one"))
    assert claim(box, 200) == "a1"
    assert claim(box, 200) is None


def test_a_failed_attempt_waits_its_turn_and_holds_up_its_session_only(box: Database) -> None:
    assert claim(box, 200) == "a1"
    box.write_now(lambda c: outbox.postpone(c, "a1", 9_000, "the destination answered 500"))
    assert claim(box, 300) == "b1"
    assert claim(box, 8_999) is None
    assert claim(box, 9_000) == "a1"


def test_waiting_times_double_up_to_an_hour() -> None:
    waits = [outbox.next_wait_ms(n) for n in range(1, 14)]
    assert waits[:4] == [5_000, 10_000, 20_000, 40_000]
    assert waits[-1] == outbox.next_wait_ms(10**9) == 3_600_000


def test_a_refused_delivery_is_kept_and_sent_again_when_a_person_says_so(box: Database) -> None:
    claim(box, 200)
    settle(box, "a1", DeliveryStatus.REFUSED)
    with box.reader() as connection:
        refused = outbox.with_status(connection, {DeliveryStatus.REFUSED})
        assert [found.id for found in refused] == ["a1"]
    assert {claim(box, 200), claim(box, 200)} == {"a2", "b1"}
    with pytest.raises(RequestError, match="on its way"):
        box.write_now(lambda c: outbox.retry(c, "a1", 300))
    box.write_now(lambda c: outbox.postpone(c, "a2", 300, "the destination answered 500"))
    box.write_now(lambda c: outbox.retry(c, "a1", 300))
    assert claim(box, 300) == "a1"
    assert claim(box, 300) is None


def test_a_refused_delivery_that_was_overtaken_is_not_sent_again(box: Database) -> None:
    settle(box, "a1", DeliveryStatus.REFUSED)
    settle(box, "a2", DeliveryStatus.DELIVERED)
    for name, slug in (("a1", "delivery-overtaken"), ("a2", "delivery-settled")):
        with pytest.raises(RequestError) as caught:
            box.write_now(lambda c, name=name: outbox.retry(c, name, 300))
        assert (caught.value.status, caught.value.slug) == (409, slug)
    with pytest.raises(RequestError) as caught:
        box.write_now(lambda c: outbox.retry(c, "none", 300))
    assert caught.value.status == 404


def test_numbers_run_per_session_and_destination(box: Database) -> None:
    with box.reader() as connection:
        assert outbox.next_sequence(connection, "s1", "files") == 3
        assert outbox.next_sequence(connection, "s2", "files") == 2
        assert outbox.next_sequence(connection, "s1", "webhook") == 1


def test_what_was_erased_does_not_leave(box: Database) -> None:
    settle(box, "a1", DeliveryStatus.DELIVERED)
    box.write_now(lambda c: outbox.erase(c, "s1"))
    assert claim(box, 200) == "b1"
    assert claim(box, 200) is None
    with box.reader() as connection:
        bodies = connection.execute(text("SELECT body FROM outbox WHERE session = 's1'"))
        assert {row.body for row in bodies} == {None}
        delivered = outbox.with_status(connection, {DeliveryStatus.DELIVERED})
        assert [found.id for found in delivered] == ["a1"]


ANA = accounts.Account("1", "Ana", "Ana Ruiz", "staff", "$argon2id$", 1_000)


def test_accounts_are_found_however_the_name_is_written(database: Database) -> None:
    database.write_now(lambda c: accounts.insert(c, ANA))
    with database.reader() as connection:
        found = accounts.by_name(connection, " ANA ")
        assert found == dataclasses.replace(ANA, name="ana")
        assert accounts.count(connection) == 1
    with pytest.raises(RequestError) as caught:
        database.write_now(lambda c: accounts.insert(c, dataclasses.replace(ANA, id="2")))
    assert caught.value.status == 409


def test_an_account_changes_but_keeps_its_name(database: Database) -> None:
    database.write_now(lambda c: accounts.insert(c, ANA))
    changed = dataclasses.replace(ANA, name="other", role="supervisor", failures=3)
    database.write_now(lambda c: accounts.replace(c, changed))
    with database.reader() as connection:
        assert accounts.everyone(connection) == [dataclasses.replace(changed, name="ana")]


def test_a_sign_in_ends_when_it_should(database: Database) -> None:
    database.write_now(lambda c: accounts.insert(c, ANA))
    login = accounts.Login(b"hash", "1", 1_000, 1_000, 5_000)
    database.write_now(lambda c: accounts.add_login(c, login))

    def at(now_ms: int) -> accounts.Login | None:
        with database.reader() as connection:
            found = accounts.login_of(connection, b"hash", now_ms)
        return found[0] if found else None

    assert at(4_999) == login
    assert at(5_000) is None
    database.write_now(lambda c: accounts.touch_login(c, b"hash", 4_000, 9_000))
    assert at(5_000) == accounts.Login(b"hash", "1", 1_000, 4_000, 9_000)
    disabled = dataclasses.replace(ANA, disabled_ms=4_500)
    database.write_now(lambda c: accounts.replace(c, disabled))
    assert at(5_000) is None
    database.write_now(lambda c: accounts.replace(c, ANA))
    database.write_now(lambda c: accounts.sweep_logins(c, 8_999))
    assert at(5_000) is not None
    database.write_now(lambda c: accounts.end_logins_of(c, "1"))
    assert at(5_000) is None


def test_policy_versions_are_kept_once_and_for_good(database: Database) -> None:
    version = policies.PolicyVersion("ab", "callback", "1.0.0", 1_000, b"files")
    assert database.write_now(lambda c: policies.activate(c, version))
    later = dataclasses.replace(version, activated_ms=9_000)
    assert not database.write_now(lambda c: policies.activate(c, later))
    with database.reader() as connection:
        assert policies.policy(connection, "ab") == version
        assert policies.policies(connection) == [version]


def test_a_list_tells_whether_something_is_on_it(database: Database) -> None:
    fill = [(b"k1", None), (b"k2", b"sealed")]
    database.write_now(lambda c: policies.replace_list(c, "conflicts", fill))
    with database.reader() as connection:
        assert policies.on_list(connection, "conflicts", [b"none", b"k2"])
        assert not policies.on_list(connection, "conflicts", [b"none"])
        assert not policies.on_list(connection, "conflicts", [])
        assert not policies.on_list(connection, "others", [b"k1"])
    database.write_now(lambda c: policies.replace_list(c, "conflicts", []))
    with database.reader() as connection:
        assert not policies.on_list(connection, "conflicts", [b"k1"])


def test_questions_wait_for_the_staff(database: Database) -> None:
    opened(database, "s1")
    asked = notes.Question("q1", "s1", "callback", "en", 1_000, b"sealed")
    database.write_now(lambda c: notes.add_question(c, asked))
    with database.reader() as connection:
        assert notes.open_questions(connection) == [asked]
    database.write_now(lambda c: notes.erase_questions(c, "s1"))
    with database.reader() as connection:
        assert notes.open_questions(connection) == [dataclasses.replace(asked, sealed=None)]
    database.write_now(lambda c: notes.settle_question(c, "q1", "ana", 2_000))
    with database.reader() as connection:
        assert notes.open_questions(connection) == []


def test_settings_are_set_changed_and_removed(database: Database) -> None:
    for value in (b"1", b"2", None):
        database.write_now(lambda c, value=value: notes.put_setting(c, "k", value))
        with database.reader() as connection:
            assert notes.setting_of(connection, "k") == value


def test_deliveries_are_counted_by_how_they_stand(box: Database) -> None:
    claim(box, 200)
    settle(box, "a1", DeliveryStatus.DELIVERED)
    with box.reader() as connection:
        assert outbox.counts(connection) == {
            DeliveryStatus.PENDING: 2,
            DeliveryStatus.DELIVERED: 1,
            DeliveryStatus.REFUSED: 0,
        }
