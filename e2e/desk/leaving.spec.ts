import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { beginBrief, isSaved, proseOf, titleOf } from '#e2e/fixtures/write-at-desk.ts'

test('Whoever goes to another page before all is sent is asked, whichever way they go', async ({
  sitDown,
}) => {
  const page = await sitDown('Lee Leaving', ['author'])
  await beginBrief(page)
  const editor = page.url()
  const places = page.getByRole('navigation', { name: 'Desk' })
  const asked: string[] = []
  let isGoing = false
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    void (isGoing ? dialog.accept() : dialog.dismiss())
  })
  await page.route('**/api/desk/saveDraft', (route) => route.abort())
  await titleOf(page).fill('Not sent yet')
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible()

  await places.getByRole('link', { name: 'Calendar' }).click()
  await expect.poll(() => asked).toEqual([expect.stringContaining('does not have your latest changes')])
  await page.keyboard.press('Control+k')
  await page.keyboard.type('calen')
  await page.getByRole('option', { name: /Calendar/ }).click()
  await expect.poll(() => asked).toHaveLength(2)
  await expect(titleOf(page)).toHaveValue('Not sent yet')
  expect(page.url()).toBe(editor)

  isGoing = true
  await places.getByRole('link', { name: 'Calendar' }).click()
  await expect(page).toHaveURL(/\/admin\/calendar$/)
  expect(asked).toHaveLength(3)
  // Nothing is unsent here any more.
  await places.getByRole('link', { name: 'Briefs' }).click()
  await expect(page).toHaveURL(/\/admin\/briefs$/)
  expect(asked).toHaveLength(3)

  await page.unrouteAll()
  await page.goto(editor)
  await expect(titleOf(page)).toHaveValue('Not sent yet')
  await isSaved(page)
  await places.getByRole('link', { name: 'Calendar' }).click()
  await expect(page).toHaveURL(/\/admin\/calendar$/)
  expect(asked).toHaveLength(3)
})

test('Whoever comes back to the editor by the browser’s own way goes on from what they have saved', async ({
  sitDown,
}) => {
  const page = await sitDown('Bea Back', ['author'])
  await beginBrief(page)
  const editor = page.url()
  await titleOf(page).fill('Saved before going')
  await isSaved(page)
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Calendar' }).click()
  await expect(page).toHaveURL(/\/admin\/calendar$/)
  await page.goBack()
  await expect(page).toHaveURL(editor)
  // Its title was empty when the page was made.
  await expect(titleOf(page)).toHaveValue('Saved before going')
  await expect(proseOf(page, 'the bottom line')).toBeVisible()
  await titleOf(page).fill('Saved after coming back')
  await isSaved(page)
  await expect(page.getByRole('heading', { name: /Somebody else has saved/ })).toBeHidden()
})

test('Whoever leaves a text that they have pasted and not stored is asked', async ({ sitDown }) => {
  const page = await sitDown('Petra Pastes', ['author'])
  const asked: string[] = []
  let isGoing = false
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void (isGoing ? dialog.accept() : dialog.dismiss())
  })
  const text = page.getByRole('textbox', { name: 'A text you already have' })
  const calendar = page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Calendar' })
  await page.goto('/admin/briefs/new')
  await text.fill('# A pasted text')
  await calendar.click()
  await expect.poll(() => asked).toEqual(['confirm'])
  await page.getByRole('button', { name: 'Read the text' }).click()
  await calendar.click()
  await expect.poll(() => asked).toHaveLength(2)
  isGoing = true
  await page.reload()
  expect(asked).toEqual(['confirm', 'confirm', 'beforeunload'])
  // Nothing is typed here any more.
  await calendar.click()
  await expect(page).toHaveURL(/\/admin\/calendar$/)
  expect(asked).toHaveLength(3)
})
