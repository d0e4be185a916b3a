import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { beginBrief, isSaved, titleOf, takeOver } from '#e2e/fixtures/write-at-desk.ts'

test('Steps are taken back and forth', async ({ sitDown }) => {
  const page = await sitDown('Uli Undo', ['author'])
  await beginBrief(page)
  await page.getByRole('button', { name: 'Add a hypothesis' }).click()
  const third = page.getByRole('textbox', { name: 'Hypothesis C', exact: true })
  await expect(third).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(third).toBeHidden()
  // The last step back leaves the focus where it was, and so does the last one forward.
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(third).toBeVisible()
  await expect(page.getByRole('button', { name: 'Redo' })).toBeFocused()
})

test('Nobody gets in without signing in, and a role that may not finds nothing', async ({
  sitDown,
  page,
}) => {
  await page.goto('/admin/people')
  await expect(page).toHaveURL(/\/admin\/sign-in\?to=%2Fadmin%2Fpeople$/)
  const author = await sitDown('Arno Author', ['author'])
  expect((await author.goto('/admin/people'))?.status()).toBe(404)
  expect((await author.goto('/admin/settings'))?.status()).toBe(404)
  await author.goto('/admin')
  await expect(author.getByRole('link', { name: 'People' })).toBeHidden()
})

test('A source is cited by an opened bracket, and its number moves with it', async ({ sitDown }) => {
  const page = await sitDown('Cora Cites', ['author'])
  await beginBrief(page)
  await titleOf(page).fill('Cited by a bracket')
  const bottomLine = page.getByRole('textbox', { name: 'the bottom line', exact: true })
  await bottomLine.click()
  await page.keyboard.type('The weir held [')
  await page.getByRole('option', { name: /A new source/ }).click()
  await page.keyboard.type(', as the road office says [')
  await page.getByRole('option', { name: /A new source/ }).click()
  await page.keyboard.type('.')
  await expect(bottomLine).toHaveText('The weir held [1], as the road office says [2].')
  await page.getByRole('button', { name: 'Down: source 1' }).click()
  await expect(bottomLine).toHaveText('The weir held [2], as the road office says [1].')
  await page.getByRole('button', { name: 'Remove: source 2' }).click()
  await expect(bottomLine).toHaveText('The weir held, as the road office says [1].')
  await bottomLine.click()
  await page.keyboard.press('Control+z')
  await expect(bottomLine).toHaveText('The weir held [2], as the road office says [1].')
  const number = page.getByRole('button', { name: 'Number the sources in the order they are cited' })
  await number.click()
  await expect(number).toBeHidden()
  await expect(page.getByRole('button', { name: 'Add a source' })).toBeFocused()
  await expect(bottomLine).toHaveText('The weir held [1], as the road office says [2].')
  await isSaved(page)
})

test('The keys of the editor lead from a text to its section, to the checks, and to another section', async ({
  sitDown,
}) => {
  const page = await sitDown('Kit Keys', ['author'])
  await beginBrief(page)
  await page.getByRole('textbox', { name: 'the bottom line', exact: true }).click()
  await page.keyboard.type('A weir held.')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+b')
  await expect(page.getByRole('textbox', { name: 'the bottom line', exact: true })).toHaveText(
    '**A weir held.**',
  )
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: /BLUF/ })).toBeFocused()
  await page.keyboard.press('2')
  await expect(page.getByRole('heading', { name: /Competing Hypotheses/ })).toBeFocused()
  await page.keyboard.press('F8')
  await expect(page.locator('.checks > li').first()).toBeFocused()
})

test('A name that the record knows is offered by what it is also called', async ({ sitDown }) => {
  const page = await sitDown('Nia Names', ['author'])
  await beginBrief(page)
  const field = page.getByRole('combobox', { name: /Add a person/ })
  await field.fill('road o')
  await page.getByRole('option', { name: /Road Office/i }).click()
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(/Road Office/i)
  await page.getByLabel(/^Kind of/).selectOption('organisation')
  await isSaved(page)
  await page.reload()
  await expect(page.getByLabel(/^Kind of/)).toHaveValue('organisation')
})

test('Who opens a brief that another is editing reads it, and takes over with one click', async ({
  sitDown,
}) => {
  const first = await sitDown('Mara Editing', ['editor'])
  const second = await sitDown('Tom Waiting', ['editor'])
  await beginBrief(first)
  await titleOf(first).fill('Written by Mara')
  await isSaved(first)
  await second.goto(first.url())
  await expect(second.getByText(/^Mara Editing has been editing this since \d\d:\d\d UTC/)).toBeVisible()
  await expect(titleOf(second)).toBeHidden()
  await takeOver(second)
  await expect(titleOf(second)).toHaveValue('Written by Mara')
  await expect(first.getByText(/^Tom Waiting took over editing at/)).toBeVisible()
  await expect(titleOf(first)).toBeHidden()
  // The field that Mara was in has gone: what took its place has the focus.
  await expect(first.locator('.reading-instead [role=status]')).toBeFocused()
})

test('A page that was open over a deploy says so, and keeps what was written', async ({ sitDown }) => {
  const page = await sitDown('Stella Stale', ['author'])
  await beginBrief(page)
  const unreadable = {
    ok: false,
    code: 'unreadable',
    message: 'The desk could not read what this page sent.',
  }
  await page.route('**/api/desk/saveDraft', (route) => route.fulfill({ status: 400, json: unreadable }))
  await page.route('**/_next/static/**', (route) => route.fulfill({ status: 404 }))
  await titleOf(page).fill('Written before the deploy')
  await expect(page.getByText('This page is from an earlier version of the desk.')).toBeVisible()
  await page.unrouteAll()
  page.on('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(titleOf(page)).toHaveValue('Written before the deploy')
  await isSaved(page)
})

test('From a phone, an error in a published brief is mended and handed in', async ({ sitDown, publish }) => {
  const address = await publish({ title: 'Mended on the way' })
  const slug = address.split('/').at(-1) ?? ''
  const page = await sitDown('Phil Phone', ['editor'])
  await page.setViewportSize({ width: 375, height: 812 })
  await page.goto(`/admin/briefs/${slug}`)
  await page.getByRole('link', { name: 'Write the next revision' }).click()
  await titleOf(page).fill('Mended on the train')
  await isSaved(page)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(375)
  await page
    .getByRole('button', { name: /^Submit/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/admin\/briefs\/[^/]+$/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mended on the train')
  await expect(page.getByText('in review', { exact: false }).first()).toBeVisible()
})

test('Whoever goes back after a brief got its address from its title finds it', async ({ sitDown }) => {
  const page = await sitDown('Bella Backwards', ['author'])
  await beginBrief(page)
  await titleOf(page).fill('Named on the way')
  await page.getByRole('textbox', { name: 'the bottom line', exact: true }).fill('It is likely to hold.')
  await isSaved(page)
  await page.getByRole('button', { name: 'Submit for review' }).click()
  await expect(page).toHaveURL(/\/admin\/briefs\/named-on-the-way$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/admin\/briefs\/named-on-the-way\/edit$/)
  await page.getByRole('link', { name: 'Back to the brief' }).click()
  await expect(page).toHaveURL(/\/admin\/briefs\/named-on-the-way$/)
})
