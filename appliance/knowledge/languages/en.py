"""English words as questions at a front desk use them. Pure; data only."""

from appliance.knowledge.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    silent="""
    a about above accept actually after again all also am an and any anyone anything anyway are as
    at away be because been before being below between both but by can come comes could d did do
    does doesn doing don down during each few first for from further get give go going got guys had
    happens has have having he her here hers him his how i if in into is isn it its just know let
    like ll long m make me more most much my need no nor not now of off ok on once one only or other
    our out over own please re really right s said same say she should so some somebody someone
    something still such t take takes tell than that the their them then there these they this those
    through time to today told too under until up us use ve very want was way we were what when
    where which while who whom why will with without won would yes you your
    """,
    suffixes=("ingly", "edly", "ing", "ers", "ies", "ied", "est", "ed", "es", "ly", "er", "s", "e"),
    concepts={
        "hours": (
            "hour hours open opens opened opening close closes closed closing schedule "
            "weekday weekdays weekend weekends what_time night nights tonight midnight "
            "at_any"
        ),
        "weekday": (
            "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays "
            "friday fridays monday_to"
        ),
        "saturday": "saturday saturdays weekend weekends",
        "sunday": "sunday sundays weekend weekends",
        "pay": (
            "pay pays paid paying payment payments cost costs price prices charge charges "
            "fee fees bill bills money afford expensive cheap cheaper discount discounts "
            "how_much"
        ),
        "free": "free nothing",
        "clock": "time_is",
        "payout": "pay_me pays_me owe_me",
        "duration": "how_long many_minutes many_hours minutes minute lasts last duration",
        "early": "early earlier how_early ahead beforehand",
        "bring": "bring brings bringing carry with_me",
        "companion": (
            "companion accompany room_with wife husband spouse partner friend "
            "someone_with anyone_with come_with bring_someone"
        ),
        "minor": (
            "under_18 child children kid kids son daughter minor minors parent parents guardian"
        ),
        "card": "card cards credit debit",
        "insurance": (
            "insurance insured uninsured plan plans private_plan private_plans coverage "
            "medicare medicaid"
        ),
        "private": (
            "private privacy confidential secret secrets share shared sharing stays between_us"
        ),
        "read": "read reads reading see sees look looks access who_sees",
        "delete": "delete deletes deleted deleting erase erased remove removed wipe",
        "correct": "correct corrected correction mistake mistakes wrong error errors fix",
        "stored": "stored store stores kept keep keeps saved save stay",
        "answers": (
            "answers answer information info data said told_you tell_us tell_you i_say "
            "i_tell i_told you_say you_tell"
        ),
        "interpreter": (
            "interpreter interpreters interpret interpreting translate translator "
            "translation language languages speaks speak spanish english french chinese "
            "mandarin cantonese vietnamese arabic korean russian portuguese tagalog "
            "haitian"
        ),
        "call": "call calls called calling phone telephone",
        "picture": "photograph photographs photo photos picture pictures image images",
        "tow": "tow towing tows towed truck",
        "choose": "choose chooses choosing chosen pick select",
        "kin": (
            "family relative sister brother mother father mom dad wife husband son "
            "daughter child children kid kids"
        ),
        "shop": "repair repairs shop shops garage mechanic body_shop",
        "vehicle": "car cars vehicle vehicles auto automobile truck",
        "continue": "keep_driving keep_using",
        "drive": "drive driven drives driving drivable",
        "report": "report reports reported reporting",
        "lawyer": "lawyer lawyers attorney attorneys",
        "meeting": "meeting meetings appointment appointments consultation visit visits",
        "office": "office clinic",
        "low": "low lower discount discounts income poor",
        "begin": "start starts begin begins beginning",
        "doctor": "doctor doctors physician provider",
        "police": "police officer",
        "paper": "paper papers paperwork document documents id identification letter letters",
        "plate": "plate plates",
        "receipt": "receipt receipts",
    },
)
