import grounds from '../../../../content/en/tools/problem.md?tool'
import { type Problem, problemShape, whatIsOpen } from '../../../craft/problem-solving/problem.ts'
import { problemWords as t } from '../../../words/en/tools/encourage/problem.ts'
import { Note } from '../../app/parts.tsx'
import { now, zone } from '../../app/state.ts'
import { fullDay } from '../../app/when.ts'
import { recordPages } from '../../forms/record-pages.tsx'

function standing(problem: Problem): string {
  const open = whatIsOpen(problem, now.value.toZonedDateTimeISO(zone()).toPlainDate())
  if (open) return t.open[open]
  return problem.how_it_went ? t.done : t.waiting(fullDay(problem.look_back!))
}

/** A problem solved in small steps, with a day to look back. */
export const ProblemScreen = recordPages({
  screen: 'problem',
  type: 'problem',
  shape: problemShape,
  grounds,
  words: t,
  steps: [Object.keys(problemShape)],
  titleOf: ({ what }) => what,
  footOf: standing,
  unread: ['what'],
  Above: ({ record }) => (
    <Note>
      <h2>{t.next}</h2>
      <p>{standing(record)}</p>
    </Note>
  ),
  Below: () => <p class="soft">{t.careful}</p>,
})
