"""Spanish: grave words that are only spoken of: charges, jokes, plans and policies, how somebody died."""

from __future__ import annotations

_HARMLESS = (
    r"(?:telenovelas?|novelas?|tele|television|futbol|cafe|azucar|chocolates?|series?|trabajo|"
    r"tamales|pan|noticias|"
    r"realidad|redes|dulces|tacos|pizza|peliculas?|caricaturas|netflix|navidad|politica|memes)"
)
_CAUSE = (
    r"(?:rayo|infarto|cancer|covid|derrame|cigarro|cigarrillo|alcohol|diabetes|accidente|carro|"
    r"tren|camion|toro|"
    r"caballo|corriente|enfermedad|bala perdida|guerra|tuberculosis|trago|bebida|pena|corazon|"
    r"presion|azucar|leucemia)"
)

SPOKEN_OF: tuple[str, ...] = (
    (
        r"\b(?:testigo|testificar|declarar|acusad[oa]s?|acusan|acusaron|imputad[oa]|absuelt[oa]|"
        r"arrestaron|detuvieron|"
        r"condenad[oa]|demandaron|juicio|denunciaron|citaron)(?: \w+){0,2} (?:de|por|en) (?:la |"
        r"el |un |una |lo |los "
        r"|las )?(?:\w+)(?: (?:a|de|del|en)(?: \w+){1,3})?"
    ),
    rf"\b(?:l[oae]s? |que )?(?:mato|matan|mataron|llevo) (?:un|una|el|la|lo|los|las|su) {_CAUSE}\b",
    rf"\bsobredosis de {_HARMLESS}\b",
    (
        r"\b(?:matarme|suicidarme|morirme|hacerme dano|lastimarme)(?: yo)? ?\?+ ?(?:no|que va|"
        r"para nada|como cree|ni|"
        r"jamas|nunca|claro que no|dios)"
    ),
    (
        r"\b(?:cuchillo|soga|agua|navaja|pistola|pie) (?:en|al|a) (?:la |el )?(?:garganta|"
        r"cuello|cabeza|pecho) (?:con|"
        r"por) (?:l[oa]s? )?(?:de )?(?:l[oa]s? |el |un |una )?(?:\w+ )?(?:cuotas?|deudas?|renta|"
        r"hipoteca|banco|pagos?|"
        r"intereses|cobr\w+|papeles|plazos?|tarjetas?|impuestos|credito|alquiler|fechas?|"
        r"mensualidad\w*|examen\w*)"
    ),
    (
        r"\b(?:tiene|tienen|trae|traen|estoy|ando|vivo) con (?:el|la) (?:cuchillo|soga|agua|"
        r"navaja) (?:en|al) (?:la )?"
        r"(?:garganta|cuello)"
    ),
    (
        r"\bsi\b(?:(?!mato|mate|suicid|muero|vida|quito|porque)[^.!?]){0,80}\b(?:copago|cubre|"
        r"cubierto|deducible|"
        r"cobertura|entra en|cuanto (?:pago|cuesta|sale)|lo paga)\b"
    ),
    (
        r"\b(?:veneno|pastillas|pistola|medicinas?|cuchillos|cloro|escopeta|armas?)(?: de "
        r"\w+)?(?: \w+){0,7} (?:con|bajo) "
        r"(?:candado|llave)\b|\b(?:guardad[oa]s?|encerrad[oa]s?) (?:bajo|con) (?:candado|llave)\b"
    ),
    (
        r"\b(?:colgar|cortar|matar|ahorcar|tirar)(?:me)?(?: a)? (?:los guantes|l[ao]s? "
        r"(?:repisas?|cuadros?|ropa|"
        r"cortinas?|llamada)|el (?:pelo|fleco|cabello|cuadro|telefono|contrato)|(?:esa|esta|la) "
        r"(?:impresora|"
        r"computadora|maquina|consola|tele|pagina|pantalla))\b"
    ),
    (
        r"\b(?:cubren?|cubiert[oa]|poliza|seguro de vida|exclusion(?:es)?|tesis|serie|pelicula|"
        r"libro|documental|"
        r"novela|charla|podcast)(?: \w+){0,4} suicidio\b"
    ),
    (
        r"\b(?:quiero|quisiera|desea|quiere) morir(?:me)? en (?:mi |su |la )?(?:casa|cama|"
        r"tierra) (?:cuando|y no en|"
        r"rodead[oa])"
    ),
    (
        r"\bhace (?:\w+ ){0,3}(?:anos|veranos|"
        r"inviernos)\b[^.!?]{0,90}(?![^!?]{0,140}(?:ultimamente|otra vez|de nuevo|"
        r"esta noche|ahorita))(?=[^!?]{0,110}(?:superad[oa]|desde entonces (?:bien|nada|no)|"
        r"(?:ya|hoy|ahora) estoy bien|"
        r"recuperad[oa]|nunca mas|ya no (?:pienso|tengo|he)|con ayuda|quedo atras))"
    ),
    (
        r"\bse (?:me|le) (?:acabo|acabaron|termino|terminaron) (?:la|las|el|los|mi|mis|su) "
        r"(?:medicinas?|recetas?|"
        r"pastillas?|jarabe|remedios?|medicamentos?)(?! (?:de|del|para) (?:l[ao]s? |el "
        r")?(?:ataques?|corazon|presion|"
        r"epilep\w+|convuls\w+|azucar|rechazo|litio|nervios|cabeza|dormir))"
    ),
    r"\bsangre,? no\b|\b(?:me )?(?:chupo|chupan|sacaron) (?:toda )?(?:la sangre )?(?:hacienda|"
    r"el banco|el sat|el fisco)\b",
    r"\b(?:sacar|salir)(?:me|le)? canas(?: verdes)?(?: y (?:un )?(?:infarto|derrame))?\b",
    r"\b(?:corazon|alma) me l[oa] rompi\w+\b|\bsufro del corazon,? me l[oa]\b",
)
