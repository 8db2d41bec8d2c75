import grounds from '../../../../content/en/tools/consequence.md?tool'
import { cautions, consequenceShape, hardStops } from '../../../craft/natural-consequences/consequence.ts'
import { consequenceWords as t } from '../../../words/en/tools/encourage/consequence.ts'
import { recordPages } from '../../forms/record-pages.tsx'
import { VerdictNote, WordsChecked } from './verdict.tsx'

const asked = [...hardStops, ...cautions]

/** A natural consequence thought through: what softens it now, whether it is safe, how to do it. */
export const ConsequenceScreen = recordPages({
  screen: 'consequence',
  type: 'consequence',
  shape: consequenceShape,
  grounds,
  words: t,
  steps: [['act', 'what', 'costs_me', 'if_i_stop'], asked, ['pushback', 'say', 'from', 'result']],
  titleOf: ({ what }) => what,
  footOf: ({ act }) => t.fields.act.options[act],
  unread: ['what', ...asked],
  Above: ({ record }) => <VerdictNote consequence={record} />,
  Below: ({ record }) => (record.say ? <WordsChecked say={record.say} /> : null),
})
