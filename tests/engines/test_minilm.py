from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from appliance.app import catalogue
from appliance.core.errors import EngineError, EngineUnavailable
from appliance.engines.files import check_files
from appliance.engines.minilm import MiniLmEmbedder
from tests.engines.tiny_minilm import HEADS, HIDDEN, LAYERS, write_tiny_minilm

REAL = Path(__file__).parents[2] / "data" / "models" / "minilm"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    directory = tmp_path_factory.mktemp("minilm")
    return directory, write_tiny_minilm(directory)


@pytest.fixture(scope="module")
def embedder(tiny: tuple[Path, dict[str, str]]) -> MiniLmEmbedder:
    return MiniLmEmbedder(*tiny)


def cosine(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def test_each_text_becomes_a_unit_vector(embedder: MiniLmEmbedder) -> None:
    vectors = embedder.embed(["when are you open", "closed", ""])
    assert [len(vector) for vector in vectors] == [HIDDEN] * 3
    assert all(math.isclose(cosine(v, v), 1.0, abs_tol=1e-5) for v in vectors)


def test_a_text_has_the_same_vector_alone_and_among_others(embedder: MiniLmEmbedder) -> None:
    texts = ["when are you open", "the clinic is closed on sunday", "sunday"]
    assert [embedder.embed([text])[0] for text in texts] == embedder.embed(texts)


def test_it_computes_what_the_published_architecture_does(
    tiny: tuple[Path, dict[str, str]], embedder: MiniLmEmbedder
) -> None:
    directory, _ = tiny
    for text in ("when are you open", "the clinic is closed on sunday", "open"):
        expected = reference_embedding(directory, text)
        assert cosine(embedder.embed([text])[0], expected) > 0.98  # int8 weights


def test_a_text_longer_than_the_model_reads_is_cut(embedder: MiniLmEmbedder) -> None:
    long = "open " * 500
    assert cosine(embedder.embed([long])[0], embedder.embed(["open " * 400])[0]) > 0.9999


def test_the_model_is_converted_once(tiny: tuple[Path, dict[str, str]]) -> None:
    directory, digests = tiny
    MiniLmEmbedder(directory, digests)
    converted = directory / "ct2-int8" / "model.bin"
    written = converted.stat().st_mtime_ns
    MiniLmEmbedder(directory, digests)
    assert converted.stat().st_mtime_ns == written
    assert not (directory / "ct2-int8.partial").exists()


@pytest.mark.parametrize("name", ["model.safetensors", "config.json", "tokenizer.json"])
def test_a_file_that_is_missing_or_altered_is_refused(tmp_path: Path, name: str) -> None:
    digests = write_tiny_minilm(tmp_path)
    content = bytearray((tmp_path / name).read_bytes())
    content[-1] ^= 1
    (tmp_path / name).write_bytes(content)
    with pytest.raises(EngineUnavailable, match="not the file it should be") as altered:
        MiniLmEmbedder(tmp_path, digests)
    assert "models pull minilm" in altered.value.advice
    (tmp_path / name).unlink()
    with pytest.raises(EngineUnavailable, match="is not here"):
        check_files("minilm", tmp_path, digests, "Bring it.")


def test_weights_that_do_not_fit_their_shape_are_unavailable(tmp_path: Path) -> None:
    digests = write_tiny_minilm(tmp_path)
    shape = json.loads((tmp_path / "config.json").read_text("utf-8"))
    (tmp_path / "config.json").write_text(json.dumps(shape | {"num_hidden_layers": 3}), "utf-8")
    del digests["config.json"]
    with pytest.raises(EngineUnavailable, match="cannot be loaded"):
        MiniLmEmbedder(tmp_path, digests)


def test_an_error_quotes_nothing_of_the_text(embedder: MiniLmEmbedder) -> None:
    with pytest.raises(EngineError) as failed:
        embedder.embed(["secret words", None])  # type: ignore[list-item]
    assert "secret" not in str(failed.value)
    assert failed.value.__suppress_context__


@pytest.mark.skipif(not REAL.is_dir(), reason="the published weights are not in ./data")
def test_the_published_weights_give_the_published_similarities() -> None:
    embedder = MiniLmEmbedder(REAL, catalogue()["minilm"]["files"])
    weather, sunny, stadium = embedder.embed(
        ["The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium."]
    )
    # As the model's authors print them; int8 weights differ in the second digit.
    assert cosine(weather, sunny) == pytest.approx(0.6660, abs=0.04)
    assert cosine(weather, stadium) == pytest.approx(0.1046, abs=0.04)
    assert cosine(sunny, stadium) == pytest.approx(0.1411, abs=0.04)


def reference_embedding(directory: Path, text: str) -> list[float]:
    """BERT's encoder and the mean of its tokens, written down from the papers in plain numpy."""
    w = load_file(directory / "model.safetensors")
    tokenizer = Tokenizer.from_file(str(directory / "tokenizer.json"))
    tokenizer.no_padding()
    ids = tokenizer.encode(text).ids

    def linear(x: np.ndarray, name: str) -> np.ndarray:
        return x @ w[f"{name}.weight"].T + w[f"{name}.bias"]

    def norm(x: np.ndarray, name: str) -> np.ndarray:
        centred = x - x.mean(-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12)
        return scaled * w[f"{name}.weight"] + w[f"{name}.bias"]

    def gelu(x: np.ndarray) -> np.ndarray:
        return x * 0.5 * (1 + np.vectorize(math.erf)(x / math.sqrt(2)))

    x = w["embeddings.word_embeddings.weight"][ids]
    x = x + w["embeddings.position_embeddings.weight"][: len(ids)]
    x = norm(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
    for layer in range(LAYERS):
        at = f"encoder.layer.{layer}"
        heads = [
            linear(x, f"{at}.attention.self.{part}").reshape(len(ids), HEADS, -1).swapaxes(0, 1)
            for part in ("query", "key", "value")
        ]
        scores = heads[0] @ heads[1].swapaxes(1, 2) / math.sqrt(HIDDEN // HEADS)
        shares = np.exp(scores - scores.max(-1, keepdims=True))
        shares /= shares.sum(-1, keepdims=True)
        mixed = (shares @ heads[2]).swapaxes(0, 1).reshape(len(ids), HIDDEN)
        attended = linear(mixed, f"{at}.attention.output.dense")
        x = norm(x + attended, f"{at}.attention.output.LayerNorm")
        inner = gelu(linear(x, f"{at}.intermediate.dense"))
        x = norm(x + linear(inner, f"{at}.output.dense"), f"{at}.output.LayerNorm")
    mean = x.mean(0)
    return [float(number) for number in mean / np.linalg.norm(mean)]
