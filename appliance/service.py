"""The running box: sockets bound, pages served, and what works beside them: the outbox, the clocks
that end forgotten conversations, the checkpoints of the record, the socket that commands talk to.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import os
import signal
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping

import uvicorn

from appliance import app
from appliance.app import Appliance, setting_of
from appliance.control import Answer, Control, announced
from appliance.core.errors import ApplianceError, EngineError, StoreError
from appliance.core.record import EntryClass, EntryDraft
from appliance.opening import Core, claim_code, version
from appliance.served import control_verbs, conversation_verbs, knowledge_verbs, voice_verbs
from appliance.telephone import telephone
from appliance.voice.load import Load

log = logging.getLogger(__name__)

SWEEP_SECONDS = 60.0
CHECKPOINT_SECONDS = 60.0
PULSE_SECONDS = 0.25
RENDER_AFTER_SECONDS = 20.0
"""A start has other things to do than to make speech that nobody waits for."""
MESSAGE_BYTES = 64 * 1024
"""The most that a WebSocket's message holds before anybody looks at it."""


def serve(appliance: Appliance) -> int:
    """Serves until SIGINT, SIGTERM, or the terminal closes; returns the exit status."""
    config = appliance.core.config
    listening = _bind(config.service.host, config.service.port)
    try:
        _warm(appliance)
        asyncio.run(_serve(appliance, listening))
    except KeyboardInterrupt:
        pass
    finally:
        listening.close()
    return 0


def _warm(appliance: Appliance) -> None:
    """Warms up. What cannot be warmed is made when it is needed: that is no reason not to serve."""
    try:
        app.warm(appliance)
    except (ApplianceError, OSError) as problem:
        log.warning("the warm-up failed", extra={"failure": type(problem).__name__})
    gc.freeze()  # what a start has made is not looked through in the middle of a visitor's turn
    gc.enable()


def _bind(host: str, port: int) -> socket.socket:
    """The listening socket. Raises StoreError when the address is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as problem:
        listening.close()
        raise StoreError(
            f"cannot listen on {host}:{port}: {problem.strerror}",
            advice="Stop what listens there, or choose another --port.",
        ) from None
    listening.listen(512)
    listening.setblocking(False)
    return listening


class _Server(uvicorn.Server):
    """A server that leaves signals to us: what works beside it must end in order, too."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Captures none."""
        yield


async def _serve(appliance: Appliance, listening: socket.socket) -> None:
    core = appliance.core
    served = uvicorn.Config(
        app.web_of(appliance),
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=True,
        proxy_headers=False,
        ws="websockets-sansio",
        ws_max_size=MESSAGE_BYTES,
        timeout_graceful_shutdown=3,
        timeout_keep_alive=30,
    )
    server = _Server(served)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, lambda: setattr(server, "should_exit", True))
    _enter(core, EntryClass.BOOT)
    verbs = {
        **control_verbs(core),
        **conversation_verbs(core, appliance.policies, setting_of(core)),
        **knowledge_verbs(appliance.library),
        **_voice_verbs(appliance),
    }
    beside = [
        asyncio.create_task(appliance.dispatch.run()),
        asyncio.create_task(_every(SWEEP_SECONDS, appliance.visits.sweep)),
        asyncio.create_task(_every(CHECKPOINT_SECONDS, lambda: _checkpoint(core))),
        asyncio.create_task(Control(core.config.data, verbs).serve()),
        asyncio.create_task(_bring_meaning(appliance)),
        asyncio.create_task(_wake_engines(appliance)),
        asyncio.create_task(_render(appliance)),
        *([] if appliance.sound is None else [asyncio.create_task(_pulse(appliance.sound.load))]),
    ]
    address = _address(listening)
    _announce(appliance, address)
    try:
        async with _telephone(appliance):
            with announced(core.config.data, address):
                await server.serve(sockets=[listening])
    finally:
        for task in beside:
            task.cancel()
        for task in beside:
            with contextlib.suppress(asyncio.CancelledError):
                await task
        await appliance.courier.close()
        for recogniser in appliance.engines.recognisers:
            await recogniser.stop()
        for mouth in appliance.mouths:
            await mouth.stop()
        _enter(core, EntryClass.SHUTDOWN)
        await _checkpoint(core)


def _voice_verbs(appliance: Appliance) -> Mapping[str, Answer]:
    if appliance.sound is None:
        return {}
    return voice_verbs(appliance.sound, appliance.engines.recognisers, appliance.mouths)


async def _every(seconds: float, work: Callable[[], Awaitable[object]]) -> None:
    """Does something again and again; a failure is logged and tried again."""
    while True:
        await asyncio.sleep(seconds)
        try:
            await work()
        except ApplianceError as problem:
            log.warning("a standing task failed", extra={"failure": type(problem).__name__})


async def _pulse(load: Load) -> None:
    """Notices when the box is late, as whoever waits for a frame would."""
    now = asyncio.get_running_loop().time
    while True:
        due = now() + PULSE_SECONDS
        await asyncio.sleep(PULSE_SECONDS)
        load.late(now() - due)


async def _bring_meaning(appliance: Appliance) -> None:
    """Goes on loading beside the serving, and says what is not here."""
    try:
        await asyncio.to_thread(app.bring_meaning, appliance)
    except (ApplianceError, OSError) as problem:
        log.warning("documents are found by words only", extra={"failure": type(problem).__name__})
    for name, what in appliance.engines.missing.items():
        print(f"Without {name}: {what}", flush=True)  # noqa: T201


async def _wake_engines(appliance: Appliance) -> None:
    """Begins the processes that hear and speak, so that the first to talk does not wait for them. One that
    does not begin is tried again when it is asked."""
    for recogniser in appliance.engines.recognisers:
        with contextlib.suppress(EngineError):
            await recogniser.start()
    for mouth in appliance.mouths:
        with contextlib.suppress(EngineError):
            await mouth.start()


@contextlib.asynccontextmanager
async def _telephone(appliance: Appliance) -> AsyncIterator[None]:
    """The edge towards the telephone exchange, where there is one. A port that is taken leaves the box
    without a telephone, and says so."""
    core, sound = appliance.core, appliance.sound
    now = asyncio.get_running_loop().time
    visits = appliance.visits
    edge = None if sound is None else telephone(core, visits, visits.callers, sound, now)
    if edge is None:
        yield
        return
    await visits.callers.after_a_restart()
    async with contextlib.AsyncExitStack() as held:
        try:
            ports = await held.enter_async_context(edge.listening())
            print(f"Telephone   {core.config.phone.host}:{ports.websocket}", flush=True)  # noqa: T201
        except OSError as problem:
            print(f"Without telephone: {problem.strerror}. Choose other ports under [phone].")  # noqa: T201
        yield


async def _render(appliance: Appliance) -> None:
    """Makes the fixed wording of every policy as sound, where it is not kept yet, with little of the
    processor. Nobody waits for it: what is not there yet is made when it is said."""
    await asyncio.sleep(RENDER_AFTER_SECONDS)
    wording = app.wording_aloud(appliance.core.config, appliance.policies.offered())
    came = await appliance.voices.render(wording, idle=3.0)
    log.info("fixed wording is kept as sound", extra={"kept": came.kept, "failed": came.failed})


async def _checkpoint(core: Core) -> None:
    await core.database.write(core.ledger.checkpoint)


def _enter(core: Core, cls: EntryClass) -> None:
    draft = EntryDraft(cls, None, "box", "system", {"pid": os.getpid(), "version": version()})
    core.database.write_now(lambda connection: core.ledger.append(connection, draft))


def _address(listening: socket.socket) -> str:
    """The address by which this box reaches the service: loopback when it listens everywhere."""
    host, port = listening.getsockname()[:2]
    here = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - compared, not bound
    return f"http://[{here}]:{port}" if ":" in here else f"http://{here}:{port}"


def _announce(appliance: Appliance, address: str) -> None:
    """The addresses, and the claim code while nobody has an account."""
    print(f"Kiosk       {address}/")  # noqa: T201 - this is what the command prints
    print(f"Desk        {address}/desk")  # noqa: T201
    print(f"Compliance  {address}/compliance", flush=True)  # noqa: T201
    code = claim_code(appliance.core)
    if code is not None:
        print(f"Claim code  {code}  (makes the first administrator)", flush=True)  # noqa: T201
