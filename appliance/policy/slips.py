"""What somebody did who wrote YAML that is none: the line to look at, and what to do there. Pure.

A YAML parser says where it gave up, in its own terms ("expected <block end>"). This looks for the slip
that people really make, from that line upwards, and names it in plain words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

Slip = tuple[int, str]
"""A 1-based line, and what is wrong with it."""

_KEY = re.compile(r"""^\s*(?:-\s+)*(?P<key>"[^"]*"|'[^']*'|[^\s:'"#\[{][^:#]*?)\s*:(?=\s|$)""")
_NEARBY = 3
"""How many lines before the parser's own the slip may stand."""


def explained(text: str, line: int) -> Slip | None:
    """The likeliest slip behind a text that YAML refused at a 1-based line; None where none is seen."""
    lines = text.splitlines()
    for number, one in enumerate(lines[:line], start=1):
        if re.match(r" *\t", one) and one.strip():
            return number, "a tab stands at the beginning; indent with spaces"
    near = [n for n in range(line, max(0, line - _NEARBY), -1) if n <= len(lines)]
    for seen in _SLIPS:
        for number in near:
            said = seen(lines[number - 1])
            if said:
                return number, said
    return next(_misfits(lines[:line]), None)


def _value(line: str) -> str:
    """What stands after the dashes and the key."""
    found = _KEY.match(line)
    rest = line[found.end() :] if found else line
    return re.sub(r"^\s*(?:-\s+)*", "", rest).strip()


def _no_space(line: str) -> str:
    found = re.match(r"""^\s*(?:-\s+)?([A-Za-z_][\w-]*):(?=["'\[{A-Za-z])(?!//)""", line)
    if found and not _KEY.match(line):
        return f"a space is missing after the colon: {found[1]}: ..."
    if re.match(r"""^\s*-["'A-Za-z¿¡]""", line):
        return "a space is missing after the dash: - ..."
    return ""


def _quotes(line: str) -> str:
    value = _value(line)
    mark = value[:1]
    if mark not in ('"', "'"):
        return ""
    body = re.sub(r"\\.", "--", value[1:]) if mark == '"' else value[1:].replace("''", "--")
    end = body.find(mark)
    if end < 0:
        return f"the quote {mark} that opens here is not closed"
    after = body[end + 1 :].strip()
    if not after or after[0] in ",]}#:":
        return ""
    if mark == "'":
        return "the ' inside ends the text; put the whole text between double quotes (\")"
    return 'the " inside ends the text; put the whole text between single quotes, or leave it out'


def _brackets(line: str) -> str:
    bare = re.sub(r"\"[^\"]*\"|'[^']*'|(?:^|\s)#.*", "", line)
    for opening, closing in ("[]", "{}"):
        if bare.count(opening) > bare.count(closing):
            return f"a {opening} is opened and not closed: {closing} is missing"
    for opening, closing in ("[]", "{}"):
        if bare.count(closing) > bare.count(opening):
            return f"a {closing} closes what was not opened: {opening} is missing"
    return ""


def _beginning(line: str) -> str:
    mark = _value(line)[:1]
    return (
        f"a text that begins with {mark} goes between quotes" if mark and mark in "@`%&*!" else ""
    )


def _colon_inside(line: str) -> str:
    value = re.sub(r"\s#.*", "", _value(line))
    if _KEY.match(line) and value[:1] not in "\"'[{|>#" and re.search(r"\S:\s", value):
        return "a text with a colon inside goes between quotes"
    return ""


def _no_colon(line: str) -> str:
    found = re.fullmatch(r"\s*([A-Za-z_][\w-]*)\s*(?:#.*)?", line)
    return f"a colon is missing: {found[1]}:" if found else ""


_SLIPS: tuple[Callable[[str], str], ...] = (
    _no_space,
    _quotes,
    _brackets,
    _beginning,
    _colon_inside,
    _no_colon,
)


def _misfits(lines: list[str]) -> Iterator[Slip]:
    """Lines that begin neither where an earlier one around them does, nor below a key that opens."""
    levels: list[int] = [0]
    opened, above = True, 0
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        begins = len(line) - len(line.lstrip(" "))
        if begins > levels[-1]:
            if not opened:
                yield number, _further(begins, levels[-1], above)
            levels.append(begins)
        elif begins < levels[-1]:
            while levels[-1] > begins:
                levels.pop()
            if levels[-1] != begins:
                yield number, _between(begins, levels[-1], above)
                levels.append(begins)
        inner = re.match(r" *((?:- +)+)", line)
        if inner and _KEY.match(line):
            levels.append(begins + len(inner[1]))
        opened, above = _opens(line), number


def _opens(line: str) -> bool:
    bare = re.sub(r"\s#.*", "", line).rstrip()
    return bare.endswith((":", "|", ">", "-", "[", "{", ",", "|-", ">-")) or not _KEY.match(line)


def _further(begins: int, before: int, above: int) -> str:
    return (
        f"begins {begins} spaces in, and line {above} above it {before}: what belongs together "
        "begins at the same place"
    )


def _between(begins: int, around: int, above: int) -> str:
    return (
        f"begins {begins} spaces in, where no line above does (line {above} and those around it; the "
        f"next further out begins {around} in): one of them is indented wrongly"
    )
