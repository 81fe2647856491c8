"""Names that people in the United States bear, whatever language they speak. Pure data.

A hint, never a condition: a name that is not here is one all the same. Left out is what is an everyday
word besides ("Hope", "Sunny", "Solar"), because in small letters nothing would tell the two apart.
"""

from __future__ import annotations

from appliance.fields.phrasebook.words import words

GIVEN = words("""
    abby abdul abdullah abdi abena abhishek adama adaeze adeline aditya adnan agnes ahmad ahmed aidan aiden
    aileen aimee aisha akash akira alana alannah aldo alejandra alec alessandra alexa alexandra alexei alexia
    alexis alfred alice alina alisha alisa alison alistair allison alma alphonse alton alvin alyssa amadou
    amara amina amir amit amira amos amrita anahi anastasia andre andreas andrei andres andy angelica
    angelina angelo angus anika anil anita anjali anneliese annette annika anselmo ansel anthea antoine
    antoinette anton antonia antony anwar aparna apolonia archie arianna ariel arlene arlo armand armando
    arnold arnulfo artemio arturo arun aryan asha ashish ashok astrid athena aubrey audrey augusto aurelia
    aurelio ava avery ayesha azucena bao barney barry bart bartolome basil beatrice becky belinda bella benny
    bernadette bernard bernardo bernice bernie bertha bertram bessie bethany bette bettina beverly bianca
    bilal binh bjorn blaine blair blake bobbie bonnie boris brad bradley brandi brandy braulio brayden brenna
    brent brett briana brianna bridget brigid brittany brock bronwyn bryan bryce bryn byron caitlin caitlyn
    caleb callum calvin cameron candace candice candido carina carissa carl carla carlo carly carmela
    carmelo carmen carolyn carrie carson carter casey casimiro cassandra cassie cathy cecelia cecil cecile
    cedric celeste celestino celine cesar chandra chantal chad charlene charlie chelsea cheryl chester chidi
    chinedu chiara chris christa christie christy chuck cindy clarence clarissa claude claudette claudine
    clayton clement clifford clifton clint clinton clive clotilde clyde cody colette colin colleen connie
    connor conor conrad constance constantino cora coral corey corinne cornelius cornelia cory courtney craig
    crescencio cristobal crystal curtis cyrus daisuke daisy dakota damian damien damon dana danica danny
    daphne darlene darnell darrell darren darryl darya daryl dat davina deandre deanna debbie deborah debra
    declan deepak deidre deirdre delbert delfina della delores demetrius dena denise dennis derek derrick
    desiree desmond destiny devin devon dewayne dexter dhruv dianne diego dieter dilip dimitri dinesh dirk
    dmitri dolly dolores dominic dominick dominique donnie donovan doreen doris dorian dorothea dorthy
    douglas doyle duane dustin dwayne dwight earl earnest eddie edgar edith edmund edna eduardo edwin effie
    efren eileen ekaterina elaine elbert eleanor elena eleuterio eli elias elijah elinor eliseo elise
    ellis elmer eloise elpidio elroy elsie elton elvin elvis emanuel emerson emile emilia emilio emily
    emmanuel emmett enrico enrique erica erick erik erika erma ernest ernestina ernestine ernesto ervin
    esme esmeralda esperanza estefania estelle esther ethel eugene eunice eusebio evan evangelina evelio
    evelyn everardo everett ezekiel ezra fabio faisal farah fatou fay faye felicia felicity felipa fergus
    fidelia filiberto fiona flora florence floyd frances francesca francis franco francois franklin fred
    freda freddie freddy frederick frida fritz fumiko gail galina garrett garth gaurav gavin gayle gemma
    gena genaro gene geneva genevieve geoffrey georgia georgina geraldine gerard gerardo german gertrude
    gianna gideon gilbert gilda gillian gina ginny gino giovanni giselle giuseppe gladys glen glenda glenn
    gordon grady graham grant greta gretchen griselda grover guido gunther gustavo gwen gwendolyn habib
    hakeem hal haley hamid hana hank hanna hans harish harlan harley harriet harrison harvey haruto hasan
    hassan hattie hazel heath hector heidi heinrich helena helga henrietta heriberto herbert herman
    hermelinda herminia herminio hernan hilario hilary hilda hillary hiram hiro hiroshi holly homer homero
    horace horacio hortencia hortensia hoang hubert hung hussein hyun iain ibrahim ida ifeoma igor ike iliana
    imani imelda imogen ina indira inez ingrid inocencio ira irina iris irma irvin irving irwin isabel
    isaiah isaias isha isidora isidro ismail israel iva ivan ivana ivonne ivy iyad izabella jackie jackson
    jaclyn jacinta jacinto jacqueline jacquelyn jada jaden jaime jamal jamie jana janelle janet janette
    janine janis jared jarrett jarvis jasmin jasmine jasper javier jayden jayla jayne jeanette jeanne
    jeannie jed jeffery jenna jennie jenny jerald jeremiah jerome jerri jess jesse jessie jeanine jethro
    jewell jimena jing jiro joann joanna joanne joaquina jocelyn jodie jody joey johanna johannes johnnie
    jolene jonah jonas jonathon joni josefa josefina josiah josie josue joyce juana juanita judith judson
    jules julianna julianne julien juliet julieta julius jun junko justina justine justino kai kaitlyn
    kamal kamala kara kareem karin karina karl karla kate katelyn katharine kathie kathryn katie katrina
    kavita kay kayla kaylee keanu keiko keisha keith kelley kellie kelsey kelvin kendall kendra kendrick
    kennedy kenji kenny kenya kerry khadija khalid khalil khoa kiara kieran kimberley kiran kirk kirsten
    kofi kojo krista kristen kristi kristie kristin kristina kristine kumar kunal kurt kwame kyla kylie
    kyra lacey lakisha lakshmi lamar lana landon lars lasonya latasha latisha latonya latoya laurel
    lauren laurence laurie laverne lavinia lawanda layla lazaro leandro leann leanne leila lela leland
    lena lenora lenore leon leona leonel leonor leonora leopoldo leroy lesley leslie lester leta letitia
    levi lewis liana libby lidia lila lillian lillie lina lindsay lindsey linh linus lionel lisette livia
    liza lizbeth lizzie lloyd lois lola lonnie loraine loren lorena lorene loretta lori lorna lorraine
    lottie louella louie louise lourdes lowell luca lucas lucero lucia luciano lucila lucille lucinda
    lucius lucretia luella luigi lula lupe lupita luther lydia lyle lynda lyndon lynette lynne mabel
    macario mackenzie madelaine madeleine madeline madelyn madison mae magda maggie mahmoud mai maisie
    malachi malcolm malik mallory mamie mandy manish manju manny manolo manoj mansi mara marc marcelino
    marcella marcelle marci marcia marco marcos marcus marcy margaret margarita margery margie margo
    margot marguerite mari mariam marian mariana marianne mariano maribel maricela marie mariela mariko
    marina mario maritza marjorie marla marlene marlon marquis marsha marshall marta marty martina marva
    marvin maryann maryam masako matilda matilde matteo mattie maud maude maura maureen mauricio maurice
    mauro mavis maxine maxwell meera mei melanie melba melinda melody melvin mercedes meredith merle
    merlin mervyn mia micaela micah michal micheal michele michiko miguelina mikhail mila mildred miles
    millard millicent millie milo milton mimi min mina mindy minerva minh minnie mira miranda mireya
    miriam misty mitch mitchell mitsuko modesto mohan mohammad mohsen moises mollie mona monique monroe
    monte montgomery morgan moriah morris moses muhammad muriel murray mustafa myles myra myriam myrna
    myron myrtle nabil nadia nadine naima nala nallely nanette naomi naresh narciso natalie natasha
    nathaniel navin nayeli neal ned neeraj neha nell nellie nelly nelson neva neville ngoc nguyet nia
    nick nicky nicola nicole nicolette niels nigel nikhil nikita nikki nikolai nila nisha nita nkechi noelle
    noemi noor nora norbert noreen norman norris nour odalis odell odessa ofelia ola olena olga olivia
    ollie omari onofre opal ophelia ora oralia orlando orville osama osvaldo oswaldo otis otto owen
    pablo paige palmer pamela pankaj paola parvati pascual pat patience patrice patrick patsy patti
    patty paulette paulina pauline paulo pearl peggy penelope penny percy perla perry petra petronila
    phoebe phuong phyllis pierre pilar poonam porfirio porfiria prakash prasad pratik preston prince
    priscila priscilla priyanka quentin quincy quinn quintin rachael rachel rae rafaela raghav rahul raj
    rajesh raju ralph ramesh ramiro ramona randall randolph randi rania raphael rashad rashid raul ravi
    raymundo reagan reba rebekah refugio reggie regina reginald reid reina rena renata rene renee reuben
    reyna reynaldo rhea rhoda rhonda ricky rigoberto rita ritu riya robbie robyn rocco rochelle rodney
    roderick rodrick rogelia rohan rohit roland rolando roma roman romeo ron ronda ronnie roosevelt rory
    rosalie rosalind rosalinda rosalyn rosanna rosanne rosario roscoe roseann rosella rosemarie rosemary
    rosendo rosetta rosie roslyn ross rowena roxana roxanne ruben rubin ruby rudolph rudy rufino rufus
    rupert russ rusty ruthie saanvi sabina sabine sabrina sadie saeed sagar said saida sakura salim sally
    salma salome salvatore samir samira sammy sana sanjay sanjeev santina santos sarai sasha satoshi saul
    savannah scarlett sean sebastiana selena selma selina serafin serena serge sergei seth severino seymour
    shana shane shanice shanna shanta shari sharlene sharron shaun shauna shawn shawna sheena sheila
    shelby sheldon shelia shelley shelly sheri sherman sherri sherrie sherry sheryl shivani shreya
    shruti sidney siddharth sienna sierra sigrid silas silvestre silvia simeon simone sita skye skyler
    sofia sofie soledad solomon sonja sonya sophia sophie socorro spencer stacey stacie stacy stan
    stanislav stanley stefan stefanie stella stephan stephany stewart sufjan sumit sunil sunita suresh
    susana susanna susannah susanne susie suzan svetlana sven swati sybil sydney sylvester sylvia tabitha
    tadeo takashi takeshi talia tamara tameka tamika tammie tammy tania tanisha tanya tara tariq tasha
    tatiana tatyana tavares taylor terence teresita terrance terrell terrence terri tess tessa thaddeus
    thalia thanh thea thelma theo theodora theodore theron thi thien thu thuy tia tiago tiara tim timmy
    tito tobias toby tomasa tommie tommy toni tonia tonya traci tracey tran travis trent trenton tressa
    trevor trey tricia trina trinh trinidad trisha tristan troy trudy tuan tucker ty tyree tyrell tyrone
    tyson ulises ulysses uma upton uriel ursula usha uziel valentin valentine valentino valerie valeria
    van vance vanessa vasily velma venkat venus vera verna vernon veronica vicki vickie vicky vijay vikram
    vilma vince vinod viola violet vipul virgil virgilio vishal vito vivek vivian viviana vladimir wade
    waldo wallace wally wei wendell wes wesley weston whitney wilbert wilbur wilda wiley wilfred wilfredo
    wilhelmina willa willard willie willis wilma wilmer winifred winnie winston woodrow wyatt xavier xenia
    xiaoming xochitl yadira yahir yan yara yasmin yasmine yasuko yesenia yetunde yixin yoko yolanda yong
    yosef yousef youssef yuki yuko yuri yusuf yvette yvonne zachariah zachery zack zahra zainab zane zeke
    zelda zelma zenaida ziad zoey zofia zola zora zulema
    abelardo abigail abril abundio adalberto adan adelaida adelina adolfina adrian agapito agripina agueda
    aida aideé alba albertina aldo aleida alexander alfonsina alfonzo alondra altagracia amado amador amalia
    amancio amapola ambrosio america amparo anabel anacleto anahi anastasio andres angelina anselma
    antolin apolinar apolonio arcadio arcelia arely ariana ariadna aristeo armida arnoldo aron artemisa
    asuncion ataulfo audelia augusta aureliano azael baldomero baltasar barbara bartola basilio bautista
    belem belinda beltran benigna benigno benjamin bernabe bernarda bernardina betsabe bety bibiana
    bonifacio brayan brenda briseida brisa calixto camelia camilo candelaria candelario candida carina
    caridad carlota carmelita carmina carolina casandra casilda catarina cayetano ceferino celedonio
    celerino celina cenobio cipriano cirilo citlali citlalli clarisa claudio clemencia clemente cleotilde
    conchita conrado constanza coralia corina cornelio cosme crispin cristal cristian cristina cuauhtemoc
    dalia damaris damaso danilo dayana debora delfino delma demetria demetrio denisse deyanira dimas
    dionicio dionisia dionisio dominga donaciano donato dora doroteo dulce edelmira edgardo edith edmundo
    efigenia efrain eladio eleazar elda elena eleodoro eleonor elia elidia eligio elisabet elisabeth
    eliza elizabet elodia eloy elpidia elsa elva elvia emelia emeterio emiliana emiliano encarnacion
    eneida enedina engracia epifanio erasmo erendira eréndira ermelinda ernestina esau esmeralda
    espiridion estanislao estefany estephany esthela eufemia eufrasia eugenia eulalia eulalio eulogio
    eustaquio eva evangelina evaristo everardo ezequiel fabiana fabiola facundo faustina faustino fausto
    felicitas feliciano felicita felicitas fermin fidencio filemon filomena fiorella flavia flavio
    florencia florencio florentino florinda fortino fortunato froylan gamaliel gaspar gaston genoveva
    georgina geovanni geovanny germaine gertrudis gilda giovanna gisela giselle glafira godofredo gonzala
    graciano gregoria gricelda guadalupe guido guillermina guillermo heladio heliodoro heraclio
    hermenegildo hermila hermilo hilaria hipolita hipolito honorio hortencia huitzilin humberta iker
    ildefonso ilse imelda indalecio ingrid inmaculada irais irlanda isabela isaura isela iskra ismelda
    itzel ivette ivonne izamar jacinto jacobo jairo janeth jaqueline jazmin jenifer jeremias jeronimo
    jessenia jessica jhonatan joana jocelyn jonatan jonathan josafat joselito joselyn jovita juancho
    judit juliana julieta julissa justiniano juvenal juventino karely karen karime katia katya keila
    lamberto laureano laurencio laurentino lazara leandra leobardo leocadia leocadio leonarda leoncio
    leonidas leonila leonides leopolda lesly lia librada liborio ligia liliana lino lisandro lizbeth
    lizeth longino loida lorenza loreto luciana lucrecia lucina luisina luzmila macaria macarena maclovio
    magali magaly magdaleno malena marbella marcelina marcial marciano margarito mariaelena maribel
    maricarmen maricruz mariela marilu marisa marisela maritza marlen martiniano maruca mateo maura
    maximiliano maximino maximo mayra melany melecio melina melisa melissa melquiades merced micaela
    miguelangel milagros mildred minerva mireya miroslava misael modesta moises monserrat montserrat
    napoleon narcisa natanael natividad nazario nelida nemesio nereida nereyda nerea nicanor nicasio
    nicolasa nidia nieves nila ninfa noelia noemi nohemi norberto obdulia obdulio octaviano octavia
    odalys odilia odilon olegario oliverio olivia onesimo oralia orfelina osbaldo osiel osmar osvaldo
    otilia otilio ovidio palmira pancho pandora pascuala patricio paula paulino pedrito perfecto petronilo
    placido policarpo ponciano prisciliano primitivo procoro prudencio quetzal quirino rafa ramon
    ranulfo raimundo raymunda refugia regulo remedios remigio renato reynalda reyes ricarda rigo
    robertina rodolfina rogelio romana romina romualda romualdo roque rosalba rosalina rosalva rosaura
    roselia rosenda roxana rufina rutilio sabino salustia samanta samantha santa santos saturnina
    saturnino saul saulo selene senaida serafina sergio servando severiana sixto socorro soila solange
    sostenes susy tadeo telesforo telma teodora teodulo teofila teofilo tereso tiburcio timoteo toribio
    tobias tonatiuh trinidad ubaldo ulises urbano valente valentin valeriano venancio ventura venustiano
    verenice vianey vicenta vidal virgilia virginia visitacion vladimir wendy wenceslao wilfrido xavier
    yahaira yajaira yamila yamileth yanet yareli yaretzi yazmin yessica yoana yuliana yuridia yuriko
    zacarias zaida zaira zaragoza zenaido zeferino zoila zoraida zulema zuleyma
""") - words("""
    angel art asuncion bao barney bella brisa caridad chuck coral crystal daisy dat destiny dulce earnest
    eli encarnacion ernest glen grant hank hazel heath holly hung ina ira iris ivy jewell kay lacey
    laurel loren merced min misty mitch nick nieves norma ola opal pancho pat patience pearl penny
    prince rae reagan reyes roma romana ruby rusty said sandoval santa santos savannah scarlett sierra
    skye socorro spencer stella summer sunny thi tim ty van venus ventura victoria viola violet wally
    zaragoza jed carol amado america alba candida dora clemencia modesta modesto perfecto primitivo
    placido urbano ninfa trinidad natividad visitacion merle jun mari mara mina mira nala nell ned
    dirk dixie fay kai cora della dolly dolores elia ida iva leta lela mila min mona ora nia sana sita
    thu tia uma yan zola refugio refugia valentine wade ross sky stan rob carson carter palmer
    preston brandy candy ginger harley dakota quetzal maximo maxima merlin nelson camelia dalia
    amapola regulo laureano napoleon justina linus marquis vance kelvin ray kenya israel irlanda cesar
    fidelia fortunato constance felicity harmony melody amity prudencio urban basil sage tara lia
    levi lista milagros candelaria remedios libby lino rea abril german mai mia monte miles marco ronda
    homer franco benigno benigna charlie romeo amparo oscar victor mike juliet
""")
"""Given names."""

FAMILY = words("""
    abbott abdi abdullah abernathy abrams abreu acevedo acuna adebayo adkins adler aguilera agarwal aguayo
    aguinaga ahmadi ahmed akbar akhtar alaniz alarcon albright alcala alcantara alcaraz aldana aldridge alfaro
    allred almanza alston altamirano alvarenga alves amador amaya ambrose anaya andrade andrews angulo
    anguiano antunez anzaldua aparicio apodaca aquino aragon aranda arango araujo archuleta arce arellano
    arevalo arguello arias armenta armstrong armijo arnett arredondo arreola arriaga arroyo arteaga
    arvizu asante ashby asher atkins atkinson avalos avelar avendano avery ayala ayers badillo baeza
    bahena baldwin ballard ballesteros banda banerjee barajas barba barbosa barnett barragan barraza barrera
    barreto barrett barrientos barrios barron bartlett barton bates bauer becerra becker beltran benavides
    bender benson berger bergman bermudez bernal berrios bhatt bhattacharya bianchi blackburn blackwell
    blair blake blanchard blevins bolton bonilla booker borden bosch botello bowen bowers bowman boyd
    boyle bracamontes bradford bradshaw brady brandt braun brennan briones briseno bridges briggs
    brock brooks browning bruce bryant buchanan buckley buckner buenrostro bueno buitron burgess burgos
    burke burnett burris burton bustamante bustos butler byrd byrne caballero caceres cahill caldwell
    callahan calloway calvillo cameron camarena campa campos canales cantrell cantu caraballo carbajal
    cardona cardoza carey carlson carmona caro carpio carranco carranza carrasco carrera carreon carrera
    carrizales carroll carson casarez casas casey casillas castaneda castellano castellanos castelan
    castor castrejon cavanaugh cazares ceballos cedillo ceja centeno cepeda cerda cerna cervantes cevallos
    chacon chandler chang chapa chaparro chapman chatterjee chaudhary chaudhry chavarria chavira chen
    cheng cheung cho choi chopra choudhury christensen christian churchill cifuentes cisneros clarke
    clayton clements cline cobb cochran cohen coleman colon colunga combs compton concha conley conner
    connolly conrad conway copeland corbin cordero cornejo corona coronado coronel corral corrales
    correa corrigan cortez cosby costello cota cotto courtney covarrubias cowan craig crawford crespo
    crosby cuellar cuevas cummings cunningham curran curtis dahl dalton daly daniels daugherty davalos
    davenport davidson davila dawson delacruz delacroix delaney delarosa deleon delossantos deluna
    dennison desai deshpande devine diallo dickerson dickinson dillard dillon diop dixon dobson dodson
    dolan dominguez donahue donaldson donnelly donovan dorsey dougherty douglas doyle drake driscoll
    duarte dudley duenas duffy duggan dumas duncan dunlap dunn duong duran dutta dyer eaton echevarria
    echeverria edmonds edwards egan elizondo ellington elliott ellison emerson enriquez erickson
    escalante escalera escamilla escobedo esparza espinal espinosa esposito esquivel estevez estrella
    eubanks everett ewing fajardo faulkner favela felix ferguson ferrara ferrari ferreira ferrell
    fitzgerald fitzpatrick fleming fletcher florez flynn fonseca fontaine forbes fowler fraga franco
    frank franklin fraser frazier frausto frederick freeman friedman frost fuentes fuller gaines galarza
    galaviz galdamez gallagher gallardo galloway galvan galvez gamboa gamez gaona garay garay garibay
    garner garnica garrett garrison garrido gaspar gastelum gates gaytan genovese gentry georgiou
    gibbons gibbs gibson giles gilbert gillespie gilmore giron glass glenn glover godfrey godinez godoy
    goldberg goldman goldstein gonsalves goodman goodwin gordillo gordon gorman gould grady graham
    granados greenberg greene greenwood greer gregory griffin griffith griffiths grimes gross grossman
    guardado guajardo guevara guillen guillory gunter gupta gustafson gutierres guthrie guy guzman haas
    hahn haley halvorsen hamilton hammond hampton hancock hanna hansen hanson haq hardin hardy hargrove
    harlow harmon harper harrell harrington harrison hartman harvey hassan hatfield hawkins hayden hayes
    haynes heath hebert heller henderson hendricks hendrix henning henry hensley henson herman hernandes
    herrmann herron hess hester hickman hicks higgins hinojosa hinton hoang hobbs hodge hodges hoffman
    hogan holden holguin holland holloway holmes holt hoover hopkins horne horowitz horton house houston
    huerta huff huffman hughes hull humphrey huntley hurley hurst hurtado hussain hutchinson huynh hyde
    ibanez iniguez ingram irizarry irvin irwin isaacs islam iyer izaguirre jacobs jacobsen jacobson
    jaimes jamison jaramillo jasso jauregui jennings jensen jimenes jimerson johansen johansson johns
    johnston jonas joshi joyce juarez juarez kang kapoor kaplan katz kaufman kaur kavanagh keating keegan
    keith keller kelley kemp kendall kendrick kennedy kenney kent kerr kessler khan khanna kidd kim
    kimball kirby kirkland kirkpatrick klein kline knapp knight knowles knox koch koh kowalski kramer
    krause krishnan krueger kruger kuhn kulkarni kumar kwon labrador lam lambert lamas landeros landry
    langley lara larkin larsen larson lassiter latham laurent lawson lazaro leal leavitt leblanc ledesma
    leger leiva lemus lennon leonard leslie lester leung leverett levin levine levy leyva lezama li
    licea lim limon lin linares lincoln lindberg lindgren lindqvist lindsay lindsey lindstrom lira
    littlefield liu livingston llamas lloyd lockhart logan loera lomeli longoria loomis lopes lovato
    lowe lowery lozada lucero luevano lugo lujan lynch lyons macdonald macias mackenzie mackey macleod
    madden maddox madera madrid madrigal madsen magallanes magallon magana maguire mahoney malik malone
    maloney mancilla mancini mandujano manning manriquez manzanares manzano marchetti mares mariscal
    markham marks marmolejo marquis marrero marroquin marsh marshall martel martins marquina mascarenas
    mata mathews mathis matos matsumoto matthews mattson maurer maxwell mayfield maynard mayorga
    mazariegos mccabe mccall mccann mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy
    mccullough mcdaniel mcdermott mcdonald mcdonough mcdowell mcfarland mcgee mcgill mcginnis mcgowan
    mcgrath mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinley mckinney mcknight mclaughlin
    mclean mcleod mcmahon mcmillan mcnamara mcneil mcpherson meadows medeiros medrano mehta mejias
    melendez melgar mello melton menchaca mendes mendiola menjivar mercado mercer merino merritt mesa
    messina metcalf meyers meza michaels middleton miles millan millard mills milton miramontes mireles
    mistry mitchel mohamed mohammed mojica molinar moncada mondragon monge monroe monroy montalvo
    montana montano monterrosa montenegro montez montgomery monzon moody mooney moran morejon moreira
    moreland morrison morrow morton moseley moss mota moyer mueller mujica mukherjee mullen muller mullins
    mundo munguia munro munson murguia murillo murray murrieta murthy mustafa myers nair najera nakamura
    nakagawa naranjo narayan narvaez nash nava navarrete nazario negrete negron nevarez newman newton ng
    ngo nguyen nicholson nielsen nieves nieto nieves nixon noble noel nolan noonan noriega norman norris
    norton novak novoa nunes oakley obando obregon obrien ocampo oconnell oconnor odell odonnell odom
    oduya ogden okafor okeke okonkwo okoro olguin oliva oliveira oliver olmos olsen olson olvera oneal
    oneill onofre ontiveros oppenheimer orantes ordonez orellana oropeza orr ortega osborne osei osorio
    osuna otero owens oyelaran pabon pagan paiva palacio palacios palafox palma palmer palomares palomino
    pantoja paredes park parks parrish parsons partida pastor patino patrick patton paulson payne paz
    pearson peck pedraza pedroza pelayo peluso pennington peoples pereira perdomo pereyra perkins perrone
    peters petersen petrov petrova pham phan phelps pichardo pickett pierce pierson pimentel pinheiro
    pinon pinto pittman pizarro plascencia plata poe polanco polk pollard pollock poole popov portillo
    potts powers prakash prasad prater pratt preciado prescott preston prieto pritchard proctor provencio
    pruitt puckett puente puentes puga pugh pulido pyle quach quezada quigley quijano quijada quinlan
    quinn quinones quintana quintanilla quiroga quiroz rafferty rahman raines ramey ramsey randall
    randolph rao rasmussen raymond razo reddy redmond reeves regalado reid reilly reinhardt renteria
    resendez resendiz retana reyna reynolds reynoso rhodes ricci riggs riley rincon riojas ripley
    rivero roach robbins roberson robertson robledo rocha roche rocha rodarte rodrigues rogan rojo rollins
    roldan roman romo romano rosado rosario rosas rosen rosenberg rosenthal rossi roth rowe rowland
    roybal rubalcava rueda ruelas russo rutherford rutledge ryan saavedra sadler saenz saldana saldivar
    saleh salcedo salcido salgado salinas salmeron saltzman samaniego sampson samuels sanabria sandhu
    sandoval sanford sankaran santacruz santamaria santillan santoro santoyo sarabia sarmiento sato
    saucedo saunders savage sawyer saxena schaefer schmidt schneider schroeder schultz schumacher
    schwartz segovia segura sepulveda serna serrato sevilla sexton shaffer shah shannon sharma sharp
    shaw sheehan shelton shepard shepherd sheppard sheridan sherman shields shukla sierra sifuentes
    sigala silverman simmons simon simons simpson sims sinclair singh singleton siqueiros sizemore
    skinner slater sloan snyder sokolov solano solares solis solomon solorio solorzano sorensen sosa
    sotelo sotomayor spears spencer srinivasan stafford stanley stanton starr steele stein steinberg
    stephens stephenson stevens stevenson stokes stone stout strickland stuart suarez subramanian
    sullivan sutherland sutton suzuki swanson sweeney sykes szabo tafoya talamantes takahashi tamayo
    tan tanaka tang tate tatum tejada tejeda tellez temple teran terrazas terrell terry thakur thornton
    thorne thorpe thurman tijerina tinoco tirado tobar toledo toro torrez toscano tovar townsend tran
    travis tran trevino trinidad triana trinh truong tucker tuttle tyler tyson ugalde ugarte ulloa
    underwood unruh upchurch urbina urena uribe urrutia vaca valadez valderrama valdes valdivia valdovinos
    valentin valenti valentino valladares valle vallejo valles vance vanegas varela varghese varma vaughan
    vaughn vela velarde velez velazquez velez venegas venkataraman ventura vera verdugo verdin verma
    vicente viera vigil villagomez villagran villalba villalobos villalpando villanueva villar villarreal
    villasenor villatoro villegas vinson vitale vo volkov vu wade wagner walden waldron walker walsh walton
    wang warner warren waters watkins watts weaver webb weber webster weeks weiner weinstein weiss welch
    weldon wells wentworth werner whitaker whitehead whitfield whitley whitman whitney whittaker wiggins
    wilcox wilder wiley wilkerson wilkins wilkinson willard williamson willis winkler winslow winters wolf
    wolfe wong woodard woodruff woodward wooten workman wu wyatt yamamoto yamada yanez yang yates ybarra
    yoder yoon york yu zapien zaragoza zarate zelaya zepeda zhang zhao zheng zhou zhu ziegler zimmerman
    zuniga zurita kaminski kovacs horvat ivanov ivanova jankowski kravchenko melnyk nowak petrenko shevchenko
    achebe adeyemi afolabi balogun boateng chukwu danso eze igwe mensah mwangi nwosu obi ochieng ogunleye
    okoye onyango owusu tadesse haile desta bekele gebre
""") - words("""
    amador aragon banda bates bender bianchi bridges brooks bueno caro carrera casas castor centeno cho
    combs concha cota christian dodge fajardo felix frank frost fuller gates glass gross guy heath house
    hull hyde kidd knight labrador lam leal leger li limon lin lira madrid madera manning mares marks marsh
    mata meadows mesa miles mills montana moody moss mota mundo newman noble paiva palma park parks pastor
    paz pagan peoples pinto plata poole powers puente savage sharp shields sierra skinner
    starr stone stout tan temple toledo toro valle vela vicente vo waters weeks wells wilder winters
    wolf workman york yu puentes rincon rojo romano root salcedo sexton sevilla sloan chapa
    trinidad ventura vu wade zaragoza ng obi estrella rocha haile steele ray segura lugo
    cerda campa corona coronel coronado corral corrales concha cuevas cantu barron barba barbosa
    castellano palacio palacios campos ocampo galvan partida pulido regalado rosado rosario rosas moran
    pedroza pereira escalera nieto tirado quijada vaca mercado rueda guardado simon colon ceja llamas
    verdugo cordero franco escobedo
""")
"""Family names."""
