import { w } from '../app/words.ts'

const PLANKS = 14
/** Where each plank lies on the gentle arch: its middle, its tilt. Drawn slightly uneven, as by hand. */
const places = Array.from({ length: PLANKS }, (_, at) => {
  const across = at / (PLANKS - 1) - 0.5
  const wobble = [0.6, -0.4, 0.2, -0.7, 0.5, 0, -0.3, 0.4, -0.6, 0.3, -0.2, 0.7, -0.5, 0.1][at]!
  return { x: 180 + across * 262, y: 33 + across * across * 76 + wobble, tilt: across * 25 + wobble }
})

/** Days noted as planks of a footbridge. Planks once laid stay; there is nothing to lose. */
export function PlanksLaid({ days }: { days: number }) {
  const laid = Math.min(days, PLANKS)
  return (
    <figure class="bridge">
      <svg viewBox="0 0 360 96" role="img" aria-label={w.today.planksLabel(laid, PLANKS)}>
        <path
          class="bank"
          d="M0 62c14-6 26-8 38-6 9 2 12 8 14 16l4 24H0zM360 61c-13-6-25-8-37-6-9 2-13 8-15 16l-4 25h56z"
        />
        <path
          class="water"
          d="M72 82c14-4.500 26-4.500 39 0s26 4.500 39 0 26-4.500 39 0 26 4.500 39 0 26-4.500 39 0c6 1.800 10 2.600 16 2.600M86 92c13-4 24-4 36 0s24 4 36 0 24-4 36 0 24 4 36 0 24-4 36 0"
        />
        {places.map(({ x, y, tilt }, at) => (
          <rect
            key={x}
            class={at < laid ? 'plank laid' : 'plank'}
            x={x - 8}
            y={y - 3.5}
            width="16"
            height="7"
            rx="1.300"
            transform={`rotate(${tilt} ${x} ${y})`}
          />
        ))}
        <path
          class="rail"
          d="M42 35C90 10 138 3 180 3s92 7 138 32M44 34l3 21M112 10l2 26M180 3v29M248 10l-2 26M316 34l-3 21"
        />
      </svg>
      <figcaption>{days >= PLANKS ? w.today.planksDone : w.today.planks(laid)}</figcaption>
    </figure>
  )
}
