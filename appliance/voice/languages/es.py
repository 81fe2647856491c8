"""Spanish, for a listener."""

from __future__ import annotations

from appliance.voice.languages.words import Listened, phrases

LISTENED = Listened(
    goes_on=phrases("""
        y, e, o, u, pero, porque, pues, que, cuando, donde, mientras, aunque, como, entonces, sino, ni
        a, de, del, al, en, con, sin, por, para, desde, hasta, hacia, sobre, entre, según, tras, ante
        el, la, los, las, un, una, unos, unas, mi, mis, tu, su, sus, este, esta, ese, esa, lo, me, se
        le, nos, es, era, fue, está, estaba, tengo, tenía, he, ha, había, soy, estoy, muy, más, menos
        casi, eh, em, este pues, o sea, es decir, a ver, bueno pues, déjeme ver, espere, el número es
        mi número es, creo que, yo creo que, yo diría, digamos, quizá, probablemente, mi nombre es
        me llamo, punto, guion, arroba, doble, triple, mayúscula, coma, mil, y luego, y después, ya que
        tal vez, quizás, unos, como unos, hace, cada, todo, también
    """),
    closes=phrases("""
        eso es todo, es todo, nada más, eso sería todo, es lo que hay, no hay más
    """),
    nods=phrases("""
        mhm, mm, mmm, hmm, ajá, aja, ah, oh, ok, okay, okey, sí, si, sí sí, ya, ya ya, claro, bueno
        bien, vale, de acuerdo, está bien, entiendo, entendido, perfecto, gracias, muy bien, ah bueno
        ah ya, ándele, ándale, así es, eso, exacto, correcto, ah ok, sí claro, sí gracias, ok gracias
    """),
    steers=phrases("""
        pare, para, alto, espere, espera, un momento, momentito, un segundo, disculpe, perdón, perdone
        cómo, mande, qué, repita, repítalo, repite, otra vez, de nuevo, más despacio, despacio
        más lento, más alto, más fuerte, siguiente, atrás, regresar, volver, no, ayuda, silencio
        cállese, basta
        mas despacio, despacio, mas lento, mas rapido, deletree, letra por letra, muy rapido
    """),
    calls=phrases("""
        una persona, persona real, humano, un humano, ser humano, operador, operadora, representante
        agente, recepcionista, recepción, alguien, hablar con alguien, emergencia, ayúdeme, ayúdenme
        socorro, auxilio, ambulancia, nueve uno uno, 911, no puedo respirar, dolor de pecho
        dolor en el pecho, infarto, me muero, me estoy muriendo, sangrando, fuego, policía, suicidio
        matarme, sobredosis, derrame, un médico, un doctor
    """),
)
