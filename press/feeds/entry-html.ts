import rehypeParse from 'rehype-parse'
import rehypeSanitize from 'rehype-sanitize'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { spellDay } from '#domain/days/spell-day.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import { correctionNames } from '#domain/publications/correction-kind.ts'
import type { FeedBrief } from '#server/feeds/feed-brief.ts'
import { stringifyElements, toElement } from './stringify-elements.ts'

const toSafeTree = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize)

/** What is written in the direction of its own script: a brief may hold several. */
const ownDirection = new Set(['h2', 'h3', 'li', 'p'])

/** Said before the text of a brief from the library, wherever it is read. */
export const demonstrationNote =
  'Demonstration: a sample of how briefs are written here, not current reporting.'

/** A brief's whole text as HTML for feed readers: no script, nothing to load, every link with its host. */
export function printEntryHtml(brief: FeedBrief, baseUrl: string): string {
  const tree = toSafeTree.runSync(toSafeTree.parse(printBriefLayout(brief.content, 'html')))
  visit(tree, 'element', (element, index, parent) => {
    // The entry has its title already.
    if (element.tagName === 'h1' && parent && index !== undefined) {
      parent.children.splice(index, 1)
      return index
    }
    if (ownDirection.has(element.tagName)) element.properties.dir = 'auto'
    const { href } = element.properties
    if (typeof href === 'string' && href.startsWith('/')) element.properties.href = baseUrl + href
    return undefined
  })
  const notes = listNotes(brief).map((note) => toElement('p', { dir: 'auto' }, [note]))
  const text = tree.children.filter((child) => child.type !== 'doctype')
  // Notes are in the language of the publication.
  const { language } = brief.content
  return stringifyElements([
    ...notes,
    ...(language === null ? text : [toElement('div', { lang: language }, text)]),
  ])
}

function listNotes({ demonstration, corrections }: FeedBrief): string[] {
  return [
    ...corrections.map(
      ({ kind, madeAt, note }) => `${correctionNames[kind]} of ${spellDay(madeAt)}: ${note}`,
    ),
    ...(demonstration ? [demonstrationNote] : []),
  ]
}
