import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { beginBrief, isSaved, proseOf, titleOf } from '#e2e/fixtures/write-at-desk.ts'

/** Clicks the way to the place that a check is about. */
const goTo = (page: Page, what: string) => page.getByRole('button', { name: `Go to it: ${what}` }).click()

test('One click leads from a check to the field that it is about', async ({ sitDown }) => {
  const page = await sitDown('Gus Goes', ['author'])
  await beginBrief(page)
  await titleOf(page).fill('A weir held, and 15.8 million were told')
  await proseOf(page, 'Hypothesis A').fill('The river fell by itself.')
  await proseOf(page, 'Hypothesis B').fill('The gate may have been opened.')
  await proseOf(page, 'the assessment').fill('The first is better supported: 158 million were told.')
  await goTo(page, 'Hypothesis B has no doubts')
  await expect(proseOf(page, 'Doubts, hypothesis B')).toBeFocused()
  await goTo(page, 'Hypothesis B says “may” without a likelihood')
  await expect(proseOf(page, 'Hypothesis B')).toBeFocused()
  await expect(proseOf(page, 'Hypothesis B')).toBeInViewport()
  await goTo(page, '“15.8 million” and “158 million” may be the same figure')
  await expect(proseOf(page, 'the assessment')).toBeFocused()
  await goTo(page, 'The assessment has no confidence')
  await expect(
    page.getByRole('group', { name: 'Confidence in the assessment' }).getByRole('radio', { name: 'none' }),
  ).toBeFocused()
  await goTo(page, 'No tag is given')
  await expect(page.getByRole('combobox', { name: 'Add a tag' })).toBeFocused()
})

test('What is described without a name is not handed in, and one click leads to where the name belongs', async ({
  sitDown,
}) => {
  const page = await sitDown('Nell Nameless', ['author'])
  await beginBrief(page)
  await titleOf(page).fill('Described without a name')
  await proseOf(page, 'the bottom line').fill('A weir held.')
  await page.getByRole('combobox', { name: /Add a person/ }).fill('Ada Weir')
  await page.keyboard.press('Enter')
  await proseOf(page, 'The role of Ada Weir').fill('keeps the gate')
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  await name.fill('')
  await page.getByText('closing links and how the brief was made').click()
  await page.getByRole('button', { name: 'Add a closing link' }).click()
  await expect(page.getByRole('textbox', { name: 'Closing link 1', exact: true })).toBeFocused()
  await page.getByRole('textbox', { name: 'Address of closing link 1' }).fill('https://example.org/')
  const submit = page.getByRole('button', { name: /^Submit/ }).first()
  await expect(page.getByText('2 required,')).toBeVisible()
  await expect(submit).toBeHidden()
  await goTo(page, 'An entity has a description but no name')
  await expect(name).toBeFocused()
  await page.keyboard.type('Ada Weir')
  await goTo(page, 'A closing link has an address but no label')
  await expect(page.getByRole('textbox', { name: 'Closing link 1', exact: true })).toBeFocused()
  await page.keyboard.type('The weir')
  await expect(submit).toBeVisible()
})

test('A check is set aside with a reason, and stays so when the brief is opened again', async ({
  sitDown,
}) => {
  const page = await sitDown('Ada Aside', ['author'])
  await beginBrief(page)
  await titleOf(page).fill('Set aside')
  const isOpen = page.getByRole('button', { name: 'Go to it: No tag is given' })
  await page.getByRole('button', { name: 'Set aside: No tag is given' }).click()
  await page.getByLabel('Why it does not apply here').fill('It belongs to no theme.')
  const last = page.waitForResponse(
    (response) => response.request().postData()?.includes('It belongs to no theme.') ?? false,
  )
  await page.keyboard.press('Enter')
  await expect(isOpen).toBeHidden()
  // The row has gone with the button: the one beside it has the focus.
  await expect(page.locator('.checks > li:focus')).toBeVisible()
  expect((await last).ok()).toBe(true)
  await page.reload()
  await page.getByText('Set aside: 1.').click()
  await expect(page.getByText('It belongs to no theme.')).toBeVisible()
  await expect(isOpen).toBeHidden()
  await page.getByRole('button', { name: 'Bring back: No tag is given' }).click()
  await expect(isOpen).toBeVisible()
  await expect(page.locator('.checks > li:focus')).toBeVisible()
})

test('The preview beside the text is as wide as a phone, and at the press of a key as a desktop', async ({
  sitDown,
}) => {
  const page = await sitDown('Pia Preview', ['author'])
  await beginBrief(page)
  await titleOf(page).fill('Seen before it is read')
  await isSaved(page)
  await page.getByRole('radio', { name: 'Preview' }).check()
  const preview = page.locator('iframe')
  const readWidth = () => preview.evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.innerWidth)
  await expect(preview.contentFrame().locator('body')).toContainText('Seen before it is read')
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 800 })
    await page.getByRole('radio', { name: 'Phone' }).check()
    await page.getByRole('radio', { name: 'Phone' }).focus()
    await expect.poll(readWidth).toBe(375)
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'Desktop' })).toBeFocused()
    await expect.poll(readWidth).toBe(1280)
    // Made smaller, all of it is in sight, and the editor is no wider than the window.
    const box = await preview.boundingBox()
    expect(Math.round((box?.x ?? 0) + (box?.width ?? Infinity))).toBeLessThanOrEqual(width)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test('The preview stays where it was scrolled to when the text is saved', async ({ sitDown }) => {
  const page = await sitDown('Sam Scrolls', ['author'])
  await beginBrief(page)
  await titleOf(page).fill('Read from the middle')
  await proseOf(page, 'the bottom line').fill('A weir held.\n\n'.repeat(80))
  await isSaved(page)
  await page.getByRole('radio', { name: 'Preview' }).check()
  const preview = page.locator('iframe')
  const text = preview.contentFrame().locator('body')
  await expect(text).toContainText('Read from the middle')
  const readTop = () => preview.evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.scrollY)
  await preview.evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.scrollTo(0, 500))
  let loads = 0
  page.on('request', (request) => {
    if (request.url().includes('/api/desk/brief-preview/')) loads += 1
  })
  await titleOf(page).fill('Read on')
  await expect(text).toContainText('Read on')
  await expect.poll(readTop).toBe(500)
  expect(loads).toBe(1)
})
