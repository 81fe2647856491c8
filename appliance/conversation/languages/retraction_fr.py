"""How answers are taken back in French in words of one's own. Pure; see `patterns.Retraction`."""

from __future__ import annotations

import re

from appliance.conversation.languages.patterns import Retraction, anywhere, word_set

RETRACTION = Retraction(
    own=anywhere(
        r"(?:je me suis|je m'etais) (?:trompee?|emmelee?|embrouillee?|mal exprimee?)",
        r"j'ai (?:fait une (?:erreur|betise)|mal (?:dit|donne|ecrit|tape|note)|dit n'importe quoi)",
        r"(?:ce|celui|celle) que (?:je vous ai|j'ai) (?:dite?|donnee?|mise?|ecrite?)",
        r"(?:pour|sur|dans) .{1,40} (?:je vous ai|j'ai) (?:dit|donne|mis|ecrit)",
        r"(?:revenir|revenons|je reviens|en revenant) (?:sur|a|au|aux)",
        r"(?:il faut|il faudrait|je dois|je voudrais|j'aimerais|laissez-moi|je peux|on peut|permettez)(?: que)?(?: je)? (?:corriger?|rectifier?|reprendre|modifier?)",
        r"je (?:corrige|rectifie|reprends)",
        r"(?:oubliez|effacez|laissez tomber) ce que (?:je vous ai|j'ai) (?:dit|donne|mis)",
    ),
    wrong=anywhere(
        r"(?:est|c'est|etait|sont) (?:faux|fausse|incorrecte?|errone?e?)",
        r"(?:n'est|c'est|est|etait) pas (?:bon|bonne|juste|exacte?|correcte?|ca|le bon|la bonne)",
        r"(?:il y a |une )(?:erreur|faute)",
        r"il (?:fallait|faut|aurait fallu) (?:dire|lire|mettre|comprendre)",
        r"cloche",
    ),
    now=re.compile(
        r"(?:(?:il|ca|elle|cela) (?:faut|fallait|doit|devrait|devait)(?: (?:etre|dire|mettre|lire))?|mettez(?: plutot)?|c'est (?:en fait|plutot)|en fait,? c'est|en realite,? c'est|mais c'est|le bon est|la bonne est)\s"
    ),
    is_right=re.compile(r"(?:,?\s(?:est|c'est) (?:le bon|la bonne|juste|exact|ce qu'il faut))"),
    fault=re.compile(
        r"(?:faux|fausse|pas (?:bon|bonne|juste|ca)|incorrecte?|une erreur|change[rz]?|autre chose)"
    ),
    kinds=word_set("date jour numero montant question"),
    small=word_set(
        """
        le la les l un une des du de d au aux et ou mon ma mes votre vos ce cet cette ca cela que qui j'ai je
        vous ai dit donne mis pour sur dans me suis est etait c'est pas plus bon bonne juste faux en fait non
        pardon attendez desole desolee trompe trompee erreur mal minute ah oh euh
        """
    ),
)
