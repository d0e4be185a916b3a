import { FrontMatterProblem, parseFrontMatter } from '../domain/briefs/front-matter.ts'
import type { LayoutWarning } from '../domain/layout/layout-source.ts'
import type { TlpMarking } from '../domain/markings/tlp.ts'
import { importBrief, type ImportedBrief } from '../server/briefs/import-brief.ts'
import type { Database } from '../server/db/database.ts'
import { accountName, findPerson, makeOrder } from './order.ts'
import { FileProblem, readBrief } from './read-input.ts'
import { describeRefusal } from './refusals.ts'
import { DeskProblem } from './report-failure.ts'
import { requireMarking } from './require-marking.ts'

export interface ImportOptions {
  category?: string
  publish?: boolean
  strict?: boolean
  by?: string
  verifiedBy?: string
  tlp?: TlpMarking
  json?: boolean
}

/** What became of a file. */
export interface Imported {
  file: string
  slug: string | null
  status: 'draft' | 'published' | 'refused' | 'unreadable'
  address: string | null
  message: string | null
  warnings: LayoutWarning[]
}

type Read = Awaited<ReturnType<typeof readBrief>>

/** Imports one file. A bad one is told and passed over; only what is nobody's fault at the keyboard throws. */
export async function importFile(
  db: Database,
  file: string,
  options: ImportOptions & { baseUrl: string },
): Promise<Imported> {
  const nothing = { file, slug: null, address: null, warnings: [] }
  try {
    const read = await readBrief(file)
    return { ...(await storeText(db, read, options)), file, warnings: read.warnings }
  } catch (error) {
    if (error instanceof FrontMatterProblem)
      return { ...nothing, status: 'unreadable', message: error.message }
    if (!(error instanceof DeskProblem)) throw error
    const message = error instanceof FileProblem ? error.reason : error.message
    return { ...nothing, status: error.exitCode === 1 ? 'refused' : 'unreadable', message }
  }
}

type Outcome = Omit<Imported, 'file' | 'warnings'>

async function storeText(
  db: Database,
  read: Read,
  options: ImportOptions & { baseUrl: string },
): Promise<Outcome> {
  const frontMatter = parseFrontMatter(read.frontMatter)
  const refused = (message: string): Outcome => ({ slug: null, status: 'refused', address: null, message })
  if (options.strict && read.warnings.length > 0)
    return refused('Nothing was stored, because --strict refuses texts with warnings.')
  const marking = requireMarking({
    text: read.marking,
    frontMatter: frontMatter.marking,
    asked: options.tlp ?? null,
  })
  const author = options.by ?? frontMatter.author ?? accountName()
  const order = await makeOrder(db, author)
  const verifier = options.publish ? await findPerson(db, options.verifiedBy ?? '') : null
  const imported = await importBrief(db, {
    ...order,
    content: read.brief,
    text: read.text,
    warnings: read.warnings,
    category: requireCategory(options.category ?? frontMatter.category),
    marking,
    entityFacts: frontMatter.entities,
    slug: null,
    demonstration: false,
    publication: verifier && { verifier, by: order.actor, datedAt: null },
  })
  if (!imported.ok) return refused(describeRefusal(imported.refusal))
  const { slug, revision, heldBack } = imported.value
  const outcome = { slug, address: `${options.baseUrl}/briefs/${slug}` }
  if (revision !== null) return { ...outcome, status: 'published', message: null }
  const message = heldBack && `Stored as a draft only. ${describeHindrance(heldBack)}`
  return { ...outcome, status: 'draft', message }
}

function describeHindrance(heldBack: NonNullable<ImportedBrief['heldBack']>): string {
  return heldBack === 'incomplete' ? 'It has a title and no text.' : describeRefusal(heldBack)
}

function requireCategory(category: string | null): string {
  if (category === null) throw new DeskProblem('No category was given. Add --category SLUG.', 2)
  return category
}
