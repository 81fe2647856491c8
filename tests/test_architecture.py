"""The house's own rules: which floor may import which, who loads engines, who reads raw words."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "appliance"

FLOORS = {
    0: {"core"},
    1: {"config", "policy", "fields", "vault", "ledger", "store", "engines"},
    2: {"screening", "redaction", "llm", "knowledge", "voice", "desk", "records", "reports", "web"},
    3: {"conversation"},
    4: {"channels", "consoles", "simulation"},
    5: {
        "app",
        "approving",
        "doctor",
        "opening",
        "people",
        "reviewing",
        "served",
        "service",
        "telephone",
        "control",
        "explaining",
        "logs",
        "vitals",
        "weights",
        "whatif",
    },
    6: {"cli", "__main__"},
}
SIDEWAYS_FREE = {3, 5, 6}
"""Floors that are one room."""

RAW_READERS = {
    "appliance/core/session.py": "declares it",
    "appliance/redaction": "masks it",
    "appliance/fields": "reads values from it",
    "appliance/conversation/turn.py": "passes it to screening, redaction and understanding",
    "appliance/conversation/understand.py": "reads values from it",
    "appliance/conversation/apply.py": "takes evidence from it",
    "appliance/conversation/showing.py": "gives it to readers whom policy shows everything",
    "appliance/conversation/situation.py": "carries it to the decision",
    "appliance/conversation/decide": "asks whether there is any, and how much",
    "appliance/conversation/settle.py": "keeps an unanswered question for the staff",
    "appliance/conversation/evaluators": "judge the turn by it",
    "appliance/conversation/replay.py": "says it again to the turn",
    "appliance/consoles": "show it to staff whom policy lets read it",
    "appliance/cli/voice_call.py": "writes down what its own made-up caller said",
    "appliance/cli/bench/turn.py": "times what judges the lines of its own visitors",
}
"""Who may touch `.raw`. Anything else must work on the masked text."""


def modules() -> list[Path]:
    return sorted(p for p in ROOT.rglob("*.py") if p != ROOT / "__init__.py")


def room_of(path: Path) -> str:
    first = path.relative_to(ROOT).parts[0]
    return first.removesuffix(".py")


def floor_of(room: str) -> int:
    return next(floor for floor, rooms in FLOORS.items() if room in rooms)


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}: relative import"
            if node.module == "appliance":
                yield from (f"appliance.{alias.name}" for alias in node.names)
            else:
                yield node.module


def own_rooms(path: Path) -> Iterator[str]:
    for name in imports_of(path):
        if name.startswith("appliance."):
            yield name.split(".")[1]


def relative(path: Path) -> str:
    return path.relative_to(ROOT.parent).as_posix()


def test_every_room_stands_on_a_floor() -> None:
    rooms = {room_of(path) for path in modules()}
    known = set().union(*FLOORS.values())
    assert rooms <= known


@pytest.mark.parametrize("path", modules(), ids=relative)
def test_imports_go_down_only(path: Path) -> None:
    room = room_of(path)
    floor = floor_of(room)
    for other in own_rooms(path):
        if other == room:
            continue
        below = floor_of(other) < floor
        beside = floor_of(other) == floor and floor in SIDEWAYS_FREE
        assert below or beside, f"{relative(path)} imports {other}"


@pytest.mark.parametrize("path", modules(), ids=relative)
def test_only_the_composition_root_imports_engines(path: Path) -> None:
    if room_of(path) in ("engines", "app"):
        return
    assert "engines" not in set(own_rooms(path))


def test_the_core_needs_nothing_but_msgspec() -> None:
    import sys

    for path in (ROOT / "core").glob("*.py"):
        for name in imports_of(path):
            top = name.split(".")[0]
            assert top in sys.stdlib_module_names | {"appliance", "msgspec"}, f"{path}: {name}"


def reads_raw(path: Path) -> bool:
    return any(
        isinstance(node, ast.Attribute) and node.attr == "raw"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
    )


def test_raw_words_have_named_readers() -> None:
    readers = {relative(path) for path in modules() if reads_raw(path)}
    strangers = {
        reader
        for reader in readers
        if not any(reader == known or reader.startswith(f"{known}/") for known in RAW_READERS)
    }
    assert strangers <= set()


def test_raw_words_and_values_hide_from_repr() -> None:
    from appliance.core.interview import Answer, AnswerStatus, Evidence, Span
    from appliance.core.session import OffsetMap, Utterance

    secret = "Maya Lindqvist"
    heard = Utterance(secret, "<PERSON_1>", OffsetMap(), "en")
    answer = Answer("name", AnswerStatus.STATED, secret, Evidence(1, Span(0, 14), secret))
    assert secret not in repr(heard)
    assert secret not in repr(answer)


def test_only_cryptography_has_ciphers() -> None:
    """Primitives come from one library; the outsider's verifier alone brings its own."""
    foreign = {"nacl", "Crypto", "Cryptodome", "pyaes", "ecdsa", "rsa"}
    for path in modules():
        assert not {name.split(".")[0] for name in imports_of(path)} & foreign


def test_broad_excepts_translate_or_stand_at_a_named_edge() -> None:
    edges = {
        "appliance/conversation/run.py",  # tells the person the truth
        "appliance/records/dispatch.py",  # tries again
        "appliance/store/writer.py",  # hands it to everyone who waits for the commit
    }
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.ExceptHandler):
                continue
            broad = node.type is None or (
                isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException")
            )
            raises = any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
            assert not broad or raises or relative(path) in edges, f"{relative(path)}:{node.lineno}"


BROWSERS_OWN_SPEECH = ("speechrecognition", "speechsynthesis", "speechgrammar")
"""What a browser may send to somebody else's service, whatever it is spelled with before or behind."""


def test_no_page_uses_the_browsers_own_speech() -> None:
    pages = [path for kind in ("js", "html", "svg") for path in ROOT.rglob(f"*.{kind}")]
    assert {"kiosk", "consoles"} <= {part for path in pages for part in path.parts}
    for path in pages:
        code = path.read_text("utf-8").lower()
        assert not any(name in code for name in BROWSERS_OWN_SPEECH), relative(path)
