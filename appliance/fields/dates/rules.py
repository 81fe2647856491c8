"""The grammar of dates: each rule is a pattern over signs and what it means. Pure.

The rules are the same for every language: a rule whose order of words a language never uses simply
never matches there. Of all rules that match at a place the longest wins, then the earlier one; where
a meaning is None the next is tried. The docstrings of `meanings` show what people say.
"""

from __future__ import annotations

from appliance.fields.dates import meanings as means
from appliance.fields.dates.meanings import Meaning

_WDAY = "(on? the? WEEKDAY (comma|dot|dash)? on? the?)?"
_WHICHMONTH = "which=(the? WHICH months|the? months (last|past|next|this)|the months)"
_WHICHWEEK = (
    "which=(the? WHICH weeks|the? weeks (last|past|next|this)"
    "|the? COUNT weeks (ago|fromnow)|hace COUNT weeks)"
)
_APOSTROPHE_YEAR = "apostrophe (nz|n12|n31|n99)"
_DAYNUMBER = "(n9|nz|n12|n31|s9|s12|s31|s20)"
_TO = "(to|dash|and) the?"

RULES: tuple[tuple[str, Meaning], ...] = (
    ("month=MONTH (of|in|comma)? year=(s20 (s12|s31|s20|s99)|s20 s0 s9)", means.month_and_year),
    (f"{_WDAY} the? days? day=DAY (of|dash|slash|comma)? the? month=MONTH dot? OFYEAR?", means.day_and_month),
    (f"{_WDAY} month=MONTH (dot|dash|slash|the|on)? the? day=DAY OFYEAR?", means.day_and_month),
    ("year=(n4|s4) (comma|dash|of)? month=MONTH (comma|dash)? the? day=DAY", means.day_and_month),
    ("OFYEAR comma? on? the? month=MONTH the? day=DAY", means.day_and_month),
    ("month=MONTH (dot|dash|slash)? OFYEAR", means.month_and_year),
    ("year=(n4|s4) (comma|dash|of)? month=MONTH", means.month_and_year),
    ("(in|since|of|for|on)? the? WHICH? month=month", means.month_alone),
    ("((in|since) the?|(in|since|of|for|on)? the? WHICH) month=maymonth", means.month_alone),
    ("month=maymonth !(word|pronoun)", means.month_alone),
    ("month=MONTH the? (last|past|next|this)", means.month_alone),
    (f"in the? years? year=(FULLYEAR|{_APOSTROPHE_YEAR})", means.year_alone),
    (f"((since|of|on) the?|the)? years? year=(FULLYEAR|{_APOSTROPHE_YEAR}) PLAINEND", means.year_alone),
    ("(in|of|since)? the? years year=SHORTYEAR", means.year_alone),
    ("(of|in) the? year=(n99|s99) !(SEP|UNIT|word|s9|hours)", means.year_alone),
    ("year=n4 (dash|slash|dot) a=FIGURE (dash|slash|dot) b=FIGURE", means.year_first),
    (f"{_WDAY} a=FIGURE slash b=FIGURE slash year=(n4|nz|n12|n31|n99|n0)", means.in_figures),
    (f"{_WDAY} a=FIGURE dash b=FIGURE dash year=(n4|nz|n12|n31|n99|n0)", means.in_figures),
    (f"{_WDAY} a=FIGURE dot b=FIGURE dot year=(n4|nz|n12|n31|n99|n0)", means.in_figures),
    (f"{_WDAY} on? the? a=FIGURE slash b=FIGURE", means.in_figures),
    ("on the? a=FIGURE dot b=FIGURE !(UNIT|hours|word)", means.in_figures),
    ("on? the? a=FIGURE dash b=FIGURE !(UNIT|hours|word)", means.in_figures),
    (f"s0? a=DAY s0? b={_DAYNUMBER} year=(FULLYEAR|n99|s99)", means.in_figures),
    ("the? a=DAY of the? b=DAY (of|comma)? year=(FULLYEAR|SHORTYEAR)", means.day_of_month_number),
    (f"the a={_DAYNUMBER} of the? b=SMALL !(of|clock|oclock|word|UNIT)", means.day_of_month_number),
    ("a=FIGURE (slash|dash) year=n4", means.month_number_and_year),
    ("year=n4 (dash|slash) a=FIGURE", means.month_number_and_year),
    ("all=nx", means.run_together),
    ("word=dayword", means.day_word),
    ("about? COUNT UNIT ago word=dayword", means.ago_from_day_word),
    ("(on|for) the? days? day=DAY PLAINEND", means.day_number),
    ("the days? day=DAY PLAINEND", means.day_number),
    ("day=ord PLAINEND", means.ordinal_alone),
    (f"the? day=DAY (of|in|comma)? {_WHICHMONTH}", means.day_of_that_month),
    (f"{_WHICHMONTH} (on|comma|the)* day=DAY", means.day_of_that_month),
    ("on? the? WHICH WHICH? day=WEEKDAY", means.weekday),
    ("on? the? day=WEEKDAY the? (last|past|next|this)", means.weekday),
    ("on? the? day=weekday", means.weekday),
    ("on? day=mayweekday !(word|pronoun|to)", means.weekday),
    (f"on? the? day=WEEKDAY (of|in|comma)* {_WHICHWEEK}", means.weekday_of_week),
    (f"{_WHICHWEEK} (on|comma|the)* day=WEEKDAY", means.weekday_of_week),
    ("which=(COUNT weeks ago) (on|this|last|past)? day=WEEKDAY", means.weekday_some_weeks_off),
    ("count=COUNT day=(WEEKDAY|weekdays) ago", means.weekday_some_weeks_off),
    ("hace count=COUNT day=(WEEKDAY|weekdays)", means.weekday_some_weeks_off),
    ("count=COUNT day=(WEEKDAY|weekdays) fromnow", means.weekdays_from_now),
    ("on? the? day=WEEKDAY (comma|the|of)* number=DAY PLAINEND", means.weekday_and_number),
    ("(on|the)* nth=(ord|last) day=WEEKDAY (of|in|comma) the? month=MONTH OFYEAR?", means.nth_weekday),
    (f"(on|the)* nth=(ord|last) day=WEEKDAY (of|in|comma) the? ({_WHICHMONTH})", means.nth_weekday),
    ("(on|the)* nth=(ord|last) days? day=WEEKDAY of the? month=MONTH OFYEAR?", means.nth_weekday),
    ("(on|the)* day=WEEKDAY nth=(ord|last) of the? month=MONTH OFYEAR?", means.nth_weekday),
    ("(on|the)* nth=(ord|last) days (of|in) the? month=MONTH OFYEAR?", means.edge_of_month),
    (f"(on|the)* nth=(ord|last) days (of|in) the? ({_WHICHMONTH})", means.edge_of_month),
    ("about? COUNT UNIT and? (COUNT? half)? ago", means.ago),
    ("about? COUNT and COUNT? half UNIT ago", means.ago),
    ("(since|from)? hace about? COUNT UNIT (and half)?", means.ago),
    ("hace (years|months|weeks) and half", means.ago),
    ("(since|from)? hace about? half years", means.ago),
    ("about? half a? years ago", means.ago),
    ("(in|after) about? COUNT UNIT", means.ago),
    ("about? COUNT UNIT fromnow", means.ago),
    ("in the? next COUNT UNIT", means.ago),
    ("for the? (last|past)? about? COUNT (UNIT) !(before|after|ago)", means.ago),
    ("(in|since)? the (last|past) about? COUNT UNIT", means.ago),
    ("in about? COUNT UNIT ago", means.ago),
    ("about? COUNT hours ago", means.hours_ago),
    ("hace about? COUNT hours", means.hours_ago),
    ("(in|since|on|of|for)? the? WHICH (weeks|months|years)", means.that_unit),
    ("(in|since|on|of|for)? the? (weeks|months|years) the? WHICH", means.that_unit),
    ("the? (weeks|months|years) (before|after) (last|next)", means.that_unit),
    ("the? nth=(ord|last) weeks (of|in) the? month=MONTH OFYEAR?", means.nth_week),
    ("the? weeks of day=DAY of? month=MONTH OFYEAR?", means.week_of),
    ("the? weeks of the? day=DAY of month=MONTH OFYEAR?", means.week_of),
    ("the? weeks of month=MONTH the? day=DAY OFYEAR?", means.week_of),
    ("(on|for|since|in)? the? WHICH? weekend the? (last|past|next|this)?", means.weekend),
    ("(in|since|on|of|for|at)? the? WHICH? season=SEASON OFYEAR?", means.season),
    ("(in|since|on|of|for)? the? season=SEASON the? (last|past|next|this)", means.season),
    ("(on|at|in|since|for|of)? the? WHICH? holiday=holiday OFYEAR?", means.holiday),
    ("(on|the|at)* holiday=holiday the? (last|past|next|this)", means.holiday),
    (f"(from|between|of|since)? the? day=DAY {_TO} last=DAY of? the? month=MONTH OFYEAR?", means.days_of_one_month),
    (f"(from|between|of|since)? the? month=MONTH the? day=DAY {_TO} last=DAY OFYEAR?", means.days_of_one_month),
    ("(in|since|of)? the? years? apostrophe? decade=decade", means.decade),
)  # fmt: skip
