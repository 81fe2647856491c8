from __future__ import annotations

from appliance.channels.interruption import TwoStages
from appliance.core.audio import DETECTOR_SAMPLES, Fidelity, Transcript
from appliance.voice.listen import Level


class Line:
    """Windows of one line, one after the other."""

    def __init__(self, *, protected: bool = False, yes_no: bool = False) -> None:
        self.stages = TwoStages("en")
        self.at = 0
        self.stages.speaking(protected=protected, yes_no=yes_no)
        self.hear(12, -70.0, 0.02)

    def hear(self, windows: int, db: float = -26.0, probability: float = 0.95) -> list[bool]:
        quiet = []
        for _ in range(windows):
            quiet.append(self.stages.level(Level(self.at, db, probability, True)))
            self.at += DETECTOR_SAMPLES
        return quiet


def words(text: str) -> Transcript:
    return Transcript(text, "en", 0.9, Fidelity.VERBATIM, "fake")


def test_a_voice_makes_us_quiet_and_words_stop_us() -> None:
    line = Line()
    assert line.hear(8).count(True) == 1
    assert line.stages.words(words("my knee"))


def test_who_speaks_long_has_stopped_us_whatever_the_words_were() -> None:
    line = Line()
    line.hear(40)
    assert line.stages.words(words("okay"))


def test_a_cough_and_a_nod_do_not() -> None:
    line = Line()
    line.hear(8)
    assert not line.stages.words(None)
    assert not line.stages.words(words("mhm"))


def test_a_nod_answers_a_yes_or_no() -> None:
    assert Line(yes_no=True).stages.words(words("mhm"))


def test_what_is_protected_stops_for_a_person_only() -> None:
    line = Line(protected=True)
    assert not any(line.hear(60))
    assert not line.stages.words(words("skip this please"))
    assert line.stages.words(words("I want a person"))


def test_each_saying_is_judged_for_itself() -> None:
    line = Line()
    line.hear(40)
    line.stages.speaking(protected=False, yes_no=False)
    assert not any(line.hear(9))
    assert not line.stages.words(words("okay"))
