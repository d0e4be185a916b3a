import { createHash } from 'node:crypto'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import type { FeedBrief } from '#server/feeds/feed-brief.ts'
import { createByteCache } from '#front/answers/byte-cache.ts'
import { printEntryHtml } from './entry-html.ts'

/** Bytes; room for about a thousand entries, more than the feeds that are printed ahead hold. */
const most = 32 * 1024 * 1024

/** Of contents that are in memory already, as those of feeds are. */
const digests = new WeakMap<BriefContent, string>()

const kept = createByteCache<string>(most)

/**
 * The HTML of an entry, made once for each revision of a brief with its notes: every publication prints feeds with twenty
 * entries, of which nineteen are as they were. `print` makes it.
 */
export function keepEntryHtml(brief: FeedBrief, baseUrl: string, print = printEntryHtml): string {
  const { content, corrections, demonstration } = brief
  const key = JSON.stringify([digest(content), corrections, demonstration, baseUrl])
  const known = kept.get(key)
  if (known !== undefined) return known
  const html = print(brief, baseUrl)
  kept.set(key, { value: html, bytes: 2 * html.length })
  return html
}

function digest(content: BriefContent): string {
  const known = digests.get(content)
  if (known !== undefined) return known
  const made = createHash('sha256').update(JSON.stringify(content)).digest('base64url')
  digests.set(content, made)
  return made
}
