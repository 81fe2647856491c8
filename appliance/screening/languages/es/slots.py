"""Spanish: words that stand for one another in patterns."""

from __future__ import annotations

_KIN = (
    r"hij[oa]s?|hijit[oa]s?|nin[oa]s?|bebe|bebes|esposo|esposa|marido|mujer|pareja|"
    r"novi[oa]|hermano|hermana|"
    r"mama|papa|madre|padre|mami|papi|abuel[oa]|abuelit[oa]|ti[oa]|prim[oa]|sobrin[oa]|"
    r"amig[oa]|vecin[oa]|"
    r"suegr[oa]|cunad[oa]|padrastro|madrastra|hijastr[oa]|ex|exesposo|exmarido|exnovio|"
    r"companer[oa]|paciente|"
    r"viejo|nene|nena|niet[oa]|cliente"
)

SLOTS = {
    "kin": _KIN,
    "other": (
        rf"el|ella|ellos|(?:mi|mis|nuestr[oa]s?|su|la|el) (?:\w+ )?(?:{_KIN})|alguien|"
        rf"un (?:hombre|tipo|senor|sujeto)|una (?:mujer|senora|persona)|este (?:hombre|tipo|"
        rf"senor)|esta (?:mujer|senora)"
    ),
    "mood": r"quiero|quisiera|queria|quiere|quieren|deseo|desea|voy a|va a|van a|vamos a|ganas de|"
    r"pienso(?: en)?|piensa(?: en)?|"
    r"pensando(?: en)?|he pensado(?: en)?|pensamientos? de|planeo|planeando|"
    r"plan(?:es)? (?:de|para)|decidi(?:do)?|decidid[oa] a|a punto de|intento|"
    r"intentando|tratando de|trato de|trata de|intenta|necesito|prefiero|podria|puedo|"
    r"ideas? de|listo para|lista para|dispuest[oa] a|"
    r"tengo que|debo|deberia|miedo de(?: que)?|temo|amenaza con|amenazo con|"
    r"amenazando con|amenaza|dice que (?:se )?(?:va a|quiere)?|dijo que (?:se )?(?:iba a|"
    r"va a|queria|quiere)?|"
    r"dice que quiere|habla de|impulsos? de|imagino|sueno con|como|para|mejor|juro que|"
    r"estoy por|considerando|hablando de|no dejo de pensar en|contemplando|"
    r"estoy pensando(?: en)?",
    "self_die": (
        r"matarme|suicidarme|quitarme la vida|ahorcarme|colgarme|dispararme|pegarme un tiro|"
        r"envenenarme|ahogarme|tirarme|aventarme|lanzarme|cortarme las venas|cortarme|"
        r"lastimarme|hacerme dano|herirme|danarme|golpearme hasta|quemarme|acabar con mi vida|"
        r"acabar con todo|terminar con mi vida|terminar con todo|acabar conmigo|"
        r"poner fin a mi vida|ponerle fin a (?:mi vida|todo|esto)|acabar de una vez|morirme|"
        r"morir|desaparecer para siempre|dejar de existir|dejar de vivir|no despertar|"
        r"no volver a despertar|dormir y no despertar|dormirme y no despertar"
    ),
    "them_die": (
        r"matarse|suicidarse|quitarse la vida|ahorcarse|colgarse|dispararse|pegarse un tiro|"
        r"envenenarse|tirarse|aventarse|lanzarse|cortarse|lastimarse|hacerse dano|herirse|"
        r"acabar con su vida|terminar con su vida|morirse|morir"
    ),
    "attack": (
        r"matar(?:l[oae]s?)?|asesinar(?:l[oae]s?)?|apunalar(?:l[oae]s?)?|disparar(?:le|les)?|"
        r"balear(?:l[oae]s?)?|golpear(?:l[oae]s?)?|lastimar(?:l[oae]s?)?|hacer(?:le|"
        r"les)? dano|herir(?:l[oae]s?)?|atacar(?:l[oae]s?)?|envenenar(?:l[oae]s?)?|"
        r"estrangular(?:l[oae]s?)?|ahorcar(?:l[oae]s?)?|quemar(?:l[oae]s?)?|"
        r"atropellar(?:l[oae]s?)?|pegar(?:le|les)? un tiro|meter(?:le|les)? un (?:tiro|"
        r"balazo)|partir(?:le|les)? la (?:madre|cara)"
    ),
    "victim": (
        rf"a (?:todos|todas|alguien|esa gente|la gente|ell[oa]s?|el|un[oa] de ell[oa]s|(?:mi|"
        rf"mis|su|sus|ese|esa|el|la|los|las|este|esta) (?:\w+ )?(?:{_KIN}|jefe|jefa|abogado|"
        rf"doctor|medico|juez|maestr[oa]|casero|duen[oa]|gente|hombre|tipo|desgraciado|ninos|"
        rf"familia|cabron|perro desgraciado|conductor|enfermera|companeros))"
    ),
    "pill": (
        r"pastillas|pildoras|medicinas?|medicamentos?|tabletas|capsulas|somniferos|calmantes|"
        r"insulina|tranquilizantes|antidepresivos|analgesicos|aspirinas|paracetamol|tylenol|"
        r"clonazepam|heroina|fentanilo|drogas?"
    ),
    "lots": (
        r"demasiad[oa]s?|un (?:frasco|bote|monton|punado|paquete)(?: entero|"
        r" completo)?(?: de)?|una (?:caja|botella|bolsa)(?: entera| completa)?(?: de)?|"
        r"todas?(?: (?:las|mis|sus))?|todos?(?: (?:los|mis|sus))?|muchas|muchisimas|"
        r"much[oa]s? mas|\d\d+|veinte|treinta|cuarenta|cincuenta|suficientes|bastantes"
    ),
}
