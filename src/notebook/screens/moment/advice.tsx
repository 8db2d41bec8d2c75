import { BookOpen, HandCoins, LifeBuoy, MessageSquareQuote, PencilLine, Wind } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Explained, explain } from '../../../craft/advice.ts'
import { stance } from '../../../craft/stance.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { calmWords } from '../../../words/en/tools/you/calm.ts'
import { go } from '../../app/go.ts'
import { saidOfLines } from '../../app/offline.ts'
import { Button, Screen } from '../../app/parts.tsx'
import { shell } from '../../app/shell.ts'
import { LineCards } from '../../lines/line-cards.tsx'
import { useLines } from '../../lines/lines.ts'
import { about } from '../loved-one/about.ts'
import { CallButton } from './call-button.tsx'
import { situationOf, type Taps } from './situation.ts'
import { ToTell } from './to-tell.tsx'

const t = tools.moment

type AdviceProps = { taps: Taps; again: ComponentChildren }

/** What to do now: do, say, do not, then; the reasons and the sources below. */
export function Advice({ taps, again }: AdviceProps) {
  const [texts, show] = useState<typeof import('./cards.ts') | null>(null)
  const lines = useLines()
  useEffect(() => {
    void import('./cards.ts').then(show)
  }, [])
  const advised = stance(situationOf(taps, about.value))
  if (!texts)
    return (
      <Screen title={t.stances[advised.stance]}>
        {advised.stance === 'emergency' && <CallButton />}
        <p>{t.loading}</p>
      </Screen>
    )
  const told = explain(advised, texts.cards, texts.saidNumbers(saidOfLines.value, shell.emergency))
  const uses = usesOf(taps, told)
  const mayNeedHelpNow = told.stance === 'emergency' || taps.path === 'hurt'
  return (
    <Screen title={told.title} lead={t.stances[told.stance]}>
      {mayNeedHelpNow && <CallButton />}
      {told.stance === 'emergency' && <ToTell />}
      <Lists told={told} />
      <LineCards lines={lines.filter(({ use }) => uses.includes(use))} />
      <Ways taps={taps} told={told} again={again} />
      <Reasons told={told} />
    </Screen>
  )
}

/** What the advice leads on to. */
function Ways({ taps, told, again }: AdviceProps & { told: Explained }) {
  const offers = taps.terms?.some(term => opening.includes(term)) ?? false
  return (
    <div class="steps">
      {told.stance === 'calm-first' && (
        <Button icon={Wind} onClick={() => go('calm')}>
          {calmWords.title}
        </Button>
      )}
      {(offers || told.stance === 'invite') && (
        <Button icon={BookOpen} onClick={() => go('kit', 'yes')}>
          {t.kit}
        </Button>
      )}
      {(told.stance === 'connect' || told.stance === 'invite') && (
        <Button icon={MessageSquareQuote} kind="quiet" onClick={() => go('scripts')}>
          {t.scripts}
        </Button>
      )}
      {taps.terms?.includes('wrongly-accused') && told.stance !== 'emergency' && (
        <Button icon={MessageSquareQuote} kind="quiet" onClick={() => go('scripts', 'repair')}>
          {t.repair}
        </Button>
      )}
      {taps.terms?.includes('asks-for-money') && told.stance !== 'emergency' && (
        <Button icon={HandCoins} kind="quiet" onClick={() => go('money')}>
          {t.money}
        </Button>
      )}
      {taps.terms?.includes('used-again-after-a-break') && told.stance !== 'emergency' && (
        <Button icon={LifeBuoy} kind="quiet" onClick={() => go('lapse-plan')}>
          {t.lapsePlan}
        </Button>
      )}
      <Button icon={PencilLine} kind="quiet" onClick={() => go('log')}>
        {t.log}
      </Button>
      {again}
    </div>
  )
}

const opening: readonly string[] = [
  'says-yes',
  'asks-for-help',
  'tired-of-being-sick',
  'dip',
  'wish',
  'quitting-tonight',
]

/** The purposes of the lines that fit: suicide, violence, a poisoned child, care for a yes. */
function usesOf({ path, terms = [], me }: Taps, told: Explained): string[] {
  const has = (...wanted: string[]) => terms.some(term => wanted.includes(term))
  return [
    ...(me === 'suicide' || has('wants-to-die', 'tried-to-die', 'dip') ? ['suicide'] : []),
    ...(path === 'hurt' ? ['violence'] : []),
    ...(has('child-swallowed-something') ? ['poison'] : []),
    ...(told.stance === 'invite' || has('says-yes', 'asks-for-help') ? ['treatment'] : []),
  ]
}

function Lists({ told }: { told: Explained }) {
  const parts = (['do', 'say', 'dont', 'then'] as const).filter(part => told[part].length > 0)
  return (
    <div class="advice">
      {parts.map(part => (
        <section key={part} class={`advice-${part}`}>
          <h2>{t.answer[part]}</h2>
          <ul>
            {told[part].map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Reasons({ told }: { told: Explained }) {
  return (
    <>
      <details>
        <summary>{t.answer.why}</summary>
        <ul>
          {told.why.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t.answer.sources}</summary>
        <ul class="sources">
          {told.sources.map(({ name, url, checked }) => (
            <li key={url ?? name}>
              {url ? <a href={url}>{name}</a> : name}, {t.answer.checked(checked)}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
