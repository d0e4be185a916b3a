import { refused, type Result } from '#domain/result.ts'
import { askThread } from '#server/threads/ask-thread.ts'
import { readImportText, type GivenText, type ReadImport, type ReadingRefusal } from './read-import-text.ts'

/** Characters, some ten times a brief: reading them takes less than starting a thread. */
const shortText = 100_000

/** The longest text that is taken is read in a few seconds. */
const bounds = { longest: 20_000, memory: 512 }

const tooMuch = {
  code: 'unreadable-text',
  message: 'Reading this text takes too long. Leave out what does not belong to the brief, and try again.',
  line: null,
} as const

/** {@link readImportText}, for a long text in a thread of its own, which is ended when it takes too much time or memory. */
export async function readBounded(
  given: GivenText,
  { short = shortText, most = bounds } = {},
): Promise<Result<ReadImport, ReadingRefusal>> {
  if (given.text.length <= short) return readImportText(given)
  const read = await askThread('server/briefs/read-in-thread.ts', given, most)
  // It is what `readImportText` gave, over there.
  return read === null ? refused(tooMuch) : (read as Result<ReadImport, ReadingRefusal>)
}
