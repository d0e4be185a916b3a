import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { beginBrief, proseOf, titleOf } from '#e2e/fixtures/write-at-desk.ts'

/** The running texts of the empty layout by their labels, and what is written in each. */
const texts: Readonly<Record<string, string>> = {
  'the bottom line': 'The weir held [1].',
  'Hypothesis A': 'The gate was opened in time.',
  'Evidence for, hypothesis A': 'The log names the hour.',
  'Doubts, hypothesis A': 'The log was kept by one person.',
  'Hypothesis B': 'The river fell by itself.',
  'the assessment': 'The first is better supported.',
  'Political / Geopolitical': 'The county looks at its weirs.',
  'Security / Counter-Terrorism': 'None beyond the river.',
  'Cyber / Information Space': 'A false alarm was passed on.',
  'Economic / Social': 'The mill stood still.',
  'Immediate Actions (0–30 days)': 'Read the gauge each day.',
  'Medium-Term Posture (1–12 months)': 'Replace the gate.',
  'Best Case': 'The gate lasts.',
  'Worst Case': 'The gate breaks.',
  'Most Likely': 'The gate leaks.',
}

/** What is added to the lists of key points. */
const points: Readonly<Record<string, string>> = {
  Assumptions: 'The log is whole',
  'Information Gaps': 'Who opened the gate',
  'Bias & Deception Risks': 'The keeper tells his own story',
}

/** The terms that are chosen, by what they are of. */
const likelihoods: Readonly<Record<string, string>> = {
  'the bottom line': 'likely',
  'hypothesis A': 'very likely',
  'the assessment': 'almost certain',
  'Best Case': 'unlikely',
}

const confidences = [
  { of: 'the bottom line', level: 'moderate', reason: 'two gauges agree' },
  { of: 'the assessment', level: 'low', reason: 'one log is missing' },
]

/** What things of the layout are called instead, by their fields. */
const names: Readonly<Record<string, string>> = {
  'Name of hypothesis A': 'Opened in time',
  'Label of the list: Information Gaps': 'What nobody saw',
}

/** Fields of one line, and choices from a list. */
const lines: Readonly<Record<string, string>> = {
  'Headline of the source': 'Weir holds',
  'Who published it': 'The Oberau Post',
  Publisher: 'The River Office',
  Address: 'https://example.org/weir',
  'Published on': '2026-03-04',
  'Accessed on': '2026-03-05',
}
const choices: Readonly<Record<string, string>> = {
  Marking: 'TLP:GREEN',
  'Source is': 'B',
  'Information is': '2',
  'Kind of Ada Weir': 'person',
}

const termOf = (page: Page, of: string) =>
  page
    .getByRole('group', { name: new RegExp(`^Likelihood of ${of} ?, ICD 203$`) })
    .getByRole('radio', { name: new RegExp(`^${likelihoods[of] ?? ''}\\b`) })

const levelOf = (page: Page, { of, level }: { of: string; level: string }) =>
  page.getByRole('group', { name: `Confidence in ${of}` }).getByRole('radio', { name: level })

const openDetails = (page: Page) =>
  page.getByText('Original report, language, closing links and how the brief was made').click()

async function add(page: Page, label: RegExp, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(name)
  await page.keyboard.press('Enter')
}

async function writeTexts(page: Page): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await proseOf(page, label).fill(text)
  for (const [label, text] of Object.entries(points)) {
    await page.getByRole('button', { name: `Add to ${label}` }).click()
    await proseOf(page, `${label}, 1`).fill(text)
  }
}

async function judge(page: Page): Promise<void> {
  for (const of of Object.keys(likelihoods)) {
    await page.getByRole('button', { name: `Give it a likelihood for ${of}` }).click()
    await termOf(page, of).check()
  }
  for (const [at, confidence] of confidences.entries()) {
    await levelOf(page, confidence).check()
    await page.getByLabel('Because').nth(at).fill(confidence.reason)
  }
}

async function nameThings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Give it a name (hypothesis A)' }).click()
  for (const [label, name] of Object.entries(names))
    await page.getByRole('textbox', { name: label, exact: true }).fill(name)
  await add(page, /Add a person/, 'Ada Weir')
  await proseOf(page, 'The role of Ada Weir').fill('keeps the gate')
  await add(page, /Add a tag/, 'rivers')
  await add(page, /Add a technique/, 'Key Assumptions Check')
  await proseOf(page, 'What Key Assumptions Check was used for').fill('It tested the log.')
}

/** Everything that was written is in its field. */
async function findAll(page: Page): Promise<void> {
  const all = { ...texts, 'The role of Ada Weir': 'keeps the gate' }
  for (const [label, text] of Object.entries(all)) await expect(proseOf(page, label)).toContainText(text)
  for (const [label, text] of Object.entries(points)) {
    const present = names[`Label of the list: ${label}`] ?? label
    await expect(proseOf(page, `${present}, 1`)).toHaveText(text)
  }
  await expect(page.getByRole('textbox', { name: 'Name of hypothesis A' })).toHaveValue('Opened in time')
  await expect(proseOf(page, 'What Key Assumptions Check was used for')).toHaveText('It tested the log.')
  for (const of of Object.keys(likelihoods)) await expect(termOf(page, of)).toBeChecked()
  for (const [at, confidence] of confidences.entries()) {
    await expect(levelOf(page, confidence)).toBeChecked()
    await expect(page.getByLabel('Because').nth(at)).toHaveValue(confidence.reason)
  }
  await openDetails(page)
  for (const [label, value] of Object.entries({ ...lines, ...choices }))
    await expect(page.getByLabel(label).first(), label).toHaveValue(value)
  await expect(page.getByRole('button', { name: 'Remove the tag rivers' })).toBeVisible()
}

test('What is written in every kind of field is there when the brief is opened again', async ({
  sitDown,
}) => {
  const page = await sitDown('Fia Fields', ['author'])
  await beginBrief(page)
  await writeTexts(page)
  await judge(page)
  await nameThings(page)
  await page.getByRole('button', { name: 'Add a source' }).click()
  await openDetails(page)
  for (const [label, value] of Object.entries(lines)) await page.getByLabel(label).first().fill(value)
  for (const [label, value] of Object.entries(choices))
    await page.getByLabel(label).first().selectOption(value)
  const last = page.waitForResponse(
    (response) => response.request().postData()?.includes('Every field of the weir') ?? false,
  )
  await titleOf(page).fill('Every field of the weir')
  expect((await last).ok()).toBe(true)
  // What the desk has is to be found, not what this browser keeps.
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(titleOf(page)).toHaveValue('Every field of the weir')
  await findAll(page)
})
