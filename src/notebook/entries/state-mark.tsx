import type { State } from '../../craft/vocabulary.ts'

/** A small swatch in the color and the pattern that a state has in the charts. The word stands beside it. */
export function StateMark({ state }: { state: State | 'unknown' }) {
  return (
    <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
      <rect x="1" y="1" width="14" height="14" rx="3" class={`fill-${state}`} />
      <Pattern state={state} x={1} y={1} width={14} height={14} />
    </svg>
  )
}

type Box = { x: number; y: number; width: number; height: number }

/** Lines or dots over a colored box, so that states differ without color, on paper too. */
export function Pattern({ state, x, y, width, height }: { state: State | 'unknown' } & Box) {
  const name = { 'coming-down': 'hatch', unsure: 'dots', 'medical-emergency': 'cross' }[state as string]
  return name ? <rect x={x} y={y} width={width} height={height} fill={`url(#${name})`} /> : null
}

/** The patterns themselves; stands once on the page. */
export function PatternShapes() {
  return (
    <svg width="0" height="0" class="shapes" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V5" class="pattern-ink" />
        </pattern>
        <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
          <circle cx="1.500" cy="1.500" r="0.900" class="pattern-dot" />
        </pattern>
        <pattern id="cross" width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M0 0L5 5M5 0L0 5" class="pattern-ink" />
        </pattern>
      </defs>
    </svg>
  )
}
