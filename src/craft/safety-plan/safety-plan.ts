import { list, must, type Recorded, several, text } from '../record/record.ts'

/** What to have ready in a bag, should the member have to leave. */
export const bagThings = [
  'papers',
  'keys',
  'money',
  'phone',
  'medicine',
  'clothes',
  'children',
  'comfort',
] as const

/**
 * The plan for the moment it gets dangerous at home (notebook record type `safety-plan`; one record). Headings follow
 * the personal safety plans of domestic violence services (The Hotline; handouts of the VA CRAFT-SP manual, 2014), in
 * our own words.
 */
export const safetyPlanShape = {
  begins: text(1000),
  first: text(500),
  ways_out: text(500),
  places: list({ where: must(text(200)), phone: text(60) }, 6),
  calls: list({ who: must(text(120)), phone: text(60) }, 8),
  code_word: text(60),
  bag: several(bagThings),
  bag_where: text(200),
  children: text(500),
  pets: text(300),
  device: text(500),
} as const
export type SafetyPlan = Recorded<typeof safetyPlanShape>

/** What a plan cannot do without, in the order to write it. */
export const essentials = ['calls', 'places', 'ways_out', 'first'] as const
export type Essential = (typeof essentials)[number]

/** The essentials a plan still lacks, in the order to write them; none means that it is ready. */
export function gapsOf(plan: Partial<SafetyPlan>): Essential[] {
  return essentials.filter(essential => plan[essential] === undefined)
}
