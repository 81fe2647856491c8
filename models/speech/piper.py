"""A Piper voice that we make ourselves: real files, loaded and run by the real code, with nothing learned.

Every sound of speech has its own pitch for some 46 ms, longer at a slower pace; marks are silent. So what
comes out is known: as long as the text is, and the same each time.

    python -m models.speech.piper /tmp/voice            # /tmp/voice/tone.onnx and its .json

Only numpy, onnx and piper's table of sounds are needed. The same arguments give the same files.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper, save

NETWORK = "tone.onnx"
_HOP, _HOPS_A_SOUND = 256, 3
_SILENT = ("_", "^", "$", " ", ".", ",", "?", "!", ";", ":")
_LOWEST_HZ, _SPREAD_HZ = 200.0, 1_800.0


def write_tone_voice(
    folder: Path, language: str = "en-us", *, rate: int = 22_050, amplitude: float = 0.3
) -> dict[str, str]:
    """Writes a voice into `folder`; the SHA-256 of its files by name. `language` is eSpeak NG's name of
    the voice that turns text into sounds; `amplitude` is that of the tones, of full scale."""
    from piper.phoneme_ids import DEFAULT_PHONEME_ID_MAP

    sounds = DEFAULT_PHONEME_ID_MAP
    folder.mkdir(parents=True, exist_ok=True)
    count = max(number for numbers in sounds.values() for number in numbers) + 1
    pitches = (_LOWEST_HZ + _SPREAD_HZ * np.random.default_rng(0).random(count)).astype(np.float32)
    levels = np.full(count, amplitude, np.float32)
    for mark in _SILENT:
        levels[list(sounds.get(mark, ()))] = 0.0
    save(_network(pitches, levels, rate), str(folder / NETWORK))
    config = {
        "audio": {"sample_rate": rate, "quality": "x_low"},
        "espeak": {"voice": language},
        "phoneme_type": "espeak",
        "num_symbols": count,
        "num_speakers": 1,
        "inference": {"noise_scale": 0.667, "length_scale": 1.0, "noise_w": 0.8},
        "phoneme_id_map": sounds,
        "speaker_id_map": {},
        "hop_length": _HOP,
    }
    (folder / f"{NETWORK}.json").write_text(json.dumps(config), "utf-8")
    return {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
        for name in (NETWORK, f"{NETWORK}.json")
    }


def _network(pitches: Any, levels: Any, rate: int) -> Any:
    """input, input_lengths, scales -> output[1, 1, 1, samples]: as a VITS has it."""
    constants = {
        "pitches": pitches,
        "levels": levels,
        "first": np.array([0], np.int64),
        "second": np.array([1], np.int64),
        "length": np.array(1, np.int64),
        "samples_each": np.array(_HOP * _HOPS_A_SOUND, np.float32),
        "one": np.array(1, np.int64),
        "none": np.array(0, np.int64),
        "turn": np.array(2 * np.pi / rate, np.float32),
        "shape": np.array([1, 1, 1, -1], np.int64),
    }
    steps = [
        ("Squeeze", ("input", "first"), "ids"),
        ("Gather", ("pitches", "ids"), "pitch"),
        ("Gather", ("levels", "ids"), "level"),
        ("Gather", ("scales", "length"), "slowness"),
        ("Mul", ("samples_each", "slowness"), "long"),
        ("Cast", ("long",), "count"),
        ("Range", ("none", "count", "one"), "ticks"),
        ("Cast", ("ticks",), "time"),
        ("Unsqueeze", ("time", "first"), "times"),
        ("Unsqueeze", ("pitch", "second"), "pitch_each"),
        ("Mul", ("pitch_each", "times"), "cycles"),
        ("Mul", ("cycles", "turn"), "angle"),
        ("Sin", ("angle",), "tone"),
        ("Unsqueeze", ("level", "second"), "level_each"),
        ("Mul", ("tone", "level_each"), "voice"),
        ("Reshape", ("voice", "shape"), "output"),
    ]
    kinds = {"count": TensorProto.INT64, "time": TensorProto.FLOAT}
    nodes = [
        helper.make_node(kind, given, [made], **({"to": kinds[made]} if kind == "Cast" else {}))
        for kind, given, made in steps
    ]
    inputs = [
        helper.make_tensor_value_info("input", TensorProto.INT64, [1, "phonemes"]),
        helper.make_tensor_value_info("input_lengths", TensorProto.INT64, [1]),
        helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]),
    ]
    output = helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 1, 1, "samples"])
    held = [numpy_helper.from_array(value, name) for name, value in constants.items()]
    graph = helper.make_graph(nodes, "tones", inputs, [output], held)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)], ir_version=8)
    checker.check_model(model)
    return model


def main() -> None:
    """Writes a voice where the command line says."""
    parser = argparse.ArgumentParser(description="write a Piper voice of tones")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="en-us")
    asked = parser.parse_args()
    for name, digest in write_tone_voice(asked.folder, asked.language).items():
        print(f"{digest}  {asked.folder / name}")


if __name__ == "__main__":
    main()
