import type { DangerWords } from './triage.ts'

const words = (pattern: string) => new RegExp(`\\b(?:${pattern})`, 'i')

const child = '(?:nin(?:it)?[oa]s?|hij(?:it)?[oa]s?|niet(?:ecit)?[oa]s?|nen[ea]s?|bebes?|chicos|criaturas?)'
const toAChild = `(?:a (?:mis? |sus? |las? |los |nuestr[oa]s? )?|al )${child}\\b`
const oneself = '(?:matar|suicidar|ahorcar|colgar|quitar la vida|hacer dano)'

/** "Me pega el sueño", "me lastima verlo así": a blow only in the way of speaking. */
const notABlow =
  '(?! (?:(?:duro|fuerte|mucho|tanto|bien) )*(?:la|el|que|ver|verl[oa]s?|al?|cuando l[oa] veo|en el alma|en el corazon|un susto)\\b)'

/** How families put danger in Spanish, in letters without accents. Each is a start of words, so that endings may follow. */
export const dangerWordsInSpanish: DangerWords = [
  [
    'thinking_of_suicide',
    words(
      '(?:me )?(?:quiero|quisiera|voy a|pienso en|pense en|pensado en|pensar en|pensando en|ganas de) (?:morirme|morir|matarme|matar(?= ?[.,;!?]|$)|suicidarme|quitarme la vida|el suicidio|acabar con (?:mi vida|todo)|estar muert[oa])\\b(?! de (?:la )?(?:risa|pena|verguenza|hambre|sueno|ganas))|me (?:quiero|quisiera|voy a) (?:matar|suicidar)|no quiero (?:seguir viviendo|despertar|vivir(?! (?:con|en|asi con|cerca|sol[oa]|lejos|bajo|junt)))|no puedo seguir(?= viviendo| ?[.,;!?]|$)|no le (?:veo|encuentro) sentido a (?:la|mi) vida|hacerme dano',
    ),
  ],
  [
    'tried-to-die',
    words(
      `(?:intent(?:o|ado|aba)|trato de|tratado de|quiso) (?:matarse|suicidarse|ahorcarse|colgarse|quitarse la vida)|se (?:intento|trato de|quiso) ${oneself}|intentos? de suicidio|se corto las venas`,
    ),
  ],
  [
    'wants-to-die',
    words(
      `suicid|(?:quiere|queria|quisiera|prefiere|desea) (?:morir|matarse|quitarse la vida|desaparecer|estar muert)|se (?:quiere|queria|va a|iba a) (?:morir|${oneself})|no (?:quiere|queria) (?:seguir viviendo|vivir(?! (?:con|en|aqui|alla|ahi|sol[oa]|cerca|lejos|bajo|junt)))|(?:sin|no tiene) ganas de vivir|ganas de (?:morir|matarse|quitarse)|(?:quitarse la vida|matarse|ahorcarse|hacerse dano)|se (?:corta|lastima|hace dano)\\b|(?:estariamos|estarian|estaria|estamos) mejor sin (?:el|ella)\\b|mejor muert[oa]|no vale la pena vivir`,
    ),
  ],
  [
    'unresponsive',
    words(
      'no (?:se |me |lo |la |le )*(?:despierta|desperto|despertaba)(?! (?:hasta|antes|temprano|a tiempo|a las|interes|confianza))|no (?:lo |la |le |se |me )*(?:puedo|podemos|pude|pudimos|podia|logro|logre|logramos|consigo|consegui) despertar|no reacciona|no responde(?= ?[.,;!?]|$| ni | cuando le (?:grit|habl|sacud)| a (?:gritos|golpes|la voz))|(?<!\\bun |\\buna )inconsciente|se desmay|desmayad|perdio el conocimiento|no vuelve en si',
    ),
  ],
  [
    'slow-or-no-breathing',
    words(
      '(?:no|casi no|apenas|ni|dejo de|deja de|no puede|no podia|le cuesta|le costaba) respira|respira(?:ba|cion)? (?:es |esta |estaba |era |muy |tan |bien )*(?:lent|rar|despaci|superficial|mal\\b|con dificultad|con trabajo|entrecortad|agitad)',
    ),
  ],
  [
    'blue-or-grey-lips',
    words(
      '(?:labios|unas|cara|piel|boca)[a-z ]{0,20} (?:azul|morad|gris|palid)|se (?:puso|esta poniendo|ponia) (?:azul|morad|gris)',
    ),
  ],
  [
    'took-too-much',
    words(
      'sobredosis|(?:tomo|tomado|metio|metido|uso|consumio|trago|inyecto) (?:demasiad|de mas\\b|muchas pastillas|todas las pastillas|(?:todo )?(?:el|un) frasco)|se (?:le )?paso (?:la mano|de dosis)|(?:le|les) (?:di|dimos|dio|dieron|puse|pusimos|puso|pusieron|eche|echaron)[a-z ]{0,12} (?:narcan|naloxona)',
    ),
  ],
  ['seizure', words('convulsi|ataques? epileptic')],
  ['chest-pain', words('dolor(?:es)? (?:de|en el) pecho|duele (?:mucho )?el pecho')],
  [
    'strangling',
    words(
      '(?:me|nos) (?:ahorc(?:o|a|aba)|asfixi(?:o|a|aba)|estrangul[a-z]+|apret[a-z]+ el cuello|agarr[a-z]+ (?:del|por el) cuello|tomo del cuello)\\b|ahorcarme|estrangul|asfixiarme|manos? (?:en|al|alrededor de) (?:mi |el )?cuello',
    ),
  ],
  [
    'threat-to-kill',
    words(
      'amenaz[a-z]{0,8} de muerte|amenaz[a-z]{0,8} con (?:matar|apunalar|disparar|un)|(?:me|nos) (?:va|iba|quiere|queria) (?:a )?(?:matar|apunalar|disparar|balear)|(?:va a|iba a|quiere|queria|dice que va a) (?:matarme|matarnos|dispararme|apunalarme|matar a (?:mis?|su|sus|los|la|las|nuestr))',
    ),
  ],
  [
    'weapon',
    words(
      '(?:(?:un|el|su|mi|con|tiene|trae|saco|compro|lleva|carga) armas?\\b(?! de doble filo)|armas? de fuego|(?:una?|el|la|su|mi|con|tiene|trae|saco|compro|lleva|carga) (?:pistola|revolver|rifle|escopeta|cuchillo|navaja|machete|punal)s?\\b)',
    ),
  ],
  [
    'hitting',
    words(
      `(?:me|nos) (?:ha |habia |vuelve a |volvio a |llego a )?(?:peg(?:a|o|aba|ado|ue|an|ar|aron)|golpe(?:a|o|aba|ado|an|ar|aron)|empuj(?:a|o|aba|ado)|pate(?:a|o|aba|ado)|abofete(?:a|o|aba)|cachete(?:a|o|aba)|lastim(?:a|o|aba|ado)|agred(?:e|io|ia)|jalone(?:a|o))\\b${notABlow}|(?:me|nos) (?:da|dio|daba) (?:golpes|un golpe|un punetazo|una (?:cachetada|bofetada|patada|golpiza|paliza))|(?:peg(?:a|o|aba|ado)|golpe(?:a|o|aba|ado)|empuj(?:a|o|aba)|lastim(?:a|o|aba)) (?:${toAChild}|a mi (?:mama|papa|madre|padre|herman[oa]|abuel[oa])\\b)|(?:lo|la|los|las) golpe(?:a|o|aba)\\b(?! (?:la|el|que)\\b)`,
    ),
  ],
  [
    'forcing-sex',
    words(
      'me (?:viol(?:a|o|aba)\\b|(?:oblig|forz|fuerz)[a-z]{1,4} a (?:tener|hacer|acost))|abus(?:a|o|aba) (?:sexualmente )?de mi\\b|a la fuerza conmigo',
    ),
  ],
  [
    'you-are-afraid-now',
    words(
      '(?:le|les) (?:tengo|tenemos|tiene) (?:mucho |tanto |un )?(?:miedo|terror|panico)|(?:tengo|tenemos|da) (?:mucho |tanto )?(?:miedo|terror|panico) (?:de |a )?(?:el|ella)(?= ?[.,;!?]|$| (?:cuando|y|en|ahora|hoy|si)\\b)|(?:tengo|tenemos|da) (?:mucho |tanto )?(?:miedo|terror|panico) (?:de |a )?(?:que (?:me|nos) (?:haga|pegue|mate|golpee)|(?:volver|regresar|ir|llegar|estar) (?:a|en) (?:la |mi )?casa)|(?:temo|miedo) por mi vida',
    ),
  ],
  [
    'child-swallowed-something',
    words(
      `(?:nin(?:it)?[oa]|bebe|niet(?:ecit)?[oa]|nen[eao])[a-z ]{0,20} (?:se )?(?:trago|comio|tomo|bebio|metio a la boca) (?:una?|unas|unos|sus?|las?|el|los|mis?|algo)\\b|hij(?:it)?[oa][a-z ]{0,12} se (?:trago|comio) (?:una?|unas|unos|las?|los|mis?) `,
    ),
  ],
  [
    'child-alone',
    words(
      `(?:dej[a-z]{1,4}|dejando|qued[a-z]{1,4})(?: (?:a|al))?(?: (?:los?|las?|el|mis?|sus?|nuestr[oa]s?|tres|dos))? ${child}\\b[a-z ]{0,15} sol(?:it)?[oa]s?\\b|dej[a-z]{1,4} sol(?:it)?[oa]s? ${toAChild}|${child} (?:esta |estan |se quedan? |se queda )?sol(?:it)?[oa]s? en (?:la |el )?(?:casa|carro|coche|auto|tina|calle)`,
    ),
  ],
  [
    'child-in-danger',
    words(`${child}\\b[a-z ]{0,20} (?:en peligro|corren? peligro|no estan? (?:segur|a salvo)|en riesgo)`),
  ],
  [
    'about-to-drive',
    words(
      '(?:manej|conduc|conduj)[a-z]{1,6}[a-z ]{0,30} (?:borrach|tomad[oa]|drogad|ebri|intoxicad|bebid[oa]|bajo los efectos|con copas)|(?:borrach|tomad|drogad|ebri)[oa] (?:al volante|manejando|conduciendo|y (?:aun asi )?(?:maneja|conduce)|y se (?:va|fue) en (?:el|su) (?:carro|coche|auto|camion))|al volante (?:borrach|drogad|tomad|ebri)',
    ),
  ],
]
