import { briefAddress } from '#domain/pages/addresses.ts'
import type { Database } from '#server/db/database.ts'
import { readBatches } from '#server/db/read-batches.ts'

/** The slugs of all briefs that readers ever had, whatever has become of them, and those that they once had; in batches. */
export async function* listBriefSlugs(db: Database): AsyncGenerator<{ slug: string }[]> {
  const batches = readBatches(({ where, ...bounds }) =>
    db.brief.findMany({
      where: { ...where, firstPublishedAt: { not: null } },
      select: { id: true, slug: true },
      ...bounds,
    }),
  )
  for await (const briefs of batches) {
    const targetId = { in: briefs.map(({ id }) => id) }
    const retired = await db.retiredAddress.findMany({
      where: { kind: 'brief', targetId },
      select: { address: true },
    })
    // A brief may have got back a slug that it had before.
    const slugs = new Set([
      ...briefs.map(({ slug }) => slug),
      ...retired.map(({ address }) => address.slice(briefAddress('').length)),
    ])
    yield [...slugs].map((slug) => ({ slug }))
  }
}
