"""French: words that stand for one another in patterns."""

# ruff: noqa: E501 - a pattern reads better on one line
from __future__ import annotations

_KIN = (
    r"mari|femme|conjointe?|epou[xs]e?|copain|copine|compagn(?:on|e)|chum|blonde|ex|fils|filles?|enfants?|"
    r"bebe|petite?|gamine?s?|gosses?|garcon|mere|pere|maman|papa|parents|freres?|s(?:oe|œ)urs?|oncle|tante|"
    r"cousine?|neveu|niece|grand-pere|grand-mere|beau-pere|belle-mere|beau-frere|amie?|voisine?|collegue|"
    r"patiente?|coloc(?:ataire)?"
)

SLOTS = {
    "kin": _KIN,
    "gap": r"(?: [\w'-]+){0,3}",
    "other": (
        rf"il|elle|ils|(?:mon|ma|mes|notre|son|sa|le|la|l') ?(?:\w+ )?(?:{_KIN})|quelqu'un|"
        r"un (?:homme|type|gars|mec|monsieur)|une (?:femme|dame|personne)"
    ),
    "mood": (
        r"(?:je |j')?(?:veux|voudrais|vais|pense(?: a| sans arret a)?|songe a|compte|prevois de|ai decide de|"
        r"decide de|ai envie de|ai envie d'|envie de|envie d'|ai l'intention de|suis pret(?:e)? a|reve de|"
        r"essaie de|risque de|pourrais|dois|prefere|prefererais|aimerais|souhaite|ai besoin de|ai prevu de|"
        r"n'arrete pas de penser a|pensais a|pensees? de|idees? de|peur de|ai peur de|a deux doigts de|"
        r"sur le point de|comment)"
    ),
    "self_die": (
        r"me (?:tuer|suicider|pendre|flinguer|noyer|empoisonner|foutre en l'air|buter|supprimer|"
        r"jeter (?:sous|dans|du|par|devant|d'un|a l'eau)|balancer (?:sous|du|par)|tirer une balle|"
        r"tailler les veines|ouvrir les veines|couper les veines|faire du mal|mutiler|blesser|"
        r"taillader|faire sauter|donner la mort)|"
        r"m'(?:ouvrir les veines|oter la vie|enlever la vie|immoler|etrangler)|"
        r"(?:en finir(?! avec (?:ce|cette|ca|le|la (?:paperasse|toux|douleur)|les|l'))|mettre fin a (?:mes jours|ma vie)|"
        r"mourir|crever|partir pour toujours|ne plus (?:etre la|exister|me reveiller|vivre)|"
        r"disparaitre(?: pour (?:de bon|toujours))?|sauter du|sauter d'un)"
    ),
    "pill": (
        r"comprimes?|cachets?|pilules?|medicaments?|somniferes?|calmants?|gelules?|medocs?|doliprane|"
        r"paracetamol|tylenol|insuline|antidepresseurs|anxiolytiques?|tranquillisants?|xanax|drogues?"
    ),
    "lots": (
        r"tou(?:t|te|s|tes)(?: (?:les|mes|la|le|ma|mon|ces))?|trop de|une? (?:boite|flacon|bouteille|plaquette|"
        r"poignee)(?: entiere?)?(?: de| d')?|plein de|enormement de|\d\d+|vingt|trente|quarante|cinquante"
    ),
    "attack": (
        r"(?:le |la |les |l'|lui |leur )?(?:tuer|buter|flinguer|descendre|massacrer|egorger|poignarder|etrangler|"
        r"assassiner|crever|abattre|empoisonner|defoncer|demolir|planter|bruler vif|faire la peau|"
        r"faire du mal|tirer dessus|casser la (?:gueule|figure)|mettre une balle|trancher la gorge)"
    ),
    "victim": (
        rf"(?:a |de |sur )?(?:quelqu'un|lui|eux|elle|tout le monde|tous|(?:mon|ma|mes|son|sa|ce|cet|cette|le|la|l'|les|ces) ?"
        rf"(?:\w+ )?(?:{_KIN}|patronn?e?|chef|medecin|juge|avocate?|prof|proprietaire|homme|type|gens|connard|"
        r"salaud|salope|infirmiere|monde|policiers?|flics?))"
    ),
}
