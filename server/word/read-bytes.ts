import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { decodeText, isWordFile, type DecodedText } from '#domain/layout/source/decode-text.ts'

/** In milliseconds: a hundred pages take a second. */
const longest = 20_000

/** Megabytes of a thread: twenty times what a long brief takes. */
const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64 }

const converted = z.union([
  z.object({ ok: z.literal(true), text: z.string() }),
  z.object({ ok: z.literal(false), reason: z.string() }),
])

const unread: DecodedText = {
  ok: false,
  reason: 'The Word file could not be read. In Word, save it as a web page (.htm), and import that file.',
}

/**
 * The text of a file: a Word file (.docx) as a page, everything else as `decodeText` reads it. A Word file is read in a
 * thread of its own with bounded memory, which is ended after 20 seconds.
 */
export async function readBytes(bytes: Uint8Array): Promise<DecodedText> {
  return isWordFile(bytes) ? convert(bytes) : decodeText(bytes)
}

async function convert(bytes: Uint8Array): Promise<DecodedText> {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), 'server', 'word', 'convert-word.ts')
  const worker = new Worker(file, { workerData: bytes, resourceLimits: memory, stdout: true, stderr: true })
  const { promise, resolve } = Promise.withResolvers<DecodedText>()
  const over = setTimeout(() => {
    resolve(unread)
  }, longest)
  worker.once('message', (message: unknown) => {
    resolve(converted.safeParse(message).data ?? unread)
  })
  worker.once('error', () => {
    resolve(unread)
  })
  worker.once('exit', () => {
    resolve(unread)
  })
  const text = await promise
  clearTimeout(over)
  await worker.terminate()
  return text
}
