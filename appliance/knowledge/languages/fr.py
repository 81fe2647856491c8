"""French words as questions at a front desk use them. Pure; data only."""

from appliance.knowledge.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    silent="""
    a ai alors au aux avec avez avoir c ca ce cela ces cette chez comment d dans de des dois du elle en est
    et etes etre faire fait faut il ils j je l la le les leur lui m ma mais me mes moi mon n ne nous on ou par
    pas peut peux plus pour pouvez puis qu que quel quelle quels qui quoi s sa se ses si son sont suis sur t
    te tout tu un une va vais veux vos votre voudrais vous y
    """,
    suffixes=("ements", "ement", "ations", "ation", "aient", "erez", "eront", "ees", "ee", "es", "er", "ez",
              "ent", "e", "s"),
    concepts={
        "heures": "heure heures horaire horaires ouvre ouvrez ouvert ouverts ferme fermez ferme "
        "fermeture quelle_heure",
        "semaine": "semaine lundi mardi mercredi jeudi vendredi",
        "samedi": "samedi samedis fin_de",
        "dimanche": "dimanche dimanches",
        "payer": "payer paie paye paiement coute coutent cout prix tarif tarifs combien_coute "
        "argent cher especes carte reduits revenus",
        "duree": "dure duree longtemps minutes combien_de",
        "apporter": "apporter apportez amener papiers documents piece",
        "assurance": "assurance assurances medicare medicaid mutuelle",
        "prive": "prive privee confidentiel secret lire lit voit voir gardez garde reponses "
        "donnees efface effacer",
        "interprete": "interprete interpretes traduire traducteur traduction langue langues parle parlez",
        "mineur": "mineur enfant enfants parent parents tuteur fils fille",
        "accompagner": "accompagner quelqu'un mari femme ami amie venir_avec",
        "corriger": "corriger erreur faute",
    },
)  # fmt: skip
