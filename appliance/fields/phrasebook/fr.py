"""French, as spoken in France, Québec, Belgium, Switzerland and West Africa: words around values."""

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
    said=("oui", "non"),
    yes=phrases("""
        oui, ouais, ouaip, oui oui, si, mais si, bien sûr, bien sûr que oui, évidemment, tout à fait
        exact, exactement, c'est exact, correct, c'est correct, c'est ça, c'est bien ça, voilà, absolument
        en effet, effectivement, certainement, sûrement, sans doute, c'est vrai, je crois que oui
        je pense que oui, il me semble que oui, je suppose que oui, je crois bien, d'accord
        je suis d'accord, j'accepte, entendu, ok oui, oui merci, oui s'il vous plaît, volontiers, avec plaisir
        parfaitement, carrément, affirmatif, probablement, pourquoi pas, c'est juste, tout est juste
        tout est exact, tout est bon, c'est parfait, ben oui, bah oui, mets-en, mais oui, oui madame
        oui monsieur, moi aussi, hélas oui, malheureusement oui, je confirme, que oui
    """),
    no=phrases("""
        non, nan, non non, non merci, pas du tout, bien sûr que non, absolument pas, certainement pas
        jamais, négatif, surtout pas, en aucun cas, aucun, aucune, rien, rien du tout, personne
        je crois que non, je ne crois pas, je crois pas, je pense que non, je ne pense pas, je pense pas
        il me semble que non, pas vraiment, pas trop, pas encore, pas pour le moment, pas que je sache
        non pas du tout, plus maintenant, c'est faux, c'est pas ça, ce n'est pas ça, ce n'est pas exact
        c'est pas exact, pas exactement, pas tout à fait, incorrect, je ne suis pas d'accord, je refuse
        je suis pas d'accord, je n'accepte pas, ben non, bah non, mais non, non madame, non monsieur
        pas un seul, pas une seule, pas le moindre, pas la moindre, pas même un, pas même une
        moi non plus, probablement pas, plutôt pas, presque jamais, que non, pas moi
        pas à ma connaissance, pas autant que je sache, pas d'après moi, pas que je me souvienne
        pas que je me rappelle, pas que j'aie remarqué, pas à ce que je sache, à ma connaissance non
        pas en ce moment, pas actuellement, pas pour l'instant, pas à l'heure actuelle, pas ces temps-ci
    """),
    yes_alone=phrases("""
        ok, okay, bon, bien, très bien, parfait, vrai, o, c'est bon, ça marche, ça va, un peu, quelques-uns
        quelques-unes, ça me va, ça me va bien, ça me va très bien, ça me convient, ça me convient très bien
        plusieurs, toujours, tous les jours, parfois, des fois, les deux, j'en ai, j'en ai une
        j'en ai un, j'en prends, il y en a, y en a, je veux bien, pas mal, sûr
    """),
    no_alone=phrases("""
        faux, n, zéro, sans, rien d'autre, c'est tout, rarement, j'en ai pas, je n'en ai pas, j'en prends pas
        je n'en prends pas, il n'y en a pas, y en a pas, pas d'autre, pas d'autres
    """),
    hedged=phrases("""
        je crois que oui, je pense que oui, il me semble que oui, je suppose que oui, je crois bien
        probablement, pourquoi pas, sans doute, sûrement, je crois que non, je ne crois pas, je crois pas
        je pense que non, je ne pense pas, je pense pas, il me semble que non, pas vraiment, pas trop
        pas que je sache, pas à ma connaissance, pas autant que je sache, pas d'après moi
        pas exactement, pas tout à fait, probablement pas, plutôt pas, presque jamais
        ok, okay, bon, bien, un peu, parfois, des fois, les deux, rien d'autre, c'est tout, rarement
        ça marche, ça va
    """),
    denials=phrases("""
        je n'ai pas, j'ai pas, je n'avais pas, j'avais pas, je n'ai aucun, je n'ai aucune, j'ai aucun
        j'ai aucune, je n'ai jamais, j'ai jamais, je ne suis pas, je suis pas, je n'étais pas, j'étais pas
        il n'y a pas, y a pas, il n'y avait pas, je ne prends pas, je prends pas, je ne prends rien
        je prends rien, je ne prends aucun, je n'en ai, j'en ai pas, je ne fume pas, je fume pas
        je ne bois pas, je bois pas, ce n'est pas, c'est pas, ce n'était pas, je ne fais pas, je fais pas
        je ne souffre pas, je ne vais pas, je ne veux pas, je veux pas, je ne peux pas, je n'en prends pas
        il n'a pas, elle n'a pas, on n'a pas, nous n'avons pas, je n'ai rien, j'ai rien, pas de, pas d'
        aucun, aucune, jamais, personne
    """),
    never=phrases("""
        je ne sais pas, je sais pas, j'sais pas, chais pas, aucune idée, pas la moindre idée, je l'ignore
        je n'ai aucune idée, j'ai aucune idée, je ne comprends pas, je comprends pas, j'ai pas compris
        je n'ai pas compris, je ne me souviens pas, je me souviens pas, je me rappelle pas
        je ne me rappelle pas, je ne suis pas sûr, je ne suis pas sûre, je suis pas sûr, je suis pas sûre
        pas sûr, pas sûre, peu importe, ça m'est égal, pas de problème, pas grave, ce n'est pas grave
        c'est pas grave, je n'entends pas, j'entends pas, je ne veux pas dire, je préfère ne pas
        je préfère pas, ça ne vous regarde pas, ça vous regarde pas, oui et non, rien ne presse
        je ne veux pas répondre, je veux pas répondre, je ne veux pas le dire, non rien ne, bonne question
    """),
    lead_ins=phrases("""
        hm, hmm, mmm, oh là là, bon alors, voyons voir, laissez-moi réfléchir
        euh, heu, hum, ben, bah, bon, ah, oh, eh bien, alors, enfin, disons, voyons, écoutez, tenez, bonjour
        en fait, à vrai dire, franchement, honnêtement, malheureusement, hélas, heureusement, par chance
        merci, pardon, je dirais, je dirais que, il me semble que, à ma connaissance, pour l'instant
        jusqu'ici, jusqu'à présent, jusqu'à maintenant, à ce jour, pour le moment, en ce moment
        et, mais, donc, du coup, je crois que, je crois, je pense que, je pense, excusez-moi, désolé, désolée
    """),
    negators=phrases("non, pas, ne, ni, jamais, sans, aucun, aucune, sauf, rien, n'"),
    buts=phrases("mais, donc"),
    still=phrases("encore, toujours"),
    plain=phrases("oui, non"),
    but_for=phrases("""
        sauf, à part, tout sauf, n'importe quoi sauf, au lieu de, plutôt que, hormis, excepté, éviter
        mais pas
    """),
)

AROUND = Around(
    fillers=phrases("""
        hm, hmm, mmm, oh là là, bon alors, voyons voir, laissez-moi réfléchir
        euh, heu, hum, ben, bah, bon, ah, oh, eh bien, alors, enfin, disons, voyons, écoutez, tenez, bonjour
        bonsoir, je crois que c'est, je crois, je pense que c'est, je pense, c'est, c'était, ce serait
        oui, bien sûr, ok, en fait, à vrai dire, attendez, laissez-moi voir, donc, du coup, juste
        seulement, il me semble, je dirais, et, mais, merci, excusez-moi, s'il vous plaît, pardon
        non attendez
        peut-être, mettez, notez, écrivez, je sais plus, oui alors, oui c'est, ça serait, voilà
    """),
    hesitations=phrases("""
        euh, heu, hum, hm, hmm, ben, bah, bon, ah, oh, eh bien, alors, enfin, voyons, voyons voir, mmm
        oh là là, bon alors
    """),
    small_words=phrases("""
        le, la, les, l, l', un, une, des, du, de, d, d', en, à, au, aux, par, pour, avec, et, ou, mon, ma, mes
        son, sa, ses, ne, c'est, que, qu', se, me, te, heure, autre, ce, cette, ça, sans, plutôt
    """),
    courtesies=phrases("""
        s'il vous plaît, svp, s'il te plaît, merci, merci beaucoup, merci bien, madame, monsieur
        mademoiselle, je crois, si possible, pour moi, ce serait mieux, ce serait bien, d'accord, ok, docteur
        je suppose, je pense, voilà, quoi, hein, à peu près, c'est tout, si ça ne vous dérange pas
        il me semble, en fait, du coup, enfin bref, comme sur ma carte, comme sur la carte
        comme sur mes papiers, si ça vous aide, autant que je me souvienne
        autant que je me rappelle, si je me souviens bien, plus ou moins, si vous voulez, vous voyez
    """)
    | tags.FR,
    definite=phrases("le, la, les, mon, ma, mes, son, sa, ses"),
    intensifiers=phrases("vrai, vraie, vraiment, grand, grande, gros, grosse, réelle, réel, tellement"),
    tags=tags.FR,
    repairs=phrases("""
        pardon, je veux dire, enfin, plutôt, ou plutôt, non attendez, attendez, je me trompe, je corrige
        excusez-moi, je me suis trompé, je me suis trompée, non pardon, non plutôt, désolé, désolée
        enfin non, ah non, euh non, bon non, correction
    """),
    non_answers=phrases("""
        je ne sais pas, je sais pas, j'sais pas, chais pas, aucune idée, je n'ai aucune idée, j'ai aucune idée
        qu'est-ce que, qu'est-ce, c'est quoi, quoi, comment ça, comment, que voulez-vous dire, pardon
        pourquoi, pour quoi faire, à quoi ça sert, qui êtes-vous, qui, quand, quel est, quelle est
        je ne comprends pas, je comprends pas, je n'ai pas compris, j'ai pas compris, je ne me souviens pas
        je me souviens pas, je me rappelle pas, je préfère ne pas, je préfère pas, je ne veux pas
        je veux pas, ça ne vous regarde pas, ça vous regarde pas, c'est privé, c'est personnel
        c'est confidentiel, passer, on passe, passons, suivante, la suivante, question suivante, répétez
        pouvez-vous, pourriez-vous, vous pouvez, aide, aidez-moi, arrêtez, stop, annuler, retour, revenir
        attendez, un moment, un instant, une minute, une seconde, laissez-moi, je veux parler
        je voudrais parler, passez-moi, une personne, un humain, un agent, je n'ai pas, j'ai pas, j'ai oublié
        je l'ai oublié, pas maintenant, plus tard, j'ai une question, question, inconnu, sans objet, n/a
        êtes-vous, vous êtes, est-ce que, où, il y a quelqu'un, je ne peux pas, je peux pas, encore une fois
        recommencer, bonne question
    """),
    asides=phrases("""
        ça me donne, ça me fait, j'ai des, parce que, pour, ça, cela, mais, je le prends, je la prends
        je les prends
        je gonfle, qui me, je fais, pas bien
    """),
    joiners=phrases("et, aussi, et aussi, ainsi que, plus, et puis, puis, avec, de même que, en plus"),
    ordinals={
        "premier": 0, "premiere": 0, "deuxieme": 1, "second": 1, "seconde": 1, "troisieme": 2,
        "quatrieme": 3, "cinquieme": 4, "sixieme": 5, "dernier": -1, "derniere": -1, "un": 0,
        "deux": 1, "trois": 2, "quatre": 3, "cinq": 4, "1": 0, "2": 1, "3": 2, "4": 3, "5": 4,
    },
    choose=phrases("""
        le, la, les, l, option, choix, numéro, réponse, je veux, je choisis, je prends, je préfère
        avec, c'est
        ce, serait, plutôt, dirais, donnez-moi, s'il, vous, plaît, pour, moi
    """),
    all_of_them=phrases("""
        tous, toutes, tout, tout ça, tous les, toutes ces, tous ceux-là, toutes celles-là
    """),
    pair=phrases("les deux, tous les deux, toutes les deux, l'un et l'autre"),
    all_so_many=phrases("les, tous les, toutes les"),
    first_so_many=phrases("premiers, premières, premier, première"),
    indifferent=phrases("""
        n'importe, n'importe lequel, n'importe laquelle, n'importe quand, ça m'est égal, peu importe
        comme vous voulez, quand vous voulez, aucune préférence, pas de préférence, au choix
    """),
    plurals=("s", "x", "es"),
    conclusions=phrases("donc, alors, du coup, c'est pourquoi, par conséquent"),
    none_of_them=phrases("""
        aucun, aucune, aucun d'eux, aucune d'elles, aucun de ceux-là, aucune de celles-là, rien, non
        rien de tout ça, rien de cela, rien du tout, ni l'un ni l'autre, pas du tout
    """),
)  # fmt: skip

SIGNS = {
    "tiret": "-", "trait d'union": "-", "moins": "-", "barre oblique": "/", "slash": "/",
    "barre": "/", "espace": "", "majuscule": "", "minuscule": "", "lettre": "", "puis": "",
    "et puis": "", "ensuite": "", "euh": "", "suivi de": "",
}  # fmt: skip

MAIL = Mail(
    at=phrases("arobase, arobas, a commercial, at, chez, @"),
    dot=phrases("point"),
    signs={
        "point": ".", "tiret bas": "_", "souligne": "_", "underscore": "_", "tiret du bas": "_",
        "barre de soulignement": "_", "tiret": "-", "trait d'union": "-", "tiret du six": "-",
        "plus": "+", "dot": ".",
    },
    one_word=phrases("""
        tout attaché, tout collé, en un mot, sans espace, sans espaces, tout en minuscules, en minuscules
        le chiffre, la lettre, le mot
    """),
    cues=phrases("""
        mon courriel est, mon courriel c'est, courriel est, courriel, mon email est, mon email c'est, email
        mon mail c'est, mon mail est, mail, adresse est, mon adresse c'est, écrivez-moi à, c'est
    """),
)  # fmt: skip

PEOPLE = People(
    introductions=phrases("""
        je m'appelle, je me nomme, mon nom est, mon nom c'est, mon nom complet est, le nom est, nom
        mon nom, au nom de, on m'appelle, appelez-moi, vous pouvez m'appeler, nom complet, moi c'est
        mon nom complet c'est, moi je m'appelle, ça s'écrit, cela s'écrit, il s'écrit, on l'écrit
    """),
    bare_labels=phrases("nom, nom est, nom complet, le nom est, le nom c'est"),
    weak_introductions=phrases("""
        je suis, c'est, ici, mettez, notez, écrivez, moi, demandez, demander, vous demanderez
    """),
    asked_for=phrases("demandez, demander, vous demanderez"),
    naming=phrases("c'est, est, serait, comme, appelle, nomme, notez, mettez, ecrivez, inscrivez"),
    nicknames=phrases("on m'appelle, appelez-moi, vous pouvez m'appeler, tout le monde m'appelle"),
    closers=phrases("""
        à l'appareil, à votre service, c'est moi, c'est mon nom, c'est le nom du dossier
        c'est le nom sur ma carte
    """),
    greetings=phrases(
        "bonjour, bonjour à vous, bonsoir, salut, bonjour madame, bonjour monsieur, alors"
    ),
    others=phrases("""
        s'appelle, il s'appelle, elle s'appelle, qui s'appelle, son nom est, son nom c'est, le nom est
        nommé, nommée, mon fils, ma fille, mon mari, ma femme, mon conjoint, ma conjointe, mon copain
        ma copine, mon compagnon, ma compagne, mon frère, ma sœur, ma soeur, ma mère, mon père, maman, papa
        mon ami, mon amie, un ami, une amie, mon voisin, ma voisine, mon patron, ma patronne, mon oncle
        ma tante, mon cousin, ma cousine, mon grand-père, ma grand-mère, mon petit-fils, ma petite-fille
        mon beau-frère, ma belle-sœur, ma belle-soeur, mon beau-père, ma belle-mère, le patient est
        la patiente est, mon ex, mon médecin, mon avocat, mon chum, ma blonde, mon époux, mon épouse
        c'est, avec, chez, pour, à, mon colocataire, mon collègue, ma collègue, mon meilleur ami
    """),
    given_labels=phrases("prénom est, prénom c'est, mon prénom est, mon prénom c'est, prénom"),
    family_labels=phrases("""
        nom de famille est, nom de famille c'est, mon nom de famille est, mon nom de famille c'est
        nom de famille
    """),
    titles=phrases("""
        m, mme, mlle, monsieur, madame, mademoiselle, docteur, docteure, dr, me, maître, professeur, prof
        père, sœur, soeur
    """),
    suffixes=phrases("jr, sr, fils, junior, ii, iii, iv"),
    organisations=phrases("""
        assurances, assurance, clinique, hôpital, bureau, cabinet, compagnie, banque, pharmacie, école
        université, centre, groupe, services, mutuelle, cross, shield, tribunal, mairie
    """),
    particles=phrases(
        "de, du, des, d, la, le, les, van, von, da, dos, di, saint, sainte, st, ste, mc, ben, el"
    ),
    accented_no_names=frozenset({"marié"}),
    not_names=phrases("""
        signe, accepte, mettez, notez, écrivez, le, la, les, un, une, des, et, ou, mais, parce, que, qui, quoi
        comment, quand, où, donc, oui, non, ouais, si, je, tu, il, elle, nous, vous, ils, elles, on, me
        te, se
        lui, leur, y, en, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, ce, cet
        cette, ces
        ça, cela, c'est, ici, là, est, sont, était, suis, es, êtes, être, été, ai, j'ai, as, a, avons, avez
        ont, avoir, avais, avait, veux, veut, voudrais, voulez, besoin, peux, peut, pouvez, viens, vient, venu
        venue, vais, va, vivre, vis, vit, habite, travaille, appelle, m'appelle, parle, parler, dis, dit, dire
        sais, sait, crois, pense, sens, mal, douleur, malade, fatigué, fatiguée, bien, mieux, pire, très, plus
        moins, aussi, rien, personne, quelque, chose, quelqu'un, jamais, toujours, déjà, maintenant
        aujourd'hui, hier, demain, matin, soir, nuit, midi, après, avant, depuis, jusque, pour, par
        avec, sans
        sur, dans, entre, vers, au, aux, du, chez, nom, noms, prénom, famille, numéro, téléphone, courriel
        adresse, email, mail, date, naissance, né, née, âge, ans, an, année, mois, jour, semaine, heure
        question
        réponse, répétez, merci, plaît, bonjour, bonsoir, salut, monsieur, madame, pardon, désolé, désolée
        excusez, bien sûr, bon, ben, bah, ok, okay, diabétique, allergique, enceinte, mariée
        célibataire, veuf, veuve, divorcé, divorcée, français, française, canadien, canadienne, québécois
        québécoise, belge, suisse, américain, américaine, haïtien, haïtienne, sénégalais, congolais, marocain
        algérien, patient, patiente, client, cliente, docteur, médecin, infirmière, avocat, avocate
        mère, père
        mari, femme, fils, fille, frère, sœur, soeur, ami, amie, maman, papa, homme, enfant, bébé, nouveau
        nouvelle, assurance, mutuelle, police, rendez-vous, accident, voiture, maison, hôpital, clinique
        urgent, urgence, important, privé, personnel, comprends, rappelle, souviens, lundi, mardi, mercredi
        jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre
        octobre, novembre, décembre, premier, première, fois, tout, toute, tous, toutes, autre, même, seul
        seule, peut-être, environ, sujet, test, résultat, médicament, médicaments, fièvre, grippe, cancer
        opération, vrai, faux, correct, exact, prêt, prête, inquiet, inquiète, peur, euh, heu, alors, voilà
        attendez, moment, seconde, minute, robot, machine, ordinateur, imbécile, stupide, idiot, connerie
        merde, retraité, retraitée, asthmatique, sourd, sourde, aveugle, mineur, majeur, préfère, importe
        combien, quel, quelle, étudiant, étudiante, urgences, inconnu, aucun, aucune, pas, ne, n'ai, d'accord
    """),
    given=words("""
        adele adrien agathe agnes alain albert alexandra alexandre alice aline amelie amina anais andre
        anne annie antoine arnaud arthur aurelie aurore axel baptiste beatrice benjamin benoit bernard
        brigitte bruno camille carole caroline catherine cecile celine chantal charles charlotte
        christian christiane christine christophe claire claude claudine clement clemence colette corinne
        cyril damien daniel danielle david delphine denis denise didier dominique edith edouard elise
        elodie emile emilie emma emmanuel emmanuelle eric estelle etienne eugenie eva fabien fabienne
        fabrice fanny fatou fatoumata felix florence florent francine franck francis francois francoise
        frederic gabriel gabrielle genevieve georges gerard germaine ghislaine gilbert gilles ginette
        guillaume guy helene henri herve hugo hugues ines irene isabelle jacqueline jacques jean jeanne
        jeannine jerome joel johanne josee joseph josette jules julie julien juliette justine karim karine
        laetitia laura laure laurence laurent lea leo leon liliane lionel lise loic louis louise luc lucas
        lucie lucien ludovic lydie madeleine manon marc marcel marguerite marianne marie marina marine
        marion martin martine mathieu mathilde maurice maxime melanie michel michele michelle mireille
        monique moussa mohamed muriel nadia nadine nathalie nicolas nicole noemie noe odette odile olivier
        pascal pascale patrice patricia patrick paul paule paulette pauline philippe pierre quentin rachel
        raphael raymond rejean rene renee remi richard robert roger roland romain rose sabine samuel sandra
        sandrine sarah sebastien serge simon simone solange sophie stephane stephanie suzanne sylvain sylvie
        theo therese thierry thomas valerie veronique victor vincent virginie viviane xavier yann yannick
        yves yvette yvonne zoe
    """),
    family=words("""
        andre arnaud aubert barbier baron beaulieu belanger benoit bergeron bernard bertrand blanc blanchard
        bonnet bouchard boucher bourgeois boyer brun caron carpentier chevalier clement colin cote daigle
        david denis desjardins deschamps diallo diop dubois dufour dumas dumont dupont dupuis durand fabre
        faure fontaine fortin fournier francois gagne gagnon garnier gaillard gauthier gautier gerard girard
        giraud guerin henry hubert jean joly lacroix lambert lamy landry lapointe lavoie leblanc leclerc
        leclercq lefebvre lefevre legrand lemaire lemieux leroux leroy lessard levesque lucas marchand marie
        martel martin martinez masson mathieu mercier meunier meyer michaud michel moreau morel morin muller
        nadeau nguyen nicolas noel olivier ouellet paris parent pelletier perrin perrot petit picard pierre
        poirier poulin prevost renard renaud rey richard riviere robert robin roche roger rolland rousseau
        roussel roux roy schmitt simard simon sow thibault thomas tremblay traore turgeon vidal vincent
    """),
    being=phrases("est, était, c'est, c'était"),
    joining=phrases("et"),
    two_surnames=False,
)

PLACES = Places(
    kinds_after=phrases("street, st, avenue, ave, road, rd, drive, dr, lane, ln, boulevard, blvd, court"),
    kinds_before=phrases("""
        rue, avenue, av, ave, boulevard, boul, bd, blvd, chemin, ch, route, rte, place, allée, impasse, quai
        cours, square, ruelle, rang, côte, montée, passage, sentier, autoroute, voie, faubourg
    """),
    units=phrases("""
        appartement, appart, appt, app, apt, étage, porte, bâtiment, bât, escalier, bureau, unité, suite
        numéro, nº, n°
    """),
    boxes=phrases("boîte postale, bp, case postale, cp, po box, p.o. box"),
    hints=phrases("""
        coin, angle, croisement, carrefour, intersection, près, sortie, km, kilomètre, route, autoroute
        parking, stationnement, entre, en face, à côté, pont, centre, quartier, devant, derrière, hôpital
        hôtel, refuge, dehors
    """),
    leads=phrases("""
        j'habite à, j'habite au, j'habite, je vis à, je vis au, mon adresse est, mon adresse c'est
        l'adresse est, adresse, je suis à, je suis au, c'était à, c'était au, ça s'est passé à, c'est au
        c'est à, j'habite sur, nous habitons
    """),
    wheres=phrases("sur, a, au, dans, dans la, pres de, sur la"),
    directions=phrases("n, s, e, o, w, nord, sud, est, ouest, sw, nw, se, ne"),
    inside=phrases("de, du, des, la, le, les, l, et"),
    crossings=phrases("et, avec"),
    ins=phrases("à, en"),
    states={
        "new york": "NY", "nouveau mexique": "NM", "new jersey": "NJ", "texas": "TX",
        "californie": "CA", "floride": "FL", "oregon": "OR", "caroline du nord": "NC",
        "caroline du sud": "SC", "dakota du nord": "ND", "dakota du sud": "SD",
        "pennsylvanie": "PA", "louisiane": "LA", "mississippi": "MS", "missouri": "MO",
        "virginie": "VA", "virginie occidentale": "WV", "hawai": "HI", "illinois": "IL",
        "arizona": "AZ", "washington": "WA", "nevada": "NV", "colorado": "CO", "georgie": "GA",
        "michigan": "MI", "utah": "UT", "ohio": "OH", "indiana": "IN", "idaho": "ID",
        "kansas": "KS", "iowa": "IA", "massachusetts": "MA", "maryland": "MD", "alabama": "AL",
        "tennessee": "TN", "kentucky": "KY", "new hampshire": "NH", "montana": "MT",
        "minnesota": "MN", "wisconsin": "WI", "oklahoma": "OK", "nebraska": "NE",
        "connecticut": "CT", "delaware": "DE", "arkansas": "AR", "wyoming": "WY", "alaska": "AK",
        "maine": "ME", "vermont": "VT",
    },
)  # fmt: skip

PHRASEBOOK = Phrasebook(
    answers=ANSWERS,
    speech=AROUND,
    signs=SIGNS,
    mail=MAIL,
    people=PEOPLE,
    places=PLACES,
    phone_cues=phrases("""
        indicatif, téléphone, portable, cellulaire, cell, mobile, mon numéro, appelez-moi, m'appeler
        au numéro
        tél, tel, me joindre, whatsapp, fixe, fax, son numéro
    """),
    identifier_cues={
        "ssn": ("securite sociale", "numero de securite sociale", "assurance sociale"),
        "npi": ("npi",),
        "vin": ("vin", "numero de serie", "chassis"),
        "plate": ("plaque", "immatriculation"),
        "member": ("membre", "adherent", "numero de membre", "numero d'assure"),
        "policy": ("police", "numero de police", "contrat"),
        "claim": ("sinistre", "reclamation", "dossier"),
        "medicaid": ("medicaid",),
        "group_number": ("groupe", "numero de groupe"),
        "report": ("rapport", "constat", "numero de rapport", "plainte"),
        "case": ("affaire", "dossier", "numero de dossier"),
        "account": ("compte", "numero de compte"),
        "license": ("permis", "numero de permis"),
        "ein": ("ein",),
        "routing": ("routing", "transit"),
        "mbi": ("medicare", "mbi"),
        "other": ("code postal", "commande", "facture", "passeport", "carte", "ne le", "code"),
    },
    lists=lists.FR,
    code_leads=phrases("ça commence par, commence par, c'est, ça donne"),
    frequency=phrases("""
        une fois, deux fois, trois fois, chaque, tous les jours, par jour, quotidien, quotidienne, le soir
        le matin, au coucher, à midi, avec le repas, en mangeant, quand, par semaine, hebdomadaire, avant de
        au besoin, fois, toutes les, la nuit
    """),
    intake=phrases("""
        je prends, j'ai, je suis sous, j'utilise, on m'a prescrit, je suis allergique à, je suis allergique au
        je suis allergique aux, allergique à, allergique au, allergique aux, mes médicaments sont
        c'est, juste
        seulement, ben, bon, et, euh, aussi, un, une, des, le, la, les, l', du, de la, de l', mon, ma
        mes, prends
        alors, au, aux, à la, à l', à, oui, il y a, d'
    """),
)
