import { kitWords as t } from '../../../words/en/tools/treatment/kit.ts'
import { useDraft } from '../../app/draft.ts'
import { Button, Field, Form } from '../../app/parts.tsx'
import { keep } from '../../app/state.ts'
import type { NightPlan } from '../../entries.ts'
import { about } from '../loved-one/about.ts'
import { nightId, nightPlan } from './night-plan.ts'

type Care = Required<NonNullable<NightPlan['care']>>
const parts = ['children', 'pets', 'ride'] as const

/** Who minds the children and the pets, and how they get there: asked beforehand, kept with the night. */
export function HomeCare() {
  const draft = useDraft<Care>('home-care', { children: '', pets: '', ride: '', ...nightPlan().care })
  const shown = parts.filter(part => part !== 'children' || about.value.home.children !== false)
  const save = async () => {
    const told = parts.map(part => [part, draft.fields[part].trim().slice(0, 200)] as const)
    const care = Object.fromEntries(told.filter(([, words]) => words))
    await keep('night-plan', { ...nightPlan(), care }, nightId)
    draft.clear()
  }
  return (
    <section>
      <h2>{t.care}</h2>
      <p>{t.careLead}</p>
      <Form onSubmit={() => void save()}>
        {shown.map(part => (
          <Field
            key={part}
            name={`care-${part}`}
            label={t.careFields[part][0]}
            hint={t.careFields[part][1]}
            value={draft.fields[part]}
            onInput={words => draft.set({ [part]: words })}
          />
        ))}
        <Button kind="quiet" submit>
          {t.careKeep}
        </Button>
      </Form>
    </section>
  )
}

/** The same as lines: "Children: Rosa next door". */
export const careLines = (): string[] =>
  parts.flatMap(part => {
    const words = nightPlan().care?.[part]
    return words ? [`${t.careNames[part]}: ${words}`] : []
  })

/** Whether there are children at home and nobody was named to mind them. */
export const lacksMinder = (): boolean => about.value.home.children === true && !nightPlan().care?.children
