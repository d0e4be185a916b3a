import type { PersonActor } from '#domain/people/actor.ts'
import type { DeskRow } from '#domain/people/desk-row.ts'
import { foldName } from '#domain/names/fold-name.ts'
import type { Database } from '#server/db/database.ts'
import { draftRowSelect, toDraftRow } from './draft-row.ts'

const most = 200

/** What waits for somebody's review, the longest first, and how many of the texts in review they wrote on themselves. */
export interface ReviewQueue {
  rows: DeskRow[]
  own: number
}

/** The texts in review. Nobody reviews what they wrote on, or what somebody of the same name did. */
export async function listReviewQueue(db: Database, actor: PersonActor): Promise<ReviewQueue> {
  const drafts = await db.draft.findMany({
    where: { state: 'in-review' },
    orderBy: [{ revision: { createdAt: 'asc' } }, { briefId: 'asc' }],
    take: most,
    select: draftRowSelect,
  })
  const namesakes = new Set(await listNamesakes(db, actor))
  const isOwn = ({ revision }: (typeof drafts)[number]) =>
    revision !== null && [revision.author.id, ...revision.writerIds].some((id) => namesakes.has(id))
  const others = drafts.filter((draft) => !isOwn(draft))
  return { rows: others.map(toDraftRow), own: drafts.length - others.length }
}

/** The ids of everyone who has somebody's name, their own among them. */
export async function listNamesakes(db: Database, { id, name }: PersonActor): Promise<string[]> {
  const found = await db.person.findMany({ where: { key: foldName(name) }, select: { id: true } })
  return [id, ...found.map((one) => one.id)]
}
