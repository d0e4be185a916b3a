import { createHash } from 'node:crypto'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { dropKeys } from '#domain/briefs/keys.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'

/**
 * SHA-256, hexadecimal, of what a revision says and who may see it. Equal content has equal hashes, whatever its parts are
 * known by.
 */
export function hashContent(content: BriefContent, marking: TlpMarking): string {
  return sha256(JSON.stringify([marking, dropKeys(content)], sortKeys))
}

/** SHA-256 of a text that was read in, line endings and white space at line ends aside. */
export function hashText(text: string): string {
  return sha256(
    text
      .replace(/^\uFEFF/, '')
      .replace(/[^\S\n]*\r?\n/g, '\n')
      .trimEnd(),
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function sortKeys(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}
