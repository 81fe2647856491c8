"""Small Whisper models that we make ourselves: real files, loaded by the real code, with nothing learned.

`write_scripted` makes one that knows a few phrases, and says one of them according to the pitch of what
it is played: so a test decides what is understood, in which language, and how surely. `write_random`
makes one of a real shape with random weights: its words mean nothing, and its cost is the true one.

    python -m models.speech.whisper small /tmp/small        # random weights; int8

The same arguments give the same files. Only numpy, ctranslate2 and tokenizers are needed.

How the scripted one works: its encoder turns each band of pitch into one direction and silence into
none; its decoder looks at the frames that sound, and at the last token. Beside "begin", a band leads to
the first token of its phrase; each token leads to the next. Every token stands in one place of one
phrase only, so words that come twice are cut into other pieces.
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]

BANDS_HZ = (300.0, 700.0, 1_300.0, 2_200.0, 3_400.0)
"""The pitches that a scripted model tells apart, one for each phrase."""
_RATE_HZ = 16_000
_SPACE = "Ġ"
_FRAMES, _POSITIONS = 1500, 448
_REAL_VOCABULARY = 51_865
_FILLER = f"{_SPACE}~"
"""A token that nobody says. Its first one stands in a multilingual model's own list as the empty text,
which is how CTranslate2 knows a multilingual Whisper."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is said when a band sounds, in which language, and how likely each of its tokens is."""

    text: str
    language: str = "en"
    probability: float = 0.95


@dataclass(frozen=True, slots=True)
class Shape:
    """The size of a Whisper, as published."""

    width: int
    encoder_layers: int
    decoder_layers: int
    heads: int
    mels: int = 80


SHAPES = {
    "tiny": Shape(384, 4, 4, 6),
    "base": Shape(512, 6, 6, 8),
    "small": Shape(768, 12, 12, 12),
    "medium": Shape(1024, 24, 24, 16),
    "turbo": Shape(1280, 32, 4, 20, mels=128),
}


def tone(band: int, milliseconds: float, amplitude: float = 0.3) -> bytes:
    """Sound that a scripted model hears as its phrase `band`: 16 kHz mono s16le."""
    at = np.arange(round(milliseconds * _RATE_HZ / 1000)) / _RATE_HZ
    wave = amplitude * np.sin(2 * np.pi * BANDS_HZ[band] * at)
    return bytes((wave * 32767).astype("<i2").tobytes())


def write_scripted(
    directory: Path, phrases: Sequence[Phrase], *, multilingual: bool = False
) -> Path:
    """Writes a model that says `phrases[n]` when it is played `tone(n)`, and nothing in silence."""
    if len(phrases) > len(BANDS_HZ):
        raise ValueError(f"more than {len(BANDS_HZ)} phrases")
    pieces = _pieces([phrase.text for phrase in phrases])
    tokenizer = _tokenizer(list(itertools.chain(*pieces)), multilingual)
    script = _Script(phrases, pieces, tokenizer)
    spec = _spec(Shape(script.width, 1, 1, 1), tokenizer, multilingual)
    script.fill(spec)
    return _save(spec, tokenizer, directory, multilingual)


def write_random(
    directory: Path, shape: str | Shape, *, multilingual: bool = True, quantization: str = "int8"
) -> Path:
    """Writes a model of a real shape with random weights."""
    size = SHAPES[shape] if isinstance(shape, str) else shape
    tokenizer = _tokenizer([], multilingual, _REAL_VOCABULARY if size.width >= 384 else 0)
    spec = _spec(size, tokenizer, multilingual)
    random = np.random.default_rng(20_261_121)

    def normal(*dimensions: int) -> Array:
        return random.standard_normal(dimensions, dtype=np.float32) * np.float32(0.02)

    _fill(spec, size, tokenizer.get_vocab_size(), normal)
    return _save(spec, tokenizer, directory, multilingual, size.mels, quantization)


def _pieces(texts: Sequence[str]) -> list[list[str]]:
    """Each text as tokens, none of which stands in a second place."""
    used: set[str] = set()
    found = []
    for text in texts:
        tokens: list[str] = []
        for word in text.split():
            cut = next((one for one in _cuts(_SPACE + _as_bytes(word)) if not used & {*one}), None)
            if cut is None:
                raise ValueError(f"{word!r} comes too often")
            used.update(cut)
            tokens += cut
        found.append(tokens)
    return found


def _cuts(word: str) -> Iterator[list[str]]:
    """A word whole, then in two, then in three; no cut yields the same piece twice."""
    yield [word]
    for count in (1, 2):
        for places in itertools.combinations(
            range(2, len(word)), count
        ):  # a lone space is suppressed
            cut = [word[a:b] for a, b in itertools.pairwise((0, *places, len(word)))]
            if len(set(cut)) == len(cut):
                yield cut


def _as_bytes(word: str) -> str:
    """A word in the alphabet of a byte-level vocabulary."""
    from tokenizers import pre_tokenizers

    spelled = pre_tokenizers.ByteLevel(add_prefix_space=False).pre_tokenize_str(word)
    return "".join(part for part, _ in spelled)


def _languages() -> list[str]:
    from faster_whisper.tokenizer import _LANGUAGE_CODES

    return list(_LANGUAGE_CODES)


def _tokenizer(pieces: Sequence[str], multilingual: bool, size: int = 0) -> Any:
    """A byte-level tokenizer of at least `size` tokens."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    words = dict.fromkeys((*sorted(pre_tokenizers.ByteLevel.alphabet()), *pieces))
    languages = _languages() if multilingual else []
    special = [
        "<|endoftext|>", "<|startoftranscript|>", *(f"<|{one}|>" for one in languages),
        "<|translate|>", "<|transcribe|>", "<|startoflm|>", "<|startofprev|>", "<|nospeech|>",
        "<|notimestamps|>", *(f"<|{step * 0.02:.2f}|>" for step in range(1501)),
    ]  # fmt: skip
    missing = max(1, size - len(special) - len(words))
    words.update(dict.fromkeys(f"{_FILLER}{number}" for number in range(missing)))
    vocabulary = {word: number for number, word in enumerate(words)}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(
        [AddedToken(one, special=True, normalized=False) for one in special]
    )
    return tokenizer


def _spec(shape: Shape, tokenizer: Any, multilingual: bool) -> Any:
    from ctranslate2.specs import WhisperSpec

    spec = WhisperSpec(shape.encoder_layers, shape.heads, shape.decoder_layers, shape.heads)
    spec.config.suppress_ids = []
    spec.config.suppress_ids_begin = []
    spec.config.alignment_heads = [(shape.decoder_layers - 1, 0)]
    if multilingual:
        spec.config.lang_ids = [tokenizer.token_to_id(f"<|{one}|>") for one in _languages()]
    return spec


def _fill(spec: Any, shape: Shape, vocabulary: int, weights: Any) -> None:
    """Every weight of a model from `weights(*dimensions)`; norms are neutral."""
    width = shape.width

    def norm(part: Any) -> None:
        part.gamma, part.beta = np.ones(width, np.float32), np.zeros(width, np.float32)

    def linear(part: Any, rows: int, columns: int) -> None:
        part.weight, part.bias = weights(rows, columns), np.zeros(rows, np.float32)

    encoder, decoder = spec.encoder, spec.decoder
    for conv, channels in ((encoder.conv1, shape.mels), (encoder.conv2, width)):
        conv.weight, conv.bias = weights(width, channels, 3), np.zeros(width, np.float32)
    encoder.position_encodings.encodings = weights(_FRAMES, width)
    decoder.position_encodings.encodings = weights(_POSITIONS, width)
    decoder.embeddings.weight = weights(vocabulary, width)
    decoder.projection.weight = weights(vocabulary, width)
    norm(encoder.layer_norm)
    norm(decoder.layer_norm)
    for layer in (*encoder.layer, *decoder.layer):
        norm(layer.self_attention.layer_norm)
        linear(layer.self_attention.linear[0], 3 * width, width)
        linear(layer.self_attention.linear[1], width, width)
        norm(layer.ffn.layer_norm)
        linear(layer.ffn.linear_0, 4 * width, width)
        linear(layer.ffn.linear_1, width, 4 * width)
    for layer in decoder.layer:
        norm(layer.attention.layer_norm)
        for number, rows in ((0, width), (1, 2 * width), (2, width)):
            linear(layer.attention.linear[number], rows, width)


class _Script:
    """The weights of a scripted model: which token leads to which, and how surely."""

    def __init__(
        self, phrases: Sequence[Phrase], pieces: Sequence[Sequence[str]], tokenizer: Any
    ) -> None:
        def token(name: str) -> int:
            return int(tokenizer.token_to_id(name))

        self._vocabulary = tokenizer.get_vocab_size()
        self._begin, self._end = token("<|startoftranscript|>"), token("<|endoftext|>")
        self._write, self._silent = token("<|notimestamps|>"), token("<|nospeech|>")
        self._bands = len(phrases)
        # (band that must sound or None, last token, next token, its probability)
        self._steps: list[tuple[int | None, int, int, float]] = []
        for band, (phrase, words) in enumerate(zip(phrases, pieces, strict=True)):
            chain = [self._write, *(token(word) for word in words), self._end]
            for place, (last, following) in enumerate(itertools.pairwise(chain)):
                step = (None if place else band, last, following, phrase.probability)
                self._steps.append(step)
            language = tokenizer.token_to_id(f"<|{phrase.language}|>")
            named = self._begin + 1 if language is None else int(language)
            self._steps.append((band, self._begin, named, 0.99))
        self._last = sorted({last for _, last, _, _ in self._steps})
        self._next = sorted({following for _, _, following, _ in self._steps})
        self.width = len(self._last) + self._bands + len(self._next) + 8

    def _of_last(self, token: int) -> int:
        return self._last.index(token)

    def _of_band(self, band: int) -> int:
        return len(self._last) + band

    def _of_next(self, token: int) -> int:
        return len(self._last) + self._bands + self._next.index(token)

    def fill(self, spec: Any) -> None:
        """Puts the script into a model of one layer and one head."""
        shape = Shape(self.width, 1, 1, 1)
        _fill(spec, shape, self._vocabulary, lambda *dimensions: np.zeros(dimensions, np.float32))
        self._listen(spec.encoder)
        self._look(spec.decoder.layer[0].attention)
        self._lead(spec.decoder.layer[0].ffn)
        for token in self._last:
            spec.decoder.embeddings.weight[token, self._of_last(token)] = 1.0
        self._speak(spec.decoder.projection.weight)

    def _listen(self, encoder: Any) -> None:
        """Each band's loudest channels become one direction; what is not loud becomes nothing."""
        for band in range(self._bands):
            channel = _channel_of(BANDS_HZ[band])
            encoder.conv1.weight[self._of_band(band), channel, 1] = 20.0
            encoder.conv1.bias[self._of_band(band)] = -20.0 * _LOUD
            encoder.conv2.weight[self._of_band(band), self._of_band(band), 1] = 1.0

    def _look(self, attention: Any) -> None:
        """Looks at the frames that sound, and takes over which band it is."""
        width, scale = self.width, 1 / math.sqrt(self.width)
        attention.linear[0].bias[0] = 40.0
        for band in range(self._bands):
            at = self._of_band(band)
            attention.linear[1].weight[0, at] = 1.0
            attention.linear[1].weight[width + at, at] = scale
            attention.linear[2].weight[at, at] = 1.0

    def _lead(self, ffn: Any) -> None:
        """One unit for each step: on when its last token, and its band if it needs one, are there."""
        spread = math.sqrt(self.width)
        for unit, (band, last, following, _) in enumerate(self._steps):
            ffn.linear_0.weight[unit, self._of_last(last)] = 10.0
            threshold = 0.35
            if band is not None:
                ffn.linear_0.weight[unit, self._of_band(band)] = 10.0
                threshold = 1.2
            ffn.linear_0.bias[unit] = -10.0 * threshold * spread
            # However strongly a unit is on, its mark is far above all else: what counts is the norm of it.
            ffn.linear_1.weight[self._of_next(following), unit] = 100.0

    def _speak(self, projection: Array) -> None:
        """Each mark becomes its token, with the probability of its phrase; no mark becomes the end, or
        at the very beginning silence."""
        loudest = math.sqrt(self.width - 1)
        for _, _, following, probability in self._steps:
            odds = probability / (1 - probability)
            gap = math.log(self._vocabulary * odds)
            projection[following, self._of_next(following)] = gap / loudest
        alone = math.log(self._vocabulary * 99) / loudest
        projection[self._end, self._of_last(self._write)] = alone
        projection[self._silent, self._of_last(self._begin)] = alone


_LOUD = 0.9
"""A channel's value (log-mel, as Whisper scales it) from which it counts as sounding."""


def _channel_of(hertz: float) -> int:
    """The mel channel in which a tone is loudest."""
    from faster_whisper.feature_extractor import FeatureExtractor

    filters = FeatureExtractor().mel_filters
    return int(np.argmax(filters[:, round(hertz * 400 / _RATE_HZ)]))


def _save(
    spec: Any,
    tokenizer: Any,
    directory: Path,
    multilingual: bool,
    mels: int = 80,
    quantization: str | None = None,
) -> Path:
    named = sorted(tokenizer.get_vocab(with_added_tokens=True).items(), key=lambda one: one[1])
    empty = f"{_FILLER}0" if multilingual else None
    spec.register_vocabulary(["" if token == empty else token for token, _ in named])
    spec.validate()
    if quantization is not None:
        spec.optimize(quantization=quantization)
    directory.mkdir(parents=True, exist_ok=True)
    spec.save(str(directory))
    tokenizer.save(str(directory / "tokenizer.json"))
    features = {"feature_size": mels, "sampling_rate": _RATE_HZ, "hop_length": 160, "n_fft": 400}
    told = json.dumps({**features, "chunk_length": 30})
    (directory / "preprocessor_config.json").write_text(told, "utf-8")
    return directory


def main() -> None:
    reading = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reading.add_argument("shape", choices=sorted(SHAPES))
    reading.add_argument("directory", type=Path)
    given = reading.parse_args()
    print(write_random(given.directory, given.shape))


if __name__ == "__main__":
    main()
