"""French: what a body says when help is needed now."""

# ruff: noqa: E501 - a pattern reads better on one line
from __future__ import annotations

from appliance.screening.grammar import Sign

MEDICAL = (
    Sign(
        "medical",
        3,
        (
            r"(?:je |j'|il |elle |on )?(?:ne |n')?(?:arrive|arrives|peux|peut|parvient|parviens)(?: (?:plus|pas|meme pas|presque plus))(?: (?:a|meme))? ?"
            r"(?:respirer|reprendre (?:mon|son) souffle|parler|bouger (?:un|le|la|son|mon))(?! par le nez)|"
            r"(?:{other}) (?:ne |n')?(?:respire|repond|bouge|reagit)(?: (?:plus|pas))|(?:a )?arrete de respirer|(?:ne )?se reveille (?:pas|plus)|plus de pouls|"
            r"respire (?:plus|a peine|tres mal)"
        ),
        past=1,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:j'|je m'|il s'|elle s'|s')etouffe(?:nt)?|je suffoque|(?:il|elle) suffoque|s'etrangle|manque d'air|l'air me manque|"
            r"(?:gorge|langue|visage|levres)(?: [\w']+){0,2} (?:gonfle\w*|enfle\w*|se (?:ferme|serre))|choc anaphylactique|"
            r"(?:levres|visage|doigts)(?: [\w']+){0,2} bleu\w*|(?:il|elle) (?:devient|est) (?:tout )?(?:bleue?|toute bleue)"
        ),
        past=1,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:mal|douleurs?|pression|oppression|poids|brulure|serrement)(?: [\w']+){0,3} (?:a la|dans la|dans ma|sur la|a ma|au|dans le) ?"
            r"(?:poitrine|thorax|c(?:oe|œ)ur)(?! quand je (?:tousse|ris|eternue|bouge))|douleur thoracique|"
            r"(?:la|ma) poitrine (?:me )?(?:serre|fait (?:tres )?mal|brule)|comme un etau"
        ),
        past=1,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:crise cardiaque|infarctus|arret cardiaque|a\.?v\.?c\.?|attaque cerebrale|hemorragie|embolie|accident vasculaire)"
            r"(?! (?:en|il y a|dans ma famille|de (?:mon|ma)))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:bouche|visage|face|levre)(?: [\w']+){0,2} (?:de travers|tordue?|paralyse\w*|qui (?:tombe|pend)|affaisse\w*)|"
            r"(?:la moitie|un cote|le cote (?:gauche|droit))(?: [\w']+){0,4} (?:paralyse\w*|engourdi\w*|ne bouge plus|tombe)|"
            r"(?:bras|jambe)(?: [\w']+){0,2} (?:ne repond(?:ent)? plus|paralyse\w*|ne bouge plus|engourdi\w* d'un coup)|"
            r"(?:vois|voit) (?:plus|double) d'un coup|ne (?:peut|peux) plus parler|parle (?:bizarrement|de travers) d'un coup"
        ),
        past=1,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        r"(?:est|suis|tombee?|reste|semble|toujours) (?:inconsciente?|sans connaissance|dans le coma)|perd(?:s|u)? connaissance|inconscient|(?:trouvee?|rendue?|etait|elle|ma {kin}|la {kin}|completement|totalement|encore|presque) inconsciente|s'est evanouie?|s'est effondree?|(?:je vais|sur le point de) m'evanouir",
        past=1,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:des|ses|mes|les|en|fait|avec|aux) convulsions|une convulsion|convulsent|convulser|(?:il|elle|on|qui|bebe|{kin}) (?:[\w']+ ){0,2}convulse|crise d'epilepsie|fait une crise(?! d'allergie legere)|"
            r"(?:je |il |elle |ca )?(?:saigne|pisse le sang)(?: [\w']+){0,3} (?:beaucoup|enormement|abondamment|sans arret|ne s'arrete pas|n'arrete pas|arrete pas|a flots?)|"
            r"perds? (?:beaucoup de|plein de|tout mon) sang|(?:vomi\w*|crache\w*|tousse) (?:du|de) sang|saignement (?:abondant|qui ne s'arrete)|du sang partout"
        ),
        past=1,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:a bu|a avale|ai bu|ai avale|vient de boire|vient d'avaler|a mange)(?: [\w']+){0,3} (?:javel|detergent|poison|mort aux rats|antigel|"
            r"deboucheur|essence|pile|produit|lessive|soude|{pill})|empoisonn\w+|intoxi(?:que|cation)\w* (?:au|par le) (?:monoxyde|gaz)"
        ),
        past=1,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:perds|perd|perdu) les eaux(?=[^\n]{0,60}(?:sang|saign|semaines|maintenant|mal)|$)|(?:bebe|accouche|accoucher)(?: [\w']+){0,3} (?:maintenant|arrive|tout de suite|la tete)|"
            r"enceinte(?=[^\n]{0,60}(?:saign|sang|ne bouge plus))|(?:bebe|enfant) ne bouge plus|brule(?:e)? (?:au troisieme|grave|sur tout)|"
            r"(?:la pire|plus forte) (?:douleur|mal de tete|migraine) de ma vie|glycemie (?:a|tres) (?:\d{2}\b|basse)|grave(?:ment)? blessee?|je (?:sens que je )?vais mourir(?! de)"
        ),
        past=1,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:appelez|appeler|appelle|envoyez|il (?:me )?faut|besoin d'|vite)(?: [\w']+){0,3} (?:une )?(?:ambulance|samu|secours|pompiers|le 15|le 112|le 911|le 18|urgences?)|"
            r"au secours|a l'aide|aidez(?: |-)moi(?: vite|,? (?:je|il|elle|vite))|c'est une urgence(?! dentaire)|urgence vitale"
        ),
        past=1,
    ),
    Sign(
        "medical",
        2,
        r"(?:du mal|peine|difficultes?) a respirer|essoufflee?(?! (?:dans|quand|en|apres|a l'effort|depuis))|souffle court",
        past=0,
    ),
)
