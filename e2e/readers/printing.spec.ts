import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/site-test.ts'

const brief = '/briefs/port-of-exmere'

test.describe('A printed brief', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(brief)
    await page.emulateMedia({ media: 'print' })
  })

  test('leaves out what only works on a screen', async ({ page }) => {
    for (const name of ['Main', 'In this brief', 'Explore more']) {
      await expect(page.getByRole('navigation', { name, includeHidden: true })).toBeHidden()
    }
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('contentinfo', { includeHidden: true })).toBeHidden()
    await expect(page.getByText('Cited in').first()).toBeHidden()
  })

  test('carries its marking in its head', async ({ page }) => {
    await expect(page.getByText('TLP:CLEAR', { exact: true })).toBeVisible()
  })

  test('shows the address of every source that has one', async ({ page }) => {
    const sources = page.getByRole('complementary', { name: 'Sources' })
    for (const [name, address] of [
      ['Harbour reopens after false alarm', 'https://post.example/harbour-reopens'],
      ['Union calls for a day of action', 'https://union.example/day-of-action'],
    ] as const) {
      // The accessible name of a link holds what the stylesheet writes behind its words.
      await expect(sources.getByRole('link', { name: `${name} ${address}` })).toBeVisible()
    }
  })

  test('says what its words of likelihood and confidence mean', async ({ page }) => {
    await expect(page.getByText('ICD 203: words of likelihood')).toBeVisible()
    await expect(page.getByText('Confidence: how strong the evidence is')).toBeVisible()
  })

  test('is dark on white, whatever the theme', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
  })

  test('fills more than one sheet of A4', async ({ page }) => {
    const sheets = await printSheets(page)
    expect(sheets.length).toBeGreaterThanOrEqual(2)
    for (const size of sheets) expect(size).toEqual([595, 842])
  })
})

/** Width and height of each sheet, in whole points. */
async function printSheets(page: Page): Promise<[number, number][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ])
}
