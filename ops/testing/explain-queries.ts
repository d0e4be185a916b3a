import pg from 'pg'
import { createClient } from '#server/db/create-client.ts'

/** A statement as it went to the database. */
export interface Query {
  text: string
  values: unknown[]
}

/** What a statement cost the database: work, not time. */
export interface QueryWork {
  text: string
  /** Rows that its scans read, those included that a condition then dropped. */
  rows: number
  /** Blocks of 8 kB that it looked at. */
  blocks: number
  /** Tables that it read from one end to the other, with the rows that were in them. */
  wholeTables: { table: string; rows: number }[]
}

/** Does some work and tells which statements it sent, whoever sent them in this process meanwhile. */
export async function recordQueries(work: () => Promise<unknown>): Promise<Query[]> {
  const queries: Query[] = []
  const { prototype } = pg.Client
  // It is called on the client that it was taken from.
  // oxlint-disable-next-line typescript/unbound-method
  const original = prototype.query as (...given: unknown[]) => unknown
  const record = function (this: pg.Client, ...given: unknown[]): unknown {
    const [query] = given
    if (isStatement(query)) queries.push({ text: query.text, values: [...(query.values ?? [])] })
    return original.apply(this, given)
  }
  Object.assign(prototype, { query: record })
  try {
    await work()
  } finally {
    Object.assign(prototype, { query: original })
  }
  return queries
}

/** Those that can be explained: not `begin`, `set` or `listen`. */
function isStatement(query: unknown): query is { text: string; values?: unknown[] } {
  if (typeof query !== 'object' || query === null || !('text' in query)) return false
  return typeof query.text === 'string' && /^\s*(?:select|with|insert|update|delete)\b/i.test(query.text)
}

/** Runs statements once more to see what they cost, and takes back what they changed. */
export async function explainQueries(url: string, queries: readonly Query[]): Promise<QueryWork[]> {
  const client = createClient(url)
  await client.connect()
  try {
    await client.query('begin')
    const works: QueryWork[] = []
    for (const query of queries) works.push(await explain(client, query))
    await client.query('rollback')
    return works
  } finally {
    await client.end()
  }
}

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  Plans?: Plan[]
}

async function explain(client: pg.Client, { text, values }: Query): Promise<QueryWork> {
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `explain (analyze, buffers, format json) ${text}`,
    values,
  )
  const top = rows[0]?.['QUERY PLAN'][0].Plan
  if (!top) throw new Error(`no plan for ${text}`)
  const scans = listPlans(top).filter((plan) => plan['Node Type'].endsWith('Scan'))
  return {
    text,
    rows: scans.reduce((sum, plan) => sum + countRows(plan), 0),
    blocks: top['Shared Hit Blocks'] + top['Shared Read Blocks'],
    wholeTables: scans
      .filter((plan) => plan['Node Type'] === 'Seq Scan' && plan['Actual Loops'] > 0)
      .map((plan) => ({ table: plan['Relation Name'] ?? '', rows: countRows(plan) / plan['Actual Loops'] })),
  }
}

function listPlans(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(listPlans)]
}

function countRows(plan: Plan): number {
  return Math.round((plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'])
}
