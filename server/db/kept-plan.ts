import { createHash } from 'node:crypto'
import { Prisma } from '#prisma/generated/client.ts'

const mark = '/* kept plan */'

/**
 * Behind the first word of a statement: connections of a database that keeps plans (`openDatabase`) have it planned once and not each
 * time, which takes longer than finding a few rows. For statements that find their rows by keys, because one plan has to be
 * right whatever values are asked for.
 */
export const keptPlan = Prisma.raw(mark)

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
