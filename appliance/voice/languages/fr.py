"""French, for a listener."""

from __future__ import annotations

from appliance.voice.languages.words import Listened, phrases

LISTENED = Listened(
    goes_on=phrases("""
        et, ou, mais, donc, car, parce que, parce qu, puisque, que, qui, quand, lorsque, où, dont, comme
        alors, puis, à, de, du, des, au, aux, en, dans, avec, sans, par, pour, depuis, vers, sur, sous
        entre, chez, après, avant, pendant, le, la, les, un, une, mon, ma, mes, ton, ta, son, sa, ses
        notre, votre, leur, ce, cet, cette, ces, je, tu, il, elle, on, nous, vous, ils, elles, c'est
        c'était, j'ai, j'avais, je suis, est, était, ai, très, plus, moins, presque, pas, euh, heu, ben
        hum, voyons, attendez, mon numéro est, je pense, je crois, je dirais, disons, probablement
        mon numéro c'est, mon nom est, je m'appelle, point, tiret, arobase, double, triple, virgule
        mille, et puis, et après, environ, peut-être
    """),
    closes=phrases("""
        c'est tout, voilà tout, rien d'autre, ce sera tout, c'est bon, et voilà
    """),
    nods=phrases("""
        mhm, mm, mmm, hmm, ah, oh, ok, okay, oui, oui oui, ouais, d'accord, bien, très bien, bon, voilà
        entendu, je vois, compris, merci, parfait, c'est ça, exact, exactement, ah bon, ah oui
        ah d'accord, super
    """),
    steers=phrases("""
        stop, arrêtez, attendez, attends, un moment, un instant, une seconde, pardon, excusez-moi
        comment, quoi, répétez, encore, encore une fois, plus lentement, lentement, moins vite
        plus fort, suivant, retour, en arrière, non, aide, silence, taisez-vous
        plus lentement, moins vite, plus vite, trop vite, epelez, lettre par lettre
    """),
    calls=phrases("""
        une personne, quelqu'un, un humain, être humain, opérateur, opératrice, un conseiller, un agent
        accueil, réception, urgence, aidez-moi, au secours, secours, ambulance, samu, quinze, cent douze
        112, 911, je ne peux pas respirer, je n'arrive pas à respirer, mal à la poitrine
        crise cardiaque, infarctus, je meurs, saigne, feu, incendie, police, suicide, me tuer, overdose
        surdose, un médecin, un docteur
    """),
)
