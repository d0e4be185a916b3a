import { createHash } from 'node:crypto'
import type { PublishedBrief } from '#domain/pages/published-brief.ts'
import { createByteCache } from '#front/answers/byte-cache.ts'
import { printEntryHtml } from './entry-html.ts'

/** Bytes; room for about a thousand entries, more than the feeds that are printed ahead hold. */
const most = 32 * 1024 * 1024

const kept = createByteCache<string>(most)

/**
 * The HTML of an entry, made once for each revision of a brief with its notes: every publication prints feeds with twenty
 * entries, of which nineteen are as they were. `print` makes it.
 */
export function keepEntryHtml(brief: PublishedBrief, baseUrl: string, print = printEntryHtml): string {
  const { content, corrections, demonstration } = brief
  const key = createHash('sha256')
    .update(JSON.stringify([content, corrections, demonstration, baseUrl]))
    .digest('base64url')
  const known = kept.get(key)
  if (known !== undefined) return known
  const html = print(brief, baseUrl)
  kept.set(key, { value: html, bytes: 2 * html.length })
  return html
}
