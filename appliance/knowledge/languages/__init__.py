"""The languages in which passages are found by more than their bare words."""

from appliance.core.interview import Language
from appliance.knowledge.languages.en import ENGLISH
from appliance.knowledge.languages.es import SPANISH
from appliance.knowledge.languages.fr import FRENCH
from appliance.knowledge.languages.vocabulary import Vocabulary

_KNOWN = {"en": ENGLISH, "es": SPANISH, "fr": FRENCH}
_BARE = Vocabulary()


def vocabulary_of(language: Language) -> Vocabulary:
    """The vocabulary of a language; an empty one where none is known."""
    return _KNOWN.get(language, _BARE)
