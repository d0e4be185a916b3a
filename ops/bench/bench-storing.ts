import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import type { PersonActor } from '#domain/people/actor.ts'
import { importBrief } from '#server/briefs/import-brief.ts'
import { newKey } from '#server/revisions/new-key.ts'
import type { Database } from '#server/db/database.ts'
import { requireActor } from '#server/people/require-actor.ts'
import type { GeneratedBrief } from './generate-brief.ts'
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
    const text = texts[at] ?? ''
    const read = parseBriefLayout({ text, format: 'markdown' }, newKey)
    if (!read.ok || read.document.kind !== 'brief') throw new Error('a synthetic brief was not read')
    const stored = performance.now()
    slugs.push(await storeOne(db, { ...brief, content: read.document.brief, text }))
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

async function storeOne(db: Database, brief: GeneratedBrief & { text: string }): Promise<string> {
  const { content, category, entityFacts, text, published: now } = brief
  const actor = await findActor(db, 'Ann Author', now)
  const imported = await importBrief(db, {
    actor,
    origin: 'command line',
    now,
    content,
    category,
    entityFacts,
    text,
    marking: 'TLP:CLEAR',
    slug: null,
    demonstration: true,
    warnings: [],
    publication: { verifier: await findActor(db, 'Vic Verifier', now), by: actor, datedAt: null },
  })
  if (!imported.ok || imported.value.revision === null) throw new Error('not published')
  return imported.value.slug
}

async function findActor(db: Database, name: string, now: Date): Promise<PersonActor> {
  const found = await requireActor(db, name, now)
  if (!found.ok) throw new Error(`there is no ${name}`)
  return found.value
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
