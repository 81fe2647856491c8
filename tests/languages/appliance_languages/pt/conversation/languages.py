"""How people steer a conversation in Portuguese; what is not said here is as in Spanish."""

from __future__ import annotations

from dataclasses import replace

from appliance.conversation.languages import es
from appliance.conversation.languages.patterns import anywhere, whole, word_set
from appliance.core.command import CommandKind as K

PATTERNS = replace(
    es.PATTERNS,
    whole={
        **es.PATTERNS.whole,
        K.REPEAT: whole(r"(?:pode )?repet(?:e|ir|a)(?: por favor)?", r"como\?"),
        K.UNKNOWN: whole(r"(?:eu )?nao sei(?: .{0,20})?", r"nao faco ideia"),
        K.HANDOFF: whole(
            r"(?:eu )?(?:quero|preciso|queria) falar com (?:uma pessoa|alguem)(?: .{0,20})?"
        ),
    },
    turns=("e", "mas"),
    my="meu",
    languages={
        "pt": anywhere(r"(?:em|falo|fala|falar|prefiro) portugues", r"portuguese"),
        "en": anywhere(r"(?:em|falo|fala|falar|prefiro) ingles", r"in english"),
    },
    wanted=(r"(?:fala|alguem fala|intérprete de) {name}", r"em {name}"),
    letters="áâãàçéêíóôõú",
    stopwords=word_set(
        """
        eu voce ele ela nos voces eles o a os as um uma de do da dos das em no na nos nas e ou mas que nao
        sim sou estou esta tenho tem foi era ser com por para sem meu minha seu sua isso aqui quando como
        muito hoje amanha ontem quero queria gostaria preciso dia manha tarde obrigado obrigada favor
        """
    ),
    days=(
        "segunda-feira",
        "terça-feira",
        "quarta-feira",
        "quinta-feira",
        "sexta-feira",
        "sábado",
        "domingo",
    ),
    months=(
        *("janeiro", "fevereiro", "março", "abril", "maio", "junho"),
        *("julho", "agosto", "setembro", "outubro", "novembro", "dezembro"),
    ),
    day_form="{day}, {number} de {month}",
    not_here="Este formulário ainda não existe em português. Pediu-se um intérprete: {protocol}.",
)
