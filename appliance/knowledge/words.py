"""Retrieval by words: BM25 over folded, lightly stemmed terms. Pure; works with nothing installed."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from appliance.core.interview import Language
from appliance.core.text import fold

_WORD = re.compile(r"[a-z0-9]+")
_K1, _B = 1.4, 0.6
UNHEARD = 0.5
"""In how many texts a word counts as standing that stands in none."""

STOPWORDS = {
    "en": frozenset(
        [
            "a",
            "about",
            "above",
            "after",
            "again",
            "all",
            "also",
            "am",
            "an",
            "and",
            "any",
            "anyway",
            "are",
            "as",
            "at",
            "be",
            "because",
            "been",
            "before",
            "being",
            "below",
            "between",
            "both",
            "but",
            "by",
            "can",
            "could",
            "did",
            "do",
            "does",
            "doing",
            "don",
            "down",
            "during",
            "each",
            "few",
            "for",
            "from",
            "further",
            "get",
            "got",
            "had",
            "has",
            "have",
            "having",
            "he",
            "her",
            "here",
            "hers",
            "him",
            "his",
            "how",
            "i",
            "if",
            "in",
            "into",
            "is",
            "it",
            "its",
            "just",
            "ll",
            "m",
            "me",
            "more",
            "most",
            "my",
            "no",
            "nor",
            "not",
            "now",
            "of",
            "off",
            "on",
            "once",
            "one",
            "only",
            "or",
            "other",
            "our",
            "out",
            "over",
            "own",
            "please",
            "re",
            "s",
            "same",
            "she",
            "should",
            "so",
            "some",
            "such",
            "t",
            "tell",
            "than",
            "that",
            "the",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "through",
            "to",
            "too",
            "under",
            "until",
            "up",
            "ve",
            "very",
            "want",
            "was",
            "we",
            "were",
            "what",
            "when",
            "where",
            "which",
            "while",
            "who",
            "whom",
            "why",
            "will",
            "with",
            "would",
            "you",
            "your",
            "d",
            "let",
            "go",
            "going",
            "come",
            "comes",
            "take",
            "takes",
            "use",
            "make",
            "give",
            "say",
            "said",
            "told",
            "us",
            "time",
            "much",
            "many",
            "long",
            "right",
            "away",
            "still",
            "today",
            "someone",
            "somebody",
            "anyone",
            "anything",
            "something",
            "really",
            "ok",
            "yes",
            "accept",
            "happens",
            "does",
            "doesn",
            "won",
            "isn",
            "first",
            "without",
            "know",
            "need",
            "like",
            "guys",
            "actually",
            "by",
            "way",
        ]
    ),
    "es": frozenset(
        [
            "a",
            "al",
            "algo",
            "alguna",
            "alguno",
            "ante",
            "antes",
            "aqui",
            "asi",
            "aun",
            "como",
            "con",
            "contra",
            "cual",
            "cuales",
            "cuando",
            "cuanto",
            "de",
            "del",
            "desde",
            "donde",
            "dos",
            "e",
            "el",
            "ella",
            "ellas",
            "ellos",
            "en",
            "entre",
            "era",
            "es",
            "esa",
            "ese",
            "eso",
            "esta",
            "estan",
            "estar",
            "este",
            "esto",
            "fue",
            "ha",
            "hace",
            "han",
            "hasta",
            "hay",
            "he",
            "la",
            "las",
            "le",
            "les",
            "lo",
            "los",
            "mas",
            "me",
            "mi",
            "mis",
            "mucho",
            "muy",
            "nada",
            "ni",
            "no",
            "nos",
            "o",
            "os",
            "otra",
            "otro",
            "para",
            "pero",
            "por",
            "porque",
            "puede",
            "puedo",
            "que",
            "quien",
            "quiero",
            "se",
            "sea",
            "ser",
            "si",
            "sin",
            "sobre",
            "son",
            "soy",
            "su",
            "sus",
            "tambien",
            "te",
            "tengo",
            "tiene",
            "tienen",
            "toda",
            "todo",
            "tu",
            "un",
            "una",
            "uno",
            "usted",
            "ustedes",
            "y",
            "ya",
            "yo",
            "va",
            "van",
            "voy",
            "vamos",
            "ir",
            "venir",
            "vengo",
            "vienen",
            "dar",
            "dan",
            "dice",
            "hacer",
            "hacen",
            "tiempo",
            "cuanta",
            "cuantos",
            "alguien",
            "hoy",
            "ahora",
            "aqui",
            "tener",
            "tenemos",
            "tienes",
            "debo",
            "debe",
            "necesito",
            "necesitan",
            "hacia",
            "verdad",
            "mismo",
            "ese",
            "aceptan",
            "acepta",
            "sin",
            "pasa",
            "tan",
            "unos",
            "unas",
            "pueden",
            "saber",
            "digame",
            "oiga",
            "favor",
        ]
    ),
}

_SUFFIXES = {
    "en": ("ingly", "edly", "ing", "ers", "ies", "ied", "est", "ed", "es", "ly", "er", "s", "e"),
    "es": ("amientos", "amiento", "aron", "ieron", "aciones", "acion", "mente", "adas", "ados", "ando", "iendo",
           "ada", "ado", "ares", "aran", "emos", "amos", "ias", "ios", "es", "os", "as", "an", "en",
           "ar", "er", "ir", "a", "o", "e", "s"),
}  # fmt: skip

_CLINGING = re.compile(r"(?:(?<=[aei]r)|(?<=ndo))(?:me|te|se|lo|la|le|los|las|les|nos){1,2}$")

CONCEPTS = {
    "en": {
        "hours": "hour hours open opens opened opening close closes closed closing schedule weekday weekdays weekend weekends what_time night nights midnight at_any",
        "weekday": "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays monday_to",
        "saturday": "saturday saturdays weekend weekends",
        "sunday": "sunday sundays weekend weekends",
        "pay": "pay pays paid paying payment payments cost costs price prices charge charges fee fees bill bills money afford expensive cheap cheaper how_much",
        "free": "free nothing",
        "count": "how_many",
        "clock": "time_is",
        "payout": "pay_me pays_me owe_me",
        "duration": "how_long minutes minute lasts last duration",
        "early": "early earlier how_early ahead beforehand",
        "bring": "bring brings bringing carry with_me",
        "companion": "companion accompany wife husband spouse partner friend someone_with anyone_with come_with bring_someone",
        "minor": "under_18 child children kid kids son daughter minor minors parent parents guardian",
        "card": "card cards credit debit",
        "insurance": "insurance insured uninsured plan plans private_plan private_plans coverage medicare medicaid",
        "private": "private privacy confidential secret secrets share shared sharing stays leave leaves",
        "read": "read reads reading see sees look looks access who_sees",
        "delete": "delete deletes deleted deleting erase erased remove removed wipe",
        "correct": "correct corrected correction mistake mistakes wrong error errors fix change",
        "stored": "stored store stores kept keep keeps saved save stay",
        "answers": "answers answer information info data said told_you tell_us tell_you i_say i_tell i_told you_say you_tell",
        "interpreter": "interpreter interpreters interpret interpreting translate translator translation language languages speaks speak spanish english french chinese mandarin cantonese vietnamese arabic korean russian portuguese tagalog haitian",
        "call": "call calls called calling phone telephone",
        "picture": "photo photos picture pictures image images",
        "tow": "tow towing tows towed truck",
        "shop": "shop shops garage mechanic body_shop",
        "vehicle": "car cars vehicle vehicles auto automobile truck",
        "drive": "drive driven drives driving drivable",
        "report": "report reports reported reporting",
        "lawyer": "lawyer lawyers attorney attorneys",
        "meeting": "meeting meetings appointment appointments consultation visit visits",
        "office": "office clinic",
        "low": "low lower income poor",
        "begin": "start starts begin begins beginning",
        "doctor": "doctor doctors physician provider",
        "police": "police officer",
        "paper": "paper papers paperwork document documents",
        "plate": "plate plates",
        "receipt": "receipt receipts",
    },
    "es": {
        "horas": "hora horas horario abre abren abierto abierta abrir cierra cierran cerrado cerrada cerrados cerrar cierre noche madrugada que_hora cualquier_hora",
        "semana": "lunes martes miercoles jueves viernes entre_semana",
        "sabado": "sabado sabados fin_de fines_de",
        "domingo": "domingo domingos fin_de fines_de",
        "pagar": "pagar pago pagos paga pagan cuesta cuestan costo costos costaria precio precios cobra cobran cobrar tarifa dinero alcanza caro cuanto_cuesta cuanto_cobran",
        "gratis": "gratis gratuito gratuita nada",
        "cantidad": "cuantos_hay cuantos_abogados cuantas_personas cuantos_son",
        "reloj": "hora_es",
        "indemnizacion": "van_a_pagar me_pagan me_pagaran",
        "duracion": "dura duran durar tarda minutos cuanto_tiempo",
        "temprano": "temprano antes anticipacion tiempo_antes minutos_antes tiempo_tengo",
        "traer": "traer traiga traigo llevar",
        "acompanante": "acompane acompanar acompanante esposa esposo pareja amigo conmigo con_alguien",
        "menor": "menor menores hijo hija hijos nino ninos padre madre padres tutor",
        "seguro": "seguro seguros aseguranza medicare medicaid",
        "tarjeta": "tarjeta tarjetas credito debito",
        "privado": "privado privada privacidad confidencial secreto secretos compartir comparten quedan queda sale",
        "leer": "leer lee leen ver ve ven",
        "borrar": "borrar borre borren borra eliminar eliminen",
        "corregir": "corregir corrijo corrija corrijan error errores equivocacion cambiar",
        "guardado": "guardado guarda guardan guardar quedan queda",
        "respuestas": "respuestas respuesta datos informacion dije digo cuento cuenta lo_que_digo",
        "interprete": "interprete interpretes interpretar traducir traduce traductor traduccion idioma idiomas hable habla ingles espanol chino mixteco quechua zapoteco nahuatl frances portugues",
        "llamar": "llamar llama llaman llame llamada llamadas telefono",
        "foto": "foto fotos fotografia fotografias imagen",
        "grua": "grua gruas remolque remolcar",
        "taller": "taller talleres mecanico",
        "carro": "carro carros coche coches auto autos vehiculo vehiculos",
        "mover": "manejar mueve mover anda",
        "aviso": "aviso avisar reporte reportar reclamo reclamos choque",
        "abogado": "abogado abogada abogados abogadas licenciado",
        "cita": "cita citas consulta consultas",
        "oficina": "oficina clinica",
        "bajo": "bajo bajos baja ingresos",
        "empezar": "empezar empieza empiecen comenzar",
        "decidir": "decidir decida decide",
        "doctor": "doctor doctora medico medica",
        "papel": "papel papeles documento documentos",
        "recibo": "recibo recibos",
        "primero": "primero primera",
    },
}
"""Words (and runs of two words, joined by _) that stand for the same thing at a front desk. A word may
stand for several."""


def terms(text: str, language: Language) -> list[tuple[str, ...]]:
    """The content words of a text in order, each as what it may stand for: concepts where those are
    known (a run of two words is taken as one), else its stem."""
    stop = STOPWORDS.get(language, frozenset())
    known = _concepts(language)
    words = _WORD.findall(fold(text))
    found: list[tuple[str, ...]] = []
    position = 0
    while position < len(words):
        word, pair = words[position], "_".join(words[position : position + 2])
        paired = pair != word and pair in known
        taken = pair if paired else word
        position += 2 if paired else 1
        stem = _stem(taken, language)
        if taken in known or (stem in known and taken not in stop):
            found.append(known.get(taken) or known[stem])
        elif taken not in stop:
            found.append((stem,))
    return found


@cache
def _concepts(language: Language) -> Mapping[str, tuple[str, ...]]:
    """What each word, each stem of one, and each run of two stands for. The name of a concept cannot
    be mistaken for a stem."""
    meant: dict[str, tuple[str, ...]] = {}
    for name, words in CONCEPTS.get(language, {}).items():
        for word in {*words.split(), *(_stem(word, language) for word in words.split())}:
            meant[word] = (*meant.get(word, ()), f"={name}")
    return meant


def _stem(word: str, language: Language) -> str:
    """A word without its ending; in Spanish also without the pronouns that cling to a verb."""
    if "_" in word:
        return word
    if language == "es":
        word = _CLINGING.sub("", word)
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
        self._counts = [Counter(chain.from_iterable(terms(text, language))) for text in texts]
        lengths = [sum(count.values()) for count in self._counts]
        self._lengths = lengths
        self._mean = (sum(lengths) / len(lengths)) if lengths else 1.0
        self._documents = Counter(term for count in self._counts for term in count)

    def match(self, question: str) -> list[Match]:
        """Every text that shares a term with the question, best first."""
        asked = set(terms(question, self._language))
        total = sum(max(map(self._weight, word)) for word in asked)
        found = []
        for index, count in enumerate(self._counts):
            shared = [
                max((term for term in word if term in count), key=self._weight)
                for word in asked
                if not count.keys().isdisjoint(word)
            ]
            if shared:
                score = sum(self._weight(term) * self._gain(count[term], index) for term in shared)
                coverage = sum(map(self._weight, shared)) / total
                found.append(Match(index, score, coverage))
        return sorted(found, key=lambda match: -match.score)

    def _weight(self, term: str) -> float:
        """How much a term tells: the more, the fewer texts have it. One that none has weighs as much
        as UNHEARD says, so that a question about something else is not taken for ours."""
        containing = self._documents.get(term, UNHEARD)
        return math.log(1 + (len(self._counts) - containing + 0.5) / (containing + 0.5))

    def _gain(self, count: int, index: int) -> float:
        length = 1 - _B + _B * self._lengths[index] / self._mean
        return count * (_K1 + 1) / (count + _K1 * length)
