import grounds from '../../../../content/en/tools/closed.md?tool'
import { toCommons } from '../../app/shell.ts'
import '../../tools.css'
import { ShieldCheck } from 'lucide'
import { closed as t } from '../../../words/en/tools/closed.ts'
import { go } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { Grounds } from '../../forms/grounds.tsx'
import { lineFor, useLines } from '../../lines/lines.ts'
import { homeTier } from '../loved-one/about.ts'

/** Stands where a tool is shut for this home: why, kindly, and what is open instead. It can be asked again. */
export function ClosedScreen() {
  const tier = homeTier.value
  const line = lineFor(useLines(), 'violence')
  const unasked = tier === 'unasked' || tier === 'green'
  return (
    <Screen title={t.title} lead={t.lead}>
      <Note kind="care">
        <p>{t.why[unasked ? 'unasked' : tier]}</p>
        <p>{t.notYourFault}</p>
      </Note>
      {unasked ? (
        <div class="steps">
          <Button onClick={() => go('home')}>{t.ask}</Button>
        </div>
      ) : (
        <>
          <h2>{t.instead}</h2>
          <div class="steps">
            <Button icon={ShieldCheck} onClick={() => go('safety-plan')}>
              {t.plan}
            </Button>
            {line && (
              <a href={`tel:${line.dial}`}>
                {line.title}, {line.phone}
              </a>
            )}
            <a href={toCommons('/library/when-there-is-violence')}>{t.read}</a>
          </div>
          <Button kind="plain" onClick={() => go('home')}>
            {t.askAgain}
          </Button>
        </>
      )}
      <Grounds of={grounds} />
    </Screen>
  )
}
