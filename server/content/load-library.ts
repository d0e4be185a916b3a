import { canReachReaders } from '../../domain/markings/tlp.ts'
import { foldName } from '../../domain/names/fold-name.ts'
import type { PublicationRefusal } from '../../domain/publication/decide-publication.ts'
import type { Result } from '../../domain/result.ts'
import { parseSiteSettings } from '../../domain/site/site-settings.ts'
import { hashText } from '../briefs/content-hash.ts'
import { createBrief, type CreationRefusal } from '../briefs/create-brief.ts'
import { publishBrief } from '../briefs/publish-brief.ts'
import { verifyBrief, type VerificationRefusal } from '../briefs/verify-brief.ts'
import type { Database } from '../db/database.ts'
import { newId } from '../db/new-id.ts'
import { showChange } from '../press/show-change.ts'
import { LibraryProblem, toLibraryProblem } from './library-problem.ts'
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
 * many briefs it loaded, or `null` if all had been there. Throws `LibraryProblem`, one sentence that says which brief and
 * why, for one that is refused; what was loaded before stays.
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

/**
 * Each step is its own transaction and is left out if an earlier, interrupted load had done it. What can be told before
 * anything is stored is told then: a file that is mended is another text, and would become a second brief.
 */
async function loadBrief(db: Database, brief: LibraryBrief, start: Date): Promise<void> {
  const { slug, text, content, frontMatter } = brief
  const { category, author, verifier, marking, demonstration, entities, published } = frontMatter
  if (!category || !author || !verifier || !marking)
    throw new LibraryProblem(slug, 'its front matter needs category, marking, author and verifier')
  if (foldName(author) === foldName(verifier)) throw toLibraryProblem(slug, 'own-revision')
  if (!canReachReaders(marking)) throw toLibraryProblem(slug, 'marking-not-clear')
  await requireAddress(db, brief)
  const now = published ?? start
  const by = { slug, origin: 'seed', now } as const
  const filed = {
    content,
    marking,
    category,
    author,
    demonstration,
    entityFacts: entities,
    text,
    warnings: [],
  }
  const created = await createBrief(db, { ...filed, ...by })
  if (!created.ok && !isLoadedAlready(created.refusal, slug))
    throw toLibraryProblem(slug, created.refusal.code)
  const { status } = await db.brief.findUniqueOrThrow({ where: { slug }, select: { status: true } })
  if (status === 'draft') requireDone(slug, await verifyBrief(db, { ...by, verifier }))
  if (status !== 'published') requireDone(slug, await publishBrief(db, { ...by, by: verifier }))
}

/** The address must be free, or the brief there must have come from this very text. */
async function requireAddress(db: Database, { slug, text }: LibraryBrief): Promise<void> {
  const taken = await db.brief.findUnique({ where: { slug }, select: { id: true } })
  const own = taken && (await db.importedText.findUnique({ where: { hash: hashText(text) } }))
  if (taken && own?.briefId !== taken.id)
    throw new LibraryProblem(slug, 'another text has its address already')
}

function isLoadedAlready(refusal: CreationRefusal, slug: string): boolean {
  return refusal.code === 'already-imported' && refusal.slug === slug
}

function requireDone(slug: string, result: Result<unknown, VerificationRefusal | PublicationRefusal>): void {
  if (!result.ok) throw toLibraryProblem(slug, result.refusal)
}
