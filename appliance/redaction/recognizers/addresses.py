"""Places smaller than a state: streets, units, boxes, towns, postal codes. Pure."""

from __future__ import annotations

from appliance.redaction.recognizers.rules import WORD, Rules, rule

_SUFFIX = (
    r"(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|boulevard|blvd|way|"
    r"place|pl|terrace|ter|"
    r"circle|cir|highway|hwy|parkway|pkwy|square|sq|trail|trl|route|rte|row|crescent|"
    r"alley|turnpike|loop|plaza)"
)
_STATE = (
    r"(?:a[lkzr]|c[aot]|de|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|"
    r"pa|ri|s[cd]|t[nx]|ut|v[at]|"
    r"w[aivy]|dc|pr|alabama|alaska|arizona|arkansas|california|colorado|connecticut|"
    r"delaware|florida|georgia|"
    r"hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|"
    r"massachusetts|michigan|"
    r"minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|"
    r"(?:north|south) (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|"
    r"rhode island|tennessee|texas|"
    r"utah|vermont|virginia|washington|west virginia|wisconsin|wyoming)"
)
_SAID = (
    r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety|hundred|thousand)"
)
_UNIT = (
    r"(?:[ ,]{1,2}(?:apt|apartment|unit|suite|ste|flat|room|number|no|depto|"
    r"departamento|interior|int|piso|#)"
    r"\.? ?#?[a-z0-9-]{1,6})?"
)
_HOUSE = rf"(?:\d{{1,6}}[a-z]?|{_SAID}(?:[ -]{_SAID}){{0,6}})"
_HOUSE_BEGINS = rf"(?<![\w.$])(?:\d|{_SAID}\b)"
_VIAS = r"\b(?:calle|avenida|av|ave|calzada|boulevard|blvd|paseo|carretera|callejon|privada|camino|plaza|c/)"
_NOT_A_NAME = (
    r"(?!the\b|not\b|attention\b|my\b|his\b|her\b|their\b|our\b|this\b|that\b|a\b|an\b|of\b|in\b|on\b|"
    r"at\b|to\b|and\b|by\b|no\b|other\b|one-way\b|across\b|wrong\b|right\b|long\b|"
    r"side\b|left\b|fast\b|slow\b|middle\b|center\b|same\b|oncoming\b|turning\b|turn\b|bike\b|bus\b|"
    r"next\b|another\b|busy\b|quiet\b|residential\b|dark\b|hov\b|passing\b|main\b|from\b|with\b|was\b|is\b|"
    r"into\b|down\b|up\b|one\b|two\b|each\b|every\b|public\b|memory\b|city\b|through\b|off\b|near\b|onto\b)"
)


class Addresses(Rules):
    """STREET_ADDRESS, US_ZIP_CODE and LOCATION."""

    name = "addresses"

    def __init__(self) -> None:
        super().__init__(
            (
                rule(
                    "STREET_ADDRESS",
                    rf"(?<![\w.$]){_HOUSE},? (?:[nsew]\.? |[ns][ew]\.? |north |south |east |west )?"
                    rf"(?:(?!{_SAID}\b){_NOT_A_NAME}[\w'.-]{{1,20}} ){{1,3}}{_SUFFIX}(?!\w)\.?{_UNIT}",
                    0.9,
                    begins=_HOUSE_BEGINS,
                ),
                rule(
                    "STREET_ADDRESS",
                    rf"(?<![\w.$]){_HOUSE},? (?:\w+ )?broadway(?!\w){_UNIT}",
                    0.8,
                    begins=_HOUSE_BEGINS,
                ),
                rule(
                    "STREET_ADDRESS",
                    r"\bp\.? ?o\.? box \d{1,8}\b|\bapartado(?: postal)? \d{1,8}\b",
                    0.95,
                    gate=r"\bp\.? ?o\.? box|apartado",
                ),
                rule(
                    "STREET_ADDRESS",
                    (
                        rf"(?<!\w)(?:{_NOT_A_NAME}[\w'-]{{2,20}} ){{1,2}}(?:street|avenue|boulevard|lane|"
                        rf"terrace|parkway|blvd|ave)(?!\w)"
                    ),
                    0.6,
                    gate=r"\b(?:street|avenue|boulevard|lane|terrace|parkway|blvd|ave)\b",
                ),
                rule(
                    "STREET_ADDRESS",
                    (
                        r"\b(?:apt|apartment|unit|suite|ste|depto|"
                        r"departamento)\.? ?#? ?(?P<v>\d{1,5}[a-z]?|[a-z]\d{1,4}|"
                        r"[a-z])(?!\w)(?! (?:building|complex|is|was|and|has|manager|fire))"
                    ),
                    0.5,
                    gate=r"\b(?:apt|apartment|unit|suite|ste|depto|departamento)\b",
                ),
                rule(
                    "STREET_ADDRESS",
                    r"\b(?:calle|avenida|av\.?|ave\.?|calzada|boulevard|blvd\.?|paseo|carretera|"
                    r"callejon|privada|"
                    r"camino|plaza|c/) ?(?:de (?:la |los |las |el )?|del |la |los |"
                    r"las )?[\w'.-]{2,20}(?: (?:de |del |la |los |las )?(?!numero|num|no|y|con|en|a|"
                    r"que|donde|por|esta|cerca)[\w'.-]{3,20}){0,3}"
                    r"(?:,? ?(?:numero|num\.?|no\.?|#|n°)? ?\d{1,5}[a-z]?)"
                    r"(?:,? (?:col(?:onia|\.)?|fracc\.?|barrio|urbanizacion|depto\.?|interior|int\.?|"
                    r"piso) [\w. -]{2,30}?(?=[,.;\n]|$))?",
                    0.9,
                    gate=_VIAS,
                ),
                rule(
                    "STREET_ADDRESS",
                    (
                        r"\b(?:en la|mi|en) (?P<v>(?:calle|avenida|calzada|colonia|barrio) (?:de (?:la |"
                        r"los |las )?|del )?(?!principal\b|donde\b|que\b|de\b|y\b|esta\b)[\w'-]{3,20})"
                    ),
                    0.6,
                    gate=r"\b(?:calle|avenida|calzada|colonia|barrio)\b",
                ),
                rule(
                    "US_ZIP_CODE",
                    rf"(?<!\w){_STATE}\.?,? {{1,2}}(?P<v>\d{{5}}(?:-\d{{4}})?)(?![\w-])",
                    0.95,
                    gate=r"\d{5}",
                ),
                rule(
                    "US_ZIP_CODE",
                    (
                        r"\b(?:zip|zip code|zipcode|postal code|codigo postal|c\.?p\.?)\b[ :]*(?:is |"
                        r"es )?(?P<v>\d{4,5}(?:-\d{4})?)(?!\w)"
                    ),
                    0.95,
                    gate=r"\b(?:zip|zipcode|postal|c\.?p)\b",
                ),
                rule(
                    "LOCATION",
                    (
                        rf"(?<!\w)(?P<v>{WORD}(?: {WORD}){{0,2}}),? (?:{_STATE})\.?,? {{1,2}}\d{{5}}(?!\w)"
                    ),
                    0.85,
                    gate=r"\d{5}",
                ),
                rule(
                    "LOCATION",
                    (
                        r"\b(?:city|town|county|municipio|ciudad|condado|pueblo) (?:of|de) (?P<v>(?!the\b|"
                        r"la\b)[\w'-]{3,20}(?: (?:city|del? \w+))?)"
                    ),
                    0.6,
                    gate=r"\b(?:city|town|county|municipio|ciudad|condado|pueblo)\b",
                ),
                rule(
                    "LOCATION",
                    (
                        r"\b(?:corner|intersection|esquina|cruce) (?:of|de|"
                        r"entre) (?P<v>[\w'-]{1,20}(?: [\w'-]{2,20}){0,2}? (?:and|y|"
                        r"con) [\w'-]{2,20}(?: (?:street|st|avenue|ave|road|rd))?)"
                    ),
                    0.8,
                    gate=r"\b(?:corner|intersection|esquina|cruce)\b",
                ),
            ),
            gate=(
                rf"\d|\b(?:{_SUFFIX}|calle|avenida|calzada|colonia|barrio|corner|intersection|"
                rf"esquina|cruce|city|town|county|ciudad|condado|municipio|pueblo|apt|apartment|"
                rf"broadway)\b"
            ),
        )
