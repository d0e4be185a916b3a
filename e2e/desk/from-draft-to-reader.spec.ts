import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { writeBriefText } from '#e2e/fixtures/write-brief-text.ts'
import { checkNames } from '#domain/reviews/checklist.ts'

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
}

async function openFromRows(page: Page, place: string, title: string): Promise<void> {
  await page.goto(place)
  await page.getByRole('link', { name: title }).first().click()
}

async function verify(page: Page, title: string): Promise<void> {
  await openFromRows(page, '/admin/review', title)
  for (const name of checkNames) {
    const check = page.getByRole('group', { name })
    await check.getByRole('radio', { name: 'Yes' }).check()
  }
  await page.getByRole('button', { name: /^Verify revision/ }).click()
  await expect(page).toHaveURL(/\/admin\/briefs\//)
}

async function submit(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await page.getByRole('button', { name: 'Submit for review' }).click()
  await expect(page).toHaveURL(/\/admin\/briefs\/[^/]+$/)
}

test('A brief goes from a pasted text to readers, is corrected and withdrawn', async ({
  sitDown,
  page: reader,
}) => {
  test.setTimeout(240_000)
  const title = 'Weir at Oberau gives way'
  const author = await sitDown('Wanda Writer', ['author'])
  const verifier = await sitDown('Vera Checker', ['verifier'])
  const editor = await sitDown('Edda Chief', ['editor'])

  await test.step('the author pastes a text, completes and submits it', async () => {
    await author.goto('/admin/briefs/new')
    await expectAccessible(author)
    await author.getByLabel('Category').selectOption('regional-stability')
    await author.getByLabel('A text you have').fill(writeBriefText({ title }))
    await author.getByRole('button', { name: 'Read the text' }).click()
    await expect(author).toHaveURL(/\/edit$/)
    await author.getByRole('combobox', { name: 'Add a tag' }).fill('weirs')
    await author.getByRole('combobox', { name: 'Add a tag' }).press('Enter')
    await expect(author.getByText(/^Saved \d\d:/)).toBeVisible()
    await expectAccessible(author)
    await submit(author)
    await expectAccessible(author)
  })
  expect((await reader.request.get('/briefs/weir-at-oberau-gives-way')).status()).toBe(404)

  await test.step('the verifier returns it with a comment', async () => {
    await openFromRows(verifier, '/admin/review', title)
    await expectAccessible(verifier)
    await verifier.getByLabel('What should change, or what you found').fill('Say how many were moved.')
    await verifier.getByRole('button', { name: /^Return to/ }).click()
    await expect(verifier).toHaveURL(/\/admin\/briefs\//)
  })

  await test.step('the author mends it', async () => {
    await openFromRows(author, '/admin', title)
    await expect(author.getByText('Say how many were moved.')).toBeVisible()
    await author.getByRole('link', { name: 'Edit the draft' }).click()
    const bottomLine = author.getByRole('textbox', { name: 'the bottom line', exact: true })
    await bottomLine.fill('The weir gave way; forty people were moved. It is likely to be rebuilt.')
    await expect(author.getByText(/^Saved \d\d:/)).toBeVisible()
    await submit(author)
  })

  await test.step('the verifier verifies it, and the editor publishes it', async () => {
    await verify(verifier, title)
    await openFromRows(editor, '/admin', title)
    await editor.getByRole('button', { name: /^Publish revision/ }).click()
    await expect(editor.getByText(/is live on all \d+ pages/)).toBeVisible({ timeout: 30_000 })
    await reader.goto('/briefs/weir-at-oberau-gives-way')
    await expect(reader.getByText('forty people were moved')).toBeVisible()
    await expect(reader.getByText('6 of 6 checks')).toBeVisible()
  })

  await test.step('an error is corrected, with a note that readers see', async () => {
    await editor.getByRole('link', { name: 'Write the next revision' }).click()
    const bottomLine = editor.getByRole('textbox', { name: 'the bottom line', exact: true })
    await bottomLine.fill('The weir gave way; fourteen people were moved. It is likely to be rebuilt.')
    await expect(editor.getByText(/^Saved \d\d:/)).toBeVisible()
    await submit(editor)
    await verify(verifier, title)
    await openFromRows(editor, '/admin', title)
    const form = editor.locator('form').filter({ hasText: /Publish revision/ })
    await form.getByRole('radio', { name: /^Correction/ }).check()
    await form.getByLabel('What changed, and why').fill('Fourteen people were moved, not forty.')
    await form.getByRole('button', { name: /^Publish revision/ }).click()
    // The record has it: what the page says of pages that are live is of this publication now.
    await expect(editor.getByText('Fourteen people were moved, not forty.')).toBeVisible()
    await expect(editor.getByText(/is live on all \d+ pages/)).toBeVisible({ timeout: 30_000 })
    await reader.goto('/briefs/weir-at-oberau-gives-way')
    await expect(reader.getByText('Fourteen people were moved, not forty.').first()).toBeVisible()
    await reader.goto('/corrections')
    await expect(reader.getByText('Fourteen people were moved, not forty.').first()).toBeVisible()
  })

  await test.step('it is withdrawn, and its address says why', async () => {
    await editor.getByText('Withdraw', { exact: true }).click()
    await editor.getByLabel('Reason, for readers').fill('The only source has retracted its report.')
    await editor.getByRole('button', { name: 'Continue' }).click()
    await editor.getByRole('button', { name: 'Withdraw the brief' }).click()
    await expect(editor.getByText('Withdrawn', { exact: true }).first()).toBeVisible()
    await expect
      .poll(async () => (await reader.request.get('/briefs/weir-at-oberau-gives-way')).status())
      .toBe(410)
  })
})
