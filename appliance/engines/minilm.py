"""Sentence embeddings with all-MiniLM-L6-v2 through CTranslate2: no PyTorch, no hub.

The weights are data in a directory: `model.safetensors`, `config.json` (their shape) and
`tokenizer.json`, each counted only if its SHA-256 is the published one. They are converted once, beside
themselves, and loaded from there.
"""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appliance.core.errors import EngineError, EngineUnavailable
from appliance.engines.files import check_files

_LONGEST = 256
"""Tokens of a text that count; the model was trained on no more."""
_VARIANT = "int8"
_ADVICE = "Run `appliance models pull minilm`, or import it from a stick."


class MiniLmEmbedder:
    """English sentences to unit vectors (384 numbers, as published). Safe between threads."""

    name = f"all-MiniLM-L6-v2/{_VARIANT}"
    languages = frozenset({"en"})

    def __init__(self, directory: Path, digests: Mapping[str, str]) -> None:
        """Loads the model in `directory`, converting it first where need be. `digests` are the expected
        SHA-256 of its files. Raises EngineUnavailable."""
        check_files("minilm", directory, digests, _ADVICE)
        try:
            import ctranslate2
            from tokenizers import Tokenizer

            converted = directory / f"ct2-{_VARIANT}"
            if not (converted / "model.bin").exists():
                _convert(directory, converted)
            self._tokenizer: Any = Tokenizer.from_file(str(directory / "tokenizer.json"))
            # The published tokenizer pads everything to 128 tokens.
            self._tokenizer.no_padding()
            self._tokenizer.enable_truncation(min(_LONGEST, _Shape.of(directory).positions))
            self._encoder: Any = ctranslate2.Encoder(
                str(converted), device="cpu", intra_threads=1, compute_type=_VARIANT
            )
        except Exception as cause:  # noqa: BLE001 - a foreign library; translated
            raise EngineUnavailable(
                "minilm", f"cannot be loaded ({type(cause).__name__})", advice=_ADVICE
            ) from None
        self._lock = threading.Lock()

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """One unit vector per text."""
        try:
            with self._lock:
                return [self._one(text) for text in texts]
        except Exception as cause:  # noqa: BLE001 - the cause could quote the text
            raise EngineError("minilm", f"failed ({type(cause).__name__})") from None

    def _one(self, text: str) -> list[float]:
        import numpy as np

        tokens = self._tokenizer.encode(text).ids
        hidden = np.array(self._encoder.forward_batch([tokens]).last_hidden_state)[0]
        mean = hidden.mean(axis=0)
        unit = mean / max(float(np.linalg.norm(mean)), 1e-12)
        return [float(number) for number in unit]


@dataclass(frozen=True, slots=True)
class _Shape:
    """What the weights look like, as their own `config.json` has it."""

    layers: int
    heads: int
    positions: int
    epsilon: float

    @classmethod
    def of(cls, directory: Path) -> _Shape:
        told = json.loads((directory / "config.json").read_text("utf-8"))
        return cls(
            told["num_hidden_layers"],
            told["num_attention_heads"],
            told["max_position_embeddings"],
            told["layer_norm_eps"],
        )


def _convert(source: Path, target: Path) -> None:
    """Writes the CTranslate2 form of the model into `target`, whole or not at all."""
    from ctranslate2.specs import common_spec, transformer_spec
    from safetensors.numpy import load_file

    weights = load_file(source / "model.safetensors")
    shape = _Shape.of(source)
    encoder = transformer_spec.TransformerEncoderSpec(
        shape.layers,
        shape.heads,
        pre_norm=False,
        activation=common_spec.Activation.GELU,
        num_source_embeddings=2,
        embeddings_merge=common_spec.EmbeddingsMerge.ADD,
        layernorm_embedding=True,
    )
    spec = transformer_spec.TransformerEncoderModelSpec(encoder)
    _fill(encoder, weights)
    spec.config.layer_norm_epsilon = shape.epsilon
    spec.config.unk_token = "[UNK]"  # noqa: S105 - a token of text
    vocabulary = json.loads((source / "tokenizer.json").read_text("utf-8"))["model"]["vocab"]
    spec.register_vocabulary([token for token, _ in sorted(vocabulary.items(), key=lambda i: i[1])])
    spec.validate()
    spec.optimize(quantization=_VARIANT)
    partial = target.with_suffix(".partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir()
    spec.save(str(partial))
    shutil.rmtree(target, ignore_errors=True)
    partial.rename(target)


def _fill(encoder: Any, weights: Mapping[str, Any]) -> None:
    """Puts the published tensors where CTranslate2 wants them."""
    import numpy as np

    def norm(spec: Any, name: str) -> None:
        spec.gamma, spec.beta = weights[f"{name}.weight"], weights[f"{name}.bias"]

    def linear(spec: Any, *names: str) -> None:
        spec.weight = np.concatenate([weights[f"{name}.weight"] for name in names])
        spec.bias = np.concatenate([weights[f"{name}.bias"] for name in names])

    encoder.scale_embeddings = False
    encoder.embeddings[0].weight = weights["embeddings.word_embeddings.weight"]
    encoder.embeddings[1].weight = weights["embeddings.token_type_embeddings.weight"]
    encoder.position_encodings.encodings = weights["embeddings.position_embeddings.weight"]
    norm(encoder.layernorm_embedding, "embeddings.LayerNorm")
    for index, layer in enumerate(encoder.layer):
        at = f"encoder.layer.{index}"
        attention = layer.self_attention
        linear(
            attention.linear[0],
            *(f"{at}.attention.self.{name}" for name in ("query", "key", "value")),
        )
        linear(attention.linear[1], f"{at}.attention.output.dense")
        norm(attention.layer_norm, f"{at}.attention.output.LayerNorm")
        linear(layer.ffn.linear_0, f"{at}.intermediate.dense")
        linear(layer.ffn.linear_1, f"{at}.output.dense")
        norm(layer.ffn.layer_norm, f"{at}.output.LayerNorm")
