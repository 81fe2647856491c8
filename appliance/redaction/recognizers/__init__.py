"""What identifies a person, one small file for each kind, for English and Spanish. Pure: text in,
findings out; no language is presumed, since people mix them.

`RECOGNIZERS` is what the engine that runs them is handed.
"""

from __future__ import annotations

from appliance.redaction.layers import Layer
from appliance.redaction.recognizers.addresses import Addresses
from appliance.redaction.recognizers.ages import Ages
from appliance.redaction.recognizers.contacts import Contacts
from appliance.redaction.recognizers.dates import Dates
from appliance.redaction.recognizers.identifiers import Identifiers
from appliance.redaction.recognizers.learned import Learned
from appliance.redaction.recognizers.names import Names
from appliance.redaction.recognizers.phones import Phones
from appliance.redaction.recognizers.spoken import Spoken
from appliance.redaction.recognizers.unknown import Unknown

RECOGNIZERS: tuple[Layer, ...] = (
    Addresses(),
    Ages(),
    Contacts(),
    Dates(),
    Identifiers(),
    Names(),
    Phones(),
    Spoken(),
    Learned(),
    Unknown(),
)
"""One of each. They hold patterns, weights and lists and nothing of any text, and may be shared."""
