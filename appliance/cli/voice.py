"""`appliance voice`: what this box speaks with, and its fixed wording as sound.

render    makes the fixed wording of policies as sound, where it is not kept yet
say       says one sentence into a WAV file, to hear a voice
call      holds one call with recorded lines: its sound, and the record that it made
measure   how long until the first sound, and how evenly loud, by each voice here
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import time
import wave
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from appliance.cli import voice_call
from appliance.cli.options import Verbs, complain, family, show, verb, with_data, with_json
from appliance.config import Config, load_config
from appliance.core.audio import RATE_HZ, SAMPLE_BYTES
from appliance.core.errors import ConfigError, EngineError
from appliance.core.policy import Policy
from appliance.policy.load import load_all
from appliance.voice.loudness import levelled, loudness
from appliance.voice.prerender import Fixed
from appliance.voice.saying import read_out
from appliance.voice.voices import Rendered, Voices

if TYPE_CHECKING:
    from appliance.app import Mouth

YES, NO = 0, 1
_MEASURED = 50


def register(verbs: Verbs) -> None:
    """Adds `voice` and its verbs."""
    own = family(verbs, "voice", "what this box speaks with", "render patient-intake")
    render = verb(
        own,
        "render",
        "make the fixed wording of policies as sound, where it is not kept yet",
        "voice render patient-intake",
        _render,
    )
    render.add_argument("policy", metavar="POLICY", nargs="*", help="only these (default: all)")
    with_json(with_data(render))
    say = verb(
        own, "say", "say one sentence into a WAV file", 'voice say "Hello." --out hello.wav', _say
    )
    say.add_argument("sentence", metavar="TEXT", help="the sentence, in quotes")
    say.add_argument("--language", metavar="L", default="en", help="its language (default: en)")
    say.add_argument("--pace", type=float, default=1.0, help="below 1 is slower (default: 1)")
    say.add_argument("--out", type=Path, required=True, metavar="FILE", help="where to write it")
    with_data(say)
    voice_call.register(own)
    measure = verb(
        own,
        "measure",
        "time the first sound and hold loudness against it, by each voice here",
        "voice measure --json",
        _measure,
    )
    with_json(with_data(measure))


def _policies(config: Config, names: Sequence[str] = ()) -> list[Policy]:
    known = load_all(config.policies, config)
    for name in names:
        if name not in known:
            raise ConfigError(
                f"there is no policy {name!r}", advice=f"There are: {', '.join(known)}."
            )
    return [known[name] for name in names or known]


def _mouths(config: Config, policies: Sequence[Policy]) -> tuple[Mouth, ...]:
    """What speaks here. Raises ConfigError when nothing does."""
    from appliance.app import mouths_of

    mouths = mouths_of(config, {one for policy in policies for one in policy.languages})
    if not mouths:
        raise ConfigError(
            "nothing speaks here",
            advice="Install the packages for voice, and look at `speaker` under [voice].",
        )
    return mouths


def _voices(config: Config, mouths: Sequence[Mouth]) -> Voices:
    from appliance.app import voices_of

    return voices_of(config, mouths)


def _render(args: argparse.Namespace) -> int:
    from appliance.app import wording_aloud

    config = load_config(args.data)
    policies = _policies(config, args.policy)
    mouths = _mouths(config, policies)
    wording = wording_aloud(config, policies)
    began = time.perf_counter()
    came = asyncio.run(_rendered(config, mouths, wording, alone=not args.policy))
    seconds = time.perf_counter() - began
    text = f"{came.kept} of {came.of} sentences are kept as sound; {came.made} were made now."
    result = {"kept": came.kept, "of": came.of, "made": came.made, "failed": came.failed}
    show(args, {**result, "seconds": round(seconds, 1)}, text)
    return YES if not came.failed else NO


async def _rendered(
    config: Config, mouths: Sequence[Mouth], wording: Sequence[Fixed], *, alone: bool
) -> Rendered:
    try:
        return await _voices(config, mouths).render(wording, _Progress(), alone=alone)
    finally:
        for mouth in mouths:
            await mouth.stop()


class _Progress:
    """Shows how far it is, where somebody looks on."""

    def __init__(self) -> None:
        self._at = 0

    def __call__(self, came: Rendered) -> None:
        self._at += 1
        if sys.stderr.isatty():
            end = "\n" if self._at == came.of else ""
            print(f"\r{self._at} of {came.of}", end=end, file=sys.stderr, flush=True)


def _say(args: argparse.Namespace) -> int:
    config = load_config(args.data)
    mouths = _mouths(config, _policies(config))
    try:
        pcm = asyncio.run(_said(config, mouths, args))
    except EngineError as problem:
        complain(str(problem), problem.advice or "`appliance doctor` says what speaks here.")
        return NO
    with wave.open(str(args.out), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(SAMPLE_BYTES)
        file.setframerate(RATE_HZ)
        file.writeframes(pcm)
    return YES


async def _said(config: Config, mouths: Sequence[Mouth], args: argparse.Namespace) -> bytes:
    try:
        return await _voices(config, mouths).sound(args.sentence, args.language, args.pace)
    finally:
        for mouth in mouths:
            await mouth.stop()


def _measure(args: argparse.Namespace) -> int:
    from appliance.app import wording_aloud

    config = load_config(args.data)
    policies = _policies(config)
    wording = wording_aloud(config, policies)
    found = asyncio.run(_measured(config, _mouths(config, policies), wording))
    lines = [
        f"{name:24} first sound {one['first_ms_p50']:7.1f} ms p50 {one['first_ms_p95']:7.1f} ms p95"
        f"   {one['real_time']:.4f} of real time   loudness spread"
        f" {one['spread_before_lu']:.2f} -> {one['spread_after_lu']:.2f} LU"
        for name, one in found.items()
    ]
    show(args, {"sentences": _MEASURED, "voices": found}, "\n".join(lines))
    return YES


async def _measured(
    config: Config, mouths: Sequence[Mouth], wording: Sequence[Fixed]
) -> dict[str, dict[str, float]]:
    """Each voice over the first sentences of its first language; then what is kept."""
    found = {}
    for mouth in mouths:
        language = min(mouth.languages)
        chosen = [one for one in wording if one.language == language][:_MEASURED]
        try:
            found[mouth.name] = await _timed(mouth, chosen)
        except EngineError as problem:
            complain(f"{mouth.name}: {problem}", problem.advice)
        finally:
            await mouth.stop()
    found["kept"] = await _timed_kept(config, mouths, wording)
    return found


async def _timed(mouth: Mouth, chosen: Sequence[Fixed]) -> dict[str, float]:
    await mouth.start()
    times, before, after = [], [], []
    seconds = 0.0
    for fixed in chosen:
        began = time.perf_counter()
        pcm = await mouth.synthesize(read_out(fixed.sentence, fixed.language), fixed.language)
        said = await asyncio.to_thread(levelled, pcm)
        times.append(time.perf_counter() - began)
        seconds += len(pcm) / SAMPLE_BYTES / RATE_HZ
        before.append(loudness(pcm))
        after.append(loudness(said))
    return _told(times, seconds, before, after)


async def _timed_kept(
    config: Config, mouths: Sequence[Mouth], wording: Sequence[Fixed]
) -> dict[str, float]:
    """What is kept already, over all languages: nothing is made."""
    voices = _voices(config, mouths)
    kept = [one for one in wording if voices.ready(one.sentence, one.language, 1.0)]
    times, levels = [], []
    seconds = 0.0
    for fixed in kept[:: max(1, len(kept) // _MEASURED)][:_MEASURED]:
        began = time.perf_counter()
        pcm = await voices.sound(fixed.sentence, fixed.language, 1.0)
        times.append(time.perf_counter() - began)
        seconds += len(pcm) / SAMPLE_BYTES / RATE_HZ
        levels.append(loudness(pcm))
    return _told(times, seconds, levels, levels)


def _told(
    times: Sequence[float], seconds: float, before: Sequence[float], after: Sequence[float]
) -> dict[str, float]:
    """The figures; the spread of loudness is that between the quietest and the loudest sentence."""
    if len(times) < 2:
        return dict.fromkeys(_FIGURES, 0.0)
    cuts = statistics.quantiles(times, n=20, method="inclusive")
    told = (
        statistics.median(times) * 1000,
        cuts[-1] * 1000,
        sum(times) / seconds,
        max(before) - min(before),
        max(after) - min(after),
    )
    return dict(zip(_FIGURES, (round(one, 4) for one in told), strict=True))


_FIGURES = ("first_ms_p50", "first_ms_p95", "real_time", "spread_before_lu", "spread_after_lu")
