import { notFound, redirect } from 'next/navigation'
import type { Database } from '#server/db/database.ts'
import { findMovedBrief } from '#server/desk/find-moved-brief.ts'

/**
 * Leads from an address that a brief no longer has to the same page at its present one, as when somebody goes back in
 * their browser after a brief got its title; where no brief was, there is no page.
 */
export async function leadToBrief(
  db: Database,
  slug: string,
  toAddress: (slug: string) => string,
): Promise<never> {
  const moved = await findMovedBrief(db, slug)
  if (moved === null) notFound()
  redirect(toAddress(moved))
}
