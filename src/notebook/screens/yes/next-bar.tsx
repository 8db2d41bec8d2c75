import { useSignal } from '@preact/signals'
import { Phone } from 'lucide'
import { Icon } from '../../../ui/icon.tsx'
import { tools } from '../../../words/en/notebook-tools.ts'
import { go } from '../../app/go.ts'
import { Button, Field, Form } from '../../app/parts.tsx'
import { zone } from '../../app/state.ts'
import { type CallResult, callResults, type Opening } from '../../entries.ts'
import { called, type Stage } from '../kit/opening.ts'
import { opensInWords } from '../kit/options.ts'
import { CallLink } from '../moment/call-link.tsx'

const t = tools.yes

type BarProps = {
  stage: Stage
  opening: Opening | undefined
  write: (next: Opening) => Promise<boolean>
  unsaved: boolean
  onTell: () => void
}

/** The next step, always in sight, with the one tap that does it. */
export function NextBar(props: BarProps) {
  return (
    <section class="next-bar" aria-label={t.now} aria-live="polite">
      <p class="next-name">{t.now}</p>
      <Doing key={props.stage.key} {...props} />
      {props.unsaved && <p class="fault">{tools.notSaved}</p>}
    </section>
  )
}

function Doing({ stage, opening, write, onTell }: BarProps) {
  switch (stage.key) {
    case 'call':
      return <Call stage={stage} opening={opening} write={write} />
    case 'write-time':
      return <WriteTime opening={opening!} write={write} />
    case 'go':
      return (
        <>
          <p class="next-step">{t.go(stage.when)}</p>
          <Button onClick={onTell}>{t.record}</Button>
        </>
      )
    case 'all-tried':
      return (
        <>
          <p class="next-step">{t.allTried}</p>
          <Button onClick={() => go('kit', 'night')}>{tools.night.title}</Button>
        </>
      )
    default:
      return (
        <>
          <p class="next-step">{t.lineStep}</p>
          <Button kind="quiet" onClick={onTell}>
            {t.record}
          </Button>
        </>
      )
  }
}

type CallProps = Pick<BarProps, 'opening' | 'write'> & { stage: Extract<Stage, { key: 'call' }> }

function Call({ stage: { standing }, opening, write }: CallProps) {
  const asking = useSignal('')
  const { id, name, phone } = standing.option
  const { opens } = standing
  const tell = (result: CallResult) => {
    asking.value = ''
    void write(called(opening, id, result, Temporal.Now.instant(), zone()))
  }
  if (asking.value === id)
    return (
      <>
        <p class="next-step">{t.tried}</p>
        <div class="results">
          {callResults.map(result => (
            <Button key={result} kind="quiet" onClick={() => tell(result)}>
              {t.results[result]}
            </Button>
          ))}
        </div>
      </>
    )
  return (
    <>
      <p class="next-step">{opens ? t.callLater(name, opensInWords(opens)) : t.call(name)}</p>
      {!opens && <p class="call-say">{t.callSay}</p>}
      <div class="row">
        {opens && <Button onClick={() => go('kit', 'night')}>{tools.night.title}</Button>}
        <CallLink class={opens ? 'button quiet' : 'button'} phone={phone} onClick={() => (asking.value = id)}>
          <Icon of={Phone} /> <span>{phone}</span>
        </CallLink>
        <Button kind="plain" onClick={() => (asking.value = id)}>
          {t.tried}
        </Button>
      </div>
    </>
  )
}

function WriteTime({ opening, write }: { opening: Opening; write: BarProps['write'] }) {
  const when = useSignal('')
  return (
    <Form
      onSubmit={() =>
        when.value.trim() && void write({ ...opening, appointment: when.value.trim().slice(0, 200) })
      }
    >
      <Field
        name="appointment"
        label={t.when}
        hint={t.whenHint}
        value={when.value}
        onInput={text => (when.value = text)}
      />
      <Button submit>{t.saveTime}</Button>
    </Form>
  )
}
