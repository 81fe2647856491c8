from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from appliance.core.interview import Field, FieldType, JsonValue, Reading, Span
from appliance.core.once import one_turn
from appliance.core.policy import FieldWording
from appliance.fields.context import Context, OnceATurn
from appliance.fields.parts import PARTS
from appliance.fields.registry import READERS

CONTEXT = Context(Field(id="note", type=FieldType.STORY), "en", date(2026, 11, 20))


@dataclass(eq=False)
class FakeReader:
    times: int = 0

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        self.times += 1
        return (Reading(text, Span(0, len(text)), precision=f"{context.asked}"),)

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        return Reading(value, Span(0, 0), precision=context.language)

    def say(self, value: JsonValue, context: Context) -> str:
        return f"{value} in {context.language}"


def test_in_a_turn_the_same_question_reads_the_same_words_once() -> None:
    reader = FakeReader()
    with one_turn():
        first = OnceATurn(reader).read("a dent", CONTEXT)
        assert OnceATurn(reader).read("a dent", replace(CONTEXT)) is first
    assert reader.times == 1


def test_whatever_a_reader_may_know_makes_another_question() -> None:
    reader = FakeReader()
    others = (
        replace(CONTEXT, field=Field(id="other", type=FieldType.STORY)),
        replace(CONTEXT, language="es"),
        replace(CONTEXT, reference_date=date(2026, 11, 21)),
        replace(CONTEXT, asked=False),
        replace(CONTEXT, wording=FieldWording(label="A note")),
    )
    with one_turn():
        for context in (CONTEXT, *others):
            OnceATurn(reader).read("a dent", context)
        assert OnceATurn(reader).read("a dent", others[3])[0].precision == "False"
    assert reader.times == 1 + len(others)


def test_what_is_said_and_tapped_passes_through() -> None:
    reader = OnceATurn(FakeReader())
    assert reader.say("x", CONTEXT) == "x in en"
    assert reader.accept("x", CONTEXT) == Reading("x", Span(0, 0), precision="en")


def test_every_reader_of_the_house_is_one() -> None:
    assert all(isinstance(one, OnceATurn) for one in (*PARTS.values(), *READERS.values()))
