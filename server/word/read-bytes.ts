import { z } from 'zod'
import { decodeText, isWordFile, type DecodedText } from '#domain/layout/source/decode-text.ts'
import { askThread } from '#server/threads/ask-thread.ts'

/** A hundred pages take a second; the memory is twenty times what a long brief takes. */
const bounds = { longest: 20_000, memory: 256 }

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
  return converted.safeParse(await askThread('server/word/convert-word.ts', bytes, bounds)).data ?? unread
}
