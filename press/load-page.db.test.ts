import { beforeAll, expect, it } from 'vitest'
import { defaultSettings } from '#domain/site/site-settings.ts'
import { publishABrief, renameABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { loadAddress, loadNotFound } from './load-page.ts'
import { printAddress } from './print-address.ts'
import { printPage } from './print-page.ts'
import { toSiteFacts } from '#domain/site/site-facts.ts'

const test = useDatabase()
useAssets()

const now = new Date('2026-03-05T12:00:00Z')
const site = toSiteFacts(defaultSettings, [])

beforeAll(async () => {
  for (const slug of ['published', 'withdrawn', 'former']) await publishABrief(test.db, { slug, now })
  await withdrawABrief(test.db, { slug: 'withdrawn', now })
  await renameABrief(test.db, { slug: 'former', to: 'present', now })
})

it.each([
  ['/', 200],
  ['/briefs/published', 200],
  ['/briefs/published.json', 200],
  ['/feed.atom', 308],
  ['/atom.xml', 200],
  ['/briefs/withdrawn', 410],
  ['/briefs/former', 308],
])('%s is loaded with all that its print says', async (address, status) => {
  const context = { db: test.db, site, now }
  const before = await printAddress(context, address)
  const loaded = await loadAddress(context, address)
  if (!loaded) throw new Error('nothing was loaded')
  // Whatever becomes of the record: a print is of what was loaded.
  await test.db.category.updateMany({ data: { name: `Renamed after ${address}` } })
  expect(await printPage(loaded, site)).toEqual(before)
  expect(before.printed.status).toBe(status)
})

it.each(['/briefs/nowhere', '/tags/nothing', '/support', '/404', '/nothing/at/all'])(
  'nothing is loaded of %s, where nothing stands, and the notice is',
  async (address) => {
    const context = { db: test.db, site, now }
    expect(await loadAddress(context, address)).toBeNull()
    const notice = await printPage(await loadNotFound(context), site)
    expect(notice.printed.status).toBe(404)
    expect(await printAddress(context, address)).toEqual(notice)
  },
)
