import type { LayoutProblem } from '#domain/layout/layout-source.ts'

/** Pages of a megabyte have a tenth of that; beyond it reading takes seconds. */
const mostLines = 20_000

/** In UTF-16 code units, which is no more than the bytes of the file. */
const longestText = 1_048_576

/** What is refused before anything is read: nothing, too much, or no text at all. `null` if the text may pass. */
export function checkSource(text: string): LayoutProblem | null {
  if (text.trim() === '') return { message: 'The text is empty.', line: null }
  if (text.length > longestText) {
    return { message: `The text has ${text.length} characters; at most 1 MiB can be read.`, line: null }
  }
  const lines = countLines(text)
  if (lines > mostLines)
    return { message: `The text has ${lines} lines; at most ${mostLines} can be read.`, line: null }
  const binary = text.search(/\0|[\u0001-\u0008\u000e-\u001a\u001c-\u001f]{3}|\ufffd{3}/)
  if (binary >= 0) {
    const line = text.slice(0, binary).split('\n').length
    return {
      message: `This is a binary file, not text: line ${line} contains bytes that text never has.`,
      line,
    }
  }
  return null
}

function countLines(text: string): number {
  return text.match(/\r\n?|[\n\u000b\u000c\u0085\u2028\u2029]/g)?.length ?? 0
}
