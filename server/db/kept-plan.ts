import { createHash } from 'node:crypto'
import { Prisma } from '#prisma/generated/client.ts'

const mark = '/* kept plan */'

/**
 * Behind the first word of a statement: connections of a database that keeps plans (`openDatabase`) have it planned once and not each
 * time, which takes longer than finding a few rows. For statements that one plan is right for, whatever values are asked for
 * (docs/decisions/043-kept-plans.md).
 */
export const keptPlan = Prisma.raw(mark)

/**
 * A count as part of a statement's text: of a limit that is a value, a kept plan does not know how few rows it means. Throws a
 * `RangeError` for what is no count.
 */
export function toCount(count: number): Prisma.Sql {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is no count`)
  return Prisma.raw(String(count))
}

/** Of the few statements that have the mark. */
const names = new Map<string, string>()

/** The name under which a connection keeps the plan of a statement; `''` for one that is planned each time. */
export function namePlan({ sql }: { sql: string }): string {
  if (!sql.includes(mark)) return ''
  const known = names.get(sql)
  if (known !== undefined) return known
  // PostgreSQL cuts names after 63 bytes.
  const name = createHash('sha256').update(sql).digest('base64url')
  names.set(sql, name)
  return name
}
