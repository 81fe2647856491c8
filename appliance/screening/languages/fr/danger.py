"""French: danger from others or around, harm meant to others, and violence by people close."""

# ruff: noqa: E501 - a pattern reads better on one line
from __future__ import annotations

from appliance.screening.grammar import Sign

DANGER = (
    Sign(
        "danger",
        3,
        (
            r"(?:il y a|y a|au) (?:le |un |du )?(?:feu|incendie)(?! (?:rouge|vert))|(?:maison|immeuble|appartement|cuisine|batiment|voiture)(?: [\w']+){0,2} (?:brule|en feu|prend feu)|"
            r"(?:sent|odeur de|fuite de) (?:le )?gaz|alerte a la bombe|(?:coups? de feu|fusillade|ca tire|il tire|tireur)"
        ),
        past=1,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:homme|type|gars|mec|quelqu'un|il|elle|individu|mari|ex|voisin)(?: [\w']+){0,3} (?:arme|a (?:un|une) (?:couteau|arme|pistolet|fusil|machette|hache|batte)|avec (?:un|une) (?:couteau|arme|pistolet|fusil|machette))|"
            r"(?:veut|va|menace de|essaie de) (?:me|nous|la|le) (?:tuer|buter|tirer dessus|poignarder|etrangler|egorger)|va me tirer dessus|me menace avec|m'attaque|on m'attaque|m'agresse|on m'agresse"
        ),
        past=1,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:quelqu'un|il|elle|ils|un homme|mon ex)(?: [\w']+){0,3} (?:essaie d'entrer|essaye d'entrer|force (?:la|ma) (?:porte|serrure|fenetre)|defonce (?:la|ma) porte|est entre chez moi|cherche a entrer|tape a la porte pour entrer)|"
            r"(?:me suit|me poursuit|m'a suivie?|m'attend dehors|rode autour)(?=[^\n]{0,60}(?:peur|porte|dehors|la|maintenant|voiture|rue)|$)|"
            r"(?:je suis|on est) (?:en danger|enfermee?|sequestree?|retenue? (?:ici )?(?:de force|contre))|(?:il|elle) (?:ne me laisse pas|m'empeche de) (?:sortir|partir)|cachee? dans (?:la|les|le|ma)"
        ),
        past=1,
    ),
)

HARM_TO_OTHERS = (
    Sign(
        "harm_to_others",
        3,
        r"{mood}(?: (?:vraiment|tous|juste|lui|leur|a|de))? {attack}(?! (?:le temps|le virus|les microbes|mon image|la (?:faim|soif)))",
        past=0,
    ),
    Sign(
        "harm_to_others",
        3,
        r"je (?:vais )?(?:le|la|les|l') ?(?:tue|tuerai|bute|buterai|flingue|egorge|massacre|etrangle|poignarde)",
        past=0,
    ),
    Sign(
        "harm_to_others",
        3,
        r"{mood} {attack} {victim}|lui mettre une balle|(?:vais|veux) (?:tirer sur|tout faire sauter|faire un carnage|mettre le feu)",
        past=0,
    ),
    Sign(
        "harm_to_others",
        3,
        r"peur de (?:faire du mal|frapper|secouer|tuer)(?: a)? ?{victim}|(?:vais|risque de) (?:frapper|secouer|faire du mal a) {victim}",
        past=0,
    ),
    Sign(
        "harm_to_others",
        2,
        r"(?:il|elle|ils)(?: [\w']+){0,2} (?:va|vont) (?:me le |le )?(?:payer|regretter)(?! (?:la facture|comptant|moins|plus))|je vais me venger",
        past=0,
    ),
)

ABUSE = (
    Sign(
        "abuse",
        2,
        (
            r"(?:{other}){gap} (?:me|nous|m'|la|le|les) ?(?:frappe|bat|tape|cogne|gifle|menace|viole|etrangle|maltraite|pousse|insulte et|humilie|"
            r"brutalise|harcele|enferme|controle|force a|oblige a|a (?:encore )?(?:frappee?|battue?|tapee?|giflee?|violee?|etranglee?|poussee?)|touche(?! (?:deux|une somme)))|"
            r"m'a (?:encore |deja )?(?:frappee?|battue?|tapee?|giflee?|violee?|etranglee?|agressee?)(?: [\w']+){0,3} (?:hier|ce matin|cette nuit|aujourd'hui|encore|devant)"
        ),
        past=0,
    ),
    Sign(
        "abuse",
        2,
        r"me (?:bat|frappe|cogne|maltraite|viole|gifle)(?:nt)?(?! (?:pour|contre))|(?:violences?|maltraitance) (?:conjugales?|domestiques?|familiales?)|femme battue",
        past=0,
    ),
    Sign(
        "abuse",
        2,
        r"peur (?:de|du|d') ?(?:rentrer|mon|ma|lui|elle|retourner|aller)(?: [\w']+){0,3} ?(?:{kin}|chez moi|chez nous|maison)",
        past=0,
    ),
    Sign(
        "abuse",
        3,
        (
            r"(?:touche|tripote|viole|abuse de|agresse)(?: [\w']+){0,1} (?:ma|mon|sa|son|une?|la|le|ses|mes) (?:petite? )?(?:fille|fils|enfant|bebe|niece|neveu|s(?:oe|œ)ur|gamine?|eleve)|"
            r"(?:beau-pere|pere|oncle|cousin|grand-pere|prof|entraineur|frere|voisin|copain de ma mere)(?: [\w']+){0,2} (?:me touche|me tripote|me viole|abuse de moi|vient dans (?:ma chambre|mon lit)|me force)"
        ),
        past=1,
    ),
    Sign(
        "abuse",
        2,
        r"(?:bleus|marques|coups|brulures)(?: [\w']+){0,4} (?:ma|mon|sa|son) (?:fille|fils|bebe|mere|enfant)|prend (?:mon|tout mon) (?:argent|passeport|telephone)|me confisque",
        past=0,
    ),
)
