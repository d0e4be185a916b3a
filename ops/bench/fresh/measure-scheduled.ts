import { setTimeout as pause } from 'node:timers/promises'
import { briefAddress } from '#domain/pages/addresses.ts'
import { scheduleBrief } from '#server/briefs/schedule-brief.ts'
import type { Database } from '#server/db/database.ts'
import type { GeneratedBrief } from '#ops/bench/generate-brief.ts'
import { anOrder, submitABrief, verifyABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import type { MeasuredSite } from './measured-site.ts'
import { watchPage } from './watched-page.ts'

/** Milliseconds until a publication is due once it is scheduled, and at most so many more, so that no two are alike. */
const ahead = 1_000
const spread = 1_500

/**
 * Milliseconds from the time for which each of these briefs was scheduled until the front had its page. They go out one after the
 * other, at no fixed distance to anything that the printer does every so often.
 */
export async function measureScheduled(
  db: Database,
  site: MeasuredSite,
  briefs: readonly GeneratedBrief[],
): Promise<number[]> {
  const late: number[] = []
  for (const { content, category, entityFacts } of briefs) {
    const now = new Date()
    const slug = await submitABrief(db, { content, category, entityFacts, now })
    const revision = await verifyABrief(db, slug, { now })
    const at = new Date(Date.now() + ahead + Math.random() * spread)
    done(
      await scheduleBrief(db, { ...(await anOrder(db, 'Ed Editor')), now: new Date(), slug, revision, at }),
    )
    const due = performance.now() + (at.getTime() - Date.now())
    await pause(Math.max(0, due - performance.now() - ahead / 2))
    const page = watchPage(site.url, briefAddress(slug))
    late.push((await page.waitFor(slug)) - due)
    page.close()
    await site.settle()
  }
  return late
}
