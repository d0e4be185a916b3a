import { open } from 'node:fs/promises'
import { detectFormat } from '../domain/layout/detect-format.ts'
import { parseBriefLayout } from '../domain/layout/parse-brief-layout.ts'
import { toPersonPath } from './person-place.ts'
import { DeskProblem } from './report-failure.ts'

/** More than any text of this kind; a larger file is not even read to its end. */
const mostBytes = 4 * 1024 * 1024

export type ReadDocument = Extract<ReturnType<typeof parseBriefLayout>, { ok: true }>['document']

/** The text of a file, or of standard input for `-`. */
export async function readInput(file: string): Promise<string> {
  const bytes = file === '-' ? await readBounded(process.stdin, 'standard input') : await readFile(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DeskProblem(`${nameOf(file)} is not a text: its bytes are not UTF-8.`, 2)
  }
}

/** Reads a file as a brief or a daily report. Throws a sentence that says what is wrong and where. */
export async function readDocument(file: string): Promise<{ text: string; document: ReadDocument }> {
  const text = await readInput(file)
  const read = parseBriefLayout({ text, format: detectFormat(text, file === '-' ? null : file) })
  if (read.ok) return { text, document: read.document }
  const { message, line } = read.problem
  throw new DeskProblem(`${nameOf(file)}${line === null ? '' : `, line ${line}`}: ${message}`, 2)
}

/** The same where only a brief will do. */
export async function readBrief(file: string) {
  const { text, document } = await readDocument(file)
  if (document.kind === 'daily') {
    throw new DeskProblem(`${nameOf(file)} is a daily report; this command takes briefs.`, 2)
  }
  return { ...document, text }
}

export function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file
}

async function readFile(file: string): Promise<Uint8Array> {
  const handle = await open(toPersonPath(file)).catch((error: unknown) => {
    throw new DeskProblem(`${file} cannot be read: ${describeReadError(error)}.`, 2)
  })
  try {
    if ((await handle.stat()).isDirectory()) throw new DeskProblem(`${file} is a folder.`, 2)
    return await readBounded(handle.createReadStream({ autoClose: false }), file)
  } finally {
    await handle.close()
  }
}

async function readBounded(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > mostBytes)
      throw new DeskProblem(`${name} is larger than ${mostBytes / 1024 / 1024} MB; no brief is.`, 2)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function describeReadError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : error.message
}
