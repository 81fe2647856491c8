"""Spanish: danger to life."""

from __future__ import annotations

from appliance.screening.grammar import Sign

DANGER = (
    Sign(
        "danger",
        3,
        (
            r"(?:estoy|estamos|quede|quedamos|quedo|esta) (?:atrapad[oa]s?|"
            r"prensad[oa]s?)(?! (?:en (?:el trafico|un trabajo|el trabajo|este matrimonio|"
            r"deudas|una relacion)))|(?:viene|vienen|corre|corriendo) (?:hacia mi|tras de mi|"
            r"detras de mi|por mi)|(?:hay|afuera hay)(?: \w+){0,4} (?:con|"
            r"armad[oa]s)(?: \w+)? ?(?:armas?|pistolas?|cuchillos?|machetes?)?(?= (?:afuera|"
            r"aqui|adentro)|[.,]|$)|me tiene(?:n)? (?:encerrad[oa]|amarrad[oa]|secuestrad[oa])"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:hay|sale|entra|esta entrando|esta saliendo)(?: \w+)? (?:humo|llamas|"
            r"fuego)(?! (?:artificial))|(?:el )?agua (?:esta |sigue )?(?:subiendo|entrando)|"
            r"(?:tumbando|golpeando|pateando|tocando a golpes) (?:la|mi) puerta|(?:viene|"
            r"vienen) (?:por mi|por nosotros|a buscarme para|a matarme)|(?:quedamos|estamos|"
            r"quede|estoy) (?:volcad[oa]s?|boca abajo|de cabeza|en el barranco|en la zanja)"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        r"(?:esta|estan|viene|vienen|vino|llego|sigue) (?:aqui|afuera|adentro|armad[oa]s?|"
        r"en la (?:puerta|casa)|dentro)"
        r"(?: \w+){0,4} (?:pistola|arma|armas|cuchillo|machete|navaja|escopeta|rifle)",
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"{other}(?: \w+){0,4} (?:con|tiene|trae|saco|anda con|sacando|carga|"
            r"viene con)(?: una| un| la| el| su)? (?:pistola|arma|cuchillo|machete|navaja|"
            r"escopeta|rifle|bat|bomba|pistolas|armas)(?! (?:registrada|de juguete))"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"{other}(?: \w+){0,3} (?:me (?:quiere|va a|esta|viene a|trata de|"
            r"intenta) (?:\w+ )?(?:matar|golpear|golpeando|pegar|pegando|ahorcar|ahorcando|"
            r"lastimar|disparar|apunalar|estrangular|violar|siguiendo|persiguiendo|atacando|"
            r"secuestrar|hacer dano|amenazando|apuntando|golpeandome)|(?:esta|estan|quiere|va a|"
            r"trata de|intenta|viene a|vienen a) (?:golpeando\w*|pegando\w*|matando\w*|"
            r"ahorcando\w*|disparando\w*|atacando\w*|persiguiendo\w*|siguiendome|amenazando\w*|"
            r"apuntando\w*|entrar a (?:la|mi) casa|meterse a (?:la|mi) casa|tumbar la puerta|"
            r"matarme|matarnos|golpearme|hacerme dano|rompiendo la puerta|tumbando la puerta|"
            r"forzando la puerta))"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"me (?:esta|estan|quiere|quieren|va a|van a|vienen a|viene a) (?:\w+ )?(?:matar|"
            r"golpear|golpeando|pegando|ahorcando|persiguiendo|siguiendo|atacando|apuntando|"
            r"violando|secuestrando|disparando|apunalar|disparar|secuestrar|robando|asaltando|"
            r"amenazando con)(?! (?:la espalda|los pies|el dolor|las rodillas|cuando (?:vea|sepa|"
            r"se entere)|si (?:ve|sabe|se entera)))"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:mi|el) (?:ex|acosador|agresor|exesposo|exmarido|exnovio|secuestrador|"
            r"ladron)(?: \w+){0,3} (?:esta (?:aqui|afuera|adentro|en la puerta)|me encontro|"
            r"viene para aca|aqui afuera|entro a (?:la|mi) casa|me esta esperando|"
            r"me esta siguiendo)"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:alguien|un hombre|un tipo|unos hombres|hay alguien|"
            r"ladrones)(?: \w+){0,3} (?:(?:esta|estan) (?:dentro|adentro|en mi casa|entrando|"
            r"disparando|afuera con)|se metio|entro a (?:mi|la) casa|se metieron|en mi casa)|"
            r"(?:hay|esta) (?:un|una) (?:tirador|balacera|tiroteo|hombre armado|bomba|intruso|"
            r"fuga de gas|incendio|fuego|explosion)|hay (?:disparos|balazos|gente armada|fuego|"
            r"humo)(?! (?:artificiales))|estan (?:disparando|asaltando|robando|secuestrando)|"
            r"tiroteo|balacera|(?:se oyen|escucho|oigo) (?:disparos|balazos)"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:casa|cocina|carro|coche|auto|edificio|departamento|apartamento|cuarto|camion|"
            r"camioneta|oficina|estufa|motor|clinica|hospital|garaje|ropa|pelo|"
            r"trailer)(?: \w+)? (?:en llamas|ardiendo|incendiando\w*|quemando\w*|prendiendo\w*|"
            r"prendid[oa] en fuego|en fuego|se incendia|se quema)|se (?:esta )?(?:quema|quemando|"
            r"incendia|incendiando|prendio) (?:la|el|mi|nuestra) (?:casa|cocina|carro|coche|"
            r"edificio|departamento|apartamento|cuarto|oficina|auto|camion|clinica)|"
            r"incendio(?: \w+){0,3} ahora|huele (?:mucho )?a gas|fuga de gas|"
            r"(?:mucho )?humo por todos lados|se esta llenando de humo"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:atrapad[oa]s?|prensad[oa]s?|encerrad[oa]s?|atorad[oa]s?)(?: \w+){0,3} (?:en|"
            r"dentro|adentro|debajo|bajo|entre)(?: \w+){0,3} (?:carro|coche|auto|camioneta|camion|"
            r"vehiculo|elevador|ascensor|edificio|cuarto|casa|fierros|asiento|agua|escombros|bano|"
            r"banos|fuego|habitacion|tablero|volante|closet|sotano)(?! de credito)|no (?:puedo|"
            r"podemos|puede|pueden|logro) salir(?: de(?:l| la)| (?:el|la))? ?(?:carro|coche|auto|"
            r"casa|camioneta|vehiculo|cuarto|edificio|aqui|asiento|fuego|de aqui)(?! a trabajar)|"
            r"no (?:puedo|podemos) sacar a (?:mi|mis|el|la) \w+(?= del?| de la|[.,]|$)|"
            r"sigue (?:atrapad[oa]|adentro|dentro) (?:del|en el|de la)?"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:carro|coche|auto|camioneta|camion|barco)(?: \w+){0,3} (?:hundiendo\w*|en el agua|"
            r"llenando de agua|en el rio|volcad[oa] y|volteado conmigo|boca abajo)|(?:parad[oa]s?|"
            r"varad[oa]s?|atascad[oa]s?|atorad[oa]s?|estoy|estamos|quedamos|"
            r"quede)(?: \w+){0,2} (?:en medio de|en mitad de) (?:la|el) (?:carretera|autopista|"
            r"calle|avenida|freeway|highway|carril|vias)"
        ),
        past=0,
    ),
    Sign(
        "danger",
        3,
        (
            r"no (?:estoy|estamos|esta|me siento|nos sentimos|estan) (?:a salvo|"
            r"segur[oa]s?(?! (?:de|si|que|cual|cuando|como|exact))|fuera de peligro)(?: aqui|"
            r" ahora| en (?:mi|esta) casa)?|(?:estoy|estamos|esta|corro|corremos|mi vida (?:esta|"
            r"corre)|en)(?: \w+)? (?:en )?(?:mucho |grave )?peligro(?! (?:de perder|mi trabajo))|"
            r"estoy escondid[oa]|me (?:estoy escondiendo|escondi|tiene encerrad[oa]|"
            r"tienen encerrad[oa]|tiene secuestrad[oa]|tienen secuestrad[oa]|encerro|"
            r"no me deja salir)|no me (?:deja|dejan) (?:salir|ir|irme)(?: de la casa)?"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "danger",
        3,
        (
            r"(?:llam(?:en|a|e|ar|enle|ale)|necesit(?:o|amos)|mand(?:en|a|"
            r"e))(?: \w+){0,2} (?:a la policia|la policia|policia|a los bomberos|bomberos|"
            r"una patrulla|patrulla)(?! (?:el reporte|report\w+))|(?:auxilio|socorro)|ayuda(?:me|"
            r"nme|enme)?(?: por favor)?(?: \w+){0,3} (?:me (?:va|van) a|me (?:esta|estan)|"
            r"se (?:esta|muere)|me muero|rapido|urgente|ya por favor|nos (?:va|van) a)|(?:me|nos|"
            r"l[oa]s?) (?:va|van) a (?:matar|disparar|apunalar|lastimar|hacer dano)(?! (?:cuando|"
            r"si) (?:vea|ve|sepa|se entere|llegue))|(?:me|nos) (?:amenaza|amenazo|amenazan|"
            r"amenazaron) (?:con (?:una|un) (?:pistola|arma|cuchillo|machete|navaja)|de muerte)"
        ),
        past=0,
    ),
)
