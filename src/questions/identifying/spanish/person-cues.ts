import { fold } from '../first-names.ts'

const rel =
  'hij(?:it)?[oa]s?|niñ[oa]s?|nen[eao]s?|bebés?|muchach[oa]|chic[oa]|chav[oa]|espos[oa]|marido|mujer|pareja|novi[oa]|prometid[oa]|compañer[oa]|ex|ex-?espos[oa]|ex-?marido|ex-?mujer|ex-?novi[oa]|ex-?pareja|herman(?:it)?[oa]s?|gemel[oa]s?|melliz[oa]s?|mam[áa]|pap[áa]|mami|papi|madre|padre|padres|abuel(?:it)?[oa]s?|niet(?:ecit)?[oa]s?|t[íi][oa]s?|prim[oa]s?|sobrin[oa]s?|cuñad[oa]s?|suegr[oa]s?|yerno|nuera|hijastr[oa]s?|padrastro|madrastra|hermanastr[oa]|padrino|madrina|ahijad[oa]|comadre|compadre|amig[oa]s?|vecin[oa]s?|jef[ea]|caser[oa]|consejer[oa]|terapeuta|psic[óo]log[oa]|psiquiatra|trabajadora? social|abogad[oa]|vendedor|perr[oa]|gat[oa]|maestr[oa]|profesora?|entrenador|pastora?|sacerdote|cura|enfermer[oa]|doctora?|médic[oa]|ser querido'

/** Who somebody is to the member: "mi hijo mayor", "la vecina", "su mejor amiga". */
export const relation = `(?:(?:ex|mejor|querid[oa]|únic[oa]|pobre|otr[oa]|primer|segund[oa]|antigu[oa]) )?(?:${rel})(?![\\p{L}])(?: (?:mayor|menor|pequeñ[oa]|chic[oa]|chiquit[oa]|grande|únic[oa]|del medio|de en medio|adoptiv[oa]|de crianza|gemel[oa]|querid[oa])(?![\\p{L}]))?`

/** What people are to each other or own, before "de" and a name: "la novia de", "el cuarto de". */
export const ofSomeone = `(?:${rel}|casa|cuarto|recámara|habitación|carro|coche|auto|troca|ropa|mochila|bolsa|cumpleaños|celular|teléfono|vida|cama|familia|culpa)`

/** Titles before a name, with what stands in place of title and name. */
export const titles: readonly (readonly [title: string, instead: string])[] = [
  ['[Dd]octora|[Dd]ra\\.?', 'la doctora'],
  ['[Dd]octor|[Dd]r\\.?', 'el doctor'],
  ['[Ss]eñora|[Ss]ra\\.?|[Dd]oña|[Ss]eñorita|[Ss]rta\\.?', 'la señora'],
  ['[Ss]eñor|[Ss]r\\.?|[Dd]on', 'el señor'],
  ['[Ll]icenciada', 'la licenciada'],
  ['[Ll]icenciado|[Ll]ic\\.?', 'el licenciado'],
  ['[Pp]rofesora|[Pp]rofa\\.?', 'la profesora'],
  ['[Pp]rofesor|[Pp]rofe\\.?|[Pp]rof\\.?', 'el profesor'],
  ['[Mm]aestra', 'la maestra'],
  ['[Mm]aestro', 'el maestro'],
  ['[Jj]ueza', 'la jueza'],
  ['[Jj]uez', 'el juez'],
  ['[Pp]astora', 'la pastora'],
  ['[Pp]astor', 'el pastor'],
  ['[Pp]adre|[Ss]acerdote|[Cc]ura', 'el padre'],
  ['[Oo]ficial|[Aa]gente|[Ss]argento|[Cc]apitán', 'el oficial'],
  ['[Ee]nfermera', 'la enfermera'],
  ['[Ee]nfermero', 'el enfermero'],
  ['[Cc]onsejera', 'la consejera'],
  ['[Cc]onsejero', 'el consejero'],
  ['[Tt][íi]a', 'mi tía'],
  ['[Tt][íi]o', 'mi tío'],
  ['[Aa]buela|[Aa]buelita', 'mi abuela'],
  ['[Aa]buelo|[Aa]buelito', 'mi abuelo'],
  ['[Cc]omadre|[Mm]adrina', 'mi madrina'],
  ['[Cc]ompadre|[Pp]adrino', 'mi padrino'],
  ['[Hh]ermana', 'la hermana'],
  ['[Hh]ermano', 'el hermano'],
]

/** After a capitalised word, these tell a person. */
export const personVerbs = new Set(
  `dice dijo dijeron decía llega llegó vino viene vive vivía toma tomó tomaba bebe bebió fuma fumó usa usó usaba consume
consumió roba robó miente mintió promete prometió llora lloró grita gritó llama llamó quiere quería piensa pensó necesita
murió muere recayó dejó deja empezó empieza volvió vuelve salió sale entró se me nos no ya nunca siempre también todavía
está estaba tiene tenía sabe sabía cree creía duerme durmió trabaja trabajaba perdió pidió pide manda mandó escribió
escribe contó cuenta es era fue ha había va iba`
    .split(/\s+/u)
    .map(fold),
)

/** After a plain word that is also a name, at the start of a sentence, these tell a name ("Luz dijo"). */
export const surePersonVerbs = new Set(
  'dice dijo decía llegó vino vive toma tomó bebe fuma usa consume robó miente promete lloró gritó llamó quiere murió recayó trabaja pidió escribió'
    .split(' ')
    .map(fold),
)
