import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/site-test.ts'

const brief = '/briefs/port-of-exmere'

test('The page follows the system, also while it is open', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(brief)
  await expect(switchOf(page)).toHaveAccessibleName('Colour theme: system')
  expect(await isDark(page)).toBe(true)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await isDark(page)).toBe(false)
})

test('A reader chooses a theme, which stays over a reload and on other pages', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(brief)
  await switchOf(page).click()
  await expect(switchOf(page)).toHaveAccessibleName('Colour theme: light')
  await switchOf(page).click()
  await expect(switchOf(page)).toHaveAccessibleName('Colour theme: dark')
  expect(await isDark(page)).toBe(true)

  await page.reload()
  await expect(switchOf(page)).toHaveAccessibleName('Colour theme: dark')
  expect(await isDark(page)).toBe(true)
  await page.goto('/methodology')
  expect(await isDark(page)).toBe(true)
})

test('Going on from dark gives the choice back to the system', async ({ page }) => {
  await page.goto(brief)
  for (const theme of ['light', 'dark', 'system']) {
    await switchOf(page).click()
    await expect(switchOf(page)).toHaveAccessibleName(`Colour theme: ${theme}`)
  }
  await page.reload()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await isDark(page)).toBe(true)
})

test('The switch is reached and worked with the keyboard, and shows where the focus is', async ({ page }) => {
  await page.goto(brief)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link').last().focus()
  // The search field is between them.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(switchOf(page)).toBeFocused()
  await expect(switchOf(page)).toHaveCSS('outline-style', 'solid')
  await page.keyboard.press('Enter')
  await expect(switchOf(page)).toHaveAccessibleName('Colour theme: light')
  await page.keyboard.press('Space')
  await expect(switchOf(page)).toHaveAccessibleName('Colour theme: dark')
  await expect(switchOf(page)).toBeFocused()
})

test.describe('With scripts off', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' })

  test('the page follows the system and shows no switch that would do nothing', async ({ page }) => {
    await page.goto(brief)
    await expect(page.getByRole('banner').getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('banner')).not.toContainText(/system|theme/i)
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 21, 26)')
  })
})

function switchOf(page: Page) {
  return page.getByRole('button', { name: 'Colour theme' })
}

/** Whether the paper is darker than the ink on it. */
async function isDark(page: Page): Promise<boolean> {
  const [paper, ink] = await page.evaluate(() =>
    [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).color].map(
      (colour) => Number(/\d+/.exec(colour)?.[0]),
    ),
  )
  return Number(paper) < Number(ink)
}
