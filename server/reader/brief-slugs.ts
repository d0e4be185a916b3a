import type { Database } from '../db/database.ts'
import { readBatches } from '../db/read-batches.ts'

/** The slugs of all briefs that readers ever had, whatever has become of them, and those that they once had; in batches. */
export async function* listBriefSlugs(db: Database): AsyncGenerator<{ slug: string }[]> {
  const batches = readBatches(({ where, ...bounds }) =>
    db.brief.findMany({
      where: { ...where, firstPublishedAt: { not: null } },
      select: { id: true, slug: true, retiredSlugs: { select: { slug: true } } },
      ...bounds,
    }),
  )
  for await (const briefs of batches) {
    // A brief may have got back a slug that it had before.
    const slugs = new Set(
      briefs.flatMap(({ slug, retiredSlugs }) => [slug, ...retiredSlugs.map((old) => old.slug)]),
    )
    yield [...slugs].map((slug) => ({ slug }))
  }
}
