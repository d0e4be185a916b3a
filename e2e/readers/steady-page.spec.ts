import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/site-test.ts'

/** A tenth of what https://web.dev/articles/cls calls good. */
const unnoticed = 0.01

for (const [device, viewport] of [
  ['a telephone', { width: 375, height: 800 }],
  ['a wide screen', { width: 1440, height: 900 }],
] as const) {
  test(`Nothing jumps on ${device} when the font arrives after the text`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.addInitScript(countShifts)
    const font = Promise.withResolvers<null>()
    await page.route('**/*.woff2', async (route) => {
      await font.promise
      await route.continue()
    })
    await page.goto('/briefs/port-of-exmere', { waitUntil: 'commit' })
    await expect(page.getByRole('button', { name: 'Colour theme' })).toBeVisible()
    await paint(page)
    expect(await hasFont(page), 'the font is late').toBe(false)

    font.resolve(null)
    await expect.poll(() => hasFont(page)).toBe(true)
    await paint(page)
    expect(await page.evaluate(() => Reflect.get(window, 'shifted') as number)).toBeLessThan(unnoticed)
  })
}

/** Runs in the page before all else. */
function countShifts(): void {
  Reflect.set(window, 'shifted', 0)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const before = Reflect.get(window, 'shifted') as number
      Reflect.set(window, 'shifted', before + (Reflect.get(entry, 'value') as number))
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

async function hasFont(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.fonts].some(({ family, status }) => family === 'Newsreader' && status === 'loaded'),
  )
}

/** Waits until what was laid out has been shown, and shifts of it have been counted. */
async function paint(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}
