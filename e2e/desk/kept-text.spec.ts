import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { beginBrief, isSaved, proseOf, takeOver, titleOf } from '#e2e/fixtures/write-at-desk.ts'

test('What the desk never got can be copied where the brief can no longer be edited', async ({ sitDown }) => {
  const author = await sitDown('Kim Kept', ['editor'])
  const editor = await sitDown('Sue Submits', ['editor'])
  await beginBrief(author)
  await titleOf(author).fill('Handed in too soon')
  await proseOf(author, 'the bottom line').fill('A weir held.')
  await isSaved(author)
  await author.route('**/api/desk/saveDraft', (route) => route.abort())
  await titleOf(author).fill('Never sent')
  await expect(author.getByText(/^Kept on this computer/)).toBeVisible()
  await editor.goto(author.url())
  await takeOver(editor)
  await editor
    .getByRole('button', { name: /^Submit/ })
    .first()
    .click()
  await expect(editor).toHaveURL(/\/handed-in-too-soon$/)
  // Once it is submitted, a brief that was begun without a title has the address of its title, and its old one leads there.
  author.on('dialog', (dialog) => void dialog.accept())
  await author.reload()
  const kept = author.getByRole('region', { name: 'Text kept in this browser' })
  await expect(author).toHaveURL(`${editor.url()}/edit`)
  await expect(kept).toContainText('Never sent')
  await kept.getByRole('button', { name: 'Delete it from this browser' }).click()
  await expect(kept).toBeHidden()
  await author.reload()
  await expect(author.getByRole('heading', { name: 'Handed in too soon' })).toBeVisible()
  await expect(kept).toBeHidden()
})

test('What the desk never got of a brief that was discarded can still be copied', async ({
  sitDown,
  desk,
}) => {
  const page = await sitDown('Dirk Discarded', ['author'])
  await beginBrief(page)
  await titleOf(page).fill('Soon to be gone')
  await isSaved(page)
  await page.route('**/api/desk/saveDraft', (route) => route.abort())
  await titleOf(page).fill('Never sent')
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible()
  const [, slug = ''] = /\/briefs\/([^/]+)\/edit$/.exec(page.url()) ?? []
  await desk('discard', slug, '--by', 'Ed Editor')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Text kept in this browser' })).toContainText('Never sent')
})
