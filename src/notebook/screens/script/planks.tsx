import type { ElementCode } from '../../../craft/communication/script.ts'

/** Drawn slightly uneven, as by hand. */
const planks = [
  'M4 17.500l32-2.200.900 11.700-32.400 2.100z',
  'M45 14.300l32.500-1 .600 11.800-32.700 1.200z',
  'M86 12.700l32-.700.300 12-32 .400z',
  'M127 12.200l32.300.300-.200 12-32.300-.500z',
  'M168 12.800l32.200.900-.500 11.900-32.200-1.300z',
  'M209 14l32.200 1.700-.800 11.900-32.300-1.900z',
  'M250 16.200l32 2.400-1 11.800-32.100-2.600z',
]

type PlanksProps = {
  codes: readonly ElementCode[]
  laid: ReadonlySet<ElementCode>
  at?: ElementCode
  label: string
}

/**
 * The parts as planks of a bridge: laid, still open, and the one being worked on. A script with fewer parts than seven
 * lays them in the middle.
 */
export function SevenPlanks({ codes, laid, at, label }: PlanksProps) {
  const before = Math.floor((planks.length - codes.length) / 2)
  return (
    <svg class="seven" viewBox="0 0 286 42" role="img" aria-label={label}>
      <path
        class="seven-water"
        d="M6 37c11-3.500 20-3.500 30.500 0s20 3.500 30.500 0 20-3.500 30.500 0 20 3.500 30.500 0 20-3.500 30.500 0 20 3.500 30.500 0 20-3.500 30.500 0 20 3.500 30.500 0 20-3.500 30 0"
      />
      {codes.map((code, index) => (
        <path
          key={code}
          d={planks[before + index]}
          class={['seven-plank', laid.has(code) && 'laid', code === at && 'at'].filter(Boolean).join(' ')}
        />
      ))}
      <path class="seven-rail" d="M2 10C60 4.500 100 2.500 143 2.500S226 4.500 284 10" />
    </svg>
  )
}
