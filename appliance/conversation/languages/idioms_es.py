"""Giros con que se dirige la conversación en español sin decirlo de frente. Pure; see `idioms_en`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from appliance.conversation.languages.patterns import anywhere
from appliance.core.command import CommandKind as K

_WANT = r"(?:quiero|quisiera|prefiero|preferiria|me gustaria|necesito|deseo|vamos a|podemos|podriamos|puedo|puede|podria|mejor|por favor|voy a|tengo que|me puede|deje que|dejeme|permitame)"
_DATA = r"(?:(?:mis|los|todos mis|todos los|ninguno de mis) (?:datos|respuestas|registros)(?: personales)?|(?:todas )?mis respuestas|(?:mi|la|toda mi|esa|esta) (?:informacion|nombre|expediente|ficha|historia|registro|archivo)|mi nombre|todo(?: (?:lo que|eso|esto|mis \w+))?|nada(?: de (?:esto|eso|lo que))?|lo|(?:todo )?lo que (?:le |les |te |yo )?(?:dije|he dicho|conte|he contado|conteste|escribi|di|puse|tienen|tiene|sabe|saben)(?: de mi)?|esto|eso)"
_ERASE = r"(?:borr(?:e|en|a|ar|elo|enlo|arlo|eme|enme)|elimin(?:e|en|a|ar|elo|arlo)|suprim(?:a|an|ir)|destruy(?:a|an|e)|quit(?:e|en|ar)|tir(?:e|en|ar)|deshag(?:a|an)se de|limpi(?:e|en|ar)|olvid(?:e|en|ese de|ar)|desaparec(?:er|erme|e)|romp(?:a|an))"
_PERMIT = r"(?:consentimiento|permiso|autorizacion|aprobacion|acuerdo)"
_LAST = r"(?:(?:a |en |de |la |lo |el |mi |una )*(?:pregunta |respuesta |cosa )?(?:anterior|de antes|pasada|ultima(?: (?:pregunta|respuesta))?|previa|de atras))"
_PERSON = r"(?:una persona(?: (?:real|de verdad))?|alguien(?: (?:mas|de verdad))?|un human[oa]|un ser humano|una enfermera|la enfermera|la recepcionista|recepcion|el encargado|la encargada|el gerente|un agente|un operador|un representante|el supervisor|gente|personal|un empleado|una senorita)"

IDIOMS: Mapping[K, re.Pattern[str]] = {
    K.DELETE_MY_DATA: anywhere(
        rf"(?:{_WANT} |que |me )*{_ERASE}(?: (?:todo|de))? ?{_DATA}(?: (?:que|de|del|dije|conteste|le|les|tienen|mi|conte|su|sus|sistema|registros?|archivos?))*",
        rf"{_ERASE} todo|borr[ea]lo(?: todo)?|eliminelo todo",
        r"no (?:me )?(?:quiero (?:que )?)?(?:guarden?|conserven?|almacenen?|registren?|quede|queden|anoten?)(?: (?:nada|ningun\w*|rastro|mis|los|datos|eso|esto|de|lo|que|dije|mi|informacion))+",
        r"(?:quiero )?que no (?:quede|queden|guarden)(?: (?:nada|rastro|ningun|registro|de|lo|que|dije|mi|mis|datos|esto))+",
        r"(?:quiero )?desaparecer de (?:su|el|este) (?:sistema|registro|archivo|base)|no quiero (?:quedar|estar|aparecer) (?:registrad[oa]|en (?:su|el) \w+|anotad[oa])",
        r"quit(?:e|en|ar)(?:me)? (?:mi nombre|mis datos)?(?: de (?:sus?|los|el) \w+)?",
        r"haga? como que no (?:le )?dije nada(?: y borrel[oa])?",
        r"(?:sin|no deje|no dejen) (?:dejar )?(?:rastro|huella)",
    ),
    K.WITHDRAW: anywhere(
        rf"(?:{_WANT} )*(?:retir(?:o|ar|e)|revoc(?:o|ar|are)|quit(?:o|ar)|anul(?:o|ar)|cancel(?:o|ar)|retract(?:o|arme de)|deshacer|quitarles?) (?:mi|el|la|ese|esa) {_PERMIT}(?: que (?:di|les di|firme))?",
        rf"(?:me arrepiento de|cambie de (?:opinion|idea|parecer) (?:sobre|con|en)|doy marcha atras con|me echo para atras con)(?: (?:haber|dado|dar|mi|el|la|lo|del))* {_PERMIT}",
        rf"(?:ya )?no (?:les |le )?(?:doy|tienen?|dare|sigo dando|vale|cuenta|hay)(?: (?:mi|el|ya|mas))* {_PERMIT}|mi {_PERMIT} (?:ya )?no (?:vale|cuenta|sirve)",
        r"(?:ya )?no (?:quiero|autorizo|acepto|permito|consiento|deseo|estoy de acuerdo con|estoy de acuerdo en)(?: (?:a|que|ya|mas))* ?(?:que )?(?:usen|utilicen|procesen|traten|compartan|guarden|tengan|manejen)(?: (?:mis?|los?|la|lo que|datos|informacion|dije|dicho|he|respuestas|le|les|personales|conte|mas|todo))+",
        r"(?:dejen?|deje|paren?) de (?:usar|utilizar|procesar|compartir|tratar) (?:mis?|la|los|lo que) ?(?:datos|informacion|respuestas|dije|he dicho|conte)(?: personales)?",
        r"ya no (?:autorizo|consiento|acepto (?:esto|que|nada)|estoy de acuerdo(?: con (?:esto|eso|nada))?)",
        r"lo que (?:firme|acepte|autorice|di) ya no (?:vale|cuenta|sirve)(?:,? lo retiro)?",
    ),
    K.ARE_YOU_HUMAN: anywhere(
        r"(?:es|eres|sos|seria|usted es|tu eres|y usted es)(?: (?:usted|tu|una?|de|la|real|verdad|acaso|algun|alguna|o|persona|un))* (?:persona|humano|humana(?= o |\W*\?)|robot|maquina|bot|real|computadora|grabacion|programa|verdad|carne y hueso|automatic[oa]|inteligencia artificial|chatbot|ia)(?: (?:o .{1,30}|real|de verdad|artificial))*",
        r"(?:esto|eso|ese|aqui) (?:es|lo (?:lee|contesta|ve|atiende)) (?:una? |algun |puro |todo |el |la )*(?:robot|maquina|automatico|bot|computadora|programa|grabacion|human[oa]|persona|chatgpt)",
        r"(?:con|a) quien (?:estoy |ando )?(?:hablo|hablando|platico|platicando|escribo|escribiendo|le (?:hablo|escribo))",
        r"(?:que|quien) es usted|(?:que|quien) eres",
        r"(?:tengo|hay) (?:aqui |ahi )?(?:a )?(?:una persona|un humano|alguien) (?:en vivo|viva|vivo|real|de verdad|de carne y hueso)(?: (?:aqui|ahi|del otro lado))?",
        r"(?:hay|esta|quien esta) (?:alguien|una persona|un humano|gente)(?: (?:de verdad|real|de carne y hueso))? ?(?:ahi|aqui|del otro lado|detras|leyendo(?: esto)?|escuchando)(?: de esto)?|hay alguien ahi",
        r"usted no es (?:una? )?(?:persona|human[oa]|real|de verdad)(?:,? (?:verdad|cierto|no))?",
        r"(?:parece|suena|habla)(?:s)?(?: (?:como|a))? (?:una? )?(?:maquina|robot|grabacion|computadora|contestadora)",
        r"(?:estoy|ando) (?:hablando|platicando|escribiendo|escribiendole) (?:con|a) (?:una? )?(?:maquina|robot|persona|computadora|bot|programa|human[oa])(?: (?:real|de verdad))?",
        r"(?:me )?(?:contesta|atiende|lee|responde|habla)(?: esto)? (?:una? )?(?:persona|maquina|robot|programa|human[oa]|computadora)(?: o .{1,25})?",
    ),
    K.HANDOFF: anywhere(
        rf"(?:{_WANT} |que )*(?:hablar|platicar|tratar|hacerlo|lo hago|hacer esto|seguir|que me (?:atienda|ayude|ayuden)|me atienda|atienda|comunicarme|comuniqueme|paseme|pasame|ponme|pongame|conecteme|llame|mande|mandeme|llamen|busque|traiga|venga|venir)(?: (?:con|a|al))* ?{_PERSON}(?: (?:por favor|que me (?:ayude|atienda)))?",
        rf"{_WANT} (?:a |con )?{_PERSON}(?: (?:que )?(?:me )?(?:ayude|atienda|ayudar|venir))?",
        rf"(?:hay|no hay|habra) (?:{_PERSON}|nadie)(?: (?:que|me|pueda|ayude|atender|atienda|ayudar|puede))+",
        rf"{_PERSON} (?:que |me |puede |podria )*(?:ayude|atienda|ayudar|atender|venir)(?: por favor)?",
        rf"(?:me )?(?:puede|podria|pueden) (?:ayudar|atender|venir) {_PERSON}",
        rf"con {_PERSON} por favor",
        r"no quiero (?:hablar|tratar|platicar) con (?:una |un |esta )?(?:maquina|robot|computadora|pantalla)",
        r"transfiera(?:me|n)?|transfierame|comuniqueme|operador|operadora",
    ),
    K.BACK: anywhere(
        rf"(?:{_WANT} )*(?:volver|volvamos|vuelva|regresar|regrese|regreseme|regresemos|devuelvase|ir|vaya|echese|pasar|pase|dar|corregir|cambiar|ver|revisar|repetir|rehacer|modificar)(?: (?:para atras|atras|a|hacia))* ?{_LAST}(?: (?:atras|por favor|otra vez|respuesta))*",
        r"(?:quiero |puedo |dejeme |quisiera )*(?:corregir|cambiar|arreglar|deshacer) lo que (?:acabo de decir|dije(?: antes)?|puse|conteste)(?: antes)?",
        rf"(?:me equivoque|conteste mal|la regue|puse mal|dije mal|respondi mal)(?: en)? {_LAST}",
        r"(?:un |una )(?:paso|pregunta)? ?(?:para |hacia )?atras|(?:echese|vaya|regrese|vayase|ir|volver|volvamos) (?:para |pa |hacia )?atras|deshacer|devuelvase",
        r"lo que dije antes (?:esta|estaba|estuvo) mal(?:,? (?:regrese|vuelva))?",
    ),
    K.CANCEL: anywhere(
        r"(?:mejor |ya |aqui |pues )+(?:lo |la )?(?:dejamos|dejo|dejemos|dejarlo|paramos|paro|le paramos)(?: (?:asi|aqui|ya|por hoy|para otro dia))*",
        r"(?:hasta aqui)(?: (?:llegue|llegamos|nomas|le paro|le dejamos|lo dejamos))?",
        r"(?:ya )?(?:me )?(?:canse|harte|fastidie|aburri)(?: (?:de (?:esto|tanta pregunta|las preguntas|tantas preguntas)))?",
        r"(?:ya )?no (?:quiero|voy a|pienso|puedo)? ?(?:seguir|sigo|continuar|continuo|hacer(?:lo)?|hago|contestar(?: mas)?|contesto)(?: (?:mas|esto|con esto|ya|mas preguntas|nada mas))*",
        r"dejemos(?:lo|la)?(?: (?:asi|aqui|ya|por hoy|esto|para otro dia))*",
        r"(?:mejor |lo hago |lo hacemos |vengo |regreso )+(?:en )?(?:otro (?:dia|momento)|otra (?:vez|ocasion))",
        r"(?:esto )?es (?:una )?perdida de tiempo|(?:que )?perdida de tiempo|(?:estoy |estamos )?perdiendo (?:el|mi) tiempo",
        rf"(?:{_WANT} |ya |mejor )*(?:termin(?:ar|emos|amos)|acab(?:ar|emos)|salir(?:me)?|parar(?:le)?|cancelar|irme|suspender|dejarlo|abandonar)(?: (?:aqui|ya|todo|esto|con esto|la entrevista|por hoy|ahora))*",
        r"ya estuvo(?: (?:bueno|bien))?|se acabo|ya fue (?:suficiente|mucho)|ya basta|ya es suficiente|suficiente",
        r"(?:ya )?(?:me |tengo que |debo |me tengo que )+(?:voy|ir(?:me)?|retirar(?:me)?|retiro)(?: (?:ya|de aqui))?",
        r"mejor ya no(?: (?:hago|quiero|sigo|seguimos|hacemos))?(?: (?:esto|nada|esta cosa))?",
        r"cancele(?:n|lo)?(?: todo)?|me salgo|aqui (?:lo |la |le )?(?:dejo|dejamos|paro|paramos)|aqui termino",
    ),
    K.HOLD: anywhere(
        r"(?:me )?(?:espere(?:me|se)?|espera(?:me)?|perese|perame|pereme|aguante(?:me)?|aguarde|permita(?:me)?|deme|dame|regaleme|un|dos|tres|cinco|solo|nada mas)(?: (?:un|una|dos|unos|el|tantito|por favor))* ?(?:momento|momentito|minuto|minutito|segundo|segundito|ratito|rato|tantito|poquito|poco)s?",
        r"(?:perese|espere(?:se|me)?|aguarde|aguante(?:me)?|permita(?:me)?)(?: (?:tantito|poquito|por favor))*",
        r"(?:deje(?:me)?|deja(?:me)?|permita(?:me)?)(?: (?:que|lo|la|ir|voy|por|mi|mis|el|los))* ?(?:busc(?:o|ar|arlo|arla|ue)|ver|veo|pens(?:ar|arlo)|pienso|revis(?:o|ar)|checo|checar|pregunt(?:o|ar|arle)|saco|sacar|traigo|traer|ir|mirar|encontrar(?:lo)?|llamar|voy)(?: (?:por|mi|mis|el|la|los|las|un|una|a|en|lo|tarjeta|lentes|papel|papeles|bolsa|cartera|celular|carro|esposo|esposa))*",
        r"(?:lo |la |los |las )?(?:estoy|ando) (?:buscando(?:lo|la)?|viendo|pensando|revisando|checando)(?: (?:el|la|los|mi|mis) \w+)?",
        r"(?:ahorita|ahora|ya|enseguida|luego luego) (?:vuelvo|regreso|vengo|lo busco|le digo)",
        r"voy (?:por|a buscar|a traer) (?:mi|mis|el|la|los|las) \w+",
        r"no se (?:me )?vaya|no (?:vaya )?tan rapido|mas despacito|vamos despacio",
        r"(?:me estan|me esta|esta) (?:llamando|sonando|hablando)(?: (?:por telefono|el telefono|alguien))?|tengo que (?:contestar|tomar) (?:una|el|esta|la) (?:llamada|telefono)|tocan (?:a )?la puerta",
        r"ya casi (?:lo |la )?(?:encuentro|tengo|hallo)",
    ),
    K.RESUME: anywhere(
        r"(?:ya |ok |bueno |orale |andele |listo |si |dele |ahora |vamos a |podemos |quiero |puede |ya puede |estoy list[oa] para )*(?:siga(?:le)?|sigamos(?:le)?|sigame|continue|continuemos|continuar|prosiga|prosigamos|adelante|dele|echele|seguimos|seguir)(?: (?:nomas|pues|por favor|con (?:las|la|sus) (?:preguntas?|entrevista)|donde (?:nos quedamos|ibamos|quedamos)))*",
        r"(?:en|donde|en donde|por donde) (?:que |nos )?(?:ibamos|quedamos|estabamos)",
        r"(?:ya |aqui |listo )+(?:volvi|regrese|estoy(?: (?:otra vez|de vuelta|aqui|list[oa]|de nuevo))*|lo encontre|lo tengo|vine)(?:,? siga)?",
        r"(?:estoy |ya estoy )?list[oa](?: para (?:seguir|continuar|empezar))?|bueno,? vamos|andele(?: pues)?",
    ),
    K.DECLINE: anywhere(
        r"(?:eso |esa |esto |yo |mejor )*(?:me lo|me la|me|lo|la) (?:guardo|reservo)(?: (?:para mi|yo|esa|ese|eso|la|informacion|dato|respuesta))*|reservar(?:me)?(?:lo|la)|guardar(?:me)?(?:lo|la) para mi",
        r"(?:eso |esto |yo |la verdad )*(?:no|ni loco|prefiero no|preferiria no|mejor no|no quiero|no quisiera|no voy a|no pienso|no me (?:gusta|siento (?:comod[oa]|bien|a gusto)))(?: (?:se |lo|la|le|les|eso|esto|ese|los|esos|voy|a|de|quiero|quisiera|tener|que|hablar|entrar en))* ?(?:dec(?:ir|irlo|irselo|irle)|diciendo|digo|dar(?:lo|selo)?|dando|doy|contest(?:ar|arlo|o)|respond(?:er|o)|compart(?:ir|irlo|o)|hablar|hablo|cont(?:ar|arle|arselo)|revelar|entrar en|mencionar)(?: (?:eso|esto|ese|esos|de|dato|datos|a|una|maquina|detalles|nada|informacion|mas|lo|la|ello|usted|nadie|cualquiera))*",
        r"(?:eso |esto )?es (?:algo )?(?:entre|de) (?:mi|mi doctor|mi medico|el doctor|nosotros)(?: y (?:yo|mi (?:doctor|medico)|mio))?",
        r"(?:a usted |y a usted |eso )?(?:que le importa|no le (?:importa|incumbe|compete|concierne)|no (?:es|son) (?:asunto|cosa|cosas) suy[oa]s?|no es de su incumbencia)",
        r"(?:mejor )?(?:eso|ese dato|esa) no (?:lo |la )?(?:ponemos|ponga|ponga|pongamos|anote|anotamos|se pregunta|se dice)",
        r"(?:eso |esto |es )+(?:algo )?(?:muy |demasiado |un poco )?(?:mi[oa]|personal|privad[oa]|intim[oa]|confidencial|delicad[oa])",
        r"(?:de eso |de esto )?prefiero no (?:hablar|decir|contestar|entrar)(?:lo)?(?: (?:de eso|en eso|en detalles))?",
        r"(?:no )?tengo por ?que (?:decir|contestar|dar|responder)(?:le|lo|selo)?(?: eso)?|no tengo por ?que",
        r"no (?:me gusta|acostumbro|suelo) (?:dar|decir|compartir|contar)(?: (?:eso|esos|ese|mis|datos?|cosas|esas))*",
    ),
    K.WHY: anywhere(
        r"(?:y )?(?:a|de) que viene (?:eso|esto|la pregunta|esa pregunta)|que mas da(?: (?:eso|esto))?|que tiene que ver(?: (?:eso|esto|con|mi|nada|lo|\w+))*",
        r"(?:y )?(?:usted |eso |esto |ustedes )*(?:para que|por ?que|con que (?:fin|motivo|proposito)|a cuento de que)(?: (?:es|eso|esto|sirve|lo|la|le|les|me|quiere|quieren|necesita|necesitan|pide|piden|pregunta|preguntan|usted|ustedes|saber(?:lo)?|tanta pregunta|tantas preguntas|hace falta|usan|datos?|ese|esa|informacion|hay|que|decir(?:lo)?))*",
        r"(?:y )?quien (?:va a |lo va a |mas va a |puede )?(?:ver|leer|ve|lee|vera|tiene acceso a|saber)(?: (?:eso|esto|lo|mis|datos|esa|mi|la|informacion|respuesta))*",
        r"(?:y )?que (?:van a hacer|hacen|harian|haran|va a hacer|hace|pasa)(?: (?:ustedes|usted))? con (?:eso|esto|esa|esos|mis|mi|la|los)(?: (?:informacion|datos?|respuestas?))?",
        r"(?:es|son|seria) (?:realmente |de verdad |muy )?(?:obligatori[oa]s?|necesari[oa]s?|indispensables?|forzos[oa]s?|importante)(?: (?:eso|esto|decirlo|contestar|saberlo|esa|pregunta|dar|ese|dato))*",
        r"cual es (?:el|la) (?:motivo|razon|proposito|objetivo|fin|sentido)(?: (?:de|para|la|esa|esta|eso|esto|pregunta|preguntar|preguntarme))*",
        r"(?:no )?(?:veo|entiendo|se|comprendo|explique(?:me)?|diga(?:me)?|digame|expliqueme) (?:por ?que|para que)(?: (?:lo|la|le|es|quiere|necesita|usted|saber(?:lo)?|eso|esto|quieren|preguntan?|me|hace|falta|pide|ustedes|sirve))*",
        r"(?:estoy|esta uno) obligad[oa] a (?:decir(?:lo)?|contestar(?:lo)?|responder|dar(?:lo)?)(?: (?:eso|esto))?",
    ),
    K.REPEAT: anywhere(
        r"(?:no )?(?:le |la |lo |te )?(?:no )?(?:entendi|entiendo|sigo|comprendo|comprendi|escuche|oi|cache|capte|capto|agarre|agarro)(?: (?:bien|nada|la pregunta|eso|esto|lo que (?:dijo|dice|quiere|me dijo|pregunta)|muy bien|a usted))*",
        r"me perdi|me confundi|estoy (?:perdid[oa]|confundid[oa])|me (?:hice|hago) bolas",
        r"(?:me |lo |la |por favor |puede |podria |me lo |me la |quiere )*(?:explicar(?:melo|lo|me)?|expliquese|expliqueme(?:lo)?|explica|repet(?:ir(?:lo|melo)?)|repite|repita(?:me)?(?:lo|la)?|aclarar(?:melo|lo)?|aclareme|decir(?:lo|melo)?|digamelo|digalo|preguntar(?:lo|melo)?)(?: (?:eso|esto|mejor|otra vez|de nuevo|la pregunta|por favor|de otra (?:manera|forma)|de otro modo|mas (?:claro|despacio|facil|sencillo|simple|lento)|con otras palabras|una vez mas|bien|que es eso|esa pregunta))*",
        r"mas (?:despacio|claro|lento|fuerte)(?: por favor)?|de otra (?:manera|forma)|con otras palabras|en otras palabras",
        r"(?:que|como) (?:es lo que )?(?:me )?(?:esta |estan )?(?:preguntando|pregunto|pregunta|dijo|dice|decia|quiere (?:decir|saber)|quiso decir)(?: (?:con eso|usted|ahorita|exactamente))*",
        r"(?:la pregunta|eso) (?:otra vez|de nuevo|una vez mas)",
    ),
    K.SKIP: anywhere(
        r"(?:mejor |ya |por favor |podemos |vamos a |vamonos a |vamos |puede |pueda |dejeme )*(?:pas(?:e|ar|amos|emos|o)|ir|sig(?:a|amos)|seguir|brinc(?:ar|uemos|uese|ue)|salt(?:ar|emos|arnos|ese|ate)?)(?: (?:a|con|de))* ?(?:la |lo |el |otra |una )*(?:que sigue|que viene|siguiente|proxima|otra(?: (?:pregunta|cosa))?|de al lado)(?: (?:pregunta|por favor))*",
        r"(?:vamos|vamonos) a la que sigue|la que sigue|la que viene|siguiente(?: pregunta)?",
        r"(?:podemos |puede |mejor |vamos a |puedo |quiero |quisiera )*(?:salt(?:ar(?:nos|me|se|la|lo)?|emos(?:la|lo)?|ese|ela|elo)|brinc(?:ar(?:nos|la|me)?|uese|uela|uemos(?:la)?)|omit(?:ir(?:la|lo)?|a|amos(?:la)?)) ?(?:esa|esta|eso|esto|la|lo|pregunta)*",
        r"(?:podemos |puedo |mejor |vamos a |lo |la |eso |esa |esta |le |se lo )*(?:volver|volvemos|regresar|regresamos|contest(?:o|ar|arlo|amos|are)|vemos|ver(?:la|lo)?|dej(?:ar(?:la|lo)?|amos|emos(?:la|lo)?|ela|elo|o)|dig(?:o|amos)|respond(?:o|er)|hac(?:emos|er(?:la|lo)?))(?: (?:a|esa|eso|esta|la|lo|con|para|pregunta|mas|por))* ?(?:despues|mas tarde|mas adelante|luego|al rato|el final|al final|pendiente|en blanco|vacia|vacio|para (?:luego|despues|el final)|otro (?:dia|momento)|ahorita no)",
        r"(?:ahorita|ahora|todavia|por ahora|esta|esa) no(?:,? (?:al ratito|al rato|luego|despues|mejor|mas tarde|la que sigue|la siguiente))+",
        r"(?:pregunte(?:me)?|hagame|haga|deme|diga(?:me)?) (?:otra|una|la)(?: (?:cosa|pregunta|diferente|distinta|siguiente))*",
        r"otra (?:pregunta|cosa)(?: por favor)?|brinqu(?:ese|emos) (?:esa|esta|eso)",
    ),
    K.UNKNOWN: anywhere(
        r"(?:la verdad |pues |ahorita |yo |es que |ahora |eso |pero )*no (?:lo |la |me |los |las |le |te |me lo |me la )*(?:se|recuerdo|acuerdo|sabria|sabemos|acordaba|viene(?: a la (?:mente|memoria|cabeza))?|caigo|encuentro|tengo idea)(?: (?:bien|exactamente|ahora|ahorita|mismo|decirle|decirlo|de memoria|con certeza|la verdad|de eso|eso|nada|ya|muy|a ciencia cierta))*",
        r"(?:no tengo |no )?(?:ni (?:la )?(?:menor|mas minima|remota) idea|ni idea|idea)|ni (?:la )?(?:menor|mas remota) idea",
        r"sabra dios|solo dios sabe|dios sabra|quien sabe|vaya (?:usted )?a saber|a saber|ve tu a saber",
        r"(?:eso )?(?:lo|la|los|eso) (?:sabe|saben|maneja|conoce|lleva|tiene) (?:mi|el|la|solo mi) \w+(?:,? (?:yo no|no yo))?|mi \w+ (?:es (?:el|la) que )?(?:lo |la |eso )?(?:sabe|maneja|lleva)(?:,? yo no)?",
        r"(?:tendria|tengo|habria|hay|necesito|deberia) ?(?:que )?(?:preguntar|buscar|ver|checar|revisar|mirar|averiguar|llamar|consultar)\w*(?: (?:a|con|en|mi|el|la|mis|los|su|\w+)){0,4}",
        r"se me (?:fue|olvido|escapa|borro|ha olvidado|va|paso)(?: (?:de|la|el|onda|cabeza|mente|cassette|eso|por completo|completamente))*",
        r"(?:me )?(?:agarra|agarro|tomo|pesca|cacha|cogio) (?:en curva|desprevenid[oa]|en blanco)|(?:estoy|me quede|quede) en blanco",
        r"(?:nunca|no|nadie)(?: (?:me|nos|lo|la|jamas))* (?:dijeron|han dicho|dijo|explicaron|explico|informaron|contaron|dieron)(?: (?:eso|nada|nunca|bien))*",
        r"(?:y )?(?:que|como) voy a saber(?:lo)?(?: (?:yo|eso))*|ojala (?:supiera|me acordara|lo supiera)|ya quisiera saber",
        r"no (?:estoy|ando) (?:muy |tan |bien )?segur[oa](?: (?:de eso|la verdad))?",
    ),
}
