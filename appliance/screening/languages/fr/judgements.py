"""French: judgements that an intake never makes, by how such sentences are built. Folded."""

# ruff: noqa: E501 - a pattern reads better on one line
from __future__ import annotations

from collections.abc import Mapping

_CARE = r"(?:medic\w+|doses?|comprimes?|cachets?|pilules?|aspirine|ibuprofene|insuline|antibiotiques?|antiacides?|sirop|vitamines?|sel|sucre|alcool|cafe|eau|glace|repos|bain|miel|the|citron|points de suture|pansement|platre|operation|exercice|regime|pied|jambe|bras|genou|blessure)"
_AIL = r"(?:douleur|toux|fievre|rougeurs?|gonflement|vertiges?|demangeaisons?|saignement|boule|symptomes?|infection|tension|brulure|nausees?|bleu|plaie)"
_DO = r"(?:prendre|prenez|sauter|arreter|arretez|commencer|manger|boire|reposer|garder|gardez|mettre|eviter|melanger|diminuer|baisser|enlever|utiliser|attendre|dormir)"
_PAPER = r"(?:contrat|bail|clause|accord|avis|testament|convocation|amende|visa|document|preuve|signature|expulsion|loi)"
_ACT = r"(?:porter plainte|poursuivre|poursuivez|signe[rz]|signez|trouver un arrangement|faire appel|plaide[rz]|avoue[rz]|parlez a la police|contester|contestez|payez (?:cela|l'amende)|ignore[rz]|accepte[rz] l'offre|refuse[rz]|rompre|quitter)"
_TIME = r"(?:(?:\d+|un|une|deux|trois|quatre|cinq|six|sept|dix|trente|soixante|encore|le|du) )*(?:jours?|semaines?|mois|ans?|temps)"
_PLAN = r"(?:(?:votre|la|le|l'|notre|son) ?)?(?:mutuelle|assurance|assureur|police|contrat|regime|couverture|medicaid|medicare|garantie|compagnie)"
_SUM = r"(?:\$ ?\d[\d\s,.]*|\d[\d\s,.]* ?(?:\$|dollars|euros|mille)|(?:un|deux|trois|quatre|cinq|six|dix|vingt|trente|quarante|cinquante|cent|mille|quelques)(?: \w+){0,2} (?:dollars|mille|euros))"

JUDGEMENTS: Mapping[str, tuple[str, ...]] = {
    "medical_advice": (
        rf"(?:vous (?:devriez|devez|pouvez|pourriez)|il (?:faut|faudrait|vaut mieux|vaudrait mieux|suffit de)|mieux vaut|je (?:prendrais|eviterais)|essayez de)(?: [\w']+){{0,3}} {_DO}(?: [\w']+){{0,5}} {_CARE}|il vous faut (?:des|un|une) {_CARE}",
        rf"^\s*(?:ne (?:prenez|buvez|mangez|melangez) pas|prenez|buvez|mangez|evitez|essayez|appliquez|mettez|gardez)(?: [\w']+){{0,3}} (?:\w')?{_CARE}",
        rf"{_CARE}(?: [\w']+){{0,5}} (?:suffi\w+|soulage\w*|gueri\w*|aide\w*|fera l'affaire)|(?:{_AIL}|ca|cela)(?: \w+){{0,3}} (?:passe|passera|guerit|part|partira|disparait) (?:tout|toute|d'elle|d'ici|bientot|vite|seul)\w*|(?:ca|cela)? ?(?:ne )?vous (?:fera|fait) (?:pas |aucun )?(?:de )?mal",
        rf"(?:pas|aucun) (?:de )?(?:danger|risque)|{_AIL}(?: \w+){{0,3}} (?:veut dire|signifie|vient de|indique)|{_CARE}(?: \w+)? vous (?:donne|cause|fait)|(?:ce que vous (?:decrivez|avez|sentez)|vos symptomes)(?: \w+)? (?:fait|font|ressemble|ressemblent|evoque)|c'est (?:sans doute|surement|probablement|seulement|juste) (?:un|une|le|la)",
    ),
    "legal_advice": (
        r"n'(?:a|ont|avez|avait|avaient) (?:pas le droit|aucun droit)|vous (?:avez|etes) (?:le droit|dans votre droit|protege\w*|en droit)|la loi (?:vous|le|la|les|interdit|oblige|protege)|(?:on|ils|elle|il) (?:vous )?doi(?:t|vent) (?:des|de l'|vous|le|la|les)|vous ne (?:lui |leur )?devez (?:rien a|pas (?:cet|ce|de))",
        rf"{_PAPER}(?: \w+)? (?:est|n'est|ne vaut|vaut|sont)(?: \w+)? ?(?:nul\w*|valables?|invalides?|rien|illeg\w+|legal\w*|obligatoires?)|(?:juge|tribunal|jury)(?: \w+)? (?:va|vous|dirait|rejetterait|donnera|donnerait)|vous (?:gagneriez|gagnerez|perdriez|perdrez|aurez (?:la garde|gain))|(?:pourrait|peut|peuvent) vous (?:expulser|poursuivre|condamner)",
        rf"(?:vous (?:pouvez|devriez|devez|pourriez)|le mieux est de|mieux vaut|il faut|je)(?: [\w']+)? {_ACT}|^\s*(?:ne |n')?(?:{_ACT})(?! (?:ici|en bas|avec votre nom|si vous etes d'accord))\b",
    ),
    "deadline": (
        rf"(?:il vous reste|vous avez|il reste|vous aviez)(?: \w+)? {_TIME} (?:pour|de)|(?:trop tard|a temps|dans les temps)(?: \w+)? (?:pour|de)|rien ne presse, vous avez|(?:il faut|doit|devez)(?: \w+){{0,2}} (?:deposer|presenter|declarer|envoyer|porter|faire appel)(?: \w+)? (?:sous|avant|dans les|en moins)|(?:delai|droit|recours|temps)(?: [\w']+){{0,3}} (?:se termine|expire|est passe|s'arrete|finit)",
    ),
    "coverage": (
        rf"{_PLAN}(?: ne)? ?(?:va|vont|vous|le|la)? ?(?:prend(?:ra)? en charge|pay\w+|rembours\w+|couvr\w+|accept\w+|refus\w+|approuv\w+)|on vous (?:rembourse|remboursera)|nous (?:payons|paierons|remboursons|rembourserons|prenons en charge)|vous n'(?:etes|aurez) (?:pas assure\w*|rien a payer)|a notre charge|(?:franchise|garantie)(?: \w+)? (?:s'applique|ne s'applique)",
    ),
    "fault": (
        r"(?:est|etait|c'est) (?:de )?(?:votre|sa|leur) faute|(?:est|sont|etait|etes) (?:la |le |les )?(?:responsables?|fautifs?|fautives?|coupables?|en tort)|a (?:cause|provoque)(?: \w+)? (?:l'accident|le choc)|aurait du (?:s'arreter|freiner|ceder|regarder)|partagent? la faute|moitie[- ]moitie",
    ),
    "price": (
        rf"(?:vous (?:toucherez|recevrez|aurez|paierez|obtiendrez)|(?:reparation|visite|avocat|dossier|reglement)(?: \w+){{0,3}} (?:coute|coutera|vaut|revient a|tourne autour de)|comptez|attendez-vous a)(?: (?:environ|a peu pres|dans les|autour de|pres de))* {_SUM}",
    ),
    "promise": (
        r"(?:quelqu'un|une personne|l'infirmiere|le medecin|l'avocate?|un interprete|l'equipe|l'ambulance)(?: \w+)? (?:est a vous|arrive|vient|viendra|vous rejoint|va (?:regarder|venir|voir|arriver)|s'en (?:occupe|charge))|(?:j'ai|nous avons|on a) (?:prevenu|averti|appele|envoye|reserve|demande a)|j'appelle|vous serez (?:recue?|appelee?|rappelee?|vue?)|(?:attendez-vous a|comptez sur) (?:un|une) (?:appel|courriel|reponse|visite)|je (?:vous )?(?:garantis|assure|promets)|votre (?:rendez-vous|ordonnance)(?: \w+)? (?:est|sera) (?:fixe|pret|prete|pris|confirme)",
    ),
}
