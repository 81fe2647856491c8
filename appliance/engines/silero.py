"""Tells speech from other sound with Silero's detector, which faster-whisper's package carries.

A network of 1.3 MB judges 32 ms at a time in a tenth of a millisecond, so it runs where it is called.
One session serves the whole box: its state is handed in and out, and belongs to the stream.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from appliance.core.audio import DETECTOR_SAMPLES, SAMPLE_BYTES
from appliance.core.errors import EngineError, EngineUnavailable

_MEMORY = (1, 1, 128)
_BEFORE = 64
"""Samples of what went before, which the network sees with each window."""
_FILE = "silero_vad_v6.onnx"
_ADVICE = "Install the packages for voice: make install."


class Silero:
    """The loaded network. `stream()` gives each line its own ear."""

    name = "silero-v6"

    def __init__(self, file: Path | None = None) -> None:
        """Loads the network from `file`, or from faster-whisper's package. Raises EngineUnavailable."""
        place = file or _beside_faster_whisper()
        try:
            import onnxruntime

            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = 1
            options.inter_op_num_threads = 1
            options.enable_cpu_mem_arena = False
            options.log_severity_level = 4
            self._session: Any = onnxruntime.InferenceSession(
                str(place), options, providers=["CPUExecutionProvider"]
            )
        except Exception as cause:  # noqa: BLE001 - a foreign library; translated
            raise EngineUnavailable(
                "silero", f"cannot be loaded ({type(cause).__name__})", advice=_ADVICE
            ) from None

    def stream(self) -> SileroStream:
        """A detector for one stream."""
        return SileroStream(self._session)


class SileroStream:
    """Judges one stream, window by window; remembers what it heard. For one caller at a time."""

    def __init__(self, session: Any) -> None:
        self._session = session
        self.reset()

    def reset(self) -> None:
        """Begins a new stream."""
        import numpy as np

        self._short = np.zeros(_MEMORY, np.float32)
        self._long = np.zeros(_MEMORY, np.float32)
        self._before = np.zeros(_BEFORE, np.float32)

    def probability(self, pcm: bytes) -> float:
        """How likely the next 512 samples hold speech. Raises EngineError; ValueError for another length."""
        if len(pcm) != DETECTOR_SAMPLES * SAMPLE_BYTES:
            raise ValueError("a window is 512 samples")
        import numpy as np

        window = np.frombuffer(pcm, "<i2").astype(np.float32) / np.float32(32768)
        seen = np.concatenate([self._before, window])[None]
        try:
            judged, self._short, self._long = self._session.run(
                None, {"input": seen, "h": self._short, "c": self._long}
            )
        except Exception as cause:  # noqa: BLE001 - a foreign library; translated
            raise EngineError("silero", f"failed ({type(cause).__name__})") from None
        self._before = window[-_BEFORE:]
        return float(judged.reshape(-1)[0])


def _beside_faster_whisper() -> Path:
    # Looked for, not imported: importing it takes a third of a second and brings in CTranslate2.
    found = importlib.util.find_spec("faster_whisper")
    if found is None or found.origin is None:
        raise EngineUnavailable("silero", "is not installed", advice=_ADVICE)
    return Path(found.origin).parent / "assets" / _FILE
