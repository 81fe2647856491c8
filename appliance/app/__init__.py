"""The composition root: from a configuration to a running appliance. The only importer of engines.

with opened(config) as core:            keys, database, record, policies
appliance = build(core)                 engines, conversations, pages
"""

from __future__ import annotations

from appliance.app.building import Appliance, bring_meaning, build, sound_of
from appliance.app.engines import (
    Engines,
    Mouth,
    OwnProcess,
    Recogniser,
    Withholding,
    catalogue,
    detector,
    library_of,
    load_engines,
    models_folder,
    needed_engines,
    with_meaning,
)
from appliance.app.faces import box_of, in_words, web_of
from appliance.app.rehearsing import rehearsed, warm
from appliance.app.rooms import SealedLists, books_of, calendars_of, outlets_of, room_of, setting_of
from appliance.app.speech import (
    ear,
    mouths_of,
    recognisers_of,
    voices_of,
    with_hearing,
    wording_aloud,
)

__all__ = [
    "Appliance",
    "Engines",
    "Mouth",
    "OwnProcess",
    "Recogniser",
    "SealedLists",
    "Withholding",
    "books_of",
    "box_of",
    "bring_meaning",
    "build",
    "calendars_of",
    "catalogue",
    "detector",
    "ear",
    "in_words",
    "library_of",
    "load_engines",
    "models_folder",
    "mouths_of",
    "needed_engines",
    "outlets_of",
    "recognisers_of",
    "rehearsed",
    "room_of",
    "setting_of",
    "sound_of",
    "voices_of",
    "warm",
    "web_of",
    "with_hearing",
    "with_meaning",
    "wording_aloud",
]
