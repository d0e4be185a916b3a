import AxeBuilder from '@axe-core/playwright'
import { globSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '#e2e/fixtures/desk-test.ts'
import { roles, type Role } from '#domain/people/actor.ts'

/** Who finds each page of the desk; the others are told that nothing is there. Of `all`, everyone who has signed in. */
const finders: Readonly<Record<string, readonly Role[] | 'all'>> = {
  '/admin': 'all',
  '/admin/account': 'all',
  '/admin/calendar': 'all',
  '/admin/briefs': 'all',
  '/admin/briefs/new': ['author', 'editor', 'owner'],
  '/admin/briefs/[slug]': 'all',
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
  '/admin/audit': ['editor', 'owner'],
  '/admin/jobs': ['editor', 'owner'],
  '/admin/people': ['owner'],
  '/admin/settings': ['owner'],
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

test('Every page of the desk is in the table of who finds it', () => {
  const files = globSync('app/(desk)/admin/(work)/**/page.tsx')
  const pages = files.map((file) =>
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
  write,
  page: stranger,
}) => {
  test.setTimeout(600_000)
  const said = await desk('import', await write({ title: 'Read at the desk' }), '--by', 'Ann Author')
  const [, slug = ''] = /\(draft ([a-z0-9-]+)\)/.exec(said) ?? []
  await desk('submit', slug)
  const owner = await sitDown('Odo Owner', ['owner'])
  const complaints: string[] = []
  owner.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${owner.url()}: ${message.text()}`)
  })
  for (const name of Object.keys(finders)) {
    const address = toAddress(name, slug)
    await test.step(address, async () => {
      const answer = await owner.goto(address)
      expect(answer?.status(), address).toBe(200)
      await expect(owner.getByRole('heading', { level: 1 })).toBeVisible()
      const { violations } = await new AxeBuilder({ page: owner }).analyze()
      expect(violations.map(({ id, nodes }) => [address, id, nodes[0]?.html])).toEqual([])
      expect((await measureScript(owner)) / 1000, `${address}: script`).toBeLessThan(mostScript)
      await owner.setViewportSize({ width: 375, height: 800 })
      const width = await owner.evaluate(() => document.documentElement.scrollWidth)
      expect(width, `${address}: width`).toBeLessThanOrEqual(375)
      await owner.setViewportSize({ width: 1280, height: 800 })
      await stranger.goto(address)
      await expect(stranger).toHaveURL(/\/admin\/sign-in\?to=/)
    })
  }
  expect(complaints).toEqual([])
})

for (const role of roles.filter((one) => one !== 'owner'))
  test(`The role ${role} finds the pages that are for it, and no others`, async ({ sitDown }) => {
    const page = await sitDown(`Somebody ${role}`, [role])
    for (const [name, who] of Object.entries(finders)) {
      if (name.includes('review/[slug]')) continue
      const mayFind = who === 'all' || who.includes(role)
      const answer = await page.request.get(toAddress(name, ''))
      expect(answer.status(), name).toBe(mayFind ? 200 : 404)
    }
  })
