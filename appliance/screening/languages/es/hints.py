"""Spanish: what is only hinted at. No single word is grave; what stands beside it makes it so."""

from __future__ import annotations

from appliance.screening.grammar import Sign

_ARM = (
    r"(?:pistola|escopeta|rifle|fusca|cuete|fierro|machete|cuchillo|navaja|pala|bate|martillo|hacha|"
    r"treinta y ocho|38|cuarenta y cinco|45|revolver|gasolina|picahielo|arma)"
)
_MEANS = (
    r"(?:cuchillas?|navaja|gilet|pastillas|soga|cuerda|pistola|veneno|insulina|cinturon|manguera)"
)
_HEIGHT = (
    r"(?:puente|azotea|barandal|baranda|cornisa|via del tren|vias|acantilado|viaducto|"
    r"techo del edificio|balcon|terraza|repisa|paso elevado)"
)
_PEOPLE = (
    r"(?:companer[oa]s?|personas?|gente|hombres?|mujer(?:es)?|trabajador(?:es)?|nin[oa]s?|"
    r"muchach[oa]s?|"
    r"herman[oa]s?|hij[oa]s?|obreros?|albaniles|vecin[oa]s?)"
)

CRISIS_HINTS = (
    Sign(
        "self_harm",
        3,
        r"(?:borde|orilla|filo) de (?:la |el |mi )?(?:banera|tina|cama|ducha|"
        rf"regadera)[^.!?]{{0,50}}{_MEANS}",
    ),
    Sign(
        "self_harm",
        3,
        rf"con (?:la |el |las |los |mi |una? )?{_MEANS} en (?:la mano|las manos|las piernas|el regazo|"
        r"la sien|la boca|la muneca)",
        past=0,
    ),
    Sign(
        "self_harm",
        3,
        rf"(?:estoy|s?toy|ando|parad[oa]|sentad[oa]|subid[oa]) (?:\w+ ){{0,2}}(?:en|sobre|arriba "
        r"de|encima de|"
        rf"al borde de|del otro lado de) (?:el|la|las|un|una) {_HEIGHT}[^.!?]{{0,70}}(?:a quien|"
        r"llam\w+|marc\w+|"
        r"despedi\w+|brinc\w+|salt\w+|tir\w+|aventar\w*|hacia abajo|ya no|adios|solt\w+)",
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        r"(?:dile|diles|digale|digales|diganle|diganles|avisele|que sepan?)(?: a)?(?: mis? \w+| "
        r"ella| el| ellos| "
        r"todos)?,? que (?:siempre )?(?:l[oae]s? )?(?:quise|ame|adore)(?: mucho)?(?! (?:hablar|"
        r"llamar|decir|"
        r"cambiar|pagar|devolver|ver|ir|hacer))"
        r"|(?:el|ella|mi \w+|alguien) (?:me va a encontrar|va a ser (?:el|la|quien)(?: que)? me "
        r"encuentre|"
        r"(?:es|sera) (?:el|la|quien) (?:que )?me (?:va a encontrar|encuentre|encontrara))(?! "
        r"(?:en|aqui|un|"
        r"trabajo|lugar))",
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        r"si (?:yo )?(?:me muero|me muriera|falto|no estoy)[^!]{0,90}(?:porque |pues )?eso es "
        r"lo que (?:voy a|"
        r"pienso|quiero|planeo) hacer"
        r"|para (?:el |la )?\w+(?: que viene)? ya no (?:estoy|estare|voy a estar|ando|existo) (?:ya )?"
        r"(?:en este mundo|viv[oa]|aqui entre|con vida|para contarlo)"
        r"|(?:el seguro|la poliza)[^.!]{0,50}si (?:uno|yo|me)[^.!]{0,40}(?:por mi (?:propia "
        r")?mano|yo mism[oa]|"
        r"me (?:mato|quito))",
        deniable=False,
    ),
    Sign(
        "self_harm",
        2,
        r"(?:intento|me tire|me corte|me quise (?:matar|morir|ir)|me tome (?:las|unas) pastillas|"
        r"sobredosis|quise matarme)(?! de (?:robo|cobro|cobrar|pago|entrega|llamar|"
        r"hablar))[^!?]{0,80}(?:otra "
        r"vez|de nuevo|nuevamente|ultimamente|este mes|esta semana|ahora|"
        r"volvi\w*)[^!?]{0,40}(?:mal|abajo|igual|"
        r"hundid[oa]|no levanto|no puedo|oscur\w+|pensamientos|lo mismo|asi|triste)",
        deniable=False,
    ),
    Sign(
        "self_harm",
        2,
        r"si me mata,? (?:que me mate|ni modo|pues|me da igual|mejor)"
        r"|(?:me da (?:igual|lo mismo)|no me importa) (?:si )?(?:me muero|vivir|morir|vivo|"
        r"amanecer|amanezco|no "
        r"despertar|despertar)"
        r"|(?:me (?:pego|golpeo|muerdo|rasguno|jalo el pelo)|pego con la cabeza|doy "
        r"cabezazos)[^.!?]{0,50}"
        r"(?:hasta (?:que|sacarme|sangrar|quedar)|cuando (?:me|la riego|discut\w+|pelea\w+|me "
        r"enojo|fallo|"
        r"algo me sale))",
        deniable=False,
    ),
    Sign(
        "harm_to_others",
        3,
        r"(?:ahora mismo|ahorita|ya mismo|hoy|esta noche|voy|subo|bajo|salgo|llego|entro) "
        r"(?:\w+ ){0,3}(?:y )?"
        r"(?:me l[oae]s? (?:cargo|quiebro|echo(?: al plato)?|llevo por delante)|l[oae]s? "
        r"(?:quiebro|reviento|"
        r"rajo|plomeo|tumbo|acuchillo|baleo))"
        r"|l[ea]s? (?:voy|vamos|va) a (?:partir|abrir|reventar|rajar|volar|aplastar|cortar) "
        r"(?:la|el|los|las) "
        r"(?:cabeza|craneo|cuello|garganta|crisma|panza|sesos)(?! (?:de ajo|(?:al?|del?) (?:pollo|"
        r"pescado|clavo)))",
    ),
    Sign(
        "harm_to_others",
        3,
        r"(?:l[oae]s? )?(?:voy a estar|estare|estoy|espero|voy a esperar(?:l[oae]s?)?|"
        rf"afuera)(?: \w+){{0,6}} "
        rf"con (?:mi|la|el|una?) {_ARM}"
        rf"|{_ARM}(?: \w+){{0,5}} y (?:una |la )?(?:lista|los nombres|las direcciones)"
        r"|le (?:afloje|corte|solte|quite|vacie) (?:los|las|el) (?:frenos?|tuercas|liquido|"
        r"mangueras? del "
        r"freno)(?: (?:a|de|del))"
        r"|nos vamos (?:los (?:dos|tres|cuatro|cinco)|todos|tod[oa]s junt[oa]s|"
        r"junt[oa]s)[^.!?]{0,40}(?:nunca|"
        r"jamas|al cielo|con dios|otro mundo|de este mundo)",
        deniable=False,
    ),
    Sign(
        "harm_to_others",
        2,
        r"(?:sueno|fantaseo|pienso|imagino|me paso)(?: \w+){0,4} (?:con|en|pensando en|"
        r"imaginando)? ?(?:darle su "
        r"merecido|lo que le (?:haria|voy a hacer)|(?:como )?hacerl[oa]s? pagar|hacerl[oa] sufrir)"
        r"|(?:mas le vale|que rece|pidale a dios)(?: \w+){0,3} (?:que )?no (?:me lo|me la|"
        r"l[oa])? ?(?:encuentre|"
        r"tope|cruce|agarre)"
        r"|(?:guarde|guarden|di|deje|llev\w+)(?: \w+){0,3} (?:mi |la )(?:pistola|escopeta|"
        r"arma)(?: \w+){0,8} no "
        r"(?:me fio|confio|respondo|me aguanto)"
        r"|(?:me )?(?:dan|da|entran) ganas de (?:chocar|atropellar|pegarle|golpear|ahorcar|"
        r"empujar|estrellar)"
        r"(?:l[oae]s?)?(?! (?:con la pared|la mesa|la computadora|el telefono|la impresora))",
    ),
)

EMERGENCY_HINTS = (
    Sign(
        "medical",
        3,
        r"(?:fue|fueron|ido) por (?:el )?otro (?:lado|camino)[^!?]{0,90}(?:no (?:puede|le sale|"
        r"respira|habla|"
        r"pasa)|manote\w+|morad[oa]|sin voz)"
        r"|corazon[^.!?]{0,50}(?:se (?:me|le) para|se para|brinca y)[^.!?]{0,80}(?:cai|caido|"
        r"desmay\w+|redond[oa])"
        r"|(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varias) (?:convulsiones|"
        r"ataques|crisis)"
        r"(?: \w+){0,4} (?:desde (?:el desayuno|la manana|anoche|hace|que amanecio)|hoy|"
        r"seguid[oa]s|en (?:una|la "
        r"ultima) hora)",
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        r"no (?:orina|hace pipi|mea|ha orinado|obro|obra|he obrado)[^!?]{0,100}(?:no (?:nos |me "
        r")?(?:reconoce|"
        r"conoce)|ojos hundidos|como id[oa]|tiritando|no despierta)"
        r"|(?:tripa|barriga|vientre|panza|estomago)(?: \w+){0,3} (?:que no se toca|dur[oa] como|"
        r"como (?:tabla|"
        r"piedra))"
        r"|piel(?: \w+){0,3} se (?:me|le) (?:viene|cae|desprende|levanta|esta (?:cayendo|"
        r"pelando))(?! (?:un "
        r"poco|cuando|con el sol))"
        r"|(?:no (?:me|le) entra (?:el )?aire|(?:me|le) falta (?:el "
        r")?aire)[^!?]{0,110}pierna[^!?]{0,30}"
        r"hinchad[ao]",
        deniable=False,
    ),
    Sign(
        "medical",
        2,
        r"quimio\w*[^!?]{0,60}(?:fiebre|treinta y (?:ocho|nueve)|3[89]|calentura|escalofrios)"
        r"|(?:fiebre|calentura)[^!?]{0,40}quimio\w*"
        r"|(?:retraso|no me baja|embaraz\w+)[^!?]{0,60}dolor[^!?]{0,40}(?:un (?:solo )?lado|costado)"
        r"|(?:anda|esta|amanecio) (?:como )?(?:perdid[oa]|id[oa]|confundid[oa]|"
        r"desorientad[oa])(?: \w+){0,3}[^!?]"
        r"{0,60}(?:no (?:conoce|reconoce|sabe (?:donde|quien))|estaba (?:muy )?bien)"
        r"|no (?:podia|pude|me salian?)(?: \w+){0,3} (?:hablar|las palabras)(?: \w+){0,3} "
        r"(?:minutos?|y luego|y "
        r"despues|se me quito)"
        r"|(?:perro|gato|murcielago|zorro|mapache|mono)(?: \w+){0,4} (?:me|le|nos|l[oa]) (?:mordio|"
        r"arano)[^!?]{0,50}"
        r"(?:se fue|nadie sabe|no sabemos|callejero|sin dueno|raro|espuma)|(?:el|un) murcielago "
        r"l[oae] (?:mordio|arano)|(?:me|l[eoa]) (?:mordio|arano) un "
        r"(?:perro callejero|murcielago|zorro|mapache)"
        r"|azucar(?: \w+){0,4} (?:en |de |arriba de |a )?(?:trescientos|cuatrocientos|"
        r"quinientos|[3-6]\d\d)",
        deniable=False,
    ),
    Sign(
        "danger",
        3,
        r"si no (?:pago|pagamos|paga|entrego|les doy|me callo|retiro|hago)[^.!?]{0,60}(?:me|nos|"
        r"l[eoa]s?) "
        r"(?:matan?|queman?|secuestran?|desaparecen?|levantan?|van? a (?:matar|quemar|levantar))"
        rf"|(?:trae|trai|lleva|anda con|carga|tiene)(?: \w+){{0,3}} {_ARM}[^.!?]{{0,70}}(?:me "
        r"(?:l[oa] )?(?:enseno|"
        r"mostro|busca|anda buscando|espera)|preguntando por mi|en la manga|debajo de la "
        r"(?:camisa|chaqueta|ropa))"
        rf"|(?:preguntando por mi|buscandome|me (?:busca|espera))[^.!?]{{0,60}}(?:trae|lleva|"
        rf"con) (?:\w+ ){{0,2}}{_ARM}"
        r"|(?:dice|dijo|juro|jura|prometio)[^.!?]{0,50}(?:va a|viene a|regresa a|vuelve a) "
        r"(?:terminar|acabar) "
        r"(?:lo que empezo|conmigo|con (?:nosotros|ella))",
        deniable=False,
    ),
    Sign(
        "danger",
        3,
        rf"(?:hay|quedaron|estan|siguen|quedo)(?: \w+){{0,2}} {_PEOPLE}(?: \w+){{0,3}} "
        r"(?:enterrad[oa]s?|"
        r"sepultad[oa]s?|atrapad[oa]s?|prensad[oa]s?|aplastad[oa]s?)"
        r"|(?:estamos|estoy)(?: \w+){0,3} (?:a la deriva|hundiendonos|hundiendo|volcad[oa]s|"
        r"rodead[oa]s (?:de|por) (?:el |las )?(?:fuego|lumbre|llamas|agua))",
        past=1,
    ),
    Sign(
        "danger",
        2,
        r"(?:carro|coche|camioneta|moto|auto|tipo|hombre)(?: \w+){0,4} (?:da(?:ndo)? vueltas|rond\w+|"
        r"(?:me|nos) (?:sigue|espera|vigila)|se (?:para|estaciona|planta))(?: \w+){0,6} "
        r"(?:desde|todos los dias|"
        r"cada|siempre|a la misma hora|toda la semana|todas las noches)"
        r"|(?:dejaron|dejo|mandaron|aventaron)(?: \w+){0,3} (?:una bala(?! de (?:canon|salva))|"
        r"un casquillo|una "
        r"corona|un animal "
        r"muerto|una amenaza)|(?:saben?|sabe) (?:a que hora|donde|cuando) (?:salgo|entro|vivo|"
        r"trabajo|duermo|"
        r"recojo|voy|saco)(?! (?:de turno|de vacaciones))",
        deniable=False,
    ),
)

ABUSE_HINTS = (
    Sign(
        "abuse",
        2,
        r"(?<!se )(?:me|nos) (?:boto|quebro|rompio|tiro|quito|escondio|revento|estrello|quita|esconde) "
        r"(?:el|mi|la|los|mis|las) (?:telefono|celular|movil|documentos|papeles|"
        r"pasaporte|tarjetas?)"
        r"(?! (?:un ladron|en el (?:bus|metro)|el (?:agua|ladron)))"
        r"|(?:moret\w+|ojo morado|marcas?|chichon|quemadas?)(?: \w+){0,3} (?:fue|fueron|"
        r"me l[oa]s? (?:hizo|"
        r"hicieron)|es de|son de) (?:el|ella|mi (?:esposo|marido|pareja|novio|novia|hijo|mujer|"
        r"papa|padrastro))"
        r"|dejo (?:el ojo|la cara|el brazo|la espalda|la boca) (?:asi|morad[oa]|negr[oa]|"
        r"hinchad[oa]|rot[oa])",
        deniable=False,
    ),
    Sign(
        "abuse",
        2,
        r"se (?:mete|metia|cuela|entra)(?: \w+){0,2} (?:al?|en) (?:la |el |los )?(?:cuarto|"
        r"galpon|dormitorio|"
        r"cama|bano|pieza|habitacion|barraca)[^.!?]{0,30}(?:mujeres|ninas|ninos|mi hija|"
        r"nosotras|de noche)"
        r"|(?:me|nos) castigan? (?:si|cuando|por)|(?:el|ella|mi (?:esposo|marido|pareja|novio|"
        r"suegra|patron)) no me "
        r"(?:deja|permite) (?:salir|hablar con|ver a|tener|usar|llamar)"
        r"|no l[oa]s? (?:ponga|escriba|anote|apunte)[^.!?]{0,30}(?:el|ella|me|revisa|lee|ve|entera)",
        deniable=False,
    ),
)
