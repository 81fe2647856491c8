"""What people say in passing, before and behind an answer: a sigh, a grumble, a remark on the weather.

One entry per language, over folded text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from appliance.core.interview import Language


@dataclass(frozen=True, slots=True)
class Passing:
    """`sighs` begin an utterance and mean nothing; `grudging` is a grumble up to the "but fine" that gives
    in; `pondering` asks for time in the very breath that answers. `remarks` begin a sentence that may be
    about anything, which holds one of `verbs`. In words without punctuation an answer may begin at
    `answers`, also behind `hums`, unless `reported` stands before it, and another remark at `remarks`."""

    sighs: re.Pattern[str]
    grudging: re.Pattern[str]
    pondering: re.Pattern[str]
    remarks: re.Pattern[str]
    verbs: re.Pattern[str]
    answers: re.Pattern[str]
    hums: re.Pattern[str]
    reported: re.Pattern[str]
    accented_verbs: re.Pattern[str] = re.compile(r"(?!)")
    """Verbs that their accents tell, in lower case and not folded."""


def _at(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'])(?:{text})(?![\w'])")


_EN_WHO = (
    r"i|i'(?:m|ve|d|ll)|im|ive|we|we'(?:re|ve|d|ll)|you|you'(?:re|ve)|he|he's|she|she's|they|they're"
    r"|it's|it (?:is|was|has)|this is|that's|that was|there'?s|there (?:is|was|are|were)"
    r"|nobody|everybody|everyone|somebody|someone|no one|(?:my|our|your) \w+|the \w+|these \w+|those \w+"
)
_EN_SELF = (
    r"i|i'm|im|i've|i'd|we|we're|he|he's|she|she's|they|they're|it|it's|that|that's|there|there's"
)

_ES_WHO = (
    r"yo|usted|ustedes|nosotros|el|ella|ellos|ellas|(?:mi|mis|su|sus|nuestr[oa]|la|las|los) \w+|aqui|alla|afuera"
    r"|est[aeo]|esta(?:ba|n|mos)?|anda|andan|hay|hace|hizo|hubo|habia|me|nos|le|les|se|ya|apenas|ahorita"
    r"|nadie|todos|alguien|ustedes|fijese que|disculpe|perdon|oiga"
)

PASSING: Mapping[Language, Passing] = {
    "en": Passing(
        sighs=_at(
            r"for (?:\w+'s|\w+s) sake|for crying out loud|(?:oh |good |great |dear |sweet )+(?:my )?"
            r"(?:god|lord|grief|heavens?|gosh|gracious|goodness|boy|man|dear)|holy \w+|jesus(?: christ)?"
            r"|my goodness|whatever|who cares|honestly|seriously|what an? (?:\w+ )?(?:pain|mess|joke|waste|bother"
            r"|hassle|nuisance|nightmare|drag|circus)(?: (?:this|that) is)?|how (?:\w+ )?(?:annoying|silly|stupid"
            r"|ridiculous|tiresome|boring|dumb)(?: (?:this|that) is)?"
        ),
        grudging=re.compile(
            r"(?:[\w']+,? ){1,9}?but (?:fine|ok|okay|all ?right|alright|sure|here|here goes|here you go|whatever|anyway|oh well"
            r"|if you (?:must|insist|say so|like|want)|if i (?:must|have to)|there you go|let'?s get it over with)(?![\w'])"
        ),
        pondering=_at(
            r"(?:now |just |wait |so |well |hold on |hang on |okay )*(?:let (?:me|us)|lemme|i have to|i need to|gotta|got to|i'd have to)"
            r" (?:think|see|check|look|remember|recall)(?: (?:a|one|for a|just a) (?:moment|second|sec|minute|bit))?"
            r"(?! (?:about|of|on|at|for|if|what|who|where|when|which|how|that|this|it|again|first|up|over|back|with|so)\b)"
        ),
        remarks=_at(rf"(?:(?:sorry|so|well|oh|and|but|anyway|honestly|you know|by the way),? )*(?:{_EN_WHO})"),
        verbs=_at(
            r"am|is|are|was|were|be|been|do|does|did|have|has|had|can|can't|cannot|could|couldn't|will|won't|would|don't|didn't|doesn't"
            r"|isn't|wasn't|aren't|haven't|hasn't|\w+'(?:m|re|ve|s)|told|said|says|left|came|went|got|get|gets|think|thought|hope|want|need"
            r"|needs|love|loves|hate|hates|like|likes|heard|drove|took|made|makes|saw|sat|ran|forgot|lost|broke|keep|keeps|kept|\w{3,}(?:ed|ing)"
        ),
        answers=_at(
            rf"yes|yeah|yep|yup|nope|nah|an? (?:yes|no)|no(?=$| (?:{_EN_SELF}|not|never|nothing|nobody|none|neither|thank|thanks|sir|ma'am|way|you"
            r"|my|our|the|we|just|only)(?![\w']))"
        ),
        hums=_at(r"um|umm|uh|uhm|er|erm|hm|hmm|well|so|right so|okay so|anyway|okay|ok|oh|goodness|god|gosh|mm"),
        reported=_at(r"say|says|said|saying|tell|told|tells|answer|answered|answers|nod|nodded|wouldn't|not|or|and"),
    ),
    "es": Passing(
        sighs=_at(
            r"(?:ay |uy |ah |oh |huy )*(?:que (?:\w+ ){1,2}?(?:tan|mas) \w+|que \w+ (?:hace|hay|traigo|tengo)|que (?:tonteria|fastidio|lata|flojera|pena|verguenza|horror"
            r"|barbaridad|coraje|rabia|asco|desastre|fregadera|molestia|perdida de tiempo|tristeza|aburrido|pesado|necedad|cansancio"
            r"|batalla|relajo|lio|enredo|tramite|cosas?|bueno|mal|gente))(?: (?:esta?|esto|eso|todo esto|todo eso|es esto))?"
            r"|por (?:dios|el amor de dios|amor de dios|favor)|ay dios(?: mio)?|dios mio|virgen santa|valgame(?: dios)?|madre mia|santo cielo"
            r"|lo que sea|me da igual|hijole|caray|caramba|ay|uy|en serio|la verdad"
        ),
        grudging=re.compile(
            r"(?:[\w']+,? ){1,9}?pero (?:bueno|esta bien|ya que|ni modo|ahi (?:va|le va)|andele|sale|vale|ok|okay|pues ya|que le vamos a hacer"
            r"|si (?:no hay de otra|usted quiere|insiste|se empena))(?!\w)"
        ),
        pondering=_at(
            r"(?:a ver |espere |pues |bueno |este )*(?:(?:dejeme|deje|deja|dejame|permitame|permita)(?: que)? (?:pensar|pienso|pienselo|piense|ver|veo|acordarme"
            r"|me acuerdo|acuerdo|recordar|recuerdo|checar|checo|reviso|revisar)|tengo que (?:pensar|acordarme|hacer memoria|recordar))"
            r"(?: (?:un|tantito|un poquito|un poco)(?: (?:momento|segundo|ratito))?)?"
            r"(?! (?:en|que|quien|cual|como|cuando|donde|lo|eso|esto|de|bien|primero|otra)\b)"
        ),
        remarks=_at(rf"(?:(?:perdone?|disculpe|oiga|oye|mire|fijese|ay|pues|bueno|y|pero|por cierto|la verdad),? )*(?:{_ES_WHO})"),
        verbs=_at(
            r"es|son|era|eran|fue|fueron|esta|estan|estaba|estaban|estamos|hay|habia|hubo|tiene|tengo|tienen|tenia|tenemos|va|van|voy|ando|anda"
            r"|andan|hace|hizo|hacia|dice|dijo|dicen|dijeron|viene|vino|trae|traigo|trajo|puedo|puede|quiero|quiere|deje|vi|vio|di|dio|sale|salio"
            r"|ayuda|llueve|\w{2,}(?:aba|aban|ando|iendo|ado|ido|aron|ieron|amos|emos|imos)"
        ),
        answers=_at(
            r"si(?= (?:señor|senor|señora|senora|claro|por|es|soy|esta|estoy|hay|hubo|tengo|tiene|fue|vino|vinieron|llego|llegaron|pues|yo|ya|mi"
            r"|la|el|me|nos|le|lo|se|eso|asi|creo|estamos|tenemos|quiero)\b)|simon|sip|nop|nel|claro que (?:si|no)|que (?:si|no)"
            r"|no(?=$| (?:yo|nosotros|el|ella|nadie|nada|nunca|ninguno|ninguna|ni|para nada|eso|esa|señor|senor|señora|senora|gracias|que va"
            r"|tampoco|para|joven|señorita|senorita|en absoluto|no)\b)"
        ),
        hums=_at(r"este|eh|em|mmm|mm|pues|bueno|a ver|o sea|pos|ah|ay|entonces|oiga|mire"),
        reported=_at(r"dice|dije|dijo|dicen|dijeron|contesto|contestar|decir|digo|que|y|o|ni|como|por"),
        accented_verbs=re.compile(r"(?<!\w)(?!café|bebé|sofá|papá|mamá|qué|así|ahí|aquí|allá|está)\w{2,}[éíó](?!\w)"),
    ),
    "fr": Passing(
        sighs=_at(
            r"(?:oh |ah |mon |bon |ouh |houla )+(?:dieu|la la|sang)|p+f+|bof|zut|mince|flute|punaise|nom d'un chien|tss|houla"
            r"|j'en ai (?:deja )?(?:assez|marre)|(?:machine|appareil|truc|robot|ordinateur) (?:inutile|idiote?|stupide|debile|nulle?)|quel(?:le)? (?:perte de temps|ennui|betise|plaie|horreur|galere)|peu importe|franchement"
        ),
        grudging=re.compile(
            r"(?:[\w']+,? ){1,9}?mais (?:bon|d'accord|ok|tant pis|soit|allons-y|voila)(?![\w'])"
        ),
        pondering=_at(
            r"(?:attendez |bon |euh )*(?:laissez-moi|il faut que je|je dois) (?:reflechir|reflechisse|voir|penser|verifier|regarder|me rappeler)"
            r"(?: (?:un|une) (?:instant|moment|seconde|minute))?(?! (?:a|si|ce|qui|quoi|ou|quand|comment)\b)"
        ),
        remarks=_at(r"(?:(?:pardon|desole|alors|bon|et|mais|au fait),? )*(?:je|j'\w+|nous|vous|il|elle|on|ils|elles|c'est|c'etait|il y a|(?:mon|ma|mes|le|la|les) \w+)"),
        verbs=_at(r"est|sont|etait|ai|as|a|ont|avait|suis|sommes|fait|va|vais|vont|peut|peux|veut|dit|\w+'(?:est|ai|a|etait)|\w{3,}(?:ais|ait|aient|ez)"),
        answers=_at(r"oui|ouais|non(?=$| (?:je|j'\w+|pas|rien|jamais|personne|c'est|on|nous|merci)(?![\w']))"),
        hums=_at(r"euh|heu|ben|bah|bon|alors|eh bien|hum|ah|oh"),
        reported=_at(r"dit|dis|disent|repondu|que|et|ou|ni"),
    ),
}  # fmt: skip


def passing_for(language: Language) -> Passing:
    """What is said in passing in a language; English where we have none."""
    return PASSING.get(language, PASSING["en"])
