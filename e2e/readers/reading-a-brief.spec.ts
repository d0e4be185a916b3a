import { expect, test } from '#e2e/fixtures/site-test.ts'

/** What a phone has the least room for above the bottom line: a long title, and the line that announces a correction. */
const onPhones = [
  ['a brief', 'port-of-exmere'],
  ['the one with the longest title of the library', 'red-sea-shipping-attacks-2023'],
  ['a corrected one', 'bridge-at-ober'],
] as const

for (const javaScriptEnabled of [true, false]) {
  test.describe(`A brief, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })
    test.beforeEach(({ page }) => page.goto('/briefs/port-of-exmere'))

    test('says what it is, whose it is and who checked it', async ({ page }) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Sensor Fault Closes the Port of Exmere for a Day',
      )
      await expect(page.getByText('Harbour reopens after false alarm – The Exmere Post')).toBeVisible()
      for (const [fact, value] of [
        ['Published on', '5 March 2026'],
        ['Revision', '1, 5 March 2026 · History'],
        ['Written by', 'Ann Author'],
        ['Verified by', 'Vic Verifier, 5 March 2026'],
        ['Marking', 'TLP:CLEAR'],
      ] as const) {
        await expect(valueOf(page, fact)).toHaveText(value)
      }
    })

    for (const [which, slug] of onPhones) {
      test(`shows its bottom line on the first screen of a phone: ${which}`, async ({ page }) => {
        for (const viewport of [
          { width: 320, height: 640 },
          { width: 390, height: 844 },
        ]) {
          await page.setViewportSize(viewport)
          await page.goto(`/briefs/${slug}`)
          const box = await page.locator('.bluf > p').first().boundingBox()
          // Three lines of it at least.
          expect(box?.y, `at ${viewport.width} px`).toBeLessThan(viewport.height - 80)
        }
      })
    }

    test('has its seven sections in order, each with its own heading, then techniques, sources and ways on', async ({
      page,
    }) => {
      await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText([
        '1 BLUF (Bottom Line Up Front)',
        '2 Competing Hypotheses',
        '3 Key Assumptions and Red Flags',
        '4 Implications and Strategic Risks',
        '5 Recommendations and Outlook',
        '6 Key Individuals and Entities',
        '7 Thematic Tags',
        'Structured Analytic Techniques Applied',
        'Sources',
        'Related briefs',
        'Cite this brief',
        'Explore more',
      ])
    })

    test('weighs each hypothesis: what speaks for it, what is uncertain, how likely it is', async ({
      page,
    }) => {
      const first = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: 'Hypothesis A' }) })
      await expect(first).toContainText('A worn sensor raised a false alarm.')
      await expect(valueOf(first, 'Evidence for')).toHaveText(
        /^Supporting evidence includes the age of the device/,
      )
      await expect(valueOf(first, 'Doubts')).toHaveText(/^Key uncertainties are the missing service records/)

      const second = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: 'Hypothesis B' }) })
      await expect(valueOf(second, 'Evidence for')).toHaveText(/^This is supported by a strike announced/)
      await expect(valueOf(second, 'Doubts')).toHaveText(/no camera shows anybody near the device/)
      await expect(second).toContainText(/unlikely 20–45%/)
    })

    test('says which hypothesis is better supported', async ({ page }) => {
      const heading = page.getByRole('heading', { name: 'Assessment', exact: true })
      await expect(heading.locator('xpath=following-sibling::p')).toHaveText(
        'The first hypothesis is better supported, for it needs no assumption about intent. A forensic report would change that.',
      )
    })

    test('states its confidence as a word with its reason, and what the word means one tap away', async ({
      page,
    }) => {
      const bottomLine = sectionOf(page, 'BLUF (Bottom Line Up Front)')
      await expect(valueOf(bottomLine, 'Confidence in the bottom line').first()).toContainText('moderate')
      await expect(bottomLine).toContainText(/two independent sources agree on the course of events/i)
      const meaning = page.getByText('Confidence: how strong the evidence is')
      await expect(meaning).toBeHidden()
      await bottomLine.getByRole('button', { name: 'Meaning' }).click()
      await expect(meaning).toBeVisible()
    })

    test('states how likely the bottom line is: a term, its range, and the yardstick one tap away', async ({
      page,
    }) => {
      const bottomLine = sectionOf(page, 'BLUF (Bottom Line Up Front)')
      await expect(bottomLine.locator('mark')).toHaveText(
        'The closure is likely to have begun with a sensor that had passed its service life [1].',
      )
      await expect(valueOf(bottomLine, 'Likelihood of J1')).toContainText(/likely 55–80%/)
      await expect(
        bottomLine.getByRole('img', { name: '55 to 80 on a scale from 0 to 100 per cent' }),
      ).toBeVisible()
      const yardstick = page.getByText('ICD 203: words of likelihood')
      await expect(yardstick).toBeHidden()
      await bottomLine.getByRole('button', { name: 'ICD 203' }).click()
      await expect(yardstick).toBeVisible()
    })

    test('tells three futures, each with its likelihood', async ({ page }) => {
      const outlook = sectionOf(page, 'Recommendations and Outlook')
      await expect(valueOf(outlook, 'Best')).toHaveText([/stays a single case/, /very unlikely 5–20%/])
      await expect(valueOf(outlook, 'Most-Likely')).toHaveText([/Two more false alarms/, /likely 55–80%/])
      await expect(valueOf(outlook, 'Worst')).toHaveText([/A second alarm is ignored/, /unlikely 20–45%/])
    })

    test('names assumptions, gaps, implications and actions under their own labels', async ({ page }) => {
      await expect(valueOf(page, 'Assumptions').getByRole('listitem')).toHaveText([
        'The log of the control room is whole',
        'the clocks of both systems agree',
      ])
      await expect(valueOf(page, 'Economic / Social')).toHaveText(/Freight rates on the route rose/)
      await expect(page.getByText('Immediate Actions (0–30 days)')).toBeVisible()
      await expect(page.getByText('Replace the sensor and keep the old one for examination.')).toBeVisible()
      await expect(valueOf(page, 'Key Assumptions Check')).toHaveText(
        'Asked what both hypotheses take for granted.',
      )
    })

    test('leads to the pages of its entities and tags', async ({ page }) => {
      await page.getByRole('link', { name: 'Exmere Harbour Authority' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exmere Harbour Authority')
      await page.goBack()
      await page.getByRole('link', { name: 'radiation sensors' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('radiation sensors')
    })

    test('says how it came about, with links to the methodology and to why', async ({ page }) => {
      const line = page.getByText('Written for the browser tests from made-up sources.')
      await expect(line.getByRole('link', { name: 'Methodology' })).toHaveAttribute('href', '/methodology')
      await line.getByRole('link', { name: 'Why WorldWideWatchers' }).click()
      await expect(page).toHaveURL('/why')
    })
  })
}

type Place = Pick<import('@playwright/test').Page, 'getByText' | 'getByRole' | 'locator'>

/** What stands beside a term of a description list. */
function valueOf(place: Place, term: string) {
  return place
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${term}$`) })
    .locator('xpath=following-sibling::dd')
}

function sectionOf(page: Place, title: string) {
  return page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) })
}
