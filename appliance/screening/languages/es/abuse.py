"""Spanish: violence, neglect and control by people close."""

from __future__ import annotations

from appliance.screening.grammar import Sign

ABUSE = (
    Sign(
        "abuse",
        2,
        (
            r"{other}(?: \w+){0,3} (?:(?:me|nos|le|la|lo|les) (?:pega|golpea|maltrata|abusa|"
            r"lastima|cachetea|patea|ahorca|amenaza|viola|empuja|insulta y|humilla|quema|acosa|"
            r"controla|encierra|grita y|hace dano|obliga a|sigue pegando|sigue golpeando|"
            r"estaba pegando|esta pegando|esta golpeando|esta maltratando|quita (?:el|mi|"
            r"su) (?:dinero|pasaporte|telefono))|(?:golpea|maltrata|pega|abusa|"
            r"lastima)(?:n)? (?:a|de) (?:mi|mis|los|la|su|sus|el) (?:\w+))(?! (?:la espalda|"
            r"los huesos|el sol|la luz|mucho calor|la cabeza))"
        ),
        past=0,
    ),
    Sign(
        "abuse",
        2,
        (
            r"me (?:pega|golpea|maltrata|viola|abusa|pegan|golpean|maltratan|acosan|acosa|"
            r"obligan a|obliga a (?:tener|hacer|trabajar))(?! (?:el (?:sol|dolor|aire)|la|mucho|"
            r"fuerte (?:el|la)|duro el|en (?:la|el)))"
        ),
        past=0,
    ),
    Sign(
        "abuse",
        2,
        (
            r"(?:me|la|lo|nos|le) (?:pego|golpeo|ahorco|violo|empujo|pateo|cacheteo|lastimo|"
            r"amenazo|agredio)(?: \w+){0,4} (?:otra vez|de nuevo|anoche|hoy|ayer|esta manana|"
            r"esta noche|cuando (?:toma|se enoja|esta borracho)|frente a (?:mis|los) (?:hijos|"
            r"ninos)|enfrente de)"
        ),
    ),
    Sign(
        "abuse",
        2,
        (
            r"(?:sufro|estoy sufriendo|vivo con|hay|victima de|sufre|vivo) (?:de )?(?:violencia|"
            r"abuso|maltrato)(?: (?:domestic[ao]|familiar|sexual|fisic[ao]|en (?:mi|la) casa|"
            r"intrafamiliar))?|(?:tengo|le tengo|me da|tenemos|le tenemos)(?: mucho)? miedo (?:a|"
            r"de|regresar a|de ir a|volver a)(?: ir a| volver a| regresar a| que)? ?(?:mi|su|el|"
            r"la|casa|ella|estar en casa|que me pegue) ?(?:{kin}|casa|jefe|cuidador[a]?|me pegue|"
            r"casa)?(?! (?:al|a la) (?:dentista|cirugia|aguja))"
        ),
        past=0,
    ),
    Sign(
        "abuse",
        3,
        (
            r"(?:toca|tocando|tocaba|toco|manosea\w*|abusa|abusando|abuso|viola|violando|violo|"
            r"molesta sexualmente)(?: \w+){0,3} (?:a|de) (?:mi|la|el|una|un|"
            r"su) (?:\w+ )?(?:hij[oa]|nin[oa]|sobrin[oa]|niet[oa]|hijastr[oa]|herman(?:a|ita)|"
            r"menor|alumna|bebe)"
        ),
        past=1,
    ),
    Sign(
        "abuse",
        3,
        (
            r"(?:mi )?(?:padrastro|papa|padre|tio|primo|abuelo|maestro|entrenador|hermanastro|"
            r"padrino|novio de mi mama|vecino)(?: \w+){0,2} (?:me toca|me manosea|me viola|"
            r"me hace cosas|se mete a mi (?:cama|cuarto)|me obliga|me pega|me golpea|abusa de mi)"
        ),
        past=0,
    ),
    Sign(
        "abuse",
        2,
        (
            r"(?:moretones|golpes|marcas|quemaduras)(?: \w+){0,5} (?:mi|su|el|"
            r"la) (?:\w+ )?(?:hij[oa]|nin[oa]|bebe|mama|madre|abuel[oa])(?:.{0,60}(?:papa|padre|"
            r"guarderia|asilo|cuidador|escuela|su|explica))|(?:cuidador[a]?|asilo|enfermera|"
            r"residencia)(?: \w+){0,4} (?:pega|golpea|maltrata|grita|roba|amarra|descuida|"
            r"lastima)(?: \w+)?|(?:deja|dejan|dejo) (?:a )?(?:los|mis|sus|el|la|"
            r"al) (?:\w+ )?(?:ninos|hijos|bebe|nino|nina|abuel[oa]) (?:sol[oa]s?|sin comer|"
            r"encerrad[oa]s?)(?! (?:un rato|un momento))"
        ),
        past=0,
    ),
)
