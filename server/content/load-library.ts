import { parseSiteSettings } from '../../domain/site/site-settings.ts'
import { createBrief } from '../briefs/create-brief.ts'
import { publishBrief } from '../briefs/publish-brief.ts'
import { verifyBrief } from '../briefs/verify-brief.ts'
import type { Database } from '../db/database.ts'
import { newId } from '../db/new-id.ts'
import { showChange } from '../press/show-change.ts'
import {
  readBriefs,
  readCategories,
  readSettings,
  readStandingPages,
  type LibraryBrief,
} from './read-library.ts'

/** Two starts on one empty database: the second waits and finds it loaded. */
const libraryLock = 7_411_903_221

/**
 * Loads what a new publication starts with, once. A load that was cut off goes on where it stopped. Returns how
 * many briefs it loaded, or `null` if all had been there.
 */
export async function loadLibrary(db: Database, folder: string, now: Date): Promise<number | null> {
  const isLoaded = async () => (await db.site.findUniqueOrThrow({ where: { id: 1 } })).seededAt !== null
  if (await isLoaded()) return null
  return db.$transaction(
    async (holder) => {
      await holder.$executeRaw`select pg_advisory_xact_lock(${libraryLock}::bigint)`
      if (await isLoaded()) return null
      await loadFrame(db, folder, now)
      const briefs = await readBriefs(folder)
      for (const brief of briefs) await loadBrief(db, brief, now)
      await db.$transaction(async (tx) => {
        await tx.site.update({ where: { id: 1 }, data: { seededAt: now } })
        await showChange(tx, { kind: 'settings' })
      })
      return briefs.length
    },
    { timeout: 600_000, maxWait: 600_000 },
  )
}

async function loadFrame(db: Database, folder: string, now: Date): Promise<void> {
  const [categories, settings, pages] = await Promise.all([
    readCategories(folder),
    readSettings(folder),
    readStandingPages(folder),
  ])
  await db.category.createMany({
    data: categories.map((category, position) => ({ id: newId(), ...category, position })),
    skipDuplicates: true,
  })
  await db.standingPage.createMany({
    data: pages.map((page) => ({ ...page, updatedAt: now })),
    skipDuplicates: true,
  })
  await db.site.update({ where: { id: 1 }, data: { settings: { ...parseSiteSettings(settings) } } })
}

/** Each step is its own transaction and is left out if an earlier, interrupted load had done it. */
async function loadBrief(
  db: Database,
  { slug, text, content, frontMatter }: LibraryBrief,
  start: Date,
): Promise<void> {
  const { category, author, verifier, marking, demonstration, entities, published } = frontMatter
  if (!category || !author || !verifier || !marking) {
    throw new Error(`content/briefs/${slug}.md: front matter needs category, marking, author and verifier`)
  }
  const now = published ?? start
  const created = await createBrief(db, {
    ...{ content, marking, category, slug, author, demonstration, entityFacts: entities, text },
    warnings: [],
    ...{ origin: 'seed', now },
  })
  if (!created.ok && created.refusal.code === 'unknown-category') {
    throw new Error(`content/briefs/${slug}.md: there is no category ${category}`)
  }
  const { status } = await db.brief.findUniqueOrThrow({ where: { slug }, select: { status: true } })
  if (status === 'draft') await verifyBrief(db, { slug, verifier, origin: 'seed', now })
  if (status !== 'published') await publishBrief(db, { slug, by: verifier, origin: 'seed', now })
}
