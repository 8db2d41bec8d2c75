import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** No fault of WCAG 2.2 A or AA that a machine can find, on the page as it stands. */
export async function accessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const told: string[] = []
  for (const { id, nodes } of violations)
    for (const { target } of nodes.slice(0, 3)) {
      const name = target.join(' ')
      if (id !== 'target-size' || (await isSmall(page, name))) told.push(`${page.url()}: ${id}: ${name}`)
    }
  expect(told).toEqual([])
}

/** A target that lies half under the bar at the foot counts as small: it is measured again in the middle of the screen. */
async function isSmall(page: Page, name: string): Promise<boolean> {
  await page
    .locator(name)
    .first()
    .evaluate(one => one.scrollIntoView({ block: 'center' }))
  const { violations } = await new AxeBuilder({ page }).include(name).withRules('target-size').analyze()
  return violations.length > 0
}
