"""How people who speak Spanish come back: to the questions after a support message, to a consent they had
refused; and how they put words into our mouth. Pure; see `patterns`."""

from __future__ import annotations

import re

from appliance.conversation.languages.patterns import LEAD, Agreeing, GoingOn

_QUESTIONS = (
    r"(?:(?:l[oa]s?|el|sus?|mis?|est[aeo]s?) )?(?:resto|(?:demas |otras |siguientes? )?preguntas?|"
    r"formulario|entrevista|reclamo|encuesta|registro|cita|demas|donde (?:estabamos|quedamos|nos quedamos))"
)
_ON = (
    r"(?:seguir|sigamos|siga|sigue|continuar|continuemos|continue|continua|proseguir|prosigamos|"
    r"avanzar|avancemos|retomar|retomemos|reanudar)"
)

GOING_ON = GoingOn(
    wish=re.compile(
        rf"(?<!\w)(?:{_ON} (?:con |desde )?{_QUESTIONS}"
        rf"|(?:volver|volvamos|regresar|regresemos|vuelva) al? {_QUESTIONS}"
        rf"|(?:terminar|terminemos|acabar|acabemos|completar|contestar|responder) {_QUESTIONS}"
        r"|(?:quiero|quisiera|me gustaria|prefiero|podemos|puede|puedes|podriamos|vamos a|listo para|"
        r"lista para|puedo|deseo|hay que|por favor|(?:bueno|bien|ok|vale|si|ya|entonces|ahora)[, ]+)"
        rf"(?: ya| mejor| ahora)? ?{_ON}"
        rf"|{_ON},? (?:por favor|ya|ahora|nomas)"
        r"|(?:hagame|digame|cual es|vamos (?:a|con)|pase a|pasemos a) la (?:siguiente|proxima)(?: pregunta)?"
        r"|siguiente pregunta|que (?:mas|otra cosa) (?:necesita|quiere)(?: saber)?|adelante)(?!\w)"
    ),
    never=re.compile(
        r"(?<!\w)(?:no|nunca|jamas|sin|para que|por que|como voy a|viviendo|viva|vivo|asi|vida)(?!\w)"
    ),
    not_meant=re.compile(
        r"(?<!\w)(?:(?:es|era|fue) (?:solo |nada mas )?(?:una? )?(?:forma de (?:hablar|decir)|broma|dicho|"
        r"expresion|exageracion|chiste|decir)|(?:solo|nomas) (?:es |era )?(?:una? )?(?:broma|dicho|expresion)"
        r"|(?:estaba|estoy) (?:bromeando|exagerando|jugando)|no (?:lo decia|lo dije|hablaba|iba) "
        r"(?:en serio|literalmente|de verdad|asi)|no (?:es|era) literal|no (?:es|era) eso lo que"
        r"|me (?:entendio|malentendio) mal|(?:fue|es) un malentendido)(?!\w)"
    ),
)

AGREEING = Agreeing(
    after_all=re.compile(
        r"(?<!\w)(?:(?:ahora|ya|despues de todo|al final|mejor) si (?:acepto|consiento|autorizo"
        r"|estoy de acuerdo|doy mi consentimiento)"
        r"|si (?:acepto|consiento|autorizo|estoy de acuerdo) (?:ahora|despues de todo)"
        r"|(?<!no )(?:le )?doy (?:ahora )?mi (?:consentimiento|permiso|autorizacion)"
        r"|tiene mi (?:consentimiento|permiso|autorizacion)"
        r"|(?<!no )pueden? grabar(?:lo|la|me)?(?: (?:ahora|ya|esto|la conversacion)|$))(?!\w)"
    ),
    plainly=re.compile(
        r"(?:(?:bueno|esta bien|ok|si|pues|mire|perdon)[, ]+)*"
        r"(?:si )?(?:acepto|consiento|autorizo|estoy de acuerdo)(?: (?:con eso|la grabacion))?"
    ),
)

DICTATING = re.compile(
    rf"{LEAD}(?:solo |ya |por favor )*(?:repita(?: conmigo| esto)?(?: que|[:,])|repita conmigo"
    r"|prometame|prometanos|diga que (?:lo promete|una?|me|el|la|usted)|admita(?: que)?"
    r"|termine (?:la|esta|mi) frase)(?!\w)"
)
