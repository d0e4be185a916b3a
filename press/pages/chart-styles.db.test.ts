import { beforeAll, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { printAddress } from '#press/print-address.ts'

const test = useDatabase()
useAssets()

const now = new Date('2026-03-06T12:00:00Z')

async function print(address: string): Promise<string> {
  const { printed } = await printAddress({ db: test.db, site: await getSiteFacts(test.db), now }, address)
  return String(printed.body)
}

beforeAll(async () => {
  // Two briefs of one day with the same names: enough to compare, wherever names are drawn.
  for (const slug of ['port', 'bridge']) {
    const content = aContent({ title: `The ${slug}` })
    await publishABrief(test.db, { slug, now: new Date('2026-03-05T09:00:00Z'), content })
  }
})

// Without it, charts are black on black where readers prefer dark pages.
it.each([
  '/categories/cybersecurity',
  '/tags/ports',
  '/entities/harbour-authority-ha',
  '/archive',
  '/archive/2026-03',
  '/daily',
  '/daily/2026-03-05',
])('%s loads the stylesheet of the charts that it shows', async (address) => {
  expect(await print(address)).toContain('href="/assets/charts.css"')
})

it.each(['/categories/cybersecurity/2026-03', '/daily/2026-03-05/evening', '/briefs'])(
  '%s shows no chart and loads no stylesheet of charts',
  async (address) => {
    const page = await print(address)
    expect(page).not.toContain('class="chart')
    expect(page).not.toContain('/assets/charts.css')
  },
)
