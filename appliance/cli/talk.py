"""`appliance talk`: an intake in the terminal, or from a file with one utterance a line.

Where the service runs, it speaks the service's public API, as a visitor's page does; where it does
not, it opens the data directory itself; where nothing is set up yet, it rehearses in a directory that
is thrown away, and says so. A pack's folder is always rehearsed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

import msgspec

from appliance import control
from appliance.cli.options import Verbs, verb, with_data, with_json
from appliance.cli.shown import answers_shown, plain_text, turn_shown
from appliance.cli.visitor import JsonObject, Visitor
from appliance.config import Config, load_config
from appliance.core.errors import ConfigError, RequestError
from appliance.core.session import Said

YES, NO = 0, 1
_GOES_ON = (422, 503)
"""Refusals after which the conversation is still there."""


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    parser = verb(
        verbs, "talk", "hold an intake in the terminal", "talk patient-intake --language es", run
    )
    parser.add_argument(
        "policy", metavar="POLICY", help="the id of an intake on offer, or a pack's folder"
    )
    parser.add_argument("--language", metavar="L", help="en or es (default: the intake's first)")
    parser.add_argument(
        "--script", type=Path, metavar="FILE", help="a text file with one utterance a line"
    )
    with_json(with_data(parser))


class Partner(Protocol):
    """Whoever holds the conversation; everything as the public API gives it."""

    def intakes(self) -> list[JsonObject]: ...

    def open(self, intake: str, language: str | None) -> JsonObject: ...

    def say(self, text: str) -> JsonObject: ...

    def view(self) -> JsonObject: ...


def run(args: argparse.Namespace) -> int:
    """Holds the conversation; 0 when it was completed, 1 when not."""
    utterances = _script(args.script) if args.script else None
    config = load_config(args.data)
    draft = Path(args.policy)
    is_draft = (draft / "policy.yaml").is_file()
    intake = draft.absolute().name if is_draft else args.policy
    with _rehearsal_of(draft, config) if is_draft else _partner(config) as partner:
        _check_offer(partner, intake, args.language)
        talk = _Talk(partner, as_json=args.json)
        talk.hold(intake, args.language, utterances)
        return talk.end()


@contextmanager
def _rehearsal_of(draft: Path, config: Config) -> Iterator[Partner]:
    """A pack that is not on offer yet, in a directory that is thrown away, whatever is set up."""
    with TemporaryDirectory(prefix="rehearsal-") as folder:
        place = Path(folder) / "data"
        stage = replace(
            config,
            data=place,
            database_url=f"sqlite:///{place / 'stage.db'}",
            policies=draft.absolute().parent,
            require_approval=False,
        )
        with _partner(stage) as partner:
            yield partner


def _script(path: Path) -> list[str]:
    """The utterances of a file. Raises ConfigError."""
    try:
        text = path.read_text("utf-8-sig")
    except OSError as problem:
        raise ConfigError(
            f"{path} cannot be read: {problem.strerror}", advice="Give a text file that is there."
        ) from None
    except UnicodeDecodeError:
        raise ConfigError(f"{path} is not UTF-8 text", advice="Save it as UTF-8.") from None
    return [line.strip() for line in text.split("\n") if line.strip()]


def _check_offer(partner: Partner, policy: str, language: str | None) -> None:
    """Raises ConfigError for an intake or a language that is not on offer, naming those that are."""
    offers = {offer["id"]: offer["languages"] for offer in partner.intakes()}
    if policy not in offers:
        known = ", ".join(offers)
        raise ConfigError(f"there is no intake {policy!r} here", advice=f"There are: {known}.")
    if language is not None and language not in offers[policy]:
        spoken = ", ".join(offers[policy])
        raise ConfigError(
            f"{policy} is not held in {language!r}", advice=f"It is held in: {spoken}."
        )


class _Talk:
    """One conversation on this terminal."""

    def __init__(self, partner: Partner, *, as_json: bool) -> None:
        self._partner = partner
        self._as_json = as_json
        self._begun = False

    def hold(self, policy: str, language: str | None, utterances: list[str] | None) -> None:
        """Talks until the end of the intake, of the script, or of the visitor's patience."""
        try:
            turn = self._partner.open(policy, language)
            self._begun = True
            self._show(None, turn)
            typed = sys.stdin.isatty() and utterances is None
            for text in _typed() if typed else self._read(utterances):
                turn = self._say(text, turn)
                if typed and turn["status"] != "in-progress":
                    return
        except KeyboardInterrupt:
            print("\nStopped here. What was said is kept.", file=sys.stderr)

    def _read(self, utterances: list[str] | None) -> Iterator[str]:
        """The script's lines, each shown as if typed; without a script, those of standard input."""
        lines = utterances if utterances is not None else (one.strip() for one in sys.stdin)
        for line in lines:
            if line and not self._as_json:
                print(f"> {plain_text(line)}")
            if line:
                yield line

    def _say(self, text: str, last: JsonObject) -> JsonObject:
        try:
            turn = self._partner.say(text)
        except RequestError as refusal:
            if refusal.status not in _GOES_ON:
                raise
            if self._as_json:
                print(json.dumps({"said": text, "refused": str(refusal)}, ensure_ascii=False))
            else:
                print(f"!! {refusal}\n")
            return last
        self._show(text, turn)
        return turn

    def _show(self, said: str | None, turn: JsonObject) -> None:
        if self._as_json:
            print(json.dumps({"said": said, "turn": turn}, ensure_ascii=False), flush=True)
        else:
            print("\n".join(turn_shown(turn)), end="\n\n", flush=True)

    def end(self) -> int:
        """Shows what came of it; the exit status."""
        if not self._begun:
            return NO
        view = self._partner.view()
        if self._as_json:
            print(json.dumps({"session": view}, ensure_ascii=False))
        else:
            print("\n".join(answers_shown(view)))
        return YES if view["status"] in ("completed", "amended") else NO


def _typed() -> Iterator[str]:
    """What is typed, until Ctrl-D."""
    while True:
        try:
            line = input("> ").strip()
        except EOFError:
            print()
            return
        if line:
            yield line


@contextmanager
def _partner(config: Config) -> Iterator[Partner]:
    """The running service, or the data directory, or a rehearsal."""
    from appliance import opening

    address = control.address(config.data)
    if address is not None:
        visitor = Visitor(address)
        try:
            yield visitor
        finally:
            visitor.close()
        return
    with ExitStack() as stack:
        if not opening.is_initialised(config):
            print("This is a rehearsal: nothing of it is kept.", file=sys.stderr)
            place = Path(stack.enter_context(TemporaryDirectory(prefix="rehearsal-")))
            config = replace(config, data=place, database_url=f"sqlite:///{place / 'stage.db'}")
            opening.initialise(config)
        core = stack.enter_context(opening.opened(config))
        runner = stack.enter_context(asyncio.Runner())
        yield _InProcess(core, runner)


class _InProcess:
    """The conversations of a data directory, held in this process."""

    def __init__(self, core: Any, runner: asyncio.Runner) -> None:
        from appliance import app
        from appliance.channels import views

        self._visits = app.build(core).visits
        self._say: Callable[..., str] = app.in_words
        self._views = views
        self._runner = runner
        self._session = self._token = ""

    def intakes(self) -> list[JsonObject]:
        """What is on offer."""
        return [_json(self._views.intake_out(offer)) for offer in self._visits.intakes()]

    def open(self, intake: str, language: str | None) -> JsonObject:
        """Begins a session; its first turn."""
        opened = self._runner.run(self._visits.open(intake, language, "text"))
        self._session, self._token = opened.session, opened.token
        return _json(self._views.turn_out(opened.turn, opened.latency_ms))

    def say(self, text: str) -> JsonObject:
        """Says something; the turn it led to."""
        taken = self._runner.run(self._visits.take(self._session, self._token, Said(text=text)))
        return _json(self._views.turn_out(taken.turn, taken.latency_ms))

    def view(self) -> JsonObject:
        """The session as it stands."""
        view = self._runner.run(self._visits.view(self._session, self._token))
        return _json(self._views.session_out(view, self._say))


def _json(shape: msgspec.Struct) -> JsonObject:
    told: JsonObject = msgspec.to_builtins(shape)
    return told
