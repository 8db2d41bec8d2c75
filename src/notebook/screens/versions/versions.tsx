import { versionsWords as t } from '../../../words/en/account/versions.ts'
import { Screen } from '../../app/parts.tsx'
import type { EntryTypes } from '../../entries.ts'
import { useConflicts } from '../../reading/conflicts.ts'
import { TwoVersions } from '../../reading/two-versions.tsx'

/** Every entry that was changed in two places, one below the other. */
export function VersionsScreen() {
  const found = useConflicts()
  return (
    <Screen title={t.title} lead={t.lead} wide>
      {found.length === 0 && <p>{t.none}</p>}
      {found.map(entry => (
        <section key={entry.id}>
          <h2>{t.names[entry.type as keyof EntryTypes]}</h2>
          <TwoVersions entry={entry} />
        </section>
      ))}
    </Screen>
  )
}
