import type { LayoutProblem, LayoutSource } from '#domain/layout/layout-source.ts'
import { scanTags } from './scan-tags.ts'

const textForm = /\bhref\s*=\s*["']?[^"'\s>]{0,300}\/briefs\/[a-z0-9-]+\.md(?=["'\s>]|$)/i
const markdownType = /\btype\s*=\s*["']?text\/markdown\b/i
/** More than the attributes of such a tag have, with the styles that a clipboard adds. */
const longest = 4_000

const downloads = /^[ \t]*Download:?\s+text, Markdown, JSON[ \t]*$/m
/** The names of ratings, which only such pages have, and the address that one prints on every sheet. */
const rating = /^[ \t]*(?:likelihood of J\d{1,2}|confidence in (?:J\d{1,2}|the bottom line))[ \t]*$/im
const printedAddress = /\bhttps?:\/\/\S{1,200}\/briefs\/[a-z0-9-]+/

/**
 * Refuses the page of a published brief, saved, printed or copied: it shows ratings, scales and grades where the text that it
 * was made from has words. What can be read instead is said. `null` for every other text.
 */
export function checkSavedPage({ text, format }: LayoutSource): LayoutProblem | null {
  const isPage =
    format === 'html'
      ? namesTextForm(text)
      : downloads.test(text) || (rating.test(text) && printedAddress.test(text))
  const message =
    'This is the page of a published brief, which shows more than the text it was made from. Import that text instead: on the page, choose “Markdown” under “Download”.'
  return isPage ? { message, line: null } : null
}

/** Whether a page names the text form of a brief in its head, or as one of its facts. */
function namesTextForm(page: string): boolean {
  for (const { name, end, attributes, at } of scanTags(page)) {
    if (end || (name !== 'link' && name !== 'a') || attributes.length > longest) continue
    if (!textForm.test(attributes)) continue
    const isNamed =
      name === 'link'
        ? markdownType.test(attributes)
        : page.startsWith('Markdown</', page.indexOf('>', at) + 1)
    if (isNamed) return true
  }
  return false
}
