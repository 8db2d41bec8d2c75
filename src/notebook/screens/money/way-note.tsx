import { HeartHandshake, ShieldCheck } from 'lucide'
import grounds from '../../../../content/en/tools/money.md?tool'
import { type Ask, type Danger, dangers, housing, type MoneyDecision } from '../../../craft/money/decision.ts'
import { type Decided, wayOf } from '../../../craft/money/way.ts'
import { moneyWords as t } from '../../../words/en/tools/encourage/money.ts'
import { go } from '../../app/go.ts'
import { Button, Note } from '../../app/parts.tsx'
import { factsIn } from '../../forms/grounds.tsx'
import { lineFor, useLines } from '../../lines/lines.ts'
import { homeTier } from '../loved-one/about.ts'
import { CallButton } from '../moment/call-button.tsx'

const whys = { ...t.why, ...factsIn(grounds, dangers) }
const good = { ...t.good, ...factsIn(grounds, ['medicine', 'bail']) }

/** What fits this question, why, what could be said, and where to go from here. */
export function WayNote({ decision }: { decision: MoneyDecision }) {
  const decided = wayOf(decision, homeTier.value)
  const { way, why, open } = decided
  const endangered = dangers.filter(one => why.includes(one))
  return (
    <>
      <Note {...(way === 'safety' ? { kind: 'danger' } : decided.careful ? { kind: 'care' } : {})}>
        <h2>{t.ways[way].name}</h2>
        {endangered.length > 0 && <Call danger={endangered} />}
        <p>{t.ways[way].text}</p>
        <h3>{t.whyHeading}</h3>
        <ul>
          {why.map(reason => (
            <li key={reason}>{whys[reason]}</li>
          ))}
        </ul>
        {open.length > 0 && (
          <>
            <p>{t.stillOpen}</p>
            <ul>
              {open.map(question => (
                <li key={question}>{t.fields[question].label}</li>
              ))}
            </ul>
          </>
        )}
      </Note>
      <Say decided={decided} decision={decision} />
      <Ways decided={decided} />
      <p class="soft">
        {t.ways[way].from} {fromOf(endangered)}
      </p>
    </>
  )
}

const fromOf = (endangered: readonly Danger[]): string =>
  Object.entries(t.dangerFrom)
    .filter(([danger]) => endangered.includes(danger as Danger))
    .map(([, from]) => from)
    .join(' ')

/** The number of this place, the line for such a danger, and what to do now. */
function Call({ danger }: { danger: readonly Danger[] }) {
  const lines = useLines()
  const uses = [
    ...(danger.includes('die') ? ['suicide'] : []),
    ...(danger.includes('violence') ? ['violence'] : []),
  ]
  return (
    <>
      <CallButton />
      {uses.map(use => {
        const line = lineFor(lines, use)
        return (
          line && (
            <p key={use}>
              <a href={`tel:${line.dial}`}>{t.line(line.title, line.phone)}</a>
            </p>
          )
        )
      })}
      <ul>
        {danger.map(one => (
          <li key={one}>
            <a href={t.read[one][1]}>{t.read[one][0]}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What to know about the thing asked also where nobody should ask back. */
const safeToKnow: readonly Ask[] = ['bail', 'debt', 'medicine']

function Say({ decided, decision: { ask } }: { decided: Decided; decision: MoneyDecision }) {
  return (
    <>
      <h2>{t.say}</h2>
      {wordsFor(decided, ask).map(line => (
        <blockquote key={line}>{line}</blockquote>
      ))}
      {(!decided.careful || safeToKnow.includes(ask)) && <p>{good[ask]}</p>}
    </>
  )
}

function wordsFor({ way, careful }: Decided, ask: Ask): readonly string[] {
  if (way === 'direct' && housing.includes(ask)) return [careful ? t.sayBedCareful : t.sayBed]
  const gentle = way === 'direct' || way === 'slow' || way === 'other' ? t.sayCareful[way] : t.ways[way].say
  return careful ? gentle : t.ways[way].say
}

/** Where the answer leads: the safety plan and the home questions first where they are due. */
function Ways({ decided: { way, why, careful } }: { decided: Decided }) {
  const tier = homeTier.value
  const lines = useLines()
  const advocate = careful && tier !== 'unasked' ? lineFor(lines, 'violence') : undefined
  const afraid = careful || why.includes('violence') || why.includes('threats')
  return (
    <>
      {careful && !(way === 'safety' && tier === 'unasked') && <p>{t.careful[tier]}</p>}
      <div class="steps">
        {advocate && (
          <a class="button" href={`tel:${advocate.dial}`}>
            {t.line(advocate.title, advocate.phone)}
          </a>
        )}
        {tier === 'unasked' && <Button onClick={() => go('home')}>{t.askHome}</Button>}
        {afraid && (
          <Button icon={ShieldCheck} kind="quiet" onClick={() => go('safety-plan')}>
            {t.plan}
          </Button>
        )}
        {way === 'no' && (
          <Button icon={HeartHandshake} onClick={() => go('kit')}>
            {t.kit}
          </Button>
        )}
        {why.includes('moment') && (
          <Button kind="quiet" onClick={() => go('window')}>
            {t.window}
          </Button>
        )}
        {(way === 'no' || way === 'other') && (
          <Button kind="quiet" onClick={() => go('problem')}>
            {t.problem}
          </Button>
        )}
      </div>
    </>
  )
}
