import type { CategoryFacts } from '../../domain/pages/category-facts.ts'
import type { Database } from '../db/database.ts'

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

/** The slugs of all categories, in one batch: there are few. */
export async function* listCategorySlugs(db: Database): AsyncGenerator<{ slug: string }[]> {
  yield (await listCategories(db)).map(({ slug }) => ({ slug }))
}
