import { tools } from '../../../words/en/notebook-tools.ts'

/** The script on a small card, on paper only: without names, fit for a pocket. */
export function Card({ text }: { text: string }) {
  return (
    <section class="on-paper card-paper" aria-hidden="true">
      <p class="as-typed">{text}</p>
      <small>{tools.whole.cardFoot}</small>
    </section>
  )
}
