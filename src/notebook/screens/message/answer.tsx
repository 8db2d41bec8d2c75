import { Clock } from 'lucide'
import type { MessageAnswer, ReplyId } from '../../../craft/message/answer.ts'
import { messageWords as t } from '../../../words/en/tools/talk/message.ts'
import { messageReplies } from '../../../words/en/tools/talk/message-replies.ts'
import { go } from '../../app/go.ts'
import { Button, Note } from '../../app/parts.tsx'
import { CopyIt, OwnAnswer } from './own-answer.tsx'

type AnswerProps = {
  theirs: string
  answer: MessageAnswer
  own: string
  /** Whether the timing gate was asked and opened. */
  goodTime: boolean
  onOwn: (text: string) => void
  onUse: (id: ReplyId) => void
  onGate: () => void
}

/** How to meet it, short answers to take, those that wait for a good time, and a place for one's own. */
export function Answer({ answer, onUse, onGate, ...rest }: AnswerProps) {
  const { stance, now, inWindow } = answer
  const crisis = stance === 'emergency' || stance === 'safety'
  return (
    <>
      {!crisis && <Stance stance={stance} />}
      {now.length > 0 && (
        <section class="examples">
          <h2>{t.now}</h2>
          <Replies of={now} onUse={onUse} />
        </section>
      )}
      {inWindow.length > 0 && (
        <section class="examples">
          <h2>{t.later}</h2>
          {rest.goodTime ? (
            <Replies of={inWindow} onUse={onUse} />
          ) : (
            <>
              <p class="soft">{t.laterText}</p>
              <Button kind="quiet" icon={Clock} onClick={onGate}>
                {t.check}
              </Button>
            </>
          )}
        </section>
      )}
      {!crisis && stance !== 'calm-first' && <OwnAnswer onGate={onGate} {...rest} />}
      {(crisis || stance === 'calm-first') && now.some(id => messageReplies[id] === rest.own) && (
        <>
          <blockquote class="as-typed">{rest.own}</blockquote>
          <CopyIt text={rest.own} />
        </>
      )}
    </>
  )
}

type Met = Exclude<MessageAnswer['stance'], 'emergency' | 'safety'>

function Stance({ stance }: { stance: Met }) {
  const [title, text] = t.stances[stance]
  return (
    <Note>
      <h2>{title}</h2>
      <p>{text}</p>
      {stance === 'calm-first' && <Button onClick={() => go('calm')}>{t.calmTool}</Button>}
      {stance === 'welcome-yes' && <Button onClick={() => go('kit', 'yes')}>{t.kit}</Button>}
      {stance === 'no-answer-owed' && <Button onClick={() => go('safety-plan')}>{t.safetyPlan}</Button>}
    </Note>
  )
}

function Replies({ of, onUse }: { of: readonly ReplyId[]; onUse: (id: ReplyId) => void }) {
  return (
    <ul>
      {of.map(id => (
        <li key={id}>
          <q>{messageReplies[id]}</q>
          <Button kind="plain" label={`${t.use}: ${messageReplies[id]}`} onClick={() => onUse(id)}>
            {t.use}
          </Button>
        </li>
      ))}
    </ul>
  )
}
