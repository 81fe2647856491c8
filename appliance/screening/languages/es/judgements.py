"""Spanish: judgements that an intake never makes, by how such sentences are built. Folded."""

# ruff: noqa: E501 - a pattern reads better on one line
from __future__ import annotations

from collections.abc import Mapping

_CARE = r"(?:medic\w+|dosis|pastillas?|tabletas?|aspirinas?|ibuprofeno|insulina|antibioticos?|antiacidos?|jarabe|vitaminas?|sal|azucar|alcohol|cafe|liquidos?|agua|hielo|calor|reposo|descanso|bano|miel|te|limon|puntos|venda|yeso|cirugia|ejercicio|dieta|pie|pierna|brazo|rodilla|lunar|herida)"
_AIL = r"(?:dolor|sarpullido|tos|fiebre|hinchazon|mareo|comezon|sangrado|bola|lunar|sintomas?|infeccion|presion|azucar|ardor|nauseas?|moreton|herida|quemadura)"
_DO = r"(?:tom\w+|salt\w+|dej\w+|par\w+|suspend\w+|empez\w+|com\w+|beb\w+|descans\w+|manten\w+|pon\w+|evit\w+|mezcl\w+|baj\w+|quit\w+|us\w+|esper\w+|oper\w+|guard\w+)"
_PAPER = r"(?:contrato|clausula|acuerdo|aviso|testamento|renuncia|citatorio|multa|cargo|visa|documento|orden|prueba|firma|desalojo|ley)"
_ACT = r"(?:demand(?:ar\w*|e|en)|firm(?:e|ar|en)|llegar a un (?:arreglo|acuerdo)|apel\w+|declar(?:e|arse|ese|ar)|confies\w+|hable con la policia|pelear\w*|pague(?: eso| la multa)?|haga caso|acept(?:e|ar) (?:la|el|ese|esa) (?:oferta|acuerdo|arreglo|trato)|rechac\w+|neg(?:arse|ar)|romper|salirse|llevarlos)"
_TIME = r"(?:(?:\d+|un|una|unos|unas|dos|tres|cuatro|cinco|seis|siete|diez|treinta|sesenta|noventa|mas) )*(?:dias?|semanas?|mes(?:es)?|anos?|tiempo)"
_PLAN = r"(?:(?:su|el|la|nuestro|nuestra) )?(?:plan|seguro|poliza|aseguradora|compania|cobertura|medicaid|medicare|garantia|ajustador|paquete|nosotros)"
_SUM = r"(?:\$ ?\d[\d,.]*|(?:\d[\d,.]*|un|dos|tres|cuatro|cinco|seis|diez|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|unos|varios)(?: \w+){0,2}? ?(?:dolares|mil|pesos)|(?:cien|doscientos|trescientos|cuatrocientos|quinientos) )"

JUDGEMENTS: Mapping[str, tuple[str, ...]] = {
    "medical_advice": (
        rf"(?:deberia|debe|tiene que|necesita|puede|podria|conviene|hace falta|seria (?:bueno|mejor)(?: que)?|yo (?:que usted )?|mejor|trate de|va a tener que)(?: \w+){{0,3}} {_DO}(?: \w+){{0,6}} {_CARE}",
        rf"^\s*(?:no (?:se )?|nunca |siempre |solo |ya )?(?:se )?(?:tome|tomese|pruebe|beba|coma|descanse|evite|mezcle|aplique|pongase|ponga|mantenga|levante|puede dejar|puede tomar)(?: \w+){{0,3}} {_CARE}|(?:ya )?puede (?:dejar|suspender|parar|tomar|mezclar) (?:\w+ ){{0,2}}{_CARE}",
        rf"(?:con )?{_CARE}(?: \w+){{0,4}} (?:(?:se le (?:pasa|quita)|se (?:cura|quita|alivia))|basta\w*|alcanza|(?:le )?(?:va a|puede) (?:ayudar|aliviar|quitar|curar)|(?:le )?(?:ayuda|alivia|quita|cura))",
        rf"(?:{_AIL}|eso|esto)(?: \w+){{0,3}} (?:se (?:quita|pasa|cura|va)|va a pasar|desaparece)(?: \w+)?|{_CARE}(?: \w+)? (?:le|la|lo) (?:causa|provoca|da|produce|esta \w+)|{_AIL}(?: \w+){{0,3}} (?:quiere decir|significa|viene de|se debe|indica)|tiene (?:el |la |los )?(?:azucar|presion|colesterol) (?:muy )?(?:alt[ao]|baj[ao])",
        r"no hay (?:peligro|riesgo|problema|necesidad)(?: \w+)? (?:en|de|si)|no (?:le|la|lo) (?:hara|hace|va a hacer) (?:dano|mal)|sin (?:peligro|riesgo|problema)$|nada de (?:cuidado|que preocuparse)",
        r"(?:lo que (?:tiene|describe|siente)|sus sintomas|eso|me)(?: \w+)? (?:apunta\w* a|suena a|sugiere\w*|parece\w* (?:un|una)|es (?:un|una|tipico)|coincide\w*)|(?:quien|quienes|la gente|las personas) (?:que )?(?:tienen?|con) (?:esos|sus|estos) sintomas|lo mas (?:seguro|probable) es que (?:sea|tenga)|(?:seguramente|probablemente) (?:es|sea|tiene) (?:un|una)|va a necesitar (?:puntos|cirugia|operacion|una radiografia|antibiotico)|(?:le conviene|necesita) que le (?:quiten|operen|saquen|receten)",
    ),
    "legal_advice": (
        r"(?:esta|estan) en su derecho|tiene(?:n)? (?:toda la razon|todo el derecho|motivos?)|no (?:tiene(?:n)?|tenia(?:n)?) (?:permitido|derecho|permiso|por que)|(?:la|una) ley (?:lo|la|le|los|dice|protege|permite|prohibe|obliga)",
        r"(?:le|les) (?:deben|debe) (?:las?|los?|el|dinero|su) |tienen que (?:avisar\w*|dar\w*|pagar\w*|devolver\w*|probar\w*|arreglar\w*)|(?:usted )?no (?:les? )?debe (?:ese|esa|nada a|ningun|el|la)",
        rf"(?:juez|jurado|corte|fiscal)(?: \w+)? (?:lo|la|le|va a|tiraria|daria|diria|fallaria)|{_PAPER}(?: \w+){{0,3}} (?:es|no es|esta|no vale|vale|no tiene valor|sirve|le permite|la permite|lo protege|obliga)(?: \w+)?|(?:es|son) (?:nul[oa]s?|invalid[oa]s?|valid[oa]s?|ilegal(?:es)?)|(?:cuenta|califica) como (?:despido|abuso|acoso|robo|defensa)",
        rf"(?:puede|podria|debe|deberia|tiene que|lo mejor es|conviene|no tiene que|yo que usted)(?: \w+)? {_ACT}|^\s*(?:no )?(?:{_ACT})(?! (?:aqui|abajo|con su nombre|si esta de acuerdo))\b|^\s*no (?:le )?haga caso|^\s*no hable con",
        r"(?:lo|la|le|se) (?:ganaria|ganarian?|podrian? (?:deportar|quitar|desalojar|demandar|acusar)|pueden (?:deportar|quitar|desalojar|demandar|acusar))|(?:eso|usted) (?:lo )?(?:gana|ganaria|pierde|perderia)\b|(?:le dan|le daran|le darian|obtiene|saca) la custodia",
    ),
    "deadline": (
        rf"(?:tiene|le quedan?|quedan?|hay|sigue)(?: \w+){{0,2}} {_TIME} (?:para|de sobra|permitido)|(?:no hay|no corre) prisa,? (?:tiene|le quedan?)|(?:esta|sigue) (?:a|en|dentro del?) tiempo(?: permitido)?|dentro del (?:tiempo|plazo)",
        r"(?:hay que|tiene que|debe)(?: \w+)? (?:presentar\w*|entregar\w*|reportar\w*|apelar\w*|ser presentad\w+)(?: \w+)? (?:en|antes|dentro)|(?:reclamos?|derecho|tiempo|plazo|periodo|demandas?)(?: \w+){0,4} (?:se (?:acaba|termina|vence)|vencen?|caducan?|expiran?|prescriben?|termina)|se le (?:paso|vencio|acabo) el (?:plazo|tiempo)",
        r"(?:ya )?es (?:muy |demasiado )?tarde(?: \w+){0,2} para|(?:despues|dentro) de (?:\w+ )?(?:dias?|semanas?|meses|anos?)(?: \w+)? no (?:puede|podra)",
    ),
    "coverage": (
        rf"{_PLAN}(?: no| si| le| lo)*(?: va a| van a)? (?:se encarga|pag(?:a|an|ara|ar|amos|aremos)|cubr\w+|reembols\w+|aprueb\w+|rechaz\w+|neg(?:ar|ara)|nieg\w+|acept\w+|devuelv\w+)",
        r"no (?:tendra|tiene|va a tener) que pagar (?:nada|por|ni)|de su (?:bolsa|bolsillo)|(?:corre|va) por (?:nuestra|su) cuenta|(?:viene|entra|incluid[oa]|esta) en su (?:paquete|plan|poliza)|(?:queda|esta) fuera de su (?:poliza|plan|cobertura)|(?:le|les) (?:van|vamos) a reembolsar",
        r"(?:deducible|copago|cobertura|exclusion)(?: \w+){0,2} (?:no )?(?:aplica|cuenta|empieza|entra)|no esta (?:asegurad|cubiert)[oa]|(?:reclamo|solicitud)(?: \w+){0,3} (?:va a )?(?:proced\w+|pasar|ser aprobad\w+|prosper\w+)|(?:tiene|con) cobertura (?:completa|total)|(?:granizo|robo|incendio|inundacion|choque|dano)(?: \w+)? (?:si|no) (?:entra|cuenta|esta)",
    ),
    "fault": (
        r"(?:choque|accidente|fue|eso es|culpa)(?: \w+)? (?:error|culpa|falta|descuido) (?:suy[oa]|de (?:el|ella|usted|ellos)|del)|(?:tiene|tuvo|tienen|comparten|tuvieron)(?: \w+)? (?:la )?(?:culpa|responsabilidad)|(?:es|son) (?:la |el |los )?(?:responsables?|culpables?)|(?:lo|la) (?:causo|provoco)|(?:usted|el|ella|conductor|chofer|dueno|camion|carro)(?: \w+){0,3} (?:causo|provoco|debio|debia)(?: \w+)?|nadie hizo nada|mitad y mitad|cincuenta y cincuenta|no hizo nada malo",
    ),
    "price": (
        rf"(?:le (?:van a )?toca[nr]?|(?:arreglo|acuerdo|visita|abogado|reparacion|defensa|eso|esto|parte|fianza)(?: \w+){{0,3}} (?:sale|cuesta|cobra|anda|andaria|costaria|vale|seria)|podria (?:sacar|recibir|ganar|obtener)|calcule|espere|recibira|va a (?:recibir|pagar|costar|salir))(?: (?:en|unos|unas|como|por|los|las|alrededor|de|cerca|mas|menos|a))* {_SUM}",
    ),
    "promise": (
        r"ya (?:mandamos|enviamos|pedimos|llamamos|avisamos|agendamos)|(?:mandamos|enviamos) (?:ayuda|\w+ persona)|(?:le|les|se lo) (?:apartamos|arreglamos|reservamos|resolvemos|garantizamos|garantizo|aseguro|avise|avisamos|devolvemos)|(?:ya )?(?:le|les) (?:avise|llame|dije|mande|pedi|acabo de (?:decir|avisar|pedir))(?: \w+)? (?:al?|a la|ayuda|una?)|ya (?:avise|pedi|mande|llame) a",
        r"(?:hare|voy a hacer|me (?:aseguro|asegurare|encargare)|estoy (?:llamando|pidiendo|mandando|avisando))(?: \w+)?|(?:espere|cuente con) (?:un|una|nuestra?) (?:correo|llamada|carta|mensaje|respuesta|visita)",
        r"(?:alguien|una persona|la enfermera|el doctor|la doctora|un abogado|el abogado|un interprete|el gerente|ellos|el equipo)(?: \w+)? (?:estara|vendra|viene|revisara|se (?:une|unira|ocupa|ocupara|encarga|encargara)|va a (?:revisar|devolver|venir|ver|arreglar|marcar)|van a (?:ocuparse|encargarse|revisar)|se van a (?:ocupar|encargar)|le (?:marca|marcara|va a))|(?:cita|receta|turno)(?: \w+)? (?:quedo|queda|esta|estara|sera) (?:para|list[oa]|confirmad\w+)|lo (?:atienden|atenderan|reciben|veran) en",
    ),
}
