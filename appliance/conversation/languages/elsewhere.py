"""What languages are called, and by what those are known that are heard here and not spoken. Pure data.

They are told apart so that the right interpreter is asked for; nothing is answered from them. Words are
folded; letters are as they are written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from appliance.conversation.languages.patterns import word_set
from appliance.core.interview import Language

UNKNOWN: Language = "und"
"""BCP 47 for a language that is none of ours and that we cannot name."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """One language. `names` are what it is called in English, Spanish and French, and in itself; `common`
    are its commonest words, and `letters` those that few others are written with."""

    names: tuple[str, ...]
    common: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()


def _one(names: str, common: str = "", letters: str = "") -> Elsewhere:
    return Elsewhere(tuple(names.split(", ")), word_set(common), frozenset(letters))


ELSEWHERE: Mapping[Language, Elsewhere] = {
    "am": _one("Amharic, amárico, amharique, አማርኛ"),
    "ar": _one("Arabic, árabe, arabe, العربية"),
    "bn": _one("Bengali, bengalí, bengali, বাংলা"),
    "de": _one(
        "German, alemán, allemand, Deutsch",
        """
        ich nicht und der die das ein eine einen einem habe mein meine meinen meiner mit seit ist bin zu auf
        den dem fur wir sie er es von aus am im um bei nach war haben hatte kann konnen muss mochte will wird
        kein keine nur auch aber weil wegen wenn wie was wer wo hier heute gestern tag guten bitte danke
        brauche hilfe spreche sprechen deutsch leider arzt kind kinder letzte woche jahr jahre uber sich mir mich uns ihr
        jemand jemanden ins wurde seiner unser unsere lassen mochten helfen verstehe hat sein etwas nichts schon noch mehr sehr
        gut ja nein alle mann frau tochter sohn haus wohnung arbeit schmerzen rucken kopf oder dann wieder gegen ohne unter
        """,
        "äß",
    ),
    "el": _one("Greek, griego, grec, ελληνικά"),
    "en": _one("English, inglés, anglais, English"),
    "es": _one("Spanish, español, espagnol, español"),
    "fa": _one("Persian, persa, persan, فارسی, farsi, dari", letters="گچپژکی"),
    "fr": _one("French, francés, français, français"),
    "gu": _one("Gujarati, guyaratí, gujarati, ગુજરાતી"),
    "he": _one("Hebrew, hebreo, hébreu, עברית"),
    "hi": _one("Hindi, hindi, hindi, हिन्दी"),
    "hmn": _one(
        "Hmong, hmong, hmong, Hmoob",
        "kuv koj nws peb lawv tau tsis yog muaj xav hais lus mus los nyob tsev thiab rau ntawm ib tug tus vim hmoob raug mob kws li cas puas ua hnub",
    ),
    "ht": _one(
        "Haitian Creole, criollo haitiano, créole haïtien, kreyòl, creole, criollo, créole",
        """
        mwen pa gen nan ki ak pou li sa yo nou se doule depi bonjou vle kay fe mal map ap te m ou yon an la
        bezwen pale kreyol angle avoka dokte mesi tanpri jou semen pase pitit mari madanm travay lajan lopital
        kounye kisa kijan poukisa anpil tout moun lekol met mete deyo twa de gade malad ka ale
        """,
    ),
    "hy": _one("Armenian, armenio, arménien, հայերեն"),
    "it": _one(
        "Italian, italiano, italien, italiano",
        """
        ho di non sono che il lo gli una uno per con del della dei delle mi mio mia bisogno parlo solo da ma come
        anche perche grazie buongiorno buonasera questo questa quando dove abbiamo hanno ha e nel nella al alla
        molto male settimana giorni ieri oggi mesi padrone casa vuole lavoro avvocato medico figlio figlia italiano inglese
        ha avuto incidente moglie marito macchina vorrei parlare qualcuno parla sto stato stata fatto dolore aiuto ora tutto
        piu sua suo loro quello essere fare dopo prima ancora senza casa figli anni
        """,
    ),
    "ja": _one("Japanese, japonés, japonais, 日本語"),
    "km": _one("Khmer, jemer, khmer, ខ្មែរ"),
    "ko": _one("Korean, coreano, coréen, 한국어"),
    "lo": _one("Lao, lao, laotien, ລາວ"),
    "my": _one("Burmese, birmano, birman, မြန်မာ"),
    "nl": _one(
        "Dutch, neerlandés, néerlandais, Nederlands",
        "ik een het de niet van en dat is mijn heb ben met voor op te zijn hij zij wij ze naar omdat maar ook wil uit mij goedemorgen nodig advocaat spreek geen engels nederlands sinds week huis wordt werd kan moet",
    ),
    "pa": _one("Punjabi, panyabí, pendjabi, ਪੰਜਾਬੀ"),
    "pl": _one(
        "Polish, polaco, polonais, polski",
        "nie jest sie na do to ze w z i mam jestem od po za dla tak moj moja mnie mi ale jak co dzien dobry prosze dziekuje potrzebuje prawnika lekarza mowie polsku angielsku tylko chce byl byla mieszkania tydzien temu boli dziecko maz zona mial miala wypadek pracy brzuch glowa od wczoraj dzis juz jeszcze bardzo moze kiedy gdzie pomoc lub przez bez tez go jej jego ktory",
        "łęąśżźń",
    ),
    "pt": _one(
        "Portuguese, portugués, portugais, português",
        """
        nao eu voce minha meu estou uma um obrigado obrigada com sao tenho muito dor preciso ha desde do da de que o a e
        no na em os as dos das nos nas foi dias falo ele ela isso ao aos por para mas mais me se so meus minhas bom dia boa tarde
        noite ola advogado medico semana passada ontem hoje trabalho pagou filho filha marido mulher casa fui sofri portugues ingles senhor senhora fala falar quero quer querem ajuda meses anos depois antes porque quando onde quem qual tambem ainda aqui esta estao minhas pelo pela dele dela nosso vou fazer
        """,
        "ãõ",
    ),
    "ro": _one(
        "Romanian, rumano, roumain, română",
        "sunt este nu si am un o la de pentru cu in din ca mai nevoie avocat doctor vorbesc romana engleza numai buna ziua multumesc copilul meu mea mi ma care dar sa ne",
        "șță",
    ),
    "ru": _one("Russian, ruso, russe, русский"),
    "so": _one(
        "Somali, somalí, somali, Soomaali",
        "waxaan ma oo iyo in ku ka la uu u ay waa aan baahanahay aniga magacaygu xanuun maalin subax wanaagsan fadlan mahadsanid af soomaali ingiriisi dhakhtar qareen ilmahayga aqaano guriga rabaa rabo inaan qof la hadlo ah jira caruur shaqo gaari waxa maxaa haa maya iga igu kala soo",
    ),
    "sw": _one(
        "Swahili, suajili, swahili, Kiswahili",
        "mimi ni na ya wa kwa sana nina sina yangu wangu habari tafadhali asante nahitaji ninahitaji wakili daktari mtoto kiswahili kiingereza sababu jana leo wiki ajali maumivu nyumba kutoka lakini vizuri sizungumzi mume mke ananipiga naogopa ninaogopa naomba msaada kazi gari mgonjwa tumbo kichwa siku huyu hii lakini kuwa",
    ),
    "ta": _one("Tamil, tamil, tamoul, தமிழ்"),
    "te": _one("Telugu, telugu, télougou, తెలుగు"),
    "th": _one("Thai, tailandés, thaï, ไทย"),
    "tl": _one(
        "Tagalog, tagalo, tagalog, Tagalog, Filipino",
        """
        ako ang ng sa ko po ay hindi mga ba naman may kasi na masakit siya ito kong akong ang mo namin natin kami
        kailangan gusto marunong magandang umaga hapon gabi salamat abogado doktor anak asawa bahay trabaho kahapon
        ngayon isang noong linggo lang wala meron ulo tagalog opo kayo niya ni si kay para mula
        """,
    ),
    "tr": _one(
        "Turkish, turco, turc, Türkçe",
        "ben bir bu ve icin cok var yok degil benim bana beni ile ne ama gibi daha evet hayir merhaba lutfen ihtiyacim avukata doktora cunku istiyor istiyorum konusmuyorum turkce ingilizce evim sahibim gun hafta dun aksam sabah araba yardim kocam karim cocugum doktor nasil nerede kim sonra once kadar olan oldu agriyor bugun yarin konusan biri",
        "ığşİ",
    ),
    "uk": _one("Ukrainian, ucraniano, ukrainien, українська", letters="іїєґ"),
    "ur": _one("Urdu, urdu, ourdou, اردو", letters="ٹڈڑےںہ"),
    "vi": _one(
        "Vietnamese, vietnamita, vietnamien, tiếng Việt",
        """
        toi khong bi dau va la cua co cho nguoi mot ngay tu den can noi duoc xin chao con em anh chi ong ba nha
        tieng viet anh luat su bac si tuan truoc hom qua muon ra khoi xe hoi tai nan gap nay voi nhung rat
        """,
        "ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    ),
    "zh": _one("Chinese, chino, chinois, 中文, Mandarin, mandarín, Cantonese, cantonés, cantonais"),
}
