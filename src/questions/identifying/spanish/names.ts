const listed = `abelardo abril adolfo adriano agustin agustina aida alba alberta aldo alejo alfonso alina alirio almudena alonso
alvaro amalia amparo anabel anahi anastasio angeles aniceto anselma anselmo antonella araceli arely ariadna aristides
armida arnoldo artemio asael asuncion aura aurelia aurelio aurora azucena bautista beatriz belen benita benito
berenice bernarda bernardo berta beto bety blanca braulio brayan brigida camilo candelaria caridad carlitos carlota
carmela carmelo carmencita carmenza caro carolina casandra cata catalina cayetano ceci ceferino celestina celina celso
chabela charo chavela chavo chayo checo chela chema cheo chucho chuy clemencia clemente concepcion concha conchita
consuelo corina crisanto cristian cristina cristobal cuauhtemoc cuco damaris dani dario dayana debora delfina delia
demetrio denisse dionisio domingo dora doroteo dulce edelmira edgardo edson edu efrain eladio elba eleazar eliana
elisabeth elisenda eliseo eliza eloisa eloy elsa elvira ema emanuel emigdio emiliano encarnacion enriqueta epifanio
ericka ermelinda ernestina esmeralda esperanza estefania estefany estela ester estrella eugenia eulalia eusebio
evangelina evaristo evelia ezequiel ezequiela fabiola fabricio facundo fatima faustino federico feliciano felicitas
fer fermin fernanda fidel filiberto filomena flavio flor florencia florencio fortunato francisca fredy froilan gabino
gael galo genaro genesis genoveva geovanny gerardo german gertrudis gilberto ginette giovana gisela giselle gladis
gonza gonzalo gorka goyo graciela gregoria gregorio griselda guille guillermina gustavo haydee heriberto herminia
hernan hernando hilario hipolito horacio hortensia humberto ignacia iker ildefonso ileana imelda inaki indira ines
inmaculada inocencio isabela isaias isaura isela isidoro isidro itzel ivana ivette ivonne jacinta jacinto jacobo jair
jairo jaqueline jazmin jenaro jeronimo jesenia jesus jhon jhonatan jimena joaquin joaquina johana jonatan josefa
joselito josue jovani jovita juancho juanito juanjo julieta justina karely karime katia kenia keyla kike lalo laureano
lazaro leandro leidy lencho leocadia leonardo leonel leonor leopoldo lesly letty lety leydi leyla lidia liliana lina
lisandro lisbeth lizbeth lolita lorenza lourdes lucero luciana luciano lucrecia luisa luisito lupe lupita macarena
macario mafer magaly magdalena maira maite majo manola manolo manuela manuelita marcela marcelina marcelino marcelo
marciano margot maribel maricarmen maricela maricruz mariela marielena marijose marilu marina marisela marisol maritza
marlen marlon marta martina mateo mati matias matilde maura mauricio maximiliano maximino mayra melchor memo merced
micaela miguelito milagros minerva mirella mireya mirna mirtha modesta moncho monse montserrat nacho nahuel nando
narciso natividad naty nayeli nelida nereida nereo nestor neto nicanor nico nicolasa nidia nieves nilda noelia noemi
norberto nubia nury obdulia odalys ofelia olegario omaira onofre oralia orlando osvaldo oswaldo otilia ovidio pablo
paco palmira pancha panchito pancho pao paola pascual paulina paulino paulo paz pedrito pepe pepito perla petra pilar
pio placido poncho porfirio primitivo purificacion queta quino quique rafaela raimundo ramira ramiro raymundo rebeca
refugio regino reina reinaldo remedios renata reynaldo rigo rigoberto rocio rodolfo rodri rogelio rolando romina
romualdo roque rosalba rosalia rosalinda rosalio rosana rosario rosaura rosenda rosendo rosi rosita roxana roxy rufino
ruperto sabina sagrario salma salome samanta samira santi santino santos saturnino seba sebastiana segundo selene
serafin severino silvestre silvina simona sindy socorro sol soledad soraya susana susy tadeo telma teo teodora teodoro
teofilo tere thiago tiburcio timoteo tino tito tomasa tonio tonito tono toribio trini trinidad ulises urbano uriel
ursula vale valentin valeria vanesa venancio vicenta vicente vilma violeta virgilio viviana wilfredo willy wilmar
wilmer wilson ximena xiomara yadira yahaira yajaira yamila yamileth yanet yaneth yanira yareli yaretzi yasmin yazmin
yeimi yenifer yessica yoly yuliana yuri yuridia zacarias zaira zenaida zoila zoraida zulema zulma`

/** Common first names of the Spanish-speaking world that the English list lacks, in small letters without accents. */
export const moreFirstNames = new Set(listed.split(/\s+/u))

/**
 * First names that are also plain Spanish words, in either list. In small letters they are never read as names without a
 * cue, and at the start of a sentence only beside a person's verb.
 */
export const plainInSpanish = new Set(
  `abril alba alma alta amado amparo angel angeles armando art asuncion aura aurora bella benita blanca bravo candelaria
caridad carina caro carol celeste cesar chance chavo chela clara clarita clemencia clemente concepcion concha consuelo
cruz cuco daisy dale dan delia delicia dolores domingo don dora dulce elba ella ema encarnacion esmeralda esperanza
estefania estela estrella eva fe felicidad felix fer fiel flor franco galo gay gene genesis gloria guillermina ida
inocencio iris israel jacinto jan jazmin jesus juliana julio justa justo lance lane lee len leo leon leona lidia lila
lina linda lis lola lucero lucia luna luz magdalena mar marca marco marcos marian marina mark marte mason max mayo mel
melody memo merced mercedes mia milagros miles mina misa modesta modesto mona narciso nata natividad nena neto nico
nieves nilo nina norma nuria oliva olive pancho pao paris pascual pat paulo paz pearl penny pepe perla pete petra
pilar pio placido pura purificacion queta ramona ray refugio regina reina remedios rey rich rico rob robin rocio rod
roman ron rosa rosario rosas rose rubi sabina sage sal salome salud salvador santa santi santiago santos sara sean
segundo serena severo sierra silvestre skip socorro sol soledad star stew sue tia tina tito tomas tomasa toni trey
trinidad troy una urbano vale valentin van vera victoria vida viola violeta virginia wade ward will`.split(
    /\s+/u,
  ),
)

/** First names in English that are words and nothing else in Spanish. */
export const onlyInEnglish = new Set(
  'ella sean dale lee dan van sal ida mia sue art pat rich will'.split(' '),
)
