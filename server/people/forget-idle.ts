import { Prisma } from '#prisma/generated/client.ts'
import type { Database } from '#server/db/database.ts'

/** Takes those of some people out of the record who have done nothing that it tells of. */
export async function forgetIdle(db: Database, ids: Iterable<string>): Promise<void> {
  for (const id of ids) {
    try {
      await db.person.delete({ where: { id } })
    } catch (error) {
      if (!isRefused(error)) throw error
    }
  }
}

/** Whether something else in the database still names the row, or it is gone already. */
function isRefused(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && ['P2003', 'P2025'].includes(error.code)
}
