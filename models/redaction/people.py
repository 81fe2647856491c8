"""Made-up people: names of many origins in the forms in which they are told."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache

from appliance.core.text import fold
from models.redaction.gazetteer import NEAR, names

NICKNAMES = {
    "en": "Bobby Billy Jimmy Johnny Tommy Danny Kenny Ronnie Donnie Eddie Freddie Charlie Frankie Teddy Sammy "
    "Mikey Nicky Vicky Becky Debbie Kathy Patty Peggy Betty Susie Maggie Katie Annie Bessie Lizzie Trish Deb Barb "
    "Steph Jen Jenny Mandy Cindy Mindy Wendy Dottie Trudy Gus Hank Chuck Buck Bubba Skip Chip Duke Red Junior Tex "
    "Rusty Dusty Mitch Stan Len Artie Lou Manny Nate Zeke Abe Ike Gabe Jake Josh Matt Max Alex Sasha Misha Kiki Mimi "
    "Lulu Coco Nana Pops Dede Gigi JJ CJ TJ AJ DJ PJ RJ".split(),
    "es": "Beto Lupita Lupe Chuy Pancho Paco Pepe Nacho Memo Toño Toni Lalo Quique Kike Chema Chente Chela Chayo Charo "
    "Concha Conchita Lola Lolita Mari Maru Mayte Maite Nando Fer Santi Sebas Juancho Juanito Panchita Pepita Rosita Carmelita "
    "Tere Tencha Licha Lencho Meche Nena Nano Tito Tita Tavo Gus Güicho Wicho Yoyis Yola Vero Vicky Xime Dani Gabi Bety Lety "
    "Paty Susy Cuca Cuco Goyo Goya Moncho Poncho Polo Rafa Richi Rigo Rulo Sole Trini Toña Viole Checo Edu Javi Manu Migue".split(),
}
BYNAMES = {
    "en": "Peaches Pookie Slim Shorty Mouse Bear Red Big_Mike Little_Joe Tiny Sparky Ace Doc Smokey Cookie Sugar Honey Bunny Boo Bubbles Cricket Dutch Fuzzy Moose Pops Scooter Skeeter Slick Turtle Tank Biscuit "
    "Peanut Princess Lucky Goldie Duchess Blue Ziggy Mo Bree Dot Fay Kit Jo".replace(
        "_", " "
    ).split(" "),
    "es": "el_Tuercas el_Diablo el_Chino la_China la_Güera el_Güero el_Flaco la_Flaca el_Gordo el_Oso el_Negro la_Negra el_Chato el_Pelón la_Nena el_Nene el_Gato el_Lobo el_Chaparro la_Chata el_Profe el_Mocho el_Zurdo "
    "el_Tigre la_Prieta el_Colocho la_Canche el_Cholo la_Morena el_Catracho el_Pollo Chiqui Tata Nana Cachito Bombón".replace(
        "_", " "
    ).split(" "),
}
WORD_NAMES = {
    "en": "Art Hunter Will Grace Hope Faith Joy Grant Mark Rose Dawn April May June Autumn Summer Rich Pat Bill Rob Jack Frank Drew Chase Dean Wade Ray Gene Guy Angel Iris Ruby Pearl Amber Crystal Jade Opal Violet Lily Daisy Olive "
    "Ginger Pepper Sage Basil Rosemary Heath Clay Sandy Misty Stormy Rusty Buddy Earl Duke Prince Royal Star Sky River Brook Forest Harmony Melody Charity Chance Major Penny Nick Max Victor Hero Saint Christian Scott Miles Mason Carter "
    "Cooper Parker Taylor Tyler Hazel Ivy Holly Fern Robin Jay Lark Wren Reed Cliff Dale Glen Lance Skip Chip Bud Sonny Gay Bliss Mercy Patience Precious Destiny Treasure Ace Colt Blaze Ash Rain Winter Sunny Cash Case Lane Rex Norm".split(),
    "es": "Paz Luz Sol Cruz Alma Mar Flor Esperanza Dolores Consuelo Milagros Rosa Blanca Clara Amparo Asunción Concepción Mercedes Pilar Rosario Soledad Trinidad Victoria Gloria Nieves Marina Perla Estrella Aurora Alba Rocío Azucena "
    "Jazmín Ángel Ángeles Jesús Salvador Socorro Remedios Refugio Fe Caridad Piedad Gracia Linda Bella Dulce Luna Margarita Violeta Iris Dalia Hortensia Fidel León Modesto Justo Plácido Bárbaro Inocencia Prudencio Severo Clemente Domingo "
    "Pascual Reyes Santos Guadalupe Carmen Belén Cielo Libertad América Encarnación Purificación Fortuna Providencia Candelaria".split(),
}
BYNAMES = {
    language: [one.replace(" ", " ") for one in listed] for language, listed in BYNAMES.items()
}
_ONSETS = "b br c ch cl d dr f fl g gr h j k kr l m n p ph pr qu r s sh sk st sv t th tr v w x y z zh ng ts".split()
_VOWELS = "a a a e e i i o o u ai ao ei ia io ou ue ya".split()
_CODAS = " n n r s l m k t d ng rt nd sk tz x v sh ".split(" ")
_ENDS = "son sen ez ski sky ova ov ich ian yan ides opoulos ini elli ucci etti oux eau berg stein mann wicz enko uk shvili zadeh pour nen vist".split()
_PARTICLES = "de|de la|del|van|van der|von|di|da|dos|de los|el|bin|O'|Mc|Mac|St. |le|la".split("|")


def coined(draw: random.Random) -> str:
    """A name that is on no list."""
    syllables = draw.choice((1, 2, 2, 2, 3))
    word = "".join(
        draw.choice(_ONSETS)
        + draw.choice(_VOWELS)
        + (draw.choice(_CODAS) if draw.random() < 0.4 else "")
        for _ in range(syllables)
    )
    if draw.random() < 0.45:
        word += draw.choice(_ENDS)
    return word[:14].capitalize()


def misheard(name: str, draw: random.Random) -> str:
    """A name as it is misspelled, or as a recogniser writes what it did not know."""
    if len(name) < 4:
        return name
    at = draw.randrange(1, len(name) - 1)
    kind = draw.randrange(4)
    if kind == 0:
        return name[:at] + name[at + 1 :]
    if kind == 1:
        return name[:at] + name[at] + name[at:]
    if kind == 2:
        return name[:at] + draw.choice("aeiouylnrst") + name[at + 1 :]
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


@cache
def _locales() -> tuple[str, ...]:
    return tuple(sorted(names()))


def _locale(draw: random.Random, language: str) -> str:
    own = (
        ("es_ES", "es_MX", "es_AR", "es_CL", "es_CO")
        if language == "es"
        else ("en_US", "en_US", "en_US", "en_GB")
    )
    chance = draw.random()
    if chance < (0.7 if language == "es" else 0.5):
        return draw.choice(own)
    return draw.choice(NEAR) if chance < 0.75 else draw.choice(_locales())


def given(draw: random.Random, language: str) -> str:
    """A given name."""
    chance = draw.random()
    if chance < 0.04:
        return coined(draw)
    if chance > 0.90:
        if draw.random() < 0.75:
            return draw.choice(
                WORD_NAMES[language if draw.random() < 0.85 else draw.choice(("en", "es"))]
            )
        return draw.choice(BYNAMES[language])
    if chance < 0.10:
        return draw.choice(NICKNAMES[language if chance < 0.09 else draw.choice(("en", "es"))])
    listed = names().get(_locale(draw, language), names()["en_US"]).given
    name = draw.choice(listed)
    return misheard(name, draw) if chance > 0.87 else name


def family(draw: random.Random, language: str) -> str:
    """A family name."""
    chance = draw.random()
    if chance < 0.08:
        return coined(draw)
    listed = names().get(_locale(draw, language), names()["en_US"]).family
    name = draw.choice(listed)
    if chance < 0.12:
        particle = draw.choice(_PARTICLES)
        return (
            particle
            + (
                ""
                if particle[-1] in "'c " and particle != "Mac"
                else ""
                if particle == "Mac"
                else " "
            )
            + name
        )
    return misheard(name, draw) if chance > 0.96 else name


def person(draw: random.Random, language: str) -> str:
    """A whole name in one of its forms."""
    form = draw.choice(_FORMS_ES if language == "es" else _FORMS_EN)
    return form(draw, language)


Form = Callable[[random.Random, str], str]


def _plain(draw: random.Random, language: str) -> str:
    return f"{given(draw, language)} {family(draw, language)}"


def _initial(draw: random.Random, language: str) -> str:
    letter = draw.choice("ABCDEFGHJKLMNPRSTVW") + draw.choice((".", ""))
    return f"{given(draw, language)} {letter} {family(draw, language)}"


def _middle(draw: random.Random, language: str) -> str:
    return f"{given(draw, language)} {given(draw, language)} {family(draw, language)}"


def _two_family(draw: random.Random, language: str) -> str:
    return f"{given(draw, language)} {family(draw, language)} {family(draw, language)}"


def _hyphen(draw: random.Random, language: str) -> str:
    return f"{given(draw, language)} {family(draw, language)}-{family(draw, language)}"


def _reversed(draw: random.Random, language: str) -> str:
    return f"{family(draw, language)}, {given(draw, language)}"


def _lettered(draw: random.Random, language: str) -> str:
    return f"{draw.choice('ABCDEFGHJKLMNPRSTVW')}{draw.choice(('.', ''))} {family(draw, language)}"


def _suffixed(draw: random.Random, language: str) -> str:
    return f"{_plain(draw, language)}{draw.choice((' Jr.', ' Jr', ' III', ' II', ' Sr.', ', Jr.'))}"


def _loud(draw: random.Random, language: str) -> str:
    return f"{given(draw, language)} {family(draw, language).upper()}"


def _full_es(draw: random.Random, language: str) -> str:
    return f"{given(draw, language)} {given(draw, language)} {family(draw, language)} {family(draw, language)}"


def _compound(draw: random.Random, language: str) -> str:
    old = draw.choice(
        (
            "De la O",
            "Paz y Miño",
            "Cabeza de Vaca",
            "Ponce de León",
            "De los Ríos",
            "De la Cruz",
            "Del Campo",
            "Ladrón de Guevara",
            "De la Rosa",
            "Del Valle",
            "y Lacalle",
            "Santa Cruz",
            "San Juan",
            "De León",
            "Del Río",
            "De la Luz",
            "De Jesús",
        )
    )
    return f"{given(draw, language)} {draw.choice(('', family(draw, language) + ' '))}{old}"


def _word_pair(draw: random.Random, language: str) -> str:
    listed = WORD_NAMES[language]
    return draw.choice(
        (
            f"{draw.choice(listed)} {draw.choice(listed)}",
            f"{draw.choice(listed)} {family(draw, language)}",
            f"{given(draw, language)} {draw.choice(listed)} {family(draw, language)}",
        )
    )


def _married(draw: random.Random, language: str) -> str:
    return f"{given(draw, language)} {family(draw, language)} de {family(draw, language)}"


_FORMS_EN: tuple[Form, ...] = (
    *(_plain,) * 12, _word_pair, _initial, _initial, _middle, _two_family, _hyphen, _reversed, _reversed, _lettered, _suffixed, _loud, given, given,
)  # fmt: skip
_FORMS_ES: tuple[Form, ...] = (
    _word_pair, _compound,
    *(_plain,) * 8, *(_two_family,) * 7, _full_es, _full_es, _middle, _hyphen, _reversed, _married, _lettered, given, given,
)  # fmt: skip


_LETTERS_ES = dict(
    zip(
        "abcdefghijklmnñopqrstuvwxyz",
        "a be ce de e efe ge hache i jota ka ele eme ene eñe o pe cu erre ese te u uve doble_u equis ye zeta".split(),
        strict=True,
    )
)
_ALSO_ES = {
    "b": "be grande",
    "v": "ve chica",
    "r": "ere",
    "y": "i griega",
    "w": "doble ve",
    "z": "ceta",
    "g": "gue",
}


def letter_names(text: str, draw: random.Random) -> str:
    """Letters and digits by their Spanish names; what is neither is left out."""
    named = []
    for one in text.lower():
        if one in _LETTERS_ES:
            name = _ALSO_ES[one] if one in _ALSO_ES and draw.random() < 0.3 else _LETTERS_ES[one]
            named.append(name.replace("_", " "))
        elif one.isdigit():
            named.append(one)
    return " ".join(named)


def spelled(draw: random.Random, language: str) -> str:
    """A name letter by letter."""
    if language == "es" and draw.random() < 0.5:
        name = fold(draw.choice((given, family))(draw, language))[:9]
        return letter_names(name, draw).replace(" ", draw.choice((" ", " ", ", ")))
    if language == "en" and draw.random() < 0.2:
        name = fold(draw.choice((given, family))(draw, language))[:7]
        return " ".join(
            f"{one} as in {draw.choice(names()['en_US'].given)}" if draw.random() < 0.4 else one
            for one in name
            if one.isalpha()
        )
    name = draw.choice((given, family))(draw, language).replace(" ", "")[:9]
    joint = draw.choice((" ", "-", " ", ", ", ". "))
    letters = [one.upper() if draw.random() < 0.7 else one.lower() for one in name if one.isalpha()]
    return joint.join(letters)
