"""How people who speak French come back: to the questions after a support message, to a consent they had
refused; and how they put words into our mouth. Pure; see `patterns`."""

from __future__ import annotations

import re

from appliance.conversation.languages.patterns import LEAD, Agreeing, GoingOn

_QUESTIONS = (
    r"(?:(?:les?|la|vos|mes|ces?|cette|au|aux) )?(?:reste|suite|(?:autres |dernieres )?questions?|"
    r"formulaire|entretien|questionnaire|inscription|rendez-vous|ou (?:on en|nous en) etai(?:t|ons))"
)
_ON = (
    r"(?:continuer|continuons|continuez|continue|poursuivre|poursuivons|poursuivez|reprendre|reprenons|"
    r"reprenez|avancer|avancons)"
)

GOING_ON = GoingOn(
    wish=re.compile(
        rf"(?<!\w)(?:{_ON} (?:avec |sur )?{_QUESTIONS}"
        rf"|(?:revenir|revenons|retourner|retournons) (?:a|aux|au) ?{_QUESTIONS}?"
        rf"|(?:finir|finissons|terminer|terminons|repondre a) {_QUESTIONS}"
        r"|(?:je (?:veux|voudrais|prefere|peux|souhaite)|j'aimerais|on (?:peut|pourrait)|peut-on|pret a|"
        rf"prete a|s'il vous plait|(?:bon|bien|ok|d'accord|oui|alors)[, ]+(?:on )?) ?{_ON}"
        rf"|{_ON},? (?:s'il vous plait|maintenant|alors)|on (?:continue|reprend|poursuit)"
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
)

AGREEING = Agreeing(
    after_all=re.compile(
        r"(?<!\w)(?:(?:finalement|maintenant|apres tout)[, ]+(?:je suis d'accord|j'accepte|je consens)"
        r"|(?:je suis d'accord|j'accepte|je consens) (?:maintenant|finalement|apres tout)"
        r"|je vous donne (?:maintenant |finalement )?mon (?:accord|consentement|autorisation)"
        r"|vous pouvez (?:m')?enregistrer(?: (?:maintenant|finalement)|$))(?!\w)"
    ),
    plainly=re.compile(
        r"(?:(?:bon|ok|oui|d'accord|bien|pardon)[, ]+)*(?:je suis d'accord|j'accepte|je consens)"
    ),
)

DICTATING = re.compile(
    rf"{LEAD}(?:repetez(?: apres moi| ceci)?(?: que|[:,])|repetez apres moi|promettez(?:-| )(?:moi|nous)"
    r"|avouez(?: que)?|finissez (?:la|cette|ma) phrase)(?!\w)"
)
