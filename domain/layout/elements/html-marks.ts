import type { Element } from 'hast'
import { fromLink } from '#domain/prose/from-mdast.ts'
import type { Inline } from '#domain/prose/inline.ts'
import { toWords } from './html-elements.ts'

const bold = new Set(['b', 'strong'])
const slanted = new Set(['i', 'em'])

/** Text with the marks that the elements around it set, outermost first: bold, emphasis, code, links. */
export function wrapMarks(around: readonly Element[], text: Inline[]): Inline[] {
  const setting = around.filter(
    ({ tagName }, at) => !bold.has(tagName) || !around.slice(at + 1).some(isUnmarked),
  )
  return setting.reduceRight<Inline[]>((inner, element) => wrapMark(element, inner), text)
}

function wrapMark(element: Element, children: Inline[]): Inline[] {
  const { tagName, properties } = element
  if (tagName === 'dt') return [{ type: 'strong', children }]
  if (tagName === 'a') return fromLink(properties.href ?? '', children)
  if (tagName === 'code') {
    return children.flatMap((child): Inline[] =>
      child.type === 'text' ? [{ type: 'code', value: child.value }] : [child],
    )
  }
  if (isBold(element)) return [{ type: 'strong', children }]
  return isSlanted(element) ? [{ type: 'emphasis', children }] : children
}

/** Whether an element says that what it holds is not bold, whatever is set around it. */
function isUnmarked({ properties }: Element): boolean {
  return /font-weight\s*:\s*(?:normal|lighter|[1-4]00)\b/i.test(toWords(properties.style))
}

/** Programs set weight and slope in the style, and some set everything pasted in a bold element that is not bold. */
function isBold(element: Element): boolean {
  if (isUnmarked(element)) return false
  if (bold.has(element.tagName)) return true
  return (
    isSpan(element) && /font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i.test(toWords(element.properties.style))
  )
}

function isSlanted(element: Element): boolean {
  const style = toWords(element.properties.style)
  if (slanted.has(element.tagName)) return !/font-style\s*:\s*normal\b/i.test(style)
  return isSpan(element) && /font-style\s*:\s*(?:italic|oblique)\b/i.test(style)
}

function isSpan({ tagName }: Element): boolean {
  return tagName === 'span' || tagName === 'font'
}
