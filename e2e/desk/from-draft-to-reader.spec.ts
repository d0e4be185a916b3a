import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { lookWithAxe } from '#e2e/fixtures/look-with-axe.ts'
import { givePasskeys, press, reach, write, writeMoment } from '#e2e/fixtures/keyboard.ts'
import { isSaved } from '#e2e/fixtures/write-at-desk.ts'
import { writeBriefText } from '#e2e/fixtures/write-brief-text.ts'
import { goodPassword } from '#ops/testing/desk-visitor.ts'
import { checkNames } from '#domain/reviews/checklist.ts'

const title = 'Weir at Oberau gives way'
const address = '/briefs/weir-at-oberau-gives-way'
const note = 'Fourteen people were moved, not forty.'
const reason = 'The only source has retracted its report.'
/** Feeds that somebody follows who wants to know of the brief: all, its search, and what was changed. */
const followed = ['/atom.xml', '/search/atom.xml?q=oberau+weir', '/corrections/atom.xml']

async function expectAccessible(page: Page): Promise<void> {
  // An address changes before its page is there, and what was there before still has its heading.
  await page.waitForLoadState()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await lookWithAxe(page)).toEqual([])
}

async function openFromRows(page: Page, place: string): Promise<void> {
  await page.goto(place)
  await press(page.getByRole('link', { name: title }).first())
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** Chooses the password that a link asks for, and where the role asks for it makes a passkey and comes in with it. */
async function join(page: Page, password = goodPassword): Promise<void> {
  await write(page.getByLabel('Choose a password'), password)
  await page.keyboard.press('Enter')
}

async function comeInByPasskey(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/admin\/second-step\?to=%2Fadmin$/)
  await expect(page.getByRole('heading', { name: 'Set up your second step' })).toBeVisible()
  await expectAccessible(page)
  await press(page.getByRole('button', { name: 'Make a passkey' }))
  await press(page.getByRole('button', { name: 'Sign in with it' }))
  await expect(page).toHaveURL(/\/admin$/)
}

interface Invited {
  name: string
  role: 'author' | 'verifier' | 'editor'
}

/** Makes an invitation; returns the path of its link. */
async function invite(owner: Page, { name, role }: Invited): Promise<string> {
  await owner.goto('/admin/people')
  await write(owner.getByLabel('Name, as readers see it'), name)
  await write(
    owner.getByLabel('Email address to sign in with'),
    `${name.toLowerCase().replace(' ', '.')}@oberau.example`,
  )
  const roles = owner.getByRole('group', { name: 'Roles' }).last()
  if (role !== 'author') {
    await press(roles.getByRole('checkbox', { name: /^author/ }), 'Space')
    await press(roles.getByRole('checkbox', { name: new RegExp(`^${role}`) }), 'Space')
  }
  await press(owner.getByRole('button', { name: 'Make the invitation' }))
  const link = await owner.getByText(/\/admin\/join\//).textContent()
  return new URL(link ?? '').pathname
}

async function submit(page: Page): Promise<void> {
  await isSaved(page)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page).toHaveURL(/\/admin\/briefs\/[^/]+$/)
}

async function writeBottomLine(page: Page, text: string): Promise<void> {
  await write(page.getByRole('textbox', { name: 'the bottom line', exact: true }), text)
  await isSaved(page)
}

async function verify(page: Page): Promise<void> {
  await openFromRows(page, '/admin/review')
  for (const name of checkNames)
    await press(page.getByRole('group', { name }).getByRole('radio', { name: 'Yes' }), 'Space')
  await press(page.getByRole('button', { name: /^Verify revision/ }))
  await expect(page).toHaveURL(/\/admin\/briefs\//)
}

const isLive = (page: Page) =>
  expect(page.getByText(/is live on all \d+ pages/)).toBeVisible({ timeout: 60_000 })

test('From the keyboard alone, a desk is set up and a brief goes from a pasted text to readers, is corrected and withdrawn', async ({
  openBrowser,
  setUpLink,
  bringForward,
  page: reader,
}) => {
  test.setTimeout(1_800_000)
  const [owner, author, verifier, editor] = [
    await openBrowser(),
    await openBrowser(),
    await openBrowser(),
    await openBrowser(),
  ]
  for (const page of [owner, verifier, editor]) await givePasskeys(page)

  await test.step('the owner sets up the desk and invites the others, who come in', async () => {
    await owner.goto(await setUpLink())
    await write(owner.getByLabel('Your name, as readers see it'), 'Olga Oberau')
    await write(owner.getByLabel('Email address'), 'olga@oberau.example')
    await join(owner)
    await comeInByPasskey(owner)
    await author.goto(await invite(owner, { name: 'Wanda Writer', role: 'author' }))
    await join(author)
    await expect(author).toHaveURL(/\/admin$/)
    await verifier.goto(await invite(owner, { name: 'Vera Checker', role: 'verifier' }))
    await join(verifier)
    await comeInByPasskey(verifier)
    await editor.goto(await invite(owner, { name: 'Edda Chief', role: 'editor' }))
    await join(editor)
    await comeInByPasskey(editor)
  })

  await test.step('the author pastes a text, completes and submits it', async () => {
    await expect(author.getByRole('main')).not.toHaveAttribute('inert')
    await author.keyboard.press('c')
    await expect(author).toHaveURL(/\/admin\/briefs\/new$/)
    await expectAccessible(author)
    await reach(author.getByLabel('Category'))
    await author.keyboard.type('Regional')
    await reach(author.getByLabel('A text you already have'))
    await author.keyboard.insertText(writeBriefText({ title }))
    await press(author.getByRole('button', { name: 'Read the text' }))
    await expectAccessible(author)
    await press(author.getByRole('button', { name: 'Start the brief with this' }))
    await expect(author).toHaveURL(/\/edit$/)
    await write(author.getByRole('combobox', { name: 'Add a tag' }), 'weirs')
    await author.keyboard.press('Enter')
    await isSaved(author)
    await expectAccessible(author)
    await submit(author)
    await expectAccessible(author)
  })
  expect((await reader.request.get(address)).status()).toBe(404)

  await test.step('the verifier returns it with a comment', async () => {
    await openFromRows(verifier, '/admin/review')
    await expectAccessible(verifier)
    await press(verifier.locator('summary', { hasText: 'Comment on the whole brief' }))
    await write(verifier.getByLabel('Comment on the whole brief'), 'Who runs the weir?')
    await press(verifier.getByRole('button', { name: 'Send the comment on the whole brief' }))
    await expect(verifier.getByText('Who runs the weir?')).toBeVisible()
    await expect(verifier.getByText('1 comment is still open.')).toBeVisible()
    await write(verifier.getByLabel('What should change, or what you found'), 'Say how many were moved.')
    await press(verifier.getByRole('button', { name: /^Return to/ }))
    await expect(verifier).toHaveURL(/\/admin\/briefs\//)
  })

  await test.step('the author mends it', async () => {
    await openFromRows(author, '/admin')
    await expect(author.getByText('Say how many were moved.').first()).toBeVisible()
    await press(author.getByRole('link', { name: 'Edit the draft' }))
    // The page of the brief has the same comments.
    await expect(author).toHaveURL(/\/edit$/)
    await write(author.getByLabel('Reply to “Who runs the weir?”'), 'The water board.')
    await press(author.getByRole('button', { name: 'Resolve “Who runs the weir?”' }))
    await expect(author.getByText('Resolved comment by')).toBeVisible()
    await expectAccessible(author)
    await writeBottomLine(author, 'The weir gave way; forty people were moved. It is likely to be rebuilt.')
    await submit(author)
  })

  await test.step('the verifier verifies it, and the editor schedules it', async () => {
    await verify(verifier)
    await openFromRows(editor, '/admin')
    await press(editor.locator('summary', { hasText: 'Schedule' }))
    await writeMoment(editor.getByLabel(/^Day and time in UTC/), new Date(Date.now() + 86_400_000))
    await press(editor.getByRole('button', { name: /^Schedule revision/ }))
    await expect(editor.getByText(/^Goes out on/)).toBeVisible()
    expect((await reader.request.get(address)).status()).toBe(404)
  })

  await test.step('at its time readers get it', async () => {
    await bringForward('weir-at-oberau-gives-way')
    await expect.poll(async () => (await reader.request.get(address)).status()).toBe(200)
    await reader.goto(address)
    await expect(reader.getByText('forty people were moved')).toBeVisible()
    await expect(reader.getByText('6 of 6 checks')).toBeVisible()
  })

  await test.step('an error is corrected, with a note that readers and subscribers see', async () => {
    await editor.reload()
    await press(editor.getByRole('link', { name: 'Write the next revision' }))
    await writeBottomLine(
      editor,
      'The weir gave way; fourteen people were moved. It is likely to be rebuilt.',
    )
    await submit(editor)
    await verify(verifier)
    await openFromRows(editor, '/admin')
    const form = editor.locator('form').filter({ hasText: /Publish revision/ })
    await press(form.getByRole('radio', { name: /^Correction/ }), 'Space')
    await write(form.getByLabel('What changed and why'), note)
    await press(form.getByRole('button', { name: /^Publish revision/ }))
    // The record has it: what the page says of pages that are live is of this publication now.
    await expect(editor.getByText(note)).toBeVisible()
    await isLive(editor)
    for (const place of [address, '/corrections']) {
      await reader.goto(place)
      await expect(reader.getByText(note).first()).toBeVisible()
    }
    for (const feed of followed) expect(await (await reader.request.get(feed)).text(), feed).toContain(note)
  })

  await test.step('it is withdrawn, and its address and the feeds that had it say why', async () => {
    await press(editor.locator('summary', { hasText: 'Withdraw' }))
    await write(editor.getByLabel('Reason, for readers'), reason)
    await press(editor.getByRole('button', { name: 'Continue' }))
    await press(editor.getByRole('button', { name: 'Withdraw the brief' }))
    await expect(editor.getByText('Withdrawn', { exact: true }).first()).toBeVisible()
    await expect.poll(async () => (await reader.request.get(address)).status()).toBe(410)
    await reader.goto(address)
    await expect(reader.getByText(reason)).toBeVisible()
    for (const feed of followed) {
      const read = async () => (await reader.request.get(feed)).text()
      await expect.poll(read, feed).toContain(reason)
      expect(await read(), feed).not.toContain('fourteen people were moved')
    }
  })
})
