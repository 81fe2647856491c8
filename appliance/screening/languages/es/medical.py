"""Spanish: medical emergencies."""

from __future__ import annotations

from appliance.screening.grammar import Sign

MEDICAL = (
    Sign(
        "medical",
        3,
        (
            r"(?:no (?:puedo|puede|siente|siento)) (?:mover |sentir )?(?:la mitad|medio|"
            r"un lado) (?:del?|de su|de mi)? ?(?:cuerpo|cara)?|se (?:agarra|aprieta|"
            r"toca) el pecho|dolor(?: \w+){0,3} en el pecho(?: \w+){0,4} (?:brazo|mandibula|"
            r"espalda|hombro)"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "medical",
        3,
        (
            r"se (?:cayo|desmayo|desplomo|golpeo|pego)(?: \w+){0,6} no (?:contesta|responde|"
            r"se mueve|despierta|reacciona|habla|respira|se levanta)|no (?:abre los ojos|"
            r"se mueve(?! (?:mucho|bien))|contesta ni)|(?:gravemente|muy|mal|"
            r"bastante) (?:mal )?herid[oa]s?|malherid[oa]|boca (?:chueca|torcida|de lado)|"
            r"siento que me (?:voy a morir|muero)|(?:un|el) (?:peso|"
            r"elefante)(?: \w+){0,3} en el pecho|se (?:comio|trago) (?:una|un) (?:pila|"
            r"bateria|iman)|(?:manden|traigan|necesito|pidan) ayuda (?:ya|rapido|urgente|"
            r"ahora|pronto)"
        ),
        past=0,
        deniable=False,
    ),
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
            r"torcio|durmio|cayendo|torciendo|paralizo) (?:(?:la|media|el) (?:cara|boca|parpado)|"
            r"(?:un|el) lado|medi[ao] (?:cuerpo|lado))|(?:no puedo|no puede|no logro) (?:mover|"
            r"levantar|sentir|alzar) (?:el|la|un|una|mi|su|las|los|mis|sus) (?:\w+ )?(?:brazo|"
            r"pierna|lado|mano|cara|piernas|brazos|cuerpo)"
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
