"""A model of MiniLM's architecture, tiny and with random weights: what the real code path is tried on
where the real weights cannot be had. The same seed gives the same files.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

WORDS = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    *["when", "are", "you", "open", "the", "clinic", "is", "closed", "on", "sunday"],
]
HIDDEN, LAYERS, HEADS, POSITIONS = 32, 2, 4, 16


def write_tiny_minilm(directory: Path, seed: int = 7) -> dict[str, str]:
    """Writes the three files; their digests by name, as a catalogue has them."""
    directory.mkdir(parents=True, exist_ok=True)
    save_file(_weights(np.random.default_rng(seed)), directory / "model.safetensors")
    config = {
        "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS,
        "max_position_embeddings": POSITIONS,
        "hidden_size": HIDDEN,
        "layer_norm_eps": 1e-12,
    }
    (directory / "config.json").write_text(json.dumps(config), "utf-8")
    _tokenizer().save(str(directory / "tokenizer.json"))
    return {
        name: hashlib.sha256((directory / name).read_bytes()).hexdigest()
        for name in ("model.safetensors", "config.json", "tokenizer.json")
    }


def _tokenizer() -> Tokenizer:
    vocabulary = {word: number for number, word in enumerate(dict.fromkeys(WORDS))}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        special_tokens=[("[CLS]", vocabulary["[CLS]"]), ("[SEP]", vocabulary["[SEP]"])],
    )
    tokenizer.enable_padding(length=POSITIONS)
    return tokenizer


def _weights(random: np.random.Generator) -> dict[str, np.ndarray]:
    def normal(*shape: int) -> np.ndarray:
        return random.normal(0, 0.5, shape).astype(np.float32)

    words = len(dict.fromkeys(WORDS))
    tensors = {
        "embeddings.word_embeddings.weight": normal(words, HIDDEN),
        "embeddings.token_type_embeddings.weight": normal(2, HIDDEN),
        "embeddings.position_embeddings.weight": normal(POSITIONS, HIDDEN),
    }

    def linear(name: str, out: int, into: int) -> None:
        tensors[f"{name}.weight"], tensors[f"{name}.bias"] = normal(out, into), normal(out)

    def norm(name: str) -> None:
        tensors[f"{name}.weight"], tensors[f"{name}.bias"] = 1 + normal(HIDDEN), normal(HIDDEN)

    norm("embeddings.LayerNorm")
    for layer in range(LAYERS):
        at = f"encoder.layer.{layer}"
        for part in ("attention.self.query", "attention.self.key", "attention.self.value"):
            linear(f"{at}.{part}", HIDDEN, HIDDEN)
        linear(f"{at}.attention.output.dense", HIDDEN, HIDDEN)
        norm(f"{at}.attention.output.LayerNorm")
        linear(f"{at}.intermediate.dense", 4 * HIDDEN, HIDDEN)
        linear(f"{at}.output.dense", HIDDEN, 4 * HIDDEN)
        norm(f"{at}.output.LayerNorm")
    return tensors
