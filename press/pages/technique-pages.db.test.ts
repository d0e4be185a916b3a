import { expect, it } from 'vitest'
import { defaultSettings } from '#domain/site/site-settings.ts'
import { toSiteFacts } from '#domain/site/site-facts.ts'
import { noon } from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { printAddress } from '#press/print-address.ts'
import { listExplanations } from '#server/techniques/list-explanations.ts'

const test = useDatabase()
useAssets()

async function print(slug: string): Promise<string> {
  const context = { db: test.db, site: toSiteFacts(defaultSettings, []), now: noon }
  const { printed } = await printAddress(context, `/techniques/${slug}`)
  expect(printed.status).toBe(200)
  return String(printed.body)
}

it('names the works in which the technique is described', async () => {
  const [, literature = ''] = (await print('key-assumptions-check')).split(/<h2[^>]*>Further reading<\/h2>/)
  const [list = ''] = literature.split('</ul>')
  expect(list).toContain('<em>Structured Analytic Techniques for Intelligence Analysis</em>')
  expect([...list.matchAll(/<li>/g)]).toHaveLength(2)
})

it('ends every explanation with where it is described', async () => {
  const explanations = await listExplanations()
  expect(explanations.length).toBeGreaterThan(10)
  for (const { slug, sources } of explanations) {
    expect(sources.length, slug).toBeGreaterThan(0)
    expect(await print(slug), slug).toMatch(/>Further reading<\/h2>\s*<ul>/)
  }
})
