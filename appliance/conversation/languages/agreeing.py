"""How people consent after all, to what they refused or took back before.

One entry per language, over folded text. Every language is listened for, whichever the session is in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from appliance.core.interview import Language


@dataclass(frozen=True, slots=True)
class Agreeing:
    """`after_all` says it beyond doubt, wherever it stands; `plainly` is the whole of an utterance."""

    after_all: re.Pattern[str]
    plainly: re.Pattern[str]


AGREEING: Mapping[Language, Agreeing] = {
    "en": Agreeing(
        after_all=re.compile(
            r"(?<!\w)(?:i (?:do |now |will )*(?:agree|consent) (?:now|after all|again)"
            r"|i(?:'ll| will)? (?:now )?(?:give|grant)(?: you)? (?:my|you my) (?:consent|permission|agreement)"
            r"|you (?:do )?have my (?:consent|permission|agreement)"
            r"|you (?:may|can) record(?: (?:me|it|this|the (?:call|conversation)))?"
            r"(?: (?:now|after all|again|then)|$))(?!\w)"
        ),
        plainly=re.compile(
            r"(?:(?:ok(?:ay)?|fine|all ?right|yes|well|actually|sorry)[, ]+)*"
            r"i (?:do |now |will |would )?(?:agree|consent)(?: to (?:it|that|this|the recording))?"
        ),
    ),
    "fr": Agreeing(
        after_all=re.compile(
            r"(?<!\w)(?:(?:finalement|maintenant|apres tout)[, ]+(?:je suis d'accord|j'accepte|je consens)"
            r"|(?:je suis d'accord|j'accepte|je consens) (?:maintenant|finalement|apres tout)"
            r"|je vous donne (?:maintenant |finalement )?mon (?:accord|consentement|autorisation)"
            r"|vous pouvez (?:m')?enregistrer(?: (?:maintenant|finalement)|$))(?!\w)"
        ),
        plainly=re.compile(
            r"(?:(?:bon|ok|oui|d'accord|bien|pardon)[, ]+)*(?:je suis d'accord|j'accepte|je consens)"
        ),
    ),
    "es": Agreeing(
        after_all=re.compile(
            r"(?<!\w)(?:(?:ahora|ya|despues de todo|al final|mejor) si (?:acepto|consiento|autorizo"
            r"|estoy de acuerdo|doy mi consentimiento)"
            r"|si (?:acepto|consiento|autorizo|estoy de acuerdo) (?:ahora|despues de todo)"
            r"|(?<!no )(?:le )?doy (?:ahora )?mi (?:consentimiento|permiso|autorizacion)"
            r"|tiene mi (?:consentimiento|permiso|autorizacion)"
            r"|(?<!no )pueden? grabar(?:lo|la|me)?(?: (?:ahora|ya|esto|la conversacion)|$))(?!\w)"
        ),
        plainly=re.compile(
            r"(?:(?:bueno|esta bien|ok|si|pues|mire|perdon)[, ]+)*"
            r"(?:si )?(?:acepto|consiento|autorizo|estoy de acuerdo)(?: (?:con eso|la grabacion))?"
        ),
    ),
}
