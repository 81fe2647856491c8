"""States and countries, which are too large to identify anybody. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from appliance.redaction.learned.network import LABELS, Labelled
from appliance.redaction.spans import word_list

_LOCATION, _REGION = LABELS.index("LOCATION"), LABELS.index("REGION")

_ONE_WORD = word_list(
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii "
    "idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan "
    "minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee "
    "texas utah vermont virginia wisconsin wyoming jalisco michoacan oaxaca chiapas sonora sinaloa nayarit "
    "tamaulipas coahuila tlaxcala yucatan guanajuato usa mexico guatemala honduras nicaragua cuba haiti "
    "jamaica colombia venezuela ecuador peru bolivia brazil brasil argentina chile uruguay paraguay canada "
    "england scotland ireland france francia spain espana portugal germany alemania italy italia greece "
    "poland ukraine russia turkey syria iraq iran afghanistan pakistan india nepal china japan korea "
    "vietnam philippines thailand cambodia laos somalia ethiopia eritrea sudan congo nigeria ghana kenya "
    "egypt morocco marruecos norway sweden denmark finland switzerland austria belgium netherlands hungary "
    "romania rumania bulgaria albania armenia israel lebanon australia bangladesh croatia serbia bosnia "
    "slovenia iceland estonia latvia lithuania belize taiwan tunisia greenland filipinas canada inglaterra"
)
_TWO_WORDS = frozenset(
    {
        *(("new", one) for one in ("hampshire", "jersey", "mexico", "zealand")),
        *(("north", one) for one in ("carolina", "dakota")),
        *(("south", one) for one in ("carolina", "dakota", "africa", "korea")),
        ("west", "virginia"),
        ("rhode", "island"),
        ("puerto", "rico"),
        ("costa", "rica"),
        ("el", "salvador"),
        ("dominican", "republic"),
        ("republica", "dominicana"),
        ("united", "states"),
        ("estados", "unidos"),
        ("nuevo", "mexico"),
        ("saudi", "arabia"),
        ("sri", "lanka"),
    }
)
_CODES = word_list(
    "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd "
    "oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr"
)


def as_regions(folded: str, labelled: Sequence[Labelled]) -> list[Labelled]:
    """The same tokens, those that name a state or a country labelled so where they were taken for places.
    Two letters are a state behind the name of a place alone."""
    result = list(labelled)
    for at, (start, end, label) in enumerate(labelled):
        if label != _LOCATION:
            continue
        word = folded[start:end]
        before = labelled[at - 1] if at else (0, 0, 0)
        first = folded[before[0] : before[1]]
        behind_a_place = any(one[2] == _LOCATION for one in labelled[max(0, at - 2) : at])
        if (first, word) in _TWO_WORDS:
            result[at] = (start, end, _REGION)
            result[at - 1] = (before[0], before[1], _REGION)
        elif word in _ONE_WORD or (word in _CODES and behind_a_place):
            result[at] = (start, end, _REGION)
    return result
