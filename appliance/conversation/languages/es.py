"""How people steer a conversation in Spanish. Pure; see `patterns` for what each part means."""

from __future__ import annotations

import re

from appliance.conversation.languages.caring_es import CARING
from appliance.conversation.languages.concepts_es import CONCEPTS
from appliance.conversation.languages.idioms_es import IDIOMS
from appliance.conversation.languages.patterns import Patterns, anywhere, run_of, whole
from appliance.conversation.languages.placed_es import PLACED
from appliance.conversation.languages.retraction_es import RETRACTION
from appliance.conversation.languages.returning_es import AGREEING, DICTATING, GOING_ON
from appliance.core.command import CommandKind as K

_TAIL = r"(?:[\s,]+(?:por favor|porfa|gracias|ahora|entonces|otra vez|de nuevo|ya))*"
_WANT = r"(?:quiero|quisiera|prefiero|me gustaria|vamos a|podemos|puedo|puede|podria|podriamos|por favor|necesito|deseo)"
_PEOPLE = r"espos[oa]|marido|mujer|senora|pareja|novi[oa]|hij[oa]|mama|papa|madre|padre|herman[oa]|tia|tio|prim[oa]|sobrin[oa]|abuel[oa]|niet[oa]|suegr[oa]|cunad[oa]|amig[oa]|vecin[oa]|jef[ea]|patron|patrona|duen[oa]|casero|casera|arrendador|conductor|conductora|chofer|senor|muchach[oa]|hombre|testigo|abogad[oa]|doctor|doctora|tutor|tutora|compan[ei]r?[oa]"
_TELL = r"(?:dec|dig|contest|respond|dar|doy|hablar|hablo|cont|compart|coment|entrar|tocar|menc)"
_WORD = r"[\w@.+#'/-]+"
_EXCLAIMED = r"(?!(?:hora|horas|dia|dias|fecha|fechas|numero|numeros|tipo|clase|documentos?|papeles|parte|lado|seguros?|horario|cosas?|mas|paso|pasa|pasan|pasaria|sigue|hago|hace|hacen|hay|es|son|era|fue|dijo|dice|dicen|dijeron|quiere|quieren|significa|necesito|ocupo|debo|tengo|puedo|incluye|falta|onda|opina|piden|pidieron|me|se|le|les|te|tanto|tanta|tantos|tantas|otro|otra|otros|otras|nombre|lugar|sucede|sucedio|ocurre|ocurrio|creen?|hizo|hicieron)\b)\w+"
"""What is exclaimed at: not what is asked for, and no verb of asking."""
_THING = r"(?: (?!es\b|era\b|son\b|fue\b|no\b)\w+)?"

PATTERNS = Patterns(
    whole={
        K.SLOWER: whole(
            rf"(?:me )?(?:(?:puede|podria|puedes|podrias)(?: usted)? )?(?:(?:hablar|hablarme|decirlo|decirmelo|hable|hableme|habla|ir|vaya|digalo|digamelo) )?(?:un poco |mucho )?mas (?:despacio|despacito|lento|lentamente){_TAIL}",
            rf"(?:(?:hable|habla|vaya|digalo) (?:despacio|despacito|lentamente)|no tan rapido){_TAIL}",
            rf"(?:(?:habla|va|es|eso es|esta)(?: usted)? )?(?:muy|demasiado) rapido(?: para mi)?{_TAIL}",
        ),
        K.FASTER: whole(
            rf"(?:(?:puede|podria|puedes|podrias)(?: usted)? )?(?:(?:hablar|hable|habla|ir|vaya) )?(?:un poco |mucho )?mas (?:rapido|deprisa|aprisa){_TAIL}",
            rf"(?:(?:habla|va|es|eso es)(?: usted)? )?(?:muy|demasiado) (?:lento|despacio)(?: para mi)?{_TAIL}",
        ),
        K.SPELL: whole(
            rf"(?:me )?(?:lo |la )?(?:(?:puede|podria|puedes|podrias)(?: usted)? )?(?:deletrear|deletrearlo|deletrearla|deletrearmelo|deletreelo|deletreela|deletreemelo|deletree|deletreo){_TAIL}",
            rf"¿?como (?:lo |la )?(?:escribio|ha escrito|tiene escrito|deletrea|escribe)(?: usted)?{_TAIL}",
            rf"(?:digalo |digamelo |leamelo )?letra por letra{_TAIL}",
        ),
        K.REPEAT: whole(
            rf"(?:me )?(?:puede|podria|puedes|podrias)(?: usted)? (?:repetir(?:lo|la|melo|mela|me)?|decir(?:lo|melo)?)(?: (?:la pregunta|eso|por favor))*{_TAIL}",
            rf"(?:repita|repitame|repitamelo|repitalo|repite|repitelo)(?: (?:la pregunta|eso|lo))?{_TAIL}",
            r"¿?como(?: dijo| dice| dices)?",
            r"¿?que",
            r"¿?mande(?: usted)?",
            r"¿?perdon",
            r"perdone",
            r"disculpe",
            rf"(?:otra vez|de nuevo|una vez mas){_TAIL}",
            r"¿?que (?:dijo|dice|pregunto|pregunta|me (?:pregunto|dijo))(?: usted)?",
            r"no (?:le |lo |la )?(?:oi|escuche|entendi|entiendo)(?: (?:bien|nada|la pregunta|eso|lo que dijo))*",
            r"¿?cual (?:era|es) la pregunta",
            r"¿?(?:que|como) (?:quiere decir|significa)(?: (?:eso|esto|con eso|usted))*",
            r"¿?(?:que|cual) (?:es (?:eso|esto|ese|esa)|numero|nombre|tarjeta)",
            r"¿?(?:a )?que se refiere\b.*",
        ),
        K.WHY: whole(
            r"¿?(?:y )?(?:por ?que|para que)",
            r"¿?(?:por ?que|para que) (?:me |lo |la |le |necesita|pregunta|quiere|hace falta|es |tengo|debo|eso|esto|esa|usan|piden|sirve)\b.*",
            r"¿?es (?:realmente )?necesario\b.*",
            r"¿?(?:tengo|debo|hay) (?:que|obligacion de)? ?(?:contestar|responder|decir(?:lo|selo)?)\b.*",
            r"¿?que tiene (?:eso|esto) que ver\b.*",
        ),
        K.HOLD: whole(
            rf"(?:espere|esperame|espereme|espera|aguarde|aguanteme|aguante|dejeme|permitame|deme|dame|un|solo un)(?: (?:un|una|usted))? ?(?:momento|momentito|minuto|minutito|segundo|segundito|ratito|rato|tantito|poco|poquito)?{_TAIL}",
            r"(?:un|solo un|deme un|dame un) (?:momento|momentito|minuto|minutito|segundo|segundito)\b.*",
            r"(?:dejeme|deje|deja|permitame) (?:que )?(?:ver|buscar|mirar|pensar|checar|revisar|lo busque|busco|miro|piense|vea|revise)\b.*",
            r"ahorita(?: vuelvo)?",
            r"ya vuelvo",
        ),
        K.BACK: whole(
            rf"(?:volver|vuelva|vuelve|regrese|regresar|regresa|ir|vaya|atras|para atras)(?: (?:atras|a la (?:pregunta )?anterior|a la otra))?{_TAIL}",
            rf"(?:la )?(?:pregunta )?anterior{_TAIL}",
            rf"{_WANT} (?:volver|regresar|ir)(?: (?:atras|a la (?:pregunta )?anterior))?{_TAIL}",
        ),
        K.CANCEL: whole(
            rf"(?:cancele|cancelar|cancela|cancelelo|cancelarlo|anule|anular)(?: (?:todo|esto|eso|la (?:solicitud|entrevista)))?{_TAIL}",
            rf"(?:ya )?(?:no )?{_WANT} (?:parar|dejarlo|terminar|cancelar|salir|acabar|irme|suspender|dejar(?:lo)?)(?: (?:esto|eso|todo|aqui|asi))*{_TAIL}",
            r"(?:ya )?no quiero (?:seguir|continuar|hacer(?:lo)?|terminar)\b.*",
            rf"(?:olvidelo|olvidalo|dejelo|dejalo|dejemoslo|nada,? olvidelo|pare|parar|basta|ya basta|salir|me voy){_TAIL}",
            r"mejor (?:no|lo dejo|lo dejamos)(?: (?:asi|para otro dia))?",
        ),
        K.SKIP: whole(
            rf"(?:paso|pase|pasar|salte|saltar|saltemos|saltela|saltarla|omita|omitir|brinque|brinquela)(?: (?:esta|esa|la|de|a la|esto|eso))*(?: (?:pregunta|siguiente|otra))?{_TAIL}",
            rf"(?:la )?(?:siguiente|proxima|otra)(?: pregunta)?{_TAIL}",
            rf"(?:luego|despues|mas tarde|al rato)(?: (?:se lo digo|le digo|lo digo|contesto|respondo))?{_TAIL}",
            rf"(?:se lo|le|lo) (?:digo|dire|contesto|doy|dare) (?:luego|despues|mas tarde){_TAIL}",
        ),
        K.UNKNOWN: whole(
            r"(?:pues |la verdad,? |ay,? |es que )*(?:yo )?no (?:lo |la |me |estoy |tengo |sabria |se |lo )*(?:se|recuerdo|acuerdo|sabria(?: decir(?:le|lo)?)?|segur[oa])\b(?: .{0,60})?",
            r"(?:pues |la verdad,? )*no tengo (?:ni )?(?:idea|la menor idea|ni la menor idea)(?: .{0,40})?",
            r"ni idea",
            r"(?:pues )?ni (?:la menor|una) idea",
            r"quien sabe",
            r"(?:pues )?(?:a |vaya a )?saber",
            r"se me (?:olvido|quedo|perdio)(?: .{0,25})?",
            r"(?:la |lo )(?:deje|tengo|perdi)(?: (?:en|olvidad[oa])) .{1,25}",
            r"(?:esta|la tarjeta esta) en (?:la casa|mi casa|el carro|el coche|casa)\b.*",
            r"no (?:tengo|traigo) (?:mi|la|el|mis|los) (?:tarjeta|papeles|documentos?|numero|poliza|seguro)\b.*",
            r"(?:se me )?(?:ha olvidado|olvide|lo olvide)",
            r"no (?:lo|la|los|las) (?:tengo|traigo|se|conozco|encuentro)(?: (?:aqui|a mano|conmigo|a la mano|encima|ahora|en este momento|todavia|ahorita))*",
            r"(?:todavia|aun) no(?: (?:lo|la|me lo|me la|me) .{0,30})?",
            r"no me (?:lo |la )?(?:se|han dado|dieron|dijeron|acuerdo|fije)\b.*",
            r"(?:no )?lo (?:desconozco|ignoro)",
            r"desconozco",
            r"(?:tendria|tengo) que (?:mirar|buscar|preguntar|ver|revisar|checar)\w*\b.*",
            r"no (?:la|lo) traigo(?: .{0,20})?",
            r"dificil (?:de )?decir(?:lo)?",
            r"no sabria(?: .{0,30})?",
        ),
        K.DECLINE: whole(
            rf"(?:lo siento,? |perdon,? )?(?:yo )?(?:prefiero|preferiria) (?:que )?no(?: (?:se |le |lo |la )*{_TELL}\w*\b.*)?",
            r"no (?:se lo |lo |le |la )?(?:quiero|quisiera|deseo|voy a|pienso) (?:decir|contestar|responder|dar|contar|hablar|compartir|decirlo|darlo|darselo|decirselo|contestarle|decirle|comentar)\w*\b.*",
            r"(?:eso|esto) (?:es|no es asunto) (?:privado|personal|suyo|cosa mia|mio|confidencial|muy personal)",
            r"no es asunto suyo",
            r"(?:es|eso es) (?:privado|personal|confidencial)",
            r"sin comentarios",
            r"mejor no (?:lo )?(?:digo|contesto|decirlo|contestar)\b.*",
            r"no me pregunte eso",
        ),
        K.RESUME: whole(
            rf"(?:si,? |bueno,? |vale,? |ok,? |esta bien,? |listo,? )?(?:siga|sigamos|seguimos|sigo|continue|continuemos|continuamos|seguir|continuar|adelante|prosiga|sigale|vamos){_TAIL}(?: con (?:el formulario|las preguntas|la entrevista))?",
            rf"(?:si,? |bueno,? |ya )?(?:estoy|ya estoy) (?:list[oa]|de vuelta|aqui){_TAIL}",
            r"list[oa]",
            rf"{_WANT} (?:seguir|continuar)\b.*",
            r"ya(?: estoy)?",
        ),
    },
    anywhere={
        K.ARE_YOU_HUMAN: anywhere(
            r"(?:es|eres|sos) (?:usted )?(?:tu )?(?:una? )?(?:persona|humano|humana(?= o |\W*\?)|robot|maquina|bot|grabacion|computadora|ordenador|inteligencia artificial|ia)(?: (?:real|de verdad))?",
            r"(?:estoy hablando|hablo|platico|estoy platicando) con (?:una? )?(?:persona|humano|robot|maquina|bot|computadora|ordenador|grabacion)(?: (?:real|de verdad))?",
            r"(?:esto|eso) es (?:una? )?(?:robot|maquina|grabacion|bot|computadora)",
        ),
        K.WITHDRAW: anywhere(
            r"(?:retiro|retirar|revoco|revocar|quito|anulo) (?:mi|el) consentimiento",
            r"ya no (?:doy|autorizo|consiento|acepto|estoy de acuerdo)",
        ),
        K.DELETE_MY_DATA: anywhere(
            r"(?:borre|borra|borrar|elimine|elimina|eliminar|quite|destruya)(?: usted)? (?:todo|todos|mis (?:datos|respuestas)|mi (?:informacion|nombre|expediente)|lo que (?:le |te )?(?:dije|he dicho|conte|he contado))",
            r"olvide (?:todo )?lo que (?:le )?(?:dije|conte|he dicho)",
        ),
    },
    courtesy=re.compile(
        r"(?:(?:eh+|este|pues|bueno|a ver|oiga|oye|mire|mira|hola|buenos dias|buenas(?: tardes| noches)?|por favor|perdon|perdone|disculpe|disculpa|gracias|ah|ay|si|vale|ok|la verdad|mmm+)[\s,.!]+)+"
    ),
    filler=re.compile(r"bueno|pues|vale|ok|bien|claro|este|ya"),
    repair=re.compile(
        r"(?:[\s,.;:–—-]+(?:(?:ay|este|bueno|pero) )?(?:no,? (?:no,? )?(?:perdon|perdone|espere|digo|mejor dicho|miento|es|era)|perdon(?:e)?(?:,? no)?|disculpe|digo|quiero decir|quise decir|mejor dicho|corrijo|miento|mas bien|me equivoque|en realidad|ay,? no|no,? mejor)|[,.;]\s*(?:no|bueno)|no(?=,))[\s,.:]+"
    ),
    instead=re.compile(
        r"(?:(?:no exactamente|no del todo|no|nop|mal|en realidad|perdon|perdone|espere|ay|bueno|dije|digo|quise decir|quiero decir|es|era|son|(?:deberia|debe) (?:ser|decir)|mejor dicho|mas bien|disculpe|sino|(?:eso |asi )?esta mal)[\s,.!:]+)+"
    ),
    addition=re.compile(
        r"(?:y |pero |ah,? |tambien,? )*(?:se me (?:olvido|paso)|(?:me )?olvide|me falto|(?:tambien )?(?:quiero|queria|debo|falta) (?:agregar|decir|anadir)|otra cosa|una cosa mas|ademas|tambien|por cierto)\b"
    ),
    thanks=whole(
        r"(?:(?:ok|bueno|muy bien|esta bien|perfecto|listo|vale|no|si|eso es todo|es todo|nada mas|adios|hasta luego|igualmente|(?:muchas |mil )?gracias(?: por (?:todo|su ayuda))?|muy amable|que (?:este|le vaya) (?:muy )?bien|cuidese|de acuerdo|entendido)[\s,.!]*)+"
    ),
    correction=anywhere(
        r"perdon",
        r"perdone",
        r"disculpe",
        r"en realidad",
        r"mejor dicho",
        r"quiero decir",
        r"quise decir",
        r"digo",
        r"me equivoque",
        r"corrijo",
        r"correccion",
        r"no,? espere",
        r"espere,? no",
        r"(?:eso|esto|asi|ese|esa) (?:no es|esta mal|es incorrecto|no esta bien)",
        r"esta (?:mal|equivocad[oa])",
        r"deberia ser",
        r"en vez de",
        r"en lugar de",
        r"(?:cambie|cambiar|corrija|corregir|arregle|modifique|modificar)(?: (?:mi|el|la|eso|lo|los|las|mis))?",
        r"no,? (?:es|son|mi|el|la|era|fue)",
        r"no es .{1,40}(?:sino|es)",
        r"mas bien",
        r"sino",
    ),
    replaced=(
        re.compile(
            rf"(?P<new>{_WORD}(?: {_WORD}){{0,3}}),? (?:y )?no (?:en )?(?P<old>{_WORD}(?: {_WORD}){{0,3}}?)(?=$|[.,;!?]| (?:es|pero|y|perdon|lo)\b)"
        ),
        re.compile(
            rf"no (?:es |son |era |fue |en )?(?:el |la |los |las )?(?P<old>{_WORD}(?: {_WORD}){{0,3}}?),? (?:sino|es|son|era|fue|mas bien)(?: que)?(?: es)?(?: (?:el|la|en))? (?P<new>{_WORD}(?: {_WORD}){{0,3}})"
        ),
        re.compile(
            rf"(?:cambie|cambia|cambiar|corrija|sustituya|reemplace)(?: el| la)? (?P<old>{_WORD}(?: {_WORD}){{0,3}}?) (?:por|a|con) (?:el |la )?(?P<new>{_WORD}(?: {_WORD}){{0,3}})"
        ),
        re.compile(
            rf"(?P<new>{_WORD}(?: {_WORD}){{0,3}}?) en (?:vez|lugar) de(?:l| la)? (?P<old>{_WORD}(?: {_WORD}){{0,3}})"
        ),
    ),
    change=anywhere(
        r"(?:cambie|cambiar|cambia|corrija|corregir|arregle|modifique|modificar|cambio)",
        r"(?:esta|estan|quedo|es|son) (?:mal|incorrect[oa]s?|equivocad[oa]s?)",
        r"no (?:esta|estan|es|son) (?:bien|correct[oa]s?)",
        r"me equivoque (?:con|en)",
    ),
    nothing_to_change=whole(
        r"(?:no,? )?(?:nada|ninguno|ninguna)(?: mas)?(?:,? (?:asi )?esta (?:todo )?bien)?",
        r"(?:asi )?(?:esta|queda|quedo|todo) (?:todo )?(?:esta |quedo |queda |se ve |lo veo |anda )?(?:muy )?(?:bien|correcto|en orden|perfecto|exacto|listo)(?: asi)?",
    ),
    opposes=anywhere(
        r"no|sino|en (?:vez|lugar) de(?:l)?",
        r"(?:cambie|cambia|cambiar|corrija|sustituya|reemplace) .+ (?:a|por|con)",
        r"(?:le |te |les )?(?:dije|di|puse|escribi|conteste|tengo) .+ (?:pero|y) (?:es|son|era|debe|deberia|en realidad)",
        r"donde dice .+ (?:debe|deberia|tiene que)",
    ),
    between=re.compile(
        r"(?:,\s*|\s)(?:a|por|con|(?:y )?no|en (?:vez|lugar) de|sino|pero|es|son|era|(?:debe|deberia|tiene que) (?:decir|ser))\s"
    ),
    denial=re.compile(
        r"(?:(?:no|perdon|perdone|espere|ay|en realidad)[\s,.]+)*no\b(?: (?:es|son|era|fue))?"
    ),
    named_as_old=re.compile(r",?\s(?:y )?(?:no|en (?:vez|lugar) de)\s"),
    but_now=re.compile(
        r",?\s(?:pero|y)\s(?:en realidad )?(?:es|son|era|eran|debe (?:ser|decir))\s"
    ),
    removal=anywhere(
        r"(?:quite|quita|quitar|quitele|quitelo|quitela|saque|sacar|saquelo|saquela|borre|borra|borrar|elimine|elimina|eliminar)",
    ),
    ordinals=(
        rf"(?:el |la )?primer[oa]?{_THING}",
        rf"(?:el |la )?segund[oa]{_THING}",
        rf"(?:el |la )?tercer[oa]?{_THING}",
        rf"(?:el |la )?cuart[oa]{_THING}",
        rf"(?:el |la )?quint[oa]{_THING}",
    ),
    link=re.compile(
        r"[\s,]*(?::|=|(?:(?:debe|deberia|debia|tiene que|tenia que|tendria que) (?:ser|decir|ir|quedar|estar)|es|era|son|fue|seria|va|a|por|un|una)\b)[\s,:]*(?:(?:un|una|el|la)\b\s*)?"
    ),
    question=re.compile(
        r"(?:y |pero |entonces |por cierto,? |oiga,? |ah,? )*(?:¿|"
        r"cuant[oa]s? (?:cuesta|cuestan|cobran|vale|sale|dura|tarda|tengo|tiempo|dias|es|hay)|a que hora|de que (?:hora|se)"
        r"|que (?:horario|documentos|papeles|necesito|debo|tengo que|pasa si|pasa con|significa|es eso|es esto|seguros|dias|quiere decir|hago|van a|me van)"
        r"|como (?:llego|puedo|hago|funciona|se llama|me van|pago|es que)|donde (?:esta|estan|queda|quedan|puedo|tengo|hay)"
        r"|cuando (?:abren|cierran|atienden|puedo|podria|me (?:van|llaman|llamaran|avisan|atienden|ven))"
        r"|quien (?:me|va|es usted)|cual es|por que (?:me|tengo|necesita|quiere|pregunta)"
        r"|hay (?:estacionamiento|alguien que|interprete|que pagar)|tienen (?:\w+)|puedo (?:\w+)|aceptan|atienden (?:\w+)|cobran|abren|es posible|me (?:van a|cobran|atienden|pueden))\b"
    ),
    placed=PLACED,
    told_before=whole(
        r"(?:pero |oiga,? |mire,? |no,? |es que )*(?:ya )(?:(?:se|le|te) )?(?:lo |la )?(?:dije|di|conteste|respondi|mencione|explique|he dicho|habia dicho)(?: (?:eso|antes|hace rato|ahorita|a usted|dos veces|una vez))*",
        r"(?:pero |oiga,? |mire,? |no,? )*(?:(?:se|le|te) )?(?:lo |la )?(?:acabo de decir|acabo de dar|acabo de contestar)(?:\w*)(?: (?:eso|antes))*",
        r"(?:pero |no,? )*(?:eso )?ya (?:lo|la) (?:tiene|tienen|sabe|saben)",
        r"(?:pero |no,? )*(?:eso )?ya me (?:lo|la) (?:pregunto|preguntaron)",
    ),
    number_asked=whole(
        r"(?:perdon,? |disculpe,? |por favor,? |espere,? |y |bueno,? )*(?:cual (?:es|era)|digame|deme|repita|repitame|me (?:repite|dice|da)|(?:me )?(?:puedes?|podria) (?:repetir|decir|dar)(?:me)?)(?: otra vez| de nuevo)? (?:(?:mi|el|ese) numero(?: (?:de (?:caso|referencia|protocolo|folio|esta llamada|la llamada)|que me (?:dio|dijo|han dado)))?|mi folio)(?:,? (?:otra vez|de nuevo|por favor|una vez mas|despacio))*",
        r"(?:perdon,? |por favor,? )*(?:mi|el) numero(?: de (?:caso|referencia|protocolo|folio))?(?: otra vez| de nuevo|,? por favor)+",
    ),
    unsure=anywhere(
        r"(?:yo )?creo(?: que)?|me parece|pienso que|supongo|tal vez|talvez|quizas?|a lo mejor|puede que|capaz que|ha de ser|o algo asi",
        r"no (?:estoy|ando) (?:(?:muy|bien|del todo|cien por ciento) )?segur[oa]|si (?:mal no|bien) recuerdo|si no me equivoco|mas o menos",
    ),
    same=whole(
        r"(?:(?:es|son|pues|si|ponga|ponle|pongale|use|tambien|ah|seria)[ ,]+)*(?:(?:el|la|lo) )?mism[oa]s?(?: (?:numero|telefono|celular|direccion|domicilio|casa|nombre|correo|lugar))?(?: (?:que|de|del|al?|donde|en) .{1,45})?(?:, .{1,30})?",
        r"(?:(?:es|seria|pues)[ ,]+)*igual(?: (?:que|al?) (?:el |la )?.{1,40})?",
        r"(?:(?:es|ponga|use|pues)[ ,]+)*(?:(?:el|la) mi[oa]|mi (?:mismo |misma |propio )?(?:numero|telefono|celular|direccion|correo)|(?:el|la) que (?:ya )?le di)(?: tambien)?",
    ),
    disowned=whole(
        rf"(?:no,? |perdon,? |ay,? |espere,? |disculpe,? )*(?:(?:ese|esa|eso|este|esta|(?:el|la|lo) que (?:le )?di) )?(?:(?:numero|telefono|nombre|correo) )?(?:es|era|fue) (?:(?:el|la|lo) )?(?:(?:numero|telefono|nombre|correo) )?del? (?:mi |su |la |el )?(?:\w+ )?(?:{_PEOPLE})(?:,? no (?:es )?(?:el |la )?mi[oa])?",
        r"(?:no,? |perdon,? |ay,? |espere,? |disculpe,? )*(?:(?:ese|esa|eso|este|esta|(?:el|la|lo) que (?:le )?di) )?no (?:es|era) (?:(?:el|la) )?(?:mi[oa]|mi (?:numero|telefono|nombre|correo|direccion))",
        r"(?:no,? |perdon,? |ay,? |espere,? |disculpe,? )*(?:ese|esa|eso)(?: (?:es|era))? de otra persona",
    ),
    exclamation=re.compile(
        r"(?:y |pero |ay,? |oiga,? |ah,? |uy,? )*que (?:"
        r"tal\b|(?:\w+ ){0,2}(?:tan|mas) (?!o menos)\w+"
        rf"|{_EXCLAIMED} (?:hace|esta|estan|estoy|estamos|traigo|tengo|tiene|da|me da|me dan|hizo|hacia|cae|cayo)\b"
        rf"|{_EXCLAIMED}(?:,|[.!]|$))"
    ),
    becomes=re.compile(
        r".*\bque (?:pasa|va a pasar|pasara|sucede|ocurre|se hace) (?:con|de)"
        r" (?:(?:todo|todos|todas) )?(?:lo que|mis (?:respuestas|datos|palabras)|mi informacion)\b"
    ),
    accented_question=re.compile(
        r"(?:y |pero |entonces |por cierto,? |oiga,? |ah,? |a |de |en |con |para |por )*(?!qué \w+(?: (?:tan|más) \w+|(?=[,.!]|$| pero| (?:la )?verdad)))(?:qué|cómo|cuándo|dónde|adónde|cuánt[oa]s?|cuál(?:es)?|quién(?:es)?(?! sabe(?:,| \d|$)))\b"
    ),
    nothing=run_of(
        (
            r"(?:no,? )?que yo sepa(?:,? no)?",
            r"(?:nada|nadie|ningun[oa]?|no hay|no) mas(?: (?:que eso|que yo sepa|de eso))?",
            r"(?:no hay )?(?:nadie|nada|ningun[oa]?)(?: (?:en (?:mi )?contra|de eso|de esos|de esas))?",
            r"(?:ya )?(?:eso|esto|esos|esas|ese|esa) (?:es|son|seria|era|fue) (?:todo|todos|todas|(?:el|la|lo) unic[oa]|nada mas)(?: (?:lo que (?:tomo|tengo|se)|que (?:tomo|tengo)))?",
            r"(?:ya )?(?:es|seria|era) (?:todo|(?:el|la|lo) unic[oa])(?: (?:lo )?que (?:tomo|tengo|se))?",
            r"(?:solo|solamente|nada mas|no mas|unicamente)(?: (?:eso|esos|esas|ese|esa|esto|el|la|los dos|las dos))?",
            r"(?:yo )?no (?:tengo|tomo|uso|hay|creo|conozco|manejo|ocupo|cuento con|necesito)(?: (?:ningun[oa]?|nada|otr[oa]s?|mas|alergias|medicinas|medicamentos|nadie|de (?:eso|esos|esas)|eso|esos|uno|una|correo|electronico|email|computadora|por ahora))*",
            r"ya (?:termine|acabe|esta|estuvo)",
            r"no (?:aplica|me toca|paso nada)",
            r"para nada|en absoluto|no|nada|ningun[oa]?|nadie|cero|tampoco|ya",
        ),
        (
            r"(?:muchas )?gracias|senor(?:a|ita)?|mij[oa]|joven|nomas|por (?:ahora|el momento|favor)|la verdad|creo|pues|asi",
        ),
    ),
    long_ago=re.compile(
        r"(?:uy,? |uh,? |pues |ya |como |de |desde )*(?:hace (?:ya )?(?:much[oa]s? )?(?:anos|tiempo|rato|mucho)|siempre|toda la vida|(?:muchos )?anos|mucho tiempo|(?:que era )?(?:nin[oa]|chic[oa]|joven))(?: (?:ya|atras))?"
    ),
    turns=("y", "pero"),
    my="mi",
    mine=anywhere(
        r"mi (?:propio )?(?:nombre|numero|telefono|celular|cel|movil|correo|email|direccion)",
        r"(?:el|la) mi[oa]",
        r"me llamo",
        r"naci",
        r"me (?:puede|pueden|puedes) (?:llamar|marcar|escribir|encontrar|dejar (?:un )?mensaje)(?: al)?",
        r"yo soy",
        r"soy(?: (?:su|el|la))?",
        r"(?:llameme|marqueme|escribame)(?: al)?",
    ),
    theirs=anywhere(
        r"(?:(?:el|ella) )?nacio",
        r"(?:se llama|llamad[oa]|que se llama|de nombre)",
        r"(?:el|la) (?:suy[oa]|de (?:el|ella))",
        r"su (?:nombre|numero|telefono|celular|correo)",
        rf"(?:mi|mis|el|la|los|un|una|otro|otra|nuestr[oa]) (?:{_PEOPLE})",
    ),
    languages={
        "en": anywhere(
            r"(?:en|habla(?:r|mos|n)?|prefiero|pasemos a|cambie a|cambiar a) (?:el )?ingles",
            r"in english",
            r"(?:speak|use|switch to|change to|prefer|continue in) english",
            r"english,? please",
            r"do you speak english",
            r"no (?:hablo|entiendo) (?:bien )?(?:el )?espanol|(?:i )?(?:don'?t|do not) (?:speak|understand) (?:any |much )?spanish",
            r"(?:version|formulario) en ingles|pongalo en ingles|sigale en ingles",
            r"(?:only|rather|better|prefer) (?:speak )?english|let'?s (?:do|speak|use) english",
            r"^\W*(?:en |in )?(?:english|ingles)(?: por favor| please)?\W*$",
        ),
    },
    wanted=(
        r"(?:habla[ns]?|hablan? usted(?:es)?|alguien (?:que )?(?:hable|habla|aqui habla)|(?:solo|solamente|unicamente) (?:hablo|hablamos|habla|entiendo)|prefiero hablar|(?:podemos|puedo|quiero) hablar|que hable)(?: en)? {name}",
        r"(?:interprete|traductora?) (?:de|en|que hable) {name}",
        r"{name},? por favor",
        r"(?:hablar|seguir|continuar|hacerlo|explicar\w*|escribir|formulario|tienen esto|lo tienen) en {name}(?: por favor)?",
    ),
    joiners=re.compile(
        r"(?:mi|el|la|los|las|un|una|y|es|son|soy|me|llamo|nombre|numero|telefono|a|en|de|del|que|al|le|se|yo|este|esta|aqui|por|para|con|o|su|lo)\b"
    ),
    wishes=anywhere(
        r"por favor|pued[aeo]\w*|podemos|podria\w*|quier[eo]|queremos|quisiera|prefier[eo]|necesito|mejor",
        r"gustaria|sig[aou]\w*|seguir|seguimos|continu\w+|cambi[ae]r?|hable(?:me)?|hablame|hablemos|hay|tienen?",
        r"digame|pregunteme|vamos|mas facil|no (?:hablo|entiendo)",
    ),
    retraction=RETRACTION,
    going_on=GOING_ON,
    caring=CARING,
    agreeing=AGREEING,
    dictating=DICTATING,
    concepts=CONCEPTS,
    letters="áéíóúüñ",
    stopwords=frozenset(
        [
            "anoche",
            "duele",
            "anos",
            "semana",
            "llamo",
            "naci",
            "quisiera",
            "esto",
            "vez",
            "bien",
            "vengo",
            "caen",
            "nada",
            "el",
            "la",
            "de",
            "que",
            "y",
            "a",
            "en",
            "un",
            "una",
            "los",
            "las",
            "se",
            "no",
            "por",
            "con",
            "para",
            "mi",
            "es",
            "lo",
            "me",
            "su",
            "al",
            "del",
            "como",
            "mas",
            "pero",
            "sus",
            "le",
            "ya",
            "o",
            "este",
            "si",
            "porque",
            "esta",
            "entre",
            "cuando",
            "muy",
            "sin",
            "sobre",
            "tambien",
            "hasta",
            "hay",
            "donde",
            "quien",
            "desde",
            "todo",
            "nos",
            "fue",
            "ha",
            "yo",
            "soy",
            "tengo",
            "estoy",
            "mucho",
            "mucha",
            "hace",
            "puedo",
            "puede",
            "tiene",
            "estaba",
            "despues",
            "antes",
            "ahora",
            "otro",
            "otra",
            "eso",
            "ese",
            "aqui",
            "tres",
            "dos",
            "gracias",
            "hola",
            "buenos",
            "dias",
            "quiero",
        ]
    ),
    picks=(
        re.compile(
            r"(?:la |el |lo |opcion |numero )*(?:primer[oa]?|uno|una|1|a)(?: (?:opcion|cosa))?"
        ),
        re.compile(
            r"(?:la |el |lo |opcion |numero )*(?:segund[oa]|dos|2|ultim[oa]|b)(?: (?:opcion|cosa))?"
        ),
    ),
    neither=re.compile(
        r"(?:no,? )?(?:ningun[oa]|nada|ni (?:lo )?un[oa] ni (?:lo )?otr[oa]|otra cosa|la tercera|3|tres)(?: de (?:las|los|esas|esos|ellas)(?: dos)?)?"
    ),
    padding=anywhere(
        r"por favor|porfa|gracias|la verdad|pues|bueno|mire|oiga|perdon|disculpe|ay|eh+|este|no|si|y|pero|entonces|creo que|ahorita|ya|hoy|mejor|sinceramente|fijese que|es que|la mera verdad|usted|senorita|joven"
    ),
    happened=re.compile(r"(?:fue|paso|ocurrio|sucedio|era)[,:]?"),
    idioms=IDIOMS,
    days=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    months=(
        *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
        *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    ),
    day_form="{day} {number} de {month}",
    time_form="{hour}:{minute}",
    not_here="Este formulario todavía no está en español. Ya se pidió una persona y un intérprete; su número es {protocol}.",
)
