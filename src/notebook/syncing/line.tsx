import { CloudCheck, CloudOff, CloudUpload } from 'lucide'
import { Icon } from '../../ui/icon.tsx'
import { syncingWords as t } from '../../words/en/account/syncing.ts'
import type { Syncing } from '../account/asks.ts'
import { go } from '../app/go.ts'
import { online } from '../app/offline.ts'
import { Button } from '../app/parts.tsx'
import { notebook, now } from '../app/state.ts'
import { wordsFor } from '../asking/ask.ts'
import { agoInWords } from './ago.ts'
import { offersCopy } from './copy-now.ts'
import { syncing, useSyncing } from './syncing.ts'
import './syncing.css'

/**
 * One quiet line: how much is not copied yet, or since when all is. Nothing without an account. `always`: the member may
 * copy also when nothing waits here, to get what another device wrote.
 */
export function SyncLine({ always = false }: { always?: boolean }) {
  useSyncing()
  const found = syncing.value
  if (!found || found.state === 'off') return null
  const waits = found.state === 'waiting' || !online.value
  return (
    <div class="sync-line" role="status">
      <p>
        <Icon of={waits ? CloudOff : found.unsent > 0 ? CloudUpload : CloudCheck} />{' '}
        <span>{lineOf(found, waits, now.value.epochMilliseconds).join(' ')}</span>
      </p>
      {found.why === 'session' && (
        <Button kind="plain" onClick={() => go('account')}>
          {t.signIn}
        </Button>
      )}
      {found.why === 'moved-on' && (
        <Button kind="plain" onClick={() => go('account')}>
          {t.withWords}
        </Button>
      )}
      {offersCopy(found, always) && (
        <Button
          kind="plain"
          busy={found.state === 'working'}
          onClick={() => void notebook().ask({ ask: 'sync' })}
        >
          {t.now}
        </Button>
      )}
    </div>
  )
}

function lineOf(found: Syncing, waits: boolean, time: number): string[] {
  const unsent = found.unsent > 0 ? [t.unsent(found.entries)] : []
  if (waits) return [t.offline, ...unsent]
  if (found.state === 'working') return [t.working]
  if (found.state === 'refused' && found.why) return [wordsFor(found.why), ...unsent]
  if (unsent.length > 0) return unsent
  return [found.last === null ? t.doneNever : t.done(agoInWords(found.last, time))]
}
