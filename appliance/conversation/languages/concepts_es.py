"""What the words by which people steer in Spanish name, in concepts that the languages share: what is learned of
one language carries over to the other. Pure data; a "*" stands for any ending."""

from __future__ import annotations

from collections.abc import Mapping

CONCEPTS: Mapping[str, str] = {
    "NOT": "no ni nunca jamas nada ninguno ninguna nadie tampoco sin niego rehuso nop nel",
    "KNOW": "se sabe saber sabria sepa acuerdo recuerdo recordar acordarme idea seguro segura olvido olvide memoria supiera consta dato desconozco ignoro noción",
    "TELL": "decir decirle decirlo digo diga decirselo contestar contesto responder respondo hablar compartir dar doy cuento contarle platicar",
    "PRIVATE": "privado personal asunto confidencial secreto incumbe guardarmelo guardo reservo intimo metase",
    "PREFER": "prefiero preferiria mejor",
    "WANT": "quiero quisiera necesito gustaria deseo dejeme puedo podemos exijo ocupo",
    "SKIP": "salte* salta* brinc* paso pase pasemos omit* deje* saltar* dejela",
    "NEXT": "siguiente otra sigue proxima",
    "LATER": "luego despues tarde final rato pendiente",
    "BACK": "atras anterior regres* volver volv* vuelva pasada antes deshacer retroced*",
    "CHANGE": "cambiar corregir arreglar rehacer cambie corrija",
    "WHY": "por_que para_que razon motivo proposito necesario obligatorio forzoso importa viene sirve",
    "REPEAT": "repit* repet* otra_vez de_nuevo mande perdon aclar* explique* expliqu* despacio",
    "UNDERSTAND": "entiend* entendi entiendo oi oigo escuche capte significa refiere confund* comprendo como",
    "WAIT": "esper* momento momentito segundo minuto tantito aguant* aguarde chance ratito permitame ahorita",
    "LOOK": "buscar busc* pensar pensando ver checar revisar sacar encontrar",
    "PERSON": "persona alguien humano humana senorita enfermera gerente agente operadora recepcion recepcionista encargado representante supervisor gente",
    "MACHINE": "maquina robot bot computadora inteligencia grabacion programa automatico pantalla contestador",
    "SPEAK": "hablar hablo hablando platicar paseme comuniqueme transfierame atienda atienden ayude",
    "STOP": "cancel* parar pare parele basta terminar termine salir salirme irme voy largo dejarlo dejelo alto rindo suficiente acabo colgar",
    "WHOLE": "todo toda mas formulario tramite esto entrevista",
    "CONSENT": "consentimiento permiso acepto aceptar autoriz* acuerdo firm* consiento aprobacion",
    "REVOKE": "retir* revoc* anul* quito quitar retracto arrepenti",
    "DELETE": "borr* elimin* destruy* quiten desaparezca olvide olviden olvido",
    "DATA": "datos informacion respuestas expediente registro archivo",
    "KEEP": "guarden guarde guardan quede conserve",
    "USE": "usen usar compartir compartan procesen",
    "LANGUAGE": "ingles espanol idioma english castellano",
    "CONTINUE": "siga sigamos continu* adelante prosig* seguir listo lista vamos",
    "YES": "si claro correcto exacto cierto simon aja supuesto asi",
    "QUESTION": "pregunta preguntas esa esta",
    "WHO": "quien quienes que",
    "PRICE": "cuesta costar cobran pagar copago cobrar",
    "HOUR": "abren cierran hora cuando cita",
    "SLOW": "falta tardado tarda ridiculo tonteria perdida fastidio",
    "HAPPENED": "choque pego golpe duele dolor cai carro troca dueno patron doctor hospital chofer",
}
