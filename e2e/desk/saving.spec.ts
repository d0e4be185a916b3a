import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { goodPassword } from '#ops/testing/desk-visitor.ts'
import { beginBrief, changePlaces, isSaved, proseOf, takeOver, titleOf } from '#e2e/fixtures/write-at-desk.ts'

/** The next save is stored, but the page does not hear so. */
async function loseNextAnswer(page: Page): Promise<void> {
  await page.route(
    '**/api/desk/saveDraft',
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
}

test('What is written while the network is gone is kept, and sent when it is back', async ({ sitDown }) => {
  const page = await sitDown('Nora Netless', ['author'])
  await beginBrief(page)
  await page.context().setOffline(true)
  await titleOf(page).fill('Written without a network')
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible()
  await page.context().setOffline(false)
  await isSaved(page)
  await page.reload()
  await expect(titleOf(page)).toHaveValue('Written without a network')
})

test('Whoever types without a pause is saved while they type', async ({ sitDown }) => {
  const page = await sitDown('Paul Pauseless', ['author'])
  await beginBrief(page)
  let saves = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/api/desk/saveDraft')) saves += 1
  })
  await titleOf(page).click()
  await page.keyboard.type('A weir held overnight.', { delay: 300 })
  expect(saves).toBeGreaterThan(0)
  await isSaved(page)
})

test('What still waits to be sent is not called saved', async ({ sitDown }) => {
  const page = await sitDown('Wanda Waits', ['author'])
  await beginBrief(page)
  await titleOf(page).fill('Saved')
  await isSaved(page)
  const letThrough = Promise.withResolvers<undefined>()
  await page.route('**/api/desk/saveDraft', async (route) => {
    await letThrough.promise
    await route.continue()
  })
  await titleOf(page).fill('Not yet saved')
  expect(await page.getByText(/^Saved \d\d:/).count()).toBe(0)
  letThrough.resolve(undefined)
  await isSaved(page)
})

test('What a closed tab had not sent is there when the brief is opened again', async ({ sitDown }) => {
  const page = await sitDown('Tina Tab', ['author'])
  await beginBrief(page)
  const address = page.url()
  const context = page.context()
  await page.route('**/api/desk/saveDraft', (route) => route.abort())
  await titleOf(page).fill('Never sent')
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible()
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(address)
  await expect(titleOf(again)).toHaveValue('Never sent')
  await isSaved(again)
  await expect(again).toHaveTitle('Never sent – edit – Desk')
})

test('What one person wrote is neither shown to the next at the same computer nor saved under their name', async ({
  sitDown,
}) => {
  const page = await sitDown('Olga Owns', ['editor'])
  const context = page.context()
  const own = await context.cookies()
  const next = await (await sitDown('Ned Next', ['editor'])).context().cookies()
  // Neither is told that the other is editing, and so need not take it over.
  await context.route('**/api/desk/tellEditing', (route) => route.abort())
  await beginBrief(page)
  const address = page.url()
  await titleOf(page).fill('Saved by Olga')
  await isSaved(page)
  await page.route('**/api/desk/saveDraft', (route) => route.abort())
  await titleOf(page).fill('Never sent by Olga')
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible()
  await page.close({ runBeforeUnload: false })

  await changePlaces(context, next)
  const nexts = await context.newPage()
  await nexts.goto(address)
  await expect(titleOf(nexts)).toHaveValue('Saved by Olga')
  await proseOf(nexts, 'the bottom line').fill('Written by Ned.')
  await expect(nexts.getByText(/^Saved \d\d:/)).toBeVisible()
  await expect(titleOf(nexts)).toHaveValue('Saved by Olga')
  await nexts.close()

  await changePlaces(context, own)
  const again = await context.newPage()
  await again.goto(address)
  await expect(titleOf(again)).toHaveValue('Never sent by Olga')
})

test('Of two who write in one brief, the later one sees both texts and chooses', async ({ sitDown }) => {
  const first = await sitDown('Ina First', ['editor'])
  const second = await sitDown('Sven Second', ['editor'])
  await beginBrief(first)
  // The first does not hear that the second takes over, and goes on writing.
  await first.route('**/api/desk/tellEditing', (route) => route.abort())
  await second.goto(first.url())
  await takeOver(second)
  await titleOf(first).fill('The first title')
  await first.getByRole('combobox', { name: 'Marking' }).selectOption('TLP:AMBER')
  await isSaved(first)
  await titleOf(second).fill('The second title')
  await expect(second.getByRole('heading', { name: /saved elsewhere/ })).toBeVisible()
  const piece = (name: string) => second.getByRole('group', { name, exact: true })
  await piece('Title')
    .getByRole('radio', { name: /^Saved / })
    .check()
  // What is written meanwhile changes no choice and is not sent before all are made.
  await proseOf(second, 'the bottom line').fill('Written between two texts.')
  await expect(piece('BLUF (Bottom Line Up Front): Bottom line')).toBeVisible()
  await expect(piece('Title').getByRole('radio', { name: /^Saved / })).toBeChecked()
  await expect(piece('Marking').getByRole('radio', { name: /Saved TLP:AMBER/ })).toBeChecked()
  const sent: unknown[] = []
  second.on('request', (request) => {
    if (request.url().endsWith('/api/desk/saveDraft')) sent.push(request.postDataJSON())
  })
  await second.getByRole('button', { name: 'Save your choices' }).click()
  await expect(titleOf(second)).toBeFocused()
  await isSaved(second)
  expect(sent).toMatchObject([{ content: { title: 'The first title' }, marking: 'TLP:AMBER' }])
  await second.reload()
  await expect(titleOf(second)).toHaveValue('The first title')
  await expect(second.getByRole('combobox', { name: 'Marking' })).toHaveValue('TLP:AMBER')
  await expect(proseOf(second, 'the bottom line')).toHaveText('Written between two texts.')
})

test('Whoever loses the answer to a save goes on writing, and nobody else is blamed for it', async ({
  sitDown,
}) => {
  const page = await sitDown('Lara Lost', ['author'])
  await beginBrief(page)
  await loseNextAnswer(page)
  await titleOf(page).fill('Saved without an answer')
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible()
  await titleOf(page).fill('Written after that')
  await isSaved(page)
  await expect(page.getByRole('heading', { name: /saved elsewhere/ })).toBeHidden()
  await page.reload()
  await expect(titleOf(page)).toHaveValue('Written after that')
})

test('A tab that is closed before a save is answered is gone on from', async ({ sitDown }) => {
  const page = await sitDown('Clea Closed', ['author'])
  await beginBrief(page)
  const address = page.url()
  const context = page.context()
  await loseNextAnswer(page)
  await titleOf(page).fill('Saved without an answer')
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible()
  await page.route('**/api/desk/saveDraft', (route) => route.abort())
  await titleOf(page).fill('Written before the tab was closed')
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(address)
  await expect(titleOf(again)).toHaveValue('Written before the tab was closed')
  await isSaved(again)
})

test('An expired session keeps the text, and goes on after signing in again', async ({
  sitDown,
  deskRecord,
}) => {
  const page = await sitDown('Eva Expired', ['author'])
  await beginBrief(page)
  await deskRecord.deskSession.deleteMany({ where: { signIn: { email: 'eva.expired@desk.example' } } })
  await titleOf(page).fill('Written after the session ended')
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: /Sign in again/ }).click()
  const signIn = await opened
  await signIn.getByLabel('Email address').fill('eva.expired@desk.example')
  await signIn.getByLabel('Password', { exact: true }).fill(goodPassword)
  await signIn.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(signIn).toHaveURL(/\/admin$/)
  await isSaved(page)
  await page.reload()
  await expect(titleOf(page)).toHaveValue('Written after the session ended')
})

test('What is written while the desk is being started again reaches the record', async ({
  sitDown,
  newsroom,
  deskRecord,
}) => {
  const page = await sitDown('Rosa Restarted', ['author'])
  await beginBrief(page)
  newsroom.killApp()
  const title = 'Written during a restart'
  await titleOf(page).fill(title)
  const stored = () => deskRecord.draft.count({ where: { content: { path: ['title'], equals: title } } })
  await expect.poll(stored, { timeout: 120_000 }).toBe(1)
  await isSaved(page)
  await page.reload()
  await expect(titleOf(page)).toHaveValue(title)
})

test('What cannot be saved is said beside its field, and holds nothing else back', async ({ sitDown }) => {
  const page = await sitDown('Lena Language', ['author'])
  await beginBrief(page)
  await page.getByText('Original report, language').click()
  const language = page.getByRole('textbox', { name: /^Language of the brief/ })
  await language.fill('French')
  await page.getByRole('button', { name: 'Set aside: No tag is given' }).click()
  await expect(language).toHaveAccessibleDescription(/Use one such as fr or pt-BR/)
  await page.getByRole('textbox', { name: 'Why it does not apply here' }).fill('   ')
  await page.getByRole('button', { name: 'Set aside', exact: true }).click()
  await expect(page.getByText('Write a reason.')).toBeVisible()
  await titleOf(page).focus()
  await page.keyboard.insertText('a'.repeat(1_100))
  await isSaved(page)
  await expect(titleOf(page)).toHaveValue('a'.repeat(1_000))
  await language.fill('fr')
  await isSaved(page)
  await page.reload()
  await page.getByText('Original report, language').click()
  await expect(language).toHaveValue('fr')
})

test('However often a text is saved, only what becomes of it is announced', async ({ sitDown }) => {
  const page = await sitDown('Hal Hears', ['author'])
  await beginBrief(page)
  const status = page.locator('.modeline').getByRole('status').first()
  const heard = await status.evaluateHandle((region) => {
    const changes: (string | null)[] = []
    const note = () => changes.push(region.textContent)
    new MutationObserver(note).observe(region, { childList: true, characterData: true, subtree: true })
    return changes
  })
  for (const title of ['Saved once', 'Saved twice']) {
    await titleOf(page).fill(title)
    await expect(page.getByText('Saving …')).toBeHidden()
    await isSaved(page)
  }
  await page.context().setOffline(true)
  await titleOf(page).fill('Not saved')
  const local = 'Kept on this computer. Keep this page open, and it will be sent as soon as the desk answers.'
  await expect(status).toHaveText(local)
  await page.context().setOffline(false)
  await expect(status).toHaveText('Saved')
  expect(await heard.jsonValue()).toEqual([local, 'Saved'])
})
