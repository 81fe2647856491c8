"""Two small things: questions that no approved document answers, kept for the staff; and settings."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select, update

from appliance.store.schema import plain, question, setting


@dataclass(frozen=True, slots=True)
class Question:
    """A question that could not be answered; `sealed` holds its words, None once erased."""

    id: str
    session: str
    intake: str
    language: str
    at_ms: int
    sealed: bytes | None = dataclasses.field(default=None, repr=False)
    settled_by: str | None = None
    settled_ms: int | None = None


def add_question(connection: Connection, row: Question) -> None:
    """Keeps a question for the staff."""
    connection.execute(question.insert().values(plain(row)))


def open_questions(connection: Connection, limit: int = 200) -> list[Question]:
    """Questions nobody has settled yet, the oldest first."""
    statement = (
        select(question)
        .where(question.c.settled_ms.is_(None))
        .order_by(question.c.at_ms, question.c.id)
        .limit(limit)
    )
    return [Question(**found) for found in connection.execute(statement).mappings()]


def settle_question(connection: Connection, question_id: str, by: str, now_ms: int) -> None:
    """Notes who has dealt with a question."""
    connection.execute(
        update(question)
        .where(question.c.id == question_id)
        .values(settled_by=by, settled_ms=now_ms)
    )


def erase_questions(connection: Connection, session: str) -> None:
    """Deletes the words of a session's questions."""
    connection.execute(update(question).where(question.c.session == session).values(sealed=None))


def setting_of(connection: Connection, key: str) -> bytes | None:
    """A setting's value, or None."""
    found = connection.scalar(select(setting.c.value).where(setting.c.key == key))
    return None if found is None else bytes(found)


def put_setting(connection: Connection, key: str, value: bytes | None) -> None:
    """Sets a setting; None removes it."""
    connection.execute(delete(setting).where(setting.c.key == key))
    if value is not None:
        connection.execute(setting.insert().values(key=key, value=value))
