"""French: what changes the weight of a sign: figures of speech, words of time, denials."""

# ruff: noqa: E501 - a pattern reads better on one line
from __future__ import annotations

FIGURATIVE: tuple[str, ...] = (
    r"\b(?:je )?(?:meurs?|mourir|creve|crever|morte?|mourais|mourrais) (?:de|d'|a) ?(?:faim|soif|rire|envie|froid|chaud|fatigue|sommeil|honte|peur|ennui|trouille|curiosite|savoir|la tache)\b",
    r"\b(?:a en mourir|c'est mortel|mortellement|mort de rire|a mourir de rire|ennui mortel|la mort dans l'ame)\b",
    r"\b(?:me|nous) tue(?:nt)?(?! (?:ce soir|cette nuit|demain))(?= (?:au|a la|a force|avec|le dos|la tete)|[.,!]|$)|\bme (?:tuer|tue) (?:au (?:travail|boulot)|a la tache|a (?:vous|te|lui) (?:dire|repeter|expliquer))\b",
    r"\b(?:toux|mal de dos|dos|genou|chaleur|bruit|travail|attente|migraine|tete|douleur) (?:me|qui me|va me|est en train de me) (?:tue|tuer)\b",
    r"\b(?:telephone|portable|batterie|voiture|moteur|ordinateur|pile|arbre|wifi|frigo)(?: \w+)? (?:est|etait) morte?\b|\b(?:point|temps|angle|poids|bois|feuilles?) morts?\b|\bnature morte\b",
    r"\b(?:assurance|avis|acte|certificat|cause|peine) (?:vie|deces|de (?:deces|mort))\b|\bassurance(?: |-)vie\b",
    r"\b(?:contact|numero|personne|sortie|service|salle|chambre|frein|telephone|medecin|cas|arret) d'urgences?\b|\b(?:aux|des|les) urgences\b(?! (?:vite|maintenant))|\bsoins d'urgence\b|\ben cas d'urgence\b",
    r"\b(?:prevention|ligne|risque|clause|question\w*) (?:du|de|sur le|contre le) suicide\b|\bs'(?:est|etait) (?:suicidee?|tuee?|pendue?|donne la mort)\b|\bsuicide (?:de|d'un|d'une|dans) (?:mon|ma|ami|amie|la famille)\b",
    r"\bm(?:e suis|'etais) (?:coupee?|brulee?|blessee?|fait mal)(?: [\w']+){0,3} (?:en|avec|au|pendant|sans (?:le vouloir|faire expres)|a la cuisine|au travail)\b",
    r"\bmal a la (?:poitrine|gorge) (?:quand|si|lorsque) je (?:tousse|ris|respire fort|bouge|eternue|appuie)\b",
    r"\ballergi\w+(?: [\w']+){0,4}\b[^.!?\n]{0,40}\b(?:gorge|levres|langue|visage|gonfle\w*|etouffe\w*)(?: [\w']+){0,2}",
    r"\b(?:saigne|saignements?|saigner) (?:du|de) (?:nez|gencives)\b|\bgencives\b|\bregles abondantes\b",
    r"\b(?:personne (?:de|dans|a|qui|ne|n'|d'autre)|une personne (?:de ma|agee|qui m'))\b",
    r"\b(?:mon|ma|le|la|son|notre) (?:agent|conseill\w+|responsable|infirmier\w*|medecin|superieur\w*)(?: (?:d'assurance|m'a|a dit|de))\b|\bagent (?:d'assurance|immobilier|de securite|de police)\b",
    r"\b(?:crise|attaque) (?:de (?:rire|nerfs|panique|larmes|foie)|d'angoisse)\b|\bcrise de fou rire\b",
    r"\b(?:tuer le temps|tuer (?:les )?(?:microbes|virus|fourmis|cafards)|a tue-tete)\b",
    r"\bfin de vie\b|\ben finir avec (?:ce|cette|ces|le|les|la) (?:formulaire|questions?|toux|paperasse|douleurs?|papiers?)\b",
    r"\b(?:j'ai|avait|avons) (?:deja )?appele (?:une ambulance|les pompiers|la police|le samu|le 911|le 15)\b",
    r"\bfeu (?:rouge|vert|orange|mon|ma)\b|\bfeux?\b(?= (?:de signalisation|tricolore|d'artifice))|\bcoup de feu au restaurant\b",
    r"\b(?:plus|pas) (?:envie )?(?:de )?vivre (?:avec|chez|ici|dans|seule?)\b|\bmarre de vivre (?:avec|chez|ici|dans)\b",
)
PAST = (
    r"\b(?:(?:19|20)\d\d|il y a (?:\w+ ){0,3}(?:jours?|semaines?|mois|ans?|annees?|longtemps)|"
    r"(?:l'an|l'annee|le mois|la semaine|l'ete|l'hiver|le printemps|l'automne) (?:dernier|derniere|passee?)|autrefois|"
    r"avant|dans le passe|quand j'(?:etais|avais)|antecedents?|a l'epoque|etant (?:jeune|enfant|petite?)|"
    r"est (?:morte?|decedee?)|defunte?|avait|avais|etait|j'ai eu|a eu|j'ai fait|a fait|j'ai ete|on m'a operee?|"
    r"depuis (?:des|plusieurs|\w+) (?:jours|semaines|mois|ans|annees)|chaque fois|parfois|de temps en temps|"
    r"souvent|des fois|quand je (?:tousse|marche|monte|cours|respire|mange)|dans les escaliers|dernierement une fois|"
    r"guerie?|survecu|diagnosti\w+|formulaire|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|"
    r"octobre|novembre|decembre))\b"
)
FRESH = (
    r"\b(?:maintenant|en ce moment|tout de suite|a l'instant|vient d(?:e|')|viens d(?:e|')|ce soir|cette nuit|ce matin|aujourd'hui|"
    r"il y a (?:\w+ )?(?:minutes?|heures?|instants?)|d'un coup|soudain|encore (?:la|hier|ce)|(?:ne|n') \w+ plus|"
    r"toujours (?:inconsciente?|la|dehors)|vite)\b"
)
DENIAL = (
    r"\b(?:pas|jamais|aucun|aucune|sans|ni|plus aucun|nie|exclut|rien a voir avec|non plus)"
    r"(?:\s{1,8}(?!je\b|j'|il\b|elle\b|on\b|tu\b|veux\b|vais\b|ca\b|mais\b|et\b|vivre\b|dors\b|mieux\b|s'il\b)[\w'-]+){0,3}"
)
REFUSAL = r"(?:non|jamais|pas du tout|aucun|aucune|negatif)\b(?! (?:je|j'|pas|plus))"
