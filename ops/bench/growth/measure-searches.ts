import type { Database } from '#server/db/database.ts'
import { createClient } from '#server/db/create-client.ts'
import { recordQueries, type Query } from '#ops/testing/explain-queries.ts'
import { listSearchCases } from './search-cases.ts'

/** Runs of each search: enough for one in twenty to be told from the rest. */
const samples = 100
const warmUp = 20

/** One kind of search: how long it takes and where its time goes. */
export interface MeasuredSearch {
  name: string
  /** Milliseconds. */
  median: number
  p95: number
  /** As PostgreSQL explains them, one after the other in one transaction, with the settings that the search makes. */
  statements: { text: string; plan: string }[]
}

/** Measures searches of each kind one after the other. */
export async function measureSearches(db: Database, url: string): Promise<MeasuredSearch[]> {
  const all: MeasuredSearch[] = []
  for (const { name, work } of await listSearchCases(db)) {
    const times: number[] = []
    for (let at = -warmUp; at < samples; at++) {
      const started = performance.now()
      await work(at)
      if (at >= 0) times.push(performance.now() - started)
    }
    const sorted = times.toSorted((one, other) => one - other)
    const share = (part: number) => sorted[Math.floor(part * sorted.length)] ?? Number.NaN
    const statements = await explainAll(url, await recordQueries(() => work(0)))
    all.push({ name, median: share(0.5), p95: share(0.95), statements })
  }
  return all
}

async function explainAll(url: string, queries: readonly Query[]): Promise<MeasuredSearch['statements']> {
  const client = createClient(url)
  await client.connect()
  try {
    await client.query('begin')
    const explained: MeasuredSearch['statements'] = []
    for (const { text, values } of queries) {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `explain (analyze, buffers) ${text}`,
        values,
      )
      explained.push({ text, plan: rows.map((row) => row['QUERY PLAN']).join('\n') })
    }
    await client.query('rollback')
    return explained
  } finally {
    await client.end()
  }
}
