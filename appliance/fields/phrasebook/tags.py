"""What people hang on to an answer without adding to it: "you know", "or so", "if I remember right". Pure.

Each language says it in a few turns with changing words; `turns` multiplies them out.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from appliance.fields.phrasebook.words import unmarked


def turns(text: str) -> frozenset[str]:
    """The phrases of `text`, one a line, folded; words between bars stand for each other, and a dash
    among them for none."""
    lines = (line.split() for line in text.splitlines() if line.strip())
    return unmarked(one for line in lines for one in _said(line))


def _said(line: list[str]) -> Iterator[str]:
    for chosen in product(*(word.split("|") for word in line)):
        yield " ".join(word.replace("_", " ") for word in chosen if word != "-")


EN = turns("""
    you know|see|understand
    i think|believe|guess|suppose|reckon|imagine|presume|assume|gather
    i'd|i_would think|guess|say|imagine|reckon
    or|and so|thereabouts|something|whatever|such|something_like_that|somewhere_around_there
    anyway|anyhow|anyways|though|mind_you|basically
    if that|it helps|matters|counts
    if i'm|i_am not mistaken|wrong
    if i remember|recall - |right|rightly|correctly
    if memory serves -|me -|right|well
    as|so|that far as i know|remember|recall|can_tell|can_remember|can_see|understand
    as|so far as i know|remember|recall|can_tell|can_remember|can_see|understand
    to the best of my knowledge|memory|recollection
    from what i know|remember|recall|understand|can_tell
    there you go|have_it
    to be honest|fair|exact|precise -|with_you
    more or less
    at least|the_moment|present
    give or take
    for what it's worth
    don't ask -|me
    i'm|pretty|i'm_pretty|fairly sure|certain
    or|i close|near enough
    as|like|same_as on|in my|the card|id|license|passport|papers|file|chart
""")
ES = turns("""
    ya|usted|como|como_usted sabe|ve|comprende|entiende
    creo|supongo|imagino|pienso|calculo|me_imagino|diria -|yo
    o algo asi|por_el_estilo|parecido
    o mas o menos
    por|ahi ahi mas|- -|o_menos
    si no mal|- recuerdo
    si mal no recuerdo
    si bien|mi_memoria recuerdo|no_me_falla
    si no me|estoy equivoco|equivocado|equivocada|falla_la_memoria
    si eso|le|de_algo|en_algo ayuda|sirve -
    que yo sepa|recuerde|me_acuerde
    hasta donde se|recuerdo|me_acuerdo|entiendo
    segun recuerdo|yo|me_acuerdo -
    de todos|todas modos|formas|maneras
    en fin
    pues|y eso|ya|ni_modo
    como le|les digo|decia
    la|- verdad -
    ahi tiene|lo_tiene|esta
    para ser honesto|honesta|sincero|sincera|exacto|exacta
    no crea|vaya_a_creer
    fijese|figurese|vera|la_verdad
    como|tal_como|igual_que -|dice|viene|sale|aparece en mi|la|el tarjeta|licencia|pasaporte|expediente
    como|tal_como|igual_que -|dice|viene|sale|aparece en mi|mis|los identificacion|papeles|documentos
""")
FR = turns("""
    je crois|pense|suppose|dirais
    vous voyez|savez|comprenez
    ou quelque_chose_comme_ca|par_la|a_peu_pres
    si je me souviens|rappelle -|bien
    si ma memoire est bonne
    autant|pour_autant que je sache|m'en_souvienne
    d'apres ce_dont_je_me_souviens|mes_souvenirs
    plus ou moins
    enfin|- voila|bref|bon|quoi
    comme|tel_que -|c'est_ecrit|c'est_marque|indique sur|dans ma|la|mes carte|piece_d'identite|papiers
    comme|tel_que -|c'est_ecrit|c'est_marque|indique sur|dans mon|le permis|passeport|dossier
""")

EN_RELIEF = turns("""
    thank|thanks|praise god|goodness|heaven|heavens|the_lord|my_stars
    by the grace of god
    knock on wood
""")
ES_RELIEF = turns("""
    gracias a dios|diosito|la_virgen
    bendito|bendita dios|sea|sea_dios|la_virgen
    toco|tocando madera
    a dios gracias
""")

EN_INDIFFERENT = turns("""
    whenever|whatever_time|any_time|anytime you|you_all|they want|like|can|please|prefer|wish
    whenever|whatever|whichever works|suits|is_good|is_fine|is_easiest|is_best -|for_you|you|them
""")
ES_INDIFFERENT = turns("""
    cuando|como|a_la_hora_que quiera|quieran|guste|gusten|prefiera|prefieran|pueda|puedan -|usted|ustedes
    cuando|como|a_la_hora_que diga|digan|decida|decidan -|usted|ustedes
    cuando|como|a_la_hora_que mejor|- les|le convenga|acomode|quede|venga -|bien|mejor
""")

EN_YES = turns("""
    sure|certainly|definitely|absolutely|indeed|yes is|was|are|were|do|does|did|have|has|had|can|could|will
    he|she|it|they|we|i|there sure|certainly|definitely|absolutely is|was|are|were|do|does|did|have|has|can
""")
