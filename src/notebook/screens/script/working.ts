import { useSignal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { aimRules, aimShut } from '../../../craft/aims/aims.ts'
import { checkScript, type ElementCode } from '../../../craft/communication/script.ts'
import { factInEnglish } from '../../../craft/log/facts.en.ts'
import { factsFrom } from '../../../craft/log/facts.ts'
import { useDraft } from '../../app/draft.ts'
import { entry, keep, notebook, now, status, zone } from '../../app/state.ts'
import { seenOnly } from '../../entries/observations.ts'
import type { Script } from '../../entries.ts'
import { refused } from '../../messages.ts'
import { blankScript, readScript } from '../../reading/readers.ts'
import { homeTier } from '../loved-one/about.ts'
import { restsOn, type TrueFact } from './text.ts'
import { mayBeSaid } from './unready.ts'

export type Step = ElementCode | 'whole'

/** A script while it is being written, and the step it is at. */
export type Work = Pick<Script, 'aim' | 'parts' | 'text' | 'they_wrote'> & { rests_on: string[]; step: Step }

const restMs = 1500

/** Whether nothing was written yet. */
export const isBlank = ({ parts, text }: Pick<Script, 'parts' | 'text'>): boolean =>
  text.trim() === '' && Object.values(parts).every(words => words.trim() === '')

/** Whether the kept script of this id has an aim that this home shuts. */
export function shutAim(id: string | undefined): boolean {
  const script = readScript(entry('script', id)?.data)
  return script !== null && aimShut(script.aim, homeTier.value)
}

/** The true things that may be said, each with what it rests on; none that our own check would object to. */
export const factsNow = (): TrueFact[] =>
  factsFrom(seenOnly.value, zone(), now.value)
    .map(fact => ({ sentence: factInEnglish(fact), ids: fact.ids }))
    .filter(({ sentence }) => checkScript(sentence).issues.length === 0)

/**
 * A script at work. What is typed is sealed as a draft by `useDraft`; the script itself is written when the typing
 * rests, when a step is left and when the screen is left.
 */
export function useWork(id: string) {
  const kept = readScript(entry('script', id)?.data) ?? blankScript('visit')
  const { ready_at, ...words } = kept
  const start: Work = { ...words, step: ready_at || isComplete(kept) ? 'whole' : firstGap(kept) }
  const draft = useDraft<Work>(`script-${id}`, start)
  const [work, show] = useState(fitting(draft.fields, start))
  const { latest, seal, later, unsaved } = useSeal(id, work, ready_at)
  const take = (next: Work) => {
    latest.current = next
    show(next)
    draft.set(next)
  }
  return {
    work,
    unsaved,
    set(changes: Partial<Work>) {
      const next = { ...latest.current, ...changes }
      take({ ...next, rests_on: restsOn(next.text, factsNow(), next.rests_on) })
      later()
    },
    goTo(step: Step) {
      take({ ...latest.current, step })
      scrollTo(0, 0)
      if (!isBlank(latest.current)) void seal()
    },
    /** Saves the script: as one to say, or, when something stands against that, as it is. Gives whether it is saved. */
    async finish(): Promise<boolean> {
      if (!(await seal(now.peek().toString()))) return false
      if (mayBeSaid(latest.current.aim, latest.current.text)) draft.clear()
      return true
    },
  }
}

/** A draft read for the aim the script has now: an empty script may have been given another one. */
const fitting = (draft: Work, { aim, step }: Work): Work => {
  const has = draft.step === 'whole' || aimRules[aim].needs.includes(draft.step)
  return { ...draft, aim, step: has ? draft.step : step }
}

/** Writes the script: at once, or when the typing rests. Words that may not be said are never written as ready. */
function useSeal(id: string, work: Work, wasReady: string | undefined) {
  const latest = useRef(work)
  const ready = useRef(wasReady)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const unsaved = useSignal(false)

  const seal = async (readyAt?: string): Promise<boolean> => {
    clearTimeout(waiting.current)
    waiting.current = undefined
    if (status.peek() !== 'open') return false
    const { step, ...rest } = latest.current
    const ready_at = mayBeSaid(rest.aim, rest.text) ? (readyAt ?? ready.current) : undefined
    const script: Script = { ...rest, version: 1, ...(ready_at ? { ready_at } : {}) }
    const answer = readyAt ? await keep('script', script, id) : await notebook().record('script', script, id)
    unsaved.value = refused(answer)
    if (!unsaved.value) ready.current = ready_at
    return !unsaved.value
  }
  const later = () => {
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => void seal(), restMs)
  }
  useEffect(() => () => void (waiting.current && seal()), [])
  return { latest, seal, later, unsaved: unsaved.value }
}

export type Working = ReturnType<typeof useWork>

const isComplete = ({ aim, parts }: Script): boolean => aimRules[aim].needs.every(code => parts[code]?.trim())
const firstGap = ({ aim, parts, text }: Script): Step =>
  text && isBlank({ parts, text: '' })
    ? 'whole'
    : (aimRules[aim].needs.find(code => !parts[code]?.trim()) ?? 'whole')
