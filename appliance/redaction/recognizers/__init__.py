"""What identifies a person, one small file for each kind, for English and Spanish. Pure: text in,
findings out; no language is presumed, since people mix them.

`RECOGNIZERS` is what the engine that runs them is handed.
"""

from __future__ import annotations

from appliance.core.ports import PiiRecognizer
from appliance.redaction.recognizers.addresses import Addresses
from appliance.redaction.recognizers.ages import Ages
from appliance.redaction.recognizers.contacts import Contacts
from appliance.redaction.recognizers.dates import Dates
from appliance.redaction.recognizers.identifiers import Identifiers
from appliance.redaction.recognizers.names import Names
from appliance.redaction.recognizers.phones import Phones
from appliance.redaction.recognizers.spoken import Spoken

RECOGNIZERS: tuple[PiiRecognizer, ...] = (
    Addresses(),
    Ages(),
    Contacts(),
    Dates(),
    Identifiers(),
    Names(),
    Phones(),
    Spoken(),
)
"""One of each. They hold patterns and nothing else, and may be shared."""
