import type { Rule } from '../../lexicon.ts'

/** Questions that ask for a defence, in the plain words of a quarrel at the table. */
export const whySpoken: Rule[] = [
  {
    find: [
      'why should|would i|we|anyone|anybody|they|he|she <adv>? believe|trust|bother|help|give|lend|stay|listen|care|pay|drive|wait ..6 ?',
      'is|was there a|some|any|one ..1 reason ..1 you|your|why|for|that ..6 !i_can',
      'how did|do you <adv>? manage to <adv>? lose|break|miss|wreck|forget|spend|crash|get_fired|burn|blow|ruin|run ..5 ?',
      'who <adv>? does|do|acts|says|would|drinks|behaves|sleeps|comes ..1 that|this|like_that|something|such|until|at ..6 ?',
      'what kind|sort of excuse|reason|answer|explanation|story ..6 ?',
    ],
    before: ['know|understand|wonder|not|sure ..2', 'that_is|this_is'],
    around: ['can i', 'to help', 'help you'],
  },
]
