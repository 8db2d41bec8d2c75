const listed = `abelardo abril adolfo adriano agustin agustina aida alba alberta aldo alejo alfonso alina alirio almudena alvaro
amalia amparo anabel anahi anastasio angeles aniceto anselmo antonella araceli ariadna aristides arnoldo artemio
asuncion aura aurelia aurelio aurora azucena bautista belen benita benito berenice bernarda bernardo berta beto blanca
braulio brayan brigida camilo candelaria caridad carlota carmela carmelo carmenza carolina casandra catalina cayetano
ceferino celestina celina chabela charo chavela chayo checo chela chema cheo chucho chuy clemencia clemente concepcion
concha conchita consuelo corina cristian cristina cristobal cuauhtemoc damaris dario dayana debora delfina delia
demetrio dionisio domingo dora doroteo edelmira edgardo efrain eladio elba eleazar elisabeth elisenda eliseo eloisa
eloy elsa elvira ema emanuel emiliano encarnacion epifanio ermelinda ernestina esmeralda esperanza estefania estefany
estela estrella eulalia eusebio evangelina evaristo ezequiel facundo fatima faustino federico feliciano fermin fidel
filomena flor florencia florencio fortunato francisca froilan gael genaro genesis genoveva gerardo german gertrudis
gilberto ginette gisela giselle gonzalo gorka goyo graciela gregoria gregorio griselda guille guillermina gustavo
haydee heriberto herminia hernan hilario hipolito horacio humberto ignacia iker ildefonso imelda inaki ines inmaculada
inocencio isaias isela isidoro isidro itzel ivana ivette ivonne jacinta jacinto jacobo jaqueline jazmin jenaro
jeronimo jesus jhon jhonatan jimena joaquin joaquina jonatan josue jovita juanito julieta justina karime kike lalo
laureano lazaro leandro leidy lencho leocadia leonardo leonel leonor leopoldo leyla lidia liliana lisandro lizbeth
lolita lorenza lourdes luciano lucrecia luisa lupe lupita macarena macario magaly magdalena maite manola manolo
manuela marcela marcelino marcelo marciano maribel maricarmen maricela maricruz marilu marina marisela marisol maritza
marlen marlon marta martina mateo matias matilde maura mauricio maximiliano maximino mayra melchor memo micaela
milagros mirella mireya mirna mirtha modesta moncho montserrat nacho nahuel nando narciso natividad nayeli nelida
nereida nestor neto nicanor nicolasa nidia nieves nilda noelia noemi norberto nubia obdulia ofelia olegario omaira
orlando osvaldo oswaldo otilia pablo paco pancho pascual paulina paulino paz pepe pepito perla petra pilar pio placido
poncho porfirio primitivo purificacion quique rafaela raimundo ramiro rebeca refugio reina reinaldo remedios renata
reynaldo rigoberto rocio rodolfo rogelio rolando romina romualdo roque rosalba rosalia rosalinda rosalio rosario
rosaura roxana rufino ruperto sagrario salome samanta santos saturnino sebastiana segundo serafin severino silvestre
silvina simona sindy socorro sol soledad susana tadeo telma teodora teodoro teofilo tere thiago timoteo tomasa tono
toribio trinidad ulises urbano ursula valentin valeria venancio vicenta vicente vilma violeta viviana wilfredo wilmer
wilson ximena xiomara yadira yahaira yamileth yanet yaneth yazmin yeimi yenifer yessica yoly yuliana yuridia zacarias
zaira zenaida zoila zulema zulma`

/** Common first names of the Spanish-speaking world that the English list lacks, in small letters without accents. */
export const moreFirstNames = new Set(listed.split(/\s+/u))

/**
 * First names that are also plain Spanish words, in either list. In small letters they are never read as names without a
 * cue, and at the start of a sentence only beside a person's verb.
 */
export const plainInSpanish = new Set(
  `abril alba alma alta amado amparo angel angeles armando art asuncion aura aurora bella benita blanca bravo candelaria
caridad carina carol celeste cesar chance chela clara clarita clemencia clemente concepcion concha consuelo cruz daisy
dale dan delia delicia dolores domingo don dora elba ella ema encarnacion esmeralda esperanza estefania estela
estrella eva fe felicidad felix fiel flor franco gay gene genesis gloria guillermina ida inocencio iris israel jacinto
jan jazmin jesus juliana julio justa justo lance lane lee len leo leon leona lidia lila linda lis lola lucia luna luz
magdalena mar marca marco marcos marian marina mark marte mason max mayo mel melody memo mercedes mia milagros miles
mina misa modesta modesto mona narciso nata natividad nena neto nieves nilo nina norma nuria oliva olive pancho paris
pascual pat paz pearl penny pepe perla pete petra pilar pio placido pura purificacion ramona ray refugio regina reina
remedios rey rich rico rob robin rocio rod roman ron rosa rosario rosas rose rubi sage sal salome salud salvador santa
santiago santos sara sean segundo serena severo sierra silvestre skip socorro sol soledad star stew sue tia tina tomas
tomasa toni trey trinidad troy una urbano valentin van vera victoria vida viola violeta virginia wade ward will`.split(
    /\s+/u,
  ),
)

/** First names in English that are words and nothing else in Spanish. */
export const onlyInEnglish = new Set(
  'ella sean dale lee dan van sal ida mia sue art pat rich will'.split(' '),
)
