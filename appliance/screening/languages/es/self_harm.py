"""Spanish: wishes, plans and attempts to die, and self-injury."""

from __future__ import annotations

from appliance.screening.grammar import Sign

SELF_HARM = (
    Sign(
        "self_harm",
        3,
        (
            r"(?:dice|dijo|repite|escribio)(?: \w+)? que (?:ya )?no quiere (?:vivir|seguir|"
            r"estar viv[oa]|seguir viviendo)|hacer una locura|(?:dejo|escribio|"
            r"mando) una (?:carta|nota)(?=.{0,60}(?:no l[oa] encuentr|vivir|despid|adios|"
            r"matar))"
        ),
        past=0,
        deniable=False,
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:irme|me (?:quiero|voy a|quisiera) ir|dejar|abandonar|"
            r"partir)(?: ya)? (?:de )?este mundo|volarme (?:la cabeza|los sesos)|(?:pegarme|"
            r"meterme|darme) un (?:balazo|tiro)|descansar para siempre|(?:quiero|voy a|"
            r"mejor) (?:irme|me voy) (?:con dios|al cielo|para siempre)|(?:tomarme|tragarme|"
            r"me (?:tomo|trago|voy a tomar|voy a tragar)) (?:todo el (?:frasco|bote)|"
            r"todas (?:juntas|de una vez|de golpe|las que)|la caja entera)|(?:tengo|"
            r"aqui tengo)(?: \w+){0,2} (?:la soga|la cuerda|la pistola|el arma|"
            r"la navaja)(?: \w+)? (?:lista|en la mano|enfrente|aqui|conmigo)|"
            r"la unica salida es (?:morir|la muerte|matarme)"
        ),
    ),
    Sign(
        "self_harm",
        3,
        (
            r"(?:me corte|cortandome|me estoy cortando|me corto) (?:las venas|las munecas|"
            r"los brazos|los antebrazos)|ya no le (?:veo|encuentro) (?:ningun )?(?:sentido|"
            r"caso) a (?:la vida|mi vida|vivir|nada|seguir)|(?:diganle|dile|digale) a (?:mi|"
            r"mis) (?:{kin})(?: \w+)? que l[oae]s? (?:quiero|amo)|"
            r"que me perdonen?(?=.{0,40}(?:no puedo mas|adios|ya no))|"
            r"(?:la )?vida (?:ya )?no tiene (?:ningun )?(?:sentido|caso|proposito)"
        ),
        past=1,
        deniable=False,
    ),
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
