"""More classes of mutation: what is said twice, what nobody could mean, and what the dialogues and the
made-up visitors get wrong. Registered beside the others when it is imported.
"""

from __future__ import annotations

from random import Random
from typing import Any

from tests.policy.mutation.faults import (
    Spoilt,
    fields_of,
    here,
    misspelt,
    mutation,
    policy_of,
    wordings,
)
from tests.policy.mutation.written import Files


def dialogues(files: Files, pack: str) -> list[str]:
    return [path for path in files.data if path.startswith(f"{pack}/dialogues/")]


def visitors(files: Files, pack: str) -> list[str]:
    return [path for path in files.data if path.startswith(f"{pack}/visitors/")]


def _added_turn(files: Files, pack: str, chance: Random, turn: dict[str, Any]) -> Spoilt:
    path = chance.choice(dialogues(files, pack))
    turns = files.data[path]["turns"]
    turns.insert(0, turn)
    return Spoilt(str(turn), ((path, ("turns", 0)),), within=True)


# -- what stands twice -----------------------------------------------------------------------------------


def _doubled(files: Files, pack: str, key: str, chance: Random) -> Spoilt | None:
    listed = policy_of(files, pack)[key]
    listed.append(chance.choice(listed))
    return Spoilt(f"{key} {listed[-1]}", here(pack, key, len(listed) - 1))


@mutation
def language_twice(files: Files, pack: str, chance: Random) -> Spoilt | None:
    return _doubled(files, pack, "languages", chance)


@mutation
def channel_twice(files: Files, pack: str, chance: Random) -> Spoilt | None:
    return _doubled(files, pack, "channels", chance)


@mutation
def source_twice(files: Files, pack: str, chance: Random) -> Spoilt | None:
    return _doubled(files, pack, "sources", chance)


@mutation
def destination_twice(files: Files, pack: str, chance: Random) -> Spoilt | None:
    """The record would be sent twice to one place."""
    return _doubled(files, pack, "destinations", chance)


@mutation
def permission_twice(files: Files, pack: str, chance: Random) -> Spoilt | None:
    return _doubled(files, pack, "may", chance)


@mutation
def evaluator_twice(files: Files, pack: str, chance: Random) -> Spoilt | None:
    return _doubled(files, pack, "evaluators", chance)


@mutation
def label_of_two_fields(files: Files, pack: str, chance: Random) -> Spoilt | None:
    """ "Did you mean the phone number or the phone number?" """
    path = chance.choice(wordings(files, pack))
    fields = files.data[path]["fields"]
    one, other = chance.sample(sorted(fields), 2)
    fields[other]["label"] = fields[one]["label"]
    at = tuple((path, ("fields", name, "label")) for name in (one, other))
    return Spoilt(f"{one} {other}", at)


@mutation
def yes_that_is_also_no(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    fields = files.data[path]["fields"]
    named = [name for name, item in fields.items() if item.get("yes") and item.get("no")]
    if not named:
        return None
    name = chance.choice(named)
    fields[name]["no"].append(fields[name]["yes"][0])
    at = ("fields", name)
    return Spoilt(name, ((path, (*at, "yes")), (path, (*at, "no"))), within=True)


# -- what nobody could mean ------------------------------------------------------------------------------


@mutation
def bounds_cross(files: Files, pack: str, chance: Random) -> Spoilt | None:
    named = fields_of(policy_of(files, pack), "number", "money")
    if not named:
        return None
    name = chance.choice(named)
    policy_of(files, pack)["fields"][name].update(minimum=100, maximum=3)
    return Spoilt(name, here(pack, "fields", name), within=True)


@mutation
def abandoned_at_once(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy_of(files, pack)["completion"]["abandoned_after"] = chance.choice(("0s", "0h", "5s"))
    return Spoilt("abandoned_after", here(pack, "completion", "abandoned_after"))


@mutation
def hours_in_two_options(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    named = [
        name
        for name in fields_of(policy, "choice")
        if len(policy["fields"][name].get("hours", {})) > 1
    ]
    if not named:
        return None
    name = chance.choice(named)
    hours = policy["fields"][name]["hours"]
    one, other = sorted(hours)[:2]
    hours[other] = hours[one]
    return Spoilt(f"{name} {other}", here(pack, "fields", name, "hours"), within=True)


@mutation
def repeat_without_when(files: Files, pack: str, chance: Random) -> Spoilt | None:
    at = chance.randrange(len(policy_of(files, pack)["disclosures"]))
    policy_of(files, pack)["disclosures"][at]["repeat"] = {"on_ask": False}
    return Spoilt("repeat", here(pack, "disclosures", at), within=True)


@mutation
def identifier_of_no_kind(files: Files, pack: str, chance: Random) -> Spoilt | None:
    """A number whose check digits nobody would look at."""
    policy = policy_of(files, pack)
    named = fields_of(policy, "identifier")
    if not named:
        return None
    name = chance.choice(named)
    kind = policy["fields"][name]["kind"]
    policy["fields"][name]["kind"] = misspelt(kind, chance)
    return Spoilt(policy["fields"][name]["kind"], here(pack, "fields", name, "kind"))


@mutation
def field_named_like_a_word_of_conditions(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    name = chance.choice(("today", "session", "known", "size"))
    policy["fields"][name] = {"type": "boolean"}
    policy["objectives"][0]["needs"].append(name)
    return Spoilt(name, here(pack, "fields", name), within=True)


@mutation
def channel_misspelt_in_condition(files: Files, pack: str, chance: Random) -> Spoilt | None:
    rule = chance.choice(policy_of(files, pack)["escalation"])
    at = policy_of(files, pack)["escalation"].index(rule)
    rule["when"] = 'session.channel == "fone"'
    return Spoilt(rule["when"], here(pack, "escalation", at), within=True)


@mutation
def language_misspelt_in_condition(files: Files, pack: str, chance: Random) -> Spoilt | None:
    at = chance.randrange(len(policy_of(files, pack)["objectives"]))
    policy_of(files, pack)["objectives"][at]["when"] = 'session.language == "sp"'
    return Spoilt("sp", here(pack, "objectives", at), within=True)


@mutation
def share_beyond_one(files: Files, pack: str, chance: Random) -> Spoilt | None:
    at = chance.randrange(len(policy_of(files, pack)["escalation"]))
    policy_of(files, pack)["escalation"][at]["when"] = "signals.frustration >= 7"
    return Spoilt("frustration >= 7", here(pack, "escalation", at), within=True)


@mutation
def stop_without_last_words(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy = policy_of(files, pack)
    going = [rule for rule in policy["escalation"] if rule["then"] != "stop"]
    rule = chance.choice(going)
    rule["then"] = "stop"
    at = policy["escalation"].index(rule)
    where = [*here(pack, "escalation", at), *((path, ()) for path in wordings(files, pack))]
    return Spoilt(rule["id"], tuple(where), within=True)


@mutation
def overlay_of_nowhere(files: Files, pack: str, chance: Random) -> Spoilt | None:
    policy_of(files, pack)["overlays"] = ["us-tx"]
    return Spoilt("us-tx", here(pack, "overlays"), within=True)


# -- words -----------------------------------------------------------------------------------------------


@mutation
def text_of_blanks(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    fields = files.data[path]["fields"]
    name = chance.choice([one for one in sorted(fields) if fields[one].get("ask")])
    at = chance.randrange(len(fields[name]["ask"]))
    fields[name]["ask"][at] = "  "
    return Spoilt(name, ((path, ("fields", name, "ask", at)),))


@mutation
def markup_in_a_text(files: Files, pack: str, chance: Random) -> Spoilt | None:
    """It would be shown, and read aloud, as it stands."""
    path = chance.choice(wordings(files, pack))
    fields = files.data[path]["fields"]
    name = chance.choice([one for one in sorted(fields) if fields[one].get("ask")])
    said = fields[name]["ask"][0]
    fields[name]["ask"][0] = chance.choice((f"<b>{said}</b>", f"**{said}**", f"{said}<br>"))
    return Spoilt(fields[name]["ask"][0], ((path, ("fields", name, "ask", 0)),))


@mutation
def phrase_of_nobody(files: Files, pack: str, chance: Random) -> Spoilt | None:
    """In every language, so that nothing is missing: and nothing ever says it."""
    for path in wordings(files, pack):
        files.data[path].setdefault("phrases", {})["handof"] = ["A person will be with you."]
    return Spoilt("handof", tuple((path, ("phrases", "handof")) for path in wordings(files, pack)))


@mutation
def brief_of_two_lines(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(wordings(files, pack))
    if not files.data[path].get("brief"):
        return None
    files.data[path]["brief"].pop()
    return Spoilt("brief", ((path, ("brief",)),), within=True)


# -- dialogues and visitors ------------------------------------------------------------------------------


@mutation
def dialogue_stores_no_option(files: Files, pack: str, chance: Random) -> Spoilt | None:
    named = fields_of(policy_of(files, pack), "choice")
    if not named:
        return None
    stored = {chance.choice(named): "no_such_option_here"}
    return _added_turn(files, pack, chance, {"says": "hello", "stored": stored})


@mutation
def dialogue_taps_another_kind(files: Files, pack: str, chance: Random) -> Spoilt | None:
    named = fields_of(policy_of(files, pack), "boolean")
    if not named:
        return None
    return _added_turn(files, pack, chance, {"taps": {chance.choice(named): "perhaps"}})


@mutation
def dialogue_taps_no_field(files: Files, pack: str, chance: Random) -> Spoilt | None:
    name = chance.choice(fields_of(policy_of(files, pack)))
    return _added_turn(files, pack, chance, {"taps": {f"{name}_": True}})


@mutation
def dialogue_tickets_for_no_queue(files: Files, pack: str, chance: Random) -> Spoilt | None:
    turn = {"says": "hello", "ticket": {"queue": "the-backroom"}}
    return _added_turn(files, pack, chance, turn)


@mutation
def dialogue_without_turns(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(dialogues(files, pack))
    files.data[path]["turns"] = []
    return Spoilt(path, ((path, ()),), within=True)


@mutation
def dialogue_cites_nothing(files: Files, pack: str, chance: Random) -> Spoilt | None:
    turn = {"says": "when do you open?", "cites": "knowledge/opening-ours.md"}
    return _added_turn(files, pack, chance, turn)


@mutation
def dialogue_never_asks_no_field(files: Files, pack: str, chance: Random) -> Spoilt | None:
    path = chance.choice(dialogues(files, pack))
    files.data[path]["ends"] = {"never_asked": ["no_such_field"]}
    return Spoilt(path, ((path, ("ends",)),), within=True)


@mutation
def dialogue_that_expects_nothing(files: Files, pack: str, chance: Random) -> Spoilt | None:
    """It plays, and proves nothing."""
    path = chance.choice(dialogues(files, pack))
    for turn in files.data[path]["turns"]:
        for key in set(turn) - {"says", "taps"}:
            del turn[key]
    files.data[path].pop("ends", None)
    return Spoilt(path, ((path, ()),), within=True)


@mutation
def visitor_of_no_field(files: Files, pack: str, chance: Random) -> Spoilt | None:
    paths = visitors(files, pack)
    if not paths:
        return None
    path = chance.choice(paths)
    files.data[path].setdefault("fields", {})["no_such_field"] = {"named": ["that"]}
    return Spoilt(path, ((path, ("fields", "no_such_field")),))


@mutation
def visitor_story_of_no_field(files: Files, pack: str, chance: Random) -> Spoilt | None:
    paths = [path for path in visitors(files, pack) if files.data[path].get("stories")]
    if not paths:
        return None
    path = chance.choice(paths)
    files.data[path]["stories"][0] += " {no_such_field}"
    return Spoilt(path, ((path, ("stories", 0)),))


@mutation
def visitor_option_of_no_choice(files: Files, pack: str, chance: Random) -> Spoilt | None:
    paths = visitors(files, pack)
    named = fields_of(policy_of(files, pack), "choice")
    if not paths or not named:
        return None
    path, name = chance.choice(paths), chance.choice(named)
    item = files.data[path].setdefault("fields", {}).setdefault(name, {})
    item.setdefault("options", {})["no_such_option"] = ["that"]
    return Spoilt(name, ((path, ("fields", name, "options", "no_such_option")),))
