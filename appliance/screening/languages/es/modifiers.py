"""Spanish: what changes the weight of a sign: figures of speech, words of time, denials."""

from __future__ import annotations

from appliance.screening.languages.es.spoken_of import SPOKEN_OF

FIGURATIVE: tuple[str, ...] = (
    *SPOKEN_OF,
    (
        r"\bmuri(?:endo|o|eron|o se)(?:se)? (?:el|la|mi|su) (?:celular|cel|telefono|movil|bateria|pila|"
        r"internet|senal|carro|coche|motor|computadora|tableta|impresora)\b"
    ),
    (
        r"\b(?:me|lo|la|le|nos) (?:balearon|apunalaron|dispararon)(?: \w+){0,3} (?:en (?:el "
        r"servicio|el "
        r"ejercito|la guerra|la mili|la marina|aquel|un asalto de)|hace|cuando (?:era|tenia|servia))\b"
    ),
    (
        r"\b(?:prefiero|preferiria|antes) (?:morirme|muert[oa]|morir|que me maten) (?:a|que|antes que|"
        r"antes de) (?:usar|volver (?:a|con)|llenar|llamar|comer|pagar|ponerme|manejar|oir|firmar)\b"
    ),
    (
        r"\b(?:me )?duele el pecho (?:cuando|si|al|solo (?:si|cuando|al)|solo) ?(?:toso|tosere|toser|"
        r"estornudo|me rio|cargo|cargar|aprieto|me aprieto)\b|\bduele el pecho por el cinturon\b"
    ),
    (
        r"\b(?:medicina|pastillas?|medicamento|tratamiento|receta) (?:para|de) (?:las|sus|mis) "
        r"convulsiones\b|\bconvulsiones(?: desde [a-z]+)?,? (?:y )?(?:toma|tomo|controladas?|"
        r"controlad[oa])\b"
    ),
    (
        r"\b(?:me|nos) (?:ahogo|estoy ahogando|ahogamos|ando ahogando) en (?:deudas|papeleo|papeles|"
        r"correos|trabajo|cuentas)\b|\bmato de (?:susto|risa)\b|\bultimo dia (?:de|en|del) (?:trabajo|"
        r"clases|contrato|vacaciones|este empleo|escuela)\b"
    ),
    (
        r"\b(?:filmando|filmaban|grabando|pelicula|serie|noticias|juego)(?: [a-z]+){0,3} (?:balacera|"
        r"tiroteo)\b|\bescopeta (?:para|contra) (?:los|las) [a-z]+\b"
    ),
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
    r"\bsi [^.]{0,40}(?:forma|pregunta|formulario|papel|hoja)[^.]{0,12} me muero\b",
    r"\bconvulsiones,? (?:pero )?(?:estan )?controlad\w+",
    r"\bme ahogo (?:con|de) (?:el cafe|la risa|risa|en (?:deudas|papeles|trabajo))",
    (
        r"\b(?:cortar|corto|cortaron|cortan|corte|cortarme)(?:me)? (?:mis|las|el|la|los) (?:horas|"
        r"pelo|cabello|luz|agua|gas|cuenta|llamada|gastos|paso|internet|telefono|cable|sueldo|"
        r"servicio|pasto|unas)\b"
    ),
    r"\bdespedi de (?:mis|los|las) (?:companer\w+|colegas|clientes|alumn\w+|trabajo)\b",
    (
        r"\batrapad[oa] en (?:un|una|este|esta|el|la) (?:tiempo compartido|contrato|prestamo|"
        r"plan|membresia|junta|pagina)\b"
    ),
)
PAST = (
    r"\b(?:(?:19|20)\d\d|a los (?:once|doce|trece|catorce|quince|dieci\w+|veinti\w+|veinte|treinta|"
    r"\d\d)(?! (?:minutos|dias|doctores))|en (?:la guerra|el servicio militar|la mili)|de nacimiento|"
    r"de chiquit[oa]|hace (?:\w+ ){0,3}(?:dias?|semanas?|mes(?:es)?|anos?|decadas?|"
    r"tiempo)|(?:el|la) (?:ano|mes|semana|verano|invierno|primavera|lunes|martes|"
    r"miercoles|jueves|viernes|sabado|domingo) pasad[oa]|ayer|"
    r"antes(?! de (?:l[ao]s?|que|el|irme|morir))|solia|cuando (?:era|"
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
)
FRESH = (
    r"\b(?:ahora(?! (?:tengo|necesito|estoy bien|ya estoy|quiero saber))|ahorita|"
    r"en este (?:momento|instante)|ahora mismo|ya mismo|acab[ao] de|acaban de|esta noche|"
    r"hace (?:un rato|rato|\w+ (?:minutos?|horas?|segundos?)|(?:media|una) hora|"
    r"un momento|poquito)|de repente|de pronto|no (?:despierta|responde|reacciona|"
    r"respira)|todavia (?:esta|sigue)|sigue (?:sangrando|inconsciente|adentro|aqui|afuera|"
    r"sin))\b"
)
DENIAL = (
    r"\b(?:no|nunca|jamas|ya no|sin|ningun[oa]?|tampoco|nadie|ni|niega|nego|"
    r"descart\w+)(?:[\s,]+(?!se\b(?! (?:quiere|va|trata))|puedo\b|aguanto\b|soporto\b|"
    r"quiero vivir\b|estoy bien\b|me importa\b|duermo\b|ayuda\b|por favor\b|"
    r"voy a aguantar\b|es broma\b|tengo a nadie\b|doy\b|dejo\b|y\b|pero\b|mas\b|sirvo\b|"
    r"valgo\b|paro\b|bromeo\b|miento\b)[\w]+){0,4}"
)
REFUSAL = (
    r"no\b(?! (?:se|puedo|quiero|aguanto|me|le|hay|tengo|soporto|importa))|ningun[oa]?\b|"
    r"nunca\b|jamas\b|negativo\b|para nada\b|no aplica\b|n/a\b"
)
