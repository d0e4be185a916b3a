import { expect, test } from '#e2e/fixtures/desk-test.ts'

test('What is answered while a comment is sent is kept, and so is what was typed behind the comment', async ({
  sitDown,
  desk,
  write,
}) => {
  const said = await desk('import', await write({ title: 'Answered meanwhile' }), '--by', 'Ann Author')
  const [, slug = ''] = /\(draft ([a-z0-9-]+)\)/.exec(said) ?? []
  await desk('submit', slug)
  const page = await sitDown('Vera Meanwhile', ['verifier'])
  const letThrough = Promise.withResolvers<undefined>()
  await page.route('**/api/desk/openThread', async (route) => {
    await letThrough.promise
    await route.continue()
  })
  await page.goto(`/admin/review/${slug}`)
  await page.locator('summary', { hasText: 'Comment on the whole brief' }).click()
  const field = page.getByLabel('Comment on the whole brief')
  await field.fill('Who runs the weir?')
  await page.getByRole('button', { name: 'Send the comment on the whole brief' }).click()
  await field.fill('And since when?')
  const opened = page.getByRole('group', { name: 'Sources opened' }).getByRole('radio', { name: 'Yes' })
  await opened.check()
  await page.getByLabel('What should change, or what you found').fill('See the comment.')
  letThrough.resolve(undefined)
  await expect(page.getByText('1 comment is still open.')).toBeVisible()
  for (const visit of ['at once', 'after a reload']) {
    if (visit === 'after a reload') await page.reload()
    await expect(opened).toBeChecked()
    await expect(page.getByLabel('What should change, or what you found')).toHaveValue('See the comment.')
    await expect(field).toHaveValue('And since when?')
  }
})

test('The verifier sees the brief as readers will, in another tab', async ({ sitDown, desk, write }) => {
  const said = await desk('import', await write({ title: 'Seen by its verifier' }), '--by', 'Ann Author')
  const [, slug = ''] = /\(draft ([a-z0-9-]+)\)/.exec(said) ?? []
  await desk('submit', slug)
  const page = await sitDown('Vera Looks', ['verifier'])
  await page.goto(`/admin/review/${slug}`)
  const [preview] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'See it as readers will' }).click(),
  ])
  await expect(preview.getByRole('heading', { level: 1, name: 'Seen by its verifier' })).toBeVisible()
})

test('A text that somebody else has decided on in the meantime leads to its brief, which says so', async ({
  sitDown,
  desk,
  write,
}) => {
  const said = await desk('import', await write({ title: 'Decided meanwhile' }), '--by', 'Ann Author')
  const [, slug = ''] = /\(draft ([a-z0-9-]+)\)/.exec(said) ?? []
  await desk('submit', slug)
  await desk('return', slug, '--by', 'Vic Verifier', '--note', 'Name the source.')
  const page = await sitDown('Vera Late', ['verifier'])
  await page.goto(`/admin/review/${slug}`)
  await expect(page).toHaveURL(new RegExp(`/admin/briefs/${slug}\\?from=review$`))
  await expect(page.getByText('This text is no longer in review.')).toBeVisible()
})
