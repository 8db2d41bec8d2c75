import type { ComponentChildren } from 'preact'
import type { At } from '../ui/layout.tsx'

/** A person seen from above, head at the left; who helps kneels at the lower edge. Each limb is a line with an edge. */
const drawings = [
  {
    far: ['M78 40 C100 32 122 33 146 40'],
    body: ['M84 52 L142 54'],
    legs: ['M142 47 L192 46 L238 44', 'M142 60 L192 62 L238 64'],
    near: ['M80 64 L84 96 L54 98'],
    face: 'M50 47c2 3 2 7 0 10',
  },
  {
    far: ['M82 42 C104 34 106 60 62 66'],
    body: ['M84 52 L142 54'],
    legs: ['M142 60 L192 62 L238 64', 'M142 46 L184 24 L196 54'],
    near: ['M80 64 L84 96 L54 98'],
    face: 'M50 47c2 3 2 7 0 10',
  },
  {
    far: ['M90 58 C84 78 72 82 58 74'],
    body: ['M88 48 C106 42 126 44 146 48'],
    legs: ['M146 46 L194 44 L240 46', 'M146 52 L176 92 L216 90'],
    near: ['M84 60 L76 98 L44 100'],
    face: 'M44 62c3 2 7 3 10 1',
  },
] as const

const arrows = [undefined, 'M206 22c26 8 34 36 22 62m-9-9 8 11 11-8', undefined]

/** Three small drawings of how to roll a person onto their side, each with what it shows and what to do. */
export function RecoveryPosition({ at }: { at: At }) {
  const words = at.words.rightNow.guide.recovery
  return (
    <ol class="recovery">
      {drawings.map((drawing, index) => (
        <li>
          <svg viewBox="0 0 260 116" role="img" aria-label={words[index]?.shows}>
            <Limb at="legs">{drawing.legs}</Limb>
            <Limb at="near">{drawing.near}</Limb>
            <Limb at="body">{drawing.body}</Limb>
            <circle class="head" cx="54" cy="53" r="17" />
            <path class="face" d={drawing.face} />
            <Limb at="far">{drawing.far}</Limb>
            {arrows[index] && <path class="arrow" d={arrows[index]} />}
          </svg>
          <p>{words[index]?.do}</p>
        </li>
      ))}
    </ol>
  )
}

type LimbProps = { at: string; children: ComponentChildren }

function Limb({ at, children }: LimbProps) {
  const lines = [children].flat() as string[]
  return (
    <g class={at}>
      {lines.map(d => (
        <>
          <path class="edge" d={d} />
          <path class="limb" d={d} />
        </>
      ))}
    </g>
  )
}
