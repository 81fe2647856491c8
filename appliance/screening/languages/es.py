"""Spanish, of the Americas and of Spain. Folded: lower case, no accents, "ñ" as "n"."""

from __future__ import annotations

from appliance.screening.grammar import Lexicon, Sign

_KIN = (
    r"hij[oa]s?|hijit[oa]s?|nin[oa]s?|bebe|bebes|esposo|esposa|marido|mujer|pareja|"
    r"novi[oa]|hermano|hermana|"
    r"mama|papa|madre|padre|mami|papi|abuel[oa]|abuelit[oa]|ti[oa]|prim[oa]|sobrin[oa]|"
    r"amig[oa]|vecin[oa]|"
    r"suegr[oa]|cunad[oa]|padrastro|madrastra|hijastr[oa]|ex|exesposo|exmarido|exnovio|"
    r"companer[oa]|paciente|"
    r"viejo|nene|nena|niet[oa]|cliente"
)

_SLOTS = {
    "kin": _KIN,
    "other": (
        rf"el|ella|ellos|(?:mi|mis|nuestr[oa]s?|su|la|el) (?:\w+ )?(?:{_KIN})|alguien|"
        rf"un (?:hombre|tipo|senor|sujeto)|una (?:mujer|senora|persona)|este (?:hombre|tipo|"
        rf"senor)|esta (?:mujer|senora)"
    ),
    "mood": r"quiero|quisiera|queria|quiere|quieren|deseo|desea|voy a|va a|van a|vamos a|ganas de|"
    r"pienso(?: en)?|piensa(?: en)?|"
    r"pensando(?: en)?|he pensado(?: en)?|pensamientos? de|planeo|planeando|"
    r"plan(?:es)? (?:de|para)|decidi(?:do)?|decidid[oa] a|a punto de|intento|"
    r"intentando|tratando de|trato de|trata de|intenta|necesito|prefiero|podria|puedo|"
    r"ideas? de|listo para|lista para|dispuest[oa] a|"
    r"tengo que|debo|deberia|miedo de(?: que)?|temo|amenaza con|amenazo con|"
    r"amenazando con|amenaza|dice que (?:se )?(?:va a|quiere)?|dijo que (?:se )?(?:iba a|"
    r"va a|queria|quiere)?|"
    r"dice que quiere|habla de|impulsos? de|imagino|sueno con|como|para|mejor|juro que|"
    r"estoy por|considerando|hablando de|no dejo de pensar en|contemplando|"
    r"estoy pensando(?: en)?",
    "self_die": (
        r"matarme|suicidarme|quitarme la vida|ahorcarme|colgarme|dispararme|pegarme un tiro|"
        r"envenenarme|ahogarme|tirarme|aventarme|lanzarme|cortarme las venas|cortarme|"
        r"lastimarme|hacerme dano|herirme|danarme|golpearme hasta|quemarme|acabar con mi vida|"
        r"acabar con todo|terminar con mi vida|terminar con todo|acabar conmigo|"
        r"poner fin a mi vida|ponerle fin a (?:mi vida|todo|esto)|acabar de una vez|morirme|"
        r"morir|desaparecer para siempre|dejar de existir|dejar de vivir|no despertar|"
        r"no volver a despertar|dormir y no despertar|dormirme y no despertar"
    ),
    "them_die": (
        r"matarse|suicidarse|quitarse la vida|ahorcarse|colgarse|dispararse|pegarse un tiro|"
        r"envenenarse|tirarse|aventarse|lanzarse|cortarse|lastimarse|hacerse dano|herirse|"
        r"acabar con su vida|terminar con su vida|morirse|morir"
    ),
    "attack": (
        r"matar(?:l[oae]s?)?|asesinar(?:l[oae]s?)?|apunalar(?:l[oae]s?)?|disparar(?:le|les)?|"
        r"balear(?:l[oae]s?)?|golpear(?:l[oae]s?)?|lastimar(?:l[oae]s?)?|hacer(?:le|"
        r"les)? dano|herir(?:l[oae]s?)?|atacar(?:l[oae]s?)?|envenenar(?:l[oae]s?)?|"
        r"estrangular(?:l[oae]s?)?|ahorcar(?:l[oae]s?)?|quemar(?:l[oae]s?)?|"
        r"atropellar(?:l[oae]s?)?|pegar(?:le|les)? un tiro|meter(?:le|les)? un (?:tiro|"
        r"balazo)|partir(?:le|les)? la (?:madre|cara)"
    ),
    "victim": (
        rf"a (?:todos|todas|alguien|esa gente|la gente|ell[oa]s?|el|un[oa] de ell[oa]s|(?:mi|"
        rf"mis|su|sus|ese|esa|el|la|los|las|este|esta) (?:\w+ )?(?:{_KIN}|jefe|jefa|abogado|"
        rf"doctor|medico|juez|maestr[oa]|casero|duen[oa]|gente|hombre|tipo|desgraciado|ninos|"
        rf"familia|cabron|perro desgraciado|conductor|enfermera|companeros))"
    ),
    "pill": (
        r"pastillas|pildoras|medicinas?|medicamentos?|tabletas|capsulas|somniferos|calmantes|"
        r"insulina|tranquilizantes|antidepresivos|analgesicos|aspirinas|paracetamol|tylenol|"
        r"clonazepam|heroina|fentanilo|drogas?"
    ),
    "lots": (
        r"demasiad[oa]s?|un (?:frasco|bote|monton|punado|paquete)(?: entero|"
        r" completo)?(?: de)?|una (?:caja|botella|bolsa)(?: entera| completa)?(?: de)?|"
        r"todas?(?: (?:las|mis|sus))?|todos?(?: (?:los|mis|sus))?|muchas|muchisimas|"
        r"much[oa]s? mas|\d\d+|veinte|treinta|cuarenta|cincuenta|suficientes|bastantes"
    ),
}

_SELF_HARM = (
    Sign("self_harm", 3, r"{mood}(?: \w+){0,3} {self_die}"),
    Sign(
        "self_harm",
        3,
        (
            r"(?:me (?:quiero|voy a|puedo|quisiera|podria|pienso|dan ganas de|deseo|gustaria)|"
            r"quiero|voy a) (?:ya )?(?:matar|suicidar|morir|quitar la vida|ahorcar|colgar|"
            r"disparar|cortar las venas|cortar|lastimar|hacer dano|pegar un tiro|tirar (?:de|del|"
            r"desde|a las vias|al tren|por)|aventar|lanzar|tomar todas|"
            r"envenenar)(?! (?:de (?:la )?risa|de hambre|de sueno|el pelo|el cabello|las unas|"
            r"una foto|el tiempo))"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:matarme|suicidarme|quitarme la vida|ahorcarme|colgarme de|cortarme las venas|"
            r"pegarme un tiro)"
        ),
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:me (?:mato|suicido|ahorco|cuelgo de|corto las venas|pego un tiro|quito la vida|"
            r"tiro (?:del|de un|de la|al)|aviento))(?! (?:trabajando|estudiando))"
        ),
        past=0,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:me (?:corto|estoy cortando|sigo cortando|lastimo a proposito|hago dano|"
            r"estoy lastimando|estoy haciendo dano|quemo a proposito)|me corte (?:otra vez|"
            r"a proposito|de nuevo|los brazos|las venas)|cortes en (?:mis|los) brazos que me hago|"
            r"autolesion\w*|me autolesiono)"
        ),
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        r"(?:suicidio|suicida|suicidas)(?! (?:de (?:mi|su)|en mi familia))",
        past=1,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:ya )?no (?:quiero|deseo|quisiera|tengo ganas de|le veo sentido a|vale la pena|"
            r"merece la pena|tiene caso|encuentro (?:ninguna )?razon (?:para|de)|"
            r"tengo (?:ninguna )?(?:razon|razones|motivo|motivos|ganas|por que|para que|"
            r"fuerzas) (?:para|de)?) ?(?:seguir )?(?:vivir|viviendo|vivo|viva|estar vivo|"
            r"estar viva|la vida|vivir mas|existir|despertar|estar aqui mas|estar en este mundo|"
            r"seguir en este mundo|estar en esta vida|de vivir|seguir viva|seguir vivo|"
            r"de seguir viviendo)(?! (?:con|en (?:esta|esa|la|el|mi|su)|aqui|alli|ahi|sin|cerca))"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:ojala|quisiera|deseo|quiero|preferiria|prefiero|mejor|deberia|merezco|desearia|"
            r"me gustaria|ganas de|estaria mejor|mejor estar|estarian mejor si|"
            r"pido a dios)(?: \w+){0,3} (?:muert[oa]|morirme|morir|estar muert[oa]|que me muera|"
            r"me muera|me muriera|morirme ya|no haber nacido|me lleve dios|no despertara|"
            r"no despertar|la muerte)(?! (?:de (?:risa|hambre|verguenza|aburrimiento)))"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:mejor|estarian mejor|estaria mejor|estarian todos mejor)(?: \w+){0,3} sin mi(?! "
            r"(?:seguro|carro|coche|medicina|marido|mama|\w+))"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:la vida|mi vida|vivir|esta vida|nada)(?: \w+){0,1} (?:no (?:vale|tiene|"
            r"merece)(?: la)?(?: pena| sentido| caso| nada)|ya no (?:vale|tiene) (?:nada|sentido|"
            r"la pena|caso))|no (?:vale|merece) la pena (?:vivir|seguir viviendo|la vida)|"
            r"nada por que vivir|nada por lo que vivir|sin ganas de vivir|perdi las ganas de vivir"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:cansad[oa]|hart[oa]) de (?:vivir(?! (?:con|en|aqui|asi con|sin|sol[oa]))|la vida|"
            r"esta vida|existir|estar viv[oa])"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:hoy|esta noche|manana) (?:es|va a ser|sera) mi ultim[oa] (?:dia|noche)|"
            r"(?:ya )?no (?:voy a )?(?:estar|estare|amanecer|amanezco) (?:aqui|viv[oa]|"
            r"para) ?(?:manana|la proxima|mas)?(?= |$|[.,])(?=.{0,30}(?:manana|adios|vivo|viva|"
            r"para despedirme|cuando lean))|no voy a amanecer|es mi ultima (?:noche|carta)"
        ),
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:carta|nota) (?:de despedida|suicida|de suicidio|de adios)|(?:me estoy|ya me|"
            r"me quiero|vengo a) (?:despidiendo|despedi|despedir|despedirme)(?: de (?:todos|mis|"
            r"la|este mundo|mi))?(?! (?:del trabajo|de la empresa))"
        ),
        past=0,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:tengo|compre|consegui|guarde|junte|estoy juntando|tengo listas|"
            r"tengo lista)(?: \w+){0,3} (?:pistola|arma|soga|cuerda|pastillas|veneno|navaja|"
            r"cuchillo|escopeta)(?: \w+){0,8} (?:matarme|hacerlo|usarla|acabar|morir|terminar|"
            r"suicid\w+|tomarlas|tomarmelas|esta noche|lista|conmigo|despedida)"
        ),
        past=0,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:pistola|arma|cuchillo|navaja)(?: \w+){0,3} (?:en la cabeza|en mi cabeza|"
            r"en la boca|en la sien|en mi cuello|en las munecas)|un tiro en la cabeza|(?:tirarme|"
            r"aventarme|saltar|brincar|lanzarme|me tiro|me aviento|me voy a tirar|"
            r"me voy a aventar)(?: \w+){0,3} (?:puente|edificio|balcon|ventana|techo|tren|metro|"
            r"vias|carros|coche|camion|azotea|barranco|precipicio|rio)|(?:estoy|parad[oa]|"
            r"sentad[oa]) (?:\w+ )?(?:en|sobre|al borde de) (?:el|la|un|una)(?: \w+)? (?:puente|"
            r"azotea|borde|cornisa|techo)(?: \w+)? (?:y|a punto|listo|lista|pensando)"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"{mood}(?: \w+){0,2} (?:tomarme|tomar|tragarme|"
            r"tragar)(?: \w+){0,2} {lots}(?: \w+){0,3} {pill}|"
            r"me voy a tomar(?: \w+)? {lots}(?: \w+){0,3} {pill}"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:intente|trate de|intento de) (?:matarme|suicidarme|quitarme la vida|suicidio|"
            r"ahorcarme|morir)"
        ),
        past=1,
    ),
    Sign(
        "self_harm",
        2,
        (
            r"(?:ya )?no (?:puedo|aguanto|soporto|doy)(?: con)? (?:mas(?: con (?:esto|la vida|"
            r"mi vida|todo))?|seguir(?: asi| viviendo| adelante)?|esta vida|la vida|vivir asi|"
            r"con la vida|con mi vida)(?! (?:con (?:el|este|la|esta) (?:dolor|ruido|tos|espera))|"
            r" (?:trabajando|pagando|caminar))"
        ),
        deniable=False,
        past=0,
    ),
    Sign(
        "self_harm",
        2,
        (
            r"(?:a )?(?:nadie|ninguno)(?: \w+){0,3} (?:le importa si (?:me muero|vivo|muero)|"
            r"me extranaria|me va a extranar|me echaria de menos|notaria si|le importo)|"
            r"no le importo a nadie|soy una carga|odio mi vida|odio vivir|ojala no hubiera nacido|"
            r"quisiera no haber nacido|no hay (?:salida|esperanza)|sin esperanza|"
            r"perdi (?:toda )?(?:la )?esperanza|quiero que (?:todo )?(?:esto |"
            r"el dolor )?(?:se acabe|termine|acabe)(?: todo| ya| para siempre)?|"
            r"quiero desaparecer|quisiera desaparecer"
        ),
        deniable=False,
        past=0,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"{other}(?: \w+){0,4} (?:se (?:quiere|va a|quisiera|iba a|esta|intenta|"
            r"trata de) (?:\w+ )?(?:matar|suicidar|quitar la vida|ahorcar|cortar|cortando|"
            r"lastimar|lastimando|hacer dano|haciendo dano|matando|tirar|aventar|colgar|morir|"
            r"disparar)|quiere (?:morirse|matarse|suicidarse|quitarse la vida|morir|hacerse dano|"
            r"lastimarse)|(?:amenaza|amenazo|amenazando|dice|dijo|habla|hablando|piensa|quiere|"
            r"intenta|trata)(?: \w+){0,4} {them_die})"
        ),
        past=0,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"{other}(?: \w+){0,3} (?:no quiere (?:vivir|seguir viviendo)|ya no quiere vivir|"
            r"esta suicida|se corta|se hace dano|se lastima a proposito)"
        ),
        past=0,
        deniable=False,
    ),
)

_HARM_TO_OTHERS = (
    Sign("harm_to_others", 3, r"{mood}(?: \w+){0,3} {attack}(?: \w+)? {victim}"),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:quiero|voy a|ganas de|pienso|deseo|quisiera|pensando en|juro que|planeo|"
            r"estoy por)(?: \w+){0,3} (?:matarl[oae]s?|asesinarl[oae]s?|apunalarl[oae]s?|"
            r"dispararles?|balearl[oae]s?|hacerles? dano|lastimarl[oae]s?|estrangularl[oae]s?|"
            r"envenenarl[oae]s?|pegarles? un tiro|meterles? un (?:tiro|balazo)|atropellarl[oae]s?|"
            r"quemarl[oae]s?)"
        ),
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:l[oae]s?|lo|la|los|las|le|les) (?:quiero|voy a|pienso|vamos a) (?:matar|asesinar|"
            r"apunalar|disparar|balear|hacer dano|lastimar|estrangular|envenenar|atropellar|"
            r"meter un (?:tiro|balazo)|pegar un tiro|quemar viv\w+)|"
            r"(?:l[oa]s?) mato(?! de (?:risa|un susto))"
        ),
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:llevar|traer|agarrar|sacar|traigo|llevo|conseguir|ir con)(?:e| a)? (?:una|la|mi|"
            r"un|el) (?:pistola|arma|cuchillo|rifle|escopeta|machete|"
            r"bomba)(?: \w+){0,4} (?:trabajo|escuela|oficina|corte|juzgado|iglesia|matar|hospital|"
            r"clinica|casa de|disparar)"
        ),
        past=0,
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:me l[oa]s? (?:voy a )?llev(?:o|ar) conmigo|voces(?: \w+){0,5} (?:mate|matar|"
            r"lastime|dane|haga dano|ataque)\w*|(?:quemar|balear|volar|incendiar) (?:la|el|este|"
            r"esta|su) (?:\w+ )?(?:casa|escuela|oficina|lugar|edificio|clinica|hospital|iglesia))"
        ),
        past=0,
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:miedo de|temo|tengo miedo de)(?: \w+){0,2} (?:hacerle dano|lastimar|matar|"
            r"sacudir|ahogar|hacer dano)(?: a)? ?(?:mi|al|el|la|mis|alguien|los)? ?(?:bebe|"
            r"hij[oa]s?|nin[oa]s?|espos[oa]|alguien)?"
        ),
    ),
    Sign(
        "harm_to_others",
        2,
        (
            r"(?:me l[oa]s? (?:van|va) a pagar|va a pagar por (?:esto|lo que)|merece (?:morir|"
            r"la muerte|morirse)|se va a arrepentir|ojala se (?:muera|mueran))"
        ),
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"{other}(?: \w+){0,4} (?:quiere|va a|amenaza con|amenazo con|dice que va a|"
            r"dijo que iba a|esta amenazando con|piensa) (?:matarme|matarnos|matar a|dispararme|"
            r"apunalarme|asesinar\w*|hacerme dano|matarla|matarlo|lastimar a|lastimarnos|"
            r"matarnos a todos)"
        ),
        past=0,
    ),
)

_MEDICAL = (
    Sign(
        "medical",
        3,
        (
            r"(?:no|apenas|casi no|no me|no le) (?:puedo|puede|puedes|logra|logro|consigo|deja|"
            r"se puede) ?(?:ni )?(?:respirar|agarrar aire|jalar aire|tomar aire|hablar bien|"
            r"respirar bien)(?! (?:por la nariz|bien por la nariz))"
        ),
        past=1,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:no (?:esta )?respira(?:ndo)?|dejo de respirar|no tiene pulso|sin pulso|"
            r"me (?:falta|esta faltando) (?:mucho )?el aire|me (?:estoy )?(?:ahogo|ahogando|"
            r"asfixio|asfixiando)|se (?:esta )?(?:ahoga|ahogando|asfixia|asfixiando|atraganto|"
            r"atragantando|esta atragantando)|(?:labios|cara) (?:morad[oa]s?|azul(?:es)?)|"
            r"se (?:esta poniendo|puso|pone) (?:morad[oa]|azul)|me estoy atragantando|"
            r"estoy atragantad[oa]|no (?:me )?entra (?:el )?aire)"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        2,
        (
            r"(?:dificultad|problemas?|me cuesta(?: mucho)?|trabajo|le cuesta) (?:para |al |con |"
            r"la )?(?:respirar|la respiracion)|falta de aire"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:dolor(?:es)?(?: \w+){0,3} (?:en el|de|del|en mi|en su) pecho|"
            r"me duele(?: \w+)? (?:el|mi) pecho|le duele(?: \w+)? (?:el|su) pecho|"
            r"presion(?: \w+)? en (?:el|mi|su) pecho|opresion(?: \w+)? en (?:el|mi) pecho|(?:el|"
            r"mi) pecho (?:me )?(?:aprieta|duele|oprime)|me aprieta (?:el|"
            r"mi) pecho)(?=[^\n]{0,120}(?:brazo|mandibula|sud|aire|respir|dormid|entumec|nause|"
            r"desmay|mare|ahora mismo|ahorita|fuerte|espalda|hombro|vomit|de repente|muy|cuello|"
            r"infarto|horrible|insoportable|cada vez))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:brazo|mandibula|sudor|sudando|marea\w*|nauseas|dormido|"
            r"entumecid\w+)(?:.){0,60} (?:dolor(?: \w+){0,3} (?:en el|de|del) pecho|"
            r"me duele(?: \w+)? el pecho|presion en el pecho|duele el pecho)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        2,
        (
            r"dolor(?:es)?(?: \w+){0,3} (?:en el|de|del|en mi|en su) pecho|(?:me|"
            r"le) duele(?: \w+)? (?:el|mi|su) pecho|(?:presion|opresion)(?: \w+)? en (?:el|mi|"
            r"su) pecho"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:me|le|nos) (?:esta dando|va a dar|esta por dar|acaba de dar|dio|esta pegando|"
            r"va a pegar|acaba de pegar)(?: \w+)? (?:un|una|el|otro|otra) (?:infarto|"
            r"ataque(?: al corazon| cardiaco| epileptico)?|derrame|embolia|convulsion\w*|paro|"
            r"ataque al corazon)(?! de (?:risa|nervios|panico|ansiedad))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:estoy teniendo|esta teniendo|creo que (?:es|tengo|tiene|estoy teniendo|"
            r"me esta dando)|parece|tengo|puede ser|tiene) (?:un|una) (?:infarto|"
            r"ataque al corazon|ataque cardiaco|derrame(?: cerebral)?|embolia|convulsion|"
            r"reaccion alergica (?:fuerte|grave|severa)|paro cardiaco|choque anafilactico)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:cara|boca|media cara|lado de la cara)(?: \w+){0,3} (?:caid[oa]|chueca|torcid[oa]|"
            r"paralizad[oa]|dormid[oa]|entumid[oa])|se (?:le|me) (?:esta )?(?:cayo|caia|chueco|"
            r"torcio|durmio|cayendo|torciendo|paralizo) (?:la|media|el lado|un lado|el) ?(?:cara|"
            r"boca|parpado|de la cara)?|(?:no puedo|no puede|no logro) (?:mover|levantar|sentir|"
            r"alzar) (?:el|la|un|una|mi|su|las|los|mis|sus) (?:\w+ )?(?:brazo|pierna|lado|mano|"
            r"cara|piernas|brazos|cuerpo)"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:no (?:puedo|puede) hablar (?:bien|claro|de repente)|habla (?:raro|arrastrado|"
            r"enredado|como borracho)|arrastra(?:ndo)? las palabras|(?:se me|se le) (?:traba|"
            r"enreda|arrastra) la lengua|(?:lado|brazo|pierna|mitad)(?: \w+){0,4} (?:dormid[oa]|"
            r"entumid[oa]|entumecid[oa]|paralizad[oa]|sin fuerza)|"
            r"el peor dolor de cabeza de mi vida|(?:de repente|de pronto)(?: \w+){0,4} (?:no veo|"
            r"perdi la vista|deje de ver|confundid[oa]|no puedo hablar))"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:sangr(?:ando|o|a|e)|sangrado|hemorragia)(?: \w+){0,3} (?:mucho|muchisimo|"
            r"demasiado|bastante|sin parar|no para|por todos lados|abundante|y no para|muy fuerte|"
            r"profusamente|incontrolable|a chorros)|(?:mucha|muchisima|demasiada|perdiendo|"
            r"perdido mucha|echando) sangre(?! para (?:los|el|un) (?:analisis|examen\w*))|"
            r"no (?:para|deja|paro|puedo parar|se detiene)(?: de)?(?: el)? (?:sangrar|sangrado|"
            r"la sangre|la hemorragia)|hemorragia(?! nasal)|(?:vomit\w+|tosi\w+|escupi\w+|"
            r"tosiendo)(?: \w+)? sangre|sangre por todos lados"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"sobredosis|(?:me|se) (?:tome|tomo|trague|trago|acabo de tomar|ha tomado|he tomado|"
            r"tomaron|comio|inyecte|inyecto)(?: \w+){0,3} {lots}(?: \w+){0,4} {pill}|(?:tome|tomo|"
            r"trago|trague|bebio|bebi|ingirio|se comio|comio)(?: \w+){0,3} (?:cloro|veneno|lejia|"
            r"insecticida|pila|bateria|detergente|raticida|gasolina|anticongelante|sosa|limpiador|"
            r"blanqueador)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:inconsciente|no (?:responde|reacciona|despierta|se despierta|se mueve y|"
            r"vuelve en si|puedo despertar\w*)|no l[oae] puedo despertar|perdio el conocimiento|"
            r"(?:se|me) (?:desmayo|acaba de desmayar|esta desmayando|estoy desmayando|"
            r"voy a desmayar|va a desmayar)|convulsion(?:ando|es|a|o)|esta convulsionando|"
            r"se desplomo|esta tirad[oa] en el (?:piso|suelo)|echa espuma|"
            r"esta como muert[oa])(?! (?:a (?:mis|las|los|el)))"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:se me (?:esta )?(?:cierra|cerrando|cerro|hincha|hinchando) (?:la )?(?:garganta|"
            r"lengua)|garganta (?:se me )?(?:cerrad[oa]|cerrandose|se cierra|se me esta cerrando|"
            r"se esta cerrando|hinchada)|(?:lengua|labios|cara)(?: \w+){0,3} hinchand\w*|se (?:me|"
            r"le) (?:esta|estan) hinchando (?:la|los) (?:\w+ ?){1,3}|anafila\w+|"
            r"choque anafilactico|reaccion alergica (?:grave|severa|fuerte))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:llam(?:en|a|e|ar|enle|ale|ame|enme)|necesit(?:o|a|amos)|mand(?:en|a|e|enme)|"
            r"pid(?:an|e|a)|manden|traigan|urge)(?: \w+){0,2} (?:una ambulancia|la ambulancia|"
            r"ambulancia|al 911|911|a emergencias|emergencias|paramedicos)|(?:es|esto es|tengo|"
            r"tenemos|hay)(?: una)? (?:emergencia|urgencia medica)(?! (?:dental|contacto))|"
            r"me (?:estoy )?(?:muero|muriendo|estoy muriendo)(?! de (?:risa|hambre|sueno|frio|"
            r"calor|ganas|verguenza|pena|aburrimiento|sed|miedo|la risa)| por )|se (?:esta|"
            r"me esta|nos esta) muriendo(?! de (?:risa|cancer|hambre|frio))"
        ),
        past=0,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:se me (?:acaba de )?romp(?:io|er) la fuente|(?:ya )?(?:viene|va a nacer|"
            r"esta naciendo|nace) (?:el|mi|la) bebe|(?:estoy|esta) (?:en trabajo de parto|"
            r"de parto|dando a luz)|contracciones (?:cada|muy|fuertes)|"
            r"embarazad[oa](?: \w+){0,5} (?:sangr\w+|no se mueve)|(?:el|"
            r"mi) bebe (?:ya )?no se mueve|no siento (?:al|a mi) bebe)"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"(?:me|lo|la|le|nos) (?:acaban de )?(?:dispararon|apunalaron|balearon|disparar|"
            r"apunalar|dieron un (?:balazo|tiro)|electrocut\w+|mordio una (?:vibora|serpiente|"
            r"culebra)|pico un alacran)|(?:se esta|se) (?:ahogando|ahogo) en (?:la|el) (?:alberca|"
            r"piscina|mar|rio|agua|tina)"
        ),
        past=0,
    ),
    Sign(
        "medical",
        2,
        (
            r"(?:bebe|recien nacid[oa])(?: \w+){0,6} (?:fiebre|calentura)|(?:fiebre|"
            r"calentura) de (?:40|41|42)|dolor (?:mas fuerte|insoportable) de mi vida"
        ),
        past=0,
    ),
)

_DANGER = (
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

_ABUSE = (
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

_MINOR = (
    Sign(
        "minor",
        2,
        (
            r"(?:tengo|acabo de cumplir|cumpli|apenas tengo|solo tengo|cumplo) (?:apenas |solo |"
            r"como |casi )?(?:[5-9]|1[0-7]|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|"
            r"catorce|quince|dieciseis|diecisiete|diez y seis|"
            r"diez y siete) anos?(?! (?:de (?:casad[oa]|trabajar|experiencia|vivir|estar|sobri|"
            r"matrimonio|servicio|tomar|manejar|haber|sufrir|conocer|antiguedad|fumar|diabetes|"
            r"diabetic[oa]|tener|padecer|relacion|residencia)|con|en|sin|trabajando|viviendo|"
            r"tomando|casad[oa]|aqui|manejando|sufriendo|pagando|esperando|fumando|siendo|"
            r"padeciendo|divorciad[oa]|limpi[oa]|juntos|que))(?! y \w+ meses con)"
        ),
    ),
    Sign(
        "minor",
        2,
        (
            r"(?:soy|todavia soy|aun soy) (?:un |una )?(?:menor(?: de edad)?|adolescente|"
            r"nin[oa])(?! (?:de (?:edad )?(?:dos|tres|cuatro|mis|los|las|entre|cinco))| que mi|"
            r" en (?:mi|la) familia)|(?:no (?:he cumplido|tengo(?: todavia| aun)?)|"
            r"todavia no (?:cumplo|tengo)|aun no (?:cumplo|tengo)) (?:los )?(?:18|"
            r"dieciocho)(?: anos)?|(?:voy|estoy|estudio|ando) (?:en|a) (?:la |el )?(?:primaria|"
            r"secundaria|preparatoria|prepa|(?:quinto|sexto|septimo|octavo|noveno|decimo) grado)|"
            r"(?:mis papas|mi mama|mi papa|mis padres) no (?:saben?|deben? saber|se puede|"
            r"se pueden? enterar)|no le digan? a (?:mi|mis) (?:mama|papa|papas|padres)|"
            r"sin que (?:mis papas|mi mama|mi papa|mis padres) (?:sepan?|se enteren?)"
        ),
        past=0,
        deniable=False,
    ),
)

_HANDOFF = (
    Sign(
        "handoff",
        1,
        (
            r"(?:atender|atenderme|ayudar|ayudarme|atienda|atiendan|ayude) (?:un|una|"
            r"otra)? ?(?:persona|humano|ser humano|agente|representante|alguien)"
        ),
    ),
    Sign(
        "handoff",
        1,
        (
            r"^\W{0,16}(?:(?:quiero|necesito|solo|hola|ok|no|si|por favor|con|deme|dame|un|una|el|"
            r"la|otra|persona|agente|ser)\W{1,8}){0,8}(?:persona|humano|humana|agente|"
            r"representante|operador|operadora|recepcionista|alguien|asesor|asesora|ejecutivo|"
            r"supervisor|supervisora|gerente|encargado|encargada|persona real|persona de verdad|"
            r"recepcion|servicio al cliente)(?:\W{1,8}(?:por favor|porfa|porfavor|ya|gracias|real|"
            r"de verdad|ahora)){0,4}\W{0,16}$"
        ),
    ),
    Sign(
        "handoff",
        1,
        (
            r"(?:hablar|hable|hablo|platicar|comunicar(?:me|nos)?|comunique(?:me)?|comuniqueme|"
            r"comunicame|conectar(?:me)?|conect[ae]me|pas[ae](?:r)?me|pasenme|paseme|"
            r"transfier[ae](?:me)?|transferir(?:me)?|transfieranme|ponga(?:me)?|ponerme|pongame|"
            r"chatear|contactar|me (?:comunica|comunique|pasa|pase|pasan|conecta|transfiere|"
            r"transfieren|pone)|atienda|atiendan|ser atendid[oa])(?: \w+)?(?: por favor)? (?:con|"
            r"a|por|al|con el|con la) ?(?:un|una|el|la|algun|alguna|otra|otro|su|"
            r"mejor)? ?(?:verdader[oa] )?(?:persona|ser humano|humano|alguien|agente|"
            r"representante|operador|operadora|recepcionista|asesor|asesora|ejecutiv[oa]|"
            r"supervisor[a]?|gerente|encargad[oa]|empleado|empleada|trabajador[a]? social|"
            r"interprete|gente|responsable|personal)(?! (?:que me (?:choco|pego)|del otro|"
            r"culpable|de la aseguradora del otro))"
        ),
        past=0,
    ),
    Sign(
        "handoff",
        1,
        (
            r"(?:quiero|necesito|quisiera|prefiero|deme|dame|denme|busco|me gustaria|exijo|pido|"
            r"solicito|puedo|me puede dar)(?: (?:tener|ver|que me atienda|que me ayude|"
            r"que me atiendan|que venga|llamar a|mejor|a))? ?(?:a )?(?:un|una|alguna|"
            r"otra)? ?(?:verdader[oa] )?(?:persona(?: real| de verdad| humana| de carne y hueso)?|"
            r"ser humano|humano|agente|representante|operador|operadora|recepcionista|"
            r"asesor humano|supervisor|gerente|alguien(?: real| de verdad| que me (?:ayude|"
            r"atienda|explique|entienda)| humano))(?! (?:que me represente|que cause|responsable|"
            r"de seguros|legal|para representarme|que choco|que hable del|culpable))"
        ),
        past=0,
    ),
    Sign(
        "handoff",
        1,
        (
            r"(?:hay|esta|no hay|no esta|puede|podria|puede venir|existe) (?:alguien|una persona|"
            r"alguna persona|un agente|algun agente|un humano|un representante|un operador|"
            r"alguien real)(?: \w+){0,3} (?:hablar|ayudarme|atenderme|ayude|atienda|ahi|"
            r"disponible|venir|real|que pueda|de verdad)(?! (?:herid[oa]))|(?:persona|"
            r"alguien) (?:real|de verdad|de carne y hueso|humana)"
        ),
    ),
    Sign(
        "handoff",
        1,
        (
            r"(?:una |un |la |el )?(?:persona|humano|agente|representante|operador|operadora|"
            r"alguien|supervisor|gerente) (?:por favor|porfavor|porfa)|no (?:quiero|deseo|"
            r"me gusta|voy a|pienso) (?:\w+ )?(?:hablar|platicar|tratar|contestar|seguir hablando|"
            r"escribir|lidiar)(?:le)? (?:con|a) (?:un|una|esta|este|el|la) ?(?:maquina|robot|"
            r"computadora|bot|grabacion|pantalla|contestadora|sistema|chatbot|aparato)"
        ),
        deniable=False,
    ),
)

_INSULT = (
    Sign(
        "insult",
        1,
        (
            r"(?:eres|es usted|usted es|son|son ustedes|ustedes son|sos)(?: un| una| unos| unas|"
            r" muy| bien| tan| todos| puros| un pedazo de| una bola de| pura)* (?:idiotas?|"
            r"estupid[oa]s?|imbeciles|imbecil|inutil|inutiles|tont[oa]s?|pendej[oa]s?|basura|"
            r"porqueria|mierda|tarad[oa]s?|incompetentes?|cabron\w*|burr[oa]s?|baboso|gilipollas|"
            r"bruto|animal|ratas?|mentiroso|inservible|patetic[oa])"
        ),
    ),
    Sign(
        "insult",
        1,
        (
            r"(?:vete|vayase|vayanse|que se vayan|largate|ve) (?:a la (?:mierda|chingada|verga)|"
            r"al (?:diablo|carajo|infierno))|chinga (?:a )?tu madre|chingatu madre|"
            r"puta madre que te|hij[oa]s? de (?:puta|perra|su (?:puta|chingada) madre|"
            r"la chingada)|(?:que te )?jodete|jodanse|que te jodan|callate|cierra (?:la boca|"
            r"el hocico)|no seas (?:pendej[oa]|idiota|estupid[oa])|me cago en (?:ti|tu)|"
            r"vale madre|(?:maldit[oa]|pinche|estupid[oa]|put[oa]|jodid[oa]) (?:maquina|robot|"
            r"computadora|bot|sistema|aparato|programa|cosa)|(?:maquina|robot|bot|computadora|"
            r"sistema) (?:estupid[oa]|inutil|de mierda|tont[oa]|pendej[oa]|idiota|inservible|"
            r"del demonio)|idiota|imbecil(?! (?:del otro|que me))|pendejo(?! (?:del|que))"
        ),
    ),
)

_INJECTION = (
    Sign(
        "injection",
        1,
        (
            r"(?:ignora|ignore|olvida|olvide|omite|descarta|desobedece|salta|haz caso omiso de|"
            r"anula|pasa por alto)(?: \w+){0,3} (?:instrucciones|reglas|indicaciones|ordenes|"
            r"directrices|restricciones|politicas|programacion|normas|filtros|"
            r"lo anterior)(?! (?:de(?:l| la) (?:medico|doctor|doctora|abogado)))|(?:actua|"
            r"comportate|responde|actue|comportese) (?:\w+ )?como (?:si fueras|un|una|el|la|mi|"
            r"dan)|(?:finge|simula|haz de cuenta|imagina|pretende) (?:que (?:eres|no tienes|tu)|"
            r"ser)|ahora eres (?:un|una|mi|el|dan|libre)|a partir de ahora (?:eres|vas|actua|"
            r"responde|respondes|ignora)"
        ),
    ),
    Sign(
        "injection",
        1,
        (
            r"(?:muestra(?:me)?|revela(?:me)?|dime|imprime|repite|ensename|dame|muestreme|escribe|"
            r"lista|filtra)(?: \w+){0,4} (?:tus? (?:\w+ )?(?:instrucciones|reglas|prompt|"
            r"configuracion|contrasena|codigo fuente|secretos|programacion|indicaciones|clave)|"
            r"el (?:prompt|mensaje del sistema|texto de arriba)|todo lo (?:anterior|de arriba)|"
            r"(?:datos|informacion|expediente|expedientes|nombres?|historial|"
            r"registros?) de (?:otros?|otras?|los demas|todos los|el paciente anterior|"
            r"la persona anterior|otra persona)(?: \w+)?)|modo (?:desarrollador|administrador|"
            r"dios|sin restricciones|debug|dan|root)|sin (?:restricciones|filtros|limites|"
            r"censura)|prompt del sistema|(?:soy|habla|te habla) (?:tu|el) (?:creador|"
            r"desarrollador|administrador|programador|dueno|admin)(?! (?:de|del) (?:edificio|"
            r"la propiedad|negocio|carro))|(?:nuevas|siguientes) instrucciones:|(?:aprueba|marca|"
            r"cambia|borra|elimina|ejecuta|modifica)(?: \w+){0,2} (?:el reclamo como|"
            r"la base de datos|todos los (?:registros|tickets|expedientes)|los registros|"
            r"la prioridad|la politica|como aprobado|el sistema)"
        ),
    ),
)

_FRUSTRATION = (
    Sign(
        "frustration",
        1,
        (
            r"(?:ya (?:te|le|se)(?: lo)? (?:dije|he dicho|conteste|respondi|di|explique|"
            r"habia dicho|lo dije|lo he dicho)|ya (?:lo )?(?:dije|conteste|respondi|lo dije|"
            r"lo conteste)|cuantas veces|otra vez (?:la misma|lo mismo)|la misma pregunta|"
            r"lo mismo (?:una y otra vez|otra vez)|una y otra vez|por (?:tercera|segunda|cuarta|"
            r"enesima|quinta) vez|no me (?:entiende[sn]?|escucha[sn]?|estas? (?:entendiendo|"
            r"escuchando)|hace[sn]? caso)|no entiende[sn]? nada|deja de preguntar|"
            r"deje de preguntar|eso no (?:es lo que|fue lo que) dije|no dije eso)"
        ),
        deniable=False,
    ),
    Sign(
        "frustration",
        1,
        (
            r"(?:esto|que|es|esta|eso)(?: es| esta| me parece)?(?: una| un| muy| tan| puro| pura|"
            r" bien| pero bien| completamente| totalmente)* (?:ridicul[oa]|frustrante|absurd[oa]|"
            r"perdida de tiempo|perdedera de tiempo|porqueria|basura|inutil|desesperante|tonteria|"
            r"estupidez|burla|molesto(?! (?:el|la))|tardad[oa]|colmo|inaceptable|una verguenza|"
            r"mamada)|(?:estoy|me tiene[ns]?|ya me|me estas?|me esta)(?: \w+)? (?:hart[oa]|"
            r"frustrad[oa]|desesperad[oa]|molest[oa] con (?:esto|ustedes)|enojad[oa] con (?:esto|"
            r"ustedes|usted)|harte|canse|cansad[oa] de (?:esto|tantas|repetir|contestar|sus)|"
            r"desesperando|hartando|enfad[oa])(?! de (?:vivir|la vida|esta vida))|no sirve(?:s|"
            r"n)? (?:para )?(?:de )?nada|que fastidio|ya basta|basta ya|por (?:el amor de )?dios|"
            r"olvidalo|olvidelo|me rindo|no puede ser|que (?:demonios|diablos|chingados|carajos)|"
            r"es en serio|esto no funciona|no funciona esto|ya no quiero contestar"
        ),
    ),
)

LEXICON = Lexicon(
    language="es",
    slots=_SLOTS,
    figurative=(
        (
            r"\b(?:me|nos) (?:esta|estan|viene|anda|vienen|tiene|tienen) matando(?! a\b)\b|"
            r"\bme mata (?:la|el|este|esta|mi|de)\b|\bme (?:mata|matan) (?:los|las|mis)\b|"
            r"\bmatar (?:el|un|mi) (?:tiempo|rato|hambre|aburrimiento|antojo|dolor|sed)\b|"
            r"\bmat(?:o|aria|ar) por (?:un|una|el|la)\b|\bmatar (?:dos pajaros|la polilla|"
            r"cucarachas|bacterias|hormigas|moscas|moscos|ratas|ratones|el virus|germenes)\b"
        ),
        (
            r"\b(?:me )?(?:muero|moria|mori|muriendo|murio|morir|morirme|muere|mori?r?me) (?:de|"
            r"por) (?:la )?(?:risa|hambre|sed|ganas|sueno|verguenza|aburrimiento|pena|frio|calor|"
            r"miedo|saber|ver|un|una|conocer|los nervios|nervios|curiosidad|amor|ir|comer)\b|"
            r"\bmuert[oa] de (?:risa|hambre|sed|sueno|cansancio|miedo|frio|calor|aburrimiento|"
            r"verguenza|nervios|la risa)\b"
        ),
        (
            r"\b(?:me|lo|la) (?:va|van|iba) a matar(?= (?:cuando|si) (?:vea|ve|sepa|se entere|"
            r"llegue|viera|sabe|se da cuenta))"
        ),
        (
            r"\b(?:me )?(?:mato|matarme|matandome|me mate) (?:trabajando|trabajar|estudiando|"
            r"por (?:pagar|mis hijos|mi familia|mantener)|en el (?:gimnasio|trabajo)|"
            r"de (?:la )?risa)\b"
        ),
        (
            r"\b(?:bateria|telefono|celular|carro|coche|motor|computadora|internet|planta|"
            r"arbol)(?: \w+)?(?: se)? (?:muri[oó]|muerta|muerto|murio|esta muert[oa])\b|"
            r"\bpunto muerto\b|\b(?:tiempo|angulo|peso|mar) muerto\b|\blengua muerta\b"
        ),
        (
            r"\bme (?:cort(?:o|e)|quem(?:o|e)|lastim(?:o|e)|golpe(?:o|e)|pinch(?:o|"
            r"e))(?: \w+)? (?:cocinando|cortando|afeitandome|rasurandome|trabajando|en el trabajo|"
            r"con (?:un|una|el|la)|sin querer|jugando|la (?:rodilla|espalda|mano|cabeza|pierna|"
            r"muneca)|el (?:dedo|brazo|pie|tobillo|hombro|pelo|cabello)|las unas|al (?:caer|"
            r"levantar|bajar|cargar))\b|\bcortar(?:me)? (?:el pelo|el cabello|las unas|el cesped|"
            r"la luz|la llamada)\b|\blastimarme (?:otra vez |de nuevo )?(?:la|el|en|al|cuando|si|"
            r"trabajando|cargando|levantando)\b"
        ),
        (
            r"\bse (?:suicido|suicidaron|mato|mataron|ahorco|quito la vida)\b|\b(?:prevencion|"
            r"linea|riesgo|seguro|clausula|cuestionario)(?: del?| de la| contra el|"
            r" sobre)? suicidio\b|\bmuerte (?:accidental|natural|por negligencia|injusta|"
            r"culposa)\b|\bacta de defuncion\b|\bpena de muerte\b|\bseguro de vida\b|"
            r"\besperanza de (?:que|un|una|vida)\b|\bes ?peranza (?:mia|\w+ez)\b"
        ),
        (
            r"\b(?:contacto|cuarto|sala|cirugia|cesarea|salida|freno|numero|visita|fondo|servicio|"
            r"servicios|departamento|telefono|custodia|audiencia|mocion|orden|medico|llanta|"
            r"luces)s? de (?:emergencias?|urgencias?)\b|\ben caso de (?:una )?(?:emergencia|"
            r"urgencia)\b|\bno es (?:una )?(?:emergencia|urgencia)\b|\bfui a (?:emergencias|"
            r"urgencias)\b|\b(?:a|en|por|de|la) (?:sala de )?(?:emergencias|urgencias)\b(?! ahora)"
        ),
        (
            r"\bllame (?:al 911|a la policia|a una ambulancia|a los bomberos)(?= (?:y (?:vin|lleg|"
            r"me|nos)|ayer|anoche|pero|cuando|despues))|\b(?:tuve|tuvimos|tuvo|tuvieron|tendria|"
            r"debi) que llamar (?:al 911|a la policia|una ambulancia|a una ambulancia|"
            r"a los bomberos)\b|\b(?:(?:ya|yo) llame|llamamos|llamaron|llamo) (?:al 911|"
            r"a la policia|a una ambulancia|a los bomberos)\b|\bme dijeron que (?:llamara|"
            r"fuera)\b|\breporte de (?:la )?policia\b|\b(?:necesito|quiero) (?:el|"
            r"una copia del) reporte\b"
        ),
        r"\balergi(?:a|as|co|ca)(?: \w+)? (?:a|al|a la|a los) (?:[\w]+ ?){1,3}\b",
        (
            r"\bno puedo respirar (?:bien )?por la nariz\b|\b(?:ataque|crisis) de (?:risa|nervios|"
            r"panico|ansiedad|llanto)\b|\bme duele(?:n)? (?:el|la|los|las) \w+ que me muero\b|"
            r"\bquemad(?:o|a|ura)s? (?:de|por el) sol\b|\bchoco(?:late)?\b|\b(?:pies|espalda|"
            r"piernas|ojos|garganta|estomago|piel|manos|pecho) (?:me )?(?:arde|arden|ardiendo|"
            r"en llamas|que arde|quema|queman)\b|\bnariz(?: me)? sangra\b|\bencias\b|"
            r"\b(?:me sangra|sangrado de|sangra) (?:la|las)? ?(?:nariz|encias?)\b|"
            r"\bsangrado (?:menstrual|nasal)\b|\bmucha sangre para\b|\bregla abundante\b"
        ),
        (
            r"\b(?:agente|asesor|representante|gerente|corredor) (?:de (?:seguros|bienes|viajes|"
            r"ventas|la|ice|inmigracion|transito|policia|la tienda|mi)|del (?:seguro|edificio|"
            r"otro)|inmobiliario|legal|me dijo|que|dijo|vino|llamo)\b|\b(?:mi|su|el otro|la otra|"
            r"otro|nuestro) (?:agente|asesor|representante|gerente|supervisor|persona|"
            r"operador)\b(?! por favor)|\b(?:soy|era|trabajo de|trabajo como|como|de) (?:el |la |"
            r"un |una )?(?:gerente|operador|operadora|recepcionista|supervisor|supervisora|agente|"
            r"asesor|representante|encargad[oa])\b|\boperador de (?:maquina\w*|grua|"
            r"montacargas)\b|\b(?:la|otra|esa|esta) persona (?:que|me|del|no|se|estaba|choco|"
            r"tiene|iba|culpable)\b|\b(?:una|alguna) persona (?:me (?:choco|pego|golpeo|"
            r"atropello)|que (?:vio|me)|herida|mayor|se paso|en la otra)\b|"
            r"\balguien (?:me (?:choco|pego|golpeo|robo|dijo)|vio|mas (?:en|iba)|que vio|se paso|"
            r"choco|robo|me hizo)\b"
        ),
        (
            r"\bno (?:quiero|deseo) (?:vivir|estar) (?:con|en|aqui|alli|ahi|sin|cerca|sol[oa])\b|"
            r"\bcansad[oa] de vivir (?:con|en|asi con|aqui)\b|\bya no puedo mas con (?:el|este|la|"
            r"esta|los|las) (?:dolor|tos|ruido|rodilla|espalda|deudas|migranas?|trabajo|calor|"
            r"comezon|alergia)\b|\bno (?:estoy|esta|estamos) segur[oa]s? (?:de|si|que|cual|cuando|"
            r"como|del|exact\w+|pero|todavia)\b|\bno estoy segur[oa](?=[.,]|$)|"
            r"\bcaidas?\b(?= (?:de|en) (?:el|la) (?:pelo|cabello))"
        ),
        (
            r"\bel otro (?:conductor|chofer|tipo|senor|carro) (?:es|era|fue) (?:un|una|muy) \w+\b|"
            r"\bque tont[oa] (?:soy|fui)\b|\bsoy (?:un|una|muy) (?:tont[oa]|burr[oa]|idiota)\b|"
            r"\bprueba de embarazo\b|\b(?:no funciona|no sirve|no me sirve) (?:mi|el|la) (?:carro|"
            r"coche|rodilla|brazo|mano|telefono|seguro|aire|medicina)\b|\bolvid(?:e|o|aba)\b|"
            r"\bse me olvid\w+\b"
        ),
    ),
    past=(
        r"\b(?:(?:19|20)\d\d|hace (?:\w+ ){0,3}(?:dias?|semanas?|mes(?:es)?|anos?|decadas?|"
        r"tiempo)|(?:el|la) (?:ano|mes|semana|verano|invierno|primavera|lunes|martes|"
        r"miercoles|jueves|viernes|sabado|domingo) pasad[oa]|ayer|antes|solia|cuando (?:era|"
        r"tenia|estaba|me|fui|tuve|le|iba|el|ella|mi|sali|naci|vivia|como|corro|camino|subo|"
        r"hago|tomo|respiro|toso|me acuesto|estoy|ando)|de (?:nin[oa]|chic[oa]|joven|"
        r"pequen[oa])|en el pasado|anteriormente|historial|antecedentes|una vez|murio|"
        r"fallecio|falleci\w+|se suicido|difunt[oa]|tuve|tuvo|tuvimos|tenia|habia|sufri|"
        r"sufrio|estuve|estuvo|fue en|fue (?:un|una|el|la|por|hace)|desde (?:hace|el|la|que|"
        r"mi|los|entonces|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|"
        r"octubre|noviembre|diciembre)|cada (?:vez|noche|dia|manana|mes|ano|semana|que)|"
        r"a veces|de vez en cuando|normalmente|por (?:las noches|temporadas|epocas)|"
        r"si (?:como|tomo|hago|me|camino|corro|hay|el|ella|le|algo|pasa)|en caso|llevo|"
        r"durante|en aquel|aquella|el dia del|la noche del|despues del? (?:accidente|choque|"
        r"la cirugia|parto)|superad[oa]|sobrevivi\w*|diagnostic\w+|pregunta|formulario|"
        r"en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|"
        r"noviembre|diciembre))\b"
    ),
    fresh=(
        r"\b(?:ahora(?! (?:tengo|necesito|estoy bien|ya estoy|quiero saber))|ahorita|"
        r"en este (?:momento|instante)|ahora mismo|ya mismo|acab[ao] de|acaban de|esta noche|"
        r"hace (?:un rato|rato|\w+ (?:minutos?|horas?|segundos?)|(?:media|una) hora|"
        r"un momento|poquito)|de repente|de pronto|no (?:despierta|responde|reacciona|"
        r"respira)|todavia (?:esta|sigue)|sigue (?:sangrando|inconsciente|adentro|aqui|afuera|"
        r"sin))\b"
    ),
    denial=(
        r"\b(?:no|nunca|jamas|ya no|sin|ningun[oa]?|tampoco|nadie|ni|niega|nego|"
        r"descart\w+)(?:[\s,]+(?!se\b(?! (?:quiere|va|trata))|puedo\b|aguanto\b|soporto\b|"
        r"quiero vivir\b|estoy bien\b|me importa\b|duermo\b|ayuda\b|por favor\b|"
        r"voy a aguantar\b|es broma\b|tengo a nadie\b|doy\b|dejo\b|y\b|pero\b|mas\b|sirvo\b|"
        r"valgo\b|paro\b|bromeo\b|miento\b)[\w]+){0,4}"
    ),
    refusal=(
        r"no\b(?! (?:se|puedo|quiero|aguanto|me|le|hay|tengo|soporto|importa))|ningun[oa]?\b|"
        r"nunca\b|jamas\b|negativo\b|para nada\b|no aplica\b|n/a\b"
    ),
    signs={
        "crisis": _SELF_HARM + _HARM_TO_OTHERS,
        "emergency": _MEDICAL + _DANGER,
        "handoff": _HANDOFF,
        "abuse": _ABUSE,
        "minor": _MINOR,
        "insult": _INSULT,
        "injection": _INJECTION,
        "frustration": _FRUSTRATION,
    },
)
