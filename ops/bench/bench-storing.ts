import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import type { Database } from '#server/db/database.ts'
import type { GeneratedBrief } from './generate-brief.ts'
import { importGenerated, readGenerated } from './import-generated.ts'
import { measure, summarise } from './measure.ts'
import { printNumber, toFigure, type Figure } from './print-table.ts'

/** Imports briefs as the desk does, one after the other: read, store, verify, publish. Returns their addresses too. */
export async function benchStoring(
  db: Database,
  briefs: readonly GeneratedBrief[],
): Promise<{ figures: Figure[]; slugs: string[] }> {
  const texts = briefs.map(({ content }) => printBriefLayout(content, 'markdown'))
  const slugs: string[] = []
  const times: number[] = []
  const started = performance.now()
  for (const [at, brief] of briefs.entries()) {
    const read = readGenerated(brief, texts[at] ?? '')
    const stored = performance.now()
    slugs.push(await importGenerated(db, read))
    times.push(performance.now() - stored)
  }
  const seconds = (performance.now() - started) / 1000
  const beside = `the record as one row of JSON ${printNumber(await measureJson(db, briefs))} ms`
  const total = `${printNumber(seconds)} s`
  return {
    slugs,
    figures: [
      toFigure('store, verify and publish a brief', summarise(times), { beside }),
      {
        name: `import ${briefs.length} briefs, reading included`,
        median: total,
        spread: '',
        goal: '',
        beside: `${printNumber(briefs.length / seconds)} briefs per second, one connection`,
      },
    ],
  }
}

/** The least a database could do: no shared entities, no revisions, no constraints, nothing to search by. */
async function measureJson(db: Database, briefs: readonly GeneratedBrief[]): Promise<number> {
  await db.$executeRaw`create table bench_records (id int generated always as identity primary key, record jsonb not null)`
  const { median } = await measure(Math.min(100, briefs.length), async (at) => {
    const record = JSON.stringify(briefs[at]?.content ?? null)
    await db.$transaction([db.$executeRaw`insert into bench_records (record) values (${record}::jsonb)`])
  })
  await db.$executeRaw`drop table bench_records`
  return median
}
