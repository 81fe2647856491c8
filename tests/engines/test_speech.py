"""What holds for every engine that speaks, and what each does of its own."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable, Coroutine
from pathlib import Path

import numpy as np
import pytest

from appliance.core.audio import RATE_HZ
from appliance.core.errors import EngineError, EngineTimeout, EngineUnavailable
from appliance.engines.child import SPEAKING_NICE, Limits, Standing
from appliance.engines.espeak import espeak
from appliance.engines.flite import flite
from appliance.engines.piper import PiperVoiceFiles, piper
from appliance.engines.speech import MOST_CHARACTERS, SpeakingChild, at_house_rate
from models.speech.piper import NETWORK, write_tone_voice
from tests.voice.speech import flite_is_here

Made = Callable[[], SpeakingChild]
QUESTION = "Thank you. What is your date of birth?"


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> PiperVoiceFiles:
    folder = tmp_path_factory.mktemp("voice")
    return PiperVoiceFiles("en", folder, NETWORK, write_tone_voice(folder))


@pytest.fixture(params=["espeak", "flite", "piper"])
def engine(request: pytest.FixtureRequest, tones: PiperVoiceFiles) -> Made:
    if request.param == "flite" and not flite_is_here():
        pytest.skip("flite is not installed")
    return {
        "espeak": lambda: espeak(("en", "es")),
        "flite": flite,
        "piper": lambda: piper("tone", [tones]),
    }[request.param]


def during(made: SpeakingChild, work: Callable[[], Coroutine[None, None, None]]) -> None:
    async def run() -> None:
        try:
            await work()
        finally:
            await made.stop()

    asyncio.run(run())


def seconds(pcm: bytes) -> float:
    return len(pcm) / 2 / RATE_HZ


def test_a_sentence_sounds_for_as_long_as_it_takes_and_slower_takes_longer(engine: Made) -> None:
    voice = engine()

    async def work() -> None:
        ordinary = await voice.synthesize(QUESTION, "en")
        slow = await voice.synthesize(QUESTION, "en", 0.8)
        assert 1.5 < seconds(ordinary) < 4
        assert 1.1 < seconds(slow) / seconds(ordinary) < 1.4
        assert np.abs(np.frombuffer(ordinary, np.int16).astype(int)).max() > 2_000

    during(voice, work)


def test_what_cannot_be_spoken_is_refused_or_silent_and_the_next_sentence_sounds(
    engine: Made,
) -> None:
    voice = engine()

    async def work() -> None:
        with pytest.raises(EngineError):
            await voice.synthesize("Guten Tag.", "de")
        with pytest.raises(EngineError):
            await voice.synthesize("a" * (MOST_CHARACTERS + 1), "en")
        for odd in ("", "…", "\0\0", "🙂", "[[a]]", "<speak>&amp;", "\N{RIGHT-TO-LEFT OVERRIDE}"):
            await voice.synthesize(odd, "en")
        assert seconds(await voice.synthesize(QUESTION, "en")) > 1.5

    during(voice, work)


def test_after_a_crash_it_refuses_at_once_and_is_back_soon(engine: Made) -> None:
    voice = engine()

    async def work() -> None:
        await voice.start()
        pid = voice.state.pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        while voice.state.standing is Standing.READY:
            await asyncio.sleep(0.001)
        with pytest.raises(EngineUnavailable) as refused:
            await voice.synthesize(QUESTION, "en")
        assert refused.value.retryable
        while voice.state.standing is not Standing.READY:
            await asyncio.sleep(0.01)
        assert await voice.synthesize(QUESTION, "en")

    during(voice, work)


def test_a_sentence_that_nobody_waits_for_leaves_the_engine_to_the_next() -> None:
    voice = espeak(("en",))

    async def work() -> None:
        await voice.start()
        pid = voice.state.pid
        nobody = asyncio.ensure_future(voice.synthesize("A long story, once more. " * 80, "en"))
        await asyncio.sleep(0)
        nobody.cancel()
        assert await voice.synthesize(QUESTION, "en")
        assert voice.state.pid == pid

    during(voice, work)


def test_espeak_speaks_every_language_of_the_house_in_its_own_sounds() -> None:
    voice = espeak(("en", "es", "fr", "xx"))

    async def work() -> None:
        said = {await voice.synthesize("Place 10.", one) for one in ("en", "es", "fr")}
        assert len(said) == 3
        with pytest.raises(EngineError):
            await voice.synthesize("Place.", "xx")

    during(voice, work)


@pytest.mark.skipif(not flite_is_here(), reason="flite is not installed")
def test_flite_says_letters_that_it_does_not_know_as_those_that_it_knows() -> None:
    voice = flite()

    async def work() -> None:
        plain = await voice.synthesize("Jose Nunez", "en")
        assert len(await voice.synthesize("José Núñez", "en")) == len(plain)
        assert len(await voice.synthesize("Jos Nez", "en")) < len(plain)

    during(voice, work)


def test_a_voice_that_flite_lacks_is_refused() -> None:
    voice = flite("nobody")

    async def work() -> None:
        with pytest.raises(EngineUnavailable):
            await voice.synthesize(QUESTION, "en")

    during(voice, work)


def test_the_tone_voice_says_one_pitch_a_sound_and_the_same_each_time(
    tones: PiperVoiceFiles,
) -> None:
    voice = piper("tone", [tones])

    async def work() -> None:
        first = await voice.synthesize("Anna.", "en")
        assert first == await voice.synthesize("Anna.", "en")
        assert first != await voice.synthesize("Emma.", "en")

    during(voice, work)


def test_quiet_and_loud_voices_keep_their_own_level(tmp_path: Path) -> None:
    """Normalising each sentence would make these the same."""

    def made(name: str, amplitude: float) -> PiperVoiceFiles:
        folder = tmp_path / name
        digests = write_tone_voice(folder, rate=16_000, amplitude=amplitude)
        return PiperVoiceFiles(name, folder, NETWORK, digests)

    voice = piper("both", [made("en", 0.1), made("es", 0.4)])

    async def work() -> None:
        peaks = [
            np.abs(np.frombuffer(await voice.synthesize("Anna.", one), np.int16)).max()
            for one in ("en", "es")
        ]
        assert peaks[1] / peaks[0] == pytest.approx(4, rel=0.05)

    during(voice, work)


def _altered(folder: Path) -> None:
    (folder / NETWORK).write_bytes((folder / NETWORK).read_bytes() + b"\0")


def _missing(folder: Path) -> None:
    (folder / f"{NETWORK}.json").unlink()


@pytest.mark.parametrize("harm", [_altered, _missing])
def test_a_voice_that_is_not_what_it_should_be_is_not_loaded(
    tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    digests = write_tone_voice(tmp_path)
    harm(tmp_path)
    voice = piper("tone", [PiperVoiceFiles("en", tmp_path, NETWORK, digests)])

    async def work() -> None:
        with pytest.raises(EngineUnavailable) as refused:
            await voice.start()
        assert "models import" in refused.value.advice
        with pytest.raises(EngineUnavailable):
            await voice.synthesize(QUESTION, "en")

    during(voice, work)


@pytest.mark.parametrize(
    "content",
    [b"", b"not a network", b"\x08\x08"],
    ids=["empty", "garbage", "truncated"],
)
def test_a_pinned_file_that_is_no_network_is_refused(tmp_path: Path, content: bytes) -> None:
    import hashlib

    digests = write_tone_voice(tmp_path)
    (tmp_path / NETWORK).write_bytes(content)
    digests[NETWORK] = hashlib.sha256(content).hexdigest()
    voice = piper("tone", [PiperVoiceFiles("en", tmp_path, NETWORK, digests)])

    async def work() -> None:
        with pytest.raises(EngineUnavailable):
            await voice.start()

    during(voice, work)


def test_a_voice_with_a_file_of_no_known_digest_is_not_loaded(tones: PiperVoiceFiles) -> None:
    only = {NETWORK: tones.digests[NETWORK]}
    voice = piper("tone", [PiperVoiceFiles("en", tones.directory, NETWORK, only)])

    async def work() -> None:
        with pytest.raises(EngineUnavailable):
            await voice.start()

    during(voice, work)


def test_who_takes_too_long_is_given_up() -> None:
    voice = espeak(("en",), Limits(call_seconds=0.0))

    async def work() -> None:
        await voice.start()
        with pytest.raises(EngineTimeout):
            await voice.synthesize("word " * 300, "en")

    during(voice, work)


@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050, 24_000, 44_100])
def test_any_rate_becomes_that_of_the_house(rate: int) -> None:
    tone = np.sin(2 * np.pi * 440 * np.arange(rate) / rate)
    pcm = at_house_rate((tone * 10_000).astype(np.int16), rate)
    assert seconds(pcm) == pytest.approx(1, abs=0.01)
    loudest = np.abs(np.fft.rfft(np.frombuffer(pcm, np.int16))).argmax()
    assert loudest / seconds(pcm) == pytest.approx(440, abs=3)


def test_who_speaks_stands_back_for_who_listens(engine: Made) -> None:
    made = engine()

    async def work() -> None:
        await made.start()
        pid = made.state.pid
        assert pid is not None
        ours = os.getpriority(os.PRIO_PROCESS, 0)
        assert os.getpriority(os.PRIO_PROCESS, pid) == min(19, ours + SPEAKING_NICE)

    during(made, work)
