"""Spanish: what we must not say. Folded."""

from __future__ import annotations

from appliance.screening.languages.es.judgements import JUDGEMENTS
from appliance.screening.languages.es.statements import STATEMENTS
from appliance.screening.speech import Overreach, joined

_STAFF = (
    r"(?:(?:una?|la|el|nuestr[oa]|su|algun[oa]?) )?(?:persona|alguien|enfermer[oa]|"
    r"doctora?|medic[oa]|abogad[oa]|ajustador[a]?|agente|personal|"
    r"equipo|coleg[oa]|recepcionista|gerente|supervisor[a]?|especialista|representante|"
    r"consejer[oa]|oficina|nosotros|yo)"
)

_DRUG = (
    r"(?:medicamentos?|medicinas?|dosis|pastillas?|tabletas?|insulina|ibuprofeno|"
    r"aspirinas?|paracetamol|"
    r"acetaminofen|tylenol|antibioticos?|antihistaminico|inhalador|metformina|esteroides?|"
    r"analgesicos?)"
)

OVERREACH = Overreach(
    patterns=joined(
        joined(STATEMENTS, JUDGEMENTS),
        {
            "medical_advice": (
                (
                    rf"(?:debe(?:ria)?|tiene que|puede|podria|necesita|le (?:recomiendo|sugiero|"
                    rf"aconsejo)|"
                    rf"es mejor|le conviene|trate de)(?: \w+){{0,2}} (?:tomar\w*|dejar de tomar|"
                    rf"suspender|"
                    rf"duplicar|aumentar|reducir|bajar|subir|saltarse|usar|tome|deje de tomar|"
                    rf"suspenda)(?: \w+){{0,4}} {_DRUG}"
                ),
                (
                    rf"(?:^|[,;:] |por favor )(?:tome(?:se)?|deje de tomar|suspenda|duplique|aumente|"
                    rf"reduzca|use)(?: \w+){{0,4}} {_DRUG}|tome \w+ (?:miligramos|mg|ml|pastillas?|"
                    rf"gotas)"
                ),
                (
                    r"(?:parece|suena a|podria ser|puede ser|probablemente (?:es|sea|tiene|tenga)|"
                    r"seguramente (?:es|tiene)|lo mas probable es|usted tiene|tiene usted|esto es|"
                    r"sintomas? de|senales? de)(?: \w+){0,3} (?:infeccion|gripe|resfriado|migrana|"
                    r"fractura|esguince|conmocion|cancer|tumor|diabetes|infarto|derrame|alergia|asma|"
                    r"neumonia|covid|bronquitis|ansiedad|depresion|artritis|hernia|apendicitis|ulcera|"
                    r"virus|anemia|hipertension|ciatica|gastritis|reflujo|trastorno|enfermedad|"
                    r"sindrome)"
                ),
                (
                    r"no (?:es|parece) (?:nada )?(?:grave|serio|peligroso|una emergencia)|"
                    r"no (?:necesita|"
                    r"hace falta)(?: \w+){0,2} (?:medico|doctor|ambulancia|tratamiento|radiografia)|"
                    r"no hay (?:de que|por que|nada de que) preocuparse|se va a (?:poner|"
                    r"sentir) (?:bien|"
                    r"mejor)|se (?:recuperara|curara)(?: bien| pronto)?|se pondra (?:bien|mejor|sano|"
                    r"sana)|su (?:diagnostico|pronostico) es|(?:debe(?:ria)?|tiene que) (?:descansar|"
                    r"ponerse hielo|hacer ejercicio|beber|comer|hacerse (?:una|un))|(?:pongase|"
                    r"aplique(?:se)?) (?:hielo|calor|pomada|crema)|(?:recomendamos|recomiendo|sugiero|"
                    r"aconsejo)(?: \w+){0,3} (?:tratamiento|terapia|cirugia|reposo|medicamento|dieta|"
                    r"ejercicio)"
                ),
            ),
            "legal_advice": (
                (
                    r"(?:usted )?(?:no )?(?:tiene|tendria|podria tener|puede tener|"
                    r"tiene usted)(?: \w+){0,3} (?:un (?:buen |solido )?caso|buen caso|"
                    r"un reclamo valido|"
                    r"derecho a (?:demandar|compensacion|una? indemnizacion|apelar)|"
                    r"motivos? para demandar|caso solido|posibilidades de ganar|fundamentos)"
                ),
                (
                    r"(?:debe(?:ria)?|puede|podria|tiene que|no (?:debe|deberia|tiene que)|"
                    r"le (?:conviene|"
                    r"recomiendo|aconsejo|sugiero))(?: \w+){0,2} (?:demandar\w*|firmar|"
                    r"presentar (?:una|"
                    r"un|cargos|la|su)|declararse|aceptar (?:la|el|su|esa) (?:oferta|acuerdo)|rechazar|"
                    r"testificar|apelar|dejar de pagar|negarse a|desalojar)"
                ),
                (
                    r"(?:eso|esto|lo que (?:hizo|hicieron))(?: \w+){0,1} (?:es|fue|seria|"
                    r"constituye) (?:\w+ )?(?:ilegal|legal|ilicito|contra la ley|negligencia|"
                    r"discriminacion|acoso|fraude|un delito|despido injustificado|incumplimiento)|"
                    r"(?:violaron|rompieron|infringio|violo) (?:la ley|sus derechos|el contrato)|"
                    r"(?:segun|"
                    r"bajo|de acuerdo con) la ley|la ley (?:dice|exige|permite|establece)|(?:va a|"
                    r"puede|podria|deberia)(?: \w+)? (?:ganar|perder) (?:el|la|su|este|esta) (?:caso|"
                    r"juicio|"
                    r"pleito|demanda)|(?:va a|podria) ganar|ganara (?:el caso|su caso)|(?:buen|mal|"
                    r"solido) caso|"
                    r"mi consejo legal|"
                    r"legalmente(?: \w+){0,3} (?:puede|debe|tiene)"
                ),
            ),
            "deadline": (
                (
                    r"plazo de prescripcion|(?:le quedan|tiene|quedan|dispone de|"
                    r"cuenta con)(?: \w+){0,3} (?:dias?|semanas?|mes(?:es)?|"
                    r"anos?) (?:mas )?(?:para (?:presentar|demandar|reclamar|apelar|reportar|"
                    r"responder))|"
                    r"(?:el|la|su) (?:plazo|fecha limite|prescripcion)(?: \w+){0,4} (?:es (?:el|de|en|"
                    r"manana|hoy)|vence|vencio|paso|termina|termino|ya)|(?:demasiado tarde|"
                    r"todavia (?:hay|"
                    r"esta a|tiene) tiempo|aun (?:hay|esta a|tiene) tiempo|"
                    r"ya no hay tiempo) para (?:presentar|demandar|reclamar|apelar|reportar)|(?:debe|"
                    r"tiene que) (?:presentar|demandar|apelar|reportar)(?:lo|"
                    r"la)?(?: \w+){0,4} (?:antes|"
                    r"dentro|a mas tardar)|su (?:reclamo|caso) (?:ya )?(?:prescribio|vencio|"
                    r"esta a tiempo)"
                ),
            ),
            "coverage": (
                (
                    r"(?:esta|estan|estaria|estara|sera|seria|queda|"
                    r"quedan)(?: \w+){0,2} (?:cubiert[oa]s?|"
                    r"aprobad[oa]|negad[oa]|denegad[oa])(?! (?:por|con|de) (?:usted|una manta|nieve))|"
                    r"(?:su|la|el) (?:poliza|seguro|plan|aseguradora|cobertura)(?: no| si|"
                    r" tambien)? (?:\w+ )?(?:cubre|paga|cubrira|pagara|incluye|excluye|reembolsa|"
                    r"aplica)|"
                    r"su (?:reclamo|reclamacion) (?:es|fue|sera|esta|ha sido|"
                    r"va a ser)(?: \w+)? (?:aprobad[oa]|negad[oa]|pagad[oa]|aceptad[oa]|valid[oa]|"
                    r"rechazad[oa])|(?:usted )?(?:no )?(?:califica|es elegible|tiene cobertura|"
                    r"tiene derecho a (?:cobertura|reembolso|un auto|beneficios))"
                ),
            ),
            "fault": (
                (
                    r"(?:usted|el otro conductor|la otra (?:persona|conductora|parte)|el|"
                    r"ella)(?: \w+){0,3} (?:tiene|tuvo|tuvieron|es|fue|seria|"
                    r"parece)(?: \w+){0,2} (?:la culpa|culpable|responsable (?:del|de la|de los|de las|"
                    r"de este|por)|negligente)|(?:accidente|choque|dano|colision)(?: no)? (?:fue|"
                    r"es) (?:su )?culpa|(?:fue|es) (?:su culpa|culpa del? (?:otro|la otra|otra))|"
                    r"(?:la )?culpa (?:no )?(?:es|fue|seria)(?: \w+)? "
                    r"(?:suya|de usted|del|de la|de el|de ella)|causo (?:el|la) (?:accidente|choque|"
                    r"colision)"
                ),
            ),
            "lending": (
                (
                    r"(?:usted|su (?:credito|prestamo|solicitud|hipoteca)|el (?:credito|prestamo)|"
                    r"la (?:solicitud|hipoteca)|ya|le)(?: \w+){0,3} (?:(?:pre)?(?:aprobad[oa]|"
                    r"aprobaron|aprobaran|aprueban|califica|calificado|calificada)|negad[oa]|negaron|"
                    r"rechazad[oa]|rechazaron|autorizad[oa]|autorizaron|daran (?:el|un) "
                    r"(?:credito|prestamo)|dan (?:el|un) (?:credito|prestamo))|(?:si|no) califica"
                ),
                (
                    r"(?:la|su|una) (?:tasa|interes|tasa de interes)(?: \w+){0,3} (?:es|seria|sera|de|"
                    r"desde)(?: \w+){0,2} \d+|interes(?: \w+){0,3} \d[\d.,]* ?(?:%|por ciento)|"
                    r"\d[\d.,]* ?(?:%|por ciento)(?: \w+){0,2} (?:de )?(?:interes|anual|fij[oa]|tasa|"
                    r"enganche)|(?:le alcanza|puede pedir|podria pedir)(?: \w+){0,4} \$?\d|"
                    r"su (?:credito|ingreso|sueldo|deuda)(?: \w+){0,2} (?:es|esta|parece)(?: \w+){0,2} "
                    r"(?:suficiente|muy (?:bajo|alto|baja|alta)|buen[oa]|excelente|mal[oa])"
                ),
            ),
            "price": (
                (
                    r"(?:recibira|le daran|costara|le pagaran|vale|valdra|puede recibir|podria recibir|"
                    r"le tocaria|va a recibir|va a costar)(?: \w+){0,3} ?\$?\d[\d,.]*|(?:acuerdo|"
                    r"indemnizacion|compensacion|estimado|deducible)(?: \w+){0,3} de \$?\d[\d,.]*"
                ),
            ),
            "promise": (
                (
                    rf"{_STAFF}(?: \w+)? (?:l[eao]s? |te )?(?:llamara|llamaremos|llama(?:ra)? (?:hoy|"
                    rf"pronto|enseguida|manana)|contactara|contactaremos|escribira|respondera|atendera|"
                    rf"vendra|viene (?:en camino|enseguida|ya|ahora)|va a (?:llamar\w*|contactar\w*|"
                    rf"venir|"
                    rf"ayudar\w*|responder\w*|revisar|atender\w*|comunicarse|escribir\w*|ver\w*)|"
                    rf"vamos a (?:llamar\w*|contactar\w*|ayudar\w*)|se (?:comunicara|"
                    rf"pondra en contacto|"
                    rf"comunicaran|va a comunicar|encargara|hara cargo)|enviara|mandara|ayudara|"
                    rf"seguira|"
                    rf"continuara|revisara|estara con usted|tomara|sigue con usted)"
                ),
                (
                    r"(?:l[eao]s? |te )(?:llamaremos|contactaremos|atenderemos|enviaremos|mandaremos|"
                    r"avisaremos|responderemos|llamaran|contactaran|atenderan|responderan|avisaran|"
                    r"llamare|enviare|vamos a (?:llamar|contactar|enviar|avisar|atender)|"
                    r"van a (?:llamar|"
                    r"contactar|atender|avisar)|transfiero|paso (?:con|a)|comunico con|conecto con)|"
                    r"nos (?:comunicaremos|pondremos en contacto)|me (?:comunicare|pondre en contacto)|"
                    r"(?:recibira|tendra) (?:una llamada|noticias|respuesta|un correo)|(?:la ayuda|"
                    r"una persona|alguien|una ambulancia|una enfermera) (?:viene|esta|va) en camino|"
                    r"(?:he|"
                    r"hemos) (?:pedido|avisado|llamado|notificado|agendado|programado|"
                    r"pasado)(?: \w+){0,3} (?:persona|enfermera|doctor|personal|alguien|cita|"
                    r"ambulancia|"
                    r"policia|abogado|supervisor)|su cita (?:esta|ha sido|queda|fue) (?:confirmada|"
                    r"programada|agendada)|le (?:prometo|garantizo|aseguro)|se lo (?:prometo|garantizo|"
                    r"aseguro)|garantizamos"
                ),
            ),
        },
    ),
    harmless=(
        r"^\s*(?:me )?(?:dijo|conto|menciono|escribio)(?: (?!asi )\w+){1,14}[.?]?\s*$|"
        r"\bno (?:puedo|podemos|se|sabemos|soy quien|me corresponde|estoy (?:en condiciones|"
        r"autorizad[oa])|decido|doy|damos|es posible)(?: \w+){0,3}? ?(?:decir\w*|dar\w*|"
        r"decidir|adivinar\w*|saber|contestar\w*|aconsejar\w*|prometer\w*|opinar|juzgar|"
        r"determinar|consejos?|recomendar\w*|eso|si)\b|\b(?:eso|esa|esta) (?:es|le toca|"
        r"lo decide|lo ve|pregunta es)(?: \w+){0,2} (?:a|para|de|una pregunta para) (?:un|una|"
        r"el|la) \w+\b|\b(?:pregunte(?:le)?|consulte(?:lo)?|hable)(?: \w+)? (?:a|con) (?:un|"
        r"una|el|la|su) (?:doctora?|medico|enfermera|abogad[oa]|ajustador)\b"
    ),
)
