import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/newsroom-test.ts'

const brief = '/briefs/cegedim-sante-breach'

const ink = (page: Page) => page.evaluate(() => getComputedStyle(document.body).color)

test('The theme follows the system, can be switched by keyboard, and is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(brief)
  const light = await ink(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await ink(page)
  expect(dark).not.toBe(light)
  const button = page.getByRole('button', { name: 'Colour theme' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(button).toHaveAccessibleName('Colour theme: light')
  expect(await ink(page)).toBe(light)
  await page.goto('/methodology')
  await expect(page.getByRole('button', { name: 'Colour theme: light' })).toBeVisible()
  expect(await ink(page)).toBe(light)
})

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('readers find a brief by its category, its tag and its entity, and see no control that does nothing', async ({
    page,
  }) => {
    for (const way of ['Cybersecurity', 'data breach', 'Cegedim Santé']) {
      await page.goto(way === 'Cybersecurity' ? '/' : brief)
      await page.getByRole('main').getByRole('link', { name: way, exact: true }).first().click()
      await page.getByRole('link', { name: 'Records of About 15 Million Patients' }).first().click()
      await expect(page).toHaveURL(brief)
    }
    await expect(page.getByRole('button', { name: 'Colour theme' })).toHaveCount(0)
  })
})

test('On paper a brief has its marking and its sources, and no way to click', async ({ page }) => {
  await page.goto(brief)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation').first()).toBeHidden()
  await expect(page.getByText('TLP:CLEAR').first()).toBeVisible()
  const source = page.getByRole('link', { name: 'France: Political figures among millions' })
  expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
    'https://www.brusselstimes.com/',
  )
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
})

test('Nothing moves when the font arrives late', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    const response = await route.fetch()
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0)
    await route.fulfill({ response })
  })
  await page.goto(brief, { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready)
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }),
  )
  expect(shift).toBeLessThan(0.02)
})

test('Words that do not end stay inside a phone', async ({ page, publish }) => {
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  const address = await publish({
    title: `${long} zieht um`,
    entity: long,
    bottomLine: `Die ${long} zieht um.`,
  })
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(address)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.goto('/')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('What no reader has yet is printed when the first one asks', async ({ request, publish }) => {
  const address = await publish({ title: 'A crane at Ostrand stands still' })
  const text = await request.get(`${address}.txt`)
  expect([text.status(), await text.text()]).toEqual([200, expect.stringContaining('A crane at Ostrand')])
})
