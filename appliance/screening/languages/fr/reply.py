"""French: what we must not say. Folded."""

# ruff: noqa: E501 - a pattern reads better on one line
from __future__ import annotations

from appliance.screening.languages.fr.judgements import JUDGEMENTS
from appliance.screening.speech import Overreach, joined

_STAFF = (
    r"(?:(?:une?|la|le|l'|notre|votre|nos) ?)?(?:personne|quelqu'un|infirmiere?|medecin|docteure?|avocate?|expert|agente?|"
    r"equipe|personnel|collegue|receptionniste|responsable|conseill(?:er|ere)|bureau|accueil|on|nous|je)"
)
_DRUG = (
    r"(?:medicaments?|doses?|comprimes?|cachets?|insuline|ibuprofene|aspirine|paracetamol|doliprane|tylenol|"
    r"antibiotiques?|antihistaminiques?|inhalateur|metformine|cortisone|antidouleurs?)"
)

OVERREACH = Overreach(
    patterns=joined(
        JUDGEMENTS,
        {
            "medical_advice": (
                rf"(?:vous )?(?:devez|devriez|pouvez|pourriez|il (?:faut|faudrait)|je (?:recommande|conseille|suggere)|mieux vaut|essayez de)(?: [\w']+){{0,3}} (?:prendre|arreter|doubler|augmenter|reduire|baisser|sauter)(?: [\w']+){{0,4}} {_DRUG}",
                rf"(?:^|[,;:] )(?:prenez|arretez|doublez|augmentez|reduisez)(?: [\w']+){{0,4}} {_DRUG}|prenez \w+ (?:milligrammes|mg|ml|gouttes)",
                r"(?:on dirait|ca ressemble a|ce (?:doit|peut|pourrait) etre|c'est (?:surement|probablement)|vous avez (?:surement|probablement|sans doute)|vous faites|symptomes? d(?:e|'))(?: [\w']+){0,3} ?(?:infection|grippe|rhume|migraine|fracture|entorse|commotion|cancer|tumeur|diabete|infarctus|avc|allergie|asthme|pneumonie|covid|bronchite|anxiete|depression|arthrite|hernie|appendicite|ulcere|virus|anemie|hypertension|sciatique|gastrite|reflux)",
                r"(?:ce n'est|c'est) (?:pas|rien de) (?:tres )?(?:grave|serieux|dangereux)|pas (?:besoin|la peine) d(?:e|')(?: [\w']+){0,2} (?:medecin|ambulance|traitement|radio)|(?:inutile|pas) (?:de vous|la peine de vous) inquieter|vous (?:allez )?(?:guerir|guerirez|aller mieux|irez mieux)|(?:mettez|appliquez) (?:de la glace|du chaud|une creme)|votre diagnostic est",
            ),
            "legal_advice": (
                r"vous avez (?:un bon|un solide|de quoi|le droit de|droit a)(?: [\w']+){0,2} ?(?:dossier|recours|poursuivre|indemni\w+|porter plainte|gagner|contester)",
                r"(?:vous )?(?:devez|devriez|pouvez|pourriez|il faut|ne devez pas)(?: [\w']+){0,2} (?:poursuivre|porter plainte|signer|accepter (?:l'|cette )?(?:offre|accord)|refuser l'offre|temoigner|faire appel|arreter de payer)",
                r"(?:c'est|c'etait|ce qu'ils ont fait est)(?: \w+)? (?:illegal|legal|contraire a la loi|une negligence|une discrimination|du harcelement|une fraude|un delit)|(?:selon|d'apres) la loi|la loi (?:dit|exige|permet)|vous (?:allez )?gagner(?:ez)?",
            ),
            "deadline": (
                r"delai de prescription|(?:il vous reste|vous avez|reste)(?: [\w']+){0,3} (?:jours?|semaines?|mois|ans?) pour (?:porter plainte|poursuivre|faire appel|declarer|reclamer|repondre)|(?:trop tard|encore (?:le )?temps) pour (?:porter plainte|poursuivre|declarer|faire appel)|le delai (?:est|expire|a expire)",
            ),
            "coverage": (
                r"(?:est|sont|sera|seront|serait) (?:bien |pas )?(?:couverte?s?|rembourse(?:e|s|es)?|prise? en charge|approuvee?s?|refusee?s?)|(?:votre|la|l') ?(?:police|assurance|mutuelle|assureur|regime)(?: ne)? (?:couvre|paie|paiera|couvrira|rembourse|remboursera|exclut|inclut)|vous (?:etes|n'etes pas) (?:admissible|eligible|couverte?)",
            ),
            "fault": (
                r"(?:vous|l'autre conduct(?:eur|rice)|il|elle)(?: [\w']+){0,2} (?:etes|est|etait|etiez|serait) (?:en tort|responsable d|fautive?|coupable)|(?:c'est|c'etait) (?:(?:de )?(?:votre|sa) faute|la faute de l'autre)|a cause l'accident",
            ),
            "price": (
                r"(?:vous (?:recevrez|aurez|toucherez|paierez)|cela coutera|ca coutera|coute)(?: [\w']+){0,3} ?\$?\d[\d,.]*|(?:indemnite|estimation|franchise|reglement) de \$?\d[\d,.]*",
            ),
            "promise": (
                rf"{_STAFF}(?: [\w']+)? (?:vous |l'|le |la |les )?(?:appellera|rappellera|contactera|ecrira|repondra|verra|recevra|viendra|aidera|enverra|arrive (?:tout de suite|dans|bientot)|va (?:vous )?(?:appeler|rappeler|contacter|venir|aider|repondre|ecrire|recevoir|joindre)|prendra (?:contact|la suite)|s'en (?:charge|chargera|occupe|occupera)|continue avec vous)",
                r"(?:nous|on) (?:vous )?(?:appellerons|rappellerons|contacterons|ecrirons|repondrons|enverrons|allons vous|va vous (?:rappeler|repondre|contacter)|vous repondra|vous rappellera)|vous (?:recevrez|aurez) (?:un appel|des nouvelles|une reponse|un courriel)|(?:l'aide|une personne|quelqu'un|une ambulance) (?:est en route|arrive)|(?:j'ai|nous avons) (?:demande|appele|prevenu|averti|pris)(?: [\w']+){0,3} (?:personne|infirmiere|medecin|quelqu'un|rendez-vous|ambulance|police|avocat)|votre rendez-vous est (?:confirme|pris)|je vous (?:promets|garantis|assure)|c'est promis",
            ),
        },
    ),
    harmless=(
        r"\b(?:je ne (?:peux|sais|suis|decide)|nous ne (?:pouvons|savons)|on ne peut)(?: [\w']+){0,2}? ?(?:pas|rien)?(?: [\w']+){0,3}? ?(?:dire|donner|decider|deviner|savoir|conseils?|avis|promettre|juger|cela)\b|"
        r"\b(?:c'est|question) (?:une question )?(?:a|pour) (?:un|une|le|la|l')\s?\w+\b|\b(?:demandez|posez la question|parlez)(?: [\w']+)? (?:a|au|a la|a l') ?(?:medecin|infirmiere|avocat|expert)\b"
    ),
)
