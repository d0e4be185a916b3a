import type { Locator } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { beginBrief, isSaved, proseOf, titleOf } from '#e2e/fixtures/write-at-desk.ts'

/** Pastes what a program would have put on the clipboard in both forms. */
async function paste(field: Locator, html: string, plain: string): Promise<void> {
  await field.focus()
  const isLeft = await field.evaluate(
    (element, forms) => {
      const clipboardData = new DataTransfer()
      for (const [type, text] of forms) clipboardData.setData(type, text)
      return element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    },
    [
      ['text/html', html],
      ['text/plain', plain],
    ] as const,
  )
  // What nobody takes, the browser puts in.
  if (isLeft) await field.page().keyboard.insertText(plain)
}

test('A text pasted into a field keeps its links and emphasis, without the signs of its list', async ({
  sitDown,
}) => {
  const page = await sitDown('Pia Pastes', ['author'])
  await beginBrief(page)
  await titleOf(page).fill('Pasted into a field')
  const bottomLine = proseOf(page, 'the bottom line')
  await paste(
    bottomLine,
    '<ul><li>The <a href="https://exmere.example/log">log</a> says <b>so</b>.</li><li>It holds.</li></ul>',
    '•\tThe log says so.\n•\tIt holds.',
  )
  await expect(bottomLine).toHaveText('The [log](https://exmere.example/log) says **so**.It holds.')
  await isSaved(page)
  await page.reload()
  await expect(bottomLine).toHaveText('The [log](https://exmere.example/log) says **so**.It holds.')
})

const html = `<meta charset="utf-8"><h1>The gate at Exmere</h1><p>Published: March 5, 2026</p>
<h2>1. BLUF</h2><p>The gate gave way, says its <a href="https://exmere.example/log">log</a>.</p>
<h2>2. Implications and Strategic Risks</h2><ul><li>Boats wait.</li></ul><h2>3. Thematic Tags</h2><p>Gates</p>`
const plain = `The gate at Exmere\nPublished: March 5, 2026\n1. BLUF\nThe gate gave way, says its log.
2. Implications and Strategic Risks\nBoats wait.\n3. Thematic Tags\nGates`

test('A text that a brief begins with is read with the links it was pasted with, until somebody changes its words', async ({
  sitDown,
}) => {
  const page = await sitDown('Pim Begins', ['author'])
  await page.goto('/admin/briefs/new')
  const field = page.getByLabel('A text you already have')
  const told = page.getByText('Links and emphasis were pasted too.')
  await paste(field, html, plain)
  await expect(field).toHaveValue(plain)
  await expect(told).toBeVisible()
  await field.press('End')
  await field.press('x')
  await expect(told).toBeHidden()
  await field.press('Backspace')
  await expect(told).toBeVisible()
  await page.getByRole('button', { name: 'Read the text' }).click()
  await page.getByRole('button', { name: 'Start the brief with this' }).click()
  await expect(proseOf(page, 'the bottom line')).toHaveText(
    'The gate gave way, says its [log](https://exmere.example/log).',
  )
})
