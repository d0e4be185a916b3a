import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { kindOfTitle } from '#domain/layout/headings/section-titles.ts'
import { trimLabel } from '#domain/layout/lines/split-label.ts'
import { decideLeftOut } from './decide-left-out.ts'
import { getHeadingLevel, toWords } from './html-elements.ts'
import { readRaised } from './raised-figures.ts'

/** A numbered list whose items are the sources that a page cites. */
export interface NoteList {
  list: Element
  /** The heading right above it, which says no more than that these are notes. */
  heading: Element | null
  items: { item: Element; number: number }[]
}

type Node = RootContent | ElementContent

/** What is met on the way through a page, in its order. */
interface Walk {
  holders: ReadonlySet<Element>
  /** Place in the page → the number of the citation that leads there. */
  cited: Map<string, number>
  lists: { list: Element; above: Element | null }[]
  /** The list with nothing behind it but what surrounds the article. */
  last: Element | null
}

/**
 * Finds the lists of notes on a page: numbered lists that its citations lead to, wherever they stand, and one without a
 * heading that ends the page with a link in every item. What holds a section of the brief is none.
 */
export function findNoteLists(root: Root, holders: ReadonlySet<Element>): NoteList[] {
  const walk: Walk = { holders, cited: new Map(), lists: [], last: null }
  visitAll(root.children, walk, false)
  return walk.lists.flatMap(({ list, above }) => {
    const items = numberItems(list)
    const numbers = items.map(({ item }) => findNumber(item, walk.cited))
    const isCited = numbers.filter((number) => number !== null).length * 2 > items.length
    const named = above !== null && isNotesTitle(above) ? above : null
    if (isCited)
      return [
        {
          list,
          heading: named,
          items: items.map((one, at) => ({ ...one, number: numbers[at] ?? one.number })),
        },
      ]
    const endsPage = list === walk.last && above !== null && !isLabel(above)
    return endsPage && items.length > 0 && items.every(({ item }) => leadsOut(item))
      ? [{ list, heading: null, items }]
      : []
  })
}

function visitAll(nodes: readonly Node[], walk: Walk, outside: boolean): void {
  let above: Element | null = null
  for (const node of nodes) {
    if (node.type === 'text' && /\S/.test(node.value) && !outside) walk.last = null
    if (node.type !== 'element') continue
    visit(node, walk, { above, outside })
    if (node.tagName !== 'hr' && /\S/.test(toString(node))) above = node
  }
}

function visit(
  node: Element,
  walk: Walk,
  { above, outside }: { above: Element | null; outside: boolean },
): void {
  const why = decideLeftOut(node, { holdsSection: walk.holders.has(node), inHeading: false })
  if (why !== null && why !== 'surrounding') return
  if (cites(node)) for (const [place, number] of listTargets(node)) walk.cited.set(place, number)
  const isOutside = outside || why === 'surrounding'
  const isList = node.tagName === 'ol' && !walk.holders.has(node)
  if (isList) walk.lists.push({ list: node, above })
  visitAll(node.children, walk, isOutside)
  if (isList && !isOutside) walk.last = node
}

/** Raised figures that are citations, and a number in brackets that leads somewhere on the page. */
function cites(element: Element): boolean {
  if (readRaised(element)?.includes('[')) return true
  return element.tagName === 'a' && /^\[\d{1,3}\]$/.test(toString(element).trim())
}

function listTargets(element: Element): [string, number][] {
  const number = Number(/\d{1,3}/.exec(toString(element))?.[0])
  const place = element.tagName === 'a' ? /#(.+)$/.exec(toWords(element.properties.href))?.[1] : undefined
  const own: [string, number][] = place === undefined || Number.isNaN(number) ? [] : [[place, number]]
  return [...own, ...listElements(element).flatMap(listTargets)]
}

function listElements({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element')
}

/** The items of a numbered list with the number that a reader sees before each. */
export function numberItems(list: Element): NoteList['items'] {
  let next = Number(list.properties.start ?? 1)
  return listElements(list)
    .filter(({ tagName }) => tagName === 'li')
    .map((item) => {
      const own = Number(item.properties.value ?? next)
      const number = Number.isSafeInteger(own) ? own : next
      next = number + 1
      return { item, number }
    })
}

function findNumber(element: Element, cited: ReadonlyMap<string, number>): number | null {
  for (const place of [toWords(element.properties.id), toWords(element.properties.name)]) {
    const number = cited.get(place) ?? cited.get(encodeURIComponent(place))
    if (number !== undefined) return number
  }
  for (const child of listElements(element)) {
    const number = findNumber(child, cited)
    if (number !== null) return number
  }
  return null
}

function leadsOut(element: Element): boolean {
  if (element.tagName === 'a') return /^(?:https?:)?\/\//i.test(toWords(element.properties.href))
  return listElements(element).some(leadsOut)
}

function isNotesTitle(element: Element): boolean {
  const title = trimLabel(toString(element).trim())
  return kindOfTitle(title) === 'sources' || /^(?:foot)?notes$/i.test(title)
}

/** Whether a block announces what comes below it: a heading, bold words, a known title, or words with a colon. */
function isLabel(element: Element): boolean {
  const text = toString(element).trim()
  const bold = listElements(element).some(
    (child) => /^(?:b|strong)$/.test(child.tagName) && toString(child).trim() === text,
  )
  const title = trimLabel(text.replace(/^\d{1,2}[.)]\s*/, ''))
  return getHeadingLevel(element) !== null || bold || text.endsWith(':') || kindOfTitle(title) !== null
}
