import { canReachReaders } from '#domain/markings/tlp.ts'
import { foldName } from '#domain/names/fold-name.ts'
import { getRefusalCode } from '#domain/refusals/refusal.ts'
import type { Result } from '#domain/result.ts'
import { parseSiteSettings } from '#domain/site/site-settings.ts'
import { hashText } from '#server/revisions/content-hash.ts'
import { importBrief, type ImportRefusal } from '#server/briefs/import-brief.ts'
import type { Database } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { requireActor, type PersonRefusal } from '#server/people/require-actor.ts'
import { showChange } from '#server/prints/show-change.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { LibraryProblem, toLibraryProblem } from './library-problem.ts'
import {
  readBriefs,
  readCategories,
  readSettings,
  readStandingPages,
  type LibraryBrief,
} from './read-library.ts'

/** Two starts on one empty database: the second waits and finds it loaded. */
export const libraryLock = 7_411_903_221

/**
 * Loads what a new publication starts with, once. A load that was cut off goes on where it stopped. Returns how
 * many briefs it loaded, or `null` if all had been there; then it only adds the standing pages that are missing. Throws `LibraryProblem`, one sentence that says which brief and
 * why, for one that is refused; what was loaded before stays.
 */
export async function loadLibrary(db: Database, folder: string, now: Date): Promise<number | null> {
  const isLoaded = async () => (await db.site.findUniqueOrThrow({ where: { id: 1 } })).seededAt !== null
  if (await isLoaded()) {
    await addMissingPages(db, folder, now)
    return null
  }
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

/** A publication that was set up earlier gets the standing pages that came later. Those it has are left as they are. */
async function addMissingPages(db: Database, folder: string, now: Date): Promise<void> {
  const pages = await readStandingPages(folder)
  if (
    (await db.standingPage.count({ where: { slug: { in: pages.map(({ slug }) => slug) } } })) === pages.length
  )
    return
  await db.$transaction(async (tx) => {
    await holdSite(tx)
    const there = await tx.standingPage.findMany({ select: { slug: true } })
    const missing = pages.filter((page) => there.every(({ slug }) => slug !== page.slug))
    await tx.standingPage.createMany({ data: missing.map((page) => ({ ...page, updatedAt: now })) })
    for (const { slug } of missing) await showChange(tx, { kind: 'standing-page', slug })
  })
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
 * A transaction of its own, left out if an earlier, interrupted load had done it. What can be told before anything is
 * stored is told then: a file that is mended is another text, and would become a second brief.
 */
async function loadBrief(db: Database, brief: LibraryBrief, start: Date): Promise<void> {
  const { slug, text, content, frontMatter } = brief
  const { category, marking, demonstration, entities, published } = frontMatter
  if (!category || !frontMatter.author || !frontMatter.verifier || !marking)
    throw new LibraryProblem(slug, 'its front matter needs category, marking, author and verifier')
  if (foldName(frontMatter.author) === foldName(frontMatter.verifier))
    throw toLibraryProblem(slug, 'own-revision')
  if (!canReachReaders(marking)) throw toLibraryProblem(slug, 'marking-not-clear')
  await requireAddress(db, brief)
  const now = published ?? start
  const actor = requireDone(slug, await requireActor(db, frontMatter.author, now))
  const verifier = requireDone(slug, await requireActor(db, frontMatter.verifier, now))
  const imported = await importBrief(db, {
    actor,
    origin: 'seed',
    now,
    content,
    marking,
    category,
    slug,
    demonstration,
    entityFacts: entities,
    text,
    warnings: [],
    publication: { verifier, by: verifier, datedAt: null },
  })
  if (!imported.ok && isLoadedAlready(imported.refusal, slug)) return
  const { heldBack } = requireDone(slug, imported)
  if (heldBack) throw toLibraryProblem(slug, heldBack)
}

/** The address must be free, or the brief there must have come from this very text. */
async function requireAddress(db: Database, { slug, text }: LibraryBrief): Promise<void> {
  const taken = await db.brief.findUnique({ where: { slug }, select: { id: true } })
  const own = taken && (await db.importedText.findUnique({ where: { hash: hashText(text) } }))
  if (taken && own?.briefId !== taken.id)
    throw new LibraryProblem(slug, 'another text already has its address')
}

function isLoadedAlready(refusal: ImportRefusal, slug: string): boolean {
  return typeof refusal !== 'string' && refusal.slug === slug
}

function requireDone<Value>(slug: string, result: Result<Value, ImportRefusal | PersonRefusal>): Value {
  if (result.ok) return result.value
  throw toLibraryProblem(slug, getRefusalCode(result.refusal))
}
