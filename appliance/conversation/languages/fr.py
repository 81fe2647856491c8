"""How people steer a conversation in French. Pure; see `patterns` for what each part means."""

from __future__ import annotations

import re

from appliance.conversation.languages.caring_fr import CARING
from appliance.conversation.languages.idioms_fr import IDIOMS
from appliance.conversation.languages.patterns import Patterns, anywhere, run_of, whole, word_set
from appliance.conversation.languages.retraction_fr import RETRACTION
from appliance.conversation.languages.returning_fr import AGREEING, DICTATING, GOING_ON
from appliance.core.command import CommandKind as K

_TAIL = r"(?:[\s,]+(?:s'il (?:vous|te) plait|svp|merci|maintenant|alors|encore|la|tout de suite))*"
_PLEASE = (
    r"(?:(?:est-ce que )?(?:vous )?(?:pouvez|pourriez|peux|voulez|voudriez)[ -]?(?:vous|tu)? )?"
)
_WANT = r"(?:je (?:veux|voudrais|prefere|prefererais|souhaite|souhaiterais|peux)|j'aimerais|on peut|on pourrait|peut-on|laissez-moi|il faut)"
_MOMENT = r"une?(?: tout)?(?: petite?)? (?:moment|minute|seconde|instant)"
_PEOPLE = r"mari|femme|conjointe?|epou[xs]e?|copain|copine|compagn(?:on|e)|chum|blonde|fils|fille|mere|pere|maman|papa|frere|s(?:oe|œ)ur|oncle|tante|cousine?|neveu|niece|grand-pere|grand-mere|petit-fils|petite-fille|amie?|voisine?|patronn?e?|chef|proprietaire|conducteur|conductrice|chauffeur|temoin|avocate?|medecin|tut(?:eur|rice)|collegue|colocataire|enfant"
_WORD = r"[\w@.+#'/-]+"
_NOT = r"(?:ne |n')?"
_JE = r"(?:je |j')"
_THING = r"(?: (?!est\b|etait\b|c'est\b|sont\b|non\b)\w+)?"

PATTERNS = Patterns(
    whole={
        K.SLOWER: whole(
            rf"(?:(?:pouvez|pourriez|peux|pourrais)[- ](?:vous|tu) )?(?:(?:parler|parlez|parle|aller|allez|le dire) )?(?:un peu |beaucoup )?(?:plus (?:lentement|doucement)|moins vite){_TAIL}",
            rf"(?:(?:parlez|parle|allez) (?:lentement|doucement)|pas si vite){_TAIL}",
            rf"(?:(?:c'?est|vous parlez|ca va) )?(?:beaucoup )?trop vite(?: pour moi)?{_TAIL}",
        ),
        K.FASTER: whole(
            rf"(?:(?:pouvez|pourriez|peux|pourrais)[- ](?:vous|tu) )?(?:(?:parler|parlez|parle|aller|allez) )?(?:un peu |beaucoup )?(?:plus vite|plus rapidement){_TAIL}",
            rf"(?:(?:c'?est|vous parlez) )?trop (?:lent|lentement)(?: pour moi)?{_TAIL}",
        ),
        K.SPELL: whole(
            rf"(?:(?:pouvez|pourriez|peux|pourrais)[- ](?:vous|tu) )?(?:me )?(?:l'?)?(?:epeler|epelez|epele)(?:[- ](?:le|la|moi))*(?: (?:cela|ca))?{_TAIL}",
            rf"comment (?:l'?)?(?:avez[- ]vous ecrit|ecrivez[- ]vous|epelez[- ]vous)(?: (?:cela|ca))?{_TAIL}",
            rf"lettre par lettre{_TAIL}",
        ),
        K.REPEAT: whole(
            rf"{_PLEASE}(?:repeter|redire|repetez|redites|repete|me le redire|me la repeter|le redire)(?:-le|-la|-moi)?(?: (?:la question|ca|cela|encore une fois|ce que vous avez dit))*{_TAIL}",
            r"(?:comment|quoi|pardon|hein|plait-il|excusez-moi|desolee?)",
            rf"(?:encore|encore une fois|une autre fois|de nouveau){_TAIL}",
            r"(?:qu'est-ce que|qu'avez-vous|que) (?:vous (?:avez )?(?:dit|disiez|demandez|demande)|dit|disiez-vous)(?: .{0,15})?",
            rf"{_JE}?{_NOT}(?:ai|j'ai|comprends?|entends?|ai) ?pas (?:bien |tout )?(?:entendu|compris|suivi|saisi)?(?: (?:la question|ce que vous avez dit|ca|bien))*",
            rf"(?:desolee?,? )?je {_NOT}(?:comprends|suis|saisis|entends) (?:pas|rien)\b(?! (?:sure?|certain|malade|d'accord|allergique|diabetique|enceinte|assuree?|mariee?|seule?|venue?|ici|le|la|un)).{{0,30}}",
            r"c(?:'est|'etait) quoi,? (?:la|cette) question",
            r"(?:qu'est-ce que (?:ca|cela) veut dire|que voulez-vous dire|ca veut dire quoi|c'est quoi(?: ca)?|comment ca)",
            r"quel(?:le)? (?:numero|nom|carte|personne)",
        ),
        K.WHY: whole(
            r"(?:et |mais )?pourquoi(?: (?:ca|cela|faire|donc|cette question|vous|me|faut-il|c'est|est-ce|avez-vous|il faut|demandez).*)?",
            r"(?:et |mais )?pour quoi faire",
            r"(?:et |mais )?(?:a quoi|en quoi) (?:ca|cela|ca vous|cela vous|est-ce que ca) (?:vous )?(?:sert|servir|utile|concerne|regarde)\b.*",
            r"(?:ca|cela) sert a quoi\b.*",
            r"(?:est-ce|c'est) (?:vraiment )?(?:necessaire|obligatoire|utile|important)\b.*",
            r"(?:est-ce que )?je (?:dois|suis oblige\w*)(?: de)? (?:vraiment )?(?:repondre|le dire|dire)\b.*",
            r"quel (?:est le )?rapport\b.*",
        ),
        K.HOLD: whole(
            rf"(?:(?:attendez|attends|patientez|donnez-moi|laissez-moi)(?: (?:juste|un peu|s'il vous plait))*(?: {_MOMENT})?|(?:juste |encore )?{_MOMENT}){_TAIL}(?:,? (?:je|j'|que|il faut).{{0,40}})?",
            r"(?:attendez,? )?(?:laissez-moi|laisse-moi|je vais) (?:voir|chercher|regarder|reflechir|verifier|y penser|demander)\b.*",
            r"je (?:reviens|cherche|regarde|reflechis|verifie)(?: .{0,20})?",
            r"(?:attend(?:ez|s),? )?(?:il faut que j'y pense|il faut que je (?:reflechisse|cherche|regarde|voie|verifie|demande|m'en souvienne|retrouve)\b.{0,20}|je dois (?:reflechir|chercher|verifier|regarder|y penser)\b.{0,20})",
        ),
        K.BACK: whole(
            rf"{_PLEASE}(?:revenir|revenez|retourner|retournez|retour|reculer|reculez|en arriere)(?: (?:en arriere|a la (?:question )?(?:precedente|d'avant)|a celle d'avant))?{_TAIL}",
            rf"(?:la )?(?:question )?(?:precedente|d'avant){_TAIL}",
            rf"{_WANT} (?:revenir|retourner)(?: (?:en arriere|a la (?:question )?(?:precedente|d'avant)))?{_TAIL}",
            r"(?:on )?revient en arriere",
        ),
        K.CANCEL: whole(
            rf"(?:annulez|annuler|annule|arretez|arretons|arreter|arrete|stop|quitter|je quitte)(?: (?:tout|ca|cela|la|ici|le questionnaire|l'entretien|maintenant))*{_TAIL}",
            rf"{_WANT} (?:tout )?(?:arreter|quitter|annuler|partir|m'arreter|finir|en rester la)(?: (?:la|ici|ca|maintenant|tout))*{_TAIL}",
            rf"je {_NOT}(?:veux|souhaite) (?:plus|pas) (?:continuer|poursuivre|faire (?:ca|cela)|finir)\b.*",
            r"(?:laissez tomber|laisse tomber|oubliez|oublions(?: ca)?|tant pis,? j'arrete|on arrete(?: la| tout)?|j'arrete(?: la)?|je m'en vais)",
        ),
        K.SKIP: whole(
            rf"(?:passez|passer|passe|passons|je passe|sautez|sauter|on saute|on passe)(?: (?:la|celle-la|cette|a la|ca|cela|a autre chose|suivante?|question))*{_TAIL}",
            rf"(?:la |question )*(?:suivante?|prochaine)(?: question)?{_TAIL}",
            rf"(?:plus tard|apres|une autre fois|pas maintenant){_TAIL}",
            r"je (?:(?:vous )?(?:le |la )?(?:dirai|donnerai)|repondrai|reviendrai) (?:plus tard|apres)",
        ),
        K.UNKNOWN: whole(
            rf"(?:ben |bah |euh |ah |ca,? |alors |franchement,? |desolee?,? |la,? )*(?:{_JE}{_NOT}|j'|ch)(?:sais|ais|en sais|me souviens|me rappelle|le sais|la sais|sais plus|m'en souviens|m'en rappelle|saurais|pourrais) (?:pas|plus|rien|vraiment pas|vraiment plus|trop)\b(?: .{{0,60}})?",
            rf"{_JE}{_NOT}(?:en )?(?:ai )?(?:aucune|pas la moindre|pas d') ?idee(?: .{{0,40}})?",
            r"(?:aucune|pas la moindre|pas d') ?idee(?: .{0,20})?",
            r"(?:(?:ca|cela|la),? )?je l'ignore(?: .{0,20})?",
            r"(?:je |j')?(?:ne )?(?:suis |en suis )?pas (?:trop |tres |tout a fait |vraiment )?(?:sure?|certaine?)\b.*",
            r"j'ai oublie(?: .{0,30})?",
            r"(?:je l'ai|j'ai) (?:laissee?|oubliee?|perdue?)\b.{0,40}",
            rf"{_JE}{_NOT}(?:ai|l'ai|les ai) pas (?:ma|la|mon|le|mes|les|ici|sur moi|avec moi|encore|sous la main)\b.*",
            r"(?:elle|il|c'est|ma carte) est (?:a la maison|chez moi|dans (?:la|ma) voiture|restee?)\b.*",
            r"(?:on|ils) (?:ne )?m'(?:a|ont) (?:pas|rien) (?:dit|donne|explique)\b.*",
            r"pas encore",
            r"(?:c'est )?(?:difficile|dur) a dire",
            r"(?:qui sait|va savoir|allez savoir|bonne question|inconnu)",
            r"il faudrait que je (?:regarde|demande|verifie|cherche)\b.*",
        ),
        K.DECLINE: whole(
            rf"(?:desolee?,? )?(?:je (?:prefere|prefererais)|j'aime(?:rais)? mieux) {_NOT}(?:pas|ne pas|eviter|garder (?:ca|cela) pour moi)(?: (?:le |la |vous |en |y )*(?:dire|repondre|donner|parler|en parler|partager)\b.*)?",
            rf"(?:je|j') ?{_NOT}(?:veux|souhaite|desire|tiens|vais|compte) pas (?:a )?(?:vous )?(?:le |la |en |y )*(?:dire|repondre|donner|parler|partager)\b.*",
            r"(?:ca|cela) ne (?:vous|te) regarde pas|ca (?:vous|te) regarde pas",
            r"(?:c'est|ca c'est) (?:prive|personnel|confidentiel|trop personnel|ma vie privee)",
            r"(?:je refuse(?: de (?:repondre|le dire))?|sans commentaire)",
            r"(?:ca|cela),? je le garde pour moi",
        ),
        K.RESUME: whole(
            rf"(?:oui,? |bon,? |ok,? |d'accord,? |allez,? )*(?:on (?:continue|reprend|poursuit|y va)|continuons|continuez|continuer|continue|reprenons|reprendre|poursuivons|poursuivez|allez-y|allons-y){_TAIL}(?: (?:le formulaire|les questions|l'entretien))?{_TAIL}",
            rf"(?:oui,? |bon,? )?(?:je suis|c'est bon je suis) (?:prete?|la|de retour){_TAIL}",
            r"prete?",
            rf"{_WANT} (?:continuer|poursuivre|reprendre)\b.*",
        ),
    },
    anywhere={
        K.ARE_YOU_HUMAN: anywhere(
            r"(?:etes[- ]vous|vous etes|es[- ]tu|t'es|tu es) (?:vraiment )?(?:une? )?(?:vraie? )?(?:personne|humaine?|etre humain|robot|machine|bot|ordinateur|ia|intelligence artificielle)",
            r"(?:je parle|est-ce que je parle|parle-je|suis-je en train de parler) (?:a|avec) (?:une? )?(?:vraie? )?(?:personne|humaine?|etre humain|robot|machine|bot|ordinateur|ia)",
            r"(?:c'est|est-ce) (?:un robot|une machine|un enregistrement|un ordinateur|automatique)",
        ),
        K.WITHDRAW: anywhere(
            r"(?:je )?(?:retire|retirer|revoque|revoquer|reprends|annule) (?:mon|le) (?:consentement|accord|autorisation)",
            r"je ne (?:consens|suis) plus d'accord|je ne consens plus|je n'accepte plus|je suis plus d'accord",
        ),
        K.DELETE_MY_DATA: anywhere(
            r"(?:effacez|effacer|efface|supprimez|supprimer|supprime|detruisez|detruire|enlevez)(?: tout)? (?:tout|toutes? (?:mes|ce)|mes (?:donnees|reponses|informations)|mon (?:nom|dossier)|ce que (?:je )?(?:vous ai|j'ai) dit|ce que je vous)",
            r"oubliez (?:tout )?ce que (?:je vous ai|j'ai) dit",
        ),
    },
    courtesy=re.compile(
        r"(?:(?:euh+|heu+|hu?m+|oh la la|voyons(?: voir)?|enfin|ben|bah|bon|alors|ah|oh|eh bien|bonjour|bonsoir|salut|s'il vous plait|pardon|excusez-moi|desolee?|merci|ecoutez|tenez|voyons|oui|ok|d'accord|en fait|franchement|mmm+)[\s,.!]+)+"
    ),
    filler=re.compile(r"bon|ben|bah|ok(?:ay)?|bien|d'accord|alors|genre|voila"),
    repair=re.compile(
        r"(?:[\s,.;:–—-]+(?:(?:ah|euh|ben|bon|mais|oh) )?(?:non,? (?:non,? )?(?:pardon|attendez|plutot|c'est|en fait|je veux dire|je me trompe)|pardon(?:,? non)?|excusez-moi|je veux dire|je voulais dire|enfin(?! (?:bref|voila|bon|quoi)\b)(?: non| plutot)?|(?:ou )?plutot|je (?:me trompe|corrige)|je me suis trompee?|correction|attendez(?:,? non)?|desolee?(?:,? non)?|en fait)|[,.;]\s*(?:non|enfin(?! (?:bref|voila|bon|quoi)\b)|euh non)|(?<!\w)non(?=,))[\s,.:]+"
    ),
    instead=re.compile(
        r"(?:(?:non|nan|pas (?:exactement|tout a fait)|faux|en fait|pardon|attendez|ah|oh|euh|bon|enfin|j'ai dit|je (?:voulais|veux) dire|c'est|c'etait|ce sont|(?:ca|il|elle) (?:doit|devrait|devait) (?:etre|dire)|mettez|plutot|excusez-moi|desolee?)[\s,.!:]+)+"
    ),
    addition=re.compile(
        r"(?:et |mais |ah,? |aussi,? )*(?:j'ai (?:aussi )?oublie|j'oubliais|(?:je (?:voulais|dois|voudrais) )(?:aussi )?(?:ajouter|dire)|autre chose|encore une chose|une chose de plus|de plus|aussi|en plus|au fait)\b"
    ),
    thanks=whole(
        r"(?:(?:ok|bon|tres bien|c'est bon|parfait|d'accord|non|oui|c'est tout|rien d'autre|au revoir|a bientot|bonne (?:journee|soiree)|merci(?: (?:beaucoup|bien|infiniment))?(?: a vous)?|vous aussi|entendu|bonne continuation|adieu|salut)[\s,.!]*)+"
    ),
    correction=anywhere(
        r"pardon",
        r"excusez-moi",
        r"en fait",
        r"je (?:veux|voulais) dire",
        r"je (?:me trompe|me suis trompee?|corrige)",
        r"j'ai fait une erreur|(?:c'est )?une erreur",
        r"correction",
        r"non,? attendez|attendez,? non",
        r"(?:c'est|ce n'est|c'etait|ca c'est|il est|elle est|est) (?:faux|fausse|pas (?:bon|bonne|ca|juste|exact|exacte|correct)|mal note|incorrecte?|une erreur)",
        r"(?:doit|devrait|devait|faut) (?:etre|dire|mettre)",
        r"au lieu de",
        r"plutot",
        r"(?:changez|changer|corrigez|corriger|modifiez|modifier|rectifiez)(?: (?:mon|ma|le|la|les|mes|ca|l'))?",
        r"non,? (?:c'est|mon|ma|le|la|c'etait|mes)",
        r"ce n'est pas .{1,40}(?:mais|c'est)",
        r"c'est pas .{1,40}(?:mais|c'est)",
        r"j'ai mal dit|je me suis emmelee?",
    ),
    replaced=(
        re.compile(
            rf"(?P<new>{_WORD}(?: {_WORD}){{0,3}}),? (?:et )?(?:pas|non pas|et non)(?: (?:le|la|en|a))? (?P<old>{_WORD}(?: {_WORD}){{0,3}}?)(?=$|[.,;!?]| (?:c'est|mais|et|pardon)\b)"
        ),
        re.compile(
            rf"(?:c'est |ce n'est |c'etait |n'est |est )?pas (?:le |la |les |en )?(?P<old>{_WORD}(?: {_WORD}){{0,3}}?),? (?:mais|c'est|c'etait|plutot)(?: plutot)?(?: (?:le|la|en))? (?P<new>{_WORD}(?: {_WORD}){{0,3}})"
        ),
        re.compile(
            rf"(?:changez|changer|remplacez|remplacer|corrigez)(?: le| la)? (?P<old>{_WORD}(?: {_WORD}){{0,3}}?) (?:par|en|pour) (?:le |la )?(?P<new>{_WORD}(?: {_WORD}){{0,3}})"
        ),
        re.compile(
            rf"(?P<new>{_WORD}(?: {_WORD}){{0,3}}?) (?:au lieu (?:de|du)|plutot que)(?: la| le)? (?P<old>{_WORD}(?: {_WORD}){{0,3}})"
        ),
    ),
    change=anywhere(
        r"(?:changez|changer|change|corrigez|corriger|modifiez|modifier|rectifiez|rectifier)",
        r"(?:est|sont|c'est|etait) (?:faux|fausse|fausses|incorrecte?s?|mal notee?s?)",
        r"(?:n'est|ne sont|est|sont|c'est) pas (?:bone?|bonne|bon|justes?|exacte?s?|correcte?s?)",
        r"(?:trompee?|erreur) (?:dans|sur|pour|avec)",
    ),
    nothing_to_change=whole(
        r"(?:non,? )?(?:rien|aucun|aucune)(?: (?:d'autre|a changer|du tout))?(?:,? (?:c'est|tout est) .*)?",
        r"(?:c'est|tout est|tout|ca) (?:tout |tres |me semble |a l'air )?(?:bon|bien|juste|exact|correct|parfait|va|en ordre|en regle)(?: (?:comme ca|ainsi))?",
    ),
    opposes=anywhere(
        r"pas|non|au lieu (?:de|du)|plutot que",
        r"(?:changez|changer|remplacez|remplacer|corrigez) .+ (?:par|en|pour)",
        r"(?:j'ai|je vous ai) (?:dit|donne|mis|ecrit|repondu) .+ (?:mais|et) (?:c'est|en fait|il faut|ca doit)",
        r"ou (?:il est ecrit|ca dit) .+ (?:il faut|ca doit)",
    ),
    between=re.compile(
        r"(?:,\s*|\s)(?:par|en|pour|(?:et )?(?:non )?pas|au lieu (?:de|du)|plutot que|mais|c'est|c'etait|(?:ca |il )?(?:doit|devrait|faut) (?:etre|dire|mettre))\s"
    ),
    denial=re.compile(
        r"(?:(?:non|pardon|attendez|ah|en fait)[\s,.]+)*(?:(?:ce )?n'est |c'est |c'etait )?pas\b"
    ),
    named_as_old=re.compile(r",?\s(?:et )?(?:(?:non )?pas|au lieu (?:de|du)|plutot que)\s"),
    but_now=re.compile(
        r",?\s(?:mais|et)\s(?:en fait |en realite )?(?:c'est|c'etait|ce sont|ca doit etre|il faut)\s"
    ),
    removal=anywhere(
        r"(?:enlevez|enlever|enleve|otez|oter|retirez|retirer|rayez|rayer|effacez|effacer|supprimez|supprimer)",
    ),
    ordinals=(
        rf"(?:le |la )?premi(?:er|ere){_THING}",
        rf"(?:le |la )?(?:deuxieme|seconde?){_THING}",
        rf"(?:le |la )?troisieme{_THING}",
        rf"(?:le |la )?quatrieme{_THING}",
        rf"(?:le |la )?cinquieme{_THING}",
    ),
    link=re.compile(
        r"[\s,]*(?::|=|(?:est|etait|sont|c'est|c'etait|serait|doit etre|devrait etre|par|en|un|une)\b)[\s,:]*(?:(?:un|une|le|la|les|c'est)\b\s*)?"
    ),
    question=re.compile(
        r"(?:et |mais |alors |au fait,? |dites,? |ah,? |donc )*(?:"
        r"pourquoi (?:je|vous|on|il|elle|dois-je|faut-il|est-ce|ca|devrais-je|me)|est-ce que|est-ce qu'|qu'est-ce|qu'est ce|y a-t-il|avez-vous|pouvez-vous|pourriez-vous|puis-je|dois-je|peut-on|acceptez-vous|prenez-vous|faut-il|est-il|est-elle|serait-il|vais-je|va-t-on|ca (?:coute|prend|dure) (?:combien|cher|longtemps)"
        r"|combien (?:de|d'|ca|cela|coute|est-ce|il|je|faut|y|dure)|a quelle heure|quels? (?:est|sont|jours|horaires?|papiers|documents)|quelles? (?:est|sont|heures?|assurances?)"
        r"|comment (?:je|on|puis|faire|ca|faut|est-ce|se|fait|venir)|ou (?:est|sont|se|puis|dois|est-ce|je)|quand (?:est-ce|puis|ouvrez|fermez|vais|va|vous|ouvre|ferme|je peux)|qui (?:va|est-ce|peut|verra|lit|voit)"
        r"|vous (?:etes ouverts?|ouvrez|fermez|acceptez|prenez|avez (?:un|une|des))|je peux (?:venir|payer|amener|avoir)|que (?:dois|faut|se passe|devient|vais|puis))\b"
    ),
    becomes=re.compile(
        r".*\b(?:que (?:devient|deviennent|devient-il de|se passe-t-il avec|va devenir)|qu'advient-il de)"
        r" (?:tout )?(?:ce que|mes (?:reponses|donnees|mots))\b"
    ),
    accented_question=None,
    nothing=run_of(
        (
            r"(?:non,? )?(?:pas )?que je sache",
            r"(?:rien|personne|aucune?|pas) (?:d'autres?|de plus|du tout|que je sache)",
            r"(?:il n'y a |y a |il y a )?(?:personne|rien|aucune?|plus rien)(?: (?:de tout ca|de ca|de cela))?",
            r"(?:voila,? )?(?:c'est|ce sera|ca sera|c'etait) (?:tout|bon|le seul|la seule|fini)(?: (?:pour moi|ce que (?:je prends|j'ai)))?",
            r"(?:juste|seulement|rien que|uniquement) (?:ca|cela|celui-la|celle-la|ceux-la|les deux)",
            r"(?:je |j')(?:ne |n')?(?:en )?(?:ai|prends|connais|vois|utilise|fais) (?:pas|rien|plus|aucune?|personne)(?: (?:d'autres?|de|d'|allergies?|medicaments?|courriel|email|mail|adresse|assurance|autre chose|non plus))*",
            r"(?:non,? )?(?:(?:j'ai|on a|nous avons|c'est) (?:bien |tout )?)?(?:fini|termine|complet|fait le tour|tout (?:dit|donne|nomme))(?: pour (?:moi|ca))?",
            r"(?:non,? )?(?:plus )?rien (?:a ajouter|a dire de plus|de plus a (?:dire|ajouter))|(?:ca|cela) suffit|(?:on|je) (?:peut |peux )?(?:m')?(?:en reste|s'arrete|arrete) la",
            r"pas (?:d'|de )(?:autres?|courriel|email|mail|allergies?|medicaments?)",
            r"pas du tout|non|rien|aucune?|personne|zero|nan",
        ),
        (
            r"merci(?: beaucoup| bien)?|madame|monsieur|pour (?:l'instant|le moment)|s'il vous plait|je crois|je pense|voila|heureusement",
        ),
    ),
    long_ago=re.compile(
        r"(?:oh,? |ouh,? |ben,? |deja,? |depuis |il y a |ca fait )*(?:(?:bien |tres |deja )?longtemps|toujours|des (?:annees|lustres)|toute (?:la|ma) vie|(?:plusieurs|de nombreuses) annees|une eternite|l'enfance|(?:tout )?petite?)(?: (?:deja|maintenant))?"
    ),
    turns=("et", "mais"),
    my="mon",
    mine=anywhere(
        r"(?:mon|ma) (?:propre )?(?:nom|numero|telephone|portable|cellulaire|courriel|email|mail|adresse)",
        r"(?:le|la) mien(?:ne)?",
        r"je m'appelle",
        r"moi c'est",
        r"je suis(?: (?:son|sa|le|la))?",
        r"(?:appelez|ecrivez)-moi(?: au| a)?",
    ),
    theirs=anywhere(
        r"(?:s'appelle|nommee?|qui s'appelle)",
        r"(?:le|la) (?:sien(?:ne)?)",
        r"son (?:nom|numero|telephone|portable|cellulaire|courriel|adresse)",
        rf"(?:mon|ma|mes|le|la|les|un|une|l'|notre|nos) ?(?:{_PEOPLE})",
    ),
    languages={
        "fr": anywhere(
            r"(?:in|speak|use|switch to|change to|continue in|prefer) french",
            r"french,? please",
            r"(?:en|parle[rz]?|prefere|passons au|passez au|continuer en) (?:le )?francais",
            r"(?:hablo|hablar|prefiero|en) frances",
            r"je (?:ne )?(?:parle|comprends) (?:que (?:le )?francais|pas (?:bien )?(?:l')?(?:anglais|espagnol))",
            r"^\W*(?:en |in )?(?:french|francais|frances)(?: s'il vous plait| please| por favor)?\W*$",
        ),
        "en": anywhere(
            r"(?:en|parle[rz]?|prefere|passons a|passez a) (?:l')?anglais",
            r"in english",
            r"(?:speak|use|switch to|change to|prefer|continue in) english",
            r"english,? please",
            r"do you speak english",
            r"(?:je )?ne (?:parle|comprends) pas (?:bien )?(?:le )?francais|(?:i )?(?:don'?t|do not) (?:speak|understand) (?:any |much )?french",
            r"^\W*(?:en |in )?(?:english|anglais)(?: s'il vous plait| please)?\W*$",
        ),
        "es": anywhere(
            r"(?:en|parle[rz]?|prefere|passons a|passez a) (?:l')?espagnol",
            r"en espanol",
            r"(?:habla|hablar|hablo|hablan) espanol",
            r"^\W*(?:en )?(?:espagnol|espanol|spanish)(?: s'il vous plait| por favor)?\W*$",
        ),
    },
    wanted=(
        r"(?:parlez-vous|vous parlez|quelqu'un (?:qui )?(?:parle|d'ici parle)|je (?:ne )?(?:parle|comprends) (?:que|seulement)(?: l[e'])?|on peut parler|peut-on parler|prefere parler)(?: en)?(?: le| l')? ?{name}",
        r"(?:interprete|traduct(?:eur|rice)) (?:en |de |d'|qui parle )(?:le |l')?{name}",
        r"{name},? s'il vous plait",
        r"(?:parler|continuer|faire (?:ca|cela)|expliquer|ecrire|formulaire|l'avez-vous) en {name}(?: s'il vous plait)?",
    ),
    joiners=re.compile(
        r"(?:mon|ma|mes|le|la|les|un|une|des|et|est|sont|suis|me|m'appelle|c'est|nom|numero|telephone|a|en|de|du|que|au|aux|lui|se|je|ce|cet|cette|ici|par|pour|avec|ou|son|sa|il|elle|j'ai)\b"
    ),
    letters="àâäçéèêëîïôöùûüÿœæ",
    stopwords=word_set(
        """
        je j'ai j'en tu il elle nous vous ils le la les un une des du de au aux et ou mais que qui quoi ne pas
        plus est sont suis etes ai as a avons avez ont c'est ce cet cette ces mon ma mes ton votre vos son
        sa ses leur dans sur pour par avec sans depuis chez tres bien mal fait faire dit peux peut veux
        voudrais besoin depuis quand comme aussi tout tous toute rien bonjour merci oui non parce d'un
        d'une qu'il qu'elle m'appelle s'il plait j'avais etait ete m'a l'ai jour jours mois ans semaine
        hier moi lui y en se me quelque encore toujours jamais parle j' c' d' l' m' n' qu' s' quelqu'
        """
    ),
    wishes=anywhere(
        r"s'il (?:vous|te) pla[iî]t|svp|peut-on|peu[tx]|pouvons|pouvez|pourr\w+|veux|voulez|voudrais|prefere\w*",
        r"j'aimerais|besoin|continu\w+|pass(?:er|ons|ez)|chang\w+|parl(?:er|ons|ez)(?:-moi)?|mieux|plutot",
        r"plus facile|avez-vous|dites|posez|est-ce|on (?:continue|passe|parle)",
    ),
    number_asked=whole(
        r"(?:pardon,? |attendez,? |s'il vous plait,? |et |alors,? )*(?:c'est quoi|c'etait quoi|quel (?:est|etait)(?: deja)?|donnez-moi|dites-moi|repetez(?:-moi)?|redonnez-moi|redites-moi|(?:vous )?pou(?:vez|rriez)(?:-vous)? (?:me )?(?:repeter|donner|redonner|redire|dire)) (?:(?:mon|le|ce) numero(?: (?:de (?:dossier|reference|protocole|l'appel|cet appel)|que vous m'avez donne))?)(?:,? (?:deja|encore une fois|s'il vous plait|lentement))*",
        r"(?:pardon,? )*(?:mon|le) numero(?: de (?:dossier|reference|protocole))?(?: encore une fois|,? s'il vous plait)+",
    ),
    unsure=anywhere(
        r"je (?:crois|pense|suppose)|peut[- ]etre|sans doute|probablement|il me semble|si je me souviens bien|pas (?:tout a fait )?sure?"
    ),
    retraction=RETRACTION,
    going_on=GOING_ON,
    caring=CARING,
    agreeing=AGREEING,
    dictating=DICTATING,
    picks=(
        re.compile(
            r"(?:la |le |l'|option |numero |choix )*(?:premiere?|un|une|1|a)(?: (?:option|chose|reponse))?"
        ),
        re.compile(
            r"(?:la |le |l'|option |numero |choix )*(?:deuxieme|seconde?|deux|2|derniere?|b|autre)(?: (?:option|chose|reponse))?"
        ),
    ),
    neither=re.compile(
        r"(?:non,? )?(?:aucune?(?: des deux)?|rien(?: de tout ca)?|ni l'une? ni l'autre|autre chose|la troisieme|3|trois)"
    ),
    padding=anywhere(
        r"s'il vous plait|merci|franchement|ben|bah|bon|alors|euh+|heu+|pardon|desolee?|excusez-moi|non|oui|et|mais|donc|je crois|je pense|maintenant|la|aujourd'hui|plutot|en fait|du coup|madame|monsieur|vous savez|ecoutez"
    ),
    happened=re.compile(r"(?:etait|arrive|passe)[,:]?"),
    idioms=IDIOMS,
    days=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    months=(
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
    day_form="le {day} {number} {month}",
    time_form="{hour} h {minute}",
    not_here="Ce formulaire n'est pas encore en français. Une personne et un interprète sont demandés ; votre numéro est le {protocol}.",
)
