import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { givePasskeys } from '#e2e/fixtures/keyboard.ts'
import { goodPassword } from '#ops/testing/desk-visitor.ts'

async function setUp(page: Page, { link, name }: { link: string; name: string }): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Your name, as readers see it').fill(name)
  await page.getByLabel('Email address').fill(`${name.toLowerCase().replace(' ', '.')}@desk.example`)
  await page.getByLabel('Choose a password').fill(goodPassword)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page).toHaveURL(/\/admin\/second-step\?to=%2Fadmin$/)
}

test('A passkey that was made as a second step opens the desk by itself, until it is signed out of', async ({
  openBrowser,
  setUpLink,
}) => {
  const page = await openBrowser()
  await givePasskeys(page)
  await setUp(page, { link: await setUpLink(), name: 'Paula Key' })
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await expect(page.getByText('Your passkey is saved. Use it now to sign in.')).toBeVisible()
  // A session that a password alone opened is not let in, not even with a passkey that exists.
  await page.goto('/admin/audit?action=verify')
  await expect(page).toHaveURL(/\/admin\/second-step\?to=/)
  await page.getByRole('button', { name: 'Sign out and start again' }).click()
  await expect(page).toHaveURL(/\/admin\/sign-in/)
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page).toHaveURL(/\/admin\/audit\?action=verify$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Audit' })).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/admin\/sign-in/)
  await page.goto('/admin/people')
  await expect(page).toHaveURL(/\/admin\/sign-in\?to=/)
})

test('A device that has no passkey is told so, and opens nothing', async ({ openBrowser }) => {
  const page = await openBrowser()
  await givePasskeys(page)
  await page.goto('/admin/sign-in')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByText('No passkey was chosen. Try again, or use your password.')).toBeVisible()
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin\/sign-in/)
})

test('A password is masked, and can be pasted wherever one is asked for', async ({
  sitDown,
  openBrowser,
}) => {
  const stranger = await openBrowser()
  await stranger.goto('/admin/sign-in')
  const author = await sitDown('Pas Ted', ['author'])
  await author.goto('/admin/account')
  const fields = [
    stranger.getByLabel('Password', { exact: true }),
    author.getByLabel('Current password'),
    author.getByLabel('New password'),
  ]
  for (const field of fields) {
    await expect(field).toHaveAttribute('type', 'password')
    const page = field.page()
    // Copied from somewhere else, as from a password manager.
    await page.evaluate((text) => {
      const area = document.createElement('textarea')
      area.value = text
      document.body.append(area)
      area.select()
    }, goodPassword)
    await page.keyboard.press('Control+C')
    await field.focus()
    await page.keyboard.press('Control+V')
    await expect(field).toHaveValue(goodPassword)
  }
})

test('Whoever could not be signed out stays on the page and is told so', async ({ sitDown }) => {
  const page = await sitDown('Sid Outfail', ['author'])
  await page.goto('/admin')
  await page.route('**/api/auth/sign-out', (route) => route.abort())
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('We could not sign you out')).toBeVisible()
  await expect(page).toHaveURL(/\/admin$/)
  await page.unrouteAll()
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/admin\/sign-in$/)
})

test('A link is copied, or its maker learns how to copy it by hand', async ({ sitDown }) => {
  const page = await sitDown('Coco Copy', ['owner'])
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/admin/people')
  await page.getByLabel('Name, as readers see it').fill('Ina Vited')
  await page.getByLabel('Email address to sign in with').fill('ina@desk.example')
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  // As a page of plain http has none.
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('Select the text and copy it.')).toBeVisible()
})

test('Once somebody in the record has been invited, the next invitation is for somebody else', async ({
  sitDown,
}) => {
  const page = await sitDown('Nina Inviter', ['owner'])
  await page.goto('/admin/people')
  const name = page.getByLabel('Name, as readers see it')
  await page.getByLabel('Who', { exact: true }).selectOption({ index: 1 })
  await expect(name).toHaveCount(0)
  await page.getByLabel('Email address to sign in with').fill('known@desk.example')
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  await expect(page.getByText('Send this link')).toBeVisible()
  await expect(name).toBeVisible()
})

test('An owner reads what it means before somebody is deactivated', async ({ sitDown }) => {
  const owner = await sitDown('Ola Careful', ['owner'])
  const verifier = await sitDown('Vin Vanishes', ['verifier'])
  await owner.goto('/admin/people')
  await owner.getByRole('button', { name: 'Deactivate: Vin Vanishes' }).click()
  await expect(owner.getByText('can no longer sign in')).toBeFocused()
  await owner.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(owner.getByText('can no longer sign in')).toBeHidden()
  await expect(owner.getByRole('button', { name: 'Deactivate: Vin Vanishes' })).toBeFocused()
  await verifier.goto('/admin')
  await expect(verifier).toHaveURL(/\/admin$/)
  await owner.getByRole('button', { name: 'Deactivate: Vin Vanishes' }).click()
  await owner.getByRole('button', { name: 'Deactivate', exact: true }).click()
  await expect(owner.getByRole('button', { name: 'Reactivate: Vin Vanishes' })).toBeVisible()
  await expect(owner.getByRole('link', { name: 'What they did: Vin Vanishes' })).toBeFocused()
  await verifier.goto('/admin')
  await expect(verifier).toHaveURL(/\/admin\/sign-in/)
})
