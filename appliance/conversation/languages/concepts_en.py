"""What the words by which people steer in English name, in concepts that the languages share: what is learned of
one language carries over to the other. Pure data; a "*" stands for any ending."""

from __future__ import annotations

from collections.abc import Mapping

CONCEPTS: Mapping[str, str] = {
    "NOT": "no not dont don't didnt wont cant cannot never none nope nah isnt arent doesnt havent hasnt wouldnt couldnt without nothing neither aint refuse refus* declin* nobody no_one",
    "KNOW": "know knew known remember recall* remembr* idea clue sure certain guess memory forget forgot forgotten dunno idk blank unsure",
    "TELL": "tell telling say saying share sharing answer answering disclose reveal discuss talk talking give giving mention answers",
    "PRIVATE": "private personal business confidential secret concern myself privacy intimate",
    "PREFER": "rather prefer sooner",
    "WANT": "want wanna like need wish insist gonna gotta let lemme id",
    "SKIP": "skip skipping pass skipp* omit leave bypass",
    "NEXT": "next another different following forward ahead on",
    "LATER": "later afterwards end last until sometime postpone",
    "BACK": "back return previous prior earlier before undo rewind redo revisit backtrack",
    "CHANGE": "change fix correct edit redo",
    "WHY": "why reason purpose point how_come matter relevant necessary required mandatory obliged obligation matters",
    "REPEAT": "repeat again rephrase pardon clarify louder slower explain once_more huh reword",
    "UNDERSTAND": "understand understood follow hear heard catch caught mean meaning confused confusing sense unclear get",
    "WAIT": "wait waiting hold hang moment minute sec second seconds bear while patience tick",
    "LOOK": "look looking find finding search searching check checking think thinking grab dig",
    "PERSON": "person human somebody someone anyone anybody staff nurse manager receptionist agent operator representative supervisor desk being real live clerk",
    "MACHINE": "machine robot bot computer ai recording program automated software chatbot screen chatgpt",
    "SPEAK": "speak speaking talk talking chat typing transfer connect put",
    "STOP": "stop quit end cancel exit abort enough done finish finished drop scratch leave leaving leav* go going home hang_up give_up",
    "WHOLE": "whole thing everything all anymore form questionnaire interview conversation",
    "CONSENT": "consent permission agree agreed agreement accept authoriz* approval signature sign signing signed authorization",
    "REVOKE": "withdraw revoke retract rescind take_back taking_back withdrawn revoked pull undo opt",
    "DELETE": "delete erase wipe remove destroy shred scrub purge trash erased deleted wiped removed forget gone",
    "DATA": "data information info answers record records file details account stuff",
    "KEEP": "keep store save kept stored saved record hold_on",
    "USE": "use using share sharing process processing",
    "LANGUAGE": "spanish english language espanol ingles castellano",
    "CONTINUE": "continue go_on carry_on proceed resume keep_going ready go_ahead lets",
    "YES": "yes yeah yep yup sure correct right absolutely definitely indeed okay ok alright agreed",
    "QUESTION": "question questions one",
    "WHO": "who whom what",
    "PRICE": "cost costs fee pay copay charge price",
    "HOUR": "open close time when hours appointment",
    "SLOW": "long longer forever slow waste ridiculous stupid useless annoying",
    "HAPPENED": "hit crash hurt hurts pain fell driver car truck landlord boss doctor hospital",
}
