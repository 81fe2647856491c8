"""English, for a listener."""

from __future__ import annotations

from appliance.voice.languages.words import Listened, phrases

LISTENED = Listened(
    goes_on=phrases("""
        and, or, but, so, because, since, if, when, while, then, that, which, who, where, although
        unless, until, than, as, like, also, plus, maybe, about, around, at, in, on, of, to, for, from
        with, by, into, after, before, during, over, under, the, a, an, my, your, his, her, our, their
        this, these, i, we, he, she, they, it's, i'm, i've, i'd, he's, she's, was, were, is, are, am
        have, had, been, very, really, just, still, not, don't, didn't, can't, um, uh, er, erm, hmm
        well, you know, i mean, let me see, let's see, hold on, the number is, my number is, my name is
        dot, dash, area code, i think, i think it's, i would say, i'd say, i guess, probably, let's say
        double, triple, capital, comma, two thousand and, and then, and i, and my
    """),
    closes=phrases("""
        that's all, that is all, that's it, that is it, nothing else, that's everything, that's about it
        i think that's it
    """),
    nods=phrases("""
        mhm, mm, mmm, hmm, hm, mm hmm, mhmm, uh huh, uh-huh, huh, ah, aha, oh, ok, okay, yeah, yep, yes
        yup, right, sure, alright, all right, i see, got it, good, great, fine, thanks, thank you, wow
        oh okay, oh ok, yes yes, okay okay, yeah yeah, okay thanks, okay thank you, yes okay, no problem
    """),
    steers=phrases("""
        stop, wait, hold on, hang on, one moment, just a moment, just a second, one second, excuse me
        sorry, pardon, what, repeat, repeat that, say that again, say it again, again, slower, slow down
        louder, skip, next, back, go back, no, nope, help, pause, shut up, be quiet, quiet
        faster, spell it, spell that, spell, letter by letter, too fast
    """),
    calls=phrases("""
        a person, real person, human, a human, human being, operator, representative, agent
        receptionist, front desk, someone, somebody, talk to someone, speak to someone, emergency
        help me, ambulance, nine one one, 911, can't breathe, cannot breathe, chest pain, heart attack
        i'm dying, bleeding, fire, police, suicide, kill myself, overdose, stroke, call a doctor
        unconscious
    """),
)
