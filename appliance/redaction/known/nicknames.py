"""Short and pet names, English and Spanish, beside the names they stand for. Data, folded."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

_LISTED = """
abigail abby gail; alexander alex al sandy xander; alexandra alex sandra lexi sandy;
amanda mandy; andrew andy drew; angela angie; anthony tony; arthur art artie;
barbara barb babs barbie; benjamin ben benny benji; catherine cathy kate katie cat;
charles charlie chuck chaz; charlotte lottie charlie; christina chris tina chrissy;
christine chris chrissy; christopher chris topher kit; cynthia cindy; daniel dan danny;
david dave davey; deborah deb debbie; dorothy dot dottie; douglas doug; edward ed eddie ted ned;
eleanor ellie nell nora; elizabeth liz beth betty lizzie eliza betsy libby; emily em emmy;
emma em; eugene gene; evelyn evie; frances fran frannie; francis frank; frederick fred freddie;
gabriel gabe; gabrielle gabby; gerald gerry jerry; gregory greg; harold harry hal;
henry hank harry; isabella bella izzy; jacob jake; jacqueline jackie; james jim jimmy jamie;
janet jan; jeffrey jeff; jennifer jen jenny; jessica jess jessie; jonathan jon jonny;
john jack johnny; joseph joe joey; joshua josh; judith judy; katherine kathy kate katie kat;
kathleen kathy kate; kenneth ken kenny; kimberly kim; lawrence larry; leonard leo len lenny;
lillian lily; louis lou; louise lou; margaret maggie meg peggy marge; matthew matt;
melissa mel missy; michael mike mikey mick; michelle shelly; nancy nan; nathan nate;
nathaniel nate nathan; nicholas nick nicky; olivia liv livvy; pamela pam;
patricia pat patty tricia trish; patrick pat paddy; peter pete; philip phil; rachel rach;
raymond ray; rebecca becky becca; richard rick rich dick richie ricky;
robert rob bob bobby robbie; ronald ron ronnie; russell russ; samantha sam; samuel sam sammy;
sandra sandy; sarah sadie sally; stephanie steph; stephen steve; steven steve;
susan sue susie suzie; teresa terry tess; theodore ted teddy theo; theresa terry tess;
thomas tom tommy; timothy tim timmy; valerie val; vanessa nessa; victoria vicky tori;
vincent vince vinny; virginia ginny; walter walt wally; william will bill billy willie liam;
zachary zach zack; alberto beto; alejandra ale sandra; alejandro ale alex jandro;
alfonso poncho; alfredo fredo; ana anita; andrea andy; antonia tona; antonio tono toni;
armando mando; beatriz bety bea; carlos carlitos charly; carmen carmela mela; carolina caro;
catalina cata; cecilia ceci chila; concepcion concha conchita; consuelo chelo;
cristina cris tina; cristobal tobal; daniel dani; daniela dani; diego dieguito;
dolores lola loli; domingo mingo; eduardo lalo edu; elena nena; enrique quique kike;
ernesto neto; esperanza espe lancha; esteban teban; eugenia geno; federico fede; felipe pipe;
fernanda fer nanda; fernando fer nando; francisca paca pancha paquita;
francisco paco pancho kiko paquito frank; gabriela gaby; gilberto beto; gonzalo gonza chalo;
graciela chela; gregorio goyo; guadalupe lupe lupita; guillermo memo guille; gustavo gus tavo;
humberto beto; ignacio nacho; isabel isa chabela chavela; jaime jimmy; javier javi;
jesus chuy chucho; joaquin quino; jorge coque; jose pepe joselito chepe; josefa pepa;
josefina josefa pina fina; juan juanito juancho; juana juanita; julieta july; lorenzo lencho;
lourdes lulu; lucia lucha lucy; luis lucho luisito; luisa luisita; magdalena magda malena;
manuel manolo manny manu; marcela chela; margarita mago rita; maria mari mary maruja;
mariana nana; mario mayito; mercedes meche merche; miguel mike migue; miriam miri; monica moni;
montserrat montse; nicolas nico; pablo pablito; patricia paty pati; pedro perico pedrito;
pilar pili; rafael rafa; ramon moncho; raul rulo; ricardo richi rica; roberto beto rober tito;
rodrigo rigo rodri; rosa rosita; rosario chayo charo; salvador chava salva;
santiago santi chago; sebastian sebas; sergio checo; silvia chivis; socorro coco; sofia sofi;
susana susi; teresa tere; tomas tomasito; valentina vale; vicente chente; victor vic;
victoria vicky; yolanda yoli
"""


@cache
def _named() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _LISTED.split(";"):
        whole, *short = line.split()
        for one in (whole, *short):
            found.setdefault(one, set()).update(
                {whole, *short} - {one} if one == whole else {whole}
            )
    return {name: frozenset(others) for name, others in found.items()}


def also_called(name: str) -> frozenset[str]:
    """The other names of whoever has this one: of a full name its short forms, of a short form the full
    names it may stand for."""
    return _named().get(name, frozenset())
