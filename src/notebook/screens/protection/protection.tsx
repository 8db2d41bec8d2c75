import { protectionWords as t } from '../../../words/en/account/protection.ts'
import { Screen } from '../../app/parts.tsx'

/** What is protected, and what is not, in plain words. */
export function ProtectionScreen() {
  return (
    <Screen title={t.title} lead={t.lead}>
      <h2>{t.yesTitle}</h2>
      <Lines of={t.yes} kind="does" />
      <h2>{t.noTitle}</h2>
      <Lines of={t.no} kind="does-not" />
      <h2>{t.doTitle}</h2>
      <Lines of={t.do} kind="does" />
      <p>
        <a href="/leaving">{t.leave}</a>
      </p>
    </Screen>
  )
}

function Lines({ of, kind }: { of: readonly string[]; kind: 'does' | 'does-not' }) {
  return (
    <ul class={kind}>
      {of.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
