"""How people come back from a support message: that they want to go on, or that it was not meant so.

One entry per language, over folded text. Every language is listened for, whichever the session is in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from appliance.core.interview import Language


@dataclass(frozen=True, slots=True)
class GoingOn:
    """`wish` asks to go on, wherever in a sentence it stands; `never` in the same sentence takes it back
    ("I can't go on"); `not_meant` says that what was said before was a way of speaking."""

    wish: re.Pattern[str]
    never: re.Pattern[str]
    not_meant: re.Pattern[str]


_EN_QUESTIONS = (
    r"(?:the |your |my |those |these |this |that |our |more )?(?:rest(?: of (?:it|them|this|the \w+))?|"
    r"(?:next |other |remaining |last )?questions?|form|intake|interview|paperwork|claim|survey|"
    r"registration|process|appointment|report|where we (?:were|left off|stopped))"
)
_EN_ON = (
    r"(?:go(?:ing)? on|carry(?:ing)? on|keep(?: on)? going|continu(?:e|ing)|proceed(?:ing)?|"
    r"resum(?:e|ing)|move on|get on|start again|pick (?:it |this )?up)"
)
_ES_QUESTIONS = (
    r"(?:(?:l[oa]s?|el|sus?|mis?|est[aeo]s?) )?(?:resto|(?:demas |otras |siguientes? )?preguntas?|"
    r"formulario|entrevista|reclamo|encuesta|registro|cita|demas|donde (?:estabamos|quedamos|nos quedamos))"
)
_ES_ON = (
    r"(?:seguir|sigamos|siga|sigue|continuar|continuemos|continue|continua|proseguir|prosigamos|"
    r"avanzar|avancemos|retomar|retomemos|reanudar)"
)

_FR_QUESTIONS = (
    r"(?:(?:les?|la|vos|mes|ces?|cette|au|aux) )?(?:reste|suite|(?:autres |dernieres )?questions?|"
    r"formulaire|entretien|questionnaire|inscription|rendez-vous|ou (?:on en|nous en) etai(?:t|ons))"
)
_FR_ON = (
    r"(?:continuer|continuons|continuez|continue|poursuivre|poursuivons|poursuivez|reprendre|reprenons|"
    r"reprenez|avancer|avancons)"
)

GOING_ON: Mapping[Language, GoingOn] = {
    "en": GoingOn(
        wish=re.compile(
            rf"(?<!\w)(?:{_EN_ON} (?:with |to |from )?{_EN_QUESTIONS}"
            rf"|(?:get|go|getting|going|come|turn|return)(?: back)? to {_EN_QUESTIONS}"
            rf"|(?:finish|complete|answer|do) {_EN_QUESTIONS}"
            rf"|(?:let'?s|let us|we can|we could|can we|could we|shall we|may we|you can|you may|"
            r"i(?:'d| would) (?:like|love|prefer) to|i(?:'d| would) rather|i want to|i wanna|i wish to|"
            r"i can|please|ready to|happy to|able to|okay to|ok to|fine to|good to|"
            rf"(?:well|ok|okay|right|alright|sure|yes|so|now)[, ]+)(?: just| please| now| both)? ?{_EN_ON}"
            rf"|{_EN_ON},? (?:please|now|then)"
            r"|(?:ask me|give me|what(?:'s| is)|go ahead with|on to|onto) the next (?:one|question)"
            r"|next question(?:,? please)?"
            r"|what else do you (?:need|want)(?: to (?:know|ask))?)(?!\w)"
        ),
        never=re.compile(
            r"(?<!\w)(?:not|never|no|don'?t|can'?t|cannot|couldn'?t|won'?t|wouldn'?t|why|"
            r"how (?:can|could|do|am)|without|living|life|like this|any ?more|any longer)(?!\w)"
        ),
        not_meant=re.compile(
            r"(?<!\w)(?:(?:figure|manner|way) of (?:speech|speaking|talking)"
            r"|(?:just|only) (?:an? )?(?:expression|saying|joke|joking|kidding|exaggerating|song|lyric)"
            r"|(?:was|am|'m|were) (?:only |just )?(?:joking|kidding|exaggerating|being dramatic|being sarcastic)"
            r"|(?:it|that|this) was an? (?:bad |silly |stupid |poor )?(?:joke|expression|exaggeration)"
            r"|(?:not|\w+n'?t)(?: \w+){0,2} (?:literally|for real|seriously)"
            r"|\w+n'?t mean (?:it |that )?(?:like that|that way|literally)"
            r"|that(?:'s| is) not what i meant|you (?:misunderstood|got me wrong)|misunderstanding)(?!\w)"
        ),
    ),
    "es": GoingOn(
        wish=re.compile(
            rf"(?<!\w)(?:{_ES_ON} (?:con |desde )?{_ES_QUESTIONS}"
            rf"|(?:volver|volvamos|regresar|regresemos|vuelva) al? {_ES_QUESTIONS}"
            rf"|(?:terminar|terminemos|acabar|acabemos|completar|contestar|responder) {_ES_QUESTIONS}"
            r"|(?:quiero|quisiera|me gustaria|prefiero|podemos|puede|puedes|podriamos|vamos a|listo para|"
            r"lista para|puedo|deseo|hay que|por favor|(?:bueno|bien|ok|vale|si|ya|entonces|ahora)[, ]+)"
            rf"(?: ya| mejor| ahora)? ?{_ES_ON}"
            rf"|{_ES_ON},? (?:por favor|ya|ahora|nomas)"
            r"|(?:hagame|digame|cual es|vamos (?:a|con)|pase a|pasemos a) la (?:siguiente|proxima)(?: pregunta)?"
            r"|siguiente pregunta|que (?:mas|otra cosa) (?:necesita|quiere)(?: saber)?|adelante)(?!\w)"
        ),
        never=re.compile(
            r"(?<!\w)(?:no|nunca|jamas|sin|para que|por que|como voy a|viviendo|viva|vivo|asi|vida)(?!\w)"
        ),
        not_meant=re.compile(
            r"(?<!\w)(?:(?:es|era|fue) (?:solo |nada mas )?(?:una? )?(?:forma de (?:hablar|decir)|broma|dicho|"
            r"expresion|exageracion|chiste|decir)|(?:solo|nomas) (?:es |era )?(?:una? )?(?:broma|dicho|expresion)"
            r"|(?:estaba|estoy) (?:bromeando|exagerando|jugando)|no (?:lo decia|lo dije|hablaba|iba) "
            r"(?:en serio|literalmente|de verdad|asi)|no (?:es|era) literal|no (?:es|era) eso lo que"
            r"|me (?:entendio|malentendio) mal|(?:fue|es) un malentendido)(?!\w)"
        ),
    ),
    "fr": GoingOn(
        wish=re.compile(
            rf"(?<!\w)(?:{_FR_ON} (?:avec |sur )?{_FR_QUESTIONS}"
            rf"|(?:revenir|revenons|retourner|retournons) (?:a|aux|au) ?{_FR_QUESTIONS}?"
            rf"|(?:finir|finissons|terminer|terminons|repondre a) {_FR_QUESTIONS}"
            r"|(?:je (?:veux|voudrais|prefere|peux|souhaite)|j'aimerais|on (?:peut|pourrait)|peut-on|pret a|"
            rf"prete a|s'il vous plait|(?:bon|bien|ok|d'accord|oui|alors)[, ]+(?:on )?) ?{_FR_ON}"
            rf"|{_FR_ON},? (?:s'il vous plait|maintenant|alors)|on (?:continue|reprend|poursuit)"
            r"|(?:la )?question suivante|que voulez-vous savoir d'autre)(?!\w)"
        ),
        never=re.compile(
            r"(?<!\w)(?:pas|plus|jamais|sans|ne|pourquoi|a quoi bon|comment|vivre|vie|comme ca)(?!\w)"
        ),
        not_meant=re.compile(
            r"(?<!\w)(?:(?:c'est|c'etait) (?:juste |seulement )?(?:une )?(?:facon de parler|maniere de parler|"
            r"expression|blague|plaisanterie|exageration)|je (?:plaisantais|plaisante|blaguais|rigolais|exagerais)"
            r"|(?:pas|non) (?:au serieux|litteralement|pour de vrai)|ce n'est pas ce que je voulais dire"
            r"|c'est pas ce que je voulais dire|vous m'avez mal comprise?|un malentendu)(?!\w)"
        ),
    ),
}
