"""Spanish: further ways of saying what only people may decide, by category. Folded.

`reply` holds the set phrases; here are the ways of saying it that are built from parts, so that what is
judged is the claim and not one wording of it.
"""

from __future__ import annotations

from collections.abc import Mapping

_REMEDY = (
    r"(?:medicamentos?|medicinas?|dosis|pastillas?|tabletas?|insulina|ibuprofeno|aspirinas?|paracetamol|"
    r"acetaminofen|tylenol|antibioticos?|antihistaminicos?|inhalador|metformina|esteroides?|analgesicos?|"
    r"anticoagulantes?|cremas?|pomadas?|recetas?|gotas|suplementos?|antidepresivos?|antiinflamatorios?|"
    r"\w+(?:cilina|pril|sartan|statina|olol|azol|micina))"
)
_ILLNESS = (
    r"(?:infeccion|gripe|resfriado|migrana|fractura|esguince|conmocion|cancer|tumor|diabetes|infarto|"
    r"derrame|"
    r"alergias?|asma|neumonia|covid|ansiedad|depresion|hernia|ulceras?|virus|anemia|ciatica|reflujo|"
    r"eccema|eczema|"
    r"urticaria|moretones?|calculos|piedras|gota|lupus|tiroides|ligamento|tendon|desgarre|nervio|musculo|"
    r"roto|rota|golpeado|golpeada|estres|vertigo|\w+(?:itis|osis|algia|emia|oma|patia|rrea))"
)
_SPAN = r"(?:dias?|semanas?|mes(?:es)?|anos?)"
_ACT = (
    r"(?:presentar\w*|demandar\w*|reclamar\w*|apelar\w*|responder\w*|reportar\w*|impugnar\w*|poner|"
    r"solicitar\w*)"
)
_INSURANCE = r"(?:plan|poliza|cobertura|seguro|beneficios|garantia|deducible)"
_PAYER = r"(?:aseguradora|seguro|plan|poliza|compania|banco|prestamista)"
_SUM = r"(?:\$ ?\d[\d,.]*|\d[\d,.]* ?(?:dolares|pesos|por ciento|%)|(?:mucho|bastante|poco) dinero)"
_WHEN = (
    r"(?:dentro de|en (?:una|dos|unas?|poco)|hoy|manana|esta (?:tarde|noche|manana|semana)|pronto|"
    r"enseguida|"
    r"al mediodia|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|a las|ahora)"
)

STATEMENTS: Mapping[str, tuple[str, ...]] = {
    "medical_advice": (
        r"su \w+ no (?:es|parece) nada(?: \w+)?|(?:parece|se ve|suena) (?:infectad|rot|fracturad|"
        r"inflamad)\w",
        r"se (?:sentira|va a sentir|detendra|curara|quitara|ira|recuperara|aliviara) (?:\w+ )?(?:bien|"
        r"mejor|sol[oa]|pronto)",
        r"(?:pongase|aplique(?:se)?|use|pruebe)(?: \w+){0,3} (?:hielo|calor|compresas?|vendas?)|efecto "
        r"secundario",
        rf"(?:saltese|duplique|deje|dejaria|suspenda|suspenderia|reduzca|siga tomando|cambie a|termine|"
        rf"evite|duplicar|"
        rf"saltarse|suspender)(?: \w+){{0,3}} {_REMEDY}",
        r"con (?:un|una|unas?|el|la|agua|reposo|hielo)(?: \w+){0,4} se (?:le|te) (?:quita|pasa|cura|"
        r"baja|alivia)",
        rf"(?:ese|esa|esto|eso|su)(?: \w+)? (?:es|son)(?: \w+){{0,2}} {_ILLNESS}",
        rf"(?:seguramente|probablemente|lo mas (?:seguro|probable)|creo que|pienso que|sospecho que|"
        rf"debe de|ha de|"
        rf"apuntan? a|indican?|tipico de)(?: \w+){{0,6}} {_ILLNESS}",
        r"no esta (?:rot[oa]|fracturad[oa]|infectad[oa])|no es (?:contagios[oa]|cancer|urgente)",
        r"(?:va a|van a) (?:\w+ )?(?:sanar|curarse|recuperarse|mejorar|pasar(?:se)?|estar (?:muy )?bien)|"
        r"se le (?:va a pasar|pasara|quitara|curara)",
        r"no (?:hace falta|es necesario|necesita|tiene que|hay necesidad de)(?: \w+)? (?:ir|ver|llamar|"
        r"preocuparse|"
        r"operarse|una cirugia|puntos)",
        r"(?:^|[,;:] |por favor )(?:mantenga|eleve|vende|lave|remoje|enjuague|aplique|repose|"
        r"descanse)(?: \w+)",
        r"su (?:presion|azucar|pulso|temperatura|colesterol|peso|oxigeno)(?: \w+)? (?:esta|es|parece|sale)"
        r"(?: \w+){0,2} (?:alt[oa]|baj[oa]|normal|bien|peligros[oa])",
        rf"(?:ya )?no necesita(?: \w+){{0,2}} {_REMEDY}",
    ),
    "legal_advice": (
        r"(?:usted )?(?:puede|podria|va a|podra) ganar|(?:puede|podria|podra) (?:apelar|demandar|"
        r"impugnar|reclamar)",
        r"(?:parte|empresa|compania|casero|patron|ellos|el|ella)(?: \w+)? (?:rompio|incumplio|violo) "
        r"(?:el|la|su|un)",
        r"no (?:deberia|debe|tiene que) (?:pagar|firmar|aceptar|irse|mudarse)(?: \w+)? \w+",
        r"(?:seria|es) (?:prudente|mejor|buena idea|un error|conveniente) (?:rechazar|aceptar|firmar|"
        r"demandar|apelar|esperar)",
        r"no (?:pueden|puede|podian) (?:despedir|correr|echar|desalojar|cobrar|quitar)\w*",
        r"(?:policia|agente|casero|patron) (?:necesitaba|debia tener|tenia que tener)(?: \w+)? (?:orden|"
        r"permiso|aviso)",
        r"(?:todo el|el|pleno|ningun) derecho (?:de|a|para) \w+",
        r"(?:juez|jueza|corte|tribunal|jurado)(?: \w+)? (?:daria|dara|va a|fallaria|fallara|decidiria|"
        r"decidira|"
        r"aceptaria|le daria|diria)",
        r"(?:^|[,;:] )(?:no|nunca) (?:firme|acepte|admita|pague|declare|hable con|diga nada)",
        r"(?:casero|patron|jefe|empleador|dueno|vecino|aseguradora|banco|ellos|el|ella) no (?:puede|"
        r"pueden|podia|tiene "
        r"derecho|debe) (?:hacer|correr|echar|desalojar|cobrar|negar|entrar|quitar|despedir)",
        r"(?:cuenta|califica|se considera|equivale)(?: \w+)? (?:como|a|un|una)(?: \w+){0,2} "
        r"(?:injust\w+|ilegal|"
        r"discriminacion|acoso|negligencia|fraude|robo|incumplimiento)",
        r"yo (?:\w+ )?(?:rechazaria|aceptaria|demandaria|firmaria|apelaria|esperaria|negociaria|pelearia)",
        r"(?:dificil|facil|imposible)(?: de)? probar",
        r"le (?:debe|deben)(?: \w+){0,2} (?:danos|dinero|compensacion|indemnizacion|deposito)",
        r"(?:contrato|acuerdo|arriendo|testamento|clausula|despido|desalojo)(?: no)? (?:es|era|fue) "
        r"(?:\w+ )?(?:valid\w|invalid\w|legal|ilegal|nul\w|obligatori\w)",
        r"no (?:necesita|hace falta|requiere)(?: un)? abogado",
    ),
    "deadline": (
        rf"(?:tiene|dispone de|le quedan)(?: \\w+){{1,3}} {_SPAN} desde|(?:ya )?es (?:muy|demasiado) "
        rf"tarde para",
        r"(?:mas vale|conviene|mejor) que (?:demande|presente|apele|reclame|responda)",
        r"tiene (?:solo |nada mas )?hasta (?:el|la|fin|mediados|\d)",
        r"(?:tiempo|plazo|reloj) se (?:le )?(?:acaba|acabo|termina|agota|vence|paso)",
        r"se le (?:paso|vencio|fue)(?: \w+)? (?:la fecha|el plazo|el tiempo)",
        rf"(?:bastante|mucho|poco|suficiente|todavia|aun|queda|hay)(?: \w+)? tiempo para(?: \w+)? ?{_ACT}?",
        rf"{_SPAN} (?:mas )?para {_ACT}",
        rf"(?:los|las|el|la)(?: \w+){{0,2}} {_SPAN}(?: \w+){{0,2}} no (?:ha|han) pasado|esta a tiempo",
    ),
    "coverage": (
        r"su (?:reclamo|solicitud|caso) (?:va a|ira a|debe) (?:proceder|pasar|salir)|(?:usted )?(?:no "
        r")?tiene derecho a un",
        r"(?:cobertura|medicare|medicaid|garantia|seguro)(?: \w+){0,3} (?:no )?(?:lo |la )?(?:paga|"
        r"cubre|cubrira|pagara)",
        rf"(?:viene|entra|sale|queda|esta|va)(?: \w+)? (?:incluid\w|excluid\w|cubiert\w|en|de|por|bajo)"
        rf"(?: \w+){{0,2}} {_INSURANCE}",
        r"(?:dano|perdida|lesion|arreglo|tratamiento|consulta|grua|renta|robo)s?(?: \w+)? (?:esta|estan|"
        r"queda|quedan)"
        r"(?: \w+)? (?:excluid|incluid|cubiert)\w+",
        rf"{_PAYER} (?:no )?(?:tiene que|tendra que|debe|va a|deberia|puede) (?:\w+ )?(?:pagar|cubrir|"
        rf"reembolsar|aprobar|"
        rf"aceptar|negar|prestar)\w*",
        r"le (?:van a|va a|aprobaran|negaran|pagaran|cubriran|reembolsaran)(?: (?:aprobar|negar|pagar|"
        r"cubrir|aceptar|"
        r"reembolsar|prestar))?",
        r"cumple(?: \w+)? (?:con )?(?:los|todos|las)(?: \w+)? (?:requisitos|condiciones|criterios)",
        r"(?:prestamo|solicitud|hipoteca|credito|reclamo)(?: \w+)? (?:sera|fue|esta|sale|saldra|va a "
        r"ser|quedara)"
        r"(?: \w+)? (?:aprobad|negad|aceptad|rechazad|denegad)\w",
    ),
    "fault": (
        r"(?:usted|el|ella) (?:no )?hizo (?:nada|algo|todo) (?:malo|mal|bien)",
        r"(?:tienda|dueno|ciudad|compania|empresa|casero|patron|hospital|conductor)(?: \w+)? (?:es|fue|"
        r"son) (?:responsable|culpable|negligente)s?",
        r"(?<!no\s)(?<!quien\s)(?:fue|es|era)(?: toda| solo)?(?: la)? (?:su )?culpa(?: (?:del?|de la|"
        r"suya|mia|"
        r"nuestra|de nadie))?",
        r"(?:no )?(?:tuvo|tiene|tienen|tuvieron|comparte|lleva)(?: \w+){0,3} culpa",
        r"la culpa (?:es|fue|la tiene|la tuvo|recae)",
        r"(?:el|ella|usted|conductor|camionero|camion|chofer|dueno|compania)(?: \w+)? (?:provoco|causo|"
        r"ocasiono)",
        r"(?:responde|respondera|es responsable|son responsables)(?: \w+)? (?:por|del?|de los|de "
        r"las)(?: \w+){0,2} "
        r"(?:dano|accidente|choque|golpe|perdida|lesion)\w*|(?:tenia|lleva) la (?:preferencia|via)",
    ),
    "price": (
        rf"(?:deberia recibir|su caso vale|puede valer|le darian|le daran)(?: \w+){{0,3}} (?:{_SUM}|"
        rf"\$?\d|\w+ mil)",
        r"vale(?: \w+){1,2} (?:mil|millon(?:es)?) ",
        rf"(?:calcule|espere|cuente con|recibira|saldra|costara|cobraran|valdra|pagaran|se arreglan?|"
        rf"sale|cuesta|vale|"
        rf"llegar a|hasta|subir|bajar|sera)(?: \w+){{0,6}} (?:un )?{_SUM}",
    ),
    "lending": (
        r"banco (?:le |no le )(?:prestara|dara|presta|aprobara)|(?:le|nos) van a dar (?:el|un) "
        r"(?:prestamo|credito)",
    ),
    "promise": (
        r"(?:^|[,;:] |manana |hoy |luego |pronto )(?:ya )?l[eao]s? (?:respondemos|llamamos|"
        r"avisamos|contestamos)(?! (?:por|a|en))",
        r"su (?:cita|visita|llamada|entrevista)(?: \w+)? (?:quedo|queda|esta) (?:para|el|lista|"
        r"confirmada|hecha)",
        r"me (?:encargo|ocupo|aseguro|encargare|ocupare) de que",
        rf"(?:l[eao]s? |te )(?:marca|llama|habla|ve|vera|atiende|visita|visitara|busca|escribe|"
        rf"contesta)(?: \w+){{0,2}} "
        rf"{_WHEN}",
        rf"(?:pasara|pasaran|ira|iran|vendra|vendran|llegara|estara)(?: \w+)? (?:a verle|a verlo|a "
        rf"verla|por usted|con "
        rf"usted|a su casa|{_WHEN})",
        r"(?:l[eao]s? )?(?:anote|apunte|agende|aparte|reserve|programe|inscribi)(?: \w+)? (?:para|cita|"
        r"una cita)",
        r"cuente con (?:una (?:llamada|visita|respuesta|carta)|que|nosotros)",
        r"(?:tendremos|tendra|estara|quedara)(?: \w+){0,2} (?:resuelto|list[oa]|arreglad[oa]|"
        r"solucionad[oa])",
        r"(?:va|van|viene|vienen|sale) (?:para alla|para aca|en camino|hacia alla|de camino)",
        r"le doy mi palabra|delo por hecho|dejelo en (?:mis|nuestras) manos",
    ),
}
