import type { Attempt } from '../attempt.ts'
import type { Asker, Hook, Obstacle, Place, Source } from './invitation.ts'
import type { InvitationFacts } from './next.ts'

/** Why something is changed; each has a sentence for people and a source. */
export const changeWhys = [
  'was-not-clear',
  'was-a-guess',
  'became-a-fight',
  'yes-was-lost',
  'named-and-unanswered',
  'answer-did-not-hold',
  'hook-met-two-noes',
  'same-place-twice',
  'same-voice-three-times',
  'same-hour-twice',
  'nothing-else-stands-out',
] as const
export type ChangeWhy = (typeof changeWhys)[number]

/** One thing to do otherwise the next time. */
export type Change = { why: ChangeWhy; source: Source } & (
  | { change: 'time' | 'readiness' }
  | { change: 'obstacle'; obstacle: Obstacle }
  | { change: 'hook'; to: Hook }
  | { change: 'place'; from: Place }
  | { change: 'who'; to: Asker; name?: string }
)

const sources: Record<ChangeWhy, Source> = {
  'was-not-clear': 'craft',
  'was-a-guess': 'ours',
  'became-a-fight': 'craft',
  'yes-was-lost': 'craft',
  'named-and-unanswered': 'craft',
  'answer-did-not-hold': 'ours',
  'hook-met-two-noes': 'ours',
  'same-place-twice': 'ours',
  'same-voice-three-times': 'ours',
  'same-hour-twice': 'ours',
  'nothing-else-stands-out': 'ours',
}
const because = <T extends ChangeWhy>(why: T) => ({ why, source: sources[why] })
const times = { hook: 2, place: 2, voice: 3, hour: 2 } as const

/**
 * What the noes teach, weightiest first, so that one thing can be changed at a time. Asked while not clear, or on a
 * guess: another time. A fight: another time, after a repair. A yes that was lost: be ready sooner, with intake within
 * two days where that can be had. An obstacle they named: an answer, or, where one was ready, do it for them before
 * asking again. The same hook or place in two noes, the same voice in three: another. After any no something is named;
 * before the first try, and after a talk that went well, nothing is. How often counts as often is our judgment.
 * @param tries oldest first
 */
export function changesAfter(
  tries: readonly Attempt[],
  facts: Pick<InvitationFacts, 'plan' | 'offers' | 'trusted'>,
  yesWasLost: boolean,
): Change[] {
  const last = tries.at(-1)
  const ready: Change[] = yesWasLost ? [{ change: 'readiness', ...because('yes-was-lost') }] : []
  if (!last || !isNo(last)) return ready
  const noes = tries.filter(isNo)
  const found = [
    ...timeOf(last),
    ...ready,
    ...obstaclesOf(noes, facts),
    ...hookOf(noes, facts),
    ...placeOf(noes),
    ...whoOf(noes, facts),
    ...hourOf(noes),
  ]
  return found.length > 0 ? found : [fallback(noes, facts)]
}

const isNo = ({ outcome }: Attempt) => outcome === 'no' || outcome === 'not-now' || outcome === 'argument'

function timeOf({ state, sure, outcome }: Attempt): Change[] {
  if (state !== 'not-using' && state !== 'least-affected')
    return [{ change: 'time', ...because('was-not-clear') }]
  if (sure === 'guess') return [{ change: 'time', ...because('was-a-guess') }]
  return outcome === 'argument' ? [{ change: 'time', ...because('became-a-fight') }] : []
}

/** Of the last no: each obstacle they named, with whether an answer to it was ready and was not enough. */
function obstaclesOf(noes: readonly Attempt[], { plan }: Pick<InvitationFacts, 'plan'>): Change[] {
  const named = noes.at(-1)?.in_the_way ?? []
  return named
    .map(obstacle => {
      const before = noes.slice(0, -1).some(one => one.in_the_way?.includes(obstacle))
      const answered = plan?.obstacles?.some(one => one.what === obstacle && one.answer) ?? false
      const why = answered && before ? ('answer-did-not-hold' as const) : ('named-and-unanswered' as const)
      return { obstacle, why, answered }
    })
    .filter(({ why, answered }) => why === 'answer-did-not-hold' || !answered)
    .map(({ obstacle, why }) => ({ change: 'obstacle', obstacle, ...because(why) }))
}

const lastsOf = (noes: readonly Attempt[], n: number) => (noes.length < n ? [] : noes.slice(-n))

function hookOf(noes: readonly Attempt[], { offers }: Pick<InvitationFacts, 'offers'>): Change[] {
  const lasts = lastsOf(noes, times.hook).map(one => one.asked_with?.hooks ?? [])
  const [first = []] = lasts
  const worn = first.some(hook => lasts.every(hooks => hooks.includes(hook)))
  const to = freshHook(noes, offers)
  return worn && to ? [{ change: 'hook', to, ...because('hook-met-two-noes') }] : []
}

/** The likeliest hook that met no no yet. */
function freshHook(noes: readonly Attempt[], offers: InvitationFacts['offers']): Hook | undefined {
  const used = new Set(noes.flatMap(one => one.asked_with?.hooks ?? []))
  return offers.find(({ hook }) => !used.has(hook))?.hook
}

function placeOf(noes: readonly Attempt[]): Change[] {
  const lasts = lastsOf(noes, times.place).map(one => one.asked_with?.place)
  const [from] = lasts
  return from && lasts.every(place => place === from)
    ? [{ change: 'place', from, ...because('same-place-twice') }]
    : []
}

function whoOf(noes: readonly Attempt[], { trusted }: Pick<InvitationFacts, 'trusted'>): Change[] {
  const lasts = lastsOf(noes, times.voice).map(one => one.asked_with?.who)
  const [who] = lasts
  if (!who || !lasts.every(one => one === who)) return []
  const to: Asker = trusted && who !== 'someone-they-trust' ? 'someone-they-trust' : 'a-helper'
  if (to === who) return []
  const name = to === 'someone-they-trust' && trusted ? { name: trusted } : {}
  return [{ change: 'who', to, ...name, ...because('same-voice-three-times') }]
}

/** Two noes in a row at about the same hour of the day, where they were. */
function hourOf(noes: readonly Attempt[]): Change[] {
  const lasts = lastsOf(noes, times.hour).map(
    ({ at, zone }) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).hour,
  )
  const [a, b] = lasts
  if (a === undefined || b === undefined) return []
  const apart = Math.min(Math.abs(a - b), 24 - Math.abs(a - b))
  return apart <= 1 ? [{ change: 'time', ...because('same-hour-twice') }] : []
}

function fallback(noes: readonly Attempt[], { offers }: Pick<InvitationFacts, 'offers'>): Change {
  const to = freshHook(noes, offers)
  const why = because('nothing-else-stands-out')
  return to ? { change: 'hook', to, ...why } : { change: 'time', ...why }
}
