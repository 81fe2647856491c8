"""Tournures par lesquelles on mène la conversation sans le dire de front. Pure; see `idioms_en`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from appliance.conversation.languages.patterns import anywhere
from appliance.core.command import CommandKind as K

_WANT = r"(?:je (?:veux|voudrais|prefere|prefererais|souhaite|desire|peux|vais|dois)|j'aimerais|j'ai besoin de|on (?:peut|pourrait|va)|pouvez-vous|pourriez-vous|puis-je|peut-on|il faut|laissez-moi)"
_DATA = r"(?:(?:toutes? )?(?:mes|les) (?:donnees|reponses|informations)(?: personnelles)?|mon (?:nom|dossier|histoire)|ma fiche|tout(?: (?:ca|cela|ce que je (?:vous )?(?:ai )?dit))?|(?:tout )?ce que (?:je vous ai|j'ai) (?:dit|raconte|donne|ecrit)|ca|cela)"
_ERASE = r"(?:efface[rz]?|supprime[rz]?|detrui(?:re|sez)|enleve[rz]?|oublie[rz]|jete[rz]|faites disparaitre)"
_PERMIT = r"(?:consentement|accord|autorisation|permission|feu vert)"
_PERSON = r"(?:une (?:vraie )?personne|quelqu'un(?: (?:d'autre|de vrai))?|un (?:etre )?humain|une infirmiere|l'infirmiere|la reception|l'accueil|un (?:agent|responsable|employe|conseiller)|une? vraie? \w+)"

IDIOMS: Mapping[K, re.Pattern[str]] = {
    K.DELETE_MY_DATA: anywhere(
        rf"(?:{_WANT} |que vous |tout )*{_ERASE}(?:-moi)? ?{_DATA}(?: (?:que|de|du|dit|vous|ai|je|systeme|dossier|fichier))*",
        r"(?:je ne veux pas|je veux pas|je refuse) que (?:vous |ca |ce )?(?:gardiez|conserviez|stockiez|soit garde|soit enregistre|reste)(?: (?:tout|rien|ca|cela|mes|donnees|reponses|trace|quoi que ce soit|de|ce|que))*",
        r"ne (?:gardez|conservez|laissez) (?:rien|aucune trace)(?: (?:de|ce|que|tout|ca|j'ai|dit))*",
        r"faites comme si je n'avais rien dit",
    ),
    K.WITHDRAW: anywhere(
        rf"(?:{_WANT} )*(?:retirer?|retire|revoque[rz]?|reprend(?:s|re)|annule[rz]?|revenir sur) (?:mon|le|cet|ce) {_PERMIT}(?: (?:que|j'ai|donne|signe))*",
        rf"(?:je (?:ne )?(?:vous )?(?:donne|accorde) plus|vous n'avez plus) (?:mon|mes|d'|de) ?{_PERMIT}",
        rf"j'ai change d'avis (?:pour|sur|au sujet de) (?:mon|le|l') ?{_PERMIT}",
    ),
    K.CANCEL: anywhere(
        rf"(?:{_WANT} )*(?:tout |m'|s')*(?:arreter|annuler|stopper|abandonner|laisser tomber|en rester|quitter)(?: (?:la|ici|tout|maintenant|ca|pour aujourd'hui))*",
        r"(?:on|je) (?:s'|m')?(?:arrete|laisse tomber|abandonne)(?: (?:la|ici|tout|ca|maintenant))*",
        r"(?:ca suffit|j'en ai assez|j'ai plus envie de continuer|je n'ai plus envie de continuer)(?: (?:pour aujourd'hui|comme ca))?",
    ),
    K.DECLINE: anywhere(
        r"(?:ca|cela|c'est|ce sont) (?:ne regarde que moi|mes affaires|trop (?:intime|personnel|prive)|mon affaire|pas vos affaires|prive|personnel)",
        r"je (?:le |la |les )?(?:garde|garderai|prefere garder|prefere le garder|tiens a (?:le )?garder) (?:ca |cela )?pour moi",
        r"(?:je ne|je|j'ai pas|je n'ai pas) ?(?:suis pas a l'aise|envie|tiens pas|souhaite pas)(?: (?:de|d'|a|pour|en|le|vous))* ?(?:parler|dire|donner|repondre|partager)?(?: (?:ca|cela|de ca))*",
        r"(?:ne )?parlons pas de (?:ca|cela)|pas envie d'en parler|ca ne vous (?:regarde|concerne) pas",
    ),
    K.WHY: anywhere(
        r"(?:et |mais )?(?:pourquoi|pour quelle raison|dans quel but|a quelle fin)(?: (?:ca|cela|vous|me|le|la|demandez|demander|voulez|savoir|besoin|avez|de|cette|question|il|faut|donc|est|ce|que))*",
        r"(?:qu'est-ce que|que) (?:vous (?:allez |voulez )?|ca )?(?:faire|faites|fait|change|apporte)(?: (?:de|avec|ca|cela|mes|donnees|reponses|que|je|vous|le|dise))*",
        r"(?:ca|cela) (?:vous )?(?:sert|servira|avance) a quoi|qui (?:va|peut|pourra) (?:lire|voir|le voir)(?: (?:ca|cela|mes|reponses|ce|que|j'ecris|ici))*",
    ),
    K.REPEAT: anywhere(
        r"(?:je n'ai |j'ai )?(?:pas|rien|mal) (?:bien )?(?:compris|entendu|saisi|suivi|capte)(?: (?:la question|ce que vous|avez|dit|voulez|bien))*",
        r"(?:vous pouvez |pouvez-vous |pourriez-vous )?(?:me |le |la )*(?:reformuler|repeter|redire|expliquer|le dire autrement|dire autrement)(?: (?:ca|cela|la question|autrement|s'il vous plait|plus (?:simplement|lentement|clairement)))*",
        r"plus (?:lentement|clairement|fort)|autrement dit|je suis (?:perdue?|un peu perdue?)|vous disiez",
    ),
    K.SKIP: anywhere(
        rf"(?:{_WANT} |on )*(?:passer?|sauter?|laisser?|laissons|passons)(?: (?:a|la|celle-la|cette|question|ca|de cote|autre chose|suivante?|pour (?:plus tard|apres|le moment)))+",
        r"(?:on y revient|j'y reviendrai|je reviendrai dessus|je vous dirai ca|je repondrai)(?: (?:plus tard|apres|ensuite))?",
        r"question suivante|la suivante|une autre question",
    ),
    K.UNKNOWN: anywhere(
        r"(?:je ne |je |j'en |j'|ca je ne |je n'en )(?:sais|saurais|pourrais|ai|me (?:souviens|rappelle)|m'en (?:souviens|rappelle)) (?:vraiment |franchement )?(?:pas|plus|rien|aucune idee)(?: (?:du tout|vous dire|le dire|trop|vraiment|exactement|par c(?:oe|œ)ur|de ca|la|bien))*",
        r"(?:aucune|pas la moindre|pas d')\s?idee|(?:ca m'echappe|j'ai un trou(?: de memoire)?|ca ne me revient pas|je l'ai oublie)",
        r"(?:il faudrait|je devrais|je dois|faut) (?:que je )?(?:demande|demander|regarde|regarder|verifie|verifier|cherche|chercher)(?: (?:a|mon|ma|mes|le|la|les|\w+)){0,4}",
        r"c'est (?:mon|ma) \w+ qui (?:sait|s'en occupe|le sait|gere)(?: (?:ca|cela|tout))?",
    ),
    K.HANDOFF: anywhere(
        rf"(?:{_WANT} )*(?:parler (?:a|avec)|voir|passez-moi|trouvez-moi|appelez) {_PERSON}(?: (?:s'il vous plait|maintenant|d'ici|qui travaille ici))*",
    ),
}
