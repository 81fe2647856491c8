"""Every socket of the house on one page. Pure. An engine, a store or a fake fits one of these."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import date
from typing import Protocol, TypeVar

from appliance.core.audio import Expecting, LineEvent, SpeechSegment, Transcript
from appliance.core.decision import Verdict
from appliance.core.interview import Language, Span
from appliance.core.passage import Passage

Judged_contra = TypeVar("Judged_contra", contravariant=True)


class Clock(Protocol):
    """Where time comes from."""

    def now_ms(self) -> int:
        """UTC, in milliseconds."""
        ...

    def today(self) -> date:
        """The local date."""
        ...


class Sealer(Protocol):
    """Seals and opens under one session's key. AES-256-GCM; `context` is authenticated, not hidden."""

    def seal(self, plaintext: bytes, context: bytes) -> bytes:
        """The ciphertext, nonce first."""
        ...

    def open(self, ciphertext: bytes, context: bytes) -> bytes:
        """The plaintext. Raises SealError."""
        ...

    def salt(self, label: bytes) -> bytes:
        """32 bytes derived from the key and `label`; gone when the key is gone."""
        ...


class PiiFinding(Protocol):
    """One stretch that identifies someone."""

    @property
    def span(self) -> Span: ...

    @property
    def type(self) -> str: ...

    @property
    def score(self) -> float: ...


class PiiRecognizer(Protocol):
    """Finds one kind of identifying thing by rules alone; pure. A detector is made of several."""

    @property
    def name(self) -> str: ...

    @property
    def types(self) -> frozenset[str]:
        """The types its findings may have."""
        ...

    def find(self, text: str) -> Sequence[PiiFinding]:
        """The findings in `text`, whichever language it is in; may overlap."""
        ...


class PiiDetector(Protocol):
    """Finds what identifies a person. Raises EngineError; the caller then withholds the text."""

    def detect(self, text: str, language: Language) -> Sequence[PiiFinding]:
        """The findings in `text`, spans in code points; may overlap."""
        ...


class Embedder(Protocol):
    """Turns sentences into unit vectors. Each is good for `languages` only."""

    @property
    def name(self) -> str:
        """Which model and variant; stored beside what it embedded."""
        ...

    @property
    def languages(self) -> frozenset[Language]: ...

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """One unit vector per text. Raises EngineError."""
        ...


class VectorIndex(Protocol):
    """Nearest passages by vector, in one named collection per knowledge version."""

    def size(self, collection: str) -> int:
        """How many vectors a collection holds; 0 when there is none. Raises EngineError."""
        ...

    def replace(
        self, collection: str, ids: Sequence[str], vectors: Sequence[Sequence[float]]
    ) -> None:
        """Makes the collection hold exactly these vectors. Raises EngineError."""
        ...

    def nearest(self, collection: str, vector: Sequence[float], k: int) -> list[tuple[str, float]]:
        """Up to `k` ids with their cosine similarity, best first. Raises EngineError."""
        ...


class Librarian(Protocol):
    """Answers from approved documents only."""

    def retrieve(
        self, intake: str, question: str, language: Language, k: int, masked: str | None = None
    ) -> list[Passage]:
        """The best passages of this intake's documents in this language, best first; none when
        nothing fits. `masked` is the question as a model may see it (unless given, as it is); an
        empty one is shown to no model."""
        ...


class SpeechDetector(Protocol):
    """Tells speech from everything else, for one stream; remembers what it heard so far."""

    def probability(self, pcm: bytes) -> float:
        """How likely the next 512 samples (1,024 bytes) hold speech, between 0 and 1. Raises
        EngineError."""
        ...

    def reset(self) -> None:
        """Begins a new stream."""
        ...


class Transcriber(Protocol):
    """Turns speech into words. May be asked by several lines at once; it takes them in turn."""

    @property
    def name(self) -> str:
        """Which engine and model; part of the record."""
        ...

    @property
    def languages(self) -> frozenset[Language]:
        """The languages it hears."""
        ...

    async def transcribe(self, segment: SpeechSegment, expecting: Expecting) -> Transcript | None:
        """The words, or None when there are none: silence, music and noise say nothing. Cancelling
        it gives its turn to the next. Raises EngineError (EngineTimeout, EngineUnavailable)."""
        ...


class Synthesizer(Protocol):
    """Turns words into speech."""

    @property
    def name(self) -> str:
        """Which engine and voices; a part of what pre-rendered speech is known by."""
        ...

    @property
    def languages(self) -> frozenset[Language]:
        """The languages it speaks."""
        ...

    async def synthesize(self, sentence: str, language: Language, pace: float = 1.0) -> bytes:
        """One sentence as 16 kHz mono s16le; `pace` below 1 is slower. Raises EngineError."""
        ...


class Line(Protocol):
    """One person's sound, both ways. Who keeps the time of what is played is the line's own affair: a
    browser and one kind of exchange do it themselves, for the other kind the line does."""

    @property
    def name(self) -> str:
        """Which kind of line: part of the record."""
        ...

    def events(self) -> AsyncIterator[LineEvent]:
        """What comes in, in order; ends after HungUp. To be read by one reader, and never left unread."""
        ...

    async def play(self, pcm: bytes) -> None:
        """Puts sound behind what is still to be played. Returns once the line has taken it, which may
        be long before it is heard, but never much more than two seconds ahead. Empty sound is
        nothing. Raises ChannelClosed."""
        ...

    async def pause(self) -> None:
        """Stops sounding at once and keeps what is left. Raises ChannelClosed."""
        ...

    async def go_on(self) -> None:
        """Plays on from where it paused. Raises ChannelClosed."""
        ...

    async def flush(self) -> None:
        """Stops sounding at once and throws away what is left. Raises ChannelClosed."""
        ...

    @property
    def heard(self) -> int:
        """How many samples given to `play` have sounded so far, over the whole line."""
        ...

    async def drained(self) -> None:
        """Waits until everything given to `play` has sounded or was flushed. Raises ChannelClosed."""
        ...

    async def hang_up(self, transfer: str = "") -> None:
        """Ends the line, or hands it back to its exchange for `transfer` (a name its dialplan knows)."""
        ...


class Evaluator(Protocol[Judged_contra]):
    """Judges one turn; never acts."""

    def __call__(self, turn: Judged_contra, /) -> Verdict: ...
