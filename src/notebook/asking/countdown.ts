import { useEffect, useState } from 'preact/hooks'

/** Seconds until an instant (milliseconds since 1970), counting down to 0. */
export function useSecondsUntil(until: number): number {
  const left = () => Math.max(0, Math.ceil((until - Date.now()) / 1000))
  const [seconds, show] = useState(left)
  useEffect(() => {
    show(left())
    const ticking = setInterval(() => show(left()), 1000)
    return () => clearInterval(ticking)
  }, [until])
  return seconds
}

/** 9:05 */
export const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
