import { syncingWords as t } from '../../words/en/account/syncing.ts'
import type { Alarm } from '../account/asks.ts'
import { go } from '../app/go.ts'
import { Button, Note } from '../app/parts.tsx'
import { notebook } from '../app/state.ts'
import { syncing } from './syncing.ts'

/** Where to go for what an alarm advises. */
const leadsTo: Partial<Record<Alarm['alarm'], 'copies' | 'devices'>> = {
  fork: 'copies',
  changed: 'copies',
  withheld: 'devices',
  restored: 'devices',
  closed: 'devices',
}

/** What was noticed while copying, in plain words with what to do; it stays until the member has read it. */
export function Alarms() {
  const alarms = syncing.value?.alarms ?? []
  if (alarms.length === 0) return null
  return (
    <Note kind="care">
      <div role="alert">
        {alarms.map(({ alarm, count, at }) => {
          const [what, todo] = t.alarms[alarm](count)
          return (
            <div key={`${alarm} ${at}`}>
              <p>
                <strong>{what}</strong>
              </p>
              <p>{todo}</p>
            </div>
          )
        })}
      </div>
      <div class="row">
        {[...new Set(alarms.map(({ alarm }) => leadsTo[alarm]))].map(
          name =>
            name && (
              <Button key={name} onClick={() => go(name)}>
                {name === 'copies' ? t.saveCopy : t.toDevices}
              </Button>
            ),
        )}
        <Button kind="quiet" onClick={() => void notebook().ask({ ask: 'alarmsSeen' })}>
          {t.seen}
        </Button>
      </div>
    </Note>
  )
}
