"""What people who speak French say when they are asked whether somebody is in danger. Pure; see `patterns`."""

from __future__ import annotations

import re

from appliance.conversation.languages.patterns import Caring

_LEAD = (
    r"(?:(?:euh+|ben|bah|bon|eh bien|ecoutez|alors|ah+|oh|hm+|enfin|franchement|en fait|a vrai dire|"
    r"pour etre honnete)[,. ]+)*"
)
_WHO = (
    r"(?:je|j'|on|nous|il|elle|ils|elles|quelqu'un|"
    r"(?:mon|ma|mes|le|la|les|un|une|notre) \w+(?: \w+)?)"
)
_WELL = r"(?:bien|a l'abri|en securite|sain[es]?|tranquilles?|hors de danger)"
_BE = r"(?:suis|est|sommes|sont|va|vais|allons|vont|me sens|se sent)"

CARING = Caring(
    yes=re.compile(
        rf"^{_LEAD}(?:"
        r"(?:oui|ouais|ouaip|si|certainement|exactement|tout a fait|malheureusement|helas)(?!\w)"
        r"|(?:un peu|plus ou moins|plutot|en quelque sorte|d'une certaine facon|peut-etre|possible|"
        r"probablement|sans doute|parfois|des fois|souvent|toujours|tout le temps|tous les jours|"
        r"chaque (?:jour|nuit)|ces derniers temps)(?!\w)"
        r"|(?:je (?:crois|pense|suppose|crains)|il me semble)(?: que oui|[.!]*$)"
        rf"|(?:{_WHO} ?)?(?:ne |n')?(?:{_BE} )?pas (?:tres |vraiment )?(?:sure?|{_WELL})(?!\w)"
        rf"|{_WHO} (?:oui|aussi)[.!]*$"
        rf"|{_WHO} ?(?:l'est|est|sont|suis|le suis|pourrait|pourrais|a mal|y pense)(?: (?:oui|maintenant|la|"
        r"blesse[es]?|en danger|mal|inconscient[es]?))*[.!]*$"
        r"|(?:a )?(?:moi|lui|elle|eux)(?:-meme)?[.!]*$"
        r")"
        rf"|(?<!\w)(?:mais|sauf) (?:\w+ )?(?:{_WHO} ?(?:oui|est|pourrait|veut)|parfois|j'ai peur)"
    ),
    no=re.compile(
        rf"^{_LEAD}(?:"
        r"(?:non|nan|personne|aucune?|jamais|pas du tout|pas vraiment|plus maintenant|rien)(?!\w)"
        r"|(?:bien sur|surement|certainement) (?:que )?(?:non|pas)(?!\w)"
        rf"|(?:oui[,. ]+)?(?:{_WHO} ?|tout le monde |ca )?(?:{_BE} )?(?:tous |tres )*{_WELL}(?!\w)|(?:ca|tout) va(?! pas)(?! mal)(?!\w)"
        r"|(?:c'est|c'etait|ce n'est|ce n'etait)(?: \w+)? (?:fini|passe|rien|il y a|une (?:blague|expression|"
        r"facon|maniere)|de l'histoire|en \d{4})(?!\w)"
        r"|(?:juste|seulement) une (?:blague|expression|facon|maniere)(?!\w)"
        r")"
    ),
    turns=re.compile(r"(?<!\w)(?:mais|sauf|quoique|jusqu'a|a moins)(?!\w)"),
)
