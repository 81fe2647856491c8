"""Spanish, as spoken in the United States, Mexico, Latin America and Spain: words around values."""

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
    said=("sí", "no"),
    yes=phrases("""
        si, sip, simon, sii, siii, si señor, si señora, si senor, si senora, claro, claro que si
        claro esta, por supuesto, por supuesto que si, desde luego, como no, como que no, pues si, pos si
        asi es, eso es, eso mismo, exacto, exactamente, correcto, es correcto, esta correcto
        afirmativo, efectivamente, en efecto, aja, ajam, sin duda, cierto, es cierto, es verdad
        creo que si, yo creo que si, pienso que si, supongo que si, me parece que si, diria que si
        espero que si, me temo que si, parece que si, puede que si, probablemente, obvio, obviamente
        de acuerdo, estoy de acuerdo, acepto, conforme, sale, orale, andale, dale, vale, ya lo creo
        definitivamente, totalmente, seguro que si, eso si, tambien, que yo sepa si, hasta donde se si
        esta bien, todo bien, todo correcto, si por favor, simon que si, seguramente, por que no
    """),
    no=phrases("""
        no, nop, nel, nones, no señor, no señora, no senor, no senora, para nada, en absoluto, que va
        claro que no, por supuesto que no, desde luego que no, ni hablar, ni modo, de ninguna manera
        de ningun modo, en ningun caso, jamas, nunca, negativo, pues no, pos no, tampoco, yo tampoco
        creo que no, yo creo que no, no creo, no lo creo, no creo que si, pienso que no, supongo que no
        me parece que no, diria que no, espero que no, me temo que no, parece que no, no realmente
        no mucho, no tanto, todavia no, aun no, ya no, ahora no, hoy no, por ahora no, de momento no
        por el momento no, que yo sepa no, hasta donde se no, no que yo sepa, no que recuerde
        no que yo recuerde, no que me acuerde
        ninguno, ninguna, ningun, nada, nadie, ni uno, ni una, nada de eso
        no es correcto, no es cierto, no es verdad, no es asi, incorrecto, esta mal, eso no
        por favor no, preferiria que no, mejor que no, mas vale que no
        no esta bien, no exactamente, no del todo, no estoy de acuerdo, no acepto, que no
        definitivamente no, seguro que no, probablemente no, obvio que no, mejor no, casi nunca
    """),
    yes_alone=phrases("""
        bueno, bien, ok, okay, okey, ya, seguro, verdad, s, perfecto, listo, lo hay, lo es, lo soy
        lo tengo, la tengo, los tengo, las tengo, tengo, hay, soy, estoy, lo era, lo estaba, lo estuvo
        lo hice, lo hizo, lo hago, lo hace, lo fue, si tengo, si hay, tengo uno, tengo una, tengo varios
        tengo varias, tengo algunos, tengo algunas, un poco, un poquito, algo, algunos, algunas, varios
        varias, siempre, todos los dias, a diario, a veces, mas o menos, puede, quiero, los dos, ambos
        si quiero, si puedo, puedo, lo tomo, las tomo, los tomo, fumo, bebo, tomo
    """),
    no_alone=phrases("""
        falso, mal, n, cero, ni uno solo, nada mas, es todo, eso es todo, rara vez, sin
    """),
    hedged=phrases("""
        creo que si, yo creo que si, pienso que si, supongo que si, me parece que si, diria que si
        espero que si, parece que si, puede que si, probablemente, seguramente, por que no, bueno, bien
        creo que no, yo creo que no, no creo, no lo creo, pienso que no, supongo que no, casi nunca
        me parece que no, diria que no, espero que no, parece que no, no realmente, no mucho, no tanto
        que yo sepa no, hasta donde se no, no que yo sepa, no que recuerde, no que yo recuerde
        que yo sepa si, hasta donde se si, no exactamente, no del todo, un poco, un poquito, algo
        a veces, mas o menos, puede, probablemente no, mejor no, ok, okay, okey, ya, tambien, rara vez
        nada mas, es todo, eso es todo, los dos, ambos, ni modo
    """),
    denials=phrases("""
        no tengo, no tenia, no tuve, no hay, no habia, no hubo, no soy, no era, no estoy, no estaba
        no estuve, no he, no habia, no tomo, no fumo, no bebo, no uso, no hago, no hice, no puedo, no es
        no fue, no esta, no esta, no estan, no son, no tiene, no tuvo, no tienen, no tenemos, no lo es
        no lo tengo, no la tengo, no los tengo, no las tengo, no me, no le, no les, no nos, no lo
        no ha, no han, no hemos, no padezco, no sufro, no recibo, no voy, no fui, no necesito
        no quiero, no trabajo, no vivo, no estamos, nunca he, nunca, jamas, yo no, el no, ella no
        nadie, tampoco, ninguno de, ninguna de, nada de, sin
    """),
    never=phrases("""
        si quiere, si quieren, si gusta, si gustan, si desea, si desean, si prefiere, si prefieren
        no le cuento, no se lo cuento, no lo cuento, no lo repito, no se lo digo a nadie, no le digo a nadie
        no se, no lo se, no sabria, no sabe, ni idea, no tengo idea, no tengo ni idea, no tengo la menor
        no entiendo, no le entiendo, no te entiendo, no entendi, no comprendo, no le comprendo
        no recuerdo, no me acuerdo, no lo recuerdo, no estoy seguro, no estoy segura, no me queda claro
        no importa, no me importa, no hay problema, no pasa nada, no se preocupe, no te preocupes
        no oigo, no le oigo, no escucho, no le escucho, no escuche, no oi, no quiero decir
        no quiero contestar, no quiero responder, no quiero hablar, no le digo, no voy a decir
        no tengo problema, no tengo ningun problema, no tengo inconveniente, no hay inconveniente
        no veo problema, no le veo problema, no hay ningun problema
        no es asunto, no le importa, no me siento comodo, no me siento comoda, no gracias a
        si y no, no hay prisa, no corre prisa, no tengo prisa, no sabemos, no sabria decirle, sin comentarios
        no puedo decir, no le sabria, nada que decir, no me lo, no me diga, no me hagas, no me haga
    """),
    lead_ins=phrases("""
        eh, em, este, mmm, mm, ah, oh, ay, pues, bueno, a ver, o sea, mire, mira, digamos, hola, la verdad
        la verdad es que, es que, yo diria que, diria que, desgraciadamente, lamentablemente
        desafortunadamente, por desgracia, por suerte, afortunadamente, gracias a dios, uy, uf, hombre
        por dios, santo dios, dios santo, virgen santa, ave maria, madre mia, hijole, caray, caramba
        dejeme pensar, deje pensar, dejeme ver, dejeme recordar, dejeme acordarme, por cierto, de hecho
        gracias, perdon, por favor, que yo sepa, hasta donde se, oiga, sinceramente, francamente
        honestamente, y, pero
        me parece que, claro, ahora mismo, por ahora, de momento, entonces, yo creo que, creo que, ya
        hasta ahora, hasta ahorita, hasta el momento, hasta la fecha, hasta hoy, por el momento
        hasta el dia de hoy, ahorita
    """)
    | tags.ES_RELIEF,
    negators=phrases(
        "no, ni, nunca, jamas, sin, tampoco, excepto, nada, nadie, ningun, ninguno, ninguna"
    ),
    but_for=phrases("""
        menos, todo menos, cualquiera menos, excepto, salvo, en vez de, en lugar de, que no sea, evitar
        cualquier cosa menos, cualquier hora menos, a cualquier hora menos, pero no
    """),
    topics=phrases("de, en cuanto a, sobre, lo de, con, las, los"),
    buts=phrases("pero, asi que"),
    still=phrases("todavia, aun, sigue"),
    plain=phrases("si, no"),
    tags=phrases("no, verdad, eh, no cree, no es cierto"),
    circumstances=phrases("""
        desde, porque, por, pero, y, cuando, si, despues, antes, hasta, cada, todos
        todas, casi, una vez, dos veces, tres veces, varias veces, diario, a diario, ya, todavia, tambien
        siempre, seguido, a veces, de vez en cuando, a menudo, ultimamente, hace, mucho, muchas, bastante
        la verdad, desgraciadamente, solo, nada mas, nomas, sobre todo, gracias, para
    """),
    accented=frozenset({"sí"}),
    nothing_but=phrases("aja, ajam, sip, nel, nop, nones"),
    assured=phrases("""
        por supuesto, por supuesto que si, claro que si, desde luego, claro esta, como no, sin duda
    """),
)

_AFTERTHOUGHTS = phrases("""
    creo, creo yo, me parece, supongo, imagino, si le sirve, si le sirve de algo, si le ayuda
    mas o menos, en fin, pues eso, y eso, o algo asi, o asi, y ya, y listo, si mal no recuerdo
    si no recuerdo mal, si no me equivoco, si bien recuerdo, si bien me acuerdo, hasta donde recuerdo
    hasta donde me acuerdo, segun yo, segun recuerdo, segun me acuerdo, la verdad, gracias, por favor
    ya sabe, usted sabe, mas que nada, ahi esta, ya esta, ahi tiene, eso seria, asi nomas, nomas
    digo yo, que yo recuerde, por decir algo, de momento, por ahora
""")

AROUND = Around(
    fillers=phrases("""
        eh, em, este, mmm, mm, ah, oh, ay, pues, bueno, a ver, o sea, mire, mira, digamos, hola
        buenos dias, buenas tardes, buenas noches, buenas, creo que, creo, pienso que, es, era, seria
        si, claro, ok, vale, es que, la verdad, la verdad es que, verá, vera, dejeme ver, deje pensar
        dejeme pensar, dejeme recordar, dejeme acordarme, deje recuerdo, deje me acuerdo, que tal
        ya, es decir, entonces, solo, nada mas, pos, son, me parece que, yo diria, diria, y, pero
        gracias, oiga, disculpe, por favor, perdon, no espere, digo, tal vez, quizas, este si
        por dios, santo dios, dios santo, virgen santa, por favor santo, ave maria, madre mia, que barbaridad
        hijole, caray, caramba, orale, andele, hombre, mujer, dios, dios mio, uf, uy, chin, vaya
        pues si, ahi va, ahi le va, aqui va, ni modo, serian
    """),
    hesitations=phrases("""
        eh, em, este, mmm, mm, ah, oh, ay, pues, bueno, a ver, o sea, pos, es que, dejeme pensar, deje pensar
        dejeme ver, dejeme recordar, dejeme acordarme
    """),
    small_words=phrases("""
        el, la, los, las, un, una, unos, unas, de, del, en, a, al, por, para, con, y, o, u, e, mi, mis, su
        sus, no, es, lo, que, se, me, te, le, hora, otro, otra, cualquier, este, esta, eso, sin
    """),
    courtesies=phrases("""
        por favor, gracias, muchas gracias, señor, señora, señorita, senor, senora, senorita, creo
        si puede, si es posible, para mi, mejor, esta bien, estaria bien, vale, ok, verdad, doctor
        doctora, joven, supongo, seria mejor, es mejor, me parece, la verdad, nada mas, amable, entonces
        si no es molestia, tambien, gracias a dios, la neta
        pues, pues eso, y eso, y ya, y ya esta, ya esta, en fin, ya sabe, usted sabe, creo yo, me imagino
        si no me equivoco, si mal no recuerdo, si bien recuerdo, si no recuerdo mal, segun yo, segun recuerdo
        que yo recuerde, que yo sepa, hasta donde recuerdo, hasta donde se, o algo asi, o por ahi
        mas que nada
        si le sirve, si le ayuda, por si le sirve, ahi esta, asi nomas, nomas, no mas, y punto, por cierto
        para ser exacto, para ser exactos, y todo eso, o sea, digamos, sobre todo, casi seguro
        casi segura, y es todo, eso es todo, eso seria todo
    """)
    | tags.ES
    | _AFTERTHOUGHTS,
    afterthoughts=_AFTERTHOUGHTS,
    definite=phrases("el, la, los, las, mi, mis, su, sus"),
    intensifiers=phrases("gran, mayor, mucha, mucho, verdadera, verdadero, real, realmente, muy"),
    tags=tags.ES,
    repairs=phrases("""
        perdon, digo, mejor dicho, espere, espera, no espere, no espera, quise decir, quiero decir
        disculpe, me equivoque, corrijo, mas bien, o sea, bueno no, rectifico, no perdon, no digo
        ay no, lo siento, pensandolo bien, no mejor, mejor que sea
    """),
    non_answers=phrases("""
        no se, no lo se, ni idea, no tengo idea, no tengo ni idea, no estoy seguro, no estoy segura
        que quiere decir, que significa, que es eso, que es, que?, que dijo, como?, como dice, como dijo
        como asi, como que, mande
        por que, porque pregunta, para que, quien es, quien habla, cuando, cual, a que se refiere
        que, no entiendo, no le entiendo, no comprendo, no entendi, no recuerdo, no me acuerdo
        prefiero no, no quiero, no le importa, eso es privado, es privado, es personal, es confidencial
        salte, saltar, saltarlo, siguiente, la siguiente, otra pregunta, paso, repita, repitalo
        puede repetir, puede, podria, me puede, me podria, perdon, disculpe, ayuda, alto, pare, cancelar
        regresar, volver, atras, espere, espera, un momento, un momentito, un segundo, ahorita no
        dejeme, deje, quiero hablar, necesito hablar, operador, operadora, agente, una persona, humano
        no tengo, no tiene, no hay, se me olvido, lo olvide, ahora no, despues le, despues se lo, olvidelo
        no gracias, tengo una pregunta, pregunta, desconocido, no aplica, n/a, nada, eres, es usted
        usted es, donde, hay alguien, no puedo, no le, no me, ninguno de sus, a usted que, y eso
        empezar de nuevo, otra vez
    """),
    asides=phrases("""
        me da, me dan, me sale, me salen, me provoca, me causa, que, porque, para, se me, eso, esa, ese, pero
        la tomo, lo tomo, las tomo, los tomo, me hace, me pone, no estoy
    """),
    joiners=phrases("y, e, tambien, ademas, y tambien, mas, y ademas, asi como, junto con, luego"),
    ordinals={
        "primero": 0, "primera": 0, "primer": 0, "segundo": 1, "segunda": 1, "tercero": 2,
        "tercera": 2, "tercer": 2, "cuarto": 3, "cuarta": 3, "quinto": 4, "quinta": 4, "sexto": 5,
        "sexta": 5, "ultimo": -1, "ultima": -1, "uno": 0, "dos": 1, "tres": 2, "cuatro": 3,
        "cinco": 4, "1": 0, "2": 1, "3": 2, "4": 3, "5": 4,
    },
    choose=phrases("""
        el, la, lo, los, las, opcion, numero, respuesta, quiero, elijo, escojo, prefiero, tomo, con, pues
        es, por, favor, mi, me, quedo, digo, seria, que, diria, dame, deme
    """),
    all_of_them=phrases("""
        todos, todas, todo, todos ellos, todas ellas, todos los anteriores, todas las anteriores
        todos esos, todas esas
    """),
    pair=phrases("las dos, los dos, ambos, ambas, las dos cosas"),
    all_so_many=phrases("los, las, todos los, todas las"),
    first_so_many=phrases("primeras, primeros, primera, primero"),
    indifferent=phrases("""
        cualquiera, cualquiera de ellas, cualquiera de ellos, cuando sea, la que sea, el que sea, lo que sea
        me da igual, me da lo mismo, da igual, da lo mismo, no importa, no me importa, no tengo preferencia
        sin preferencia, la que usted quiera, el que usted quiera, como usted quiera, cuando usted quiera
        a cualquier hora, cualquier hora, indistinto, cuando guste, cuando gusten, cuando quieran
        cuando puedan, cuando pueda, cuando les convenga, cuando le convenga, cuando les quede bien
        cuando les acomode, a la hora que quieran, a la hora que sea, en cualquier momento, a toda hora
        no me hace diferencia, el momento que sea, escojan ustedes, lo que les convenga
    """)
    | tags.ES_INDIFFERENT,
    plurals=("s", "es"),
    endings=(
        *("andome", "iendome", "andonos", "arme", "erme", "irme", "enme", "anme", "ame", "eme", "nme"),
        *("andole", "enle", "anle", "iendo", "ando", "adas", "ados", "idas", "idos", "ada", "ado", "ida"),
        *("ido", "cito", "cita", "citos", "citas", "ito", "ita", "itos", "itas", "aron", "ieron"),
        *("an", "en", "ar", "er", "ir", "as", "es", "os", "a", "e", "o", "s"),
    ),
    conclusions=phrases("asi que, entonces, por eso, por lo que, o sea que"),
    none_of_them=phrases("""
        ninguno, ninguna, ninguno de ellos, ninguna de ellas, ninguno de esos, ninguna de esas, nada
        no, no ninguno, no ninguna, nada de eso
    """),
)  # fmt: skip

SIGNS = {
    "guion": "-", "guion medio": "-", "raya": "-", "menos": "-", "diagonal": "/", "barra": "/",
    "espacio": "", "mayuscula": "", "minuscula": "", "letra": "",
    "luego": "", "y luego": "", "despues": "", "y despues": "", "eh": "", "este": "",
    "seguido de": "",
}  # fmt: skip

MAIL = Mail(
    at=phrases("arroba, @"),
    dot=phrases("punto"),
    signs={
        "punto": ".", "guion bajo": "_", "raya baja": "_", "subguion": "_", "barra baja": "_",
        "guion": "-", "guion medio": "-", "raya": "-", "mas": "+", "dot": ".", "underscore": "_",
    },
    one_word=phrases("""
        todo junto, junto, sin espacios, todo en minusculas, en minusculas, todo minusculas, el numero
        la letra, la palabra, con numero
    """),
    cues=phrases("""
        correo es, correo electronico es, mi correo es, email es, mail es, direccion es, correo
        es, escribame a, escribanme a, mandelo a, al correo, email, mi email es, mail
    """),
)  # fmt: skip

PEOPLE = People(
    introductions=phrases("""
        todos me dicen, todos me llaman, me llaman, me conocen como
        me llamo, mi nombre es, mi nombre completo es, el nombre es, nombre es, me dicen, me puede llamar
        puede llamarme, llameme, mi nombre, le saluda, de parte de, a nombre de, a sus ordenes, nombre
        le habla, les habla, te habla, nombre completo, se llama usted
    """),
    bare_labels=phrases("nombre, nombre es, nombre completo, el nombre es"),
    weak_introductions=phrases("""
        soy, yo soy, habla, aqui, aca, soy yo, pongale, ponga, apunte, anote, escriba
        pregunte por, preguntar por, preguntando por, pida por
    """),
    asked_for=phrases("pregunte por, preguntar por, preguntando por, pida por"),
    naming=phrases(
        "es, era, seria, como, llama, llamo, apunte, ponga, pongale, nombre de, dice, escriba, anote"
    ),
    nicknames=phrases("""
        me dicen, me llaman, todos me dicen, todos me llaman, me puede llamar, puede llamarme, llameme
        me conocen como, de carino
    """),
    closers=phrases("""
        es mi nombre, le habla, para servirle, a sus ordenes, al habla, soy yo, es el nombre
        es el nombre del expediente, es el que viene en mi tarjeta
    """),
    greetings=phrases("""
        hola, buenas, muy buenas, buenos dias, buenas tardes, buenas noches, que tal, hola que tal
        hola buenas, hola buenos dias, hola buenas tardes
    """),
    others=phrases("""
        se llama, se llamaba, su nombre es, su nombre era, el nombre es, llamado, llamada, mi hijo
        mi hija, mi esposo, mi esposa, mi marido, mi mujer, mi pareja, mi hermano, mi hermana, mi madre
        llamen a, llame a, avisen a, avise a
        mi padre, mi mama, mi papa, mi amigo, mi amiga, mi vecino, mi vecina, mi jefe, mi jefa, mi tio
        mi tia, mi primo, mi prima, mi abuelo, mi abuela, mi novio, mi novia, el conductor, la conductora
        el paciente es, la paciente es, el otro conductor, contra, con, para, a, es, era, fue, mi nieto
        mi nieta, mi suegra, mi suegro, mi cuñada, mi cuñado, el señor, la señora, mi ex, el casero
        mi casero, mi patron, mi doctor, mi doctora, mi abogado, mi abogada, mi companero, mi companera
    """),
    given_labels=phrases(
        "nombre es, nombre de pila es, nombre de pila, mi nombre es, nombre, primer nombre"
    ),
    family_labels=phrases("""
        apellidos son, apellido es, apellidos, apellido, mis apellidos son, mi apellido es, de apellido
    """),
    titles=phrases("""
        sr, sra, srta, señor, señora, señorita, senor, senora, senorita, don, doña, dona, doctor
        doctora, dr, dra, lic, licenciado, licenciada, ing, ingeniero, ingeniera, prof, profesor
        profesora, padre, sor, maestro, maestra
    """),
    suffixes=phrases("jr, sr, hijo, junior, ii, iii, iv"),
    organisations=phrases("""
        seguros, clinica, hospital, oficina, despacho, departamento, compania, banco, farmacia, escuela
        universidad, centro, grupo, servicios, cross, shield, juzgado, ayuntamiento, consultorio
    """),
    particles=phrases(
        "de, del, de la, de las, de los, la, las, los, van, von, da, dos, di, san, santa, mc"
    ),
    not_names=phrases("""
        enfermera, enfermero, firmo, acepto, pongale, apunte, anote, escriba, ponga
        el, un, una, unos, unas, y, o, u, pero, porque, que, como, cuando, donde, quien, cual, si, no, yo
        tu, usted, ella, nosotros, ustedes, ellos, ellas, me, te, se, le, lo, les, nos, mi, mis, su, sus
        tus, este, esta, esto, ese, esa, eso, aqui, alli, ahi, alla, es, son, era, fue, ser, soy, estoy
        esta, estan, estaba, estar, he, ha, han, hay, haber, tengo, tiene, tienes, tenia, tener, quiero
        quiere, quisiera, necesito, necesita, puedo, puede, podria, vengo, viene, voy, va, vivo, vive
        trabajo, llamo, llama, llamar, llamando, llame, hablo, habla, hablar, hablando, digo, dice, decir
        dijo, se, sabe, creo, pienso, siento, duele, duelen, dolor, enfermo, enferma, cansado, cansada
        bien, mal, mejor, peor, muy, mas, menos, tan, tambien, tampoco, nada, nadie, algo, alguien
        nunca, siempre, ya, ahora, ahorita, hoy, ayer, manana, tarde, noche, luego, despues, antes
        desde, hasta, para, por, con, sin, sobre, en, entre, hacia, al, a, nombre, nombres, apellido
        apellidos, numero, telefono, correo, direccion, fecha, nacimiento, nacido, nacida, naci, edad
        anos, año, años, mes, dia, semana, hora, pregunta, respuesta, repita, repetir, gracias, favor
        hola, buenos, buenas, dias, tardes, noches, senor, senora, perdon, disculpe, claro, bueno, pues
        vale, ok, okay, diabetico, diabetica, alergico, alergica, embarazada, casado, casada, soltero
        soltera, viudo, viuda, divorciado, divorciada, mexicano, mexicana, hondureno, hondurena, cubano
        cubana, colombiano, colombiana, espanol, espanola, americano, americana, salvadoreno
        salvadorena, guatemalteco, guatemalteca, peruano, peruana, venezolano, venezolana, latino
        latina, catolico, catolica, cristiano, cristiana, paciente, cliente, doctor, doctora, abogado
        abogada, conductor, conductora, dueno, duena, madre, padre, esposo, esposa, hijo, hija, hermano
        hermana, amigo, amiga, mama, papa, persona, hombre, mujer, nino, nina, bebe, nuevo, nueva
        seguro, seguros, poliza, cita, accidente, caso, carro, coche, auto, casa, hospital, clinica
        urgente, emergencia, importante, privado, personal, entiendo, comprendo, recuerdo, acuerdo
        lunes, martes, miercoles, jueves, viernes, sabado, domingo, enero, febrero, marzo, abril, mayo
        junio, julio, agosto, septiembre, octubre, noviembre, diciembre, primera, primero, vez, todo
        toda, todos, todas, otro, otra, mismo, misma, solo, sola, quizas, quiza, acerca, respecto, asunto
        prueba, pruebas, resultado, resultados, medicina, medicinas, fiebre, gripe, cancer, cirugia
        asi, verdad, cierto, falso, correcto, listo, lista, preocupado, preocupada, asustado, asustada
        seria, ay, eh, este, mmm, tuve, tuvo, hace, hice, hizo, hacer, segundo, momento, espere, espera
        robot, maquina, computadora, maldito, estupido, pendejo, tonto, loco, loca, responsable, testigo
        victima, culpable, inocente, jubilado, jubilada, desempleado, desempleada, zurdo, asmatico
        asmatica, hipertenso, hipertensa, vegano, vegana, sordo, sorda, ciego, ciega, mayor, menor
        prefiero, prefiere, importa, quienes, cuanto, cuantos, cuanta, cuantas, asegurado, asegurada
        inquilino, inquilina, propietario, propietaria, ciudadano, ciudadana, residente, indocumentado
        mexico, guatemala, honduras, cuba, colombia, peru, mio, mia, tuyo, suyo, contesto, contestar
    """),
    given=words("""
        abel abraham adela adolfo adrian adriana agustin alberto alejandra alejandro alfonso alfredo
        alicia alma alonso alvaro amalia amelia ana andrea andres angel angela angelica anita
        antonia antonio araceli armando arturo aurora beatriz belen benito berta blanca bruno camila
        carla carlos carmen carolina catalina cecilia celia cesar clara claudia concepcion consuelo
        cristian cristina cristobal daniel daniela dario david delia diana diego dolores domingo
        eduardo efrain elena elias elisa eloisa elsa elvira emilia emilio emma enrique ernesto
        esperanza esteban estela ester eugenia eugenio eva fabian fatima federico felipe felix
        fernanda fernando fidel flor francisca francisco gabriel gabriela gerardo german gilberto
        gloria gonzalo graciela gregorio guadalupe guillermo gustavo hector hernan hilda hugo
        humberto ignacio ines irene irma isabel isidro ismael ivan jaime javier jesus jimena joaquin
        joel jorge jose josefa josefina juan juana juanita julia julian julio karla laura leonardo
        leonor leticia lidia lilia liliana lorena lorenzo lourdes lucia luis luisa luz magdalena
        manuel manuela marcela marcelo marco marcos margarita maria mariana mario marisol marta
        martha martin mateo matias mauricio maya mercedes miguel miriam monica nancy natalia nestor
        nicolas noe norma octavio ofelia olga omar oscar pablo paco patricia paulina pedro pepe
        perla pilar rafael ramiro ramon raquel raul rebeca reina ricardo roberto rocio rodolfo
        rodrigo rogelio rosa rosalia rosario ruben salvador samuel sandra santiago sara sebastian
        sergio silvia sofia soledad sonia susana teodoro teresa tomas valentina valeria vanessa
        veronica vicenta vicente victor victoria violeta virginia ximena yesenia yolanda
    """),
    family=words("""
        acosta aguilar aguirre alonso alvarado alvarez arias avila bautista benitez blanco bravo
        cabrera calderon camacho campos cano cardenas carrillo castillo castro cervantes chavez
        contreras cordova cortes cruz delgado diaz dominguez duran escobar espinoza estrada
        fernandez figueroa flores fuentes galindo gallegos garcia garza gil gomez gonzales gonzalez
        guerra guerrero gutierrez guzman hernandez herrera ibarra iglesias jimenez juarez lara leon
        lopez lozano luna maldonado marin marquez martinez medina mejia mendez mendoza meza miranda
        molina montes montoya mora morales moreno munoz navarro nunez ochoa ojeda olivares orozco
        ortega ortiz pacheco padilla parra pena peralta perez pineda ponce prieto quintero ramirez
        ramos rangel reyes rios rivas rivera robles rodriguez rojas roman romero rosales rubio ruiz
        salas salazar salinas sanchez sandoval santana santiago santos serrano silva solis soriano
        soto suarez tapia torres trejo trujillo valdez valencia valenzuela vargas vasquez vazquez
        vega velasco velasquez vera vidal villa villanueva villarreal zamora zapata zavala
    """),
    being=phrases("es, era, fue"),
    joining=phrases("y"),
    two_surnames=True,
)

PLACES = Places(
    kinds_after=phrases("street, st, avenue, ave, road, rd, drive, dr, lane, ln, boulevard, blvd, court"),
    kinds_before=phrases("""
        calle, avenida, av, avda, ave, c/, paseo, plaza, camino, carretera, calzada, boulevard
        bulevar, blvd, callejon, privada, prolongacion, ronda, via, autopista, cerrada, circuito, pasaje
        jiron, carrera, diagonal, transversal, glorieta
    """),
    units=phrases("""
        apartamento, apto, apt, departamento, depto, dpto, interior, int, piso, puerta, unidad, lote
        escalera, bloque, edificio, local, casa, numero, num, nº, n°
    """),
    boxes=phrases("apartado postal, apartado, po box, p.o. box, apdo, casilla"),
    hints=phrases("""
        esquina, cruce, cerca, salida, km, kilometro, carretera, autopista, estacionamiento, entre, frente
        al lado, junto a, puente, centro, colonia, barrio, enfrente, hospital, hotel, en, refugio, a la altura
        fraccionamiento, interseccion, delante, detras, afuera
    """),
    leads=phrases("""
        vivo en, vivo en el, vivo en la, vivo por, mi direccion es, la direccion es, mi domicilio es
        direccion, domicilio, estoy en, estoy en el, estoy en la, fue en, ocurrio en, paso en, queda en
        es en, en el, me quedo en, vivimos en, vivimos en el, es el
    """),
    wheres=phrases("en, en la, en el, cerca de, por la, sobre, sobre la"),
    directions=phrases("n, s, e, o, w, norte, sur, este, oeste, oriente, poniente, sw, nw, se, ne"),
    inside=phrases("de, del, la, las, los, el, y"),
    crossings=phrases("y, con"),
    ins=phrases("en"),
    states={
        "nueva york": "NY", "nuevo mexico": "NM", "nueva jersey": "NJ", "tejas": "TX", "texas": "TX",
        "california": "CA", "florida": "FL", "oregon": "OR", "carolina del norte": "NC",
        "carolina del sur": "SC", "dakota del norte": "ND", "dakota del sur": "SD",
        "pensilvania": "PA", "luisiana": "LA", "misisipi": "MS", "misuri": "MO", "virginia": "VA",
        "virginia occidental": "WV", "hawai": "HI", "illinois": "IL", "arizona": "AZ",
        "washington": "WA", "nevada": "NV", "colorado": "CO", "georgia": "GA", "michigan": "MI",
        "utah": "UT", "ohio": "OH", "indiana": "IN", "idaho": "ID", "kansas": "KS", "iowa": "IA",
        "puerto rico": "PR", "massachusetts": "MA", "maryland": "MD", "alabama": "AL",
        "tennessee": "TN", "kentucky": "KY", "nueva hampshire": "NH", "montana": "MT",
        "minnesota": "MN", "wisconsin": "WI", "oklahoma": "OK", "nebraska": "NE",
        "connecticut": "CT", "delaware": "DE", "arkansas": "AR", "wyoming": "WY", "alaska": "AK",
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
        codigo de area, lada, telefono, celular, movil, mi numero, llameme, llamarme, llamenme, al numero, fax
        tel, cel, contactarme, marqueme, whatsapp, fijo
    """),
    identifier_cues={
        "ssn": ("seguro social", "numero de seguro", "social"),
        "npi": ("npi",),
        "vin": ("vin", "numero de serie", "bastidor", "chasis"),
        "plate": ("placa", "placas", "matricula", "patente", "tablilla"),
        "member": ("miembro", "afiliado", "socio", "identificacion de miembro"),
        "policy": ("poliza", "numero de poliza"),
        "claim": ("reclamo", "siniestro", "reclamacion", "expediente"),
        "medicaid": ("medicaid",),
        "group_number": ("grupo", "numero de grupo"),
        "report": ("reporte", "informe", "denuncia", "numero de reporte"),
        "case": ("caso", "expediente", "numero de caso"),
        "account": ("cuenta", "numero de cuenta"),
        "license": ("licencia", "numero de licencia"),
        "ein": ("ein", "identificacion patronal"),
        "routing": ("ruta", "routing"),
        "mbi": ("medicare", "mbi"),
        "other": (
            "codigo postal",
            "pedido",
            "factura",
            "pasaporte",
            "tarjeta",
            "naci",
            "codigo",
            "folio",
        ),
    },
    lists=lists.ES,
    code_leads=phrases("empieza con, comienza con, empieza por, comienza por, va asi, es"),
    frequency=phrases("""
        una vez, dos veces, tres veces, cada, diario, diaria, al dia, por dia, a diario, por la noche
        por la manana, en la noche, en la manana, con la comida, cuando, semanal, a la semana, antes de
        todos los dias, segun, veces, por semana, al acostarme
        todas las mananas, todas las noches, todas las tardes, en ayunas, por las noches
    """),
    intake=phrases("""
        tomo, estoy tomando, uso, tengo, he tenido, soy alergico a, soy alergica a, alergico a, alergica a
        me recetaron, mis medicinas son, mis medicamentos son, son, solo, nada mas, pues, bueno, y, eh
        tambien, un, una, unos, unas, el, la, los, las, mi, mis, toma, a ver, a la, al, si, a
    """),
)
