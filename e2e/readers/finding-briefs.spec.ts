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
      await page.getByRole('link', { name: 'All the latest briefs' }).click()
      await expect(page).toHaveURL('/briefs')
      await opensTheBrief(page)
    })

    test('by way of the day on which it was published', async ({ page }) => {
      await page.goto('/daily/2026-03-05')
      const category = page.getByRole('region', { name: 'Regional Stability' })
      await category.getByRole('link', { name: /a sensor that had passed its service life/ }).click()
      await isAtTheBrief(page)
    })

    test('by way of the month in which it was published', async ({ page }) => {
      await page.goto('/archive')
      await page
        .getByRole('region', { name: '2026', exact: true })
        .getByRole('link', { name: 'March', exact: true })
        .click()
      await expect(page).toHaveURL('/archive/2026-03')
      await opensTheBrief(page)
    })

    test('by way of the month of its category', async ({ page }) => {
      await page.goto('/categories/regional-stability')
      await page
        .getByRole('region', { name: '2026', exact: true })
        .getByRole('link', { name: 'March', exact: true })
        .click()
      await expect(page).toHaveURL('/categories/regional-stability/2026-03')
      await opensTheBrief(page)
    })

    test('by way of a technique that it used', async ({ page }) => {
      await page.goto('/techniques')
      await page.getByRole('heading', { level: 2, name: 'Key Assumptions Check' }).getByRole('link').click()
      await expect(page).toHaveURL('/techniques/key-assumptions-check')
      const uses = page.getByRole('region', { name: 'Briefs that used it' })
      await uses.getByRole('heading', { level: 3, name: title }).getByRole('link').click()
      await isAtTheBrief(page)
    })

    test('by way of a brief that it is related to, which says why', async ({ page }) => {
      const relatedTitle = 'Explosives destroyed three of the four Nord Stream lines'
      await page.goto('/briefs/estlink-2-cable-2024')
      const related = page
        .getByRole('region', { name: 'Related briefs' })
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { level: 3, name: relatedTitle }) })
      await expect(related).toContainText('Why names NATO; shares five tags')
      await related.getByRole('link', { name: relatedTitle }).click()
      await expect(page).toHaveURL('/briefs/nord-stream-explosions-2022')
      await expect(page.getByRole('heading', { level: 1, name: relatedTitle })).toBeVisible()
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
  await isAtTheBrief(page)
}

async function isAtTheBrief(page: Page): Promise<void> {
  await expect(page).toHaveURL('/briefs/port-of-exmere')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}
