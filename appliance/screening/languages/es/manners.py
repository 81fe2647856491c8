"""Spanish: a person asked for, an age under eighteen, insults, steering, lost patience."""

from __future__ import annotations

from appliance.screening.grammar import Sign

HANDOFF = (
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

MINOR = (
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

INSULT = (
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

INJECTION = (
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

FRUSTRATION = (
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
