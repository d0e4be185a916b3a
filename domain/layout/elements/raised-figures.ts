import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import { toWords } from './html-elements.ts'

const raised = new Map(
  Array.from('0123456789+-−()n').map((sign, at) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ'.charAt(at)]),
)

const arrows = /^[\s\p{P}]*[↩↵⏎⤴↑⇑↖←⬆^][\s\ufe0e\ufe0f\p{P}↩↵⏎⤴↑⇑↖←⬆^]*$/u
const noteAddress =
  /#(?:_?(?:f(?:t|oot)?n(?:ote)?|e(?:d|nd)?n(?:ote)?|cite[-_]note|ref(?:erence)?|note|source|src))/i

/** Whether an element is the link from a note back to where it was cited. */
export function isBackLink(element: Element): boolean {
  if (element.tagName !== 'a' || !toWords(element.properties.href).includes('#')) return false
  return toWords(element.properties.role) === 'doc-backlink' || arrows.test(toString(element))
}

/**
 * What a raised figure says: a link to a note, or a number in brackets, is its citation, with a space before it; other
 * figures stay raised, for 10⁶ is not 106. `null` for what is neither raised nor a link to a note.
 */
export function readRaised(element: Element): string | null {
  const { tagName } = element
  if (tagName !== 'sup' && tagName !== 'a') return null
  const text = toString(element).trim()
  const numbers = text.match(/\d{1,3}/g) ?? []
  const isList = /^\[?\d{1,3}(?:\]?\s*[,;]?\s*\[?\d{1,3})*\]?$/.test(text)
  const cites = isList && (text.startsWith('[') || holdsNoteLink(element))
  if (tagName === 'a') return cites && leadsToNote(element) ? cite(numbers) : null
  if (cites) return cite(numbers)
  return /^[\d+\-−()n]+$/.test(text) ? Array.from(text, (sign) => raised.get(sign) ?? sign).join('') : null
}

function cite(numbers: readonly string[]): string {
  return ` ${numbers.map((number) => `[${Number(number)}]`).join(' ')}`
}

function holdsNoteLink(element: Element): boolean {
  if (element.tagName === 'a') return toWords(element.properties.href).includes('#')
  return element.children.some((child) => child.type === 'element' && holdsNoteLink(child))
}

/** Inside raised words any link within the page leads to a note; others must be called one. */
function leadsToNote({ properties, children }: Element): boolean {
  const href = toWords(properties.href)
  if (/^doc-noteref$/.test(toWords(properties.role)) || noteAddress.test(href)) return true
  return href.includes('#') && children.some((child) => child.type === 'element' && child.tagName === 'sup')
}
