import {
  apiAddress,
  archiveAddress,
  categoriesAddress,
  categoryAddress,
  correctionsAddress,
  dailyAddress,
  entityIndexAddress,
  feedsAddress,
  homeAddress,
  latestAddress,
  standingAddress,
  standingSlugs,
  tagIndexAddress,
  techniqueAddress,
  techniquesAddress,
} from '#domain/pages/addresses.ts'
import type { Database } from '#server/db/database.ts'
import { listCategories } from '#server/pages/reader-categories.ts'
import { listTechniqueSlugs } from '#server/techniques/list-techniques.ts'

/** The lists that every site has. */
const lists = [
  homeAddress,
  latestAddress,
  dailyAddress,
  archiveAddress,
  categoriesAddress,
  tagIndexAddress,
  entityIndexAddress,
  techniquesAddress,
  correctionsAddress,
  feedsAddress,
  apiAddress,
]

/**
 * The pages of which a site has few: lists, categories, techniques and standing pages. Of these alone the record says
 * when they changed: an ISO instant.
 */
export async function listMappedPages(db: Database): Promise<{ path: string; changedAt: string | null }[]> {
  const [categories, techniques, standing] = await Promise.all([
    listCategories(db),
    listAllTechniques(db),
    db.standingPage.findMany({
      where: { slug: { in: [...standingSlugs] } },
      orderBy: { slug: 'asc' },
      select: { slug: true, updatedAt: true },
    }),
  ])
  const paths = [
    ...lists,
    ...categories.map(({ slug }) => categoryAddress(slug)),
    ...techniques.map(techniqueAddress),
  ]
  return [
    ...paths.map((path) => ({ path, changedAt: null })),
    ...standing.map(({ slug, updatedAt }) => ({
      path: standingAddress(slug),
      changedAt: updatedAt.toISOString(),
    })),
  ]
}

async function listAllTechniques(db: Database): Promise<string[]> {
  const slugs: string[] = []
  for await (const batch of listTechniqueSlugs(db)) slugs.push(...batch.map(({ slug }) => slug))
  return slugs
}
