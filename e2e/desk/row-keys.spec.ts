import { expect, test } from '#e2e/fixtures/desk-test.ts'

test('J and K go through the rows of a list, Enter opens one, and neither works in a field or switched off', async ({
  sitDown,
  desk,
  write,
}) => {
  for (const title of ['First by letters', 'Second by letters']) await desk('import', await write({ title }))
  const page = await sitDown('Rona Rows', ['editor'])
  const rows = page
    .getByRole('main')
    .getByRole('list')
    .getByRole('link', { name: /by letters$/ })
  await page.goto('/admin/briefs?words=letters')
  await expect(rows).toHaveCount(2)
  const [first, second] = [rows.nth(0), rows.nth(1)]
  /** Presses the key until the page listens to it. */
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(first).toBeFocused({ timeout: 1_000 })
  }).toPass()
  await page.keyboard.press('j')
  await expect(second).toBeFocused()
  await page.keyboard.press('j')
  await expect(second).toBeFocused()
  await page.keyboard.press('k')
  await expect(first).toBeFocused()

  const words = page.getByLabel('Words in the title')
  await words.fill('')
  await words.pressSequentially('jk')
  await expect(words).toHaveValue('jk')
  await expect(words).toBeFocused()

  await second.focus()
  const title = (await second.textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(dialog.getByRole('row', { name: 'Next or previous row J, K' })).toBeVisible()
  await expect(dialog.getByRole('row', { name: 'Next or previous change N, P' })).toBeVisible()
  await dialog.getByRole('checkbox', { name: /^Use single letters/ }).uncheck()
  await page.keyboard.press('Escape')
  await page.goto('/admin/briefs?words=letters')
  await expect(rows).toHaveCount(2)
  await expect(page.getByRole('main')).not.toHaveAttribute('inert')
  await page.keyboard.press('j')
  await expect(page.locator('[data-row]:focus')).toHaveCount(0)
})

test('In a list of comments, J goes to a comment and Enter to the reply', async ({
  sitDown,
  desk,
  importDraft,
  write,
}) => {
  const slug = await importDraft(await write({ title: 'Commented by keys' }))
  const page = await sitDown('Ked Comment', ['editor'])
  await desk('submit', slug)
  await page.goto(`/admin/review/${slug}`)
  await expect(page.getByRole('main')).not.toHaveAttribute('inert')
  await page.locator('summary', { hasText: 'Comment on the whole brief' }).click()
  await page.getByLabel('Comment on the whole brief').fill('Who says so?')
  await page.getByRole('button', { name: 'Send the comment on the whole brief' }).click()
  await expect(page.getByRole('group', { name: 'Comment by Ked Comment' })).toBeVisible()
  await page.goto(`/admin/briefs/${slug}`)
  const comment = page.getByRole('group', { name: 'Comment by Ked Comment' })
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(comment).toBeFocused({ timeout: 1_000 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Reply to “Who says so?”')).toBeFocused()
})
