"""Spanish words in the forms in which they are used, since no list of them comes with a package."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from appliance.core.text import fold

WORDS = Path(__file__).parent / "words"

_CLITICS = "me te se lo la le nos los las les melo mela selo sela telo tela noslo".split()
_AR = (
    "o as a amos an é aste ó aron aba abas ábamos aban aré arás ará aremos arán aría arías aríamos arían e es emos en ara aras áramos aran "
    "ase ando ado ada ados adas ar ad"
).split()
_ER = (
    "o es e emos en í iste ió imos ieron ía ías íamos ían eré erás erá eremos erán ería erías eríamos erían a as amos an iera ieras iéramos ieran "
    "iendo ido ida idos idas er"
).split()
_IR = [*(one.replace("er", "ir", 1) if one.startswith("er") else one for one in _ER), "imos", "ir"]
_STEMS = (("e", "ie"), ("o", "ue"), ("e", "i"), ("u", "ue"), ("o", "u"))
_FINAL = {"c": "qu", "g": "gu", "z": "c"}
_ODD = (
    "soy eres es somos son era eras éramos eran fui fuiste fue fuimos fueron seré será serán sería serían sea sean seas fuera fueran sido siendo estoy estás está estamos están "
    "estuve estuvo estuvimos estuvieron estuviera esté estén he has ha hemos han había habías habíamos habían hubo hubiera hubieran haya hayan habrá habría voy vas va vamos van iba iban íbamos vaya vayan yendo ido vete "
    "tengo tienes tiene tenemos tienen tuve tuvo tuvimos tuvieron tuviera tenga tengan tendrá tendría tendré ten hago haces hace hacemos hacen hice hizo hicimos hicieron hiciera haga hagan hará haría haré hecho haz "
    "digo dices dice decimos dicen dije dijo dijimos dijeron dijera diga digan dirá diría dicho di dime dígame dígale pongo pones pone ponen puse puso pusimos pusieron pusiera ponga pongan pondrá pondría puesto pon póngame póngale "
    "vengo vienes viene vienen vine vino vinimos vinieron viniera venga vengan vendrá vendría ven salgo sale salen salga salgan saldrá saldría puedo puedes puede podemos pueden pude pudo pudimos pudieron pudiera podrá podría podrían podré "
    "quiero quieres quiere queremos quieren quise quiso quisimos quisieron quisiera querrá querría sé sabe sabes saben sabemos supe supo supieron supiera sepa sepan sabrá sabría doy das da damos dan di dio dimos dieron diera dé den daré dará daría "
    "veo ves ve vemos ven vi vio vimos vieron viera vea vean visto viendo traigo traes trae traen traje trajo trajimos trajeron trajera traiga traigan trayendo oigo oye oyen oí oyó oyeron oiga oigan caigo cae caen caí cayó cayeron caiga cayendo caído "
    "quepo cabe cupo valgo vale valga huele huelen pidió pidieron siguió siguieron durmió durmieron murió murieron sintió sintieron mintió prefirió repitió sirvió leyó leyeron creyó creyeron construyó huyó abierto cubierto escrito muerto roto vuelto devuelto resuelto descubierto descrito"
).split()


def forms() -> Iterator[str]:
    """Every form of every listed word."""
    yield from _ODD
    for verb in (WORDS / "spanish_verbs.txt").read_text("utf-8").split():
        yield from _conjugated(verb)
    for word in (WORDS / "spanish_words.txt").read_text("utf-8").split():
        yield from _declined(word)


def _conjugated(verb: str) -> Iterator[str]:
    plain = fold(verb)
    stem, kind = plain[:-2], plain[-2:]
    endings = {"ar": _AR, "er": _ER, "ir": _IR}.get(kind, _IR)
    yield plain
    if len(stem) < 2:
        return
    for one in _changed(stem):
        for ending in endings:
            yield one + fold(ending)
            if one[-1] in _FINAL and ending[0] in "eéi" and kind == "ar":
                yield one[:-1] + _FINAL[one[-1]] + fold(ending)
            if one[-1] in "cg" and ending[0] in "oa" and kind != "ar":
                yield one[:-1] + {"c": "zc", "g": "j"}[one[-1]] + ending
    for ending in ("ar", "er", "ir", "ando", "iendo", "yendo", "a", "e", "en"):
        for clitic in _CLITICS:
            if ending[:1] == kind[:1] or ending in ("iendo", "yendo", "e", "en", "a"):
                yield stem + ending + clitic


def _changed(stem: str) -> Iterator[str]:
    yield stem
    for old, new in _STEMS:
        at = stem.rfind(old)
        if at >= 0:
            yield stem[:at] + new + stem[at + 1 :]


def _declined(word: str) -> Iterator[str]:
    plain = fold(word)
    yield plain
    for one in {
        plain,
        plain[:-1] + "a" if plain.endswith("o") else plain,
        plain[:-1] + "o" if plain.endswith("a") else plain,
    }:
        yield one
        yield one + ("s" if one[-1] in "aeiou" else "es")
        if one.endswith("z"):
            yield one[:-1] + "ces"
        for small in ("it", "ot", "az"):
            yield one.rstrip("aeo") + small + one[-1:].replace("e", "o")
    yield plain.rstrip("o") + ("amente" if plain.endswith("o") else "mente")
