"""Made-up places, and organisations that are named after people and places."""

from __future__ import annotations

import random

from models.redaction.gazetteer import cities, foreign_cities
from models.redaction.people import coined, family, given, person

STATES = (
    (
        "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana "
        "Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada "
        "New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island "
        "South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming Puerto_Rico"
    )
    .replace("_", "\u00a0")
    .split(" ")
)
STATES = [one.replace("\u00a0", " ") for one in STATES]
CODES = (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN "
    "TX UT VT VA WA WV WI WY PR DC"
).split()
STATES_ES = (
    "Jalisco,Michoacán,Oaxaca,Chiapas,Veracruz,Puebla,Guerrero,Sonora,Sinaloa,Chihuahua,Durango,Zacatecas,Guanajuato,Hidalgo,Nuevo León,"
    "Coahuila,Tamaulipas,Yucatán,Quintana Roo,Nayarit,Colima,Tlaxcala,Morelos,Querétaro,Tabasco,Andalucía,Galicia,Cataluña,Texas,"
    "California,Florida,Nueva York,Nuevo México,Arizona,Illinois,Antioquia,Córdoba,Mendoza,Estado de México,Baja California"
).split(",")
COUNTRIES = {
    "en": (
        "Mexico,Guatemala,El Salvador,Honduras,Nicaragua,Costa Rica,Panama,Cuba,Haiti,Jamaica,the Dominican Republic,Colombia,Venezuela,"
        "Ecuador,Peru,Bolivia,Brazil,Argentina,Chile,Canada,England,Scotland,Ireland,France,Spain,Portugal,Germany,Italy,Greece,Poland,"
        "Ukraine,Russia,Turkey,Syria,Iraq,Iran,Afghanistan,Pakistan,India,Nepal,China,Japan,Korea,South Korea,Vietnam,the Philippines,"
        "Thailand,Cambodia,Laos,Myanmar,Somalia,Ethiopia,Eritrea,Sudan,Congo,Nigeria,Ghana,Kenya,Egypt,Morocco,Norway,Sweden,Denmark,"
        "Finland,Switzerland,Austria,Belgium,Hungary,Romania,Australia,New Zealand,South Africa,Israel,Lebanon,Bangladesh,Slovenia,"
        "Croatia,Serbia,Bosnia,Bulgaria,Iceland,Estonia,Latvia,Lithuania,Uruguay,Paraguay,Belize,Taiwan,Greenland,Albania,Armenia"
    ).split(","),
    "es": (
        "México,Guatemala,El Salvador,Honduras,Nicaragua,Costa Rica,Panamá,Cuba,Haití,Colombia,Venezuela,Ecuador,Perú,Bolivia,Brasil,"
        "Argentina,Chile,Uruguay,Paraguay,la República Dominicana,Puerto Rico,España,Estados Unidos,Canadá,Francia,Italia,Marruecos,"
        "Alemania,Portugal,Inglaterra,China,Filipinas,Rumania,Ucrania,Belice,Guinea"
    ).split(","),
}  # fmt: skip
NATIONS = {
    "en": (
        "American,British,English,Scottish,Irish,Welsh,Canadian,Mexican,Cuban,Brazilian,Argentine,Chilean,Colombian,Peruvian,Venezuelan,"
        "French,German,Austrian,Swiss,Italian,Spanish,Portuguese,Dutch,Belgian,Danish,Swedish,Norwegian,Finnish,Icelandic,Polish,Czech,"
        "Slovak,Slovenian,Croatian,Serbian,Bosnian,Hungarian,Romanian,Bulgarian,Greek,Turkish,Russian,Ukrainian,Estonian,Latvian,"
        "Lithuanian,Georgian,Armenian,Israeli,Egyptian,Moroccan,Algerian,Tunisian,Nigerian,Ghanaian,Kenyan,Ethiopian,Somali,Indian,"
        "Pakistani,Bangladeshi,Nepali,Chinese,Japanese,Korean,Vietnamese,Thai,Filipino,Indonesian,Australian,Haitian,Jamaican,Iranian,"
        "Iraqi,Syrian,Lebanese,Afghan,Saudi,Muslim,Christian,Jewish,Hindu,Buddhist,Catholic,Protestant,Sikh,Mormon,Quaker,Baptist,"
        "Hispanic,Latino,Latina,Republican,Democrat,Guatemalan,Honduran,Salvadoran,Greenlander,Spaniard,Pole,Dane,Swede,Finn"
    ).split(","),
    "es": (
        "mexicano,mexicana,guatemalteco,guatemalteca,hondureño,hondureña,salvadoreño,salvadoreña,cubano,cubana,colombiano,colombiana,"
        "venezolano,venezolana,peruano,peruana,boliviano,ecuatoriana,argentino,argentina,chileno,chilena,español,española,dominicano,"
        "católico,católica,evangélica,judío,musulmán,testigo de Jehová,cristiana,puertorriqueño,puertorriqueña,uruguayo,paraguaya"
    ).split(","),
}  # fmt: skip
_STREETS = (
    "Street St St. Avenue Ave Ave. Road Rd Rd. Lane Ln Drive Dr Court Ct Boulevard Blvd Way Place Pl Terrace Circle Cir Parkway Trail Loop Run Square "
    "Highway Crescent Close Row Alley Hollow Ridge Pike Path Bend Crossing Point"
).split()
_TREES = (
    (
        "Oak Maple Elm Pine Cedar Birch Walnut Chestnut Willow Spruce Ash Poplar Hickory Magnolia Dogwood Cherry Peach Orchard Mulberry Sycamore "
        "Main First Second Third Fourth Fifth Sixth Seventh Park Lake Hill River Mill Church School Spring Center Union Water Market High Meadow Valley "
        "Washington Lincoln Jefferson Madison Jackson Franklin Adams Grant Monroe Sunset Highland Prospect Ridge Forest Garden Harbor Cottonwood Juniper "
        "Larkspur Bluebird Quail Fox Deer Eagle Hawk Heron Sparrow Mockingbird Canyon Mesa Prairie Whispering_Pines Old_Mill Stone_Creek County_Line "
        "Martin_Luther_King Country_Club Rolling_Hills Bay Cove Industrial Commerce Railroad Depot Airport Fairview Lakeview Mountain_View Broadway Pearl"
    )
    .replace("_", "\u00a0")
    .split(" ")
)
_TREES = [one.replace("\u00a0", " ") for one in _TREES]
_VIAS = "Calle,calle,Avenida,avenida,Av.,Calzada,calzada,Privada,privada,Callejón,callejón,Paseo,Boulevard,Blvd.,Camino,Carretera,Carrera,Plaza,C/,Cerrada,Prolongación,Andador,Ronda,Travesía,Pasaje".split(
    ","
)
_NAMES_ES = (
    "Reforma,Juárez,Hidalgo,Morelos,Independencia,Constitución,Insurgentes,Revolución,Benito Juárez,Emiliano Zapata,Francisco Villa,Libertad,Madero,"
    "5 de Mayo,16 de Septiembre,20 de Noviembre,Cinco de Febrero,Niños Héroes,Lázaro Cárdenas,Allende,Guerrero,Victoria,Bolívar,San Martín,"
    "Sor Juana,Los Pinos,Las Flores,Del Sol,De la Luna,Las Rosas,Los Álamos,Los Cedros,El Roble,Del Carmen,San Juan,San José,Santa María,"
    "Santa Fe,Real,Mayor,Nueva,Alcalá,Gran Vía,Serrano,Las Palmas,Los Olivos,El Mirador,La Loma,Del Río,La Paz,Colón,Cervantes,Magnolia,Jacarandas"
).split(",")  # fmt: skip
_WORDS = (
    "Alpine,Summit,Horizon,Evergreen,Lakeside,Riverside,Sunrise,Sunset,Cornerstone,Keystone,Liberty,Heritage,Pioneer,Frontier,Golden,Silver,Bluebird,Redwood,"
    "Northstar,Eastside,Westside,Downtown,Midtown,Metro,Valley,Mountain,Coastal,Pacific,Atlantic,Gulf,Prairie,Desert,Harbor,Bayview,Clearwater,Crystal,"
    "Diamond,Emerald,Phoenix,Falcon,Eagle,Lion,Titan,Apex,Vertex,Zenith,Pinnacle,Beacon,Compass,Anchor,Bridge,Gateway,Crossroads,Unity,Harmony,Trinity,"
    "Providence,Mercy,Grace,Hope,Faith,Good Samaritan,Sacred Heart,Holy Cross,Premier,Quality,Superior,Family,Community,Neighborhood,Express,Rapid,Swift"
).split(",")  # fmt: skip
_TRADES = {
    "en": (
        "Plumbing,Roofing,Construction,Landscaping,Logistics,Trucking,Freight,Foods,Bakery,Diner,Grill,Motors,Auto Body,Towing,Electric,Heating and Cooling,"
        "Cleaning Services,Staffing,Property Management,Realty,Apartments,Consulting,Software,Systems,Technologies,Manufacturing,Steel,Packaging,Farms,"
        "Supply,Hardware,Furniture,Security,Solutions,Industries,Partners,Holdings,Group,LLC,Inc.,Inc,Corp,Corporation,& Sons,and Sons,Bros,Brothers,Company,& Co.,"
        "Enterprises,Services,Media,Energy,Bank,Credit Union,Savings,Financial,Airlines,Hotel,Inn,Casino,Church,Temple,Foundation,Institute,Association,"
        "University,College,Academy,School,Elementary,High School,Middle School,Preschool,Daycare,Fitness,Gym,Salon,Dental,Studios,Records,Publishing,Club,Union,Ltd,GmbH,S.A."
    ).split(","),
    "es": (
        "Construcciones,Transportes,Servicios,Alimentos,Panadería,Taquería,Restaurante,Llantera,Plomería,Jardinería,Limpieza,Muebles,Abarrotes,Seguros,Banco,Caja,"
        "Colegio,Escuela,Universidad,Instituto,Hotel,Taller,Ferretería,Constructora,Maquiladora,Empacadora,Grupo,Distribuidora,Inmobiliaria,Agencia,Iglesia,Parroquia,Fundación"
    ).split(","),
}  # fmt: skip
KNOWN = (
    "Walmart,Target,Costco,Amazon,Google,Microsoft,FedEx,UPS,Uber,Lyft,Home Depot,Lowe's,Starbucks,McDonald's,Subway,Wendy's,Netflix,Siemens,IKEA,Verizon,"
    "Comcast,AT&T,T-Mobile,Boeing,Chase,Wells Fargo,Bank of America,Citibank,PayPal,Zillow,Airbnb,Oracle,IBM,Kroger,Safeway,Publix,Walgreens,CVS,Rite Aid,"
    "DoorDash,Instacart,Tyson,Cargill,Marriott,Hilton,Whole Foods,Trader Joe's,Dollar General,Best Buy,Macy's,Kohl's,Ross,Burger King,Pizza Hut,Tesla Motors"
).split(",")
INSURERS = (
    "Aetna,Cigna,Blue Cross,Blue Cross Blue Shield,State Farm,Geico,Progressive,Allstate,Humana,Kaiser,Kaiser Permanente,UnitedHealthcare,United Healthcare,"
    "Liberty Mutual,Nationwide,Farmers,Travelers,USAA,American Family,The Hartford,MetLife,Anthem,Molina,Centene,Oscar,Esurance,Mapfre,GNP,Qualitas,AXA"
).split(",")


def city(draw: random.Random, language: str) -> str:
    """A town, a village, a city."""
    chance = draw.random()
    if chance < 0.04:
        return coined(draw) + draw.choice(
            ("", "ville", "ton", "burg", " Falls", " City", " Heights", "dale", "field")
        )
    if chance < 0.16:
        return draw.choice(foreign_cities())
    if language == "es" and chance < 0.75:
        return draw.choice(cities()[draw.choice(("52", "34", "52", "57", "54", "1"))])
    return draw.choice(cities()["1"])


def region(draw: random.Random, language: str) -> str:
    """A state or a country."""
    if draw.random() < 0.5:
        return draw.choice(COUNTRIES[language])
    return draw.choice(STATES_ES if language == "es" else STATES)


def county(draw: random.Random, language: str) -> str:
    """A county or a municipality."""
    if language == "es":
        return draw.choice(("condado de ", "municipio de ", "el condado de ")) + city(
            draw, language
        )
    return f"{draw.choice((city, family))(draw, language)} {draw.choice(('County', 'County', 'Parish', 'Township'))}"


def hood(draw: random.Random, language: str) -> str:
    """A part of a town, or a place that people know by name."""
    if language == "es":
        name = draw.choice((draw.choice(_NAMES_ES), family(draw, language), city(draw, language)))
        return (
            draw.choice(
                (
                    "colonia ",
                    "barrio ",
                    "la colonia ",
                    "fraccionamiento ",
                    "el parque ",
                    "la plaza ",
                    "residencial ",
                )
            )
            + name
        )
    name = draw.choice(
        (draw.choice(_WORDS), family(draw, language), draw.choice(_TREES), city(draw, language))
    )
    kinds = " Park| Heights| Village| Square| Commons| Estates| Apartments| Mall| Plaza| Bridge| Creek| Towers| Manor| Gardens| Trailer Park| Station| Beach"
    return name + draw.choice(kinds.split("|"))


def landmark(draw: random.Random, language: str) -> str:
    """What people say instead of an address."""
    if language == "es":
        name = draw.choice(
            (
                family(draw, language),
                given(draw, language),
                draw.choice(_NAMES_ES),
                f"San {given(draw, language)}",
                f"Santa {given(draw, language)}",
                draw.choice(KNOWN),
                city(draw, language),
            )
        )
        what = draw.choice(
            "iglesia,parroquia,hotel,gasolinera de,planta de,tienda de,colmado,bodega,taquería,panadería,florería,estadio de los,escuela,mercado,lavandería,lonchería,tortillería,carnicería,farmacia,cantina,bar,"
            "taller de,puente,panteón,rancho,hogar,asilo,academia,gimnasio,cafetería,restaurante,mudanzas,pizzería,clínica,plaza,parque,terminal,metro,estación,supermercado,oficina de".split(
                ","
            )
        )
        return f"{what} {name}"
    name = draw.choice(
        (
            family(draw, language),
            given(draw, language),
            draw.choice(_WORDS),
            draw.choice(KNOWN),
            f"St. {given(draw, language)}",
            city(draw, language),
        )
    )
    what = draw.choice(
        "Church,Elementary,Hotel,Motel,gas station,Mall,Library,Stadium,Raceway,Park,Bridge,Cemetery,Diner,Bar and Grill,Nursing Home,Cafe,Bakery,Laundromat,Car Wash,Truck Stop,Casino,Marina,Fairgrounds,Plant,warehouse,"
        "Senior Center,Community Center,Rec Center,Trailer Park,Projects,Apartments,Towers,Farm,Dairy,Mission,Temple,Mosque,Synagogue,Parish,Recreation Area,Lodge,Tavern,Terminal,Station,Airport,Yard,Mill,Mine".split(
            ","
        )
    )
    return f"{name} {what}" if draw.random() < 0.85 else name


def exit_of(draw: random.Random, language: str) -> str:
    """A place on a highway."""
    number = draw.randint(1, 420)
    letter = draw.choice(("", "", "A", "B"))
    if language == "es":
        way = draw.choice(
            (
                f"la {draw.randint(1, 99)}",
                f"la autopista {draw.randint(1, 900)}",
                f"la carretera {draw.randint(1, 199)}",
                f"la interestatal {draw.randint(4, 95)}",
                f"la I-{draw.randint(4, 95)}",
                f"la US {draw.randint(1, 199)}",
                f"el freeway {draw.randint(5, 800)}",
            )
        )
        return draw.choice(
            (
                f"salida {number}{letter} de {way}",
                f"{way} en el kilómetro {number}",
                f"kilómetro {number} de {way}",
                f"{way} a la altura de {city(draw, language)}",
                f"{way}, salida {number}",
                f"{way} salida de la {draw.randint(1, 99)} avenida",
            )
        )
    way = draw.choice(
        (
            f"I-{draw.randint(4, 95)}",
            f"interstate {draw.randint(4, 95)}",
            f"I {draw.randint(4, 95)}",
            f"Highway {draw.randint(1, 199)}",
            f"Route {draw.randint(1, 199)}",
            f"route {draw.randint(1, 199)}",
            f"rt {draw.randint(1, 99)}",
            f"US {draw.randint(1, 199)}",
            f"county rd {draw.randint(1, 999)}",
            f"Rural Route {draw.randint(1, 9)}, Box {draw.randint(1, 400)}",
            f"State Road {draw.randint(1, 400)}",
            f"the {draw.randint(5, 710)} freeway",
        )
    )
    return draw.choice(
        (
            f"exit {number}{letter} on {way}",
            f"mile marker {number} on {way}",
            f"{way} at exit {number}{letter}",
            f"{way} and {road(draw, language)}",
            f"{way}",
            f"{way} near {city(draw, language)}",
        )
    )


def road(draw: random.Random, language: str) -> str:
    """A street without a number."""
    if language == "es":
        name = draw.choice((draw.choice(_NAMES_ES), family(draw, language), person(draw, language)))
        return f"{draw.choice(_VIAS[:10])} {name}"
    chance = draw.random()
    if chance < 0.15:
        name = draw.choice(
            (
                "1st",
                "2nd",
                "3rd",
                "4th",
                "5th",
                "12th",
                "19th",
                "23rd",
                "42nd",
                f"{draw.randint(6, 150)}th",
            )
        )
    elif chance < 0.6:
        name = draw.choice(_TREES)
    else:
        name = draw.choice((family, given, city))(draw, language)
    way = draw.choice(("", "", "", "N ", "S. ", "East ", "West ", "NW ", "Old "))
    if draw.random() < 0.06:
        return draw.choice(
            (
                f"Highway {draw.randint(1, 199)}",
                f"Route {draw.randint(1, 199)}",
                f"County Road {draw.randint(1, 999)}",
                f"FM {draw.randint(100, 3000)}",
            )
        )
    return f"{way}{name} {draw.choice(_STREETS[:24] if draw.random() < 0.85 else _STREETS)}"


def _number(draw: random.Random) -> str:
    return str(
        draw.choice(
            (
                draw.randint(1, 99),
                draw.randint(100, 999),
                draw.randint(1000, 9999),
                draw.randint(10000, 29999),
            )
        )
    )


def street(draw: random.Random, language: str) -> str:
    """A house: number and street, and sometimes the unit."""
    if language == "es":
        chance = draw.random()
        name = f"{draw.choice(_VIAS)} {draw.choice((draw.choice(_NAMES_ES), family(draw, language), person(draw, language)))}"
        number = draw.choice((" ", " ", ", ", " número ", " #", " No. ", " núm. ")) + _number(draw)
        if chance < 0.1:
            return f"{_number(draw)} {road(draw, 'en')}"
        tail = ""
        if chance > 0.6:
            tail = draw.choice(("", ", ", " ")) + draw.choice(
                (
                    f" interior {draw.randint(1, 40)}",
                    f" depto {draw.randint(1, 40)}",
                    f" piso {draw.randint(1, 9)}",
                    f" apartamento {draw.randint(1, 40)}{draw.choice('ABC')}",
                    f" {hood(draw, 'es')}",
                )
            )
            tail = tail.replace("  ", " ")
        return name + number + tail
    chance = draw.random()
    if chance < 0.04:
        return f"{draw.choice(('PO Box', 'P.O. Box', 'P O Box'))} {draw.randint(1, 9999)}"
    if chance < 0.08:
        return f"{family(draw, language)}{draw.choice(('straat', 'gatan', 'strasse', 'vej', 'weg', 'gade', 'väg', 'utca', 'katu', ' rue'))} {draw.randint(1, 199)}"
    if chance < 0.11:
        return f"{draw.choice(('Rua', 'Via', 'Rue', 'Rue de', 'Calle', 'Ulica', 'Via della', 'Avenue de'))} {family(draw, language)} {draw.randint(1, 199)}"
    if chance < 0.13:
        return f"{_number(draw)} {draw.choice(_TREES)}"
    unit = ""
    if draw.random() < 0.3:
        kind = draw.choice(
            (
                " Apt ",
                ", Apt. ",
                ", apartment ",
                " Unit ",
                ", unit ",
                " #",
                ", Suite ",
                " Apt. ",
                ", Lot ",
                ", Room ",
            )
        )
        unit = kind + draw.choice(
            (
                str(draw.randint(1, 999)),
                f"{draw.randint(1, 30)}{draw.choice('ABCD')}",
                draw.choice("ABCD"),
            )
        )
    return f"{_number(draw)} {road(draw, language)}{unit}"


def zip_code(draw: random.Random, language: str) -> str:
    """A postal code."""
    five = f"{draw.randint(501, 99950):05d}"
    return (
        f"{five}-{draw.randint(0, 9999):04d}" if draw.random() < 0.1 and language == "en" else five
    )


_FOREIGN = (
    "ul.,Via,Via della,Rua,Rue de,Rue,Avenue de,Boulevard de,Calle,C/,Ulica,Plaza,Postbus,Postboks,Nádraží,Karl-,Am,Zum,Praça,Strada,Piazza,Corso,Viale,Quai"
).split(",")
_FOREIGN_ENDS = "gatan,gata,gade,vej,vegen,väg,strasse,straße,weg,allee,platz,straat,laan,plein,kade,katu,tie,utca,út,útja,ulice,tér,parken,stræde,torg,vägen,bakken,lia".split(
    ","
)


def _abroad(draw: random.Random) -> str:
    """An address of another country, on one line or on several, as forms print them."""
    name = draw.choice((family(draw, "en"), city(draw, "en")))
    way = draw.choice(
        (
            f"{draw.choice(_FOREIGN)} {name}",
            f"{name}{draw.choice(_FOREIGN_ENDS)}",
            f"{name} {draw.choice(_FOREIGN_ENDS)}",
            road(draw, "en"),
        )
    )
    number = draw.choice(
        (
            f"{way} {draw.randint(1, 999)}",
            f"{draw.randint(1, 99999)} {way}",
            f"{draw.randint(1, 99999)} {way} {draw.randint(1, 99)}",
        )
    )
    unit = draw.choice(
        (
            "",
            "",
            f" Apt. {draw.randint(1, 999)}",
            f" Suite {draw.randint(1, 999)}",
            f" {draw.randint(1, 20)}B",
        )
    )
    town = draw.choice(
        (city(draw, "en"), draw.choice(foreign_cities()), draw.choice(foreign_cities()).upper())
    )
    code, land = draw.choice((*CODES, "VIC", "ZH", "NSW", "nan")), draw.choice(COUNTRIES["en"])
    return draw.choice(
        (f"{number}{unit}\n{town}\n, {code}\n {land} {zip_code(draw, 'en')}", f"{number}{unit}, {town}, {code} {zip_code(draw, 'en')}", f"{number}{unit}\n{town}, {land}",
         f"{number}{unit}, {zip_code(draw, 'es')} {town}", f"{number}{unit} {town} {zip_code(draw, 'es')}", f"{number}{unit}, {town}, {land}", f"{number}{unit} {town} {land} {zip_code(draw, 'es')}")
    )  # fmt: skip


def address(draw: random.Random, language: str) -> str:
    """A whole address on one line or several."""
    if draw.random() < 0.12:
        return _abroad(draw)
    joint = draw.choice((", ", ", ", ", ", " ", "\n"))
    town = city(draw, language)
    if language == "es":
        code = draw.choice(
            (
                f", C.P. {zip_code(draw, 'es')}",
                f", CP {zip_code(draw, 'es')}",
                f" {zip_code(draw, 'es')}",
                "",
            )
        )
        where = draw.choice((f", {draw.choice(STATES_ES)}", "", f", {draw.choice(CODES)}"))
        return f"{street(draw, language)}{joint}{town}{where}{code}"
    state = draw.choice(CODES) if draw.random() < 0.7 else draw.choice(STATES)
    if draw.random() < 0.12:
        return f"{street(draw, language)}{joint}{town}{draw.choice((', ', ' '))}{draw.choice(COUNTRIES['en'])}{draw.choice(('', ' ' + zip_code(draw, 'en')))}"
    return f"{street(draw, language)}{joint}{town}{draw.choice((', ', ', ', ' '))}{state}{draw.choice((' ', ' ', ', '))}{zip_code(draw, language)}"


def org(draw: random.Random, language: str) -> str:
    """Somebody's employer, landlord, bank, school or shop."""
    chance = draw.random()
    if chance < 0.14:
        return draw.choice(KNOWN)
    if chance < 0.34:
        return shop(draw, language)
    chance = draw.random()
    namer = draw.choice((family, family, city, _word, _word, _two_words))
    name = namer(draw, language)
    if language == "es" and chance < 0.6:
        return f"{draw.choice(_TRADES['es'])} {name}"
    if chance < 0.22:
        return f"{family(draw, language)} {draw.choice(('and', '&'))} {family(draw, language)}"
    if chance < 0.28:
        return f"{draw.choice(('University', 'Bank', 'Museum', 'City', 'Department', 'Church', 'Diocese', 'Port'))} of {city(draw, language)}"
    if chance < 0.36:
        return coined(draw) + draw.choice(
            ("", "", "soft", "tech", "ex", "corp", " Labs", " Health", " Inc", "ify", "gen")
        )
    if chance < 0.40:
        return "".join(draw.choice("ABCDEFGHIKLMNOPRSTVX") for _ in range(draw.randint(2, 4)))
    if chance < 0.46:
        return f"{draw.choice(('National', 'American', 'United', 'First', 'Royal', 'Global', 'International', 'Central', 'Pacific', 'European'))} {name} {draw.choice(_TRADES['en'])}"
    return f"{name} {draw.choice(_TRADES['en'])}"


def _word(draw: random.Random, language: str) -> str:
    return draw.choice(_WORDS)


def _two_words(draw: random.Random, language: str) -> str:
    return f"{draw.choice(_WORDS)} {draw.choice(_WORDS)}"


_THINGS = {
    "en": (
        "Oak,Rose,Lion,Star,Moon,Sun,River,Garden,Bell,Crown,Anchor,Lantern,Kettle,Spoon,Fork,Hammer,Wheel,Feather,Acorn,Willow,Daisy,Bear,Fox,Owl,Robin,Dove,Whale,Shell,Pearl,Stone,Brick,Iron,Copper,"
        "Granite,Marble,Maple,Honey,Sugar,Pepper,Ginger,Apple,Peach,Cherry,Lemon,Olive,Hearts,Hands,Steps,Smiles,Friends,Angels,Dreams,Kids,Paws,Threads,Nails,Scissors,Page,Table,Door,Gate,Bridge,Corner,Mill,Flats,Point,Harvest"
    ).split(","),
    "es": (
        "Reyes,Estrella,Sol,Luna,Rosa,Flores,Jardín,Paloma,Águila,León,Gallo,Toro,Torito,Pollo,Coquí,Palmera,Palma,Pino,Cedro,Encanto,Paraíso,Milagro,Rancho,Rinconcito,Sazón,Fogón,Comal,Molcajete,Nopal,Maguey,Sombrero,"
        "Charro,Jarocho,Cielo,Mar,Río,Puente,Faro,Ángel,Ángeles,Amigos,Hermanos,Compadres,Abuelita,Manos,Corazón,Esperanza,Fortuna,Progreso,Porvenir,Futuro,Triunfo,Rápido,Buen Sabor,Buen Precio,Familia,Valle,Norte,Campo,Labor,Hogar"
    ).split(","),
}  # fmt: skip
_QUALITIES = {
    "en": "Golden,Silver,Little,Happy,Lucky,Blue,Red,Green,Old,New,Bright,Wild,Crooked,Royal,Velvet,Rusty,Sweet,Salty,Magic,Perfect,Sunny,Twin,Three,Seven,Second,First,Grand,Humble,Clean,Fresh,Fast,Honest".split(","),
    "es": "Dorado,Dorada,Azul,Rojo,Roja,Verde,Blanca,Bonita,Nueva,Nuevo,Alegre,Feliz,Abiertas,Unidos,Unidas,Mexicana,Latina,Norteño,Grande,Chiquita,del Norte,del Sur,del Valle,de Oro,de Plata,de Dios,del Pueblo".split(","),
}  # fmt: skip


def shop(draw: random.Random, language: str) -> str:
    """A business whose name is made of ordinary words."""
    thing, quality = draw.choice(_THINGS[language]), draw.choice(_QUALITIES[language])
    if language == "es":
        kind = draw.choice(
            "Panadería,Taquería,Florería,Mudanzas,Fundación,Cafetería,Carnicería,Restaurante,Lavandería,Pupusería,Mueblería,Zapatería,Llantera,Taller,Constructora,Limpieza,Jardines,Transportes,Agrícola,Empacadora,Lonchería,Abarrotes,"
            "Farmacia,Colmado,Botánica,Joyería,Estética,Salón,Guardería,Academia,Casa,Grupo,Servicios,Iglesia,Hotel,Motel,Banquetes".split(
                ","
            )
        )
        article = draw.choice(
            ("", "", "El ", "La ", "Los ", "Las ", "Mi ", "Los Tres ", "Las Dos ", "Don ", "Doña ")
        )
        end = draw.choice(("", "", f" {quality}", f" {quality}"))
        return draw.choice(
            (
                f"{kind} {article}{thing}{end}",
                f"{kind} {article}{thing}{end}",
                f"{article or 'El '}{thing} {quality}",
            )
        )
    kind = draw.choice(
        "Collision,Auto,Bakery,Cafe,Diner,Grill,Salon,Spa,Nails,Daycare,Preschool,Roofing,Plumbing,Movers,Towing,Cleaners,Landscaping,Staffing,Logistics,Farms,Foods,Fitness,Dental,Vision,Pharmacy,Physical Therapy,Home Care,Hospice,Realty,"
        "Apartments,Storage,Motors,Tire,Pizza,Tacos,Kitchen,Bar,Brewing,Books,Toys,Pets,Grooming,Electric,Solar,Security,Health,Wellness,Recovery,Church,Ministries,Academy,Academy of Dance,Senior Living,Credit Union,Lending,Insurance,Law".split(
            ","
        )
    )
    return draw.choice(
        (
            f"{quality} {thing} {kind}",
            f"{thing} {kind}",
            f"{thing} & {draw.choice(_THINGS['en'])}",
            f"The {quality} {thing}",
            f"{thing} and {draw.choice(_THINGS['en'])} {kind}",
            f"{quality} {kind}",
            f"{quality} {thing}",
        )
    )


def complex_name(draw: random.Random, language: str) -> str:
    """Where many people live under one name."""
    end = draw.choice(
        "Flats,Commons,Village,Manor,Terrace,Court,Courts,Towers,Gardens,Homes,Pines,Oaks,Crossing,Landing,Arms,Estates,Place,Lofts,Mobile Home Park,RV Park".split(
            ","
        )
    )
    return f"{draw.choice((draw.choice(_THINGS['en']), draw.choice(_QUALITIES['en']), draw.choice(_TREES), family(draw, language)))} {end}"


def clinic(draw: random.Random, language: str) -> str:
    """Where people are treated."""
    name = draw.choice((family, city, _word, person))(draw, language)
    if language == "es":
        kind = draw.choice(
            "Hospital,Clínica,Centro Médico,Hospital General de,Hospital Regional,Consultorio,Sanatorio,Centro de Salud,Farmacia,Laboratorio,Hospital San,Hospital Santa".split(
                ","
            )
        )
        return f"{kind} {name}"
    kind = draw.choice(
        "Medical Center,General Hospital,Hospital,Clinic,Family Practice,Memorial Hospital,Urgent Care,Pharmacy,Dental,Orthopedics,Pediatrics,Health,"
        "Regional Medical Center,Rehab,Imaging,Labs,Cardiology,Women's Health,Eye Center,Physical Therapy,Nursing Home,Assisted Living,Hospice,Children's Hospital,Health System".split(
            ","
        )
    )
    if draw.random() < 0.2:
        return f"{draw.choice(('St.', 'Saint', 'Mount', 'Our Lady of'))} {draw.choice((given(draw, language), city(draw, language)))}{draw.choice(('', ' Hospital', chr(39) + 's', ' Medical Center'))}"
    return f"{name} {kind}"


def firm(draw: random.Random, language: str) -> str:
    """A law firm or a court."""
    if language == "es":
        name = draw.choice(
            (
                f"{family(draw, language)} y {family(draw, language)}",
                family(draw, language),
                person(draw, language),
            )
        )
        kinds = "Abogados,Bufete,Despacho,Despacho Jurídico,Notaría,Juzgado de,Corte de,Tribunal de".split(
            ","
        )
        return f"{draw.choice(kinds)} {name}"
    one, two, three = (family(draw, language) for _ in range(3))
    return draw.choice(
        (f"{one} & {two} LLP", f"{one} Law Group", f"Law Offices of {person(draw, language)}", f"{one}, {two} and {three}", f"{one} Legal", f"{one} {two} PC",
         f"{county(draw, language)} Superior Court", f"{county(draw, language)} Court", f"{city(draw, language)} Municipal Court", f"{city(draw, language)} Police Department",
         f"{one} and Associates", f"{one} Injury Law", f"{county(draw, language)} Sheriff's Office", f"the District Court of {city(draw, language)}")
    )  # fmt: skip


def insurer(draw: random.Random, language: str) -> str:
    """An insurance company."""
    if draw.random() < 0.75:
        return draw.choice(INSURERS)
    name = draw.choice((family, city, _word))(draw, language)
    if language == "es":
        return f"Seguros {name}"
    return f"{name} {draw.choice(('Mutual', 'Insurance', 'Casualty', 'Health Plan', 'Life', 'Assurance', 'Indemnity'))}"


def school(draw: random.Random, language: str) -> str:
    """A school."""
    name = draw.choice((family, city, _word))(draw, language)
    if language == "es":
        return f"{draw.choice(('Escuela', 'Primaria', 'Colegio', 'Secundaria', 'Preparatoria', 'Universidad de'))} {name}"
    return draw.choice(
        (
            f"{name} High School",
            f"{name} Elementary",
            f"University of {name}",
            f"{name} College",
            f"{name} Middle School",
            f"{name} Academy",
            f"{name} State",
        )
    )
