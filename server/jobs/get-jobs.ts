import type { FailingPage, Jobs } from '#domain/jobs/jobs.ts'
import { describeHeldBack } from '#domain/publications/describe-held-back.ts'
import type { Refusal } from '#domain/refusals/refusal.ts'
import type { Database } from '#server/db/database.ts'
import { getSite } from '#server/site/get-site.ts'
import { draftRowSelect, toDraftRow } from '#server/desk/draft-row.ts'

/** So many pages and briefs are named at most. */
const most = 20

/** What the machinery of the publication is doing now, from what the record keeps of it. */
export async function getJobs(db: Database): Promise<Jobs> {
  const [pages, publications, hub, searchDue] = await Promise.all([
    getPages(db),
    getPublications(db),
    getHub(db),
    db.searchDue.count(),
  ])
  return { pages, publications, hub, searchDue }
}

async function getPages(db: Database): Promise<Jobs['pages']> {
  const owed = { state: 'owed' }
  const failing = { ...owed, failures: { gt: 0 } }
  const [counts, oldest, failingCount, examples] = await Promise.all([
    db.print.count({ where: owed }),
    db.print.aggregate({ where: { ...owed, failures: 0 }, _min: { owedAt: true } }),
    db.print.count({ where: failing }),
    db.print.findMany({
      where: failing,
      orderBy: [{ failures: 'desc' }, { address: 'asc' }],
      take: most,
      select: { address: true, failures: true, problem: true, retryAt: true, owedAt: true },
    }),
  ])
  return {
    owed: counts,
    waitingSince: oldest._min.owedAt?.toISOString() ?? null,
    failing: failingCount,
    examples: examples.flatMap(({ retryAt, owedAt, ...page }): FailingPage[] => {
      const next = retryAt ?? owedAt
      return next ? [{ ...page, retryAt: next.toISOString() }] : []
    }),
  }
}

async function getHub(db: Database): Promise<Jobs['hub']> {
  const failing = { failures: { gt: 0 } }
  const [{ hub: address }, waiting, failingCount, examples] = await Promise.all([
    getSite(db),
    db.hubPing.count(),
    db.hubPing.count({ where: failing }),
    db.hubPing.findMany({
      where: failing,
      orderBy: [{ failures: 'desc' }, { address: 'asc' }],
      take: most,
      select: { address: true, failures: true, problem: true, retryAt: true },
    }),
  ])
  return {
    address,
    waiting,
    failing: failingCount,
    examples: examples.flatMap(({ retryAt, ...feed }): FailingPage[] =>
      retryAt ? [{ ...feed, retryAt: retryAt.toISOString() }] : [],
    ),
  }
}

async function getPublications(db: Database): Promise<Jobs['publications']> {
  const scheduled = { state: 'scheduled' }
  const list = (heldBack: null | { not: null }) =>
    db.draft.findMany({
      where: { ...scheduled, heldBack },
      orderBy: { scheduledFor: 'asc' },
      take: heldBack === null ? 1 : most,
      select: draftRowSelect,
    })
  const [count, waiting, held] = await Promise.all([
    db.draft.count({ where: { ...scheduled, heldBack: null } }),
    list(null),
    list({ not: null }),
  ])
  const [next = null] = waiting.map(toPlanned)
  return {
    scheduled: count,
    next,
    failed: held.map((row) => ({
      ...toPlanned(row),
      // `publishDue` alone writes it, and it writes the code of a refusal.
      reason: describeHeldBack(row.heldBack as Refusal),
    })),
  }
}

function toPlanned(row: Parameters<typeof toDraftRow>[0]) {
  const { slug, title, at } = toDraftRow(row)
  return { slug, title, at }
}
