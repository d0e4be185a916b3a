import { beforeAll, describe, expect, it } from 'vitest'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { answerApi } from './answer-api.ts'

const test = useDatabase()
const toInstant = (minute: number) => new Date(Date.UTC(2026, 2, 9, 12, minute))

let published = 0
async function publishNext(): Promise<void> {
  published += 1
  await publishABrief(test.db, { slug: `brief-${published}`, now: toInstant(published) })
}

async function read(target: string): Promise<Record<string, unknown>> {
  const context = { db: test.db, site: await getSiteFacts(test.db), now: toInstant(published) }
  const { body } = await answerApi(context, new URL(target, 'http://api'))
  return JSON.parse(String(body)) as Record<string, unknown>
}

/** The slugs of all pages, before each of which but the first another brief is published. */
async function readOn(target: string, list: string): Promise<string[]> {
  const found: string[] = []
  let cursor = ''
  for (let next: unknown = ''; next !== null; cursor = `&cursor=${String(next)}`) {
    const page = await read(`${target}${cursor}`)
    found.push(...(page[list] as { slug: string }[]).map(({ slug }) => slug))
    next = page['next']
    await publishNext()
  }
  return found
}

beforeAll(async () => {
  for (let brief = 0; brief < 12; brief++) await publishNext()
})

describe('whoever reads on while briefs are published', () => {
  it.each([
    ['a list', '/api/v1/briefs?limit=5', 'briefs'],
    ['a search', '/api/v1/search?q=port&sort=newest', 'hits'],
    ['a search by relevance', '/api/v1/search?q=port', 'hits'],
  ])('gets of %s all that there was, each once', async (_, target, list) => {
    const all = Array.from({ length: published }, (__, at) => `brief-${published - at}`)
    expect(await readOn(target, list)).toEqual(all)
  })
})
