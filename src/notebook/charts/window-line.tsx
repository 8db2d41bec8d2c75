import { hourInWords } from '../app/when.ts'

const width = 340

/** A day from midnight to midnight as a line, with a stretch of it marked. The words beside it say the same. */
export function WindowLine({
  fromHour,
  toHour,
  labels,
}: {
  fromHour: number
  toHour: number
  labels: boolean
}) {
  const at = (hour: number) => (hour / 24) * width
  return (
    <svg class="clock-line" viewBox={`0 0 ${width} ${labels ? 34 : 14}`} aria-hidden="true">
      <rect class="bed" x="0" y="1" width={width} height="12" rx="3" />
      <rect class="open" x={at(fromHour)} y="1" width={at(toHour - fromHour)} height="12" rx="2" />
      {labels &&
        [0, 6, 12, 18].map(hour => (
          <text key={hour} x={at(hour)} y="30">
            {hourInWords(hour)}
          </text>
        ))}
    </svg>
  )
}
