"""Classes of mutation: each spoils one thing in a copy of the packs, and says where one would look.

A class gets the files, a pack and a seeded source of chance, and gives back the `Spoilt` place, or None
where the pack has nothing of the kind. They were written from what a pack means, not from what lint does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any, TypeAlias

from tests.policy.mutation.written import Files, Way


@dataclass(frozen=True)
class Spoilt:
    """What was done, and every place to which a person may fairly be pointed. A whole block will do for
    something that is missing from it (`within`)."""

    what: str
    at: tuple[tuple[str, Way], ...]
    within: bool = False


Mutation: TypeAlias = Callable[[Files, str, Random], "Spoilt | None"]
MUTATIONS: dict[str, Mutation] = {}


def mutation(work: Mutation) -> Mutation:
    MUTATIONS[work.__name__] = work
    return work


def rules(pack: str) -> str:
    return f"{pack}/policy.yaml"


def policy_of(files: Files, pack: str) -> dict[str, Any]:
    found: dict[str, Any] = files.data[rules(pack)]
    return found


def wordings(files: Files, pack: str) -> list[str]:
    return [path for path in files.data if path.startswith(f"{pack}/wording/")]


def needed(policy: dict[str, Any]) -> list[str]:
    return [name for objective in policy["objectives"] for name in objective["needs"]]


def misspelt(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word)) if len(word) > 1 else 0
    kind = chance.choice(("drop", "double", "swap"))
    if kind == "drop" and len(word) > 2:
        return word[:at] + word[at + 1 :]
    if kind == "swap" and at + 1 < len(word) and word[at] != word[at + 1]:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + word[at - 1] + "x" + word[at:]


def fields_of(policy: dict[str, Any], *types: str) -> list[str]:
    return [name for name, item in policy["fields"].items() if not types or item["type"] in types]


def conditions(policy: dict[str, Any]) -> Iterator[Way]:
    for at, objective in enumerate(policy["objectives"]):
        if "when" in objective:
            yield ("objectives", at, "when")
    for name, item in policy["fields"].items():
        if "enable_when" in item:
            yield ("fields", name, "enable_when")
        if "probe" in item:
            yield ("fields", name, "probe", "when")
        for at, _ in enumerate(item.get("check", ())):
            yield ("fields", name, "check", at, "rule")
    for at, _ in enumerate(policy["escalation"]):
        yield ("escalation", at, "when")
    yield ("completion", "complete")
    if "partial" in policy["completion"]:
        yield ("completion", "partial")


def texts(value: Any, way: Way = ()) -> Iterator[tuple[Way, str]]:
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, item in items:
        if isinstance(item, str):
            yield (*way, key), item
        elif isinstance(item, dict | list):
            yield from texts(item, (*way, key))


SPOKEN = ("ask", "probe", "help", "why", "confirm", "add")


def spoken(wording: dict[str, Any]) -> list[tuple[Way, str]]:
    """The texts of a wording that a person hears, without the words that people say to us."""
    found = []
    for way, said in texts(wording):
        inside = way[0] == "fields" and not {"cues", "yes", "no", "none", "also"} & set(way)
        if way[0] in ("disclosures", "summary", "receipt") or (inside and set(SPOKEN) & set(way)):
            found.append((way, said))
    return found


def here(pack: str, *way: str | int) -> tuple[tuple[str, Way], ...]:
    return ((rules(pack), way),)


# -- keys ------------------------------------------------------------------------------------------------

_OBLIGATORY = (
    *("apiVersion", "id", "version", "purpose", "owner", "languages", "channels", "minutes"),
    *("disclosures", "objectives", "fields", "evaluators", "may", "must_not", "escalation"),
    *("completion", "sla", "retention", "destinations"),
)


@mutation
def key_deleted(files: Files, pack: str, chance: Random) -> Spoilt | None:
    key = chance.choice(_OBLIGATORY)
    files.drop(rules(pack), (key,))
    return Spoilt(key, here(pack), within=True)


@mutation
def inner_key_deleted(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    name = chance.choice(list(policy["fields"]))
    at = chance.randrange(len(policy["escalation"]))
    way: Way = chance.choice(
        [
            ("fields", name, "type"),
            ("objectives", 0, "needs"),
            *(("escalation", at, key) for key in ("id", "when", "queue", "priority", "then")),
            ("completion", "complete"),
            ("disclosures", 0, "when"),
            ("destinations", 0, "kind"),
            *(("retention", key) for key in ("audio", "transcript", "answers", "record")),
        ]
    )
    files.drop(rules(pack), way)
    return Spoilt(repr(way), here(pack, *way[:-1]), within=True)


@mutation
def key_misspelt(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    ways: list[Way] = [(key,) for key in policy]
    ways += [("fields", n, k) for n, item in policy["fields"].items() for k in item]
    ways += [("escalation", at, k) for at, item in enumerate(policy["escalation"]) for k in item]
    ways += [("sla", k) for k in policy["sla"]] + [("retention", k) for k in policy["retention"]]
    if not ways:
        return None
    way = chance.choice(ways)
    wrong = misspelt(str(way[-1]), chance)
    files.put(rules(pack), (*way[:-1], wrong), files.at(rules(pack), way))
    files.drop(rules(pack), way)
    return Spoilt(wrong, here(pack, *way[:-1], wrong), within=False)


@mutation
def wording_key_misspelt(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    worded = files.data[path]["fields"]
    ways: list[Way] = [("fields", n, k) for n, item in worded.items() for k in item]
    ways += [("title",), ("receipt",), ("summary",)]
    if not ways:
        return None
    way = chance.choice(ways)
    wrong = misspelt(str(way[-1]), chance)
    files.put(path, (*way[:-1], wrong), files.at(path, way))
    files.drop(path, way)
    return Spoilt(wrong, ((path, (*way[:-1], wrong)),))


@mutation
def wrong_kind_of_value(files: Files, pack: str, chance: Random) -> Spoilt | None:
    way, value = chance.choice(
        [
            (("minutes",), "eight"),
            (("version",), "1.0"),
            (("languages",), "en"),
            (("retention", "answers"), "six years"),
            (("sla", "P2", "first_response"), "30"),
            (("completion", "abandoned_after"), "1 day"),
            (("fields", next(iter(policy_of(files, pack)["fields"])), "required"), "yes"),
            (("escalation", 0, "priority"), "P4"),
            (("escalation", 0, "then"), "carry_on"),
        ]
    )
    files.put(rules(pack), way, value)
    return Spoilt(f"{way}: {value}", here(pack, *way))


@mutation
def folder_and_id_differ(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy_of(files, pack)["id"] = misspelt(pack, chance)
    return Spoilt("id", here(pack, "id"))


# -- names of things elsewhere -----------------------------------------------------------------------------


@mutation
def field_misspelt_in_objective(files: Files, pack: str, chance: Random) -> Spoilt | None:
    objectives = policy_of(files, pack)["objectives"]
    at = chance.randrange(len(objectives))
    place = chance.randrange(len(objectives[at]["needs"]))
    objectives[at]["needs"][place] = misspelt(objectives[at]["needs"][place], chance)
    return Spoilt("needs", here(pack, "objectives", at, "needs", place))


@mutation
def queue_misspelt(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    ways: list[Way] = [("escalation", at, "queue") for at in range(len(policy["escalation"]))]
    ways += [
        ("owner",),
        *(("lookups", at, "queue") for at in range(len(policy.get("lookups", ())))),
    ]
    if not ways:
        return None
    way = chance.choice(ways)
    files.put(rules(pack), way, misspelt(files.at(rules(pack), way), chance))
    return Spoilt("queue", here(pack, *way))


@mutation
def calendar_misspelt(files: Files, pack: str, chance: Random) -> Spoilt | None:
    sla = policy_of(files, pack)["sla"]
    sla["calendar"] = misspelt(sla["calendar"], chance)
    return Spoilt("calendar", here(pack, "sla", "calendar"))


@mutation
def destination_unknown(files: Files, pack: str, chance: Random) -> Spoilt | None:
    places = policy_of(files, pack)["destinations"]
    at = chance.randrange(len(places))
    if chance.random() < 0.5:
        places[at]["name"] = "head-office"
    else:
        places[at] = {"kind": "webhook", "name": places[at]["kind"]}
    return Spoilt("destination", here(pack, "destinations", at))


@mutation
def table_misspelt(files: Files, pack: str, chance: Random) -> Spoilt | None:
    lookups = policy_of(files, pack).get("lookups")
    if not lookups:
        return None
    key = chance.choice(("table", "before", "fields"))
    if key == "table":
        lookups[0]["table"] = misspelt(lookups[0]["table"], chance)
        return Spoilt("table", here(pack, "lookups", 0, "table"))
    lookups[0][key][0] = misspelt(lookups[0][key][0], chance)
    return Spoilt(key, here(pack, "lookups", 0, key, 0))


@mutation
def rule_name_misspelt(files: Files, pack: str, chance: Random) -> Spoilt | None:
    key = chance.choice(("evaluators", "must_not", "may"))
    listed = policy_of(files, pack)[key]
    at = chance.randrange(len(listed))
    listed[at] = misspelt(listed[at], chance)
    return Spoilt(key, here(pack, key, at))


@mutation
def guards_emptied(files: Files, pack: str, chance: Random) -> Spoilt | None:
    key = chance.choice(("evaluators", "must_not", "escalation", "destinations", "objectives"))
    policy_of(files, pack)[key] = []
    return Spoilt(key, here(pack, key))


@mutation
def source_missing(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy_of(files, pack)["sources"] = [chance.choice(("knowledges/", "knowledge/none.md"))]
    return Spoilt("sources", here(pack, "sources", 0))


@mutation
def channel_unknown_in_confirm(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    names = [n for n, item in policy["fields"].items() if isinstance(item.get("confirm"), dict)]
    if not names:
        return None
    name = chance.choice(names)
    policy["fields"][name]["confirm"]["fax"] = "always"
    return Spoilt(name, here(pack, "fields", name, "confirm", "fax"))


# -- conditions --------------------------------------------------------------------------------------------


def _spoil_condition(
    files: Files, pack: str, chance: Random, change: Callable[[str], str]
) -> Spoilt | None:
    way = chance.choice(list(conditions(policy_of(files, pack))))
    before = files.at(rules(pack), way)
    after = change(before)
    if after == before:
        return None
    files.put(rules(pack), way, after)
    return Spoilt(after, here(pack, *way))


@mutation
def condition_does_not_parse(files: Files, pack: str, chance: Random) -> Spoilt | None:
    tail = chance.choice((" &&", " ||", ")", " ==", " and true", " ? "))
    return _spoil_condition(files, pack, chance, lambda said: said + tail)


@mutation
def condition_of_wrong_type(files: Files, pack: str, chance: Random) -> Spoilt | None:
    name = chance.choice(fields_of(policy_of(files, pack), "boolean", "choice", "story", "date"))
    wrong = chance.choice((f"{name} > 3", f"{name} == 7", "size(3) > 1", f"{name} + 1 == 2"))
    return _spoil_condition(files, pack, chance, lambda said: f"({said}) && {wrong}")


@mutation
def condition_is_no_yes_or_no(files: Files, pack: str, chance: Random) -> Spoilt | None:
    wrong = chance.choice(("session.turns", "today", '"yes"', "signals.frustration", "1 + 1"))
    return _spoil_condition(files, pack, chance, lambda said: wrong)


@mutation
def field_misspelt_in_condition(files: Files, pack: str, chance: Random) -> Spoilt | None:
    names = "|".join(policy_of(files, pack)["fields"])

    def wrong(said: str) -> str:
        found = list(re.finditer(rf"\b(?:{names})\b", said))
        if not found:
            return said
        one = chance.choice(found)
        return said[: one.start()] + misspelt(one[0], chance) + said[one.end() :]

    return _spoil_condition(files, pack, chance, wrong)


@mutation
def signal_misspelt(files: Files, pack: str, chance: Random) -> Spoilt | None:
    return _spoil_condition(
        files, pack, chance, lambda said: re.sub(r"(signals|session)\.(\w)\w", r"\1.\2", said)
    )


@mutation
def option_misspelt_in_condition(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    name = chance.choice([n for n in fields_of(policy, "choice") if n in needed(policy)])
    field = policy["fields"][name]
    option = misspelt(chance.choice(field["options"]), chance)
    form = chance.choice(('{0} == "{1}"', '{0} != "{1}"', '{0} in ["{1}"]', "'{1}' == {0}"))
    if field.get("several"):
        form = chance.choice(('"{1}" in {0}', '{0}.exists(o, o == "{1}")'))
    rule = {
        "id": "one_more",
        "when": form.format(name, option),
        "if_unknown": "skip",
        **{"queue": policy["owner"], "priority": "P3", "then": "continue"},
    }
    policy["escalation"].insert(0, rule)
    return Spoilt(rule["when"], here(pack, "escalation", 0, "when"))


def contradiction(policy: dict[str, Any], chance: Random) -> str:
    """A condition that no conversation can make true."""
    asked = needed(policy)
    choices = [n for n in fields_of(policy, "choice") if not policy["fields"][n].get("several")]
    choices = [n for n in choices if len(policy["fields"][n]["options"]) > 1 and n in asked]
    yes_no = [n for n in fields_of(policy, "boolean") if n in asked]
    days = [n for n in fields_of(policy, "date") if n in asked]
    forms = ["signals.frustration > 1.5", "signals.severity > 3", "session.turns < 0"]
    forms += ['session.channel == "phone" && session.channel == "kiosk"']
    if choices:
        name = chance.choice(choices)
        one, other = chance.sample(policy["fields"][name]["options"], 2)
        forms.append(f'{name} == "{one}" && {name} == "{other}"')
    if yes_no:
        name = chance.choice(yes_no)
        forms += [f"{name} && !{name}", f'known("{name}") && !known("{name}")']
        forms += [f'declined("{name}") && {name} == true']
    if days:
        name = chance.choice(days)
        forms += [
            f"years({name}, today) < 18 && years({name}, today) > 65",
            f"{name} > today && {name} < today",
        ]
    return chance.choice(forms)


@mutation
def field_never_asked(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    never = contradiction(policy, chance)
    names = [n for n in needed(policy) if not re.search(rf"\b{n}\b", never)]
    name = chance.choice(names)
    policy["fields"][name]["enable_when"] = never
    return Spoilt(f"{name}: {never}", here(pack, "fields", name, "enable_when"))


@mutation
def objective_never_applies(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    never = contradiction(policy, chance)
    free = [
        at
        for at, objective in enumerate(policy["objectives"])
        if not any(re.search(rf"\b{name}\b", never) for name in objective["needs"])
    ]
    if not free:
        return None
    at = chance.choice(free)
    policy["objectives"][at]["when"] = never
    return Spoilt(never, here(pack, "objectives", at, "when"))


@mutation
def required_field_in_no_objective(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    ways = [
        (at, place)
        for at, objective in enumerate(policy["objectives"])
        for place, name in enumerate(objective["needs"])
        if policy["fields"][name].get("required") and len(objective["needs"]) > 1
    ]
    at, place = chance.choice(ways)
    name = policy["objectives"][at]["needs"].pop(place)
    return Spoilt(name, here(pack, "fields", name), within=True)


@mutation
def waits_for_itself(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    names = [n for n in needed(policy) if "enable_when" not in policy["fields"][n]]
    one, other = chance.sample(names, 2)
    policy["fields"][one]["enable_when"] = f'known("{other}")'
    policy["fields"][other]["enable_when"] = f'known("{one}")'
    where = ((rules(pack), ("fields", name, "enable_when")) for name in (one, other))
    return Spoilt(f"{one}, {other}", tuple(where))


@mutation
def escalation_never_fires(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    at = chance.randrange(len(policy["escalation"]))
    policy["escalation"][at]["when"] = contradiction(policy, chance)
    policy["escalation"][at]["if_unknown"] = "skip"
    return Spoilt(policy["escalation"][at]["when"], here(pack, "escalation", at, "when"))


@mutation
def escalation_repeated(files: Files, pack: str, chance: Random) -> Spoilt | None:
    """A second rule under the same condition: the first match wins."""
    rules_ = policy_of(files, pack)["escalation"]
    at = chance.randrange(len(rules_))
    rules_.append({**rules_[at], "id": "once_more", "priority": "P1"})
    end = len(rules_) - 1
    return Spoilt(rules_[at]["when"], here(pack, "escalation", end, "when"))


@mutation
def escalation_fires_always(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    at = chance.randrange(len(policy["escalation"]))
    said = chance.choice(("session.turns >= 0", "signals.severity >= 0", "1 == 1"))
    said = chance.choice((said, "signals.frustration >= 0.0", "signals.confidence <= 1.0"))
    policy["escalation"][at]["when"] = said
    return Spoilt(said, here(pack, "escalation", at, "when"))


@mutation
def if_unknown_forgotten(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    having = [at for at, rule in enumerate(policy["escalation"]) if "if_unknown" in rule]
    if not having:
        return None
    at = chance.choice(having)
    del policy["escalation"][at]["if_unknown"]
    return Spoilt("if_unknown", here(pack, "escalation", at), within=True)


@mutation
def check_never_holds(files: Files, pack: str, chance: Random) -> Spoilt | None:
    return _new_check(files, pack, chance, "{0} < today && {0} > today")


@mutation
def check_always_holds(files: Files, pack: str, chance: Random) -> Spoilt | None:
    return _new_check(files, pack, chance, "{0} < today || {0} >= today")


def _new_check(files: Files, pack: str, chance: Random, rule: str) -> Spoilt | None:
    policy = policy_of(files, pack)
    checked = [n for n, item in policy["fields"].items() if item.get("check")]
    if not checked:
        return None
    name = chance.choice(checked)
    at = chance.randrange(len(policy["fields"][name]["check"]))
    policy["fields"][name]["check"][at]["rule"] = rule.format(name)
    return Spoilt(name, here(pack, "fields", name, "check", at, "rule"))


@mutation
def check_of_another_field(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    checked = [n for n, item in policy["fields"].items() if item.get("check")]
    others = [n for n in fields_of(policy, "story") if n not in checked]
    if not checked:
        return None
    name = chance.choice(checked)
    policy["fields"][name]["check"][0]["rule"] = f"size({chance.choice(others)}) > 3"
    return Spoilt(name, here(pack, "fields", name, "check", 0, "rule"))


@mutation
def date_looks_the_wrong_way(files: Files, pack: str, chance: Random) -> Spoilt | None:
    """A date that must be past and is read as one to come."""
    policy = policy_of(files, pack)
    past = [n for n in fields_of(policy, "date") if policy["fields"][n].get("check")]
    if not past:
        return None
    name = chance.choice(past)
    policy["fields"][name]["prefer"] = "future"
    return Spoilt(name, here(pack, "fields", name, "prefer"))


@mutation
def probe_never_or_always(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    probed = [n for n, item in policy["fields"].items() if "probe" in item]
    if not probed:
        return None
    name = chance.choice(probed)
    said = chance.choice(("size({0}) < 0", "size({0}) >= 0", "size({0}) > 5 && size({0}) < 3"))
    policy["fields"][name]["probe"]["when"] = said.format(name)
    return Spoilt(name, here(pack, "fields", name, "probe", "when"))


@mutation
def complete_from_the_start(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    name = chance.choice(needed(policy))
    key = chance.choice(("complete", "partial"))
    said = chance.choice(
        (f'objectives_met || !known("{name}")', "true", "1 < 2", "session.turns >= 0")
    )
    policy["completion"][key] = said
    return Spoilt(said, here(pack, "completion", key))


@mutation
def complete_with_questions_open(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    name = chance.choice(needed(policy))
    said = chance.choice(
        (
            "summary_accepted",
            f'summary_accepted && known("{name}")',
            "objectives_met || summary_accepted",
        )
    )
    policy["completion"]["complete"] = said
    return Spoilt(said, here(pack, "completion", "complete"))


@mutation
def never_complete(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    said = chance.choice(
        (
            "objectives_met && !objectives_met",
            "objectives_met && summary_accepted && session.minutes > 100000 && session.turns < 0",
            f"objectives_met && summary_accepted && {contradiction(policy, chance)}",
        )
    )
    policy["completion"]["complete"] = said
    return Spoilt(said, here(pack, "completion", "complete"))


@mutation
def never_partial(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    policy["completion"]["partial"] = contradiction(policy, chance)
    return Spoilt(policy["completion"]["partial"], here(pack, "completion", "partial"))


# -- ids ---------------------------------------------------------------------------------------------------


@mutation
def id_twice(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    key = chance.choice(("objectives", "escalation", "disclosures"))
    one, other = sorted(chance.sample(range(len(policy[key])), 2))
    policy[key][other]["id"] = policy[key][one]["id"]
    return Spoilt(key, here(pack, key, other))


@mutation
def option_twice(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    name = chance.choice(fields_of(policy, "choice"))
    options = policy["fields"][name]["options"]
    options.append(chance.choice(options))
    return Spoilt(name, here(pack, "fields", name, "options", len(options) - 1))


@mutation
def field_needed_twice(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    at = chance.randrange(len(policy["objectives"]))
    listed = policy["objectives"][at]["needs"]
    listed.append(chance.choice(listed))
    return Spoilt(listed[-1], here(pack, "objectives", at, "needs", len(listed) - 1))


@mutation
def key_twice(files: Files, pack: str, chance: Random) -> Spoilt | None:
    """Marked with a key that the writer turns into a second one of the same name."""
    key = chance.choice(("owner", "minutes", "purpose", "version"))
    policy = policy_of(files, pack)
    policy[f"{key}\u0000"] = policy[key]
    return Spoilt(key, here(pack, f"{key}\u0000"))


# -- time, retention, sensitivity -------------------------------------------------------------------------


@mutation
def service_target_lost(files: Files, pack: str, chance: Random) -> Spoilt | None:
    sla = policy_of(files, pack)["sla"]
    name = chance.choice(("P1", "P2", "P3"))
    if chance.random() < 0.5:
        del sla[name]
        return Spoilt(name, here(pack, "sla"), within=True)
    del sla[name]["first_response"]
    return Spoilt(name, here(pack, "sla", name), within=True)


@mutation
def service_target_senseless(files: Files, pack: str, chance: Random) -> Spoilt | None:
    sla = policy_of(files, pack)["sla"]
    way, value = chance.choice(
        [
            (("P1", "first_response"), "0s"),
            (("P1", "around_the_clock"), False),
            (("P2", "first_response"), "9d"),
            (("P3", "resolution"), "1s"),
            (("P2", "first_response"), "0m"),
            (("P2", "resolution"), "0h"),
        ]
    )
    sla[way[0]][way[1]] = value
    return Spoilt(
        f"{way} {value}", (*here(pack, "sla", *way), *here(pack, "sla"), *here(pack, "sla", "P3"))
    )


@mutation
def retention_senseless(files: Files, pack: str, chance: Random) -> Spoilt | None:
    retention = policy_of(files, pack)["retention"]
    key, value = chance.choice([("record", "0d"), ("answers", "40y"), ("transcript", "40y")])
    retention[key] = value
    return Spoilt(f"{key} {value}", here(pack, "retention", key))


@mutation
def answers_never_stored(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    policy["retention"]["answers"] = "0d"
    fields = tuple((rules(pack), ("fields", name)) for name in policy["fields"])
    return Spoilt("answers 0d", (*here(pack, "retention", "answers"), *fields))


@mutation
def audio_kept_unasked(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    at = next(i for i, d in enumerate(policy["disclosures"]) if d["when"] == "before_audio_is_kept")
    del policy["disclosures"][at]["consent"]
    return Spoilt("consent", (*here(pack, "disclosures", at), *here(pack, "retention", "audio")))


@mutation
def sensitivity_lost(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    kinds = ("name", "phone", "email", "address", "identifier")
    ways: list[Way] = []
    for name, item in policy["fields"].items():
        if item["type"] in kinds and "sensitive" in item:
            ways.append(("fields", name))
        for part, inner in item.get("fields", {}).items():
            if inner["type"] in kinds and "sensitive" in inner:
                ways.append(("fields", name, "fields", part))
    if not ways:
        return None
    way = chance.choice(ways)
    if chance.random() < 0.5:
        files.drop(rules(pack), (*way, "sensitive"))
        return Spoilt(repr(way), here(pack, *way), within=True)
    files.put(rules(pack), (*way, "sensitive"), "secret")
    return Spoilt(repr(way), here(pack, *way, "sensitive"))


@mutation
def nothing_said_first(files: Files, pack: str, chance: Random) -> Spoilt | None:
    for item in policy_of(files, pack)["disclosures"]:
        if item["when"] == "before_first_question":
            item["when"] = "before_summary"
    return Spoilt("disclosures", here(pack, "disclosures"), within=True)


@mutation
def key_of_another_type(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    wrong: list[tuple[str, str, Any]] = [
        *((n, "precision", "day") for n in fields_of(policy, "name", "phone", "story")),
        *((n, "options", ["a", "b"]) for n in fields_of(policy, "story", "boolean")),
        *((n, "minimum", 3) for n in fields_of(policy, "choice", "date")),
        *((n, "unit", "mg") for n in fields_of(policy, "phone")),
        *((n, "probe", {"at_most": 1, "when": f'known("{n}")'}) for n in fields_of(policy, "name")),
        *((n, "repeats", {"at_most": 2}) for n in fields_of(policy, "boolean")),
    ]
    name, key, value = chance.choice(wrong)
    policy["fields"][name][key] = value
    return Spoilt(f"{name} {key}", here(pack, "fields", name, key))


@mutation
def choice_with_one_option(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    name = chance.choice(fields_of(policy, "choice"))
    policy["fields"][name]["options"] = policy["fields"][name]["options"][:1]
    return Spoilt(name, here(pack, "fields", name), within=True)


# -- wording -----------------------------------------------------------------------------------------------


@mutation
def text_missing_in_a_language(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    wording = files.data[path]
    ways: list[Way] = [("disclosures", name) for name in wording["disclosures"]]
    ways += [("objectives", name) for name in wording["objectives"]]
    ways += [("fields", name) for name in wording["fields"]]
    for name, item in wording["fields"].items():
        ways += [
            ("fields", name, key)
            for key in ("label", "ask", "why", "confirm", "help")
            if key in item
        ]
    if not ways:
        return None
    way = chance.choice(ways)
    files.drop(path, way)
    return Spoilt(f"{path} {way}", ((path, way[:-1]),), within=True)


@mutation
def check_without_words(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    fields = policy_of(files, pack)["fields"]
    checked = [
        (name, check["id"])
        for name, item in fields.items()
        for check in item.get("check", ())
        if check["id"] in files.data[path]["fields"][name]
        and check.get("severity", "error") == "error"
    ]
    if not checked:
        return None
    name, check = chance.choice(checked)
    files.drop(path, ("fields", name, check))
    return Spoilt(f"{path} {name}", ((path, ("fields", name)),), within=True)


@mutation
def probe_without_words(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    worded = files.data[path]["fields"]
    probed = [n for n, item in worded.items() if "probe" in item]
    if not probed:
        return None
    name = chance.choice(probed)
    files.drop(path, ("fields", name, "probe"))
    return Spoilt(name, ((path, ("fields", name)),), within=True)


@mutation
def words_without_their_field(files: Files, pack: str, chance: Random) -> Spoilt | None:
    """A probe for what is never probed; a read-back without the value; more for what does not repeat."""
    path = chance.choice(wordings(files, pack))
    policy, worded = policy_of(files, pack), files.data[path]["fields"]
    plain = [n for n in fields_of(policy, "name", "date", "boolean") if n in worded]
    name = chance.choice(plain)
    key, value = chance.choice(
        [("probe", ["Could you say more?"]), ("add", "Is there another?"), ("confirm", "Is it so?")]
    )
    if "/es" in path:
        value = {"probe": ["¿Puede decir más?"], "add": "¿Hay otro?", "confirm": "¿Es así?"}[key]
    worded[name][key] = value
    return Spoilt(f"{name} {key}", ((path, ("fields", name, key)),))


@mutation
def not_translated(files: Files, pack: str, chance: Random) -> Spoilt | None:
    first, other = f"{pack}/wording/en.yaml", f"{pack}/wording/es.yaml"
    there = dict(spoken(files.data[other]))
    both = [(w, s) for w, s in spoken(files.data[first]) if w in there and len(s.split()) > 4]
    way, said = chance.choice(both)
    files.put(other, way, said)
    return Spoilt(said, ((other, way),))


_ENGLISH = (
    "Could you please tell me when this was?",
    "We would like to know what you need from us.",
    "Is there anything else that we should know?",
)
_SPANISH = (
    "¿Me puede decir cuándo fue eso, por favor?",
    "Queremos saber qué necesita usted de nosotros.",
    "¿Hay algo más que debamos saber?",
)


@mutation
def in_another_language(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    wrong = _ENGLISH if path.endswith("es.yaml") else _SPANISH
    asks = [way for way, _ in spoken(files.data[path]) if "ask" in way]
    way = chance.choice(asks)
    files.put(path, way, chance.choice(wrong))
    return Spoilt(repr(way), ((path, way),))


@mutation
def placeholder_that_nothing_fills(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    way, said = chance.choice(spoken(files.data[path]))
    files.put(path, way, f"{said} {{{chance.choice(('visitor', 'clinic_name', 'total', 'foo'))}}}")
    return Spoilt(repr(way), ((path, way),))


@mutation
def placeholder_out_of_place(files: Files, pack: str, chance: Random) -> Spoilt | None:
    """`{protocol}`, `{due}` or `{value}` where it is never known."""
    path = chance.choice(wordings(files, pack))
    places = [(w, s) for w, s in spoken(files.data[path]) if {"ask", "why", "help"} & set(w)]
    places += [(w, s) for w, s in spoken(files.data[path]) if w[0] in ("disclosures", "summary")]
    way, said = chance.choice(places)
    files.put(path, way, f"{said} {{{chance.choice(('protocol', 'due', 'value'))}}}")
    return Spoilt(repr(way), ((path, way),))


@mutation
def brace_alone(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    way, said = chance.choice(spoken(files.data[path]))
    files.put(path, way, said + chance.choice((" {", " }", " {value")))
    return Spoilt(repr(way), ((path, way),))


_ADVICE = {
    "en": {
        "medical_advice": ("You should take an aspirin for that.", "This is nothing serious."),
        "legal_advice": ("You have a strong case.", "You should sue them."),
        "coverage_decision": ("Your policy covers this.", "This damage is covered."),
    },
    "es": {
        "medical_advice": ("Debe tomar una aspirina para eso.", "Esto no es nada grave."),
        "legal_advice": ("Usted tiene un caso sólido.", "Debe demandarlos."),
        "coverage_decision": ("Su póliza cubre esto.", "Este daño está cubierto."),
    },
}
_PROMISE = {
    "en": ("We will call you back within an hour.", "A nurse will call you today."),
    "es": ("Le llamaremos en una hora.", "Una enfermera le llamará hoy."),
}


@mutation
def advice_in_wording(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    kinds = _ADVICE["es" if path.endswith("es.yaml") else "en"]
    forbidden = [k for k in policy_of(files, pack)["must_not"] if k in kinds]
    way, said = chance.choice(spoken(files.data[path]))
    advice = chance.choice(kinds[chance.choice(forbidden)])
    files.put(path, way, f"{said} {advice}")
    return Spoilt(advice, ((path, way),))


@mutation
def advice_in_a_document(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice([p for p in files.of(pack) if "/knowledge/" in p])
    spanish = "languages: [es]" in files.texts[path]
    kinds = _ADVICE["es" if spanish else "en"]
    forbidden = [k for k in policy_of(files, pack)["must_not"] if k in kinds]
    advice = chance.choice(kinds[chance.choice(forbidden)])
    files.texts[path] = f"{files.texts[path].rstrip()}\n\n{advice}\n"
    return Spoilt(advice, ((path, (files.texts[path].count("\n"),)),))


@mutation
def promise_in_wording(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    said = chance.choice(_PROMISE["es" if path.endswith("es.yaml") else "en"])
    places = [(w, s) for w, s in spoken(files.data[path]) if w[0] not in ("receipt", "summary")]
    way, before = chance.choice(places)
    files.put(path, way, f"{before} {said}")
    return Spoilt(said, ((path, way),))


_HARD = {
    "en": (
        "Please enumerate comprehensively every pharmacological intervention, including contraindicated "
        "combinations, that your previous healthcare organisation administered preoperatively."
    ),
    "es": (
        "Enumere detalladamente todas las intervenciones farmacológicas, incluyendo las combinaciones "
        "contraindicadas, que su anterior organización sanitaria administró preoperatoriamente."
    ),
}


@mutation
def too_hard_to_read(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    places = [w for w, _ in spoken(files.data[path]) if {"ask", "why", "help"} & set(w)]
    way = chance.choice(places)
    files.put(path, way, _HARD["es" if path.endswith("es.yaml") else "en"])
    return Spoilt(repr(way), ((path, way),))


@mutation
def option_without_label(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    policy = policy_of(files, pack)
    name = chance.choice(fields_of(policy, "choice"))
    option = chance.choice(list(files.data[path]["fields"][name]["options"]))
    if chance.random() < 0.5:
        files.drop(path, ("fields", name, "options", option))
        return Spoilt(option, ((path, ("fields", name)),), within=True)
    files.drop(path, ("fields", name, "options", option, "label"))
    return Spoilt(option, ((path, ("fields", name, "options", option)),), within=True)


@mutation
def option_removed(files: Files, pack: str, chance: Random) -> Spoilt | None:
    """Its words stay behind, and conditions may still name it."""
    policy = policy_of(files, pack)
    many = [n for n in fields_of(policy, "choice") if len(policy["fields"][n]["options"]) > 2]
    name = chance.choice(many)
    option = policy["fields"][name]["options"].pop()
    left = tuple((p, ("fields", name, "options", option)) for p in wordings(files, pack))
    return Spoilt(option, (*left, *here(pack, "fields", name, "options")))


@mutation
def one_word_for_two_options(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    name = chance.choice(fields_of(policy_of(files, pack), "choice"))
    options = files.data[path]["fields"][name]["options"]
    one, other = sorted(chance.sample(list(options), 2), key=list(options).index)
    options[other].setdefault("also", []).append(options[one]["label"])
    where = ("fields", name, "options", other)
    return Spoilt(f"{name} {other}", ((path, where),), within=True)


@mutation
def too_few_ways_to_ask(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    names = [n for n in needed(policy_of(files, pack)) if "ask" in files.data[path]["fields"][n]]
    name = chance.choice(names)
    asks = files.data[path]["fields"][name]["ask"]
    if chance.random() < 0.5:
        asks[:] = asks[:1]
        return Spoilt(name, ((path, ("fields", name, "ask")),))
    asks[1] = asks[0]
    return Spoilt(name, ((path, ("fields", name, "ask", 1)),))


@mutation
def receipt_without_number(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    files.data[path]["receipt"] = files.data[path]["receipt"].replace("{protocol}", "XYZ")
    return Spoilt("receipt", ((path, ("receipt",)),))


@mutation
def common_phrase_lost(files: Files, pack: str, chance: Random) -> Spoilt | None:
    """In one language, or in all: code says it by name."""
    languages = [f"common/wording/{one}.yaml" for one in policy_of(files, pack)["languages"]]
    kept_for = set(files.data[languages[0]]["phrases"]) - {"and_word", "or_word", "summary_intro"}
    name = chance.choice(sorted(kept_for))
    which = languages if chance.random() < 0.5 else [chance.choice(languages)]
    for path in which:
        files.drop(path, ("phrases", name))
    return Spoilt(name, tuple((path, ("phrases",)) for path in which), within=True)


@mutation
def phrase_with_unknown_place(files: Files, pack: str, chance: Random) -> Spoilt | None:
    name = chance.choice(("handoff", "ack_story", "confirm_value", "notice_crisis", "hold"))
    for path in [p for p in files.data if p.startswith("common/wording/")]:
        listed = files.data[path]["phrases"][name]
        listed[0] = f"{listed[0]} {{visitor}}"
    where = [p for p in files.data if p.startswith("common/wording/")]
    return Spoilt(name, tuple((path, ("phrases", name)) for path in where), within=True)


@mutation
def wording_of_no_field(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    key = chance.choice(("fields", "objectives", "disclosures"))
    name = chance.choice(list(files.data[path][key]))
    wrong = misspelt(name, chance)
    files.data[path][key][wrong] = files.data[path][key].pop(name)
    return Spoilt(wrong, ((path, (key, wrong)), (path, (key,))))


# -- files, languages, documents, dialogues ---------------------------------------------------------------


@mutation
def language_without_words(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    if chance.random() < 0.5:
        policy["languages"].append("pt")
        return Spoilt(
            "pt", (*here(pack, "languages"), *here(pack, "languages", len(policy["languages"]) - 1))
        )
    gone = policy["languages"].pop()
    path = f"{pack}/wording/{gone}.yaml"
    return Spoilt(gone, ((path, ()), *((path, (k,)) for k in files.data[path])), within=True)


@mutation
def document_head_wrong(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice([p for p in files.of(pack) if "/knowledge/" in p])
    text = files.texts[path]
    before, after = chance.choice(
        [
            ("approved_by:", "aproved_by:"),
            ("effective: 2026", "effective: 26"),
            ("-11-01", "-13-41"),
            ("languages: [", "languages: [de, "),
            ("---\n", ""),
            ("title:", "tittle:"),
        ]
    )
    files.texts[path] = text.replace(before, after, 1)
    return Spoilt(f"{path} {after}", ((path, (2,)), (path, (4,))))


@mutation
def dialogue_of_unknown_things(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice([p for p in files.data if p.startswith(f"{pack}/dialogues/")])
    dialogue = files.data[path]
    ways: list[Way] = [("language",), ("channel",), ("today",)]
    for at, turn in enumerate(dialogue["turns"]):
        if turn.get("asks") in policy_of(files, pack)["fields"]:
            ways.append(("turns", at, "asks"))
        ways += [("turns", at, "stored", name) for name in turn.get("stored", ())]
    if not ways:
        return None
    way = chance.choice(ways)
    if "stored" in way:
        wrong = misspelt(str(way[-1]), chance)
        files.put(path, (*way[:-1], wrong), files.at(path, way))
        files.drop(path, way)
        return Spoilt(wrong, ((path, (*way[:-1], wrong)),))
    wrong = {"language": "de", "channel": "fax", "today": "2026-02-30"}.get(str(way[-1]))
    files.put(path, way, wrong or misspelt(files.at(path, way), chance))
    return Spoilt(repr(way), ((path, way),))


# -- overlays ----------------------------------------------------------------------------------------------

_OVERLAY = "overlays/us-il.yaml"


def _named(files: Files, pack: str) -> dict[str, Any]:
    policy_of(files, pack)["overlays"] = ["us-il"]
    found: dict[str, Any] = files.data[_OVERLAY]
    return found


@mutation
def overlay_loosens(files: Files, pack: str, chance: Random) -> Spoilt | None:
    overlay = _named(files, pack)
    required = [n for n, item in policy_of(files, pack)["fields"].items() if item.get("required")]
    way: Way
    way, value = chance.choice(
        [
            (("retention", "audio"), "30y"),
            (("retention", "answers"), "30y"),
            (("review",), {"first_sessions": 0, "then": "1 in 10"}),
            (("review",), {"first_sessions": 200, "then": "1 in 1000"}),
            (("fields",), {chance.choice(required): {"required": False}}),
            (("wording", "en", "automated"), "Hello."),
        ]
    )
    files.put(_OVERLAY, way, value)
    assert overlay is files.data[_OVERLAY]
    return Spoilt(f"{way} {value}", ((_OVERLAY, way),), within=True)


@mutation
def overlay_unsaid(files: Files, pack: str, chance: Random) -> Spoilt | None:
    """Its disclosure lacks words in a language, or has them under another name."""
    overlay = _named(files, pack)
    language = chance.choice(("en", "es"))
    if chance.random() < 0.5:
        del overlay["wording"][language]
    else:
        words = overlay["wording"][language]
        words["il_no_terapy"] = words.pop("il_no_therapy")
    return Spoilt(language, ((_OVERLAY, ("disclosures", 0)), (_OVERLAY, ("wording",))), within=True)


@mutation
def overlay_misspelt(files: Files, pack: str, chance: Random) -> Spoilt | None:
    overlay = _named(files, pack)
    kind = chance.choice(("name", "key", "must_not"))
    if kind == "name":
        policy_of(files, pack)["overlays"] = [misspelt("us-il", chance)]
        return Spoilt(kind, here(pack, "overlays", 0))
    if kind == "must_not":
        overlay["must_not"] = ["medical_advise"]
        return Spoilt(kind, ((_OVERLAY, ("must_not", 0)),))
    key = chance.choice(("retention", "probes", "disclosures", "jurisdictions"))
    wrong = misspelt(key, chance)
    overlay[wrong] = overlay.pop(key)
    return Spoilt(wrong, ((_OVERLAY, (wrong,)), (_OVERLAY, ())), within=False)


@mutation
def overlay_gives_advice(files: Files, pack: str, chance: Random) -> Spoilt | None:
    overlay = _named(files, pack)
    language = chance.choice(("en", "es"))
    advice = chance.choice(_ADVICE[language]["medical_advice"])
    overlay["wording"][language]["il_no_therapy"] += f" {advice}"
    return Spoilt(advice, ((_OVERLAY, ("wording", language, "il_no_therapy")),))
