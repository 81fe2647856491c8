"""French: wishes, plans and attempts to die, and self-injury."""

# ruff: noqa: E501 - a pattern reads better on one line
from __future__ import annotations

from appliance.screening.grammar import Sign

SELF_HARM = (
    Sign(
        "self_harm",
        3,
        r"{mood}(?: (?:tous|toujours|vraiment|juste|encore|plus que tout|de))? {self_die}",
    ),
    Sign(
        "self_harm",
        3,
        (
            r"me (?:tuer|suicider|pendre|flinguer|tirer une balle|tailler les veines|donner la mort)|"
            r"m'(?:ouvrir les veines|oter la vie|enlever la vie)|mettre fin a (?:mes jours|ma vie)|"
            r"en finir avec (?:la|ma) vie|(?:ideations?|idees?|pensees?|envies?) suicidaires?|suicidaire"
        ),
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        r"je (?:me (?:tue|suicide|pends|flingue|supprime|jette (?:sous|du|dans|par)|tire une balle|fous en l'air)|m'ouvre les veines)",
        past=0,
    ),
    Sign(
        "self_harm",
        3,
        r"(?:au|le|du|un|par|mon|(?:idees?|pensees?|envies?) (?:de|du)) suicide|(?:pense|songe|penser|reflechis) (?:souvent |encore )?(?:au|a la) (?:suicide|mort)",
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:je |j')?(?:ne |n')?(?:veux|voudrais|souhaite|desire|ai|supporte|peux|trouve|vois)"
            r" (?:plus|pas)(?: (?:envie|la force|le courage|de raison|aucune raison|l'utilite|l'interet))?(?: (?:de|d'))? ?"
            r"(?:continuer a )?(?:vivre|exister|etre (?:en vie|la|vivante?)|me reveiller|la vie|cette vie)"
            r"(?! (?:avec|chez|ici|seule?|dans|pres|sans|en (?:ville|appartement)))"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:voudrais|aimerais|prefererais|prefere|veux|souhaite|j'espere|mieux vaut|merite de|je devrais)"
            r"{gap} (?:etre morte?|ne (?:plus|pas|jamais) (?:me reveiller|etre nee?|etre la|exister)|mourir|"
            r"m'endormir (?:et|pour)|dormir (?:et ne|pour toujours)|n'etre jamais nee?|ne jamais etre nee?)"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        r"(?:mieux|plus heureux|plus tranquilles?|soulages?) sans moi",
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:ma vie|la vie|vivre|mon existence|tout ca|rien) (?:ne |n')?(?:a|vaut|sert|rime)(?: (?:plus|pas))?"
            r"(?: (?:a|aucun|de|le coup|la peine|d'etre|rien|sens)){1,4}(?: (?:sens|vecue?|rien|d'etre vecue?))?|"
            r"(?:a quoi bon|pourquoi) (?:continuer a )?(?:vivre|etre en vie)|plus (?:aucun|de) sens a (?:ma|la) vie|"
            r"aucune raison de vivre|plus (?:aucune|de) raison de vivre|plus rien ne (?:compte|me retient)"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        r"(?:fatiguee?|lasse?|marre|ras le bol|epuisee?|degoutee?) (?:de|d') ?(?:vivre|la vie|cette vie|exister|etre en vie)(?! (?:avec|chez|ici|comme))",
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:lettre|mot|message|note) d'adieu|(?:je vous|je te|je leur|je) (?:fais|dis) (?:mes |)adieux?|"
            r"(?:c'est|ce sera) (?:ma|mon) dernier(?:e)? (?:nuit|jour|message|soir)|vous (?:ne )?me (?:reverrez|verrez) (?:plus|jamais)|"
            r"dites a (?:mes|ma|mon) {kin} que je l(?:es|')? ?aime"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:j'ai|je viens d'|je vais|je compte|j'ai deja|on a)(?: (?:tout|deja|pris))?(?: de)? ?(?:avale[er]?|pris|prendre|avaler|gobe[er]?|ingere[er]?)"
            r" (?:{lots}|les|mes)(?: [\w']+){0,3} ?(?:{pill}|d'un coup|d'une traite)|(?:une|l'|d'|en|mon|son|ma|sa|cette|fait|faire) ?overdose|surdose|"
            r"(?:prendre|avaler) {lots}(?: [\w']+){0,2} ?{pill}|j'ai (?:les|mes) (?:{pill}){gap} (?:dans la main|devant moi|sur la table|prets?)"
        ),
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:me coupe|me scarifie|me taillade|me mutile|me brule expres|me fais du mal|me fais mal expres|"
            r"me blesse expres|m'automutile|automutil\w+|scarifi\w+)|me (?:suis )?(?:coupee?|tailladee?|ouvert) (?:les (?:veines|bras|poignets|cuisses)|expres)"
        ),
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:arme|pistolet|fusil|corde|couteau|lame|rasoir|flingue)(?: [\w']+){0,6} (?:contre moi|pour (?:moi|en finir|me|mourir)|"
            r"sur la tempe|dans la bouche|contre ma tete|autour du cou)|une balle dans (?:ma |la )?tete(?! de)|achete (?:la|une) corde|"
            r"(?:sur|au bord d)(?:u| le| la|e la| un)(?: \w+)? ?(?:pont|toit|balcon|falaise|quai|rebord)(?: [\w']+){0,4} (?:sauter|saute|me jeter|me laisser tomber)"
        ),
        past=0,
    ),
    Sign(
        "self_harm",
        3,
        r"(?:j'ai (?:deja )?(?:essaye|tente) de|tentative de) (?:me (?:tuer|suicider|pendre)|suicide|mourir|mettre fin)",
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"{other}{gap} (?:veut|voulait|va|pense|parle de|dit qu'(?:il|elle) (?:veut|va)|menace de|essaie de|envisage de|a (?:essaye|tente) de|songe a)"
            r"(?: (?:de|a|vraiment))? ?(?:se (?:tuer|suicider|pendre|faire du mal|flinguer|jeter|tirer une balle|mutiler)|mourir|en finir|mettre fin a ses jours|s'ouvrir les veines)"
        ),
        past=0,
    ),
    Sign(
        "self_harm",
        3,
        r"{other}{gap} (?:ne |n')?(?:veut|a) plus (?:envie de )?vivre|{other}{gap} (?:se (?:coupe|scarifie|mutile|fait du mal)|est suicidaire)",
        past=0,
        deniable=False,
    ),
    Sign(
        "self_harm",
        2,
        (
            r"(?:je (?:ne |n')?(?:en peux|tiens|peux) plus(?! (?:attendre|marcher|bouger|plier|dormir|lever|manger|travailler|conduire|monter|porter|respirer|avec (?:ce|cette|la))))|"
            r"je n'en peux plus|j'en peux plus|plus (?:aucun )?(?:d')?espoir|(?:je suis|je me sens) (?:un fardeau|de trop|un poids|inutile|desesperee?)|"
            r"(?:je )?(?:deteste|hais) (?:ma vie|vivre)|je ne manquerais? a personne|personne ne me regrettera|"
            r"je voudrais que tout s'arrete|(?:envie|veux|voudrais)(?: de)? disparaitre|j'aurais prefere ne pas naitre"
        ),
        past=0,
        deniable=False,
    ),
)
