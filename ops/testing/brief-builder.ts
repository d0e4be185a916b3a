import { aContent } from '../../domain/briefs/a-content.test-data.ts'
import { createBrief, type NewBrief } from '../../server/briefs/create-brief.ts'
import { publishBrief } from '../../server/briefs/publish-brief.ts'
import { verifyBrief } from '../../server/briefs/verify-brief.ts'
import type { Database } from '../../server/db/database.ts'

/** When things happen in tests. */
export const noon = new Date('2026-03-05T12:00:00Z')

/** An order to store `aContent`, with what a test wants different. */
export function aNewBrief(change: Partial<NewBrief> = {}): NewBrief {
  return {
    ...{
      content: aContent(),
      marking: 'TLP:CLEAR',
      category: 'cybersecurity',
      slug: null,
      author: 'Ann Author',
    },
    ...{
      demonstration: false,
      entityFacts: [],
      warnings: [],
      text: `text ${Math.random()}`,
      origin: 'command line',
      now: noon,
    },
    ...change,
  }
}

/** Stores, verifies and publishes a brief; returns its address. */
export async function publishABrief(db: Database, change: Partial<NewBrief> = {}): Promise<string> {
  const order = aNewBrief(change)
  const created = await createBrief(db, order)
  if (!created.ok) throw new Error(`not created: ${created.refusal.code}`)
  const { slug } = created.value
  const verified = await verifyBrief(db, {
    slug,
    verifier: 'Vic Verifier',
    origin: 'command line',
    now: order.now,
  })
  if (!verified.ok) throw new Error(`not verified: ${verified.refusal}`)
  const published = await publishBrief(db, { slug, by: order.author, origin: 'command line', now: order.now })
  if (!published.ok) throw new Error(`not published: ${published.refusal}`)
  return slug
}
