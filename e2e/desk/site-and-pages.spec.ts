import { expect, test } from '#e2e/fixtures/desk-test.ts'

test('The line below the name that an owner writes is what readers see', async ({
  sitDown,
  page: reader,
}) => {
  const owner = await sitDown('Tara Tagline', ['owner'])
  await owner.goto('/admin/settings')
  const tagline = `Written at the desk at ${Date.now()}`
  const field = owner.getByLabel('Line below the name')
  const before = await field.inputValue()
  const form = owner.locator('form').filter({ has: field })
  const save = async (text: string) => {
    await field.fill(text)
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form.getByRole('button', { name: 'Save', exact: true })).toBeEnabled()
    await expect(form.getByRole('status')).toBeVisible()
    await expect.poll(async () => (await reader.request.get('/')).text()).toContain(text)
  }
  await save(tagline)
  await reader.goto('/')
  await expect(reader.getByText(tagline).first()).toBeVisible()
  await save(before)
})

test('An earlier text of a page is compared with the present one, restored in the form, and out once it is saved', async ({
  sitDown,
  page: reader,
}) => {
  const editor = await sitDown('Page Turner', ['editor'])
  await editor.goto('/admin/pages/support')
  const field = editor.getByLabel('Text, in Markdown')
  const original = await field.inputValue()
  await field.fill('We ask for nothing, and thank you.')
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(editor.getByText('Saved. Readers have it in a moment.')).toBeVisible()
  const earlier = editor.getByRole('region', { name: 'Earlier texts' }).getByRole('row')
  await expect(earlier).toHaveCount(2)

  await earlier.getByRole('link', { name: /^Compare/ }).click()
  await expect(
    editor.getByRole('heading', { name: 'What changed between the earlier text and the current one' }),
  ).toBeVisible()
  await expect(editor.locator('ins').filter({ hasText: 'thank' }).first()).toBeVisible()
  await editor.getByRole('link', { name: 'Restore the earlier text in the form' }).click()

  await expect(editor.getByText(/^The form holds an earlier text\./)).toBeVisible()
  await expect(field).toHaveValue(original)
  await expect.poll(async () => (await reader.request.get('/support')).text()).toContain('thank you.')
  await field.fill(`${original} Thanks all the same.`)
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(editor.getByText('Saved. Readers have it in a moment.')).toBeVisible()
  await expect(editor.getByText(/^The form holds an earlier text\./)).toHaveCount(0)
  await field.fill(original)
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await expect.poll(async () => (await reader.request.get('/support')).text()).not.toContain('all the same.')
  await expect.poll(async () => (await reader.request.get('/support')).text()).not.toContain('thank you.')
})

test('The page of a tag is found at the address that it had', async ({ sitDown, publish }) => {
  await publish({ title: 'A tag is renamed' })
  const page = await sitDown('Tara Renames', ['editor'])
  await page.goto('/admin/tags')
  await page.getByRole('main').getByRole('table').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/admin\/tags\/[^/]+$/)
  const former = page.url()
  await page.getByLabel(/^Address, after/).fill('renamed-at-the-desk')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/\/renamed-at-the-desk$/)
  await page.goto(former)
  await expect(page).toHaveURL(/\/renamed-at-the-desk$/)
})
