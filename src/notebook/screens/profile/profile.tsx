import '../../tools.css'
import { useSignal } from '@preact/signals'
import { PencilLine, Printer } from 'lucide'
import grounds from '../../../../content/en/tools/profile.md?tool'
import { type Profile, profileShape, tellFirst, toTellFirst } from '../../../craft/loved-one/profile.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { profileWords as t } from '../../../words/en/tools/understand/profile.ts'
import { back, go } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { factsIn, Grounds } from '../../forms/grounds.tsx'
import { InSteps } from '../../forms/in-steps.tsx'
import { RecordFacts } from '../../forms/record-facts.tsx'
import { useRecord } from '../../forms/record-form.ts'
import { about, profile, profileId } from '../loved-one/about.ts'
import { Between } from './between.tsx'

const heed = factsIn(grounds, tellFirst)
const steps = [
  ['routes', 'pattern', 'pattern_more', 'paydays'],
  ['treatments', 'overdoses', 'seizures', 'time_away'],
  ['cares_about', 'strengths', 'good_memories', 'said'],
  ['home_of', 'household', 'others_know'],
] as const

/** The loved one's story: written in four steps, then one page to read, with what the other tools make of it. */
export function ProfileScreen() {
  const form = useRecord('profile', profileShape, profileId)
  const writing = useSignal(profile.value === null)
  if (form.later)
    return (
      <Screen title={t.title}>
        <p>{recordWords.later}</p>
      </Screen>
    )
  if (!writing.value && profile.value) {
    const onRemove = () => {
      form.remove()
      back()
    }
    return <Story story={profile.value} onChange={() => (writing.value = true)} onRemove={onRemove} />
  }
  return (
    <InSteps
      title={t.title}
      lead={t.lead}
      form={form}
      steps={steps}
      words={t}
      above={<Standing />}
      onKept={() => {
        writing.value = false
        scrollTo(0, 0)
      }}
    >
      <Grounds of={grounds} />
    </InSteps>
  )
}

/** What stands on the page about the loved one, so that nothing is asked twice. */
function Standing() {
  const { name, relationship, loved_one } = about.value
  const facts = [
    name,
    relationship && tools.loved.relationships[relationship],
    loved_one.substances.map(one => tools.loved.substanceNames[one]).join(', '),
    loved_one.never_clear && t.hardlyClear,
  ].filter(Boolean)
  return (
    <Note>
      <p>{facts.length > 0 ? `${t.standing}: ${facts.join(' · ')}.` : t.standingNone}</p>
      <Button kind="plain" onClick={() => go('loved-one')}>
        {t.standingOpen}
      </Button>
    </Note>
  )
}

type StoryProps = { story: Profile; onChange: () => void; onRemove: () => void }

function Story({ story, onChange, onRemove }: StoryProps) {
  return (
    <Screen title={t.title}>
      <Standing />
      <Heeds />
      {steps.map((of, at) =>
        of.some(name => story[name] !== undefined) ? (
          <section key={t.steps[at]}>
            <h2>{t.steps[at]}</h2>
            <RecordFacts record={story} shape={profileShape} of={of} words={t.fields} />
          </section>
        ) : null,
      )}
      <Between homeOf={story.home_of} />
      <div class="steps">
        <Button icon={PencilLine} onClick={onChange}>
          {t.change}
        </Button>
        <Button icon={Printer} kind="quiet" onClick={() => print()}>
          {recordWords.print}
        </Button>
        <Button kind="plain" onClick={onRemove}>
          {recordWords.remove}
        </Button>
      </div>
      <Grounds of={grounds} />
    </Screen>
  )
}

/** The dangers of the story, and that the other tools heed them. */
function Heeds() {
  const facts = toTellFirst(about.value.loved_one)
  if (facts.length === 0) return null
  return (
    <Note kind="care">
      <h2>{t.heeds}</h2>
      <ul>
        {facts.map(fact => (
          <li key={fact}>{heed[fact]}</li>
        ))}
      </ul>
    </Note>
  )
}
