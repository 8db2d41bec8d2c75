import { now, zone } from '../../app/state.ts'

/** Hands a file to the browser to be saved. */
export function saveFile(name: string, content: Uint8Array<ArrayBuffer> | string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file by then; until it is let go, it stays in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Today on this device, such as 2026-11-29. */
export const today = (): string => now.value.toZonedDateTimeISO(zone()).toPlainDate().toString()
