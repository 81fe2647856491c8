"""What a measurement of calls is held against: the same recordings, ended by a fixed silence and handed to
the recogniser with nothing around it.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any, Final

from appliance.cli.bench.lines import Lines
from appliance.config import Config
from appliance.core.audio import (
    DETECTOR_SAMPLES,
    SAMPLE_BYTES,
    Expected,
    Expecting,
    SpeechSegment,
    samples_of,
)
from appliance.core.errors import EngineError
from appliance.core.ports import SpeechDetector, Transcriber
from appliance.reports.measure import spread_of
from appliance.simulation.calls.caller import Utterance

FIXED_MS: Final = 700
_ON: Final = 0.5
_BEFORE_MS: Final = 300
_WINDOW: Final = DETECTOR_SAMPLES * SAMPLE_BYTES


async def baseline(config: Config, lines: Lines) -> dict[str, Any]:
    """The recordings of a measurement without the house: how long to the words, who is cut off, and what the
    best recogniser alone takes. Raises EngineError, ConfigError."""
    from appliance import app

    listen = app.ear()
    rests, decodes, cut_off = [], [], 0
    recogniser = next(iter(app.recognisers_of(config)), None)
    said = [
        (Expecting(Expected(kind), lines.language, tuple((one, (one,)) for one in options)), words)
        for kind, options, words in lines.said
    ]
    try:
        if recogniser is not None:
            await recogniser.start()
        for expecting, words in said:
            utterance = lines.recorded(words)
            rests.append(_rest_ms(listen(), utterance))
            cut_off += any(end - start > samples_of(FIXED_MS) for start, end in utterance.rests)
            if recogniser is not None:
                decodes.append(await _decoded_ms(recogniser, utterance, expecting))
    finally:
        if recogniser is not None:
            await recogniser.stop()
    seconds = sum(lines.recorded(words).seconds for _, words in said)
    whole = [rest + decode for rest, decode in zip(rests, decodes, strict=False)]
    return {
        "name": f"the same recordings, a fixed silence of {FIXED_MS} ms, the recogniser called directly",
        "utterances": len(said),
        "cut_off": cut_off,
        "rest": spread_of(rests),
        "decode": spread_of(decodes) if decodes else None,
        "to_words": spread_of(whole) if whole else None,
        "real_time": round(sum(decodes) / 1000 / seconds, 3),
    }


def _rest_ms(detector: SpeechDetector, utterance: Utterance) -> float:
    """From the last sound until a fixed silence after the detector's last window of speech is over."""
    quiet = bytes(samples_of(500) * SAMPLE_BYTES)
    pcm = quiet + utterance.pcm + quiet * 4
    last = len(quiet)
    for at in range(0, len(pcm) - _WINDOW + 1, _WINDOW):
        if detector.probability(pcm[at : at + _WINDOW]) >= _ON:
            last = at + _WINDOW
    heard_ms = (last - len(quiet) - len(utterance.pcm)) / SAMPLE_BYTES / samples_of(1)
    return heard_ms + FIXED_MS


async def _decoded_ms(recogniser: Transcriber, utterance: Utterance, expecting: Expecting) -> float:
    """How long the recogniser takes for it, with nobody else there."""
    before = bytes(samples_of(_BEFORE_MS) * SAMPLE_BYTES)
    samples = len(utterance.pcm) // SAMPLE_BYTES
    ended = samples_of(_BEFORE_MS) + samples
    segment = SpeechSegment(before + utterance.pcm + before, 0, samples, ended)
    clock = asyncio.get_running_loop().time
    began = clock()
    with suppress(EngineError):
        await recogniser.transcribe(segment, expecting)
    return (clock() - began) * 1000
