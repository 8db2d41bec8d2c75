import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** No fault of WCAG 2.2 A or AA that a machine can find, on the page as it stands. */
export async function accessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const told = violations.map(
    v => `${page.url()}: ${v.id}: ${v.nodes.map(n => n.target.join(' ')).slice(0, 3)}`,
  )
  expect(told).toEqual([])
}
