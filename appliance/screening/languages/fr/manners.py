"""French: the wish for a person, being young, insults, steering the system, frustration."""

# ruff: noqa: E501 - a pattern reads better on one line
from __future__ import annotations

from appliance.screening.grammar import Sign

_SOMEBODY = (
    r"(?:une? )?(?:vrai(?:e)? )?(?:personne(?: (?:reelle|humaine|vivante))?|etre humain|humaine?|agente?|operat(?:eur|rice)|"
    r"conseill(?:er|ere)|receptionniste|responsable|superviseure?|infirmiere?|representante?|employee?|"
    r"quelqu'un(?: (?:de vrai|de reel|d'autre|d'humain|qui travaille ici))?|interprete|l'accueil|la reception)"
)

HANDOFF = (
    Sign(
        "handoff",
        1,
        r"^\W{0,16}(?:(?:je|veux|voudrais|non|oui|juste|svp|bonjour|ok|un|une|l'|la)\W{1,8}){0,6}(?:vraie personne|etre humain|humaine?|agente?|operat(?:eur|rice)|conseill(?:er|ere)|receptionniste|responsable|l'accueil|la reception|une personne|quelqu'un)(?:\W{1,8}(?:s'il vous plait|svp|maintenant|merci)){0,3}\W{0,16}$",
    ),
    Sign(
        "handoff",
        1,
        rf"(?:parler|discuter|causer|echanger|traiter) (?:a|avec|au) (?:l'|la |le |un |une )?{_SOMEBODY}",
        past=0,
    ),
    Sign(
        "handoff",
        1,
        rf"(?:passez(?: |-)moi|passer|trouvez(?: |-)moi|appelez(?: |-)moi|donnez(?: |-)moi|je veux|je voudrais|j'aimerais|il me faut|je prefere|j'ai besoin d'|allez chercher|faites venir)(?: (?:avoir|voir|plutot))? {_SOMEBODY}(?! (?:au|a|en|qui m'a|de ma))",
        past=0,
    ),
    Sign(
        "handoff",
        1,
        r"(?:y a-t-il|il y a|est-ce qu'il y a) (?:quelqu'un|une (?:vraie )?personne|un humain)(?: (?:de vrai|ici|qui))?|(?:pas|marre de) parler a (?:une machine|un robot|un ordinateur)",
        past=0,
        deniable=False,
    ),
)

MINOR = (
    Sign(
        "minor",
        2,
        r"j'ai (?:juste |seulement |a peine )?(?:[5-9]|1[0-7]|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept) ans(?! (?:de|d'))",
    ),
    Sign(
        "minor",
        2,
        r"je suis (?:encore )?(?:mineure?|une? (?:enfant|ado))|(?:au|en) (?:college|lycee|sixieme|cinquieme|quatrieme|troisieme|seconde|secondaire)(?= et je|$)|(?:mes parents|ma mere|mon pere) (?:ne )?(?:doivent|doit|savent|sait) pas",
        past=0,
        deniable=False,
    ),
)

INSULT = (
    Sign(
        "insult",
        1,
        (
            r"(?:vous etes|t'es|tu es|quels?|espece d'|espece de|sale|bande de|pauvre)(?: (?:une?|des|vraiment))? ?(?:idiote?s?|imbeciles?|cone?s?|connards?|connasse|"
            r"abrutie?s?|debiles?|nule?s?|stupides?|merde|cretins?|inutiles?|incompetente?s?)|va te faire (?:foutre|voir)|ferme ta gueule|ta gueule|"
            r"(?:nique|encule|fils de pute|salope|connard|connasse)|machine (?:debile|stupide|de merde|inutile)|allez vous faire"
        ),
    ),
)

INJECTION = (
    Sign(
        "injection",
        2,
        (
            r"(?:ignore[rz]?|oublie[rz]?|neglige[rz]?)(?: [\w']+){0,3} (?:instructions?|consignes?|regles|directives?|prompts?)|"
            r"(?:tu es|vous etes|agis|agissez|fais comme si tu etais) (?:maintenant|desormais|comme|un nouveau)(?: [\w']+){0,3} (?:administrateur|admin|dan|sans (?:regles|limites)|developpeur|systeme)|"
            r"(?:montre|affiche|revele|donne)[rz]?(?:-moi)? (?:ton|votre|le|tes|vos) (?:prompt|instructions?|consignes|systeme|code source|mot de passe)|mode (?:developpeur|admin|debug)"
        ),
    ),
)

FRUSTRATION = (
    Sign(
        "frustration",
        1,
        r"(?:c'est|quelle) (?:une |vraiment |trop )?(?:perte de temps|n'importe quoi|ridicule|penible|insupportable)|j'en ai (?:marre|assez|ras le bol)|ca (?:m'enerve|suffit)|vous (?:n'ecoutez|ne comprenez) (?:rien|pas|jamais)|(?:deja|j'ai deja) (?:dit|repondu)|combien de fois",
        deniable=False,
    ),
)
