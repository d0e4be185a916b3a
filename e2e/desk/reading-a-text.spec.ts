import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { lookWithAxe } from '#e2e/fixtures/look-with-axe.ts'
import { makeWordFile, paragraph } from '#server/word/make-word-file.test-data.ts'

const text = readFileSync('content/first-brief.md', 'utf8')

async function readText(page: Page, given: string): Promise<void> {
  await page.goto('/admin/briefs/new')
  await page.getByLabel('A text you already have (optional)').fill(given)
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(page.getByRole('heading', { name: 'What was recognised' })).toBeFocused()
}

const partOf = (page: Page, kind: string, words: RegExp) =>
  page.getByRole('link').filter({ hasText: kind }).filter({ hasText: words })

async function expectGood(page: Page): Promise<void> {
  expect(await lookWithAxe(page)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
}

test('A text is shown beside what was recognised in it, and a brief begun with it', async ({ sitDown }) => {
  const page = await sitDown('Rita Reader', ['author'])
  // The same text with another title: a text that is imported already begins no second brief.
  const title = 'A faulty update that was read line by line'
  await readText(page, text.replace(/^# .*$/m, `# ${title}`))
  await expect(page.getByText('Every line of the text was used.')).toBeVisible()
  const hypothesis = partOf(page, 'Hypothesis B', /sabotage/)
  await hypothesis.focus()
  await expect(page.locator('[data-lit="true"]')).toHaveCount(1)
  await expect(page.locator('#line-28')).toHaveAttribute('data-lit', 'true')
  await expect(page.locator('#line-28')).toContainText('Hypothesis B')
  await page.keyboard.press('Enter')
  await expect(page.locator('#line-28')).toBeFocused()
  await expectGood(page)
  await page.getByRole('button', { name: 'Start the brief with this' }).click()
  await expect(page).toHaveURL(/\/edit$/)
  // Below it each source has a title too.
  await expect(page.getByRole('textbox', { name: 'Title' }).first()).toHaveValue(title)
  await expect(page.getByText('Someone changed the update on purpose.').first()).toBeVisible()
})

test('A text that was imported before leads to its brief', async ({ sitDown }) => {
  const page = await sitDown('Iva Importer', ['author'])
  const title = 'A faulty update that was imported twice'
  const again = text.replace(/^# .*$/m, `# ${title}`)
  const start = page.getByRole('button', { name: 'Start the brief with this' })
  await readText(page, again)
  await start.click()
  await expect(page).toHaveURL(/\/edit$/)
  await readText(page, again)
  await start.click()
  const refusal = page.getByRole('alert').filter({ hasText: 'imported before' })
  await expect(refusal).toContainText('Nothing was stored. Open that brief instead.')
  await refusal.getByRole('link', { name: 'Open that brief' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

test('Lines that were not used are marked, and nothing is stored by going back to the text', async ({
  sitDown,
}) => {
  const page = await sitDown('Nils Noter', ['author'])
  const noted = `${text}\n<!-- Ask the desk before noon -->\n`
  await readText(page, noted)
  const look = page.getByRole('region', { name: '1 thing to check' })
  await expect(look).toContainText('A comment was left out.')
  await look.getByRole('link').click()
  const line = page.getByRole('listitem').filter({ hasText: 'Ask the desk before noon' })
  await expect(line).toBeFocused()
  await expect(line).toContainText('Not used. A comment was left out.')
  await page.getByRole('button', { name: 'Back to the text' }).click()
  await expect(page.getByLabel('A text you already have (optional)')).toHaveValue(noted)
  await page.goto('/admin/briefs')
  await expect(page.getByRole('link', { name: /Faulty security update/ })).toHaveCount(0)
})

test('What the import warned of is a list to work through, kept with the draft', async ({ sitDown }) => {
  const page = await sitDown('Willa Worker', ['author'])
  const title = 'A faulty update with a note in it'
  await readText(page, `${text.replace(/^# .*$/m, `# ${title}`)}\n<!-- Ask the desk before noon -->\n`)
  await page.getByRole('button', { name: 'Start the brief with this' }).click()
  await expect(page).toHaveURL(/\/edit$/)
  await page.getByText('1 import warning to check').click()
  const saved = page.waitForResponse((response) => response.url().endsWith('/api/desk/saveDraft'))
  await page.getByRole('checkbox', { name: /A comment was left out/ }).check()
  expect((await saved).ok()).toBe(true)
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await page.getByText('All import warnings have been checked').click()
  await expect(page.getByRole('checkbox', { name: /A comment was left out/ })).toBeChecked()
  await expectGood(page)
})

test('On a phone the parts come first, each with its lines below it', async ({ sitDown }) => {
  const page = await sitDown('Pia Phone', ['author'])
  await page.setViewportSize({ width: 375, height: 812 })
  await readText(page, text)
  const day = page.getByRole('listitem').filter({ has: partOf(page, 'Day', /2024-07-21/) })
  await day.getByText('Show line 13').click()
  await expect(day.getByText('Published on: 2024-07-21')).toBeVisible()
  const [parts, whole] = await Promise.all([
    page.getByRole('heading', { name: 'Opening' }).boundingBox(),
    page.getByRole('heading', { name: 'The text' }).boundingBox(),
  ])
  expect(parts?.y).toBeLessThan(whole?.y ?? 0)
  await expectGood(page)
})

test('A Word file is opened, read and made a brief', async ({ sitDown }) => {
  const page = await sitDown('Wim Worder', ['author'])
  await page.goto('/admin/briefs/new')
  const title = 'A faulty update that came as a Word file'
  const lines = text
    .replace(/^---\n.*?^---\n/ms, '')
    .replace(/^# .*$/m, `# ${title}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const paragraphs = lines.map((line) => {
    const [, marks = '', words = line] = /^(#{1,3}) (.*)$/.exec(line) ?? []
    return paragraph(words, ['', 'Title', 'Heading1', 'Heading2'][marks.length])
  })
  const buffer = makeWordFile(paragraphs.join(''))
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  await page.getByLabel('Open a file').setInputFiles({ name: 'faulty-update.docx', mimeType, buffer })
  await expect(page.getByLabel('A text you already have (optional)')).toHaveValue(new RegExp(title))
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(page.getByRole('heading', { name: 'What was recognised' })).toBeFocused()
  await page.getByRole('button', { name: 'Start the brief with this' }).click()
  await expect(page).toHaveURL(/\/edit$/)
  await expect(page.getByRole('textbox', { name: 'Title' }).first()).toHaveValue(title)
})

test('A file that is no text says so, and leaves what was typed', async ({ sitDown }) => {
  const page = await sitDown('Bina Binary', ['author'])
  await page.goto('/admin/briefs/new')
  await page.getByLabel('A text you already have (optional)').fill('Typed before.')
  const file = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n\0\u0001') }
  await page.getByLabel('Open a file').setInputFiles(file)
  await expect(page.getByText(/^scan\.pdf: /)).toBeVisible()
  await expect(page.getByLabel('A text you already have (optional)')).toHaveValue('Typed before.')
})

test('A daily report that is pasted waits for its edition, and somebody else publishes and withdraws it', async ({
  sitDown,
  page: reader,
}) => {
  const report = [
    'Evening Report – 5 March 2026',
    'Shipping',
    'Insight 1 [S, Confidence: High]: The northern lock is shut until Friday.',
  ].join('\n')
  const writer = await sitDown('Dora Daily', ['editor'])
  await writer.goto('/admin/briefs/new')
  await writer.getByLabel('A text you already have (optional)').fill(report)
  await writer.getByRole('button', { name: 'Read the text' }).click()
  await expect(writer.getByRole('heading', { name: 'This is a daily report' })).toBeFocused()
  await expect(writer.getByText('Evening edition of 5 March 2026')).toBeVisible()
  await expectGood(writer)
  await writer.getByRole('button', { name: 'Store the daily report' }).click()
  await expect(writer.getByRole('heading', { name: 'The daily report is stored' })).toBeFocused()
  await writer.getByRole('link', { name: 'Daily reports' }).click()
  const rowOf = (page: Page) =>
    page.getByRole('listitem').filter({ hasText: 'Evening edition of 5 March 2026' }).first()
  await rowOf(writer).getByText('Read and publish').click()
  await expect(rowOf(writer).getByText(/^You wrote this report/)).toBeVisible()
  await expect(rowOf(writer).getByRole('button')).toHaveCount(0)
  const address = '/daily/2026-03-05/evening'
  const line = 'The northern lock is shut'
  expect(await (await reader.request.get(address)).text()).not.toContain(line)

  const editor = await sitDown('Edgar Edition', ['editor'])
  await editor.goto('/admin/day')
  await rowOf(editor).getByText('Read and publish').click()
  await expect(rowOf(editor).getByText(line)).toBeVisible()
  await expectGood(editor)
  await editor.getByRole('button', { name: 'I have checked it: publish' }).click()
  await expect(rowOf(editor).getByText('Published')).toBeVisible()
  await expect.poll(async () => (await reader.request.get(address)).text()).toContain(line)

  await rowOf(editor).getByText('Withdraw', { exact: true }).click()
  await editor.getByLabel('Reason, for readers').fill('The lock was open all along.')
  await editor.getByRole('button', { name: 'Withdraw the daily report' }).click()
  await expect(rowOf(editor).getByText('Withdrawn')).toBeVisible()
  await expect
    .poll(async () => (await reader.request.get(address)).text())
    .toContain('The lock was open all along.')
  expect(await (await reader.request.get(address)).text()).not.toContain(line)
})
