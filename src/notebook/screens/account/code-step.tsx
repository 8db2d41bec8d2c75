import '../../tools.css'
import { type Signal, useSignal } from '@preact/signals'
import { Printer } from 'lucide'
import { accountWords } from '../../../words/en/account/account.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { useAsk } from '../../asking/ask.ts'
import { CodeShown, QrCode } from '../../asking/code-shown.tsx'
import { PinForm } from '../../asking/pin-form.tsx'

const t = accountWords.code

type StepProps = { pin: Signal<string>; onDone: () => void; skip: string }

/** A recovery code: made on wish, shown once, printed on a page that does not say what it opens. */
export function CodeStep({ pin, onDone, skip }: StepProps) {
  const asking = useAsk()
  const code = useSignal('')
  if (code.value === '')
    return (
      <Screen title={t.title} lead={t.lead} onBack={onDone}>
        <PinForm
          asking={asking}
          pin={pin}
          label={t.make}
          busy={t.making}
          onPin={async given => {
            const answer = await asking.ask({ ask: 'newCode', pin: given })
            if (answer) code.value = answer.code
            return answer !== null
          }}
        />
        <div class="steps">
          <Button kind="quiet" onClick={onDone}>
            {skip}
          </Button>
        </div>
      </Screen>
    )
  return (
    <Screen title={t.title} onBack={onDone}>
      <CodeShown code={code.value} label={t.label} />
      <QrCode text={code.value} label={t.qr} />
      <Note kind="care">
        <p>{t.once}</p>
      </Note>
      <div class="steps">
        <Button icon={Printer} onClick={() => print()}>
          {t.print}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t.next}
        </Button>
      </div>
      <section class="on-paper sheet-paper paper-code" aria-hidden="true">
        <h1>{t.paperTitle}</h1>
        <p>{t.paperText}</p>
        <CodeShown code={code.value} label={t.label} />
        <QrCode text={code.value} label={t.qr} />
      </section>
    </Screen>
  )
}
