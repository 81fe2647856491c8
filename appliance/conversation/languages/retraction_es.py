"""How an answer is taken back in Spanish, in words of one's own. Pure; see `patterns.Retraction`."""

from __future__ import annotations

import re

from appliance.conversation.languages.patterns import Retraction, anywhere, word_set

_TOLD = r"(?:dije|di|puse|escribi|conteste|respondi|anote|teclee|he dicho|habia dicho)"
_BAD = r"(?:mal|equivocad[oa]s?|incorrect[oa]s?|errone[oa]s?|al reves|por error|no es cierto|no es verdad|fue un error)"
_RIGHT = r"(?:correct[oa]s?|cierto|buen[oa]s?|verdader[oa]s?)"
_MUST = r"(?:tengo que|tendria que|hay que|necesito|quiero|quisiera|dejeme|permitame|puedo|debo)"
_MEND = r"(?:arreglar|corregir|cambiar|componer|rectificar|modificar|enmendar)"
_TO_BE = r"(?:ser|decir|ir|quedar|aparecer|estar|haber dicho|haber sido)"
_OUGHT = (
    r"(?:debe|deberia|debia|debio|tiene que|tenia que|tendria que|ha de|habria de|va a tener que)"
)

RETRACTION = Retraction(
    own=anywhere(
        rf"(?:le |se |les |te )?(?:lo |la )?{_TOLD} (?:(?:lo|la|el|un|una|mi|otro|otra) )?{_BAD}",
        rf"(?:le |les |te )?{_TOLD} .{{1,60}}? (?:pero|y) (?:en realidad |de veras |de verdad )?(?:es|son|era|eran)",
        r"me (?:equivoque|confundi|trabe|falle|cruce)",
        r"(?:la |lo )?(?:regue|cague|eche a perder)",
        r"meti la pata",
        r"(?:volv|regres|retrocod|retroce)\w*(?:me)? (?:a|al|con|sobre)",
        r"(?:olvid|ignor|borr|descart|quit)\w* (?:de )?(?:lo que|mi respuesta|esa respuesta)",
        rf"(?:lo|la|el) que (?:le |les |te )?{_TOLD}",
        rf"(?:salio|sali|quedo|entro|fue) {_BAD}",
        r"(?:salio|quedo) (?:medio |muy )?mal",
    ),
    mends=anywhere(
        rf"(?:perdon|perdone|disculpe|espere|aguarde|ay|oiga|un momento)\W+{_MUST} {_MEND}",
        rf"{_MUST} {_MEND} [^.:]{{1,60}}:",
    ),
    wrong=anywhere(
        rf"(?:esta|estan|es|son|estaba|eran?) {_BAD}",
        r"no (?:esta|estan|es|son|era|eran) (?:bien|correct[oa]s?|cierto|verdad)",
        rf"{_OUGHT} {_TO_BE}",
        rf"(?:el|la|lo) {_RIGHT} (?:es|son|seria|era)",
        rf"(?:es|son|seria|serian|era) (?:el|la|lo) {_RIGHT}",
        r"(?:en realidad|de veras|de verdad) (?:es|son|era)",
    ),
    now=re.compile(
        rf"(?<!\w)(?:{_OUGHT} {_TO_BE}|(?:el|la|lo|los|las) {_RIGHT} (?:es|son|seria|era|eran)"
        r"|(?:pong|dej|cambi|anot)(?:a|e|al[oa]|el[oa]|uel[oa]|amosl[oa])(?: (?:a|como|en))?"
        r"|la (?:verdad|respuesta|fecha|hora) es(?: que)?"
        r"|(?:en realidad |de veras |de verdad |mas bien )?(?:es|son|era|eran|seria|fue|quise decir))(?!\w)[\s:,]*"
    ),
    is_right=re.compile(
        rf"[\s,]+(?:es|son|seria|serian|era) (?:(?:el|la|lo|los|las) )(?:que va|que es|{_RIGHT})(?!\w)"
    ),
    fault=re.compile(rf"(?:{_BAD}|{_RIGHT}|bien)(?!\w)"),
    kinds=word_set("fecha dia numero cantidad pregunta"),
    small=word_set(
        "los las del que para con por una uno unos este esta esto ese esa eso pero como cuando donde quien"
        " cual mas muy sin sobre entre hasta desde porque dije dio puse lo le les debe ser decir bien mal"
        " correcto respuesta pregunta pregunto contesto antes veras realidad cosa parte tiene ir son era"
        " fue hay usted ustedes suyo suya sus nos ella ellos tengo hacer puede alguien algun alguna algo rato"
    ),
)
