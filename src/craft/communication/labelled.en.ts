import { freshOneA } from './labelled/fresh/fresh-one-a.en.ts'
import { freshOneB } from './labelled/fresh/fresh-one-b.en.ts'
import { freshOneC } from './labelled/fresh/fresh-one-c.en.ts'
import { freshTwoA } from './labelled/fresh/fresh-two-a.en.ts'
import { freshTwoB } from './labelled/fresh/fresh-two-b.en.ts'
import { freshTwoC } from './labelled/fresh/fresh-two-c.en.ts'
import { harmless } from './labelled/harmless.en.ts'
import { harmlessMore } from './labelled/harmless-more.en.ts'
import { scripts } from './labelled/harmless-scripts.en.ts'
import { everyday } from './labelled/harmless-talk.en.ts'
import { heldKitchenA } from './labelled/held/held-kitchen-a.en.ts'
import { heldKitchenB } from './labelled/held/held-kitchen-b.en.ts'
import { heldKitchenC } from './labelled/held/held-kitchen-c.en.ts'
import { heldOut } from './labelled/hold.en.ts'
import { heldOutLast } from './labelled/hold-last.en.ts'
import { heldOutLater } from './labelled/hold-later.en.ts'
import { kitchenFiveA } from './labelled/kitchen/kitchen-five-a.en.ts'
import { kitchenFiveB } from './labelled/kitchen/kitchen-five-b.en.ts'
import { kitchenFiveC } from './labelled/kitchen/kitchen-five-c.en.ts'
import { kitchenFourA } from './labelled/kitchen/kitchen-four-a.en.ts'
import { kitchenFourB } from './labelled/kitchen/kitchen-four-b.en.ts'
import { kitchenFourC } from './labelled/kitchen/kitchen-four-c.en.ts'
import { kitchenOneA } from './labelled/kitchen/kitchen-one-a.en.ts'
import { kitchenOneB } from './labelled/kitchen/kitchen-one-b.en.ts'
import { kitchenOneC } from './labelled/kitchen/kitchen-one-c.en.ts'
import { kitchenThreeA } from './labelled/kitchen/kitchen-three-a.en.ts'
import { kitchenThreeB } from './labelled/kitchen/kitchen-three-b.en.ts'
import { kitchenThreeC } from './labelled/kitchen/kitchen-three-c.en.ts'
import { kitchenTwoA } from './labelled/kitchen/kitchen-two-a.en.ts'
import { kitchenTwoB } from './labelled/kitchen/kitchen-two-b.en.ts'
import { kitchenTwoC } from './labelled/kitchen/kitchen-two-c.en.ts'
import { harmlessSpoken } from './labelled/spoken/harmless-spoken.en.ts'
import { harmlessVoices } from './labelled/spoken/harmless-voices.en.ts'
import { harmlessVoicesMore } from './labelled/spoken/harmless-voices-more.en.ts'
import { tunedSpoken } from './labelled/spoken/tune-spoken.en.ts'
import { tunedVoices } from './labelled/spoken/tune-voices.en.ts'
import { tunedVoicesMore } from './labelled/spoken/tune-voices-more.en.ts'
import { tuned } from './labelled/tune.en.ts'
import { tunedElements } from './labelled/tune-elements.en.ts'
import { tunedLater } from './labelled/tune-later.en.ts'
import { tunedMore } from './labelled/tune-more.en.ts'
import { turns } from './labelled/turns/turns.en.ts'
import { turnsOfElements } from './labelled/turns/turns-elements.en.ts'
import { turnsHarmless } from './labelled/turns/turns-harmless.en.ts'
import { turnsHarmlessMore } from './labelled/turns/turns-harmless-more.en.ts'
import { turnsMore } from './labelled/turns/turns-more.en.ts'
import type { ElementCode, IssueCode } from './lexicon.ts'

/** One sentence or two as a member might say it, with the codes a careful reader gives it. */
export type Labelled = {
  text: string
  issues: IssueCode[]
  /** Given only where the elements were labelled too; then the list is complete. */
  elements?: ElementCode[]
  /** `tune`: the lexicon was worked on with it in view. `hold`: only ever scored. */
  split: 'tune' | 'hold'
}

const spoken = [
  tunedSpoken,
  harmlessSpoken,
  tunedVoices,
  harmlessVoices,
  tunedVoicesMore,
  harmlessVoicesMore,
].flat()
const fresh = [freshOneA, freshOneB, freshOneC, freshTwoA, freshTwoB, freshTwoC].flat()
const kitchen = [
  kitchenOneA,
  kitchenOneB,
  kitchenOneC,
  kitchenTwoA,
  kitchenTwoB,
  kitchenTwoC,
  kitchenThreeA,
  kitchenThreeB,
  kitchenThreeC,
  kitchenFourA,
  kitchenFourB,
  kitchenFourC,
  kitchenFiveA,
  kitchenFiveB,
  kitchenFiveC,
].flat()
const tune = [
  tuned,
  tunedMore,
  tunedLater,
  tunedElements,
  turns,
  turnsMore,
  turnsHarmlessMore,
  turnsOfElements,
  turnsHarmless,
  harmless,
  harmlessMore,
  everyday,
  scripts,
  fresh,
  kitchen,
].flat()
const hold = [heldOut, heldOutLater, heldOutLast, heldKitchenA, heldKitchenB, heldKitchenC].flat()

/** The labelled set in English. All lines were written for this purpose; none is taken from a person. */
export const labelled: Labelled[] = [
  ...tune.map(line => ({ ...line, split: 'tune' as const })),
  ...spoken.map(line => ({ ...line, split: 'tune' as const })),
  ...hold.map(line => ({ ...line, split: 'hold' as const })),
]
