"""Spanish words as questions at a front desk use them. Pure; data only."""

from appliance.knowledge.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    silent="""
    a acepta aceptan ahora al algo alguien alguna alguno ante antes aqui asi aun como con contra
    cual cuales cuando cuanta cuanto cuantos dan dar de debe debo del desde dice digame donde dos e
    el ella ellas ellos en entre era es esa ese eso esta estan estar este esto favor fue ha hace
    hacen hacer hacia hago han hasta hay he hoy ir la las le les lo los mas me mi mis mismo mucho
    muy nada necesitan necesito ni no nos o oiga os otra otro para pasa pasar pero por porque puede
    pueden puedo que quien quiere quieren quiero recibe reciben saber sacar saco se sea ser si sin
    sobre son soy su sus tambien tan te tenemos tener tengo tiempo tiene tienen tienes toda todo
    toman tu un una unas uno unos usar uso usted ustedes va vamos van vengo venir verdad vienen voy
    y ya yo
    """,
    suffixes=(
        "amientos",
        "amiento",
        "aron",
        "ieron",
        "aciones",
        "acion",
        "mente",
        "adas",
        "ados",
        "ando",
        "iendo",
        "ada",
        "ado",
        "ares",
        "aran",
        "emos",
        "amos",
        "ias",
        "ios",
        "es",
        "os",
        "as",
        "an",
        "en",
        "ar",
        "er",
        "ir",
        "a",
        "o",
        "e",
        "s",
    ),
    clinging=r"(?:(?<=[aei]r)|(?<=ndo))(?:me|te|se|lo|la|le|los|las|les|nos){1,2}$",
    concepts={
        "horas": (
            "hora horas horario abre abren abierto abierta abrir cierra cierran cerrado "
            "cerrada cerrados cerrar cierre trabajan noche madrugada que_hora "
            "cualquier_hora"
        ),
        "semana": "semana lunes martes miercoles jueves viernes entre_semana",
        "sabado": "sabado sabados fin_de fines_de",
        "domingo": "domingo domingos fin_de fines_de",
        "pagar": (
            "pagar pago pagos paga pagan cuesta cuestan costo costos costaria precio "
            "precios cobra cobran cobrar tarifa descuento descuentos dinero alcanza caro "
            "cuanto_cuesta cuanto_cobran"
        ),
        "gratis": "gratis gratuito gratuita nada",
        "cantidad": "cuantos_hay cuantos_abogados cuantas_personas cuantos_son",
        "reloj": "hora_es",
        "indemnizacion": "van_a_pagar me_pagan me_pagaran",
        "duracion": "dura duran durar tarda minutos cuanto_tiempo",
        "temprano": "temprano antes anticipacion tiempo_antes minutos_antes tiempo_tengo",
        "traer": "traer traiga traigo llevar",
        "acompanante": (
            "acompane acompanar acompanante esposa esposo pareja amigo amiga conmigo "
            "con_alguien pasar_con"
        ),
        "parientes": (
            "familia familiar hermana hermano madre padre mama papa esposa esposo hijo hija hijos"
        ),
        "elegir": "escoger escoge elegir elige elija",
        "menor": "menor menores hijo hija hijos nino ninos padre madre padres tutor",
        "seguro": "seguro seguros aseguranza medicare medicaid",
        "tarjeta": "tarjeta tarjetas credito debito",
        "privado": (
            "privado privada privacidad confidencial secreto secretos compartir comparten "
            "quedan queda sale"
        ),
        "leer": "leer lee leen ver ve ven",
        "borrar": "borrar borre borren borra eliminar eliminen",
        "corregir": "corregir corrijo corrija corrijan error errores equivocacion",
        "guardado": "guardado guarda guardan guardar quedan queda",
        "respuestas": "respuestas respuesta datos informacion dije digo cuento cuenta lo_que_digo",
        "interprete": (
            "interprete interpretes interpretar traducir traduce traductor traduccion "
            "idioma idiomas hable habla ingles espanol chino mixteco quechua zapoteco "
            "nahuatl frances portugues"
        ),
        "llamar": "llamar llama llaman llame llamada llamadas telefono",
        "foto": "foto fotos fotografia fotografias imagen",
        "grua": "grua gruas remolque remolcar",
        "taller": "taller talleres mecanico",
        "carro": "carro carros coche coches auto autos vehiculo vehiculos",
        "mover": "manejar mueve mover anda",
        "aviso": "aviso avisar reporte reportar reclamo reclamos choque",
        "abogado": "abogado abogada abogados abogadas licenciado",
        "cita": "cita citas consulta consultas",
        "oficina": "oficina clinica",
        "bajo": "bajo bajos baja poco ingresos gano descuento descuentos",
        "empezar": "empezar empieza empiecen comenzar",
        "decidir": "decidir decida decide",
        "doctor": "doctor doctora medico medica",
        "seguir": "seguir_manejando",
        "calle": "calle calles camino carretera",
        "papel": "papel papeles documento documentos identificacion carta cartas",
        "recibo": "recibo recibos",
        "primero": "primero primera",
    },
)
