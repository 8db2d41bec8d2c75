import { toCommons } from '../../app/shell.ts'
import '../../tools.css'
import { useSignal } from '@preact/signals'
import { tierOf } from '../../../craft/safety.ts'
import { relationships, type Substance, substances } from '../../../craft/vocabulary.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { useDraft } from '../../app/draft.ts'
import { back, go } from '../../app/go.ts'
import { Button, Choice, Fault, Field, Form, Note, Screen } from '../../app/parts.tsx'
import { useOnce } from '../../app/put.ts'
import { entry, keep } from '../../app/state.ts'
import { Several } from '../../forms/several.tsx'
import { lineFor, useLines } from '../../lines/lines.ts'
import type { Line } from '../../lines/read-lines.ts'
import { refused } from '../../messages.ts'
import { aboutId, homeTier, told } from './about.ts'
import { type AboutForm, type Asked, aboutOf, formOf, readAbout } from './record.ts'

const t = tools.loved
const firstSubstances: readonly Substance[] = [
  'alcohol',
  'heroin',
  'fentanyl',
  'opioid-pills',
  'methamphetamine',
  'cocaine',
  'benzodiazepines',
  'cannabis',
  'unknown',
]

/** What they use, how they are, how home is. Every answer may be left out. */
export function LovedOneScreen() {
  const stored = entry('loved-one', aboutId)
  if (!stored || readAbout(stored.data)) return <About />
  return (
    <Screen title={t.title}>
      <p>{recordWords.later}</p>
    </Screen>
  )
}

function About() {
  const draft = useDraft<AboutForm>('loved-one', formOf(told.value))
  const fault = useSignal('')
  const form = draft.fields
  const save = useOnce(async () => {
    const answer = await keep('loved-one', aboutOf(form, told.value), aboutId)
    if (refused(answer)) {
      fault.value = tools.notSaved
      return false
    }
    draft.clear()
    back()
    return true
  })
  return (
    <Screen title={t.title} lead={t.lead}>
      <Form onSubmit={save}>
        <Field
          name="nickname"
          label={t.name}
          hint={t.nameHint}
          value={form.name}
          onInput={name => draft.set({ name })}
        />
        <Choice
          name="relationship"
          label={t.relationship}
          options={relationships.map(value => ({ value, label: t.relationships[value] }))}
          value={form.relationship || undefined}
          onChange={relationship => draft.set({ relationship })}
        />
        <Used form={form} set={draft.set} />
        <Field
          name="home-address"
          label={t.address}
          hint={t.addressHint}
          value={form.address}
          onInput={address => draft.set({ address })}
        />
        <Risks form={form} set={draft.set} />
        <Ask of="children" form={form} set={draft.set} />
        <Fear form={form} set={draft.set} />
        <Fault>{fault.value}</Fault>
        <div class="save-bar">
          <Button submit>{t.save}</Button>
        </div>
      </Form>
    </Screen>
  )
}

type Part = { form: AboutForm; set: (changes: Partial<AboutForm>) => void }

/** How they use, and what makes an overdose likelier. */
function Risks({ form, set }: Part) {
  return (
    <>
      <Ask of="never_clear" hint={t.never_clearHint} form={form} set={set} />
      <Ask of="heavy_daily_use" form={form} set={set} />
      <Ask of="past_overdose" form={form} set={set} />
      <Ask of="lost_tolerance" hint={t.lost_toleranceHint} form={form} set={set} />
      {form.lost_tolerance === 'yes' && <Note kind="care">{t.toleranceNote}</Note>}
      <Ask of="uses_alone" form={form} set={set} />
      <Ask of="naloxone" form={form} set={set} />
      {form.naloxone === 'no' && (
        <Note kind="care">
          <p>{t.naloxoneNo}</p>
          <p>
            <a href={toCommons('/library/naloxone-and-overdose')}>{t.naloxoneLink}</a>
          </p>
        </Note>
      )}
    </>
  )
}

function Ask({ of, hint, form, set }: Part & { of: Asked; hint?: string }) {
  return (
    <Choice
      name={of}
      label={t[of]}
      {...(hint ? { hint } : {})}
      as="row"
      options={(['yes', 'no', 'unknown'] as const).map(value => ({ value, label: t[value] }))}
      value={form[of] || undefined}
      onChange={value => set({ [of]: value })}
    />
  )
}

function Used({ form, set }: Part) {
  const more = useSignal(form.substances.some(one => !firstSubstances.includes(one)))
  const shown = more.value ? substances : firstSubstances
  return (
    <>
      <Several
        name="substances"
        label={t.substances}
        hint={t.substancesHint}
        options={shown.map(value => ({ value, label: t.substanceNames[value] }))}
        chosen={form.substances}
        onChange={next => set({ substances: next })}
      />
      {!more.value && (
        <p class="after-field">
          <Button
            kind="plain"
            onClick={() => {
              more.value = true
            }}
          >
            {t.moreSubstances}
          </Button>
        </p>
      )}
    </>
  )
}

/** One careful question. What the answer changes is said at once, kindly. */
function Fear({ form, set }: Part) {
  const lines = useLines()
  const tier = tierOf(aboutOf(form, told.value).home)
  const careful = homeTier.value === 'amber' || homeTier.value === 'red'
  return (
    <>
      {careful ? (
        <Button kind="quiet" onClick={() => go('home')}>
          {t.askHome}
        </Button>
      ) : (
        <Choice
          name="afraid"
          label={t.afraid}
          hint={t.afraidHint}
          as="list"
          options={(['no', 'sometimes', 'tonight', 'skip'] as const).map(value => ({
            value,
            label: t.afraids[value],
          }))}
          value={form.afraid || undefined}
          onChange={afraid => set({ afraid })}
        />
      )}
      {(careful || form.afraid !== '') && (tier === 'amber' || tier === 'red') && (
        <Note kind="care">
          <p>{t.tiers[tier]}</p>
          <p>
            <a href={toCommons('/library/when-there-is-violence')}>{t.tierLink}</a>
          </p>
          <ViolenceLine line={lineFor(lines, 'violence')} />
        </Note>
      )}
    </>
  )
}

function ViolenceLine({ line }: { line: Line | undefined }) {
  if (!line) return null
  return (
    <p>
      <a href={`tel:${line.dial}`}>{t.tierCall(`${line.title}, ${line.phone}`)}</a>
    </p>
  )
}
