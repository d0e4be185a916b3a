import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import { categoryAddress } from '#domain/pages/addresses.ts'
import type { Database } from '#server/db/database.ts'

/** A category as pages show it. */
export interface ReaderCategory extends CategoryFacts {
  watches: string
}

const shown = { slug: true, name: true, watches: true } as const

/** All categories in the order in which they are shown. */
export async function listCategories(db: Database): Promise<ReaderCategory[]> {
  return db.category.findMany({ orderBy: { position: 'asc' }, select: shown })
}

/** The category at that address, or `null`. */
export async function getCategory(db: Database, slug: string): Promise<ReaderCategory | null> {
  return db.category.findUnique({ where: { slug }, select: shown })
}

/** The slugs of all categories, and those they once had, each with the one that the category has now. */
export async function listCategoryAddresses(db: Database): Promise<{ slug: string; present: string }[]> {
  const categories = await db.category.findMany({
    orderBy: { position: 'asc' },
    select: { id: true, slug: true },
  })
  const retired = await db.retiredAddress.findMany({
    where: { kind: 'category' },
    orderBy: { address: 'asc' },
  })
  const presents = new Map(categories.map(({ slug }) => [slug, slug]))
  for (const { address, targetId } of retired) {
    const slug = address.slice(categoryAddress('').length)
    const present = categories.find(({ id }) => id === targetId)?.slug
    // A category may have got back a slug that it had before.
    if (present !== undefined && !presents.has(slug)) presents.set(slug, present)
  }
  return [...presents].map(([slug, present]) => ({ slug, present }))
}

/** The slugs of all categories, and those they once had, in one batch: there are few. */
export async function* listCategorySlugs(db: Database): AsyncGenerator<{ slug: string }[]> {
  yield (await listCategoryAddresses(db)).map(({ slug }) => ({ slug }))
}
