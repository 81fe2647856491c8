"""`appliance voice call`: one call held with recorded lines on a box of its own, kept as sound, and beside it
the record that it made.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import wave
from contextlib import suppress
from pathlib import Path

import msgspec
import numpy as np
from websockets.asyncio.client import ClientConnection

from appliance.cli.bench.box import PhoneBox, phone_box
from appliance.cli.bench.lines import ANSWERS, Lines, caller_voice
from appliance.cli.bench.voice import labels_of, render_wording
from appliance.cli.options import Verbs, show, verb, with_data, with_json
from appliance.config import Config, load_config
from appliance.conversation.commit import open_state
from appliance.core.audio import RATE_HZ, SAMPLE_BYTES
from appliance.core.errors import ConfigError, StoreError
from appliance.core.session import SessionStatus, Turn
from appliance.opening import opened
from appliance.policy.files import pack_ids
from appliance.simulation.calls.caller import Caller
from appliance.simulation.calls.course import Courses
from appliance.simulation.calls.visit import CallVisit
from appliance.simulation.calls.wires import FRAME_S, WebSocketWire
from appliance.store import sessions

YES = 0
SOUND, RECORD = "call.wav", "record.json"
_CALLER = "+15035550100"
_SILENCE = bytes(round(RATE_HZ * FRAME_S) * SAMPLE_BYTES)


def register(own: Verbs) -> None:
    """Adds the verb."""
    about = "hold one call with recorded lines; keep its sound, and the record that it made"
    call = verb(own, "call", about, "voice call auto-claim --turns 8 --out a-call", _call)
    call.add_argument("intake", metavar="POLICY", help="what they call for")
    call.add_argument("--turns", type=int, default=8, metavar="N", help="answers (8)")
    call.add_argument(
        "--language", default="en", choices=sorted(ANSWERS), help="what they speak (en)"
    )
    call.add_argument("--seed", type=int, default=1, metavar="S", help="the same caller again (1)")
    call.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to put both")
    with_json(with_data(call))


class TapedWire(WebSocketWire):
    """Keeps what passes, frame by frame: `theirs` is the caller's sound, `ours` what they hear."""

    def __init__(self, connection: ClientConnection) -> None:
        super().__init__(connection)
        self.theirs = bytearray()
        self.ours = bytearray()

    async def send(self, pcm: bytes) -> None:
        """See `Wire`."""
        self.theirs += pcm
        await super().send(pcm)

    async def play(self) -> bytes | None:
        """See `Wire`."""
        frame = await super().play()
        self.ours += frame or _SILENCE
        return frame


def _call(args: argparse.Namespace) -> int:
    config = load_config(args.data)
    if args.intake not in pack_ids(config.policies):
        raise ConfigError(f"there is no intake {args.intake!r} here")
    with phone_box(config, args.intake, calls=1, prepare=render_wording) as box:
        wire = asyncio.run(_held(args, config, box))
        box.service.stop()
        record = _record(box)
    args.out.mkdir(parents=True, exist_ok=True)
    _write_sound(args.out / SOUND, wire)
    text = json.dumps(record, indent=1, ensure_ascii=False)
    (args.out / RECORD).write_text(f"{text}\n", "utf-8")
    seconds = len(wire.ours) // SAMPLE_BYTES / RATE_HZ
    result = {"sound": str(args.out / SOUND), "record": str(args.out / RECORD)}
    told = f"{seconds:.0f} seconds of {SOUND} (the caller left, the box right), and {RECORD}."
    show(args, {**result, "seconds": round(seconds, 1)}, told)
    return YES


async def _held(args: argparse.Namespace, config: Config, box: PhoneBox) -> TapedWire:
    """Holds the call, and gives what passed."""
    mouth = caller_voice(config, args.language)
    lines = Lines(mouth, args.language)
    try:
        await lines.record(labels_of(box.policy, args.language))
    finally:
        await mouth.stop()
    courses = Courses(box.moments)
    following = asyncio.create_task(courses.run())
    name = await asyncio.to_thread(box.announce, _CALLER, args.language)
    wire = await TapedWire.dial(box.websocket_port, name)
    caller = Caller(wire, seed=args.seed)
    visit = CallVisit(caller, courses.follow(str(name)), lines.line, seed=args.seed)
    carrying = asyncio.create_task(caller.run())
    try:
        await visit.hold(lambda: len(visit.turns) < args.turns)
    finally:
        await wire.hang_up()
        await carrying
        following.cancel()
        with suppress(asyncio.CancelledError):
            await following
    return wire


def _record(box: PhoneBox) -> dict[str, object]:
    """What the box wrote down of its only call: each turn, and what is known at the end. The people in it are
    made up, and the box is thrown away."""
    with opened(box.config) as core, core.database.reader() as connection:
        row = next(iter(sessions.recent(connection, list(SessionStatus))), None)
        key = None if row is None else sessions.key_of(connection, row.id)
        if row is None or key is None:
            raise StoreError("the box wrote down no call")
        sealer = core.keyring.unwrap(row.id, key.wrapped)
        turns = [
            msgspec.json.decode(
                core.ledger.open_payload(connection, one.sequence, sealer, one.origin), type=Turn
            )
            for one in sessions.turns(connection, row.id)
        ]
        answers = open_state(row, sealer).answers.values()
    return {
        "intake": row.intake,
        "language": row.language,
        "status": row.status.value,
        "turns": [_as_read(turn) for turn in turns],
        "answers": [
            {"field": one.address, "value": one.value, "status": one.status.value}
            for one in answers
        ],
    }


def _as_read(turn: Turn) -> dict[str, object]:
    """One turn: when in the call it was said, how it was heard, and what was answered."""
    spoken = turn.spoken
    return {
        "turn": turn.number,
        "said": turn.heard.raw if turn.heard else "",
        "from_ms": spoken.start_ms if spoken else None,
        "to_ms": spoken.end_ms if spoken else None,
        "heard_as": spoken.fidelity.value if spoken else None,
        "rule": turn.decision.rule,
        "replied": turn.reply.text,
    }


def _write_sound(path: Path, wire: TapedWire) -> None:
    """Both sides beside each other: the caller on the left, the box on the right."""
    frames = min(len(wire.theirs), len(wire.ours)) // SAMPLE_BYTES
    sides = [np.frombuffer(bytes(one), "<i2")[:frames] for one in (wire.theirs, wire.ours)]
    with wave.open(str(path), "wb") as out:
        out.setnchannels(2)
        out.setsampwidth(SAMPLE_BYTES)
        out.setframerate(RATE_HZ)
        out.writeframes(np.stack(sides, axis=1).tobytes())
