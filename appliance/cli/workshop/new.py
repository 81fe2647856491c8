"""`appliance policy new`: asks a few questions and writes a pack that passes `lint` and `test` at once.

Without --answers it asks in the terminal. A field is one line: what it is called, a colon, its kind, and
what else holds of it; an empty line ends the list:

    date of birth: date, required
    best time to call: choice (morning, afternoon)
    what happened: story, required, health

It never overwrites: the folder must not be there yet.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import msgspec

from appliance.cli.options import Verbs, verb, with_data
from appliance.config import Config, load_config
from appliance.core.errors import ConfigError
from appliance.policy.advice import id_like
from appliance.policy.files import COMMON
from appliance.policy.lint.people import PROHIBITIONS
from appliance.policy.load import load
from appliance.policy.source import read_yaml
from appliance.policy.starter import called, languages, pack_of
from appliance.policy.starter.order import KINDS, Order, Wanted, id_of, line_of

Ask = Callable[[str], str]


def register(verbs: Verbs, ask: Ask = input) -> None:
    """Adds the verb; `ask` puts one question and gives the answer."""
    about = "write a new pack from a few answers: it passes lint and test, and its comments teach"
    parser = with_data(verb(verbs, "new", about, "policy new library-card", run))
    parser.add_argument(
        "pack", nargs="?", metavar="ID", help="its id and folder: small letters and -"
    )
    parser.add_argument(
        "--answers", type=Path, metavar="FILE", help="take the answers from a YAML file"
    )
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="where its folder is made (default: the policies)"
    )
    parser.set_defaults(ask=ask)


def run(args: argparse.Namespace) -> int:
    """Writes the pack. Raises ConfigError for answers that do not fit, and for a folder that is there."""
    config = load_config(args.data)
    place: Path = args.out or config.policies
    if args.pack and (place / args.pack).exists():
        raise _taken(place / args.pack)
    try:
        order = _order(args, config)
    except EOFError:
        raise ConfigError(
            "the answers ended early; nothing was written", advice="Answer every question."
        ) from None
    if (place / order.id).exists():
        raise _taken(place / order.id)
    _owned(order, config)
    try:
        files = pack_of(order, date.today().isoformat())
    except ValueError as wrong:
        raise ConfigError(str(wrong), advice="Correct the answers.") from None
    _write(place, files)
    if not (place / COMMON).exists() and place != config.policies:
        _write(place, _common(config, order.languages))
    load(place, order.id, config)
    named = order.id if place == config.policies else str(place / order.id)
    print(f"{place / order.id}: {len(files)} files, no faults. The wording is a draft: review it.")
    print(f"next:  appliance policy test {named}    and    appliance talk {named}")
    return 0


def _order(args: argparse.Namespace, config: Config) -> Order:
    if args.answers:
        return _read(args.answers, args.pack)
    return _asked(args.ask, config, args.pack)


def _taken(folder: Path) -> ConfigError:
    return ConfigError(f"{folder} is there already", advice="Choose another id, or another --out.")


def _write(place: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = place / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        except OSError as problem:
            raise ConfigError(
                f"{path} cannot be written: {problem.strerror}",
                advice="Give --out a folder of yours.",
            ) from None


def _common(config: Config, spoken: Sequence[str]) -> dict[str, str]:
    """The common phrases, which a pack in a folder of its own needs beside it."""
    names = [f"{COMMON}/wording/{language}.yaml" for language in spoken]
    return {name: (config.policies / name).read_text("utf-8") for name in names}


def _owned(order: Order, config: Config) -> None:
    """That the queue and the destinations exist, said before anything is written."""
    if order.owner not in config.queues:
        known = ", ".join(config.queues)
        raise ConfigError(f"there is no queue {order.owner!r}", advice=f"There are: {known}.")
    for name in order.destinations:
        if name not in config.destinations:
            known = ", ".join(config.destinations)
            raise ConfigError(f"there is no destination {name!r}", advice=f"There are: {known}.")


def _read(path: Path, pack: str | None) -> Order:
    try:
        text = path.read_text("utf-8")
    except OSError as problem:
        raise ConfigError(
            f"{path} cannot be read: {problem.strerror}", advice="Name a file."
        ) from None
    source, faults = read_yaml(path.name, text)
    if faults:
        raise ConfigError(str(faults[0]), advice=f"Correct this line of {path.name}.")
    given = source.value if isinstance(source.value, dict) else {}
    listed = given.get("fields")
    try:
        fields = [
            line_of(one) if isinstance(one, str) else msgspec.convert(one, Wanted)
            for one in (listed if isinstance(listed, list) else [])
        ]
        shaped = {**given, "fields": fields, **({"id": pack} if pack else {})}
        return msgspec.convert(shaped, Order)
    except (ValueError, msgspec.ValidationError) as wrong:
        raise ConfigError(
            f"{path}: {wrong}", advice="policies/README.md shows the answers."
        ) from None


def _asked(ask: Ask, config: Config, pack: str | None) -> Order:
    names = {called(one).casefold(): one for one in languages()}
    spoken = _several(ask, "Which languages, the main one first", languages(), ("en",), names)
    if len(spoken) > 1:
        print(f"What is asked only once, say in {called(spoken[0])}.")
    titles = {
        one: _words(ask, f"What is it called on the first screen, in {called(one)}")
        for one in spoken
    }
    purpose = _words(ask, "What is it for, in one sentence")
    print("Somebody answers for it. The queues of this place, and who looks after each:")
    for name, queue in config.queues.items():
        print(f"  {name:16} {queue.owner}")
    owner = _one_of(ask, "Which queue answers for it", tuple(config.queues))
    print(_HOW_TO_LIST)
    fields = [_in_each(ask, wanted, spoken) for wanted in list(_fields(ask))]
    return Order(
        id=pack
        or _words(ask, "Its id, in small letters", id_of(titles[spoken[0]]).replace("_", "-")),
        title=titles,
        purpose=purpose,
        owner=owner,
        fields=fields,
        languages=spoken,
        destinations=_several(ask, "Who gets the record", tuple(config.destinations), ("files",)),
        never=_several(ask, "What must it never say", GUARDS, ("medical_advice", "legal_advice")),
    )


_HOW_TO_LIST = f"""What must be found out? One line each: what it is called, or the question that asks for
it; a colon; its kind. The kinds:
  {KINDS}
Add “required” where it must be known. For instance:
  Date of birth: date, required
  How bad is the pain, from 0 to 10?: number (0 to 10), required
  Best time to call: choice (morning, afternoon)
Press Enter alone when that is all."""
GUARDS = tuple(sorted(PROHIBITIONS - {"promise_without_receipt"}))
"""What may be forbidden besides promises without a receipt, which always are."""


def _in_each(ask: Ask, wanted: Wanted, spoken: Sequence[str]) -> Wanted:
    """A field with its label in every language."""
    first, *others = spoken
    labels = {one: _words(ask, f"“{wanted.label}”, in {called(one)}") for one in others}
    options = tuple(_option(ask, str(option), spoken) for option in wanted.options)
    return msgspec.structs.replace(wanted, label={first: wanted.label, **labels}, options=options)


def _option(ask: Ask, option: str, spoken: Sequence[str]) -> dict[str, str]:
    """An option of a choice as it is called in every language; a name may stay what it is."""
    first, *others = spoken
    said = {one: _words(ask, f"  “{option}”, in {called(one)}", option) for one in others}
    return {first: option, **said}


def _fields(ask: Ask) -> Iterator[Wanted]:
    count = 0
    while True:
        line = ask("  > ").strip()
        if not line and count:
            return
        try:
            wanted = line_of(line)
        except ValueError as wrong:
            print(f"    {wrong}")
            continue
        count += 1
        yield wanted


def _words(ask: Ask, question: str, otherwise: str = "") -> str:
    shown = f" [{otherwise}]" if otherwise else ""
    while True:
        said = ask(f"{question}?{shown} ").strip() or otherwise
        if said:
            return said


def _one_of(ask: Ask, question: str, known: Sequence[str]) -> str:
    while True:
        said = _words(ask, question)
        meant = _meant(said, known)
        if meant:
            return meant
        print(f"    {said!r} is none of them: {', '.join(known)}")


def _several(
    ask: Ask,
    question: str,
    known: Sequence[str],
    otherwise: tuple[str, ...],
    also: Mapping[str, str] = {},
) -> tuple[str, ...]:
    while True:
        said = _words(ask, f"{question} ({', '.join(known)})", ", ".join(otherwise))
        named = [one.strip() for one in said.split(",") if one.strip()]
        chosen = [_meant(also.get(one.casefold(), one), known) for one in named]
        unknown = [one for one, meant in zip(named, chosen, strict=True) if not meant]
        if chosen and not unknown:
            return tuple(dict.fromkeys(chosen))
        print(f"    {', '.join(unknown)!r} is none of these; put commas between several")


def _meant(said: str, known: Sequence[str]) -> str:
    """The known word that was meant: capitals, spaces, - and _ make no difference. Empty for none."""
    plain = id_like(said)
    return next((one for one in known if id_like(one) == plain), "")
