const irregular: Record<string, string> = Object.fromEntries(
  `be were|become became|begin began|break broke|bring brought|buy bought|catch caught|choose chose|come came|cut cut|do did|drink drank|drive drove|eat ate|fall fell|feel felt|fight fought|find found|forget forgot|get got|give gave|go went|hang hung|have had|hear heard|hide hid|hit hit|hold held|hurt hurt|keep kept|know knew|lay laid|leave left|let let|lie lied|lose lost|make made|mean meant|meet met|pay paid|put put|quit quit|read read|ride rode|run ran|say said|see saw|sell sold|send sent|set set|shoot shot|show showed|shut shut|sit sat|sleep slept|speak spoke|spend spent|stand stood|steal stole|swear swore|take took|tear tore|tell told|think thought|throw threw|wake woke|wear wore|win won|write wrote|are were|is was|blow blew|burn burned|sneak sneaked|forgive forgave`
    .split('|')
    .map(pair => pair.split(' ') as [string, string]),
)

const regular =
  'use lie smoke care argue ruin stop start try help call talk walk work play cook clean wash ask answer listen want need love like hate wreck destroy spoil waste miss change move live bathe drop grab beg slip skip plan step stay crash pass scream shout yell snort borrow promise refuse ignore blame judge push pull nod pick stare disappear embarrass scare worry manage finish follow treat act behave claim pretend deny cheat bake share trust join visit apologize'.split(
    ' ',
  )

const bases = new Set([...Object.keys(irregular), ...regular])
const fromPast = new Map(Object.entries(irregular).map(([base, past]) => [past, base]))
const leading = new Set(
  'just really even still always never ever only keep simply actually constantly'.split(' '),
)
leading.delete('keep')

const onVerb = (phrase: string, change: (verb: string, rest: string[]) => string): string => {
  const words = phrase.split(' ')
  const before: string[] = []
  while (words.length > 1 && leading.has(words[0] ?? '')) before.push(words.shift() as string)
  const verb = words.shift() ?? ''
  return [...before.filter(word => word !== 'always' && word !== 'never'), change(verb, words)].join(' ')
}

const regularPast = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  if (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(verb)) return `${verb}${verb.at(-1)}ed`
  return `${verb}ed`
}

/** "spend the night" to "spent the night"; "do not call" to "did not call". A verb it does not know gets "-ed". */
export const past = (phrase: string): string =>
  onVerb(phrase, (verb, rest) => {
    if (verb === 'been') return ['were', ...rest].join(' ')
    const own = Object.hasOwn(irregular, verb) ? irregular[verb] : undefined
    const done = fromPast.has(verb) || verb.endsWith('ed')
    return [own ?? (done ? verb : regularPast(verb)), ...rest].join(' ')
  })

/** Whether a word in small letters is a verb it knows, in its base form or the past. */
export const isVerb = (word: string): boolean => bases.has(word) || fromPast.has(word)

const baseOf = (verb: string): string => {
  if (bases.has(verb)) return verb
  if (verb === 'lying') return 'lie'
  if (verb === 'been' || verb === 'being') return 'be'
  const known = fromPast.get(verb)
  if (known) return known
  const stem = /(?:ing|ed)$/.test(verb) ? verb.replace(/(?:ing|ed)$/, '') : verb.replace(/s$/, '')
  const doubled = /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : ''
  for (const guess of [stem, `${stem}e`, doubled, stem.replace(/i$/, 'y')]) if (bases.has(guess)) return guess
  return doubled || (/[csvgz]$/.test(stem) && !/ss$/.test(stem) ? `${stem}e` : stem)
}

/** "ruining dinner", "ruined dinner" and "ruins dinner" to "ruin dinner". */
export const base = (phrase: string): string =>
  onVerb(phrase, (verb, rest) => [baseOf(verb), ...rest].join(' '))

const silent = /(?:[^laeiouy]es|[^laeiouydt]ed|[^laeiouy]e)$/
const counted: Record<string, number> = Object.fromEntries(
  'people:2 every:2 everything:3 everyone:3 family:3 different:2 somewhere:2 something:2 sometimes:2 someone:2 evening:2 tired:1 hour:1 hours:1 fire:1 our:1 being:2 doing:2 going:2 seeing:2 idea:3 area:3 science:2 quiet:2 diet:2 trial:2 real:1 really:2 clinic:2 create:2 lion:2 poem:2 heroin:3 cocaine:2 naloxone:3 business:2 chocolate:2 beautiful:3 maybe:2 lonely:2 lovely:2 home:1 homework:2 safely:2 safety:2 careful:2 useless:2 hopeful:2 hopeless:2 hoped:1 cared:1 one:1 once:1 done:1 me:1 the:1 appreciate:4 medication:4 usually:4 actually:4 especially:4 area:3 period:3 anxious:2 experience:4 alone:2'
    .split(' ')
    .map(entry => {
      const [word = '', count = '1'] = entry.split(':')
      return [word, Number(count)]
    }),
)

/**
 * How many syllables an English word has, by its groups of vowels, silent endings and a list of exceptions.
 * A number counts as one syllable a digit, at most four.
 */
export const syllables = (word: string): number => {
  const letters = word
    .slice(0, 60)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
  if (letters === '') return Math.min(4, Math.max(1, word.slice(0, 60).replace(/\D/g, '').length))
  const known = Object.hasOwn(counted, letters) ? counted[letters] : undefined
  if (known) return known
  if (letters.length <= 3) return 1
  const stem = letters.replace(silent, '').replace(/^y/, '')
  const groups = stem.match(/[aeiouy]+/g)?.length ?? 0
  const apart = stem.match(/i(?:a(?!l$|n$)|o(?!n|u)|u)|eo|ua(?!r)|[^gq]u[aoe]t|ying|[^cst]ious/g)?.length ?? 0
  const added = /[^laeiouy]les?$/.test(letters) || /sms?$/.test(letters) ? (/les?$/.test(letters) ? 0 : 1) : 0
  return Math.max(1, groups + apart + added)
}

/** Flesch-Kincaid grade: Kincaid, Fishburne, Rogers and Chissom, 1975. */
export const grade = (words: number, sentences: number, syllableCount: number): number =>
  0.39 * (words / sentences) + 11.8 * (syllableCount / words) - 15.59
