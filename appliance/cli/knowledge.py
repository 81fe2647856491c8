"""`appliance knowledge`: the approved documents that questions are answered from.

ingest    divides and indexes the documents of every policy
list      each document: who approved it, from when it counts, its languages
ask       the answer to a question with its citation, or that it is not known
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from appliance import control
from appliance.cli.options import Verbs, family, show, verb, with_data, with_json
from appliance.cli.shown import plain_text
from appliance.config import Config, load_config
from appliance.core.errors import ConfigError
from appliance.core.passage import Passage
from appliance.core.policy import Policy
from appliance.policy.load import load_all

YES, NO = 0, 1


def register(verbs: Verbs) -> None:
    """Adds `knowledge` and its verbs."""
    about = "the approved documents, and what they answer"
    own = family(verbs, "knowledge", about, 'ask patient-intake "when are you open?"')
    for name, about, example, run in (
        ("ingest", "index the documents of every policy", "knowledge ingest", _ingest),
        ("list", "list the approved documents", "knowledge list --json", _list),
    ):
        with_json(with_data(verb(own, name, about, example, run)))
    ask = verb(
        own,
        "ask",
        "answer a question from the approved documents",
        'knowledge ask legal-intake "¿cuánto cuesta?" --language es',
        _ask,
    )
    ask.add_argument("policy", metavar="POLICY", help="the id of a policy")
    ask.add_argument("question", metavar="QUESTION", help="the question, in quotes")
    ask.add_argument("--language", metavar="L", help="en or es (default: the policy's first)")
    with_json(with_data(ask))


def _ingest(args: argparse.Namespace) -> int:
    """Builds the indexes; while the service runs they are its own, built when it started."""
    config = load_config(args.data)
    held = _holdings(config)
    lines = [
        f"{one['intake']:16} {one['language']}  {one['passages']:4} passages, "
        f"found by {'words and meaning' if one['by_meaning'] else 'words'}"
        for one in held
    ]
    if control.running(config.data):
        lines.append("The running service holds these; restart it to take in changed documents.")
    show(args, {"holdings": held}, "\n".join(lines))
    return YES


def _holdings(config: Config) -> Sequence[Mapping[str, Any]]:
    if control.running(config.data):
        held: Sequence[Mapping[str, Any]] = control.ask(config.data, "knowledge.holdings")
        return held
    from appliance import app

    library = app.library_of(config, _policies(config).values())
    counted: Sequence[Mapping[str, Any]] = msgspec.to_builtins(library.holdings())
    return counted


def _list(args: argparse.Namespace) -> int:
    """Names the documents."""
    rows = [
        {
            "policy": policy.id,
            "document": document.path,
            "title": document.title,
            "approved_by": document.approved_by,
            "effective": document.effective,
            "languages": list(document.languages),
        }
        for policy in _policies(load_config(args.data)).values()
        for document in policy.documents
    ]
    lines = [
        f"{row['policy']:16} {','.join(row['languages']):6} {row['effective']}  "
        f"{row['approved_by']:16} {row['document']}: {row['title']}"
        for row in rows
    ]
    show(args, {"documents": rows}, "\n".join(lines))
    return YES


def _ask(args: argparse.Namespace) -> int:
    """Answers with a citation, or says that it does not know."""
    config = load_config(args.data)
    policies = _policies(config)
    policy = policies.get(args.policy)
    if policy is None:
        known = ", ".join(policies)
        raise ConfigError(f"there is no policy {args.policy!r}", advice=f"There are: {known}.")
    language = args.language or policy.languages[0]
    if language not in policy.languages:
        spoken = ", ".join(policy.languages)
        raise ConfigError(
            f"{policy.id} has no documents in {language!r}", advice=f"It has them in: {spoken}."
        )
    found = _found(config, policy, args.question, language)
    if found is None:
        show(args, {"answer": None, "citations": []}, "I don't know: no approved document says it.")
        return NO
    cited = {"document": found.document, "title": found.title, "quote": found.text}
    text = f'{plain_text(found.text)}\n   from "{found.title}" ({found.document})'
    show(args, {"answer": found.text, "citations": [cited]}, text)
    return YES


def _found(config: Config, policy: Policy, question: str, language: str) -> Passage | None:
    if control.running(config.data):
        told = control.ask(
            config.data,
            "knowledge.ask",
            intake=policy.id,
            question=question,
            language=language,
        )
        passages = msgspec.convert(told, list[Passage])
    else:
        from appliance import app

        passages = app.library_of(config, [policy]).retrieve(policy.id, question, language, 1)
    return passages[0] if passages else None


def _policies(config: Config) -> Mapping[str, Policy]:
    return load_all(config.policies, config)
