import { decideMarking } from '#domain/markings/decide-marking.ts'
import { editionAddress } from '#domain/pages/addresses.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'
import type { Database } from '#server/db/database.ts'
import { importDailyReport } from '#server/reports/import-daily-report.ts'
import { publishDailyReport } from '#server/reports/publish-daily-report.ts'
import { accountName, findPerson, makeOrder } from '#desk/order.ts'
import type { DailyRead } from '#desk/read-input.ts'
import { describeRefusal } from '#desk/refusals.ts'

interface ReportOptions {
  baseUrl: string
  publish?: boolean
  strict?: boolean
  by?: string
  verifiedBy?: string
  tlp?: TlpMarking
}

interface ReportOutcome {
  slug: null
  status: 'draft' | 'published' | 'refused'
  address: string | null
  message: string | null
}

/** Stores a daily report as the one that waits for its edition and, if that is asked for, publishes it. */
export async function storeReport(
  db: Database,
  { text, daily, marking: stated, warnings }: DailyRead,
  options: ReportOptions,
): Promise<ReportOutcome> {
  const refuse = (message: string): ReportOutcome => ({
    slug: null,
    status: 'refused',
    address: null,
    message,
  })
  if (options.strict && warnings.length > 0)
    return refuse('Nothing was stored, because --strict refuses texts with warnings.')
  const marking = decideMarking({ text: stated, frontMatter: null, asked: options.tlp ?? null })
  if (!marking.ok) return refuse(describeRefusal(marking.refusal))
  const order = await makeOrder(db, options.by ?? accountName())
  // Before anything is stored: a name that two people have ends the import.
  const verifier = options.publish ? await findPerson(db, options.verifiedBy ?? '') : null
  const imported = await importDailyReport(db, {
    ...order,
    report: daily,
    text,
    marking: marking.value,
    warnings,
  })
  if (!imported.ok) return refuse(describeRefusal(imported.refusal))
  const { id: read, ...edition } = imported.value
  const stored = { slug: null, address: `${options.baseUrl}${editionAddress(edition)}` }
  if (!verifier) return { ...stored, status: 'draft', message: null }
  // The verifier has seen this text, and none that somebody else puts in its place meanwhile.
  const published = await publishDailyReport(db, { ...order, ...edition, read, verifier })
  if (published.ok) return { ...stored, status: 'published', message: null }
  const message = `Stored as a draft only. ${describeRefusal(published.refusal)}`
  return { ...stored, status: 'draft', message }
}
