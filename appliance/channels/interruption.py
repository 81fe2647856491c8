"""The two stages of an interruption as a conversation held aloud asks about them. Pure."""

from __future__ import annotations

from typing import Final

from appliance.core.audio import DETECTOR_SAMPLES, Transcript
from appliance.core.interview import Language
from appliance.voice.barge import BargeIn, Move, Passage
from appliance.voice.listen import Level

SPOKEN_DB: Final = -20.0
"""How loud we speak, below full scale: all our speech is levelled, so one figure will do."""


class TwoStages:
    """Pauses for a voice and stops for words; see `voice.barge`."""

    def __init__(self, language: Language, spoken_db: float = SPOKEN_DB) -> None:
        self._barge = BargeIn(language)
        self._spoken_db = spoken_db
        self._now = 0
        self._stopped = False

    def speaking(self, *, protected: bool, yes_no: bool) -> None:
        """Something new begins to sound."""
        self._stopped = False
        self._barge.silent()
        self._barge.speaking(Passage(firm=protected, asked=yes_no), self._now)

    def level(self, level: Level) -> bool:
        """Whether we should be quiet for now."""
        self._now = level.at + DETECTOR_SAMPLES
        move = self._barge.window(
            level.at, level.db, level.probability, self._spoken_db, audible=level.audible
        )
        self._stopped = self._stopped or move is Move.STOP
        return move in (Move.PAUSE, Move.STOP)

    def words(self, transcript: Transcript | None) -> bool:
        """Whether what was heard stops us."""
        if transcript is None:
            self._barge.no_words()
            return False
        if self._stopped:
            return True
        self._barge.language = transcript.language
        return self._barge.words(transcript) is Move.STOP
