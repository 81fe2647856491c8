"""What people who speak Spanish say when they are asked whether somebody is in danger. Pure; see `patterns`."""

from __future__ import annotations

import re

from appliance.conversation.languages.patterns import Caring

_LEAD = (
    r"(?:(?:este|eh+|mm+|ah+|ay|bueno|pues|mire|mira|oiga|o sea|la verdad|a ver|es que|"
    r"si le soy sincer[oa])[,. ]+)*"
)
_WHO = (
    r"(?:yo|el|ella|ellos|ellas|nosotros|alguien|uno de (?:nosotros|ellos)|"
    r"(?:mis?|la|el|nuestr[oa]|su|una?) \w+(?: \w+)?)"
)
_WELL = r"(?:bien|a salvo|segur[oa]s?|tranquil[oa]s?|san[oa]s?|fuera de peligro)"
_BE = r"(?:estoy|esta|estamos|estan|anda|ando|me siento|se siente)"

CARING = Caring(
    yes=re.compile(
        rf"^{_LEAD}(?:"
        r"(?:si|sip|aja|claro|cierto|correcto|exacto|asi es|por desgracia|lamentablemente|"
        r"desgraciadamente)(?!\w)"
        r"|(?:mas o menos|algo|un poco|un poquito|tantito|medio|en parte|de cierta forma|tal vez|talvez|"
        r"quiza|quizas|a lo mejor|puede (?:ser|que)|posiblemente|probablemente|a veces|de vez en cuando|"
        r"a ratos|seguido|siempre|todo el tiempo|todos los dias|cada (?:dia|noche)|ultimamente)(?!\w)"
        r"|(?:creo|pienso|supongo|me temo|siento|parece|diria) que si(?!\w)"
        rf"|(?:{_WHO} )?no (?:se si|{_BE}) (?:muy |tan |nada )?(?:{_WELL}|estoy|esta)(?!\w)"
        rf"|{_WHO} (?:creo que )?(?:si|tambien)[.!]*$"
        rf"|(?:{_WHO} )?(?:esta|estan|estoy|estamos|hay|tengo|tiene|podria|puede|lo (?:he|ha) pensado|"
        r"lo esta|lo estoy)(?: (?:si|ahora|aqui|afuera|mal|muy mal|herid[oa]s?|en peligro|sangrando|"
        r"grave|con miedo))*[.!]*$"
        r"|(?:a )?(?:mi|yo|el|ella|ellos)(?: mism[oa])?[.!]*$"
        r")"
        rf"|(?<!\w)(?:pero|aunque|excepto|salvo) (?:\w+ )?(?:{_WHO} (?:si|esta|puede|podria|quiere)|si(?!\w)|"
        r"a veces|tengo miedo)"
    ),
    no=re.compile(
        rf"^{_LEAD}(?:"
        rf"(?:no|nel|nadie|ningun[oa]|nunca|jamas|para nada|en absoluto|nada)(?! (?:se si|{_BE} (?:muy |tan )?{_WELL}))"
        r"(?! se(?!\w))(?!\w)"
        r"|(?:claro|por supuesto|desde luego|como cree|dios me libre)(?: que)? no(?!\w)|(?:que va|ya no|hoy no)(?!\w)"
        rf"|(?:si[,. ]+)?(?:{_WHO} |todos )?(?:{_BE} )?(?:todos |muy |perfectamente )*{_WELL}(?!\w)"
        r"|(?:eso )?(?:fue|es|era)(?: \w+)? (?:hace|pasado|historia|nada|una? (?:dicho|broma|expresion|forma|"
        r"decir|manera)|el ano|en (?:el )?\d{4})(?!\w)|ya (?:paso|fue)(?!\w)"
        r"|(?:solo|nomas) (?:es |era )?(?:una? )?(?:dicho|broma|expresion|forma|manera|decir)(?!\w)"
        r")"
    ),
    turns=re.compile(r"(?<!\w)(?:pero|aunque|excepto|salvo|hasta que|a menos)(?!\w)"),
)
