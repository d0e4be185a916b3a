import type { BriefPageData } from '#components/brief/brief-page-data.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import { loadLibrary } from '#server/library/load-library.ts'
import {
  readBriefs,
  readCategories,
  type LibraryBrief,
  type LibraryCategory,
} from '#server/library/read-library.ts'
import type { Database } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import type { PressBundle } from './bundle-press.ts'

export interface LoadedLibrary {
  /** The one whose text is of middle length. */
  brief: LibraryBrief
  pages: BriefPageData[]
  site: SiteFacts
  categories: LibraryCategory[]
}

/** Loads the library into an empty database, and from there what the pages of its briefs show. */
export async function loadPages(db: Database, press: PressBundle): Promise<LoadedLibrary> {
  const now = new Date()
  await loadLibrary(db, 'content', now)
  const site = await getSiteFacts(db)
  const briefs = (await readBriefs('content')).sort((one, other) => one.text.length - other.text.length)
  const brief = briefs[Math.floor(briefs.length / 2)]
  if (!brief) throw new Error('the library is empty')
  const pages: BriefPageData[] = []
  for (const { slug } of briefs) {
    const loaded = await press.briefPage.load({ db, site, now }, { slug })
    if (loaded.status === 200) pages.push(loaded.data)
  }
  return { brief, pages, site, categories: await readCategories('content') }
}

/** Gives an empty database the categories of the library. */
export async function fillCategories(db: Database, categories: readonly LibraryCategory[]): Promise<void> {
  await db.category.createMany({
    data: categories.map((category, position) => ({ id: newId(), ...category, position })),
  })
}
