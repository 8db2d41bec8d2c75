/** The words of fields of the record types that have no shape of their own. */
import { versionsWords } from '../../words/en/account/versions.ts'
import { notebook as w } from '../../words/en/notebook.ts'
import { tools } from '../../words/en/notebook-tools.ts'
import { homeWords } from '../../words/en/tools/safety/home.ts'
import { aimWords } from '../../words/en/tools/talk/aims.ts'
import { kitWords } from '../../words/en/tools/treatment/kit.ts'
import { cameAfterWords } from '../../words/en/tools/understand/came-after.ts'
import { moodWords } from '../../words/en/tools/you/mood.ts'
import { ownLifeWords } from '../../words/en/tools/you/own-life.ts'
import type { ShapeWords } from '../forms/record-fields.tsx'

const labels = (
  of: Readonly<Record<string, string>>,
  options?: Readonly<Record<string, string>>,
): ShapeWords =>
  Object.fromEntries(
    Object.entries(of).map(([name, label]) => [name, options ? { label, options } : { label }]),
  )

const o = tools.option
const a = tools.attempts
const l = tools.loved

export const observation: ShapeWords = {
  kind: { label: w.log.kind, options: w.kinds },
  state: { label: w.entry.state, options: w.states },
  sure: { label: w.entry.sure, options: w.sureness },
  ...labels({ from: w.log.from, until: w.log.until, what: w.log.what, where: w.log.where }),
  ...labels({ with: w.log.with, what_i_did: w.log.did, note: w.log.note }),
  came_after: { label: cameAfterWords.name },
  later_truth: {
    label: w.entry.later,
    rows: { state: { label: w.entry.really, options: w.states }, held: { label: w.entry.held } },
  },
}

export const option: ShapeWords = {
  ...labels({ name: o.name, phone: o.phone, cost: o.cost, insurance: kitWords.insurance }),
  ...labels({ intake: kitWords.intake, address: o.address, who_goes_along: o.who, first_step: o.first_step }),
  ...labels({ getting_there: o.getting, bring: o.bring, note: o.note, wait_days: o.wait }),
  ...labels({ checked_on: o.checkedOn, hours: o.hours }),
  what: { label: o.what, options: o.care },
  takes_stimulants_too: { label: o.stimulants, options: o.answered },
  works_with_families: { label: o.families, options: o.answered },
}

export const attempt: ShapeWords = {
  at: { label: w.entry.time },
  outcome: { label: a.outcome, options: a.outcomes },
  way: { label: a.way, options: a.ways },
  state: { label: w.entry.state, options: w.states },
  sure: { label: w.entry.sure, options: w.sureness },
  ...labels({ they_said: a.words, what_next: a.next, note: w.log.note }),
}

export const script: ShapeWords = {
  aim: {
    label: aimWords.title,
    options: Object.fromEntries(Object.entries(aimWords.aims).map(([aim, { label }]) => [aim, label])),
  },
  ...labels({ text: tools.scripts.title, they_wrote: a.words }),
}

export const opening: ShapeWords = {
  at: { label: w.entry.time },
  appointment: { label: versionsWords.more.appointment },
  outcome: { label: a.outcome, options: tools.yes.outcomes },
  they_said: { label: a.words },
  what_helped: { label: tools.yes.note },
}

export const nightPlan: ShapeWords = {
  done: { label: tools.night.title, options: { ...tools.night.planLines, ...tools.night.bagLines } },
  own: { label: tools.night.title, rows: { text: { label: '' } } },
  care: { label: tools.night.title },
}

const yesNo: Readonly<Record<string, string>> = {
  never_clear: l.never_clear,
  heavy_daily_use: l.heavy_daily_use,
  past_overdose: l.past_overdose,
  lost_tolerance: l.lost_tolerance,
  uses_alone: l.uses_alone,
}

export const lovedOne: ShapeWords = {
  name: { label: l.name },
  relationship: { label: l.relationship, options: l.relationships },
  address: { label: l.address },
  loved_one: {
    label: l.title,
    rows: { ...labels(yesNo), substances: { label: l.substances, options: l.substanceNames } },
  },
  home: {
    label: homeWords.title,
    rows: labels({ ...homeWords.questions, naloxone: l.naloxone, children: l.children }),
  },
}

const often: Readonly<Record<string, string>> = Object.fromEntries(
  moodWords.often.map((words, index) => [index, words]),
)
export const mood: ShapeWords = { day: { label: moodWords.day }, ...labels(moodWords.items, often) }

export const ownLife: ShapeWords = {
  day: { label: moodWords.day },
  ...labels(ownLifeWords.areas),
  workable: { label: ownLifeWords.title, options: ownLifeWords.areas },
}
