import { open } from 'node:fs/promises'
import { detectFormat } from '#domain/layout/source/detect-format.ts'
import { findFutureDate } from '#domain/layout/opening/future-date.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { describeFileError } from '#server/config/describe-file-error.ts'
import { readBytes } from '#server/word/read-bytes.ts'
import { newKey } from '#server/revisions/new-key.ts'
import { toPersonPath } from './person-place.ts'
import { DeskProblem } from './report-failure.ts'

/** More than any text of this kind; a larger file is not even read to its end. */
const mostBytes = 4 * 1024 * 1024

export type ReadDocument = Extract<ReturnType<typeof parseBriefLayout>, { ok: true }>['document']

/** A daily report with the text that it was read from. */
export type DailyRead = Extract<ReadDocument, { kind: 'daily' }> & { text: string }

/** Why a file was not read. `reason` is the sentence without the file's name, where that is said already. */
export class FileProblem extends DeskProblem {
  readonly reason: string

  constructor(file: string, reason: string) {
    super(`${nameOf(file)}: ${reason}`, 2)
    this.reason = reason
  }
}

/** The text of a file, or of standard input for `-`. */
export async function readInput(file: string): Promise<string> {
  const bytes = file === '-' ? await readBounded(process.stdin, file) : await readFile(file)
  const decoded = await readBytes(bytes)
  if (decoded.ok) return decoded.text
  throw new FileProblem(file, decoded.reason)
}

/** Reads a file as a brief or a daily report. Throws a sentence that says what is wrong and where. */
export async function readDocument(file: string): Promise<{ text: string; document: ReadDocument }> {
  const text = await readInput(file)
  const read = parseBriefLayout({ text, format: detectFormat(text, file === '-' ? null : file) }, newKey)
  if (read.ok) return { text, document: withDateChecked(read.document, new Date()) }
  const { message, line } = read.problem
  throw new FileProblem(file, line === null ? message : `line ${line}: ${message}`)
}

/** A date in the future is most often a slip of the pen: the text is read, and the desk is told. */
function withDateChecked(document: ReadDocument, now: Date): ReadDocument {
  const day = document.kind === 'daily' ? document.daily.date : document.brief.publishedOn
  return { ...document, warnings: [...document.warnings, ...findFutureDate(day, now)] }
}

/** The same where only a brief will do. */
export async function readBriefDocument(file: string) {
  const { text, document } = await readDocument(file)
  if (document.kind === 'daily') {
    throw new FileProblem(
      file,
      'This is a daily report; this command takes briefs. `desk import` takes both.',
    )
  }
  return { ...document, text }
}

export function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file
}

async function readFile(file: string): Promise<Uint8Array> {
  const handle = await open(toPersonPath(file)).catch((error: unknown) => {
    throw new FileProblem(file, `The file cannot be read: ${describeReadError(error)}.`)
  })
  try {
    if ((await handle.stat()).isDirectory()) throw new FileProblem(file, 'This is a folder.')
    return await readBounded(handle.createReadStream({ autoClose: false }), file)
  } finally {
    await handle.close()
  }
}

async function readBounded(stream: AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > mostBytes)
      throw new FileProblem(
        file,
        `The file is larger than ${mostBytes / 1024 / 1024} MB, which is too large for a brief.`,
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function describeReadError(error: unknown): string {
  return describeFileError(error) ?? (error instanceof Error ? error.message : String(error))
}
