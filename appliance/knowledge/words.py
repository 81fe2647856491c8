"""Retrieval by words: BM25 over folded, lightly stemmed terms. Pure; works with nothing installed."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from appliance.core.interview import Language
from appliance.core.text import fold

_WORD = re.compile(r"[a-z0-9]+")
_K1, _B = 1.4, 0.6

STOPWORDS = {
    "en": frozenset(
        ["a", "about", "above", "after", "again", "all", "also", "am", "an", "and", "any", "anyway", "are", "as", "at", "be", "because", "been", "before", "being", "below", "between", "both", "but", "by", "can", "could", "did", "do", "does", "doing", "don", "down", "during", "each", "few", "for", "from", "further", "get", "got", "had", "has", "have", "having", "he", "her", "here", "hers", "him", "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "ll", "m", "me", "more", "most", "my", "no", "nor", "not", "now", "of", "off", "on", "once", "one", "only", "or", "other", "our", "out", "over", "own", "please", "re", "s", "same", "she", "should", "so", "some", "such", "t", "tell", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "through", "to", "too", "under", "until", "up", "ve", "very", "want", "was", "we", "were", "what", "when", "where", "which", "while", "who", "whom", "why", "will", "with", "would", "you", "your", "d", "let", "know", "need", "like", "guys", "actually", "by", "way"]
    ),
    "es": frozenset(
        ["a", "al", "algo", "alguna", "alguno", "ante", "antes", "aqui", "asi", "aun", "como", "con", "contra", "cual", "cuales", "cuando", "cuanto", "de", "del", "desde", "donde", "dos", "e", "el", "ella", "ellas", "ellos", "en", "entre", "era", "es", "esa", "ese", "eso", "esta", "estan", "estar", "este", "esto", "fue", "ha", "hace", "han", "hasta", "hay", "he", "la", "las", "le", "les", "lo", "los", "mas", "me", "mi", "mis", "mucho", "muy", "nada", "ni", "no", "nos", "o", "os", "otra", "otro", "para", "pero", "por", "porque", "puede", "puedo", "que", "quien", "quiero", "se", "sea", "ser", "si", "sin", "sobre", "son", "soy", "su", "sus", "tambien", "te", "tengo", "tiene", "tienen", "toda", "todo", "tu", "un", "una", "uno", "usted", "ustedes", "y", "ya", "yo", "saber", "digame", "oiga", "favor"]
    ),
}

_SUFFIXES = {
    "en": ("ingly", "edly", "ing", "ers", "ies", "ied", "est", "ed", "es", "ly", "er", "s"),
    "es": ("amientos", "amiento", "aciones", "acion", "mente", "adas", "ados", "ando", "iendo",
           "ada", "ado", "ares", "aran", "emos", "amos", "ias", "ios", "es", "os", "as", "an", "en",
           "ar", "er", "ir", "a", "o", "e", "s"),
}  # fmt: skip

SYNONYMS = {
    "en": {
        "cost": "pay", "price": "pay", "charge": "pay", "fee": "pay", "bill": "pay", "money": "pay",
        "hour": "open", "close": "open", "closing": "open", "opening": "open", "parking": "park",
        "car": "vehicle", "auto": "vehicle", "doctor": "provider", "physician": "provider",
        "attorney": "lawyer", "privacy": "private", "confidential": "private", "secret": "private",
        "bring": "bring", "document": "paper", "paperwork": "paper", "insurance": "insurance",
        "recording": "record", "recorded": "record", "data": "information", "info": "information",
    },
    "es": {
        "costo": "pag", "precio": "pag", "cobran": "pag", "cuesta": "pag", "pagar": "pag",
        "horario": "abr", "horas": "abr", "hora": "abr", "cierran": "abr", "cierra": "abr",
        "coche": "vehicul", "carro": "vehicul", "auto": "vehicul", "medico": "doctor",
        "datos": "informacion", "privacidad": "privad", "confidencial": "privad",
        "traer": "tra", "traigo": "tra", "llevar": "tra", "papeles": "document",
    },
}  # fmt: skip


def terms(text: str, language: Language) -> list[str]:
    """The content words of a text, folded and stemmed."""
    stop = STOPWORDS.get(language, frozenset())
    return [term_of(word, language) for word in _WORD.findall(fold(text)) if word not in stop]


def term_of(word: str, language: Language) -> str:
    """One word's term: its synonym's if it has one, else its stem."""
    table = SYNONYMS.get(language, {})
    if word in table:
        return table[word]
    stem = _stem(word, language)
    return table.get(stem, stem)


def _stem(word: str, language: Language) -> str:
    for suffix in _SUFFIXES.get(language, ()):
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            return word[: -len(suffix)]
    return word


@dataclass(frozen=True, slots=True)
class Match:
    """How well a text fits a question: its BM25 score, and the share of the question's weight that
    its terms cover (0 to 1)."""

    index: int
    score: float
    coverage: float


class WordIndex:
    """The terms of some texts of one language."""

    def __init__(self, texts: Sequence[str], language: Language) -> None:
        self._language = language
        self._counts = [Counter(terms(text, language)) for text in texts]
        lengths = [sum(count.values()) for count in self._counts]
        self._lengths = lengths
        self._mean = (sum(lengths) / len(lengths)) if lengths else 1.0
        self._documents = Counter(term for count in self._counts for term in count)

    def match(self, question: str) -> list[Match]:
        """Every text that shares a term with the question, best first."""
        asked = set(terms(question, self._language))
        weights = {term: self._weight(term) for term in asked}
        total = sum(weights.values())
        if not total:
            return []
        found = []
        for index, count in enumerate(self._counts):
            shared = asked & count.keys()
            if shared:
                score = sum(weights[t] * self._gain(count[t], index) for t in shared)
                coverage = sum(weights[t] for t in shared) / total
                found.append(Match(index, score, coverage))
        return sorted(found, key=lambda match: -match.score)

    def _weight(self, term: str) -> float:
        containing = self._documents.get(term, 0)
        return math.log(1 + (len(self._counts) - containing + 0.5) / (containing + 0.5))

    def _gain(self, count: int, index: int) -> float:
        length = 1 - _B + _B * self._lengths[index] / self._mean
        return count * (_K1 + 1) / (count + _K1 * length)
