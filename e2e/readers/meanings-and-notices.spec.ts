import { expect, test } from '#e2e/fixtures/site-test.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`With scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    for (const [word, meaning] of [
      ['Meaning', 'Confidence: how strong the evidence is'],
      ['ICD 203', 'ICD 203: words of likelihood'],
    ] as const) {
      test(`what stands behind "${word}" opens and closes with the keyboard`, async ({ page }) => {
        await page.goto('/briefs/port-of-exmere')
        const button = page.getByRole('button', { name: word }).first()
        await button.focus()
        await page.keyboard.press('Enter')
        await expect(page.getByText(meaning)).toBeInViewport()
        await page.keyboard.press('Escape')
        await expect(page.getByText(meaning)).toBeHidden()
        await expect(button).toBeFocused()
      })

      test(`what stands behind "${word}" marks what applies, and closes at its own button`, async ({
        page,
      }) => {
        await page.goto('/briefs/port-of-exmere')
        await page.getByRole('button', { name: word }).first().click()
        await expect(page.locator('.note:popover-open .used').filter({ hasText: 'J1' })).toHaveCount(1)
        await page.getByRole('button', { name: 'Close' }).click()
        await expect(page.getByText(meaning)).toBeHidden()
      })
    }

    test('a correction is announced above the title and told below the bottom line, with its day and revision', async ({
      page,
    }) => {
      await page.goto('/briefs/bridge-at-ober')
      const note = page.getByRole('list', { name: 'Corrections' }).getByRole('listitem')
      await expect(note).toHaveText(
        /^Correction 6 March 2026, revision 2\s*The closure lasted 14 hours, not 4; we had misread the log\.$/,
      )
      await expect(page.getByText('The bridge was closed for 14 hours.')).toBeVisible()
      await expect(page.getByText('closed for 4 hours')).toHaveCount(0)
      await page.getByRole('link', { name: 'corrected', exact: true }).click()
      await expect(page).toHaveURL('/briefs/bridge-at-ober#corrections')
      await expect(note).toBeInViewport()
    })

    test('a withdrawn brief says which it was, when and why it was withdrawn, nothing else of it, and leads on', async ({
      page,
    }) => {
      await page.goto('/briefs/dam-at-grauwald')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This brief has been withdrawn')
      const facts = page.getByRole('definition')
      await expect(facts.nth(0)).toHaveText('Dam at Grauwald Cracked')
      await expect(facts.nth(2)).toHaveText('Regional Stability')
      await expect(facts.nth(3)).toHaveText('6 March 2026')
      await expect(facts.nth(4)).toHaveText('The main source has retracted its report.')
      await expect(page.getByText('What is known of this')).toHaveCount(0)
      await expect(page.getByText('Grauwald Dam')).toHaveCount(0)
      await page.getByRole('link', { name: 'methodology', exact: true }).click()
      await expect(page).toHaveURL('/methodology')
    })
  })
}
