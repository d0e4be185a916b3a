import type { Database } from '#server/db/database.ts'
import { writeTogether } from '#ops/testing/write-together.ts'
import { printNumber, type Figure } from './print-table.ts'

const writers = 10
const each = 60

/** How many saves a minute ten people get through at the desk who do one after another, a third of them on the same briefs. */
export async function benchSaving(db: Database, category: string): Promise<Figure> {
  const { acknowledged, refused, shared, took } = await writeTogether(db, { writers, each, category })
  const saves = acknowledged.length - shared.length
  return {
    name: `${saves} saves by ${writers} people at once`,
    median: `${printNumber((saves / took) * 60_000)} a minute`,
    spread: '',
    goal: '100 a minute',
    beside: `${refused.length} more refused because somebody else was quicker`,
  }
}
