import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { beginBrief, isSaved, titleOf } from '#e2e/fixtures/write-at-desk.ts'

test('An author hands a draft to another, who finds and edits it until it is taken back', async ({
  sitDown,
}) => {
  const author = await sitDown('Ada Hands', ['author'])
  const other = await sitDown('Hugo Held', ['author'])
  await beginBrief(author)
  await titleOf(author).fill('Begun by Ada')
  await isSaved(author)
  const address = new URL(author.url()).pathname
  await author.goto(address.replace(/\/edit$/, ''))
  await author.locator('summary', { hasText: 'Hand the draft to another author' }).click()
  await author.getByLabel('To whom').selectOption('Hugo Held')
  await author.getByRole('button', { name: 'Hand it over' }).click()
  const takeBack = author.getByRole('button', { name: 'Take it back from Hugo Held' })
  await expect(takeBack).toBeVisible()

  await other.goto('/admin')
  await other.getByRole('region', { name: 'Your drafts' }).getByRole('link', { name: 'Begun by Ada' }).click()
  await expect(other.getByRole('link', { name: 'Edit the draft' })).toBeVisible()

  await takeBack.click()
  await expect(takeBack).toBeHidden()
  await other.reload()
  await expect(other.getByRole('heading', { level: 1, name: 'Begun by Ada' })).toBeVisible()
  await expect(other.getByRole('link', { name: 'Edit the draft' })).toBeHidden()
})
