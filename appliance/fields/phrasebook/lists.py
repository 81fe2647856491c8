"""How people speak of lists: what names nothing, and what says that a list is whole."""

from __future__ import annotations

from appliance.fields.phrasebook.words import Lists, words

EN = Lists(
    indefinites=words("""
        something anything thing things stuff one ones couple bunch lot lots another more else
        someone somebody further same foods anyone anybody other others certain various handful plenty loads
    """),
    counts=words("""
        some several few many two three four five six different kinds kind sort sorts types type pills
        pill tablet tablets medicine medicines medication medications meds drug drugs allergy allergies
        prescription prescriptions person people man woman guy lady driver car cars quite whole
        actually little small daily regularly every big i've i
    """),
    totals=words("""
        all everything only lot list last it done finished complete completed through end ends set covered
        covers over nothing no none else everybody everyone both whole
    """),
    telling=words("""
        that this those these them they was were is are would be will been will've that's there's those're
        the a my i i've i'm we we're we've you've you your think guess believe told tell named said say
        gave give given listed mentioned got get have had one ones of it for me now so far pretty much
        about just really there full entire does do ll s ve re should cover yes yeah okay ok well right
        two three four couple at to here more any by what know take with know remember i'd
        and thanks thank please sir ma'am
    """),
    resuming=words("also but actually wait except besides plus instead forgot although though"),
    articles=words("a an some"),
    of=words("of"),
    felt=words("my i"),
    speaks=words("""
        i i'm i've i'd i'll we we're we've we'd we'll he he's she she's they they're they've you
        that's there's
    """),
    vague=words(
        "bit bits little extra here there side aside some odds ends money cash regular usual sure"
    ),
    effects=words("""
        hives rash rashes welts bumps swelling swells swell swollen itch itches itchy itching wheeze wheezing
        sneeze sneezing sneezes coughing vomiting vomit nausea nauseous dizzy dizziness faint fainting
        cramps diarrhea headache headaches redness blisters breathing breathe shock anaphylaxis numb
        numbness tingling tingly burning watery congestion palpitations puffy
    """),
)

ES = Lists(
    indefinites=words("""
        algo alguno alguna algunos algunas cosa cosas cosita cositas monton bola otra otro otras otros mas
        alguien comidas alimentos mismo misma mismos mismas cierta ciertas cierto ciertos bonche titipuchal
    """),
    counts=words("""
        varios varias unos unas uno una muchos muchas mucho pocos pocas poco dos tres cuatro cinco seis
        distintos distintas diferentes tipo tipos pastilla pastillas pastillita pastillitas medicina
        medicinas medicamento medicamentos remedio remedios alergia alergias receta recetas como hay
        persona personas senor senora muchacho muchacha conductor carro carros coche coches bastante
        bastantes cuantas cuantos diario
    """),
    totals=words("""
        todo todos todas unica unico unicas unicos nada nadie ninguna ninguno completa completo lista
        termina ultimo ultima ultimos ultimas
        acabe acabamos termine terminamos acabo termino basta listo ahi mas
    """),
    telling=words("""
        eso esa ese esos esas esto esta este era eran es son seria serian fue fueron la el las los lo que
        ya le les se di dije dijimos dicho conte mencione nombre he hemos tengo tomo tiene hay creo pienso
        yo me de con en a por ahora nomas pura puro puras solo solamente no pues bueno gracias joven
        hasta llega queda quedan aqui esta estan bien asi si esas dos tres un una para mi ahorita muchas
        cuento y ni habia hubo tenia otra otro otras otros cosa
    """),
    resuming=words(
        "tambien pero ademas sino menos espere espera falta faltaba salvo excepto olvidaba"
    ),
    articles=words("un una unos unas"),
    of=words("de"),
    felt=words("me se mi mis"),
    we=("amos", "emos", "imos"),
    speaks=words("yo nosotros nosotras usted ustedes ellos ellas ella me te nos se le les esto"),
    vague=words("""
        aparte poquito poquita poquitos guardadito guardaditos ahorrito ratos veces extra extras dinerito
        centavos centavitos pesitos ahi alla
    """),
    effects=words("""
        ronchas sarpullido erupcion hinchazon comezon picazon vomito vomitos nausea nauseas mareo mareos
        diarrea tos asfixia ahogo estornudos lagrimeo hincha hinchan pica moqueo desmayo ardor ampollas
        retortijones granos palpitaciones hormigueo urticaria
    """),
)

FR = Lists(
    indefinites=words("""
        quelque chose choses truc trucs machin affaire affaires autre autres un une certains certaines
        quelques quelqu'un chose tas aliments nourriture meme memes bidule encore plus divers diverses
    """),
    counts=words("""
        plusieurs quelques deux trois quatre cinq six plein beaucoup peu sorte sortes type types genre
        comprime comprimes cachet cachets pilule pilules medicament medicaments remede remedes allergie
        allergies ordonnance personne personnes monsieur dame gars voiture voitures assez tous jours jour
    """),
    totals=words("""
        tout toute tous toutes rien seul seule seuls seules fini finie termine terminee tour complet complete
        aucun aucune personne boucle fin ensemble liste derniere dernier suffit
    """),
    telling=words("""
        c'est ce ca cela c'etait ces ceux celles celui celle la le les l' voila oui non ben bon je j'ai ai
        on a nous avons fait dit donne nomme crois pense que qui me mes mon ma de des du d'
        pour l'instant moi ici la sera sont etait etaient est y plus autre autres chose choses a en et merci
        deux
        trois un une avec
        ne n'ai n'y pas vois vu pris prends il reste ajouter bien merci madame monsieur alors la-dessus ce qui
    """),
    resuming=words("aussi mais attendez sauf excepte oubliais oublie ah encore plutot"),
    articles=words("un une des du"),
    of=words("de d'"),
    felt=words("je j'ai me ma mon mes ca ma"),
    speaks=words("je j'ai j' nous vous il elle ils elles on tu ca c'est"),
    effects=words("""
        souffle gorge plaques plaque boutons demangeaisons urticaire rougeurs gonfle gonflement enfle vomis
        vomissements nausees vertiges diarrhee toux eternue etouffe demange gratte brule palpitations
    """),
)
