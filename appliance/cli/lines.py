"""Filters over JSON Lines: one object a line in, one a line out, as they come.

A line that cannot be answered is named on standard error by its number and never quoted (but for the name
of a key): what it holds may be a person's words. The other lines are answered all the same, and the
exit status says at the end that something was wrong.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from typing import BinaryIO, TextIO, TypeVar

import msgspec

Shape = TypeVar("Shape", bound=msgspec.Struct)

OK = 0
MISUSE = 2
INTERRUPTED = 130


class LineFault(Exception):
    """One line cannot be answered. The message says what to change and quotes nothing of it."""


def answer_lines(
    shape: type[Shape],
    answer: Callable[[Shape], object],
    *,
    source: Iterable[bytes] | None = None,
    sink: BinaryIO | None = None,
    complaints: TextIO | None = None,
) -> int:
    """Answers each line of `source` on `sink`; returns the exit status.

    `shape` is what a line must be, `answer` turns it into what msgspec can encode, and may raise
    LineFault. The streams are the process's own unless given. Blank lines are passed over. A reader
    that goes away (`| head`) ends the work quietly.
    """
    source = sys.stdin.buffer if source is None else source
    sink = sys.stdout.buffer if sink is None else sink
    complaints = sys.stderr if complaints is None else complaints
    decoder, encoder = msgspec.json.Decoder(shape), msgspec.json.Encoder()
    status = OK
    try:
        for number, line in enumerate(source, start=1):
            body = line.removeprefix(b"\xef\xbb\xbf").strip() if number == 1 else line.strip()
            if not body:
                continue
            try:
                answered = encoder.encode(answer(decoder.decode(body)))
            except (LineFault, msgspec.DecodeError, UnicodeError) as fault:
                status = MISUSE
                print(f"line {number}: {_plainly(fault)}", file=complaints)
                continue
            sink.write(answered + b"\n")
            sink.flush()
    except BrokenPipeError:
        _silence(sink)
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _plainly(fault: Exception) -> str:
    if isinstance(fault, UnicodeError):
        return "not valid UTF-8"
    if isinstance(fault, msgspec.DecodeError) and not isinstance(fault, msgspec.ValidationError):
        return "not a JSON object on one line"
    return str(fault)


def _silence(sink: BinaryIO) -> None:
    """Points a closed standard output at nothing, so that the interpreter's last flush is silent."""
    if sink is sys.stdout.buffer:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sink.fileno())
        os.close(nowhere)
