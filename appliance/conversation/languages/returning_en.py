"""How people who speak English come back: to the questions after a support message, to a consent they had
refused; and how they put words into our mouth. Pure; see `patterns`."""

from __future__ import annotations

import re

from appliance.conversation.languages.patterns import LEAD, Agreeing, GoingOn

_QUESTIONS = (
    r"(?:the |your |my |those |these |this |that |our |more )?(?:rest(?: of (?:it|them|this|the \w+))?|"
    r"(?:next |other |remaining |last )?questions?|form|intake|interview|paperwork|claim|survey|"
    r"registration|process|appointment|report|where we (?:were|left off|stopped))"
)
_ON = (
    r"(?:go(?:ing)? on|carry(?:ing)? on|keep(?: on)? going|continu(?:e|ing)|proceed(?:ing)?|"
    r"resum(?:e|ing)|move on|get on|start again|pick (?:it |this )?up)"
)

GOING_ON = GoingOn(
    wish=re.compile(
        rf"(?<!\w)(?:{_ON} (?:with |to |from )?{_QUESTIONS}"
        rf"|(?:get|go|getting|going|come|turn|return)(?: back)? to {_QUESTIONS}"
        rf"|(?:finish|complete|answer|do) {_QUESTIONS}"
        rf"|(?:let'?s|let us|we can|we could|can we|could we|shall we|may we|you can|you may|"
        r"i(?:'d| would) (?:like|love|prefer) to|i(?:'d| would) rather|i want to|i wanna|i wish to|"
        r"i can|please|ready to|happy to|able to|okay to|ok to|fine to|good to|"
        rf"(?:well|ok|okay|right|alright|sure|yes|so|now)[, ]+)(?: just| please| now| both)? ?{_ON}"
        rf"|{_ON},? (?:please|now|then)"
        r"|(?:ask me|give me|what(?:'s| is)|go ahead with|on to|onto) the next (?:one|question)"
        r"|next question(?:,? please)?"
        r"|what else do you (?:need|want)(?: to (?:know|ask))?)(?!\w)"
    ),
    never=re.compile(
        r"(?<!\w)(?:not|never|no|don'?t|can'?t|cannot|couldn'?t|won'?t|wouldn'?t|why|"
        r"how (?:can|could|do|am)|without|living|life|like this|any ?more|any longer)(?!\w)"
    ),
    not_meant=re.compile(
        r"(?<!\w)(?:(?:figure|manner|way) of (?:speech|speaking|talking)"
        r"|(?:just|only) (?:an? )?(?:expression|saying|joke|joking|kidding|exaggerating|song|lyric)"
        r"|(?:was|am|'m|were) (?:only |just )?(?:joking|kidding|exaggerating|being dramatic|being sarcastic)"
        r"|(?:it|that|this) was an? (?:bad |silly |stupid |poor )?(?:joke|expression|exaggeration)"
        r"|(?:not|\w+n'?t)(?: \w+){0,2} (?:literally|for real|seriously)"
        r"|\w+n'?t mean (?:it |that )?(?:like that|that way|literally)"
        r"|that(?:'s| is) not what i meant|you (?:misunderstood|got me wrong)|misunderstanding)(?!\w)"
    ),
)

AGREEING = Agreeing(
    after_all=re.compile(
        r"(?<!\w)(?:i (?:do |now |will )*(?:agree|consent) (?:now|after all|again)"
        r"|i(?:'ll| will)? (?:now )?(?:give|grant)(?: you)? (?:my|you my) (?:consent|permission|agreement)"
        r"|you (?:do )?have my (?:consent|permission|agreement)"
        r"|you (?:may|can) record(?: (?:me|it|this|the (?:call|conversation)))?"
        r"(?: (?:now|after all|again|then)|$))(?!\w)"
    ),
    plainly=re.compile(
        r"(?:(?:ok(?:ay)?|fine|all ?right|yes|well|actually|sorry)[, ]+)*"
        r"i (?:do |now |will |would )?(?:agree|consent)(?: to (?:it|that|this|the recording))?"
    ),
)

DICTATING = re.compile(
    rf"{LEAD}(?:just |now |please )*(?:repeat(?: after me| this)?(?: that|[:,])"
    r"|repeat after me|promise (?:me|us)|say (?:that you|you promise)|admit (?:that|it)"
    r"|just say (?:that|a|the|you)|finish (?:this|the|my) sentence)(?!\w)"
)
