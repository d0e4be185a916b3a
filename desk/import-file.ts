import { FrontMatterProblem, parseFrontMatter, type FrontMatter } from '../domain/briefs/front-matter.ts'
import type { LayoutWarning } from '../domain/layout/layout-source.ts'
import type { TlpMarking } from '../domain/markings/tlp.ts'
import type { RefusalAnswer } from '../domain/refusals/refusal.ts'
import { createBrief } from '../server/briefs/create-brief.ts'
import { publishBrief } from '../server/briefs/publish-brief.ts'
import { verifyBrief } from '../server/briefs/verify-brief.ts'
import type { Database } from '../server/db/database.ts'
import { accountName } from './order.ts'
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
  const created = await createBrief(db, {
    content: read.brief,
    text: read.text,
    warnings: read.warnings,
    category: requireCategory(options.category ?? frontMatter.category),
    marking: requireMarking({
      text: read.marking,
      frontMatter: frontMatter.marking,
      asked: options.tlp ?? null,
    }),
    author: options.by ?? frontMatter.author ?? accountName(),
    entityFacts: frontMatter.entities,
    slug: null,
    demonstration: false,
    origin: 'command line',
    now: new Date(),
  })
  if (!created.ok) return refused(describeRefusal(created.refusal))
  const { slug } = created.value
  const address = `${options.baseUrl}/briefs/${slug}`
  if (!options.publish) return { slug, status: 'draft', address, message: null }
  return { slug, address, ...(await publishImported(db, slug, { options, frontMatter })) }
}

function requireCategory(category: string | null): string {
  if (category === null) throw new DeskProblem('No category was given. Add --category SLUG.', 2)
  return category
}

async function publishImported(
  db: Database,
  slug: string,
  { options, frontMatter }: { options: ImportOptions; frontMatter: FrontMatter },
): Promise<Pick<Imported, 'status' | 'message'>> {
  const order = { slug, origin: 'command line', now: new Date() } as const
  const verified = await verifyBrief(db, { ...order, verifier: options.verifiedBy ?? '' })
  if (!verified.ok) return draftOnly(verified.refusal)
  const by = options.by ?? frontMatter.author ?? accountName()
  const published = await publishBrief(db, { ...order, by })
  return published.ok ? { status: 'published', message: null } : draftOnly(published.refusal)
}

function draftOnly(refusal: RefusalAnswer): Pick<Imported, 'status' | 'message'> {
  return { status: 'draft', message: `Stored as a draft only. ${describeRefusal(refusal)}` }
}
