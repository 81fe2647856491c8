"""What they asked of us: an answer from a document, a reason, another language. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from appliance.conversation.languages import PATTERNS
from appliance.conversation.objectives import wording_at
from appliance.conversation.reply.saying import Line, Speaking
from appliance.conversation.speech import fill
from appliance.core.command import CommandKind
from appliance.core.interview import Address
from appliance.core.passage import Citation
from appliance.core.policy import Wording


def on_question(s: Speaking) -> list[Line]:
    """An answer from a document, quoted, or the honest line that there is none."""
    if not s.passages:
        return [_no_answer(s)]
    first = s.passages[0]
    return [s.say("answer_intro", title=first.title), first.text]


def _no_answer(s: Speaking) -> Line:
    """The honest line for a question without an answer; a forbidden one is named as such."""
    asked_for_advice = s.situation.raised(("advice",))
    if asked_for_advice is not None:
        refusal = s.say(f"refuse_{asked_for_advice.category}")
        if refusal:
            return refusal
    return s.say("no_answer_noted") or s.say("no_answer")


def on_why(s: Speaking) -> list[Line]:
    """Why we ask."""
    ask = s.situation.before.ask
    return [_reason_for(s, ask.field if ask else None)]


def on_names_first(s: Speaking) -> list[Line]:
    """Why names come first."""
    return [_reason_for(s, s.decision.ask)]


def _reason_for(s: Speaking, address: Address | None) -> Line:
    own = None if address is None else wording_at(s.interview.wording, address).why
    return own or s.say("why_default")


def on_language(s: Speaking) -> list[Line]:
    """The language that was changed to, or who will call in theirs."""
    if s.decision.rule != "language.unavailable":
        return [s.say("language_switched")]
    wish = s.situation.command(CommandKind.LANGUAGE)
    theirs = None if wish is None else PATTERNS.get(wish.field or "")
    held = s.interview.policy.wording.values()
    return [
        None if theirs is None else fill(theirs.not_here, {"protocol": s.promise.protocol}),
        s.say("language_unavailable", languages=_names(held, s.interview.wording)),
        *(_unavailable_in(s, one) for one in held if one is not s.interview.wording),
    ]


def _unavailable_in(s: Speaking, wording: Wording) -> Line:
    languages = _names(s.interview.policy.wording.values(), wording)
    said = {"protocol": s.promise.protocol, "languages": languages}
    return fill(wording.phrases["language_unavailable"][0], said)


def citations(s: Speaking) -> tuple[Citation, ...]:
    """What an answer rests on."""
    if s.decision.rule != "question":
        return ()
    return tuple(Citation(p.document, p.title, p.text) for p in s.passages[:1])


def _names(held: Iterable[Wording], wording: Wording) -> str:
    """What languages call themselves, listed in the language of `wording`: "English o español"."""
    *names, last = (one.phrases["own_name"][0] for one in held)
    return f" {wording.phrases['or_word'][0]} ".join((", ".join(names), last) if names else (last,))
