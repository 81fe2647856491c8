"""English: words around values."""

from __future__ import annotations

from appliance.fields.phrasebook import lists, tags
from appliance.fields.phrasebook.words import (
    Answers,
    Around,
    Mail,
    People,
    Phrasebook,
    Places,
    phrases,
    words,
)

ANSWERS = Answers(
    said=("yes", "no"),
    yes=phrases("""
        i do think so, i do believe so, i'd think so, i would think so, i should think so, we think so
        yes, yeah, yep, yup, sure, yes indeed, yea, ya, yessir, yes sir, yes ma'am, aye, affirmative
        uh-huh, uh huh, mhm, mm-hmm, mm hmm, mmhmm, absolutely, definitely, of course, certainly
        sure thing, you bet, for sure, indeed, exactly, i think so, i believe so, i guess so
        i suppose so, i hope so, that's right, that is right, that's correct, that is correct
        that's it, that's true, that is true, that's the one, why not, no doubt, without a doubt
        i'm afraid so, afraid so, as far as i know yes, probably, most likely, i'd say so, totally
        sounds good, sounds right, looks good, looks right, you got it, you're right, please do
        go ahead, all correct, everything is correct, everything's correct, that would be great
        that works, works for me, i agree, agreed, i accept, i consent, we did, we do
    """)
    | tags.EN_YES,
    no=phrases("""
        no, nope, nah, naw, nay, no sir, no ma'am, negative, never, uh-uh, uh uh, nuh-uh, nuh uh
        not really, not at all, not yet, not me, not this time, not today, not anymore, not any more
        not currently, not right now, not at the moment, not that i know of, not that i know
        not that i'm aware of
        not that i can think of, not that i remember, not that i recall, not as far as i know
        not to my knowledge, absolutely not, definitely not, certainly not, of course not
        i don't think so, i do not think so, don't think so, i don't believe so, i guess not
        i suppose not, i hope not, i'm afraid not, probably not, hardly, no way, none, none of them
        none at all, nothing, nobody, no one, noone, neither, not a thing,
        nobody's, no one's, not a chance, not one, not any
        not a single one, not a single, not even one, not even a single
        under no circumstances
        that's not right, that is not right, that's not correct, that is not correct, that isn't right
        that isn't correct, that's wrong, that is wrong, that's incorrect, not correct, not quite
        not exactly, i disagree, i do not agree, i don't agree, i do not consent, i don't consent
        please don't, please do not, please not, better not, best not, i'd rather you didn't
        rather you didn't, i'd rather you don't, i'd rather they didn't, by no means, sure don't
        sure doesn't, far from it
    """),
    yes_alone=phrases("""
        right, ok, okay, k, correct, true, fine, good, great, perfect, sure, all right, alright, y
        i do, i am, i have, i did, i was, i can, i would, i will, i had, i've, he is, he was, he did
        he does, he has, she is, she was, she did, she does, she has, it is, it was, it did, it does
        it has, they are, they were, they did, they do, they have, we are, we were, we have, there is
        there are, there was, there were, it's right, it's correct, it's true, i do have, i sure do
        i have one, i have some, i do have one, i am indeed, you may, you can, that's fine, that's okay
        that is fine, it's fine, a little, a bit, some, several, quite, very, always, every day, daily
        kind of, sort of, more or less, sometimes, both
    """),
    no_alone=phrases("""
        wrong, incorrect, false, n, not, not so, zero, zip, nada, i have none, i've none, i have nothing
        there is none, there are none, there was none, there's none, there's nothing, it's wrong
        it is not, don't, we're fine, nothing else, that's all, i'm good, rarely
    """),
    hedged=phrases("""
        i think so, i believe so, i guess so, i suppose so, i hope so, probably, most likely, why not
        i don't think so, i do not think so, don't think so, i don't believe so, i guess not, hardly
        i suppose not, i hope not, probably not, not really, not that i know of, not that i'm aware of
        not that i can think of, not that i remember, not that i recall, not as far as i know
        not to my knowledge, as far as i know yes, ok, okay, fine, good, great, a little, a bit, some
        kind of, sort of, more or less, sometimes, rarely, k, not quite, not exactly, quite, very
        nothing else, that's all, i'm good, that's fine, that's okay, that is fine, it's fine, both
    """),
    denials=phrases("""
        i don't, i do not, i didn't, i did not, i haven't, i have not, i hadn't, i'm not, i am not
        i wasn't, i was not, i can't, i cannot, i won't, i will not, i wouldn't, i've never, i never
        i have never, they never, he never, she never, it never, we never
        nobody ever, no one ever, i have no, i've no, i've not, i had no, we don't, we didn't, we haven't
        we aren't, we weren't, he doesn't, he does not, he didn't, he did not, he isn't, he is not, he wasn't
        he was not, he hasn't, he has not, he's not, she doesn't, she does not, she didn't, she did not
        she isn't, she is not, she wasn't, she was not, she hasn't, she has not, she's not, it doesn't
        it does not, it didn't, it did not, it isn't, it is not, it wasn't, it was not, it hasn't
        it's not, they don't, they do not, they didn't, they did not, they aren't, they are not
        they weren't, they were not, they haven't, they're not, there isn't, there is no, there's no
        there aren't, there are no, there wasn't, there was no, there weren't, there were no
        nobody, no one, don't have, haven't, do not have, didn't, doesn't, isn't, wasn't, aren't, weren't
        none of, neither of, nothing, hasn't, won't, can't
    """),
    never=phrases("""
        no idea, no clue, not sure, not certain, no problem, no worries, i have no problem
        no objection, no objections, i've no problem, i don't have a problem
        i have no objection, no matter, no comment
        i don't know, i do not know, i dunno, dunno, don't know, i don't understand, i do not understand
        i didn't understand, i don't remember, i do not remember, i don't recall, i can't remember
        i cannot remember, i can't recall, i don't follow, i didn't hear, i can't hear, i didn't catch
        i didn't get, i'm not sure, i am not sure, i'm not certain, i'm not quite sure, i don't want to
        i do not want to, i'd rather not, i would rather not, i won't say, i'm not saying, i don't mind
        i don't care, i can't say, i cannot say, i wouldn't know, i have no idea, i have no clue
        i've no idea, i don't get, i don't see why, it doesn't matter, it does not matter, no thanks to
        i'm not telling, i don't feel comfortable, i'm not comfortable, i can't tell, nothing to say
        it's not your business, none of your business, none of your concern, i do not recall
        no hurry, no rush, sure about, i won't tell, i will not tell, i'm not going to tell, we won't tell
        i won't repeat, no offense, yes and no, not a problem
    """),
    lead_ins=phrases("""
        right, right so, okay so, ok so, alright so, well then
        so far, as of now, as of today, up to now, until now, till now, thus far, to date, at the moment
        right now, for now
        um, umm, uh, er, erm, ah, oh, hm, hmm, mm, well, so, like, okay, ok, alright, hi, hello, hey, please
        let me see, let's see, let me think, let me remember, let me recall, lemme think, lemme see
        i think, i believe, i guess, i mean, you know, actually
        honestly, unfortunately, sadly, luckily, fortunately, thankfully, thank god, thank goodness, hell
        heck, oh my, it's a, it's, that's a, that would be a, that would be, that'd be a, it would be a
        it was a, i'd say, i would say, i'd have to say, i have to say, my answer is, the answer is, a
        for goodness sake, for goodness' sake, for god's sake, for heaven's sake, for crying out loud
        good grief, good lord, good heavens, oh boy, oh man, oh dear, dear me, jeez, geez, ugh
        and, but, just, basically, thanks, thank you, sorry, to be honest, god, gosh, technically
        as far as i know, to my knowledge, now, a big, a definite, then, still, mostly, also, i said
        ugh, whatever, goodness, jeez, geez, gee, wow, boy, man, heavens, phew, darn, dang, damn, right so
        look, listen, see, alrighty, here goes, sure thing that's a, put me down for a, put me down as a
        put down a, make that a, i'm going to say, i'm gonna say, i'd go with, i'll say, i'll go with a
    """)
    | tags.EN_RELIEF,
    negators=phrases("""
        not, no, never, isn't, wasn't, aren't, weren't, don't, doesn't, didn't, without, nor, neither
        can't, cannot, won't, wouldn't, shouldn't, haven't, hasn't, hardly, nothing, nobody
        no one, none, nobody's, no one's
    """),
    but_for=phrases("""
        anything but, anything except, any time but, anytime but, any time except, anytime except
        everything but, everything except, all but, all except, except, except for, other than
        rather than, instead of, apart from, avoid, but not
    """),
    topics=phrases("as for, about, any, on, with"),
    buts=phrases("but, so"),
    still=phrases("still"),
    plain=phrases("yes, yeah, yep, no, nope"),
    circumstances=phrases("""
        since, because, for, but, and, when, whenever, if, after, before, until
        every, each, all, most, almost, nearly, once, twice, three times, several times, a few times, daily
        now, already, still, too, always, often, sometimes, usually, regularly, lately, these days, quite
        here and there, from time to time, now and then, on and off, a lot, a bit, actually, indeed, though
        unfortunately, sadly, sure, years, months, weeks, only, just, mostly, mainly, so, thanks, thank you
    """),
    nothing_but=phrases(
        "yep, yup, yeah, nope, nah, naw, uh-huh, mhm, mm-hmm, nuh-uh, uh-uh, yessir"
    ),
    assured=phrases("of course, absolutely, certainly, definitely, you bet, for sure, sure thing"),
)

_AFTERTHOUGHTS = phrases("""
    you know, i think, i believe, i guess, i suppose, i reckon, i imagine, i'd imagine, or so, or something
    or something like that, or thereabouts, if that helps, if that's any help, if it helps, if that's any use
    if i remember right, if i remember rightly, if i remember correctly, if i recall, if i recall correctly
    if i recall right, if memory serves, if i'm not mistaken, as far as i remember, as far as i recall
    as far as i can tell, as best i can tell, as best i remember, there you go, there you have it, so there
    anyway, anyhow, more or less, give or take, to be honest, thanks, thank you, please, and that's that
    that's that, pretty sure, i'm pretty sure, i'm fairly sure, mainly, for what it's worth, all right
""")

AROUND = Around(
    fillers=phrases("""
        um, umm, uh, uhm, uhh, er, erm, ah, oh, hm, hmm, mm, well, so, like, okay, ok, alright, right
        hi, hello, hey, good morning, good afternoon, good evening, please, yeah, yes, sure, let me see
        let's see, let me think, let me remember, let me recall, lemme think, lemme see
        i think, i believe, i guess, i mean, you know, actually, honestly
        it's, it is, it was, that's, that is, that would be, it would be, that'd be, they're, just, now
        basically, the answer is, my answer is, i'd say, i would say, say, and, but, of course, hi there
        thanks, thank you, probably, maybe, no it's, no wait, wait, sorry
        goodness, gosh, jeez, geez, gee, ugh, wow, whoa, boy, man, heavens, my god, god, lord, phew, darn
        for goodness sake, for goodness' sake, for god's sake, for heaven's sake, for crying out loud
        good grief, good lord, good heavens, oh boy, oh man, oh dear, dear me
        dang, damn, whatever, fine, alrighty, there you go, here goes, here it comes
    """),
    hesitations=phrases(
        """
        um, umm, uh, uhm, er, erm, ah, oh, hm, hmm, mm, well, so, okay so, ok so, right so, let's see
        let me see, let me think, let me remember, let me recall, lemme think, lemme see
    """
    ),
    small_words=phrases("""
        a, an, the, in, at, on, of, to, for, with, by, or, and, my, your, his, her, any, some, no, not, is
        it, am, i, me, time, other, another, this, that, from, as, be, do, we, us, you
    """),
    courtesies=phrases("""
        please, thanks, thank you, thank you very much, thanks a lot, sir, ma'am, madam, miss, dear
        i think, i believe, i guess, if possible, if you can, if that's ok, if that's okay, for me
        okay, ok, right, actually, really, probably, for sure, is fine, works, would be best, is best
        would be good, is good, would be great, would work, i suppose, is better, would be better
        then, thanks so much, honestly, unfortunately, i'm afraid, as well, too
        anyway, anyways, anyhow, you know, you see, and such, and so on, i reckon, i'd say, i would say
        there you go, there you have it, there it is, that's it, that's all, if that helps, or so, mind you
        if i remember right, if i remember correctly, if memory serves, as far as i remember, i'm pretty sure
        as far as i recall, as far as i know, as i recall, to be exact, to be precise, so there, by the way
        for what it's worth, if you must know, or something, or something like that, or thereabouts, mainly
        and that's that, is all, pretty sure, take it or leave it
    """)
    | tags.EN
    | _AFTERTHOUGHTS,
    afterthoughts=_AFTERTHOUGHTS,
    definite=phrases("the, my, his, her, their, our"),
    intensifiers=phrases(
        "real, really, actual, big, great, much, noticeable, obvious, particular, major"
    ),
    tags=tags.EN,
    repairs=phrases("""
        no wait, wait, hold on, actually, sorry, i mean, scratch that, correction, rather, let me correct
        oh wait, no sorry, i meant, make that, my mistake, on second thought, well actually, or rather
        excuse me, pardon me, oops, no no
    """),
    non_answers=phrases("""
        i don't know, i do not know, i dunno, dunno, don't know, no idea, no clue, i have no idea
        i'm not sure, i am not sure, not sure, what do you mean, what does that mean, what is that
        what's that, what was that, what did you say, what, what?, why, why do you, why would you
        why is that, why should, who are you, who is this, how come, how do you, how does, how is
        are you, can you, could you, do you, will you, would you, is this, is that, can i, could i
        may i, do i, should i, where do i, where is, when do, when are, when is, what are, what if
        i don't understand, i do not understand, i don't remember, i can't remember, i don't recall
        i'd rather not, i would rather not, i prefer not, i'd prefer not, i don't want to
        i do not want to, i won't, i refuse, none of your, that's private, that's personal
        that is private, it's private, skip, skip it, skip that, next, next question, pass, repeat
        say that again, come again, pardon, excuse me, sorry, huh, help, stop, cancel, go back, back
        hold on, one moment, one second, just a moment, just a second, wait, give me a, hang on
        let me think, let me check, i need to, i want to speak, i want to talk, operator, agent
        representative, a person please, human, talk to, speak to, i don't have, i do not have
        i don't, i haven't, i forgot, i can't, not now, later, never mind, nevermind, forget it
        no thanks, no thank you, i have a question, question, unknown, n/a, na, not applicable
        nothing, prefer not, rather not, decline, this is ridiculous, start over
    """),
    asides=phrases("""
        it, it's, they, that, that one, which, because, gives me, makes me, i get, i got, i break, since, but
        when, whenever, until, if, for my, i have it, i take it, he, she, prescribed by, not sure, i think
    """),
    joiners=phrases(
        "and, also, plus, and also, as well as, and then, then, along with, and a, and an"
    ),
    ordinals={
        "first": 0,
        "1st": 0,
        "second": 1,
        "2nd": 1,
        "third": 2,
        "3rd": 2,
        "fourth": 3,
        "4th": 3,
        "fifth": 4,
        "5th": 4,
        "sixth": 5,
        "6th": 5,
        "seventh": 6,
        "last": -1,
        "one": 0,
        "two": 1,
        "three": 2,
        "four": 3,
        "five": 4,
        "six": 5,
        "1": 0,
        "2": 1,
        "3": 2,
        "4": 3,
        "5": 4,
        "6": 5,
    },
    choose=phrases("""
        the, one, option, number, choice, answer, i'd, i'll, take, say, go, with, pick, choose, would
        want, like, that, i, please, a, it's, my, is, be, probably, think
    """),
    all_of_them=phrases(
        "all of them, all of those, all of the above, all, everything, every one, all of it"
    ),
    none_of_them=phrases("""
        none of them, none of those, none of these, none of the above, none, neither, no, nope, nothing
        not any, no none, nothing like that, neither one
    """),
    pair=phrases("both, both of them, both of those"),
    all_so_many=phrases("all, all of the, all of those"),
    first_so_many=phrases("first"),
    indifferent=phrases("""
        whenever, whichever, whatever, anytime, any time, any of them, either one
        no preference, i have no preference, it doesn't matter, doesn't matter, i don't mind
        don't mind, up to you, you choose, all the same to me, whenever you like, whenever you want
        whenever you can, whenever suits you
        any time at all, at any time, whenever is good, makes no difference to me
        makes no difference, whatever suits you, whatever works
    """)
    | tags.EN_INDIFFERENT,
    plurals=("s", "es"),
    conclusions=phrases("so, that's why, therefore, which means"),
    endings=("ing", "ed", "es", "s", "e"),
)

SIGNS = {
    "dash": "-", "hyphen": "-", "minus": "-", "slash": "/", "forward slash": "/", "space": "",
    "capital": "", "cap": "", "uppercase": "", "upper case": "", "lowercase": "", "lower case": "",
    "then": "", "and then": "", "uh": "", "um": "", "followed by": "",
}  # fmt: skip

MAIL = Mail(
    at=phrases("at, at sign, @"),
    dot=phrases("dot, point, period"),
    signs={
        "dot": ".",
        "point": ".",
        "period": ".",
        "underscore": "_",
        "under score": "_",
        "dash": "-",
        "hyphen": "-",
        "minus": "-",
        "plus": "+",
    },
    one_word=phrases("""
        all one word, one word, all together, no spaces, no space, all lowercase, all lower case
        the number, the letter, the word, with a number
    """),
    cues=phrases("""
        email is, e-mail is, email address is, e-mail address is, email, e-mail, mail is, mail me at
        email me at, write to me at, address is, reach me at, it's, it is, send it to, that's, use
    """),
)

PEOPLE = People(
    introductions=phrases("""
        my name is, my name's, my full name is, my legal name is, name is, the name is, the name's
        you can call me, people call me, they call me, call me, i go by, i am called, i'm called
        everybody calls me, everyone calls me, most people call me, known as
        my name would be, you're speaking with, you are speaking with, you're speaking to
        you're talking to, name, full name
    """),
    bare_labels=phrases("name, name is, full name, the name is, the name's, call me"),
    weak_introductions=phrases("""
        this is, i'm, i am, im, this here is, it's me, put down, write down, put me down as
        ask for, just ask for, asking for, you can ask for
    """),
    asked_for=phrases("ask for, just ask for, asking for, you can ask for"),
    naming=phrases("is, was, goes, as, down, be, named, called, it's, reads, spelled, written"),
    nicknames=phrases("""
        you can call me, people call me, they call me, call me, i go by, everybody calls me
        everyone calls me, most people call me, known as
    """),
    closers=phrases("""
        here, speaking, calling, is my name, is me, is the name, is the name on file, is what ... under
        is who you're talking to, is who you're speaking with, is what's on my card, is how it's written
    """),
    greetings=phrases("""
        hi, hi there, hello, hello there, hey, hey there, howdy, good morning, good afternoon
        good evening, good day, morning, afternoon, evening, hi again, so, well
    """),
    others=phrases("""
        my husband's name is, my wife's name is, my husband's name, my wife's name
        my son's name, my daughter's name, my mother's name, my father's name
        husband's name, wife's name, mother's name
        the name, call
        father's name, mom's name, dad's name, son's name, daughter's name, the name of, called
        a guy named, a man named, a woman named, someone named, someone called, a guy called
        his name is, her name is, their name is, his name's, her name's, name was, the name is, named
        name is, is called, is named, my son, my daughter, my wife, my husband, my partner, my sister
        my brother, my mother, my father, my mom, my dad, my mum, my friend, my neighbor, my boss
        my aunt, my uncle, my cousin, my grandmother, my grandfather, my fiance, my fiancee
        my girlfriend, my boyfriend, my roommate, my child, my landlord, the driver, the other driver
        the patient is, the patient, for, with, against, by, it was, that was, driver was, he is, she is
        he's, she's, his, her, is, was, son, daughter, wife, husband, my ex, my ex-wife, my ex-husband
        my employer, my supervisor, my lawyer, my doctor, my kid, my mother-in-law, my father-in-law
    """),
    given_labels=phrases(
        "first name is, first name, given name is, given name, first name's, first"
    ),
    family_labels=phrases("""
        last name is, last name, surname is, surname, family name is, family name, last name's, last
    """),
    titles=phrases("""
        mr, mrs, ms, miss, mx, dr, doctor, prof, professor, rev, reverend, sir, madam, father, sister
        judge, officer, mister, missus, capt, captain, sgt, sergeant, lt, nurse
    """),
    suffixes=phrases("jr, sr, junior, senior, ii, iii, iv, md, phd, esq, dds, rn, cpa"),
    organisations=phrases("""
        cross, shield, insurance, clinic, hospital, office, offices, medical, health, healthcare, department
        llc, inc, company, bank, pharmacy, dental, associates, group, services, center, court, school
        university, motors, mutual, financial, county, city, state, farm
    """),
    particles=phrases("""
        de, del, de la, de las, de los, van, van der, van den, van de, von, von der, da, dos, das, di
        du, la, le, el, al, bin, ibn, ben, st, st., ter, ten, mac, mc, san, santa
    """),
    not_names=phrases("""
        anyway, anyways, anyhow, though, mainly, basically
        somebody, someone, anybody, anyone, everybody, everyone, nobody, sign, signed, consent
        a, an, the, and, or, but, if, i, me, my, mine, you, your, yours, he, she, it, we, they, them, him
        his, her, hers, its, our, their, this, that, these, those, is, are, was, were, be, been, being
        am, do, does, did, done, have, has, had, having, can, could, would, should, shall, might
        must, not, no, yes, yeah, yep, nope, ok, okay, sure, well, so, very, too, also, just, really, here
        there, where, when, what, who, whom, whose, why, how, which, in, on, at, to, from, for, of, with
        without, about, by, as, into, onto, over, under, after, before, since, until, during, because
        than, then, now, today, tomorrow, yesterday, tonight, morning, afternoon, evening, night, noon
        calling, call, called, speaking, speak, talk, talking, need, needs, want, wants, like, think
        know, mean, means, say, said, says, see, get, got, go, going, gone, come, came, coming, take, took
        make, made, give, gave, tell, told, ask, asked, help, please, thanks, thank, hello, hi, hey, sorry
        sick, ill, tired, hurt, hurting, fine, good, great, bad, better, worse, ok, okay, happy, sad, angry
        upset, worried, scared, afraid, allergic, diabetic, pregnant, married, single, divorced, widowed
        retired, unemployed, disabled, injured, bleeding, dizzy, stuck, lost, late, early, ready, busy
        alone, safe, alive, dying, dead, sure, certain, unsure, glad, interested, looking, trying, waiting
        having, feeling, getting, taking, using, living, working, driving, writing, asking, wondering
        new, old, young, first, last, second, third, only, other, another, same, different, next, patient
        customer, client, driver, owner, doctor, nurse, lawyer, attorney, agent, person, human, man, woman
        name, names, number, phone, email, address, date, birth, born, age, years, year, month, week, day
        question, questions, answer, repeat, skip, again, maybe, perhaps, probably, unknown, none, nothing
        something, anything, everything, someone, anyone, everyone, nobody, insurance, medicare, medicaid
        appointment, visit, accident, claim, policy, case, car, house, home, work, office, hospital
        clinic, emergency, urgent, important, private, personal, confidential, ridiculous, wrong, right
        correct, true, false, mexican, american, english, spanish, british, canadian, german, french
        italian, chinese, japanese, korean, indian, african, asian, latino, latina, hispanic, white, black
        european, irish, russian, catholic, christian, muslim, jewish, jehovah's, vegan, vegetarian, gay
        lesbian, trans, male, female, monday, tuesday, wednesday, thursday, friday, saturday, sunday
        january, february, march, july, august, september, october, november, december, business, idea
        rather, prefer, don't, doesn't, didn't, won't, can't, couldn't, wouldn't, isn't, wasn't, aren't
        i'm, i've, i'd, i'll, it's, he's, she's, that's, what's, who's, there's, let's, you're, we're
        they're, im, dont, cant, all, any, some, many, much, more, most, few, one, two, three, four, five
        six, seven, eight, nine, ten, big, small, long, short, out, up, down, off, back, still, already
        always, never, ever, often, stop, start, wait, hold, moment, second, minute, hour, time, spell
        spelled, spelling, letter, letters, capital, full, legal, maiden, middle, friend, family, wife
        husband, son, daughter, mother, father, brother, sister, mom, dad, kid, child, baby, test, results
        type, blood, pain, fever, cough, cold, flu, cancer, covid, surgery, medicine, medication, pills
        currently, recently, actually, basically, honestly, kind, sort, kinda, gonna, wanna, yet, whatever
        operator, representative, staff, someone's, let, check, look, asap, quickly, soon, later, um, uh
        er, hmm, oh, wow, damn, shit, fuck, stupid, crazy, kidding, joking, serious, able, unable
        supposed, concerned, positive, negative, hearing, deaf, blind, homeless, gluten, intolerant
        robot, machine, computer, bot, allowed, missing, wondered, hoping, returning, following, regarding
        involved, hit, struck, rear, sue, suing, fired, evicted, charged, arrested, covered, insured
        anyway, anyhow, though
        uninsured, self, pay, cash, via, per, plus, minus, both, either, neither, each, every, own, thing
    """),
    given=words("""
        aaron abigail adam alan albert alex alexander alexandra alice alicia alison amanda amber amy
        andrea andrew angela ann anna anne annie anthony april arthur ashley barbara ben benjamin
        beth betty bill bob bobby brandon brenda brian bruce carl carol caroline catherine charles
        charlotte chloe chris christian christina christine christopher claire cynthia dan daniel
        danielle dave david deborah debra dennis diana diane donald donna dorothy doug douglas dylan
        ed edward eleanor elena elizabeth ella ellen emily emma eric erin ethan eugene eva evelyn
        fatima frances frank fred gabriel gary george gerald gloria grace greg gregory hannah harold
        harry heather helen henry howard ian isaac isabella jack jacob jake james jamie jane janet
        janice jason jean jeff jeffrey jennifer jeremy jerry jessica jill jim jimmy joan joe joel
        john johnny jonathan jordan joseph josh joshua joyce judith judy julia julie justin karen
        kate katherine kathleen kathy keith kelly ken kenneth kevin kim kimberly kyle larry laura
        lauren lawrence leah lee leo leon leonard leslie liam lily linda lisa logan lori louis lucas
        lucy luke lynn madison marcus margaret maria marie marilyn marion mark martha martin mary
        matt matthew max maya megan melissa mia michael michelle mike mohamed mohammed molly monica
        nancy naomi natalie nathan nicholas nick nicole nina noah nora norma oliver olivia oscar
        owen pamela pat patricia patrick paul paula peter phil philip phillip phyllis priya rachel
        ralph randy ray raymond rebecca richard rick rob robert robin roger ron ronald rose roy
        russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean shannon sharon
        shirley simon sofia sophia sophie stephanie stephen steve steven stuart sue susan suzanne
        ted teresa terry theresa thomas tiffany tim timothy tina todd tom tony tracy tyler victoria
        vincent virginia walter wanda wayne wendy will william zachary zoe
    """),
    family=words("""
        adams allen anderson bailey baker bell bennett brooks brown campbell carter clark collins
        cook cooper cox davis edwards evans fisher foster grant gray green hall harris hill howard
        hughes jackson james jenkins johnson jones kelly king lee lewis long martin miller mitchell
        moore morgan morris murphy nelson parker patel patterson perry peterson phillips powell
        price reed richardson roberts robinson rogers ross russell sanders scott simmons smith
        stewart taylor thomas thompson turner walker ward washington watson white williams wilson
        wood wright young
    """),
    being=phrases("is, was, it was, it is"),
    joining=phrases("and"),
    two_surnames=False,
)

PLACES = Places(
    kinds_after=phrases("""
        street, st, avenue, ave, av, road, rd, drive, dr, lane, ln, boulevard, blvd, court, ct, circle
        cir, place, pl, way, terrace, ter, parkway, pkwy, highway, hwy, trail, trl, square, sq, loop
        alley, plaza, crossing, pike, turnpike, row, run, path, expressway, freeway, causeway, cove
        heights, hollow, landing, point, ridge, view, walk, bend, close, crescent, mews, broadway
    """),
    kinds_before=phrases("""
        county road, state route, state road, highway, hwy, route, rural route, us highway, interstate
        county highway, avenue, calle, avenida, camino, paseo, via
    """),
    units=phrases("""
        apartment, apt, unit, suite, ste, room, rm, floor, fl, lot, number, no, trailer, space, spc
        building, bldg, flat
    """),
    boxes=phrases("po box, p.o. box, p o box, p. o. box, post office box, box"),
    hints=phrases("""
        corner, intersection, near, exit, mile, mile marker, highway, interstate, freeway, parking lot
        across from, next to, in front of, behind, between, crossing, bridge, downtown, mall, in, at, on
        shelter, hospital, hotel, motel, outside, by the, northbound, southbound, eastbound, westbound
    """),
    leads=phrases("""
        i live at, i live on, i live in, i'm at, i am at, i stay at, we live at, we live on, my address is
        the address is, address is, my home address is, home address is, mailing address is, it's at
        it was at, it happened at, it happened on, it happened in, it was, it happened, send it to, address
        i'm staying at, living at, we're at, i was at, i was on
    """),
    wheres=phrases("on, at, near, along, off"),
    directions=phrases("""
        n, s, e, w, ne, nw, se, sw, north, south, east, west, northeast, northwest, southeast, southwest
    """),
    inside=phrases("of, and, the"),
    crossings=phrases("and, at"),
    ins=phrases("in"),
    states={
        "alabama": "AL",
        "alaska": "AK",
        "arizona": "AZ",
        "arkansas": "AR",
        "california": "CA",
        "colorado": "CO",
        "connecticut": "CT",
        "delaware": "DE",
        "florida": "FL",
        "georgia": "GA",
        "hawaii": "HI",
        "idaho": "ID",
        "illinois": "IL",
        "indiana": "IN",
        "iowa": "IA",
        "kansas": "KS",
        "kentucky": "KY",
        "louisiana": "LA",
        "maine": "ME",
        "maryland": "MD",
        "massachusetts": "MA",
        "michigan": "MI",
        "minnesota": "MN",
        "mississippi": "MS",
        "missouri": "MO",
        "montana": "MT",
        "nebraska": "NE",
        "nevada": "NV",
        "new hampshire": "NH",
        "new jersey": "NJ",
        "new mexico": "NM",
        "new york": "NY",
        "north carolina": "NC",
        "north dakota": "ND",
        "ohio": "OH",
        "oklahoma": "OK",
        "oregon": "OR",
        "pennsylvania": "PA",
        "rhode island": "RI",
        "south carolina": "SC",
        "south dakota": "SD",
        "tennessee": "TN",
        "texas": "TX",
        "utah": "UT",
        "vermont": "VT",
        "virginia": "VA",
        "washington": "WA",
        "west virginia": "WV",
        "wisconsin": "WI",
        "wyoming": "WY",
        "puerto rico": "PR",
        "district of columbia": "DC",
        "washington dc": "DC",
    },
)

PHRASEBOOK = Phrasebook(
    answers=ANSWERS,
    speech=AROUND,
    signs=SIGNS,
    mail=MAIL,
    people=PEOPLE,
    places=PLACES,
    phone_cues=phrases("""
        area code, phone, telephone, cell, cellphone, mobile, my number, call me, reach me, text me
        fax, landline, home number, work number, call back, callback, call us
    """),
    identifier_cues={
        "ssn": ("social security", "social", "ssn", "soc sec"),
        "npi": ("npi", "provider number", "provider identifier"),
        "vin": ("vin", "vehicle identification", "chassis"),
        "plate": ("plate", "license plate", "licence plate", "tag", "tag number", "registration"),
        "member": ("member id", "member number", "membership", "subscriber", "member", "id number"),
        "policy": ("policy", "policy number"),
        "claim": ("claim", "claim number", "reference"),
        "medicaid": ("medicaid",),
        "group_number": ("group number", "group id", "group"),
        "report": ("report number", "report", "police report", "incident number", "case number"),
        "case": ("case number", "docket", "case", "cause number"),
        "account": ("account number", "account"),
        "license": ("license number", "licence number", "driver's license", "license"),
        "ein": ("ein", "employer identification", "tax id"),
        "routing": ("routing", "aba"),
        "mbi": ("medicare", "mbi"),
        "other": (
            "zip",
            "order",
            "invoice",
            "ticket",
            "confirmation",
            "serial",
            "passport",
            "card",
            "dob",
            "born",
            "id",
            "code",
            "pin",
        ),
    },
    lists=lists.EN,
    code_leads=phrases(
        "it starts with, starts with, it begins with, begins with, it goes, first comes"
    ),
    frequency=phrases("""
        once, twice, daily, weekly, monthly, nightly, every, each, a day, per day, as needed, at night
        in the morning, at bedtime, with meals, with food, three times, four times, times a
        when needed, when i need it, as required, hourly, before bed, in the evening
    """),
    intake=phrases("""
        i take, i'm taking, i am taking, i'm on, i am on, i use, i'm using, i have, i've got, i've had
        i'm allergic to, i am allergic to, allergic to, taking, my medications are, my medicines are
        my meds are, they are, there is, there's, there are, there was, there were, i also take
        i also have, just, only, it's, those are, we have, he takes, she takes, i was on, well, um, also
        i'm also on, to, a, an, the, my, some, let's see, let me see, so, first, and, yes
        yeah, i was diagnosed with, diagnosed with
    """),
)
