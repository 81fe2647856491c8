"""First names and family names that are common in the United States, in English and Spanish; words that
start with a capital and are no names; words that follow a name and are none. Data, folded."""

from __future__ import annotations

from appliance.redaction.spans import word_list

GIVEN = word_list(
    """
    aaron abigail adam adrian adriana agustin aidan aisha alan alana alba albert alberto
    alejandra alejandro alex alexander alexandra alexis alfonso alfredo alice alicia alison
    allison alondra alonso alvaro alyssa amanda amber amelia amy ana anastasia andrea andres
    andrew andy angela angelica angelina anita ann anna anne annette annie anthony antonia
    antonio araceli ariana ariel armando arthur arturo ashley aurelio austin autumn ava barbara
    beatriz becky belinda ben benjamin bernard bernardo bertha beth bethany betty beverly bobby
    bonnie brad bradley brandon brenda brendan brent brett brian brianna bridget brittany bruce
    bruno bryan caleb cameron camila carl carla carlos carmen caroline carolina carolyn carrie
    casey catalina catherine cathy cecilia celia cesar chad charles charlie charlotte chelsea
    cheryl chloe chris christian christina christine christopher cindy claire clara claudia
    clayton colin colleen connie connor corey courtney craig cristian cristina crystal curtis
    cynthia daisy dakota dalia damian dana daniel daniela danielle danny darlene darrell daryl
    dave david deborah debra denise dennis derek diana diane diego dominic dominique donald
    donna doris dorothy douglas duane dylan earl eddie edgar edith eduardo edward edwin eileen
    elaine elena eleanor eliana elias elizabeth ella ellen elsa emilia emiliano emilio emily
    emma enrique eric erica erik erika erin ernesto esteban esther ethan eugene eva evan evelyn
    fabian fatima federico felipe felix fernanda fernando fiona florencia frances francesca
    francis francisca francisco fred frederick gabriel gabriela gabriella gary geoffrey george
    gerald gerardo gilbert gilberto gina giovanni gladys glenn gloria gonzalo gordon graciela
    gregory greg griselda guadalupe guillermo gustavo hailey hannah harold harry hassan hayley
    heather hector heidi helen helena henry hilda holly howard hugo ian ibrahim ignacio imelda
    ines irene irma isaac isabel isabella isaiah ismael israel itzel ivan jackie jackson jacob
    jacqueline jaime jamal james jamie jane janet janice jared jasmine jason javier jay jazmin
    jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jill jim
    jimena jimmy joan joann joanna joaquin jodi joe joel johanna john johnny jon jonathan jordan
    jorge jose josefina joseph joshua joyce juan juana juanita judith judy julia julian juliana
    julie juliet justin kaitlyn karen karina karl karla kate katherine kathleen kathryn kathy
    katie kayla keith kelly kelsey ken kenneth kenny kevin kim kimberly kirk kristen kristin
    kristina kyle larry latoya laura lauren laurie lawrence leah leonardo leonor leroy leslie
    leticia liam lidia liliana lillian lina linda lindsay lindsey lisa logan lois lorena lorenzo
    lori lorraine louis louise lourdes lucas lucia luciana lucy luis luisa lupe lydia lynn
    mackenzie madeline madison magdalena malik manuel manuela marc marcela marcelo marcia marco
    marcos marcus margaret margarita maria mariah mariana maricela marie mario marisol marissa
    maritza marjorie marlene marsha marta martha martin martina marvin mary mateo matias matthew
    maureen mauricio maurice maximiliano maya megan mehmet melanie melinda melissa melvin
    mercedes meredith mia micaela michael michaela micheal michele michelle miguel mike mikhail
    mildred milton miranda miriam mitchell mohamed mohammed moises molly monica monique morgan
    muhammad myrna nadia nancy naomi natalia natalie natasha nathan nathaniel neil nelson
    nicholas nick nicolas nicole nina noah noel nora norma norman octavio olga oliver olivia
    omar orlando oscar pablo paige pamela paola patricia patricio patrick paul paula pauline
    pedro peggy penelope perla peter phil philip phillip phyllis priscilla priya rachel rafael
    ralph ramon ramona randy raquel raul raymond rebeca rebecca regina rene renee ricardo
    richard rick ricky rita robert roberta roberto rocio rodney rodolfo rodrigo roger roland
    rolando ron ronald ronnie rosalie rosalinda rosario rosemary ross roxana roy ruben rudy
    russell ruth ryan sabrina salvador sam samantha samuel sandra santiago sara sarah scott sean
    sebastian sergio seth shane shannon sharon shaun shawn sheila shelby sherry shirley sidney
    silvia simon sofia sonia sophia sophie stacey stacy stanley stella stephanie stephen steve
    steven stuart susan suzanne sydney sylvia tamara tammy tanya tara tatiana taylor ted teodoro
    teresa terrance terri terry theodore theresa thomas tiffany tim timothy tina todd tomas
    tommy tony tonya tracy travis trevor trinidad troy tyler valentina valeria valerie vanessa
    vera veronica vicente vicki vicky victor vincent violeta virginia vivian viviana vladimir
    walter wanda warren wayne wendy wesley whitney wilfredo william willie wilma xavier ximena
    xochitl yadira yasmin yesenia yolanda yvette yvonne zachary zoe zoila
    """
)
"""Names that are hardly ever anything else; taken for names however they are written."""

ALSO_WORDS = word_list(
    """
    abril alma angel april art august aurora bill blanca bob chase chance clay cliff cruz dawn
    dean delia dick dolores domingo don drew earnest eden eve faith fe flor frank gene ginger
    grace grant guy hope hunter iris ivy jack jasmin jesus joy julio july june justice lance
    leon lily luz mar mark marina mason may melody miles milagros nieves norma olive pat paz
    pearl penny pilar ray reed rich rob robin rosa rose ruby sandy santos skip socorro sol
    soledad stone summer sue sunny victoria violet wade ward will esperanza consuelo concepcion
    mercedes rosario trinidad angeles
    """
)
"""Names that are words too; taken for names only with a capital and a capital after, or after a cue."""

FAMILY = word_list(
    """
    acosta adams aguilar aguirre alexander allen alvarado alvarez anderson andrews arias
    armstrong arnold avila bailey baker barnes bautista bell bennett boyd brooks bryant burns
    butler cabrera calderon campbell campos cardenas carpenter carrillo carter castaneda
    castillo castro cervantes chavez chen clark cole coleman collins contreras cooper cordova
    corona cortes cortez cox crawford cruz cunningham daniels davis delgado diaz dixon dominguez
    duncan duran edwards elliott ellis espinosa espinoza estrada evans fernandez ferguson
    fernandez figueroa fisher flores fuentes gallegos garcia gardner garza gibson gomez gonzales
    gonzalez graham griffin guerrero gutierrez guzman hamilton harris harrison hawkins henderson
    hernandez herrera hughes ibarra jackson jacobs jenkins jensen jimenez johnson johnston jones
    juarez kennedy khan kim lara lawson lee leon lewis lindqvist lopez lozano lucero luna macias
    maldonado marquez marshall martinez mason mccarthy mccoy mcdonald medina mejia mendez
    mendoza mercado meyer meza miller miranda mitchell molina montes montoya mora morales moreno
    morgan morris morrison munoz murillo murphy murray myers navarro nelson newman nguyen
    nichols nunez obrien ochoa olson orozco ortega ortiz owens pacheco padilla palmer parker
    patel patterson pena perez perkins perry peters peterson phillips pineda ponce powell
    quintero ramirez ramos reyes reynolds richards richardson rios rivas rivera robertson
    robinson robles rodriguez rogers rojas roman romero rosales ruiz russell salas salazar
    salinas sanchez sanders sandoval santana santiago schmidt schneider serrano silva simmons
    simpson singh smith solis soto stevens stewart sullivan suarez tapia thomas thompson torres
    trejo trevino tran trujillo tucker turner valdez valencia valenzuela vargas vasquez vazquez
    vega velasquez velazquez villa villarreal wagner walker wallace walsh warren washington
    watkins watson weaver webb wells williams willis wilson wong wright yang zamora zavala
    zuniga
    """
)
"""Family names that are hardly ever anything else."""

NOT_NAMES = word_list(
    """
    i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december lunes martes
    miercoles jueves viernes sabado domingo english spanish french espanol ingles christmas
    thanksgiving easter new year navidad toyota honda ford chevy chevrolet nissan hyundai kia
    bmw mercedes benz audi tesla jeep dodge ram gmc subaru mazda volkswagen vw lexus acura
    infiniti volvo buick cadillac chrysler lincoln mitsubishi porsche civic corolla camry accord
    altima sentra focus fusion escape explorer silverado tacoma tundra prius elantra sonata
    jetta passat rav4 crv malibu impala cherokee wrangler equinox rogue outback forester mri ct
    er icu ent ob gyn ekg ecg covid hiv aids adhd ptsd copd dui dwi hr irs dmv usa us u.s. uk
    medicare medicaid tylenol advil aspirin ibuprofen lisinopril metformin penicillin insulin
    zoloft xanax prozac lipitor synthroid gabapentin omeprazole amoxicillin state farm geico
    allstate progressive aetna cigna humana blue cross shield kaiser usaa liberty mutual social
    security american united states north south east west main street avenue emergency room
    urgent care yes no ok okay hello hi hey thanks thank please sorry well so and but or the a
    an my his her our your their this that these those it its he she we they you what when where
    who why how which there here if then because after before since while until for from with
    without about on in at to by of not do did does is was are were have has had can could would
    should will just also still now today yesterday tomorrow tonight last next si gracias hola
    bueno pues el la los las un una unos unas mi mis su sus nuestro nuestra y o pero porque
    cuando donde como que quien cual por para con sin sobre en de del al a se me te le nos lo ya
    no hoy ayer manana anoche estoy soy tengo es fue era hay he ha mister doctor nurse judge
    officer attorney lawyer patient god jesus christ lord dios senor senora senorita mom dad
    mother father mama papa grandma grandpa
    """
)
"""Capitalised words that are no names of people."""

AFTER_NAMES = word_list(
    """
    and or but so because i i'm i've i'd my your his her our their the a an is was are were am
    be been being it it's that this these those to from with for at on in of by about calling
    here speaking from born date birth phone number email address not no yes ok please thanks
    thank who what when where why how which he she we they you me him them us can could would
    should will do does did has have had just also still now today yesterday tomorrow called
    said says told hit ran came went got get lives works wants needs has, if then than as up out
    over under into after before since while until there spelled double spelling last first
    middle years year old fine good sick hurt sorry ready okay late new tired done looking
    having going trying taking doing feeling happy sure afraid allergic pregnant married single
    divorced a.k.a aka y o u pero porque mi mis tu su sus el la los las un una es era fue soy
    estoy tengo vivo naci de en con por para que se me te le lo nos ya no si gracias hoy ayer
    cuando donde como quien esta este eso esto tiene vive trabaja necesita quiere llama dijo
    dice llamando hablando fecha nacimiento telefono numero correo direccion anos
    """
)
"""Words that stand after a name and are no part of it."""
