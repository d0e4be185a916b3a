import { Command, Option } from 'commander'
import { FrontMatterProblem, parseFrontMatter, type FrontMatter } from '../domain/briefs/front-matter.ts'
import { tlpMarkings, type TlpMarking } from '../domain/markings/tlp.ts'
import { foldName } from '../domain/names/fold-name.ts'
import { createBrief } from '../server/briefs/create-brief.ts'
import { publishBrief } from '../server/briefs/publish-brief.ts'
import { verifyBrief } from '../server/briefs/verify-brief.ts'
import type { Database } from '../server/db/database.ts'
import { getSite } from '../server/site/get-site.ts'
import { accountName } from './order.ts'
import { nameOf, readBrief } from './read-input.ts'
import { describeRefusal } from './refusals.ts'
import { DeskProblem } from './report-failure.ts'
import { withDatabase } from './with-database.ts'

interface ImportOptions {
  category?: string
  publish?: boolean
  by?: string
  verifiedBy?: string
  tlp?: TlpMarking
  json?: boolean
}

interface Imported {
  file: string
  slug: string | null
  status: 'draft' | 'published' | 'refused' | 'unreadable'
  address: string | null
  message: string | null
}

export const importCommand = new Command('import')
  .description('store texts as drafts, or publish them at once')
  .argument('<files...>', 'briefs as plain text, Markdown or saved HTML; - for standard input')
  .option('--category <slug>', 'the category to file them under (front matter of the file, else required)')
  .option('--publish', 'publish them; needs --verified-by')
  .option('--by <name>', 'who wrote them (default: front matter, else the account at this machine)')
  .option('--verified-by <name>', 'who checked them; never who wrote them')
  .addOption(
    new Option(
      '--tlp <marking>',
      'Traffic Light Protocol 2.0 marking (default: front matter, else TLP:CLEAR)',
    ).choices(tlpMarkings),
  )
  .option('--json', 'print the outcome as JSON')
  .action(async (files: string[], options: ImportOptions) => {
    if (options.publish && !options.verifiedBy)
      throw new DeskProblem('--publish needs --verified-by NAME: nothing goes out unverified.', 2)
    if (options.by && options.verifiedBy && foldName(options.by) === foldName(options.verifiedBy)) {
      throw new DeskProblem(describeRefusal('own-revision'), 1)
    }
    const outcomes = await withDatabase((db) => importAll(db, files, options))
    sumUp(outcomes, options)
  })

async function importAll(db: Database, files: string[], options: ImportOptions): Promise<Imported[]> {
  const { baseUrl } = await getSite(db)
  const outcomes: Imported[] = []
  for (const [index, file] of files.entries()) {
    const outcome = await importOne(db, file, { ...options, baseUrl })
    outcomes.push(outcome)
    const progress = files.length > 1 ? `[${index + 1}/${files.length}] ` : ''
    process.stderr.write(
      `${progress}${nameOf(file)}: ${outcome.message ?? `${outcome.status} ${outcome.address}`}\n`,
    )
  }
  return outcomes
}

/** One bad file is told and passed over; the others are imported. */
async function importOne(
  db: Database,
  file: string,
  options: ImportOptions & { baseUrl: string },
): Promise<Imported> {
  try {
    const { brief: content, frontMatter: raw, text } = await readBrief(file)
    const frontMatter = parseFrontMatter(raw)
    const created = await createBrief(db, {
      ...{ content, text, slug: null, demonstration: false, origin: 'command line', now: new Date() },
      ...toFiling(frontMatter, options),
    })
    if (!created.ok) {
      const { refusal } = created
      const message =
        refusal.code === 'already-imported'
          ? `the same text was imported before, as ${refusal.slug}; nothing was stored.`
          : describeRefusal(refusal.code)
      return { file, slug: null, status: 'refused', address: null, message }
    }
    const { slug } = created.value
    const address = `${options.baseUrl}/briefs/${slug}`
    if (!options.publish) return { file, slug, status: 'draft', address, message: null }
    return { file, slug, address, ...(await publishImported(db, slug, { options, frontMatter })) }
  } catch (error) {
    if (!(error instanceof DeskProblem || error instanceof FrontMatterProblem)) throw error
    return { file, slug: null, status: 'unreadable', address: null, message: error.message }
  }
}

function toFiling(frontMatter: FrontMatter, options: ImportOptions) {
  const category = options.category ?? frontMatter.category
  if (!category) throw new DeskProblem('no category: give --category SLUG.', 2)
  return {
    category,
    marking: options.tlp ?? frontMatter.marking ?? 'TLP:CLEAR',
    author: options.by ?? frontMatter.author ?? accountName(),
    entityFacts: frontMatter.entities,
  } as const
}

async function publishImported(
  db: Database,
  slug: string,
  { options, frontMatter }: { options: ImportOptions; frontMatter: FrontMatter },
): Promise<Pick<Imported, 'status' | 'message'>> {
  const order = { slug, origin: 'command line', now: new Date() } as const
  const verified = await verifyBrief(db, { ...order, verifier: options.verifiedBy ?? '' })
  if (!verified.ok)
    return { status: 'draft', message: `stored as a draft only. ${describeRefusal(verified.refusal)}` }
  const by = options.by ?? frontMatter.author ?? accountName()
  const published = await publishBrief(db, { ...order, by })
  if (!published.ok)
    return { status: 'draft', message: `stored as a draft only. ${describeRefusal(published.refusal)}` }
  return { status: 'published', message: null }
}

function sumUp(outcomes: Imported[], { json, publish }: ImportOptions): void {
  const count = (status: Imported['status']) => outcomes.filter((outcome) => outcome.status === status).length
  if (json) process.stdout.write(`${JSON.stringify(outcomes, null, 2)}\n`)
  else
    for (const { address, status } of outcomes)
      if (address) process.stdout.write(`${address}${status === 'draft' ? ' (draft)' : ''}\n`)
  if (outcomes.length > 1) {
    process.stderr.write(
      `${count('published')} published, ${count('draft')} drafts, ${count('refused')} refused, ${count('unreadable')} unreadable\n`,
    )
  }
  const failed = count('refused') + count('unreadable') + (publish ? count('draft') : 0)
  if (count('unreadable') > 0) process.exitCode = 2
  else if (failed > 0) process.exitCode = 1
}
