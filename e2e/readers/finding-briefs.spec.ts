import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/site-test.ts'

const title = 'Sensor Fault Closes the Port of Exmere for a Day'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`A reader, with scripts ${javaScriptEnabled ? 'on' : 'off'}, finds a brief`, () => {
    test.use({ javaScriptEnabled })

    test('from the front page by way of its category', async ({ page }) => {
      await page.goto('/')
      const latest = page.getByRole('region', { name: /by category$/ })
      await latest.getByRole('heading', { name: 'Regional Stability' }).getByRole('link').click()
      await expect(page).toHaveURL('/categories/regional-stability')
      await opensTheBrief(page)
    })

    test('by way of a tag that it shares', async ({ page }) => {
      await page.goto('/tags/radiation-sensors')
      await expect(page.getByRole('heading', { level: 1, name: 'radiation sensors' })).toBeVisible()
      await opensTheBrief(page)
    })

    test('by way of an entity that it names', async ({ page }) => {
      await page.goto('/entities/exmere-harbour-authority')
      await expect(page.getByText('Also known as EHA.')).toBeVisible()
      await opensTheBrief(page)
    })

    test('among the latest, to which the front page leads', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('link', { name: 'All latest briefs' }).click()
      await expect(page).toHaveURL('/briefs')
      await opensTheBrief(page)
    })

    test('by way of the day on which it was published', async ({ page }) => {
      await page.goto('/daily/2026-03-05')
      await page
        .getByRole('link', { name: /a failed sensor|Exmere/i })
        .first()
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })

    test('from the page that says nothing stands at an address', async ({ page }) => {
      await page.goto('/briefs/port-of-exmore')
      await page.getByRole('link', { name: 'Regional Stability' }).first().click()
      await opensTheBrief(page)
    })
  })
}

test('A list says which briefs are demonstrations', async ({ page }) => {
  await page.goto('/briefs')
  const items = page.getByRole('main').getByRole('listitem')
  await expect(items.filter({ hasText: 'Trusted Maintainer of XZ Utils' })).toContainText('Demonstration')
  await expect(items.filter({ hasText: title })).not.toContainText('Demonstration')
})

async function opensTheBrief(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 2, name: title }).getByRole('link').click()
  await expect(page).toHaveURL('/briefs/port-of-exmere')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}
