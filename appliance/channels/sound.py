"""What a box hears and speaks with, and a conversation held with it over any line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from appliance.channels.aloud import Keypad, Manner, Shown
from appliance.channels.conversations import Conversations
from appliance.channels.spoken import SpokenVisit
from appliance.channels.timed import SpokenFigures, load_metrics
from appliance.core.interview import Language
from appliance.core.ports import Line, SpeechDetector, Transcriber
from appliance.core.session import Turn
from appliance.voice.listen import Listener
from appliance.voice.load import Load, Metered
from appliance.voice.speak import Speaker, Voice
from appliance.web.metrics import Metric


@dataclass(frozen=True)
class Sound:
    """One recogniser and one voice for all lines, which take turns with them; each line has a speech
    detector of its own. `hears` and `speaks` are the languages it is good for."""

    detector: Callable[[], SpeechDetector]
    recogniser: Transcriber
    voice: Voice
    speaks: frozenset[Language]
    basic: bool = False
    """It understands short answers only: who talks to it is told."""
    figures: SpokenFigures = field(default_factory=SpokenFigures)
    """How long turns take, over all lines."""
    load: Load = field(default_factory=Load)
    """What lines take of the box, and whether it carries one more."""

    @property
    def hears(self) -> frozenset[Language]:
        """The languages it understands; in others there are keys and the screen."""
        return self.recogniser.languages

    def visit(
        self,
        line: Line,
        conversations: Conversations,
        keypad: Keypad,
        language: Language,
        manner: Manner,
        *,
        show: Callable[[Shown], None] = lambda shown: None,
        transfer: Callable[[Turn], str] = lambda turn: "",
        name: str = "",
    ) -> SpokenVisit:
        """A conversation to be held aloud over `line`; to be made in a running event loop. `name` is what
        its course is remembered by. Raises EngineError when no speech can be told from silence."""
        detector = self.detector()
        course = self.figures.opened(name)
        self.load.line_began()

        def shown(what: Shown) -> None:
            self.figures.note(what)
            course.note(what)
            show(what)

        def over() -> None:
            self.figures.closed(course)
            self.load.line_ended()

        return SpokenVisit(
            line,
            conversations,
            Listener(detector, Metered(self.recogniser, self.load), language),
            Speaker(line, self.voice),
            keypad,
            manner=manner,
            show=shown,
            transfer=transfer,
            over=over,
        )

    def metrics(self) -> list[Metric]:
        """Everything measured of its lines."""
        return [*self.figures.metrics(), *load_metrics(self.load.stands())]
