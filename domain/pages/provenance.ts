import { methodologyAddress, whyAddress } from './addresses.ts'
import type { Inline, Paragraph } from '#domain/prose/inline.ts'
import { parseProse } from '#domain/prose/parse-prose.ts'
import type { Prose } from '#domain/prose/prose.ts'

/**
 * How a brief came about, in its own words. A text without links gets them on the words "Methodology" and
 * "Why <site>"; a brief that does not say gets the two links alone.
 */
export function toShownProvenance(prose: Prose | null, siteName: string): Paragraph[] {
  const why = `Why ${siteName}`
  const targets = [
    { words: 'Methodology', href: methodologyAddress },
    { words: why, href: whyAddress },
  ]
  return parseOnce(prose ?? `See our Methodology and ${why}.`).map((inlines) =>
    inlines.some(({ type }) => type === 'link') ? inlines : targets.reduce(linkWords, inlines),
  )
}

let last: { prose: Prose; paragraphs: Paragraph[] } | null = null

/** Remembers the last text, as the line is the same for brief after brief and the dearest text of a page to parse. */
function parseOnce(prose: Prose): Paragraph[] {
  if (last?.prose !== prose) last = { prose, paragraphs: parseProse(prose) }
  return last.paragraphs
}

/** Makes the first place where the words stand in plain text a link. */
function linkWords(inlines: Inline[], target: { words: string; href: string }): Inline[] {
  const place = inlines.findIndex((inline) => inline.type === 'text' && inline.value.includes(target.words))
  const found = inlines[place]
  if (found?.type !== 'text') return inlines
  const start = found.value.indexOf(target.words)
  const pieces: Inline[] = [
    { type: 'text', value: found.value.slice(0, start) },
    { type: 'link', url: target.href, children: [{ type: 'text', value: target.words }] },
    { type: 'text', value: found.value.slice(start + target.words.length) },
  ]
  return [...inlines.slice(0, place), ...pieces, ...inlines.slice(place + 1)]
}
