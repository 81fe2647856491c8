"""The gravest things as they are said in Portuguese, and what we must not say; the rest as in Spanish."""

from __future__ import annotations

from dataclasses import replace

from appliance.screening.grammar import Sign
from appliance.screening.languages import es
from appliance.screening.speech import Overreach

LEXICON = replace(
    es.LEXICON,
    language="pt",
    denial="nao",
    refusal="nao",
    turns="mas|porem",
    signs={
        **es.LEXICON.signs,
        "crisis": (
            Sign(
                "self_harm",
                3,
                r"(?:quero|vou) (?:me matar|morrer|acabar com (?:tudo|a minha vida))",
            ),
            *es.LEXICON.signs["crisis"],
        ),
    },
)
OVERREACH = Overreach(
    patterns={"promise": (r"(?:alguem|uma pessoa) vai (?:ligar|chamar|atender)",)},
    harmless=r"nao posso (?:dizer|prometer)",
)
