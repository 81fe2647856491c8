"""A short utterance never changes the language; a sentence does, and nothing begins again."""

import pytest

from appliance.conversation.languages.elsewhere import UNKNOWN
from appliance.conversation.understand import heard_language, understand
from appliance.conversation.understand.language import language_of
from appliance.core.command import CommandKind
from tests.conversation.interviews import interview
from tests.conversation.stage import SHIPPED, stage

_LANGUAGES = ("en", "es", "fr")
SHORT = """
ok
no
si
sí
oui
non
yes
a las dos
Jean
son
pour
merci
gracias
thanks
Marie Dupont
Jean-Pierre Côté
Ana María de la Cruz
José García López
John Smith
Le Roy
De La Rosa
503 555 0142
42
the 3rd
le 3 mai
el 3 de mayo
May 3rd
12/05/1984
ana@example.com
jean.dupont@exemple.fr
a@b.es
ok merci
no gracias
no thanks
d'accord
vale
sure
me
on
an
once
dos
son las dos
a la una
por la tarde
le matin
in the morning
Rue de la Paix
Avenida de los Insurgentes
12 Main Street
los Angeles
Les Halles
El Paso
Des Moines
Bon Secours
Blue Cross
Aetna
penicillin
penicilina
pénicilline
no sé
je ne sais pas
I don't know
pas encore
todavía no
not yet
mi hijo
mon fils
my son
Paul et Marie
dolor de cabeza
mal de tête
headache
hola
bonjour
hello
no, no, no
non non
a.m.
pm
x
?
¿qué?
quoi?
what?
dix
six
main
pain
pie
sale
once de mayo
chat
fin
largo
grave
total
normal
café
La Salle
el Dr. Smith
M. Lefèvre
Mme Tremblay de Laval
in el hospital de la ciudad
""".strip().splitlines()
SENTENCES = {
    "en": """
I would rather speak in my own language because this is too hard for me
I have had a bad cough for about two weeks and it is not getting better
my daughter has been sick since Monday and she does not want to eat anything
I fell in the kitchen last night and now my wrist hurts when I move it
the doctor told me that I should come back in three weeks for a test
I don't take any medicine but I was allergic to penicillin when I was a child
my name is Laura Bennett and I was born on the third of May
you can call me in the morning because I work at night
it started when we moved to the new house and it has not stopped
I would like to know how long this is going to take today
my husband has the insurance card but he is at work right now
there was a lot of pain at first but it is better than it was
I can't sleep because my back hurts and I have to sit up
we were at the park with the kids when he fell off the swing
this is the first time that I have been to your office
I need to see someone about the rash that I have on my arm
she is my mother and I am the one who takes care of her
I had surgery on my knee four years ago and it was fine
they said that it was nothing but I am still worried about it
the pills make me feel sick so I stopped taking them last week
""".strip().splitlines(),
    "es": """
prefiero hablar en mi idioma porque esto es muy difícil para mí
tengo una tos muy fuerte desde hace dos semanas y no se me quita
mi hija está enferma desde el lunes y no quiere comer nada
me caí en la cocina anoche y ahora me duele la muñeca cuando la muevo
el doctor me dijo que tenía que volver en tres semanas para una prueba
no tomo ninguna medicina pero era alérgica a la penicilina cuando era niña
me llamo Laura Benítez y nací el tres de mayo en la ciudad de Puebla
me puede llamar por la mañana porque trabajo de noche
empezó cuando nos mudamos a la casa nueva y no ha parado
quisiera saber cuánto tiempo va a tardar esto porque tengo que irme
mi esposo tiene la tarjeta del seguro pero está en el trabajo
al principio me dolía mucho pero ya estoy mejor que antes
no puedo dormir porque me duele la espalda y tengo que sentarme
estábamos en el parque con los niños cuando se cayó del columpio
es la primera vez que vengo a la oficina de ustedes
necesito ver a alguien por el sarpullido que tengo en el brazo
ella es mi madre y yo soy la que la cuida todos los días
me operaron de la rodilla hace cuatro años y todo salió bien
me dijeron que no era nada pero todavía estoy preocupada por eso
las pastillas me caen mal y por eso dejé de tomarlas la semana pasada
""".strip().splitlines(),
    "fr": """
je préfère parler dans ma langue parce que c'est trop difficile pour moi
j'ai une toux très forte depuis deux semaines et elle ne passe pas
ma fille est malade depuis lundi et elle ne veut rien manger
je suis tombé dans la cuisine hier soir et maintenant j'ai mal au poignet
le médecin m'a dit que je devais revenir dans trois semaines pour un examen
je ne prends pas de médicaments mais j'étais allergique à la pénicilline
je m'appelle Laure Benoît et je suis née le trois mai dans la ville de Québec
vous pouvez m'appeler le matin parce que je travaille la nuit
ça a commencé quand nous avons déménagé dans la nouvelle maison
je voudrais savoir combien de temps cela va prendre parce que je dois partir
mon mari a la carte de l'assurance mais il est au travail
au début j'avais très mal mais ça va mieux que la semaine dernière
je ne peux pas dormir parce que j'ai mal au dos et je dois m'asseoir
nous étions au parc avec les enfants quand il est tombé de la balançoire
c'est la première fois que je viens dans votre bureau
il faut que je voie quelqu'un pour les boutons que j'ai sur le bras
c'est ma mère et je suis la personne qui s'occupe d'elle
on m'a opéré du genou il y a quatre ans et tout va bien
ils m'ont dit que ce n'était rien mais je suis encore inquiète
les comprimés me rendent malade et je ne les prends plus depuis une semaine
""".strip().splitlines(),
}


def test_there_are_enough() -> None:
    assert len(SHORT) > 60
    assert all(len(lines) == 20 for lines in SENTENCES.values())


@pytest.mark.parametrize("current", _LANGUAGES)
@pytest.mark.parametrize("said", SHORT)
def test_a_short_utterance_changes_no_language(current: str, said: str) -> None:
    assert language_of(said, current, _LANGUAGES) == current


@pytest.mark.parametrize("current", _LANGUAGES)
@pytest.mark.parametrize("spoken", _LANGUAGES)
def test_a_sentence_is_heard_in_its_language(current: str, spoken: str) -> None:
    heard = {line: language_of(line, current, _LANGUAGES) for line in SENTENCES[spoken]}
    assert {line: language for line, language in heard.items() if language != spoken} == {}


@pytest.mark.parametrize(
    ("language", "said", "wished"),
    [
        ("es", "me daban papeles en inglés", False),
        ("es", "el dueño me daba papeles en inglés y yo no entendía nada", False),
        ("es", "la doctora me habló en inglés", False),
        ("es", "mi hijo habla en inglés en la escuela", False),
        ("en", "the forms were in Spanish and I couldn't read them", False),
        ("en", "they gave me papers in French", False),
        ("fr", "le contrat était en anglais", False),
        ("fr", "il m'a crié dessus en espagnol", False),
        ("es", "en inglés por favor", True),
        ("es", "podemos hablar en inglés", True),
        ("en", "can we do this in Spanish?", True),
        ("en", "en español", True),
        ("fr", "en anglais s'il vous plaît", True),
    ],
)
def test_what_was_in_a_language_is_no_wish_for_it(language: str, said: str, wished: bool) -> None:
    begun = interview("patient-intake", language, ask="reason")
    kinds = [one.kind for one in understand(said, begun).commands]
    assert heard_language(said, begun) == language
    assert (CommandKind.LANGUAGE in kinds) is wished


def test_a_sentence_goes_on_where_the_conversation_was() -> None:
    with stage("patient-intake", packs=SHIPPED, language="en") as on:
        on.say("I have had a bad cough for two weeks")
        on.say("je ne sais pas vraiment mais je crois que c'est pareil et je tousse la nuit")
        assert language_of(on.view.reply, "en", _LANGUAGES) == "fr"
        assert "cough" in str(on.view.stored["reason"])


ELSEWHERE = """
fr Bonjour, mon propriétaire veut m'expulser et je ne sais pas quoi faire.
fr J'ai eu un accident de travail le mois dernier.
fr Mon ex ne respecte pas la garde des enfants
de Mein Vermieter will mich aus der Wohnung werfen
de Sprechen Sie Deutsch?
de Wir möchten uns scheiden lassen
pt Bom dia, o meu patrão não me pagou o salário
pt Meu filho está com febre desde ontem
vi Tôi không nói được tiếng Anh
vi Toi khong noi duoc tieng Anh
zh 我的房东要赶我走
ar صاحب البيت يريد طردي
fa من دیروز تصادف کردم و کمک می‌خواهم
ru Хозяин квартиры хочет меня выселить
uk Мені потрібен адвокат, я не розмовляю англійською
ko 어제 교통사고를 당했어요
ht Mwen pa pale angle
ht Patwon mwen pa peye m
tl Hindi po ako marunong mag-Ingles
tl Kailangan ko po ng tulong sa papeles ko
pl Nie mówię po angielsku, tylko po polsku
it Il padrone di casa vuole mandarmi via
tr Kocam beni dövüyor, yardım istiyorum
""".strip().splitlines()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("line", ELSEWHERE)
def test_a_first_sentence_tells_which_interpreter(language: str, line: str) -> None:
    tag, _, said = line.partition(" ")
    begun = interview("legal-intake", language, ask="caller_name")
    assert heard_language(said, begun) == tag


def test_strange_letters_are_a_language_we_cannot_name() -> None:
    said = "rozumíte mi, moje dítě má vysokou horečku"
    assert language_of(said, "en", ("en", "es")) == UNKNOWN
    assert language_of("josé maría núñez garcía", "es", ("en", "es")) == "es"


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    "name",
    [
        "Nguyễn Thị Hồng Nhung",
        "Rosa Maria de la O Hernandez",
        "João da Silva dos Santos",
        "Jürgen von der Heide",
        "Łukasz Wiśniewski",
        "oui?",
        "ok",
    ],
)
def test_a_name_is_in_no_language(language: str, name: str) -> None:
    begun = interview("legal-intake", language, ask="caller_name")
    assert heard_language(name, begun) == language


@pytest.mark.parametrize(
    ("language", "said", "wished"),
    [
        ("en", "do you speak Vietnamese?", "vi"),
        ("es", "necesito un intérprete de portugués", "pt"),
        ("en", "I need a Somali interpreter please", "so"),
        ("en", "Tagalog", "tl"),
        ("fr", "est-ce que quelqu'un parle arabe ?", "ar"),
        ("en", "he only speaks Russian", "ru"),
        ("en", "my contract is in German and I can't read it", None),
        ("en", "I was born in a Polish town", None),
    ],
)
def test_a_language_is_wished_for_by_its_name(language: str, said: str, wished: str | None) -> None:
    begun = interview("patient-intake", language, ask="reason")
    found = [one for one in understand(said, begun).commands if one.kind is CommandKind.LANGUAGE]
    assert [one.field for one in found] == ([] if wished is None else [wished])


@pytest.mark.parametrize("pack", ["auto-claim", "legal-intake"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_where_an_intake_has_no_french_an_interpreter_is_asked_for(
    pack: str, language: str
) -> None:
    with stage(pack, packs=SHIPPED, language=language) as on:
        opened = on.view.ask
        on.say("bonjour je ne parle pas bien cette langue et je suis un peu perdue ici")
        (ticket,) = on.view.tickets
        assert (ticket.queue, ticket.priority) == ("interpreter", "P2")
        assert on.view.reply.startswith("Ce formulaire n'est pas encore en français.")
        for line in ("interpreter", "intérprete", "English o"):
            assert line in on.view.reply
        assert (on.view.ask, on.view.stored) == (opened, {})


def test_what_was_said_before_another_language_is_kept_for_the_interpreter() -> None:
    with stage("auto-claim", packs=SHIPPED, language="en") as on:
        on.say("it happened on March 3 2026 in Portland")
        kept = dict(on.view.stored)
        on.say("je ne comprends pas cette question parce que je ne parle pas bien anglais")
        assert kept
        assert dict(on.view.stored) == kept
        assert [one.queue for one in on.view.tickets] == ["interpreter"]


def test_only_what_an_intake_speaks_is_offered() -> None:
    with stage("patient-intake", packs=SHIPPED, language="en") as on:
        on.say("Tôi không nói được tiếng Anh")
        assert "English, español or français" in on.view.reply
        assert "English, español o français" in on.view.reply
