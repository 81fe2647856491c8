"""Spanish: wishes and plans to hurt other people."""

from __future__ import annotations

from appliance.screening.grammar import Sign

HARM_TO_OTHERS = (
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:si|cuando|en cuanto)(?: \w+){1,6} (?:l[oa]s? mato|l[oa]s? voy a matar)|"
            r"(?:mate|apunale|le dispare|le di un (?:tiro|balazo))(?: a)? (?:el|ella|alguien|"
            r"un hombre|mi (?:{kin}))"
        ),
        past=0,
    ),
    Sign("harm_to_others", 3, r"{mood}(?: \w+){0,3} {attack}(?: \w+)? {victim}"),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:quiero|voy a|ganas de|pienso|deseo|quisiera|pensando en|juro que|planeo|"
            r"estoy por)(?: \w+){0,3} (?:matarl[oae]s?|asesinarl[oae]s?|apunalarl[oae]s?|"
            r"dispararles?|balearl[oae]s?|hacerles? dano|lastimarl[oae]s?|estrangularl[oae]s?|"
            r"envenenarl[oae]s?|pegarles? un tiro|meterles? un (?:tiro|balazo)|atropellarl[oae]s?|"
            r"quemarl[oae]s?)"
        ),
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:l[oae]s?|lo|la|los|las|le|les) (?:quiero|voy a|pienso|vamos a) (?:matar|asesinar|"
            r"apunalar|disparar|balear|hacer dano|lastimar|estrangular|envenenar|atropellar|"
            r"meter un (?:tiro|balazo)|pegar un tiro|quemar viv\w+)|"
            r"(?:l[oa]s?) mato(?! de (?:risa|un susto))"
        ),
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:llevar|traer|agarrar|sacar|traigo|llevo|conseguir|ir con)(?:e| a)? (?:una|la|mi|"
            r"un|el) (?:pistola|arma|cuchillo|rifle|escopeta|machete|"
            r"bomba)(?: \w+){0,4} (?:trabajo|escuela|oficina|corte|juzgado|iglesia|matar|hospital|"
            r"clinica|casa de|disparar)"
        ),
        past=0,
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:me l[oa]s? (?:voy a )?llev(?:o|ar) conmigo|voces(?: \w+){0,5} (?:mate|matar|"
            r"lastime|dane|haga dano|ataque)\w*|(?:quemar|balear|volar|incendiar) (?:la|el|este|"
            r"esta|su) (?:\w+ )?(?:casa|escuela|oficina|lugar|edificio|clinica|hospital|iglesia))"
        ),
        past=0,
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"(?:miedo de|temo|tengo miedo de)(?: \w+){0,2} (?:hacerle dano|lastimar|matar|"
            r"sacudir|ahogar|hacer dano)(?: a)? ?(?:mi|al|el|la|mis|alguien|los)? ?(?:bebe|"
            r"hij[oa]s?|nin[oa]s?|espos[oa]|alguien)?"
        ),
    ),
    Sign(
        "harm_to_others",
        2,
        (
            r"me las (?:vas?|van) a pagar(?! (?:a|en|con|por) )|(?:esta|este) me la (?:vas?|van|"
            r"paga)|me l[oa]s? (?:vas?|van) a pagar (?:con (?:su|la) (?:vida|sangre)|car[oi]simo|"
            r"muy caro|bien caro)|va a pagar por (?:esto|lo que)|(?:merece (?:morir|"
            r"la muerte|morirse)|se va a arrepentir|ojala se (?:muera|mueran))"
        ),
    ),
    Sign(
        "harm_to_others",
        3,
        (
            r"{other}(?: \w+){0,4} (?:quiere|va a|amenaza con|amenazo con|dice que va a|"
            r"dijo que iba a|esta amenazando con|piensa) (?:matarme|matarnos|matar a|dispararme|"
            r"apunalarme|asesinar\w*|hacerme dano|matarla|matarlo|lastimar a|lastimarnos|"
            r"matarnos a todos)"
        ),
        past=0,
    ),
)
