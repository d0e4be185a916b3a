import { globSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { lookWithAxe } from '#e2e/fixtures/look-with-axe.ts'
import { isThorough } from '#ops/testing/often.ts'
import { codeOf, goodPassword } from '#ops/testing/desk-visitor.ts'
import { roles, type Role } from '#domain/people/actor.ts'

/** Who finds each page of the desk; the others are told that nothing is there. Of `all`, everyone who has signed in. */
const finders: Readonly<Record<string, readonly Role[] | 'all'>> = {
  '/admin': 'all',
  '/admin/account': 'all',
  '/admin/calendar': 'all',
  '/admin/briefs': 'all',
  '/admin/briefs/new': ['author', 'editor', 'owner'],
  '/admin/briefs/[slug]': 'all',
  '/admin/briefs/[slug]/compare': 'all',
  '/admin/briefs/[slug]/edit': 'all',
  '/admin/review': ['verifier', 'editor', 'owner'],
  '/admin/review/[slug]': 'all',
  '/admin/day': ['editor', 'owner'],
  '/admin/categories': ['editor', 'owner'],
  '/admin/tags': ['editor', 'owner'],
  '/admin/tags/[slug]': ['editor', 'owner'],
  '/admin/entities': ['editor', 'owner'],
  '/admin/entities/[slug]': ['editor', 'owner'],
  '/admin/pages': ['editor', 'owner'],
  '/admin/pages/[slug]': ['editor', 'owner'],
  '/admin/pages/[slug]/compare': ['editor', 'owner'],
  '/admin/audit': ['editor', 'owner'],
  '/admin/jobs': ['editor', 'owner'],
  '/admin/people': ['owner'],
  '/admin/settings': ['owner'],
  '/admin/figures': 'all',
}

/** What the variable part of an address is, of the library that the site is served with. */
const slugs: Readonly<Record<string, string>> = {
  briefs: 'port-of-exmere',
  review: '',
  tags: 'infrastructure',
  entities: 'road-office',
  pages: 'methodology',
}

/** Kilobytes of compressed script that a page of the desk may bring. */
const mostScript = 250

function toAddress(page: string, review: string): string {
  const [, , place = ''] = page.split('/')
  return page.replace('[slug]', place === 'review' ? review : (slugs[place] ?? ''))
}

async function measureScript(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  )
}

/** Looks at the page that is open: how much script it brought, whether it fits a phone, and with axe whether it reads well. */
async function expectGood(page: Page, name: string, withAxe = true): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  if (withAxe) expect(await lookWithAxe(page), name).toEqual([])
  expect((await measureScript(page)) / 1000, `${name}: script`).toBeLessThan(mostScript)
  await page.setViewportSize({ width: 375, height: 800 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width, `${name}: width`).toBeLessThanOrEqual(375)
  await page.setViewportSize({ width: 1280, height: 800 })
}

/** What a page complains of in the console from now on. */
function listComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
  })
  return complaints
}

test('Every page of the desk is in the table of who finds it', () => {
  const files = globSync('app/(desk)/admin/(work)/**/page.tsx')
  // The page of every other address is for nobody.
  const named = files.filter((file) => !file.includes('[...rest]'))
  const pages = named.map((file) =>
    file
      .replace('app/(desk)', '')
      .replace('/(work)', '')
      .replace(/\/page\.tsx$/, ''),
  )
  expect(pages.toSorted()).toEqual(Object.keys(finders).toSorted())
})

test('Every page of the desk opens for those who may see it, reads well and stays in its width', async ({
  sitDown,
  desk,
  importDraft,
  write,
  page: stranger,
}) => {
  test.setTimeout(1_800_000)
  const title = 'Read at the desk'
  const slug = await importDraft(await write({ title }))
  await desk('submit', slug)
  const owner = await sitDown('Odo Owner', ['owner'])
  const complaints = listComplaints(owner)
  for (const [at, name] of Object.keys(finders).entries()) {
    const address = toAddress(name, slug)
    await test.step(address, async () => {
      // A sample has every second page, the editor among them.
      if (isThorough() || at % 2 === 1) {
        const answer = await owner.goto(address)
        expect(answer?.status(), address).toBe(200)
        await expect(owner.getByRole('banner').getByRole('button', { name: 'Sign out' })).toBeVisible()
        await expectGood(owner, address, isThorough() || at % 4 === 3)
      }
      // As a browser asks, and as Next's own links do. Either way it leads back to what was asked for.
      const askedFor = `${address}?some=two+words`
      for (const headers of [{}, { rsc: '1' }]) {
        const refused = await stranger.request.get(askedFor, { headers })
        const text = await refused.text()
        const back = `/admin/sign-in?to=${encodeURIComponent(askedFor)}`
        expect(`${refused.url()} ${text}`, address).toContain(back)
        expect(text, address).not.toContain(title)
      }
    })
  }
  expect(complaints).toEqual([])
})

test('An address below the desk that is nothing says so inside the desk', async ({
  sitDown,
  page: stranger,
}) => {
  const page = await sitDown('Aud Away', ['author'])
  const complaints = listComplaints(page)
  const answer = await page.goto('/admin/nothing/here')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  await expect(page.getByRole('navigation', { name: 'Desk' })).toBeVisible()
  // A browser notes that the page is not there; it notes nothing else.
  expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
  await stranger.goto('/admin/nothing/here')
  await expect(stranger).toHaveURL(/\/admin\/sign-in/)
})

test('Every page on the way in reads well and stays in its width', async ({ openBrowser, setUpLink }) => {
  const page = await openBrowser()
  const complaints = listComplaints(page)
  const seen = new Set<string>()
  const look = async (name: string, path = new URL(page.url()).pathname) => {
    seen.add(path.replace(/join\/.+/, 'join/[secret]'))
    await expectGood(page, name)
  }
  await page.goto('/admin/sign-in')
  await look('signing in')
  await page.goto('/admin/join/this-link-has-ended')
  await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
  await look('a link that has ended')
  await page.goto(await setUpLink())
  await look('choosing a password')
  await page.getByLabel('Your name, as readers see it').fill('Ola On-The-Way')
  await page.getByLabel('Email address').fill('ola@desk.example')
  await page.getByLabel('Choose a password').fill('password1')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByLabel('Choose a password')).toHaveAttribute('aria-invalid', 'true')
  await look('a password that is too weak')
  await page.getByLabel('Choose a password').fill(goodPassword)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page).toHaveURL(/\/admin\/second-step\?to=%2Fadmin$/)
  await expect(page.getByRole('heading', { name: 'Set up your second step' })).toBeVisible()
  await look('a second step')
  await page.getByText('An authenticator app', { exact: true }).click()
  await page.getByLabel('Your password, once more').fill(goodPassword)
  await page.getByRole('button', { name: 'Show the key' }).click()
  await expect(page.getByRole('img', { name: 'QR code of the key' })).toBeVisible()
  await look('the key of an app')
  const uri = new URL('otpauth://totp/desk')
  uri.searchParams.set('secret', ((await page.locator('.key').textContent()) ?? '').replaceAll(' ', ''))
  await page.getByLabel('The six digits the app shows now').fill(await codeOf(uri.href))
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'Recovery codes' })).toBeVisible()
  await look('recovery codes')
  await page.getByRole('checkbox', { name: 'I have stored them' }).check()
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await expect(page).toHaveURL(/\/admin$/)
  expect(complaints).toEqual([])
  const files = globSync('app/(desk)/admin/*/**/page.tsx').filter((file) => !file.includes('(work)'))
  const pages = files.map((file) => file.replace('app/(desk)', '').replace(/\/page\.tsx$/, ''))
  expect([...seen].toSorted()).toEqual(pages.toSorted())
})

// Whoever may do least is looked at always, the roles between author and owner in a thorough run.
for (const role of roles.filter((one) => one !== 'owner' && (isThorough() || one === 'author')))
  test(`The role ${role} finds the pages that are for it, and no others`, async ({ sitDown }) => {
    const page = await sitDown(`Somebody ${role}`, [role])
    for (const [name, who] of Object.entries(finders)) {
      if (name.includes('review/[slug]')) continue
      const mayFind = who === 'all' || who.includes(role)
      const answer = await page.request.get(toAddress(name, ''))
      expect(answer.status(), name).toBe(mayFind ? 200 : 404)
      const asLink = await page.request.get(toAddress(name, ''), { headers: { rsc: '1' } })
      // A link of Next's is always answered; that nothing is there stands in the answer.
      expect((await asLink.text()).includes('NEXT_HTTP_ERROR_FALLBACK;404'), name).toBe(!mayFind)
    }
  })
