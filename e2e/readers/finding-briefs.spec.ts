import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/site-test.ts'

const title = 'Sensor Fault Closes the Port of Exmere for a Day'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`A reader, with scripts ${javaScriptEnabled ? 'on' : 'off'}, finds a brief`, () => {
    test.use({ javaScriptEnabled })

    test('from the front page by way of its category', async ({ page }) => {
      await page.goto('/')
      const latest = page.getByRole('region', { name: 'Latest by category' })
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

    test('among the latest of its category on the front page', async ({ page }) => {
      await page.goto('/')
      const shelf = page.getByRole('region', { name: 'Latest by category' })
      await shelf.getByRole('link', { name: title }).click()
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    })

    test('from the page that says nothing stands at an address', async ({ page }) => {
      await page.goto('/briefs/port-of-exmore')
      await page.getByRole('link', { name: 'Regional Stability' }).first().click()
      await opensTheBrief(page)
    })
  })
}

test('The front page says which briefs are demonstrations, in every list', async ({ page }) => {
  await page.goto('/')
  const items = page.getByRole('region', { name: 'Latest by category' }).getByRole('listitem')
  await expect(items.filter({ hasText: 'Trusted Maintainer of XZ Utils' })).toContainText('Demonstration')
  await expect(items.filter({ hasText: title })).not.toContainText('Demonstration')
})

async function opensTheBrief(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 2, name: title }).getByRole('link').click()
  await expect(page).toHaveURL('/briefs/port-of-exmere')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}
