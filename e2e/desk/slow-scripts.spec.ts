import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { beginBrief, proseOf, titleOf } from '#e2e/fixtures/write-at-desk.ts'

test('A comment whose script is still on its way takes no click that would be lost', async ({
  sitDown,
  desk,
  importDraft,
  write,
}) => {
  const slug = await importDraft(await write({ title: 'Commented on a slow line' }))
  await desk('submit', slug)
  const verifier = await sitDown('Vera Early', ['verifier'])
  await verifier.goto(`/admin/review/${slug}`)
  await verifier.locator('summary', { hasText: 'Comment on the whole brief' }).click()
  await verifier.getByLabel('Comment on the whole brief').fill('Who runs the weir?')
  await verifier.getByRole('button', { name: 'Send the comment on the whole brief' }).click()
  await expect(verifier.getByText('1 comment is still open.')).toBeVisible()
  await desk('return', slug, '--by', 'Vic Verifier', '--note', 'Name the source.')

  const editor = await sitDown('Edda Early', ['editor'])
  const letThrough = Promise.withResolvers<undefined>()
  let early: string | null = null
  await editor.route('**/_next/static/**/*.js', async (route) => {
    // What the page names comes at once: what its scripts ask for then, only when it is let through.
    const address = new URL(route.request().url()).pathname
    early ??= await (await editor.request.get(`/admin/briefs/${slug}/edit`)).text()
    if (!early.includes(address)) await letThrough.promise
    await route.continue()
  })
  await editor.goto(`/admin/briefs/${slug}/edit`)
  await expect(titleOf(editor)).toBeEditable()
  await expect(editor.getByRole('main')).not.toHaveAttribute('inert')
  const resolve = editor.getByRole('button', { name: 'Resolve “Who runs the weir?”' })
  await expect(editor.getByText('Who runs the weir?').first()).toBeVisible()
  await expect(editor.locator('[inert]').filter({ has: resolve })).toBeAttached()
  letThrough.resolve(undefined)
  await expect(editor.locator('[inert]').filter({ has: resolve })).not.toBeAttached()
  await resolve.click()
  await expect(editor.getByText('Resolved comment by')).toBeVisible()
})

test('Escape leaves a text at once, even while sources to cite are looked for behind the last letter', async ({
  sitDown,
}) => {
  const page = await sitDown('Kim Quick', ['author'])
  await beginBrief(page)
  const bottomLine = proseOf(page, 'the bottom line')
  await bottomLine.click()
  await page.keyboard.type('[')
  await expect(page.getByRole('option', { name: /A new source/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option', { name: /A new source/ })).toBeHidden()
  await expect(bottomLine).toBeFocused()
  await page.keyboard.press('Backspace')
  await page.keyboard.type('A weir held.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: /BLUF/ })).toBeFocused()
})
