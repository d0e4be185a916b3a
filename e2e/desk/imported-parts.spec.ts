import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { beginBrief, isSaved, proseOf } from '#e2e/fixtures/write-at-desk.ts'
import { done } from '#ops/testing/done.ts'
import { writeSettings } from '#server/site/save-settings.ts'

/** A text of an older layout: it lacks most of what the layout asks for, and has what the layout does not. */
const text = `# A weir that was read in parts

Published on: 5 March 2026

The first line came from nowhere.

## 1. BLUF (Bottom Line Up Front)

The weir held.

## 4. Implications and Strategic Risks

- **Economic / Social:** The mill stood still.

## 5. Recommendations and Outlook

- **Immediate Actions (0–30 days):** Read the gauge each day.
- **Future Scenarios**
- **Best Case:** The gate lasts.

Explore more: [Archive](https://example.org/archive)
`

async function importText(page: Page, title: string): Promise<void> {
  await page.goto('/admin/briefs/new')
  await page.getByLabel('A text you already have (optional)').fill(text.replace(/^# .*$/m, `# ${title}`))
  await page.getByRole('button', { name: 'Read the text' }).click()
  await page.getByRole('button', { name: 'Start the brief with this' }).click()
  await expect(proseOf(page, 'the bottom line')).toBeVisible()
}

test('Every word of an imported text can be changed or taken out', async ({ sitDown }) => {
  const page = await sitDown('Ivo Imported', ['author'])
  await importText(page, 'A weir whose words were changed')
  const lead = proseOf(page, 'Opening paragraph 1')
  await expect(lead).toHaveText('The first line came from nowhere.')
  await page.getByRole('button', { name: 'Remove: Opening paragraph 1' }).click()
  await expect(lead).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await lead.fill('It came from the river office.')
  await proseOf(page, 'Label: Economic / Social').fill('Trade')
  await expect(proseOf(page, 'Trade')).toHaveText('The mill stood still.')
  await proseOf(page, 'Subheading 1 of Recommendations and Outlook').fill('What may come')
  await proseOf(page, 'Name of the scenario: Best Case').fill('The best that can happen')
  await page.getByText('closing links and how the brief was made').click()
  await page.getByRole('textbox', { name: 'Closing link 1', exact: true }).fill('All briefs')
  await isSaved(page)
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(lead).toHaveText('It came from the river office.')
  await expect(proseOf(page, 'Trade')).toHaveText('The mill stood still.')
  await expect(proseOf(page, 'Subheading 1 of Recommendations and Outlook')).toHaveValue('What may come')
  await expect(proseOf(page, 'The best that can happen')).toHaveText('The gate lasts.')
  await page.getByText('closing links and how the brief was made').click()
  await expect(page.getByRole('textbox', { name: 'Closing link 1', exact: true })).toHaveValue('All briefs')
})

test('What an imported text lacks has its place, and what is added or left takes or gives the focus', async ({
  sitDown,
}) => {
  const page = await sitDown('Lia Lacking', ['author'])
  await importText(page, 'A weir that lacked an assessment')
  for (const name of ['Hypothesis B', 'the assessment', 'Political / Geopolitical', 'Worst Case'])
    await expect(proseOf(page, name)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add to Information Gaps' })).toBeVisible()
  const implications = page.getByRole('region', { name: /Implications and Strategic Risks/ })
  for (const words of ['It is quiet.', 'It is dry.']) {
    await implications.getByRole('button', { name: 'Add a paragraph' }).click()
    await page.keyboard.type(words)
  }
  const first = proseOf(page, 'Paragraph 1 of Implications and Strategic Risks')
  const second = proseOf(page, 'Paragraph 2 of Implications and Strategic Risks')
  await expect(second).toHaveText('It is dry.')
  await second.press('Alt+ArrowUp')
  await expect(first).toHaveText('It is dry.')
  await expect(first).toBeFocused()
  await page.getByRole('button', { name: 'Add a scenario' }).click()
  await expect(proseOf(page, 'Wild Card')).toBeFocused()
  await page.getByRole('button', { name: 'Remove: Worst Case' }).click()
  await expect(proseOf(page, 'Name of the scenario: Most Likely')).toBeFocused()
  await page.getByRole('button', { name: 'Add a source' }).click()
  await page.keyboard.type('The log of the weir')
  await expect(page.locator('.sources').getByLabel('Title')).toHaveValue('The log of the weir')
})

test('F8 leaves the preview for the checks', async ({ sitDown }) => {
  const page = await sitDown('Pia Previews', ['author'])
  await beginBrief(page)
  await page.getByRole('radio', { name: 'Preview' }).check()
  await expect(page.locator('.checks > li')).toHaveCount(0)
  await page.keyboard.press('F8')
  await expect(page.locator('.checks > li').first()).toBeFocused()
})

test('An unjudged part begins with the yardstick of the site, and another one carries no term over', async ({
  sitDown,
  deskRecord,
}) => {
  const page = await sitDown('Yara Yardstick', ['author'])
  const goBy = async (yardstick: string) => {
    const order = {
      actor: { kind: 'system' },
      origin: 'start',
      now: new Date(),
      changes: { yardstick },
    } as const
    done(await writeSettings(deskRecord, order))
  }
  await goBy('phia')
  try {
    await beginBrief(page)
    await page.getByRole('button', { name: 'Give it a likelihood for the bottom line' }).click()
    const likelihood = page.getByRole('group', { name: /^Likelihood of the bottom line/ })
    await expect(likelihood.getByRole('radio', { name: 'none' })).toBeFocused()
    await page.getByRole('radio', { name: /^highly likely/ }).check()
    await page.getByRole('button', { name: 'Use the ICD 203 yardstick instead' }).click()
    await expect(likelihood).toContainText('ICD 203')
    await expect(page.getByRole('radio', { name: /^almost no chance/ })).not.toBeChecked()
    await page.getByRole('radio', { name: /^very likely/ }).check()
    await expect(page.getByRole('radio', { name: /^very likely/ })).toBeChecked()
  } finally {
    await goBy('icd-203')
  }
})

test('The kind of a new name is asked for, and that of a known one kept', async ({ sitDown }) => {
  const page = await sitDown('Nele Newname', ['author'])
  await beginBrief(page)
  for (const name of ['Road Office', 'The Weir Keepers']) {
    await page.getByRole('combobox', { name: /Add a person/ }).fill(name)
    await page.getByRole('button', { name: /Add a person/ }).click()
  }
  const spoken = (name: string) => page.getByLabel(`Kind of ${name}`).locator('option:checked')
  await expect(spoken('Road Office')).toHaveText('Known name: keep its kind')
  await expect(spoken('The Weir Keepers')).toHaveText('New name: choose its kind')
  await isSaved(page)
  await page.reload()
  await expect(spoken('Road Office')).toHaveText('Known name: keep its kind')
  await expect(spoken('The Weir Keepers')).toHaveText('New name: choose its kind')
})

test('A known name is taken with the arrow keys, and Escape keeps to what is typed', async ({ sitDown }) => {
  const page = await sitDown('Kay Keyboard', ['author'])
  await beginBrief(page)
  const field = page.getByRole('combobox', { name: /Add a person/ })
  const offer = page.getByRole('option', { name: /Road Office/i })
  await field.fill('road off')
  await expect(offer).toBeVisible()
  await field.press('ArrowDown')
  await expect(offer).toHaveAttribute('aria-selected', 'true')
  await field.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(/Road Office/i)
  await expect(field).toHaveValue('')
  await field.fill('road off')
  await expect(offer).toBeVisible()
  await field.press('Escape')
  await expect(offer).toBeHidden()
  await field.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true }).nth(1)).toHaveValue('road off')
})
