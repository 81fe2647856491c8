"""Words around values in Portuguese; what is not said here is as in Spanish."""

from __future__ import annotations

from dataclasses import replace

from appliance.fields.phrasebook import es
from appliance.fields.phrasebook.words import phrases

PHRASEBOOK = replace(
    es.PHRASEBOOK,
    answers=replace(
        es.PHRASEBOOK.answers,
        said=("sim", "não"),
        yes=phrases("sim, claro, com certeza, isso, isso mesmo, é verdade, já estive"),
        no=phrases("não, nunca, ainda não, de jeito nenhum, é a primeira vez"),
        hedged=phrases("acho que sim, acho que não"),
        never=phrases("não sei, não faço ideia, não tenho certeza"),
        denials=phrases("eu não, nunca estive, não estive"),
        negators=phrases("não, nem, nunca, sem"),
        plain=phrases("sim, não"),
    ),
    speech=replace(
        es.PHRASEBOOK.speech,
        fillers=phrases("é, então, bom, olha, acho que"),
        small_words=phrases("o, a, os, as, de, da, do, no, na, à, ao, pela, pelo, e, em"),
        courtesies=phrases("por favor, obrigado, obrigada"),
        plurals=("s", "es"),
    ),
    people=replace(
        es.PHRASEBOOK.people,
        introductions=phrases("meu nome é, eu me chamo, me chamo"),
        not_names=es.PHRASEBOOK.people.not_names | phrases("sim, não, hoje, amanhã, manhã, tarde"),
    ),
)
