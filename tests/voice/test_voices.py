from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from appliance.core.errors import EngineError, EngineUnavailable
from appliance.voice.prerender import Fixed, Shelf
from appliance.voice.voices import Rendered, Voices
from tests.fakes.mouths import FakeMouth

HELLO = Fixed("Hello, and welcome.", "en")
NAME = Fixed("What is your name?", "en")
HOLA = Fixed("Hola, bienvenido.", "es")
THEIRS = "You said: my knee hurts."


@pytest.fixture
def good() -> FakeMouth:
    return FakeMouth("good/1", ("en",), hz=300)


@pytest.fixture
def plain() -> FakeMouth:
    return FakeMouth("plain/1", ("en", "es"), hz=500)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "speech"


@pytest.fixture
def voices(good: FakeMouth, plain: FakeMouth, folder: Path) -> Voices:
    return Voices([good, plain], Shelf(folder))


def said(voices: Voices, sentence: str, language: str = "en", pace: float = 1.0) -> bytes:
    return asyncio.run(voices.sound(sentence, language, pace))


def rendered(voices: Voices, *wording: Fixed) -> Rendered:
    return asyncio.run(voices.render(wording))


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*/*") if path.is_file())


def test_the_first_in_line_that_knows_the_language_speaks(
    voices: Voices, good: FakeMouth, plain: FakeMouth
) -> None:
    said(voices, "Good day.")
    said(voices, "Buenos días.", "es")
    assert [one[0] for one in good.asked] == ["Good day."]
    assert [one[0] for one in plain.asked] == ["Buenos días."]
    assert voices.languages == {"en", "es"}
    assert (voices.made, voices.stood_in) == (2, 0)


def test_when_one_fails_the_next_one_says_that_sentence(
    voices: Voices, good: FakeMouth, plain: FakeMouth
) -> None:
    good.mute = True
    assert said(voices, "Good day.")
    assert len(plain.asked) == voices.stood_in == 1
    good.mute = False
    said(voices, "Good day.")
    assert len(plain.asked) == 1


def test_when_nobody_can_say_it_it_is_told(
    voices: Voices, good: FakeMouth, plain: FakeMouth
) -> None:
    good.mute = plain.mute = True
    with pytest.raises(EngineError):
        said(voices, "Good day.")
    with pytest.raises(EngineUnavailable):
        said(voices, "Guten Tag.", "de")


def test_what_is_written_is_read_out(voices: Voices, good: FakeMouth) -> None:
    said(voices, "Is it 503-555-0142?")
    assert good.asked[0][0] == "Is it 5 0 3, 5 5 5, 0 1 4 2?"


def test_fixed_wording_is_made_once_and_then_sounds_without_anybody(
    voices: Voices, good: FakeMouth, plain: FakeMouth
) -> None:
    assert rendered(voices, HELLO, NAME, HOLA) == Rendered(3, 3, 3, 0)
    assert rendered(voices, HELLO, NAME, HOLA) == Rendered(3, 3, 0, 0)
    good.mute = plain.mute = True
    assert said(voices, HELLO.sentence) == said(voices, HELLO.sentence)
    assert said(voices, HOLA.sentence, "es")
    assert voices.ready(NAME.sentence, "en", 1.0)
    assert not voices.ready(THEIRS, "en", 1.0)
    assert (voices.immediate, voices.made) == (3, 0)


def test_nothing_that_a_person_said_is_ever_kept(voices: Voices, folder: Path) -> None:
    rendered(voices, HELLO)
    before = files(folder)
    said(voices, THEIRS)
    said(voices, THEIRS)
    assert files(folder) == before
    assert all(b"knee" not in path.read_bytes() for path in before)


def test_a_damaged_file_is_made_again(voices: Voices, folder: Path) -> None:
    rendered(voices, HELLO)
    (file,) = files(folder)
    whole = file.read_bytes()
    for harmed in (whole[:-1], whole[: len(whole) // 2], b"", whole[:-2] + b"\1\1", whole[8:]):
        file.write_bytes(harmed)
        assert said(voices, HELLO.sentence)
        assert file.read_bytes() == whole


def test_a_file_under_another_name_is_no_sound(voices: Voices, folder: Path) -> None:
    rendered(voices, HELLO, NAME)
    one, other = files(folder)
    first, second = said(voices, HELLO.sentence), said(voices, NAME.sentence)
    kept = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(kept)
    assert (said(voices, HELLO.sentence), said(voices, NAME.sentence)) == (first, second)


def test_a_stand_in_is_heard_and_not_kept(voices: Voices, good: FakeMouth, folder: Path) -> None:
    good.mute = True
    assert rendered(voices, HELLO) == Rendered(0, 1, 0, 1)
    assert said(voices, HELLO.sentence)
    assert not files(folder)
    good.mute = False
    assert rendered(voices, HELLO) == Rendered(1, 1, 1, 0)


def test_another_voice_or_pace_is_another_sound(
    voices: Voices, good: FakeMouth, plain: FakeMouth, folder: Path
) -> None:
    rendered(voices, HELLO)
    slow = said(voices, HELLO.sentence, pace=0.8)
    assert len(slow) > len(said(voices, HELLO.sentence))
    alone = Voices([plain], Shelf(folder))
    assert not alone.ready(HELLO.sentence, "en", 1.0)


def test_what_is_said_no_more_is_thrown_away(voices: Voices, folder: Path) -> None:
    rendered(voices, HELLO, NAME)
    (folder / "ab").mkdir(exist_ok=True)
    (folder / "ab" / "left.new").write_bytes(b"half")
    rendered(voices, NAME)
    assert len(files(folder)) == 1
    assert voices.ready(NAME.sentence, "en", 1.0)


def test_no_more_is_kept_than_there_is_room_for(good: FakeMouth, folder: Path) -> None:
    voices = Voices([good], Shelf(folder, most_bytes=40_000))
    came = rendered(voices, HELLO, NAME)
    assert (came.kept, came.failed) == (1, 1)
    assert sum(path.stat().st_size for path in files(folder)) <= 40_000
    assert said(voices, NAME.sentence)


def test_a_folder_that_cannot_be_written_takes_nobodys_voice(
    good: FakeMouth, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file")
    voices = Voices([good], Shelf(tmp_path / "taken"))
    assert rendered(voices, HELLO) == Rendered(0, 1, 0, 1)
    assert said(voices, HELLO.sentence)


def test_what_another_process_throws_away_meanwhile_takes_nobodys_voice(
    good: FakeMouth, folder: Path
) -> None:
    class Vanishing(Shelf):
        def _files(self) -> list[Path]:
            return [folder / "ab" / "gone.pcm"]

    voices = Voices([good], Vanishing(folder))
    assert rendered(voices, HELLO) == Rendered(1, 1, 1, 0)


def test_what_no_voice_says_of_fixed_wording_is_counted_and_the_rest_is_made(
    plain: FakeMouth, folder: Path
) -> None:
    mouth = FakeMouth(cannot=(HELLO.sentence,))
    voices = Voices([mouth], Shelf(folder))
    told: list[Rendered] = []
    came = asyncio.run(voices.render([HELLO, NAME, HOLA], told.append))
    assert came == Rendered(1, 3, 1, 2)
    assert [one.kept for one in told] == [0, 1, 1]


def test_quiet_and_loud_voices_are_equally_loud(folder: Path) -> None:
    from appliance.voice.loudness import loudness

    voices = Voices([FakeMouth(hz=220), FakeMouth("other", ("es",), hz=1_500)])
    assert loudness(said(voices, "One sentence here.")) == pytest.approx(
        loudness(said(voices, "One sentence here.", "es")), abs=0.3
    )
