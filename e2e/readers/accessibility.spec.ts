import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../fixtures/site-test.ts'
import { pageTypes } from '../fixtures/page-types.ts'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

for (const { name, address } of pageTypes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} has no barrier by WCAG 2.2 AA, ${colorScheme}, narrow and wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(address)
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const { violations, passes } = await new AxeBuilder({ page }).withTags(levels).analyze()
        expect(
          violations.map(
            ({ id, nodes }) => `${width}px ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
          ),
        ).toEqual([])
        expect(passes.map(({ id }) => id)).toContain('color-contrast')
      }
    })
  }
}

for (const note of ['ICD 203', 'Meaning']) {
  test(`The note behind “${note}” has no barrier either`, async ({ page }) => {
    await page.goto('/briefs/port-of-exmere')
    await page.getByRole('button', { name: note }).first().click()
    const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
}
