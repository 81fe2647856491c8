from __future__ import annotations

import io
from collections.abc import Iterable

import msgspec

from appliance.cli.lines import LineFault, answer_lines


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    text: str


def loud(line: Line) -> dict[str, str]:
    if not line.text:
        raise LineFault("text is empty")
    return {"text": line.text.upper()}


def run(lines: Iterable[bytes]) -> tuple[int, bytes, str]:
    sink, complaints = io.BytesIO(), io.StringIO()
    status = answer_lines(Line, loud, source=lines, sink=sink, complaints=complaints)
    return status, sink.getvalue(), complaints.getvalue()


def test_answers_each_line_in_order() -> None:
    assert run([b'{"text": "a"}\n', b'{"text": "b"}\n']) == (0, b'{"text":"A"}\n{"text":"B"}\n', "")


def test_a_bad_line_is_named_and_the_others_are_answered() -> None:
    status, out, err = run([b'{"text": "a"}\n', b"nonsense\n", b'{"text": ""}\n', b'{"text": "c"}'])
    assert status == 2
    assert out == b'{"text":"A"}\n{"text":"C"}\n'
    assert err == "line 2: not a JSON object on one line\nline 3: text is empty\n"


def test_complaints_quote_nothing_of_the_line() -> None:
    _, _, err = run([b'{"text": 4711}\n', b'["secret"]\n', b'{"text": "secret\n', b'"secret"\n'])
    assert "secret" not in err
    assert "4711" not in err
    assert err.count("line ") == 4


def test_an_unknown_key_is_a_fault() -> None:
    status, out, err = run([b'{"text": "a", "txet": "b"}\n'])
    assert (status, out) == (2, b"")
    assert "line 1" in err


def test_blank_lines_and_a_byte_order_mark_are_passed_over() -> None:
    assert run([b'\xef\xbb\xbf{"text": "a"}\r\n', b"\n", b"   \n"]) == (0, b'{"text":"A"}\n', "")


def test_broken_utf8_and_lone_surrogates_are_faults_not_tracebacks() -> None:
    status, out, err = run([b'{"text": "\xff"}\n', b'{"text": "\\ud800"}\n', b'{"text": "ok"}\n'])
    assert status == 2
    assert out == b'{"text":"OK"}\n'
    assert err.count("line ") == 2


class ClosedPipe(io.BytesIO):
    def write(self, _: object) -> int:
        raise BrokenPipeError


def test_a_reader_that_went_away_ends_it_quietly() -> None:
    assert answer_lines(Line, loud, source=[b'{"text": "a"}'], sink=ClosedPipe()) == 0


class Interrupted:
    def __iter__(self) -> Interrupted:
        return self

    def __next__(self) -> bytes:
        raise KeyboardInterrupt


def test_an_interrupt_is_not_a_traceback() -> None:
    assert answer_lines(Line, loud, source=Interrupted(), sink=io.BytesIO()) == 130
