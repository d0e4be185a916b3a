import { FrontMatterProblem, parseFrontMatter, type FrontMatter } from '#domain/briefs/front-matter.ts'
import { withCode } from '#domain/briefs/set-code.ts'
import { spellDay } from '#domain/days/spell-day.ts'
import { cutTitleOutlet } from '#domain/layout/opening/cut-title-outlet.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import { countDaysBack, decideArchiveDate } from '#domain/publications/decide-archive-date.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import { importBrief, type ImportedBrief } from '#server/briefs/import-brief.ts'
import type { Database } from '#server/db/database.ts'
import { accountName, findPerson, makeOrder, requireDone } from '#desk/order.ts'
import { FileProblem, readDocument, type ReadDocument } from '#desk/read-input.ts'
import { describeRefusal } from '#desk/refusals.ts'
import { DeskProblem } from '#desk/report-failure.ts'
import { storeReport } from '#desk/reports/store-report.ts'
import { shareDraft } from './share-draft.ts'
import { requireMarking } from './require-marking.ts'

export interface ImportOptions {
  category?: string
  publish?: boolean
  archive?: boolean
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
  /** The reader page, or of a draft a preview link. */
  address: string | null
  message: string | null
  warnings: LayoutWarning[]
}

type Read = Extract<ReadDocument, { kind: 'brief' }> & { text: string }

/** Imports one file. A bad one is told and passed over; only what is nobody's fault at the keyboard throws. */
export async function importFile(
  db: Database,
  file: string,
  options: ImportOptions & { baseUrl: string },
): Promise<Imported> {
  const nothing = { file, slug: null, address: null, warnings: [] }
  try {
    const { text, document } = await readDocument(file)
    if (document.kind === 'daily')
      return { ...(await storeReport(db, { ...document, text }, options)), file, warnings: document.warnings }
    const read = withoutTitleOutlet({ ...document, text })
    return { ...(await storeText(db, read, options)), file, warnings: read.warnings }
  } catch (error) {
    if (error instanceof FrontMatterProblem)
      return { ...nothing, status: 'unreadable', message: error.message }
    if (!(error instanceof DeskProblem)) throw error
    const message = error instanceof FileProblem ? error.reason : error.message
    return { ...nothing, status: error.exitCode === 1 ? 'refused' : 'unreadable', message }
  }
}

function withoutTitleOutlet(read: Read): Read {
  const { brief, warnings } = cutTitleOutlet(read.brief)
  return { ...read, brief, warnings: [...read.warnings, ...warnings] }
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
  const category = requireCategory(options.category ?? frontMatter.category)
  const datedAt =
    options.archive || frontMatter.datePublished !== null ? requireArchiveDate(read, frontMatter) : null
  // Nobody becomes known by a text that is refused for what stands in it.
  const author = options.by ?? frontMatter.author ?? accountName()
  const order = await makeOrder(db, author)
  const verifier = options.publish ? await findPerson(db, options.verifiedBy ?? '') : null
  const imported = await importBrief(db, {
    ...order,
    content: withCode(
      { ...read.brief, language: frontMatter.language ?? read.brief.language },
      frontMatter.code,
    ),
    text: read.text,
    warnings: read.warnings,
    category,
    marking,
    entityFacts: frontMatter.entities,
    slug: null,
    demonstration: false,
    publication: verifier && { verifier, by: order.actor, datedAt },
  })
  if (!imported.ok) return refused(describeRefusal(imported.refusal))
  const { slug, revision, heldBack } = imported.value
  const outcome = { slug, address: `${options.baseUrl}/briefs/${slug}` }
  if (revision !== null)
    return { ...outcome, status: 'published', message: datedAt ? null : describeDay(read, order.now) }
  const message = heldBack && `Stored as a draft only. ${describeHindrance(heldBack)}`
  return { ...outcome, address: await shareDraft(db, order, slug), status: 'draft', message }
}

function describeHindrance(heldBack: NonNullable<ImportedBrief['heldBack']>): string {
  return heldBack === 'incomplete' ? 'It has a title but no text.' : describeRefusal(heldBack)
}

/** The day that a text of an archive is filed under: its own, or the one its front matter gives. */
function requireArchiveDate(read: Read, { datePublished }: FrontMatter): Date {
  return requireDone(decideArchiveDate(datePublished ?? read.brief.publishedOn, new Date()))
}

/** A word on a text that says it was published long ago and is filed under today. */
function describeDay({ brief: { publishedOn } }: Read, now: Date): string | null {
  const days = countDaysBack(publishedOn, now)
  if (days === null || publishedOn === null) return null
  return `Published under today's date, although the text says ${spellDay(publishedOn)}, ${days === 1 ? '1 day' : `${days} days`} ago. To publish older texts under their own dates, use --archive.`
}

function requireCategory(category: string | null): string {
  if (category === null) throw new DeskProblem('No category was given. Add --category SLUG.', 2)
  return category
}
