import { type ComponentType, h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ScreenName } from '../app/go.ts'
import { LogScreen } from './log.tsx'
import { TodayScreen } from './today.tsx'

type Shown = ComponentType<{ id?: string }>

/** A screen fetched when it is first asked for. Offline it comes from this device like the rest. */
function later(fetch: () => Promise<Shown>): Shown {
  let fetched: Shown | undefined
  return props => {
    const [, redraw] = useState(false)
    useEffect(() => {
      if (fetched) return
      void fetch().then(screen => {
        fetched = screen
        redraw(true)
      })
    }, [])
    return fetched ? h(fetched, props) : null
  }
}

/** Every screen by its name (names stand in `../app/go.ts`). */
export const screens: Partial<Record<ScreenName, Shown>> = {
  today: TodayScreen,
  log: LogScreen,
  settings: later(async () => (await import('./settings.tsx')).SettingsScreen),
}
