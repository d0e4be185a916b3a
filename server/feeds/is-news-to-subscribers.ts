import type { Database, Transaction } from '#server/db/database.ts'
import { isNews } from './came-with-archive.ts'

/** Whether live feeds carry a brief. One that was withdrawn keeps its last entry in them. */
export async function isNewsToSubscribers(db: Database | Transaction, briefId: string): Promise<boolean> {
  const [found] = await db.$queryRaw<{ isNews: boolean }[]>`
    select ${isNews} as "isNews" from listings l where l.brief_id = ${briefId}::uuid`
  return found?.isNews ?? true
}
