import { appendFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { changePlaces, isSaved, titleOf } from '#e2e/fixtures/write-at-desk.ts'

test('What is answered while a comment is sent is kept, and so is what was typed behind the comment', async ({
  sitDown,
  desk,
  importDraft,
  write,
}) => {
  const slug = await importDraft(await write({ title: 'Answered meanwhile' }))
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

test('What one verifier has answered is not there for the next at the same computer', async ({
  sitDown,
  desk,
  importDraft,
  write,
}) => {
  const slug = await importDraft(await write({ title: 'Answered by one of two' }))
  await desk('submit', slug)
  const page = await sitDown('Vera Shares', ['verifier'])
  const own = await page.context().cookies()
  const next = await (await sitDown('Valentin Next', ['verifier'])).context().cookies()
  const note = page.getByLabel('What should change, or what you found')
  const opened = page.getByRole('group', { name: 'Sources opened' }).getByRole('radio', { name: 'Yes' })
  await page.goto(`/admin/review/${slug}`)
  await note.fill('I doubt the hour.')
  await changePlaces(page.context(), next)
  await page.reload()
  // What was kept is read before an answer can be given.
  await opened.check()
  await expect(note).toHaveValue('')
  await changePlaces(page.context(), own)
  await page.reload()
  await expect(note).toHaveValue('I doubt the hour.')
  await expect(opened).not.toBeChecked()
})

test('The verifier sees the brief as readers will, in another tab', async ({
  sitDown,
  desk,
  importDraft,
  write,
}) => {
  const slug = await importDraft(await write({ title: 'Seen by its verifier' }))
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
  importDraft,
  write,
}) => {
  const slug = await importDraft(await write({ title: 'Decided meanwhile' }))
  await desk('submit', slug)
  await desk('return', slug, '--by', 'Vic Verifier', '--note', 'Name the source.')
  const page = await sitDown('Vera Late', ['verifier'])
  await page.goto(`/admin/review/${slug}`)
  await expect(page).toHaveURL(new RegExp(`/admin/briefs/${slug}\\?from=review$`))
  await expect(page.getByText('This text is no longer in review.')).toBeVisible()
})

test('Comments on the title, the tags and a source are answered beside their fields, and stay when these are edited', async ({
  sitDown,
  desk,
  importDraft,
  write,
}) => {
  const file = await write({ title: 'Weir at Unterau' })
  await appendFile(file, '\n## Sources\n\n1. [Gauge log](https://example.org/gauge)\n')
  const slug = await importDraft(file)
  await desk('submit', slug)

  const verifier = await sitDown('Vera Comments', ['verifier'])
  await verifier.goto(`/admin/review/${slug}`)
  await commentOn(verifier, 'Title: Weir at Unterau', 'Which of the two?')
  await commentOn(verifier, 'Thematic Tags', 'No place?')
  await commentOn(verifier, 'Gauge log', 'Of which day?')
  const sources = verifier.getByRole('region', { name: 'Sources' })
  await expect(sources.getByText('Of which day?')).toBeVisible()
  await expect(verifier.getByText('About a part that has been removed')).toBeHidden()
  await expect(verifier.getByText('3 comments are still open.')).toBeVisible()
  await desk('return', slug, '--by', 'Vic Verifier', '--note', 'See the comments.')

  const editor = await sitDown('Edda Answers', ['editor'])
  await editor.goto(`/admin/briefs/${slug}`)
  await editor.getByRole('link', { name: 'On “Gauge log”' }).click()
  const source = editor.getByRole('listitem').filter({ has: editor.getByLabel('Publisher') })
  await expect(source.getByLabel('Title')).toBeFocused()
  const open = editor.getByRole('region', { name: 'Open comments beside their fields' })
  await expect(open.getByRole('button')).toHaveText([
    'On “Weir at Unterau”: Which of the two?',
    'On “Thematic Tags”: No place?',
    'On “Gauge log”: Of which day?',
  ])
  await titleOf(editor).focus()
  await open.getByRole('button', { name: 'Of which day?' }).click()
  await expect(source.getByLabel('Title')).toBeFocused()
  await source.getByLabel('Title').fill('Gauge log of 5 March')
  await source.getByLabel('Reply to “Of which day?”').fill('Of the fifth.')
  await source.getByRole('button', { name: 'Reply to “Of which day?”' }).click()
  await expect(source.getByText('Of the fifth.')).toBeVisible()
  await source.getByRole('button', { name: 'Resolve “Of which day?”' }).click()
  await expect(source.getByText('Resolved comment by Vera Comments')).toBeVisible()
  await open.getByRole('button', { name: 'No place?' }).click()
  await expect(editor.getByRole('combobox', { name: 'Add a tag' })).toBeFocused()
  await open.getByRole('button', { name: 'Which of the two?' }).click()
  await expect(titleOf(editor)).toBeFocused()
  await titleOf(editor).fill('Upper weir at Unterau')
  await isSaved(editor)

  await editor.reload()
  await expect(editor.getByText('Comments: 2 open')).toBeVisible()
  await expect(source.getByText('Resolved comment by Vera Comments')).toBeVisible()
  await editor.getByRole('button', { name: 'Resolve “Which of the two?”' }).click()
  await expect(editor.getByText('Comments: 1 open')).toBeVisible()
})

/** Comments on what begins with some words, and waits until it is there to read. */
async function commentOn(page: Page, about: string, text: string): Promise<void> {
  await page.locator('summary', { hasText: `Comment on “${about}”` }).click()
  await page.getByLabel(`Comment on “${about}”`).fill(text)
  await page.getByRole('button', { name: `Send the comment on “${about}”` }).click()
  await expect(page.getByRole('listitem').filter({ hasText: text }).last()).toBeVisible()
}
