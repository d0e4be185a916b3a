import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { isSaved, proseOf, titleOf } from '#e2e/fixtures/write-at-desk.ts'

test('A correction that readers got meanwhile is taken into the next revision, piece by piece', async ({
  sitDown,
  desk,
  publish,
  write,
}) => {
  const title = 'Lock gates to be renewed'
  const address = await publish({ title, bottomLine: 'Two gates are cracked.' })
  const slug = address.split('/').at(-1) ?? ''
  const page = await sitDown('Cora Corrects', ['editor'])
  await page.goto(`/admin/briefs/${slug}/edit`)
  await titleOf(page).fill('Lock gates renewed in spring')
  await isSaved(page)
  const corrected = await write({ title, bottomLine: 'Three gates are cracked.' })
  const correction = ['--kind', 'factual', '--note', 'Three gates are cracked, not two.']
  await desk('correct', slug, corrected, ...correction, '--by', 'Ann Author', '--verified-by', 'Vic Verifier')

  await titleOf(page).fill('Lock gates renewed in May')
  await expect(page.getByRole('heading', { name: /^A correction to this brief/ })).toBeVisible()
  const piece = (name: string) => page.getByRole('group', { name, exact: true })
  const bottomLine = piece('BLUF (Bottom Line Up Front): Bottom line')
  await expect(piece('Title').getByRole('radio', { name: 'Yours Lock gates renewed in May' })).toBeChecked()
  await expect(bottomLine.getByRole('radio', { name: /^Published Three gates/ })).toBeChecked()
  await page.getByRole('button', { name: 'Save your choices' }).click()
  await isSaved(page)
  await titleOf(page).fill('Lock gates renewed in June')
  await isSaved(page)
  await page.reload()
  await expect(titleOf(page)).toHaveValue('Lock gates renewed in June')
  await expect(proseOf(page, 'the bottom line')).toContainText('Three gates are cracked.')
})
