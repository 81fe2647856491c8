"""A new pack, written from a few answers: it passes lint, its first dialogue plays, and its comments
teach. Every text is a draft that says so. Pure, but for its own templates.
"""

from __future__ import annotations

from pathlib import Path

from appliance.core.spoken import written
from appliance.policy.starter.order import Order, with_ids
from appliance.policy.starter.rules import policy_yaml
from appliance.policy.starter.words import Draft, dialogue_yaml, document_md, wording_yaml

_HERE = Path(__file__).parent


def languages() -> tuple[str, ...]:
    """The languages in which there are drafts."""
    return tuple(written(_HERE))


def called(language: str) -> str:
    """What a language is called in English; its tag where there are no drafts in it."""
    drafts = written(_HERE)
    return Draft.read(drafts[language]).language if language in drafts else language


def pack_of(order: Order, today: str) -> dict[str, str]:
    """The files of a new pack by their path under `policies/`. `today` is an ISO date, from which its
    document holds and on which its dialogue plays. Raises ValueError for a language without drafts."""
    missing = [one for one in order.languages if one not in languages()]
    if missing:
        raise ValueError(f"no drafts in {missing[0]!r}; there are {', '.join(languages())}")
    order = with_ids(order)
    files = {"policy.yaml": policy_yaml(order)}
    drafts = written(_HERE)
    for language in order.languages:
        draft = Draft.read(drafts[language])
        files[f"wording/{language}.yaml"] = wording_yaml(order, language, draft)
        files[f"knowledge/about-{language}.md"] = document_md(order, language, draft, today)
        files[f"dialogues/first-{language}.yaml"] = dialogue_yaml(order, language, draft, today)
    return {f"{order.id}/{name}": text for name, text in files.items()}
